-- Saving a cell as in 0007, with fewer statements: under a load of many people each of them costs more than what it writes.

-- One call of the parser instead of three; still SET LOCAL, which Citus hands on to its machines.
create or replace function app_set(region int, scope text, organisations text) returns void language plpgsql as $$
begin
  execute format(
    'set local app.region_id = %L; set local app.scope = %L; set local app.organisations = %L',
    region, scope, organisations
  );
end
$$;

-- Whether these are the grants of an account, by their ids in order. Grants lie in all regions, so it looks as their owner.
create function holds_grants(account uuid, these uuid[]) returns boolean language plpgsql stable security definer
  set search_path = public, pg_temp
as $$
begin
  return these is not distinct from (
    select array_agg(id order by id) from role_grant where account_id = account and revoked_at is null
  );
end
$$;
revoke all on function holds_grants from public;
grant execute on function holds_grants to mingxiao_app;

-- An edit of cells with all that belongs to it, in one statement and so in one commit and one round trip: the cells, the
-- package's revision, who filled it in, the link of the trail, and the answer under its idempotency key. Whoever calls has looked
-- at the package before; where it is no longer as it was seen, nothing is written. Whoever goes by a session that was looked at
-- before names it: it must still stand, and its account have these very grants. Says what became of it, with the number and the
-- hash of the chain's last link: saved; moved, where the chain has another last link than the one seen; and without them:
-- unproved, where the session does not hold; changed, where the package has another revision or is not shown; taken, where the key
-- has been used. Where somebody writes in the very moment, it fails as a serialization does, and is called again.
drop function save_cells;
create function save_cells(
  of_region int, its_scope text, its_organisations text,
  of_package uuid, seen_revision bigint, by_account uuid, moment timestamptz,
  addresses text[], texts text[],
  seen_link bigint, seen_hash text, link_hash text,
  from_address text, said_before jsonb, said_after jsonb, by_rules text,
  once_key text, once_hash text, once_answer text,
  by_session text, idle_since timestamptz, by_grants uuid[]
) returns text[] language plpgsql as $$
#variable_conflict use_column
declare
  last_link bigint;
  last_hash text;
  last_revision bigint;
  its_organisation uuid;
  its_submission int;
begin
  if by_session is not null and not (
    exists (
      select from session as its join account as who on who.id = its.account_id
      where its.id_hash = by_session and its.account_id = by_account and its.expires_at > moment and its.used_at > idle_since
        and its.second_factor and who.disabled_at is null and not who.must_change_password
    )
    and holds_grants(by_account, by_grants)
  ) then
    return array['unproved'];
  end if;
  perform app_set(of_region, its_scope, its_organisations);
  -- Looked at before anything is written: what leads to nothing would cost a commit all the same.
  select head.number, head.hash, pack.revision into last_link, last_hash, last_revision
    from trail_head as head left join package as pack on pack.region_id = head.region_id and pack.id = of_package
    where head.region_id = of_region;
  if last_link is distinct from seen_link or last_hash is distinct from seen_hash then
    return array['moved', last_link::text, last_hash];
  end if;
  if last_revision is distinct from seen_revision then
    return array['changed'];
  end if;
  if once_key is not null then
    insert into idempotency_key (account_id, key, request_hash, status, answer, created_at)
      values (by_account, once_key, once_hash, 200, once_answer, moment)
      on conflict (account_id, key) do nothing;
    if not found then
      return array['taken'];
    end if;
  end if;
  update package set revision = seen_revision + 1, updated_at = moment
    where region_id = of_region and id = of_package and revision = seen_revision
    returning organisation_id, submission into its_organisation, its_submission;
  if not found then
    raise serialization_failure using message = 'the package was changed in the same moment';
  end if;
  update trail_head set number = seen_link + 1, hash = link_hash
    where region_id = of_region and number = seen_link and hash = seen_hash;
  if not found then
    raise serialization_failure using message = 'the trail was added to in the same moment';
  end if;
  for at in 1 .. cardinality(addresses) loop
    insert into cell (region_id, package_id, address, organisation_id, value, revision, changed_by, changed_at)
      values (of_region, of_package, addresses[at], its_organisation, texts[at], seen_revision + 1, by_account, moment)
      on conflict (region_id, package_id, address) do update set
        value = excluded.value, revision = excluded.revision,
        changed_by = excluded.changed_by, changed_at = excluded.changed_at;
  end loop;
  insert into participation (region_id, package_id, submission, account_id, part, organisation_id, since)
    values (of_region, of_package, its_submission, by_account, 'filled', its_organisation, moment)
    on conflict do nothing;
  insert into trail (
    region_id, number, at, account_id, address, action, organisation_id, package_id, before, after, rules_version, previous_hash, hash
  ) values (
    of_region, seen_link + 1, moment, by_account, from_address, 'edit-cells', its_organisation, of_package,
    said_before, said_after, by_rules, seen_hash, link_hash
  );
  return array['saved', (seen_link + 1)::text, link_hash];
end
$$;
revoke all on function save_cells from public;
grant execute on function save_cells to mingxiao_app;

-- What a package that this process remembers is judged by, as it stands: its revision, the name of its organisation and what its
-- region set for rules, in one round trip. Null where the context shows no such package.
create function standing_of(of_region int, its_scope text, its_organisations text, of_package uuid) returns jsonb
language plpgsql as $$
begin
  perform app_set(of_region, its_scope, its_organisations);
  return (
    select jsonb_build_object(
      'revision', pack.revision::text,
      'organisation_name', whose.name,
      'rule_settings', (
        select coalesce(
          jsonb_agg(
            jsonb_build_object('rule_id', rule_id, 'setting', setting, 'from_year', from_year, 'reason', reason)
            order by rule_id
          ),
          '[]'
        )
        from rule_setting where region_id = of_region
      )
    )
    from package as pack join organisation as whose on whose.region_id = pack.region_id and whose.id = pack.organisation_id
    where pack.region_id = of_region and pack.id = of_package
  );
end
$$;
revoke all on function standing_of from public;
grant execute on function standing_of to mingxiao_app;
