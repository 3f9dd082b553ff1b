-- The narrow exception to “nothing about me without me” (P1): one entry is kept from the person, for a reason, until a
-- day, approved by a second person outside the first one's team and line. Nothing of this is read or written but through
-- these functions: a row here would itself say what is kept.

create table withholding (
  id uuid primary key,
  person_id uuid not null references member,
  entry_table text not null check (entry_table in ('statement', 'hello', 'hello_sayer', 'conversation', 'standing', 'record_request', 'promise')),
  entry_id uuid not null,
  ground text not null check (ground in ('serious harm', 'somebody else’s confidence')),
  proposed_by uuid not null references member,
  proposed_at timestamptz not null default present(),
  held_until timestamptz,
  approved_by uuid references member,
  approved_at timestamptz,
  until_at timestamptz,
  renewals int not null default 0,
  quiet_held_until timestamptz,
  quiet_until timestamptz,
  notice_id uuid references statement,
  ended_at timestamptz,
  ended_by uuid references member,
  ended_why text not null default '',
  not_on_my_screen boolean not null default false,
  constraint never_by_one_alone check (approved_by <> proposed_by and approved_by <> person_id and (approved_at is null) = (approved_by is null)),
  constraint never_without_an_end check (approved_at is null or until_at is not null)
);
create index withholding_person on withholding (person_id);
create unique index withholding_once on withholding (entry_id) where ended_at is null;
comment on table withholding is 'rights: one entry kept from its person for a reason, until a day (DPA 2018, Schedule 3); functions alone read and write it';
alter table withholding enable row level security;

create table withholding_matter (
  id uuid primary key default uuidv7(),
  withholding_id uuid not null references withholding,
  person_id uuid not null references member,
  what text not null check (what in ('propose', 'renew', 'end', 'quiet', 'quiet end', 'challenge')),
  asked_by uuid references member,
  at_their_word_by uuid references member,
  how text not null default 'on screen',
  words text not null check (length(words) between 1 and 4000),
  until_on timestamptz,
  asked_at timestamptz not null default present(),
  due_at timestamptz not null,
  waits_for uuid references member,
  waits_for_name text not null,
  climbs_at timestamptz not null,
  passed uuid[] not null default '{}',
  climbed int not null default 0,
  answer text check (answer in ('yes', 'no')),
  answer_words text not null default '' check (length(answer_words) <= 4000),
  answered_by uuid references member,
  answered_at timestamptz,
  over_at timestamptz,
  not_on_my_screen boolean not null default false,
  constraint matter_answered_with_reasons check (answer is null or (answered_by is not null and answered_at is not null and answer_words <> ''))
);
create index withholding_matter_of on withholding_matter (withholding_id, asked_at);
create index withholding_matter_person on withholding_matter (person_id);
create index withholding_matter_waiting on withholding_matter (climbs_at) where over_at is null;
comment on table withholding_matter is 'rights: each question about a withholding that somebody must decide, by name and on a clock; functions alone read and write it';
comment on column withholding_matter.what is 'propose, renew: may it be kept from them; end: its day has come; quiet: may even that it is kept stay unsaid; challenge: the person says no';
alter table withholding_matter enable row level security;

create table withholding_view (
  id uuid primary key default uuidv7(),
  words text not null check (length(words) between 1 and 4000),
  by_id uuid not null references member,
  at timestamptz not null default present()
);
comment on table withholding_view is 'rights: what the panel writes about withholdings it looked over; about no one in particular, open to everybody';
grant select (id, words, at) on withholding_view to alongside_app;

create function advocate_of(person uuid, m uuid) returns boolean
language sql stable security definer set search_path from current as $$
  select exists (select from standing s where s.person_id = person and s.member_id = m and s.kind = 'authority'
    and exists (select from authority a where a.person_id = person and a.member_id = m and a.kind like 'advocate%' and a.ended_at is null)
    and s.from_at <= present() and (s.until_at is null or s.until_at > present()) and s.paused_at is null and s.ended_at is null)
$$;

-- Outside team and line: a reviewer, keeper or steward, or a team lead of elsewhere; never somebody who works with the
-- person, who belongs to a team of whoever proposed it, who leads their neighbourhood, or who has supervised them here.
create function may_decide_withholding(person uuid, proposer uuid, m uuid) returns boolean
language sql stable security definer set search_path from current as $$
  select m <> person and m <> proposer and not works_with(person, m)
    and exists (select from post p where p.member_id = m and p.kind in ('reviewer', 'keeper', 'steward', 'team lead')
      and p.from_at <= present() and (p.until_at is null or p.until_at > present()))
    and not exists (
      select from post theirs join post mine on mine.member_id = proposer
      where theirs.member_id = m and theirs.kind in ('worker', 'team lead', 'peer', 'connector', 'local area coordinator')
        and theirs.from_at <= present() and (theirs.until_at is null or theirs.until_at > present())
        and (mine.until_at is null or mine.until_at > present())
        and (theirs.neighbourhood_id is null or mine.neighbourhood_id is null or theirs.neighbourhood_id = mine.neighbourhood_id))
    and not exists (select from post theirs where theirs.member_id = m and theirs.kind = 'team lead'
      and (theirs.until_at is null or theirs.until_at > present())
      and (theirs.neighbourhood_id is null or theirs.neighbourhood_id = (select neighbourhood_id from member where id = person)))
    and not exists (select from supervision v where v.person_id = person and v.supervisor_id = m)
$$;
revoke execute on function may_decide_withholding from public;

revoke execute on function advocate_of from public;

create function next_to_decide(person uuid, proposer uuid, not_these uuid[]) returns table (member_id uuid, known_as text)
language sql stable security definer set search_path from current as $$
  select m.id, m.known_as from member m join post p on p.member_id = m.id
  where p.kind in ('reviewer', 'keeper', 'steward', 'team lead') and p.from_at <= present() and (p.until_at is null or p.until_at > present())
    and not (m.id = any (not_these)) and may_decide_withholding(person, proposer, m.id)
  order by array_position(array['reviewer', 'keeper', 'steward', 'team lead'], p.kind), p.from_at, p.id limit 1
$$;
revoke execute on function next_to_decide from public;

-- Puts a question to the next one who may decide it, by name; `not_these` may not.
create function ask_withholding_matter(w uuid, what text, asker uuid, words text, until_on timestamptz, due timestamptz, not_these uuid[])
returns uuid language plpgsql security definer set search_path from current as $$
declare one withholding; heir record; matter uuid := uuidv7();
begin
  select * into one from withholding h where h.id = w;
  select * into heir from next_to_decide(one.person_id, one.proposed_by, not_these || coalesce(asker, one.proposed_by));
  insert into withholding_matter (id, withholding_id, person_id, what, asked_by, words, until_on, due_at, waits_for, waits_for_name, climbs_at, passed)
    values (matter, w, one.person_id, what, asker, words, until_on, due, heir.member_id, coalesce(heir.known_as, ''), due, array_remove(not_these, null));
  return matter;
end $$;
revoke execute on function ask_withholding_matter from public;

-- Hides an entry: from the person, and from everybody around them who does not work with them, who could tell them or
-- who may be the danger. An advocate sees it. What belongs to it (files, a decision, what left) is hidden with it.
create function hide_withheld(w uuid, until_at timestamptz, whom uuid default null) returns void
language plpgsql security definer set search_path from current as $$
declare one withholding;
begin
  select * into one from withholding h where h.id = w;
  if one.entry_table = 'hello_sayer' then
    update hello_sayer y set not_on_my_screen = true where y.hello_id = one.entry_id;
  end if;
  insert into kept_from (person_id, member_id, entry_id, until_at, reason, by_id)
  select one.person_id, m.id, e.id, hide_withheld.until_at, 'withholding ' || w, one.proposed_by
  from (
    select one.person_id as id where whom is null
    union select s.member_id from standing s where s.person_id = one.person_id and s.member_id <> one.person_id and s.ended_at is null
      and (whom is null or s.member_id = whom)
      and not works_with(one.person_id, s.member_id) and not advocate_of(one.person_id, s.member_id)
  ) m(id) cross join (
    select one.entry_id as id where one.entry_table <> 'hello_sayer'
    union select f.file_id from said_file f where f.statement_id = one.entry_id
    union select r.decision_id from record_request r where r.id = one.entry_id and r.decision_id is not null
    union select r.left_id from record_request r where r.id = one.entry_id and r.left_id is not null
    union select c.file_id from conversation_photo c where c.conversation_id = one.entry_id
    union select f.file_id from said_file f join statement s on s.id = f.statement_id where s.conversation_id = one.entry_id
  ) e(id);
end $$;
revoke execute on function hide_withheld from public;

create function open_withheld(w uuid, by_whom uuid, why text) returns void
language plpgsql security definer set search_path from current as $$
declare one withholding;
begin
  select * into one from withholding h where h.id = w and h.ended_at is null for update;
  if one.id is null then return; end if;
  update kept_from k set ended_at = present() where k.reason = 'withholding ' || w and k.ended_at is null;
  perform speak_of(w);
  if one.entry_table = 'hello_sayer' then
    update hello_sayer y set not_on_my_screen = false where y.hello_id = one.entry_id;
  end if;
  update withholding h set ended_at = present(), ended_by = by_whom, ended_why = why where h.id = w;
  update withholding_matter m set over_at = present() where m.withholding_id = w and m.over_at is null;
  update promise p set kept_at = present() where p.person_id = one.person_id and p.kept_at is null and p.broken_at is null
    and p.began_by in (select 'challenge ' || m.id from withholding_matter m where m.withholding_id = w);
end $$;
revoke execute on function open_withheld from public;

-- Somebody who comes into the circle later does not see what is withheld either; nor does a sound added to it later show.
create function withheld_from_newcomers() returns trigger language plpgsql security definer set search_path from current as $$
begin
  perform hide_withheld(w.id, case when w.approved_at is null then w.held_until end, new.member_id) from withholding w
    where w.person_id = new.person_id and w.ended_at is null and (w.approved_at is not null or w.held_until > present());
  return new;
end $$;
create trigger withheld_from_newcomers after insert on standing for each row execute function withheld_from_newcomers();
create function withheld_with_its_files() returns trigger language plpgsql security definer set search_path from current as $$
begin
  insert into kept_from (person_id, member_id, entry_id, until_at, reason, by_id)
    select k.person_id, k.member_id, new.file_id, k.until_at, k.reason, k.by_id from kept_from k
    where k.entry_id = new.statement_id and k.reason like 'withholding %' and k.ended_at is null;
  return new;
end $$;
create trigger withheld_with_its_files after insert on said_file for each row execute function withheld_with_its_files();

-- What says to the person that something is kept from them: a statement of kind decision, so that they can reply to it.
-- It says since when, until when and by what law; never what, and never why in more words than the ground.
create function say_withheld(w uuid, words text) returns void
language plpgsql security definer set search_path from current as $$
declare one withholding; notice uuid := uuidv7();
begin
  select * into one from withholding h where h.id = w;
  if one.notice_id is not null or one.approved_at is null or one.ended_at is not null
    or one.quiet_until is not null or one.quiet_held_until > present() then return; end if;
  -- Who decided never stood beside the person: the name comes with the words.
  insert into statement (id, person_id, speaker_id, speaker_name, manner, writer_id, kind, text, said_at, confirmed_at, confirmed_how)
    values (notice, one.person_id, one.approved_by, (select m.known_as from member m where m.id = one.approved_by), 'written', one.approved_by, 'decision', words, present(), present(), 'own writing');
  -- For the person, not for their circle: one of them may be the danger.
  insert into kept_from (person_id, member_id, entry_id, reason, by_id)
    select one.person_id, s.member_id, notice, 'withholding notice ' || w, one.approved_by from standing s
    where s.person_id = one.person_id and s.member_id <> one.person_id and s.ended_at is null
      and not works_with(one.person_id, s.member_id) and not advocate_of(one.person_id, s.member_id);
  update withholding h set notice_id = notice where h.id = w;
end $$;
revoke execute on function say_withheld from public;

-- While even that something is kept stays unsaid, who looked at it is unsaid as well: until then, or (null) until decided.
create function keep_quiet_about(w uuid, until_at timestamptz) returns void
language sql security definer set search_path from current as $$
  insert into kept_from (person_id, member_id, entry_id, until_at, reason, by_id)
    select h.person_id, h.person_id, h.id, keep_quiet_about.until_at, 'withholding quiet ' || w, h.proposed_by from withholding h where h.id = w
$$;
create function speak_of(w uuid) returns void
language sql security definer set search_path from current as $$
  update kept_from k set ended_at = present() where k.reason = 'withholding quiet ' || w and k.ended_at is null
$$;
revoke execute on function keep_quiet_about from public;
revoke execute on function speak_of from public;

-- Writes a proposal down and asks for the second person. Whoever calls it has checked who may.
create function write_withholding(w uuid, whose uuid, entry_table text, entry uuid, ground text, words text, until_at timestamptz,
  due timestamptz, hold timestamptz, quiet_words text, quiet_until timestamptz) returns void
language plpgsql security definer set search_path from current as $$
declare first uuid; waits uuid;
begin
  insert into withholding (id, person_id, entry_table, entry_id, ground, proposed_by, held_until, quiet_held_until)
    values (w, whose, write_withholding.entry_table, entry, write_withholding.ground, me(), hold, case when quiet_words <> '' then hold end);
  first := ask_withholding_matter(w, 'propose', me(), words, write_withholding.until_at, due, '{}');
  if quiet_words <> '' then
    select m.waits_for into waits from withholding_matter m where m.id = first;
    perform ask_withholding_matter(w, 'quiet', me(), quiet_words, least(write_withholding.quiet_until, write_withholding.until_at), due, array[waits]);
  end if;
  if hold is not null then
    perform hide_withheld(w, hold);
    if quiet_words <> '' then perform keep_quiet_about(w, hold); end if;
  end if;
end $$;
revoke execute on function write_withholding from public;

-- Proposes that an entry is kept from its person. With `hold` it is hidden until then at most, while the second person
-- decides; after that it opens unless they have. `quiet_words`: a second question, whether even that stays unsaid.
create function propose_withholding(w uuid, entry_table text, entry uuid, ground text, words text, until_at timestamptz,
  due timestamptz, hold timestamptz, quiet_words text, quiet_until timestamptz) returns void
language plpgsql security definer set search_path from current as $$
declare whose uuid;
begin
  if (entry_table in ('statement', 'hello', 'hello_sayer', 'conversation', 'standing', 'record_request', 'promise')) is not true then
    raise exception 'not found' using errcode = 'AL404';
  end if;
  execute format('select t.person_id from %I t where t.%I = $1 and t.person_id = any (opened())', entry_table,
    case entry_table when 'hello_sayer' then 'hello_id' else 'id' end) into whose using entry;
  if whose is null or may_change(whose, 'rights') is not true or not works_with(whose, me())
    or (entry_table = 'standing' and not exists (select from standing s where s.id = entry and s.kind = 'enquirer'))
    or hold > present() + interval '7 days' or until_at <= present() then
    raise exception 'not found' using errcode = 'AL404';
  end if;
  perform write_withholding(w, whose, entry_table, entry, ground, words, until_at, due, hold, quiet_words, quiet_until);
end $$;

-- The words of the entry, for the one who must decide: that entry alone, read once more each time, and said in who looked.
create function withheld_words(w uuid) returns text
language plpgsql stable security definer set search_path from current as $$
declare one withholding;
begin
  select * into one from withholding h where h.id = w;
  return case one.entry_table
    when 'statement' then (select concat_ws(E'\n', coalesce((select m.known_as from member m where m.id = s.speaker_id), s.speaker_name) || ':', s.text) from statement s where s.id = one.entry_id)
    when 'hello' then (select h.words from hello h where h.id = one.entry_id)
    when 'hello_sayer' then (select concat_ws(', ', nullif(y.name, ''), nullif(y.is_to_them, '')) from hello_sayer y where y.hello_id = one.entry_id)
    when 'conversation' then (select concat_ws(E'\n', c.kind, c.place, (select p.words from conversation_page p where p.conversation_id = c.id and p.shared_at is not null)) from conversation c where c.id = one.entry_id)
    when 'standing' then (select concat_ws(', ', (select m.known_as from member m where m.id = s.member_id), s.reason) from standing s where s.id = one.entry_id)
    when 'record_request' then (select concat_ws(E'\n', r.by_whom, r.asked_for) from record_request r where r.id = one.entry_id)
    when 'promise' then (select p.what from promise p where p.id = one.entry_id)
  end;
end $$;
revoke execute on function withheld_words from public;

-- What waits for me: no more than whose, what kind of question, and by when.
create function withholding_matters_waiting() returns table (id uuid, known_as text, what text, ground text, due_at timestamptz, climbed int)
language sql stable security definer set search_path from current as $$
  select m.id, p.known_as, m.what, w.ground, m.due_at, m.climbed
  from withholding_matter m join withholding w on w.id = m.withholding_id join member p on p.id = m.person_id
  where m.waits_for = me() and m.over_at is null order by m.due_at
$$;

-- One question with what it is about, for the one whom it waits for; the look stands in who looked, quiet as long as the
-- withholding itself is unsaid.
create function withholding_matter_for_me(matter uuid) returns table (id uuid, person_id uuid, known_as text, what text, words text, asked_by text,
  asked_at timestamptz, until_on timestamptz, due_at timestamptz, ground text, entry_table text, entry_words text, proposed_by text, since timestamptz,
  until_at timestamptz, renewals int)
language plpgsql security definer set search_path from current as $$
#variable_conflict use_column
declare one withholding_matter; w withholding;
begin
  select m.* into one from withholding_matter m where m.id = matter and m.waits_for = me() and m.over_at is null;
  if one.id is null then raise exception 'not found' using errcode = 'AL404'; end if;
  select h.* into w from withholding h where h.id = one.withholding_id;
  -- Under the withholding’s own id: as long as it is unsaid the reading is kept from the person too, and appears when that ends (P4).
  insert into reading (person_id, member_id, standing_id, parts, act, why)
    values (w.person_id, me(), w.id, array['rights'], 'read', 'decided whether something may be kept from you for now');
  return query select one.id, w.person_id, (select m.known_as from member m where m.id = w.person_id), one.what, one.words,
    coalesce((select m.known_as from member m where m.id = one.asked_by), ''), one.asked_at, one.until_on, one.due_at, w.ground, w.entry_table,
    withheld_words(w.id), (select m.known_as from member m where m.id = w.proposed_by), coalesce(w.approved_at, w.proposed_at), w.until_at, w.renewals;
end $$;

-- Decides one question. For a proposal, a renewal and silence about it a yes needs somebody outside team and line; a no
-- opens. At an end day a yes means open; a no names a new reason and a new day, which then needs somebody else's yes.
create function decide_withholding(matter uuid, answer text, words text, new_until timestamptz, due timestamptz, notice text) returns uuid
language plpgsql security definer set search_path from current as $$
declare one withholding_matter; w withholding; decision uuid;
begin
  select m.* into one from withholding_matter m where m.id = matter and m.waits_for = me() and m.over_at is null for update;
  if one.id is null then raise exception 'not found' using errcode = 'AL404'; end if;
  select h.* into w from withholding h where h.id = one.withholding_id and h.ended_at is null for update;
  if w.id is null or me() = one.asked_by or not may_decide_withholding(w.person_id, w.proposed_by, me())
    or (one.what = 'quiet' and me() = w.approved_by) or (one.what = 'challenge' and me() in (w.approved_by, w.proposed_by)) then
    raise exception 'not found' using errcode = 'AL404';
  end if;
  update withholding_matter m set answer = decide_withholding.answer, answer_words = decide_withholding.words, answered_by = me(),
    answered_at = present(), over_at = present() where m.id = matter;
  if one.what = 'propose' and answer = 'yes' then
    update withholding h set approved_by = me(), approved_at = present(), until_at = one.until_on where h.id = w.id;
    update kept_from k set ended_at = present() where k.reason = 'withholding ' || w.id and k.ended_at is null;
    perform hide_withheld(w.id, null);
  elsif one.what = 'renew' and answer = 'yes' then
    update withholding h set until_at = one.until_on, renewals = h.renewals + 1 where h.id = w.id;
  elsif one.what in ('propose', 'renew') then
    perform open_withheld(w.id, me(), words);
  elsif one.what = 'quiet' then
    update withholding h set quiet_held_until = null, quiet_until = case when answer = 'yes' then one.until_on end where h.id = w.id;
    perform speak_of(w.id);
    if answer = 'yes' then perform keep_quiet_about(w.id, null); end if;
  elsif one.what = 'end' and answer = 'yes' then
    perform open_withheld(w.id, me(), words);
  elsif one.what = 'end' then
    if new_until is null or new_until <= present() then raise exception 'a renewal has a day' using errcode = 'AL409'; end if;
    perform ask_withholding_matter(w.id, 'renew', me(), words, new_until, due, array[me()]);
  elsif one.what = 'quiet end' and answer = 'yes' then
    update withholding h set quiet_until = null where h.id = w.id;
    perform speak_of(w.id);
  elsif one.what = 'quiet end' then
    if new_until is null or new_until <= present() then raise exception 'it has a day' using errcode = 'AL409'; end if;
    perform ask_withholding_matter(w.id, 'quiet', me(), words, new_until, due, array[me(), w.approved_by]);
  elsif one.what = 'challenge' then
    decision := uuidv7();
    insert into statement (id, person_id, speaker_id, speaker_name, manner, writer_id, kind, text, said_at, confirmed_at, confirmed_how)
      values (decision, w.person_id, me(), (select m.known_as from member m where m.id = me()), 'written', me(), 'decision', words, present(), present(), 'own writing');
    insert into kept_from (person_id, member_id, entry_id, reason, by_id)
      select w.person_id, s.member_id, decision, 'withholding notice ' || w.id, me() from standing s
      where s.person_id = w.person_id and s.member_id <> w.person_id and s.ended_at is null
        and not works_with(w.person_id, s.member_id) and not advocate_of(w.person_id, s.member_id);
    update promise p set kept_at = present() where p.person_id = w.person_id and p.began_by = 'challenge ' || one.id and p.kept_at is null;
    if answer = 'yes' then perform open_withheld(w.id, me(), words); end if;
  end if;
  if notice <> '' then perform say_withheld(w.id, notice); end if;
  return w.person_id;
end $$;

-- Whoever proposed or approved it may open it any day, alone: opening needs no second yes.
create function end_withholding(w uuid, words text) returns void
language plpgsql security definer set search_path from current as $$
begin
  if words = '' or not exists (select from withholding h where h.id = w and h.ended_at is null and me() in (h.proposed_by, h.approved_by)
      and h.person_id = any (opened())) then
    raise exception 'not found' using errcode = 'AL404';
  end if;
  perform open_withheld(w, me(), words);
end $$;

-- That something is kept from me: since when, until when, by what ground. Nothing of what it is or who wrote it. An
-- advocate sees which entry; so does whoever works with the person. What has ended is told whole.
create function withheld_notices(person uuid) returns table (id uuid, since timestamptz, until_at timestamptz, ground text, held boolean,
  entry_table text, entry_id uuid, why text, proposed_by text, approved_by text, ended_at timestamptz, ended_why text, quiet boolean, renewals int,
  challenged_at timestamptz, challenge_due timestamptz, challenge_waits_for text, challenge_words text, mine boolean)
language plpgsql stable security definer set search_path from current as $$
#variable_conflict use_column
declare near boolean;
begin
  if (person = any (opened())) is not true then raise exception 'not found' using errcode = 'AL404'; end if;
  near := works_with(person, me()) or advocate_of(person, me());
  if me() <> person and not near then return; end if;
  return query
    select w.id, case when w.held_until is not null then w.proposed_at else w.approved_at end, w.until_at, w.ground, w.approved_at is null,
      case when near or w.ended_at is not null then w.entry_table else '' end,
      case when near or w.ended_at is not null then w.entry_id end,
      case when near or w.ended_at is not null then (select m.words from withholding_matter m where m.withholding_id = w.id and m.what in ('propose', 'renew') order by m.asked_at desc limit 1) else '' end,
      case when near or w.ended_at is not null then (select m.known_as from member m where m.id = w.proposed_by) else '' end,
      coalesce((select m.known_as from member m where m.id = w.approved_by), ''), w.ended_at,
      case when near or w.ended_at is not null then w.ended_why else '' end,
      q.quiet, w.renewals, c.asked_at, c.due_at, coalesce(c.waits_for_name, ''), coalesce(c.words, ''), me() in (w.proposed_by, w.approved_by)
    from withholding w
      cross join lateral (select w.quiet_until is not null or coalesce(w.quiet_held_until > present(), false)) q(quiet)
      left join lateral (select m.* from withholding_matter m where m.withholding_id = w.id and m.what = 'challenge' and m.over_at is null limit 1) c on true
    where w.person_id = person
      and (w.ended_at is not null or near or w.approved_at is not null or w.held_until > present())
      and (w.held_until is not null or w.approved_at is not null or near)
      and (near or not q.quiet or w.ended_at is not null)
    order by w.ended_at is not null, 2 desc;
end $$;

-- Challenges: by the person, their advocate, or written down at their word. It goes to somebody uninvolved, by name, on a clock.
create function challenge_withholding(w uuid, words text, due timestamptz, way text, what_owed text, team text) returns void
language plpgsql security definer set search_path from current as $$
declare one withholding; matter uuid; who record;
begin
  select h.* into one from withholding h where h.id = w and h.ended_at is null and h.person_id = any (opened());
  if one.id is null or may_add(one.person_id, 'rights') is not true or not (me() = one.person_id or works_with(one.person_id, me()) or advocate_of(one.person_id, me()))
    or (me() = one.person_id and (one.quiet_until is not null or coalesce(one.quiet_held_until > present(), false)))
    or exists (select from withholding_matter m where m.withholding_id = w and m.what = 'challenge' and m.over_at is null) then
    raise exception 'not found' using errcode = 'AL404';
  end if;
  matter := ask_withholding_matter(w, 'challenge', one.person_id, challenge_withholding.words, null, due, array[one.proposed_by, one.approved_by,
    (select m.waits_for from withholding_matter m where m.withholding_id = w and m.what = 'propose' order by m.asked_at desc limit 1)]);
  update withholding_matter m set at_their_word_by = nullif(me(), one.person_id), how = way where m.id = matter;
  select m.waits_for, m.waits_for_name into who from withholding_matter m where m.id = matter;
  insert into promise (person_id, part, owner_id, owner_name, what, began_by, began_at, due_at, first_due_at)
    values (one.person_id, 'rights', who.waits_for, case when who.waits_for is null then team else '' end, what_owed, 'challenge ' || matter, present(), due, due);
  insert into kept_from (person_id, member_id, entry_id, reason, by_id)
    select p.person_id, s.member_id, p.id, 'withholding notice ' || w, one.proposed_by from promise p join standing s on s.person_id = p.person_id
    where p.began_by = 'challenge ' || matter and s.member_id <> p.person_id and s.ended_at is null
      and not works_with(p.person_id, s.member_id) and not advocate_of(p.person_id, s.member_id);
end $$;

-- Daily, by name, until somebody decides: whatever waits past its day goes to the next who may decide it; where a day of
-- a withholding has come, somebody is asked. A hold that nobody approved in time is over. Nothing opens, nothing renews.
create function climb_withholdings(again timestamptz, end_words text, lapsed_words text, notice text) returns int
language plpgsql security definer set search_path from current as $$
declare one withholding; matter withholding_matter; heir record; not_these uuid[]; moved int := 0;
begin
  if me() is not null then raise exception 'not found' using errcode = 'AL404'; end if;
  for one in select w.* from withholding w where w.ended_at is null and w.approved_at is null and w.held_until <= present() for update skip locked loop
    perform open_withheld(one.id, null, lapsed_words);
    moved := moved + 1;
  end loop;
  for one in select w.* from withholding w where w.ended_at is null and w.until_at <= present()
      and not exists (select from withholding_matter m where m.withholding_id = w.id and m.what in ('end', 'renew') and m.over_at is null) for update skip locked loop
    perform ask_withholding_matter(one.id, 'end', null, end_words, null, again, '{}');
    moved := moved + 1;
  end loop;
  for one in select w.* from withholding w where w.ended_at is null and w.quiet_until <= present()
      and not exists (select from withholding_matter m where m.withholding_id = w.id and m.what in ('quiet end', 'quiet') and m.over_at is null) for update skip locked loop
    perform ask_withholding_matter(one.id, 'quiet end', null, end_words, null, again, array[one.approved_by]);
    moved := moved + 1;
  end loop;
  -- Silence about it that nobody approved while it was held is over; the person is told that day.
  for one in select w.* from withholding w where w.ended_at is null and w.approved_at is not null and w.notice_id is null and w.quiet_until is null
      and coalesce(w.quiet_held_until, present()) <= present() loop
    perform say_withheld(one.id, replace(replace(notice, '%since', to_char(one.approved_at, 'FMDD FMMonth YYYY')), '%until', to_char(one.until_at, 'FMDD FMMonth YYYY')));
  end loop;
  for matter in select m.* from withholding_matter m where m.over_at is null and m.climbs_at <= present() and m.asked_at < present() for update skip locked loop
    select w.* into one from withholding w where w.id = matter.withholding_id;
    not_these := array_remove(matter.passed || matter.waits_for || matter.asked_by
      || case when matter.what in ('quiet', 'quiet end', 'challenge') then one.approved_by end, null);
    select * into heir from next_to_decide(one.person_id, one.proposed_by, not_these);
    if heir.member_id is null then
      -- All have been asked: from the beginning again, so that nobody is spared.
      select * into heir from next_to_decide(one.person_id, one.proposed_by, array_remove(array[matter.waits_for, matter.asked_by,
        case when matter.what in ('quiet', 'quiet end', 'challenge') then one.approved_by end], null));
      not_these := '{}';
    end if;
    update withholding_matter m set waits_for = coalesce(heir.member_id, m.waits_for), waits_for_name = coalesce(heir.known_as, m.waits_for_name),
      climbs_at = again, passed = not_these, climbed = m.climbed + 1 where m.id = matter.id;
    if heir.member_id is not null and matter.what = 'challenge' then
      update promise p set owner_id = heir.member_id, owner_name = '' where p.person_id = one.person_id and p.began_by = 'challenge ' || matter.id
        and p.kept_at is null and p.broken_at is null;
    end if;
    moved := moved + 1;
  end loop;
  return moved;
end $$;

-- How often, for everybody to read: sums, and small ones are not said (null).
create function withholding_sums(from_at timestamptz, smallest int) returns table (ground text, proposed int, approved int, refused int, opened_in_time int,
  renewed int, challenged int, opened_by_challenge int, in_force int, unsaid int)
language sql stable security definer set search_path from current as $$
  with sums as (
    select w.ground, count(*)::int as proposed, count(w.approved_at)::int as approved,
      count(*) filter (where w.approved_at is null and w.ended_at is not null)::int as refused,
      count(*) filter (where w.approved_at is not null and w.ended_at <= w.until_at)::int as opened_in_time,
      count(*) filter (where w.renewals > 0)::int as renewed,
      count(*) filter (where exists (select from withholding_matter m where m.withholding_id = w.id and m.what = 'challenge'))::int as challenged,
      count(*) filter (where exists (select from withholding_matter m where m.withholding_id = w.id and m.what = 'challenge' and m.answer = 'yes'))::int as opened_by_challenge,
      count(*) filter (where w.ended_at is null and w.approved_at is not null)::int as in_force,
      count(*) filter (where w.ended_at is null and w.quiet_until is not null)::int as unsaid
    from withholding w where w.proposed_at >= from_at group by w.ground)
  select s.ground, said.* from sums s cross join lateral (select
    case when s.proposed >= smallest then s.proposed end, case when s.approved >= smallest then s.approved end,
    case when s.refused >= smallest then s.refused end, case when s.opened_in_time >= smallest then s.opened_in_time end,
    case when s.renewed >= smallest then s.renewed end, case when s.challenged >= smallest then s.challenged end,
    case when s.opened_by_challenge >= smallest then s.opened_by_challenge end, case when s.in_force >= smallest then s.in_force end,
    case when s.unsaid >= smallest then s.unsaid end) said order by 1
$$;

-- For the panel: each decision without whose it was, who wrote it or what it hides.
create function withholdings_for_panel() returns table (mark text, ground text, weeks int, renewals int, challenged int, state text, late_days int, unsaid boolean, words_long int)
language plpgsql stable security definer set search_path from current as $$
begin
  if not exists (select from post p where p.member_id = me() and p.kind = 'governor' and p.from_at <= present() and (p.until_at is null or p.until_at > present())) then
    raise exception 'not found' using errcode = 'AL404';
  end if;
  return query
    select upper(substr(encode(sha256(w.id::text::bytea), 'hex'), 1, 6)), w.ground,
      ceil(extract(epoch from coalesce(w.ended_at, present()) - coalesce(w.approved_at, w.proposed_at)) / 604800)::int, w.renewals,
      (select count(*)::int from withholding_matter m where m.withholding_id = w.id and m.what = 'challenge'),
      case when w.ended_at is not null and w.approved_at is null then 'refused' when w.ended_at is not null then 'opened'
        when w.approved_at is null then 'proposed' when w.until_at <= present() then 'past its day' else 'in force' end,
      case when w.ended_at is null and w.until_at <= present() then floor(extract(epoch from present() - w.until_at) / 86400)::int else 0 end,
      w.quiet_until is not null,
      (select length(m.words) from withholding_matter m where m.withholding_id = w.id and m.what = 'propose' limit 1)
    from withholding w order by w.proposed_at desc limit 200;
end $$;

create function write_panel_view(words text) returns void
language plpgsql security definer set search_path from current as $$
begin
  if not exists (select from post p where p.member_id = me() and p.kind = 'governor' and p.from_at <= present() and (p.until_at is null or p.until_at > present())) then
    raise exception 'not found' using errcode = 'AL404';
  end if;
  insert into withholding_view (words, by_id) values (write_panel_view.words, me());
end $$;

-- What is decided about a request that is withheld is withheld with it: the reasons, and the line of what left.
create function withheld_with_its_decision() returns trigger language plpgsql security definer set search_path from current as $$
begin
  insert into kept_from (person_id, member_id, entry_id, until_at, reason, by_id)
    select k.person_id, k.member_id, e.id, k.until_at, k.reason, k.by_id
    from kept_from k cross join unnest(array_remove(array[new.decision_id, new.left_id], null)) e(id)
    where k.entry_id = new.id and k.reason like 'withholding %' and k.ended_at is null;
  return new;
end $$;
create trigger withheld_with_its_decision after update on record_request for each row execute function withheld_with_its_decision();
