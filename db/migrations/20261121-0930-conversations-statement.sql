create table statement (
  id uuid primary key,
  person_id uuid not null references member,
  conversation_id uuid references conversation,
  line int not null default 0,
  speaker_id uuid references member,
  speaker_name text not null default '' check (length(speaker_name) <= 200),
  manner text not null check (manner in ('spoken', 'written', 'signed', 'gesture', 'picture', 'through an advocate', 'through an interpreter', 'observed')),
  writer_id uuid references member,
  kind text not null check (kind in ('what matters', 'gift', 'story', 'hope', 'worry', 'barrier', 'fact', 'opinion', 'decision', 'promise')),
  text text not null check (length(text) between 1 and 20000),
  language text not null default '' check (length(language) <= 35),
  could_remove text not null default '' check (length(could_remove) <= 200),
  wellbeing text[] not null default '{}',
  version int not null default 1,
  said_at timestamptz not null default present(),
  changed_at timestamptz,
  confirmed_at timestamptz,
  confirmed_how text not null default '',
  at_their_word_by uuid references member,
  with_file boolean not null default false,
  taken_back_at timestamptz,
  sealed_at timestamptz,
  sealed_by text not null default '' check (sealed_by in ('', 'court', 'regulator', 'correction', 'erasure')),
  sealed_why text not null default '' check (length(sealed_why) <= 2000),
  part text not null default 'said' check (part in ('said', 'rights')),
  only_for uuid[],
  not_on_my_screen boolean not null default false,
  constraint sealed_with_reason check ((sealed_at is null) = (sealed_by = '') and (sealed_at is null) = (sealed_why = '')),
  constraint statement_has_speaker check (speaker_id is not null or speaker_name <> ''),
  constraint observations_are_their_observers check (manner <> 'observed' or (speaker_id is not null and speaker_id = writer_id)),
  constraint statement_wellbeing check (wellbeing <@ array['dignity', 'health', 'safety', 'control', 'taking part', 'money', 'family', 'home', 'contribution'])
);
create index statement_person on statement (person_id, said_at);
create index statement_conversation on statement (conversation_id);
comment on table statement is 'conversations: what somebody said, in whose record, how it was said, who wrote it down (P2)';
comment on column statement.line is 'its place on the page it was cut from: what was said in one conversation keeps its order';
comment on column statement.wellbeing is 'areas of wellbeing it touches, Care Act 2014 s.1(2)(a) to (i); never required';
comment on column statement.at_their_word_by is 'who wrote down this version at its speaker’s word; null: the speaker themselves, or nobody has asked yet';
comment on column statement.with_file is 'said with a sound, a film or a picture (said_file); text is then what it says in short';
comment on column statement.taken_back_at is 'its speaker took it back: the words are an earlier version, others’ answers stay';
comment on column statement.sealed_at is 'a court, the regulator or an upheld correction or erasure sealed the words; the seal, its reason and its date stay (P2)';
comment on column statement.part is 'said; rights: the reasons of a decision about rights or about who looked, which nobody reads by holding what was said';
comment on column statement.only_for is 'read by these alone, whatever else somebody holds; null: by whoever holds its part';
call holds_part('statement', '.part', 'only_for is null or me() = any (only_for)');
grant update (text, kind, could_remove, version, changed_at, confirmed_at, confirmed_how, at_their_word_by, taken_back_at) on statement to alongside_app; -- its speaker changes it or takes it back

-- P2, my words stay mine. Whoever writes something down for somebody cannot confirm it for them, except at their word.
create policy confirmed_by_its_speaker on statement as restrictive for insert
  with check (confirmed_at is null or speaker_id = me() or (at_their_word_by = me() and may_change(person_id, part)));
-- Nobody but its speaker changes a statement; at their word somebody else may write it down, never the one whom another
-- spoke about, and never where it is an observation, an opinion or a decision: those are changed by their own hand.
create policy changed_by_its_speaker on statement as restrictive for update
  using (speaker_id = me() or (
    may_change(person_id, part) and person_id <> me() and manner <> 'observed' and kind not in ('opinion', 'decision')
    and (speaker_id is null or speaker_id = person_id or writer_id = me())))
  with check (speaker_id = me() or (at_their_word_by is not null and at_their_word_by = me()));

create table statement_version (
  statement_id uuid not null references statement,
  person_id uuid not null references member,
  version int not null,
  text text not null,
  kind text not null,
  could_remove text not null,
  from_at timestamptz not null,
  until_at timestamptz not null,
  confirmed_at timestamptz,
  confirmed_how text not null,
  at_their_word_by uuid references member,
  part text not null default 'said',
  only_for uuid[],
  not_on_my_screen boolean not null,
  primary key (statement_id, version)
);
create index statement_version_person on statement_version (person_id);
comment on table statement_version is 'conversations: a statement as it stood before a change; kept for good (P2), written by a trigger alone';
call holds_part('statement_version', '.part', 'only_for is null or me() = any (only_for)');
revoke insert on statement_version from alongside_app; -- only the trigger writes it

-- Whoever changes the words, and however: the earlier ones stay.
create function keep_statement_version() returns trigger language plpgsql security definer set search_path from current as $$
begin
  if (new.text, new.kind, new.could_remove) is distinct from (old.text, old.kind, old.could_remove) then
    insert into statement_version (statement_id, person_id, version, text, kind, could_remove, from_at, until_at,
        confirmed_at, confirmed_how, at_their_word_by, part, only_for, not_on_my_screen)
      values (old.id, old.person_id, old.version, old.text, old.kind, old.could_remove, coalesce(old.changed_at, old.said_at),
        present(), old.confirmed_at, old.confirmed_how, old.at_their_word_by, old.part, old.only_for,
        old.not_on_my_screen);
    new.version := old.version + 1;
    new.changed_at := present();
  end if;
  return new;
end $$;
create trigger keep_statement_version before update on statement for each row when (new.sealed_at is null) execute function keep_statement_version();

-- What is sealed stays sealed; and a decision’s reasons stay, whoever gave them: others build on them and challenge them.
create function sealed_and_decided_stay() returns trigger language plpgsql as $$
begin
  if old.sealed_at is not null and (new.text, new.sealed_at) is distinct from (old.text, old.sealed_at) then
    raise exception 'sealed words stay sealed' using errcode = 'AL409';
  end if;
  if old.kind = 'decision' and new.taken_back_at is not null then
    raise exception 'the reasons of a decision are not taken back' using errcode = 'AL409';
  end if;
  return new;
end $$;
create trigger a_sealed_and_decided_stay before update on statement for each row execute function sealed_and_decided_stay();

create table reply (
  id uuid primary key,
  person_id uuid not null references member,
  statement_id uuid not null references statement,
  by_id uuid references member,
  by_name text not null default '' check (length(by_name) <= 200),
  stance text not null check (stance in ('agree', 'disagree', 'reply', 'note', 'corrected')),
  text text not null default '' check (length(text) <= 20000),
  at timestamptz not null default present(),
  at_their_word_by uuid references member,
  how text not null default 'on screen' check (how in ('on screen', 'on paper', 'by phone', 'face to face')),
  with_file boolean not null default false,
  part text not null default 'said',
  only_for uuid[],
  not_on_my_screen boolean not null default false,
  constraint reply_by_somebody check (by_id is not null or by_name <> ''),
  constraint reply_says_something check (stance in ('agree', 'disagree') or text <> '')
);
create index reply_person on reply (person_id);
create index reply_statement on reply (statement_id, at);
comment on table reply is 'conversations: an answer to a statement, shown wherever that statement is (P3); never changed, only added to';
comment on column reply.stance is 'note: the person’s own note where a correction was refused; corrected: what is right, where one was upheld';
call holds_part('reply', '.part', 'only_for is null or me() = any (only_for)');
create policy by_its_own_hand_or_word on reply as restrictive for insert
  with check (by_id = me() or (at_their_word_by is not null and at_their_word_by = me() and may_change(person_id, part)));
create policy only_by_those_who_read_it on reply as restrictive for insert with check (only_for is null or me() = any (only_for));

-- Whatever belongs to a statement is read by those who read the statement: its part and its readers are handed on.
create function as_its_statement() returns trigger language plpgsql security definer set search_path from current as $$
begin
  select s.part, s.only_for into new.part, new.only_for from statement s where s.id = new.statement_id and s.person_id = new.person_id;
  if not found then new.part := 'said'; new.only_for := null; end if;
  return new;
end $$;
create trigger as_its_statement before insert on reply for each row execute function as_its_statement();

-- The reasons of a decision that is not everybody’s to read who may read what was said: written by functions alone, which
-- know whose turn it is to decide, as a statement of its own, so that it is answered, sealed and quoted like any other.
create function decide_for_few(decision uuid, person uuid, words text, readers uuid[], off_screen boolean) returns uuid
language plpgsql security definer set search_path from current as $$
begin
  insert into statement (id, person_id, speaker_id, speaker_name, manner, writer_id, kind, text, confirmed_at, confirmed_how, part, only_for, not_on_my_screen)
    values (decision, person, me(), (select m.known_as from member m where m.id = me()), 'written', me(), 'decision', words, present(), 'own writing', 'rights', array_remove(readers || me(), null), off_screen);
  return decision;
end $$;
revoke execute on function decide_for_few from public;

-- The words of a statement, for whoever may read it, where a row quotes it.
create function words_of(statement uuid) returns text language sql stable as $$ select coalesce((select s.text from statement s where s.id = $1), '') $$;
