-- Readings that somebody should look at: found once a day, set by set, and brought to a reviewer by name (P4). A reviewer
-- sees who read what and when, never what the record says; the person is told what was found.

create index reading_at on reading using brin (at) with (autosummarize = on, pages_per_range = 32);

create table odd_look (
  id uuid primary key default uuidv7(),
  person_id uuid not null references member,
  reader_id uuid not null references member,
  reader_name text not null,
  on_day date not null,
  patterns text[] not null,
  parts text[] not null,
  times int not null,
  first_at timestamptz not null,
  last_at timestamptz not null,
  noticed_at timestamptz not null default present(),
  reviewer_id uuid references member,
  reviewer_name text not null,
  due_at timestamptz not null,
  climbs_at timestamptz not null,
  passed uuid[] not null default '{}',
  asked_at timestamptz,
  asked_words text not null default '' check (length(asked_words) <= 2000),
  said text not null default '' check (length(said) <= 5000),
  said_at timestamptz,
  found text check (found in ('right', 'not right')),
  found_id uuid references statement,
  found_by uuid references member,
  found_name text not null default '',
  found_at timestamptz,
  told_at timestamptz,
  not_told_why text not null default '' check (length(not_told_why) <= 2000),
  not_on_my_screen boolean not null default false,
  constraint odd_look_once unique (person_id, reader_id, on_day),
  constraint odd_patterns check (patterns <@ array['no contact', 'same name', 'same address', 'out of hours', 'own people', 'many people']),
  constraint odd_found_in_words check ((found is null) = (found_id is null)),
  constraint odd_told_or_why_not check (found is null or (told_at is null) = (not_told_why <> ''))
);
create index odd_look_reviewer on odd_look (reviewer_id, due_at) where found is null;
create index odd_look_reader on odd_look (reader_id, asked_at) where said_at is null;
create index odd_look_waiting on odd_look (climbs_at) where found is null;
comment on table odd_look is 'circle: readings of one day that need a look, why, and what a reviewer found; its person sees at once that somebody looks into it, and then what was found';
comment on column odd_look.not_told_why is 'why the person is not told, where telling could put somebody in danger; who looked shows the reading all the same';
call holds_part('odd_look', 'rights', '(person_id = me() and not_told_why = '''') or reviewer_id = me()');
revoke insert on odd_look from alongside_app; -- found by find_odd_looks(), looked into through the functions below

-- The last word of a name, where it has several: what a family shares.
create function family_name(full_name text, known_as text) returns text language sql immutable parallel safe
  return (select case when cardinality(w) > 1 then w[cardinality(w)] end
    from (select regexp_split_to_array(lower(trim(coalesce(nullif(full_name, ''), known_as))), '\s+')) n (w));
-- The postcode of an address and the number or name before its street: what a household shares.
create function household(address text) returns text language sql immutable parallel safe
  return (select upper(replace(p[1], ' ', '')) || ' ' || lower(regexp_replace(split_part(split_part(address, E'\n', 1), ',', 1), '[^[:alnum:]]+', '', 'g'))
    from regexp_match(address, '([A-Za-z]{1,2}\d[A-Za-z\d]?\s*\d[A-Za-z]{2})') p where p is not null);
revoke execute on function family_name, household from public;

-- Looks through the readings of a span of time (a day), and for “no contact” through an earlier one, so that what was
-- done after the reading counts too. Lists of several people (one transaction) are not visits to anybody's record.
-- limits: {contactDays, from, until (times of day), people, minutes, quietDays}.
create function find_odd_looks(from_at timestamptz, until_at timestamptz, earlier_from timestamptz, earlier_until timestamptz, limits jsonb, due timestamptz, team text)
returns int
language plpgsql security definer set search_path from current as $$
declare added int;
begin
  if me() is not null then raise exception 'not found' using errcode = 'AL404'; end if;
  with span as (
    select r.person_id, r.member_id, r.parts, r.at, r.xact, coalesce(s.kind, '') as kind,
      r.not_on_my_screen or exists (select from kept_from k where k.entry_id = r.standing_id and k.member_id = r.person_id and k.ended_at is null) as not_on_my_screen,
      (r.at at time zone 'Europe/London')::date as day, (r.at at time zone 'Europe/London') as wall, r.at >= find_odd_looks.from_at as now
    from reading r left join standing s on s.id = r.standing_id
    where ((r.at >= find_odd_looks.from_at and r.at < find_odd_looks.until_at) or (r.at >= earlier_from and r.at < earlier_until))
      and r.member_id is not null and r.parts <> '{}' and r.act = 'read' and coalesce(s.kind, '') <> 'enquirer' -- those are looked at by others, by law
  ), visit as (
    select v.* from span v where v.xact not in (select xact from span group by xact having min(person_id::text) <> max(person_id::text))
  ), who as materialized (
    select m.id, family_name(m.full_name, m.known_as) as family,
      household((select a.address from reach a where a.person_id = m.id and a.address <> '' order by a.written_at desc limit 1)) as home,
      exists (select from post o where o.member_id = m.id and (o.until_at is null or o.until_at > find_odd_looks.from_at)) as works
    from member m where m.id in (select person_id from visit union select member_id from visit)
  ), own as materialized (
    select c.person_id, c.member_id from standing c where c.kind in ('circle', 'authority')
    union select c.member_id, c.person_id from standing c where c.kind in ('circle', 'authority')
    union select c.person_id, c.member_id from in_circle c where c.ring <> 'paid' and c.member_id is not null
    union select c.member_id, c.person_id from in_circle c where c.ring <> 'paid' and c.member_id is not null
  ), fresh as (
    select v.*, coalesce(v.at - lag(v.at) over (partition by v.member_id, v.person_id order by v.at)
      > make_interval(mins => (limits ->> 'minutes')::int), true) as another
    from visit v where v.now
  ), crowd as (
    select member_id, day, at, count(*) filter (where another) over (partition by member_id order by at
      range between make_interval(mins => (limits ->> 'minutes')::int) preceding and current row) as people
    from fresh
  ), many as (select distinct member_id, day from crowd where people > (limits ->> 'people')::int
  ), known as materialized (
    select v.*, p.family = m.family as same_name, p.home = m.home as same_home, m.works, o.person_id is not null as own_people
    from visit v join who p on p.id = v.person_id join who m on m.id = v.member_id
      left join own o on o.person_id = v.person_id and o.member_id = v.member_id
  ), noticed as (
    select person_id, member_id, day, 'same name' as pattern from known where now and same_name and kind not in ('circle', 'authority')
    union select person_id, member_id, day, 'same address' from known where now and same_home and kind not in ('circle', 'authority')
    union select person_id, member_id, day, 'own people' from known where now and own_people and kind not in ('circle', 'authority', 'planning helper')
    union select person_id, member_id, day, 'out of hours' from known where now and works and kind not in ('circle', 'authority', 'duty', 'emergency')
      and (extract(isodow from wall) > 5 or wall::time < (limits ->> 'from')::time or wall::time >= (limits ->> 'until')::time)
    union select person_id, member_id, day, 'many people' from known join many using (member_id, day) where now and works
    union select v.person_id, v.member_id, v.day, 'no contact' from known v
      where not v.now and v.works and v.kind in ('', 'alongside', 'cover', 'duty', 'provider', 'assistant') -- an emergency is looked at by whoever reviews it
        and not exists (select from reading w where w.person_id = v.person_id and w.member_id = v.member_id and w.act in ('add', 'change')
          and w.at >= v.at - make_interval(days => (limits ->> 'contactDays')::int) and w.at < v.at + make_interval(days => (limits ->> 'contactDays')::int))
        and not exists (select from promise q where q.person_id = v.person_id and q.owner_id = v.member_id
          and q.began_at < v.at + make_interval(days => (limits ->> 'contactDays')::int)
          and coalesce(q.kept_at, q.broken_at, 'infinity') >= v.at - make_interval(days => (limits ->> 'contactDays')::int))
        and not exists (select from standing b where b.person_id = v.person_id and b.member_id = v.member_id
          and b.from_at >= v.at - make_interval(days => (limits ->> 'contactDays')::int))
  ), odd as (
    select n.person_id, n.member_id, n.day, array_agg(distinct n.pattern) as patterns from noticed n
    where not exists (select from odd_look o where o.person_id = n.person_id and o.reader_id = n.member_id and o.found = 'right' and n.pattern = any (o.patterns)
      and o.on_day >= n.day - (limits ->> 'quietDays')::int)
    group by 1, 2, 3
  ), whole as (
    select o.person_id, o.member_id, o.day, o.patterns, count(*)::int as times, min(v.at) as first_at, max(v.at) as last_at,
      bool_or(v.not_on_my_screen) as off_screen,
      array(select distinct part from unnest(string_to_array(string_agg(distinct array_to_string(v.parts, ','), ','), ',')) part order by 1) as parts
    from odd o join visit v on v.person_id = o.person_id and v.member_id = o.member_id and v.day = o.day
    group by 1, 2, 3, 4
  ), put as (
    insert into odd_look (person_id, reader_id, reader_name, on_day, patterns, parts, times, first_at, last_at, reviewer_id, reviewer_name, due_at, climbs_at, passed, not_on_my_screen)
    select w.person_id, w.member_id, m.known_as, w.day, w.patterns, w.parts, w.times, w.first_at, w.last_at, h.member_id, coalesce(h.known_as, team), due, due,
      array[w.member_id], w.off_screen
    from whole w join member m on m.id = w.member_id
      left join lateral answers_for_place(w.person_id, array['reviewer', 'steward', 'team lead'], array[w.member_id]) h on true
    on conflict (person_id, reader_id, on_day) do update set patterns = (select array_agg(distinct p) from unnest(odd_look.patterns || excluded.patterns) p)
      where odd_look.found is null and not odd_look.patterns @> excluded.patterns
    returning 1
  ) select count(*)::int into added from put;
  return added;
end $$;

-- What waits for me to look at, as facts: who, whose, when, which parts, why it was noticed.
create function odd_looks_waiting() returns table (id uuid, person_id uuid, known_as text, reader_id uuid, reader_name text, on_day date, patterns text[],
  parts text[], times int, first_at timestamptz, last_at timestamptz, noticed_at timestamptz, due_at timestamptz, asked_at timestamptz, asked_words text, kept_why text, said text, said_at timestamptz)
language sql stable rows 20 security definer set search_path from current as $$
  select o.id, o.person_id, m.known_as, o.reader_id, o.reader_name, o.on_day, o.patterns, o.parts, o.times, o.first_at, o.last_at, o.noticed_at, o.due_at,
    o.asked_at, o.asked_words, o.not_told_why, o.said, o.said_at
  from odd_look o join member m on m.id = o.person_id
  where o.reviewer_id = me() and o.found is null order by o.due_at, o.reader_name, o.on_day, m.known_as
$$;

-- The reviewer asks who looked; all looks of that reader and day that wait with this reviewer are asked about at once.
create function ask_reader(look uuid, words text) returns boolean
language plpgsql security definer set search_path from current as $$
begin
  update odd_look o set asked_at = present(), asked_words = words
    from odd_look this where this.id = look and this.reviewer_id = me() and o.reviewer_id = me() and o.reader_id = this.reader_id and o.on_day = this.on_day
      and o.asked_at is null and o.found is null;
  return found;
end $$;

-- What a reviewer asks me about my own readings, and my answer.
create function asked_of_reader() returns table (id uuid, known_as text, on_day date, reviewer_name text, asked_words text, asked_at timestamptz)
language sql stable rows 5 security definer set search_path from current as $$
  select o.id, m.known_as, o.on_day, o.reviewer_name, o.asked_words, o.asked_at from odd_look o join member m on m.id = o.person_id
  where o.reader_id = me() and o.asked_at is not null and o.said_at is null and o.found is null order by o.asked_at, o.id
$$;
create function say_to_reviewer(look uuid, words text) returns boolean
language plpgsql security definer set search_path from current as $$
begin
  update odd_look o set said = words, said_at = present()
    from odd_look this where this.id = look and this.reader_id = me() and o.reader_id = me() and o.on_day = this.on_day and o.reviewer_id is not distinct from this.reviewer_id
      and o.asked_at is not null and o.said_at is null and o.found is null and words <> '';
  return found;
end $$;

-- The person sees at once that somebody looks into it. The reviewer keeps that back where it could put somebody in danger,
-- with the reason; what they find says anew whether the person is told.
create function keep_look_back(look uuid, why text) returns boolean
language plpgsql security definer set search_path from current as $$
begin
  update odd_look o set not_told_why = why where o.id = look and o.reviewer_id = me() and o.found is null and why <> '';
  return found;
end $$;

-- What the reviewer found: for this look, or for all of that reader and day. The person is told, unless that could put
-- somebody in danger: then the reason stands beside it.
create function find_look(look uuid, verdict text, words text, all_of_day boolean, not_told text) returns boolean
language plpgsql security definer set search_path from current as $$
declare done int;
begin
  if words = '' then return false; end if;
  -- Told, it is a decision that its person can answer (P3); not told, it is the reviewer’s alone.
  with answered as (
    update odd_look o set found = verdict, found_by = me(), found_name = (select known_as from member where id = me()), found_at = present(),
      found_id = decide_for_few(uuidv7(), o.person_id, words, case when not_told = '' then array[o.person_id] else '{}' end, o.not_on_my_screen),
      told_at = case when not_told = '' then present() end, not_told_why = not_told
    from odd_look this where this.id = look and this.reviewer_id = me() and o.reviewer_id = me() and o.found is null
      and (o.id = this.id or (all_of_day and o.reader_id = this.reader_id and o.on_day = this.on_day))
    returning o.id, o.person_id, o.told_at, o.not_on_my_screen
  ), told as (
    insert into event (person_id, kind, facts, not_on_my_screen)
    select a.person_id, 'reading looked into', jsonb_build_object('look', a.id), a.not_on_my_screen from answered a where a.told_at is not null returning 1
  ) select count(*)::int into done from answered;
  return done > 0;
end $$;

-- Nobody has looked by the day: it goes to the next, by name.
create function climb_odd_looks(again timestamptz) returns int
language plpgsql security definer set search_path from current as $$
declare o odd_look; heir record; climbed int := 0;
begin
  if me() is not null then raise exception 'not found' using errcode = 'AL404'; end if;
  for o in select * from odd_look l where l.found is null and l.climbs_at <= present() for update skip locked loop
    select * into heir from answers_for_place(o.person_id, array['reviewer', 'steward', 'team lead'], array_remove(o.passed || o.reviewer_id, null));
    update odd_look l set climbs_at = again, passed = case when heir.member_id is null then o.passed else array_remove(o.passed || o.reviewer_id, null) end,
      reviewer_id = coalesce(heir.member_id, o.reviewer_id), reviewer_name = coalesce(heir.known_as, o.reviewer_name) where l.id = o.id;
    climbed := climbed + (heir.member_id is not null)::int;
  end loop;
  return climbed;
end $$;
