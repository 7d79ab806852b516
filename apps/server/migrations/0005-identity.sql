-- What people log in with beside a password, and what became of it.
alter table account add column password_changed_at timestamptz;
-- A second factor that was shown to its owner but not yet proved.
alter table account add column totp_pending text;
-- The last step of time whose code was used: a code counts once (RFC 6238 §5.2).
alter table account add column totp_step bigint;

-- Attempts to sign in, kept apart from accounts so that nobody can take one back; unknown names leave no name here.
create table sign_in (
  id uuid primary key,
  at timestamptz not null,
  account_id uuid references account (id),
  outcome text not null,
  address text not null,
  agent text not null
);
create index sign_in_of_account on sign_in (account_id, at);

-- A single sign-on that has been started and not come back yet.
create table sign_on (
  state_hash text primary key,
  nonce text not null,
  verifier text not null,
  created_at timestamptz not null
);

-- People work in several regions, and no context names them all: the grants of one account are read past the policies.
create function grants_of(account uuid) returns setof role_grant language sql stable security definer
  set search_path = public, pg_temp
as $$
  select * from role_grant where account_id = account and revoked_at is null order by region_id, id
$$;
revoke all on function grants_of(uuid) from public;
grant execute on function grants_of(uuid) to mingxiao_app;

grant select, insert on sign_in to mingxiao_app;
grant select, insert, delete on sign_on to mingxiao_app;
