-- Whom the search of this very transaction showed me, each by the mark of its own reading: a mark says nothing about
-- them, only I can use it, and only for a while.
create function shown_by_search(besides uuid)
returns table (mark uuid, known_as text, full_name text, born_year text, neighbourhood text, alongside text)
language sql stable security definer set search_path from current as $$
  select distinct on (m.known_as, m.id) r.id, m.known_as, m.full_name, left(m.born, 4), coalesce(n.name, ''),
    coalesce((select w.known_as from standing s join member w on w.id = s.member_id
      where s.person_id = m.id and s.kind = 'alongside' and s.ended_at is null order by s.from_at desc limit 1), '')
  from reading r join member m on m.id = r.person_id left join neighbourhood n on n.id = m.neighbourhood_id
  where r.member_id = me() and r.why = 'found you by a search' and r.at = present() and m.id <> besides
  order by m.known_as, m.id, r.id desc
$$;

-- Whoever took up a hello says that it is of somebody a search has just shown them. The hello, what was tried, its
-- promise and who looked move into that person's record; the record the hello began ends. The one alongside there hears
-- it first; where there is nobody, the taker stands there with hello and reach alone until they have got in touch; beside
-- one who is alongside, it stays at that: nobody reads a record by saying that a hello belongs to it (P5).
-- outcome: yours, theirs (their worker has it now), more (the new record holds more than a hello), gone (search again).
create function same_person(hello uuid, mark uuid, climb timestamptz) returns table (person_id uuid, outcome text)
language plpgsql security definer set search_path from current as $$
#variable_conflict use_column
declare
  it hello;
  before uuid;
  existing uuid;
  known uuid;
begin
  select h.* into it from hello h where h.id = same_person.hello and h.taken_by = me() and h.person_id = any (opened()) for update;
  if it.id is null then return; end if;
  before := it.person_id;
  existing := (select r.person_id from reading r where r.id = same_person.mark and r.member_id = me()
    and r.why = 'found you by a search' and r.at > present() - interval '30 minutes');
  if existing is null or existing in (before, me()) then return query select before, 'gone'; return; end if;
  if not it.made_person or more_than_hello(before) or (select count(*) from hello h where h.person_id = before) > 1 then
    return query select before, 'more';
    return;
  end if;

  update hello h set person_id = existing, made_person = false where h.id = it.id;
  update hello_sayer s set person_id = existing where s.hello_id = it.id;
  update hello_contact c set person_id = existing where c.hello_id = it.id;
  update promise p set person_id = existing where p.person_id = before;
  update promise_turn t set person_id = existing where t.person_id = before;
  update event e set person_id = existing where e.person_id = before;
  update standing s set person_id = existing, ended_at = coalesce(s.ended_at, present())
    where s.person_id = before and s.member_id <> before;
  perform move_readings(before, existing, 'a hello was put with the person it is about');
  update communication c set person_id = existing
    where c.person_id = before and not exists (select from communication o where o.person_id = existing);
  perform erase_hello_person(before);

  known := (select s.member_id from standing s where s.person_id = existing and s.kind = 'alongside' and s.ended_at is null
    and s.paused_at is null and (s.until_at is null or s.until_at > present()) and s.member_id <> me()
    and s.member_id in (select t.member_id from team_for(it.not_wanted, existing) t)
    and not exists (select from standing o where o.person_id = existing and o.member_id = me()
      and o.kind in ('alongside', 'cover') and o.ended_at is null)
    order by s.from_at limit 1);
  insert into reading (person_id, member_id, parts, act, why) values (existing, me(), array['hello'], 'add', 'put a hello into your record');
  insert into event (person_id, kind, facts) values (existing, 'hello put with its person', jsonb_build_object('hello', it.id));
  if known is not null and it.reached_at is null then
    update hello h set taken_by = null, taken_at = null, climb_at = same_person.climb, climbed_at = null, climbed_to = null where h.id = it.id;
    update promise p set owner_id = known, owner_name = '' where p.person_id = existing and p.began_by = 'hello ' || it.id;
    insert into standing (person_id, member_id, kind, parts, acts, reason)
      values (existing, known, 'duty', array['hello', 'reach'], array['read', 'add'], 'a hello for the one alongside first');
    return query select existing, 'theirs';
    return;
  end if;
  insert into standing (person_id, member_id, kind, parts, acts, reason, by_id)
    select existing, me(), case when known is null then 'alongside' else 'cover' end, array['hello', 'reach'],
      array['read', 'add', 'change'], case when known is null then 'took up your hello' else 'took up your hello, beside the one alongside' end, me()
    where not exists (select from standing o where o.person_id = existing and o.member_id = me()
      and o.kind in ('alongside', 'cover') and o.ended_at is null);
  return query select existing, 'yours';
end $$;
