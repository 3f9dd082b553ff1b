-- Emergency access: the last way in, for danger, with a reason. It tells the person, runs out by itself, and somebody else
-- has to look at it by a day (P5).
create table emergency_access (
  id uuid primary key,
  person_id uuid not null references member,
  member_id uuid not null references member,
  standing_id uuid not null references standing,
  danger text not null check (danger in ('life', 'serious harm', 'a child', 'found alone')),
  words text not null check (length(words) between 1 and 2000),
  opened_at timestamptz not null default present(),
  until_at timestamptz not null,
  review_id uuid references member,
  review_name text not null,
  review_due timestamptz not null,
  climbs_at timestamptz not null,
  reviewed_at timestamptz,
  reviewed_by uuid references member,
  was_right boolean,
  review_words text not null default '',
  safe_to_tell boolean not null default true,
  why_not_safe text not null default '',
  told_at timestamptz,
  not_on_my_screen boolean not null default false,
  constraint emergency_reviewed_by_another check (reviewed_by is distinct from member_id and review_id is distinct from member_id),
  constraint emergency_not_told_for_a_reason check (safe_to_tell or why_not_safe <> '')
);
create index emergency_access_person on emergency_access (person_id, opened_at desc);
create index emergency_access_waiting on emergency_access (climbs_at) where reviewed_at is null or told_at is null;
comment on table emergency_access is 'practice: a record opened in an emergency: why, by whom, until when, and what somebody else found when they looked at it';
call holds_part('emergency_access', 'rights');
revoke insert on emergency_access from alongside_app; -- written by open_in_emergency() with the standing it gives

create function open_in_emergency(access uuid, mark uuid, danger text, words text, until_at timestamptz, review_due timestamptz, why_not_safe text, most int)
returns table (done text, person_id uuid) language plpgsql security definer set search_path from current as $$
#variable_conflict use_column
declare
  whose uuid := marked_person(mark);
  stood uuid := uuidv7();
  reviewer uuid;
  hidden boolean := open_in_emergency.why_not_safe <> '';
begin
  if whose is null then return query select 'gone', null::uuid; return; end if;
  -- So many a day and no more, whatever the route counts.
  if (select count(*) from emergency_access e where e.member_id = me() and e.opened_at > present() - interval '1 day') >= most then
    return query select 'too many', null::uuid;
    return;
  end if;
  reviewer := senior_for(whose, array[me()] || array_remove(array[first_of(whose)], null));
  reviewer := coalesce(reviewer, senior_for(whose, array[me()]));
  insert into standing (id, person_id, member_id, kind, parts, acts, until_at, reason, by_id, not_on_my_screen)
    values (stood, whose, me(), 'emergency', array['hello', 'reach', 'about', 'plan', 'said'], array['read', 'add'], open_in_emergency.until_at,
      open_in_emergency.words, me(), hidden);
  insert into emergency_access (id, person_id, member_id, standing_id, danger, words, until_at, review_id, review_name, review_due, climbs_at,
      safe_to_tell, why_not_safe, told_at, not_on_my_screen)
    values (access, whose, me(), stood, open_in_emergency.danger, open_in_emergency.words, open_in_emergency.until_at, reviewer,
      coalesce((select m.known_as from member m where m.id = reviewer), 'the team'), open_in_emergency.review_due, open_in_emergency.review_due,
      not hidden, open_in_emergency.why_not_safe, case when not hidden then present() end, hidden);
  insert into promise (person_id, part, owner_id, owner_name, what, began_by, began_at, due_at, first_due_at, not_on_my_screen)
    values (whose, 'rights', reviewer, case when reviewer is null then 'the team' else '' end, 'look at whether your record was rightly opened in an emergency',
      'emergency_access ' || access, present(), open_in_emergency.review_due, open_in_emergency.review_due, hidden);
  insert into event (person_id, kind, facts, not_on_my_screen) values (whose, 'record opened in an emergency', jsonb_build_object('access', access, 'by', me()), hidden);
  return query select 'open', whose;
end $$;

create function emergencies_for_me() returns table (access_id uuid, person_id uuid, known_as text, by_name text, danger text, words text, opened_at timestamptz,
  until_at timestamptz, review_due timestamptz, safe_to_tell boolean, why_not_safe text, told boolean, looked_at text[])
language plpgsql security definer set search_path from current as $$
#variable_conflict use_column
begin
  insert into reading (person_id, member_id, parts, act, why, not_on_my_screen)
    select e.person_id, me(), '{}', 'read', 'looked at why your record was opened in an emergency', e.not_on_my_screen from emergency_access e
    where e.review_id = me() and (e.reviewed_at is null or e.told_at is null);
  return query
    select e.id, e.person_id, p.known_as, b.known_as, e.danger, e.words, e.opened_at, e.until_at, e.review_due, e.safe_to_tell, e.why_not_safe, e.told_at is not null,
      array(select distinct r.why from reading r where r.person_id = e.person_id and r.standing_id = e.standing_id order by r.why)
    from emergency_access e join member p on p.id = e.person_id join member b on b.id = e.member_id
    where e.review_id = me() and (e.reviewed_at is null or e.told_at is null) order by e.review_due;
end $$;

-- Right or not right, in words the person reads. What was not right ends at once. Where it was not safe to tell them, the
-- reviewer says whether it is now; if not, it comes back `again`, and climbs like any other: it never stays hidden by itself.
create function review_emergency(access uuid, was_right boolean, words text, tell boolean, again timestamptz) returns boolean
language plpgsql security definer set search_path from current as $$
declare it emergency_access;
begin
  update emergency_access e set reviewed_at = coalesce(e.reviewed_at, present()), reviewed_by = me(), was_right = review_emergency.was_right,
      review_words = review_emergency.words, told_at = case when tell then coalesce(e.told_at, present()) else e.told_at end,
      not_on_my_screen = case when tell then false else e.not_on_my_screen end,
      review_due = case when tell or e.told_at is not null then e.review_due else again end,
      climbs_at = case when tell or e.told_at is not null then e.climbs_at else again end
    where e.id = access and e.review_id = me() and (e.reviewed_at is null or e.told_at is null) and e.member_id <> me() returning e.* into it;
  if it.id is null then return false; end if;
  if not review_emergency.was_right then
    update standing s set ended_at = present() where s.id = it.standing_id and s.ended_at is null and (s.until_at is null or s.until_at > present());
  end if;
  if it.told_at is not null then
    update standing s set not_on_my_screen = false where s.id = it.standing_id;
    update reading r set not_on_my_screen = false where r.person_id = it.person_id and r.not_on_my_screen
      and (r.standing_id = it.standing_id or r.why = 'looked at why your record was opened in an emergency');
    update promise p set not_on_my_screen = false where p.person_id = it.person_id and p.began_by = 'emergency_access ' || access;
    update promise_turn t set not_on_my_screen = false from promise p where t.promise_id = p.id and p.person_id = it.person_id and p.began_by = 'emergency_access ' || access;
  end if;
  update promise p set kept_at = present() where p.person_id = it.person_id and p.began_by = 'emergency_access ' || access and p.kept_at is null and p.broken_at is null;
  insert into event (person_id, kind, facts, not_on_my_screen)
    values (it.person_id, 'emergency access reviewed', jsonb_build_object('access', access, 'right', review_emergency.was_right), it.not_on_my_screen);
  return true;
end $$;

-- Run by the clock: what nobody looked at by its day climbs to the next senior, and does so again each day.
create function climb_emergencies(because text, again timestamptz) returns int
language plpgsql security definer set search_path from current as $$
declare late emergency_access; heir uuid; climbed int := 0;
begin
  if me() is not null then raise exception 'not found' using errcode = 'AL404'; end if;
  for late in select e.* from emergency_access e where (e.reviewed_at is null or e.told_at is null) and e.climbs_at <= present() order by e.climbs_at for update skip locked loop
    heir := coalesce(senior_for(late.person_id, array_remove(array[late.member_id, late.review_id], null)), late.review_id);
    update emergency_access e set climbs_at = again, review_id = heir,
      review_name = coalesce((select m.known_as from member m where m.id = heir), late.review_name) where e.id = late.id;
    insert into promise_turn (id, person_id, part, promise_id, turn, words, not_on_my_screen)
      select uuidv7(), p.person_id, p.part, p.id, 'passed on', because, p.not_on_my_screen from promise p
      where p.person_id = late.person_id and p.began_by = 'emergency_access ' || late.id and p.kept_at is null and p.broken_at is null;
    update promise p set owner_id = heir, owner_name = case when heir is null then 'the team' else '' end, obstacle = because
      where p.person_id = late.person_id and p.began_by = 'emergency_access ' || late.id and p.kept_at is null and p.broken_at is null;
    insert into event (person_id, kind, facts, not_on_my_screen)
      values (late.person_id, 'emergency review passed on', jsonb_build_object('access', late.id, 'to', heir), late.not_on_my_screen);
    climbed := climbed + 1;
  end loop;
  return climbed;
end $$;
