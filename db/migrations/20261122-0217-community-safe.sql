-- Safe enough to say yes (issue 4): anybody says in confidence that something did not feel safe; a named person answers the
-- same working day and may let something rest, without calling anybody guilty. Who said it is told to nobody.

create table unsafe_word (
  id uuid primary key,
  about_kind text not null check (about_kind in ('group', 'giver', 'peer', 'enterprise', 'introduction', 'member', 'something else')),
  about_id uuid,
  about_name text not null default '' check (length(about_name) <= 300),
  about_member uuid references member,
  words text not null check (length(words) between 1 and 5000),
  reach text not null default '' check (length(reach) <= 500),
  said_by uuid references member,
  for_somebody boolean not null default false,
  off_screen boolean not null default false,
  said_at timestamptz not null default present(),
  owner_id uuid references member,
  owner_name text not null,
  due_at timestamptz not null,
  climbed_at timestamptz,
  answered_at timestamptz,
  answer text not null default '' check (length(answer) <= 5000),
  constraint unsafe_word_answered_with_words check ((answered_at is null) = (answer = ''))
);
create index unsafe_word_owner on unsafe_word (owner_id, due_at) where answered_at is null;
create index unsafe_word_said on unsafe_word (said_by, said_at) where said_by is not null;
comment on table unsafe_word is 'community: “this did not feel safe”, said in confidence; its owner reads the words, nobody reads whose they are';
comment on column unsafe_word.said_by is 'only so that the answer reaches them; no function tells it';
comment on column unsafe_word.off_screen is 'they do not want to see it on their own pages';
alter table unsafe_word enable row level security; -- no policy: only the functions beside it

-- Who answers: a keeper, else who leads the team, else a reviewer or steward; never one whom it is about or who said it.
create function answers_unsafe(besides uuid[]) returns uuid
language sql stable security definer set search_path from current as $$
  select p.member_id from post p
  where p.kind in ('keeper', 'team lead', 'reviewer', 'steward') and p.from_at <= present() and (p.until_at is null or p.until_at > present())
    and not p.member_id = any (array_remove(besides, null))
  order by array_position(array['keeper', 'team lead', 'reviewer', 'steward'], p.kind), p.from_at, p.id limit 1
$$;
revoke execute on function answers_unsafe from public;

-- Said by anybody, signed in or not. What it is about is taken only from what they may know of: an introduction of theirs, a
-- neighbour’s line they were shown, a listed group; anything else stays words.
create function say_unsafe(id uuid, kind text, about uuid, about_name text, words text, reach text, for_somebody boolean, off_screen boolean, due timestamptz) returns boolean
language plpgsql security definer set search_path from current as $$
#variable_conflict use_variable
declare known uuid; name text := about_name; whom uuid; besides uuid[]; owner uuid;
begin
  if kind not in ('group', 'giver', 'peer', 'enterprise', 'introduction', 'member', 'something else') then raise exception 'not found' using errcode = 'AL404'; end if;
  if kind = 'group' then
    select a.id, a.name into known, name from asset a where a.id = about and a.listed and a.status <> 'closed' and not a.enterprise;
  elsif kind = 'enterprise' then
    select e.id, e.name, e.member_id into known, name, whom from enterprise e where e.id = about and e.wants_listing_at is not null;
  elsif kind = 'giver' then
    select g.id, g.line, g.member_id into known, name, whom from gift g where g.id = about and gift_is_near(me(), g);
  elsif kind = 'peer' then
    select p.id, p.shown_as, p.member_id into known, name, whom from peer_profile p where p.id = about
      and (exists (select from peer_shown(p.id, me())) or exists (select from peer_ask a where a.person_id = me() and a.peer_id = p.member_id and a.answer = 'yes'));
  elsif kind = 'introduction' then
    select i.id, coalesce(m.known_as, a.name), o.member_id into known, name, whom
    from introduction i join introduction_side s on s.introduction_id = i.id and s.member_id = me()
      join introduction_side o on o.introduction_id = i.id and o.id <> s.id
      left join member m on m.id = o.member_id left join asset a on a.id = o.asset_id
    where i.id = about;
  end if;
  besides := array[me(), whom];
  owner := answers_unsafe(besides);
  insert into unsafe_word (id, about_kind, about_id, about_name, about_member, words, reach, said_by, for_somebody, off_screen, owner_id, owner_name, due_at)
    values (id, kind, known, coalesce(name, about_name), whom, words, reach, me(), for_somebody, off_screen, owner,
      coalesce((select m.known_as from member m where m.id = owner), 'the team'), due);
  return true;
end $$;

-- Who answers and by when, for whoever has just said it.
create function unsafe_said(word uuid) returns table (owner_name text, due_at timestamptz)
language sql stable security definer set search_path from current as $$
  select u.owner_name, u.due_at from unsafe_word u where u.id = word and u.said_by is not distinct from me()
    and u.said_at > present() - interval '1 hour'
$$;

create function my_unsafe_words() returns table (id uuid, about_name text, words text, said_at timestamptz, owner_name text, due_at timestamptz, answered_at timestamptz, answer text)
language sql stable security definer set search_path from current as $$
  select u.id, u.about_name, u.words, u.said_at, u.owner_name, u.due_at, u.answered_at, u.answer
  from unsafe_word u where u.said_by = me() and not u.off_screen order by u.said_at desc limit 20
$$;

create function may_rest(kind text, id uuid) returns boolean
language sql stable security definer set search_path from current as $$
  select coalesce(id is not null and kind in ('group', 'giver', 'peer', 'enterprise', 'introduction'), false)
$$;
revoke execute on function may_rest from public;

create function unsafe_to_answer() returns table (id uuid, about_kind text, about_name text, whom text, words text, reach text, for_somebody boolean, said_at timestamptz, due_at timestamptz, can_rest boolean)
language sql stable security definer set search_path from current as $$
  select u.id, u.about_kind, u.about_name, coalesce((select m.known_as from member m where m.id = u.about_member), ''), u.words, u.reach, u.for_somebody,
    u.said_at, u.due_at, may_rest(u.about_kind, u.about_id)
  from unsafe_word u where u.owner_id = me() and u.answered_at is null order by u.due_at
$$;

-- The answer, and whether something rests for now. What rests says so without a reason; nobody is called guilty.
create function answer_unsafe(word uuid, answer text, let_rest boolean, pause uuid) returns boolean
language plpgsql security definer set search_path from current as $$
#variable_conflict use_variable
declare it unsafe_word; kind text; whose uuid;
begin
  update unsafe_word u set answered_at = present(), answer = answer_unsafe.answer
    where u.id = word and u.owner_id = me() and u.answered_at is null returning u.* into it;
  if it.id is null then return false; end if;
  if let_rest and may_rest(it.about_kind, it.about_id) then
    kind := case when it.about_kind in ('giver', 'peer') then 'member' else it.about_kind end;
    whose := case when it.about_kind in ('giver', 'peer') then it.about_member else it.about_id end;
    insert into community_pause (id, of_kind, of_id, by_id, by_name, because_of, was_on)
      select pause, kind, whose, me(), m.known_as, it.id, kind <> 'group' or exists (select from asset a where a.id = whose and a.status = 'active')
      from member m where m.id = me() on conflict do nothing;
    if kind = 'group' then update asset a set status = 'paused', changed_at = present() where a.id = whose and a.status = 'active'; end if;
    if kind = 'enterprise' then perform show_enterprise(whose); end if;
  end if;
  return true;
end $$;

create function looks_after_rests() returns boolean
language sql stable security definer set search_path from current as $$
  select exists (select from post p where p.member_id = me() and p.kind in ('keeper', 'team lead', 'reviewer', 'steward')
    and p.from_at <= present() and (p.until_at is null or p.until_at > present()))
$$;
revoke execute on function looks_after_rests from public;

-- What rests now, for those who may let it go on; whoever it is about is not among them.
create function resting() returns table (id uuid, of_kind text, name text, by_name text, from_at timestamptz)
language sql stable security definer set search_path from current as $$
  select p.id, p.of_kind, coalesce((select m.known_as from member m where p.of_kind = 'member' and m.id = p.of_id),
      (select a.name from asset a where p.of_kind in ('group', 'enterprise') and a.id = p.of_id),
      (select string_agg(coalesce(m.known_as, a.name), ' and ') from introduction_side s left join member m on m.id = s.member_id
        left join asset a on a.id = s.asset_id where p.of_kind = 'introduction' and s.introduction_id = p.of_id), ''), p.by_name, p.from_at
  from community_pause p where p.ended_at is null and looks_after_rests() and p.of_id is distinct from me() order by p.from_at
$$;

create function goes_on(pause uuid) returns boolean
language plpgsql security definer set search_path from current as $$
declare it community_pause;
begin
  update community_pause p set ended_at = present(), ended_by = me()
    where p.id = pause and p.ended_at is null and looks_after_rests() and p.of_id is distinct from me() returning p.* into it;
  if it.id is null then return false; end if;
  -- A group that was having a rest of its own goes on having it.
  if it.of_kind = 'group' and it.was_on then update asset a set status = 'active', changed_at = present() where a.id = it.of_id and a.status = 'paused'; end if;
  if it.of_kind = 'enterprise' then perform show_enterprise(it.of_id); end if;
  return true;
end $$;

-- Run by the clock: what nobody answered on its day goes by name to the next who may answer; its day does not move (P11).
create function climb_unsafe() returns int
language plpgsql security definer set search_path from current as $$
declare late unsafe_word; heir uuid; climbed int := 0;
begin
  if me() is not null then raise exception 'not found' using errcode = 'AL404'; end if;
  for late in select u.* from unsafe_word u where u.answered_at is null and u.due_at < present()
      and coalesce(u.climbed_at, u.due_at) < present() - case when u.climbed_at is null then interval '0' else interval '1 day' end for update skip locked
  loop
    heir := answers_unsafe(array[late.said_by, late.about_member, late.owner_id]);
    continue when heir is null;
    update unsafe_word u set owner_id = heir, climbed_at = present(), owner_name = (select m.known_as from member m where m.id = heir) where u.id = late.id;
    climbed := climbed + 1;
  end loop;
  return climbed;
end $$;
