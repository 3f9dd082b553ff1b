-- Local area coordination (issue 4): somebody with a name is there for a neighbourhood. Contact leaves no file; who wants it
-- is known for longer, with no end. Nobody is introduced without their yes, and nothing waits where no name stands beside it.

create table coordination_introduction (
  id uuid primary key,
  neighbourhood_id uuid references neighbourhood,
  person_id uuid references member,
  member_id uuid references member,
  for_whom text not null check (for_whom in ('self', 'another')),
  agreed boolean not null constraint introduced_only_with_their_yes check (agreed),
  name text not null default '' check (length(name) <= 100),
  contact text not null default '' check (length(contact) <= 300),
  helps text not null default '' check (length(helps) <= 500),
  by_name text not null default '' check (length(by_name) <= 100),
  by_is text not null default '' check (length(by_is) <= 100),
  by_contact text not null default '' check (length(by_contact) <= 300),
  how text not null default 'on screen' check (how in ('on screen', 'on paper', 'by phone', 'face to face')),
  written_by uuid references member,
  code_hash bytea constraint coordination_introduction_code_once unique,
  said_at timestamptz not null default present(),
  owner_id uuid references member,
  owner_name text not null,
  due_at timestamptz not null,
  climbed_at timestamptz,
  met_at timestamptz,
  ended_at timestamptz,
  ended text check (ended in ('known for long', 'without a file', 'no, thank you', 'taken back')),
  joined_to uuid references coordination_introduction,
  parted_from uuid[] not null default '{}',
  own_yes_at timestamptz,
  own_yes_how text check (own_yes_how in ('on screen', 'on paper', 'by phone', 'face to face')),
  own_yes_by uuid references member,
  not_on_my_screen boolean not null default false,
  constraint introduction_ends_with_how check ((ended_at is null) = (ended is null)),
  constraint introduction_lands_only_with_their_yes check (person_id is null or own_yes_at is not null),
  constraint introduction_own_yes_at_whose_word check ((own_yes_at is null) = (own_yes_how is null)
    and (own_yes_by is not null) = (own_yes_how is not null and own_yes_how <> 'on screen'))
);
create index coordination_introduction_owner on coordination_introduction (owner_id, due_at) where ended_at is null;
create index coordination_introduction_joined on coordination_introduction (joined_to) where joined_to is not null;
create index coordination_introduction_person on coordination_introduction (person_id) where person_id is not null;
comment on table coordination_introduction is 'community: somebody who would like to know their local area coordinator, with their own yes; no column asks what for';
comment on column coordination_introduction.neighbourhood_id is 'none where it came along with a record from another place';
comment on column coordination_introduction.person_id is 'whose record it stands in, by their own yes: theirs who had one, or who wanted to be known for longer; of nobody else a record is begun';
comment on column coordination_introduction.joined_to is 'the earlier introduction of the same human being that waits for the same coordinator: one contact, whoever thought of them';
comment on column coordination_introduction.own_yes_at is 'their own yes to having it on their own page, whether or not they have one: what whoever introduced them reads does not tell';
comment on column coordination_introduction.code_hash is 'whoever holds the code reads all that was written, and takes it back';
call holds_part('coordination_introduction', 'community');
revoke insert on coordination_introduction from alongside_app; -- made by introduce(), which wants a yes and names who answers by when

-- Contact without a file: sums of a day. There is no column for a name or a word.
create table coordination_contact (
  neighbourhood_id uuid not null references neighbourhood,
  on_day date not null,
  kind text not null check (kind in ('a chat', 'an idea', 'along to a group', 'two brought together', 'a form or a phone call')),
  by_id uuid not null references member,
  times int not null check (times > 0),
  constraint coordination_contact_once primary key (neighbourhood_id, on_day, kind, by_id)
);
comment on table coordination_contact is 'community: how often a coordinator was in contact on a day, by kind; counted, never named, never a row about anybody';
alter table coordination_contact enable row level security; -- no policy: only the functions below

create table coordination (
  id uuid primary key,
  person_id uuid not null references member,
  coordinator_id uuid not null references member,
  since timestamptz not null default present(),
  most_then int not null check (most_then > 0),
  at_their_word_by uuid references member,
  how text not null default 'on screen' check (how in ('on screen', 'on paper', 'by phone', 'face to face')),
  rests_since timestamptz,
  rests_as text check (rests_as in ('rest', 'no more')),
  rests_word_by uuid references member,
  rests_how text check (rests_how in ('on screen', 'on paper', 'by phone', 'face to face')),
  not_on_my_screen boolean not null default false,
  constraint coordination_once unique (person_id, coordinator_id),
  constraint coordination_rests_at_their_word check ((rests_since is null) = (rests_as is null) and (rests_since is null) = (rests_how is null))
);
create index coordination_coordinator on coordination (coordinator_id);
comment on table coordination is 'community: a person and the local area coordinator who knows them for longer, at the person’s own yes; it may rest at their word and has no column for an end';
comment on column coordination.most_then is 'how many people a coordinator could know well when it began';
call holds_part('coordination', 'community');
revoke insert on coordination from alongside_app; -- begun by the functions below, at the person’s own yes, within what a coordinator can hold

-- What the coordinator holds of the record by it has no end either.
alter table standing add constraint coordination_has_no_end
  check (until_at is null or reason <> 'your local area coordinator');

create table coordination_touch (
  id uuid primary key,
  person_id uuid not null references member,
  coordination_id uuid not null references coordination,
  on_day date not null,
  how text not null check (how in ('met', 'by phone', 'in writing')),
  by_id uuid not null references member,
  at timestamptz not null default present(),
  not_on_my_screen boolean not null default false,
  constraint coordination_touch_once unique (coordination_id, on_day, how)
);
create index coordination_touch_person on coordination_touch (person_id);
comment on table coordination_touch is 'community: a day on which a person and their local area coordinator were in touch; what was said belongs into a conversation';
call holds_part('coordination_touch', 'community');

-- Being known by somebody may be kept off one’s own screen, with the days they were in touch.
insert into off_screen_kind values ('coordination', 'community');
revoke insert on coordination_touch from alongside_app; -- written by in_touch(), by one of the two

-- What a coordinator and who leads agreed to, below what holds for everybody: somebody who is new, or there two days a week.
create table coordinator_agreed (
  member_id uuid primary key references member,
  most int not null check (most between 1 and 500),
  because text not null default '' check (length(because) <= 300),
  by_id uuid not null references member,
  at timestamptz not null default present()
);
comment on table coordinator_agreed is 'community: how many people one coordinator can know well, where that was agreed to be fewer; about nobody they know';
alter table coordinator_agreed enable row level security; -- no policy: only the functions below

-- Somebody would like to be known for longer and the coordinator knows as many people as they can: an answer is owed.
create table coordination_full (
  id uuid primary key,
  coordinator_id uuid not null references member,
  neighbourhood_id uuid references neighbourhood,
  person_id uuid references member,
  introduction_id uuid references coordination_introduction,
  known int not null,
  most int not null,
  owner_id uuid references member,
  owner_name text not null,
  at timestamptz not null default present(),
  due_at timestamptz not null,
  climbed_at timestamptz,
  answered_at timestamptz,
  answer text not null default '' check (length(answer) <= 500),
  not_on_my_screen boolean not null default false,
  constraint coordination_full_answered_with_words check ((answered_at is null) = (answer = ''))
);
create index coordination_full_owner on coordination_full (owner_id, due_at) where answered_at is null;
create index coordination_full_person on coordination_full (person_id) where person_id is not null;
comment on table coordination_full is 'community: a coordinator knew as many people as they can when somebody asked; whoever leads owes an answer by a day, by name';
call holds_part('coordination_full', 'community');
revoke insert on coordination_full from alongside_app; -- made where a relationship is refused, in the same act

create function today_here() returns date language sql stable parallel safe
  return (present() at time zone 'Europe/London')::date;

create function is_coordinator(member uuid) returns boolean
language sql stable security definer set search_path from current as $$
  select exists (select from post p where p.member_id = member and p.kind = 'local area coordinator'
    and p.from_at <= present() and (p.until_at is null or p.until_at > present()))
$$;

-- Who coordinates where, of those who show themselves to everybody.
create function coordinators() returns table (member_id uuid, neighbourhood_id uuid, shown_as text, line text, hours text, picture text,
  away_until date, second_name text)
language sql stable security definer set search_path from current as $$
  select distinct on (n.id, h.member_id) h.member_id, n.id, h.shown_as, h.line, h.hours, h.picture, h.away_until, h.second_name
  from helpers() h join post p on p.member_id = h.member_id and p.kind = 'local area coordinator'
      and p.from_at <= present() and (p.until_at is null or p.until_at > present())
    join neighbourhood n on p.neighbourhood_id is null or n.id = p.neighbourhood_id
  order by n.id, h.member_id, h.kind desc
$$;

-- Who answers an introduction: the coordinator there, or their second while they are away; then who leads; then a steward.
create function answers_introduction(area uuid, besides uuid[]) returns uuid
language sql stable security definer set search_path from current as $$
  with here as (
    select p.member_id, p.from_at, h.second_id, coalesce(h.away_until >= today_here(), false) as away
    from post p left join helper_profile h on h.member_id = p.member_id and h.kind = 'worker'
    where p.kind = 'local area coordinator' and p.from_at <= present() and (p.until_at is null or p.until_at > present())
      and (p.neighbourhood_id is null or p.neighbourhood_id = area))
  select c.member_id from (
    select member_id, 0 as place, from_at from here where not away
    union all
    select s.member_id, 1, here.from_at from here join helper_profile s on s.id = here.second_id
      where here.away and exists (select from post p where p.member_id = s.member_id and p.from_at <= present()
        and (p.until_at is null or p.until_at > present()))
    union all
    select p.member_id, case when p.kind = 'steward' then 4 when p.neighbourhood_id is not distinct from area or p.neighbourhood_id is null then 2 else 3 end, p.from_at
      from post p where p.kind in ('team lead', 'steward') and p.from_at <= present() and (p.until_at is null or p.until_at > present())) c
  where not c.member_id = any (array_remove(besides, null)) order by c.place, c.from_at, c.member_id limit 1
$$;

-- Who looks after coordination there, whom what nobody did in time goes to.
create function looks_after_coordination(area uuid, besides uuid[]) returns uuid
language sql stable security definer set search_path from current as $$
  select p.member_id from post p
  where p.kind in ('team lead', 'steward', 'reviewer') and p.from_at <= present() and (p.until_at is null or p.until_at > present())
    and not p.member_id = any (array_remove(besides, null))
  order by array_position(array['team lead', 'steward', 'reviewer'], p.kind),
    case when p.neighbourhood_id = area then 0 when p.neighbourhood_id is null then 1 else 2 end, p.from_at, p.id limit 1
$$;

-- How somebody is shown: what they call themselves to everybody, else what they are known as.
create function shown_name(member uuid) returns text
language sql stable security definer set search_path from current as $$
  select coalesce((select h.shown_as from helper_profile h where h.member_id = member and h.kind = 'worker' and h.shown_publicly limit 1),
    (select m.known_as from member m where m.id = member), '')
$$;

create function stands_by(person uuid, member uuid) returns boolean
language sql stable security definer set search_path from current as $$
  select exists (select from standing s where s.person_id = person and s.member_id = member and s.kind in ('alongside', 'cover')
    and s.from_at <= present() and (s.until_at is null or s.until_at > present()) and s.paused_at is null and s.ended_at is null)
$$;

create function known_closely(coordinator uuid) returns int
language sql stable security definer set search_path from current as $$
  select count(*)::int from coordination c where c.coordinator_id = coordinator and c.rests_since is null and stands_by(c.person_id, coordinator)
$$;

create function most_for(coordinator uuid, most int) returns int
language sql stable security definer set search_path from current as $$
  select least(most, (select a.most from coordinator_agreed a where a.member_id = coordinator))
$$;

-- No way round it: nobody begins a relationship beyond what its coordinator can hold. Two at once are taken one after the other.
create function coordinator_has_room() returns trigger
language plpgsql security definer set search_path from current as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('coordinator ' || new.coordinator_id, 0));
  if new.rests_since is null and known_closely(new.coordinator_id) >= most_for(new.coordinator_id, new.most_then) then
    raise exception 'This coordinator knows as many people as they can know well.' using errcode = 'AL409';
  end if;
  return new;
end $$;
create trigger coordinator_has_room before insert on coordination for each row execute function coordinator_has_room();

-- What it is to be reached by, so that two may be compared: e-mails, and numbers as they are dialled here.
create function contact_ways(contact text) returns text[] language sql immutable strict parallel safe
  return array(select lower(m[1]) from regexp_matches(contact, '([^@\s,;]+@[^@\s,;]+\.[[:alpha:]]+)', 'g') m
    union select left(regexp_replace(regexp_replace(m[1], '\D', '', 'g'), '^(0044|44)0?', '0'), 11) from regexp_matches(contact, '(\+?\d[\d ().-]{7,18}\d)', 'g') m);
-- Two names that may be one: all words of the one are among those of the other.
create function names_fit(one text, other text) returns boolean language sql immutable strict parallel safe
  return name_words(one) <> '{}' and name_words(other) <> '{}' and (name_words(one) <@ name_words(other) or name_words(other) <@ name_words(one));

-- Somebody who was introduced twice is one contact: an introduction joins the earlier one of the same human being that waits
-- for the same coordinator. What each introducer wrote, and reads, stays their own.
create function join_introduction(introduction uuid) returns void
language plpgsql security definer set search_path from current as $$
declare it coordination_introduction; other coordination_introduction;
begin
  select i.* into it from coordination_introduction i where i.id = introduction and i.ended_at is null and i.joined_to is null;
  if it.id is null or it.owner_id is null then return; end if;
  perform pg_advisory_xact_lock(hashtextextended('introductions ' || it.owner_id, 0));
  select i.* into other from coordination_introduction i
    where i.id <> it.id and i.owner_id = it.owner_id and i.ended_at is null and i.joined_to is null and not i.id = any (it.parted_from)
      and (i.person_id = it.person_id or i.member_id = it.member_id
        or (contact_ways(i.contact) && contact_ways(it.contact) and names_fit(i.name, it.name)
          and (i.person_id is null or it.person_id is null)))
    order by i.said_at, i.id limit 1;
  if other.id is null then return; end if;
  if (other.said_at, other.id) > (it.said_at, it.id) then
    update coordination_introduction i set joined_to = it.id where i.id = other.id or i.joined_to = other.id;
  else
    update coordination_introduction i set joined_to = other.id where i.id = it.id or i.joined_to = it.id;
  end if;
end $$;
-- One that leaves: the next of those joined to it takes its place.
create function leave_joined(introduction uuid) returns void
language plpgsql security definer set search_path from current as $$
declare heir uuid := (select i.id from coordination_introduction i where i.joined_to = introduction and i.ended_at is null order by i.said_at, i.id limit 1);
begin
  if heir is not null then
    update coordination_introduction i set joined_to = nullif(heir, i.id) where i.joined_to = introduction;
    update coordination_full f set introduction_id = heir where f.introduction_id = introduction and f.answered_at is null;
  end if;
  update coordination_introduction i set joined_to = null where i.id = introduction;
end $$;
-- What is promised to somebody in whose record an introduction stands, as long as nobody was in touch.
create function owe_introduction(introduction uuid, owed text) returns void
language sql security definer set search_path from current as $$
  insert into promise (person_id, part, owner_id, owner_name, what, began_by, began_at, due_at, first_due_at)
    select i.person_id, 'community', i.owner_id, case when i.owner_id is null then i.owner_name else '' end, owed, 'coordination_introduction ' || i.id, i.said_at, i.due_at, i.due_at
    from coordination_introduction i where i.id = introduction and i.person_id is not null and i.met_at is null and i.ended_at is null;
  insert into event (person_id, kind, facts) select i.person_id, 'introduced to a coordinator', jsonb_build_object('introduction', i.id)
    from coordination_introduction i where i.id = introduction and i.person_id is not null;
$$;

-- `code`: null where nobody is given one. `said`: {"forWhom", "agreed", "name", "contact", "helps", "byName", "byIs", "byContact", "how"}.
create function introduce(introduction uuid, area uuid, said jsonb, code bytea, due timestamptz, owed text, team text) returns void
language plpgsql security definer set search_path from current as $$
declare
  own boolean := said ->> 'forWhom' = 'self' and said ->> 'how' = 'on screen' and me() is not null;
  owner uuid := answers_introduction(area, array[me()]);
  theirs uuid := (select m.id from member m where own and m.id = me() and m.is_person);
begin
  if not exists (select from neighbourhood n where n.id = area) or (said ->> 'agreed')::boolean is not true
    or (said ->> 'how' <> 'on screen' and not works_here()) then
    raise exception 'not found' using errcode = 'AL404';
  end if;
  insert into coordination_introduction (id, neighbourhood_id, person_id, member_id, for_whom, agreed, name, contact, helps, by_name, by_is,
      by_contact, how, written_by, code_hash, owner_id, owner_name, due_at, own_yes_at, own_yes_how)
    values (introduction, area, theirs, case when own then me() end, said ->> 'forWhom', true, said ->> 'name', said ->> 'contact',
      said ->> 'helps', said ->> 'byName', said ->> 'byIs', said ->> 'byContact', said ->> 'how',
      case when said ->> 'how' <> 'on screen' then me() end, code, owner, coalesce(nullif(shown_name(owner), ''), team), due,
      case when theirs is not null then present() end, case when theirs is not null then 'on screen' end);
  perform owe_introduction(introduction, owed);
  perform join_introduction(introduction);
end $$;

-- What whoever holds the code may read: all that was written, but for how to reach whoever introduced them.
create function introduction_told(code bytea) returns table (for_whom text, name text, contact text, helps text, by_name text, by_is text,
  how text, neighbourhood text, slug text, owner_name text, said_at timestamptz, due_at timestamptz, met_at timestamptz, ended text)
language sql stable security definer set search_path from current as $$
  select i.for_whom, i.name, i.contact, i.helps, i.by_name, i.by_is, i.how, n.name, n.slug, i.owner_name, i.said_at, i.due_at, i.met_at, i.ended
  from coordination_introduction i join neighbourhood n on n.id = i.neighbourhood_id
  where i.code_hash = code and (i.ended_at is null or i.ended_at > present() - interval '14 days')
$$;

-- Ends an introduction with those joined to it. Where no record holds it, nothing of whom it was about stays: not their name,
-- not a way to reach them.
create function end_introduction(introduction uuid, how text) returns void
language sql security definer set search_path from current as $$
  update promise p set kept_at = present() from coordination_introduction i where introduction in (i.id, i.joined_to) and i.person_id = p.person_id
    and p.began_by = 'coordination_introduction ' || i.id and p.kept_at is null and p.broken_at is null;
  update coordination_full f set answered_at = present(), answer = 'It is settled: ' || end_introduction.how || '.'
    where f.introduction_id = introduction and f.answered_at is null;
  update coordination_introduction i set ended_at = present(), ended = end_introduction.how,
      name = case when i.person_id is null then '' else i.name end, contact = case when i.person_id is null then '' else i.contact end,
      helps = case when i.person_id is null then '' else i.helps end, by_name = case when i.person_id is null then '' else i.by_name end,
      by_is = case when i.person_id is null then '' else i.by_is end, by_contact = '',
      member_id = case when i.person_id is null then null else i.member_id end
    where introduction in (i.id, i.joined_to) and i.ended_at is null
$$;

create function take_introduction_back(code bytea) returns boolean
language plpgsql security definer set search_path from current as $$
declare it uuid := (select i.id from coordination_introduction i where i.code_hash = code and i.ended_at is null);
begin
  if it is null then return false; end if;
  -- What another wrote of the same person is not theirs to take back.
  perform leave_joined(it);
  perform end_introduction(it, 'taken back');
  return true;
end $$;

-- Their own yes, with the code in hand: it is about me, and stands on my own page from now on. By themselves, or written down
-- by whoever walks alongside. What whoever introduced them reads does not change by it. False: there is no such thing open.
create function introduction_lands(code bytea, person uuid, owed text, word_by uuid, how text) returns boolean
language plpgsql security definer set search_path from current as $$
declare it uuid;
begin
  if at_their_word(person) is not true or may_change(person, 'community') is not true or (me() <> person and word_by is distinct from me())
    or (me() = person and word_by is not null) or (word_by is null) <> (how = 'on screen') then
    raise exception 'not found' using errcode = 'AL404';
  end if;
  update coordination_introduction i set person_id = person, member_id = person, own_yes_at = present(), own_yes_how = introduction_lands.how, own_yes_by = word_by
    where i.code_hash = code and i.ended_at is null and i.person_id is null and i.owner_id is distinct from person returning i.id into it;
  if it is null then return false; end if;
  perform owe_introduction(it, owed);
  perform join_introduction(it);
  return true;
end $$;

-- Their own yes, told to whoever gets in touch: if they have a page here, it stands there from now on. Looked for by what
-- they said themselves, their name with their number, e-mail or whole date of birth; one alone must fit. Whoever writes it
-- down is answered alike whether or not anybody does; somebody who is not to be found is told to their keeper instead.
create function introduction_theirs(introduction uuid, born text, owed text, how text) returns void
language plpgsql security definer set search_path from current as $$
declare
  fit uuid[];
  one record;
begin
  if how not in ('on paper', 'by phone', 'face to face') or not works_here() or not exists (select from coordination_introduction i
      where i.id = introduction and i.owner_id = me() and i.ended_at is null and i.joined_to is null and i.own_yes_at is null) then
    raise exception 'not found' using errcode = 'AL404';
  end if;
  fit := array(select m.id from member m
      left join lateral (select x.phone, x.email from reach x where x.person_id = m.id order by x.not_on_my_screen desc, x.written_at desc, x.id desc limit 1) r on true
      cross join (select max(i.name) as name, string_agg(i.contact, ', ') as contact from coordination_introduction i
        where introduction in (i.id, i.joined_to) and i.ended_at is null) said
    where m.is_person and m.id <> me() and m.name_parts @> name_words(said.name) and name_words(said.name) <> '{}'
      and (contact_ways(said.contact) && contact_ways(coalesce(r.phone || ', ' || r.email, '')) or (length(introduction_theirs.born) = 10 and m.born = introduction_theirs.born))
      and stands_with_us(m.id) <> 'died' limit 2);
  if cardinality(fit) <> 1 then fit := '{}'; end if;
  insert into unfindable_match (person_id, finder_id, keeper_id, typed, at)
    select m.id, me(), (select p.member_id from post p where p.kind = 'keeper' and p.member_id not in (me(), m.id)
        and p.from_at <= present() and (p.until_at is null or p.until_at > present()) order by p.from_at, p.id limit 1),
      left((select i.name from coordination_introduction i where i.id = introduction), 200), present()
    from member m where m.id = any (fit) and not m.findable and not stands_with(m.id);
  fit := array(select m.id from member m where m.id = any (fit) and (m.findable or stands_with(m.id)));
  insert into reading (person_id, member_id, parts, act, why)
    select whose, me(), array['community'], 'add', 'put an introduction into your record, at your word' from unnest(fit) whose;
  for one in select i.id, i.person_id from coordination_introduction i where introduction in (i.id, i.joined_to) and i.ended_at is null loop
    update coordination_introduction i set own_yes_at = coalesce(i.own_yes_at, present()), own_yes_how = coalesce(i.own_yes_how, introduction_theirs.how),
        own_yes_by = case when i.own_yes_at is null then me() else i.own_yes_by end, person_id = coalesce(i.person_id, fit[1]),
        member_id = coalesce(i.person_id, fit[1], i.member_id)
      where i.id = one.id;
    if one.person_id is null then perform owe_introduction(one.id, owed); end if;
  end loop;
end $$;

-- These are two people after all: each is a contact of its own again, and they are not joined anew.
create function part_introduction(introduction uuid, other uuid) returns boolean
language plpgsql security definer set search_path from current as $$
begin
  update coordination_introduction i set joined_to = null, parted_from = i.parted_from || introduction
    where i.id = other and i.joined_to = introduction and i.owner_id = me() and i.ended_at is null;
  if not found then return false; end if;
  update coordination_introduction i set parted_from = i.parted_from || other where i.id = introduction;
  return true;
end $$;

-- Those that wait for whoever asks, each human being once: `others` are what else was written of them. Whoever has a record
-- reads that they were looked up (P4). person_id: only of whoever said here by themselves that it is theirs.
create function introductions_for_me() returns table (id uuid, person_id uuid, neighbourhood_id uuid, neighbourhood text, slug text, for_whom text, name text,
  contact text, helps text, by_name text, by_is text, by_contact text, how text, said_at timestamptz, due_at timestamptz,
  climbed_at timestamptz, met_at timestamptz, own_yes_at timestamptz, others json)
language plpgsql security definer set search_path from current as $$
#variable_conflict use_column
begin
  insert into reading (person_id, member_id, parts, act, why)
    select distinct i.person_id, me(), array['community'], 'read', 'read who would like to know their local area coordinator'
    from coordination_introduction i where i.owner_id = me() and i.ended_at is null and i.person_id <> me();
  return query select i.id, whole.person_id, i.neighbourhood_id, n.name, n.slug, i.for_whom, i.name, i.contact, i.helps, i.by_name, i.by_is, i.by_contact, i.how,
      i.said_at, whole.due_at, i.climbed_at, whole.met_at, i.own_yes_at, whole.others
    from coordination_introduction i join neighbourhood n on n.id = i.neighbourhood_id
      cross join lateral (select (array_agg(g.person_id) filter (where g.own_yes_how = 'on screen' and g.person_id is not null))[1] as person_id,
          coalesce(min(g.due_at) filter (where g.met_at is null), i.due_at) as due_at, case when bool_and(g.met_at is not null) then max(g.met_at) end as met_at,
          coalesce(json_agg(json_build_object('id', g.id, 'forWhom', g.for_whom, 'name', g.name, 'contact', g.contact, 'helps', g.helps, 'byName', g.by_name,
            'byIs', g.by_is, 'byContact', g.by_contact, 'saidAt', g.said_at) order by g.said_at, g.id) filter (where g.id <> i.id), '[]') as others
        from coordination_introduction g where i.id in (g.id, g.joined_to) and g.ended_at is null) whole
    where i.owner_id = me() and i.ended_at is null and i.joined_to is null and works_here() order by whole.met_at is not null, whole.due_at, i.id;
end $$;

-- Those introduced to whoever asks by a name like this, for their search; whoever has a record reads that they were found.
create or replace function introduced_like(sought text) returns table (id uuid, name text, neighbourhood text)
language plpgsql volatile security definer set search_path from current as $$
#variable_conflict use_column
declare typed text[] := (name_words(sought))[1:8]; found uuid[];
begin
  found := array(select distinct coalesce(i.joined_to, i.id) from coordination_introduction i where i.owner_id = me() and i.ended_at is null and works_here()
    and exists (select from unnest(name_words(i.name)) w, unnest(typed) t where w = t or similarity(w, t) >= 0.45 or sounds_of(w) && sounds_of(t)
      or exists (select from nickname k where (k.nickname, k.name) in ((w, t), (t, w)))) limit 12);
  insert into reading (person_id, member_id, parts, act, why)
    select distinct i.person_id, me(), array['community'], 'read', 'found your introduction by a search' from coordination_introduction i
    where (i.id = any (found) or i.joined_to = any (found)) and i.ended_at is null and i.person_id <> me();
  return query select i.id, i.name, n.name from coordination_introduction i join neighbourhood n on n.id = i.neighbourhood_id
    where i.id = any (found) order by i.due_at, i.id;
end $$;

-- How many wait for whoever asks, and the first day: for the page of the day, which looks nobody up.
create function introductions_waiting() returns table (waiting int, first_due timestamptz)
language sql stable security definer set search_path from current as $$
  select count(distinct coalesce(i.joined_to, i.id))::int, min(i.due_at) from coordination_introduction i
  where i.owner_id = me() and i.ended_at is null and i.met_at is null having count(*) > 0
$$;

create function introduced_and_met(introduction uuid) returns boolean
language plpgsql security definer set search_path from current as $$
begin
  update coordination_introduction i set met_at = present()
    where introduction in (i.id, i.joined_to) and i.owner_id = me() and i.met_at is null and i.ended_at is null;
  if not found then return false; end if;
  update promise p set kept_at = present() from coordination_introduction i where introduction in (i.id, i.joined_to) and p.person_id = i.person_id
    and p.began_by = 'coordination_introduction ' || i.id and p.kept_at is null and p.broken_at is null;
  return true;
end $$;

-- `how`: without a file; no, thank you.
create function introduction_comes_to(introduction uuid, how text) returns boolean
language plpgsql security definer set search_path from current as $$
begin
  if how not in ('without a file', 'no, thank you') or not exists (select from coordination_introduction i
      where i.id = introduction and i.owner_id = me() and i.ended_at is null and i.joined_to is null) then return false; end if;
  perform end_introduction(introduction, how);
  return true;
end $$;

-- Goes to another coordinator by name, with those joined to it. Its day does not move (P11).
create function pass_introduction(introduction uuid, heir uuid, because text) returns boolean
language plpgsql security definer set search_path from current as $$
begin
  if not is_coordinator(heir) or heir = me() or exists (select from coordination_introduction i where introduction in (i.id, i.joined_to) and i.member_id = heir) then return false; end if;
  perform from coordination_introduction i where i.id = introduction and i.owner_id = me() and i.ended_at is null and i.joined_to is null for update;
  if not found then return false; end if;
  perform hand_introduction_on(introduction, heir, because, me());
  return true;
end $$;
-- `whom`: who does it; null: the clock.
create function hand_introduction_on(introduction uuid, heir uuid, because text, whom uuid) returns void
language plpgsql security definer set search_path from current as $$
begin
  update coordination_introduction i set owner_id = heir, owner_name = shown_name(heir), climbed_at = case when whom is null then present() else i.climbed_at end
    where introduction in (i.id, i.joined_to) and i.ended_at is null;
  insert into promise_turn (id, person_id, part, promise_id, turn, words, by_id)
    select uuidv7(), p.person_id, p.part, p.id, 'passed on', because, whom from promise p join coordination_introduction i on introduction in (i.id, i.joined_to)
    where p.person_id = i.person_id and p.began_by = 'coordination_introduction ' || i.id and p.kept_at is null and p.broken_at is null;
  update promise p set owner_id = heir, owner_name = '', obstacle = case when whom is null then because else p.obstacle end from coordination_introduction i
    where introduction in (i.id, i.joined_to) and p.person_id = i.person_id and p.began_by = 'coordination_introduction ' || i.id and p.kept_at is null and p.broken_at is null;
  perform join_introduction(introduction);
end $$;

-- Whether whoever coordinates can hold one more. Nothing waits silently: where not, who leads owes an answer from this moment.
create function no_room(coordinator uuid, most int, area uuid, person uuid, introduction uuid, due timestamptz, owed text, team text) returns boolean
language plpgsql security definer set search_path from current as $$
declare
  alert uuid := uuidv7();
  known int;
  can int := most_for(coordinator, most);
  owner uuid := looks_after_coordination(area, array[coordinator, person]);
begin
  perform pg_advisory_xact_lock(hashtextextended('coordinator ' || coordinator, 0));
  known := known_closely(coordinator);
  if known < can then return false; end if;
  if exists (select from coordination_full f where f.coordinator_id = coordinator and f.answered_at is null
      and f.person_id is not distinct from person and f.introduction_id is not distinct from introduction) then return true; end if;
  insert into coordination_full (id, coordinator_id, neighbourhood_id, person_id, introduction_id, known, most, owner_id, owner_name, due_at)
    values (alert, coordinator, area, person, introduction, known, can, owner, coalesce(nullif(shown_name(owner), ''), team), due);
  if person is not null then
    insert into promise (person_id, part, owner_id, owner_name, what, began_by, due_at, first_due_at)
      values (person, 'community', owner, case when owner is null then team else '' end, owed, 'coordination_full ' || alert, due, due);
  end if;
  insert into event (person_id, kind, facts) values (person, 'coordinator at the limit', jsonb_build_object('alert', alert));
  return true;
end $$;

-- The coordinator stands alongside, with what whoever walks alongside holds: again where it rested, else anew; there is somebody to ring again.
create function coordinator_stands(person uuid, coordinator uuid) returns void
language plpgsql security definer set search_path from current as $$
begin
  if not stands_by(person, coordinator) then
    update standing s set paused_at = null where s.person_id = person and s.member_id = coordinator and s.kind = 'alongside'
      and s.reason = 'your local area coordinator' and s.paused_at is not null and s.ended_at is null;
    if not found then
      insert into standing (person_id, member_id, kind, parts, acts, reason, by_id)
        values (person, coordinator, 'alongside', array['hello', 'reach', 'about', 'said', 'plan', 'community', 'rights'], array['read', 'add', 'change'],
          'your local area coordinator', me());
    end if;
  end if;
  update ring_instead r set ended_at = present() where r.person_id = person and r.ended_at is null;
end $$;

create function begin_coordination(coordination uuid, person uuid, coordinator uuid, most int, word_by uuid, how text) returns void
language plpgsql security definer set search_path from current as $$
begin
  insert into coordination (id, person_id, coordinator_id, most_then, at_their_word_by, how)
    values (begin_coordination.coordination, person, coordinator, most, word_by, begin_coordination.how);
  perform coordinator_stands(person, coordinator);
  insert into event (person_id, kind, facts) values (person, 'known by a coordinator', jsonb_build_object('by', coordinator));
end $$;

-- Whether the coordinator is in the opened record by this alone: then they read nothing more once it rests.
create function is_here_by_coordination(person uuid, coordinator uuid) returns boolean
language sql stable security definer set search_path from current as $$
  select person = any (opened()) and exists (select from standing s where s.person_id = person and s.member_id = coordinator
      and s.reason = 'your local area coordinator' and s.ended_at is null and s.paused_at is null)
    and not exists (select from standing s where s.person_id = person and s.member_id = coordinator
      and s.reason <> 'your local area coordinator' and s.ended_at is null and s.paused_at is null
      and s.from_at <= present() and (s.until_at is null or s.until_at > present()))
$$;

-- The person says yes, or whoever works alongside writes it down at their word. answers: yours; full: an answer is owed now.
create function want_coordinator(coordination uuid, person uuid, coordinator uuid, most int, due timestamptz, owed text, team text, word_by uuid, how text) returns text
language plpgsql security definer set search_path from current as $$
declare came uuid;
begin
  if at_their_word(person) is not true or may_change(person, 'community') is not true or (me() <> person and word_by is distinct from me())
    or (me() = person and word_by is not null) or not is_coordinator(coordinator) or coordinator = person then
    raise exception 'not found' using errcode = 'AL404';
  end if;
  if exists (select from coordination c where c.person_id = person and c.coordinator_id = coordinator) then
    perform wake_coordination(person, coordinator);
  elsif no_room(coordinator, most, (select m.neighbourhood_id from member m where m.id = person), person, null, due, owed, team) then
    return 'full';
  else
    perform begin_coordination(want_coordinator.coordination, person, coordinator, most, word_by, want_coordinator.how);
  end if;
  for came in select i.id from coordination_introduction i where i.person_id = person and i.ended_at is null loop
    perform leave_joined(came);
    perform end_introduction(came, 'known for long');
  end loop;
  return 'yours';
end $$;

-- It is on again: at once, with the same coordinator, whatever number they hold. What was never ended is not begun anew.
create function wake_coordination(person uuid, coordinator uuid) returns void
language plpgsql security definer set search_path from current as $$
begin
  update coordination c set rests_since = null, rests_as = null, rests_how = null, rests_word_by = null
    where c.person_id = person and c.coordinator_id = coordinator;
  perform coordinator_stands(person, coordinator);
  insert into event (person_id, kind, facts) values (person, 'known by a coordinator', jsonb_build_object('by', coordinator, 'again', true));
end $$;

-- Somebody who was introduced says, face to face or on the phone, that they want to be known for longer. A record is begun,
-- which is theirs. Whoever has one already says yes there: nobody comes into a record by saying that its person wished it.
-- answers: yours, with whose it is; full: an answer is owed now; own page: theirs to say.
create function stays_known(introduction uuid, coordination uuid, record uuid, most int, due timestamptz, team text, how text) returns table (answer text, person_id uuid)
language plpgsql security definer set search_path from current as $$
#variable_conflict use_variable
declare
  it coordination_introduction;
  whose uuid;
begin
  select i.* into it from coordination_introduction i where i.id = introduction and i.owner_id = me() and i.ended_at is null and i.joined_to is null for update;
  if it.id is null or not is_coordinator(me()) or how not in ('on paper', 'by phone', 'face to face') then
    raise exception 'not found' using errcode = 'AL404';
  end if;
  if exists (select from coordination_introduction i left join member m on m.id = i.member_id
      where introduction in (i.id, i.joined_to) and i.ended_at is null and (i.person_id is not null or m.is_person)) then
    return query select 'own page', null::uuid; return;
  end if;
  if no_room(me(), most, it.neighbourhood_id, null, introduction, due, '', team) then
    return query select 'full', null::uuid; return;
  end if;
  whose := coalesce(it.member_id, record);
  if it.member_id is null then
    insert into member (id, known_as, neighbourhood_id, is_person) values (whose, it.name, it.neighbourhood_id, true);
  else
    update member m set is_person = true, neighbourhood_id = coalesce(m.neighbourhood_id, it.neighbourhood_id) where m.id = whose;
  end if;
  insert into standing (person_id, member_id, kind, parts, acts, reason)
    select whose, whose, 'self', array['hello', 'reach', 'about', 'said', 'plan', 'money', 'community', 'rights'], array['read', 'add', 'change'], 'wanted to be known'
    where not exists (select from standing s where s.person_id = whose and s.kind = 'self');
  update coordination_introduction i set person_id = whose, met_at = coalesce(i.met_at, present()), own_yes_at = coalesce(i.own_yes_at, present()),
      own_yes_how = coalesce(i.own_yes_how, how), own_yes_by = case when i.own_yes_at is null then me() else i.own_yes_by end
    where introduction in (i.id, i.joined_to) and i.ended_at is null;
  perform begin_coordination(coordination, whose, me(), most, me(), how);
  perform end_introduction(introduction, 'known for long');
  return query select 'yours', whose;
end $$;

-- Rests at the person's word, and only so. `what`: rest (the coordinator may wake it at their word); no more (they alone).
create function rest_coordination(coordination uuid, person uuid, what text, team text, because text, word_by uuid, how text) returns boolean
language plpgsql security definer set search_path from current as $$
declare whom uuid;
begin
  if at_their_word(person) is not true or may_change(person, 'community') is not true or (me() <> person and word_by is distinct from me())
    or (me() = person and word_by is not null) then
    raise exception 'not found' using errcode = 'AL404';
  end if;
  update coordination c set rests_since = present(), rests_as = what, rests_word_by = word_by, rests_how = rest_coordination.how
    where c.id = rest_coordination.coordination and c.person_id = person and c.rests_since is null returning c.coordinator_id into whom;
  if not found then return false; end if;
  -- Whoever also works with them in another way goes on doing so; that is said elsewhere.
  update standing s set paused_at = present() where s.person_id = person and s.member_id = whom and s.kind = 'alongside'
    and s.reason = 'your local area coordinator' and s.ended_at is null and s.paused_at is null;
  if found then perform pass_promises(person, whom, null, team, because); end if;
  if not has_name(person) then
    insert into ring_instead (person_id, why, words, at_their_word_by, how) values (person, 'no worker, thank you', because, word_by, rest_coordination.how);
    insert into name_change (person_id, from_id, what, why, by_id, introduced_at, at_their_word_by, how)
      values (person, whom, 'no worker', because, me(), present(), word_by, rest_coordination.how);
  end if;
  insert into event (person_id, kind, facts) values (person, 'coordination rests', jsonb_build_object('by', whom));
  return true;
end $$;

-- The coordinator wakes what rested, at the person's word, which the person reads there; never what they said “no more” to.
create function wake_at_their_word(coordination uuid, how text) returns uuid
language plpgsql security definer set search_path from current as $$
declare whose uuid;
begin
  if how not in ('on paper', 'by phone', 'face to face') or not is_coordinator(me()) then return null; end if;
  update coordination c set at_their_word_by = me(), how = wake_at_their_word.how
    where c.id = wake_at_their_word.coordination and c.coordinator_id = me() and c.rests_as = 'rest' returning c.person_id into whose;
  if whose is null or without_need_of_a_name(whose) then return null; end if;
  perform wake_coordination(whose, me());
  return whose;
end $$;

-- They were in touch: either of the two says so, or whoever writes it down at the person's word.
create function in_touch(touch uuid, coordination uuid, person uuid, on_day date, how text) returns boolean
language plpgsql security definer set search_path from current as $$
begin
  if at_their_word(person) is not true or may_add(person, 'community') is not true
    or not on_day between today_here() - 366 and today_here() or not exists (select from coordination c
      where c.id = in_touch.coordination and c.person_id = person) then return false; end if;
  insert into coordination_touch (id, person_id, coordination_id, on_day, how, by_id)
    values (touch, person, in_touch.coordination, in_touch.on_day, in_touch.how, me())
    on conflict on constraint coordination_touch_once do nothing;
  return true;
end $$;

-- Whom whoever asks knows for longer: ids, so that the records can be opened by standing; of those that rest at a word, what
-- they are called, so that one press wakes it when they ring.
create function i_know_closely() returns table (person_id uuid, coordination_id uuid, rests boolean, known_as text)
language sql stable security definer set search_path from current as $$
  select c.person_id, c.id, c.rests_since is not null, case when c.rests_since is not null then m.known_as else '' end
  from coordination c join member m on m.id = c.person_id
  where c.coordinator_id = me() and is_coordinator(me())
    and (c.rests_as = 'rest' and not without_need_of_a_name(c.person_id) or c.rests_since is null and stands_by(c.person_id, me()))
$$;

create function my_room(most int) returns table (known int, can int, because text)
language sql stable security definer set search_path from current as $$
  select known_closely(me()), most_for(me(), most), coalesce((select a.because from coordinator_agreed a where a.member_id = me()), '')
  where is_coordinator(me())
$$;

-- The coordinators and whether each has room: for whoever looks for somebody, or for another name.
create function coordinators_with_room(most int) returns table (member_id uuid, name text, areas text[], room boolean)
language sql stable security definer set search_path from current as $$
  select p.member_id, shown_name(p.member_id), array_remove(array_agg(distinct n.name), null), known_closely(p.member_id) < most_for(p.member_id, most)
  from post p left join neighbourhood n on n.id = p.neighbourhood_id
  where me() is not null and p.kind = 'local area coordinator' and p.from_at <= present() and (p.until_at is null or p.until_at > present())
  group by p.member_id order by 2, 1
$$;

create function where_i_coordinate() returns table (id uuid, name text, slug text)
language sql stable security definer set search_path from current as $$
  select distinct n.id, n.name, n.slug from post p join neighbourhood n on p.neighbourhood_id is null or n.id = p.neighbourhood_id
  where p.member_id = me() and p.kind = 'local area coordinator' and p.from_at <= present() and (p.until_at is null or p.until_at > present())
  order by n.name
$$;

-- One more, or (`more` false) one of today's taken back.
create function count_contact(area uuid, kind text, more boolean) returns boolean
language plpgsql security definer set search_path from current as $$
begin
  if not exists (select from where_i_coordinate() w where w.id = area)
    or kind not in ('a chat', 'an idea', 'along to a group', 'two brought together', 'a form or a phone call') then return false; end if;
  if more then
    insert into coordination_contact as c (neighbourhood_id, on_day, kind, by_id, times) values (area, today_here(), count_contact.kind, me(), 1)
      on conflict on constraint coordination_contact_once do update set times = c.times + 1;
  else
    delete from coordination_contact c where c.neighbourhood_id = area and c.on_day = today_here() and c.kind = count_contact.kind and c.by_id = me() and c.times = 1;
    if not found then
      update coordination_contact c set times = c.times - 1
        where c.neighbourhood_id = area and c.on_day = today_here() and c.kind = count_contact.kind and c.by_id = me();
    end if;
  end if;
  return true;
end $$;

create function my_contacts(days int) returns table (neighbourhood_id uuid, kind text, today int, times int)
language sql stable security definer set search_path from current as $$
  select c.neighbourhood_id, c.kind, coalesce(sum(c.times) filter (where c.on_day = today_here()), 0)::int, sum(c.times)::int
  from coordination_contact c where c.by_id = me() and c.on_day > today_here() - days group by c.neighbourhood_id, c.kind
$$;

-- What everybody may know: how often in a neighbourhood, by kind, from a smallest number on.
create function contacts_counted(area uuid, days int, fewest int) returns table (kind text, times int)
language sql stable security definer set search_path from current as $$
  select c.kind, sum(c.times)::int from coordination_contact c
  where c.neighbourhood_id = area and c.on_day > today_here() - days
  group by c.kind having sum(c.times) >= greatest(fewest, 2) order by 2 desc, 1
$$;

-- Who leads sees who coordinates where, whether they have room, and what waits; never whom they know.
create function coordination_team(most int) returns table (member_id uuid, name text, areas text[], known int, can int, because text, waiting int, late int)
language sql stable security definer set search_path from current as $$
  select p.member_id, shown_name(p.member_id), array_remove(array_agg(distinct n.name), null), known_closely(p.member_id), most_for(p.member_id, most),
    coalesce((select a.because from coordinator_agreed a where a.member_id = p.member_id), ''),
    (select count(distinct coalesce(i.joined_to, i.id))::int from coordination_introduction i where i.owner_id = p.member_id and i.ended_at is null and i.met_at is null),
    (select count(distinct coalesce(i.joined_to, i.id))::int from coordination_introduction i where i.owner_id = p.member_id and i.ended_at is null and i.met_at is null and i.due_at < present())
  from post p left join neighbourhood n on n.id = p.neighbourhood_id
  where p.kind = 'local area coordinator' and p.from_at <= present() and (p.until_at is null or p.until_at > present())
    and holds_any_post(array['team lead', 'steward'])
  group by p.member_id order by 2, 1
$$;

-- By neighbourhood, for who leads: never by coordinator (P11).
create function contacts_of_team(days int) returns table (neighbourhood text, kind text, times int)
language sql stable security definer set search_path from current as $$
  select n.name, c.kind, sum(c.times)::int from coordination_contact c join neighbourhood n on n.id = c.neighbourhood_id
  where c.on_day > today_here() - days and holds_any_post(array['team lead', 'steward']) group by n.name, c.kind order by 1, 3 desc, 2
$$;

-- What was agreed with one coordinator; none: what holds for everybody.
create function agree_most(coordinator uuid, most int, because text) returns boolean
language plpgsql security definer set search_path from current as $$
begin
  if not holds_any_post(array['team lead', 'steward']) or not is_coordinator(coordinator) or coordinator = me() then return false; end if;
  if most is null then
    delete from coordinator_agreed a where a.member_id = coordinator;
  else
    insert into coordinator_agreed (member_id, most, because, by_id) values (coordinator, agree_most.most, agree_most.because, me())
      on conflict on constraint coordinator_agreed_pkey do update set most = excluded.most, because = excluded.because, by_id = excluded.by_id, at = present();
  end if;
  return true;
end $$;

-- What waits because a coordinator has no room: for whoever owes the answer, and for the coordinator (without a name, unless
-- it is somebody introduced to them, to whom they tell the answer). Whoever has a record reads that they were looked up (P4).
create function coordination_alerts() returns table (id uuid, introduction_id uuid, mine boolean, coordinator_name text, neighbourhood text, name text, known int, most int,
  owner_name text, at timestamptz, due_at timestamptz, answered_at timestamptz, answer text)
language plpgsql security definer set search_path from current as $$
#variable_conflict use_column
begin
  insert into reading (person_id, member_id, parts, act, why)
    select distinct f.person_id, me(), array['community'], 'read', 'read that their coordinator has no room'
    from coordination_full f where f.owner_id = me() and f.answered_at is null and f.person_id <> me();
  return query select f.id, f.introduction_id, f.owner_id = me(), shown_name(f.coordinator_id), coalesce(n.name, ''),
      case when f.introduction_id is not null then (select i.name from coordination_introduction i where i.id = f.introduction_id)
        when f.owner_id = me() then (select m.known_as from member m where m.id = f.person_id) else '' end,
      f.known, f.most, f.owner_name, f.at, f.due_at, f.answered_at, f.answer
    from coordination_full f left join neighbourhood n on n.id = f.neighbourhood_id
    where works_here() and ((f.owner_id = me() or f.coordinator_id = me()) and f.answered_at is null
      -- Of somebody without a record the coordinator tells them the answer.
      or f.coordinator_id = me() and exists (select from coordination_introduction i where i.id = f.introduction_id and i.ended_at is null))
    order by f.due_at, f.id;
end $$;

create function alerts_waiting() returns table (waiting int, first_due timestamptz)
language sql stable security definer set search_path from current as $$
  select count(*)::int, min(f.due_at) from coordination_full f where f.owner_id = me() and f.answered_at is null having count(*) > 0
$$;

create function answer_full(alert uuid, answer text) returns boolean
language plpgsql security definer set search_path from current as $$
declare whose uuid;
begin
  update coordination_full f set answered_at = present(), answer = answer_full.answer
    where f.id = alert and f.owner_id = me() and f.answered_at is null returning f.person_id into whose;
  if not found then return false; end if;
  insert into promise_turn (id, person_id, part, promise_id, turn, words, by_id)
    select uuidv7(), p.person_id, p.part, p.id, 'kept', answer_full.answer, me() from promise p
    where p.person_id = whose and p.began_by = 'coordination_full ' || alert and p.kept_at is null and p.broken_at is null;
  update promise p set kept_at = present() where p.person_id = whose and p.began_by = 'coordination_full ' || alert
    and p.kept_at is null and p.broken_at is null;
  return true;
end $$;

-- A coordinator's post ended or the name was handed on: whoever coordinates next and now stands alongside takes it up.
create function coordination_goes_along() returns trigger
language plpgsql security definer set search_path from current as $$
begin
  update coordination c set rests_since = null, rests_as = null, rests_how = null, rests_word_by = null
    where c.person_id = new.person_id and c.coordinator_id = new.member_id and c.rests_since is not null;
  update coordination c set coordinator_id = new.member_id
    where c.person_id = new.person_id and c.rests_since is null and c.coordinator_id <> new.member_id and is_coordinator(new.member_id)
      and not stands_by(c.person_id, c.coordinator_id)
      and not exists (select from coordination o where o.person_id = c.person_id and o.coordinator_id = new.member_id);
  return null;
end $$;
create trigger coordination_goes_along after insert on standing
  for each row when (new.kind = 'alongside' and new.ended_at is null) execute function coordination_goes_along();

-- Run by the clock: what nobody did in time goes by name to who leads, then on, a day at a time; its day does not move (P11).
create function climb_coordination(because text) returns int
language plpgsql security definer set search_path from current as $$
declare late record; heir uuid; climbed int := 0;
begin
  if me() is not null then raise exception 'not found' using errcode = 'AL404'; end if;
  for late in
    select 'coordination_introduction' as what, i.id, i.person_id, i.member_id as theirs, i.neighbourhood_id, i.owner_id from coordination_introduction i
      where i.ended_at is null and i.joined_to is null and coalesce(i.climbed_at < present() - interval '1 day', true)
        and exists (select from coordination_introduction g where i.id in (g.id, g.joined_to) and g.ended_at is null and g.met_at is null and g.due_at < present())
    union all
    select 'coordination_full', f.id, f.person_id, f.coordinator_id, f.neighbourhood_id, f.owner_id from coordination_full f
      where f.answered_at is null and f.due_at < present() and coalesce(f.climbed_at < present() - interval '1 day', true)
  loop
    heir := looks_after_coordination(late.neighbourhood_id, array[late.owner_id, late.person_id, late.theirs]);
    continue when heir is null;
    climbed := climbed + 1;
    if late.what = 'coordination_introduction' then
      perform hand_introduction_on(late.id, heir, because, null);
      continue;
    end if;
    update coordination_full f set owner_id = heir, owner_name = shown_name(heir), climbed_at = present() where f.id = late.id;
    insert into promise_turn (id, person_id, part, promise_id, turn, words)
      select uuidv7(), p.person_id, p.part, p.id, 'passed on', because from promise p
      where p.person_id = late.person_id and p.began_by = late.what || ' ' || late.id and p.kept_at is null and p.broken_at is null;
    update promise p set owner_id = heir, owner_name = '', obstacle = because
      where p.person_id = late.person_id and p.began_by = late.what || ' ' || late.id and p.kept_at is null and p.broken_at is null;
  end loop;
  return climbed;
end $$;

revoke execute on function is_coordinator, answers_introduction, looks_after_coordination, shown_name, stands_by, known_closely, most_for,
  end_introduction, join_introduction, leave_joined, owe_introduction, hand_introduction_on, no_room, coordinator_stands, begin_coordination, wake_coordination, coordination_goes_along, coordinator_has_room from public;
