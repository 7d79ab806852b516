-- An edit of cells with all that belongs to it, in one statement and so in one commit and one round trip: the cells, the
-- package's revision, who filled it in, the link of the trail, and the answer under its idempotency key. Whoever calls has looked
-- at the package before; where it is no longer as it was seen, nothing is written. Whoever goes by a session that was looked at
-- before names it: it must still stand, and its account have these very grants. Says what became of it: saved; unproved, where
-- the session does not hold; changed, where the package has another revision or is not shown; moved, where the chain has another
-- last link, which is named; taken, where the key has been used.
create function save_cells(
  of_region int, its_scope text, its_organisations text,
  of_package uuid, seen_revision bigint, by_account uuid, moment timestamptz,
  addresses text[], texts text[],
  seen_link bigint, seen_hash text, link_hash text,
  from_address text, said_before jsonb, said_after jsonb, by_rules text,
  once_key text, once_hash text, once_answer text,
  by_session text, idle_since timestamptz, by_grants uuid[]
) returns table (outcome text, link bigint, hash text) language plpgsql as $$
#variable_conflict use_column
declare
  pack package%rowtype;
  head trail_head%rowtype;
  kept text;
begin
  if by_session is not null and (
    not exists (
      select from session as its join account as who on who.id = its.account_id
      where its.id_hash = by_session and its.account_id = by_account and its.expires_at > moment and its.used_at > idle_since
        and its.second_factor and who.disabled_at is null and not who.must_change_password
    )
    or by_grants is distinct from (select array_agg(one.id order by one.id) from grants_of(by_account) as one)
  ) then
    return query select 'unproved', null::bigint, null::text;
    return;
  end if;
  perform app_set(of_region, its_scope, its_organisations);
  -- Looked at before it is locked: a lock that leads to nothing would cost a commit all the same.
  select * into head from trail_head where region_id = of_region;
  if head.number is distinct from seen_link or head.hash is distinct from seen_hash then
    return query select 'moved', head.number, head.hash;
    return;
  end if;
  select * into pack from package where region_id = of_region and id = of_package for update;
  if not found or pack.revision <> seen_revision then
    return query select 'changed', null::bigint, null::text;
    return;
  end if;
  select * into head from trail_head where region_id = of_region for update;
  if head.number is distinct from seen_link or head.hash is distinct from seen_hash then
    return query select 'moved', head.number, head.hash;
    return;
  end if;
  if once_key is not null then
    insert into idempotency_key (account_id, key, request_hash, status, answer, created_at)
      values (by_account, once_key, once_hash, 200, once_answer, moment)
      on conflict (account_id, key) do nothing
      returning key into kept;
    if kept is null then
      return query select 'taken', null::bigint, null::text;
      return;
    end if;
  end if;
  for at in 1 .. cardinality(addresses) loop
    insert into cell (region_id, package_id, address, organisation_id, value, revision, changed_by, changed_at)
      values (of_region, of_package, addresses[at], pack.organisation_id, texts[at], seen_revision + 1, by_account, moment)
      on conflict (region_id, package_id, address) do update set
        value = excluded.value, revision = excluded.revision,
        changed_by = excluded.changed_by, changed_at = excluded.changed_at;
  end loop;
  update package set revision = seen_revision + 1, updated_at = moment where region_id = of_region and id = of_package;
  insert into participation (region_id, package_id, submission, account_id, part, organisation_id, since)
    values (of_region, of_package, pack.submission, by_account, 'filled', pack.organisation_id, moment)
    on conflict do nothing;
  insert into trail (
    region_id, number, at, account_id, address, action, organisation_id, package_id, before, after, rules_version, previous_hash, hash
  ) values (
    of_region, seen_link + 1, moment, by_account, from_address, 'edit-cells', pack.organisation_id, of_package,
    said_before, said_after, by_rules, seen_hash, link_hash
  );
  update trail_head set number = seen_link + 1, hash = link_hash where region_id = of_region;
  return query select 'saved', seen_link + 1, link_hash;
end
$$;
revoke all on function save_cells from public;
grant execute on function save_cells to mingxiao_app;
