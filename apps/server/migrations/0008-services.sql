-- Who is told over HTTP of what happens in a region. The secret signs what is sent, so that no hash of it would do.
create table webhook (
  region_id int not null references region (region_id),
  id uuid not null,
  url text not null,
  description text not null,
  events text[] not null,
  secret text not null,
  -- Whoever still knows only the secret before goes on understanding for a while.
  earlier_secret text,
  earlier_until timestamptz,
  created_by uuid not null,
  created_at timestamptz not null,
  paused_at timestamptz,
  removed_at timestamptz,
  primary key (region_id, id)
);

-- What is to be sent, written with the change that it tells of, and what became of it.
create table webhook_delivery (
  region_id int not null,
  id uuid not null,
  webhook_id uuid not null,
  event text not null,
  body text not null,
  state text not null check (state in ('waiting', 'delivered', 'failed')),
  attempts int not null,
  created_at timestamptz not null,
  attempted_at timestamptz,
  status int,
  problem text,
  primary key (region_id, id),
  foreign key (region_id, webhook_id) references webhook (region_id, id)
);
create index webhook_delivery_of_webhook on webhook_delivery (region_id, webhook_id, id);

-- Deliveries that no queue has yet: written with the change, taken out once they are queued.
create table outbox (
  delivery_id uuid primary key,
  region_id int not null references region (region_id),
  created_at timestamptz not null
);

-- That a unit was reminded on an occasion: nobody is reminded of the same twice.
create table reminder (
  region_id int not null,
  organisation_id uuid not null,
  year int not null,
  occasion text not null,
  closes_at timestamptz not null,
  reminded_at timestamptz not null,
  primary key (region_id, organisation_id, year, occasion),
  foreign key (region_id, organisation_id) references organisation (region_id, id)
);

-- What somebody is told when they next look.
create table notice (
  region_id int not null,
  id uuid not null,
  account_id uuid not null,
  organisation_id uuid not null,
  kind text not null check (kind in ('reminder')),
  data jsonb not null,
  created_at timestamptz not null,
  read_at timestamptz,
  primary key (region_id, id),
  foreign key (region_id, organisation_id) references organisation (region_id, id)
);
create index notice_of_account on notice (region_id, account_id, id);

alter table job drop constraint job_kind_check;
alter table job add constraint job_kind_check check (kind in ('intake', 'export', 'reminders'));
-- Null: nobody asked, the region's window did.
alter table job alter column account_id drop not null;
-- The file that came out of it.
alter table job add column result jsonb;
-- Why it failed.
alter table job add column problem jsonb;

grant select, insert, update on webhook, webhook_delivery, notice to mingxiao_app;
grant select, insert on reminder to mingxiao_app;
grant select, insert, delete on outbox to mingxiao_app;
