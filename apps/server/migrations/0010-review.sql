-- What a package was last judged to: its findings counted, what is at stake, and the risk that queues of reviewers are ordered
-- by. All of it follows from the cells, the evidence and the waivers, and is written anew when one of them changes; it is no
-- business of the trail, which has those changes themselves.
create table judgement (
  region_id int not null,
  package_id uuid not null,
  organisation_id uuid not null,
  -- Of the package when it was judged.
  revision bigint not null,
  rules_version text not null,
  -- Without those that a reviewer let stand.
  errors int not null,
  warnings int not null,
  infos int not null,
  -- Waivers that were asked for and not decided yet.
  waivers_open int not null,
  -- How many findings each rule has, by its id.
  rules jsonb not null,
  -- 元; null where the package names no budget.
  money numeric,
  indicators int not null,
  without_evidence int not null,
  printed numeric,
  recomputed numeric,
  -- Null where it cannot be told, for want of a budget.
  risk numeric,
  judged_at timestamptz not null,
  primary key (region_id, package_id),
  foreign key (region_id, package_id) references package (region_id, id)
);
create index judgement_by_risk on judgement (region_id, risk);

-- The points that a reviewer gives an indicator beside those that the unit gave itself, and why.
create table review_score (
  region_id int not null,
  package_id uuid not null,
  account_id uuid not null,
  -- Of the cell that holds the unit's own score.
  address text not null,
  organisation_id uuid not null,
  role text not null,
  -- The indicator as it stood when it was scored.
  name text not null,
  weight numeric not null,
  self_score numeric,
  score numeric not null,
  reason text not null,
  scored_at timestamptz not null,
  primary key (region_id, package_id, account_id, address),
  foreign key (region_id, package_id) references package (region_id, id)
);

grant select, insert, update, delete on judgement, review_score to mingxiao_app;
