-- An ending has two keys: the person's own and the worker's; or a second person's reasoned decision with notice and a
-- challenge that stops it (P12). Nothing ends by itself, and nobody who may only rest can be ended.
create table ending_letter (
  id uuid primary key,
  person_id uuid not null references member,
  ending_id uuid not null references ending,
  version int not null check (version > 0),
  changed text not null default '' check (length(changed) <= 5000),
  lasts text not null default '' check (length(lasts) <= 5000),
  ring text not null default '' check (length(ring) <= 2000),
  back text not null default '' check (length(back) <= 2000),
  written_by uuid not null references member,
  how text not null default 'on screen' check (how in ('on screen', 'on paper', 'by phone', 'face to face')),
  at timestamptz not null default present(),
  not_on_my_screen boolean not null default false,
  constraint ending_letter_version_once unique (ending_id, version)
);
create index ending_letter_person on ending_letter (person_id);
comment on table ending_letter is 'plans: the letter they write together: what changed, what lasts, whom to ring, how to come back; every change is a row';
call holds_part('ending_letter', 'plan');
create policy written_by_me on ending_letter as restrictive for insert with check (written_by = me() and may_change(person_id, 'plan'));

create table ending_key (
  id uuid primary key,
  person_id uuid not null references member,
  ending_id uuid not null references ending,
  letter_id uuid not null references ending_letter,
  whose text not null check (whose in ('person', 'worker')),
  by_id uuid not null references member,
  at_their_word_by uuid references member,
  how text not null default 'on screen' check (how in ('on screen', 'on paper', 'by phone', 'face to face')),
  at timestamptz not null default present(),
  not_on_my_screen boolean not null default false,
  constraint ending_key_once unique (letter_id, whose),
  constraint own_key_is_the_persons check (whose <> 'person' or by_id = person_id),
  constraint no_key_for_both check (whose <> 'worker' or (by_id <> person_id and at_their_word_by is null))
);
create index ending_key_ending on ending_key (ending_id);
create index ending_key_person on ending_key (person_id);
comment on table ending_key is 'plans: a yes to the letter as it stands; when the letter changes both say yes again';
call holds_part('ending_key', 'plan');
create policy own_hand_word_or_post on ending_key as restrictive for insert with check (may_change(person_id, 'plan') and case whose
  when 'worker' then by_id = me()
  else (at_their_word_by is null and person_id = me()) or (at_their_word_by = me() and how <> 'on screen' and at_their_word(person_id)) end);

create table ending_notice (
  id uuid primary key,
  person_id uuid not null references member,
  ending_id uuid not null references ending,
  by_id uuid not null references member,
  statement_id uuid not null references statement,
  words text not null check (length(words) between 1 and 5000),
  given_at timestamptz not null default present(),
  runs_until timestamptz not null,
  not_on_my_screen boolean not null default false,
  constraint ending_notice_once unique (ending_id)
);
create index ending_notice_person on ending_notice (person_id);
comment on table ending_notice is 'plans: a second person’s decision to end, with its reasons (a statement), and the notice in plain words written to the person';
call holds_part('ending_notice', 'plan');
revoke insert on ending_notice from alongside_app; -- given by the second person through decide_ending()

create table ending_challenge (
  id uuid primary key,
  person_id uuid not null references member,
  ending_id uuid not null references ending,
  words text not null default '' check (length(words) <= 5000),
  at timestamptz not null default present(),
  at_their_word_by uuid references member,
  how text not null default 'on screen' check (how in ('on screen', 'on paper', 'by phone', 'face to face')),
  asked_of uuid references member,
  answer text check (answer in ('we go on', 'the ending stands')),
  statement_id uuid references statement,
  answered_at timestamptz,
  not_on_my_screen boolean not null default false,
  constraint challenge_answered_with_reasons check ((answer is null) = (answered_at is null) and (answer is null) = (statement_id is null))
);
create unique index ending_challenge_waiting on ending_challenge (ending_id) where answer is null;
create index ending_challenge_person on ending_challenge (person_id);
create index ending_challenge_asked_of on ending_challenge (asked_of) where answer is null;
comment on table ending_challenge is 'plans: the person challenges an ending: it stops until somebody uninvolved has answered with reasons';
call holds_part('ending_challenge', 'plan');
revoke insert on ending_challenge from alongside_app; -- made by challenge_ending(), which asks somebody uninvolved

create table ending_standing (
  id uuid primary key default uuidv7(),
  person_id uuid not null references member,
  ending_id uuid not null references ending,
  standing_id uuid not null references standing,
  not_on_my_screen boolean not null default false
);
create index ending_standing_ending on ending_standing (ending_id);
create index ending_standing_person on ending_standing (person_id);
comment on table ending_standing is 'plans: whose standing ended with an ending, so that the person can come back to them';
call holds_part('ending_standing', 'plan');
revoke insert on ending_standing from alongside_app; -- written by the ending itself

create table coming_back (
  id uuid primary key,
  person_id uuid not null references member,
  from_state text not null,
  came text not null check (came in ('on screen', 'by card', 'on paper', 'by phone', 'face to face')),
  written_by uuid references member,
  words text not null default '' check (length(words) <= 5000),
  to_id uuid references member,
  same_worker boolean not null default false,
  at timestamptz not null default present(),
  not_on_my_screen boolean not null default false
);
create index coming_back_person on coming_back (person_id, at desc);
comment on table coming_back is 'plans: somebody came back in one act; the promise to ring them counts from this moment';
call holds_part('coming_back', 'hello');
revoke insert on coming_back from alongside_app; -- one act, through come_back() and its like

-- Whether two people work apart: no part of the town in common, and neither leads all of it.
create function works_apart(one uuid, other uuid) returns boolean
language sql stable security definer set search_path from current as $$
  with post_now as (select p.member_id, p.kind, p.neighbourhood_id from post p where p.from_at <= present() and (p.until_at is null or p.until_at > present()))
  select one <> other
    and not exists (select from post_now a join post_now b using (neighbourhood_id) where a.member_id = one and b.member_id = other)
    and not exists (select from post_now b where b.member_id in (one, other) and b.kind = 'team lead' and b.neighbourhood_id is null)
$$;
revoke execute on function works_apart(uuid, uuid) from public;

-- Somebody who may decide and has nothing to do with it: no standing beside the person, no line in common with those involved.
create function somebody_uninvolved(person uuid, involved uuid[]) returns uuid
language sql stable security definer set search_path from current as $$
  select p.member_id from post p
  where p.kind in ('reviewer', 'steward', 'team lead') and p.from_at <= present() and (p.until_at is null or p.until_at > present())
    and p.member_id <> $1 and not exists (select from unnest($2) i where i is not null and not works_apart(i, p.member_id))
    and not exists (select from standing s where s.person_id = $1 and s.member_id = p.member_id and s.kind in ('alongside', 'cover', 'circle', 'authority', 'supervisor')
      and s.ended_at is null and (s.until_at is null or s.until_at > present()))
  order by array_position(array['reviewer', 'team lead', 'steward'], p.kind), p.from_at, p.id limit 1
$$;
revoke execute on function somebody_uninvolved(uuid, uuid[]) from public;

create function stand_to_decide_an_ending(person uuid, decider uuid) returns void
language sql security definer set search_path from current as $$
  insert into standing (person_id, member_id, kind, parts, acts, reason, from_at)
    values (person, decider, 'decider', array['reach', 'said', 'plan'], array['read', 'add'], 'was asked about an ending', present())
$$;
create function stop_deciding_an_ending(person uuid) returns void
language sql security definer set search_path from current as $$
  update standing s set ended_at = present()
  where s.person_id = person and s.kind = 'decider' and s.reason = 'was asked about an ending' and s.ended_at is null
    and not exists (select from ending_challenge c where c.person_id = person and c.asked_of = s.member_id and c.answer is null)
    and not exists (select from ending e left join ending_notice n on n.ending_id = e.id where e.person_id = person and e.second_id = s.member_id
      and e.ended_at is null and e.taken_back_at is null and n.id is null)
$$;
revoke execute on function stand_to_decide_an_ending(uuid, uuid), stop_deciding_an_ending(uuid) from public;

-- Why it cannot end now: 'only rest' (a condition that gets worse, a carer who cannot go on), 'not open'; '' when nothing stands against it.
create function against_ending(person uuid) returns text
language sql stable security definer set search_path from current as $$
  select case
    when stands_with_us($1) in ('ended', 'died') then 'not open'
    when exists (select from only_rest o where o.person_id = $1 and o.lifted_at is null) then 'only rest'
    else '' end
$$;
revoke execute on function against_ending(uuid) from public;
create function nobody_ends_who_only_rests() returns trigger language plpgsql security definer set search_path from current as $$
begin
  if exists (select from only_rest o where o.person_id = new.person_id and o.lifted_at is null) then
    raise exception 'with a condition that gets worse, or a carer who cannot go on, there is no ending, only rest' using errcode = 'AL409';
  end if;
  return new;
end $$;
create trigger nobody_ends_who_only_rests before insert or update of ended_at on ending for each row
  when (new.taken_back_at is null and new.came_back_at is null) execute function nobody_ends_who_only_rests();
create function rest_with_dates() returns trigger language plpgsql security definer set search_path from current as $$
begin
  if new.every_days is null and exists (select from only_rest o where o.person_id = new.person_id and o.lifted_at is null) then
    raise exception 'they rest only with dated check-ins' using errcode = 'AL409';
  end if;
  return new;
end $$;
create trigger rest_with_dates before insert on time_apart for each row when (new.kind = 'resting') execute function rest_with_dates();
create function apart_only_while_with_us() returns trigger language plpgsql security definer set search_path from current as $$
begin
  if stands_with_us(new.person_id) in ('ended', 'died') then raise exception 'after an end nobody is away or resting' using errcode = 'AL409'; end if;
  return new;
end $$;
create trigger apart_only_while_with_us before insert on time_apart for each row execute function apart_only_while_with_us();

-- Begins an ending. Answers '' when begun; else why not: 'only rest', 'not open', 'begun already', or 'nobody apart' (no second person is free of the first one's line).
create function begin_ending(ending uuid, person uuid, kind text, way text, moved_to text, goes_along boolean, how text, why text) returns text
language plpgsql security definer set search_path from current as $$
declare second uuid; against text;
begin
  if at_their_word(person) is not true or may_change(person, 'plan') is not true or (way = 'decided' and person = me()) then raise exception 'not found' using errcode = 'AL404'; end if;
  against := against_ending(person);
  if against <> '' then return against; end if;
  if exists (select from ending e where e.person_id = person and e.taken_back_at is null and e.came_back_at is null) then return 'begun already'; end if;
  if way = 'decided' then
    second := somebody_uninvolved(person, array[me()]);
    if second is null then return 'nobody apart'; end if;
  end if;
  insert into ending (id, person_id, kind, way, moved_to, goes_along, proposed_by, how, why, second_id)
    values (begin_ending.ending, person, begin_ending.kind, begin_ending.way, begin_ending.moved_to, begin_ending.goes_along, me(), begin_ending.how, begin_ending.why, second);
  if second is not null then perform stand_to_decide_an_ending(person, second); end if;
  insert into event (person_id, kind, facts) values (person, 'ending begun', jsonb_build_object('ending', begin_ending.ending, 'way', begin_ending.way));
  return '';
end $$;

-- Gone on with after all: by the person, or by whoever may change.
create function take_back_ending(ending uuid, words text) returns boolean
language plpgsql security definer set search_path from current as $$
declare it ending;
begin
  select e.* into it from ending e where e.id = take_back_ending.ending and e.ended_at is null and e.taken_back_at is null for update;
  if it.id is null or may_change(it.person_id, 'plan') is not true then raise exception 'not found' using errcode = 'AL404'; end if;
  update ending e set taken_back_at = present(), taken_back_by = me(), taken_back_words = words where e.id = it.id;
  update promise p set kept_at = present() where p.person_id = it.person_id and p.kept_at is null and p.broken_at is null
    and p.began_by in (select 'ending challenge ' || c.id from ending_challenge c where c.ending_id = it.id);
  perform stop_deciding_an_ending(it.person_id);
  insert into event (person_id, kind, facts) values (it.person_id, 'ending taken back', jsonb_build_object('ending', it.id));
  return true;
end $$;

-- It ends: the place's standing ends with it, the circle is the person's own and stays; what was owed stops, but what survives.
create function end_now(it ending) returns void
language plpgsql security definer set search_path from current as $$
begin
  update time_apart t set over_at = present(), over_by = coalesce(me(), it.proposed_by) where t.person_id = it.person_id and t.over_at is null;
  update ending e set ended_at = present() where e.id = it.id;
  insert into ending_standing (person_id, ending_id, standing_id)
    select s.person_id, it.id, s.id from standing s where s.person_id = it.person_id and s.ended_at is null and (s.until_at is null or s.until_at > present())
      and (s.kind in ('alongside', 'cover', 'duty', 'supervisor', 'decider', 'provider', 'money', 'emergency')
        or (s.kind = 'planning helper' and exists (select from post p where p.member_id = s.member_id and p.kind = 'worker')));
  update standing s set ended_at = present() from ending_standing x where x.ending_id = it.id and x.standing_id = s.id;
  update handover h set withdrawn_at = present() where h.person_id = it.person_id and h.done_at is null and h.refused_at is null and h.withdrawn_at is null;
  update worker_request r set taken_back_at = present() where r.person_id = it.person_id and r.settled_at is null and r.taken_back_at is null;
  update promise p set stopped_at = present(), stopped_why = 'ended'
    where p.person_id = it.person_id and p.kept_at is null and p.broken_at is null and p.stopped_at is null and not p.survives;
  insert into event (person_id, kind, facts) values (it.person_id, 'ended', jsonb_build_object('ending', it.id, 'kind', it.kind));
end $$;
revoke execute on function end_now(ending) from public;

-- Ends when both have said yes to the letter as it stands, or the notice ran out with no challenge open or won. Anything else: false.
create function end_if_it_may(ending uuid) returns boolean
language plpgsql security definer set search_path from current as $$
declare it ending;
begin
  select e.* into it from ending e where e.id = end_if_it_may.ending and e.ended_at is null and e.taken_back_at is null for update;
  if it.id is null or may_change(it.person_id, 'plan') is not true then raise exception 'not found' using errcode = 'AL404'; end if;
  if against_ending(it.person_id) <> '' then return false; end if;
  if it.way = 'together' and not (
      exists (select from ending_key k where k.letter_id = newest_letter(it.id) and k.whose = 'person')
      and exists (select from ending_key k where k.letter_id = newest_letter(it.id) and k.whose = 'worker' and walks_with(it.person_id, k.by_id))) then return false; end if;
  if it.way = 'decided' and (
      not exists (select from ending_notice n where n.ending_id = it.id and n.runs_until <= present())
      or exists (select from ending_challenge c where c.ending_id = it.id and c.answer is distinct from 'the ending stands')) then return false; end if;
  perform end_now(it);
  return true;
end $$;
create function newest_letter(ending uuid) returns uuid
language sql stable security definer set search_path from current as $$
  select l.id from ending_letter l where l.ending_id = $1 order by l.version desc limit 1
$$;
create function walks_with(person uuid, worker uuid) returns boolean
language sql stable security definer set search_path from current as $$
  select exists (select from standing s where s.person_id = $1 and s.member_id = $2 and s.kind in ('alongside', 'cover')
    and s.from_at <= present() and (s.until_at is null or s.until_at > present()) and s.paused_at is null and s.ended_at is null)
$$;
revoke execute on function newest_letter(uuid), walks_with(uuid, uuid) from public;

-- The second person decides: a reasoned yes is a notice in plain words; a no goes on together.
create function decide_ending(ending uuid, yes boolean, notice uuid, statement uuid, words text, runs_until timestamptz) returns boolean
language plpgsql security definer set search_path from current as $$
declare it ending;
begin
  select e.* into it from ending e where e.id = decide_ending.ending and e.second_id = me() and e.ended_at is null and e.taken_back_at is null for update;
  if it.id is null or may_add(it.person_id, 'plan') is not true then raise exception 'not found' using errcode = 'AL404'; end if;
  if exists (select from ending_notice n where n.ending_id = it.id) or against_ending(it.person_id) <> '' then return false; end if;
  if not yes then
    update ending e set taken_back_at = present(), taken_back_by = me(), taken_back_words = words where e.id = it.id;
  else
    insert into ending_notice (id, person_id, ending_id, by_id, statement_id, words, runs_until)
      values (notice, it.person_id, it.id, me(), statement, decide_ending.words, decide_ending.runs_until);
  end if;
  perform stop_deciding_an_ending(it.person_id);
  insert into event (person_id, kind, facts) values (it.person_id, case when yes then 'notice of ending given' else 'ending taken back' end, jsonb_build_object('ending', it.id));
  return true;
end $$;

-- The person says no to it: it stops, and somebody uninvolved owes an answer by a day.
create function challenge_ending(challenge uuid, ending uuid, words text, how text, promise text, due timestamptz) returns boolean
language plpgsql security definer set search_path from current as $$
declare it ending; who uuid;
begin
  select e.* into it from ending e where e.id = challenge_ending.ending and e.way = 'decided' and e.ended_at is null and e.taken_back_at is null for update;
  if it.id is null or not ((it.person_id = me() and how = 'on screen') or (it.person_id <> me() and how <> 'on screen' and may_change(it.person_id, 'plan'))) then
    raise exception 'not found' using errcode = 'AL404';
  end if;
  if exists (select from ending_challenge c where c.ending_id = it.id and c.answer is null) then return false; end if;
  who := somebody_uninvolved(it.person_id, array[it.proposed_by, it.second_id]);
  insert into ending_challenge (id, person_id, ending_id, words, at_their_word_by, how, asked_of)
    values (challenge, it.person_id, it.id, challenge_ending.words, case when it.person_id <> me() then me() end, challenge_ending.how, who);
  if who is not null then perform stand_to_decide_an_ending(it.person_id, who); end if;
  insert into promise (person_id, part, owner_id, owner_name, what, began_by, began_at, due_at, first_due_at)
    values (it.person_id, 'plan', who, case when who is null then 'somebody uninvolved' else '' end, promise, 'ending challenge ' || challenge, present(), due, due);
  insert into event (person_id, kind, facts) values (it.person_id, 'ending challenged', jsonb_build_object('ending', it.id));
  return true;
end $$;
create function answer_challenge(challenge uuid, answer text, statement uuid) returns boolean
language plpgsql security definer set search_path from current as $$
declare it ending_challenge;
begin
  select c.* into it from ending_challenge c where c.id = challenge and c.asked_of = me() and c.answer is null for update;
  if it.id is null or may_add(it.person_id, 'plan') is not true then raise exception 'not found' using errcode = 'AL404'; end if;
  update ending_challenge c set answer = answer_challenge.answer, statement_id = statement, answered_at = present() where c.id = it.id;
  update promise p set kept_at = present() where p.person_id = it.person_id and p.began_by = 'ending challenge ' || it.id and p.kept_at is null and p.broken_at is null;
  if answer_challenge.answer = 'we go on' then
    update ending e set taken_back_at = present(), taken_back_by = me() where e.id = it.ending_id and e.ended_at is null;
  end if;
  perform stop_deciding_an_ending(it.person_id);
  insert into event (person_id, kind, facts) values (it.person_id, 'ending challenge answered', jsonb_build_object('ending', it.ending_id, 'answer', answer_challenge.answer));
  return true;
end $$;

-- What waits for me: endings to decide as the second person, challenges to answer.
create function endings_for_me() returns table (person_id uuid, known_as text, ending_id uuid, challenge_id uuid, since timestamptz)
language sql stable security definer set search_path from current as $$
  select e.person_id, m.known_as, e.id, null::uuid, e.proposed_at from ending e join member m on m.id = e.person_id
  where e.second_id = me() and e.ended_at is null and e.taken_back_at is null and not exists (select from ending_notice n where n.ending_id = e.id)
  union all
  select c.person_id, m.known_as, c.ending_id, c.id, c.at from ending_challenge c join member m on m.id = c.person_id where c.asked_of = me() and c.answer is null
  order by 5
$$;

-- To whom somebody comes back: the one who walked with them, if they still work here and have room; else who stood in; else who leads.
create function whom_to_come_back_to(person uuid, room int) returns table (member_id uuid, same boolean)
language sql stable security definer set search_path from current as $$
  select c.member_id, c.same from (
    select s.member_id, s.kind = 'alongside' as same, case s.kind when 'alongside' then 1 else 2 end as turn, s.from_at
      from standing s where s.person_id = $1 and s.kind in ('alongside', 'cover')
        and (s.ended_at is null or exists (select from ending_standing x where x.standing_id = s.id
          and x.ending_id = (select e.id from ending e where e.person_id = $1 and e.ended_at is not null order by e.ended_at desc limit 1)))
        and exists (select from post p where p.member_id = s.member_id and p.kind in ('worker', 'team lead', 'peer', 'connector', 'local area coordinator')
          and p.from_at <= present() and (p.until_at is null or p.until_at > present()))
        and (select count(distinct o.person_id) from standing o where o.member_id = s.member_id and o.kind = 'alongside' and o.ended_at is null
          and (o.until_at is null or o.until_at > present())) < $2
    union all select lead_near($1, '{}'), false, 3, null
    union all (select p.member_id, false, 4, null from post p where p.kind in ('team lead', 'worker') and p.from_at <= present()
      and (p.until_at is null or p.until_at > present()) and p.member_id <> $1 order by p.from_at, p.id limit 1)
  ) c where c.member_id is not null and not (c.member_id = any (turned_down($1))) order by c.turn, c.from_at desc limit 1
$$;
revoke execute on function whom_to_come_back_to(uuid, int) from public;

-- The one act by which somebody is with us again. The promise counts from this moment and one that waits is never set back.
create function take_back_in(person uuid, back uuid, came text, writer uuid, words text, room int, promise text, due timestamptz) returns void
language plpgsql security definer set search_path from current as $$
declare was text := stands_with_us(person); who uuid; is_same boolean; last ending;
begin
  if was = 'died' then raise exception 'not found' using errcode = 'AL404'; end if;
  perform 1 from member m where m.id = person for update;
  select e.* into last from ending e where e.person_id = person and e.ended_at is not null and e.came_back_at is null for update;
  select w.member_id, w.same into who, is_same from whom_to_come_back_to(person, room) w;
  insert into coming_back (id, person_id, from_state, came, written_by, words, to_id, same_worker)
    values (back, person, was, take_back_in.came, writer, take_back_in.words, who, coalesce(is_same, false));
  if last.id is not null then
    update ending e set came_back_at = present() where e.id = last.id;
    insert into standing (person_id, member_id, kind, parts, acts, reason, from_at)
      select person, who, 'alongside', coalesce((select s.parts from standing s join ending_standing x on x.standing_id = s.id
          where x.ending_id = last.id and s.member_id = who and s.kind in ('alongside', 'cover') order by s.kind limit 1),
        array['hello', 'reach', 'about', 'said', 'plan', 'community', 'rights']), array['read', 'add', 'change'], 'you came back', present()
      where who is not null;
  end if;
  update time_apart t set over_at = present(), over_by = coalesce(writer, person), over_words = take_back_in.words where t.person_id = person and t.over_at is null;
  perform end_leaving_alone(person, take_back_in.came);
  insert into promise (person_id, part, owner_id, owner_name, what, began_by, began_at, due_at, first_due_at)
    select person, 'hello', who, case when who is null then 'the team' else '' end, promise, 'came back ' || back, present(), due, due
    where not exists (select from promise p where p.person_id = person and p.began_by like 'came back %' and p.kept_at is null and p.broken_at is null and p.stopped_at is null);
  perform keep_name(person, 'you came back', due);
  insert into event (person_id, kind, facts) values (person, 'came back', jsonb_build_object('back', back, 'to', who));
end $$;
revoke execute on function take_back_in(uuid, uuid, text, uuid, text, int, text, timestamptz) from public;

-- From their own page.
create function come_back(back uuid, words text, room int, promise text, due timestamptz) returns void
language plpgsql security definer set search_path from current as $$
begin
  if not exists (select from member m where m.id = me() and m.is_person) then raise exception 'not found' using errcode = 'AL404'; end if;
  perform take_back_in(me(), back, 'on screen', me(), come_back.words, room, promise, due);
end $$;
-- By the card. The page says the same whatever came of it.
create function come_back_by_card(back uuid, digest bytea, words text, room int, promise text, due timestamptz) returns void
language plpgsql security definer set search_path from current as $$
declare whose uuid := card_holder(digest);
begin
  if whose is null or stands_with_us(whose) = 'died' then return; end if;
  perform take_back_in(whose, back, 'by card', null, come_back_by_card.words, room, promise, due);
end $$;
-- By phone, on paper or face to face, written by whoever may find people; only for whom there is an ending.
create function ended_person(person uuid) returns table (known_as text, born_year text, neighbourhood text, kind text, ended_at timestamptz, goes_back_to text)
language plpgsql security definer set search_path from current as $$
begin
  if not may_find() or stands_with_us(person) <> 'ended' then raise exception 'not found' using errcode = 'AL404'; end if;
  insert into reading (person_id, member_id, parts, act, why, at) values (person, me(), '{}', 'read', 'looked whether you come back', present());
  return query select m.known_as, left(m.born, 4), coalesce(n.name, ''), e.kind, e.ended_at,
      coalesce((select w.known_as from whom_to_come_back_to(person, 60) t join member w on w.id = t.member_id), '')
    from member m left join neighbourhood n on n.id = m.neighbourhood_id join ending e on e.person_id = m.id and e.ended_at is not null and e.came_back_at is null
    where m.id = person and (m.findable or m.id = me());
end $$;
create function come_back_at_their_word(person uuid, back uuid, how text, words text, room int, promise text, due timestamptz) returns boolean
language plpgsql security definer set search_path from current as $$
begin
  if not may_find() or how not in ('on paper', 'by phone', 'face to face') then raise exception 'not found' using errcode = 'AL404'; end if;
  if stands_with_us(person) <> 'ended' then return false; end if;
  insert into reading (person_id, member_id, parts, act, why, at) values (person, me(), '{}', 'add', 'wrote down that you come back', present());
  perform take_back_in(person, back, how, me(), come_back_at_their_word.words, room, promise, due);
  return true;
end $$;
