-- The same group may come twice: by two lists, under a new name, at a new place. What looks like one is put side by side,
-- and somebody says whether it is; nothing is doubled in silence and nothing joined in silence. Of two that are one the
-- other is no longer listed, leads to the one that stays, and is known again when it comes by its list.

alter table asset add column same_as uuid references asset;
comment on column asset.same_as is 'it is this one: somebody looked at both and said so';
create index asset_same on asset (same_as) where same_as is not null;
create index asset_phone_digits on asset (right(regexp_replace(phone, '\D', '', 'g'), 9)) where phone is not null;
create index asset_email on asset (lower(email)) where email is not null;

create table maybe_same (
  one_id uuid not null references asset on delete cascade,
  other_id uuid not null references asset on delete cascade,
  why text[] not null,
  found_at timestamptz not null default present(),
  settled_at timestamptz,
  settled_by uuid references member,
  outcome text check (outcome in ('same', 'two')),
  primary key (one_id, other_id),
  constraint maybe_same_once check (one_id < other_id),
  constraint maybe_same_settled_with_an_outcome check ((settled_at is null) = (outcome is null))
);
create index maybe_same_waits on maybe_same (found_at) where settled_at is null;
comment on table maybe_same is 'community: two entries that may be one group, why, and what somebody said of it; about nobody in particular';
alter table maybe_same enable row level security; -- no policy: read and written by the functions below

alter table import_run add column twins_upto int not null default 0;
alter table import_run add column twins_at timestamptz;
comment on column import_run.twins_at is 'when all that came with it had been looked at for others that may be the same';
create index import_run_twins on import_run (done_at) where state = 'done' and twins_at is null;

create function bare_site(website text) returns text language sql immutable parallel safe
  return nullif(lower(regexp_replace(website, '^https?://(www\.)?|/+$', '', 'g')), '');

-- What two entries share that says they may be one; empty: they are two. Branches of one organisation share their page and
-- telephone and not their name; groups in one house share the place and not their name.
create function alike(a asset, b asset) returns text[] language sql stable set search_path from current as $$
  with s as (
    select plain_name(a.name) = plain_name(b.name) as name, similarity(plain_name(a.name), plain_name(b.name)) as like_name,
      coalesce(right(regexp_replace(a.phone, '\D', '', 'g'), 9) = right(regexp_replace(b.phone, '\D', '', 'g'), 9), false) as phone,
      coalesce(lower(a.email) = lower(b.email), false) as email, coalesce(bare_site(a.website) = bare_site(b.website), false) as site,
      coalesce(replace(a.postcode, ' ', '') = replace(b.postcode, ' ', ''), metres(a.at, b.at) < 150, false) as place,
      coalesce(a.postcode, a.at::text) is null or coalesce(b.postcode, b.at::text) is null as nowhere,
      a.source is distinct from b.source as elsewhere
  )
  select case when s.name and (s.place or s.nowhere or s.phone or s.email or s.site or s.elsewhere)
      or s.like_name >= 0.6 and (s.place or (s.nowhere or s.elsewhere) and (s.phone or s.email or s.site))
      or s.like_name >= 0.2 and s.place and (s.phone or s.email)
    then array_remove(array[case when s.name then 'name' when s.like_name >= 0.6 then 'nearly the name' end, case when s.place then 'place' end,
      case when s.phone then 'phone' end, case when s.email then 'email' end, case when s.site then 'website' end], null)
    else '{}' end from s
$$;

-- Puts side by side what may be the same as this entry, as far as nobody has said of both what they are.
create function look_for_twins(entry uuid) returns int
language plpgsql security definer set search_path from current as $$
declare a asset; found_rows int;
begin
  select * into a from asset x where x.id = entry and x.listed and x.status <> 'closed' and x.kind <> 'story';
  if a.id is null then return 0; end if;
  insert into maybe_same (one_id, other_id, why)
    select least(a.id, b.id), greatest(a.id, b.id), alike(a, b)
    from asset b where b.id <> a.id and b.listed and b.status <> 'closed' and b.kind <> 'story' and cardinality(alike(a, b)) > 0
      and b.id in (
        (select n.id from asset n where plain_name(n.name) % plain_name(a.name) order by similarity(plain_name(n.name), plain_name(a.name)) desc limit 30)
        union all (select p.id from asset p where length(regexp_replace(a.phone, '\D', '', 'g')) >= 5
          and right(regexp_replace(p.phone, '\D', '', 'g'), 9) = right(regexp_replace(a.phone, '\D', '', 'g'), 9) limit 30)
        union all (select e.id from asset e where lower(e.email) = lower(a.email) limit 30))
    on conflict do nothing;
  get diagnostics found_rows = row_count;
  return found_rows;
end $$;
revoke execute on function look_for_twins(uuid) from public;

-- Whoever puts an entry in or changes it by hand is told at once; what an import brings is looked at by the clock.
create function twins_of_version() returns trigger language plpgsql security definer set search_path from current as $$
begin
  perform look_for_twins(new.asset_id);
  return null;
end $$;
create trigger twins_of_version after insert on asset_version for each row when (new.how in ('connector', 'told', 'link'))
  execute function twins_of_version();

-- Run by the clock: the next lines of a run that has gone in. Says how many it looked at; 0: nothing is left.
create function look_for_twins_of_imports(most int) returns int
language plpgsql security definer set search_path from current as $$
declare r import_run; one record; looked int := 0;
begin
  if me() is not null then raise exception 'not found' using errcode = 'AL404'; end if;
  select * into r from import_run x where x.state = 'done' and x.twins_at is null order by x.done_at limit 1 for update skip locked;
  if r.id is null then return 0; end if;
  for one in select w.line, w.asset_id, w.outcome from import_row w where w.run_id = r.id and w.line > r.twins_upto order by w.line limit least(most, 1000) loop
    looked := looked + 1;
    r.twins_upto := one.line;
    if one.outcome in ('new', 'changed') then perform look_for_twins(one.asset_id); end if;
  end loop;
  update import_run x set twins_upto = r.twins_upto, twins_at = case when looked = 0 then present() end where x.id = r.id;
  return greatest(looked, 1);
end $$;

create function twins_to_look_at() returns table (one_id uuid, other_id uuid, why text[], one jsonb, other jsonb, total bigint)
language sql stable security definer set search_path from current as $$
  select t.one_id, t.other_id, t.why, entry_of(t.one_id), entry_of(t.other_id), count(*) over ()
  from maybe_same t join asset a on a.id = t.one_id join asset b on b.id = t.other_id
  where keeps_entries() and t.settled_at is null and a.listed and b.listed and a.status <> 'closed' and b.status <> 'closed'
  order by t.found_at, t.one_id, t.other_id limit 20
$$;

create function twins_joined() returns table (one_id uuid, other_id uuid, stays_id uuid, stays text, other text, at timestamptz)
language sql stable security definer set search_path from current as $$
  select t.one_id, t.other_id, k.id, k.name, o.name, t.settled_at
  from maybe_same t join asset o on o.id in (t.one_id, t.other_id) and o.same_as in (t.one_id, t.other_id) join asset k on k.id = o.same_as
  where keeps_entries() and t.outcome = 'same' order by t.settled_at desc limit 20
$$;

-- `stays`: the one of them that stays; null: they are two.
create function settle_twins(one uuid, other uuid, stays uuid) returns void
language plpgsql security definer set search_path from current as $$
declare goes uuid := case when stays = one then other when stays = other then one end;
begin
  if not keeps_entries() or (stays is not null and goes is null) then raise exception 'not found' using errcode = 'AL404'; end if;
  update maybe_same t set settled_at = present(), settled_by = me(), outcome = case when stays is null then 'two' else 'same' end
    where t.one_id = one and t.other_id = other and t.settled_at is null;
  if not found then raise exception 'not found' using errcode = 'AL404'; end if;
  if goes is not null then
    perform write_entry(jsonb_build_object('id', goes, 'listed', false), 'connector');
    update asset a set same_as = stays where a.id = goes or a.same_as = goes;
    update asset_link l set ended_at = present(), ended_why = 'the same as another entry' where l.asset_id = goes and l.ended_at is null;
  end if;
end $$;

-- They are two after all: what went is listed again.
create function part_twins(one uuid, other uuid) returns void
language plpgsql security definer set search_path from current as $$
declare back uuid;
begin
  if not keeps_entries() then raise exception 'not found' using errcode = 'AL404'; end if;
  update maybe_same t set outcome = 'two', settled_at = present(), settled_by = me() where t.one_id = one and t.other_id = other and t.outcome = 'same';
  if not found then raise exception 'not found' using errcode = 'AL404'; end if;
  update asset a set same_as = null where a.id in (one, other) and a.same_as in (one, other) returning a.id into back;
  if back is not null then perform write_entry(jsonb_build_object('id', back, 'listed', true), 'connector'); end if;
end $$;

-- Where an entry stands now that somebody said it is another one.
create function stands_at(entry uuid) returns uuid language sql stable security definer set search_path from current as $$
  select k.id from asset a join asset k on k.id = a.same_as where a.id = entry and k.listed and k.status <> 'closed'
$$;
