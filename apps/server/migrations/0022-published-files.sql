-- The files of a published package as they were printed for everybody, once: whoever took one can prove later that it is the
-- published one, byte for byte, whatever version of the software prints by then.
create table published_file (
  region_id int not null,
  package_id uuid not null,
  format text not null check (format in ('docx', 'xlsx', 'pdf', 'json', 'csv')),
  organisation_id uuid not null,
  name text not null,
  media_type text not null,
  bytes bigint not null,
  -- SM3; the content itself is kept beside the evidence.
  content_hash text not null,
  made_at timestamptz not null,
  primary key (region_id, package_id, format),
  foreign key (region_id, package_id) references package (region_id, id)
);
create index published_file_by_hash on published_file (region_id, content_hash);

grant select, insert on published_file to mingxiao_app;
