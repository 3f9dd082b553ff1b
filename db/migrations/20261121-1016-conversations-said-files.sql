-- Words may be spoken, signed or drawn: a sound, a film or a picture belongs to a statement or to an answer to one, and
-- stands wherever that does (P3). What it says in short is the text of the statement or answer itself.
create table said_file (
  file_id uuid primary key references file,
  person_id uuid not null references member,
  statement_id uuid not null references statement,
  reply_id uuid references reply,
  part text not null default 'said',
  only_for uuid[],
  not_on_my_screen boolean not null default false
);
create index said_file_person on said_file (person_id);
create index said_file_statement on said_file (statement_id);
comment on table said_file is 'conversations: a sound, a film or a picture that something was said with, or answered with';
call holds_part('said_file', '.part', 'only_for is null or me() = any (only_for)');
create trigger as_its_statement before insert on said_file for each row execute function as_its_statement();

-- Nobody puts a voice to another’s words (P2): only the hand that wrote the statement or the answer, or its speaker.
create function said_file_of_its_own() returns trigger language plpgsql security definer set search_path from current as $$
begin
  if new.reply_id is null and not exists (select from statement s where s.id = new.statement_id and s.person_id = new.person_id
      and me() in (s.writer_id, s.speaker_id)) then
    raise exception 'not found' using errcode = 'AL404';
  end if;
  if new.reply_id is not null and not exists (select from reply r where r.id = new.reply_id and r.statement_id = new.statement_id
      and r.person_id = new.person_id and me() in (r.by_id, r.at_their_word_by)) then
    raise exception 'not found' using errcode = 'AL404';
  end if;
  return new;
end $$;
create trigger said_file_of_its_own before insert on said_file for each row
  when (current_user = 'alongside_app') execute function said_file_of_its_own();

-- The files of one statement (no answer named) or of one answer, for a column of the query that lists them. With the
-- reader’s own rights: what is not theirs to see is not in it.
create function files_said_with(statement uuid, reply uuid) returns json language sql stable as $$
  select coalesce(json_agg(json_build_object('id', f.id, 'type', f.type, 'name', f.name, 'part', f.part) order by f.added_at, f.id), '[]')
  from said_file w join file f on f.id = w.file_id
  where w.statement_id = $1 and w.reply_id is not distinct from $2
$$;

-- What was answered to a statement, oldest first, for a column of the query that quotes it; with the reader’s own rights.
create function replies_to(statement uuid) returns json language sql stable as $$
  select coalesce(json_agg(json_build_object('id', r.id, 'statementId', r.statement_id, 'byId', r.by_id, 'byName', coalesce(m.known_as, r.by_name), 'stance', r.stance,
    'text', r.text, 'at', r.at, 'atTheirWordBy', r.at_their_word_by, 'how', r.how,
    'files', case when r.with_file then files_said_with(r.statement_id, r.id) else '[]' end) order by r.at, r.id), '[]')
  from reply r left join member m on m.id = r.by_id where r.statement_id = $1
$$;

-- A decision where a row quotes it: its reasons with what was answered. Null where there is none, or not for its reader.
create function decision_of(statement uuid) returns json language sql stable as $$
  select json_build_object('id', s.id, 'text', s.text, 'replies', replies_to(s.id)) from statement s where s.id = $1
$$;
