-- Nobody disappears (P12). Away, resting and out of touch are not ends: the relationship stays, a name keeps in touch, and
-- every row stays as it was written.
create table time_apart (
  id uuid primary key,
  person_id uuid not null references member,
  kind text not null check (kind in ('away', 'resting', 'out of touch')),
  where_to text not null default '' check (where_to in ('', 'hospital', 'prison', 'elsewhere')),
  words text not null default '' check (length(words) <= 2000),
  keeper_id uuid references member,
  keeper_name text not null default '' check (length(keeper_name) <= 200),
  every_days int check (every_days between 1 and 366),
  back_on date,
  from_at timestamptz not null default present(),
  written_by uuid not null references member,
  how text not null default 'on screen' check (how in ('on screen', 'on paper', 'by phone', 'face to face')),
  over_at timestamptz,
  over_by uuid references member,
  over_words text not null default '' check (length(over_words) <= 2000),
  not_on_my_screen boolean not null default false,
  constraint away_says_where check ((kind = 'away') = (where_to <> '')),
  constraint time_apart_has_a_name check (keeper_id is not null or keeper_name <> ''),
  constraint time_apart_over_by_somebody check ((over_at is null) = (over_by is null))
);
create unique index time_apart_now on time_apart (person_id) where over_at is null;
create index time_apart_person on time_apart (person_id, from_at desc);
comment on table time_apart is 'plans: away, resting or out of touch: not an end; who keeps in touch is named, and every such time is a row';
comment on column time_apart.every_days is 'how often whoever keeps in touch does so; none: only when the person wishes';
call holds_part('time_apart', 'plan');
create policy by_whoever_may_change on time_apart as restrictive for insert
  with check (written_by = me() and may_change(person_id, 'plan') and over_at is null);
grant update (over_at, over_by, over_words) on time_apart to alongside_app; -- it is over; what it said stays
create policy over_once on time_apart as restrictive for update using (over_at is null) with check (over_by = me() and may_change(person_id, 'plan'));

create table contact_try (
  id uuid primary key,
  person_id uuid not null references member,
  apart_id uuid not null references time_apart,
  by_id uuid not null references member,
  way text not null check (way in ('by phone', 'by text', 'by letter', 'at the door', 'through somebody', 'face to face')),
  got_through boolean not null,
  words text not null default '' check (length(words) <= 2000),
  at timestamptz not null default present(),
  next_by timestamptz,
  not_on_my_screen boolean not null default false
);
create index contact_try_apart on contact_try (apart_id, at desc);
create index contact_try_person on contact_try (person_id);
comment on table contact_try is 'plans: who tried to keep in touch, how, whether it went through, and by when the next try is promised';
call holds_part('contact_try', 'plan');
create policy in_my_own_name on contact_try as restrictive for insert with check (by_id = me() and may_change(person_id, 'plan'));

-- What somebody said that makes an ending impossible: a condition that gets worse, or a carer who cannot go on.
create table only_rest (
  id uuid primary key,
  person_id uuid not null references member,
  why text not null check (why in ('a condition that gets worse', 'a carer cannot go on')),
  said_by_id uuid references member,
  said_by_name text not null default '' check (length(said_by_name) <= 200),
  words text not null default '' check (length(words) <= 2000),
  written_by uuid not null references member,
  how text not null default 'on screen' check (how in ('on screen', 'on paper', 'by phone', 'face to face')),
  at timestamptz not null default present(),
  lifted_at timestamptz,
  lifted_by uuid references member,
  lifted_words text not null default '' check (length(lifted_words) <= 2000),
  not_on_my_screen boolean not null default false,
  constraint only_rest_said_by_somebody check (said_by_id is not null or said_by_name <> ''),
  constraint only_rest_lifted_with_a_reason check ((lifted_at is null) = (lifted_by is null) and (lifted_at is null or lifted_words <> ''))
);
create index only_rest_person on only_rest (person_id) where lifted_at is null;
create index only_rest_all_of on only_rest (person_id, at);
comment on table only_rest is 'plans: why this must not end, only rest with dated check-ins: a condition that gets worse, or a carer who cannot go on; with who said it';
call holds_part('only_rest', 'plan');
create policy written_in_my_own_name on only_rest as restrictive for insert
  with check (written_by = me() and may_change(person_id, 'plan') and lifted_at is null);
grant update (lifted_at, lifted_by, lifted_words) on only_rest to alongside_app; -- it is no longer so, with the reason
create policy lifted_once on only_rest as restrictive for update using (lifted_at is null) with check (lifted_by = me() and may_change(person_id, 'plan'));

create table ending (
  id uuid primary key,
  person_id uuid not null references member,
  kind text not null check (kind in ('my life is sorted', 'I don’t want this now', 'moved')),
  way text not null default 'together' check (way in ('together', 'decided')),
  moved_to text not null default '' check (length(moved_to) <= 500),
  goes_along boolean,
  proposed_by uuid not null references member,
  proposed_at timestamptz not null default present(),
  how text not null default 'on screen' check (how in ('on screen', 'on paper', 'by phone', 'face to face')),
  why text not null default '' check (length(why) <= 5000),
  second_id uuid references member,
  ended_at timestamptz,
  taken_back_at timestamptz,
  taken_back_by uuid references member,
  taken_back_words text not null default '' check (length(taken_back_words) <= 2000),
  came_back_at timestamptz,
  not_on_my_screen boolean not null default false,
  constraint moved_says_where check (kind <> 'moved' or moved_to <> ''),
  constraint decided_by_a_second_person check (way = 'together' or (second_id is not null and second_id <> proposed_by and why <> '')),
  constraint taken_back_or_ended check (taken_back_at is null or ended_at is null),
  constraint comes_back_after_an_end check (came_back_at is null or ended_at is not null)
);
create unique index ending_now on ending (person_id) where taken_back_at is null and came_back_at is null;
create index ending_person on ending (person_id, proposed_at desc);
create index ending_second on ending (second_id) where ended_at is null and taken_back_at is null;
comment on table ending is 'plans: an end by agreement or by a second person’s reasoned decision; died stands in its own table; nothing ends by itself';
call holds_part('ending', 'plan');
revoke insert on ending from alongside_app; -- begun, ended and taken back by functions that check the rule

create table death (
  id uuid primary key,
  person_id uuid not null references member,
  died_on date not null,
  evidence text not null check (evidence in ('certificate seen', 'told by')),
  told_by text not null default '' check (length(told_by) <= 500),
  words text not null default '' check (length(words) <= 5000),
  tells_id uuid references member,
  tells_name text not null default '' check (length(tells_name) <= 200),
  recorded_by uuid not null references member,
  recorded_at timestamptz not null default present(),
  confirmed_by uuid references member,
  confirmed_at timestamptz,
  confirmed_words text not null default '' check (length(confirmed_words) <= 2000),
  access_until timestamptz,
  undone_by uuid references member,
  undone_at timestamptz,
  undone_words text not null default '' check (length(undone_words) <= 2000),
  not_on_my_screen boolean not null default false,
  constraint told_by_somebody check (evidence <> 'told by' or told_by <> ''),
  constraint two_people_say_it check (confirmed_by is null or confirmed_by <> recorded_by),
  constraint death_confirmed_whole check ((confirmed_by is null) = (confirmed_at is null)),
  constraint death_undone_with_a_reason check ((undone_by is null) = (undone_at is null) and (undone_at is null or undone_words <> '')),
  constraint somebody_tells_them check (tells_id is not null or tells_name <> '')
);
create unique index death_now on death (person_id) where undone_at is null;
create index death_person on death (person_id, recorded_at desc);
comment on table death is 'plans: a death, recorded by one and confirmed by another; a mistake is wholly undone and stays as a row';
call holds_part('death', 'rights');
revoke insert on death from alongside_app; -- recorded, confirmed and undone by functions that check the rule

-- How somebody stands with us. Whoever asks must be another function that has checked its own rule (a trigger of
-- standing); pages ask states().
create function stands_with_us(person uuid) returns text
language sql stable security definer set search_path from current as $$
  select case
    when exists (select from death d where d.person_id = $1 and d.undone_at is null and d.confirmed_at is not null) then 'died'
    when exists (select from ending e where e.person_id = $1 and e.ended_at is not null and e.came_back_at is null) then 'ended'
    else coalesce((select t.kind from time_apart t where t.person_id = $1 and t.over_at is null), 'open') end
$$;
revoke execute on function stands_with_us(uuid) from public;
