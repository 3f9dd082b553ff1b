-- Barriers that people name (steps, rules, buses, attitudes), gathered by neighbourhood for the place to answer in public.
-- Who says one is nowhere: these functions do not ask who is signed in, a row has no member, no moment and an id without
-- time; only the week stands there. What is read by a person first becomes public in a plain line, with how many said so.

create table barrier_sent (
  mark bytea primary key check (length(mark) = 32),
  in_week date not null
);
comment on table barrier_sent is 'community: digests of one-time keys, so that a form sent twice counts once; a key says nothing of whoever sent it, and is forgotten after a week';
alter table barrier_sent enable row level security; -- no policy: only the functions below

create table named_barrier (
  id uuid primary key default gen_random_uuid(),
  neighbourhood_id uuid not null references neighbourhood,
  asset_id uuid references asset on delete set null,
  sort text not null check (sort in ('steps', 'rules', 'getting there', 'attitudes', 'money', 'words', 'something else')),
  line text not null check (length(line) between 1 and 300),
  said int not null default 0 check (said >= 0),
  shown_on date not null default (present() at time zone 'Europe/London')::date,
  answered text check (answered in ('will do', 'done', 'not done')),
  owner_id uuid not null references member,
  owner_name text not null check (length(owner_name) between 1 and 200),
  due_on date,
  climbed_on date,
  constraint barrier_owed_has_a_day check ((due_on is null) = coalesce(answered in ('done', 'not done'), false))
);
create index named_barrier_in on named_barrier (neighbourhood_id, shown_on desc);
create index named_barrier_owed on named_barrier (owner_id, due_on) where due_on is not null;
comment on table named_barrier is 'community: what stands in the way here, in a plain line for everybody; until it is settled it is owed by somebody with a name by a day';
comment on column named_barrier.answered is 'the answer that stands; null while none does, or since it was said again';
alter table named_barrier enable row level security; -- no policy: how many said so is told by the functions below alone

create table barrier_word (
  id uuid primary key default gen_random_uuid(),
  neighbourhood_id uuid not null references neighbourhood,
  asset_id uuid references asset on delete set null,
  whereabouts text not null default '' check (length(whereabouts) <= 120),
  sort text not null check (sort in ('steps', 'rules', 'getting there', 'attitudes', 'money', 'words', 'something else')),
  words text not null check (length(words) <= 400),
  said_in date not null default date_trunc('week', present() at time zone 'Europe/London')::date,
  barrier_id uuid references named_barrier,
  left_out text check (left_out in ('no barrier', 'about somebody', 'unkind', 'said already')),
  constraint word_joined_or_left_out check (barrier_id is null or left_out is null),
  constraint word_left_out_is_gone check ((left_out is not null) = (words = ''))
);
create index barrier_word_new on barrier_word (neighbourhood_id, said_in) where barrier_id is null and left_out is null;
create index barrier_word_of on barrier_word (barrier_id) where barrier_id is not null;
comment on table barrier_word is 'community: what stands in the way, as somebody said it; who and when are not kept, and no column could hold it';
comment on column barrier_word.said_in is 'the Monday of the week it was said in: a day alone could tell';
alter table barrier_word enable row level security; -- no policy: read by those who read for the neighbourhood, through functions

create table barrier_answer (
  id uuid primary key,
  barrier_id uuid not null references named_barrier,
  kind text not null check (kind in ('will do', 'done', 'not done', 'passed on', 'said again')),
  words text not null default '' check (length(words) <= 2000),
  by_on date,
  by_name text not null check (length(by_name) <= 200),
  answered_on date not null default (present() at time zone 'Europe/London')::date,
  nth int not null generated always as identity,
  constraint answer_says_something check ((kind in ('will do', 'done', 'not done')) = (words <> '')),
  constraint what_will_be_done_has_a_day check ((kind = 'will do') = (by_on is not null))
);
create index barrier_answer_of on barrier_answer (barrier_id, nth);
comment on table barrier_answer is 'community: what the place answered to a barrier, by name and date; each stays, nothing is written over';
alter table barrier_answer enable row level security; -- no policy: everybody reads it through barrier_answers(), nobody changes it

-- Sent for the first time? The key is kept as a digest that tells neither the key nor its time.
create function barrier_sent_once(once uuid) returns boolean
language plpgsql security definer set search_path from current as $$
begin
  insert into barrier_sent (mark, in_week)
    values (sha256(uuid_send(once)), date_trunc('week', present() at time zone 'Europe/London')::date) on conflict do nothing;
  return found;
end $$;
revoke execute on function barrier_sent_once from public;

create function say_barrier(once uuid, area uuid, asset uuid, whereabouts text, sort text, words text) returns void
language plpgsql security definer set search_path from current as $$
begin
  if not exists (select from neighbourhood n where n.id = area) then raise exception 'not found' using errcode = 'AL404'; end if;
  if barrier_sent_once(once) then
    insert into barrier_word (neighbourhood_id, asset_id, whereabouts, sort, words)
      values (area, (select a.id from asset a where a.id = asset and a.listed and a.status <> 'closed'),
        say_barrier.whereabouts, say_barrier.sort, say_barrier.words);
  end if;
end $$;

-- “This stops me too”: a number grows, nothing else is kept.
create function barrier_stops_me_too(once uuid, barrier uuid) returns void
language plpgsql security definer set search_path from current as $$
begin
  if not exists (select from named_barrier b where b.id = barrier) then raise exception 'not found' using errcode = 'AL404'; end if;
  if barrier_sent_once(once) then update named_barrier b set said = b.said + 1 where b.id = barrier; end if;
end $$;

-- How somebody is named beside what they answer for the place.
create function answers_as(member uuid) returns text
language sql stable security definer set search_path from current as $$
  select coalesce((select h.shown_as from helper_profile h where h.member_id = m.id and h.kind = 'worker'), m.known_as) from member m where m.id = member
$$;
revoke execute on function answers_as from public;

-- Who may answer in a neighbourhood, in the order in which it climbs.
create function answers_barriers(area uuid) returns table (member_id uuid, name text, rank int)
language sql stable security definer set search_path from current as $$
  select p.member_id, answers_as(p.member_id), min(array_position(array['connector', 'team lead', 'steward', 'reviewer'], p.kind))
  from post p where p.kind in ('connector', 'team lead', 'steward', 'reviewer') and p.from_at <= present() and (p.until_at is null or p.until_at > present())
    and (p.kind <> 'connector' or p.neighbourhood_id is null or p.neighbourhood_id = area)
  group by p.member_id order by 3, min(p.from_at), 1
$$;
revoke execute on function answers_barriers from public;

-- Whether the reader reads what is said in a neighbourhood before it is public.
create function reads_barriers(area uuid) returns boolean
language sql stable security definer set search_path from current as $$
  select exists (select from answers_barriers(area) a where a.member_id = me() and a.rank <= 3)
$$;
revoke execute on function reads_barriers from public;

create function may_answer_barrier(barrier uuid) returns boolean
language sql stable security definer set search_path from current as $$
  select exists (select from named_barrier b join answers_barriers(b.neighbourhood_id) a on a.member_id = me()
    where b.id = barrier and (b.owner_id = me() or a.rank in (2, 3)))
$$;

-- From how many on a number is told: what the place decided (community.fewest-said), never below five.
create function fewest_said() returns int
language sql stable security definer set search_path from current as $$
  select greatest(coalesce((select (s.value #>> '{}')::int from setting s where s.key = 'community.fewest-said'
    and s.from_on <= (present() at time zone 'Europe/London')::date order by s.from_on desc limit 1), 5), 5)
$$;
revoke execute on function fewest_said from public;

-- For the public: each barrier with the answer that stands. Where few said so no number is told.
create function barriers_named(barrier uuid, area text, sort text)
returns table (id uuid, neighbourhood text, slug text, asset_id uuid, asset text, sort text, line text, said int, shown_on date,
  answered text, owner_name text, due_on date, words text, by_name text, answered_on date)
language sql stable security definer set search_path from current as $$
  select b.id, n.name, n.slug, a.id, a.name, b.sort, b.line, case when b.said >= fewest_said() then b.said end, b.shown_on,
    b.answered, b.owner_name, b.due_on, w.words, w.by_name, w.answered_on
  from named_barrier b join neighbourhood n on n.id = b.neighbourhood_id
    left join asset a on a.id = b.asset_id and a.listed and a.status <> 'closed'
    left join lateral (select x.words, x.by_name, x.answered_on from barrier_answer x
      where x.barrier_id = b.id and x.kind = b.answered order by x.nth desc limit 1) w on true
  where (barriers_named.barrier is null or b.id = barriers_named.barrier) and (area is null or n.slug = area)
    and (barriers_named.sort is null or b.sort = barriers_named.sort)
  order by n.name, coalesce(array_position(array['will do', 'not done', 'done'], b.answered), 0), b.shown_on desc, b.id limit 400
$$;

create function barrier_answers(barrier uuid) returns table (id uuid, kind text, words text, by_on date, by_name text, answered_on date)
language sql stable security definer set search_path from current as $$
  select a.id, a.kind, a.words, a.by_on, a.by_name, a.answered_on from barrier_answer a where a.barrier_id = barrier order by a.nth desc limit 200
$$;

-- The reader's neighbourhoods, with how many words wait there and how many were left out.
create function barriers_to_read() returns table (id uuid, name text, slug text, waits int, left_out int)
language sql stable security definer set search_path from current as $$
  select n.id, n.name, n.slug, (count(w.id) filter (where w.barrier_id is null and w.left_out is null))::int, (count(w.left_out))::int
  from neighbourhood n left join barrier_word w on w.neighbourhood_id = n.id where reads_barriers(n.id) group by n.id order by n.name
$$;

-- What waits to be read in a neighbourhood; the same words said again stand together, as many as they are.
create function barrier_words_to_read(area uuid) returns table (id uuid, asset text, whereabouts text, sort text, words text, said_in date, times int)
language sql stable security definer set search_path from current as $$
  select (array_agg(w.id order by w.id))[1], min(a.name), min(w.whereabouts), min(w.sort), min(w.words), min(w.said_in), count(*)::int
  from barrier_word w left join asset a on a.id = w.asset_id
  where w.neighbourhood_id = area and w.barrier_id is null and w.left_out is null and reads_barriers(area)
  group by md5(lower(w.words)), w.asset_id order by min(w.said_in), 1 limit 60
$$;

create function who_answers_barriers(area uuid) returns table (member_id uuid, name text)
language sql stable security definer set search_path from current as $$
  select a.member_id, a.name from answers_barriers(area) a where reads_barriers(area)
$$;

create function barrier_words_of(barrier uuid) returns table (id uuid, words text, said_in date)
language sql stable security definer set search_path from current as $$
  select w.id, w.words, w.said_in from barrier_word w where w.barrier_id = barrier and may_answer_barrier(barrier) order by w.said_in, w.id limit 200
$$;

-- The words with these ids and all that are the same, while they wait and the reader reads there.
create function same_barrier_words(words uuid[], area uuid) returns setof uuid
language sql stable security definer set search_path from current as $$
  select w.id from barrier_word w join barrier_word x on x.id = any (same_barrier_words.words) and x.neighbourhood_id = area
      and x.barrier_id is null and x.left_out is null
  where w.neighbourhood_id = area and w.barrier_id is null and w.left_out is null and md5(lower(w.words)) = md5(lower(x.words))
    and w.asset_id is not distinct from x.asset_id and reads_barriers(area)
$$;
revoke execute on function same_barrier_words from public;

-- Several words become one barrier, in a plain line of its own; from now on an answer is owed by name.
create function name_barrier(barrier uuid, area uuid, words uuid[], asset uuid, sort text, line text, owner uuid, due date, as_one boolean) returns boolean
language plpgsql security definer set search_path from current as $$
declare name text; joined int;
begin
  if reads_barriers(area) is not true then raise exception 'not found' using errcode = 'AL404'; end if;
  select a.name into name from answers_barriers(area) a where a.member_id = owner;
  if name is null or due < (present() at time zone 'Europe/London')::date then return false; end if;
  insert into named_barrier (id, neighbourhood_id, asset_id, sort, line, owner_id, owner_name, due_on)
    values (barrier, area, (select a.id from asset a where a.id = asset and a.listed and a.neighbourhood_id = area), name_barrier.sort, name_barrier.line, owner, name, due);
  update barrier_word w set barrier_id = barrier where w.id in (select same_barrier_words(name_barrier.words, area));
  get diagnostics joined = row_count;
  update named_barrier b set said = case when as_one then least(joined, 1) else joined end where b.id = barrier;
  return joined > 0;
end $$;

-- Words join a barrier that is named already. Where it was settled it was said again: an answer is owed anew, by a new day.
create function join_barrier(turn uuid, barrier uuid, words uuid[], due date, as_one boolean) returns boolean
language plpgsql security definer set search_path from current as $$
declare it named_barrier; joined int;
begin
  select * into it from named_barrier b where b.id = barrier and reads_barriers(b.neighbourhood_id) for update;
  if it.id is null then raise exception 'not found' using errcode = 'AL404'; end if;
  update barrier_word w set barrier_id = it.id where w.id in (select same_barrier_words(join_barrier.words, it.neighbourhood_id));
  get diagnostics joined = row_count;
  if joined = 0 then return false; end if;
  update named_barrier b set said = b.said + case when as_one then 1 else joined end where b.id = it.id;
  if it.answered in ('done', 'not done') then
    update named_barrier b set answered = null, due_on = due, climbed_on = null where b.id = it.id;
    insert into barrier_answer (id, barrier_id, kind, by_name) values (turn, it.id, 'said again', answers_as(me()));
  end if;
  return true;
end $$;

-- Left out with why; the words go for good, that something was left out stays.
create function leave_out_barrier_words(area uuid, words uuid[], why text) returns boolean
language plpgsql security definer set search_path from current as $$
begin
  if reads_barriers(area) is not true then raise exception 'not found' using errcode = 'AL404'; end if;
  update barrier_word w set left_out = why, words = '', whereabouts = '', asset_id = null
    where w.id in (select same_barrier_words(leave_out_barrier_words.words, area));
  return found;
end $$;

create function barrier_word_to_read(word uuid) returns table (id uuid, slug text, words text, whereabouts text)
language sql stable security definer set search_path from current as $$
  select w.id, n.slug, w.words, w.whereabouts from barrier_word w join neighbourhood n on n.id = w.neighbourhood_id
  where w.id = word and w.barrier_id is null and w.left_out is null and reads_barriers(w.neighbourhood_id)
$$;

-- A name is taken out: the words as they were are not kept.
create function take_name_out(word uuid, words text, whereabouts text) returns boolean
language plpgsql security definer set search_path from current as $$
begin
  update barrier_word w set words = take_name_out.words, whereabouts = take_name_out.whereabouts
    where w.id in (select b.id from barrier_word_to_read(word) b);
  return found;
end $$;

-- The place answers: what it will do and by when, done, or why not. The one before stays.
create function answer_barrier(answer uuid, barrier uuid, kind text, words text, by_on date) returns boolean
language plpgsql security definer set search_path from current as $$
begin
  if kind not in ('will do', 'done', 'not done') or may_answer_barrier(barrier) is not true then raise exception 'not found' using errcode = 'AL404'; end if;
  if by_on < (present() at time zone 'Europe/London')::date then return false; end if;
  insert into barrier_answer (id, barrier_id, kind, words, by_on, by_name)
    values (answer, barrier, answer_barrier.kind, answer_barrier.words, answer_barrier.by_on, answers_as(me()));
  update named_barrier b set answered = answer_barrier.kind, due_on = answer_barrier.by_on, climbed_on = null,
    owner_id = me(), owner_name = answers_as(me()) where b.id = barrier;
  return true;
end $$;

create function pass_barrier_on(turn uuid, barrier uuid, heir uuid) returns boolean
language plpgsql security definer set search_path from current as $$
declare name text;
begin
  if may_answer_barrier(barrier) is not true then raise exception 'not found' using errcode = 'AL404'; end if;
  select a.name into name from named_barrier b, answers_barriers(b.neighbourhood_id) a
    where b.id = barrier and b.due_on is not null and a.member_id = heir and a.member_id <> b.owner_id;
  if name is null then return false; end if;
  update named_barrier b set owner_id = heir, owner_name = name where b.id = barrier;
  insert into barrier_answer (id, barrier_id, kind, by_name) values (turn, barrier, 'passed on', name);
  return true;
end $$;

create function barriers_owed() returns table (id uuid, line text, neighbourhood text, due_on date, answered text)
language sql stable security definer set search_path from current as $$
  select b.id, b.line, n.name, b.due_on, b.answered from named_barrier b join neighbourhood n on n.id = b.neighbourhood_id
  where b.owner_id = me() and b.due_on is not null order by b.due_on, b.id
$$;

-- Run by the clock: what was not answered by its day goes by name to the next, a day later to the one after; its day does not
-- move (P11). Keys of forms are forgotten after a week.
create function climb_barriers() returns int
language plpgsql security definer set search_path from current as $$
declare late named_barrier; heir uuid; name text; climbed int := 0; today date := (present() at time zone 'Europe/London')::date;
begin
  if me() is not null then raise exception 'not found' using errcode = 'AL404'; end if;
  delete from barrier_sent s where s.in_week < today - 13;
  for late in select b.* from named_barrier b where b.due_on < today and coalesce(b.climbed_on, b.due_on) < today for update skip locked loop
    select a.member_id, a.name into heir, name from answers_barriers(late.neighbourhood_id) a
      where a.rank > coalesce((select o.rank from answers_barriers(late.neighbourhood_id) o where o.member_id = late.owner_id), 0)
      order by a.rank limit 1;
    continue when heir is null;
    update named_barrier b set owner_id = heir, owner_name = name, climbed_on = today where b.id = late.id;
    insert into barrier_answer (id, barrier_id, kind, by_name) values (uuidv7(), late.id, 'passed on', name);
    climbed := climbed + 1;
  end loop;
  return climbed;
end $$;
