-- Who looked, as its person reads it (P4), and whom they let read it with them.

create table looked_given (
  id uuid primary key,
  person_id uuid not null references member,
  member_id uuid not null references member,
  from_at timestamptz not null default present(),
  ended_at timestamptz,
  at_their_word_by uuid references member,
  how text not null default 'on screen' check (how in ('on screen', 'on paper', 'by phone', 'face to face')),
  not_on_my_screen boolean not null default false,
  constraint looked_given_to_another check (member_id <> person_id)
);
create unique index looked_given_once on looked_given (person_id, member_id) where ended_at is null;
comment on table looked_given is 'circle: whom a person lets read who looked and what left; nobody else does, whatever they hold';
call holds_part('looked_given', 'rights', 'person_id = me() or member_id = me() or at_their_word_by = me()');
call own_hand_or_word('looked_given', 'rights', 'insert');
call own_hand_or_word('looked_given', 'rights', 'update');
grant update (ended_at, at_their_word_by, how) on looked_given to alongside_app; -- taken back; the row stays

-- Whether I may read the lists of an opened record: its person, or whom they let, for as long as these stand around them.
create function may_read_looked(person uuid) returns boolean
language sql stable security definer set search_path from current as $$
  select coalesce(person = any (opened()), false) and (person = me() or exists (
    select from looked_given g join standing s on s.person_id = g.person_id and s.member_id = g.member_id
    where g.person_id = may_read_looked.person and g.member_id = me() and g.ended_at is null
      and s.kind in ('circle', 'authority') and s.ended_at is null and s.paused_at is null and s.from_at <= present()
      and (s.until_at is null or s.until_at > present()) and s.as_it_was is null))
$$;

-- The readings of an opened record that its person may see: nobody kept off their screen, nothing whose standing is kept
-- from them (a lawful enquiry: when that ends they are there by themselves).
create function readings_shown(person uuid) returns setof reading
language sql stable as $$
  select r.* from reading r
  where r.person_id = readings_shown.person and not r.not_on_my_screen
    and not exists (select from standing s where s.person_id = readings_shown.person and s.member_id = r.member_id and s.not_on_my_screen)
    and not exists (select from kept_from k where k.member_id = r.person_id and k.person_id = r.person_id
      and k.entry_id in (r.standing_id, r.id) and k.ended_at is null and k.since <= present() and (k.until_at is null or k.until_at > present()))
$$;
revoke execute on function readings_shown from public;

-- Whole days of readings before a moment, newest first: as many days as hold about `most` readings, and at least one.
-- Alike ones of a day are one row. `reader` null: everybody; the id of nobody: the computer itself.
create function who_looked(person uuid, since timestamptz, before timestamptz, reader uuid, part text, most int)
returns table (day date, member_id uuid, standing_id uuid, known_as text, title text, picture text, kind text, reason text, parts text[], act text, why text,
  times bigint, first_at timestamptz, last_at timestamptz)
language plpgsql stable rows 100 security definer set search_path from current as $$
#variable_conflict use_column
declare
  nobody uuid := '00000000-0000-0000-0000-000000000000';
  first_moment timestamptz;
begin
  if not may_read_looked(who_looked.person) then return; end if;
  first_moment := greatest(who_looked.since, coalesce((
    select ((r.at at time zone 'Europe/London')::date)::timestamp at time zone 'Europe/London' from readings_shown(who_looked.person) r
    where r.at >= who_looked.since and r.at < who_looked.before and (reader is null or coalesce(r.member_id, nobody) = reader)
      and (who_looked.part is null or who_looked.part = any (r.parts))
    order by r.at desc offset greatest(who_looked.most, 1) - 1 limit 1), who_looked.since));
  return query
    select g.day, g.member_id, g.standing_id, coalesce(m.known_as, ''), coalesce((select p.title from post p where p.member_id = g.member_id
        and (p.until_at is null or p.until_at > present()) order by p.id limit 1), ''),
      coalesce((select left(f.sha256, 16) from member_picture f where f.member_id = g.member_id and may_see_face(f.member_id)), ''),
      g.kind, g.reason, g.parts, g.act, g.why, g.times, g.first_at, g.last_at
    from (
      select (r.at at time zone 'Europe/London')::date as day, r.member_id, coalesce(s.kind, case when r.member_id is null then 'system' else '' end) as kind,
        coalesce(s.reason, '') as reason, r.parts, r.act, r.why, count(*) as times, min(r.at) as first_at, max(r.at) as last_at,
        (array_agg(s.id order by r.at desc) filter (where s.id is not null))[1] as standing_id
      from readings_shown(who_looked.person) r left join standing s on s.id = r.standing_id
      where r.at >= first_moment and r.at < who_looked.before and (reader is null or coalesce(r.member_id, nobody) = reader)
        and (who_looked.part is null or who_looked.part = any (r.parts))
      group by 1, 2, 3, 4, 5, 6, 7) g
    left join member m on m.id = g.member_id
    order by g.day desc, g.last_at desc;
end $$;

-- How often who looked in which month: what the list can be narrowed to.
create function looked_counts(person uuid) returns table (month text, member_id uuid, known_as text, times bigint)
language plpgsql stable rows 50 security definer set search_path from current as $$
#variable_conflict use_column
begin
  if not may_read_looked(looked_counts.person) then return; end if;
  return query
    select g.month, g.member_id, coalesce(m.known_as, ''), g.times
    from (select to_char(r.at at time zone 'Europe/London', 'YYYY-MM') as month, r.member_id, count(*) as times
      from readings_shown(looked_counts.person) r group by 1, 2) g
    left join member m on m.id = g.member_id
    order by g.month desc, g.times desc;
end $$;

-- What left, for whom the person lets read it.
create function left_for_me(person uuid, before timestamptz, before_id uuid, most int) returns setof left_place
language sql stable rows 40 security definer set search_path from current as $$
  select l.* from left_place l
  where l.person_id = left_for_me.person and not l.not_on_my_screen and may_read_looked(left_for_me.person)
    and (before is null or (l.at, l.id) < (before, before_id))
    and not exists (select from kept_from k where k.member_id = l.person_id and k.entry_id = l.id and k.ended_at is null
      and k.since <= present() and (k.until_at is null or k.until_at > present()))
  order by l.at desc, l.id desc limit most
$$;

-- Whom a person can let read their lists: who stands in their circle or speaks for them today.
create function looked_may_be_given(person uuid) returns table (member_id uuid, known_as text, kind text, reason text)
language sql stable rows 10 security definer set search_path from current as $$
  select distinct on (s.member_id) s.member_id, m.known_as, s.kind, s.reason
  from standing s join member m on m.id = s.member_id
  where s.person_id = looked_may_be_given.person and coalesce(s.person_id = any (opened()), false) and s.kind in ('circle', 'authority')
    and not s.not_on_my_screen and s.ended_at is null and s.paused_at is null and (s.until_at is null or s.until_at > present())
  order by s.member_id, s.kind
$$;
