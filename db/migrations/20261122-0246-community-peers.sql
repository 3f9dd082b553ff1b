-- Peers and organisations that are led by those they are for: found and chosen like a worker (P10). An organisation is an
-- entry among groups and places, edited over its own link; here stands what more it says of itself. A peer is somebody who
-- has lived with something and says so by their own yes, to whom they choose and until a day. Whoever is chosen is asked,
-- and says yes or no without a reason; only their own yes begins anything.

create function peer_offers() returns text[] language sql immutable parallel safe
  return array['peer planning', 'advocacy', 'groups', 'employing assistants together', 'training', 'other'];

create table peer_organisation (
  asset_id uuid primary key references asset on delete cascade,
  led_words text not null check (length(led_words) between 1 and 500),
  board_total int check (board_total between 1 and 200),
  board_lived int check (board_lived >= 0),
  offers text[] not null default '{}' check (offers <@ peer_offers()),
  asking text not null default '' check (length(asking) <= 1000),
  takes_asks boolean not null default true,
  changed_at timestamptz not null default present(),
  constraint board_of_whom check (board_lived <= board_total and (board_lived is null) = (board_total is null))
);
comment on table peer_organisation is 'community: what an organisation led by those it is for says of itself, beside its entry; about nobody in particular';
alter table peer_organisation enable row level security;
create policy everybody on peer_organisation using (true); -- as its entry is for everybody to read
grant select on peer_organisation to alongside_app;

create table peer_organisation_before (
  id uuid primary key default uuidv7(),
  asset_id uuid not null references asset on delete cascade,
  was jsonb not null,
  how text not null check (how in ('link', 'connector', 'one of theirs')),
  by_id uuid references member,
  at timestamptz not null default present()
);
create index peer_organisation_before_of on peer_organisation_before (asset_id, at);
comment on table peer_organisation_before is 'community: what an organisation said of itself before each change; a connector puts it back';
alter table peer_organisation_before enable row level security; -- no policy: only the functions beside it

create table peer_speaker (
  id uuid primary key,
  asset_id uuid not null references asset on delete cascade,
  member_id uuid not null references member,
  since timestamptz not null default present(),
  ended_at timestamptz,
  ended_by uuid references member
);
create unique index peer_speaker_once on peer_speaker (asset_id, member_id) where ended_at is null;
create index peer_speaker_member on peer_speaker (member_id) where ended_at is null;
comment on table peer_speaker is 'community: a member who answers for an organisation; begun over its own link, ended by them or a connector';
alter table peer_speaker enable row level security; -- no policy: only the functions beside it

create table peer_profile (
  id uuid primary key,
  person_id uuid references member,
  member_id uuid not null references member,
  shown_as text not null check (length(shown_as) between 1 and 100),
  lived text not null check (length(lived) between 1 and 200),
  ask_me text not null default '' check (length(ask_me) <= 300),
  cannot text not null default '' check (length(cannot) <= 300),
  languages text not null default '' check (length(languages) <= 200),
  offers text[] not null default '{}' check (offers <@ peer_offers()),
  with_face boolean not null default false,
  room boolean not null default true,
  who_may text not null check (who_may in ('everybody', 'plans', 'connector')),
  until_on date not null,
  added_at timestamptz not null default present(),
  changed_at timestamptz not null default present(),
  ended_at timestamptz,
  at_their_word_by uuid references member,
  how text not null default 'on screen' check (how in ('on screen', 'on paper', 'by phone', 'face to face')),
  not_on_my_screen boolean not null default false,
  constraint peer_in_their_own_record check (person_id is null or person_id = member_id),
  constraint peer_at_whose_word check ((at_their_word_by is null) = (how = 'on screen'))
);
create unique index peer_profile_once on peer_profile (member_id) where ended_at is null;
comment on table peer_profile is 'community: what somebody has lived with and would be asked about; who_may and until_on are their consent, read at every statement and never copied';
call holds_part('peer_profile', 'community');
revoke insert on peer_profile from alongside_app; -- written by functions alone, which ask whose word it is

create function peers_into_record() returns trigger language plpgsql security definer set search_path from current as $$
begin
  update peer_profile p set person_id = new.id where p.member_id = new.id and p.person_id is null;
  return null;
end $$;
create trigger peers_into_record after update of is_person on member for each row when (new.is_person and not old.is_person)
  execute function peers_into_record();

create table peer_ask (
  id uuid primary key,
  person_id uuid not null references member,
  peer_id uuid references member,
  asset_id uuid references asset,
  to_name text not null default '' check (length(to_name) <= 200),
  wants text not null check (wants in ('plan', 'advocate', 'talk')),
  words text not null default '' check (length(words) <= 1000),
  reach text not null default '' check (length(reach) <= 300),
  through_connector boolean not null default false,
  asked_at timestamptz not null default present(),
  passed_at timestamptz,
  passed_by uuid references member,
  answer text check (answer in ('yes', 'no')),
  answered_at timestamptz,
  answered_by uuid references member,
  ended_at timestamptz,
  ended_by_them boolean not null default false,
  at_their_word_by uuid references member,
  how text not null default 'on screen' check (how in ('on screen', 'on paper', 'by phone', 'face to face')),
  not_on_my_screen boolean not null default false,
  constraint peer_ask_of_one check (peer_id is null or asset_id is null),
  -- Whoever was asked in another place is there by name alone.
  constraint peer_ask_waits_somewhere check (peer_id is not null or asset_id is not null or through_connector or to_name <> ''),
  constraint peer_ask_answered_by_somebody check ((answer is null) = (answered_by is null) and (answer is null) = (answered_at is null)),
  constraint peer_ask_of_another check (peer_id <> person_id)
);
create index peer_ask_person on peer_ask (person_id, asked_at desc);
create index peer_ask_peer on peer_ask (peer_id) where ended_at is null;
create index peer_ask_asset on peer_ask (asset_id) where ended_at is null;
comment on table peer_ask is 'community: whom the person asked to help them plan, to speak for them or to talk; only the yes of whoever was asked begins it';
comment on column peer_ask.peer_id is 'the member who was asked; null while a connector looks for one, and where an organisation was asked';
call holds_part('peer_ask', 'plan');
revoke insert on peer_ask from alongside_app; -- written by functions alone

-- Whether anybody may be shown it today: not taken back, its day has not come, nothing rests.
create function peer_stands(p peer_profile) returns boolean
language sql stable security definer set search_path from current as $$
  select p.ended_at is null and p.until_on >= (present() at time zone 'Europe/London')::date and may_write_to(p.member_id) and not rests('member', p.member_id)
$$;
revoke execute on function peer_stands from public;

-- Whether the reader looks for themselves, or for a person who chooses at their word.
create function looks_for(whose uuid) returns boolean
language sql stable security definer set search_path from current as $$
  select coalesce(me() is not null and (whose = me() or may_see(whose, 'plan') and at_their_word(whose)), false)
$$;
revoke execute on function looks_for from public;

create function peer_is_for(p peer_profile, whose uuid) returns boolean
language sql stable security definer set search_path from current as $$
  select p.member_id <> whose and peer_stands(p)
    and (p.who_may = 'everybody' or p.who_may = 'plans' and (select m.is_person from member m where m.id = whose))
$$;
revoke execute on function peer_is_for from public;

-- What peers let be known to whoever looks: what they have lived with, without names or faces, in an order that says nothing
-- of anybody; at most forty. Who lets themselves be found through a connector alone is not among them.
create function peers_for(whose uuid, offer text, sought text) returns table (id uuid, lived text, ask_me text, languages text, offers text[], room boolean)
language sql stable security definer set search_path from current as $$
  select p.id, p.lived, p.ask_me, p.languages, p.offers, p.room from peer_profile p
  where looks_for(whose) and p.ended_at is null and peer_is_for(p, whose)
    and (offer = '' or offer = any (p.offers))
    and (sought = '' or to_tsvector('english', p.lived || ' ' || p.ask_me) @@ websearch_to_tsquery('english', sought))
  order by not p.room, md5(p.id::text) limit 40
$$;

-- One of them, with the name they chose and, if they like, their face.
create function peer_shown(peer uuid, whose uuid) returns table (id uuid, member_id uuid, shown_as text, lived text, ask_me text, cannot text,
  languages text, offers text[], room boolean, picture text)
language sql stable security definer set search_path from current as $$
  select p.id, p.member_id, p.shown_as, p.lived, p.ask_me, p.cannot, p.languages, p.offers, p.room,
    coalesce((select left(f.sha256, 16) from member_picture f where p.with_face and f.member_id = p.member_id and may_see_face(f.member_id)), '')
  from peer_profile p where p.id = peer and looks_for(whose) and peer_is_for(p, whose)
$$;

-- What somebody says of themselves as a peer, for them and for whoever may look.
create function my_peer(whose uuid) returns table (id uuid, shown_as text, lived text, ask_me text, cannot text, languages text, offers text[],
  with_face boolean, room boolean, who_may text, until_on date, rests boolean, at_their_word_by text, how text)
language sql stable security definer set search_path from current as $$
  select p.id, p.shown_as, p.lived, p.ask_me, p.cannot, p.languages, p.offers, p.with_face, p.room, p.who_may, p.until_on,
    rests('member', p.member_id), coalesce((select m.known_as from member m where m.id = p.at_their_word_by), ''), p.how
  from peer_profile p
  where p.member_id = whose and may_look_at(whose) and on_screen(p.member_id, p.not_on_my_screen) and p.ended_at is null
    and (coalesce(current_setting('alongside.kept', true), '') = '' or shown(p.member_id, array[p.id]))
$$;

create function keep_peer(peer uuid, whose uuid, shown_as text, lived text, ask_me text, cannot text, languages text, offers text[], with_face boolean,
  room boolean, who_may text, until_on date, how text) returns boolean
language plpgsql security definer set search_path from current as $$
#variable_conflict use_variable
begin
  if may_speak_for(whose, how) is not true then raise exception 'not found' using errcode = 'AL404'; end if;
  insert into peer_profile as p (id, person_id, member_id, shown_as, lived, ask_me, cannot, languages, offers, with_face, room, who_may, until_on, at_their_word_by, how)
    select peer, case when m.is_person then m.id end, m.id, shown_as, lived, ask_me, cannot, languages, offers, with_face, room, who_may, until_on,
      case when how <> 'on screen' then me() end, how
    from member m where m.id = whose
    on conflict (member_id) where ended_at is null do update set shown_as = excluded.shown_as, lived = excluded.lived, ask_me = excluded.ask_me,
      cannot = excluded.cannot, languages = excluded.languages, offers = excluded.offers, with_face = excluded.with_face, room = excluded.room,
      who_may = excluded.who_may, until_on = excluded.until_on, changed_at = present(), at_their_word_by = excluded.at_their_word_by, how = excluded.how;
  return found;
end $$;

create function take_peer_back(whose uuid, how text) returns boolean
language plpgsql security definer set search_path from current as $$
begin
  update peer_profile p set ended_at = present(), changed_at = present()
    where p.member_id = whose and p.ended_at is null and may_speak_for(whose, take_peer_back.how);
  return found;
end $$;

-- Organisations that are led by those they are for, as everybody reads them.
create function organisation_stands(asset uuid) returns boolean
language sql stable security definer set search_path from current as $$
  select exists (select from asset a where a.id = asset and a.listed and a.status <> 'closed' and not rests('group', a.id))
$$;
revoke execute on function organisation_stands from public;

create function peer_organisations(asset uuid, area text, offer text) returns table (id uuid, name text, line text, about text, led_words text,
  board_total int, board_lived int, offers text[], asking text, takes_asks boolean, answers boolean, cost text, cost_words text, for_whom text, room text,
  neighbourhood text, slug text, website text, email text, phone text, languages text[], status text, changed_at timestamptz)
language sql stable security definer set search_path from current as $$
  select a.id, a.name, a.line, a.about, p.led_words, p.board_total, p.board_lived, p.offers, p.asking, p.takes_asks,
    p.takes_asks and a.status = 'active' and exists (select from peer_speaker s where s.asset_id = a.id and s.ended_at is null),
    a.cost, a.cost_words, a.for_whom, a.room, n.name, n.slug, a.website, a.email, a.phone, a.languages, a.status, p.changed_at
  from peer_organisation p join asset a on a.id = p.asset_id left join neighbourhood n on n.id = a.neighbourhood_id
  where organisation_stands(a.id) and (peer_organisations.asset is null or a.id = peer_organisations.asset)
    and (area is null or n.slug = area) and (offer is null or offer = any (p.offers))
  order by a.status <> 'active', a.name limit 100
$$;

-- What somebody may change of an organisation: over its link, as one of theirs, or as a connector. Answers as what.
create function changes_organisation_as(asset uuid, hash bytea) returns text
language sql stable security definer set search_path from current as $$
  select case when hash is not null then (select 'link' from link_alive(hash) l where l.asset_id = asset)
    when exists (select from peer_speaker s where s.asset_id = asset and s.member_id = me() and s.ended_at is null) then 'one of theirs'
    when keeps_entries() and exists (select from asset a where a.id = asset) then 'connector' end
$$;

create function change_organisation(asset uuid, hash bytea, led_words text, board_total int, board_lived int, offers text[], asking text, takes_asks boolean,
  room text) returns boolean
language plpgsql security definer set search_path from current as $$
#variable_conflict use_variable
declare how text := changes_organisation_as(asset, hash); said jsonb;
begin
  if how is null then raise exception 'not found' using errcode = 'AL404'; end if;
  select to_jsonb(p) into said from peer_organisation p where p.asset_id = asset;
  insert into peer_organisation_before (asset_id, was, how, by_id) values (asset, coalesce(said, '{}'), how, me());
  insert into peer_organisation as p (asset_id, led_words, board_total, board_lived, offers, asking, takes_asks)
    values (asset, led_words, board_total, board_lived, offers, asking, takes_asks)
    on conflict (asset_id) do update set led_words = excluded.led_words, board_total = excluded.board_total, board_lived = excluded.board_lived,
      offers = excluded.offers, asking = excluded.asking, takes_asks = excluded.takes_asks, changed_at = present();
  update asset a set room = room, changed_at = present() where a.id = asset and a.room is distinct from room;
  return true;
end $$;

-- What was said before, for connectors, newest first; and putting it back.
create function organisation_before(asset uuid) returns table (id uuid, was jsonb, how text, by_name text, at timestamptz)
language sql stable security definer set search_path from current as $$
  select b.id, b.was, b.how, coalesce(m.known_as, ''), b.at from peer_organisation_before b left join member m on m.id = b.by_id
  where keeps_entries() and b.asset_id = asset and b.was <> '{}' order by b.at desc, b.id desc limit 20
$$;

create function put_organisation_back(before uuid) returns uuid
language plpgsql security definer set search_path from current as $$
declare it peer_organisation_before;
begin
  select * into it from peer_organisation_before b where b.id = before and b.was <> '{}' and keeps_entries();
  if it.id is null then raise exception 'not found' using errcode = 'AL404'; end if;
  insert into peer_organisation_before (asset_id, was, how, by_id) select it.asset_id, to_jsonb(p), 'connector', me() from peer_organisation p where p.asset_id = it.asset_id;
  update peer_organisation p set led_words = o.led_words, board_total = o.board_total, board_lived = o.board_lived, offers = o.offers, asking = o.asking,
      takes_asks = o.takes_asks, changed_at = present()
    from jsonb_populate_record(null::peer_organisation, it.was) o where p.asset_id = it.asset_id;
  return it.asset_id;
end $$;

-- “I speak for it”: whoever holds its link and is signed in. Who does is told to those who do, and to connectors.
create function speak_for_organisation(speaker uuid, asset uuid, hash bytea) returns boolean
language plpgsql security definer set search_path from current as $$
begin
  if me() is null or hash is null or changes_organisation_as(asset, hash) is distinct from 'link' then raise exception 'not found' using errcode = 'AL404'; end if;
  insert into peer_speaker (id, asset_id, member_id) values (speaker, asset, me()) on conflict do nothing;
  return found;
end $$;

create function organisation_speakers(asset uuid) returns table (id uuid, known_as text, mine boolean, since timestamptz)
language sql stable security definer set search_path from current as $$
  select s.id, m.known_as, s.member_id = me(), s.since from peer_speaker s join member m on m.id = s.member_id
  where s.asset_id = asset and s.ended_at is null and changes_organisation_as(asset, null) is not null order by s.since, s.id
$$;

create function stop_speaking(speaker uuid) returns uuid
language plpgsql security definer set search_path from current as $$
declare it uuid;
begin
  update peer_speaker s set ended_at = present(), ended_by = me() where s.id = speaker and s.ended_at is null and (s.member_id = me() or keeps_entries())
    returning s.asset_id into it;
  if it is null then raise exception 'not found' using errcode = 'AL404'; end if;
  return it;
end $$;

-- The person asks: a peer they were shown, an organisation, or a connector to find somebody. Answers: done, already, gone.
create function ask_peer(ask uuid, person uuid, peer uuid, asset uuid, wants text, words text, reach text, how text) returns text
language plpgsql security definer set search_path from current as $$
#variable_conflict use_variable
declare whom uuid; name text := '';
begin
  if (may_change(person, 'plan') and at_their_word(person)) is not true or (me() = person) <> (how = 'on screen')
    or not exists (select from member m where m.id = person and m.is_person) then
    raise exception 'not found' using errcode = 'AL404';
  end if;
  if peer is not null then
    select s.member_id, s.shown_as into whom, name from peer_shown(peer, person) s where s.room;
    if whom is null then return 'gone'; end if;
  elsif asset is not null then
    select o.name into name from peer_organisations(asset, null, null) o where o.answers;
    if name is null then return 'gone'; end if;
  end if;
  if exists (select from peer_ask a where a.person_id = person and a.ended_at is null and a.answer is distinct from 'no'
      and a.peer_id is not distinct from whom and a.asset_id is not distinct from asset and a.wants = wants) then return 'already'; end if;
  insert into peer_ask (id, person_id, peer_id, asset_id, to_name, wants, words, reach, through_connector, at_their_word_by, how)
    values (ask, person, whom, asset, coalesce(name, ''), wants, words, reach, whom is null and asset is null, case when me() <> person then me() end, how);
  insert into event (person_id, kind, facts) values (person, 'peer asked', jsonb_build_object('ask', ask));
  return 'done';
end $$;

-- Whether an ask waits with the reader, or goes on with them: as the peer, or as one who speaks for the organisation.
create function ask_is_mine(a peer_ask) returns boolean
language sql stable security definer set search_path from current as $$
  select coalesce(me() is not null and a.person_id <> me() and (a.answered_by = me() or a.answer is null and (a.peer_id = me()
    or exists (select from peer_speaker s where s.asset_id = a.asset_id and s.member_id = me() and s.ended_at is null))), false)
$$;
revoke execute on function ask_is_mine from public;

-- What is asked of me, and goes on. The person sees that I looked (P4); how to reach them comes with my yes.
create function peer_asks_of_me() returns table (id uuid, known_as text, to_name text, wants text, words text, reach text, asked_at timestamptz,
  answer text, answered_at timestamptz, person_id uuid)
language plpgsql security definer set search_path from current as $$
#variable_conflict use_column
begin
  insert into reading (person_id, member_id, parts, act, why)
    select distinct a.person_id, me(), '{}'::text[], 'read', 'read what you ask a peer' from peer_ask a
    where a.ended_at is null and a.answer is distinct from 'no' and ask_is_mine(a);
  return query
    select a.id, m.known_as, a.to_name, a.wants, a.words, case when a.answer = 'yes' then a.reach else '' end, a.asked_at, a.answer, a.answered_at,
      case when a.answer = 'yes' and a.wants = 'plan' then a.person_id end
    from peer_ask a join member m on m.id = a.person_id
    where a.ended_at is null and a.answer is distinct from 'no' and ask_is_mine(a) order by a.answer is not null, a.asked_at;
end $$;

create function peer_asks_waiting() returns bigint
language sql stable security definer set search_path from current as $$
  select count(*) from peer_ask a where a.ended_at is null and a.answer is null and ask_is_mine(a)
$$;

-- Yes or no, without a reason. A yes to planning begins standing as a planning helper, which either ends with one press. A yes
-- to speaking for somebody opens nothing: they stand in the circle without any part, until the evidence is written down.
create function answer_peer_ask(ask uuid, answer text) returns boolean
language plpgsql security definer set search_path from current as $$
declare it peer_ask;
begin
  if answer not in ('yes', 'no') then raise exception 'not found' using errcode = 'AL404'; end if;
  select a.* into it from peer_ask a where a.id = ask and a.answer is null and a.ended_at is null and ask_is_mine(a) for update;
  if it.id is null then return false; end if;
  update peer_ask a set answer = answer_peer_ask.answer, answered_at = present(), answered_by = me() where a.id = it.id;
  if answer = 'yes' and it.wants = 'plan' then
    insert into plan (id, person_id) values (uuidv7(), it.person_id) on conflict (person_id) do nothing;
    insert into planning_helper (id, person_id, kind, helper_id, name, writer_id, how)
      values (uuidv7(), it.person_id, case when it.asset_id is null then 'peer' else 'user-led organisation' end, me(), it.to_name,
        coalesce(it.at_their_word_by, it.person_id), it.how);
    insert into standing (person_id, member_id, kind, parts, acts, reason, by_id)
      select it.person_id, me(), 'planning helper', array['reach', 'said', 'plan'], array['read', 'add'], 'helps you plan', coalesce(it.at_their_word_by, it.person_id)
      where not exists (select from standing s where s.person_id = it.person_id and s.member_id = me() and s.kind = 'planning helper' and s.ended_at is null);
  elsif answer = 'yes' and it.wants = 'advocate' then
    insert into standing (person_id, member_id, kind, parts, acts, reason, by_id)
      select it.person_id, me(), 'circle', '{}', '{}', it.to_name, coalesce(it.at_their_word_by, it.person_id)
      where not exists (select from standing s where s.person_id = it.person_id and s.member_id = me() and s.ended_at is null);
  end if;
  insert into event (person_id, kind, facts) values (it.person_id, 'peer answered', jsonb_build_object('ask', it.id, 'answer', answer));
  return true;
end $$;

-- Ends with one press: by the person, or by whoever helps. What a yes began ends with it.
create function end_peer_ask(ask uuid) returns uuid
language plpgsql security definer set search_path from current as $$
declare it peer_ask; theirs boolean;
begin
  select a.* into it from peer_ask a where a.id = ask and a.ended_at is null and a.answer is distinct from 'no'
    and (coalesce(a.answered_by = me(), false) or (may_change(a.person_id, 'plan') and at_their_word(a.person_id)) is true) for update;
  if it.id is null then raise exception 'not found' using errcode = 'AL404'; end if;
  theirs := it.answered_by is not distinct from me();
  update peer_ask a set ended_at = present(), ended_by_them = theirs where a.id = it.id;
  if it.answer = 'yes' and it.wants = 'plan' then
    update planning_helper h set ended_at = present() where h.person_id = it.person_id and h.helper_id = it.answered_by and h.ended_at is null;
    update standing s set ended_at = present() where s.person_id = it.person_id and s.member_id = it.answered_by and s.kind = 'planning helper' and s.ended_at is null;
  elsif it.answer = 'yes' and it.wants = 'advocate' then
    update standing s set ended_at = present() where s.person_id = it.person_id and s.member_id = it.answered_by and s.kind = 'circle'
      and s.parts = '{}' and s.ended_at is null;
  end if;
  insert into event (person_id, kind, facts) values (it.person_id, 'peer help ended', jsonb_build_object('ask', it.id, 'by them', theirs));
  return it.person_id;
end $$;

create function passes_asks_on() returns boolean
language sql stable security definer set search_path from current as $$ select holds_post(me(), array['connector', 'team lead']) $$;
revoke execute on function passes_asks_on from public;

-- For connectors: who asked them to find somebody, and which peers let themselves be found.
create function peer_asks_to_pass_on() returns table (id uuid, known_as text, wants text, words text, asked_at timestamptz)
language plpgsql security definer set search_path from current as $$
#variable_conflict use_column
begin
  insert into reading (person_id, member_id, parts, act, why)
    select distinct a.person_id, me(), '{}'::text[], 'read', 'looks for a peer with you' from peer_ask a
    where passes_asks_on() and a.ended_at is null and a.through_connector and a.peer_id is null and a.person_id <> me();
  return query select a.id, m.known_as, a.wants, a.words, a.asked_at from peer_ask a join member m on m.id = a.person_id
    where passes_asks_on() and a.ended_at is null and a.through_connector and a.peer_id is null and a.person_id <> me() order by a.asked_at, a.id;
end $$;

create function peers_to_choose() returns table (id uuid, shown_as text, lived text, languages text, offers text[], who_may text, room boolean)
language sql stable security definer set search_path from current as $$
  select p.id, p.shown_as, p.lived, p.languages, p.offers, p.who_may, p.room from peer_profile p
  where passes_asks_on() and peer_stands(p) order by not p.room, p.shown_as, p.id limit 200
$$;

-- A connector asks one of them; the person reads whom, once somebody has said yes.
create function pass_peer_ask(ask uuid, peer uuid) returns boolean
language plpgsql security definer set search_path from current as $$
declare whom peer_profile;
begin
  if passes_asks_on() is not true then raise exception 'not found' using errcode = 'AL404'; end if;
  select p.* into whom from peer_profile p where p.id = peer and peer_stands(p) and p.room;
  if whom.id is null then return false; end if;
  update peer_ask a set peer_id = whom.member_id, to_name = whom.shown_as, passed_at = present(), passed_by = me(), answer = null, answered_at = null, answered_by = null
    where a.id = ask and a.ended_at is null and a.through_connector and a.peer_id is null and a.person_id not in (me(), whom.member_id);
  return found;
end $$;

-- A no to what a connector passed on goes back to the connector, and the person never learns that somebody said it.
create function no_goes_back() returns trigger language plpgsql security definer set search_path from current as $$
begin
  if new.through_connector and new.answer = 'no' then
    new.peer_id := null; new.to_name := ''; new.answer := null; new.answered_at := null; new.answered_by := null; new.passed_at := null;
  end if;
  return new;
end $$;
create trigger no_goes_back before update of answer on peer_ask for each row execute function no_goes_back();
