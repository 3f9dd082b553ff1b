-- The lawful sign-off of a plan that asks the council for something (Care Act 2014, sections 24 and 25). Its clock starts with the
-- person's yes; silence is never a no: when the clock runs out it climbs by name to the next senior that day (P10, P11).

create table sign_off (
  id uuid primary key,
  person_id uuid not null references member,
  agreement_id uuid not null references agreement,
  asked_at timestamptz not null default present(),
  due_at timestamptz not null,
  climbs_at timestamptz not null,
  waits_for uuid references member,
  waits_for_name text not null,
  then_name text not null default '',
  answer text check (answer in ('yes', 'yes with changes', 'no')),
  answered_at timestamptz,
  decider_id uuid references member,
  changes jsonb not null default '[]',
  law text not null default '',
  challenge text not null default '',
  statement_id uuid references statement,
  person_answer text check (person_answer in ('yes', 'no', 'another plan')),
  person_answered_at timestamptz,
  at_their_word_by uuid references member,
  how text not null default 'on screen' check (how in ('on screen', 'on paper', 'by phone', 'face to face')),
  not_on_my_screen boolean not null default false,
  constraint no_sign_off_refused_without_reasons check (answer <> 'no' or (statement_id is not null and law <> '' and challenge <> '')),
  constraint no_change_without_a_reason check (answer <> 'yes with changes' or (statement_id is not null and changes <> '[]'))
);
create index sign_off_person on sign_off (person_id, asked_at desc);
create index sign_off_climbing on sign_off (climbs_at) where answer is null;
comment on table sign_off is 'plans: the council’s yes to an agreed plan, on a clock; a no only as a decision with reasons, law and how to challenge it';
call holds_part('sign_off', 'plan');
-- Asked for by ask_sign_off() alone. The council's answer is given by the one with whom it waits, and only there; what
-- comes after it is the person's, by their own hand or word.
revoke insert on sign_off from alongside_app;
create policy answered_by_whom_it_waits_for on sign_off as restrictive for update
  using (case when answer is null then waits_for = me() else answer = 'yes with changes' and person_answer is null end)
  with check (case when person_answer is null then decider_id = me() and waits_for = me()
    else (at_their_word_by is null and person_id = me()) or (at_their_word_by = me() and may_change(person_id, 'plan')) end);
grant update (answer, answered_at, decider_id, changes, law, challenge, statement_id, person_answer, person_answered_at,
  at_their_word_by, how) on sign_off to alongside_app; -- answered, and answered back

create table sign_off_climb (
  id uuid primary key default uuidv7(),
  person_id uuid not null references member,
  sign_off_id uuid not null references sign_off,
  from_id uuid references member,
  from_name text not null,
  to_id uuid not null references member,
  to_name text not null,
  at timestamptz not null default present(),
  not_on_my_screen boolean not null default false
);
create index sign_off_climb_person on sign_off_climb (person_id);
comment on table sign_off_climb is 'plans: a sign-off nobody had answered in time went, by name, to the next senior';
call holds_part('sign_off_climb', 'plan');
revoke insert on sign_off_climb from alongside_app; -- climb_sign_offs() alone writes it

-- Who decides next: holders of the posts in the ladder, in its order, those of the person's own neighbourhood first.
create function next_decider(person uuid, ladder text[], passed uuid[]) returns table (member_id uuid, known_as text)
language sql stable security definer set search_path from current as $$
  select m.id, m.known_as
  from post p join member m on m.id = p.member_id
  where p.kind = any (ladder) and p.from_at <= present() and (p.until_at is null or p.until_at > present())
    and m.id <> person and not (m.id = any (passed))
  order by array_position(ladder, p.kind), p.neighbourhood_id is distinct from (select neighbourhood_id from member where id = person),
    p.from_at, p.id
  limit 1
$$;

revoke execute on function next_decider from public;

-- The decider of one sign-off: may read the plan and what was said, and answer; nothing else, and no longer than that.
create function stand_to_decide(person uuid, decider uuid) returns void
language sql security definer set search_path from current as $$
  insert into standing (person_id, member_id, kind, parts, acts, reason)
  select person, decider, 'decider', array['reach', 'said', 'plan'], array['read', 'add'], 'the council’s yes to your plan'
  where not exists (select from standing s where s.person_id = person and s.member_id = decider and s.kind = 'decider'
    and s.reason = 'the council’s yes to your plan' and s.ended_at is null)
$$;
revoke execute on function stand_to_decide(uuid, uuid) from public;

-- Asks for the council's yes to an agreement. One that already waits keeps its clock and now speaks of the newer agreement.
create function ask_sign_off(sign_off uuid, agreement uuid, due timestamptz, ladder text[], team text) returns void
language plpgsql security definer set search_path from current as $$
declare whose uuid; first record; second record;
begin
  select a.person_id into whose from agreement a where a.id = ask_sign_off.agreement;
  if whose is null or may_add(whose, 'plan') is not true then raise exception 'not found' using errcode = 'AL404'; end if;
  update sign_off s set person_answer = 'another plan', person_answered_at = present()
    where s.person_id = whose and s.answer = 'yes with changes' and s.person_answer is null;
  update sign_off s set agreement_id = ask_sign_off.agreement where s.person_id = whose and s.answer is null;
  if found then return; end if;
  select * into first from next_decider(whose, ladder, '{}');
  select * into second from next_decider(whose, ladder, array[first.member_id]);
  insert into sign_off (id, person_id, agreement_id, due_at, climbs_at, waits_for, waits_for_name, then_name)
    values (ask_sign_off.sign_off, whose, ask_sign_off.agreement, due, due, first.member_id, coalesce(first.known_as, team), coalesce(second.known_as, ''));
  if first.member_id is not null then perform stand_to_decide(whose, first.member_id); end if;
  insert into promise (person_id, part, owner_id, owner_name, what, began_by, began_at, due_at, first_due_at)
    values (whose, 'plan', first.member_id, case when first.member_id is null then team else '' end,
      'answer for the council about your plan', 'sign-off ' || ask_sign_off.sign_off, present(), due, due);
end $$;

-- Every sign-off whose day has come and gone unanswered climbs to the next senior, by name, and waits there until `again`.
-- With nobody above it stays where it is and is looked at again then. The promise stays late: its clock never starts anew.
create function climb_sign_offs(ladder text[], again timestamptz, obstacle text) returns table (sign_off_id uuid, person_id uuid, to_id uuid, to_name text)
language plpgsql security definer set search_path from current as $$
declare late record; heir record; after record; passed uuid[];
begin
  if me() is not null then raise exception 'not found' using errcode = 'AL404'; end if;
  for late in select s.* from sign_off s where s.answer is null and s.climbs_at <= present() order by s.climbs_at for update skip locked loop
    select coalesce(array_remove(array_agg(c.from_id) || array_agg(c.to_id) || late.waits_for, null), '{}') into passed from sign_off_climb c where c.sign_off_id = late.id;
    select * into heir from next_decider(late.person_id, ladder, passed);
    if heir.member_id is null then
      update sign_off s set climbs_at = again where s.id = late.id;
      continue;
    end if;
    select * into after from next_decider(late.person_id, ladder, passed || heir.member_id);
    insert into sign_off_climb (person_id, sign_off_id, from_id, from_name, to_id, to_name)
      values (late.person_id, late.id, late.waits_for, late.waits_for_name, heir.member_id, heir.known_as);
    update sign_off s set waits_for = heir.member_id, waits_for_name = heir.known_as, then_name = coalesce(after.known_as, ''), climbs_at = again
      where s.id = late.id;
    update standing s set ended_at = present()
      where s.person_id = late.person_id and s.member_id = late.waits_for and s.kind = 'decider' and s.ended_at is null;
    perform stand_to_decide(late.person_id, heir.member_id);
    update promise p set owner_id = heir.member_id, owner_name = '', obstacle = format(climb_sign_offs.obstacle, late.waits_for_name, heir.known_as)
      where p.person_id = late.person_id and p.began_by = 'sign-off ' || late.id and p.kept_at is null and p.broken_at is null;
    insert into event (person_id, kind, facts) values (late.person_id, 'sign-off climbed', jsonb_build_object('signOff', late.id, 'to', heir.member_id));
    sign_off_id := late.id; person_id := late.person_id; to_id := heir.member_id; to_name := heir.known_as;
    return next;
  end loop;
end $$;

-- Whoever has answered stops standing as decider.
create function stop_deciding(person uuid) returns void
language sql security definer set search_path from current as $$
  update standing s set ended_at = present()
  where s.person_id = person and s.kind = 'decider' and s.reason = 'the council’s yes to your plan' and s.ended_at is null and may_add(person, 'plan')
    and not exists (select from sign_off o where o.person_id = person and o.waits_for = s.member_id
      and (o.answer is null or (o.answer = 'yes with changes' and o.person_answer is null)))
$$;

-- What waits for me to decide: never more than whose plan and by when.
create function sign_offs_waiting() returns table (person_id uuid, known_as text, due_at timestamptz, climbs_at timestamptz)
language sql stable security definer set search_path from current as $$
  select s.person_id, m.known_as, s.due_at, s.climbs_at from sign_off s join member m on m.id = s.person_id
  where s.waits_for = me() and s.answer is null order by s.due_at
$$;
