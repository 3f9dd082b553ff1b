-- Introductions, not referrals (issue 4): somebody proposes, both sides say yes; a no needs no reason and the other is told
-- only that it does not fit now. Nothing here goes to a group but the question of the one who asks it.

create table introduction (
  id uuid primary key,
  proposed_by uuid not null references member,
  proposed_at timestamptz not null default present(),
  words text not null default '' check (length(words) <= 2000),
  owner_id uuid not null references member,
  owner_name text not null,
  state text not null default 'proposed',
  both_yes_at timestamptz,
  arrange_by timestamptz,
  first_place text not null default '' check (length(first_place) <= 300),
  first_on date,
  goes_along text not null default '' check (length(goes_along) <= 200),
  met_on date,
  ask_first_on date,
  ask_again_on date,
  ended_at timestamptz,
  constraint introduction_states check (state in ('proposed', 'both yes', 'met', 'took', 'did not take', 'taken back')),
  constraint signposted_is_no_outcome check (state not in ('met', 'took', 'did not take') or (both_yes_at is not null and met_on is not null))
);
create index introduction_owner on introduction (owner_id) where ended_at is null;
comment on table introduction is 'community: two sides who may meet; it stands in nobody’s record, each side stands in its own';
comment on column introduction.owner_id is 'who looks after it: asks both, finds somebody to go along, asks at two and eight weeks whether it took';
comment on constraint signposted_is_no_outcome on introduction is 'told of each other is not met: an outcome needs both yeses and a day they met';
alter table introduction enable row level security; -- no policy: only the functions beside it

create table introduction_side (
  id uuid primary key default uuidv7(),
  introduction_id uuid references introduction, -- null: it came along from another place, whose introduction it was
  person_id uuid references member,
  member_id uuid references member,
  asset_id uuid references asset,
  gift_id uuid references gift,
  hope_id uuid,
  answer text check (answer in ('yes', 'no')),
  answered_at timestamptz,
  along boolean not null default false,
  alone_is_fine boolean not null default false,
  at_their_word_by uuid references member,
  how text not null default 'on screen' check (how in ('on screen', 'on paper', 'by phone', 'face to face')),
  first_took text check (first_took in ('yes', 'not yet', 'no')),
  again_took text check (again_took in ('yes', 'not yet', 'no')),
  took_words text not null default '' check (length(took_words) <= 2000),
  code_hash bytea constraint introduction_side_code_once unique,
  from_member uuid references member,
  own_yes_at timestamptz,
  own_yes_by uuid references member,
  own_yes_how text check (own_yes_how in ('on screen', 'on paper', 'by phone', 'face to face')),
  not_on_my_screen boolean not null default false,
  constraint side_lands_only_with_their_yes check (from_member is null or (own_yes_at is not null and person_id is not null)),
  constraint side_own_yes_at_whose_word check ((own_yes_at is null) = (own_yes_how is null)
    and (own_yes_by is not null) = (own_yes_how is not null and own_yes_how <> 'on screen')),
  constraint side_is_somebody check ((member_id is null) <> (asset_id is null)),
  constraint side_in_its_own_record check (person_id is null or person_id = member_id)
);
create unique index introduction_side_once on introduction_side (introduction_id, coalesce(member_id, asset_id));
create index introduction_side_member on introduction_side (member_id);
create index introduction_side_gift on introduction_side (gift_id);
comment on table introduction_side is 'community: one side of an introduction, its own yes or no, and whether it took for them';
comment on column introduction_side.hope_id is 'the shared hope of a plan it is because of (shared_hope, whose slice stands above); its line is read there, while it may be known';
comment on column introduction_side.alone_is_fine is 'they say otherwise: the first meeting may be the two alone; only where both say so';
comment on column introduction_side.code_hash is 'what is kept of a code: a neighbour who has a record here puts their side into it, by their own yes';
comment on column introduction_side.from_member is 'the neighbour as whom they were known before it stood in their record: whoever proposed it or looks after it goes on reading that name';
create index introduction_side_from on introduction_side (from_member) where from_member is not null;
call holds_part('introduction_side', 'community');
revoke insert on introduction_side from alongside_app; -- written by functions alone, which ask whose word it is

-- Giving and receiving are remembered as thanks. They stand with whoever is thanked; nothing is counted or owed.
create table thanks (
  id uuid primary key,
  person_id uuid references member,
  member_id uuid not null references member,
  introduction_id uuid references introduction, -- null: it came along from another place, whose introduction it was
  side_id uuid references introduction_side, -- the side of whoever is thanked
  by_id uuid not null references member,
  by_name text not null,
  words text not null check (length(words) between 1 and 2000),
  at timestamptz not null default present(),
  not_on_my_screen boolean not null default false,
  constraint thanks_in_its_own_record check (person_id is null or person_id = member_id)
);
create index thanks_member on thanks (member_id);
comment on table thanks is 'community: a thank-you for something given or received, kept by whoever is thanked';
call holds_part('thanks', 'community');
revoke insert on thanks from alongside_app; -- said by functions alone: only by somebody who met them

create or replace function gifts_into_record() returns trigger language plpgsql security definer set search_path from current as $$
begin
  update gift g set person_id = new.id where g.member_id = new.id and g.person_id is null;
  update introduction_side s set person_id = new.id where s.member_id = new.id and s.person_id is null;
  update thanks t set person_id = new.id where t.member_id = new.id and t.person_id is null;
  return null;
end $$;

-- Who looks after an introduction where nobody does by proposing it: the connector there, else who leads the team, and
-- never one of both sides.
create function connector_for(area uuid, besides uuid[]) returns uuid
language sql stable security definer set search_path from current as $$
  select p.member_id from post p
  where p.kind in ('connector', 'team lead', 'worker', 'steward') and p.from_at <= present() and (p.until_at is null or p.until_at > present())
    and not p.member_id = any (array_remove(besides, null))
  order by array_position(array['connector', 'team lead', 'worker', 'steward'], p.kind),
    case when p.neighbourhood_id = area then 0 when p.neighbourhood_id is null then 1 else 2 end, p.from_at, p.id limit 1
$$;
revoke execute on function connector_for from public;

-- What is owed because of an introduction to a side with a record; a neighbour without one has the same in the list of its owner.
create function owe_for_introduction(introduction uuid, step text, what text, due timestamptz) returns void
language sql security definer set search_path from current as $$
  insert into promise (person_id, part, owner_id, what, began_by, began_at, due_at, first_due_at, not_on_my_screen)
  select s.person_id, 'community', i.owner_id, owe_for_introduction.what, 'introduction ' || s.id || ' ' || step, present(), due, due, s.not_on_my_screen
  from introduction_side s join introduction i on i.id = s.introduction_id where i.id = $1 and s.person_id is not null
$$;
create function introduction_kept(introduction uuid, step text) returns void
language sql security definer set search_path from current as $$
  update promise p set kept_at = present() from introduction_side s where s.introduction_id = $1 and p.person_id = s.person_id
    and p.began_by like 'introduction ' || s.id || ' ' || step and p.kept_at is null and p.broken_at is null and p.stopped_at is null
$$;
revoke execute on function owe_for_introduction, introduction_kept from public;

-- Begins it between two who may be asked. `whose` asks for themselves or at their word, and their yes is in it; null: a
-- connector, and neither has said yes yet. Answers: done, or nobody (to look after it).
create function begin_introduction(introduction uuid, whose uuid, one introduction_side, other introduction_side, words text, how text,
  along boolean, alone_is_fine boolean) returns text
language plpgsql security definer set search_path from current as $$
#variable_conflict use_variable
declare owner uuid; area uuid := (select m.neighbourhood_id from member m where m.id = one.member_id);
begin
  -- A connector who proposes looks after it; nobody else learns the name of somebody who has not said yes.
  owner := case when me() is distinct from whose and me() is distinct from other.member_id and connects(area) then me()
    else connector_for(area, array[one.member_id, other.member_id]) end;
  if owner is null then return 'nobody'; end if;
  insert into introduction (id, proposed_by, words, owner_id, owner_name)
    select introduction, me(), words, owner, m.known_as from member m where m.id = owner;
  insert into introduction_side (introduction_id, person_id, member_id, gift_id, hope_id, answer, answered_at, along, alone_is_fine, at_their_word_by, how)
    select introduction, case when m.is_person then m.id end, m.id, one.gift_id, one.hope_id, case when whose is not null then 'yes' end,
      case when whose is not null then present() end, whose is not null and along, whose is not null and alone_is_fine,
      case when whose is not null and how <> 'on screen' then me() end, case when whose is null then 'on screen' else how end
    from member m where m.id = one.member_id;
  insert into introduction_side (introduction_id, person_id, member_id, asset_id, gift_id, hope_id)
    select introduction, (select m.id from member m where m.id = other.member_id and m.is_person), other.member_id, other.asset_id, other.gift_id, other.hope_id;
  update gift g set last_asked_at = present() where g.id in (one.gift_id, other.gift_id);
  insert into event (person_id, kind, facts)
    select s.person_id, 'introduction proposed', jsonb_build_object('introduction', introduction)
    from introduction_side s where s.introduction_id = introduction and s.person_id is not null and s.answer is null;
  return 'done';
end $$;
revoke execute on function begin_introduction from public;

-- How a shared hope reads today, '' where it may not be known. Plans say it, who hold hopes; until then nothing is known.
create function hope_shown(hope uuid) returns text language sql stable security definer set search_path from current as $$ select ''::text $$;
revoke execute on function hope_shown from public;

-- Somebody proposes. `whose`: for whom it is asked, by themselves or at their word (their yes is in it); null: a connector
-- who knows of both, and neither has said yes yet. The other side is a gift they may know of, or a group that is listed.
-- Answers: done, already (one like it is open), gone (nobody may be asked because of it any more), nobody (to look after it).
create function propose_introduction(introduction uuid, whose uuid, own_gift uuid, other_gift uuid, group_asset uuid, words text, how text,
  along boolean, alone_is_fine boolean) returns text
language plpgsql security definer set search_path from current as $$
#variable_conflict use_variable
declare mine gift; theirs gift; the_group asset; other uuid; one introduction_side; two introduction_side;
begin
  if (whose is not null and may_speak_for(whose, how) is not true) or num_nonnulls(other_gift, group_asset) <> 1
    or (whose is null and own_gift is null) then raise exception 'not found' using errcode = 'AL404'; end if;
  select g.* into mine from gift g where g.id = own_gift and (whose is null or g.member_id = whose) and gift_stands(g);
  select g.* into theirs from gift g where g.id = other_gift and g.who_may <> 'nobody' and gift_stands(g);
  select a.* into the_group from asset a where a.id = group_asset and a.listed and a.status = 'active' and not a.enterprise;
  if whose is null then
    if not coalesce(mine.who_may <> 'nobody' and connects((select m.neighbourhood_id from member m where m.id = mine.member_id)), false)
      or (theirs.id is not null and not connects((select m.neighbourhood_id from member m where m.id = theirs.member_id))) then
      raise exception 'not found' using errcode = 'AL404';
    end if;
  elsif theirs.id is not null and not gift_is_near(whose, theirs) then
    -- What they have not been shown they cannot ask about; it answers like what is gone.
    return 'gone';
  end if;
  other := theirs.member_id;
  if (theirs.id is null and the_group.id is null) or other = coalesce(whose, mine.member_id) or rests('group', the_group.id)
    or (whose is null and mine.id is null) then return 'gone'; end if;
  if exists (select from introduction i join introduction_side a on a.introduction_id = i.id join introduction_side b on b.introduction_id = i.id
      where a.member_id = coalesce(whose, mine.member_id) and coalesce(b.gift_id, b.asset_id) = coalesce(theirs.id, the_group.id)
        and i.state in ('proposed', 'both yes')) then return 'already'; end if;
  one.member_id := coalesce(whose, mine.member_id);
  one.gift_id := mine.id;
  two.member_id := other;
  two.gift_id := theirs.id;
  two.asset_id := the_group.id;
  return begin_introduction(introduction, whose, one, two, words, how, along, alone_is_fine);
end $$;

-- Who answers for a side: whose word it is; and whoever looks after the introduction writes down what a group, or a
-- neighbour without a record, told them.
create function may_answer(side introduction_side, how text) returns boolean
language sql stable security definer set search_path from current as $$
  select coalesce(may_speak_for(side.member_id, how), false) or coalesce(may_speak_for(side.from_member, how), false)
    or coalesce((side.person_id is null or side.from_member is not null) and how in ('on paper', 'by phone', 'face to face')
    and exists (select from introduction i where i.id = side.introduction_id and i.owner_id = me()), false)
$$;
revoke execute on function may_answer from public;

-- Yes, or no without a reason. A no, or a yes taken back, ends it the same way: nobody can tell which it was, or whose.
create function answer_introduction(side uuid, answer text, along boolean, alone_is_fine boolean, how text, arrange_by timestamptz, what text) returns boolean
language plpgsql security definer set search_path from current as $$
#variable_conflict use_variable
declare s introduction_side; i introduction;
begin
  select x.* into s from introduction_side x where x.id = side;
  if s.id is null or may_answer(s, how) is not true or answer not in ('yes', 'no') then raise exception 'not found' using errcode = 'AL404'; end if;
  select x.* into i from introduction x where x.id = s.introduction_id and x.ended_at is null for update;
  if i.id is null or i.state not in ('proposed', 'both yes') or (answer = 'yes' and (rests('introduction', i.id) or rests('member', s.member_id))) then return false; end if;
  update introduction_side x set answer = answer, answered_at = present(), along = answer_introduction.along, alone_is_fine = answer_introduction.alone_is_fine,
    at_their_word_by = case when how <> 'on screen' then me() end, how = answer_introduction.how where x.id = side;
  if answer = 'no' then
    update introduction x set state = 'taken back', ended_at = present() where x.id = i.id;
    perform introduction_kept(i.id, '%');
  elsif i.state = 'proposed' and not exists (select from introduction_side o where o.introduction_id = i.id and o.answer is distinct from 'yes') then
    update introduction x set state = 'both yes', both_yes_at = present(), arrange_by = answer_introduction.arrange_by where x.id = i.id;
    perform owe_for_introduction(i.id, 'arrange', what, answer_introduction.arrange_by);
    insert into event (person_id, kind, facts) select o.person_id, 'introduction wanted by both', jsonb_build_object('introduction', i.id)
      from introduction_side o where o.introduction_id = i.id and o.person_id is not null;
  end if;
  return true;
end $$;

-- Where and when they meet first and who goes along; by whoever looks after it, or one of both.
create function arrange_introduction(introduction uuid, whose uuid, first_place text, first_on date, goes_along text, how text) returns boolean
language plpgsql security definer set search_path from current as $$
#variable_conflict use_variable
declare i introduction;
begin
  select x.* into i from introduction x where x.id = introduction and x.state = 'both yes' and x.ended_at is null
    and (x.owner_id = me() or exists (select from introduction_side s where s.introduction_id = x.id and s.member_id = whose and may_speak_for(whose, how))) for update;
  if i.id is null or rests('introduction', i.id) then return false; end if;
  update introduction x set first_place = arrange_introduction.first_place, first_on = arrange_introduction.first_on,
    goes_along = arrange_introduction.goes_along where x.id = i.id;
  perform introduction_kept(i.id, 'arrange');
  return true;
end $$;

-- They met: from that day it is asked twice whether it took, by the one who looks after it.
create function introduction_met(introduction uuid, whose uuid, met_on date, first_weeks int, again_weeks int, what text, how text) returns boolean
language plpgsql security definer set search_path from current as $$
#variable_conflict use_variable
declare i introduction;
begin
  select x.* into i from introduction x where x.id = introduction and x.state = 'both yes' and x.ended_at is null and met_on between x.both_yes_at::date and present()::date
    and (x.owner_id = me() or exists (select from introduction_side s where s.introduction_id = x.id and s.member_id = whose and may_speak_for(whose, how))) for update;
  if i.id is null then return false; end if;
  update introduction x set state = 'met', met_on = introduction_met.met_on, ask_first_on = introduction_met.met_on + 7 * first_weeks,
    ask_again_on = introduction_met.met_on + 7 * again_weeks where x.id = i.id;
  perform introduction_kept(i.id, 'arrange');
  perform owe_for_introduction(i.id, 'first', what, (introduction_met.met_on + 7 * first_weeks + time '17:00') at time zone 'Europe/London');
  perform owe_for_introduction(i.id, 'again', what, (introduction_met.met_on + 7 * again_weeks + time '17:00') at time zone 'Europe/London');
  return true;
end $$;

-- Did it take? Each side says it for itself. It took when both say so; one no is enough that it did not.
create function say_took(side uuid, took text, words text, how text) returns boolean
language plpgsql security definer set search_path from current as $$
#variable_conflict use_variable
declare s introduction_side; i introduction; again boolean; sides int; yes int; no int;
begin
  select x.* into s from introduction_side x where x.id = side;
  if s.id is null or s.member_id is null or may_answer(s, how) is not true or took not in ('yes', 'not yet', 'no') then
    raise exception 'not found' using errcode = 'AL404'; end if;
  select x.* into i from introduction x where x.id = s.introduction_id and x.met_on is not null for update;
  if i.id is null then return false; end if;
  again := present()::date >= i.ask_again_on;
  update introduction_side x set first_took = case when again then x.first_took else took end,
    again_took = case when again then took else x.again_took end, took_words = words where x.id = side;
  select count(*), count(*) filter (where coalesce(o.again_took, o.first_took) = 'yes'), count(*) filter (where coalesce(o.again_took, o.first_took) = 'no')
    into sides, yes, no from introduction_side o where o.introduction_id = i.id and o.member_id is not null;
  update introduction x set state = case when no > 0 then 'did not take' when yes = sides then 'took' else 'met' end,
    ended_at = case when again and (no > 0 or yes = sides) then present() end where x.id = i.id;
  update promise p set kept_at = present() where p.person_id = s.person_id
    and p.began_by = 'introduction ' || s.id || case when again then ' again' else ' first' end and p.kept_at is null and p.broken_at is null;
  return true;
end $$;

-- A thank-you to the other side, by somebody who met them.
create function say_thanks(id uuid, side uuid, words text, how text) returns boolean
language plpgsql security definer set search_path from current as $$
#variable_conflict use_variable
declare s introduction_side; other introduction_side;
begin
  select x.* into s from introduction_side x where x.id = side;
  if s.id is null or s.member_id is null or may_speak_for(s.member_id, how) is not true then raise exception 'not found' using errcode = 'AL404'; end if;
  select o.* into other from introduction_side o join introduction i on i.id = o.introduction_id
    where o.introduction_id = s.introduction_id and o.id <> s.id and o.member_id is not null and i.met_on is not null;
  if other.id is null then return false; end if;
  insert into thanks (id, person_id, member_id, introduction_id, side_id, not_on_my_screen, by_id, by_name, words)
    select id, other.person_id, other.member_id, s.introduction_id, other.id, other.not_on_my_screen, s.member_id, m.known_as, words from member m where m.id = s.member_id;
  return true;
end $$;

-- Somebody’s introductions, as they may know them: the other’s name once the other said yes, the line while it may be known.
create function introductions_of(whose uuid) returns table (id uuid, side_id uuid, state text, words text, owner_name text, proposed_by text, proposed_at timestamptz,
  my_line text, my_answer text, my_how text, written_by text, along boolean, alone_is_fine boolean, other_name text, other_line text, other_words text, is_group boolean, group_id uuid, room text,
  both_yes boolean, alone boolean, first_place text, first_on date, goes_along text, met_on date, ask_first_on date, ask_again_on date,
  first_took text, again_took text, took_words text, rests boolean)
language sql stable security definer set search_path from current as $$
  select i.id, s.id, i.state, i.words, i.owner_name, coalesce((select m.known_as from member m where m.id = i.proposed_by
      and (i.proposed_by = i.owner_id or i.proposed_by = whose or o.answer = 'yes')), ''), i.proposed_at,
    coalesce((select g.line from gift g where g.id = s.gift_id), hope_shown(s.hope_id)), s.answer, s.how, coalesce((select m.known_as from member m where m.id = s.at_their_word_by), ''),
    s.along, s.alone_is_fine,
    case when a.id is not null then a.name when o.answer = 'yes' and i.state <> 'taken back' then (select m.known_as from member m where m.id = coalesce(o.from_member, o.member_id)) else '' end,
    coalesce(g.line, a.line, hope_shown(o.hope_id)), coalesce(g.words, ''), a.id is not null, a.id, coalesce(a.room, ''),
    i.both_yes_at is not null, s.alone_is_fine and o.alone_is_fine, i.first_place, i.first_on, i.goes_along, i.met_on, i.ask_first_on, i.ask_again_on,
    s.first_took, s.again_took, s.took_words, rests('introduction', i.id) or coalesce(rests('member', s.member_id) or rests('member', o.member_id), false) or coalesce(rests('group', a.id), false)
  from introduction_side s
    join introduction i on i.id = s.introduction_id
    join introduction_side o on o.introduction_id = i.id and o.id <> s.id
    left join gift g on g.id = o.gift_id and g.ended_at is null and g.who_may in ('introduced', 'neighbours') and g.until_on >= present()::date
    left join asset a on a.id = o.asset_id
  where whose in (s.member_id, s.from_member) and may_look_at(whose) and on_screen(s.member_id, s.not_on_my_screen and s.member_id = whose)
    and (coalesce(current_setting('alongside.kept', true), '') = '' or shown(s.member_id, array[s.id]))
  order by i.ended_at is not null, i.proposed_at desc
$$;

create function thanks_to(whose uuid) returns table (id uuid, by_name text, words text, at timestamptz)
language sql stable security definer set search_path from current as $$
  select t.id, t.by_name, t.words, t.at from thanks t
  where t.member_id = whose and may_look_at(whose) and on_screen(t.member_id, t.not_on_my_screen)
    and (coalesce(current_setting('alongside.kept', true), '') = '' or shown(t.member_id, array[t.id]))
  order by t.at desc
$$;

-- What somebody may propose an introduction with: a gift they were shown, or a group that is listed; nothing else is found.
create function could_be_introduced(whose uuid, other_gift uuid, group_asset uuid) returns table (line text, name text, room text, is_group boolean)
language sql stable security definer set search_path from current as $$
  select g.line, '', '', false from gift g where g.id = other_gift and gift_is_near(whose, g)
  union all
  select a.line, a.name, a.room, true from asset a where a.id = group_asset and a.listed and a.status = 'active' and not a.enterprise and not rests('group', a.id) and may_stand_in(whose)
$$;

-- What the reader looks after, side by side. People with a record read that it was read, once a day.
create function introductions_i_look_after() returns table (id uuid, side_id uuid, state text, words text, name text, line text, is_group boolean, room text, has_record boolean,
  answer text, along boolean, alone_is_fine boolean, both_yes boolean, arrange_by timestamptz, first_place text, first_on date, goes_along text, met_on date, ask_first_on date, ask_again_on date,
  first_took text, again_took text, proposed_at timestamptz, rests boolean)
language plpgsql security definer set search_path from current as $$
#variable_conflict use_column
begin
  insert into reading (person_id, member_id, parts, act, why, not_on_my_screen)
    select s.person_id, me(), '{}'::text[], 'read', 'looks after an introduction of yours', bool_and(s.not_on_my_screen)
    from introduction_side s join introduction i on i.id = s.introduction_id
    where i.owner_id = me() and i.ended_at is null and s.person_id is not null and s.person_id <> me()
      and not exists (select from reading r where r.person_id = s.person_id and r.member_id = me()
        and r.why = 'looks after an introduction of yours' and r.at > present() - interval '1 day')
    group by s.person_id;
  return query
    select i.id, s.id, i.state, i.words, coalesce(m.known_as, a.name), coalesce(g.line, a.line, hope_shown(s.hope_id)), a.id is not null, coalesce(a.room, ''), s.person_id is not null and s.from_member is null,
      s.answer, s.along, s.alone_is_fine, i.both_yes_at is not null, i.arrange_by, i.first_place, i.first_on, i.goes_along, i.met_on, i.ask_first_on, i.ask_again_on,
      s.first_took, s.again_took, i.proposed_at, rests('introduction', i.id)
    from introduction i
      join introduction_side s on s.introduction_id = i.id
      left join member m on m.id = coalesce(s.from_member, s.member_id)
      left join asset a on a.id = s.asset_id
      left join gift g on g.id = s.gift_id and g.ended_at is null and g.who_may <> 'nobody' and g.until_on >= present()::date
    where i.owner_id = me() and i.ended_at is null
    order by i.proposed_at, i.id, s.id;
end $$;

-- Whoever looks after it gives a neighbour a code for their side; a new one takes the place of the one before. They are not
-- told whether the neighbour has a record, and it is answered alike when the side stands in one.
create function give_side_code(side uuid, code bytea) returns boolean
language plpgsql security definer set search_path from current as $$
begin
  update introduction_side s set code_hash = code from introduction i
    where s.id = give_side_code.side and i.id = s.introduction_id and i.owner_id = me() and i.ended_at is null
      and s.member_id is not null and (s.person_id is null or s.from_member is not null);
  return found;
end $$;

-- Their own yes, with the code in hand: the introduction is theirs, and their side stands in their record from now on; by
-- themselves, or written down by whoever walks alongside. What was said before stays said. For everybody else it stays what it
-- was: the name, the words, and who may write down what they say. False: there is no such side open.
create function side_lands(code bytea, person uuid, arrange text, took text, word_by uuid, how text) returns boolean
language plpgsql security definer set search_path from current as $$
declare s introduction_side; i introduction;
begin
  if at_their_word(person) is not true or may_change(person, 'community') is not true or (me() <> person and word_by is distinct from me())
    or (me() = person and word_by is not null) or (word_by is null) <> (how = 'on screen') then
    raise exception 'not found' using errcode = 'AL404';
  end if;
  select x.* into s from introduction_side x where x.code_hash = code and x.person_id is null and x.member_id is not null for update;
  select x.* into i from introduction x where x.id = s.introduction_id and x.ended_at is null;
  if s.id is null or i.id is null or i.owner_id = person
    or exists (select from introduction_side o where o.introduction_id = i.id and o.id <> s.id and o.member_id = person) then return false; end if;
  update introduction_side x set from_member = x.member_id, member_id = person, person_id = person, own_yes_at = present(), own_yes_by = word_by, own_yes_how = side_lands.how
    where x.id = s.id;
  insert into promise (person_id, part, owner_id, what, began_by, began_at, due_at, first_due_at)
    select person, 'community', i.owner_id, d.what, 'introduction ' || s.id || ' ' || d.step, present(), d.due, d.due
    from (values ('arrange', arrange, case when i.state = 'both yes' and i.first_place = '' then i.arrange_by end),
      ('first', took, case when s.first_took is null then (i.ask_first_on + time '17:00') at time zone 'Europe/London' end),
      ('again', took, case when s.again_took is null then (i.ask_again_on + time '17:00') at time zone 'Europe/London' end)) d (step, what, due)
    where d.due > present();
  insert into event (person_id, kind, facts)
    select person, case when s.answer is null then 'introduction proposed' else 'introduction wanted by both' end, jsonb_build_object('introduction', i.id)
    where s.answer is null or i.state = 'both yes';
  return true;
end $$;
