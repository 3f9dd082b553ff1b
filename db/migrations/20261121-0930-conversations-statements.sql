create table statement (
  id uuid primary key,
  person_id uuid not null references member,
  speaker_id uuid references member,
  speaker_name text not null default '',
  manner text not null check (manner in ('spoken', 'written', 'signed', 'gesture', 'picture', 'through an advocate', 'through an interpreter', 'observed')),
  writer_id uuid references member,
  kind text not null check (kind in ('what matters', 'gift', 'story', 'hope', 'worry', 'barrier', 'fact', 'opinion', 'decision', 'promise')),
  text text not null check (length(text) between 1 and 20000),
  said_at timestamptz not null default present(),
  confirmed_at timestamptz,
  confirmed_how text not null default '',
  not_on_my_screen boolean not null default false,
  constraint statement_has_speaker check (speaker_id is not null or speaker_name <> '')
);
create index statement_person on statement (person_id, said_at);
comment on table statement is 'conversations: what somebody said, in whose record, how it was said, who wrote it down (P2)';
call holds_part('statement', 'said');
