-- The audit trail: only ever added to, each row bound to the one before by SM3.
create table trail (
  region_id int not null references region (region_id),
  number bigint not null,
  at timestamptz not null,
  account_id uuid not null,
  address text not null,
  action text not null,
  organisation_id uuid,
  package_id uuid,
  before jsonb,
  after jsonb,
  rules_version text not null,
  previous_hash text not null,
  hash text not null,
  primary key (region_id, number)
);

-- The last link of each region's chain; writers take it one after the other.
create table trail_head (
  region_id int not null references region (region_id),
  number bigint not null,
  hash text not null,
  primary key (region_id)
);

create table trail_checkpoint (
  region_id int not null references region (region_id),
  number bigint not null,
  hash text not null,
  made_at timestamptz not null,
  primary key (region_id, number)
);
