-- "Why did you look?" is a debt with a date and an owner (P4, P11). The reader answers; where the reader is gone, is the
-- team lead or is the computer, somebody who answers for the place does. Not content: the reviewer answers, with a date.

create table why_asked (
  id uuid primary key,
  person_id uuid not null references member,
  reader_id uuid references member,
  reader_name text not null,
  on_day date not null,
  times int not null,
  words text not null default '' check (length(words) <= 2000),
  asked_at timestamptz not null default present(),
  owner_id uuid references member,
  owner_name text not null,
  due_at timestamptz not null,
  climbs_at timestamptz not null,
  passed uuid[] not null default '{}',
  answer_id uuid references statement,
  answered_by uuid references member,
  answered_name text not null default '',
  answered_at timestamptz,
  content boolean,
  again_words text not null default '' check (length(again_words) <= 2000),
  again_at timestamptz,
  again_due_at timestamptz,
  found text check (found in ('right', 'not right')),
  found_id uuid references statement,
  found_by uuid references member,
  found_name text not null default '',
  found_at timestamptz,
  at_their_word_by uuid references member,
  how text not null default 'on screen' check (how in ('on screen', 'on paper', 'by phone', 'face to face')),
  not_on_my_screen boolean not null default false,
  constraint why_answered_in_words check ((answered_at is null) = (answer_id is null)),
  constraint why_found_in_words check ((found is null) = (found_id is null))
);
create unique index why_asked_once on why_asked (person_id, coalesce(reader_id, '00000000-0000-0000-0000-000000000000'), on_day) where answered_at is null;
create index why_asked_person on why_asked (person_id, asked_at desc);
create index why_asked_owner on why_asked (owner_id) where answered_at is null or (content = false and found is null);
comment on table why_asked is 'circle: why somebody looked, asked by the person; its answer, and what a reviewer found where that was not enough';
comment on column why_asked.owner_id is 'with whom it waits now: the reader, then whoever answers for the place; after “not content” a reviewer';
call holds_part('why_asked', 'rights', 'person_id = me() or owner_id = me() or at_their_word_by = me()');
revoke insert on why_asked from alongside_app; -- asked, answered and found through the functions below, which know whose turn it is

-- Who answers for the place: holders of these posts in their order, never one of `passed`.
create function answers_for_place(person uuid, ladder text[], passed uuid[]) returns table (member_id uuid, known_as text)
language sql stable rows 1 security definer set search_path from current as $$
  select m.id, m.known_as from post p join member m on m.id = p.member_id
  where p.kind = any (ladder) and p.from_at <= present() and (p.until_at is null or p.until_at > present())
    and m.id <> person and not (m.id = any (passed))
  order by array_position(ladder, p.kind), p.neighbourhood_id is distinct from (select neighbourhood_id from member where id = person), p.from_at, p.id
  limit 1
$$;
revoke execute on function answers_for_place from public;

-- Asks why somebody looked on a day. `reader` null: the computer. Of the person's own list only what is on it can be
-- asked about; at their word whoever they name, since the list is not the writer's to try. Answers whose turn it is; no
-- row where there is nothing to ask about, or it has been asked and not answered yet.
create function ask_why(id uuid, person uuid, reader uuid, on_day date, words text, due timestamptz, how text, team text)
returns table (owner_id uuid, owner_name text)
language plpgsql security definer set search_path from current as $$
#variable_conflict use_column
declare own boolean := person = me(); looked int; heir record; stays boolean; name text;
begin
  if may_change(person, 'rights') is not true or me() is null then raise exception 'not found' using errcode = 'AL404'; end if;
  select count(*)::int into looked from readings_shown(person) r where r.member_id is not distinct from reader
    and r.at >= on_day::timestamp at time zone 'Europe/London' and r.at < (on_day + 1)::timestamp at time zone 'Europe/London';
  if own and looked = 0 then return; end if;
  if not own and reader is not null and not exists (select from around() a where a.member_id = reader) then return; end if;
  name := coalesce((select m.known_as from member m where m.id = reader), '');
  -- A reader who is still here answers for themselves, unless they lead the team; then the next above does.
  stays := reader is not null and not exists (select from post p where p.member_id = reader and p.kind = 'team lead' and (p.until_at is null or p.until_at > present()))
    and (exists (select from post p where p.member_id = reader and p.from_at <= present() and (p.until_at is null or p.until_at > present()))
      or exists (select from standing s where s.person_id = person and s.member_id = reader and s.ended_at is null and (s.until_at is null or s.until_at > present())));
  if stays then select reader as member_id, name as known_as into heir;
  else select * into heir from answers_for_place(person, array['team lead', 'steward', 'reviewer'], array_remove(array[reader], null)); end if;
  insert into why_asked (id, person_id, reader_id, reader_name, on_day, times, words, owner_id, owner_name, due_at, climbs_at, passed, at_their_word_by, how)
    values (ask_why.id, person, reader, name, on_day, case when own then looked else 0 end, ask_why.words, heir.member_id, coalesce(heir.known_as, team), due, due,
      array_remove(array[reader], null), case when own then null else me() end, case when own then 'on screen' else ask_why.how end)
    on conflict do nothing;
  if found then return query select heir.member_id, coalesce(heir.known_as, team); end if;
end $$;

-- What I am to answer: no more of the person than their name; of the reading, when and what for.
create function whys_owed() returns table (id uuid, person_id uuid, known_as text, reader_id uuid, reader_name text, on_day date, words text, asked_at timestamptz,
  due_at timestamptz, again boolean, answer text, answered_name text, again_words text)
language sql stable rows 5 security definer set search_path from current as $$
  select q.id, q.person_id, m.known_as, q.reader_id, q.reader_name, q.on_day, q.words, q.asked_at,
    coalesce(q.again_due_at, q.due_at), q.again_at is not null, words_of(q.answer_id), q.answered_name, q.again_words
  from why_asked q join member m on m.id = q.person_id
  where q.owner_id = me() and (q.answered_at is null or (q.content = false and q.found is null))
  order by 9
$$;
-- The readings a question is about, for whoever answers it.
create function readings_asked(why uuid) returns table (why text, parts text[], act text, times bigint, first_at timestamptz, kind text)
language sql stable rows 10 security definer set search_path from current as $$
  select r.why, r.parts, r.act, count(*), min(r.at), coalesce(min(s.kind), '')
  from why_asked q join reading r on r.person_id = q.person_id and r.member_id is not distinct from q.reader_id
    and r.at >= q.on_day::timestamp at time zone 'Europe/London' and r.at < (q.on_day + 1)::timestamp at time zone 'Europe/London'
    left join standing s on s.id = r.standing_id
  where q.id = readings_asked.why and q.owner_id = me() group by 1, 2, 3 order by 5
$$;

-- The one with whom it waits answers; the answer is a decision that its person can answer back (P3). False where it waits with somebody else, or is answered.
create function answer_why(why uuid, words text, decision uuid) returns boolean
language plpgsql security definer set search_path from current as $$
declare q why_asked;
begin
  select * into q from why_asked w where w.id = answer_why.why and w.owner_id = me() and w.answered_at is null for update;
  if q.id is null or answer_why.words = '' then return false; end if;
  update why_asked w set answer_id = decide_for_few(decision, q.person_id, answer_why.words, array[q.person_id, q.at_their_word_by], q.not_on_my_screen),
    answered_by = me(), answered_at = present(), answered_name = (select known_as from member where id = me()) where w.id = q.id;
  update promise p set kept_at = present() where p.person_id = q.person_id and p.began_by = 'why ' || q.id and p.kept_at is null and p.broken_at is null;
  insert into event (person_id, kind, facts) values (q.person_id, 'why answered', jsonb_build_object('why', q.id));
  return true;
end $$;

-- Whether the answer is enough, as its person says. Not enough: it goes to a reviewer, never to who looked or answered.
create function take_answer(why uuid, person uuid, enough boolean, words text, due timestamptz, how text, team text)
returns table (owner_id uuid, owner_name text)
language plpgsql security definer set search_path from current as $$
#variable_conflict use_column
declare q why_asked; heir record;
begin
  if may_change(person, 'rights') is not true then raise exception 'not found' using errcode = 'AL404'; end if;
  select * into q from why_asked w where w.id = why and w.person_id = person and (person = me() or w.at_their_word_by = me())
    and w.answered_at is not null and w.content is null for update;
  if q.id is null then return; end if;
  if enough then
    update why_asked w set content = true where w.id = q.id;
    return query select q.owner_id, '';
    return;
  end if;
  select * into heir from answers_for_place(person, array['reviewer', 'steward', 'team lead'], array_remove(array[q.reader_id, q.answered_by], null));
  update why_asked w set content = false, again_words = take_answer.words, again_at = present(), again_due_at = due, climbs_at = due, owner_id = heir.member_id,
    owner_name = coalesce(heir.known_as, team), passed = array_remove(array[q.reader_id, q.answered_by], null) where w.id = q.id;
  return query select heir.member_id, coalesce(heir.known_as, team);
end $$;

-- A reviewer says what they found.
create function find_why(why uuid, verdict text, words text, decision uuid) returns boolean
language plpgsql security definer set search_path from current as $$
declare q why_asked;
begin
  select * into q from why_asked w where w.id = find_why.why and w.owner_id = me() and w.content = false and w.found is null for update;
  if q.id is null or find_why.words = '' then return false; end if;
  update why_asked w set found = verdict, found_id = decide_for_few(decision, q.person_id, find_why.words, array[q.person_id, q.at_their_word_by], q.not_on_my_screen),
    found_by = me(), found_at = present(), found_name = (select known_as from member where id = me()) where w.id = q.id;
  update promise p set kept_at = present() where p.person_id = q.person_id and p.began_by = 'why again ' || q.id and p.kept_at is null and p.broken_at is null;
  insert into event (person_id, kind, facts) values (q.person_id, 'why looked into', jsonb_build_object('why', q.id));
  return true;
end $$;

-- What nobody answered in time goes up, by name; the promise stays late, with what stood in the way.
create function climb_whys(again timestamptz, obstacle text) returns int
language plpgsql security definer set search_path from current as $$
declare q why_asked; heir record; climbed int := 0;
begin
  if me() is not null then raise exception 'not found' using errcode = 'AL404'; end if;
  for q in select * from why_asked w where w.climbs_at <= present() and (w.answered_at is null or (w.content = false and w.found is null)) for update skip locked loop
    select * into heir from answers_for_place(q.person_id, case when q.answered_at is null then array['team lead', 'steward', 'reviewer']
      else array['reviewer', 'steward', 'team lead'] end, array_remove(q.passed || q.owner_id, null));
    if heir.member_id is null then
      update why_asked w set climbs_at = again where w.id = q.id;
      continue;
    end if;
    update why_asked w set climbs_at = again, passed = array_remove(q.passed || q.owner_id, null), owner_id = heir.member_id, owner_name = heir.known_as where w.id = q.id;
    update promise p set owner_id = heir.member_id, owner_name = '', obstacle = format(climb_whys.obstacle, q.owner_name, heir.known_as)
      where p.person_id = q.person_id and p.began_by in ('why ' || q.id, 'why again ' || q.id) and p.kept_at is null and p.broken_at is null;
    climbed := climbed + 1;
  end loop;
  return climbed;
end $$;

-- What people answered to my answers about who looked (P3): the words of both, newest first, for a while.
create function answered_back(since timestamptz) returns table (person_id uuid, known_as text, words text, replies json)
language sql stable rows 5 security definer set search_path from current as $$
  select s.person_id, m.known_as, s.text, replies_to(s.id) from statement s join member m on m.id = s.person_id
  where s.kind = 'decision' and s.speaker_id = me() and s.only_for is not null and s.sealed_at is null
    and exists (select from reply r where r.statement_id = s.id and r.at >= since and r.by_id <> me())
  order by s.said_at desc limit 20
$$;
