-- A death: two people, evidence, the same day everything still; wholly undone when it was a mistake. What the person said
-- in life may be seen, and by whom, is seen then.
create table after_death_sight (
  id uuid primary key,
  person_id uuid not null references member,
  member_id uuid not null references member,
  parts text[] not null,
  said_at timestamptz not null default present(),
  at_their_word_by uuid references member,
  how text not null default 'on screen' check (how in ('on screen', 'on paper', 'by phone', 'face to face')),
  ended_at timestamptz,
  not_on_my_screen boolean not null default false,
  constraint after_death_parts check (cardinality(parts) > 0 and parts <@ array['hello', 'reach', 'about', 'said', 'plan', 'community']),
  constraint not_to_myself check (member_id <> person_id)
);
create unique index after_death_sight_now on after_death_sight (person_id, member_id) where ended_at is null;
create index after_death_sight_person on after_death_sight (person_id);
comment on table after_death_sight is 'plans: after my death: who may see which parts, said in life; every change is a row';
call holds_part('after_death_sight', 'rights');
call own_hand_or_word('after_death_sight', 'rights', 'insert');
grant update (ended_at) on after_death_sight to alongside_app; -- said otherwise later; the row stays
create policy ended_by_own_hand_or_word on after_death_sight as restrictive for update
  using (ended_at is null and at_their_word(person_id) and (person_id = me() or may_change(person_id, 'rights')))
  with check (at_their_word(person_id));
create policy said_by_the_person on after_death_sight as restrictive for insert with check (at_their_word(person_id)); -- nobody lets themselves in

create table after_death_words (
  id uuid primary key,
  person_id uuid not null references member,
  words text not null check (length(words) <= 20000),
  said_at timestamptz not null default present(),
  at_their_word_by uuid references member,
  how text not null default 'on screen' check (how in ('on screen', 'on paper', 'by phone', 'face to face')),
  not_on_my_screen boolean not null default false
);
create index after_death_words_person on after_death_words (person_id, said_at desc);
comment on table after_death_words is 'plans: after my death: my words and wishes; the newest row is how they read, none are taken away';
call holds_part('after_death_words', 'rights');
call own_hand_or_word('after_death_words', 'rights', 'insert');

create table death_put_aside (
  id uuid primary key default uuidv7(),
  person_id uuid not null references member,
  death_id uuid not null references death,
  what text not null check (what in ('standing', 'standing written', 'promise')),
  row_id uuid not null,
  was jsonb not null default '{}',
  put jsonb not null default '{}',
  not_on_my_screen boolean not null default false
);
create index death_put_aside_death on death_put_aside (death_id);
create index death_put_aside_person on death_put_aside (person_id);
comment on table death_put_aside is 'plans: what a recorded death changed, row by row, as it was and as it was put, so that undoing it restores everything';
call holds_part('death_put_aside', 'rights');
revoke insert on death_put_aside from alongside_app; -- written by the death itself

-- Whether I hold a post that hears of deaths, beside those who walk with the person.
create function hears_of_deaths(person uuid) returns boolean
language sql stable security definer set search_path from current as $$
  select $1 <> me() and (walks_with($1, me()) or exists (select from post p where p.member_id = me() and p.kind in ('team lead', 'keeper', 'reviewer', 'steward')
    and p.from_at <= present() and (p.until_at is null or p.until_at > present())))
$$;
revoke execute on function hears_of_deaths(uuid) from public;

-- The first of two. Until somebody else confirms it only letters are held. False: it is recorded already.
create function record_death(death uuid, person uuid, died_on date, evidence text, told_by text, words text, tells_id uuid, tells_name text) returns boolean
language plpgsql security definer set search_path from current as $$
begin
  if person = me() or not exists (select from member m where m.id = person and m.is_person)
    or not (hears_of_deaths(person) and (may_change(person, 'rights') or stands_with_us(person) = 'ended')
      or (stands_with_us(person) = 'ended' and may_find())) then
    raise exception 'not found' using errcode = 'AL404';
  end if;
  if exists (select from death d where d.person_id = person and d.undone_at is null) then return false; end if;
  insert into death (id, person_id, died_on, evidence, told_by, words, tells_id, tells_name, recorded_by)
    values (record_death.death, person, record_death.died_on, record_death.evidence, record_death.told_by, record_death.words, record_death.tells_id, record_death.tells_name, me());
  insert into event (person_id, kind, facts, not_on_my_screen) values (person, 'death recorded', jsonb_build_object('death', record_death.death), false);
  return true;
end $$;

-- Deaths for me to confirm or, when it was a mistake, to undo. Each of them reads that their name was shown.
create function deaths_here() returns table (death_id uuid, person_id uuid, known_as text, born text, neighbourhood text, died_on date, evidence text, told_by text, words text,
  recorded_by uuid, recorder text, recorded_at timestamptz, confirmed_at timestamptz, confirmer text, tells text, access_until timestamptz)
language plpgsql security definer set search_path from current as $$
#variable_conflict use_column
declare shown uuid[];
begin
  select array_agg(d.id) into shown from death d where d.undone_at is null and hears_of_deaths(d.person_id)
    and (d.confirmed_at is null or d.confirmed_at > present() - interval '1 year');
  insert into reading (person_id, member_id, parts, act, why, at)
    select d.person_id, me(), '{}', 'read', 'saw that your death is written down', present() from death d where d.id = any (shown);
  return query select d.id, d.person_id, m.known_as, m.born, coalesce(n.name, ''), d.died_on, d.evidence, d.told_by, d.words, d.recorded_by, r.known_as, d.recorded_at,
      d.confirmed_at, coalesce(c.known_as, ''), coalesce(t.known_as, d.tells_name), d.access_until
    from death d join member m on m.id = d.person_id join member r on r.id = d.recorded_by left join member c on c.id = d.confirmed_by
      left join member t on t.id = d.tells_id left join neighbourhood n on n.id = m.neighbourhood_id
    where d.id = any (shown) order by d.confirmed_at is not null, d.recorded_at;
end $$;
-- How many wait to be confirmed by me, for a page that names nobody.
create function deaths_waiting() returns int
language sql stable security definer set search_path from current as $$
  select count(*)::int from death d where d.undone_at is null and d.confirmed_at is null and d.recorded_by <> me() and hears_of_deaths(d.person_id)
$$;

-- The second of two, somebody else. That moment clocks stop, but for what survives; the circle's access ends but for what
-- the person said in life; workers keep what closing needs, until a day.
create function confirm_death(death uuid, words text, closing text[], until timestamptz) returns boolean
language plpgsql security definer set search_path from current as $$
declare it death; s record; put jsonb; p record; sight record; new_standing uuid;
begin
  select d.* into it from death d where d.id = confirm_death.death and d.undone_at is null and d.confirmed_at is null for update;
  if it.id is null or it.recorded_by = me() or not hears_of_deaths(it.person_id) then raise exception 'not found' using errcode = 'AL404'; end if;
  insert into reading (person_id, member_id, parts, act, why, at) values (it.person_id, me(), '{}', 'add', 'confirmed that you have died', present());
  for s in select o.* from standing o where o.person_id = it.person_id and o.member_id <> it.person_id and o.ended_at is null
      and (o.until_at is null or o.until_at > present()) and o.kind not in ('self', 'enquirer', 'system') for update loop
    put := case
      when s.kind in ('circle', 'authority', 'planning helper', 'emergency') or not s.parts && closing then jsonb_build_object('ended_at', present())
      else jsonb_build_object('parts', to_jsonb(array(select unnest(s.parts) intersect select unnest(closing) order by 1)), 'until_at', least(s.until_at, until)) end;
    insert into death_put_aside (person_id, death_id, what, row_id, was, put) values (it.person_id, it.id, 'standing', s.id,
      jsonb_build_object('ended_at', s.ended_at, 'until_at', s.until_at, 'parts', to_jsonb(s.parts)), put);
    update standing o set
      ended_at = case when put ? 'ended_at' then (put ->> 'ended_at')::timestamptz else o.ended_at end,
      until_at = case when put ? 'until_at' then (put ->> 'until_at')::timestamptz else o.until_at end,
      parts = case when put ? 'parts' then array(select jsonb_array_elements_text(put -> 'parts')) else o.parts end
      where o.id = s.id;
  end loop;
  for sight in select a.* from after_death_sight a where a.person_id = it.person_id and a.ended_at is null loop
    insert into standing (person_id, member_id, kind, parts, acts, reason, by_id, from_at)
      values (it.person_id, sight.member_id, 'circle', sight.parts, array['read'], 'as said in life', it.person_id, present())
      returning id into new_standing;
    insert into death_put_aside (person_id, death_id, what, row_id) values (it.person_id, it.id, 'standing written', new_standing);
  end loop;
  for p in select o.id from promise o where o.person_id = it.person_id and o.kept_at is null and o.broken_at is null and o.stopped_at is null and not o.survives for update loop
    insert into death_put_aside (person_id, death_id, what, row_id) values (it.person_id, it.id, 'promise', p.id);
    update promise o set stopped_at = present(), stopped_why = 'died' where o.id = p.id;
  end loop;
  update death d set confirmed_by = me(), confirmed_at = present(), confirmed_words = confirm_death.words, access_until = until where d.id = it.id;
  insert into event (person_id, kind, facts, not_on_my_screen) values (it.person_id, 'death confirmed', jsonb_build_object('death', it.id), false);
  return true;
end $$;

-- It was a mistake. Every row goes back to what it was, but for what somebody has changed meanwhile for reasons of its own.
create function undo_death(death uuid, words text) returns boolean
language plpgsql security definer set search_path from current as $$
declare it death; x record; o standing;
begin
  select d.* into it from death d where d.id = undo_death.death and d.undone_at is null for update;
  if it.id is null or not hears_of_deaths(it.person_id) then raise exception 'not found' using errcode = 'AL404'; end if;
  for x in select a.* from death_put_aside a where a.death_id = it.id loop
    if x.what = 'promise' then
      update promise p set stopped_at = null, stopped_why = '' where p.id = x.row_id and p.stopped_why = 'died';
    elsif x.what = 'standing written' then
      update standing s set ended_at = present() where s.id = x.row_id and s.ended_at is null;
    elsif x.what = 'standing' then
      select s.* into o from standing s where s.id = x.row_id for update;
      if x.put ? 'ended_at' and o.ended_at = (x.put ->> 'ended_at')::timestamptz then
        update standing s set ended_at = null where s.id = o.id;
      elsif x.put ? 'parts' then
        update standing s set
          parts = case when to_jsonb(o.parts) = x.put -> 'parts' then array(select jsonb_array_elements_text(x.was -> 'parts')) else s.parts end,
          until_at = case when o.until_at is not distinct from (x.put ->> 'until_at')::timestamptz then (x.was ->> 'until_at')::timestamptz else s.until_at end
          where s.id = o.id;
      end if;
    end if;
  end loop;
  update promise p set stopped_at = null, stopped_why = '' where p.person_id = it.person_id and p.stopped_why = 'died'; -- what came since
  update death d set undone_by = me(), undone_at = present(), undone_words = undo_death.words where d.id = it.id;
  perform keep_name(it.person_id, 'it was a mistake that you had died', present() + interval '1 day');
  insert into reading (person_id, member_id, parts, act, why, at) values (it.person_id, me(), '{}', 'add', 'wrote down that you are alive', present());
  insert into event (person_id, kind, facts) values (it.person_id, 'death undone', jsonb_build_object('death', it.id));
  return true;
end $$;

-- Whether a member is recorded as having died: asked once somebody has shown that they can sign in as them.
create function recorded_dead(member uuid) returns boolean
language sql stable security definer set search_path from current as $$
  select exists (select from death d where d.person_id = $1 and d.confirmed_at is not null and d.undone_at is null)
$$;

-- Nobody is let in after a death, by an old code, a late yes or anybody's word: what was said in life is given when it is
-- confirmed, and the rest comes back if it was a mistake.
create function nobody_let_in_after_death() returns trigger language plpgsql as $$
begin
  if recorded_dead(new.person_id) then raise exception 'not found' using errcode = 'AL404'; end if;
  return new;
end $$;
create trigger nobody_let_in_after_death before insert on standing for each row
  when (new.kind in ('circle', 'authority', 'planning helper') and new.ended_at is null) execute function nobody_let_in_after_death();

-- Letters by mail that wait quietly: to somebody of whom a death is written down, all; to somebody who is left alone, all
-- but what they have asked for themselves by signing in.
create function held_back(address text, about text) returns boolean
language plpgsql stable security definer set search_path from current as $$
begin
  -- Nor goes a mail where whoever gets it said that it is not safe: it waits for their hours, or is deleted with its time (people).
  return not is_safe_address(held_back.address, present(), held_back.about in ('sign-in link', 'password changed', 'code to go on', 'is this yours'))
  or exists (select from shared.account a join shared.account_member am on am.account_id = a.id and 'place_' || am.place_key = current_schema()
    where lower(a.email) = lower(held_back.address) and not may_write_to(am.member_id)
      and (held_back.about not in ('sign-in link', 'password changed', 'code to go on', 'is this yours') or exists (select from death d where d.person_id = am.member_id and d.undone_at is null)));
end $$;
revoke execute on function held_back(text, text) from public;

-- The four ends, counted apart, since a day: sums only. A number below `fewest` is not told (null), nor one from which it could be worked out.
create function ends_counted(since timestamptz, fewest int) returns table (kind text, ends int, came_back int)
language sql stable security definer set search_path from current as $$
  with kinds (kind) as (values ('my life is sorted'), ('I don’t want this now'), ('moved'), ('died')),
  counted as (
    select k.kind, count(e.id)::int as ends, count(e.came_back_at)::int as back from kinds k left join ending e on e.kind = k.kind and e.ended_at >= $1 where k.kind <> 'died' group by 1
    union all select 'died', count(*)::int, 0 from death d where d.confirmed_at >= $1 and d.undone_at is null
  )
  select kind, case when ends = 0 or ends >= $2 then ends end, case when back = 0 or (back >= $2 and ends - back not between 1 and $2 - 1) then back end from counted
  order by array_position(array['my life is sorted', 'I don’t want this now', 'moved', 'died'], kind)
$$;

-- How those whose records are open stand with us, for pages and lists: one row a person. Nearly always that is simply
-- “open”, which five looks find out; it is asked on nearly every page.
create function states() returns table (person_id uuid, state text, since timestamptz, kind text, left_alone boolean, only_rests boolean, back_on date, every_days int)
language plpgsql stable rows 10 security definer set search_path from current as $$
#variable_conflict use_column
declare people uuid[] := opened();
begin
  if not exists (
      select from time_apart t where t.person_id = any (people) and t.over_at is null
      union all select from ending e where e.person_id = any (people) and e.ended_at is not null and e.came_back_at is null
      union all select from only_rest o where o.person_id = any (people) and o.lifted_at is null
      union all select from leave_alone l where l.person_id = any (people) and l.undone_at is null
      union all select from death d where d.person_id = any (people) and d.confirmed_at is not null and d.undone_at is null) then
    return query select id, 'open', null::timestamptz, '', false, false, null::date, null::int from unnest(people) id;
    return;
  end if;
  return query
    select p.id, case when d.id is not null then 'died' when e.id is not null then 'ended' else coalesce(t.kind, 'open') end,
      coalesce(d.confirmed_at, e.ended_at, t.from_at),
      case when d.id is not null then 'died' when e.id is not null then e.kind when t.kind = 'away' then t.where_to else '' end,
      l.id is not null and (may_see(p.id, 'rights') or walks_with(p.id, me())), exists (select from only_rest o where o.person_id = p.id and o.lifted_at is null and on_screen(p.id, o.not_on_my_screen)),
      t.back_on, t.every_days
    from unnest(people) p (id)
      left join death d on d.person_id = p.id and d.confirmed_at is not null and d.undone_at is null
      left join ending e on e.person_id = p.id and e.ended_at is not null and e.came_back_at is null
      left join time_apart t on t.person_id = p.id and t.over_at is null and on_screen(p.id, t.not_on_my_screen)
      left join leave_alone l on l.person_id = p.id and l.undone_at is null;
end $$;

-- Nothing new is promised to somebody who has died: it would be a clock that nobody hears. Whoever tries is told so in plain
-- words (AL422); what a function of the house writes of its own accord waits instead, and goes on if it was a mistake. What
-- is owed whatever happens (an assistant's pay and notice) survives.
create function no_promise_after_death() returns trigger language plpgsql as $$
begin
  if not new.survives and new.kept_at is null and new.broken_at is null and new.stopped_at is null and recorded_dead(new.person_id) then
    if current_user = 'alongside_app' then
      raise exception 'They have died, so nothing new can be promised to them. What is owed whatever happens, such as pay and notice, stays.'
        using errcode = 'AL422';
    end if;
    new.stopped_at := present();
    new.stopped_why := 'died';
  end if;
  return new;
end $$;
create trigger no_promise_after_death before insert on promise for each row execute function no_promise_after_death();
