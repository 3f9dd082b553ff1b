-- How a record is opened, for every table about a person in this place (docs/decisions/0002-opening-records.md).
-- The opening message sets alongside.member, .people, .parts and .act for one transaction; open_record() checks
-- standing once and writes the reading; policies only compare with what was opened.

create function me() returns uuid language sql stable parallel safe
  return nullif(current_setting('alongside.member', true), '')::uuid;
create function opened() returns uuid[] language sql stable parallel safe
  return coalesce(nullif(current_setting('alongside.people', true), '')::uuid[], '{}');
-- The clock: real, or what a test has set.
create function present() returns timestamptz language sql stable parallel safe
  return coalesce(nullif(current_setting('alongside.now', true), '')::timestamptz, now());

-- Where nothing is opened the answer is no, never null: a guard that asks “if not …” lets null through.
create function may_see(person uuid, part text) returns boolean language sql stable parallel safe
  return person = any (coalesce(nullif(current_setting('alongside.people', true), '')::uuid[], '{}'))
    and part = any (string_to_array(coalesce(current_setting('alongside.parts', true), ''), ','));
create function may_add(person uuid, part text) returns boolean language sql stable parallel safe
  return person = any (coalesce(nullif(current_setting('alongside.people', true), '')::uuid[], '{}'))
    and part = any (string_to_array(coalesce(current_setting('alongside.parts', true), ''), ','))
    and coalesce(current_setting('alongside.act', true), '') in ('add', 'change');
-- What only some may do who may add, such as writing down what somebody did at their word.
create function may_change(person uuid, part text) returns boolean language sql stable parallel safe
  return may_add(person, part) and current_setting('alongside.act', true) = 'change';
-- Whether somebody else than the person reads; `alongside.reader`: for whom it is made (a letter, their record as somebody
-- else sees it). In plpgsql, as `shown`, so that it is not written out into each policy: every query of every page would
-- make ready what is hardly ever asked.
create function others_read(person uuid) returns boolean language plpgsql stable parallel safe as $$
begin
  return person is distinct from coalesce(
    nullif(current_setting('alongside.reader', true), ''), nullif(current_setting('alongside.member', true), ''))::uuid;
end $$;
-- "Not on my screen": an entry somebody asked to keep off their own screen is read by others, never there; nor on what
-- is made for them to read.
create function on_screen(person uuid, not_on_my_screen boolean) returns boolean language sql stable parallel safe
  return not not_on_my_screen or others_read(person);
-- What a writer has not yet shared is theirs, also when somebody sees their record as this writer would.
create function my_own(writer uuid) returns boolean language sql stable parallel safe
  return writer = nullif(current_setting('alongside.member', true), '')::uuid
    and coalesce(current_setting('alongside.reader', true), '') = '';
-- What is kept from whoever opened the record, as open_record() found it: {"ids": [...], "until": {"<person>": "<id>"}},
-- or nothing, which is nearly always and costs nearly nothing; `since` and `theirs`: what they write or wrote themselves (lay_over). `entry`: a row's own id and those it belongs to.
create function shown(person uuid, entry uuid[]) returns boolean language plpgsql stable parallel safe as $$
declare kept jsonb := current_setting('alongside.kept');
begin
  return not jsonb_exists_any(kept -> 'ids', entry::text[])
    and (coalesce(entry[1] <= (kept -> 'until' ->> person::text)::uuid, true)
      or coalesce(entry[1] > (kept ->> 'since')::uuid, false)
      or coalesce(jsonb_exists(kept -> 'theirs', entry[1]::text), false));
end $$;
-- The last id that could have been made at a moment: ids are of version 7 and sort by time.
create function bound_of(moment timestamptz) returns uuid language sql immutable strict parallel safe
  return (lpad(to_hex(floor(extract(epoch from moment) * 1000)::bigint), 12, '0') || '7fffbfffffffffffffff')::uuid;

create table neighbourhood (
  id uuid primary key,
  name text not null constraint neighbourhood_name_once unique,
  about text not null default ''
);
comment on table neighbourhood is 'neighbourhoods: a part of the place as its residents see it';

create table member (
  id uuid primary key,
  known_as text not null check (length(known_as) between 1 and 200),
  full_name text not null default '',
  born text check (born ~ '^\d{4}(-\d\d(-\d\d)?)?$'),
  neighbourhood_id uuid references neighbourhood,
  findable boolean not null default true,
  is_person boolean not null default false,
  joined_at timestamptz not null default present()
);
comment on table member is 'people: a human being in this place, with or without an account; born is as exact as is known';
comment on column member.is_person is 'has a record: member.id is then the person_id of every table about them';

create table communication (
  person_id uuid primary key references member,
  in_words text not null,
  needs text[] not null default '{}',
  not_on_my_screen boolean not null default false
);
comment on table communication is 'people: how to communicate with me (Accessible Information Standard, DAPB1605)';

create table post (
  id uuid primary key,
  member_id uuid not null references member,
  kind text not null check (kind in ('worker', 'team lead', 'peer', 'connector', 'keeper', 'finance', 'reviewer', 'governor', 'steward', 'local area coordinator')),
  title text not null default '',
  neighbourhood_id uuid references neighbourhood,
  from_at timestamptz not null default present(),
  until_at timestamptz
);
create index post_member on post (member_id);
comment on table post is 'circle: what a member does for the place; it opens queues and sums, never a record';

-- The most that each kind of standing ever holds; src/app/matrix.db.test.ts tries it on every table.
create function within_kind(kind text, parts text[], acts text[]) returns boolean language sql immutable parallel safe
  return case
    when kind in ('self', 'circle', 'alongside', 'cover') then true
    when kind = 'authority' then not 'hello' = any (parts)
    when kind in ('duty', 'emergency') then parts <@ array['hello', 'reach', 'about', 'said', 'plan'] and acts <@ array['read', 'add']
    when kind = 'planning helper' then parts <@ array['reach', 'said', 'plan'] and acts <@ array['read', 'add']
    when kind = 'supervisor' then parts <@ array['reach', 'about', 'said', 'plan'] and acts = array['read']
    when kind = 'decider' then parts <@ array['reach', 'said', 'plan', 'rights'] and acts <@ array['read', 'add']
    when kind = 'enquirer' then parts <@ array['hello', 'reach', 'about', 'said', 'plan', 'rights'] and acts <@ array['read', 'add']
    when kind = 'money' then parts <@ array['money'] and acts = array['read']
    when kind in ('provider', 'assistant') then parts <@ array['reach', 'about', 'said', 'plan', 'community'] and acts <@ array['read', 'add']
    else false end;

create table standing (
  id uuid primary key default uuidv7(),
  person_id uuid not null references member,
  member_id uuid not null references member,
  kind text not null check (kind in ('self', 'circle', 'authority', 'alongside', 'cover', 'duty', 'planning helper',
    'supervisor', 'decider', 'enquirer', 'money', 'provider', 'assistant', 'emergency', 'system')),
  parts text[] not null,
  acts text[] not null,
  from_at timestamptz not null default present(),
  until_at timestamptz,
  paused_at timestamptz,
  ended_at timestamptz,
  reason text not null,
  by_id uuid references member,
  as_it_was uuid,
  not_on_my_screen boolean not null default false,
  constraint standing_parts check (parts <@ array['hello', 'reach', 'about', 'said', 'plan', 'money', 'community', 'rights']),
  constraint standing_acts check (acts <@ array['read', 'add', 'change']),
  constraint standing_within_its_kind check (within_kind(kind, parts, acts))
);
create index standing_member on standing (member_id, person_id) where ended_at is null;
create index standing_person on standing (person_id);
create index standing_as_it_was on standing (member_id) where as_it_was is not null and ended_at is null;
comment on table standing is 'circle: what a member is to a person; the only way into a record; written by functions alone';
comment on column standing.as_it_was is 'whoever holds this sees nothing younger than this id (bound_of a moment): their pages stay as they were, and nothing says so';
comment on column standing.not_on_my_screen is 'a reader whom the person wants off their own screen; their readings are too';

create table kept_from (
  id uuid primary key default uuidv7(),
  person_id uuid not null references member,
  member_id uuid not null references member,
  entry_id uuid not null,
  since timestamptz not null default present(),
  until_at timestamptz,
  ended_at timestamptz,
  reason text not null,
  by_id uuid references member
);
create index kept_from_whom on kept_from (member_id, person_id) where ended_at is null;
comment on table kept_from is 'circle: an entry (a row of any table about a person, by its id) that one member does not see though they hold its part; the person too, where it is withheld';

create table reading (
  id uuid not null default uuidv7(),
  person_id uuid not null,
  member_id uuid,
  standing_id uuid,
  parts text[] not null,
  act text not null,
  why text not null,
  at timestamptz not null default present(),
  not_on_my_screen boolean not null default false,
  primary key (person_id, id)
);
-- No foreign keys: only open_record() writes here, from rows of standing, and a list of thirty people writes thirty rows.
comment on table reading is 'circle: who looked (P4); append-only, the list is the person’s alone';

create type opened_person as (
  id uuid, known_as text, neighbourhood text, communicate text, communicate_needs text[], by_right text, rights text, right_until timestamptz, ring json
);
comment on column opened_person.rights is 'what the viewer may do here, by each standing of theirs: “read,add reach,said;read plan”';

-- Whom somebody rings: the one alongside, where they have a number of their own (practice); null: the place.
-- Called by what stands here alone, with its rights.
create function ring_of(person uuid, moment timestamptz) returns json language plpgsql stable as $$
begin
  return (select json_build_object('id', a.id, 'name', a.known_as, 'number', w.number, 'hours', w.hours)
    from standing s join work_number w on w.member_id = s.member_id join member a on a.id = s.member_id
    where s.person_id = person and s.kind = 'alongside' and s.ended_at is null and s.paused_at is null
      and s.from_at <= moment and (s.until_at is null or s.until_at > moment) and on_screen(person, s.not_on_my_screen)
    order by s.from_at limit 1);
end $$;
revoke execute on function ring_of(uuid, timestamptz) from public;

-- Whether an entry is kept from somebody at this moment.
create function is_kept_from(whom uuid, entry uuid) returns boolean
language sql stable security definer set search_path from current as $$
  select exists (select from kept_from k where k.member_id = whom and k.entry_id = entry and k.ended_at is null
    and k.since <= present() and (k.until_at is null or k.until_at > present()))
$$;

-- What is kept back from `m` (and `viewer`, where the person sees as they would) in these records, for alongside.kept.
create function kept_back(m uuid, viewer uuid, whose uuid[], moment timestamptz) returns text language plpgsql stable as $$
declare
  ids jsonb := (select jsonb_agg(k.entry_id) from kept_from k
    where k.member_id in (m, viewer) and k.person_id = any (whose) and k.ended_at is null
      and k.since <= moment and (k.until_at is null or k.until_at > moment));
  bounds jsonb := (select jsonb_object_agg(s.person_id, s.bound) from (
    select s.person_id, min(s.as_it_was::text) as bound from standing s
    where s.member_id = m and s.person_id = any (whose) and s.as_it_was is not null
      and s.from_at <= moment and (s.until_at is null or s.until_at > moment) and s.paused_at is null and s.ended_at is null
    group by s.person_id) s);
begin
  return case when ids is null and bounds is null then ''
    else jsonb_build_object('ids', coalesce(ids, '[]'), 'until', coalesce(bounds, '{}'))::text end;
end $$;
revoke execute on function kept_back(uuid, uuid, uuid[], timestamptz) from public;

-- Which of the parts that are asked somebody holds.
create function parts_of(asked text[], held text[]) returns text[] language plpgsql immutable as $$
begin return array(select part from unnest(asked) part where part = any (held)); end $$;

-- Checks standing for everybody in the opening message, once, and writes who looked. Missing and forbidden are the
-- same answer: AL404. Only the platform calls it. A part with a question mark is opened where the member holds it, in one
-- record at a time; where all have one, something must be held.
-- `seen_as`: the person sees their own record as that member would; nobody reads it then but its person, so no reading.
-- What does not show is put where the policies read it: what is kept from whoever reads, and for whoever sees a record as
-- it was, everything younger than that. Every page of a record waits for this: what is hardly ever needed (something kept
-- back, a part not held) stands outside of its one statement, whose every node costs where it is made ready.
create function open_record(why text, seen_as uuid default null) returns setof opened_person
language plpgsql security definer set search_path from current as $$
declare
  viewer uuid := me();
  m uuid := coalesce(seen_as, viewer);
  whose uuid[] := opened();
  asked text := current_setting('alongside.parts');
  partly boolean := asked like '%?%';
  wanted text[] := string_to_array(asked, ','); -- what must be held
  every text[] := wanted; -- what is opened where it is held
  wanted_act text := current_setting('alongside.act');
  moment timestamptz := present();
  kept text;
  found_people int;
begin
  if seen_as is not null and (wanted_act <> 'read' or whose is distinct from array[viewer])
    or partly and cardinality(whose) <> 1 then
    raise exception 'not found' using errcode = 'AL404';
  end if;
  if cardinality(whose) = 0 then return; end if; -- a list of nobody
  if partly then
    wanted := string_to_array(ltrim(regexp_replace(asked, '(^|,)[a-z]+\?', '', 'g'), ','), ',');
    asked := replace(asked, '?', '');
    every := string_to_array(asked, ',');
  end if;
  return query
    with g as (
      select s.person_id, min(s.kind) filter (where fits) as kind, (array_agg(s.id) filter (where fits))[1] as standing_id,
        string_to_array(string_agg(theirs, ',') filter (where fits), ',') as fitting,
        string_agg(array_to_string(s.acts, ',') || ' ' || theirs, ';') as rights,
        nullif(max(coalesce(s.until_at, 'infinity')) filter (where fits), 'infinity') as right_until,
        bool_or(s.not_on_my_screen) as off_screen
      from standing s
        cross join lateral (select wanted_act = any (s.acts) and s.parts && every, array_to_string(s.parts, ',')) f (fits, theirs)
      where s.member_id = m and s.person_id = any (whose)
        and s.from_at <= moment and (s.until_at is null or s.until_at > moment)
        and s.paused_at is null and s.ended_at is null
        and (seen_as is null or not s.not_on_my_screen and not is_kept_from(viewer, s.id))
      group by s.person_id
    ), h as materialized (
      select g.*, case when not partly then asked
        else set_config('alongside.parts', array_to_string(case when g.fitting @> every then every else parts_of(every, g.fitting) end, ','), true)
        end as opens
      from g where g.kind is not null and g.fitting @> wanted
    ), logged as (
      insert into reading (person_id, member_id, standing_id, parts, act, why, at, not_on_my_screen)
      select h.person_id, m, h.standing_id, string_to_array(h.opens, ','), wanted_act, why, moment, h.off_screen
      from h where h.person_id <> m and seen_as is null
    ), kept as materialized (
      select set_config('alongside.kept', case when exists (select from kept_from k where k.member_id in (m, viewer) and k.ended_at is null)
        or exists (select from standing s where s.member_id = m and s.as_it_was is not null and s.ended_at is null) then 'something' else '' end, true)
    )
    select p.id, p.known_as, coalesce(n.name, ''), coalesce(c.in_words, ''), coalesce(c.needs, '{}'), h.kind, h.rights, h.right_until,
      case when cardinality(whose) = 1 and p.id <> m then ring_of(p.id, moment) end
    from h
      cross join kept
      join member p on p.id = h.person_id
      left join neighbourhood n on n.id = p.neighbourhood_id
      left join communication c on c.person_id = p.id;
  get diagnostics found_people = row_count;
  if found_people < cardinality(whose) then
    raise exception 'not found' using errcode = 'AL404';
  end if;
  if current_setting('alongside.kept') <> '' then
    kept := set_config('alongside.kept', kept_back(m, viewer, whose, moment), true);
    -- Whoever sees it as it was does so in a transaction of its own, of which nothing they do takes effect (as-it-was).
    if kept like '%"until": {"%' and coalesce(current_setting('alongside.layer', true), '') = ''
      and (wanted_act <> 'read' or must_lay_over(m)) then
      raise exception 'seen as it was' using errcode = 'AL423';
    end if;
  end if;
  if seen_as is not null then
    perform set_config('alongside.member', m::text, true), set_config('alongside.reader', viewer::text, true);
  end if;
end $$;

-- For what the system itself may open a record: rows come with migrations alone, so that no running code can widen them.
create table system_purpose (
  purpose text primary key,
  parts text[] not null,
  acts text[] not null,
  for_them boolean not null default false,
  constraint purpose_parts check (parts <@ array['hello', 'reach', 'about', 'said', 'plan', 'money', 'community', 'rights']),
  constraint purpose_acts check (acts <@ array['read', 'add', 'change'])
);
comment on column system_purpose.for_them is 'what is made is for the person to read: what is off their screen or kept from them is not there';
comment on table system_purpose is 'platform: what jobs and events may open a record for; the purpose is what the person reads in who looked';
grant select on system_purpose to alongside_app;

-- The same as open_record, for nobody: the record that a job or an event is about, for a purpose declared in a
-- migration, with no more parts than it declares. The system stands in who looked like everybody else.
create function open_record_as_system(why text) returns setof opened_person
language plpgsql security definer set search_path from current as $$
declare
  wanted_people uuid[] := opened();
  wanted_parts text[] := string_to_array(current_setting('alongside.parts'), ',');
  wanted_act text := current_setting('alongside.act');
begin
  if me() is not null
    or not exists (select from system_purpose s where s.purpose = why and wanted_parts <@ s.parts and wanted_act = any (s.acts))
    or exists (select from unnest(wanted_people) id where not exists (select from member p where p.id = id and p.is_person)) then
    raise exception 'not found' using errcode = 'AL404';
  end if;
  insert into reading (person_id, parts, act, why) select id, wanted_parts, wanted_act, why from unnest(wanted_people) id;
  if (select s.for_them from system_purpose s where s.purpose = why) then
    if cardinality(wanted_people) <> 1 then raise exception 'what is made for somebody is made of one record'; end if;
    perform set_config('alongside.reader', wanted_people[1]::text, true), set_config('alongside.kept', coalesce((
      select jsonb_build_object('ids', jsonb_agg(k.entry_id), 'until', jsonb_build_object())::text from kept_from k
      where k.member_id = wanted_people[1] and k.person_id = wanted_people[1] and k.ended_at is null
        and k.since <= present() and (k.until_at is null or k.until_at > present())
      having count(*) > 0), ''), true);
  else
    perform set_config('alongside.reader', '', true), set_config('alongside.kept', '', true);
  end if;
  return query
    select p.id, p.known_as, coalesce(n.name, ''), coalesce(c.in_words, ''), coalesce(c.needs, '{}'), 'system', 'read,add,change ' || array_to_string(wanted_parts, ','), null::timestamptz,
      case when cardinality(wanted_people) = 1 then ring_of(p.id, present()) end
    from member p
      left join neighbourhood n on n.id = p.neighbourhood_id
      left join communication c on c.person_id = p.id
    where p.id = any (wanted_people);
end $$;

-- Who stands or stood in the opened records: the names that statements, steps and promises there speak of.
-- In plpgsql, which keeps its plan for the connection: both of these are asked on nearly every page.
create function around() returns table (member_id uuid, person_id uuid, known_as text, kind text, title text, stands boolean, from_at timestamptz, picture text)
language plpgsql stable rows 10 security definer set search_path from current as $$
#variable_conflict use_column
declare moment timestamptz := present(); people uuid[] := opened();
begin
  return query
    select distinct on (s.person_id, s.member_id) s.member_id, s.person_id,
      (select m.known_as from member m where m.id = s.member_id), s.kind,
      coalesce((select p.title from post p where p.member_id = s.member_id and p.until_at is null order by p.id limit 1), ''),
      s.ended_at is null and s.paused_at is null and (s.until_at is null or s.until_at > moment), s.from_at,
      coalesce((select left(f.sha256, 16) from member_picture f where f.member_id = s.member_id and may_see_face(f.member_id)), '')
    from standing s
    where s.person_id = any (people) and on_screen(s.person_id, s.not_on_my_screen)
      and (coalesce(current_setting('alongside.kept', true), '') = '' or shown(s.person_id, array[s.id]))
    order by s.person_id, s.member_id, (s.ended_at is null) desc, s.id;
end $$;

-- Their names alone, where a query of many rows says who spoke.
create function names_around() returns table (member_id uuid, person_id uuid, known_as text)
language sql stable rows 10 security definer set search_path from current as $$
  select distinct s.member_id, s.person_id, m.known_as
  from standing s join member m on m.id = s.member_id
  where s.person_id = any (opened()) and on_screen(s.person_id, s.not_on_my_screen)
    and (coalesce(current_setting('alongside.kept', true), '') = '' or shown(s.person_id, array[s.id]))
$$;

-- "Not on my screen" is handed on: what belongs to something kept off somebody's screen is kept off it too. For each
-- reference of a table to another one about a person, looked at when a row comes in.
create procedure hands_on_off_screen(holder regclass)
language plpgsql as $$
declare hidden text;
begin
  select string_agg(format('(select p.not_on_my_screen from %s p where p.%I = new.%I)', c.confrelid::regclass, theirs.attname, ours.attname), ', ')
  into hidden
  from pg_constraint c
    join pg_attribute ours on ours.attrelid = c.conrelid and ours.attnum = c.conkey[1]
    join pg_attribute theirs on theirs.attrelid = c.confrelid and theirs.attnum = c.confkey[1]
  where c.conrelid = holder and c.contype = 'f' and cardinality(c.conkey) = 1
    and exists (select from pg_attribute a where a.attrelid = c.confrelid and a.attname = 'not_on_my_screen');
  if hidden is null then return; end if;
  execute format('create function off_screen_of_%s() returns trigger language plpgsql security definer set search_path from current as '
    '$f$ begin new.not_on_my_screen := coalesce(true = any (array[%s]), false); return new; end $f$', holder, hidden);
  execute format('create trigger off_screen before insert on %s for each row when (not new.not_on_my_screen) execute function off_screen_of_%s()',
    holder, holder);
end $$;

-- What changes in the record of somebody of whom another sees only how it was: each row before its change is remembered,
-- or, where that other writes, what they wrote. Nearly always there is nobody such, and one empty index is looked at.
create function remember_change() returns trigger language plpgsql security definer set search_path from current as $$
declare layer text := coalesce(current_setting('alongside.layer', true), '');
begin
  if layer = 'theirs' then
    if tg_op = 'DELETE' then
      insert into as_it_was_written (person_id, member_id, holder, doing, image)
        select w.person_id, me(), tg_table_name, tg_op, to_jsonb(w) from was w where w.person_id is not null;
    else
      insert into as_it_was_written (person_id, member_id, holder, doing, image)
        select b.person_id, me(), tg_table_name, tg_op, to_jsonb(b) from became b where b.person_id is not null;
    end if;
  elsif layer = '' and exists (select from quiet_narrowing q where q.what = 'as it was' and q.ended_at is null) then
    if tg_op = 'INSERT' then
      insert into as_it_was_before (person_id, holder, doing, image)
        select b.person_id, tg_table_name, tg_op, to_jsonb(b) from became b
        where exists (select from quiet_narrowing q where q.person_id = b.person_id and q.what = 'as it was' and q.ended_at is null);
    else
      insert into as_it_was_before (person_id, holder, doing, image)
        select w.person_id, tg_table_name, tg_op, to_jsonb(w) from was w
        where exists (select from quiet_narrowing q where q.person_id = w.person_id and q.what = 'as it was' and q.ended_at is null);
    end if;
  end if;
  return null;
end $$;
create procedure remembers(holder regclass)
language plpgsql as $$
begin
  execute format('create trigger remember_added after insert on %s referencing new table as became for each statement execute function remember_change()', holder);
  execute format('create trigger remember_changed after update on %s referencing old table as was new table as became for each statement execute function remember_change()', holder);
  execute format('create trigger remember_removed after delete on %s referencing old table as was for each statement execute function remember_change()', holder);
end $$;

-- Opens a table about a person to the application: policies by part, SELECT and INSERT, nothing else.
-- Each UPDATE or DELETE is granted beside the table, with its reason.
create procedure holds_part(holder regclass, part text, see text default 'true')
language plpgsql as $$
declare
  part_of text := case when part like '%.%' then split_part(part, '.', 2) else quote_literal(part) end;
  entry text;
begin
  -- A row’s own id first, then the entries it belongs to: what is kept from somebody is kept with all that hangs on it.
  select string_agg(format('%I', a.attname), ', ' order by a.attname <> 'id', a.attnum) into entry
  from pg_attribute a where a.attrelid = holder and a.attnum > 0 and not a.attisdropped and a.atttypid = 'uuid'::regtype
    and (a.attname = 'id' or exists (select from pg_constraint c join pg_attribute p on p.attrelid = c.confrelid and p.attname = 'person_id'
      where c.conrelid = holder and c.contype = 'f' and c.conkey = array[a.attnum]));
  execute format('alter table %s enable row level security', holder);
  execute format('create policy seen on %s for select using (may_see(person_id, %s) and on_screen(person_id, not_on_my_screen) and (%s)'
    ' and (coalesce(current_setting(''alongside.kept'', true), '''') = '''' or shown(person_id, array[%s]::uuid[])))',
    holder, part_of, see, coalesce(entry, 'null'));
  execute format('create policy added on %s for insert with check (may_add(person_id, %s))', holder, part_of);
  execute format('create policy changed on %s for update using (may_add(person_id, %s)) with check (may_add(person_id, %s))',
    holder, part_of, part_of);
  execute format('create policy removed on %s for delete using (may_add(person_id, %s))', holder, part_of);
  execute format('grant select, insert on %s to alongside_app', holder);
  call hands_on_off_screen(holder);
  call remembers(holder);
end $$;

-- What is somebody's own to do they do themselves, or another writes it down at their word, in their own name and only
-- where they may change: nobody with less puts a yes, a number or a word into a person's mouth. `what`: insert or update.
create procedure own_hand_or_word(holder regclass, part text, what text)
language plpgsql as $$
begin
  execute format('create policy by_own_hand_or_word_%s on %s as restrictive for %s with check '
    '((at_their_word_by is null and person_id = me()) or (at_their_word_by = me() and may_change(person_id, %L)))', what, holder, what, part);
end $$;

alter table member enable row level security;
create policy myself_and_opened on member for select using (id = me() or id = any (opened()));
grant select on member to alongside_app;
alter table kept_from enable row level security;
create policy mine_from_others on kept_from for select using (person_id = me() and member_id <> me() and not is_kept_from(me(), entry_id)
  and reason not like 'withholding%'); -- what is withheld from me does not show as kept from others
grant select on kept_from to alongside_app;
alter table post enable row level security;
create policy mine on post for select using (member_id = me());
grant select on post to alongside_app;
alter table standing enable row level security;
create policy mine_and_around_me on standing for select using (member_id = me()
  or (person_id = me() and not not_on_my_screen and not is_kept_from(person_id, id)));
grant select on standing to alongside_app;
alter table reading enable row level security;
create policy about_me on reading for select using (person_id = me() and person_id = any (opened()) and not not_on_my_screen
  and (coalesce(current_setting('alongside.kept', true), '') = '' or standing_id is null or shown(person_id, array[standing_id])));
grant select on reading to alongside_app;
call holds_part('communication', 'reach');
grant update (in_words, needs, not_on_my_screen) on communication to alongside_app; -- how to talk with me changes as I do
grant select on neighbourhood to alongside_app; -- public: names of parts of the town

-- What a signed-in member is here, read with every request so that an ended post ends at once. Written into what asks for
-- it (still_signed_in); the application asks viewer(). Its body names a table that comes later.
set local check_function_bodies = off;
create function viewer_of(member uuid, moment timestamptz) returns table (id uuid, known_as text, is_person boolean, posts text[], ring json)
language sql stable rows 1 as $$
  select m.id, m.known_as, m.is_person,
    coalesce((select array_agg(distinct p.kind) from post p where p.member_id = m.id
      and p.from_at <= $2 and (p.until_at is null or p.until_at > $2)), '{}'),
    case when m.is_person then ring_of(m.id, $2) end
  from member m where m.id = $1
    -- Nobody signs in as somebody who is recorded as having died; the day it is undone, they do again (plans).
    and not exists (select from death d where d.person_id = m.id and d.confirmed_at is not null and d.undone_at is null)
$$;
revoke execute on function viewer_of(uuid, timestamptz) from public;
set local check_function_bodies = on;
create function viewer(member uuid, moment timestamptz) returns table (id uuid, known_as text, is_person boolean, posts text[], ring json)
language plpgsql stable rows 1 security definer set search_path from current as $$
begin return query select * from viewer_of(member, moment); end $$;

-- One-time keys: a form sent twice is done once, and both sendings get the same answer. Paths and answers may hold a link or
-- a code that lets somebody in: the key is kept as a digest, and the answer sealed by the key itself.
create table answered (
  key bytea not null,
  member_id uuid,
  answer bytea not null default '',
  at timestamptz not null default present(),
  constraint answered_once primary key (key)
);
comment on table answered is 'platform: one row for each form already done, with where its sender was sent next, sealed';
alter table answered enable row level security;
create policy mine on answered using (member_id is not distinct from me());
grant select, insert on answered to alongside_app;
grant update (answer) on answered to alongside_app; -- filled in at the end of the same transaction

create table draft (
  owner_id uuid not null references member,
  about text not null check (length(about) <= 300),
  fields jsonb not null,
  version int not null default 1,
  page uuid not null,
  saved_at timestamptz not null default present(),
  primary key (owner_id, about)
);
comment on table draft is 'platform: long writing not yet sent; its owner alone reads it; about is the page it belongs to';
comment on column draft.page is 'the opening of the page that saved it last, by the one-time key of its form: one page never argues with itself';

create table draft_copy (
  id uuid primary key,
  owner_id uuid not null references member,
  about text not null check (length(about) <= 300),
  fields jsonb not null,
  page uuid not null,
  saved_at timestamptz not null default present(),
  constraint draft_copy_of_a_page unique (owner_id, about, page)
);
comment on table draft_copy is 'platform: what a second open page wrote meanwhile; its owner sees both and decides, nothing is overwritten';

alter table draft enable row level security;
create policy mine on draft using (owner_id = me());
grant select, insert, delete on draft to alongside_app; -- a draft ends by being sent or thrown away
grant update (fields, version, page, saved_at) on draft to alongside_app; -- saved as it is typed
alter table draft_copy enable row level security;
create policy mine on draft_copy using (owner_id = me());
grant select, insert, delete on draft_copy to alongside_app; -- one of both is chosen, the other thrown away
grant update (fields, saved_at) on draft_copy to alongside_app; -- its page may go on typing

create table event (
  id uuid primary key default uuidv7(),
  person_id uuid references member,
  kind text not null,
  facts jsonb not null,
  at timestamptz not null default present(),
  not_on_my_screen boolean not null default false,
  held_until timestamptz,
  tries int not null default 0,
  trouble text not null default '',
  dispatched_at timestamptz,
  parked_at timestamptz
);
create index event_waiting on event (id) where dispatched_at is null and parked_at is null;
create index event_waiting_of on event (person_id, id) where dispatched_at is null and parked_at is null;
comment on table event is 'platform: the outbox; what happened, written in the transaction of the act it tells of';
comment on column event.trouble is 'what kind of error its handler met last; never its words, which could hold somebody’s';
alter table event enable row level security;
create policy told on event for insert with check (person_id is null or person_id = any (opened()) or person_id = me());
grant insert on event to alongside_app;


