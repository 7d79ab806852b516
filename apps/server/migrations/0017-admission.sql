-- Who calls, in one round trip instead of three before every request: a session that neither ended nor lay unused since
-- `idle_since`, its account, and what that account may do anywhere. No row where there is no such session.
create function admission_of(of_session text, moment timestamptz, idle_since timestamptz)
returns table (session jsonb, account jsonb, grants jsonb) language plpgsql stable as $$
begin
  return query
    select
      to_jsonb(its),
      -- A number of 64 bits comes as text, as elsewhere.
      to_jsonb(who) || jsonb_build_object('totp_step', who.totp_step::text),
      (select coalesce(jsonb_agg(to_jsonb(one)), '[]') from grants_of(who.id) as one)
    from session as its join account as who on who.id = its.account_id
    where its.id_hash = of_session and its.expires_at > moment and its.used_at > idle_since;
end
$$;
revoke all on function admission_of from public;
grant execute on function admission_of to mingxiao_app;
