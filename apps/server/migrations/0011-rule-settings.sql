-- How a region wants to be judged: rules switched off or weighed otherwise, each with its reason, for packages from a year on.
create table rule_setting (
  region_id int not null references region (region_id),
  rule_id text not null,
  setting text not null check (setting in ('off', 'error', 'warning', 'info')),
  from_year int not null,
  reason text not null,
  set_by uuid not null,
  set_at timestamptz not null,
  primary key (region_id, rule_id)
);

grant select, insert, update, delete on rule_setting to mingxiao_app;
