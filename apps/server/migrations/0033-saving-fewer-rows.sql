-- Saving a cell as in 0032, touching fewer rows: the session's account and the region's row are not looked at, what is known to be
-- written is not written again, and grants are proved where the package is looked at.

-- A link is only ever written after the head of its chain, which refers to the region: the link need not lock the region's row to
-- say so again.
alter table trail drop constraint trail_region_id_fkey;

-- An edit of cells with all that belongs to it, in one statement and so in one commit and one round trip: the cells, the
-- package's revision, who filled it in unless that is known to be written, the link of the trail, and the answer under its
-- idempotency key. Whoever calls has looked at the package before; where it is no longer as it was seen, nothing is written.
-- Whoever goes by a session that was looked at before names it: it must still stand, and its account have these very grants in
-- the region. Where others wait for the chain, this commit does not wait for the disk, and whoever calls writes the log out
-- afterwards; where rows lie on other machines (Citus), their disks are waited for in any case. Says what became of it: saved;
-- unwritten, where it was saved and the log is to be written out; unproved, where the session does not hold; changed, where the
-- package has another revision or is not shown; taken, where the key has been used; moved, where the chain has another last link
-- than the one seen, with its number and hash. Where somebody writes in the very moment, it fails as a serialization does, and is
-- called again.
drop function save_cells;
drop function holds_grants;
create function save_cells(
  of_region int, its_scope text, its_organisations text,
  of_package uuid, seen_revision bigint, by_account uuid, moment timestamptz,
  addresses text[], texts text[],
  seen_link bigint, seen_hash text, link_hash text,
  from_address text, said_before jsonb, said_after jsonb, by_rules text,
  once_key text, once_hash text, once_answer text,
  by_session text, idle_since timestamptz, by_grants uuid[], has_filled boolean, others_wait boolean
) returns text language plpgsql as $$
#variable_conflict use_column
declare
  last_link bigint;
  last_hash text;
  last_revision bigint;
  its_grants uuid[];
  its_organisation uuid;
  its_submission int;
begin
  perform app_set(of_region, its_scope, its_organisations);
  -- Looked at before anything is written: what leads to nothing would cost a commit all the same.
  select head.number, head.hash, pack.revision, array(
      select id from role_grant where region_id = of_region and account_id = by_account and revoked_at is null order by id
    )
    into last_link, last_hash, last_revision, its_grants
    from trail_head as head left join package as pack on pack.region_id = head.region_id and pack.id = of_package
    where head.region_id = of_region;
  -- Closing an account and giving it another password end its sessions: where one stands, so does its account.
  if by_session is not null and (by_grants is distinct from its_grants or not exists (
    select from session
    where id_hash = by_session and account_id = by_account and expires_at > moment and used_at > idle_since and second_factor
  )) then
    return 'unproved';
  end if;
  if last_link is distinct from seen_link or last_hash is distinct from seen_hash then
    return concat_ws(' ', 'moved', last_link, last_hash);
  end if;
  if last_revision is distinct from seen_revision then
    return 'changed';
  end if;
  if once_key is not null then
    insert into idempotency_key (account_id, key, request_hash, status, answer, created_at)
      values (by_account, once_key, once_hash, 200, once_answer, moment)
      on conflict (account_id, key) do nothing;
    if not found then
      return 'taken';
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
  if not has_filled then
    insert into participation (region_id, package_id, submission, account_id, part, organisation_id, since)
      values (of_region, of_package, its_submission, by_account, 'filled', its_organisation, moment)
      on conflict do nothing;
  end if;
  insert into trail (
    region_id, number, at, account_id, address, action, organisation_id, package_id, before, after, rules_version, previous_hash, hash
  ) values (
    of_region, seen_link + 1, moment, by_account, from_address, 'edit-cells', its_organisation, of_package,
    said_before, said_after, by_rules, seen_hash, link_hash
  );
  if others_wait and to_regproc('create_distributed_table') is null then
    set local synchronous_commit = off;
    return 'unwritten';
  end if;
  return 'saved';
end
$$;
revoke all on function save_cells from public;
grant execute on function save_cells to mingxiao_app;
