-- "I cannot go on": a carer says it of themselves, and it alone keeps an ending away (P12).
-- A carer says it of themselves: they need no more than to stand in the circle. It can be kept off the person's own screen.
create function i_cannot_go_on(person uuid, words text, off_screen boolean) returns boolean
language plpgsql security definer set search_path from current as $$
begin
  if not exists (select from standing s where s.person_id = person and s.member_id = me() and s.kind in ('circle', 'authority', 'planning helper')
      and s.from_at <= present() and (s.until_at is null or s.until_at > present()) and s.paused_at is null and s.ended_at is null) then
    raise exception 'not found' using errcode = 'AL404';
  end if;
  insert into only_rest (id, person_id, why, said_by_id, words, written_by, not_on_my_screen)
    select uuidv7(), person, 'a carer cannot go on', me(), i_cannot_go_on.words, me(), off_screen
    where not exists (select from only_rest o where o.person_id = person and o.said_by_id = me() and o.lifted_at is null);
  if found then insert into event (person_id, kind, facts, not_on_my_screen) values (person, 'carer cannot go on', '{}', off_screen); end if;
  return true;
end $$;
create function i_can_go_on_again(person uuid, words text) returns boolean
language plpgsql security definer set search_path from current as $$
begin
  update only_rest o set lifted_at = present(), lifted_by = me(), lifted_words = i_can_go_on_again.words
    where o.person_id = person and o.said_by_id = me() and o.lifted_at is null;
  return found;
end $$;
-- What I have said myself, of those in whose circle I stand.
create function what_i_said_of_going_on(person uuid) returns table (at timestamptz, words text)
language sql stable security definer set search_path from current as $$
  select o.at, o.words from only_rest o where o.person_id = $1 and o.said_by_id = me() and o.lifted_at is null
$$;

-- The one who leads where the person lives: whom what nobody did in time goes to.
create function lead_near(person uuid, not_these uuid[]) returns uuid
language sql stable security definer set search_path from current as $$
  select p.member_id from post p
  where p.kind = 'team lead' and p.from_at <= present() and (p.until_at is null or p.until_at > present())
    and p.member_id <> $1 and not (p.member_id = any ($2))
  order by p.neighbourhood_id is distinct from (select m.neighbourhood_id from member m where m.id = $1), p.neighbourhood_id is not null, p.from_at, p.id
  limit 1
$$;
revoke execute on function lead_near(uuid, uuid[]) from public;

-- A try that nobody made in time goes to the lead, by name, who stands in; it is never ended by that.
create function climb_tries(because text) returns int
language plpgsql security definer set search_path from current as $$
declare late record; lead uuid; climbed int := 0;
begin
  if me() is not null then raise exception 'not found' using errcode = 'AL404'; end if;
  for late in select p.* from promise p
    where p.began_by like 'time apart %' and p.kept_at is null and p.broken_at is null and p.stopped_at is null and p.due_at < present()
      and not exists (select from promise_turn t where t.promise_id = p.id and t.turn = 'passed on')
    order by p.due_at for update skip locked
  loop
    lead := lead_near(late.person_id, array_remove(array[late.owner_id], null));
    continue when lead is null;
    update promise p set owner_id = lead, owner_name = '', obstacle = because where p.id = late.id;
    insert into promise_turn (id, person_id, part, promise_id, turn, words) values (uuidv7(), late.person_id, late.part, late.id, 'passed on', because);
    insert into standing (person_id, member_id, kind, parts, acts, reason, from_at)
      select late.person_id, lead, 'cover', array['hello', 'reach', 'said', 'plan', 'rights'], array['read', 'add', 'change'], 'nobody had tried again in time', present()
      where not exists (select from standing s where s.person_id = late.person_id and s.member_id = lead and s.kind in ('alongside', 'cover')
        and s.ended_at is null and (s.until_at is null or s.until_at > present()));
    insert into event (person_id, kind, facts, not_on_my_screen) values (late.person_id, 'try passed to the team lead', jsonb_build_object('promise', late.id), late.not_on_my_screen);
    climbed := climbed + 1;
  end loop;
  return climbed;
end $$;
