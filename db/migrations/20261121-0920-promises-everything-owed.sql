create table promise (
  id uuid primary key default uuidv7(),
  person_id uuid not null references member,
  part text not null,
  owner_id uuid references member,
  owner_name text not null default '',
  what text not null,
  began_by text not null,
  began_at timestamptz not null default present(),
  due_at timestamptz not null,
  first_due_at timestamptz not null,
  kept_at timestamptz,
  obstacle text not null default '',
  broken_at timestamptz,
  broken_why text not null default '',
  stopped_at timestamptz,
  stopped_why text not null default '' check (stopped_why in ('', 'left alone', 'ended', 'died')),
  survives boolean not null default false,
  not_on_my_screen boolean not null default false,
  constraint promise_has_owner check (owner_id is not null or owner_name <> ''),
  constraint promise_broken_with_reason check (broken_at is null or broken_why <> ''),
  constraint promise_stopped_with_reason check ((stopped_at is null) = (stopped_why = ''))
);
create index promise_person on promise (person_id, due_at);
create index promise_owner on promise (owner_id, due_at) where kept_at is null and broken_at is null and stopped_at is null;
comment on table promise is 'promises: everything owed to a person (P11): by whom, what started it, due when, its state; began_by names the act and row that started it';
comment on column promise.stopped_at is 'its clock stands: the person asked to be left alone, it ended, or they died; plans alone stops and starts it again';
comment on column promise.survives is 'owed whatever happens to the person: an assistant’s pay and notice';
call holds_part('promise', '.part');
grant update (owner_id, owner_name, due_at, kept_at, obstacle, broken_at, broken_why) on promise to alongside_app; -- kept, late, passed on, broken
