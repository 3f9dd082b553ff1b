-- There is always a name to ring (P12): the one alongside, their second, the team on duty, or whoever the person would
-- rather have. Every passing on of the name is a dated row that the person sees; the gap it leaves stands on the clock.

create table name_change (
  id uuid primary key default uuidv7(),
  person_id uuid not null references member,
  from_id uuid references member,
  to_id uuid references member,
  what text not null check (what in ('handed over', 'passed on', 'asked for', 'no worker', 'worker again', 'nobody left',
    'second chosen', 'second gone')),
  why text not null default '',
  at timestamptz not null default present(),
  by_id uuid references member,
  introduced_at timestamptz,
  introduced_how text not null default '',
  at_their_word_by uuid references member,
  how text not null default 'on screen' check (how in ('on screen', 'on paper', 'by phone', 'face to face')),
  not_on_my_screen boolean not null default false
);
create index name_change_person on name_change (person_id, at desc);
create index name_change_to on name_change (to_id) where introduced_at is null;
comment on table name_change is 'practice: each time the name to ring, or their second, changed; introduced_at ends the gap that it left';
call holds_part('name_change', 'reach');
revoke insert on name_change from alongside_app; -- written where the name passes, by the functions that pass it

create table ring_instead (
  id uuid primary key default uuidv7(),
  person_id uuid not null references member,
  member_id uuid references member,
  name text not null default '' check (length(name) <= 200),
  number text not null default '' check (length(number) <= 60),
  why text not null check (why in ('no worker, thank you', 'nobody was left')),
  words text not null default '',
  since timestamptz not null default present(),
  ended_at timestamptz,
  at_their_word_by uuid references member,
  how text not null default 'on screen' check (how in ('on screen', 'on paper', 'by phone', 'face to face')),
  not_on_my_screen boolean not null default false
);
create unique index ring_instead_one on ring_instead (person_id) where ended_at is null;
create index ring_instead_person on ring_instead (person_id);
comment on table ring_instead is 'circle: whom a person without a worker would rather ring; nobody named: the number of the place';
call holds_part('ring_instead', 'reach');
revoke insert on ring_instead from alongside_app; -- begun by no_worker(), which ends what it stands instead of

create index standing_runs_out on standing (until_at) where ended_at is null and until_at is not null;

create function holds_post(member uuid, kinds text[]) returns boolean
language sql stable security definer set search_path from current as $$
  select exists (select from post p where p.member_id = member and p.kind = any (kinds)
    and p.from_at <= present() and (p.until_at is null or p.until_at > present()))
$$;

-- Whether somebody worked here and does no more.
create function has_left(member uuid) returns boolean
language sql stable security definer set search_path from current as $$
  select exists (select from post p where p.member_id = member)
    and not exists (select from post p where p.member_id = member and (p.until_at is null or p.until_at > present()))
$$;

-- Whether a relationship has ended, or the person has died: then nobody has to be there to ring.
create function without_need_of_a_name(person uuid) returns boolean
language plpgsql stable security definer set search_path from current as $$
begin
  return stands_with_us(person) in ('ended', 'died');
end $$;

create function has_name(person uuid) returns boolean
language plpgsql stable security definer set search_path from current as $$
begin
  return not exists (select from member m where m.id = person and m.is_person)
    or exists (select from standing s where s.person_id = person and s.member_id <> person
      and s.kind in ('alongside', 'cover', 'duty') and s.ended_at is null and s.paused_at is null
      and s.from_at <= present() and (s.until_at is null or s.until_at > present()))
    or exists (select from ring_instead r where r.person_id = person and r.ended_at is null)
    or without_need_of_a_name(person);
end $$;

-- Holds at the end of every transaction, whoever wrote it: nobody's last name to ring ends, rests or is taken away.
create function keeps_a_name() returns trigger
language plpgsql security definer set search_path from current as $$
begin
  if not has_name(old.person_id) or (tg_op = 'UPDATE' and not has_name(new.person_id)) then
    raise exception 'P12: this would leave a person without anybody to ring' using errcode = 'AL012';
  end if;
  return null;
end $$;
create constraint trigger somebody_to_ring after update on standing deferrable initially deferred
  for each row when (old.kind in ('alongside', 'cover', 'duty')) execute function keeps_a_name();
create constraint trigger somebody_to_ring_still after delete on standing deferrable initially deferred
  for each row when (old.kind in ('alongside', 'cover', 'duty')) execute function keeps_a_name();
create constraint trigger somebody_to_ring_instead after update or delete on ring_instead deferrable initially deferred
  for each row execute function keeps_a_name();

-- Whoever comes alongside is the name to ring again.
create function alongside_again() returns trigger
language plpgsql security definer set search_path from current as $$
begin
  update ring_instead r set ended_at = present() where r.person_id = new.person_id and r.ended_at is null;
  return null;
end $$;
create trigger alongside_again after insert on standing
  for each row when (new.kind = 'alongside' and new.ended_at is null) execute function alongside_again();

-- Those a person has said no to, or asked not to have: the name does not come to them by itself. The tables are made in
-- the migrations after this one.
create function turned_down(person uuid) returns uuid[]
language plpgsql stable security definer set search_path from current as $$
begin
  return array(select h.to_id from handover h where h.person_id = person and h.refused_at is not null
    union select r.from_id from worker_request r where r.person_id = person and r.from_id is not null and r.asked_at is not null
      and r.taken_back_at is null);
end $$;

-- Who could answer for a person as a senior: team leads of their neighbourhood, other team leads, stewards, reviewers.
create function senior_for(person uuid, besides uuid[]) returns uuid
language sql stable security definer set search_path from current as $$
  select p.member_id from post p
  where p.kind in ('team lead', 'steward', 'reviewer') and p.from_at <= present() and (p.until_at is null or p.until_at > present())
    and p.member_id <> person and not (p.member_id = any (besides))
  order by array_position(array['team lead', 'steward', 'reviewer'], p.kind),
    case when p.neighbourhood_id = (select m.neighbourhood_id from member m where m.id = person) then 0
      when p.neighbourhood_id is null then 1 else 2 end, p.from_at, p.id
  limit 1
$$;

-- To whom the name goes by itself: the second, then the team lead of the neighbourhood, then any team lead, then a steward.
create function next_name(person uuid, besides uuid[]) returns uuid
language sql stable security definer set search_path from current as $$
  select c.member_id from (
    select s.member_id, 0 as place, s.from_at as since from standing s
      where s.person_id = person and s.kind = 'cover' and s.ended_at is null and s.paused_at is null
        and s.from_at <= present() and (s.until_at is null or s.until_at > present()) and not has_left(s.member_id)
    union all
    select p.member_id, case when p.kind = 'steward' then 4
        when p.neighbourhood_id = (select m.neighbourhood_id from member m where m.id = person) then 1
        when p.neighbourhood_id is null then 2 else 3 end, p.from_at from post p
      where p.kind in ('team lead', 'steward') and p.from_at <= present() and (p.until_at is null or p.until_at > present())
  ) c
  where c.member_id <> person and not (c.member_id = any (besides)) and not (c.member_id = any (turned_down(person)))
  order by c.place, c.since, c.member_id limit 1
$$;

-- What somebody still owed a person is owed by another from now on; the first day does not move.
create function pass_promises(person uuid, from_member uuid, heir uuid, team text, because text) returns void
language sql security definer set search_path from current as $$
  insert into promise_turn (id, person_id, part, promise_id, turn, words, by_id)
    select uuidv7(), p.person_id, p.part, p.id, 'passed on', because, me() from promise p
    where p.person_id = person and p.owner_id = from_member and p.kept_at is null and p.broken_at is null;
  update promise p set owner_id = heir, owner_name = case when heir is null then team else '' end
    where p.person_id = person and p.owner_id = from_member and p.kept_at is null and p.broken_at is null
$$;

-- The one place where a name comes to somebody: standing, what the person reads, what was owed, and the new one's own
-- promise to come and say who they are, unless they have met already.
create function stand_as_name(person uuid, from_member uuid, heir uuid, what text, why text, due timestamptz, met boolean,
  word_by uuid default null, how text default 'on screen') returns uuid
language plpgsql security definer set search_path from current as $$
declare
  change uuid := uuidv7();
  held_parts text[];
  held_acts text[];
begin
  select s.parts, s.acts into held_parts, held_acts from standing s
    where s.person_id = person and s.member_id = from_member and s.kind = 'alongside' order by s.from_at desc limit 1;
  update standing s set ended_at = present()
    where s.person_id = person and s.ended_at is null
      and ((s.member_id = from_member and s.kind in ('alongside', 'cover', 'duty'))
        or (s.member_id = heir and s.kind in ('alongside', 'cover', 'duty')));
  insert into standing (person_id, member_id, kind, parts, acts, reason, by_id)
    values (person, heir, 'alongside', coalesce(held_parts, array['hello', 'reach', 'about', 'said', 'plan', 'community', 'rights']),
      coalesce(held_acts, array['read', 'add', 'change']), stand_as_name.why, me());
  insert into name_change (id, person_id, from_id, to_id, what, why, by_id, introduced_at, introduced_how, at_their_word_by, how)
    values (change, person, from_member, heir, stand_as_name.what, stand_as_name.why, me(), case when met then present() end, '',
      word_by, stand_as_name.how);
  update hello h set taken_by = heir where h.person_id = person and h.taken_by = from_member and h.reached_at is null;
  if from_member is not null then perform pass_promises(person, from_member, heir, '', stand_as_name.why); end if;
  if not met then
    insert into promise (person_id, part, owner_id, what, began_by, began_at, due_at, first_due_at)
      values (person, 'hello', heir, 'come and say hello as your new name to ring', 'name_change ' || change, present(), due, due);
  end if;
  insert into event (person_id, kind, facts) values (person, 'name passed on',
    jsonb_build_object('change', change, 'from', from_member, 'to', heir, 'what', stand_as_name.what));
  return change;
end $$;

-- Nobody is left to whom the name could go: the number of the place it is, until somebody is.
create function ring_the_place(person uuid, from_member uuid, why text, due timestamptz) returns void
language plpgsql security definer set search_path from current as $$
declare change uuid := uuidv7();
begin
  insert into ring_instead (person_id, why, words) values (person, 'nobody was left', ring_the_place.why) on conflict do nothing;
  insert into name_change (id, person_id, from_id, what, why, by_id) values (change, person, from_member, 'nobody left', ring_the_place.why, me());
  if from_member is not null then perform pass_promises(person, from_member, null, 'the team', ring_the_place.why); end if;
  insert into promise (person_id, part, owner_name, what, began_by, began_at, due_at, first_due_at)
    values (person, 'hello', 'the team', 'find somebody to be your name to ring', 'name_change ' || change, present(), due, due);
  insert into event (person_id, kind, facts) values (person, 'name passed on',
    jsonb_build_object('change', change, 'from', from_member, 'to', null, 'what', 'nobody left'));
end $$;

-- Gives a person without a name the next one; does nothing for anybody else. For every function that ends or rests a
-- standing: called after it, in the same transaction.
create function keep_name(person uuid, why text, due timestamptz) returns void
language plpgsql security definer set search_path from current as $$
declare heir uuid; before uuid;
begin
  if has_name(person) then return; end if;
  before := (select s.member_id from standing s where s.person_id = person and s.kind = 'alongside' order by s.from_at desc limit 1);
  heir := next_name(person, array(select s.member_id from standing s where s.person_id = person
    and s.kind in ('alongside', 'cover', 'duty') and (s.paused_at is not null or s.ended_at = present())));
  if heir is null then perform ring_the_place(person, before, keep_name.why, due);
  else perform stand_as_name(person, before, heir, 'passed on', keep_name.why, due, false); end if;
end $$;

-- Somebody who worked with a person is no longer there for them. Everything they held of the record through their work
-- ends in this moment, and the name passes on in it.
create function name_goes(person uuid, gone uuid, why text, due timestamptz) returns void
language plpgsql security definer set search_path from current as $$
declare
  walked boolean := exists (select from standing s where s.person_id = person and s.member_id = gone and s.kind = 'alongside'
    and s.ended_at is null and s.paused_at is null);
  seconded boolean := exists (select from standing s where s.person_id = person and s.member_id = gone and s.kind = 'cover' and s.ended_at is null);
  first uuid;
  heir uuid;
  change uuid := uuidv7();
begin
  update standing s set ended_at = present() where s.person_id = person and s.member_id = gone and s.ended_at is null
    and s.kind in ('alongside', 'cover', 'duty', 'supervisor', 'decider', 'emergency', 'provider', 'planning helper', 'enquirer', 'money');
  update planning_helper p set ended_at = present() where p.person_id = person and p.helper_id = gone and p.ended_at is null;
  update sign_off o set climbs_at = present() where o.person_id = person and o.waits_for = gone and o.answer is null;
  first := (select s.member_id from standing s where s.person_id = person and s.kind = 'alongside' and s.ended_at is null
    and s.paused_at is null order by s.from_at limit 1);
  if walked and first is null and not without_need_of_a_name(person)
      and not exists (select from ring_instead r where r.person_id = person and r.ended_at is null) then
    heir := next_name(person, array[gone]);
    if heir is null then perform ring_the_place(person, gone, name_goes.why, due);
    else perform stand_as_name(person, gone, heir, 'passed on', name_goes.why, due, false); end if;
  elsif seconded and first is not null then
    insert into name_change (id, person_id, from_id, what, why, by_id) values (change, person, gone, 'second gone', name_goes.why, me());
    insert into promise (person_id, part, owner_id, what, began_by, began_at, due_at, first_due_at)
      values (person, 'hello', first, 'find with you who is there when they are away', 'name_change ' || change, present(), due, due);
    insert into event (person_id, kind, facts) values (person, 'second gone', jsonb_build_object('change', change, 'from', gone));
  end if;
  if first is not null then perform pass_promises(person, gone, first, '', name_goes.why); end if;
  perform keep_name(person, name_goes.why, due);
end $$;

-- Who could be chosen as somebody's worker or second: those at work here whom the person has not said no to.
create function could_be_alongside(person uuid) returns table (member_id uuid, known_as text, title text, line text, near boolean)
language plpgsql stable security definer set search_path from current as $$
#variable_conflict use_column
begin
  return query
    select distinct on (m.known_as, m.id) m.id, m.known_as, coalesce(nullif(p.title, ''), p.kind),
      coalesce((select h.line from helper_profile h where h.member_id = m.id and h.shown_publicly limit 1), ''),
      coalesce(bool_or(p.neighbourhood_id is null or p.neighbourhood_id = (select w.neighbourhood_id from member w where w.id = could_be_alongside.person))
        over (partition by m.id), false)
    from post p join member m on m.id = p.member_id
    where p.kind in ('worker', 'team lead', 'local area coordinator') and p.from_at <= present() and (p.until_at is null or p.until_at > present())
      and m.id <> could_be_alongside.person and not (m.id = any (turned_down(could_be_alongside.person)))
    order by m.known_as, m.id, p.id;
end $$;
revoke execute on function could_be_alongside from public;
-- For whoever has the record open.
create function colleagues_for(person uuid) returns table (member_id uuid, known_as text, title text, line text, near boolean)
language sql stable security definer set search_path from current as $$
  select c.* from could_be_alongside(colleagues_for.person) c where colleagues_for.person = any (opened())
$$;

-- The person, or their worker with them, names who is there when the first is away; nobody named: nobody any more.
create function choose_second(person uuid, second uuid, why text, word_by uuid, how text) returns void
language plpgsql security definer set search_path from current as $$
declare held text[];
begin
  if at_their_word(person) is not true or may_change(person, 'reach') is not true or (me() <> person and word_by is distinct from me()) or (second is not null and (second = me() and me() <> person and not holds_post(me(), array['team lead'])
      or second not in (select c.member_id from could_be_alongside(person) c)
      or exists (select from standing s where s.person_id = person and s.member_id = second and s.kind = 'alongside' and s.ended_at is null))) then
    raise exception 'not found' using errcode = 'AL404';
  end if;
  select s.parts into held from standing s where s.person_id = person and s.kind = 'alongside' and s.ended_at is null order by s.from_at limit 1;
  if exists (select from standing s where s.person_id = person and s.member_id = second and s.kind = 'cover' and s.ended_at is null and s.paused_at is null) then
    return;
  end if;
  insert into name_change (person_id, from_id, to_id, what, why, by_id, introduced_at, at_their_word_by, how)
    values (person, (select s.member_id from standing s where s.person_id = person and s.kind = 'cover' and s.ended_at is null order by s.from_at limit 1),
      second, case when second is null then 'second gone' else 'second chosen' end, choose_second.why, me(), present(), word_by, choose_second.how);
  update standing s set ended_at = present() where s.person_id = person and s.kind = 'cover' and s.ended_at is null;
  if second is not null then
    insert into standing (person_id, member_id, kind, parts, acts, reason, by_id)
      values (person, second, 'cover', coalesce(held, array['hello', 'reach', 'about', 'said', 'plan', 'community', 'rights']),
        array['read', 'add', 'change'], choose_second.why, me());
  end if;
  update promise p set kept_at = present() where p.person_id = person and p.kept_at is null and p.broken_at is null and second is not null
    and p.what = 'find with you who is there when they are away';
  insert into event (person_id, kind, facts) values (person, case when second is null then 'second gone' else 'second chosen' end,
    jsonb_build_object('to', second));
end $$;

-- "No worker, thank you": honoured at once. The name to ring is then whoever the person prefers.
create function no_worker(person uuid, member uuid, name text, number text, words text, word_by uuid, how text) returns void
language plpgsql security definer set search_path from current as $$
declare first uuid;
begin
  if at_their_word(person) is not true or may_change(person, 'reach') is not true or (me() <> person and word_by is distinct from me()) then
    raise exception 'not found' using errcode = 'AL404';
  end if;
  if member is not null and not exists (select from standing s where s.person_id = person and s.member_id = no_worker.member
      and s.kind in ('circle', 'authority', 'planning helper') and s.ended_at is null and s.paused_at is null) then
    raise exception 'not found' using errcode = 'AL404';
  end if;
  first := (select s.member_id from standing s where s.person_id = person and s.kind in ('alongside', 'cover') and s.ended_at is null
    order by s.kind, s.from_at limit 1);
  update ring_instead r set ended_at = present() where r.person_id = person and r.ended_at is null;
  insert into ring_instead (person_id, member_id, name, number, why, words, at_their_word_by, how)
    values (person, no_worker.member, no_worker.name, no_worker.number, 'no worker, thank you', no_worker.words, word_by, no_worker.how);
  insert into name_change (person_id, from_id, to_id, what, why, by_id, introduced_at, at_their_word_by, how)
    values (person, first, no_worker.member, 'no worker', no_worker.words, me(), present(), word_by, no_worker.how);
  perform pass_promises(person, s.member_id, null, 'the team', 'You said: no worker, thank you.')
    from standing s where s.person_id = person and s.kind in ('alongside', 'cover', 'duty') and s.ended_at is null;
  update handover h set withdrawn_at = present() where h.person_id = person and h.done_at is null and h.refused_at is null and h.withdrawn_at is null;
  update worker_request r set taken_back_at = present() where r.person_id = person and r.settled_at is null and r.taken_back_at is null;
  update promise p set kept_at = present() where p.person_id = person and p.kept_at is null and p.broken_at is null
    and (p.began_by like 'handover %' or p.began_by like 'worker_request %' or p.began_by like 'name_change %');
  update standing s set ended_at = present()
    where s.person_id = person and s.kind in ('alongside', 'cover', 'duty', 'supervisor') and s.ended_at is null;
  insert into event (person_id, kind, facts) values (person, 'worker thanked and stopped', jsonb_build_object('from', first));
end $$;

-- One act, by the person or at their word, brings a worker back: the same one where they are still here and wanted.
create function worker_again(person uuid, same boolean, why text, due timestamptz, word_by uuid, how text) returns void
language plpgsql security definer set search_path from current as $$
declare before uuid; heir uuid;
begin
  if at_their_word(person) is not true or may_change(person, 'reach') is not true or not exists (select from ring_instead r where r.person_id = person and r.ended_at is null) then
    raise exception 'not found' using errcode = 'AL404';
  end if;
  before := (select n.from_id from name_change n where n.person_id = person and n.what in ('no worker', 'nobody left') order by n.at desc, n.id desc limit 1);
  if same and before is not null and holds_post(before, array['worker', 'team lead', 'peer', 'connector', 'local area coordinator']) then heir := before;
  else heir := next_name(person, array_remove(array[before], null));
  end if;
  heir := coalesce(heir, case when holds_post(before, array['worker', 'team lead']) then before end);
  if heir is null then
    update ring_instead r set why = 'nobody was left' where r.person_id = person and r.ended_at is null;
    return;
  end if;
  perform stand_as_name(person, null, heir, 'worker again', worker_again.why, due, false, word_by, worker_again.how);
end $$;

-- The new one has been: the gap is closed, in their own words how.
create function introduced(person uuid, change uuid, how text) returns boolean
language plpgsql security definer set search_path from current as $$
begin
  update name_change n set introduced_at = present(), introduced_how = introduced.how
    where n.id = change and n.person_id = person and n.to_id = me() and n.introduced_at is null and person = any (opened());
  if not found then return false; end if;
  update promise p set kept_at = present() where p.person_id = person and p.began_by = 'name_change ' || change and p.kept_at is null and p.broken_at is null;
  insert into event (person_id, kind, facts) values (person, 'new worker introduced', jsonb_build_object('change', change));
  return true;
end $$;

revoke execute on function holds_post, has_left, without_need_of_a_name, has_name, turned_down, senior_for, next_name, pass_promises,
  stand_as_name, ring_the_place, keep_name, name_goes, keeps_a_name, alongside_again from public;

-- Who stands beside somebody by their work, and by what right: for whoever has the record open. A reader whom the person
-- wants off their own screen is not on it.
create function at_work(person uuid) returns table (standing_id uuid, member_id uuid, known_as text, title text, kind text, parts text[], acts text[],
  from_at timestamptz, until_at timestamptz, reason text)
language plpgsql stable security definer set search_path from current as $$
#variable_conflict use_column
begin
  if may_see(person, 'reach') is not true then return; end if;
  return query
    select s.id, s.member_id, m.known_as,
      coalesce((select coalesce(nullif(p.title, ''), p.kind) from post p where p.member_id = m.id and (p.until_at is null or p.until_at > present()) order by p.id limit 1), ''),
      s.kind, s.parts, s.acts, s.from_at, s.until_at, s.reason
    from standing s join member m on m.id = s.member_id
    where s.person_id = person and s.kind in ('alongside', 'cover', 'duty', 'supervisor', 'decider', 'emergency')
      and s.ended_at is null and s.paused_at is null and s.from_at <= present() and (s.until_at is null or s.until_at > present())
      and on_screen(s.person_id, s.not_on_my_screen) and not is_kept_from(me(), s.id)
    order by array_position(array['alongside', 'cover', 'duty', 'supervisor', 'decider', 'emergency'], s.kind), s.from_at;
end $$;

-- Whose name came to me without our having met: whom, and no more.
create function not_met_yet() returns table (person_id uuid)
language sql stable security definer set search_path from current as $$
  select distinct n.person_id from name_change n join standing s on s.person_id = n.person_id and s.member_id = me() and s.kind = 'alongside'
    and s.ended_at is null and s.paused_at is null and s.from_at <= present() and 'reach' = any (s.parts) and 'read' = any (s.acts)
    and (s.until_at is null or s.until_at > present())
  where n.to_id = me() and n.introduced_at is null and n.what in ('passed on', 'asked for', 'worker again')
$$;
