-- A conversation is a fact that everybody with standing to what was said can see: it took place, there, with them.
-- The page written in it is its writer's own until they share it (“room to think”), so the two are two tables.

create table conversation (
  id uuid primary key,
  person_id uuid not null references member,
  kind text not null constraint conversation_kind check (kind in ('first', 'crisis', 'good life', 'by myself')),
  held_at timestamptz not null,
  place text not null default '' check (length(place) <= 200),
  interpreter text not null default '' check (length(interpreter) <= 200),
  time_alone boolean,
  writer_id uuid references member,
  prompts_from date,
  began_at timestamptz not null default present(),
  not_on_my_screen boolean not null default false
);
create index conversation_person on conversation (person_id, held_at desc);
comment on table conversation is 'conversations: that a conversation took place: what kind, where, when; time_alone null: nobody said';
comment on column conversation.prompts_from is 'the version of the setting conversation.prompts its page was written with; null: the initial one';
call holds_part('conversation', 'said');

create table in_the_room (
  id uuid primary key,
  person_id uuid not null references member,
  conversation_id uuid not null references conversation,
  member_id uuid references member,
  name text not null default '' check (length(name) <= 200),
  not_on_my_screen boolean not null default false,
  constraint in_the_room_somebody check (member_id is not null or name <> ''),
  constraint in_the_room_once unique (conversation_id, member_id)
);
create index in_the_room_conversation on in_the_room (conversation_id);
comment on table in_the_room is 'conversations: who was there: a member, or somebody who is only a name';
call holds_part('in_the_room', 'said');

create table conversation_page (
  conversation_id uuid primary key references conversation,
  person_id uuid not null references member,
  writer_id uuid not null references member,
  words text not null default '' check (length(words) <= 100000),
  version int not null default 1,
  written_at timestamptz not null default present(),
  due_at timestamptz,
  reminded_at timestamptz,
  shared_at timestamptz,
  deleted_at timestamptz,
  cut_at timestamptz,
  cut_by uuid references member,
  not_on_my_screen boolean not null default false,
  constraint deleted_pages_are_empty check (deleted_at is null or words = '')
);
create index conversation_page_person on conversation_page (person_id);
create index conversation_page_waiting on conversation_page (due_at) where shared_at is null and due_at is not null;
comment on table conversation_page is 'conversations: the page written during one; its writer’s alone until shared_at; due_at: by then shared or deleted';
call holds_part('conversation_page', 'said', 'shared_at is not null or my_own(writer_id)');
create policy by_its_writer on conversation_page as restrictive for insert with check (writer_id = me());
grant update (words, version, written_at, shared_at, deleted_at, cut_at, cut_by) on conversation_page to alongside_app; -- written, shared, cut

-- Once shared, a page stays as it was written: what is wrong in it is answered or corrected in its statements.
create function shared_page_stays() returns trigger language plpgsql as $$
begin
  if old.shared_at is not null and (new.words is distinct from old.words or new.shared_at is distinct from old.shared_at) then
    raise exception 'a shared page stays as it was written' using errcode = 'AL409';
  end if;
  return new;
end $$;
create trigger shared_page_stays before update on conversation_page for each row
  when (current_user = 'alongside_app') execute function shared_page_stays(); -- only a seal (P2) takes words out of it, by a function

create table crisis (
  id uuid primary key,
  person_id uuid not null references member,
  conversation_id uuid not null references conversation,
  opened_at timestamptz not null default present(),
  contact_every int not null check (contact_every > 0),
  calm_at timestamptz,
  calm_how text not null default '',
  calm_at_their_word_by uuid references member,
  not_on_my_screen boolean not null default false
);
-- One at a time; beside one that is kept off their screen the person may open another, and nothing tells them of the first.
create unique index one_crisis_at_a_time on crisis (person_id, not_on_my_screen) where calm_at is null;
create index crisis_person on crisis (person_id);
comment on table crisis is 'conversations: somebody is in a crisis; contact is owed every so many working days until they say it is calm';
call holds_part('crisis', 'said');
create policy calm_is_theirs_to_say on crisis as restrictive for update using (calm_at is null)
  with check (person_id = me() or (calm_at_their_word_by = me() and may_change(person_id, 'said')));
grant update (calm_at, calm_how, calm_at_their_word_by) on crisis to alongside_app; -- the person says it is calm

create table crisis_contact (
  id uuid primary key,
  person_id uuid not null references member,
  crisis_id uuid not null references crisis,
  by_id uuid not null references member,
  at timestamptz not null,
  how text not null check (how in ('face to face', 'by phone', 'by message', 'no answer')),
  words text not null default '' check (length(words) <= 2000),
  not_on_my_screen boolean not null default false
);
create index crisis_contact_crisis on crisis_contact (crisis_id, at);
comment on table crisis_contact is 'conversations: each contact in a crisis; no answer is written down and keeps no promise';
call holds_part('crisis_contact', 'said');
create policy by_whoever_made_it on crisis_contact as restrictive for insert with check (by_id = me());

-- Never plan for the long term in a crisis. A definer, so that a crisis kept off somebody's screen counts as well: for
-- others. Their own screen must not learn of it by being told no.
create function no_planning_in_crisis() returns trigger language plpgsql security definer set search_path from current as $$
begin
  if new.kind = 'good life' and exists (select from crisis c where c.person_id = new.person_id and c.calm_at is null
      and on_screen(c.person_id, c.not_on_my_screen)) then
    raise exception 'a crisis is open' using errcode = 'AL409', constraint = 'no_planning_in_crisis';
  end if;
  return new;
end $$;
create trigger no_planning_in_crisis before insert on conversation for each row execute function no_planning_in_crisis();

-- For the daily job: tells of pages whose last working day has come, and empties those whose time is over, leaving the
-- fact. It reads nothing out: it returns how many.
create function sweep_pages(soon timestamptz, out reminded int, out emptied int)
language plpgsql security definer set search_path from current as $$
begin
  if me() is not null then raise exception 'not found' using errcode = 'AL404'; end if;
  with due as (
    update conversation_page p set reminded_at = present()
    where p.shared_at is null and p.due_at > present() and p.due_at <= soon and p.reminded_at is null
    returning p.person_id, p.conversation_id, p.writer_id, p.due_at
  ), told as (
    insert into event (person_id, kind, facts)
    select d.person_id, 'page nearly due', jsonb_build_object('conversation', d.conversation_id, 'writer', d.writer_id, 'due', d.due_at)
    from due d returning 1
  )
  select count(*) into reminded from told;
  with over as (
    update conversation_page p set words = '', shared_at = present(), deleted_at = present()
    where p.shared_at is null and p.due_at <= present()
    returning p.person_id, p.conversation_id, p.writer_id
  ), unsaved as (
    delete from draft d using over o where d.owner_id = o.writer_id
      and d.about like '/people/' || o.person_id || '/conversations/' || o.conversation_id || '/%'
  ), uncopied as (
    delete from draft_copy d using over o where d.owner_id = o.writer_id
      and d.about like '/people/' || o.person_id || '/conversations/' || o.conversation_id || '/%'
  ), unkept as (
    update promise q set broken_at = present(), broken_why = 'the page was neither shared nor deleted in time, and was emptied'
    from over o where q.person_id = o.person_id and q.began_by = 'page ' || o.conversation_id
      and q.kept_at is null and q.broken_at is null
  ), told as (
    insert into event (person_id, kind, facts)
    select o.person_id, 'page emptied', jsonb_build_object('conversation', o.conversation_id, 'writer', o.writer_id)
    from over o returning 1
  )
  select count(*) into emptied from told;
end $$;
