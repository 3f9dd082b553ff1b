-- Tiny enterprises (issue 4): somebody who does something for their neighbours and is paid for it, with at most eight people.
-- An enterprise stands in the record of whoever began it, or is a neighbour’s without a record. What everybody may read is
-- in functions that return what is shown today and nothing else; it is found by an entry (`asset`) of the same id.

create table enterprise (
  id uuid primary key,
  person_id uuid references member,
  member_id uuid not null references member,
  name text not null check (length(name) between 1 and 120),
  line text not null default '' check (length(line) <= 200),
  does text not null default '' check (length(does) <= 3000),
  does_not text not null default '' check (length(does_not) <= 3000),
  price_pence int check (price_pence between 0 and 1000000),
  price_unit text not null default 'hour' check (price_unit in ('hour', 'half day', 'day', 'visit', 'meal', 'item', 'job')),
  price_words text not null default '' check (length(price_words) <= 300),
  hours text not null default '' check (length(hours) <= 300),
  goes_to uuid[] not null default '{}' check (cardinality(goes_to) <= 40),
  workers int not null default 1 check (workers between 1 and 500),
  has_room text not null default 'yes' check (has_room in ('yes', 'a little', 'not now')),
  room text not null default '' check (length(room) <= 300),
  languages text[] not null default '{}' check (cardinality(languages) <= 12),
  shown_as text not null default '' check (length(shown_as) <= 80),
  website text check (website ~ '^https?://[^[:space:]]+$' and length(website) <= 500),
  email text check (email ~ '^[^@[:space:]]+@[^@[:space:]]+$' and length(email) <= 254),
  phone text check (length(phone) <= 60),
  food boolean not null default false,
  care text check (care in ('no', 'prompting', 'yes')),
  care_answer text not null default '' check (length(care_answer) <= 1000),
  care_answered_on date,
  elsewhere boolean not null default false,
  needs text[] not null default '{}',
  wants_listing_at timestamptz,
  grown_at timestamptz,
  look_by uuid references member,
  look_name text not null default '',
  look_due timestamptz,
  looked_at timestamptz,
  looked_words text not null default '' check (length(looked_words) <= 1000),
  mentor_id uuid references member,
  mentor_name text not null default '',
  mentor_words text not null default '' check (length(mentor_words) <= 1000),
  mentor_asked_at timestamptz,
  mentor_yes_at timestamptz,
  mentor_no_at timestamptz,
  mentor_link_hash bytea constraint enterprise_mentor_link_once unique,
  mentor_link_until timestamptz,
  mentor_letters int not null default 0,
  mentor_word_by uuid references member,
  mentor_how text not null default 'on screen' check (mentor_how in ('on screen', 'on paper', 'by phone', 'face to face')),
  begun_at timestamptz not null default present(),
  changed_at timestamptz not null default present(),
  ended_at timestamptz,
  at_their_word_by uuid references member,
  how text not null default 'on screen' check (how in ('on screen', 'on paper', 'by phone', 'face to face')),
  not_on_my_screen boolean not null default false,
  constraint enterprise_in_its_holders_record check (person_id is null or person_id = member_id),
  constraint enterprise_at_whose_word check ((at_their_word_by is null) = (how = 'on screen')),
  constraint a_ninth_worker_is_not_listed check (wants_listing_at is null or workers <= 8),
  constraint what_grew_is_looked_at_before_it_is_listed check (wants_listing_at is null or grown_at is null or looked_at is not null),
  constraint a_mentor_has_said_yes check (mentor_yes_at is null or mentor_id is not null),
  constraint mentor_answers_at_whose_word check ((mentor_word_by is null) = (mentor_how = 'on screen')),
  constraint nobody_who_begins_answers_for_a_mentor check (mentor_word_by is null or mentor_word_by <> member_id)
);
-- One that is kept off its owner’s own screen is as if it were not: another may be begun, and nothing tells.
create unique index enterprise_one_at_a_time on enterprise (member_id) where ended_at is null and not not_on_my_screen;
create index enterprise_mentor_of on enterprise (mentor_id) where mentor_id is not null and ended_at is null;
comment on table enterprise is 'community: a tiny enterprise of up to eight people, in the record of whoever began it; what is shown of it goes through functions';
comment on column enterprise.needs is 'the checks that are necessary for it, by the setting “community.enterprise-checks” of that day';
comment on column enterprise.wants_listing_at is 'its owner wants it to be listed; it is, while it is whole, its checks are in date and nothing rests';
comment on column enterprise.elsewhere is 'the owner says yes to the open directory: its name, line, words and price, and nobody’s name, phone or e-mail';
comment on column enterprise.mentor_link_hash is 'a digest of the link in the letter to the mentor who was asked; by it they answer without signing in, while it is good';
comment on column enterprise.grown_at is 'a ninth worker was said; it is not listed again until somebody by name has looked';
call holds_part('enterprise', 'community');
revoke insert on enterprise from alongside_app; -- written by functions alone, which ask whose word it is

create table enterprise_step (
  id uuid primary key,
  person_id uuid references member,
  enterprise_id uuid not null references enterprise on delete cascade,
  item text not null check (length(item) between 1 and 60),
  done_at timestamptz not null default present(),
  seen_at timestamptz,
  seen_name text not null default '',
  seen_word_by uuid references member,
  seen_how text not null default 'on screen' check (seen_how in ('on screen', 'on paper', 'by phone', 'face to face')),
  not_on_my_screen boolean not null default false,
  constraint step_seen_at_whose_word check ((seen_word_by is null) = (seen_how = 'on screen')),
  constraint enterprise_step_once unique (enterprise_id, item)
);
comment on table enterprise_step is 'community: a step of the way that the owner ticked, and whether the mentor has seen it';
call holds_part('enterprise_step', 'community');
revoke insert on enterprise_step from alongside_app; -- ticked by tick_steps()

create table enterprise_check (
  id uuid primary key,
  person_id uuid references member,
  enterprise_id uuid not null references enterprise on delete cascade,
  kind text not null check (length(kind) between 1 and 60),
  level text not null default '' check (length(level) <= 100),
  runs_out_on date not null,
  seen_at timestamptz not null default present(),
  seen_by uuid references member,
  seen_name text not null,
  reminded_at timestamptz,
  not_on_my_screen boolean not null default false
);
create index enterprise_check_of on enterprise_check (enterprise_id, kind, seen_at desc);
create index enterprise_check_ends on enterprise_check (runs_out_on) where reminded_at is null;
comment on table enterprise_check is 'community: a paper that somebody here has seen: who, when, and the day it runs out; the paper itself is not kept and nobody sees it again';
call holds_part('enterprise_check', 'community');
revoke insert on enterprise_check from alongside_app; -- written by see_check(), never by whoever it is about

create table enterprise_mentor (
  id uuid primary key,
  person_id uuid references member,
  member_id uuid not null references member,
  shown_as text not null check (length(shown_as) between 1 and 80),
  words text not null default '' check (length(words) <= 500),
  email text check (email ~ '^[^@[:space:]]+@[^@[:space:]]+$' and length(email) <= 254),
  since timestamptz not null default present(),
  ended_at timestamptz,
  at_their_word_by uuid references member,
  how text not null default 'on screen' check (how in ('on screen', 'on paper', 'by phone', 'face to face')),
  not_on_my_screen boolean not null default false,
  constraint enterprise_mentor_at_whose_word check ((at_their_word_by is null) = (how = 'on screen')),
  constraint enterprise_mentor_in_their_record check (person_id is null or person_id = member_id)
);
create unique index enterprise_mentor_once on enterprise_mentor (member_id) where ended_at is null;
comment on table enterprise_mentor is 'community: somebody who said yes to being asked to be a mentor of somebody who begins';
call holds_part('enterprise_mentor', 'community');
revoke insert on enterprise_mentor from alongside_app; -- their own yes, by be_mentor(), which asks whose word it is

-- What two agree, in writing: it stands with whoever buys. Nobody but the two, and whoever holds the buyer’s part “money”, reads it.
create table enterprise_agreement (
  id uuid primary key,
  person_id uuid references member,
  member_id uuid not null references member,
  enterprise_id uuid references enterprise on delete set null,
  enterprise_name text not null,
  what text not null check (length(what) between 1 and 2000),
  price_pence int check (price_pence between 0 and 10000000),
  price_words text not null default '' check (length(price_words) <= 300),
  times text not null default '' check (length(times) <= 500),
  starts_on date,
  ending text not null default '' check (length(ending) <= 500),
  bought_before boolean not null default false,
  buyer_yes_at timestamptz not null default present(),
  enterprise_yes_at timestamptz,
  enterprise_no_at timestamptz,
  ended_at timestamptz,
  ended_by text check (ended_by in ('buyer', 'enterprise')),
  at_their_word_by uuid references member,
  how text not null default 'on screen' check (how in ('on screen', 'on paper', 'by phone', 'face to face')),
  not_on_my_screen boolean not null default false,
  constraint agreement_in_the_buyers_record check (person_id is null or person_id = member_id),
  constraint agreement_answered_once check (enterprise_yes_at is null or enterprise_no_at is null),
  constraint agreement_ended_by_somebody check ((ended_at is null) = (ended_by is null)),
  constraint enterprise_agreement_at_whose_word check ((at_their_word_by is null) = (how = 'on screen'))
);
create index enterprise_agreement_buyer on enterprise_agreement (member_id);
create index enterprise_agreement_seller on enterprise_agreement (enterprise_id);
create unique index enterprise_agreement_one_waits on enterprise_agreement (enterprise_id, member_id)
  where enterprise_yes_at is null and enterprise_no_at is null and ended_at is null;
comment on table enterprise_agreement is 'community: what somebody buys from a tiny enterprise, at what price and how it can end; both say yes; nobody else reads who buys from whom';
call holds_part('enterprise_agreement', 'money');
revoke insert on enterprise_agreement from alongside_app; -- written by functions alone, which ask whose word it is

create table enterprise_review (
  id uuid primary key,
  person_id uuid references member,
  member_id uuid not null references member,
  enterprise_id uuid references enterprise on delete set null,
  enterprise_name text not null,
  agreement_id uuid references enterprise_agreement,
  words text not null check (length(words) between 1 and 3000),
  again text not null check (again in ('yes', 'perhaps', 'no')),
  shown_as text not null default '' check (length(shown_as) <= 80),
  written_at timestamptz not null default present(),
  reply text not null default '' check (length(reply) <= 3000),
  replied_at timestamptz,
  taken_back_at timestamptz,
  removed_at timestamptz,
  removed_why text not null default '' check (length(removed_why) <= 500),
  removed_post text not null default '',
  removed_by uuid references member,
  at_their_word_by uuid references member,
  how text not null default 'on screen' check (how in ('on screen', 'on paper', 'by phone', 'face to face')),
  not_on_my_screen boolean not null default false,
  constraint review_in_its_writers_record check (person_id is null or person_id = member_id),
  constraint review_once unique (agreement_id),
  constraint review_is_never_removed_without_trace check ((removed_at is null) = (removed_why = '') and (removed_at is null) = (removed_post = '')),
  constraint enterprise_review_at_whose_word check ((at_their_word_by is null) = (how = 'on screen'))
);
create index enterprise_review_of on enterprise_review (enterprise_id, written_at desc);
comment on table enterprise_review is 'community: what somebody who bought says of it, under the name they wish; taken down only with a reason and a post that everybody reads';
call holds_part('enterprise_review', 'money');
revoke insert on enterprise_review from alongside_app; -- written by functions alone: only after both said that something was bought

create function enterprises_into_record() returns trigger language plpgsql security definer set search_path from current as $$
begin
  update enterprise e set person_id = new.id where e.member_id = new.id and e.person_id is null;
  update enterprise_step s set person_id = new.id from enterprise e where e.id = s.enterprise_id and e.member_id = new.id and s.person_id is null;
  update enterprise_check c set person_id = new.id from enterprise e where e.id = c.enterprise_id and e.member_id = new.id and c.person_id is null;
  update enterprise_mentor m set person_id = new.id where m.member_id = new.id and m.person_id is null;
  update enterprise_agreement a set person_id = new.id where a.member_id = new.id and a.person_id is null;
  update enterprise_review r set person_id = new.id where r.member_id = new.id and r.person_id is null;
  return null;
end $$;
revoke execute on function enterprises_into_record() from public;
create trigger enterprises_into_record after update of is_person on member for each row when (new.is_person and not old.is_person)
  execute function enterprises_into_record();

-- What is bought stands in the part “money”: whose word it is there, and who may look (gifts and the rest ask for “community”).
create function may_speak_of_buying(whose uuid, how text) returns boolean
language sql stable security definer set search_path from current as $$
  select coalesce(case
    when me() is null or whose is null or how not in ('on screen', 'on paper', 'by phone', 'face to face') then false
    when whose = me() then how = 'on screen' and (may_add(whose, 'money') or not (select m.is_person from member m where m.id = whose))
    when how = 'on screen' then false
    when (select m.is_person from member m where m.id = whose) then may_change(whose, 'money') and at_their_word(whose)
    else knows_neighbour(whose) end, false)
$$;
create function may_look_at_buying(whose uuid) returns boolean
language sql stable security definer set search_path from current as $$
  select coalesce(may_see(whose, 'money'), false)
    or coalesce(not (select m.is_person from member m where m.id = whose) and (whose = me() or knows_neighbour(whose)), false)
$$;
revoke execute on function may_speak_of_buying, may_look_at_buying from public;

-- What is still to be said before it can be listed; papers are apart.
create function enterprise_missing(e enterprise) returns text[]
language sql stable set search_path from current as $$
  select array_remove(array[
    case when e.line = '' then 'line' end, case when e.does = '' then 'does' end, case when e.does_not = '' then 'doesNot' end,
    case when e.price_pence is null then 'price' end, case when e.hours = '' then 'hours' end,
    case when cardinality(e.goes_to) = 0 then 'goesTo' end, case when e.shown_as = '' then 'shownAs' end,
    case when e.website is null and e.email is null and e.phone is null then 'contact' end, case when e.care is null then 'care' end,
    case when e.care <> 'no' and e.care_answer = '' then 'careAnswer' end], null)
$$;
-- The newest paper of each kind: a later look replaces an earlier one.
create function enterprise_papers(enterprise uuid) returns setof enterprise_check
language sql stable set search_path from current as $$
  select distinct on (c.kind) c.* from enterprise_check c where c.enterprise_id = $1 order by c.kind, c.seen_at desc, c.id desc
$$;
-- The day on which the first necessary paper runs out; null where one was never seen. No paper is necessary: never.
create function enterprise_hidden_from(e enterprise) returns date
language sql stable set search_path from current as $$
  select case when cardinality(e.needs) = 0 then 'infinity'::date
    else (select case when bool_and(p.id is not null) then min(p.runs_out_on) end
      from unnest(e.needs) need left join enterprise_papers(e.id) p on p.kind = need) end
$$;
-- Which checks are necessary for it, by the setting: [{"key", "when"}].
create function checks_needed(e enterprise, rules jsonb) returns text[]
language sql stable set search_path from current as $$
  select coalesce(array_agg(r ->> 'key' order by nth), '{}') from jsonb_array_elements(rules) with ordinality x (r, nth)
  where case r ->> 'when' when 'always' then true when 'food' then e.food when 'personal care' then e.care is distinct from 'no'
    when 'more than one' then e.workers > 1 else false end
$$;
revoke execute on function enterprise_missing, enterprise_papers, enterprise_hidden_from, checks_needed from public;

-- Everything of an enterprise, for the functions below alone.
create view enterprise_whole as
  select e.*, enterprise_missing(e) as missing, enterprise_hidden_from(e) as hidden_from, rests('enterprise', e.id) as rests,
    exists (select from asset a where a.id = e.id and a.listed and still_shown(a.hidden_from)) as listed,
    (select coalesce(json_agg(json_build_object('kind', p.kind, 'level', p.level, 'seenOn', (p.seen_at at time zone 'Europe/London')::date, 'seenName', p.seen_name,
      'runsOutOn', p.runs_out_on) order by p.kind), '[]') from enterprise_papers(e.id) p) as papers,
    (select coalesce(json_agg(json_build_object('item', s.item, 'doneOn', s.done_at::date, 'seenOn', s.seen_at::date, 'seenName', s.seen_name, 'seenHow', s.seen_how,
      'seenBy', coalesce((select m.known_as from member m where m.id = s.seen_word_by), '')) order by s.item), '[]') from enterprise_step s where s.enterprise_id = e.id) as steps,
    coalesce((select m.known_as from member m where m.id = e.mentor_word_by), '') as mentor_written_by,
    (select coalesce(json_agg(json_build_object('name', n.name, 'slug', n.slug) order by array_position(e.goes_to, n.id)), '[]')
      from neighbourhood n where n.id = any (e.goes_to)) as areas,
    (select coalesce(json_object_agg(r.again, r.many), '{}') from (select v.again, count(*) as many from enterprise_review v
      where v.enterprise_id = e.id and v.taken_back_at is null and v.removed_at is null group by v.again) r) as again
  from enterprise e;
comment on view enterprise_whole is 'community: an enterprise with its papers and steps; read by functions alone';

-- Writes the entry by which it is found, as it is to be from now on. From the day its first paper runs out nobody is shown
-- it, by the policy of `asset` itself: nothing has to run that night.
create function show_enterprise(enterprise uuid) returns void
language plpgsql security definer set search_path from current as $$
declare e enterprise; until_day date; shown boolean;
begin
  select x.* into e from enterprise x where x.id = show_enterprise.enterprise;
  until_day := enterprise_hidden_from(e);
  shown := coalesce(e.wants_listing_at is not null and e.ended_at is null and not e.not_on_my_screen and until_day > today() and cardinality(enterprise_missing(e)) = 0
    and not rests('enterprise', e.id) and not rests('member', e.member_id) and may_write_to(e.member_id), false);
  if not shown and not exists (select from asset a where a.id = e.id) then return; end if;
  if not shown then
    update asset a set listed = false, changed_at = present() where a.id = e.id and a.listed;
    return;
  end if;
  perform write_entry(jsonb_build_object('id', e.id, 'kind', 'exchange', 'name', e.name, 'line', e.line, 'about', e.does,
    'cost', case when e.price_pence = 0 then 'free' else 'paid' end, 'cost_pence', e.price_pence, 'cost_words', left(e.price_words, 200),
    'neighbourhood_id', e.goes_to[1], 'also_in', to_jsonb(e.goes_to[2:]), 'languages', to_jsonb(e.languages), 'room', e.room, 'checked_at', e.changed_at, 'checked_name', e.shown_as,
    'hidden_from', nullif(until_day, 'infinity'), 'enterprise', true, 'elsewhere', e.elsewhere, 'listed', true), 'enterprise');
end $$;
revoke execute on function show_enterprise from public;

-- What somebody wants off their own screen is not for everybody to read either: whoever watches would find it there.
create function enterprise_off_screen() returns trigger language plpgsql security definer set search_path from current as $$
begin
  perform show_enterprise(new.id);
  return null;
end $$;
revoke execute on function enterprise_off_screen() from public;
create trigger enterprise_off_screen after update of not_on_my_screen on enterprise for each row
  when (new.not_on_my_screen is distinct from old.not_on_my_screen) execute function enterprise_off_screen();

-- What everybody is shown of those that are listed today: nobody’s member, record or home.
create function enterprises_shown(area text, room_now boolean, one uuid, most int) returns table (id uuid, name text, line text, does text, does_not text,
  price_pence int, price_unit text, price_words text, hours text, areas json, workers int, has_room text, room text, languages text[], shown_as text,
  website text, email text, phone text, food boolean, care text, care_answer text, care_answered_on text, needs text[], papers json, again json)
language sql stable security definer set search_path from current as $$
  select e.id, e.name, e.line, e.does, e.does_not, e.price_pence, e.price_unit, e.price_words, e.hours, e.areas, e.workers, e.has_room, e.room, e.languages, e.shown_as,
    e.website, e.email, e.phone, e.food, e.care, e.care_answer, e.care_answered_on::text, e.needs, e.papers, e.again
  from enterprise_whole e
  where e.id in (select a.id from asset a where a.enterprise and a.listed and a.status = 'active' and still_shown(a.hidden_from))
    and (one is null or e.id = one) and (area = '' or exists (select from neighbourhood n where n.slug = area and n.id = any (e.goes_to)))
    and (not room_now or e.has_room <> 'not now')
  order by e.has_room = 'not now', e.name, e.id limit least(most, 200)
$$;
create index asset_enterprise on asset (id) where enterprise;

-- What those who bought say; a name only as they wish, a month and no day. One that was taken down or back leaves its trace.
create function reviews_of(enterprise uuid) returns table (id uuid, words text, again text, shown_as text, written_on text, reply text, replied_on text,
  taken_back boolean, removed_on text, removed_why text, removed_post text)
language sql stable security definer set search_path from current as $$
  select r.id, case when r.removed_at is null and r.taken_back_at is null then r.words else '' end, case when r.removed_at is null and r.taken_back_at is null then r.again else '' end,
    case when r.removed_at is null and r.taken_back_at is null then r.shown_as else '' end, date_trunc('month', r.written_at)::date::text,
    case when r.removed_at is null and r.taken_back_at is null then r.reply else '' end, r.replied_at::date::text,
    r.taken_back_at is not null, r.removed_at::date::text, r.removed_why, r.removed_post
  from enterprise_review r join enterprise e on e.id = r.enterprise_id
  where r.enterprise_id = reviews_of.enterprise and on_screen(r.member_id, r.not_on_my_screen)
    and (exists (select from asset a where a.id = e.id and a.listed and still_shown(a.hidden_from)) or may_look_at(e.member_id) or keeps_entries())
  order by r.written_at desc, r.id limit 100
$$;

-- Theirs, for themselves and whoever may look at what they give and ask; the one they have, or had last.
create function enterprise_of(whose uuid) returns setof enterprise_whole
language sql stable security definer set search_path from current as $$
  select e.* from enterprise_whole e
  where e.member_id = whose and may_look_at(whose) and on_screen(e.member_id, e.not_on_my_screen)
    and (coalesce(current_setting('alongside.kept', true), '') = '' or shown(e.member_id, array[e.id]))
  order by e.ended_at is not null, e.begun_at desc, e.id limit 1
$$;

-- Begins one, or says it anew. `said`: the fields by their columns. With a ninth worker the words stay and the listing rests
-- until somebody by name has looked again, by `look_due`.
-- answers: kept; gone: it has ended; grown: the ninth worker.
create function keep_enterprise(enterprise uuid, whose uuid, said jsonb, rules jsonb, look_due timestamptz, look_what text, how text) returns text
language plpgsql security definer set search_path from current as $$
#variable_conflict use_variable
declare was enterprise; e enterprise; looker uuid; ninth boolean;
begin
  if may_speak_for(whose, how) is not true then raise exception 'not found' using errcode = 'AL404'; end if;
  select x.* into was from enterprise x where x.id = enterprise;
  if was.id is not null and (was.member_id <> whose or was.ended_at is not null or not on_screen(whose, was.not_on_my_screen)) then return 'gone'; end if;
  e := jsonb_populate_record(was, said);
  e.goes_to := array(select n.id from neighbourhood n where n.id = any (e.goes_to) order by array_position(e.goes_to, n.id));
  ninth := e.workers > 8 and (was.id is null or was.workers <= 8 or was.grown_at is null);
  if ninth then
    looker := connector_for(e.goes_to[1], array[whose]);
    e.wants_listing_at := null; e.grown_at := present(); e.looked_at := null; e.looked_words := ''; e.look_by := looker; e.look_due := look_due;
    e.look_name := coalesce((select m.known_as from member m where m.id = looker), '');
  elsif e.workers > 8 then e.wants_listing_at := null;
  end if;
  if e.care_answer is distinct from was.care_answer or e.care is distinct from was.care then e.care_answered_on := case when e.care_answer <> '' then today() end; end if;
  if was.id is null then
    insert into enterprise (id, person_id, member_id, name) select enterprise, case when m.is_person then m.id end, m.id, e.name from member m where m.id = whose;
  end if;
  update enterprise x set name = e.name, line = e.line, does = e.does, does_not = e.does_not, price_pence = e.price_pence, price_unit = e.price_unit,
    price_words = e.price_words, hours = e.hours, goes_to = e.goes_to, workers = e.workers, has_room = e.has_room, room = e.room, languages = e.languages,
    shown_as = e.shown_as, website = e.website, email = e.email, phone = e.phone, food = e.food, care = e.care, care_answer = e.care_answer,
    care_answered_on = e.care_answered_on, elsewhere = e.elsewhere, needs = checks_needed(e, rules), wants_listing_at = e.wants_listing_at,
    grown_at = e.grown_at, looked_at = e.looked_at, looked_words = coalesce(e.looked_words, ''), look_by = e.look_by, look_name = coalesce(e.look_name, ''), look_due = e.look_due,
    changed_at = present(), at_their_word_by = case when how <> 'on screen' then me() end, how = how
    where x.id = enterprise;
  if ninth and looker is not null then
    insert into promise (person_id, part, owner_id, what, began_by, began_at, due_at, first_due_at, not_on_my_screen)
      select x.person_id, 'community', looker, look_what, 'enterprise ' || x.id || ' grown', present(), look_due, look_due, x.not_on_my_screen
      from enterprise x where x.id = enterprise and x.person_id is not null;
  end if;
  perform show_enterprise(enterprise);
  return case when ninth then 'grown' else 'kept' end;
end $$;

-- The enterprise of somebody the reader speaks for; raises “not found” otherwise.
create function own_enterprise(enterprise uuid, how text) returns enterprise
language plpgsql stable security definer set search_path from current as $$
#variable_conflict use_variable
declare e enterprise;
begin
  select x.* into e from enterprise x where x.id = enterprise and x.ended_at is null and may_speak_for(x.member_id, how)
    and on_screen(x.member_id, x.not_on_my_screen);
  if e.id is null then raise exception 'not found' using errcode = 'AL404'; end if;
  return e;
end $$;
revoke execute on function own_enterprise from public;

-- Listed, not listed, or over. answers: done; grown: somebody has to look first.
create function settle_enterprise(enterprise uuid, state text, rules jsonb, how text) returns text
language plpgsql security definer set search_path from current as $$
#variable_conflict use_variable
declare e enterprise := own_enterprise(enterprise, how);
begin
  if state not in ('list', 'rest', 'end') then raise exception 'not found' using errcode = 'AL404'; end if;
  if state = 'list' and (e.workers > 8 or (e.grown_at is not null and e.looked_at is null)) then return 'grown'; end if;
  update enterprise x set wants_listing_at = case when state = 'list' then coalesce(x.wants_listing_at, present()) end,
    ended_at = case when state = 'end' then present() end, needs = checks_needed(x, rules), changed_at = present()
    where x.id = enterprise;
  perform show_enterprise(enterprise);
  return 'done';
end $$;

-- The steps that are ticked, all together; one that is ticked no more is as if it had not been.
create function tick_steps(enterprise uuid, items text[], how text) returns void
language plpgsql security definer set search_path from current as $$
declare e enterprise := own_enterprise(enterprise, how);
begin
  if cardinality(items) > 60 then raise exception 'not found' using errcode = 'AL404'; end if;
  delete from enterprise_step s where s.enterprise_id = e.id and not s.item = any (items);
  insert into enterprise_step (id, person_id, enterprise_id, item) select uuidv7(), e.person_id, e.id, i from unnest(items) i on conflict do nothing;
end $$;

-- Mentors who said yes to being asked, for whoever is signed in; `mine` is the yes of the one it is asked for.
create function mentors_to_ask(whose uuid) returns table (id uuid, shown_as text, words text, mine boolean, email text)
language sql stable security definer set search_path from current as $$
  select m.id, m.shown_as, m.words, m.member_id = whose, case when m.member_id = whose and may_stand_in(whose) then coalesce(m.email, '') else '' end from enterprise_mentor m
  where me() is not null and m.ended_at is null and may_write_to(m.member_id) and not m.not_on_my_screen
    and (coalesce(current_setting('alongside.kept', true), '') = '' or shown(m.member_id, array[m.id])) order by m.shown_as, m.id limit 60
$$;
-- Their own yes to being asked, or written down at their word; `yes` false: nobody may ask them any more.
create function be_mentor(mentor uuid, whose uuid, shown_as text, words text, email text, yes boolean, how text) returns void
language plpgsql security definer set search_path from current as $$
#variable_conflict use_variable
begin
  if may_speak_for(whose, how) is not true then raise exception 'not found' using errcode = 'AL404'; end if;
  if not yes then
    update enterprise_mentor m set ended_at = present() where m.member_id = whose and m.ended_at is null;
    return;
  end if;
  insert into enterprise_mentor as m (id, person_id, member_id, shown_as, words, email, at_their_word_by, how)
    select mentor, case when i.is_person then i.id end, i.id, shown_as, words, email, case when how <> 'on screen' then me() end, how from member i where i.id = whose
    on conflict (member_id) where ended_at is null do update set shown_as = excluded.shown_as, words = excluded.words, email = excluded.email,
      at_their_word_by = excluded.at_their_word_by, how = excluded.how;
end $$;
-- Asks one, or ends it; `mentor` null: it ends. answers: done; gone: they are no mentor any more.
create function ask_mentor(enterprise uuid, mentor uuid, words text, how text) returns text
language plpgsql security definer set search_path from current as $$
#variable_conflict use_variable
declare e enterprise := own_enterprise(enterprise, how); m enterprise_mentor;
begin
  if mentor is null then
    update enterprise x set mentor_id = null, mentor_name = '', mentor_words = '', mentor_asked_at = null, mentor_yes_at = null, mentor_no_at = null,
      mentor_link_hash = null, mentor_link_until = null, mentor_letters = 0,
      mentor_word_by = null, mentor_how = 'on screen' where x.id = e.id;
    return 'done';
  end if;
  select x.* into m from enterprise_mentor x where x.id = mentor and x.ended_at is null and x.member_id <> e.member_id and may_write_to(x.member_id);
  if m.id is null then return 'gone'; end if;
  update enterprise x set mentor_id = m.member_id, mentor_name = m.shown_as, mentor_words = words, mentor_asked_at = present(), mentor_yes_at = null, mentor_no_at = null,
    mentor_link_hash = null, mentor_link_until = null, mentor_letters = 0, mentor_word_by = null, mentor_how = 'on screen' where x.id = e.id;
  return 'done';
end $$;
-- A letter to the mentor who was asked, with a link by which they answer without signing in; a new one takes the place of the
-- one before, and there are five at most. Never against a wish not to be written to, nor in a way that is not safe.
create function write_to_mentor(enterprise uuid, token text, link bytea, until_at timestamptz, subject text, words text) returns void
language plpgsql security definer set search_path from current as $$
declare e enterprise; m enterprise_mentor;
begin
  select x.* into e from enterprise x where x.id = write_to_mentor.enterprise and x.ended_at is null and x.mentor_id is not null and x.mentor_yes_at is null for update;
  select x.* into m from enterprise_mentor x where x.member_id = e.mentor_id and x.ended_at is null;
  if m.email is null or e.mentor_letters >= 5 or until_at > present() + interval '60 days' or not may_write_to(m.member_id) or m.not_on_my_screen
    or (m.person_id is not null and not is_safe_way(m.person_id, 'e-mail', present())) then return; end if;
  update enterprise x set mentor_link_hash = link, mentor_link_until = write_to_mentor.until_at, mentor_letters = x.mentor_letters + 1 where x.id = e.id;
  perform write_letter(m.email, 'mentor asked', subject, write_to_mentor.words, '/enterprises/mentoring/by-letter/' || token);
end $$;
revoke execute on function write_to_mentor from public;
-- Right after asking, by whoever asked.
create function tell_mentor(enterprise uuid, token text, link bytea, until_at timestamptz, subject text, words text, how text) returns void
language plpgsql security definer set search_path from current as $$
declare e enterprise := own_enterprise(enterprise, how);
begin
  perform write_to_mentor(e.id, token, link, until_at, subject, words);
end $$;
-- What whoever holds the link may read: no more than a mentor reads before their yes. Over: it was good once.
create function asked_by_link(link bytea) returns table (name text, owner text, words text, over boolean, answered text)
language sql stable security definer set search_path from current as $$
  select case when e.mentor_link_until > present() then e.name else '' end, case when e.mentor_link_until > present() then m.known_as else '' end,
    case when e.mentor_link_until > present() then e.mentor_words else '' end, e.mentor_link_until <= present(),
    case when e.mentor_yes_at is not null then 'yes' when e.mentor_no_at is not null then 'no' else '' end
  from enterprise e join member m on m.id = e.member_id
  where e.mentor_link_hash = link and e.ended_at is null and not e.not_on_my_screen and (e.mentor_id is not null or e.mentor_no_at is not null)
$$;
create function answer_by_link(link bytea, yes boolean) returns boolean
language plpgsql security definer set search_path from current as $$
begin
  update enterprise e set mentor_yes_at = case when yes then present() end, mentor_no_at = case when not yes then present() end,
    mentor_id = case when yes then e.mentor_id end, mentor_word_by = null, mentor_how = 'on screen'
    where e.mentor_link_hash = link and e.mentor_link_until > present() and e.ended_at is null and e.mentor_id is not null and e.mentor_yes_at is null;
  return found;
end $$;
-- A link that is over: whoever holds it asks for a new one, which goes to the mentor’s own address and nowhere else. It
-- answers nothing, whether or not a letter goes.
create function new_link_for_mentor(old bytea, token text, link bytea, until_at timestamptz, subject text, words text) returns void
language plpgsql security definer set search_path from current as $$
declare e uuid := (select x.id from enterprise x where x.mentor_link_hash = old and x.mentor_link_until <= present() and x.ended_at is null);
begin
  if e is not null then perform write_to_mentor(e, token, link, until_at, subject, words); end if;
end $$;
-- Those who asked a mentor, and those they go along with: until their yes no more than a name and the words to them. For the
-- mentor, and whoever writes at their word; whoever has a record reads that it was read, once a day (P4).
create function i_mentor(whose uuid) returns table (id uuid, owner text, name text, words text, yes_at timestamptz, line text, steps json, missing text[], needs text[], papers json)
language plpgsql security definer set search_path from current as $$
#variable_conflict use_column
begin
  if coalesce(whose = me() or may_stand_in(whose), false) is not true then return; end if;
  insert into reading (person_id, member_id, parts, act, why)
    select e.person_id, me(), array['community'], 'read', 'looked at how your tiny enterprise begins, as your mentor or for them'
    from enterprise e where e.mentor_id = whose and e.mentor_yes_at is not null and e.ended_at is null and not e.not_on_my_screen
      and e.person_id is not null and e.person_id <> me() and coalesce(current_setting('alongside.reader', true), '') = ''
      and not exists (select from reading r where r.person_id = e.person_id and r.member_id = me() and r.at > present() - interval '1 day'
        and r.why = 'looked at how your tiny enterprise begins, as your mentor or for them');
  return query select e.id, m.known_as, e.name, e.mentor_words, e.mentor_yes_at, case when e.mentor_yes_at is not null then e.line else '' end,
      case when e.mentor_yes_at is not null then e.steps else '[]' end, case when e.mentor_yes_at is not null then e.missing else '{}' end,
      case when e.mentor_yes_at is not null then e.needs else '{}' end, case when e.mentor_yes_at is not null then e.papers else '[]' end
    from enterprise_whole e join member m on m.id = e.member_id
    where e.mentor_id = whose and e.ended_at is null and not e.not_on_my_screen order by e.mentor_yes_at nulls first, e.id limit 60;
end $$;
-- That a mentor looked tells that there is an enterprise: off the screen with it, and back.
create trigger mentor_readings_go_along after update of not_on_my_screen on enterprise for each row
  when (new.person_id is not null and new.not_on_my_screen is distinct from old.not_on_my_screen)
  execute function readings_go_along('looked at how your tiny enterprise begins, as your mentor or for them');

-- Whether somebody is a mentor, and how many wait for their answer or are gone along with: for the door to the page alone.
create function mentoring_of(whose uuid) returns table (mentor boolean, waiting int, along int)
language sql stable security definer set search_path from current as $$
  select exists (select from enterprise_mentor m where m.member_id = whose and m.ended_at is null and on_screen(m.member_id, m.not_on_my_screen)
      and (coalesce(current_setting('alongside.kept', true), '') = '' or shown(m.member_id, array[m.id]))),
    count(e.id) filter (where e.mentor_yes_at is null)::int, count(e.id) filter (where e.mentor_yes_at is not null)::int
  from (select) always left join enterprise e on e.mentor_id = whose and e.ended_at is null and not e.not_on_my_screen
  having may_stand_in(whose)
$$;
-- Whose word a mentor’s is: theirs; whoever may write at theirs; and, of a yes or no alone (`answer`), whoever writes at the
-- word of the one who begins and was told it by the mentor. Never the one who begins.
create function may_answer_for_mentor(e enterprise, answer boolean, how text) returns boolean
language sql stable security definer set search_path from current as $$
  select coalesce(case
    when me() is null or e.mentor_id is null or e.ended_at is not null then false
    when e.mentor_id = me() then how = 'on screen'
    when how = 'on screen' or e.member_id = me() then false
    else may_speak_for(e.mentor_id, how) or (answer and may_speak_for(e.member_id, how)) end, false)
$$;
create function answer_mentee(enterprise uuid, yes boolean, how text) returns void
language plpgsql security definer set search_path from current as $$
begin
  update enterprise e set mentor_yes_at = case when yes then coalesce(e.mentor_yes_at, present()) end, mentor_no_at = case when not yes then present() end,
    mentor_id = case when yes then e.mentor_id end, mentor_word_by = case when answer_mentee.how <> 'on screen' then me() end, mentor_how = answer_mentee.how
    where e.id = answer_mentee.enterprise and may_answer_for_mentor(e, true, answer_mentee.how);
  if not found then raise exception 'not found' using errcode = 'AL404'; end if;
end $$;
create function steps_seen(enterprise uuid, items text[], how text) returns void
language plpgsql security definer set search_path from current as $$
declare e enterprise;
begin
  select x.* into e from enterprise x where x.id = steps_seen.enterprise and x.mentor_yes_at is not null and may_answer_for_mentor(x, false, steps_seen.how);
  if e.id is null then raise exception 'not found' using errcode = 'AL404'; end if;
  update enterprise_step s set seen_at = present(), seen_name = e.mentor_name, seen_how = steps_seen.how,
    seen_word_by = case when steps_seen.how <> 'on screen' then me() end
    where s.enterprise_id = e.id and s.seen_at is null and s.item = any (items);
end $$;
revoke execute on function may_answer_for_mentor from public;

-- Those who want to be listed, for whoever sees papers here: never their own. People with a record read that it was read.
create function enterprises_to_see() returns table (id uuid, name text, owner text, line text, care text, care_answer text, care_answered_on text, workers int, needs text[],
  papers json, missing text[], listed boolean, hidden_from text, rests boolean, grown_at timestamptz, look_name text, look_due timestamptz, looked_at timestamptz, mine boolean)
language plpgsql security definer set search_path from current as $$
#variable_conflict use_column
begin
  if not keeps_entries() then return; end if;
  insert into reading (person_id, member_id, parts, act, why, not_on_my_screen)
    select e.person_id, me(), array['community'], 'read', 'looked at the papers of a tiny enterprise', bool_and(e.not_on_my_screen) from enterprise e
    where e.person_id is not null and e.person_id <> me() and e.ended_at is null and (e.wants_listing_at is not null or e.grown_at is not null)
      and not exists (select from reading r where r.person_id = e.person_id and r.member_id = me()
        and r.why = 'looked at the papers of a tiny enterprise' and r.at > present() - interval '1 day')
    group by e.person_id;
  return query select e.id, e.name, m.known_as, e.line, e.care, e.care_answer, e.care_answered_on::text, e.workers, e.needs, e.papers, e.missing, e.listed,
      nullif(e.hidden_from, 'infinity')::text, e.rests, e.grown_at, e.look_name, e.look_due, e.looked_at, coalesce(e.look_by = me(), false)
    from enterprise_whole e join member m on m.id = e.member_id
    where e.member_id <> me() and e.ended_at is null and (e.wants_listing_at is not null or (e.grown_at is not null and e.looked_at is null))
    order by e.hidden_from nulls first, e.name, e.id limit 200;
end $$;

-- How much of it waits: papers never seen or run out, papers that run out soon, a ninth worker to look at.
create function enterprises_waiting(soon_days int) returns table (papers int, soon int, grown int)
language sql stable security definer set search_path from current as $$
  select count(*) filter (where e.wants_listing_at is not null and (h.day is null or h.day <= today()))::int,
    count(*) filter (where e.wants_listing_at is not null and h.day > today() and h.day <= today() + soon_days)::int,
    count(*) filter (where e.grown_at is not null and e.looked_at is null)::int
  from enterprise e cross join lateral (select enterprise_hidden_from(e) as day) h
  where keeps_entries() and e.ended_at is null and e.member_id is distinct from me()
$$;

-- Somebody here has seen a paper. Whoever it belongs to never sees it for themselves.
-- answers: seen; over: it has run out already.
create function see_check(paper uuid, enterprise uuid, kind text, level text, runs_out_on date, rules jsonb) returns text
language plpgsql security definer set search_path from current as $$
#variable_conflict use_variable
declare e enterprise;
begin
  select x.* into e from enterprise x where x.id = enterprise and x.ended_at is null and x.member_id <> me() and keeps_entries()
    and (x.wants_listing_at is not null or x.grown_at is not null);
  if e.id is null then raise exception 'not found' using errcode = 'AL404'; end if;
  if runs_out_on <= today() then return 'over'; end if;
  insert into enterprise_check (id, person_id, enterprise_id, kind, level, runs_out_on, seen_by, seen_name)
    select paper, e.person_id, e.id, kind, level, runs_out_on, m.id, m.known_as from member m where m.id = me();
  update enterprise x set needs = checks_needed(x, rules) where x.id = e.id;
  perform show_enterprise(e.id);
  return 'seen';
end $$;

-- Somebody by name has looked again at one that said a ninth worker.
create function looked_again(enterprise uuid, words text) returns void
language plpgsql security definer set search_path from current as $$
begin
  update enterprise e set looked_at = present(), looked_words = words, look_by = me(), look_name = (select m.known_as from member m where m.id = me())
    where e.id = looked_again.enterprise and e.grown_at is not null and e.looked_at is null and e.ended_at is null and e.member_id <> me() and keeps_entries();
  if not found then raise exception 'not found' using errcode = 'AL404'; end if;
  update promise p set kept_at = present() where p.began_by = 'enterprise ' || looked_again.enterprise || ' grown' and p.kept_at is null and p.broken_at is null and p.stopped_at is null;
end $$;

-- What somebody buys and bought, with what they said of it.
create function bought_by(whose uuid) returns table (id uuid, enterprise_id uuid, enterprise_name text, what text, price_pence int, price_words text, times text, starts_on text,
  ending text, bought_before boolean, buyer_yes_at timestamptz, enterprise_yes_at timestamptz, enterprise_no_at timestamptz, ended_at timestamptz, ended_by text,
  review_id uuid, words text, again text, shown_as text, reply text, taken_back_at timestamptz, removed_at timestamptz, removed_why text, removed_post text)
language sql stable security definer set search_path from current as $$
  select a.id, a.enterprise_id, a.enterprise_name, a.what, a.price_pence, a.price_words, a.times, a.starts_on::text, a.ending, a.bought_before, a.buyer_yes_at, a.enterprise_yes_at,
    a.enterprise_no_at, a.ended_at, a.ended_by, r.id, r.words, r.again, r.shown_as, r.reply, r.taken_back_at, r.removed_at, r.removed_why, r.removed_post
  from enterprise_agreement a left join enterprise_review r on r.agreement_id = a.id and on_screen(r.member_id, r.not_on_my_screen)
    and (coalesce(current_setting('alongside.kept', true), '') = '' or shown(r.member_id, array[r.id]))
  where a.member_id = whose and may_look_at_buying(whose) and on_screen(a.member_id, a.not_on_my_screen)
    and (coalesce(current_setting('alongside.kept', true), '') = '' or shown(a.member_id, array[a.id]))
  order by a.ended_at is not null, a.buyer_yes_at desc, a.id limit 100
$$;

-- Writes down what two agree, with the buyer’s yes in it; or only that something was bought (`bought_before`).
-- answers: done; gone: it is not listed; waits: one like it waits for an answer; own: nobody buys from themselves.
create function agree_with(agreement uuid, whose uuid, enterprise uuid, said jsonb, how text) returns text
language plpgsql security definer set search_path from current as $$
#variable_conflict use_variable
declare e enterprise; a enterprise_agreement := jsonb_populate_record(null::enterprise_agreement, said);
begin
  if may_speak_of_buying(whose, how) is not true then raise exception 'not found' using errcode = 'AL404'; end if;
  select x.* into e from enterprise x join asset s on s.id = x.id where x.id = enterprise and s.listed and still_shown(s.hidden_from);
  if e.id is null then return 'gone'; end if;
  if e.member_id = whose then return 'own'; end if;
  insert into enterprise_agreement (id, person_id, member_id, enterprise_id, enterprise_name, what, price_pence, price_words, times, starts_on, ending, bought_before, at_their_word_by, how)
    select agreement, case when m.is_person then m.id end, m.id, e.id, e.name, a.what, a.price_pence, coalesce(a.price_words, ''), coalesce(a.times, ''), a.starts_on,
      coalesce(a.ending, ''), coalesce(a.bought_before, false), case when how <> 'on screen' then me() end, how
    from member m where m.id = whose
    on conflict (enterprise_id, member_id) where enterprise_yes_at is null and enterprise_no_at is null and ended_at is null do nothing;
  return case when found then 'done' else 'waits' end;
end $$;
-- The buyer ends it: any day, without a reason.
create function buyer_ends(agreement uuid, how text) returns boolean
language plpgsql security definer set search_path from current as $$
begin
  update enterprise_agreement a set ended_at = present(), ended_by = 'buyer'
    where a.id = agreement and a.ended_at is null and may_speak_of_buying(a.member_id, buyer_ends.how);
  return found;
end $$;

-- What others bought or want to agree, for the enterprise alone: whoever speaks for its owner. The buyer’s name is the one they go by.
create function sold_by(whose uuid) returns table (id uuid, buyer text, what text, price_pence int, price_words text, times text, starts_on text, ending text, bought_before boolean,
  buyer_yes_at timestamptz, enterprise_yes_at timestamptz, enterprise_no_at timestamptz, ended_at timestamptz, ended_by text)
language sql stable security definer set search_path from current as $$
  select a.id, m.known_as, a.what, a.price_pence, a.price_words, a.times, a.starts_on::text, a.ending, a.bought_before, a.buyer_yes_at, a.enterprise_yes_at, a.enterprise_no_at,
    a.ended_at, a.ended_by
  from enterprise_agreement a join enterprise e on e.id = a.enterprise_id join member m on m.id = a.member_id
  where e.member_id = whose and may_stand_in(whose) and on_screen(e.member_id, e.not_on_my_screen)
  order by a.ended_at is not null, a.enterprise_yes_at is not null, a.buyer_yes_at desc, a.id limit 200
$$;
create function enterprise_answers(agreement uuid, answer text, how text) returns boolean
language plpgsql security definer set search_path from current as $$
begin
  update enterprise_agreement a set enterprise_yes_at = case when answer = 'yes' then present() else a.enterprise_yes_at end,
    enterprise_no_at = case when answer = 'no' then present() else a.enterprise_no_at end,
    ended_at = case when answer = 'end' then present() end, ended_by = case when answer = 'end' then 'enterprise' end
    from enterprise e
    where a.id = agreement and e.id = a.enterprise_id and a.ended_at is null and may_speak_for(e.member_id, enterprise_answers.how)
      and on_screen(e.member_id, e.not_on_my_screen)
      and case answer when 'end' then a.enterprise_yes_at is not null else a.enterprise_yes_at is null and a.enterprise_no_at is null end
      and answer in ('yes', 'no', 'end');
  return found;
end $$;

-- How it was, by somebody who bought: both have said so. Said anew it takes the place of what was said, and the reply goes with it.
-- One that was taken down is not written again.
create function write_review(review uuid, agreement uuid, words text, again text, shown_as text, how text) returns boolean
language plpgsql security definer set search_path from current as $$
#variable_conflict use_variable
begin
  insert into enterprise_review as r (id, person_id, member_id, enterprise_id, enterprise_name, agreement_id, words, again, shown_as, at_their_word_by, how)
    select review, a.person_id, a.member_id, a.enterprise_id, a.enterprise_name, a.id, words, again, shown_as, case when how <> 'on screen' then me() end, how
    from enterprise_agreement a where a.id = agreement and a.enterprise_yes_at is not null and may_speak_of_buying(a.member_id, how)
    on conflict (agreement_id) do update set words = excluded.words, again = excluded.again, shown_as = excluded.shown_as, written_at = present(), taken_back_at = null,
      reply = '', replied_at = null, at_their_word_by = excluded.at_their_word_by, how = excluded.how
    where r.removed_at is null;
  return found;
end $$;
create function take_review_back(agreement uuid, how text) returns boolean
language plpgsql security definer set search_path from current as $$
begin
  update enterprise_review r set taken_back_at = present()
    where r.agreement_id = agreement and r.taken_back_at is null and r.removed_at is null and may_speak_of_buying(r.member_id, take_review_back.how);
  return found;
end $$;
create function reply_to_review(review uuid, reply text, how text) returns boolean
language plpgsql security definer set search_path from current as $$
begin
  update enterprise_review r set reply = reply_to_review.reply, replied_at = present() from enterprise e
    where r.id = review and e.id = r.enterprise_id and r.removed_at is null and r.taken_back_at is null and may_speak_for(e.member_id, reply_to_review.how)
      and on_screen(e.member_id, e.not_on_my_screen);
  return found;
end $$;
-- Taken down for everybody to see that it was, why, and by which post; never by whose enterprise it is or who wrote it.
create function take_review_down(review uuid, why text) returns boolean
language plpgsql security definer set search_path from current as $$
declare as_post text := (select p.kind from post p where p.member_id = me() and p.kind in ('keeper', 'team lead', 'reviewer', 'steward')
  and p.from_at <= present() and (p.until_at is null or p.until_at > present()) order by array_position(array['keeper', 'team lead', 'reviewer', 'steward'], p.kind) limit 1);
begin
  update enterprise_review r set removed_at = present(), removed_why = why, removed_post = as_post, removed_by = me() from enterprise e
    where r.id = review and e.id = r.enterprise_id and r.removed_at is null and as_post is not null and e.member_id <> me() and r.member_id <> me();
  return found;
end $$;

-- Run by the clock: what is necessary may have been decided anew; who is not to be written to any more is not shown.
create function climb_enterprises(rules jsonb) returns int
language plpgsql security definer set search_path from current as $$
declare one uuid; shown int := 0;
begin
  if me() is not null then raise exception 'not found' using errcode = 'AL404'; end if;
  for one in select e.id from enterprise e where e.wants_listing_at is not null and e.ended_at is null loop
    update enterprise e set needs = checks_needed(e, rules) where e.id = one and e.needs is distinct from checks_needed(e, rules);
    perform show_enterprise(one);
    shown := shown + 1;
  end loop;
  return shown;
end $$;
-- Run by the clock: a letter to the enterprise before a paper of it runs out, once for each paper.
create function climb_paper_reminders(soon_days int, subject text, words text) returns int
language plpgsql security definer set search_path from current as $$
declare due record; told int := 0;
begin
  if me() is not null then raise exception 'not found' using errcode = 'AL404'; end if;
  for due in update enterprise_check c set reminded_at = present() from enterprise e
      where e.id = c.enterprise_id and c.reminded_at is null and e.ended_at is null and e.wants_listing_at is not null and e.email is not null
        and c.runs_out_on > today() and c.runs_out_on <= today() + soon_days and c.kind = any (e.needs) and may_write_to(e.member_id) and not e.not_on_my_screen
        and c.id in (select p.id from enterprise_papers(e.id) p)
      returning e.email loop
    perform write_letter(due.email, 'enterprise', subject, words, '/enterprise');
    told := told + 1;
  end loop;
  return told;
end $$;
