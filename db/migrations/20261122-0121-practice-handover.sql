-- A change of worker is a handover with an introduction (P12): the name passes when the person, the old and the new
-- worker have each said that they met, and not before.
create table handover (
  id uuid primary key,
  person_id uuid not null references member,
  from_id uuid not null references member,
  to_id uuid not null references member,
  to_name text not null,
  proposed_by uuid not null references member,
  proposed_by_name text not null,
  proposed_at timestamptz not null default present(),
  why text not null check (length(why) between 1 and 2000),
  meet_at timestamptz,
  meet_how text not null default '',
  words_for_new text not null default '' check (length(words_for_new) <= 20000),
  words_by uuid references member,
  words_how text not null default 'on screen' check (words_how in ('on screen', 'on paper', 'by phone', 'face to face')),
  from_met_at timestamptz,
  to_met_at timestamptz,
  person_met_at timestamptz,
  at_their_word_by uuid references member,
  how text not null default 'on screen' check (how in ('on screen', 'on paper', 'by phone', 'face to face')),
  refused_at timestamptz,
  refused_words text not null default '',
  withdrawn_at timestamptz,
  done_at timestamptz,
  not_on_my_screen boolean not null default false,
  constraint handover_from_one_to_another check (from_id <> to_id and to_id <> person_id),
  constraint handover_done_when_all_have_met check (done_at is null
    or (from_met_at is not null and to_met_at is not null and person_met_at is not null)),
  constraint handover_word_of_the_person_by_a_worker check (at_their_word_by is null or at_their_word_by in (from_id, to_id) or refused_at is not null)
);
create index handover_person on handover (person_id, proposed_at desc);
create unique index handover_one_at_a_time on handover (person_id) where done_at is null and refused_at is null and withdrawn_at is null;
create index handover_to on handover (to_id) where done_at is null and refused_at is null and withdrawn_at is null;
comment on table handover is 'practice: a planned change of worker: who, why, when they meet, and that all three did; what the person wants the new one to know';
call holds_part('handover', 'said');
revoke insert on handover from alongside_app; -- proposed by propose_handover() alone
grant update (words_for_new, words_by, words_how) on handover to alongside_app; -- what the new one should know, as the person says it

create function begin_handover(handover uuid, person uuid, from_member uuid, to_member uuid, why text, meet_at timestamptz, meet_how text, due timestamptz)
returns void language plpgsql security definer set search_path from current as $$
declare name text := (select m.known_as from member m where m.id = to_member);
begin
  insert into handover (id, person_id, from_id, to_id, to_name, proposed_by, proposed_by_name, why, meet_at, meet_how)
    values (begin_handover.handover, person, from_member, to_member, name, me(), (select m.known_as from member m where m.id = me()), begin_handover.why,
      begin_handover.meet_at, begin_handover.meet_how);
  insert into promise (person_id, part, owner_id, what, began_by, began_at, due_at, first_due_at)
    values (person, 'hello', from_member, 'introduce you to ' || name, 'handover ' || begin_handover.handover, present(),
      coalesce(begin_handover.meet_at, due), coalesce(begin_handover.meet_at, due));
  insert into event (person_id, kind, facts) values (person, 'handover proposed', jsonb_build_object('handover', begin_handover.handover, 'to', to_member));
end $$;

-- Proposed by the one alongside, or by a team lead; nothing passes by it. Answers: done, no worker (there is no name to
-- hand over), already (one is under way), not them (the person said no to them, or they are not at work here).
create function propose_handover(handover uuid, person uuid, to_member uuid, why text, meet_at timestamptz, meet_how text, due timestamptz) returns text
language plpgsql security definer set search_path from current as $$
declare first uuid;
begin
  first := (select s.member_id from standing s where s.person_id = person and s.kind = 'alongside' and s.ended_at is null and s.paused_at is null
    and s.from_at <= present() and (s.until_at is null or s.until_at > present()) order by s.from_at limit 1);
  if me() is null or not exists (select from member m where m.id = person and m.is_person) or person = me()
      or not (first is not distinct from me() or holds_post(me(), array['team lead'])) then
    raise exception 'not found' using errcode = 'AL404';
  end if;
  if first is null then return 'no worker'; end if;
  if exists (select from handover h where h.person_id = person and h.done_at is null and h.refused_at is null and h.withdrawn_at is null) then return 'already'; end if;
  if to_member = first or to_member not in (select c.member_id from could_be_alongside(person) c) then return 'not them'; end if;
  perform begin_handover(propose_handover.handover, person, first, to_member, propose_handover.why, propose_handover.meet_at, propose_handover.meet_how, due);
  return 'done';
end $$;

-- The open handover that whoever asks is part of: as its person, its old or its new worker.
create function my_part_in(handover uuid) returns handover
language plpgsql security definer set search_path from current as $$
declare it handover;
begin
  select h.* into it from handover h where h.id = my_part_in.handover and h.done_at is null and h.refused_at is null and h.withdrawn_at is null
    and (me() in (h.to_id, h.from_id) or (h.person_id = me() and not h.not_on_my_screen)) for update;
  if it.id is null then raise exception 'not found' using errcode = 'AL404'; end if;
  return it;
end $$;

create function arrange_introduction(handover uuid, meet_at timestamptz, meet_how text) returns void
language plpgsql security definer set search_path from current as $$
declare it handover := my_part_in(handover);
begin
  update handover h set meet_at = arrange_introduction.meet_at, meet_how = arrange_introduction.meet_how where h.id = it.id;
  insert into promise_turn (id, person_id, part, promise_id, turn, due_at, by_id)
    select uuidv7(), p.person_id, p.part, p.id, 'new day', arrange_introduction.meet_at, me() from promise p
    where p.person_id = it.person_id and p.began_by = 'handover ' || it.id and p.kept_at is null and p.broken_at is null;
  update promise p set due_at = arrange_introduction.meet_at
    where p.person_id = it.person_id and p.began_by = 'handover ' || it.id and p.kept_at is null and p.broken_at is null;
  insert into event (person_id, kind, facts) values (it.person_id, 'introduction arranged', jsonb_build_object('handover', it.id));
end $$;

-- One of the three says that they met. The two workers each say so for themselves; either may write down the person's
-- word, saying how it was given. With the third the name passes, in the same moment. Answers: met, passed.
create function say_we_met(handover uuid, for_person boolean, how text) returns text
language plpgsql security definer set search_path from current as $$
declare it handover := my_part_in(handover);
begin
  if for_person and me() <> it.person_id and say_we_met.how = 'on screen' then raise exception 'not found' using errcode = 'AL404'; end if;
  update handover h set
      from_met_at = case when h.from_id = me() and not for_person then coalesce(h.from_met_at, present()) else h.from_met_at end,
      to_met_at = case when h.to_id = me() and not for_person then coalesce(h.to_met_at, present()) else h.to_met_at end,
      person_met_at = case when h.person_id = me() or for_person then coalesce(h.person_met_at, present()) else h.person_met_at end,
      at_their_word_by = case when for_person and h.person_id <> me() and h.person_met_at is null then me() else h.at_their_word_by end,
      how = case when for_person and h.person_id <> me() and h.person_met_at is null then say_we_met.how else h.how end
    where h.id = it.id returning h.* into it;
  if it.from_met_at is null or it.to_met_at is null or it.person_met_at is null then return 'met'; end if;
  update handover h set done_at = present() where h.id = it.id;
  update promise p set kept_at = present() where p.person_id = it.person_id and p.began_by = 'handover ' || it.id and p.kept_at is null and p.broken_at is null;
  perform stand_as_name(it.person_id, it.from_id, it.to_id, 'handed over', it.why, present(), true, it.at_their_word_by, it.how);
  update worker_request r set settled_at = present() where r.person_id = it.person_id and r.settled_at is null and r.taken_back_at is null;
  return 'passed';
end $$;

-- "Not this one": the person needs no reason. The old one stays.
create function not_this_one(handover uuid, words text, word_by uuid, how text) returns void
language plpgsql security definer set search_path from current as $$
declare it handover := my_part_in(handover);
begin
  if me() <> it.person_id and (word_by is distinct from me() or not_this_one.how = 'on screen') then raise exception 'not found' using errcode = 'AL404'; end if;
  update handover h set refused_at = present(), refused_words = not_this_one.words, at_their_word_by = word_by, how = not_this_one.how where h.id = it.id;
  insert into promise_turn (id, person_id, part, promise_id, turn, words, by_id)
    select uuidv7(), p.person_id, p.part, p.id, 'broken', 'You said: not this one.', me() from promise p
    where p.person_id = it.person_id and p.began_by = 'handover ' || it.id and p.kept_at is null and p.broken_at is null;
  update promise p set broken_at = present(), broken_why = 'You said: not this one.'
    where p.person_id = it.person_id and p.began_by = 'handover ' || it.id and p.kept_at is null and p.broken_at is null;
  insert into event (person_id, kind, facts) values (it.person_id, 'handover refused', jsonb_build_object('handover', it.id));
end $$;

-- What waits for me as the new worker: whose name is to come to me, when we meet, and what they want me to know. It is
-- no way into the record; that I read it stands in their who looked.
create function handovers_to_me() returns table (handover_id uuid, person_id uuid, known_as text, from_name text, why text, meet_at timestamptz,
  meet_how text, words_for_new text, from_met boolean, to_met boolean, person_met boolean)
language plpgsql security definer set search_path from current as $$
#variable_conflict use_column
begin
  insert into reading (person_id, member_id, parts, act, why)
    select h.person_id, me(), '{}', 'read', 'read what you want your new worker to know' from handover h
    where h.to_id = me() and h.done_at is null and h.refused_at is null and h.withdrawn_at is null;
  return query
    select h.id, h.person_id, p.known_as, f.known_as, h.why, h.meet_at, h.meet_how, h.words_for_new,
      h.from_met_at is not null, h.to_met_at is not null, h.person_met_at is not null
    from handover h join member p on p.id = h.person_id join member f on f.id = h.from_id
    where h.to_id = me() and h.done_at is null and h.refused_at is null and h.withdrawn_at is null
    order by h.meet_at nulls last, h.proposed_at;
end $$;
revoke execute on function begin_handover, my_part_in from public;
