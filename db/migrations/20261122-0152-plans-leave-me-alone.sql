-- "Leave me alone" works at once, with an account or without (P12): letters, news and what was promised as contact stop.
create table leave_alone (
  id uuid primary key,
  person_id uuid not null references member,
  words text not null default '' check (length(words) <= 5000),
  came text not null check (came in ('on screen', 'by card', 'on paper', 'by phone', 'face to face')),
  written_by uuid references member,
  at timestamptz not null default present(),
  undone_at timestamptz,
  undone_by uuid references member,
  undone_how text not null default '' check (undone_how in ('', 'on screen', 'by card', 'on paper', 'by phone', 'face to face')),
  not_on_my_screen boolean not null default false,
  constraint left_alone_by_somebody check (came = 'by card' or written_by is not null)
);
create unique index leave_alone_now on leave_alone (person_id) where undone_at is null;
create index leave_alone_person on leave_alone (person_id, at desc);
comment on table leave_alone is 'plans: leave me alone: at once, by whatever way it was said; undone by the person any time';
call holds_part('leave_alone', 'rights');
revoke insert on leave_alone from alongside_app; -- said through functions that check whose wish it is

-- One private offer to check that it is their own wish, and never a second.
create table leave_alone_check (
  id uuid primary key,
  person_id uuid not null references member,
  leave_id uuid not null references leave_alone,
  by_id uuid not null references member,
  way text not null check (way in ('by phone', 'by text', 'by letter', 'at the door', 'through somebody', 'face to face')),
  alone boolean not null,
  found text not null check (found in ('their own wish', 'not their own wish', 'no answer')),
  words text not null default '' check (length(words) <= 2000),
  at timestamptz not null default present(),
  not_on_my_screen boolean not null default true,
  constraint asked_once unique (leave_id)
);
create index leave_alone_check_person on leave_alone_check (person_id);
comment on table leave_alone_check is 'plans: the one private offer after “leave me alone”: asked once in a safe way, never again, off the person’s screen';
call holds_part('leave_alone_check', 'rights');
create policy asked_in_my_own_name on leave_alone_check as restrictive for insert
  with check (by_id = me() and by_id <> person_id and may_change(person_id, 'rights'));

-- Whether anything may be written to somebody: not when they want to be left alone, not when a death is recorded, even
-- before a second person has confirmed it.
create function may_write_to(person uuid) returns boolean
language sql stable security definer set search_path from current as $$
  select not exists (select from leave_alone l where l.person_id = $1 and l.undone_at is null)
    and not exists (select from death d where d.person_id = $1 and d.undone_at is null)
$$;
create function no_letter_against_a_wish() returns trigger language plpgsql security definer set search_path from current as $$
begin
  if not may_write_to(new.person_id) then raise exception 'no letter goes to somebody who is left alone or has died'; end if;
  return new;
end $$;
create trigger no_letter_against_a_wish before insert on letter for each row execute function no_letter_against_a_wish();

-- What is promised meanwhile waits as well: nobody gets in touch by a promise made afterwards.
create function no_clock_against_a_wish() returns trigger language plpgsql security definer set search_path from current as $$
begin
  if not new.survives and new.kept_at is null and new.stopped_at is null and new.began_by not like 'leave alone %'
      and exists (select from leave_alone l where l.person_id = new.person_id and l.undone_at is null) then
    new.stopped_at := present();
    new.stopped_why := 'left alone';
  end if;
  return new;
end $$;
create trigger no_clock_against_a_wish before insert on promise for each row execute function no_clock_against_a_wish();

-- The name to ring: whoever walks alongside, else who stands in, else who leads where they live. Others of this slice ask.
create function rings_for(person uuid) returns uuid
language sql stable security definer set search_path from current as $$
  select coalesce((select s.member_id from standing s where s.person_id = $1 and s.kind in ('alongside', 'cover', 'duty')
      and s.from_at <= present() and (s.until_at is null or s.until_at > present()) and s.paused_at is null and s.ended_at is null
    order by array_position(array['alongside', 'cover', 'duty'], s.kind), s.from_at limit 1), lead_near($1, '{}'))
$$;
revoke execute on function rings_for(uuid) from public;

create function begin_leaving_alone(person uuid, leave uuid, words text, came text, writer uuid, ask text, ask_by timestamptz) returns void
language plpgsql security definer set search_path from current as $$
declare who uuid;
begin
  if exists (select from leave_alone l where l.person_id = person and l.undone_at is null) or stands_with_us(person) = 'died' then return; end if;
  insert into leave_alone (id, person_id, words, came, written_by) values (leave, person, begin_leaving_alone.words, begin_leaving_alone.came, writer);
  update promise p set stopped_at = present(), stopped_why = 'left alone'
    where p.person_id = person and p.kept_at is null and p.broken_at is null and p.stopped_at is null and not p.survives;
  who := rings_for(person);
  insert into promise (person_id, part, owner_id, owner_name, what, began_by, began_at, due_at, first_due_at, not_on_my_screen)
    select person, 'reach', who, case when who is null then 'the team' else '' end, ask, 'leave alone ' || leave, present(), ask_by, ask_by, true
    where stands_with_us(person) <> 'ended';
  insert into event (person_id, kind, facts, not_on_my_screen) values (person, 'left alone', jsonb_build_object('leave', leave), true);
end $$;
revoke execute on function begin_leaving_alone(uuid, uuid, text, text, uuid, text, timestamptz) from public;

-- Said by themselves, or at their word to somebody who may change.
create function leave_me_alone(person uuid, leave uuid, words text, came text, ask text, ask_by timestamptz) returns void
language plpgsql security definer set search_path from current as $$
begin
  if not (person = me() and came = 'on screen' and may_add(person, 'reach'))
    and not (person <> me() and came in ('on paper', 'by phone', 'face to face') and may_change(person, 'reach') and at_their_word(person)) then
    raise exception 'not found' using errcode = 'AL404';
  end if;
  perform begin_leaving_alone(person, leave, leave_me_alone.words, came, me(), ask, ask_by);
end $$;

-- Undone any time; what was promised goes on, its day later by as long as they asked for, its first day beside it.
create function end_leaving_alone(person uuid, how text) returns boolean
language plpgsql security definer set search_path from current as $$
declare it leave_alone;
begin
  select l.* into it from leave_alone l where l.person_id = person and l.undone_at is null for update;
  if it.id is null then return false; end if;
  update leave_alone l set undone_at = present(), undone_by = me(), undone_how = how where l.id = it.id;
  update promise p set stopped_at = null, stopped_why = '', due_at = p.due_at + (present() - p.stopped_at)
    where p.person_id = person and p.stopped_why = 'left alone' and p.stopped_at >= it.at;
  update promise p set kept_at = present() where p.person_id = person and p.began_by = 'leave alone ' || it.id and p.kept_at is null and p.broken_at is null;
  insert into event (person_id, kind, facts) values (person, 'no longer left alone', jsonb_build_object('leave', it.id));
  return true;
end $$;
revoke execute on function end_leaving_alone(uuid, text) from public;
create function be_in_touch_again(person uuid, how text) returns boolean
language plpgsql security definer set search_path from current as $$
begin
  if not (person = me() and how = 'on screen' and may_add(person, 'reach'))
    and not (person <> me() and how in ('on paper', 'by phone', 'face to face') and may_change(person, 'reach') and at_their_word(person)) then
    raise exception 'not found' using errcode = 'AL404';
  end if;
  return end_leaving_alone(person, how);
end $$;

-- A printed card with a code: the way back, and the way to be left alone. Only its digest is here; it works until another replaces it.
create table return_card (
  id uuid primary key,
  person_id uuid not null references member,
  digest bytea not null,
  made_by uuid not null references member,
  made_at timestamptz not null default present(),
  replaced_at timestamptz,
  not_on_my_screen boolean not null default false
);
create unique index return_card_digest on return_card (digest);
create unique index return_card_now on return_card (person_id) where replaced_at is null;
create index return_card_person on return_card (person_id, made_at desc);
comment on table return_card is 'plans: that a card with a code was made, and its digest; the code itself is on the card alone';
call holds_part('return_card', 'rights');
revoke select, insert on return_card from alongside_app;
grant select (id, person_id, made_by, made_at, replaced_at, not_on_my_screen) on return_card to alongside_app; -- never the digest
create function make_card(person uuid, card uuid, digest bytea) returns void
language plpgsql security definer set search_path from current as $$
begin
  if (may_add(person, 'reach') and (person = me() or may_change(person, 'reach') and at_their_word(person))) is not true then raise exception 'not found' using errcode = 'AL404'; end if;
  update return_card c set replaced_at = present() where c.person_id = person and c.replaced_at is null;
  insert into return_card (id, person_id, digest, made_by) values (card, person, make_card.digest, me());
end $$;
create function card_holder(digest bytea) returns uuid
language sql stable security definer set search_path from current as $$
  select c.person_id from return_card c where c.digest = $1 and c.replaced_at is null
$$;
revoke execute on function card_holder(bytea) from public;

-- What came by the public page without a code that fits: for the keeper, or whoever is on duty, at once.
create table leave_alone_asked (
  id uuid primary key,
  name text not null check (length(name) <= 200),
  words text not null default '' check (length(words) <= 5000),
  contact text not null default '' check (length(contact) <= 500),
  at timestamptz not null default present(),
  goes_to uuid references member,
  settled_at timestamptz,
  settled_by uuid references member,
  what_came text not null default '' check (length(what_came) <= 2000)
);
create index leave_alone_asked_waiting on leave_alone_asked (at) where settled_at is null;
alter table leave_alone_asked enable row level security; -- no policy: only the functions beside it
comment on table leave_alone_asked is 'plans: “leave me alone” from somebody we could not tell from the code: their words wait for a keeper or whoever is on duty';

-- From the public page: at once where the code fits. The answer is the same whether it does or not.
create function leave_alone_from_outside(id uuid, digest bytea, name text, words text, contact text, ask text, ask_by timestamptz) returns void
language plpgsql security definer set search_path from current as $$
declare whose uuid := card_holder(digest); keeper uuid;
begin
  if whose is not null then
    perform begin_leaving_alone(whose, leave_alone_from_outside.id, leave_alone_from_outside.words, 'by card', null, ask, ask_by);
    return;
  end if;
  select p.member_id into keeper from post p where p.kind = 'keeper' and p.from_at <= present() and (p.until_at is null or p.until_at > present())
    order by p.from_at, p.id limit 1;
  insert into leave_alone_asked (id, name, words, contact, goes_to)
    values (leave_alone_from_outside.id, leave_alone_from_outside.name, leave_alone_from_outside.words, leave_alone_from_outside.contact, keeper);
end $$;

create function settles_leave_alone() returns boolean
language sql stable security definer set search_path from current as $$
  select exists (select from post p where p.member_id = me() and p.kind in ('keeper', 'worker', 'team lead')
    and p.from_at <= present() and (p.until_at is null or p.until_at > present()))
$$;
revoke execute on function settles_leave_alone() from public;
create function leave_alone_waiting() returns table (id uuid, name text, words text, contact text, at timestamptz, keeper text)
language sql stable security definer set search_path from current as $$
  select a.id, a.name, a.words, a.contact, a.at, coalesce(m.known_as, '')
  from leave_alone_asked a left join member m on m.id = a.goes_to
  where a.settled_at is null and settles_leave_alone() order by a.at
$$;
-- Whom their words may mean; each of them reads that they were looked for.
create function leave_alone_matches(asked uuid) returns table (person_id uuid, known_as text, full_name text, born_year text, neighbourhood text)
language plpgsql security definer set search_path from current as $$
#variable_conflict use_column
declare sought text; ids uuid[];
begin
  if not settles_leave_alone() then raise exception 'not found' using errcode = 'AL404'; end if;
  select a.name into sought from leave_alone_asked a where a.id = asked and a.settled_at is null;
  select array_agg(f.id) into ids from (select m.id from member m
    where m.is_person and m.findable and m.name_parts && name_words(sought)
    order by cardinality(array(select unnest(m.name_parts) intersect select unnest(name_words(sought)))) desc, m.id limit 12) f;
  insert into reading (person_id, member_id, parts, act, why, at)
    select unnest(ids), me(), '{}', 'read', 'looked for who asked to be left alone', present();
  return query select m.id, m.known_as, m.full_name, left(m.born, 4), coalesce(n.name, '')
    from unnest(ids) with ordinality f (id, place) join member m on m.id = f.id left join neighbourhood n on n.id = m.neighbourhood_id order by f.place;
end $$;
create function settle_leave_alone(asked uuid, person uuid, what_came text, leave uuid, ask text, ask_by timestamptz) returns boolean
language plpgsql security definer set search_path from current as $$
declare it leave_alone_asked;
begin
  if not settles_leave_alone() then raise exception 'not found' using errcode = 'AL404'; end if;
  update leave_alone_asked a set settled_at = present(), settled_by = me(), what_came = settle_leave_alone.what_came
    where a.id = asked and a.settled_at is null returning a.* into it;
  if it.id is null then return false; end if;
  if person is not null then
    if not exists (select from member m where m.id = person and m.is_person) then raise exception 'not found' using errcode = 'AL404'; end if;
    insert into reading (person_id, member_id, parts, act, why, at) values (person, me(), '{}', 'add', 'wrote down that you want to be left alone', present());
    perform begin_leaving_alone(person, leave, it.words, 'on paper', me(), ask, ask_by);
  end if;
  return true;
end $$;
