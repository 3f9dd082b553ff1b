-- Authority: who may decide some things for a person (Mental Capacity Act 2005 sections 9 to 20) or speaks up with them
-- (Care Act 2014 section 67; Mental Capacity Act 2005 sections 35 to 39). Saying so gives nothing. It begins when the named
-- worker has seen the evidence and met the person alone, covers named decisions, never touches the person’s own standing,
-- and has an end.

create table authority_said (
  id uuid primary key,
  by_id uuid not null references member,
  about_words text not null check (length(about_words) between 1 and 300),
  kind text not null,
  words text not null default '',
  said_at timestamptz not null default present(),
  settled_at timestamptz,
  settled_by uuid references member,
  what_came text not null default ''
);
comment on table authority_said is 'circle: somebody says they hold authority for somebody; it gives nothing, and they learn nothing by it';
alter table authority_said enable row level security;
create policy mine on authority_said for select using (by_id = me());
create policy said on authority_said for insert with check (by_id = me() and settled_at is null);
grant select, insert on authority_said to alongside_app;

create table authority (
  id uuid primary key,
  person_id uuid not null references member,
  member_id uuid not null references member,
  kind text not null check (kind in ('attorney health', 'attorney money', 'deputy health', 'deputy money', 'appointee', 'advocate care act', 'advocate imca')),
  evidence text not null check (length(evidence) between 1 and 2000),
  evidence_seen_on date not null,
  evidence_reference text not null default '',
  evidence_file_id uuid references file,
  met_alone_on date,
  not_alone_why text not null default '',
  decisions text not null check (length(decisions) between 1 and 4000),
  why_not_now text not null default '',
  offered jsonb not null,
  covers_letting_in boolean not null default false,
  asked_what_stays boolean not null default false,
  until_at timestamptz not null,
  written_by uuid not null references member,
  written_at timestamptz not null default present(),
  begun_at timestamptz,
  begun_by uuid references member,
  standing_ids uuid[] not null default '{}',
  ended_at timestamptz,
  ended_by uuid references member,
  end_kind text check (end_kind in ('revoked', 'regained', 'given up', 'objection upheld', 'not begun')),
  end_why text not null default '',
  not_on_my_screen boolean not null default false,
  constraint authority_of_another check (member_id <> person_id),
  constraint authority_met_or_why check (met_alone_on is not null or length(not_alone_why) > 0),
  constraint authority_says_why check (kind like 'advocate%' or length(why_not_now) > 0),
  constraint authority_has_an_end check (until_at <= written_at + interval '3 years')
);
create index authority_person on authority (person_id);
comment on table authority is 'circle: evidence, decisions and end of an authority; it opens nothing by itself, its rows of standing do';
call holds_part('authority', 'rights', 'person_id = me()');
revoke insert on authority from alongside_app; -- written by the functions below alone

create table authority_objection (
  id uuid primary key,
  person_id uuid not null references member,
  authority_id uuid not null references authority,
  words text not null default '',
  at timestamptz not null default present(),
  at_their_word_by uuid references member,
  how text not null default 'on screen' check (how in ('on screen', 'on paper', 'by phone', 'face to face')),
  owner_id uuid references member,
  owner_name text not null default '',
  answer_id uuid references statement,
  answered_at timestamptz,
  answered_by uuid references member,
  not_on_my_screen boolean not null default false
);
create index authority_objection_person on authority_objection (person_id);
comment on table authority_objection is 'circle: the person says no to an authority; somebody other than the worker who began it answers';
call holds_part('authority_objection', 'rights', 'person_id = me()');
revoke insert on authority_objection from alongside_app; -- written by the functions below alone

-- The worker alongside, by name: no cover, no duty, nobody who is of the circle of either.
create function may_begin_authority(person uuid, holder uuid) returns boolean
language sql stable security definer set search_path from current as $$
  select me() <> person and me() <> holder and holder <> person
    and exists (select from standing s where s.person_id = person and s.member_id = me() and s.kind = 'alongside' and 'change' = any (s.acts)
      and s.from_at <= present() and (s.until_at is null or s.until_at > present()) and s.paused_at is null and s.ended_at is null)
    and not exists (select from standing s where s.ended_at is null and s.kind in ('circle', 'authority')
      and ((s.person_id = person and s.member_id = me()) or (s.person_id = holder and s.member_id = me()) or (s.person_id = me() and s.member_id = holder)))
$$;
revoke execute on function may_begin_authority from public;

-- What each kind can cover at most: money is not health, and an advocate decides nothing.
create function authority_may_cover(kind text, part text, manner text) returns boolean language sql immutable as $$
  select case
    when kind in ('attorney money', 'deputy money') then part in ('reach', 'money', 'rights')
    when kind = 'appointee' then part in ('reach', 'money')
    when kind like 'advocate%' then part in ('reach', 'about', 'said', 'plan', 'community', 'rights') and manner in ('see', 'add')
    else part in ('reach', 'about', 'said', 'plan', 'community', 'rights')
  end and acts_of(manner) is not null
$$;

-- Writes down what was seen. Nothing opens by it.
create function write_authority(id uuid, person uuid, holder uuid, kind text, evidence text, evidence_seen_on date, evidence_reference text,
  evidence_file uuid, met_alone_on date, not_alone_why text, decisions text, why_not_now text, offered jsonb, covers_letting_in boolean,
  asked_what_stays boolean, until_at timestamptz) returns void
language plpgsql security definer set search_path from current as $$
begin
  if not may_begin_authority(person, holder) or evidence_seen_on > present()::date or met_alone_on > present()::date or until_at <= present()
    or exists (select from jsonb_each_text(offered) o(part, manner) where not authority_may_cover(write_authority.kind, o.part, o.manner))
    or (covers_letting_in and (kind like 'advocate%' or kind = 'appointee' or offered ->> 'rights' is distinct from 'do')) then
    raise exception 'not found' using errcode = 'AL404';
  end if;
  insert into authority (id, person_id, member_id, kind, evidence, evidence_seen_on, evidence_reference, evidence_file_id, met_alone_on, not_alone_why,
      decisions, why_not_now, offered, covers_letting_in, asked_what_stays, until_at, written_by)
    values (id, person, holder, kind, evidence, evidence_seen_on, evidence_reference, evidence_file, met_alone_on, not_alone_why, decisions,
      why_not_now, offered, covers_letting_in, asked_what_stays, until_at, me());
  insert into event (person_id, kind, facts) values (person, 'authority written down', jsonb_build_object('authority', id));
end $$;

-- The person was asked what should stay from somebody who is to decide for them, or speak up with them.
create function asked_what_stays_from(person uuid, holder uuid) returns void
language plpgsql security definer set search_path from current as $$
begin
  if not may_begin_authority(person, holder) then return; end if;
  update authority a set asked_what_stays = true where a.person_id = person and a.member_id = holder and a.begun_at is null and a.ended_at is null;
end $$;

-- Begins it: only once the person was met alone, and asked what they said expecting it to stay from the holder. The
-- person’s own standing is not touched, here or anywhere.
create function begin_authority(person uuid, authority uuid, met_alone_on date, asked_what_stays boolean) returns boolean
language plpgsql security definer set search_path from current as $$
declare one authority;
begin
  select * into one from authority a where a.id = begin_authority.authority and a.person_id = person for update;
  if one.id is null or not may_begin_authority(person, one.member_id) or one.begun_at is not null or one.ended_at is not null
    or one.until_at <= present() or begin_authority.met_alone_on > present()::date then
    raise exception 'not found' using errcode = 'AL404';
  end if;
  if coalesce(begin_authority.met_alone_on, one.met_alone_on) is null or not (asked_what_stays or one.asked_what_stays) then return false; end if;
  update authority a set begun_at = present(), begun_by = me(), met_alone_on = coalesce(begin_authority.met_alone_on, one.met_alone_on), asked_what_stays = true
    where a.id = one.id;
  with opened as (
    insert into standing (person_id, member_id, kind, parts, acts, from_at, until_at, reason, by_id)
      select person, one.member_id, 'authority', array[o.part], acts_of(o.manner), present(), one.until_at,
        case one.kind when 'attorney health' then 'lasting power of attorney for health and welfare'
          when 'attorney money' then 'lasting power of attorney for property and money' when 'deputy health' then 'deputy for welfare'
          when 'deputy money' then 'deputy for property and money' when 'appointee' then 'appointee for benefits'
          when 'advocate care act' then 'independent advocate' else 'independent mental capacity advocate' end, me()
      from jsonb_each_text(one.offered) o(part, manner) returning id
  ) update authority a set standing_ids = array(select o.id from opened o) where a.id = one.id;
  insert into event (person_id, kind, facts) values (person, 'authority begun', jsonb_build_object('authority', one.id));
  return true;
end $$;

-- Ends it: revoked, or the person takes the decision again; by whoever writes at the person’s word, by the holder who
-- gives it up, and an advocate by the person themself with one press. What was begun is closed with it.
create function end_authority(person uuid, authority uuid, end_kind text, why text) returns void
language plpgsql security definer set search_path from current as $$
declare one authority;
begin
  select * into one from authority a where a.id = end_authority.authority and a.person_id = person and a.ended_at is null for update;
  if one.id is null or not (
      (end_kind = 'given up' and one.member_id = me())
      or (end_kind in ('revoked', 'regained', 'not begun') and me() <> person and me() <> one.member_id and at_their_word(person))
      or (end_kind = 'revoked' and me() = person and one.kind like 'advocate%')
      or (end_kind = 'objection upheld' and exists (select from authority_objection o where o.authority_id = one.id and o.owner_id = me()
        and me() is distinct from one.begun_by and me() is distinct from one.written_by))) then
    raise exception 'not found' using errcode = 'AL404';
  end if;
  update authority a set ended_at = present(), ended_by = me(), end_kind = end_authority.end_kind, end_why = why where a.id = one.id;
  update standing s set ended_at = present() where s.id = any (one.standing_ids) and s.ended_at is null;
  insert into event (person_id, kind, facts) values (person, 'authority ended', jsonb_build_object('authority', one.id));
end $$;

-- The person says no. The answer is owed by a day by somebody other than the worker who wrote or began it, and other than
-- whoever holds it: the named second, or else a team lead, who may look at their rights until they have answered.
create function object_to_authority(id uuid, person uuid, authority uuid, words text, how text, due timestamptz, owed text, team text) returns uuid
language plpgsql security definer set search_path from current as $$
declare one authority; owner uuid;
begin
  select * into one from authority a where a.id = object_to_authority.authority and a.person_id = person and a.ended_at is null;
  if one.id is null or not at_their_word(person) or me() = one.member_id
    or exists (select from authority_objection o where o.authority_id = one.id and o.answered_at is null) then
    raise exception 'not found' using errcode = 'AL404';
  end if;
  select s.member_id into owner from standing s where s.person_id = person and s.kind in ('cover', 'alongside') and s.parts @> array['rights']
      and s.ended_at is null and s.paused_at is null and (s.until_at is null or s.until_at > present())
      and s.member_id <> one.written_by and s.member_id is distinct from one.begun_by and s.member_id <> one.member_id
    order by s.kind, s.id limit 1;
  if owner is null then
    select p.member_id into owner from post p where p.kind = 'team lead' and p.from_at <= present() and (p.until_at is null or p.until_at > present())
      and p.member_id <> one.written_by and p.member_id is distinct from one.begun_by and p.member_id <> one.member_id and p.member_id <> person
    order by p.id limit 1;
    if owner is not null then
      insert into standing (person_id, member_id, kind, parts, acts, reason, by_id)
        values (person, owner, 'decider', array['reach', 'rights'], array['read', 'add'], 'answers your objection', me());
    end if;
  end if;
  insert into authority_objection (id, person_id, authority_id, words, how, at_their_word_by, owner_id, owner_name)
    values (id, person, one.id, words, how, case when me() <> person then me() end, owner, case when owner is null then team else '' end);
  insert into promise (person_id, part, owner_id, owner_name, what, began_by, began_at, due_at, first_due_at)
    values (person, 'rights', owner, case when owner is null then team else '' end, owed, 'objection ' || id, present(), due, due);
  insert into event (person_id, kind, facts) values (person, 'authority objected to', jsonb_build_object('authority', one.id, 'owner', owner));
  return owner;
end $$;

-- The answer keeps the promise; upheld, the authority has ended by it.
-- It is a decision (P3), for the person and for those who may write at their word, never for whoever holds the authority.
create function answer_objection(person uuid, objection uuid, answer text, upheld boolean, decision uuid) returns boolean
language plpgsql security definer set search_path from current as $$
declare said authority_objection; readers uuid[];
begin
  select * into said from authority_objection o where o.id = objection and o.person_id = answer_objection.person and o.owner_id = me() and o.answered_at is null for update;
  if said.id is not null then
    select array_agg(distinct s.member_id) into readers from standing s join authority a on a.id = said.authority_id
      where s.person_id = answer_objection.person and s.kind in ('alongside', 'cover') and s.member_id <> a.member_id and s.ended_at is null;
    update authority_objection o set answered_at = present(), answered_by = me(),
      answer_id = decide_for_few(decision, answer_objection.person, answer_objection.answer, coalesce(readers, '{}') || array[answer_objection.person, said.at_their_word_by], o.not_on_my_screen)
      where o.id = said.id;
  end if;
  if said.id is null then raise exception 'not found' using errcode = 'AL404'; end if;
  if upheld then perform end_authority(person, said.authority_id, 'objection upheld', answer); end if;
  update promise p set kept_at = present() where p.person_id = person and p.began_by = 'objection ' || objection and p.kept_at is null and p.broken_at is null;
  update standing s set ended_at = present() where s.person_id = person and s.member_id = me() and s.kind = 'decider'
    and s.reason = 'answers your objection' and s.ended_at is null
    and not exists (select from authority_objection o where o.person_id = person and o.owner_id = me() and o.answered_at is null);
  insert into event (person_id, kind, facts) values (person, 'objection answered', jsonb_build_object('authority', said.authority_id));
  return true;
end $$;

-- What a person, whoever writes at their word, and whoever answers an objection may read of it.
create function authorities_of(person uuid) returns table (id uuid, member_id uuid, holder text, kind text, evidence text, evidence_seen_on date,
  evidence_reference text, evidence_file_id uuid, met_alone_on date, not_alone_why text, decisions text, why_not_now text, offered jsonb,
  covers_letting_in boolean, asked_what_stays boolean, until_at timestamptz, written_by uuid, writer text, written_at timestamptz, begun_at timestamptz,
  begun_by uuid, ended_at timestamptz, end_kind text, end_why text, mine boolean)
language plpgsql stable security definer set search_path from current as $$
#variable_conflict use_column
begin
  if (person = any (opened())) is not true or not (at_their_word(person) or exists (select from authority_objection o
      where o.person_id = authorities_of.person and o.owner_id = me())) then raise exception 'not found' using errcode = 'AL404'; end if;
  return query
    select a.id, a.member_id, h.known_as, a.kind, a.evidence, a.evidence_seen_on, a.evidence_reference, a.evidence_file_id, a.met_alone_on, a.not_alone_why,
      a.decisions, a.why_not_now, a.offered, a.covers_letting_in, a.asked_what_stays, a.until_at, a.written_by, w.known_as, a.written_at, a.begun_at,
      a.begun_by, a.ended_at, a.end_kind, a.end_why, a.written_by = me()
    from authority a join member h on h.id = a.member_id join member w on w.id = a.written_by
    where a.person_id = authorities_of.person and a.member_id <> me() and on_screen(a.person_id, a.not_on_my_screen) and not is_kept_from(me(), a.id)
    order by a.ended_at is not null, a.written_at desc;
end $$;

create function objections_of(person uuid) returns table (id uuid, authority_id uuid, words text, at timestamptz, at_their_word_by uuid, how text,
  owner_id uuid, owner_name text, answer json, answerable boolean, answered_at timestamptz)
language plpgsql stable security definer set search_path from current as $$
#variable_conflict use_column
begin
  if (person = any (opened())) is not true or not (at_their_word(person) or exists (select from authority_objection o
      where o.person_id = objections_of.person and o.owner_id = me())) then raise exception 'not found' using errcode = 'AL404'; end if;
  return query
    select o.id, o.authority_id, o.words, o.at, o.at_their_word_by, o.how, o.owner_id, coalesce(m.known_as, o.owner_name), decision_of(d.id),
      coalesce(me() = any (d.only_for), false), o.answered_at
    from authority_objection o left join member m on m.id = o.owner_id join authority a on a.id = o.authority_id left join statement d on d.id = o.answer_id and on_screen(d.person_id, d.not_on_my_screen)
      and not is_kept_from(me(), d.id)
    where o.person_id = objections_of.person and a.member_id <> me() and on_screen(o.person_id, o.not_on_my_screen)
      and not is_kept_from(me(), o.id) and not is_kept_from(me(), a.id) order by o.at desc;
end $$;

-- What I hold for somebody, in full only for me: what it covers and until when.
create function my_authorities(person uuid) returns table (id uuid, kind text, decisions text, until_at timestamptz, begun_at timestamptz)
language sql stable security definer set search_path from current as $$
  select a.id, a.kind, a.decisions, a.until_at, a.begun_at from authority a
  where a.person_id = person and a.member_id = me() and a.ended_at is null and a.begun_at is not null and a.until_at > present() order by a.begun_at
$$;

-- What was said by those who say they hold authority: for whoever answers hellos, to find out and to answer by hand.
create function authorities_said() returns table (id uuid, by_name text, about_words text, kind text, words text, said_at timestamptz, settled_at timestamptz,
  settled_name text, what_came text)
language sql stable security definer set search_path from current as $$
  select s.id, b.known_as, s.about_words, s.kind, s.words, s.said_at, s.settled_at, w.known_as, s.what_came
  from authority_said s join member b on b.id = s.by_id left join member w on w.id = s.settled_by
  where s.by_id <> me() and exists (select from post p where p.member_id = me() and p.kind in ('worker', 'team lead')
    and p.from_at <= present() and (p.until_at is null or p.until_at > present()))
    and (s.settled_at is null or s.settled_at > present() - interval '30 days')
  order by s.settled_at is not null, s.said_at
$$;
create function settle_authority_said(said uuid, what_came text) returns boolean
language plpgsql security definer set search_path from current as $$
begin
  if not exists (select from authorities_said() s where s.id = said and s.settled_at is null) then return false; end if;
  update authority_said s set settled_at = present(), settled_by = me(), what_came = settle_authority_said.what_came where s.id = said;
  return true;
end $$;
