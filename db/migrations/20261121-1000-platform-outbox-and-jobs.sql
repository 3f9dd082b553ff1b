-- The outbox is dispatched by whichever process comes first; these functions are all that it sees of events
-- (docs/decisions/0005-jobs-and-outbox.md).

create table handled (
  event_id uuid not null references event on delete cascade,
  handler text not null,
  at timestamptz not null default present(),
  constraint handled_once primary key (event_id, handler)
);
comment on table handled is 'platform: which handler has done its part for which event, so that nothing is done twice';

-- Takes the next events to dispatch and holds them for a minute. Claimers take turns, and nothing of a person is taken
-- while something earlier of theirs is held: that keeps the order per person.
create function claim_events(most int) returns table (id uuid, person_id uuid, kind text, at timestamptz)
language plpgsql security definer set search_path from current as $$
begin
  perform pg_advisory_xact_lock(714010, hashtext(current_schema()));
  return query
    update event e set held_until = present() + interval '1 minute'
    where e.id in (
      select w.id from event w
      where w.dispatched_at is null and w.parked_at is null and (w.held_until is null or w.held_until <= present())
        and not exists (select from event b where b.person_id = w.person_id and b.id < w.id
          and b.dispatched_at is null and b.parked_at is null and b.held_until > present())
      order by w.id limit most for update skip locked)
    returning e.id, e.person_id, e.kind, e.at;
end $$;

-- Says that a handler does its part now, in the transaction it is called in, and hands over the facts; no row when it
-- has done so before. The record of whom the event is about must be open.
create function begin_handling(event uuid, handler text) returns table (facts jsonb)
language plpgsql security definer set search_path from current as $$
begin
  if me() is not null or not exists (select from event e where e.id = begin_handling.event
    and (e.person_id is null or e.person_id = any (opened()))) then
    raise exception 'not found' using errcode = 'AL404';
  end if;
  insert into handled (event_id, handler) values (begin_handling.event, begin_handling.handler) on conflict do nothing;
  if found then
    return query select e.facts from event e where e.id = begin_handling.event;
  end if;
end $$;

-- Handled by all; or, with what went wrong, to be tried again later and later. After eight tries it is parked: it no
-- longer holds up what came after it, and waits for somebody to look.
create function end_event(event uuid, trouble text) returns boolean
language sql security definer set search_path from current as $$
  update event e set
    tries = e.tries + (end_event.trouble <> '')::int,
    trouble = end_event.trouble,
    dispatched_at = case when end_event.trouble = '' then present() end,
    parked_at = case when end_event.trouble <> '' and e.tries >= 7 then present() end,
    held_until = case when end_event.trouble <> '' then present() + make_interval(secs => 5 * (e.tries + 1) ^ 2) end
  where e.id = end_event.event
  returning e.parked_at is not null
$$;

-- Gives back what was claimed and not begun.
create function release_events(events uuid[]) returns void
language sql security definer set search_path from current as $$
  update event e set held_until = null where e.id = any (events) and e.dispatched_at is null
$$;

create function outbox_state() returns table (waiting int, parked int, oldest timestamptz)
language sql stable security definer set search_path from current as $$
  select count(*) filter (where parked_at is null)::int, count(*) filter (where parked_at is not null)::int,
    min(at) filter (where parked_at is null)
  from event where dispatched_at is null
$$;

create table job_run (
  job text primary key,
  slot timestamptz not null,
  held_until timestamptz not null,
  tries int not null default 1,
  done_at timestamptz,
  trouble text not null default ''
);
comment on table job_run is 'platform: the last time each job was due, whether it is done, and who has it in hand until when';
grant select, insert on job_run to alongside_app;
grant update (slot, held_until, tries, done_at, trouble) on job_run to alongside_app; -- one row for each job, moved on from slot to slot

-- Keys of forms sent long ago: nobody sends one again.
create function forget_answered(before timestamptz) returns int
language sql security definer set search_path from current as $$
  with gone as (delete from answered a where a.at < before returning 1) select count(*)::int from gone
$$;
