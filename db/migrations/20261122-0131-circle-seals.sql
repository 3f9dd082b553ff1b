-- Seals over who looked (docs/decisions/0008-seals.md). Writing a reading stays as cheap as it is: two defaults, and an
-- index that costs next to nothing. A job seals what was written, in batches, and a chain of digests runs over the seals.

alter table reading
  add column salt uuid not null default gen_random_uuid(),
  add column xact bigint not null default (pg_current_xact_id()::text)::bigint,
  drop constraint reading_pkey,
  add primary key (person_id, at, id); -- the order in which a person reads their years of readings
create index reading_written on reading using brin (xact) with (autosummarize = on, pages_per_range = 32);
comment on column reading.salt is 'goes into the digest that is sealed: once a reading is lawfully gone, nobody can guess from its digest what it said';
comment on column reading.xact is 'the transaction that wrote it: what is older than the oldest running one is all there, and is sealed';

-- Lawful changes to what may be sealed already: a hello of somebody who said no is taken away, or turns out to be of
-- somebody who has a record. It holds nothing about anybody but the id of the reading.
create table reading_change (
  id uuid primary key default uuidv7(),
  reading_id uuid not null,
  what text not null check (what in ('taken away', 'moved')),
  why text not null check (why <> ''),
  at timestamptz not null default present(),
  xact bigint not null default (pg_current_xact_id()::text)::bigint
);
create index reading_change_written on reading_change (xact);
comment on table reading_change is 'circle: which readings were lawfully taken away or moved, and why; sealed like the readings themselves';
alter table reading_change enable row level security; -- no policy: script/seals reads it as the owner

create table reading_seal (
  number bigint primary key,
  previous bytea not null,
  ids uuid[] not null,
  digests bytea[] not null,
  entries int not null check (entries > 0),
  from_at timestamptz not null,
  until_at timestamptz not null,
  through_xact bigint not null,
  through_id uuid not null,
  sealed_at timestamptz not null,
  digest bytea not null,
  constraint seal_is_whole check (entries = cardinality(ids) and entries = cardinality(digests))
);
comment on table reading_seal is 'circle: batches of readings sealed one after the other; each holds ids and salted digests, and the digest of the seal before';
alter table reading_seal enable row level security; -- no policy and no grant: seal_readings() alone writes it

create table reading_seal_head (
  one boolean primary key default true check (one),
  number bigint not null,
  digest bytea not null
);
comment on table reading_seal_head is 'circle: the last seal, so that it is missed when it is taken off the end';
alter table reading_seal_head enable row level security; -- no policy and no grant, as above

-- Seals the next readings, at most so many; answers how many. Every transaction older than the oldest that still runs
-- has ended: nothing can come in behind that mark any more, whichever id it bears. `left_behind` looks through all that
-- no seal holds, which finds what a restored copy of the database counts its transactions anew for.
create function seal_readings(most int, left_behind boolean) returns int
language plpgsql security definer set search_path from current as $$
declare last reading_seal; oldest bigint; restored boolean; batch record;
begin
  if me() is not null then raise exception 'not found' using errcode = 'AL404'; end if;
  if not pg_try_advisory_xact_lock(714020, hashtext(current_schema())) then return 0; end if;
  select * into last from reading_seal s order by s.number desc limit 1;
  oldest := oldest_running();
  -- A database restored elsewhere counts its transactions anew: nothing older than a mark of before says anything then.
  restored := coalesce(last.through_xact >= oldest, false);
  if left_behind or restored then
    select array_agg(w.id order by w.xact, w.id) as ids, array_agg(w.digest order by w.xact, w.id) as digests, count(*)::int as entries,
      min(w.at) as from_at, max(w.at) as until_at,
      case when restored then case when count(*) < most then oldest - 1 else last.through_xact end else coalesce(last.through_xact, 0) end as through_xact,
      case when restored then 'ffffffff-ffff-ffff-ffff-ffffffffffff' else coalesce(last.through_id, '00000000-0000-0000-0000-000000000000') end as through_id
    into batch
    from (select u.*, entry_digest(u.said, u.salt) as digest from unsealed_all() u where u.xact < oldest or restored
      order by u.xact, u.id limit most) w;
  else
    select array_agg(w.id order by w.xact, w.id) as ids, array_agg(w.digest order by w.xact, w.id) as digests, count(*)::int as entries,
      min(w.at) as from_at, max(w.at) as until_at,
      (array_agg(w.xact order by w.xact desc, w.id desc))[1] as through_xact, (array_agg(w.id order by w.xact desc, w.id desc))[1] as through_id
    into batch
    from (select u.*, entry_digest(u.said, u.salt) as digest
      from unsealed_since(coalesce(last.through_xact, 0), coalesce(last.through_id, '00000000-0000-0000-0000-000000000000'), oldest, most) u) w;
  end if;
  if batch.entries = 0 then return 0; end if;
  insert into reading_seal (number, previous, ids, digests, entries, from_at, until_at, through_xact, through_id, sealed_at, digest)
    select n.number, n.previous, batch.ids, batch.digests, batch.entries, batch.from_at, batch.until_at, batch.through_xact,
      batch.through_id, n.sealed_at, sha256(n.previous || convert_to(concat_ws('|', current_schema(), n.number, batch.entries,
        micros(batch.from_at), micros(batch.until_at), micros(n.sealed_at)), 'UTF8') || (
        select string_agg(uuid_send(e.id) || e.digest, ''::bytea order by e.at) from unnest(batch.ids, batch.digests) with ordinality e (id, digest, at)))
    from (select coalesce(last.number, 0) + 1 as number, coalesce(last.digest, sha256('')) as previous, present() as sealed_at) n;
  insert into reading_seal_head as h (number, digest) select s.number, s.digest from reading_seal s order by s.number desc limit 1
    on conflict (one) do update set number = excluded.number, digest = excluded.digest;
  return batch.entries;
end $$;

-- Everything written here by a transaction below this mark is there, or never will be. Those that run in another database
-- of the same cluster write nothing here and hold nothing up; one of which that is not certain does.
create function oldest_running() returns bigint language sql volatile as $$
  with snapshot as materialized (select pg_current_snapshot() as now)
  select coalesce(min(running.id::text::bigint), (select pg_snapshot_xmax(now)::text::bigint from snapshot))
  from snapshot, pg_snapshot_xip(now) running (id)
  where not exists (select from pg_locks l join pg_stat_activity a using (pid)
    where l.locktype = 'transactionid' and l.mode = 'ExclusiveLock' and l.granted and a.datname <> current_database()
      and l.transactionid::text::bigint = running.id::text::bigint & 4294967295)
$$;
create function micros(moment timestamptz) returns bigint language sql immutable parallel safe
  return (extract(epoch from moment) * 1000000)::bigint;
-- What a digest is of: every word that a person reads of a reading. The free words stand last, so that no two differ in
-- where one field ends. check-place.ts says the same again, since whoever can change a row could change a function.
create function words_of_reading(r reading) returns text language sql stable
  return concat_ws('|', 'reading', r.id, r.person_id, coalesce(r.member_id::text, ''), coalesce(r.standing_id::text, ''),
    array_to_string(r.parts, ','), r.act, micros(r.at), r.why);
create function words_of_change(c reading_change) returns text language sql stable
  return concat_ws('|', 'change', c.id, c.reading_id, c.what, micros(c.at), c.why);
create function entry_digest(said text, salt uuid) returns bytea language sql immutable parallel safe
  return sha256(coalesce(uuid_send(salt), '') || convert_to(said, 'UTF8'));

create function unsealed_since(after_xact bigint, after_id uuid, before bigint, most int) returns table (id uuid, xact bigint, at timestamptz, said text, salt uuid)
language sql stable rows 100 as $$
  (select r.id, r.xact, r.at, words_of_reading(r), r.salt from reading r
    where r.xact >= after_xact and (r.xact, r.id) > (after_xact, after_id) and r.xact < before order by r.xact, r.id limit most)
  union all
  (select c.id, c.xact, c.at, words_of_change(c), null from reading_change c
    where c.xact >= after_xact and (c.xact, c.id) > (after_xact, after_id) and c.xact < before order by c.xact, c.id limit most)
  order by 2, 1 limit most
$$;
create function unsealed_all() returns table (id uuid, xact bigint, at timestamptz, said text, salt uuid)
language sql stable set enable_nestloop = off as $$ -- how many ids a seal holds is not known to the planner
  select r.id, r.xact, r.at, words_of_reading(r), r.salt from reading r
    left join (select unnest(s.ids) as id from reading_seal s) e on e.id = r.id where e.id is null
  union all
  select c.id, c.xact, c.at, words_of_change(c), null from reading_change c
    left join (select unnest(s.ids) as id from reading_seal s) e on e.id = c.id where e.id is null
$$;
revoke execute on function oldest_running, micros, words_of_reading, words_of_change, entry_digest, unsealed_since, unsealed_all from public;

-- The only ways in which a reading may go or change. Both leave a line that is sealed; the chain stays provable, since a
-- seal holds the id and a digest that says nothing without its salt.
create function forget_readings(person uuid, why text) returns void
language sql security definer set search_path from current as $$
  with gone as (delete from reading r where r.person_id = person returning r.id)
  insert into reading_change (reading_id, what, why) select g.id, 'taken away', forget_readings.why from gone g
$$;
create function move_readings(from_person uuid, to_person uuid, why text) returns void
language sql security definer set search_path from current as $$
  with moved as (update reading r set person_id = to_person, xact = (pg_current_xact_id()::text)::bigint
    where r.person_id = from_person returning r.id)
  insert into reading_change (reading_id, what, why) select m.id, 'moved', move_readings.why from moved m
$$;
revoke execute on function forget_readings, move_readings from public; -- called by what erases and what puts together

-- The last seal, for whoever wants to write its mark down.
create function last_seal() returns table (number bigint, mark text, sealed_at timestamptz)
language sql stable security definer set search_path from current as $$
  select s.number, encode(s.digest, 'hex'), s.sealed_at from reading_seal s order by s.number desc limit 1
$$;
