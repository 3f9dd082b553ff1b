-- The connectors’ desk (issue 4): learning conversations with their next touch, gifts and asks to join up, quiet corners.

-- A connector and a neighbour have talked. With the neighbour’s yes their words are kept until the day they said, and they
-- become a member who may give and ask; without it there is only where and when.
create function note_talk(talk uuid, neighbour uuid, area uuid, street text, held_on date, cares text, would_join text, whom_to_meet text,
  may_know text, until_on date, next_touch_on date, name text) returns uuid
language plpgsql security definer set search_path from current as $$
#variable_conflict use_variable
declare whom uuid;
begin
  if connects(area) is not true or may_know not in ('nobody', 'only me', 'connectors') or (neighbour is not null and not knows_neighbour(neighbour)) then
    raise exception 'not found' using errcode = 'AL404';
  end if;
  if may_know <> 'nobody' then
    whom := neighbour;
    if whom is null then
      whom := uuidv7();
      insert into member (id, known_as, neighbourhood_id) values (whom, name, area);
    end if;
  end if;
  insert into learning_conversation (id, connector_id, member_id, neighbourhood_id, street, held_on, cares, would_join, whom_to_meet, may_know, until_on, next_touch_on)
    values (talk, me(), whom, area, street, held_on, case when whom is null then '' else cares end, case when whom is null then '' else would_join end,
      case when whom is null then '' else whom_to_meet end, may_know, case when whom is not null then until_on end, case when whom is not null then next_touch_on end);
  return whom;
end $$;

-- My own talks, and those other connectors may know of, while the neighbour lets them be known.
create function talks_i_know() returns table (id uuid, member_id uuid, known_as text, connector text, mine boolean, street text, held_on date, cares text, would_join text,
  whom_to_meet text, until_on date, next_touch_on date, has_account boolean)
language sql stable security definer set search_path from current as $$
  select l.id, l.member_id, m.known_as, c.known_as, l.connector_id = me(), l.street, l.held_on, l.cares, l.would_join, l.whom_to_meet, l.until_on,
    case when l.connector_id = me() and l.touched_at is null then l.next_touch_on end, has_account(m.id)
  from learning_conversation l join member m on m.id = l.member_id join member c on c.id = l.connector_id
  where l.taken_back_at is null and l.until_on >= present()::date and connects(l.neighbourhood_id)
    and (l.connector_id = me() or l.may_know = 'connectors') and not m.is_person
  order by case when l.connector_id = me() and l.touched_at is null then l.next_touch_on end nulls last, l.held_on desc limit 60
$$;

-- They have been in touch; the next touch, if there is to be one.
create function touched(talk uuid, next_touch_on date) returns boolean
language plpgsql security definer set search_path from current as $$
begin
  update learning_conversation l set touched_at = case when touched.next_touch_on is null then present() end, next_touch_on = coalesce(touched.next_touch_on, l.next_touch_on)
    where l.id = talk and l.connector_id = me() and connects(l.neighbourhood_id) and l.taken_back_at is null;
  return found;
end $$;

-- What connectors keep of talks with me: mine to read and to take back.
create function talks_with_me() returns table (id uuid, connector text, held_on date, cares text, would_join text, whom_to_meet text, may_know text, until_on date)
language sql stable security definer set search_path from current as $$
  select l.id, c.known_as, l.held_on, l.cares, l.would_join, l.whom_to_meet, l.may_know, l.until_on
  from learning_conversation l join member c on c.id = l.connector_id
  where l.member_id = me() and l.taken_back_at is null and l.until_on >= present()::date order by l.held_on desc
$$;
create function take_talk_back(talk uuid) returns boolean
language plpgsql security definer set search_path from current as $$
begin
  update learning_conversation l set taken_back_at = present(), cares = '', would_join = '', whom_to_meet = ''
    where l.id = talk and l.member_id = me() and l.taken_back_at is null;
  return found;
end $$;

-- Gifts and asks that a connector may know of, where they connect: each statement reads the consent anew. Whoever has a
-- record reads that it was read, once a day.
create function connectable() returns setof gift
language sql stable security definer set search_path from current as $$
  select g.* from gift g join member m on m.id = g.member_id
  where g.ended_at is null and g.who_may <> 'nobody' and connects(m.neighbourhood_id) and g.member_id <> me() and gift_stands(g)
$$;
revoke execute on function connectable from public;
create function connector_reads() returns void
language sql security definer set search_path from current as $$
  insert into reading (person_id, member_id, parts, act, why)
    select distinct g.person_id, me(), '{}'::text[], 'read', 'connects what neighbours give and look for' from connectable() g
    where g.person_id is not null and not exists (select from reading r where r.person_id = g.person_id and r.member_id = me()
      and r.why = 'connects what neighbours give and look for' and r.at > present() - interval '1 day')
$$;
revoke execute on function connector_reads from public;

-- Pairs that speak of the same thing, with the word they share: the reason they are shown, and no score.
create function pairs_to_join() returns table (give_id uuid, give_line text, giver text, find_id uuid, find_line text, finder text, shared_word text)
language plpgsql security definer set search_path from current as $$
#variable_conflict use_column
begin
  perform connector_reads();
  return query
    with word as materialized (
      select g.id, g.side, g.member_id, g.line, m.known_as, m.neighbourhood_id, x.lexeme
      from connectable() g join member m on m.id = g.member_id
        cross join lateral unnest(tsvector_to_array(to_tsvector('english', g.line || ' ' || g.words))) x (lexeme)
      where length(x.lexeme) > 2 and x.lexeme <> all (array['like', 'would', 'help', 'find', 'give', 'somebodi', 'someon', 'teach', 'learn', 'can', 'know', 'want', 'someth', 'thing', 'week', 'time', 'day', 'hour'])
    )
    select distinct on (a.id, b.id) a.id, a.line, a.known_as, b.id, b.line, b.known_as,
      coalesce((select w from regexp_split_to_table(lower(a.line || ' ' || b.line), '[^[:alpha:]]+') w
        where w <> '' and to_tsvector('english', w) @@ quote_literal(a.lexeme)::tsquery limit 1), a.lexeme)
    from word a join word b on b.lexeme = a.lexeme and a.side = 'give' and b.side = 'find' and a.member_id <> b.member_id
      and a.neighbourhood_id is not distinct from b.neighbourhood_id
    where not exists (select from introduction_side s join introduction_side o on o.introduction_id = s.introduction_id
      where s.member_id = a.member_id and o.member_id = b.member_id)
    order by a.id, b.id, length(a.lexeme) desc limit 12;
end $$;

-- What wants a connector’s thought: a gift nobody asked for in so many days, and what ends soon of somebody who never signs in.
create function gifts_to_think_of(unasked_days int, before_days int) returns table (id uuid, line text, known_as text, member_id uuid, has_record boolean, why text, since date)
language plpgsql security definer set search_path from current as $$
#variable_conflict use_column
begin
  perform connector_reads();
  return query
    select g.id, g.line, m.known_as, m.id, m.is_person, 'unasked', greatest(g.added_at, g.last_asked_at, g.left_for_now_at)::date
    from connectable() g join member m on m.id = g.member_id
    where g.side = 'give' and greatest(g.added_at, g.last_asked_at, g.left_for_now_at) < present() - make_interval(days => unasked_days)
    union all
    select g.id, g.line, m.known_as, m.id, m.is_person, 'ends', g.until_on
    from connectable() g join member m on m.id = g.member_id
    where g.until_on <= present()::date + before_days and not has_account(m.id)
    order by 7 limit 30;
end $$;
create function leave_gift_for_now(gift uuid) returns boolean
language plpgsql security definer set search_path from current as $$
begin
  update gift g set left_for_now_at = present() where g.id = leave_gift_for_now.gift and g.id in (select c.id from connectable() c);
  return found;
end $$;

-- Corners with no known connection: postcodes where no group meets and nobody was talked with in the last year.
create function quiet_corners() returns table (postcode text, neighbourhood text)
language sql stable security definer set search_path from current as $$
  select p.said, n.name from neighbourhood_postcode p join neighbourhood n on n.id = p.neighbourhood_id
  where p.kind = 'postcode' and length(p.said) >= 5 and connects(n.id)
    and not exists (select from asset a where a.listed and a.status <> 'closed' and regexp_replace(lower(a.postcode), '[^a-z0-9]', '', 'g') = p.said)
    and not exists (select from learning_conversation l where l.held_on > present()::date - 365 and regexp_replace(lower(l.street), '[^a-z0-9]', '', 'g') = p.said)
  order by n.name, p.said limit 40
$$;
