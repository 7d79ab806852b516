-- Regions by GB/T 2260, and who belongs where. Reference tables are small and rarely written.
create table region (
  region_id int primary key,
  parent_id int references region (region_id),
  name text not null
);

create table region_closure (
  ancestor_id int not null references region (region_id),
  region_id int not null references region (region_id),
  primary key (ancestor_id, region_id)
);

-- A finance bureau, a department (主管部门) or a unit (预算单位) of a region.
create table organisation (
  region_id int not null references region (region_id),
  id uuid not null,
  kind text not null check (kind in ('finance', 'department', 'unit')),
  parent_id uuid,
  name text not null,
  -- 统一社会信用代码, GB 32100.
  credit_code text,
  created_at timestamptz not null,
  primary key (region_id, id),
  unique (region_id, credit_code),
  foreign key (region_id, parent_id) references organisation (region_id, id)
);

-- People log in with one account wherever they work; what they may do stands in their grants.
create table account (
  id uuid primary key,
  name text not null unique,
  display_name text not null,
  password_hash text,
  totp_secret text,
  oidc_subject text unique,
  must_change_password boolean not null,
  failed_logins int not null,
  locked_until timestamptz,
  disabled_at timestamptz,
  created_at timestamptz not null
);

create table session (
  id_hash text primary key,
  account_id uuid not null references account (id),
  created_at timestamptz not null,
  used_at timestamptz not null,
  expires_at timestamptz not null,
  second_factor boolean not null,
  address text not null,
  agent text not null
);
create index session_of_account on session (account_id);

create table invitation (
  token_hash text primary key,
  account_id uuid not null references account (id),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);

create table role_grant (
  region_id int not null,
  id uuid not null,
  account_id uuid not null,
  organisation_id uuid not null,
  role text not null check (role in (
    'filler', 'finance-officer', 'head', 'department-reviewer', 'finance-reviewer',
    'third-party', 'auditor', 'administrator'
  )),
  granted_at timestamptz not null,
  granted_by uuid not null,
  revoked_at timestamptz,
  primary key (region_id, id),
  foreign key (region_id, organisation_id) references organisation (region_id, id)
);
create index role_grant_of_account on role_grant (account_id);

-- Answers already given to a key, so that a repeated write is not done twice.
create table idempotency_key (
  account_id uuid not null,
  key text not null,
  request_hash text not null,
  status int,
  answer text,
  created_at timestamptz not null,
  primary key (account_id, key)
);
