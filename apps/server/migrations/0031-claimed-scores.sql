-- The total that the file printed which a package was read from: what the unit gave itself, before anything was computed. It
-- counts until a cell is changed after the import; from then on the forms print what is computed.
create table claimed_score (
  region_id int not null,
  package_id uuid not null,
  organisation_id uuid not null,
  score numeric not null,
  -- Of the package, by the import.
  revision bigint not null,
  primary key (region_id, package_id),
  foreign key (region_id, package_id) references package (region_id, id)
);

grant select, insert, update, delete on claimed_score to mingxiao_app;
