-- A record that its person brings along from another place (P16). What arrives waits with whoever took it in, read by
-- nobody else, and is brought in whole or not at all.
create table arrival (
  id uuid primary key,
  by_id uuid not null references member,
  arrived_at timestamptz not null default present(),
  from_name text not null,
  known_as text not null,
  taken_at timestamptz not null,
  becomes uuid not null,
  record jsonb,
  digests text[] not null default '{}',
  counts jsonb not null,
  stays jsonb not null,
  alongside_id uuid references member,
  brought_in_at timestamptz
);
create index arrival_by on arrival (by_id, arrived_at desc);
create index arrival_digests on arrival using gin (digests) where brought_in_at is null;
comment on table arrival is 'app: a record brought along from another place, until it is brought in or a week is over; its ids are already ours';
comment on column arrival.becomes is 'the id its person will have here: made of where they come from and who they were there, so that twice is once';
alter table arrival enable row level security;
create policy mine on arrival using (by_id = me());
grant select, insert, delete on arrival to alongside_app; -- thrown away by whoever took it in

-- What somebody else’s place wrote about who looked. It was sealed there and cannot be proved here, so it stands apart.
create table looked_elsewhere (
  id uuid primary key,
  person_id uuid not null references member,
  member_id uuid,
  standing_id uuid,
  parts text[] not null,
  act text not null,
  why text not null,
  at timestamptz not null,
  not_on_my_screen boolean not null default false
);
create index looked_elsewhere_person on looked_elsewhere (person_id, at);
comment on table looked_elsewhere is 'app: who looked while the record was in another place, as that place wrote it; its person’s alone';
call holds_part('looked_elsewhere', 'rights', 'person_id = me()');
revoke insert on looked_elsewhere from alongside_app; -- comes with a record that is brought in

create table came_from (
  id uuid primary key default uuidv7(),
  person_id uuid not null references member,
  place text not null,
  taken_at timestamptz not null,
  came_at timestamptz not null default present(),
  by_id uuid references member,
  stays jsonb not null,
  not_on_my_screen boolean not null default false
);
create index came_from_person on came_from (person_id);
comment on table came_from is 'app: from which place a record came, when, who brought it in, and what stayed behind';
call holds_part('came_from', 'reach');
revoke insert on came_from from alongside_app; -- written by bring_in()

create table came_with (
  id uuid primary key default uuidv7(),
  person_id uuid not null references member,
  member_id uuid not null references member,
  place text not null,
  not_on_my_screen boolean not null default false
);
create index came_with_person on came_with (person_id);
comment on table came_with is 'app: names that came along with a record: members without account, post or standing here';
call holds_part('came_with', 'reach');
revoke insert on came_with from alongside_app; -- written by bring_in()

-- Who takes in records that people bring along: these posts, today.
create function may_bring_in() returns boolean language sql stable security definer set search_path from current as $$
  select exists (select from post where member_id = me() and kind in ('steward', 'worker', 'team lead')
    and from_at <= present() and (until_at is null or until_at > present()))
$$;
revoke execute on function may_bring_in() from public;

-- Who could walk alongside somebody who comes here: whoever works here today.
create function could_walk_alongside() returns table (id uuid, known_as text, title text)
language sql stable security definer set search_path from current as $$
  select distinct on (m.known_as, m.id) m.id, m.known_as, p.title from post p join member m on m.id = p.member_id
  where may_bring_in() and p.kind in ('worker', 'team lead') and p.from_at <= present() and (p.until_at is null or p.until_at > present())
  order by m.known_as, m.id
$$;

-- Whether somebody has come already: asked by the number that only their own file makes.
create function is_here(person uuid) returns boolean language sql stable security definer set search_path from current as $$
  select may_bring_in() and exists (select from member m where m.id = person)
$$;

-- Brings a record in, whole or not at all; once. Every id of it was made anew on arrival: none can name anybody or
-- anything that is here already, and each row points only at what came with it. Who stood with the person there stands
-- here as history, ended; nobody gains access but the person and the one who walks alongside them from now on.
create function bring_in_rows(arrival uuid, alongside uuid) returns uuid
language plpgsql security definer set search_path from current as $$
declare
  came record; held record;
  moment timestamptz := present();
  whole jsonb; tables jsonb; rows jsonb;
  members uuid[]; known jsonb; pending text[]; one text; wrong boolean; progressed boolean;
begin
  select * into came from arrival a where a.id = bring_in_rows.arrival and a.by_id = me() for update;
  if came.id is null or not may_bring_in() or not exists (select from could_walk_alongside() c where c.id = alongside) then
    raise exception 'not found' using errcode = 'AL404';
  end if;
  if came.brought_in_at is not null or is_here(came.becomes) then return came.becomes; end if;
  whole := came.record;
  tables := whole -> 'tables';
  insert into member (id, known_as, full_name, born, neighbourhood_id, findable, is_person, joined_at)
    select came.becomes, p ->> 'known_as', coalesce(p ->> 'full_name', ''), p ->> 'born',
      (select n.id from neighbourhood n where n.name = p ->> 'neighbourhood' limit 1),
      coalesce((p ->> 'findable')::boolean, true), true, coalesce((p ->> 'joined_at')::timestamptz, moment)
    from (select whole -> 'person' as p) w;
  insert into member (id, known_as, findable, is_person, joined_at)
    select (p ->> 'id')::uuid, p ->> 'known_as', false, false, moment from jsonb_array_elements(whole -> 'people') p
    where (p ->> 'id')::uuid <> came.becomes;
  members := array(select (p ->> 'id')::uuid from jsonb_array_elements(whole -> 'people') p) || came.becomes;
  insert into came_with (person_id, member_id, place)
    select came.becomes, m, came.from_name from unnest(members) m where m <> came.becomes;

  -- First of all: what new standing sets off must not touch the rows that come after it.
  insert into standing (person_id, member_id, kind, parts, acts, reason, by_id, from_at) values
    (came.becomes, came.becomes, 'self', array['hello', 'reach', 'about', 'said', 'plan', 'money', 'community', 'rights'],
      array['read', 'add', 'change'], 'brought their record from ' || came.from_name, me(), moment),
    (came.becomes, alongside, 'alongside', array['hello', 'reach', 'about', 'said', 'plan', 'community', 'rights'],
      array['read', 'add', 'change'], 'there from the day you came from ' || came.from_name, me(), moment);

  -- History: standing has ended; who looked stands apart.
  if tables ? 'standing' then
    tables := jsonb_set(tables, '{standing}', (select coalesce(jsonb_agg(s || jsonb_build_object('ended_at',
      coalesce((s ->> 'ended_at')::timestamptz, least((s ->> 'until_at')::timestamptz, moment)))), '[]') from jsonb_array_elements(tables -> 'standing') s));
  end if;
  tables := jsonb_set(tables, '{looked_elsewhere}', coalesce(tables -> 'looked_elsewhere', '[]') || coalesce(tables -> 'reading', '[]')) - 'reading';

  -- What the tables that came are like, asked once for all of them: what must be there before (`needs`), what would be wrong
  -- with a row (`faults`: what it points at must have come with it), and which columns are filled with what. What had to
  -- stay behind and may not be empty, such as the digest of a code, becomes something that nobody knows.
  select coalesce(jsonb_object_agg(t.name, to_jsonb(t)), '{}') into known from (
    select c.relname::text as name, f.faults, coalesce(f.needs, '{}') as needs, filled.columns, filled.given
    from jsonb_each(tables) brought join pg_class c on c.relname = brought.key and c.relnamespace = current_schema()::regnamespace
      cross join lateral (
        select string_agg(case when p.relname = 'member' then format('r.%I is not null and not r.%I = any ($2)', a.attname, a.attname)
            when exists (select from pg_attribute x where x.attrelid = k.confrelid and x.attname = 'person_id')
              then format('r.%1$I is not null and %3$L <> %4$L and not exists (select from %3$I q where q.%2$I = r.%1$I and q.person_id = $3)', a.attname, b.attname, p.relname, c.relname)
            else format('r.%I is not null', a.attname) end, ' or ') filter (where cardinality(k.conkey) = 1) as faults,
          array_agg(p.relname::text) filter (where p.relname <> c.relname) as needs
        from pg_constraint k join pg_class p on p.oid = k.confrelid
          join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
          join pg_attribute b on b.attrelid = k.confrelid and b.attnum = k.confkey[1]
        where k.contype = 'f' and k.conrelid = c.oid) f
      cross join lateral (
        select string_agg(quote_ident(a.attname), ', ') as columns, string_agg(case when brought.value -> 0 ? a.attname then quote_ident(a.attname)
            when a.atttypid = 'bytea'::regtype then 'sha256(uuid_send(gen_random_uuid()))'
            when a.atttypid = 'uuid'::regtype then 'gen_random_uuid()'
            else format('encode(sha256(uuid_send(gen_random_uuid())), ''hex'')::%s', format_type(a.atttypid, null)) end, ', ') as given
        from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
          and (brought.value -> 0 ? a.attname or a.attnotnull and not a.atthasdef)) filled
    where c.relkind = 'r' and jsonb_array_length(brought.value) > 0 and brought.key not in ('event', 'kept_from', 'reading')
      and exists (select from pg_attribute p where p.attrelid = c.oid and p.attname = 'person_id')) t;
  pending := array(select jsonb_object_keys(known));
  while cardinality(pending) > 0 loop
    progressed := false;
    foreach one in array pending loop
      continue when known -> one -> 'needs' ?| pending;
      rows := tables -> one;
      execute format('select exists (select from jsonb_populate_recordset(null::%I, $1) r where r.person_id is distinct from $3 or %s)', one, coalesce(known -> one ->> 'faults', 'false'))
        into wrong using rows, members, came.becomes;
      if wrong then
        raise exception 'a row of % points outside of its record', one using errcode = 'AL409', constraint = 'came_with_the_record', table = one;
      end if;
      execute format('insert into %1$I (%2$s) select %3$s from jsonb_populate_recordset(null::%1$I, $1)', one, known -> one ->> 'columns', known -> one ->> 'given') using rows;
      pending := array_remove(pending, one);
      progressed := true;
    end loop;
    if not progressed then raise exception 'these tables point at each other: %', pending; end if;
  end loop;

  insert into came_from (person_id, place, taken_at, came_at, by_id, stays)
    values (came.becomes, came.from_name, came.taken_at, moment, me(), came.stays);
  insert into reading (person_id, member_id, parts, act, why, at)
    values (came.becomes, me(), '{}', 'add', 'brought your record in from ' || came.from_name, moment);
  update arrival a set brought_in_at = moment, alongside_id = alongside, record = null, digests = '{}' where a.id = came.id;
  insert into event (person_id, kind, facts) values (came.becomes, 'record brought in', jsonb_build_object('from', came.from_name));
  return came.becomes;
end $$;
revoke execute on function bring_in_rows from public;

-- The same, and null where the record does not fit together: what a check of a table says about a row that somebody has
-- changed is no fault of ours, and nothing of it stays.
create function bring_in(arrival uuid, alongside uuid) returns uuid
language plpgsql security definer set search_path from current as $$
begin
  return bring_in_rows(arrival, alongside);
exception when integrity_constraint_violation or data_exception or sqlstate 'AL409' then
  return null;
end $$;

-- What nobody brought in within the time is gone; its files with the next sweep.
create function forget_arrivals(before timestamptz) returns int
language sql security definer set search_path from current as $$
  with gone as (delete from arrival a where a.arrived_at < before returning 1) select count(*)::int from gone
$$;

-- As before, and what waits in an arrival is not without an owner either.
create or replace function files_without_row(digests text[]) returns setof text
language sql stable security definer set search_path from current as $$
  select d from unnest(digests) d where not exists (select from file f where f.sha256 = d)
    and not exists (select from member_picture p where p.sha256 = d)
    and not exists (select from arrival a where a.digests @> array[d] and a.brought_in_at is null)
$$;
