-- Good conversations near you: sessions in local places, with times to book and a door to walk in at. Nobody needs an account,
-- and nobody is asked whether they may come.
create table hub_session (
  id uuid primary key,
  neighbourhood_id uuid not null references neighbourhood,
  asset_id uuid references asset on delete set null,
  place_name text not null check (length(place_name) between 1 and 200),
  room_words text not null default '' check (length(room_words) <= 500),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  slot_minutes int not null check (slot_minutes between 15 and 120),
  drop_in boolean not null default true,
  phone text not null default '' check (length(phone) <= 60),
  called_off_at timestamptz,
  called_off_because text,
  made_by uuid references member,
  made_at timestamptz not null default present(),
  constraint hub_session_ends_after_it_begins check (ends_at > starts_at and ends_at <= starts_at + interval '12 hours'),
  constraint hub_session_once unique (neighbourhood_id, place_name, starts_at),
  -- The only reasons there are: none of them is about whoever wants to come.
  constraint hub_session_is_never_closed_by_screening check ((called_off_at is null) = (called_off_because is null)
    and called_off_because in ('nobody can be there', 'the place is shut', 'the weather'))
);
create index hub_session_when on hub_session (starts_at) where called_off_at is null;
comment on table hub_session is 'community: when and where good conversations are; about nobody in particular';
comment on column hub_session.asset_id is 'the place among the groups and places, whose access facts are shown';
grant select (id, neighbourhood_id, asset_id, place_name, room_words, starts_at, ends_at, slot_minutes, drop_in, phone,
  called_off_at, called_off_because) on hub_session to alongside_app; -- for everybody to read, but for who made it

-- A time to book. It has no state: it is free until somebody took it or it is over, and nothing else can close it.
create table hub_slot (
  id uuid primary key,
  session_id uuid not null references hub_session on delete cascade,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  beside int not null default 0,
  constraint hub_slot_once unique (session_id, starts_at, beside)
);
create index hub_slot_when on hub_slot (starts_at);
comment on table hub_slot is 'community: a time to book; without any column by which somebody could be kept from it';
comment on column hub_slot.beside is 'several people may be met at the same time: 0, 1 …';
grant select on hub_slot to alongside_app;

create table hub_host (
  session_id uuid not null references hub_session on delete cascade,
  member_id uuid not null references member,
  since timestamptz not null default present(),
  primary key (session_id, member_id)
);
create index hub_host_member on hub_host (member_id);
comment on table hub_host is 'community: who is there to welcome people; they read who comes, those days and no others';
alter table hub_host enable row level security;
create policy mine on hub_host for select using (member_id = me());
grant select on hub_host to alongside_app;

create table slot_booking (
  id uuid primary key,
  session_id uuid references hub_session on delete cascade,
  slot_id uuid references hub_slot on delete cascade,
  starts_at timestamptz,
  place_name text not null default '',
  person_id uuid references member,
  member_id uuid references member,
  name text not null check (length(name) between 1 and 100),
  contact text not null default '' check (length(contact) <= 300),
  helps text not null default '' check (length(helps) <= 500),
  remind boolean not null default false,
  way text not null default 'on screen' check (way in ('on screen', 'by phone', 'at the counter', 'dropped in', 'on paper', 'face to face')),
  written_by uuid references member,
  link_key uuid not null default gen_random_uuid() constraint slot_booking_link_once unique,
  booked_at timestamptz not null default present(),
  reminded_at timestamptz,
  taken_back_at timestamptz,
  taken_back_by uuid references member,
  taken_back_how text not null default '' check (taken_back_how in ('', 'on screen', 'on paper', 'by phone', 'face to face')),
  came_at timestamptz,
  not_on_my_screen boolean not null default false,
  constraint booking_has_a_slot_or_dropped_in check (session_id is null or (slot_id is null) = (way = 'dropped in'))
);
create unique index slot_booking_first_one_wins on slot_booking (slot_id) where taken_back_at is null;
create index slot_booking_session on slot_booking (session_id);
create index slot_booking_person on slot_booking (person_id) where person_id is not null;
create index slot_booking_slot on slot_booking (slot_id);
comment on table slot_booking is 'community: who comes to a good conversation: a name and a way to reach them, and what helps to welcome them; no more is asked';
comment on column slot_booking.session_id is 'none where the booking came along with a record from another place';
comment on column slot_booking.starts_at is 'when it is, in the row itself, so that it leaves with a record (P16); of somebody who dropped in: when they came';
comment on column slot_booking.written_by is 'who wrote it down at their word; of a booking in a record, whoever walks alongside';
comment on column slot_booking.taken_back_by is 'who wrote down that they cannot come; null: they said it themselves, by the address of the booking';
comment on column slot_booking.link_key is 'whoever holds this address may see the time and place, and take the booking back';
call holds_part('slot_booking', 'community');
create function say_when_and_where() returns trigger language plpgsql security definer set search_path from current as $$
begin
  if new.session_id is not null then
    select coalesce((select l.starts_at from hub_slot l where l.id = new.slot_id), new.booked_at), s.place_name
      into new.starts_at, new.place_name from hub_session s where s.id = new.session_id;
  end if;
  return new;
end $$;
revoke execute on function say_when_and_where() from public;
create trigger say_when_and_where before insert on slot_booking for each row execute function say_when_and_where();
revoke insert on slot_booking from alongside_app; -- booked by book_slot(), where the first one wins

-- Who welcomes people where: these posts anywhere; a local area coordinator in the neighbourhoods they coordinate.
create function welcomes_in(area uuid, kinds text[]) returns boolean
language sql stable security definer set search_path from current as $$
  select holds_any_post(kinds) or exists (select from post p where p.member_id = me() and p.kind = 'local area coordinator' and area is not null
    and (p.neighbourhood_id is null or p.neighbourhood_id = area) and p.from_at <= present() and (p.until_at is null or p.until_at > present()))
$$;
revoke execute on function welcomes_in from public;
create function welcomes_at(session uuid, kinds text[]) returns boolean
language sql stable security definer set search_path from current as $$
  select welcomes_in((select s.neighbourhood_id from hub_session s where s.id = session), kinds)
$$;
revoke execute on function welcomes_at from public;
-- The neighbourhoods in which the reader may welcome people, and whether they may plan there.
create function where_i_welcome() returns table (neighbourhood_id uuid, plans boolean)
language sql stable security definer set search_path from current as $$
  select n.id, welcomes_in(n.id, array['worker', 'team lead', 'connector', 'steward']) from neighbourhood n
  where welcomes_in(n.id, array['worker', 'team lead', 'connector', 'peer', 'steward'])
$$;

create function free_slots() returns table (id uuid, session_id uuid, starts_at timestamptz, ends_at timestamptz)
language sql stable security definer set search_path from current as $$
  select distinct on (l.starts_at, l.session_id) l.id, l.session_id, l.starts_at, l.ends_at
  from hub_slot l join hub_session s on s.id = l.session_id
  where l.starts_at > present() and s.called_off_at is null and l.starts_at < present() + interval '60 days'
    and not exists (select from slot_booking b where b.slot_id = l.id and b.taken_back_at is null)
  order by l.starts_at, l.session_id, l.beside limit 400
$$;

-- Who welcomes people, of those who show themselves to everybody.
create function hub_faces() returns table (session_id uuid, shown_as text, member_id uuid, picture text)
language sql stable security definer set search_path from current as $$
  select distinct h.session_id, p.shown_as, p.member_id, p.picture from hub_host h
    join hub_session s on s.id = h.session_id and s.ends_at > present() and s.called_off_at is null
    join helpers() p on p.member_id = h.member_id
  order by h.session_id, p.shown_as
$$;

-- answers: booked; gone: somebody was quicker, it is over or called off; twice: they have a time there already.
-- Anybody books for themselves; whoever works here also for somebody who rings or stands at the counter; and whoever walks
-- alongside somebody with a record (`said.person`) at that person’s word, into the record.
create function book_slot(booking uuid, slot uuid, said jsonb) returns table (answer text, link_key uuid)
language plpgsql security definer set search_path from current as $$
#variable_conflict use_column
declare
  own boolean := said ->> 'way' = 'on screen';
  person uuid := (said ->> 'person')::uuid;
  whose hub_session;
  who uuid;
  made uuid;
begin
  if (case when own then person is not null and person is distinct from me()
      when person is not null then may_speak_for(person, said ->> 'way') is not true
      else not welcomes_at((select l.session_id from hub_slot l where l.id = slot), array['worker', 'team lead', 'connector', 'peer', 'steward']) end) then
    raise exception 'not found' using errcode = 'AL404';
  end if;
  select s.* into whose from hub_slot l join hub_session s on s.id = l.session_id
    where l.id = slot and l.starts_at > present() and s.called_off_at is null;
  if whose.id is null then return query select 'gone', null::uuid; return; end if;
  who := case when own then me() else person end;
  if who is not null then
    perform pg_advisory_xact_lock(hashtextextended(who::text || whose.id::text, 0));
    -- What is off their screen is not told by a refusal either.
    if exists (select from slot_booking b where b.session_id = whose.id and b.member_id = who and b.taken_back_at is null and not b.not_on_my_screen) then
      return query select 'twice', null::uuid; return;
    end if;
  end if;
  insert into slot_booking (id, session_id, slot_id, person_id, member_id, name, contact, helps, remind, way, written_by)
    values (booking, whose.id, slot, (select m.id from member m where m.id = who and m.is_person), who,
      said ->> 'name', said ->> 'contact', said ->> 'helps', (said ->> 'remind')::boolean, said ->> 'way', case when not own then me() end)
    on conflict (slot_id) where taken_back_at is null do nothing
    returning link_key into made;
  return query select case when made is null then 'gone' else 'booked' end, made;
end $$;

-- What whoever holds the address of a booking may see: when and where, and nothing about whom. Over a day later it is gone.
create function booking_by_link(key uuid) returns table (session_id uuid, starts_at timestamptz, ends_at timestamptz, remind boolean, taken_back_at timestamptz)
language sql stable security definer set search_path from current as $$
  select b.session_id, l.starts_at, l.ends_at, b.remind, b.taken_back_at from slot_booking b join hub_slot l on l.id = b.slot_id
  where b.link_key = key and l.ends_at > present() - interval '1 day'
$$;

-- Takes a booking back, before it begins: nothing but when it was stays.
create function take_back(booking uuid, how text) returns boolean
language plpgsql security definer set search_path from current as $$
begin
  update slot_booking b set taken_back_at = present(), contact = '', helps = '', taken_back_how = how,
      taken_back_by = case when how <> 'on screen' then me() end
    from hub_slot l where b.id = booking and l.id = b.slot_id and b.taken_back_at is null and l.starts_at > present();
  return found;
end $$;
revoke execute on function take_back from public;

create function take_booking_back(key uuid) returns text
language sql security definer set search_path from current as $$
  select case when take_back((select b.id from slot_booking b where b.link_key = key), 'on screen') then 'taken back' else 'gone' end
$$;

-- In a record: by the person, or at their word by whoever walks alongside. False where it has begun.
create function take_back_in_record(booking uuid, how text) returns boolean
language plpgsql security definer set search_path from current as $$
begin
  if may_speak_for((select b.person_id from slot_booking b where b.id = booking and not is_kept_from(me(), b.id)), how) is not true then
    raise exception 'not found' using errcode = 'AL404';
  end if;
  return take_back(booking, how);
end $$;

-- Somebody rings and cannot come. Whoever answers is told no names: they write down the name that they hear, and the time.
create function take_back_by_name(session uuid, starts timestamptz, name text, how text) returns boolean
language plpgsql security definer set search_path from current as $$
declare booking uuid;
begin
  if not welcomes_at(session, array['worker', 'team lead', 'connector', 'peer', 'steward']) then raise exception 'not found' using errcode = 'AL404'; end if;
  select b.id into booking from slot_booking b join hub_slot l on l.id = b.slot_id
    where b.session_id = session and l.starts_at = starts and lower(btrim(b.name)) = lower(btrim(take_back_by_name.name)) and b.taken_back_at is null
    order by l.beside limit 1;
  return coalesce(take_back(booking, how), false);
end $$;

-- Whether somebody hosts a session, these days: from two days before until the day after.
create function hosts_now(session uuid) returns boolean
language sql stable security definer set search_path from current as $$
  select exists (select from hub_host h join hub_session s on s.id = h.session_id
    where h.session_id = session and h.member_id = me() and welcomes_in(s.neighbourhood_id, array['worker', 'team lead', 'connector', 'peer', 'steward'])
      and present() between s.starts_at - interval '2 days' and s.ends_at + interval '1 day')
$$;
revoke execute on function hosts_now from public;

-- A mobile number as it is dialled, or null: no text goes to any other.
create function mobile_in(typed text) returns text
language sql immutable as $$
  select case when n ~ '^(07|\+?447|00447)\d{9}$' then n end from regexp_replace(typed, '[\s().-]', '', 'g') n
$$;

-- Where a reminder of a booking may go by itself. What was given with the booking counts; where nothing was, a way that
-- the person has said is safe. Never against a do-not; and of what is kept off their screen only in a way said to be safe.
create function reminder_to(b slot_booking) returns table (number text, mail text, own_hours boolean)
language sql stable security definer set search_path from current as $$
  select case when may.text then n.number end, case when may.mail and (n.number is null or not may.text) then n.mail end,
    coalesce(r.hours_from <> '' or r.times <> '' or r.days <> '{}', false)
  from (select 1) always
    left join lateral (select * from reach x where x.person_id = b.person_id order by x.not_on_my_screen desc, x.written_at desc, x.id desc limit 1) r on true
    cross join lateral (select
      case when b.contact <> '' then mobile_in(b.contact) when 'text' = any (r.safe) then mobile_in(r.phone) end as number,
      case when b.contact ~ '^[^@[:space:]]+@[^@[:space:]]+\.[^@[:space:]]+$' then b.contact when b.contact = '' and 'e-mail' = any (r.safe) then nullif(r.email, '') end as mail) n
    cross join lateral (select
      not 'text' = any (coalesce(r.never, '{}')) and (not (b.not_on_my_screen or coalesce(r.not_on_my_screen, false)) or 'text' = any (coalesce(r.safe, '{}'))) as text,
      not 'e-mail' = any (coalesce(r.never, '{}')) and (not (b.not_on_my_screen or coalesce(r.not_on_my_screen, false)) or 'e-mail' = any (coalesce(r.safe, '{}'))) as mail) may
$$;
revoke execute on function reminder_to from public;

-- Who comes, for those who welcome them, those days. Whoever has a record reads in who looked that they were looked up (P4).
create function session_bookings(session uuid) returns table (id uuid, starts_at timestamptz, name text, contact text, helps text,
  to_ring boolean, way text, came_at timestamptz)
language plpgsql security definer set search_path from current as $$
#variable_conflict use_column
begin
  if not hosts_now(session) then return; end if;
  insert into reading (person_id, member_id, parts, act, why, not_on_my_screen)
    select b.person_id, me(), array['community'], 'read', 'saw who comes to talk', bool_and(b.not_on_my_screen)
    from slot_booking b where b.session_id = session and b.taken_back_at is null and b.person_id <> me() group by b.person_id;
  return query select b.id, l.starts_at, b.name, b.contact, b.helps,
      b.remind and b.reminded_at is null and not b.not_on_my_screen and l.starts_at > present()
        and (l.starts_at < present() + interval '3 hours' or not exists (select from reminder_to(b) t where t.mail is not null or t.number is not null)),
      b.way, b.came_at
    from slot_booking b left join hub_slot l on l.id = b.slot_id
    where b.session_id = session and b.taken_back_at is null order by l.starts_at nulls last, b.booked_at;
end $$;

create function came_to_talk(booking uuid, session uuid) returns void
language plpgsql security definer set search_path from current as $$
begin
  if not hosts_now(session) then raise exception 'not found' using errcode = 'AL404'; end if;
  update slot_booking b set came_at = coalesce(b.came_at, present())
    where b.id = booking and b.session_id = came_to_talk.session and b.taken_back_at is null;
  if not found then raise exception 'not found' using errcode = 'AL404'; end if;
end $$;

-- Somebody who walked in: a name only if they like.
create function dropped_in(booking uuid, session uuid, name text) returns void
language plpgsql security definer set search_path from current as $$
begin
  if not hosts_now(session) then raise exception 'not found' using errcode = 'AL404'; end if;
  insert into slot_booking (id, session_id, name, way, written_by, came_at)
    values (booking, session, dropped_in.name, 'dropped in', me(), present());
end $$;

create function keeps_hubs(area uuid) returns boolean
language sql stable security definer set search_path from current as $$
  select welcomes_in(area, array['worker', 'team lead', 'connector', 'steward'])
$$;
revoke execute on function keeps_hubs from public;

-- `said`: place and hours of a session; `slots`: [{"id", "starts", "ends", "beside"}]. Whoever makes it welcomes people there.
-- answers: made; there: one at this place begins then already.
create function make_session(session uuid, said jsonb, slots jsonb) returns text
language plpgsql security definer set search_path from current as $$
begin
  if not keeps_hubs((said ->> 'neighbourhood')::uuid) then raise exception 'not found' using errcode = 'AL404'; end if;
  insert into hub_session (id, neighbourhood_id, asset_id, place_name, room_words, starts_at, ends_at, slot_minutes, drop_in, phone, made_by)
    values (session, (said ->> 'neighbourhood')::uuid, (select a.id from asset a where a.id = (said ->> 'asset')::uuid and a.listed),
      said ->> 'placeName', said ->> 'roomWords', (said ->> 'starts')::timestamptz, (said ->> 'ends')::timestamptz,
      (said ->> 'slotMinutes')::int, (said ->> 'dropIn')::boolean, said ->> 'phone', me())
    on conflict on constraint hub_session_once do nothing;
  if not found then return 'there'; end if;
  insert into hub_slot (id, session_id, starts_at, ends_at, beside)
    select (l ->> 'id')::uuid, session, (l ->> 'starts')::timestamptz, (l ->> 'ends')::timestamptz, (l ->> 'beside')::int
    from jsonb_array_elements(slots) l;
  insert into hub_host (session_id, member_id) values (session, me());
  return 'made';
end $$;

create function host_session(session uuid, hosts boolean) returns void
language plpgsql security definer set search_path from current as $$
begin
  if not welcomes_at(session, array['worker', 'team lead', 'connector', 'peer', 'steward'])
    or not exists (select from hub_session s where s.id = session and s.ends_at > present()) then
    raise exception 'not found' using errcode = 'AL404';
  end if;
  if hosts then
    insert into hub_host (session_id, member_id) values (session, me()) on conflict do nothing;
  else
    delete from hub_host h where h.session_id = session and h.member_id = me();
  end if;
end $$;

-- A session that cannot be. Whoever booked and left an e-mail is written to; the others are rung, from the list.
create function call_session_off(session uuid, because text, subject text, words text) returns void
language plpgsql security definer set search_path from current as $$
begin
  if not keeps_hubs((select s.neighbourhood_id from hub_session s where s.id = session)) then raise exception 'not found' using errcode = 'AL404'; end if;
  update hub_session s set called_off_at = present(), called_off_because = because
    where s.id = session and s.called_off_at is null and s.ends_at > present();
  if not found then raise exception 'not found' using errcode = 'AL404'; end if;
  perform write_letter(b.contact, 'good to talk', subject, words, '/good-to-talk/booked/' || b.link_key) from slot_booking b
    where b.session_id = session and b.taken_back_at is null and b.contact ~ '^[^@[:space:]]+@[^@[:space:]]+\.[^@[:space:]]+$';
end $$;

-- Run by the clock: a word the day before, without when and where, to those who asked for one: by text where there is a
-- mobile number, else by mail. Whoever has said safe hours is told in them, everybody else in those of the setting.
create function climb_slot_reminders(subject text, words text, hours_from text, hours_until text) returns int
language plpgsql security definer set search_path from current as $$
declare due record; told int := 0; clock text := to_char(present() at time zone 'Europe/London', 'HH24:MI');
begin
  if me() is not null then raise exception 'not found' using errcode = 'AL404'; end if;
  for due in select b.id, b.member_id, b.link_key, l.starts_at, t.mail, t.number
      from slot_booking b join hub_slot l on l.id = b.slot_id join hub_session s on s.id = l.session_id cross join reminder_to(b) t
      where b.remind and b.reminded_at is null and b.taken_back_at is null and s.called_off_at is null
        and l.starts_at between present() + interval '1 hour' and present() + interval '26 hours'
        and b.booked_at < present() - interval '1 hour'
        and (t.number is not null or t.mail is not null)
        and (t.own_hours or clock >= hours_from and clock < hours_until)
        and (b.person_id is null or is_safe_way(b.person_id, case when t.number is not null then 'text' else 'e-mail' end, present()))
      for update of b skip locked loop
    update slot_booking b set reminded_at = present() where b.id = due.id;
    if due.number is not null then
      insert into text_out (to_number, about, words, link, member_id, not_after)
        values (due.number, 'good to talk', words, '/good-to-talk/booked/' || due.link_key, due.member_id, due.starts_at);
    else
      perform write_letter(due.mail, 'good to talk', subject, words, '/good-to-talk/booked/' || due.link_key);
    end if;
    told := told + 1;
  end loop;
  return told;
end $$;

-- Run by the clock: what nobody needs any more goes; that somebody came stays in the record of whoever has one.
create function sweep_bookings(days int) returns int
language plpgsql security definer set search_path from current as $$
declare swept int;
begin
  if me() is not null then raise exception 'not found' using errcode = 'AL404'; end if;
  delete from slot_booking b using hub_session s where s.id = b.session_id and b.person_id is null
    and s.ends_at < present() - make_interval(days => days);
  get diagnostics swept = row_count;
  update slot_booking b set contact = '', helps = '' from hub_session s where s.id = b.session_id and b.person_id is not null
    and s.ends_at < present() - make_interval(days => days) and (b.contact <> '' or b.helps <> '');
  return swept;
end $$;
