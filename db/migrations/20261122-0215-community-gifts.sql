-- Gifts and asks (issue 4): what somebody would like to give and what they would like to find, each with who may know it
-- and until when. Whoever has a record holds theirs in it; a neighbour without one holds theirs as a member. Both are read
-- and written through the functions here alone, so that no statement reads a consent that is not in the row itself.

-- What a connector keeps of a conversation with a neighbour, only with their yes; without it the conversation is counted
-- by its street and nothing more.
create table learning_conversation (
  id uuid primary key,
  connector_id uuid not null references member,
  member_id uuid references member,
  neighbourhood_id uuid references neighbourhood,
  street text not null default '' check (length(street) <= 200),
  held_on date not null,
  cares text not null default '' check (length(cares) <= 2000),
  would_join text not null default '' check (length(would_join) <= 2000),
  whom_to_meet text not null default '' check (length(whom_to_meet) <= 2000),
  may_know text not null check (may_know in ('nobody', 'only me', 'connectors')),
  until_on date,
  next_touch_on date,
  touched_at timestamptz,
  taken_back_at timestamptz,
  constraint kept_only_with_a_yes check ((member_id is null) = (may_know = 'nobody')
    and (may_know <> 'nobody' or cares || would_join || whom_to_meet = '') and (member_id is null or until_on is not null))
);
create index learning_conversation_connector on learning_conversation (connector_id, next_touch_on) where taken_back_at is null;
create index learning_conversation_member on learning_conversation (member_id) where member_id is not null;
comment on table learning_conversation is 'community: a connector and a neighbour talked; words only with the neighbour’s yes, until the day they said';
alter table learning_conversation enable row level security; -- no policy: only the functions beside it

create table gift (
  id uuid primary key,
  person_id uuid references member,
  member_id uuid not null references member,
  side text not null check (side in ('give', 'find')),
  kind text not null check (kind in ('head', 'heart', 'hands')),
  line text not null check (length(line) between 1 and 200),
  words text not null default '' check (length(words) <= 2000),
  who_may text not null check (who_may in ('nobody', 'connector', 'introduced', 'neighbours')),
  until_on date not null,
  added_at timestamptz not null default present(),
  changed_at timestamptz not null default present(),
  last_asked_at timestamptz,
  left_for_now_at timestamptz,
  ended_at timestamptz,
  at_their_word_by uuid references member,
  how text not null default 'on screen' check (how in ('on screen', 'on paper', 'by phone', 'face to face')),
  not_on_my_screen boolean not null default false,
  constraint gift_in_its_holders_record check (person_id is null or person_id = member_id),
  constraint gift_at_whose_word check ((at_their_word_by is null) = (how = 'on screen'))
);
create index gift_member on gift (member_id);
create index gift_open on gift (side, who_may, until_on) where ended_at is null;
create index gift_newest on gift (side, changed_at desc, id) where ended_at is null and who_may = 'neighbours';
comment on table gift is 'community: what somebody would like to give or find; who_may and until_on are their consent, read at every statement and never copied';
comment on column gift.last_asked_at is 'when somebody was last to be introduced because of it; a gift unasked for long nudges a connector';
comment on column gift.left_for_now_at is 'a connector was nudged and looked; the nudge comes again after as long';
call holds_part('gift', 'community');
revoke insert on gift from alongside_app; -- written by functions alone, which ask whose word it is

-- Whoever begins a record takes what they gave and asked for as a neighbour into it.
create function gifts_into_record() returns trigger language plpgsql security definer set search_path from current as $$
begin
  update gift g set person_id = new.id where g.member_id = new.id and g.person_id is null;
  return null;
end $$;
create trigger gifts_into_record after update of is_person on member for each row when (new.is_person and not old.is_person)
  execute function gifts_into_record();

-- What rests for now, blaming nobody: everything of a member, a group, an enterprise, or one introduction.
create table community_pause (
  id uuid primary key,
  of_kind text not null check (of_kind in ('member', 'group', 'enterprise', 'introduction')),
  of_id uuid not null,
  by_id uuid not null references member,
  by_name text not null,
  because_of uuid,
  was_on boolean not null default true,
  from_at timestamptz not null default present(),
  ended_at timestamptz,
  ended_by uuid references member
);
create unique index community_pause_now on community_pause (of_kind, of_id) where ended_at is null;
comment on table community_pause is 'community: what rests for now; it says who paused it and never why';
alter table community_pause enable row level security; -- no policy: only the functions beside it

create function rests(kind text, id uuid) returns boolean
language sql stable security definer set search_path from current as $$
  select exists (select from community_pause p where p.of_kind = $1 and p.of_id = $2 and p.ended_at is null)
$$;
revoke execute on function rests from public;

-- Whether anybody may be asked because of it today: it stands, its day has not come, its holder may be written to, nothing rests.
create function gift_stands(g gift) returns boolean
language sql stable security definer set search_path from current as $$
  select g.ended_at is null and g.until_on >= present()::date and may_write_to(g.member_id) and not rests('member', g.member_id)
$$;
revoke execute on function gift_stands from public;

-- Whether the reader connects people there: a post for that neighbourhood, or for all of them.
create function connects(area uuid) returns boolean
language sql stable security definer set search_path from current as $$
  select exists (select from post p where p.member_id = me() and p.kind = 'connector' and p.from_at <= present()
    and (p.until_at is null or p.until_at > present()) and (p.neighbourhood_id is null or p.neighbourhood_id = area))
$$;
revoke execute on function connects from public;

-- A neighbour without a record who told a connector what may be kept.
create function knows_neighbour(whose uuid) returns boolean
language sql stable security definer set search_path from current as $$
  select exists (select from learning_conversation l join member m on m.id = l.member_id
    where l.member_id = whose and not m.is_person and (l.connector_id = me() or l.may_know = 'connectors') and l.taken_back_at is null
      and l.until_on >= present()::date and connects(l.neighbourhood_id))
$$;

-- Whose word it is: their own; or written down by whoever walks alongside; or, of a neighbour without a record, by the
-- connector whom they told what may be kept.
create function may_speak_for(whose uuid, how text) returns boolean
language sql stable security definer set search_path from current as $$
  select coalesce(case
    when me() is null or whose is null or how not in ('on screen', 'on paper', 'by phone', 'face to face') then false
    when whose = me() then how = 'on screen' and (may_add(whose, 'community') or not (select m.is_person from member m where m.id = whose))
    when how = 'on screen' then false
    when (select m.is_person from member m where m.id = whose) then may_change(whose, 'community') and at_their_word(whose)
    else knows_neighbour(whose) end, false)
$$;
revoke execute on function may_speak_for, knows_neighbour from public;

-- Whether the reader may look at what somebody gives, asks for and was introduced to: in an opened record by its part; of
-- a neighbour without one, the neighbour, and the connector they told it to.
create function may_look_at(whose uuid) returns boolean
language sql stable security definer set search_path from current as $$
  select coalesce(may_see(whose, 'community'), false)
    or coalesce(not (select m.is_person from member m where m.id = whose) and (whose = me() or knows_neighbour(whose)), false)
$$;
revoke execute on function may_look_at from public;

create function gifts_of(whose uuid) returns table (id uuid, side text, kind text, line text, words text, who_may text, until_on date,
  added_at timestamptz, ended_at timestamptz, rests boolean, at_their_word_by text, how text)
language sql stable security definer set search_path from current as $$
  select g.id, g.side, g.kind, g.line, g.words, g.who_may, g.until_on, g.added_at, g.ended_at, rests('member', g.member_id),
    coalesce((select m.known_as from member m where m.id = g.at_their_word_by), ''), g.how
  from gift g
  where g.member_id = whose and may_look_at(whose) and on_screen(g.member_id, g.not_on_my_screen) and g.ended_at is null
    and (coalesce(current_setting('alongside.kept', true), '') = '' or shown(g.member_id, array[g.id]))
  order by g.until_on < present()::date, g.id
$$;

-- Writes a gift or an ask down, or says it anew. Who may know it is said with it, each time.
create function keep_gift(gift uuid, whose uuid, side text, kind text, line text, words text, who_may text, until_on date, how text) returns boolean
language plpgsql security definer set search_path from current as $$
#variable_conflict use_variable
begin
  if may_speak_for(whose, how) is not true then raise exception 'not found' using errcode = 'AL404'; end if;
  insert into gift as g (id, person_id, member_id, side, kind, line, words, who_may, until_on, at_their_word_by, how)
    select gift, case when m.is_person then m.id end, m.id, side, kind, line, words, who_may, until_on,
      case when how <> 'on screen' then me() end, how
    from member m where m.id = whose
    on conflict (id) do update set kind = excluded.kind, line = excluded.line, words = excluded.words, who_may = excluded.who_may,
      until_on = excluded.until_on, changed_at = present(), at_their_word_by = excluded.at_their_word_by, how = excluded.how
    where g.member_id = whose and g.side = excluded.side and g.ended_at is null;
  return found;
end $$;

-- Takes it back: nobody is shown it from the next statement on.
create function take_gift_back(gift uuid, how text) returns boolean
language plpgsql security definer set search_path from current as $$
begin
  update gift g set ended_at = present(), changed_at = present()
    where g.id = take_gift_back.gift and g.ended_at is null and may_speak_for(g.member_id, take_gift_back.how);
  return found;
end $$;

-- Whether the reader may do for somebody what they could do themselves: they are it, or it is at their word.
create function may_stand_in(whose uuid) returns boolean
language sql stable security definer set search_path from current as $$
  select may_look_at(whose) and coalesce(whose = me()
    or case when (select m.is_person from member m where m.id = whose) then at_their_word(whose) else knows_neighbour(whose) end, false)
$$;
revoke execute on function may_stand_in from public;

-- The neighbourhood somebody lives in, said once by themselves; later a worker changes it with them. Nobody moves
-- through the town by ticking boxes.
create function lives_in(whose uuid) returns table (id uuid, name text)
language sql stable security definer set search_path from current as $$
  select n.id, n.name from member m join neighbourhood n on n.id = m.neighbourhood_id where m.id = whose and may_look_at(whose)
$$;
create function live_in(area uuid) returns boolean
language plpgsql security definer set search_path from current as $$
begin
  if not exists (select from neighbourhood n where n.id = area) then raise exception 'not found' using errcode = 'AL404'; end if;
  update member m set neighbourhood_id = area where m.id = me() and m.neighbourhood_id is null;
  return found;
end $$;

-- Whether somebody gives or asks where neighbours may know: only then do they see what neighbours show.
create function shares_with_neighbours(whose uuid) returns boolean
language sql stable security definer set search_path from current as $$
  select may_stand_in(whose) and exists (select from gift g join member m on m.id = g.member_id
    where g.member_id = whose and g.who_may = 'neighbours' and m.neighbourhood_id is not null and gift_stands(g))
$$;

-- What neighbours of the same neighbourhood show to neighbours who give or ask too: lines without names, at most thirty.
-- Whoever shows nothing there sees nothing there.
create function gifts_nearby(whose uuid, side text, sought text) returns table (id uuid, kind text, line text, words text)
language sql stable security definer set search_path from current as $$
  select g.id, g.kind, g.line, g.words
  -- Whether each stands is asked from the newest on, until thirty do.
  from (select g.* from gift g join member m on m.id = g.member_id
      where g.side = $2 and g.who_may = 'neighbours' and g.ended_at is null and g.member_id <> whose
        and m.neighbourhood_id = (select i.neighbourhood_id from member i where i.id = whose)
        and (sought = '' or to_tsvector('english', g.line || ' ' || g.words) @@ websearch_to_tsquery('english', sought))
      order by g.changed_at desc, g.id offset 0) g
  where shares_with_neighbours(whose) and gift_stands(row(g.*)::gift)
  order by g.changed_at desc, g.id limit 30
$$;
revoke execute on function gifts_nearby from public;

-- Which lines somebody was shown: nobody reads through a neighbourhood, by however many words they look. Gone after a day.
create table gift_shown (
  looker_id uuid not null,
  on_day date not null,
  gift_id uuid not null,
  primary key (looker_id, gift_id)
);
comment on table gift_shown is 'community: which lines without names somebody was shown yesterday and today, so that they see so many different ones and no more; about nobody for longer';
alter table gift_shown enable row level security; -- no policy: only the functions beside it

-- How many lines that they have not seen somebody may still be shown today.
create function gifts_left(whose uuid) returns int
language sql stable security definer set search_path from current as $$
  select case when may_stand_in(whose) then greatest(0, 120 - (select count(*)::int from gift_shown s where s.looker_id = whose and s.on_day = today())) else 0 end
$$;

-- The same, as far as the lines of the day go; what was shown before is shown again.
create function gifts_near(whose uuid, side text, sought text) returns table (id uuid, kind text, line text, words text)
language plpgsql security definer set search_path from current as $$
#variable_conflict use_column
begin
  if shares_with_neighbours($1) is not true then return; end if;
  perform pg_advisory_xact_lock(hashtext('gift_shown ' || $1));
  delete from gift_shown s where s.looker_id = $1 and s.on_day < today() - 1;
  -- In one statement, which reads each consent once.
  return query
    with n as materialized (select * from gifts_nearby($1, $2, $3) with ordinality n (id, kind, line, words, nth)),
      fresh as (insert into gift_shown as s (looker_id, on_day, gift_id)
        select $1, today(), n.id from n
          where not exists (select from gift_shown o where o.looker_id = $1 and o.gift_id = n.id and o.on_day = today()) order by n.nth limit gifts_left($1)
        on conflict (looker_id, gift_id) do update set on_day = excluded.on_day returning s.gift_id)
    select n.id, n.kind, n.line, n.words from n
    where n.id in (select f.gift_id from fresh f) or exists (select from gift_shown o where o.looker_id = $1 and o.gift_id = n.id and o.on_day = today())
    order by n.nth;
end $$;

-- Whether somebody may be introduced because of it: they were shown it, by whatever word, or would be; and it still stands.
create function gift_is_near(whose uuid, g gift) returns boolean
language sql stable security definer set search_path from current as $$
  select coalesce(g.who_may = 'neighbours' and g.member_id <> whose and shares_with_neighbours(whose) and gift_stands(g)
    and (select m.neighbourhood_id from member m where m.id = g.member_id) = (select m.neighbourhood_id from member m where m.id = whose)
    and (exists (select from gift_shown s where s.looker_id = whose and s.gift_id = g.id)
      or exists (select from gifts_nearby(whose, g.side, '') n where n.id = g.id)), false)
$$;
revoke execute on function gift_is_near from public;

-- A neighbour without a record whom a connector may write for.
create function neighbour_named(whose uuid) returns table (id uuid, known_as text)
language sql stable security definer set search_path from current as $$
  select m.id, m.known_as from member m where m.id = whose and knows_neighbour(whose)
$$;
