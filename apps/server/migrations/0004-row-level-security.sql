-- The server works as mingxiao_app, which owns nothing and is no superuser; it sees the rows of the region and organisations
-- that its transaction names, and none without.
create function app_set(region int, scope text, organisations text) returns void language plpgsql as $$
begin
  execute format('set local app.region_id = %L', region);
  execute format('set local app.scope = %L', scope);
  execute format('set local app.organisations = %L', organisations);
end
$$;

grant usage on schema public to mingxiao_app;
grant select, insert, update, delete on
  region, region_closure, organisation, account, session, invitation, role_grant, idempotency_key,
  submission_window, extension, package, cell, participation, waiver, note, evidence, counter, trail_head
  to mingxiao_app;
grant select, insert on package_version, receipt, trail, trail_checkpoint to mingxiao_app;
