-- When units may fill and submit, by evaluation year.
create table submission_window (
  region_id int not null references region (region_id),
  year int not null,
  opens_at timestamptz not null,
  closes_at timestamptz not null,
  remind_days int[] not null,
  primary key (region_id, year)
);

create table extension (
  region_id int not null,
  id uuid not null,
  year int not null,
  organisation_id uuid not null,
  closes_at timestamptz not null,
  reason text not null,
  granted_by uuid not null,
  granted_at timestamptz not null,
  primary key (region_id, id),
  foreign key (region_id, organisation_id) references organisation (region_id, id)
);

-- 自评材料 of one unit and year. A resubmission after approval continues the lineage of the one it replaces.
create table package (
  region_id int not null,
  id uuid not null,
  organisation_id uuid not null,
  year int not null,
  edition text not null,
  state text not null,
  -- Counts every change; the state of a package is changed only where this is what the caller saw.
  revision bigint not null,
  submission int not null,
  replaces_id uuid,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (region_id, id),
  unique (region_id, organisation_id, year, submission),
  foreign key (region_id, organisation_id) references organisation (region_id, id),
  foreign key (region_id, replaces_id) references package (region_id, id)
);

-- One row a cell that somebody filled in, and one a list of rows or a report's section; see docs/guides/package-files.md.
create table cell (
  region_id int not null,
  package_id uuid not null,
  address text not null,
  organisation_id uuid not null,
  value text not null,
  revision bigint not null,
  changed_by uuid not null,
  changed_at timestamptz not null,
  primary key (region_id, package_id, address),
  foreign key (region_id, package_id) references package (region_id, id)
);

-- The package as it was submitted, returned, approved: what a move was made on.
create table package_version (
  region_id int not null,
  package_id uuid not null,
  version int not null,
  organisation_id uuid not null,
  move text not null,
  draft jsonb not null,
  draft_hash text not null,
  findings_hash text not null,
  rules_version text not null,
  made_by uuid not null,
  made_at timestamptz not null,
  primary key (region_id, package_id, version),
  foreign key (region_id, package_id) references package (region_id, id)
);

-- Who did which part of a package in this submission: whoever fills may not sign, whoever signs may not review.
create table participation (
  region_id int not null,
  package_id uuid not null,
  submission int not null,
  account_id uuid not null,
  part text not null check (part in ('filled', 'signed', 'reviewed-department', 'reviewed-finance')),
  organisation_id uuid not null,
  since timestamptz not null,
  primary key (region_id, package_id, submission, account_id, part),
  foreign key (region_id, package_id) references package (region_id, id)
);

create table waiver (
  region_id int not null,
  package_id uuid not null,
  fingerprint text not null,
  organisation_id uuid not null,
  -- SM3 of what the finding said: a waiver does not cover another amount.
  finding_hash text not null,
  rule text not null,
  reason text not null,
  asked_by uuid not null,
  asked_at timestamptz not null,
  accepted_by uuid,
  accepted_at timestamptz,
  refused_reason text,
  primary key (region_id, package_id, fingerprint),
  foreign key (region_id, package_id) references package (region_id, id)
);

-- A note on a cell or on the whole package ('' as address); a return is one or more of them.
create table note (
  region_id int not null,
  id uuid not null,
  package_id uuid not null,
  organisation_id uuid not null,
  address text not null,
  text text not null,
  returns boolean not null,
  written_by uuid not null,
  written_at timestamptz not null,
  settled_at timestamptz,
  settled_by uuid,
  primary key (region_id, id),
  foreign key (region_id, package_id) references package (region_id, id)
);

-- 佐证: a file behind a figure, kept by the SM3 of its content.
create table evidence (
  region_id int not null,
  id uuid not null,
  package_id uuid not null,
  organisation_id uuid not null,
  address text not null,
  name text not null,
  media_type text not null,
  bytes bigint not null,
  content_hash text not null,
  added_by uuid not null,
  added_at timestamptz not null,
  removed_at timestamptz,
  primary key (region_id, id),
  foreign key (region_id, package_id) references package (region_id, id)
);

create table receipt (
  region_id int not null,
  number text not null,
  package_id uuid not null,
  organisation_id uuid not null,
  version int not null,
  package_hash text not null,
  findings_hash text not null,
  issued_at timestamptz not null,
  primary key (region_id, number),
  foreign key (region_id, package_id) references package (region_id, id)
);

-- Gapless numbers of documents.
create table counter (
  region_id int not null references region (region_id),
  name text not null,
  year int not null,
  last bigint not null,
  primary key (region_id, name, year)
);
