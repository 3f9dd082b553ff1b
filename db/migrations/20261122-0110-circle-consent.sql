-- Who is let in, part by part, by the person’s own word (P5). Every row of standing of kind 'circle' is one part and one
-- manner (see: read; add: read and add; do for me: read, add and change); a row without parts says only that somebody
-- stands in the circle. Rows are never widened: a wider one is a new row, so that history can be read.

-- Whose word counts about who sees what: the person’s own, or that which a worker alongside, or the named second, writes
-- down for them. Never somebody of the circle, whatever they may change.
create function at_their_word(person uuid) returns boolean language sql stable security definer set search_path from current as $$
  select coalesce(me() = person, false) or exists (select from standing s where s.person_id = person and s.member_id = me()
    and s.kind in ('alongside', 'cover') and 'change' = any (s.acts) and s.from_at <= present()
    and (s.until_at is null or s.until_at > present()) and s.paused_at is null and s.ended_at is null)
$$;

-- Who works with somebody: they answer for the place. Whoever was let in, or speaks for the person, never does.
create function works_with(person uuid, m uuid) returns boolean
language sql stable security definer set search_path from current as $$
  select person <> m and exists (select from standing s where s.person_id = person and s.member_id = m
    and s.kind in ('alongside', 'cover', 'duty', 'supervisor', 'decider', 'enquirer', 'emergency')
    and s.from_at <= present() and (s.until_at is null or s.until_at > present()) and s.paused_at is null and s.ended_at is null)
$$;

create table consent_turn (
  id uuid primary key default uuidv7(),
  person_id uuid not null references member,
  member_id uuid not null references member,
  turn text not null check (turn in ('let in', 'changed', 'paused', 'resumed', 'ended', 'left', 'undone', 'longer', 'ends soon')),
  part text,
  before jsonb not null default '[]',
  after jsonb not null default '[]',
  by_id uuid references member,
  at_their_word_by uuid references member,
  how text not null default 'on screen' check (how in ('on screen', 'on paper', 'by phone', 'face to face')),
  at timestamptz not null default present(),
  not_on_my_screen boolean not null default false
);
create index consent_turn_of on consent_turn (person_id, member_id, id);
comment on table consent_turn is 'circle: each turn of what somebody of the circle may see and do, by whom, how and when; before and after, so that it can be undone';
call holds_part('consent_turn', 'rights', 'person_id = me()');
revoke insert on consent_turn from alongside_app; -- written by the functions below alone

create table circle_invitation (
  id uuid primary key,
  person_id uuid not null references member,
  to_name text not null check (length(to_name) between 1 and 200),
  in_my_words text not null default '' check (length(in_my_words) <= 200),
  way text not null check (way in ('by mail', 'by code', 'on paper')),
  email text not null default '',
  code_hash bytea not null constraint circle_invitation_code_once unique,
  offered jsonb not null,
  access_from timestamptz not null,
  access_until timestamptz,
  made_at timestamptz not null default present(),
  until_at timestamptz not null,
  by_id uuid not null references member,
  at_their_word_by uuid references member,
  how text not null default 'on screen' check (how in ('on screen', 'on paper', 'by phone', 'face to face')),
  by_authority boolean not null default false,
  entry_id uuid,
  answer text check (answer in ('yes', 'no')),
  answered_at timestamptz,
  member_id uuid references member,
  used_once uuid,
  taken_back_at timestamptz,
  not_on_my_screen boolean not null default false
);
create index circle_invitation_person on circle_invitation (person_id, made_at);
comment on table circle_invitation is 'circle: somebody is asked in, with what is offered part by part; only a digest of the code is kept';
call holds_part('circle_invitation', 'rights', 'person_id = me()');
revoke insert on circle_invitation from alongside_app; -- written by the functions below alone: a code is as good as a key

create unique index standing_circle_once on standing (person_id, member_id, parts) where kind = 'circle' and ended_at is null;

create function acts_of(manner text) returns text[] language sql immutable as $$
  select case manner when 'see' then array['read'] when 'add' then array['read', 'add'] when 'do' then array['read', 'add', 'change'] end
$$;

-- What somebody of the circle holds today, one entry for each row: as it was, so that it can be given back.
create function circle_rows(person uuid, member uuid) returns jsonb language sql stable security definer set search_path from current as $$
  select coalesce(jsonb_agg(jsonb_build_object('parts', s.parts, 'acts', s.acts, 'from', s.from_at, 'until', s.until_at,
    'paused', s.paused_at, 'reason', s.reason) order by s.id), '[]')
  from standing s where s.person_id = person and s.member_id = member and s.kind = 'circle' and s.ended_at is null
    and (s.until_at is null or s.until_at > present())
$$;
revoke execute on function circle_rows from public;

-- Begins a turn: only the person, or whoever writes at their word; one at a time for each person, so that two who grant
-- and end at once come one after the other. The member themself never turns their own consent wider. What has run out by
-- its date is closed first, so that one part never has two rows.
create function begin_consent_turn(person uuid, member uuid) returns jsonb
language plpgsql security definer set search_path from current as $$
begin
  perform from member m where m.id = person for no key update;
  if not at_their_word(person) or member = me() or member = person or not exists (select from standing s
      where s.person_id = person and s.member_id = member and s.kind = 'circle') then
    raise exception 'not found' using errcode = 'AL404';
  end if;
  update standing s set ended_at = s.until_at where s.person_id = person and s.member_id = member and s.kind = 'circle'
    and s.ended_at is null and s.until_at <= present();
  return circle_rows(person, member);
end $$;
revoke execute on function begin_consent_turn from public;

create function end_consent_turn(person uuid, member uuid, turn text, part text, before jsonb, how text) returns uuid
language plpgsql security definer set search_path from current as $$
declare written uuid; after jsonb := circle_rows(person, member);
begin
  if after = before then return null; end if;
  insert into consent_turn (person_id, member_id, turn, part, before, after, by_id, at_their_word_by, how)
    values (person, member, turn, part, before, after, me(), case when me() <> person and turn <> 'left' then me() end, how)
    returning id into written;
  insert into event (person_id, kind, facts, not_on_my_screen) values (person, 'consent changed', jsonb_build_object('member', member, 'turn', turn),
    exists (select from standing s where s.person_id = person and s.member_id = member and s.not_on_my_screen));
  return written;
end $$;
revoke execute on function end_consent_turn from public;

-- Ends what a member holds of a part; a row of several parts goes on as one row for each of the others.
create function close_circle_part(person uuid, member uuid, part text) returns void
language plpgsql security definer set search_path from current as $$
declare held record;
begin
  for held in update standing s set ended_at = present() where s.person_id = close_circle_part.person
      and s.member_id = close_circle_part.member and s.kind = 'circle' and s.ended_at is null and part = any (s.parts)
      returning s.* loop
    insert into standing (person_id, member_id, kind, parts, acts, from_at, until_at, paused_at, reason, by_id)
      select person, member, 'circle', array[other], held.acts, held.from_at, held.until_at, held.paused_at, held.reason, held.by_id
      from unnest(held.parts) other where other <> part;
  end loop;
end $$;
revoke execute on function close_circle_part from public;

-- Gives a part in a manner (see, add, do), or takes it away (none). Somebody who left on their own is invited again instead.
create function grant_to_circle(person uuid, member uuid, part text, manner text, until_at timestamptz, how text) returns uuid
language plpgsql security definer set search_path from current as $$
declare
  before jsonb := begin_consent_turn(person, member);
  known standing;
  rests timestamptz;
begin
  select * into known from standing s where s.person_id = person and s.member_id = member and s.kind = 'circle'
    order by s.ended_at is null desc, s.id desc limit 1;
  if known.ended_at is not null and 'left' = (select t.turn from consent_turn t
      where t.person_id = person and t.member_id = member order by t.id desc limit 1) then
    raise exception 'not found' using errcode = 'AL404';
  end if;
  if exists (select from standing s where s.person_id = person and s.member_id = member and s.kind = 'circle' and s.ended_at is null
      and s.parts = array[part] and s.acts = acts_of(manner) and s.until_at is not distinct from grant_to_circle.until_at) then return null; end if;
  select min(s.paused_at) into rests from standing s where s.person_id = person and s.member_id = member and s.kind = 'circle'
    and s.ended_at is null and (part = any (s.parts) or s.parts = '{}');
  perform close_circle_part(person, member, part);
  if manner <> 'none' then
    if not exists (select from standing s where s.person_id = person and s.member_id = member and s.kind = 'circle'
        and s.ended_at is null and s.parts = '{}') then
      insert into standing (person_id, member_id, kind, parts, acts, from_at, reason, by_id)
        values (person, member, 'circle', '{}', array['read'], present(), known.reason, me());
    end if;
    insert into standing (person_id, member_id, kind, parts, acts, from_at, until_at, paused_at, reason, by_id)
      values (person, member, 'circle', array[part], acts_of(manner), present(), grant_to_circle.until_at, rests, known.reason, me());
  end if;
  return end_consent_turn(person, member, 'changed', part, before, how);
end $$;

-- Pauses one part, or all of it (part null). Nothing is lost: it goes on where it was.
create function pause_circle(person uuid, member uuid, part text, how text) returns uuid
language plpgsql security definer set search_path from current as $$
declare before jsonb := begin_consent_turn(person, member);
begin
  update standing s set paused_at = present() where s.person_id = person and s.member_id = member and s.kind = 'circle'
    and s.ended_at is null and s.paused_at is null and (pause_circle.part is null or pause_circle.part = any (s.parts));
  return end_consent_turn(person, member, 'paused', part, before, how);
end $$;

create function resume_circle(person uuid, member uuid, part text, how text) returns uuid
language plpgsql security definer set search_path from current as $$
declare before jsonb := begin_consent_turn(person, member);
begin
  update standing s set paused_at = null where s.person_id = person and s.member_id = member and s.kind = 'circle'
    and s.ended_at is null and s.paused_at is not null and (resume_circle.part is null or resume_circle.part = any (s.parts) or s.parts = '{}');
  return end_consent_turn(person, member, 'resumed', part, before, how);
end $$;

create function end_circle(person uuid, member uuid, part text, how text) returns uuid
language plpgsql security definer set search_path from current as $$
declare before jsonb := begin_consent_turn(person, member);
begin
  if part is not null then
    perform close_circle_part(person, member, part);
  else
    update standing s set ended_at = present() where s.person_id = person and s.member_id = member and s.kind = 'circle' and s.ended_at is null;
  end if;
  return end_consent_turn(person, member, 'ended', part, before, how);
end $$;

-- Another end for all that they hold (null: none): longer is wider, so each is a new row.
create function prolong_circle(person uuid, member uuid, until_at timestamptz, how text) returns uuid
language plpgsql security definer set search_path from current as $$
declare before jsonb := begin_consent_turn(person, member);
begin
  with closed as (
    update standing s set ended_at = present() where s.person_id = person and s.member_id = member and s.kind = 'circle'
      and s.ended_at is null and s.parts <> '{}' and s.until_at is distinct from prolong_circle.until_at returning s.*
  ) insert into standing (person_id, member_id, kind, parts, acts, from_at, until_at, paused_at, reason, by_id)
    select c.person_id, c.member_id, 'circle', c.parts, c.acts, greatest(c.from_at, present()), prolong_circle.until_at, c.paused_at, c.reason, me() from closed c;
  return end_consent_turn(person, member, 'longer', null, before, how);
end $$;

-- Gives back what the last turn changed, and only that one; leaving is the member’s own and is not undone for them.
create function undo_consent_turn(person uuid, member uuid, turn uuid, how text) returns uuid
language plpgsql security definer set search_path from current as $$
declare before jsonb := begin_consent_turn(person, member); last consent_turn;
begin
  select * into last from consent_turn t where t.person_id = person and t.member_id = member and t.turn <> 'ends soon' order by t.id desc limit 1;
  if last.id is distinct from undo_consent_turn.turn or last.turn in ('left', 'let in') then
    raise exception 'not found' using errcode = 'AL404';
  end if;
  update standing s set ended_at = present() where s.person_id = person and s.member_id = member and s.kind = 'circle' and s.ended_at is null;
  insert into standing (person_id, member_id, kind, parts, acts, from_at, until_at, paused_at, reason, by_id)
    select person, member, 'circle', still.parts, r.acts, greatest(r."from", present()), r.until, r.paused, r.reason, me()
    from jsonb_to_recordset(last.before) as r(parts text[], acts text[], "from" timestamptz, until timestamptz, paused timestamptz, reason text)
      -- What was quietly made narrower since stays so: an older page with its button “undo” never opens it again.
      cross join lateral (select array(select p from unnest(r.parts) p where not exists (select from quiet_narrowing q where q.person_id = person
        and q.member_id = member and q.what = 'narrower' and q.ended_at is null and q.id > last.id and p = any (q.parts))) as parts) still
    where (r.until is null or r.until > present()) and (still.parts <> '{}' or r.parts = '{}');
  return end_consent_turn(person, member, 'undone', null, before, how);
end $$;

-- Leaving is the circle member’s own: all that they hold of kind circle, at once, with nobody’s leave.
create function leave_circle(person uuid) returns boolean
language plpgsql security definer set search_path from current as $$
declare before jsonb;
begin
  perform from member m where m.id = person for no key update;
  before := circle_rows(person, me());
  update standing s set ended_at = present() where s.person_id = person and s.member_id = me() and s.kind = 'circle' and s.ended_at is null;
  return end_consent_turn(person, me(), 'left', null, before, 'on screen') is not null;
end $$;

-- Who of the circle may see what, one row for each standing; for the person and for whoever may write at their word.
-- Somebody whose access was ended altogether in these ninety days comes with no standing.
create function circle_consent(person uuid) returns table (member_id uuid, known_as text, picture text, in_my_words text, standing_id uuid,
  parts text[], acts text[], from_at timestamptz, until_at timestamptz, paused_at timestamptz)
language plpgsql stable security definer set search_path from current as $$
#variable_conflict use_column
declare narrowed timestamptz := kept_as_it_was(person); moment timestamptz := coalesce(narrowed, present()); bound uuid := my_bound(person);
begin
  if not at_their_word(person) or (person = any (opened())) is not true then raise exception 'not found' using errcode = 'AL404'; end if;
  return query
    select m.id, m.known_as, coalesce((select left(f.sha256, 16) from member_picture f where f.member_id = m.id and may_see_face(m.id)), ''),
      s.reason, case when (s.ended_at is null or s.ended_at > moment) and (s.until_at is null or s.until_at > moment) then s.id end,
      s.parts, s.acts, s.from_at, s.until_at, case when s.paused_at <= moment then s.paused_at end
    from standing s join member m on m.id = s.member_id
    where s.person_id = circle_consent.person and (narrowed is null or s.id <= bound) and s.kind = 'circle' and s.member_id <> me()
      and ((s.ended_at is null or s.ended_at > moment) and (s.until_at is null or s.until_at > moment)
        or coalesce(s.ended_at, s.until_at) > moment - interval '90 days' and not exists (select from standing n
          where n.person_id = s.person_id and n.member_id = s.member_id and n.kind = 'circle' and n.id <> s.id and (narrowed is null or n.id <= bound)
            and ((n.ended_at is null or n.ended_at > moment) and (n.until_at is null or n.until_at > moment) or n.id > s.id)))
      and on_screen(s.person_id, s.not_on_my_screen) and not is_kept_from(me(), s.id)
    order by m.known_as, m.id, s.id;
end $$;

create function consent_turns(person uuid, member uuid) returns table (id uuid, member_id uuid, turn text, part text, before jsonb, after jsonb,
  by_name text, by_id uuid, at_their_word_by uuid, how text, at timestamptz)
language plpgsql stable security definer set search_path from current as $$
#variable_conflict use_column
begin
  if not at_their_word(person) or (person = any (opened())) is not true then raise exception 'not found' using errcode = 'AL404'; end if;
  return query
    select t.id, t.member_id, t.turn, t.part, t.before, t.after, b.known_as, t.by_id, t.at_their_word_by, t.how, t.at
    from consent_turn t left join member b on b.id = t.by_id
    where t.person_id = consent_turns.person and t.member_id = consent_turns.member and t.turn <> 'ends soon'
      and t.member_id <> me() and on_screen(t.person_id, t.not_on_my_screen) and not is_kept_from(me(), t.id)
      and coalesce(t.at <= kept_as_it_was(consent_turns.person), true)
    order by t.id desc limit 60;
end $$;

-- What I may see and do for somebody: my own standing to them, and the name to say it with.
create function my_part_for(person uuid) returns table (person_id uuid, known_as text, kind text, parts text[], acts text[],
  from_at timestamptz, until_at timestamptz, paused boolean, in_their_words text)
language sql stable security definer set search_path from current as $$
  select s.person_id, m.known_as, s.kind, s.parts, s.acts, s.from_at, s.until_at, s.paused_at is not null,
    case when s.kind = 'circle' then s.reason else '' end
  from standing s join member m on m.id = s.person_id
  where (my_part_for.person is null or s.person_id = my_part_for.person) and s.member_id = me() and s.person_id <> me()
    and s.kind in ('circle', 'authority', 'planning helper') and s.from_at <= present()
    and (s.until_at is null or s.until_at > present()) and s.ended_at is null
  order by m.known_as, s.person_id, s.id
$$;

-- Inviting --------------------------------------------------------------------------------------------------------

-- Who may offer this: whose word counts; or an attorney or deputy whose evidenced decisions cover who is let in, and then
-- never more than they hold themselves.
create function may_let_in(person uuid, member uuid, offered jsonb) returns boolean
language plpgsql stable security definer set search_path from current as $$
begin
  return (member is not distinct from me() and at_their_word(person)) or (exists (select from authority a where a.person_id = person and a.member_id = may_let_in.member
      and a.covers_letting_in and a.begun_at is not null and a.ended_at is null and a.until_at > present())
    and not exists (select from jsonb_each_text(offered) o(part, manner) where not exists (select from standing s
      where s.person_id = person and s.member_id = may_let_in.member and s.kind = 'authority' and s.parts @> array[o.part] and s.acts @> acts_of(o.manner)
        and s.from_at <= present() and (s.until_at is null or s.until_at > present()) and s.paused_at is null and s.ended_at is null)));
end $$;
revoke execute on function may_let_in from public;

create function invite_to_circle(id uuid, person uuid, to_name text, in_my_words text, way text, email text, code_hash bytea,
  until_at timestamptz, offered jsonb, access_from timestamptz, access_until timestamptz, entry uuid, how text) returns void
language plpgsql security definer set search_path from current as $$
begin
  if not may_let_in(person, me(), offered) or exists (select from jsonb_each_text(offered) o(part, manner)
      where o.part not in ('hello', 'reach', 'about', 'said', 'plan', 'money', 'community', 'rights') or acts_of(o.manner) is null) then
    raise exception 'not found' using errcode = 'AL404';
  end if;
  if way = 'by mail' and not is_safe_address(email, present(), false) then
    raise exception 'We cannot send a mail to this address now. Choose a code or a letter, and give it to them yourself.'
      using errcode = 'AL422', column = 'email';
  end if;
  insert into circle_invitation (id, person_id, to_name, in_my_words, way, email, code_hash, until_at, offered, access_from, access_until,
      entry_id, how, by_id, at_their_word_by, by_authority)
    values (id, person, to_name, in_my_words, way, email, code_hash, until_at, offered, access_from, access_until, entry, how, me(),
      case when me() <> person and at_their_word(person) then me() end, not at_their_word(person));
  insert into event (person_id, kind, facts) values (person, 'invited to circle', jsonb_build_object('invitation', id));
end $$;

-- Taken back by whose word counts, or by who made it.
create function take_back_circle_invitation(person uuid, invitation uuid) returns void
language plpgsql security definer set search_path from current as $$
begin
  update circle_invitation i set taken_back_at = present() where i.id = invitation and i.person_id = person
    and i.answer is null and i.taken_back_at is null and (at_their_word(person) or i.by_id = me());
  if not found then raise exception 'not found' using errcode = 'AL404'; end if;
end $$;

create function circle_invitations(person uuid) returns table (id uuid, to_name text, in_my_words text, way text, email text, offered jsonb,
  access_from timestamptz, access_until timestamptz, made_at timestamptz, until_at timestamptz, by_id uuid, by_name text, at_their_word_by uuid, how text,
  answer text, answered_at timestamptz, member_id uuid, taken_back_at timestamptz)
language plpgsql stable security definer set search_path from current as $$
#variable_conflict use_column
begin
  if (person = any (opened())) is not true or not may_let_in(person, me(), '{}') then raise exception 'not found' using errcode = 'AL404'; end if;
  return query
    select i.id, i.to_name, i.in_my_words, i.way, i.email, i.offered, i.access_from, i.access_until, i.made_at, i.until_at, i.by_id, b.known_as,
      i.at_their_word_by, i.how, i.answer, i.answered_at, i.member_id, i.taken_back_at
    from circle_invitation i join member b on b.id = i.by_id
    where i.person_id = circle_invitations.person and (at_their_word(person) or i.by_id = me()) and on_screen(i.person_id, i.not_on_my_screen)
      and not is_kept_from(me(), i.id)
      and coalesce(i.made_at <= kept_as_it_was(circle_invitations.person), true)
    order by i.made_at desc limit 60;
end $$;

-- Whether somebody was shown out of the circle after a moment: a code of before lets them in no more.
create function ended_since(person uuid, member uuid, moment timestamptz) returns boolean
language sql stable security definer set search_path from current as $$
  select coalesce((select t.turn = 'ended' and t.at >= moment from consent_turn t where t.person_id = $1 and t.member_id = $2
    and t.part is null and t.turn in ('ended', 'let in', 'undone') order by t.id desc limit 1), false)
$$;
revoke execute on function ended_since from public;

-- What whoever has a code reads before they answer. Wrong, too old, used and taken back are one answer: nothing.
create function invited_to_circle(code_hash bytea, once uuid) returns table (id uuid, person_id uuid, known_as text, by_name text, by_authority boolean,
  to_name text, in_my_words text, email text, offered jsonb, access_from timestamptz, access_until timestamptz, until_at timestamptz, mine boolean)
language plpgsql stable security definer set search_path from current as $$
#variable_conflict use_column
begin
  return query select i.id, i.person_id, m.known_as, b.known_as, i.by_authority, i.to_name, i.in_my_words, i.email, i.offered, i.access_from, i.access_until, i.until_at,
    i.person_id = me()
  from circle_invitation i join member m on m.id = i.person_id join member b on b.id = i.by_id
  where i.code_hash = invited_to_circle.code_hash and i.taken_back_at is null and i.until_at > present()
    and (i.access_until is null or i.access_until > present())
    and (not i.by_authority or may_let_in(i.person_id, i.by_id, i.offered)) and not recorded_dead(i.person_id)
    and not ended_since(i.person_id, me(), i.made_at)
    and (i.answer is null or (i.used_once = invited_to_circle.once and i.answered_at > present() - interval '1 minute'));
end $$;

-- Yes: who has the code stands in the circle from now on, as a member who signs in here already (the account says so), or
-- as a new member with this account. The same press sent twice is one yes.
create function accept_circle_invitation(code_hash bytea, member uuid, known_as text, account uuid, once uuid) returns uuid
language plpgsql security definer set search_path from current as $$
declare asked circle_invitation; before jsonb; one record; rests timestamptz;
begin
  select * into asked from circle_invitation i where i.code_hash = accept_circle_invitation.code_hash and i.taken_back_at is null and i.until_at > present()
    and (i.access_until is null or i.access_until > present())
    and (i.answer is null or (i.answer = 'yes' and i.used_once = once and i.answered_at > present() - interval '1 minute')) for update;
  if asked.id is null or asked.person_id = member or (asked.by_authority and not may_let_in(asked.person_id, asked.by_id, asked.offered)) then
    raise exception 'not found' using errcode = 'AL404';
  end if;
  if asked.answer = 'yes' then return asked.member_id; end if;
  if ended_since(asked.person_id, accept_circle_invitation.member, asked.made_at) then raise exception 'not found' using errcode = 'AL404'; end if;
  if not exists (select from member m where m.id = accept_circle_invitation.member) then
    insert into member (id, known_as) values (accept_circle_invitation.member, accept_circle_invitation.known_as);
    insert into shared.account_member (account_id, place_key, member_id) values (account, substr(current_schema(), 7), accept_circle_invitation.member);
  elsif me() is distinct from member and not exists (select from shared.account_member a where a.account_id = account
      and a.member_id = accept_circle_invitation.member and 'place_' || a.place_key = current_schema()) then
    raise exception 'not found' using errcode = 'AL404';
  end if;
  update circle_invitation i set answer = 'yes', answered_at = present(), member_id = accept_circle_invitation.member, used_once = once where i.id = asked.id;
  perform from member m where m.id = asked.person_id for no key update;
  update standing s set ended_at = s.until_at where s.person_id = asked.person_id and s.member_id = accept_circle_invitation.member and s.kind = 'circle'
    and s.ended_at is null and s.until_at <= present();
  before := circle_rows(asked.person_id, member);
  -- What was set to rest, or quietly made narrower, after this code was made stays so: the code is older than that wish.
  rests := (select min(s.paused_at) from standing s where s.person_id = asked.person_id and s.member_id = accept_circle_invitation.member
    and s.kind = 'circle' and s.ended_at is null and s.parts = '{}' and s.paused_at >= asked.made_at);
  if not exists (select from standing s where s.person_id = asked.person_id and s.member_id = accept_circle_invitation.member
      and s.kind = 'circle' and s.parts = '{}' and s.ended_at is null) then
    insert into standing (person_id, member_id, kind, parts, acts, from_at, reason, by_id)
      values (asked.person_id, accept_circle_invitation.member, 'circle', '{}', array['read'], present(), asked.in_my_words, asked.by_id);
  end if;
  for one in select * from jsonb_each_text(asked.offered) o(part, manner) where not exists (select from quiet_narrowing q
      where q.person_id = asked.person_id and q.member_id = accept_circle_invitation.member and q.what = 'narrower' and q.ended_at is null
        and q.at >= asked.made_at and o.part = any (q.parts)) loop
    perform close_circle_part(asked.person_id, member, one.part);
    insert into standing (person_id, member_id, kind, parts, acts, from_at, until_at, paused_at, reason, by_id)
      values (asked.person_id, accept_circle_invitation.member, 'circle', array[one.part], acts_of(one.manner), greatest(asked.access_from, present()), asked.access_until,
        rests, asked.in_my_words, asked.by_id);
  end loop;
  insert into consent_turn (person_id, member_id, turn, before, after, by_id, at_their_word_by, how)
    values (asked.person_id, member, 'let in', before, circle_rows(asked.person_id, member), asked.by_id, asked.at_their_word_by, asked.how);
  if asked.entry_id is not null and not exists (select from in_circle c where c.person_id = asked.person_id and c.member_id = accept_circle_invitation.member) then
    update in_circle c set member_id = accept_circle_invitation.member where c.id = asked.entry_id and c.person_id = asked.person_id and c.member_id is null;
  end if;
  insert into event (person_id, kind, facts) values (asked.person_id, 'circle invitation accepted', jsonb_build_object('member', member));
  return member;
end $$;

-- No is an answer too: the person hears it, without a reason.
create function decline_circle_invitation(code_hash bytea) returns boolean
language plpgsql security definer set search_path from current as $$
declare asked circle_invitation;
begin
  update circle_invitation i set answer = 'no', answered_at = present() where i.code_hash = decline_circle_invitation.code_hash
    and i.answer is null and i.taken_back_at is null and i.until_at > present() returning * into asked;
  if asked.id is null then return false; end if;
  insert into event (person_id, kind, facts) values (asked.person_id, 'circle invitation declined', jsonb_build_object('invitation', asked.id));
  return true;
end $$;

-- Says once, for each whom a person let in, that it ends within these days. The job asks for nobody’s record.
create function tell_consent_ends_soon(days int) returns bigint
language sql security definer set search_path from current as $$
  with ending as (
    select distinct s.person_id, s.member_id from standing s
    where me() is null and s.kind = 'circle' and s.ended_at is null and s.until_at > present() and s.until_at <= present() + make_interval(days => days)
      and not exists (select from consent_turn t where t.person_id = s.person_id and t.member_id = s.member_id and t.turn = 'ends soon'
        and t.at > present() - make_interval(days => days))
  ), told as (
    insert into consent_turn (person_id, member_id, turn) select e.person_id, e.member_id, 'ends soon' from ending e
  ), news as (
    insert into event (person_id, kind, facts) select e.person_id, 'consent ends soon', jsonb_build_object('member', e.member_id) from ending e
  ) select count(*) from ending
$$;

-- Narrower without notice: for whoever may harm. Their pages stay as they are (as_it_was), or are as if they had never
-- been given a part, or one entry is kept from them; nothing says so to them, no event is told, no turn is written.
create table quiet_narrowing (
  id uuid primary key default uuidv7(),
  person_id uuid not null references member,
  member_id uuid not null references member,
  what text not null check (what in ('as it was', 'narrower', 'kept from')),
  parts text[] not null default '{}',
  entry_id uuid,
  before jsonb not null default '[]',
  reason text not null default '',
  by_id uuid not null references member,
  by_post boolean not null default false,
  how text not null default 'on screen' check (how in ('on screen', 'on paper', 'by phone', 'face to face')),
  at timestamptz not null default present(),
  ended_at timestamptz,
  ended_by uuid references member,
  not_on_my_screen boolean not null default false,
  constraint quiet_of_another check (member_id <> person_id),
  constraint quiet_keeper_says_why check (not by_post or length(reason) > 0)
);
create index quiet_narrowing_person on quiet_narrowing (person_id);
create index quiet_as_it_was on quiet_narrowing (person_id) where what = 'as it was' and ended_at is null;
comment on table quiet_narrowing is 'circle: whose sight was made narrower without their knowing; it may never be shown to them';
call holds_part('quiet_narrowing', 'rights', 'person_id = me()');
revoke insert on quiet_narrowing from alongside_app; -- written by the functions below alone

-- The person, whoever writes at their word, or a keeper with a reason; never the one whose sight it is.
create function may_keep_safe(person uuid, member uuid) returns boolean language sql stable security definer set search_path from current as $$
  select member is distinct from me() and member is distinct from person and (at_their_word(person) or (
    exists (select from post p where p.member_id = me() and p.kind = 'keeper' and p.from_at <= present() and (p.until_at is null or p.until_at > present()))
    and exists (select from member m where m.id = person and m.is_person)))
$$;
revoke execute on function may_keep_safe from public;

-- Whether my own sight of a record was left as it was, and since when: whoever it is reads of consent what they read then.
-- Not where the record was laid back to that already, with what they wrote upon it. The bound says the same of ids.
create function kept_as_it_was(person uuid) returns timestamptz language sql stable security definer set search_path from current as $$
  select min(q.at) from quiet_narrowing q where q.person_id = person and q.member_id = me() and q.what = 'as it was' and q.ended_at is null
    and coalesce(current_setting('alongside.layer', true), '') <> 'theirs'
$$;
revoke execute on function kept_as_it_was from public;
create function my_bound(person uuid) returns uuid language sql stable security definer set search_path from current as $$
  select min(s.as_it_was::text)::uuid from standing s where s.person_id = person and s.member_id = me() and s.ended_at is null
$$;
revoke execute on function my_bound from public;

-- What is given to somebody whose sight was left as it was, by whatever act and of whatever kind, is left as it was too: a
-- longer consent, one given back, a shift on duty never show them what is new.
create function stays_as_it_was() returns trigger language plpgsql security definer set search_path from current as $$
begin
  if exists (select from quiet_narrowing q where q.person_id = new.person_id and q.member_id = new.member_id and q.what = 'as it was' and q.ended_at is null) then
    new.as_it_was := (select min(s.as_it_was::text)::uuid from standing s where s.person_id = new.person_id and s.member_id = new.member_id);
  end if;
  return new;
end $$;
create trigger stays_as_it_was before insert on standing for each row when (new.as_it_was is null and new.kind <> 'self') execute function stays_as_it_was();

-- And what was quietly taken from them comes back by no other way in: no shift on duty, no emergency, no handover. The
-- person may still give it, as consent.
create function stays_narrow() returns trigger language plpgsql security definer set search_path from current as $$
begin
  new.parts := array(select p from unnest(new.parts) p where not exists (select from quiet_narrowing q where q.person_id = new.person_id
    and q.member_id = new.member_id and q.what = 'narrower' and q.ended_at is null and p = any (q.parts)));
  return new;
end $$;
create trigger stays_narrow before insert on standing for each row when (new.kind not in ('self', 'circle')) execute function stays_narrow();

-- Open pages of somebody whose standing ends, rests or runs out earlier are let go at once; they come back to what they may
-- still hear (news/live).
create function standing_ended() returns trigger language plpgsql as $$
begin
  perform pg_notify('alongside', 'member ' || new.member_id);
  return null;
end $$;
create trigger standing_ended after update on standing for each row
  when (old.ended_at is null and new.ended_at is not null or old.paused_at is null and new.paused_at is not null
    or new.until_at is distinct from old.until_at) execute function standing_ended();

create function narrow_quietly(person uuid, member uuid, what text, parts text[], reason text, how text, off_screen boolean) returns uuid
language plpgsql security definer set search_path from current as $$
declare held record; written uuid; before jsonb := '[]'; waited interval;
begin
  perform from member m where m.id = person for no key update;
  waited := clock_timestamp() - now(); -- what came in meanwhile was there before
  if not may_keep_safe(person, member) or not exists (select from standing s where s.person_id = person and s.member_id = narrow_quietly.member
      and s.kind <> 'self' and s.ended_at is null) then raise exception 'not found' using errcode = 'AL404'; end if;
  if what = 'as it was' then
    -- By the clock that makes ids, which no test moves.
    update standing s set as_it_was = bound_of(clock_timestamp()) where s.person_id = person and s.member_id = narrow_quietly.member
      and s.kind <> 'self' and s.ended_at is null and s.as_it_was is null;
  else
    for held in update standing s set ended_at = present() where s.person_id = person and s.member_id = narrow_quietly.member and s.kind <> 'self'
        and s.ended_at is null and s.parts && narrow_quietly.parts returning s.* loop
      before := before || to_jsonb(held);
      insert into standing (person_id, member_id, kind, parts, acts, from_at, until_at, paused_at, reason, by_id, as_it_was, not_on_my_screen)
        select person, member, held.kind, array(select p from unnest(held.parts) p where p <> all (narrow_quietly.parts)), held.acts, held.from_at,
          held.until_at, held.paused_at, held.reason, held.by_id, held.as_it_was, held.not_on_my_screen
        where not held.parts <@ narrow_quietly.parts;
    end loop;
  end if;
  insert into quiet_narrowing (person_id, member_id, what, parts, before, reason, by_id, by_post, how, at, not_on_my_screen)
    values (person, member, what, case when what = 'narrower' then parts else '{}' end, before, reason, me(), not at_their_word(person), how, present() + waited, off_screen)
    returning id into written;
  return written;
end $$;

-- One entry (a row of any table about the person, by its id) is kept from one member; also from one who holds no part yet.
create function keep_from(person uuid, entry uuid, member uuid, reason text, how text, off_screen boolean) returns uuid
language plpgsql security definer set search_path from current as $$
declare written uuid;
begin
  if not may_keep_safe(person, member) or not exists (select from standing s where s.person_id = person and s.member_id = keep_from.member)
    and not exists (select from authority a where a.person_id = person and a.member_id = keep_from.member) then
    raise exception 'not found' using errcode = 'AL404';
  end if;
  if is_kept_from(member, entry) then return null; end if;
  insert into kept_from (person_id, member_id, entry_id, reason, by_id) values (person, member, entry, coalesce(nullif(reason, ''), 'their person wants it so'), me());
  insert into quiet_narrowing (person_id, member_id, what, entry_id, reason, by_id, by_post, how, not_on_my_screen)
    values (person, member, 'kept from', entry, reason, me(), not at_their_word(person), how, off_screen) returning id into written;
  return written;
end $$;

-- Back as it was given: by the person or at their word; a keeper takes back only what a keeper did.
create function end_quiet(person uuid, narrowing uuid) returns void
language plpgsql security definer set search_path from current as $$
declare one quiet_narrowing;
begin
  perform from member m where m.id = person for no key update;
  select * into one from quiet_narrowing q where q.id = narrowing and q.person_id = person and q.ended_at is null;
  if one.id is null or not may_keep_safe(person, one.member_id) or not (at_their_word(person) or one.by_post) then
    raise exception 'not found' using errcode = 'AL404';
  end if;
  update quiet_narrowing q set ended_at = present(), ended_by = me() where q.id = one.id;
  if one.what = 'as it was' then
    update standing s set as_it_was = null where s.person_id = person and s.member_id = one.member_id and s.as_it_was is not null
      and not exists (select from quiet_narrowing q where q.person_id = person and q.member_id = one.member_id and q.what = 'as it was' and q.ended_at is null);
  elsif one.what = 'kept from' then
    update kept_from k set ended_at = present() where k.person_id = person and k.member_id = one.member_id and k.entry_id = one.entry_id and k.ended_at is null
      and not exists (select from quiet_narrowing q where q.person_id = person and q.member_id = one.member_id and q.entry_id = one.entry_id and q.ended_at is null);
  else
    insert into standing (person_id, member_id, kind, parts, acts, from_at, until_at, paused_at, reason, by_id, as_it_was, not_on_my_screen)
      select person, one.member_id, r.kind, array[part], r.acts, present(), r.until_at, r.paused_at, r.reason, r.by_id,
        case when exists (select from quiet_narrowing q where q.person_id = person and q.member_id = one.member_id and q.what = 'as it was'
          and q.ended_at is null) then r.as_it_was end, r.not_on_my_screen
      from jsonb_populate_recordset(null::standing, one.before) r cross join unnest(r.parts) part
      where part = any (one.parts) and (r.until_at is null or r.until_at > present()) and not exists (select from standing s
        where s.person_id = person and s.member_id = one.member_id and s.kind = r.kind and s.ended_at is null and part = any (s.parts));
  end if;
end $$;

-- Whose way into the record there is, by whatever right, and what was narrowed; for whoever may keep the person safe. A
-- keeper without standing reads so in who looked.
create function ways_in(person uuid) returns table (member_id uuid, known_as text, kind text, parts text[])
language plpgsql security definer set search_path from current as $$
#variable_conflict use_column
begin
  if not may_keep_safe(person, null) then raise exception 'not found' using errcode = 'AL404'; end if;
  if not at_their_word(person) then
    insert into reading (person_id, member_id, parts, act, why) values (person, me(), '{}', 'read', 'looked at who has a way in, to keep you safe');
  end if;
  return query
    select s.member_id, m.known_as, min(s.kind), array(select distinct p from standing o cross join unnest(o.parts) p
      where o.person_id = ways_in.person and o.member_id = s.member_id and o.ended_at is null)
    from standing s join member m on m.id = s.member_id
    where s.person_id = ways_in.person and s.member_id not in (me(), ways_in.person) and s.ended_at is null
      and (s.until_at is null or s.until_at > present()) and on_screen(s.person_id, s.not_on_my_screen)
      and not is_kept_from(me(), s.id) -- an enquiry that is withheld shows no more here than elsewhere
    group by s.member_id, m.known_as order by m.known_as;
end $$;

create function quiet_of(person uuid) returns table (id uuid, member_id uuid, known_as text, what text, parts text[], entry_id uuid, reason text,
  by_name text, by_id uuid, by_post boolean, how text, at timestamptz, ended_at timestamptz)
language plpgsql stable security definer set search_path from current as $$
#variable_conflict use_column
begin
  if not may_keep_safe(person, null) then raise exception 'not found' using errcode = 'AL404'; end if;
  return query
    select q.id, q.member_id, m.known_as, q.what, q.parts, q.entry_id, q.reason, b.known_as, q.by_id, q.by_post, q.how, q.at, q.ended_at
    from quiet_narrowing q join member m on m.id = q.member_id join member b on b.id = q.by_id
    where q.person_id = quiet_of.person and q.member_id <> me() and on_screen(q.person_id, q.not_on_my_screen)
      and (kept_as_it_was(quiet_of.person) is null or q.at <= kept_as_it_was(quiet_of.person))
      and (q.ended_at is null or q.ended_at > present() - interval '90 days')
    order by q.ended_at is not null, q.id desc limit 100;
end $$;

-- What somebody wrote whose sight was left as it was: it stands on their own pages alone and has had no effect. For whoever
-- may keep the person safe, never for its writer; only what has words, newest first.
create function written_aside(person uuid) returns table (member_id uuid, known_as text, words text[], at timestamptz)
language plpgsql stable security definer set search_path from current as $$
#variable_conflict use_column
begin
  if not may_keep_safe(person, null) then raise exception 'not found' using errcode = 'AL404'; end if;
  return query
    select w.member_id, m.known_as, i.words, w.at
    from as_it_was_written w join member m on m.id = w.member_id
      cross join lateral (select array_agg(v.value order by v.key) as words from jsonb_each_text(w.image) v
        where (v.key in ('text', 'what', 'words') and v.value <> '' or v.value ~ '\s') and v.value !~ '^[\[{]' and v.value !~ '^\d{4}-\d\d-\d\d'
          and v.key not in ('how', 'manner', 'way', 'kind', 'turn', 'confirmed_how')) i
    where w.person_id = written_aside.person and w.member_id <> me() and w.doing <> 'DELETE' and i.words is not null
      and exists (select from quiet_narrowing q where q.person_id = w.person_id and q.member_id = w.member_id and q.what = 'as it was'
        and on_screen(q.person_id, q.not_on_my_screen))
      and not exists (select from standing s where s.person_id = w.person_id and s.member_id = me() and s.as_it_was is not null and s.ended_at is null)
    order by w.id desc limit 100;
end $$;
