create table promise_turn (
  id uuid primary key,
  person_id uuid not null references member,
  part text not null,
  promise_id uuid not null references promise,
  turn text not null check (turn in ('kept', 'in the way', 'new day', 'broken', 'passed on')),
  words text not null default '',
  due_at timestamptz,
  by_id uuid references member,
  at timestamptz not null default present(),
  not_on_my_screen boolean not null default false
);
create index promise_turn_promise on promise_turn (promise_id, at);
create index promise_turn_person on promise_turn (person_id);
comment on table promise_turn is 'promises: what became of a promise, turn by turn; nothing is overwritten, a new day never resets the first one';
call holds_part('promise_turn', '.part');
