-- What others ask for about somebody: a relative, a solicitor, the police, a court. Written down, decided by name with
-- reasons and law, and told to the person unless that is withheld.
create table record_request (
  id uuid primary key,
  person_id uuid not null references member,
  by_whom text not null check (length(by_whom) between 1 and 300),
  is_what text not null check (is_what in ('relative', 'solicitor', 'police', 'court', 'health', 'another council', 'somebody else')),
  asked_for text not null check (length(asked_for) between 1 and 5000),
  says_law text not null default '' check (length(says_law) <= 1000),
  came text not null check (came in ('by letter', 'by e-mail', 'by phone', 'face to face')),
  received_at timestamptz not null,
  due_at timestamptz not null,
  written_by uuid not null references member,
  owner_id uuid not null references member,
  answer text check (answer in ('all of it', 'part of it', 'nothing')),
  answered_at timestamptz,
  answered_by uuid references member,
  law text not null default '' check (length(law) <= 1000),
  given text not null default '' check (length(given) <= 5000),
  decision_id uuid references statement,
  left_id uuid references left_place,
  not_on_my_screen boolean not null default false,
  constraint request_answered_with_reasons check (answer is null or (answered_at is not null and answered_by is not null and decision_id is not null and law <> '')),
  constraint request_given_and_left check (answer is null or (answer = 'nothing') = (given = ''))
);
create index record_request_person on record_request (person_id, received_at desc);
comment on table record_request is 'rights: somebody else asks for something of this record; decided by name, with law and reasons; shown to its person';
call holds_part('record_request', 'rights');
create policy written_by_whoever_works on record_request as restrictive for insert
  with check (written_by = me() and works_with(person_id, me()) and may_change(person_id, 'rights') and answer is null);
create policy answered_once_by_name on record_request as restrictive for update
  using (answer is null and works_with(person_id, me())) with check (answered_by = me() and may_change(person_id, 'rights'));
grant update (answer, answered_at, answered_by, law, given, decision_id, left_id) on record_request to alongside_app; -- answered once
