create table conversation_photo (
  file_id uuid primary key references file,
  person_id uuid not null references member,
  conversation_id uuid not null references conversation,
  line int not null default 0,
  not_on_my_screen boolean not null default false
);
create index conversation_photo_conversation on conversation_photo (conversation_id);
create index conversation_photo_person on conversation_photo (person_id);
comment on table conversation_photo is 'conversations: a photograph of paper written on in a conversation; seen by all who see the conversation';
call holds_part('conversation_photo', 'said');
