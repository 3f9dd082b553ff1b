create table helper_profile (
  id uuid primary key,
  member_id uuid not null references member,
  kind text not null check (kind in ('worker', 'peer', 'user-led organisation', 'carer-led organisation')),
  shown_as text not null check (length(shown_as) between 1 and 200),
  line text not null check (length(line) between 1 and 500),
  neighbourhood_id uuid references neighbourhood,
  shown_publicly boolean not null default false,
  hours text not null default '' check (length(hours) <= 200),
  with_picture boolean not null default true,
  away_until date,
  second_id uuid references helper_profile,
  changed_at timestamptz not null default present(),
  constraint helper_profile_once unique (member_id, kind)
);
comment on table helper_profile is 'conversations: how a worker, peer or organisation shows itself to people who choose; public only by its own yes, taken back any day';
comment on column helper_profile.second_id is 'who is there for them until away_until is over; named to everybody only while they are shown themselves';
alter table helper_profile enable row level security;
create policy my_own on helper_profile using (member_id = me());
grant select, insert on helper_profile to alongside_app;
grant update (shown_as, line, neighbourhood_id, shown_publicly, hours, with_picture, away_until, second_id, changed_at) on helper_profile to alongside_app; -- their own words and their own yes

create table hello (
  id uuid primary key,
  person_id uuid not null references member,
  words text not null check (length(words) between 1 and 20000),
  contact text not null,
  for_whom text not null default 'self' check (for_whom in ('self', 'another')),
  knows text check (knows in ('yes', 'not yet', 'no')),
  speak text[] not null default '{}' check (speak <@ array['straight', 'slowly', 'in writing']),
  wanted uuid[] not null default '{}',
  not_wanted uuid[] not null default '{}',
  not_wanted_words text not null default '',
  neighbourhood_id uuid references neighbourhood,
  lives text not null default '',
  urgent text[] not null default '{}' check (urgent <@ array['in danger', 'somebody hurts me', 'no food', 'carer cannot go on']),
  came text not null default 'on screen' check (came in ('on screen', 'by phone', 'at the counter', 'by letter', 'at the door', 'brought by somebody')),
  written_by uuid references member,
  made_person boolean not null default false,
  said_at timestamptz not null default present(),
  climb_at timestamptz not null default present() + interval '4 hours',
  climbed_at timestamptz,
  climbed_to uuid references member,
  taken_by uuid references member,
  taken_at timestamptz,
  reached_at timestamptz,
  law_asks text check (law_asks in ('abuse or neglect', 'lacking capacity')),
  law_statement_id uuid references statement,
  not_on_my_screen boolean not null default false,
  constraint hello_law_with_reason check ((law_asks is null) = (law_statement_id is null))
);
create index hello_person on hello (person_id);
create index hello_waiting on hello (climb_at) where taken_by is null;
comment on table hello is 'conversations: the first words of somebody who gets in touch, for themselves or for another (P6)';
comment on column hello.made_person is 'the person’s record was begun by this hello';
comment on column hello.climb_at is 'when it goes to the team lead by name, unless somebody has taken it up';
call holds_part('hello', 'hello');
grant update (reached_at, law_asks, law_statement_id) on hello to alongside_app; -- what became of it; its words are never changed

create table hello_sayer (
  hello_id uuid primary key references hello on delete cascade,
  person_id uuid not null references member,
  name text not null default '',
  is_to_them text not null default '',
  contact text not null default '',
  not_on_my_screen boolean not null default false
);
create index hello_sayer_person on hello_sayer (person_id);
comment on table hello_sayer is 'conversations: who said a hello for somebody else; hidden from that person’s screen where the sayer asked to be asked first';
call holds_part('hello_sayer', 'hello');

create table hello_contact (
  id uuid primary key,
  person_id uuid not null references member,
  hello_id uuid not null references hello on delete cascade,
  by_id uuid not null references member,
  at timestamptz not null,
  how text not null check (how in ('by phone', 'face to face', 'in writing', 'by video')),
  reached boolean not null,
  words text not null default '',
  next_try_on date,
  not_on_my_screen boolean not null default false,
  constraint hello_contact_tries_again check (reached or next_try_on is not null)
);
create index hello_contact_hello on hello_contact (hello_id, at);
create index hello_contact_person on hello_contact (person_id);
comment on table hello_contact is 'conversations: each time somebody got in touch after a hello, or tried to and when they try again';
call holds_part('hello_contact', 'hello');

create table hello_thanks (
  id uuid primary key,
  for_whom text not null,
  urgent text[] not null,
  due_at timestamptz not null,
  said_at timestamptz not null default present()
);
comment on table hello_thanks is 'conversations: what the page of thanks says, without a word about whom; its address tells nothing and it is gone after an hour';
alter table hello_thanks enable row level security;

create table hello_declined (
  id uuid primary key,
  came_on date not null,
  declined_on date not null,
  delete_on date not null
);
comment on table hello_declined is 'conversations: all that stays of somebody who said no to their hello: came, declined, date; deleted on its day';
alter table hello_declined enable row level security;

-- What everybody may choose from: only those who said yes to being shown and still do this today.
create function helpers() returns table (id uuid, kind text, shown_as text, line text, neighbourhood_id uuid, member_id uuid, picture text,
  hours text, away_until date, second_name text, areas uuid[])
language sql stable security definer set search_path from current as $$
  select p.id, p.kind, p.shown_as, p.line, p.neighbourhood_id, p.member_id,
    coalesce((select left(f.sha256, 16) from member_picture f where p.with_picture and f.member_id = p.member_id and may_see_face(f.member_id)), ''),
    p.hours, away.until_on, case when away.until_on is null then '' else coalesce((select s.shown_as from helper_profile s
      where s.id = p.second_id and s.shown_publicly and exists (select from post where post.member_id = s.member_id
        and post.from_at <= present() and (post.until_at is null or post.until_at > present()))), '') end,
    array(select distinct post.neighbourhood_id from post where post.member_id = p.member_id and post.neighbourhood_id is not null
      and post.from_at <= present() and (post.until_at is null or post.until_at > present()))
  from helper_profile p cross join lateral (select case when p.away_until >= (present() at time zone 'Europe/London')::date
    then p.away_until end as until_on) away
  where p.shown_publicly and exists (select from post where post.member_id = p.member_id
    and post.from_at <= present() and (post.until_at is null or post.until_at > present()))
  order by p.kind, p.shown_as, p.id
$$;

create function thanks_for(thanks uuid) returns table (for_whom text, urgent text[], due_at timestamptz)
language sql stable security definer set search_path from current as $$
  select t.for_whom, t.urgent, t.due_at from hello_thanks t
  where t.id = thanks and t.said_at > present() - interval '1 hour'
$$;

-- Who on the team may answer a hello: everybody at work whom the person did not rule out, and never the person.
create function team_for(not_wanted uuid[], person uuid) returns table (member_id uuid, lead boolean, neighbourhood_id uuid)
language sql stable security definer set search_path from current as $$
  select p.member_id, p.kind = 'team lead', p.neighbourhood_id from post p
  where p.kind in ('worker', 'team lead') and p.from_at <= present() and (p.until_at is null or p.until_at > present())
    and p.member_id <> person
    and p.member_id not in (select h.member_id from helper_profile h where h.id = any (not_wanted))
  order by p.id
$$;
revoke execute on function team_for from public;

-- Opens the hello's door (the parts hello and reach) to those of the team who do not have it open yet.
create function open_to_team(person uuid, not_wanted uuid[]) returns void
language sql security definer set search_path from current as $$
  insert into standing (person_id, member_id, kind, parts, acts, reason)
    select distinct person, t.member_id, 'duty', array['hello', 'reach'], array['read', 'add'], 'a hello nobody has answered yet'
    from team_for(not_wanted, person) t
    where not exists (select from standing s where s.person_id = person and s.member_id = t.member_id
      and s.kind = 'duty' and s.ended_at is null)
$$;
revoke execute on function open_to_team from public;

-- The only way a hello comes in. It makes its person and their standing to themselves, unless the member who is signed
-- in says it for themselves; the clock starts here and never again (P11). The one alongside hears it first; the team
-- hears it at once where there is nobody, and otherwise when the clock runs out. Whoever says it for another, or writes
-- it down, gets no standing by that.
create function say_hello(hello uuid, person uuid, thanks uuid, said jsonb, due timestamptz, climb timestamptz) returns void
language plpgsql security definer set search_path from current as $$
declare
  own boolean := me() is not null and person = me();
  place uuid := (select n.id from neighbourhood n where n.id = (said ->> 'neighbourhood')::uuid);
  not_wanted_ids uuid[] := array(select h.id from helpers() h where said -> 'notWanted' ? h.id::text);
  known uuid;
begin
  if own then
    if said ->> 'forWhom' <> 'self' or said ->> 'came' <> 'on screen' then
      raise exception 'somebody else’s hello has a record of its own';
    end if;
    update member m set is_person = true where m.id = person;
  else
    insert into member (id, known_as, neighbourhood_id, is_person) values (person, said ->> 'name', place, true);
  end if;
  if said ->> 'came' <> 'on screen' and not exists (select from post p where p.member_id = me() and p.from_at <= present()
      and (p.until_at is null or p.until_at > present())) then
    raise exception 'not found' using errcode = 'AL404';
  end if;
  insert into standing (person_id, member_id, kind, parts, acts, reason, by_id)
    select person, person, 'self', array['hello', 'reach', 'about', 'said', 'plan', 'money', 'community', 'rights'],
      array['read', 'add', 'change'], 'said hello', case when own then person end
    where not exists (select from standing s where s.person_id = person and s.kind = 'self');
  insert into hello (id, person_id, words, contact, for_whom, knows, speak, wanted, not_wanted, not_wanted_words,
      neighbourhood_id, lives, urgent, came, written_by, made_person, climb_at)
    values (hello, person, said ->> 'words', said ->> 'contact', said ->> 'forWhom', said ->> 'knows',
      array(select jsonb_array_elements_text(said -> 'speak')),
      array(select h.id from helpers() h where said -> 'wanted' ? h.id::text), not_wanted_ids, said ->> 'notWantedWords',
      place, said ->> 'lives', array(select jsonb_array_elements_text(said -> 'urgent')), said ->> 'came',
      case when said ->> 'came' <> 'on screen' then me() end, not own, climb);
  if said ->> 'forWhom' = 'another' then
    insert into hello_sayer (hello_id, person_id, name, is_to_them, contact, not_on_my_screen)
      values (hello, person, said ->> 'sayerName', said ->> 'isToThem', said ->> 'sayerContact', (said ->> 'askFirst')::boolean);
  end if;
  known := (select s.member_id from standing s where s.person_id = person and s.kind = 'alongside' and s.ended_at is null
    and s.paused_at is null and (s.until_at is null or s.until_at > present())
    and s.member_id in (select t.member_id from team_for(not_wanted_ids, person) t) order by s.from_at limit 1);
  if known is null then
    perform open_to_team(person, not_wanted_ids);
  else
    insert into standing (person_id, member_id, kind, parts, acts, reason)
      select person, known, 'duty', array['hello', 'reach'], array['read', 'add'], 'a hello for the one alongside first'
      where not exists (select from standing s where s.person_id = person and s.member_id = known and s.kind = 'duty' and s.ended_at is null);
  end if;
  insert into promise (person_id, part, owner_id, owner_name, what, began_by, due_at, first_due_at)
    values (person, 'hello', known, case when known is null then said ->> 'team' else '' end, said ->> 'promise', 'hello ' || hello, due, due);
  insert into hello_thanks (id, for_whom, urgent, due_at)
    values (thanks, said ->> 'forWhom', array(select jsonb_array_elements_text(said -> 'urgent')), due);
  insert into event (person_id, kind, facts) values (person, 'hello said', jsonb_build_object('hello', hello));
end $$;

-- Whoever the hello's door is open to takes it up and becomes that person's name to ring (P12); beside somebody who is
-- alongside already they stand as cover. First one wins; nobody else's standing on duty outlives it.
-- outcome: yours, gone (another was first); no row where there is no such hello for this member.
create function take_up_hello(hello uuid) returns table (person_id uuid, outcome text)
language plpgsql security definer set search_path from current as $$
#variable_conflict use_column
declare
  whose uuid;
  taker uuid;
begin
  select h.person_id, h.taken_by into whose, taker from hello h where h.id = take_up_hello.hello for update;
  if whose is null or not exists (select from standing s where s.person_id = whose and s.member_id = me() and s.kind = 'duty') then
    return;
  end if;
  if taker is not null or not exists (select from standing s where s.person_id = whose and s.member_id = me()
      and s.kind = 'duty' and s.ended_at is null and s.paused_at is null and s.from_at <= present()
      and (s.until_at is null or s.until_at > present())) then
    return query select whose, case when taker = me() then 'yours' else 'gone' end;
    return;
  end if;
  update promise p set owner_id = me(), owner_name = ''
    from hello h where h.person_id = whose and h.taken_by is null
      and p.person_id = whose and p.began_by = 'hello ' || h.id and p.kept_at is null and p.broken_at is null;
  update hello h set taken_by = me(), taken_at = present() where h.person_id = whose and h.taken_by is null;
  update standing s set ended_at = present() where s.person_id = whose and s.kind = 'duty' and s.ended_at is null;
  insert into standing (person_id, member_id, kind, parts, acts, reason, by_id)
    select whose, me(), case when exists (select from standing s where s.person_id = whose and s.kind = 'alongside' and s.ended_at is null)
        then 'cover' else 'alongside' end,
      array['hello', 'reach', 'about', 'said', 'plan', 'community', 'rights'], array['read', 'add', 'change'],
      'took up your hello', me()
    where not exists (select from standing s where s.person_id = whose and s.member_id = me()
      and s.kind in ('alongside', 'cover') and s.ended_at is null);
  insert into event (person_id, kind, facts) values (whose, 'hello taken up', jsonb_build_object('hello', take_up_hello.hello));
  return query select whose, 'yours';
end $$;

-- Whoever joined a hello to a record that was there before sees only hello and reach until they have got in touch; then
-- they walk alongside. Does nothing for anybody else.
create function stand_alongside(hello uuid) returns void
language sql security definer set search_path from current as $$
  update standing s set parts = array['hello', 'reach', 'about', 'said', 'plan', 'community', 'rights']
  from hello h where h.id = stand_alongside.hello and h.taken_by = me() and h.reached_at is not null
    and h.person_id = any (opened()) and s.person_id = h.person_id and s.member_id = me()
    and s.kind in ('alongside', 'cover') and s.reason = 'took up your hello' and s.ended_at is null
$$;

-- Run by the clock: a hello that nobody took up in time is the team lead's, by name, and the whole team's (P11). The
-- day it was promised for does not move.
create function climb_hellos(because text) returns int
language plpgsql security definer set search_path from current as $$
declare
  late record;
  lead uuid;
  climbed int := 0;
begin
  if me() is not null then raise exception 'not found' using errcode = 'AL404'; end if;
  for late in select h.id, h.person_id, h.neighbourhood_id, h.not_wanted from hello h
    where h.taken_by is null and h.climbed_at is null and h.climb_at <= present()
    order by h.climb_at for update skip locked
  loop
    lead := (select t.member_id from team_for(late.not_wanted, late.person_id) t where t.lead
      order by (t.neighbourhood_id = late.neighbourhood_id) desc nulls last, t.neighbourhood_id is not null limit 1);
    update hello h set climbed_at = present(), climbed_to = lead where h.id = late.id;
    perform open_to_team(late.person_id, late.not_wanted);
    insert into promise_turn (id, person_id, part, promise_id, turn, words)
      select uuidv7(), p.person_id, p.part, p.id, 'passed on', because from promise p
      where p.person_id = late.person_id and p.began_by = 'hello ' || late.id;
    update promise p set owner_id = lead, owner_name = '', obstacle = because
      where p.person_id = late.person_id and p.began_by = 'hello ' || late.id and lead is not null;
    insert into event (person_id, kind, facts) values (late.person_id, 'hello passed to the team lead', jsonb_build_object('hello', late.id));
    climbed := climbed + 1;
  end loop;
  return climbed;
end $$;

-- Whether a record holds more than a hello leaves in it: words said, a page about me, a plan, a file, money, or a way to
-- sign in. Then neither "no, thank you" nor
-- joining with another record may sweep it away.
create function more_than_hello(person uuid) returns boolean
language plpgsql stable security definer set search_path from current as $$
declare
  held regclass;
  holds boolean;
begin
  for held in
    select c.oid::regclass from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'person_id' and not a.attisdropped
    where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r'
      and c.relname not in ('hello', 'hello_sayer', 'hello_contact', 'communication', 'communication_before', 'reach', 'unfindable_match', 'event')
      and split_part(obj_description(c.oid), ':', 1) not in ('circle', 'promises', 'news')
  loop
    execute format('select exists (select from %s where person_id = $1)', held) into holds using person;
    if holds then return true; end if;
  end loop;
  return has_account(person) or exists (select from promise p where p.person_id = person and p.began_by not like 'hello %');
end $$;
revoke execute on function more_than_hello from public;

-- Takes away everything a hello left about somebody, in whatever order the tables ask for.
create function erase_hello_person(person uuid) returns void
language plpgsql security definer set search_path from current as $$
declare
  held regclass;
  again boolean := true;
  turn int := 0;
begin
  perform forget_readings(person, 'a hello came to nothing, and all it left was taken away');
  while again and turn < 6 loop
    again := false;
    turn := turn + 1;
    for held in
      select c.oid::regclass from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'person_id' and not a.attisdropped
      where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r'
    loop
      begin
        execute format('delete from %s where person_id = $1', held) using person;
      exception when foreign_key_violation then
        again := true;
      end;
    end loop;
  end loop;
  delete from member m where m.id = person;
end $$;
revoke execute on function erase_hello_person from public;

-- The person says no. What stays is "came, declined, date". Only the one who took it up may write this down, and only
-- while there is nothing but the hello; a member who had a record before keeps it, without this hello.
-- Answers: done, more (there is more than a hello), kept (the law asks that it stays); null where there is no such hello.
create function decline_hello(hello uuid, deleted_on date) returns text
language plpgsql security definer set search_path from current as $$
declare
  it hello;
begin
  select h.* into it from hello h where h.id = decline_hello.hello and h.taken_by = me() and h.person_id = any (opened()) for update;
  if it.id is null then return null; end if;
  if it.law_asks is not null then return 'kept'; end if;
  if it.made_person and more_than_hello(it.person_id) then return 'more'; end if;
  insert into hello_declined (id, came_on, declined_on, delete_on)
    values (uuidv7(), it.said_at::date, present()::date, deleted_on);
  if it.made_person then
    perform erase_hello_person(it.person_id);
  else
    delete from promise_turn t using promise p where p.id = t.promise_id and p.began_by = 'hello ' || it.id;
    delete from promise p where p.person_id = it.person_id and p.began_by = 'hello ' || it.id;
    delete from event e where e.person_id = it.person_id and e.facts ->> 'hello' = it.id::text;
    delete from hello h where h.id = it.id;
    update standing s set ended_at = present(), reason = s.reason || ', until you said no'
      where s.person_id = it.person_id and s.member_id = me() and s.reason like 'took up your hello%' and s.ended_at is null;
    -- A record stays, so a name to ring stays (P12).
    perform keep_name(it.person_id, 'You said no to a hello.', present() + interval '3 days');
  end if;
  return 'done';
end $$;

-- Run by the clock: what was left of those who said no goes on its published day; pages of thanks go after an hour.
create function sweep_hellos() returns int
language plpgsql security definer set search_path from current as $$
declare swept int;
begin
  if me() is not null then raise exception 'not found' using errcode = 'AL404'; end if;
  delete from hello_thanks t where t.said_at <= present() - interval '1 hour';
  delete from hello_declined d where d.delete_on <= present()::date;
  get diagnostics swept = row_count;
  return swept;
end $$;
