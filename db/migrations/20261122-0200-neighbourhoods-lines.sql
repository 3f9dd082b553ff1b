-- Where the lines between neighbourhoods run. A drawing names neighbourhoods, each by an outline, by listed streets and
-- postcodes, or both; what it would move is looked at before its day, and on that day it is how the place is drawn. Nobody's
-- standing, post or worker changes by it: who lives where in a record is the record's.

alter table neighbourhood add column slug text not null generated always as
  (trim(both '-' from regexp_replace(replace(lower(name), '’', ''), '[^[:alnum:]]+', '-', 'g'))) stored;
alter table neighbourhood add constraint neighbourhood_slug_once unique (slug);
alter table neighbourhood add column inhabitants int check (inhabitants between 0 and 10000000);
alter table neighbourhood add column phone text not null default '' check (length(phone) <= 60);
comment on column neighbourhood.slug is 'its name in an address: /neighbourhoods/hollin-bank';

create table boundary_drawing (
  id uuid primary key,
  source text not null check (length(source) between 1 and 500),
  remarks text[] not null default '{}',
  made_by uuid references member,
  made_at timestamptz not null default present(),
  starts_on date,
  settled_by uuid references member,
  settled_at timestamptz,
  taken_at timestamptz,
  thrown_away_at timestamptz,
  constraint drawing_settled_has_its_day check ((settled_at is null) = (starts_on is null)),
  constraint drawing_taken_was_settled check (taken_at is null or settled_at is not null),
  constraint drawing_is_one_or_the_other check (taken_at is null or thrown_away_at is null)
);
create index boundary_drawing_taken on boundary_drawing (taken_at desc) where taken_at is not null;
comment on table boundary_drawing is 'neighbourhoods: one way of drawing the lines; the one taken last is how the place is drawn';
grant select (id, source, remarks, made_at, starts_on, settled_at, taken_at, thrown_away_at) on boundary_drawing to alongside_app; -- for everybody to read, but for who drew

create table boundary_area (
  drawing_id uuid not null references boundary_drawing on delete cascade,
  name text not null check (length(name) between 1 and 200),
  outline jsonb,
  listed jsonb not null default '[]',
  primary key (drawing_id, name),
  constraint area_has_an_outline_or_a_list check (outline is not null or jsonb_array_length(listed) > 0)
);
comment on table boundary_area is 'neighbourhoods: a neighbourhood as a drawing has it';
comment on column boundary_area.outline is 'coordinates of a GeoJSON MultiPolygon (RFC 7946): longitude, latitude, WGS 84';
comment on column boundary_area.listed is 'streets and postcodes as neighbourhood_postcode has them: [{"said", "kind"}]';
grant select on boundary_area to alongside_app;

-- The same outlines as PostgreSQL compares them. x is longitude × 0.6: in Great Britain a degree of longitude is about 0.6
-- of one of latitude, so that what is nearest on this sheet is nearest on the ground.
create table boundary_ring (
  drawing_id uuid not null,
  name text not null,
  part int not null,
  nth int not null,
  ring polygon not null,
  primary key (drawing_id, name, part, nth),
  foreign key (drawing_id, name) references boundary_area on delete cascade on update cascade
);
create index boundary_ring_around on boundary_ring using gist (ring);
comment on table boundary_ring is 'neighbourhoods: the rings of an outline; the first of a part is its edge, the others are holes in it';
grant select on boundary_ring to alongside_app;

create table postcode_point (
  said text primary key check (said ~ '^[a-z]{1,2}[0-9][0-9a-z]?[0-9][a-z]{2}$'),
  at point not null
);
comment on table postcode_point is 'neighbourhoods: where a postcode lies (longitude, latitude, WGS 84), as the place was given it';
grant select on postcode_point to alongside_app;

create function flat(at point) returns point language sql immutable parallel safe return point(at[0] * 0.6, at[1]);

create function drawing_now() returns uuid language sql stable parallel safe
  return (select id from boundary_drawing where taken_at is not null order by taken_at desc, id desc limit 1);

-- The neighbourhood of a drawing that a point lies in; on a line between two the first by name, so that it is always the
-- same one. Outside of all: the nearest, and how far away it is in metres. No row where nothing is drawn.
create function area_of(drawing uuid, at point) returns table (name text, inside boolean, metres int)
language plpgsql stable parallel safe rows 1 as $$
#variable_conflict use_column
begin
  return query select e.name, true, 0 from boundary_ring e
    where e.drawing_id = drawing and e.nth = 0 and e.ring @> flat(area_of.at)
      and not exists (select from boundary_ring h where h.drawing_id = drawing and h.name = e.name and h.part = e.part
        and h.nth > 0 and h.ring @> flat(area_of.at))
    order by e.name limit 1;
  if not found then
    return query select e.name, false, round(111195 * (e.ring <-> flat(area_of.at)))::int from boundary_ring e
      where e.drawing_id = drawing order by e.ring <-> flat(area_of.at), e.name limit 1;
  end if;
end $$;

-- Where a street or postcode is in a drawing (small letters and digits alone): what the place listed itself goes before
-- where a postcode lies, and that before how it begins. `how`: listed, inside, nearest (outside of all outlines),
-- begins alike (by the postcodes around it, or the beginning that the place listed). No row: nobody here knows it.
create function resolved(drawing uuid, said text) returns table (name text, how text, metres int)
language plpgsql stable parallel safe rows 1 as $$
#variable_conflict use_column
declare
  here point;
  known text;
begin
  return query select a.name, 'listed', 0 from boundary_area a
    where a.drawing_id = drawing and a.listed @> jsonb_build_array(jsonb_build_object('said', resolved.said)) order by a.name limit 1;
  if found then return; end if;
  select p.at into here from postcode_point p where p.said = resolved.said;
  if here is not null then
    return query select f.name, case when f.inside then 'inside' else 'nearest' end, f.metres from area_of(drawing, here) f;
    if found then return; end if;
  end if;
  return query select a.name, 'begins alike', 0 from boundary_area a cross join jsonb_array_elements(a.listed) l
    where a.drawing_id = drawing and l ->> 'kind' = 'postcode' and starts_with(resolved.said, l ->> 'said')
    order by length(l ->> 'said') desc, a.name limit 1;
  if found then return; end if;
  if (resolved.said ~ '^[a-z]{1,2}[0-9][0-9a-z]?[0-9][a-z]{2}$') is not true then return; end if;
  for cut in reverse length(resolved.said) - 1 .. length(resolved.said) - 3 loop
    select point(avg(p.at[0]), avg(p.at[1])) into here from postcode_point p where starts_with(p.said, left(resolved.said, cut));
    if here is not null then
      return query select f.name, case when f.inside then 'begins alike' else 'nearest' end, f.metres from area_of(drawing, here) f;
      return;
    end if;
  end loop;
end $$;

-- The neighbourhood of a street or postcode today. A place that never drew anything has its list alone.
create function place_of(said text) returns table (id uuid, name text, slug text, how text, metres int)
language plpgsql stable parallel safe rows 1 as $$
#variable_conflict use_column
declare
  drawn uuid := drawing_now();
begin
  if drawn is not null then
    return query select n.id, n.name, n.slug, r.how, r.metres from resolved(drawn, place_of.said) r
      join neighbourhood n on lower(n.name) = lower(r.name);
  else
    return query select n.id, n.name, n.slug, case when p.said = place_of.said then 'listed' else 'begins alike' end, 0
      from neighbourhood_postcode p join neighbourhood n on n.id = p.neighbourhood_id
      where p.said = place_of.said or (p.kind = 'postcode' and starts_with(place_of.said, p.said))
      order by length(p.said) desc limit 1;
  end if;
end $$;

-- What a drawing would move: every street and postcode that the place knows and that lies elsewhere in it.
create function lines_move(drawing uuid) returns table (said text, kind text, is_now text, would_be text)
language sql stable rows 100 as $$
  with known as (
    select p.said, p.kind from neighbourhood_postcode p
    union select p.said, 'postcode' from postcode_point p
    union select l ->> 'said', l ->> 'kind' from boundary_area a cross join jsonb_array_elements(a.listed) l where a.drawing_id = lines_move.drawing
  )
  select k.said, k.kind, coalesce(o.name, ''), coalesce(n.name, '') from known k
    left join lateral place_of(k.said) o on true
    left join lateral resolved(lines_move.drawing, k.said) n on true
  where lower(coalesce(o.name, '')) <> lower(coalesce(n.name, '')) order by 3, 4, k.said
$$;

create function may_draw_lines() returns boolean
language sql stable security definer set search_path from current as $$
  select exists (select from post p where p.member_id = me() and p.kind in ('steward', 'team lead')
    and p.from_at <= present() and (p.until_at is null or p.until_at > present()))
$$;
revoke execute on function may_draw_lines from public;

-- `areas`: [{"name", "outline" (MultiPolygon coordinates) or null, "listed": [{"said", "kind"}]}]
create function draw_lines(drawing uuid, source text, remarks text[], areas jsonb) returns void
language plpgsql security definer set search_path from current as $$
begin
  if not may_draw_lines() then raise exception 'not found' using errcode = 'AL404'; end if;
  insert into boundary_drawing (id, source, remarks, made_by) values (drawing, draw_lines.source, draw_lines.remarks, me());
  insert into boundary_area (drawing_id, name, outline, listed)
    select drawing, a ->> 'name', nullif(a -> 'outline', 'null'), coalesce(a -> 'listed', '[]') from jsonb_array_elements(areas) a;
  insert into boundary_ring (drawing_id, name, part, nth, ring)
    select drawing, a.name, part.nth - 1, ring.nth - 1,
      (select '(' || string_agg(format('(%s,%s)', (at ->> 0)::float8 * 0.6, at ->> 1), ',' order by at_nth) || ')'
        from jsonb_array_elements(ring.value) with ordinality as points (at, at_nth))::polygon
    from boundary_area a cross join jsonb_array_elements(a.outline) with ordinality as part (value, nth)
      cross join jsonb_array_elements(part.value) with ordinality as ring (value, nth)
    where a.drawing_id = drawing and a.outline is not null;
end $$;

-- Makes a settled drawing the one that holds: new names become neighbourhoods, and the list of streets and postcodes is
-- written anew. Nothing else changes; a neighbourhood that is drawn no more stays for those who stand in it.
create function take_lines(drawing uuid) returns void
language plpgsql security definer set search_path from current as $$
begin
  update boundary_drawing d set taken_at = present() where d.id = drawing and d.taken_at is null and d.thrown_away_at is null
    and d.settled_at is not null;
  if not found then return; end if;
  insert into neighbourhood (id, name) select uuidv7(), a.name from boundary_area a
    where a.drawing_id = drawing and not exists (select from neighbourhood n where lower(n.name) = lower(a.name));
  delete from neighbourhood_postcode;
  insert into neighbourhood_postcode (said, kind, neighbourhood_id)
    select distinct on (l ->> 'said') l ->> 'said', l ->> 'kind', n.id from boundary_area a
      cross join jsonb_array_elements(a.listed) l join neighbourhood n on lower(n.name) = lower(a.name)
    where a.drawing_id = drawing order by l ->> 'said', a.name;
  insert into event (kind, facts) values ('lines drawn anew', jsonb_build_object('drawing', drawing));
end $$;
revoke execute on function take_lines from public; -- called where a drawing is settled for today, and by the clock

-- answers: settled; gone: thrown away, or settled already.
create function settle_lines(drawing uuid, starts_on date) returns text
language plpgsql security definer set search_path from current as $$
begin
  if not may_draw_lines() then raise exception 'not found' using errcode = 'AL404'; end if;
  if settle_lines.starts_on < (present() at time zone 'Europe/London')::date then raise exception 'a day gone by' using errcode = 'AL409'; end if;
  update boundary_drawing d set starts_on = settle_lines.starts_on, settled_by = me(), settled_at = present()
    where d.id = drawing and d.settled_at is null and d.thrown_away_at is null;
  if not found then return 'gone'; end if;
  if settle_lines.starts_on = (present() at time zone 'Europe/London')::date then perform take_lines(drawing); end if;
  return 'settled';
end $$;

create function throw_lines_away(drawing uuid) returns text
language plpgsql security definer set search_path from current as $$
begin
  if not may_draw_lines() then raise exception 'not found' using errcode = 'AL404'; end if;
  update boundary_drawing d set thrown_away_at = present() where d.id = drawing and d.taken_at is null and d.thrown_away_at is null;
  return case when found then 'thrown away' else 'gone' end;
end $$;

-- Run by the clock.
create function climb_to_new_lines() returns int
language plpgsql security definer set search_path from current as $$
declare due record; taken int := 0;
begin
  if me() is not null then raise exception 'not found' using errcode = 'AL404'; end if;
  for due in select d.id from boundary_drawing d where d.settled_at is not null and d.taken_at is null and d.thrown_away_at is null
      and d.starts_on <= (present() at time zone 'Europe/London')::date order by d.starts_on, d.settled_at loop
    perform take_lines(due.id);
    taken := taken + 1;
  end loop;
  return taken;
end $$;

-- `points`: [["ks12ab", longitude, latitude], …]; a postcode that is there already is moved.
create function put_postcodes(points jsonb) returns int
language plpgsql security definer set search_path from current as $$
declare put int;
begin
  if not may_draw_lines() then raise exception 'not found' using errcode = 'AL404'; end if;
  insert into postcode_point (said, at) select distinct on (p ->> 0) p ->> 0, point((p ->> 1)::float8, (p ->> 2)::float8)
    from jsonb_array_elements(points) p order by p ->> 0
    on conflict (said) do update set at = excluded.at where not postcode_point.at ~= excluded.at;
  get diagnostics put = row_count;
  return put;
end $$;

-- A neighbourhood that is called otherwise now keeps its old names in addresses: what somebody printed, subscribed to or put
-- on their own page goes on leading there. A name that is given anew belongs to whoever bears it now.
create table neighbourhood_once (
  slug text primary key,
  neighbourhood_id uuid not null references neighbourhood on delete cascade,
  until_at timestamptz not null default present()
);
comment on table neighbourhood_once is 'neighbourhoods: what a neighbourhood was called in addresses before';
grant select on neighbourhood_once to alongside_app; -- for everybody to read

create function remember_name() returns trigger language plpgsql security definer set search_path from current as $$
begin
  insert into neighbourhood_once (slug, neighbourhood_id) values (old.slug, new.id)
    on conflict (slug) do update set neighbourhood_id = excluded.neighbourhood_id, until_at = excluded.until_at;
  return null;
end $$;
create trigger remember_name after update of name on neighbourhood for each row when (old.slug <> new.slug) execute function remember_name();

-- Its drawings call it by its new name too. Answers its name in addresses; null: another one is called so.
create function rename_neighbourhood(area uuid, new_name text) returns text
language plpgsql security definer set search_path from current as $$
declare was text := (select n.name from neighbourhood n where n.id = area);
begin
  if not may_draw_lines() or was is null then raise exception 'not found' using errcode = 'AL404'; end if;
  begin
    update neighbourhood n set name = new_name where n.id = area;
    update boundary_area a set name = new_name where lower(a.name) = lower(was);
  exception when unique_violation then return null;
  end;
  return (select n.slug from neighbourhood n where n.id = area);
end $$;
