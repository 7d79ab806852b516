-- Long work that somebody asked for and watches. The queue that brings it to a worker stands in a schema of its own (pgboss).
create table job (
  id uuid primary key,
  region_id int not null references region (region_id),
  account_id uuid not null references account (id),
  kind text not null check (kind in ('intake')),
  state text not null check (state in ('waiting', 'running', 'done', 'failed', 'cancelled')),
  input jsonb not null,
  -- How many things there are to do; null until that is known.
  total int,
  address text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index job_of_region on job (region_id, account_id, id);

-- What became of each thing: whoever takes a job over does not do it again.
create table job_item (
  job_id uuid not null references job (id),
  name text not null,
  outcome jsonb not null,
  done_at timestamptz not null,
  primary key (job_id, name)
);

grant select, insert, update on job to mingxiao_app;
grant select, insert on job_item to mingxiao_app;
