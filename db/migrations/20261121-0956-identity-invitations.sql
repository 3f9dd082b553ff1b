-- A member without an account is invited to have one. Only functions touch the table: a code is as good as a key.
create table invitation (
  id uuid primary key default uuidv7(),
  member_id uuid not null references member,
  by_id uuid not null references member,
  how text not null check (how in ('by mail', 'by code')),
  email text not null default '',
  code_hash bytea not null constraint invitation_code_once unique,
  made_at timestamptz not null default present(),
  until_at timestamptz not null,
  used_at timestamptz,
  used_once uuid,
  taken_back_at timestamptz
);
create index invitation_member on invitation (member_id);
comment on table invitation is 'identity: a way in for a member without an account, good for one use; only a digest of the code is kept';
alter table invitation enable row level security;

create function has_account(member uuid) returns boolean
language sql stable security definer set search_path from current as $$
  select exists (select from shared.account_member a where a.member_id = member and 'place_' || a.place_key = current_schema())
$$;

-- A team lead and a colleague: somebody who does something for the place, and whose record an account would not open.
create function is_my_colleague(member uuid) returns boolean
language sql stable security definer set search_path from current as $$
  select exists (select from post p where p.member_id = me() and p.kind = 'team lead'
      and p.from_at <= present() and (p.until_at is null or p.until_at > present()))
    and exists (select from post p where p.member_id = member and (p.until_at is null or p.until_at > present()))
    and exists (select from member m where m.id = member and not m.is_person)
$$;

-- Who may be invited by whoever asks, and how that stands; nothing where they may not.
create function invitation_of(member uuid) returns table (
  id uuid, known_as text, has_account boolean, how text, by_name text, made_at timestamptz, until_at timestamptz
)
language sql stable security definer set search_path from current as $$
  select m.id, m.known_as, has_account(m.id), i.how, b.known_as, i.made_at, i.until_at
  from member m
    left join invitation i on i.member_id = m.id and i.used_at is null and i.taken_back_at is null and i.until_at > present()
    left join member b on b.id = i.by_id
  where m.id = member and (m.id = any (opened()) or is_my_colleague(m.id))
$$;

create function colleagues() returns table (id uuid, known_as text, posts text[], has_account boolean, invited_until timestamptz)
language sql stable security definer set search_path from current as $$
  select m.id, m.known_as, array_agg(distinct coalesce(nullif(p.title, ''), p.kind)), has_account(m.id),
    (select i.until_at from invitation i where i.member_id = m.id and i.used_at is null and i.taken_back_at is null
      and i.until_at > present())
  from member m join post p on p.member_id = m.id and p.from_at <= present() and (p.until_at is null or p.until_at > present())
  where exists (select from post l where l.member_id = me() and l.kind = 'team lead'
    and l.from_at <= present() and (l.until_at is null or l.until_at > present()))
  group by m.id order by m.known_as
$$;

-- Invites; the one before is taken back, so that there is never more than one way in. An account opens the whole record:
-- nobody gives or takes one who may not see and change what is said there, nor somebody whom the person let in (P5).
create function invite(invitation uuid, member uuid, how text, email text, code_hash bytea, until_at timestamptz) returns void
language plpgsql security definer set search_path from current as $$
begin
  perform from member m where m.id = invite.member for update;
  if has_account(member) or not ((may_change(member, 'said') and at_their_word(member)) or is_my_colleague(member)) then
    raise exception 'not found' using errcode = 'AL404';
  end if;
  if email <> '' and not (is_safe_way(member, 'e-mail', present()) and is_safe_address(email, present(), false)) then
    raise exception 'They said that a mail is not safe, or not now. Give them the code yourself: on paper or by word, in a way and at a time they said is safe.'
      using errcode = 'AL422', column = 'email';
  end if;
  update invitation i set taken_back_at = present() where i.member_id = member and i.used_at is null and i.taken_back_at is null;
  insert into invitation (id, member_id, by_id, how, email, code_hash, until_at)
    values (invitation, member, me(), how, email, code_hash, until_at);
end $$;

create function take_back_invitation(member uuid) returns void
language sql security definer set search_path from current as $$
  update invitation i set taken_back_at = present()
  where i.member_id = member and i.used_at is null and i.taken_back_at is null
    and (may_change(member, 'said') or is_my_colleague(member))
$$;

-- Whose code this is: open, or used by this very press a moment ago. Whoever has the code may know the name on it.
create function invited(code_hash bytea, once uuid) returns table (member_id uuid, known_as text, email text, account_id uuid)
language sql security definer set search_path from current as $$
  select m.id, m.known_as, i.email, a.account_id
  from invitation i join member m on m.id = i.member_id
    left join shared.account_member a on a.member_id = m.id and 'place_' || a.place_key = current_schema()
  where i.code_hash = invited.code_hash and i.taken_back_at is null and i.until_at > present()
    and (i.used_at is null or (i.used_once = once and i.used_at > present() - interval '1 minute'))
  for update of i
$$;

-- Uses a code up: from now on the account signs in as its member.
create function accept_invitation(code_hash bytea, account uuid, once uuid) returns uuid
language plpgsql security definer set search_path from current as $$
declare who uuid;
begin
  update invitation i set used_at = present(), used_once = once
    where i.code_hash = accept_invitation.code_hash and i.used_at is null and i.taken_back_at is null and i.until_at > present()
    returning i.member_id into who;
  if who is null or has_account(who) then
    raise exception 'not found' using errcode = 'AL404';
  end if;
  insert into shared.account_member (account_id, place_key, member_id)
    values (account, substr(current_schema(), 7), who);
  return who;
end $$;

-- Who has an account, and who is whose colleague, is asked by the functions above alone.
revoke execute on function has_account, is_my_colleague from public;
