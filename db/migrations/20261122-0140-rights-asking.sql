-- What somebody asks for about their own record (UK GDPR, articles 16 to 18 and 21; a data complaint: Data (Use and
-- Access) Act 2025), each with its clock, an owner by name, and an answer with reasons and the way to challenge it.

create table legal_hold (
  id uuid primary key,
  person_id uuid not null references member,
  why text not null check (length(why) between 1 and 2000),
  from_at timestamptz not null default present(),
  by_id uuid not null references member,
  ended_at timestamptz,
  ended_by uuid references member,
  ended_why text not null default '' check (length(ended_why) <= 2000),
  not_on_my_screen boolean not null default false,
  constraint hold_ends_with_a_reason check (ended_at is null or (ended_by is not null and ended_why <> ''))
);
create index legal_hold_person on legal_hold (person_id);
comment on table legal_hold is 'rights: nothing of this record may be erased for now: an inquiry, a court case, somebody being kept safe; shown to its person';
call holds_part('legal_hold', 'rights');
create policy by_whoever_holds_it on legal_hold as restrictive for insert
  with check (by_id = me() and works_with(person_id, me()) and may_change(person_id, 'rights') and ended_at is null);
create policy ended_by_whoever_works on legal_hold as restrictive for update
  using (ended_at is null and works_with(person_id, me())) with check (ended_by = me() and may_change(person_id, 'rights'));
grant update (ended_at, ended_by, ended_why) on legal_hold to alongside_app; -- a hold ends with a reason

create table rights_ask (
  id uuid primary key,
  person_id uuid not null references member,
  kind text not null check (kind in ('correction', 'erasure', 'restriction', 'objection', 'complaint')),
  statement_id uuid references statement,
  about text not null default '' check (length(about) <= 500),
  words text not null check (length(words) between 1 and 20000),
  asked_at timestamptz not null default present(),
  due_at timestamptz not null,
  owner_id uuid references member,
  owner_name text not null default '',
  acknowledged_at timestamptz,
  acknowledged_by uuid references member,
  longer_at timestamptz,
  longer_why text not null default '' check (length(longer_why) <= 2000),
  answer text check (answer in ('put right', 'noted', 'sealed', 'upheld', 'refused')),
  answered_at timestamptz,
  answered_by uuid references member,
  decision_id uuid references statement,
  challenge text not null default '' check (length(challenge) <= 2000),
  note_id uuid references reply,
  at_their_word_by uuid references member,
  how text not null default 'on screen' check (how in ('on screen', 'on paper', 'by phone', 'face to face')),
  not_on_my_screen boolean not null default false,
  constraint ask_owned check (owner_id is not null or owner_name <> ''),
  constraint ask_answered_with_reasons check (answer is null or (answered_at is not null and answered_by is not null and decision_id is not null)),
  constraint ask_refused_with_challenge check (answer <> 'refused' or challenge <> ''),
  constraint longer_with_a_reason check (longer_at is null or longer_why <> '')
);
create index rights_ask_person on rights_ask (person_id, asked_at desc);
create index rights_ask_statement on rights_ask (statement_id);
create index rights_ask_owner on rights_ask (owner_id) where answer is null;
comment on table rights_ask is 'rights: what somebody asks for about their own record: put it right, take it out, use it less, a complaint; its clock and its answer';
call holds_part('rights_ask', 'rights');
call own_hand_or_word('rights_ask', 'rights', 'insert');
grant update (acknowledged_at, acknowledged_by, longer_at, longer_why, due_at, answer, answered_at, answered_by, decision_id, challenge, note_id) on rights_ask to alongside_app; -- said to have come, given longer once, answered once, and the person’s note beside it

-- Who answers is never who asks; an answer stays; more time is taken once, said within the first month, with its reason.
create function ask_answered_by_another() returns trigger language plpgsql as $$
begin
  if new.answer is distinct from old.answer or new.acknowledged_at is distinct from old.acknowledged_at or new.longer_at is distinct from old.longer_at
      or new.due_at is distinct from old.due_at then
    if works_with(old.person_id, me()) is not true or may_change(old.person_id, 'rights') is not true then raise exception 'not found' using errcode = 'AL404'; end if;
  end if;
  if new.answer is distinct from old.answer and (old.answer is not null or new.answered_by is distinct from me()) then
    raise exception 'answered once, by whoever answers' using errcode = 'AL409';
  end if;
  if new.longer_at is distinct from old.longer_at and (old.longer_at is not null or present() > old.asked_at + interval '1 month') then
    raise exception 'more time is said within the first month, once' using errcode = 'AL409';
  end if;
  if new.due_at is distinct from old.due_at and new.longer_at is not distinct from old.longer_at then
    raise exception 'a day moves only with a reason' using errcode = 'AL409';
  end if;
  return new;
end $$;
create trigger ask_answered_by_another before update on rights_ask for each row
  when (current_user = 'alongside_app') execute function ask_answered_by_another();

create table deletion (
  id uuid primary key default uuidv7(),
  person_id uuid not null references member,
  what text not null,
  entry_id uuid not null,
  why text not null check (why <> ''),
  law text not null,
  by_id uuid references member,
  at timestamptz not null default present(),
  not_on_my_screen boolean not null default false
);
create index deletion_person on deletion (person_id, at);
comment on table deletion is 'rights: what was taken out of a record, when, by whom and why; deleting is never silent, and this stays';
call holds_part('deletion', 'rights');
revoke insert on deletion from alongside_app; -- written by whatever deletes, in the same breath

-- Seals what somebody said (P2): the words go from the statement, its versions, the page they were cut from, agreed plans
-- and letters that quote them; sounds, films and pictures go as well. The seal, its reason and its date stay, and each
-- taking out is written down. Never while a hold is on the record. Whoever calls it has checked who may.
create function seal_words(one statement, by_what text, reason text, law text) returns void
language plpgsql security definer set search_path from current as $$
declare old text; quoted text; gone constant text := '(sealed)';
begin
  if exists (select from legal_hold h where h.person_id = one.person_id and h.ended_at is null) then
    raise exception 'a hold is on this record' using errcode = 'AL409', constraint = 'legal_hold';
  end if;
  for old in select distinct t from (select v.text from statement_version v where v.statement_id = one.id union select one.text) all_of(t) where length(t) > 3 loop
    quoted := substr(to_jsonb(old)::text, 2, length(to_jsonb(old)::text) - 2);
    update conversation_page p set words = replace(p.words, old, gone)
      where p.conversation_id = one.conversation_id and strpos(p.words, old) > 0;
    update agreement g set content = replace(g.content::text, quoted, gone)::jsonb where g.person_id = one.person_id and strpos(g.content::text, quoted) > 0;
    update letter l set content = replace(l.content::text, quoted, gone)::jsonb where l.person_id = one.person_id and strpos(l.content::text, quoted) > 0;
  end loop;
  insert into deletion (person_id, what, entry_id, why, law, by_id)
    select one.person_id, 'words', one.id, reason, law, me()
    union all
    select one.person_id, 'an earlier version', v.statement_id, reason, law, me() from statement_version v where v.statement_id = one.id
    union all
    select one.person_id, 'a sound, film or picture', w.file_id, reason, law, me() from said_file w where w.statement_id = one.id and w.reply_id is null;
  with gone_files as (delete from said_file w where w.statement_id = one.id and w.reply_id is null returning w.file_id)
    delete from file f using gone_files g where f.id = g.file_id;
  update statement_version v set text = gone, could_remove = '' where v.statement_id = one.id;
  update statement s set text = gone, could_remove = '', with_file = false, sealed_at = present(), sealed_by = by_what, sealed_why = reason where s.id = one.id;
end $$;
revoke execute on function seal_words from public;

-- Where an upheld correction or erasure says so.
create function seal_statement(ask uuid, statement uuid, reason text) returns void
language plpgsql security definer set search_path from current as $$
declare asked record; one statement;
begin
  select a.* into asked from rights_ask a where a.id = ask and a.answer = 'sealed' and a.answered_by = me();
  select s.* into one from statement s where s.id = seal_statement.statement and s.person_id = asked.person_id
    and (asked.statement_id = s.id or (asked.statement_id is null and asked.kind = 'erasure')) for update;
  if one.id is null or asked.kind not in ('correction', 'erasure') or may_change(one.person_id, 'rights') is not true or one.kind = 'decision'
      or reason = '' then
    raise exception 'not found' using errcode = 'AL404';
  end if;
  perform seal_words(one, asked.kind, reason, case asked.kind when 'erasure' then 'UK GDPR, article 17' else 'UK GDPR, article 16' end);
end $$;

-- Ids of entries that are kept from the person themselves, for whoever writes to them with their own, wider sight: a
-- worker who makes a letter. Only with the record open.
create function kept_from_them(person uuid) returns uuid[]
language sql stable security definer set search_path from current as $$
  select coalesce(array_agg(k.entry_id), '{}') from kept_from k
  where k.person_id = person and k.member_id = person and person = any (opened())
    and k.ended_at is null and (k.until_at is null or k.until_at > present())
$$;
