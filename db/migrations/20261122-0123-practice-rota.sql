-- The team on duty, by rota. Whoever is on duty at this moment may open the record of a person of that neighbourhood, until
-- the shift ends: so that nights need no emergency access.
create table rota_shift (
  id uuid primary key,
  neighbourhood_id uuid not null references neighbourhood,
  member_id uuid not null references member,
  from_at timestamptz not null,
  until_at timestamptz not null,
  made_by uuid references member,
  made_at timestamptz not null default present(),
  constraint rota_shift_ends_after_it_begins check (until_at > from_at and until_at <= from_at + interval '36 hours'),
  constraint rota_shift_once unique (neighbourhood_id, member_id, from_at)
);
create index rota_shift_when on rota_shift (from_at, until_at);
comment on table rota_shift is 'practice: who is on duty where, from when until when; about nobody’s record';
alter table rota_shift enable row level security; -- no policy: read and written by the functions below

create function works_here() returns boolean
language sql stable security definer set search_path from current as $$
  select exists (select from post p where p.member_id = me() and p.from_at <= present() and (p.until_at is null or p.until_at > present()))
$$;

create function rota(from_at timestamptz, until_at timestamptz) returns table (id uuid, neighbourhood_id uuid, member_id uuid, known_as text, from_at timestamptz, until_at timestamptz)
language sql stable security definer set search_path from current as $$
  select s.id, s.neighbourhood_id, s.member_id, m.known_as, s.from_at, s.until_at from rota_shift s join member m on m.id = s.member_id
  where works_here() and s.from_at < rota.until_at and s.until_at > rota.from_at order by s.from_at, m.known_as
$$;

-- Who answers now: a name and until when. Everybody who is signed in may know it.
create function on_duty_now() returns table (neighbourhood_id uuid, neighbourhood text, member_id uuid, known_as text, until_at timestamptz)
language sql stable security definer set search_path from current as $$
  select n.id, n.name, s.member_id, m.known_as, s.until_at from rota_shift s join member m on m.id = s.member_id join neighbourhood n on n.id = s.neighbourhood_id
  where me() is not null and s.from_at <= present() and s.until_at > present() and holds_post(s.member_id, array['worker', 'team lead'])
  order by n.name, m.known_as
$$;

create function could_be_on_duty() returns table (member_id uuid, known_as text)
language sql stable security definer set search_path from current as $$
  select distinct m.id, m.known_as from post p join member m on m.id = p.member_id
  where holds_post(me(), array['team lead']) and p.kind in ('worker', 'team lead') and p.from_at <= present() and (p.until_at is null or p.until_at > present())
  order by 2
$$;

-- Clock times are those of the place. A shift that ends no later than it begins ends on the next day. Where the clocks go
-- forward an hour is missing: what would lie within it is no shift. Where they go back, a time that comes twice is the second.
create function add_shift(shift uuid, area uuid, member uuid, on_day date, from_time time, until_time time) returns boolean
language plpgsql security definer set search_path from current as $$
begin
  if not holds_post(me(), array['team lead']) then raise exception 'not found' using errcode = 'AL404'; end if;
  if (on_day + until_time + case when until_time <= from_time then interval '1 day' else interval '0' end) at time zone 'Europe/London'
      <= (on_day + from_time) at time zone 'Europe/London' then
    raise exception 'The clocks go forward that night: there is no time between 1 and 2. Choose other times.' using errcode = 'AL422', column = 'from';
  end if;
  insert into rota_shift (id, neighbourhood_id, member_id, from_at, until_at, made_by)
    select shift, n.id, add_shift.member, (on_day + from_time) at time zone 'Europe/London',
      (on_day + until_time + case when until_time <= from_time then interval '1 day' else interval '0' end) at time zone 'Europe/London', me()
    from neighbourhood n where n.id = area and holds_post(add_shift.member, array['worker', 'team lead'])
    on conflict (neighbourhood_id, member_id, from_at) do nothing;
  return found;
end $$;

-- A shift that has begun ends now; one that has not is taken out. Who stood in a record by it stands there no longer.
create function remove_shift(shift uuid) returns void
language plpgsql security definer set search_path from current as $$
declare it rota_shift;
begin
  if not holds_post(me(), array['team lead']) then raise exception 'not found' using errcode = 'AL404'; end if;
  select s.* into it from rota_shift s where s.id = shift and s.until_at > present() for update;
  if it.id is null then return; end if;
  if it.from_at >= present() then delete from rota_shift s where s.id = shift;
  else update rota_shift s set until_at = present() where s.id = shift;
  end if;
  perform end_duty(it.member_id, it.neighbourhood_id);
end $$;

-- Ends what somebody stands as on duty in a neighbourhood, now.
create function end_duty(member uuid, area uuid) returns void
language plpgsql security definer set search_path from current as $$
declare one record;
begin
  for one in update standing s set ended_at = present() from member m
    where m.id = s.person_id and m.neighbourhood_id is not distinct from area and s.member_id = end_duty.member and s.kind = 'duty'
      and s.until_at is not null and s.ended_at is null returning s.person_id
  loop
    perform keep_name(one.person_id, 'The one on duty stopped.', present() + interval '1 day');
  end loop;
end $$;

-- The same people at the same hours, a week later; what is there already stays.
create function copy_week(from_day date) returns int
language plpgsql security definer set search_path from current as $$
declare copied int;
begin
  if not holds_post(me(), array['team lead']) then raise exception 'not found' using errcode = 'AL404'; end if;
  insert into rota_shift (id, neighbourhood_id, member_id, from_at, until_at, made_by)
    select uuidv7(), s.neighbourhood_id, s.member_id,
      ((s.from_at at time zone 'Europe/London') + interval '7 days') at time zone 'Europe/London',
      ((s.until_at at time zone 'Europe/London') + interval '7 days') at time zone 'Europe/London', me()
    from rota_shift s
    where (s.from_at at time zone 'Europe/London')::date >= from_day and (s.from_at at time zone 'Europe/London')::date < from_day + 7
      and holds_post(s.member_id, array['worker', 'team lead'])
      -- What would lie in the hour that is missing is left out.
      and ((s.from_at at time zone 'Europe/London') + interval '7 days') at time zone 'Europe/London'
        < ((s.until_at at time zone 'Europe/London') + interval '7 days') at time zone 'Europe/London'
    on conflict (neighbourhood_id, member_id, from_at) do nothing;
  get diagnostics copied = row_count;
  return copied;
end $$;

-- Somebody whom a search has just shown me, by the mark of its reading: for opening their record on duty or in an emergency.
create function shown_person(mark uuid) returns table (mark uuid, known_as text, full_name text, born_year text, neighbourhood text, alongside text, on_duty_until timestamptz)
language sql stable security definer set search_path from current as $$
  select r.id, m.known_as, m.full_name, left(m.born, 4), coalesce(n.name, ''),
    coalesce((select w.known_as from standing s join member w on w.id = s.member_id where s.person_id = m.id and s.kind = 'alongside' and s.ended_at is null
      order by s.from_at desc limit 1), ''),
    (select max(h.until_at) from rota_shift h where h.member_id = me() and h.neighbourhood_id = m.neighbourhood_id and h.from_at <= present() and h.until_at > present())
  from reading r join member m on m.id = r.person_id left join neighbourhood n on n.id = m.neighbourhood_id
  where r.id = shown_person.mark and r.member_id = me() and r.why = 'found you by a search' and r.at > present() - interval '30 minutes'
    and holds_post(me(), array['worker', 'team lead'])
$$;

create function marked_person(mark uuid) returns uuid
language sql stable security definer set search_path from current as $$
  select r.person_id from reading r
  where r.id = mark and r.member_id = me() and r.why = 'found you by a search' and r.at > present() - interval '30 minutes'
    and r.person_id <> me() and holds_post(me(), array['worker', 'team lead'])
$$;

-- Opens a record on duty, checked against the rota in this moment. Nothing where there is no such shift.
create function stand_on_duty(mark uuid, reason text) returns uuid
language plpgsql security definer set search_path from current as $$
declare whose uuid := marked_person(mark); ends timestamptz;
begin
  ends := (select max(h.until_at) from rota_shift h join member m on m.neighbourhood_id = h.neighbourhood_id
    where m.id = whose and h.member_id = me() and h.from_at <= present() and h.until_at > present());
  if whose is null or ends is null then return null; end if;
  if not exists (select from standing s where s.person_id = whose and s.member_id = me() and s.kind in ('alongside', 'cover')
      and s.ended_at is null and s.paused_at is null and (s.until_at is null or s.until_at > present())) then
    update standing s set ended_at = present() where s.person_id = whose and s.member_id = me() and s.kind = 'duty' and s.until_at is not null and s.ended_at is null;
    insert into standing (person_id, member_id, kind, parts, acts, until_at, reason, by_id)
      values (whose, me(), 'duty', array['hello', 'reach', 'about', 'plan', 'said'], array['read', 'add'], ends, stand_on_duty.reason, me());
    insert into event (person_id, kind, facts) values (whose, 'record opened on duty', jsonb_build_object('by', me(), 'until', ends));
  end if;
  return whose;
end $$;

-- A hello that the whole team may hear is open to everybody who is on the team now, also to those who came after it was said.
create function open_hellos_to_team() returns int
language plpgsql security definer set search_path from current as $$
declare waiting record; opened int := 0;
begin
  for waiting in select h.person_id, h.not_wanted from hello h where h.taken_by is null
    and exists (select from standing s where s.person_id = h.person_id and s.kind = 'duty' and s.reason = 'a hello nobody has answered yet')
  loop
    perform open_to_team(waiting.person_id, waiting.not_wanted);
    opened := opened + 1;
  end loop;
  return opened;
end $$;
create function newcomer_hears_hellos() returns trigger
language plpgsql security definer set search_path from current as $$
begin
  perform open_hellos_to_team();
  return null;
end $$;
create trigger newcomer_hears_hellos after insert on post
  for each row when (new.kind in ('worker', 'team lead')) execute function newcomer_hears_hellos();
revoke execute on function works_here, end_duty, marked_person, newcomer_hears_hellos from public;
