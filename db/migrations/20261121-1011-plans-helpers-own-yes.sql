-- A helper answers for themselves (P8) and needs no way into the record for it: they see the step they are asked for and
-- whose it is, nothing more, and the person sees that they looked. Whose standing has ended or rests sees nothing (P5).
create function asked_of_me() returns table (step_id uuid, person_id uuid, known_as text, what text, when_words text, due_on date,
  answer text, answered_at timestamptz, answer_words text, done_at timestamptz)
language plpgsql security definer set search_path from current as $$
begin
  insert into reading (person_id, member_id, parts, act, why)
    select distinct s.person_id, me(), array['plan'], 'read', 'read what you ask of them'
    from step s where s.helper_id = me() and s.answer is not null and s.set_aside_at is null and s.person_id <> me() and stands_with(s.person_id);
  return query
    select s.id, s.person_id, m.known_as, s.text, s.when_words, s.due_on, s.answer, s.answered_at, s.answer_words, s.done_at
    from step s join member m on m.id = s.person_id
    where s.helper_id = me() and s.answer is not null and s.set_aside_at is null and stands_with(s.person_id)
    order by s.answer <> 'asked', s.added_at desc;
end $$;

-- Says yes, says no, or takes a yes back, any day. A yes taken back leaves the need unmet from that day: the person's own
-- worker, or the team, owes them a new way by `due`.
create function answer_for_myself(step uuid, answer text, words text, due timestamptz, owed text, team text) returns boolean
language plpgsql security definer set search_path from current as $$
declare asked record; worker uuid;
begin
  update step s set answer = answer_for_myself.answer, answered_at = present(), answer_words = words, version = s.version + 1
    where s.id = answer_for_myself.step and s.helper_id = me() and s.set_aside_at is null and stands_with(s.person_id)
      and (case answer_for_myself.answer when 'taken back' then s.answer = 'yes' else s.answer in ('asked', 'no', 'taken back') end)
    returning s.id, s.person_id into asked;
  if asked.id is null then return false; end if;
  insert into helper_answer (id, person_id, step_id, answer, words, writer_id) values (uuidv7(), asked.person_id, asked.id, answer_for_myself.answer, words, me());
  insert into event (person_id, kind, facts) values (asked.person_id, 'helper answered', jsonb_build_object('step', asked.id, 'answer', answer_for_myself.answer));
  if answer_for_myself.answer = 'taken back' then
    select s.member_id into worker from standing s where s.person_id = asked.person_id and s.kind = 'alongside' and s.ended_at is null and s.paused_at is null order by s.id limit 1;
    insert into promise (person_id, part, owner_id, owner_name, what, began_by, began_at, due_at, first_due_at)
      values (asked.person_id, 'plan', worker, case when worker is null then team else '' end, owed, 'step ' || asked.id, present(), due, due);
  end if;
  return true;
end $$;

-- The person lets somebody who already stands by them help to plan: they may read and add until the person chooses again.
create function let_help_plan(person uuid, helper uuid) returns void
language plpgsql security definer set search_path from current as $$
begin
  if (may_change(person, 'plan') and at_their_word(person)) is not true then raise exception 'not found' using errcode = 'AL404'; end if;
  insert into standing (person_id, member_id, kind, parts, acts, reason, by_id)
    select person, helper, 'planning helper', array['reach', 'said', 'plan'], array['read', 'add'], 'helps you plan', me()
    where exists (select from standing s where s.person_id = person and s.member_id = helper and s.kind <> 'planning helper'
        and s.ended_at is null and s.paused_at is null)
      and not exists (select from standing s where s.person_id = person and s.member_id = helper and s.kind = 'planning helper' and s.ended_at is null);
end $$;

create function stop_helping_plan(person uuid, helper uuid) returns void
language plpgsql security definer set search_path from current as $$
begin
  if (may_change(person, 'plan') and at_their_word(person)) is not true then raise exception 'not found' using errcode = 'AL404'; end if;
  update standing s set ended_at = present() where s.person_id = person and s.member_id = helper and s.kind = 'planning helper' and s.ended_at is null;
end $$;

-- How many steps wait for my answer: a number, of nobody in particular.
create function asked_waiting() returns bigint
language sql stable security definer set search_path from current as $$
  select count(*) from step s where s.helper_id = me() and s.answer = 'asked' and s.set_aside_at is null and stands_with(s.person_id)
$$;

-- A yes that counts is the helper’s own answer and stands as a row of theirs: whoever may write in a plan cannot set one
-- alone. It is looked at when everything of the transaction is done, in whatever order it was written.
create function a_yes_is_a_helpers_own() returns trigger language plpgsql security definer set search_path from current as $$
begin
  if exists (select from step s where s.id = new.id and s.answer = 'yes') and (select h.answer from helper_answer h
      where h.step_id = new.id order by h.at desc, h.id desc limit 1) is distinct from 'yes' then
    raise exception 'a helper’s yes is their own (P8)' using errcode = 'check_violation', constraint = 'a_yes_is_a_helpers_own';
  end if;
  return null;
end $$;
create constraint trigger a_yes_is_a_helpers_own after insert or update of answer on step deferrable initially deferred
  for each row when (new.answer = 'yes') execute function a_yes_is_a_helpers_own();
