-- When the lines between neighbourhoods move, people belong where their address lies: whoever’s address lay in their
-- neighbourhood by the lines before lies in it by the new ones. Whoever was put elsewhere by hand stays there, and so does
-- whoever keeps the ways to reach them off their own screen. Standing, workers and posts stay as they are (P12). Each move
-- is written into the person’s own record, where they see it and can say that it is not right.

create table neighbourhood_move (
  id uuid primary key,
  person_id uuid not null references member,
  drawing_id uuid references boundary_drawing,
  was_id uuid references neighbourhood,
  is_id uuid references neighbourhood,
  was_in text not null default '' check (length(was_in) <= 200),
  is_in text not null check (length(is_in) between 1 and 200),
  moved_at timestamptz not null default present(),
  put_back_at timestamptz,
  at_their_word_by uuid references member,
  how text not null default 'on screen' check (how in ('on screen', 'on paper', 'by phone', 'face to face')),
  not_on_my_screen boolean not null default false,
  constraint neighbourhood_move_once unique (person_id, drawing_id),
  constraint move_put_back_at_whose_word check ((at_their_word_by is null) = (how = 'on screen') and (put_back_at is not null or how = 'on screen'))
);
comment on table neighbourhood_move is 'neighbourhoods: the lines moved, and somebody’s address lies in another neighbourhood since then; they can put it back';
comment on column neighbourhood_move.drawing_id is 'none where it came along with a record from another place, whose lines these were';
call holds_part('neighbourhood_move', 'reach');
revoke insert on neighbourhood_move from alongside_app; -- written by the clock alone, and put back by put_back_where_i_was()
insert into off_screen_kind values ('neighbourhood_move', 'reach');

create table people_followed (
  drawing_id uuid primary key references boundary_drawing,
  before_id uuid references boundary_drawing,
  upto uuid,
  moved int not null default 0,
  done_at timestamptz
);
comment on table people_followed is 'neighbourhoods: how far people have followed a drawing of the lines; about nobody';
alter table people_followed enable row level security; -- no policy: only people_follow_lines()

-- A street as it is listed: small letters and digits, without the number of the house (said() in said.ts says the same).
create function street_said(written text) returns text language sql immutable strict parallel safe
  return left(regexp_replace(regexp_replace(lower(normalize(written, nfkd)), '^\s*(flat|house|no)?\.?\s*\d+[a-z]?[\s,]+', ''), '[^a-z0-9]', '', 'g'), 200);

-- The neighbourhood, by name, that an address lies in by a drawing: a listed postcode, then a listed street, then where the
-- postcode lies. None: nobody knows.
create function code_in(address text) returns text language sql immutable strict parallel safe
  return lower(regexp_replace((regexp_match(address, '[A-Za-z]{1,2}\d[A-Za-z\d]?\s*\d[A-Za-z]{2}'))[1], '\s', '', 'g'));
create function address_lies_in(drawing uuid, address text) returns text
language plpgsql stable parallel safe set search_path from current as $$
#variable_conflict use_variable
declare known text; known_how text; street text;
begin
  if code_in(address) is not null then
    select r.name, r.how into known, known_how from resolved(drawing, code_in(address)) r;
    if known_how = 'listed' then return known; end if;
  end if;
  select a.name into street from regexp_split_to_table(address, '[,\n]') part join boundary_area a on a.drawing_id = drawing
      and a.listed @> jsonb_build_array(jsonb_build_object('said', street_said(part), 'kind', 'street'))
    where street_said(part) <> '' order by a.name limit 1;
  return coalesce(street, known);
end $$;

-- The address by which somebody follows, if any; none where the ways to reach them are kept off their own screen.
create function address_to_follow(person uuid) returns text
language sql stable security definer set search_path from current as $$
  select nullif(r.address, '') from (select x.address, x.not_on_my_screen from reach x where x.person_id = person
    order by x.not_on_my_screen desc, x.written_at desc, x.id desc limit 1) r where not r.not_on_my_screen
$$;
-- Where somebody would belong by a drawing, when they follow it; none where they stay. `is_now`: the name of theirs, '' none.
create function would_follow(before uuid, drawing uuid, address text, is_now text) returns text
language plpgsql stable set search_path from current as $$
declare will text;
begin
  if address is null then return null; end if;
  will := address_lies_in(drawing, address);
  if will is null or lower(will) = lower(is_now) then return null; end if;
  -- Before the first lines nobody was put anywhere by them.
  if before is null then return case when is_now = '' then will end; end if;
  return case when lower(coalesce(address_lies_in(before, address), '')) = lower(is_now) then will end;
end $$;
revoke execute on function address_to_follow, would_follow from public;

-- Run by the clock. Says how many it has looked at; 0: all of them follow.
create function people_follow_lines(most int) returns int
language plpgsql security definer set search_path from current as $$
declare
  drawn uuid := drawing_now();
  f people_followed;
  one record;
  will text;
  there uuid;
  looked int := 0;
begin
  if me() is not null then raise exception 'not found' using errcode = 'AL404'; end if;
  if drawn is null then return 0; end if;
  insert into people_followed (drawing_id, before_id)
    values (drawn, (select d.id from boundary_drawing d where d.taken_at is not null and d.id <> drawn order by d.taken_at desc, d.id desc limit 1))
    on conflict do nothing;
  select * into f from people_followed p where p.drawing_id = drawn for update;
  if f.done_at is not null then return 0; end if;
  for one in select m.id, m.neighbourhood_id, coalesce(n.name, '') as is_now, address_to_follow(m.id) as address
      from member m left join neighbourhood n on n.id = m.neighbourhood_id
      where m.is_person and (f.upto is null or m.id > f.upto) order by m.id limit least(most, 1000) loop
    looked := looked + 1;
    f.upto := one.id;
    will := would_follow(f.before_id, drawn, one.address, one.is_now);
    continue when will is null;
    select n.id into there from neighbourhood n where lower(n.name) = lower(will);
    continue when there is null;
    update member m set neighbourhood_id = there where m.id = one.id;
    insert into neighbourhood_move (id, person_id, drawing_id, was_id, is_id, was_in, is_in)
      values (uuidv7(), one.id, drawn, one.neighbourhood_id, there, one.is_now, will) on conflict do nothing;
    insert into event (person_id, kind, facts) values (one.id, 'neighbourhood moved', jsonb_build_object('was', one.is_now, 'is', will));
    f.moved := f.moved + 1;
  end loop;
  update people_followed p set upto = f.upto, moved = f.moved, done_at = case when looked = 0 then present() end where p.drawing_id = drawn;
  return looked;
end $$;

-- How many people’s address a drawing would put elsewhere, for whoever draws: whole steps of `step` and never below it, so
-- that nobody is told of one household by drawing a line around it.
create function people_would_move(drawing uuid, step int) returns int
language plpgsql stable security definer set search_path from current as $$
declare many int;
begin
  if not may_draw_lines() then raise exception 'not found' using errcode = 'AL404'; end if;
  with here as (
    select m.id, coalesce(n.name, '') as is_now, r.address
    from (select distinct on (x.person_id) x.person_id, x.address, x.not_on_my_screen from reach x
        order by x.person_id, x.not_on_my_screen desc, x.written_at desc, x.id desc) r
      join member m on m.id = r.person_id and m.is_person left join neighbourhood n on n.id = m.neighbourhood_id
    where r.address <> '' and not r.not_on_my_screen
  ), street as (
    select distinct l ->> 'said' as said from boundary_area a cross join jsonb_array_elements(a.listed) l
    where l ->> 'kind' = 'street' and a.drawing_id in (drawing_now(), people_would_move.drawing)
  ), listed as (
    select h.id, string_agg(distinct s.said, ' ') as streets from here h cross join regexp_split_to_table(h.address, '[,\n]') part
      join street s on s.said = street_said(part) group by h.id
  ), alike as ( -- Whoever has the same postcode and the same listed streets goes the same way.
    select min(h.address) as address, h.is_now, count(*) as people from here h left join listed l on l.id = h.id
    group by code_in(h.address), l.streets, h.is_now
  )
  select coalesce(sum(a.people), 0)::int into many from alike a
    where would_follow(drawing_now(), people_would_move.drawing, a.address, a.is_now) is not null;
  return many / greatest(step, 5) * greatest(step, 5);
end $$;

-- What the person sees of a drawing whose day is to come: where their address would lie then.
create function my_move_to_come(person uuid) returns table (is_in text, starts_on text)
language sql stable security definer set search_path from current as $$
  select would_follow(drawing_now(), d.id, address_to_follow(m.id), coalesce(n.name, '')), d.starts_on::text
  from member m left join neighbourhood n on n.id = m.neighbourhood_id
    cross join lateral (select x.id, x.starts_on from boundary_drawing x where x.settled_at is not null and x.taken_at is null and x.thrown_away_at is null
      order by x.starts_on limit 1) d
  where m.id = person and may_see(person, 'reach') and would_follow(drawing_now(), d.id, address_to_follow(m.id), coalesce(n.name, '')) is not null
$$;
-- Which neighbourhood somebody belongs to, in their opened record.
create function belongs_to(person uuid) returns table (name text, slug text)
language sql stable security definer set search_path from current as $$
  select n.name, n.slug from member m join neighbourhood n on n.id = m.neighbourhood_id where m.id = person and may_see(person, 'reach')
$$;

-- “That is not right”: the person, or whoever writes at their word, puts it back as it was before the lines moved. By hand
-- it stays there, wherever lines move next.
create function put_back_where_i_was(move uuid, person uuid, how text) returns boolean
language plpgsql security definer set search_path from current as $$
declare it neighbourhood_move;
begin
  if at_their_word(person) is not true or may_change(person, 'reach') is not true or (me() = person) <> (how = 'on screen')
    or how not in ('on screen', 'on paper', 'by phone', 'face to face') then
    raise exception 'not found' using errcode = 'AL404';
  end if;
  select x.* into it from neighbourhood_move x where x.id = move and x.person_id = person and x.put_back_at is null
    and not is_kept_from(me(), x.id) for update;
  if it.id is null then raise exception 'not found' using errcode = 'AL404'; end if;
  update member m set neighbourhood_id = it.was_id where m.id = person and m.neighbourhood_id is not distinct from it.is_id;
  if not found then return false; end if;
  update neighbourhood_move x set put_back_at = present(), how = put_back_where_i_was.how,
    at_their_word_by = case when me() <> person then me() end where x.id = it.id;
  return true;
end $$;
