-- The number that people ring a worker on, and when they answer it: their own to set and to take back. It stands wherever
-- their name to ring stands (P12); without one that is the number of the place.
create table work_number (
  member_id uuid primary key references member,
  number text not null check (length(number) between 3 and 60),
  hours text not null check (length(hours) between 1 and 200),
  changed_at timestamptz not null default present()
);
comment on table work_number is 'practice: the number a worker is rung on and the hours they answer it; theirs alone to set, gone when they go';
alter table work_number enable row level security;
create policy my_own on work_number using (member_id = me());
grant select, insert, delete on work_number to alongside_app; -- taken back: the number of the place stands again
grant update (number, hours, changed_at) on work_number to alongside_app; -- their own number changes
