-- Asking for another worker: any time, no reason needed, answered by a date by somebody who is not that worker. A no needs
-- a reason and is looked at by a senior who had no part in it.
create table worker_request (
  id uuid primary key,
  person_id uuid not null references member,
  from_id uuid references member,
  words text not null default '' check (length(words) <= 5000),
  suggested_by uuid references member,
  suggested_at timestamptz not null default present(),
  asked_at timestamptz,
  due_at timestamptz,
  owner_id uuid references member,
  owner_name text not null default '',
  at_their_word_by uuid references member,
  how text not null default 'on screen' check (how in ('on screen', 'on paper', 'by phone', 'face to face')),
  answer text check (answer in ('offered', 'refused')),
  answered_at timestamptz,
  offered uuid[] not null default '{}',
  answer_words text not null default '',
  look_id uuid references member,
  look_name text not null default '',
  look_due timestamptz,
  looked_at timestamptz,
  look_right boolean,
  look_words text not null default '',
  settled_at timestamptz,
  taken_back_at timestamptz,
  not_on_my_screen boolean not null default false,
  constraint worker_request_refused_with_reason check (answer is distinct from 'refused' or answer_words <> ''),
  constraint worker_request_offers_somebody check (answer is distinct from 'offered' or cardinality(offered) > 0),
  constraint worker_request_looked_at_by_another check (look_id is null or look_id is distinct from owner_id)
);
create index worker_request_person on worker_request (person_id, suggested_at desc);
create unique index worker_request_one on worker_request (person_id) where settled_at is null and taken_back_at is null;
create index worker_request_owner on worker_request (owner_id) where settled_at is null and taken_back_at is null;
comment on table worker_request is 'practice: somebody asks for another worker; who answers by when, what was offered, or why not and who looked at that';
call holds_part('worker_request', 'rights');
revoke insert on worker_request from alongside_app;

-- The one it is about reads nothing of it before there is an answer: nobody is asked to explain themselves to them.
create function keep_request_from_its_worker(request uuid) returns void
language sql security definer set search_path from current as $$
  insert into kept_from (person_id, member_id, entry_id, reason)
    select r.person_id, r.from_id, e.id, 'it is about them, and has no answer yet'
    from worker_request r cross join lateral (select r.id union all select p.id from promise p
      where p.person_id = r.person_id and p.began_by = 'worker_request ' || r.id) e (id)
    where r.id = request and r.from_id is not null and not is_kept_from(r.from_id, e.id)
$$;
create function show_answered_request() returns trigger
language plpgsql security definer set search_path from current as $$
begin
  update kept_from k set ended_at = present() where k.person_id = new.person_id and k.member_id = new.from_id and k.ended_at is null
    and (k.entry_id = new.id or k.entry_id in (select p.id from promise p where p.person_id = new.person_id and p.began_by = 'worker_request ' || new.id));
  return null;
end $$;
create trigger show_answered_request after update on worker_request
  for each row when (old.answered_at is null and new.answered_at is not null) execute function show_answered_request();

create function begin_request(request uuid, due timestamptz, word_by uuid, how text) returns void
language plpgsql security definer set search_path from current as $$
declare it worker_request; lead uuid; name text;
begin
  select r.* into it from worker_request r where r.id = request;
  lead := senior_for(it.person_id, array_remove(array[it.from_id], null));
  name := coalesce((select m.known_as from member m where m.id = lead), 'the team');
  update worker_request r set asked_at = present(), due_at = due, owner_id = lead, owner_name = name,
    at_their_word_by = word_by, how = begin_request.how where r.id = request;
  insert into promise (person_id, part, owner_id, owner_name, what, began_by, began_at, due_at, first_due_at)
    values (it.person_id, 'rights', lead, case when lead is null then name else '' end, 'answer you about another worker',
      'worker_request ' || request, present(), due, due);
  perform keep_request_from_its_worker(request);
  insert into event (person_id, kind, facts) values (it.person_id, 'another worker asked for', jsonb_build_object('request', request));
end $$;

create function first_of(person uuid) returns uuid
language sql stable security definer set search_path from current as $$
  select s.member_id from standing s where s.person_id = person and s.kind = 'alongside' and s.ended_at is null
  order by s.paused_at is not null, s.from_at limit 1
$$;

-- By the person, or written down at their word. Answers: done, already.
create function ask_for_another(request uuid, person uuid, words text, due timestamptz, word_by uuid, how text) returns text
language plpgsql security definer set search_path from current as $$
begin
  if at_their_word(person) is not true or may_change(person, 'reach') is not true or (me() <> person and word_by is distinct from me()) then raise exception 'not found' using errcode = 'AL404'; end if;
  delete from worker_request r where r.person_id = person and r.asked_at is null and r.settled_at is null;
  if exists (select from worker_request r where r.person_id = person and r.settled_at is null and r.taken_back_at is null) then return 'already'; end if;
  insert into worker_request (id, person_id, from_id, words) values (request, person, first_of(person), ask_for_another.words);
  perform begin_request(request, due, word_by, ask_for_another.how);
  return 'done';
end $$;

-- By somebody in the person's circle: it waits until the person says yes, and starts no clock of its own.
create function suggest_another(request uuid, person uuid, words text) returns text
language plpgsql security definer set search_path from current as $$
begin
  if may_see(person, 'reach') is not true or not exists (select from standing s where s.person_id = person and s.member_id = me()
      and s.kind in ('circle', 'authority', 'planning helper') and s.ended_at is null and s.paused_at is null and 'reach' = any (s.parts)) then
    raise exception 'not found' using errcode = 'AL404';
  end if;
  if exists (select from worker_request r where r.person_id = person and r.settled_at is null and r.taken_back_at is null) then return 'already'; end if;
  insert into worker_request (id, person_id, from_id, words, suggested_by) values (request, person, first_of(person), suggest_another.words, me());
  perform keep_request_from_its_worker(request);
  insert into event (person_id, kind, facts) values (person, 'another worker suggested', jsonb_build_object('request', request));
  return 'done';
end $$;

create function say_yes_to_suggestion(request uuid, person uuid, due timestamptz, word_by uuid, how text) returns boolean
language plpgsql security definer set search_path from current as $$
begin
  if at_their_word(person) is not true or may_change(person, 'reach') is not true or not exists (select from worker_request r where r.id = request and r.person_id = person
      and r.asked_at is null and r.taken_back_at is null) then return false; end if;
  perform begin_request(request, due, word_by, say_yes_to_suggestion.how);
  return true;
end $$;

create function take_request_back(request uuid, person uuid) returns void
language plpgsql security definer set search_path from current as $$
begin
  if at_their_word(person) is not true or may_change(person, 'reach') is not true then raise exception 'not found' using errcode = 'AL404'; end if;
  update worker_request r set taken_back_at = present() where r.id = request and r.person_id = person and r.settled_at is null and r.taken_back_at is null;
  update promise p set kept_at = present() where p.person_id = person and p.began_by = 'worker_request ' || request and p.kept_at is null and p.broken_at is null;
end $$;

-- What waits for my answer: as the one who owes it, or as the senior who looks at a no.
create function requests_for_me() returns table (request_id uuid, person_id uuid, known_as text, from_id uuid, from_name text, words text, asked_at timestamptz,
  due_at timestamptz, to_look boolean, answer_words text, owner_name text)
language plpgsql security definer set search_path from current as $$
#variable_conflict use_column
begin
  insert into reading (person_id, member_id, parts, act, why)
    select r.person_id, me(), '{}', 'read', 'read that you ask for another worker' from worker_request r
    where r.settled_at is null and r.taken_back_at is null and r.asked_at is not null
      and ((r.owner_id = me() and r.answer is null) or (r.look_id = me() and r.answer = 'refused' and r.looked_at is null));
  return query
    select r.id, r.person_id, p.known_as, r.from_id, coalesce(f.known_as, ''), r.words, r.asked_at,
      case when r.answer is null then r.due_at else r.look_due end, r.answer is not null, r.answer_words, r.owner_name
    from worker_request r join member p on p.id = r.person_id left join member f on f.id = r.from_id
    where r.settled_at is null and r.taken_back_at is null and r.asked_at is not null
      and ((r.owner_id = me() and r.answer is null) or (r.look_id = me() and r.answer = 'refused' and r.looked_at is null))
    order by 8;
end $$;

-- Whom I may offer for a request that waits for me.
create function offers_for(request uuid) returns table (member_id uuid, known_as text, title text, line text, near boolean)
language sql stable security definer set search_path from current as $$
  select c.* from worker_request r, could_be_alongside(r.person_id) c
  where r.id = request and c.member_id is distinct from r.from_id and r.settled_at is null and r.taken_back_at is null
    and ((r.owner_id = me() and r.answer is null) or (r.look_id = me() and r.answer = 'refused' and r.looked_at is null))
$$;

create function answer_request(request uuid, offered uuid[], words text) returns boolean
language plpgsql security definer set search_path from current as $$
declare it worker_request;
begin
  update worker_request r set answer = 'offered', answered_at = present(), offered = answer_request.offered, answer_words = answer_request.words
    where r.id = request and r.owner_id = me() and r.answer is null and r.asked_at is not null and r.settled_at is null and r.taken_back_at is null
      and answer_request.offered <@ array(select o.member_id from offers_for(request) o) returning r.* into it;
  if it.id is null then return false; end if;
  update promise p set kept_at = present() where p.person_id = it.person_id and p.began_by = 'worker_request ' || request and p.kept_at is null and p.broken_at is null;
  insert into event (person_id, kind, facts) values (it.person_id, 'another worker offered', jsonb_build_object('request', request));
  return true;
end $$;

-- A no, with its reason: it goes by name to a senior who has no part in it. Answers: done, nobody (there is no such
-- senior, so that there can be no lawful no), gone.
create function refuse_request(request uuid, reason text, look_due timestamptz) returns text
language plpgsql security definer set search_path from current as $$
declare it worker_request; senior uuid;
begin
  select r.* into it from worker_request r where r.id = request and r.owner_id = me() and r.answer is null and r.asked_at is not null
    and r.settled_at is null and r.taken_back_at is null for update;
  if it.id is null then return 'gone'; end if;
  senior := senior_for(it.person_id, array_remove(array[it.from_id, me()], null));
  if senior is null then return 'nobody'; end if;
  update worker_request r set answer = 'refused', answered_at = present(), answer_words = refuse_request.reason, look_id = senior,
    look_name = (select m.known_as from member m where m.id = senior), look_due = refuse_request.look_due where r.id = request;
  update promise p set kept_at = present() where p.person_id = it.person_id and p.began_by = 'worker_request ' || request and p.kept_at is null and p.broken_at is null;
  insert into promise (person_id, part, owner_id, what, began_by, began_at, due_at, first_due_at)
    values (it.person_id, 'rights', senior, 'look again at the no to another worker', 'worker_request ' || request, present(), refuse_request.look_due, refuse_request.look_due);
  insert into event (person_id, kind, facts) values (it.person_id, 'another worker refused', jsonb_build_object('request', request));
  return 'done';
end $$;

-- The senior has looked: the no was right, with words why; or it was not, and they offer somebody themselves.
create function look_at_no(request uuid, was_right boolean, words text, offered uuid[]) returns boolean
language plpgsql security definer set search_path from current as $$
declare it worker_request;
begin
  select r.* into it from worker_request r where r.id = request and r.look_id = me() and r.answer = 'refused' and r.looked_at is null
    and r.settled_at is null and r.taken_back_at is null for update;
  if it.id is null or (not was_right and (cardinality(look_at_no.offered) = 0
      or not look_at_no.offered <@ array(select o.member_id from offers_for(request) o))) then return false; end if;
  update worker_request r set looked_at = present(), look_right = was_right, look_words = look_at_no.words,
    answer = case when was_right then r.answer else 'offered' end, offered = case when was_right then r.offered else look_at_no.offered end,
    settled_at = case when was_right then present() end where r.id = request;
  update promise p set kept_at = present() where p.person_id = it.person_id and p.began_by = 'worker_request ' || request and p.kept_at is null and p.broken_at is null;
  insert into event (person_id, kind, facts) values (it.person_id, 'no to another worker looked at', jsonb_build_object('request', request, 'right', was_right));
  return true;
end $$;

-- Who is offered, for the person to choose among.
create function offered_to(person uuid) returns table (member_id uuid, known_as text, title text, line text, near boolean)
language sql stable security definer set search_path from current as $$
  select c.* from worker_request r, could_be_alongside(r.person_id) c
  where r.person_id = offered_to.person and offered_to.person = any (opened()) and r.answer = 'offered' and r.settled_at is null
    and r.taken_back_at is null and c.member_id = any (r.offered)
$$;

-- The person takes one of them: straight away, or after meeting together with the one they have. Answers: done, met
-- first (a handover has begun), gone.
create function take_offer(request uuid, person uuid, chosen uuid, straight boolean, why text, due timestamptz, word_by uuid, how text) returns text
language plpgsql security definer set search_path from current as $$
declare it worker_request; first uuid := first_of(person);
begin
  select r.* into it from worker_request r where r.id = request and r.person_id = take_offer.person and r.answer = 'offered' and r.settled_at is null
    and r.taken_back_at is null and chosen = any (r.offered) for update;
  if it.id is null or at_their_word(person) is not true or may_change(person, 'reach') is not true or (me() <> person and word_by is distinct from me())
      or chosen not in (select c.member_id from could_be_alongside(person) c) then return 'gone'; end if;
  update handover h set withdrawn_at = present() where h.person_id = take_offer.person and h.done_at is null and h.refused_at is null and h.withdrawn_at is null;
  update promise p set kept_at = present() where p.person_id = take_offer.person and p.began_by like 'handover %' and p.kept_at is null and p.broken_at is null;
  if not straight and first is not null then
    perform begin_handover(uuidv7(), person, first, chosen, take_offer.why, null, '', due);
    return 'met first';
  end if;
  update worker_request r set settled_at = present() where r.id = request;
  perform stand_as_name(person, first, chosen, 'asked for', take_offer.why, due, false, word_by, take_offer.how);
  return 'done';
end $$;

-- Run by the clock: what nobody answered by its day goes, by name, to the next senior; the day does not move (P11).
create function climb_requests(because text) returns int
language plpgsql security definer set search_path from current as $$
declare late worker_request; heir uuid; climbed int := 0;
begin
  if me() is not null then raise exception 'not found' using errcode = 'AL404'; end if;
  for late in select r.* from worker_request r where r.settled_at is null and r.taken_back_at is null and r.asked_at is not null
      and r.answer is null and r.due_at <= present()
      and not exists (select from promise_turn t join promise p on p.id = t.promise_id where p.began_by = 'worker_request ' || r.id
        and t.turn = 'passed on' and t.at > present() - interval '1 day') for update skip locked
  loop
    heir := senior_for(late.person_id, array_remove(array[late.from_id, late.owner_id], null));
    continue when heir is null;
    insert into promise_turn (id, person_id, part, promise_id, turn, words)
      select uuidv7(), p.person_id, p.part, p.id, 'passed on', because from promise p
      where p.person_id = late.person_id and p.began_by = 'worker_request ' || late.id and p.kept_at is null and p.broken_at is null;
    update promise p set owner_id = heir, owner_name = '', obstacle = because
      where p.person_id = late.person_id and p.began_by = 'worker_request ' || late.id and p.kept_at is null and p.broken_at is null;
    update worker_request r set owner_id = heir, owner_name = (select m.known_as from member m where m.id = heir) where r.id = late.id;
    insert into event (person_id, kind, facts) values (late.person_id, 'request for another worker passed on', jsonb_build_object('request', late.id, 'to', heir));
    climbed := climbed + 1;
  end loop;
  return climbed;
end $$;
revoke execute on function begin_request, first_of, keep_request_from_its_worker, show_answered_request from public;
