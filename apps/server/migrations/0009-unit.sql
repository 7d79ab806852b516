-- A note may answer another one on the same package.
alter table note add column replies_to uuid;
alter table note add constraint note_replies_to foreign key (region_id, replies_to) references note (region_id, id);

-- The file that a package was last read from, kept as it came: what is said about it can be written into it.
create table original_file (
  region_id int not null,
  package_id uuid not null,
  organisation_id uuid not null,
  name text not null,
  -- As found by looking into it: docx, xlsx, pdf and others.
  format text not null,
  bytes bigint not null,
  content_hash text not null,
  kept_by uuid not null,
  kept_at timestamptz not null,
  primary key (region_id, package_id),
  foreign key (region_id, package_id) references package (region_id, id)
);

grant select, insert, update on original_file to mingxiao_app;
