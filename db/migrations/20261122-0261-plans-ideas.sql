-- From a hope to ideas (issue 4): what counts for somebody, what they said of an idea, and a hope that others with a hope
-- like it may know of. An idea is an offer and lowers nothing (P8): nothing here says that a need is met, and no other table
-- may refer to an idea.

create table what_counts (
  id uuid primary key,
  person_id uuid not null references member,
  ordered text[] not null check (ordered <@ array['near', 'like me', 'quiet', 'free', 'step-free', 'language']),
  near text not null default '' check (length(near) <= 10),
  like_me text not null default '' check (length(like_me) <= 300),
  languages text not null default '' check (length(languages) <= 200),
  said_at timestamptz not null default present(),
  at_their_word_by uuid references member,
  how text not null default 'on screen' check (how in ('on screen', 'on paper', 'by phone', 'face to face')),
  not_on_my_screen boolean not null default false
);
create index what_counts_person on what_counts (person_id, said_at desc);
comment on table what_counts is 'plans: what counts for the person in an idea, in their order; the last one said holds, and the earlier ones stay';
comment on column what_counts.near is 'the postcode that “near” is counted from, as they said it';
comment on column what_counts.like_me is '“people like me” in their own words; it is compared with whom a group says it is for, and nothing is made of it besides';
call holds_part('what_counts', 'plan');
call own_hand_or_word('what_counts', 'plan', 'insert');

create table idea_answer (
  id uuid primary key,
  person_id uuid not null references member,
  hope_id uuid not null references hope,
  kind text not null check (kind in ('entry', 'gift', 'hope')),
  idea_id uuid not null,
  answer text not null check (answer in ('not for me', 'later', 'taken up', 'shown again')),
  said_at timestamptz not null default present(),
  at_their_word_by uuid references member,
  how text not null default 'on screen' check (how in ('on screen', 'on paper', 'by phone', 'face to face')),
  not_on_my_screen boolean not null default false
);
create index idea_answer_hope on idea_answer (hope_id, said_at);
create index idea_answer_person on idea_answer (person_id);
comment on table idea_answer is 'plans: what the person said of an idea: not for me, later, or taken up as a step or an introduction of its own. It meets no need and lowers nothing (P8)';
comment on column idea_answer.idea_id is 'the group, the gift or the shared hope; not its words, which are read where they stand as long as they may be known';
call holds_part('idea_answer', 'plan');
call own_hand_or_word('idea_answer', 'plan', 'insert');

create table shared_hope (
  id uuid primary key,
  person_id uuid not null references member,
  hope_id uuid not null references hope,
  line text not null check (length(line) between 1 and 200),
  about text[] not null,
  who_may text not null check (who_may in ('my neighbourhood', 'anybody')),
  until_on date not null,
  shared_at timestamptz not null default present(),
  ended_at timestamptz,
  at_their_word_by uuid references member,
  how text not null default 'on screen' check (how in ('on screen', 'on paper', 'by phone', 'face to face')),
  not_on_my_screen boolean not null default false,
  constraint shared_hope_at_whose_word check ((at_their_word_by is null) = (how = 'on screen'))
);
create unique index shared_hope_once on shared_hope (hope_id) where ended_at is null;
create index shared_hope_person on shared_hope (person_id);
create index shared_hope_about on shared_hope using gin (about) where ended_at is null;
comment on table shared_hope is 'plans: the person lets others with a hope like this know of it, in this line, without their name, until this day; read at every statement and never copied';
comment on column shared_hope.about is 'what the line is about, as stems of its words and of what means the same here: by it two are found to be alike';
call holds_part('shared_hope', 'plan');
revoke insert on shared_hope from alongside_app; -- written by functions alone, which ask whose word it is
create function shared_hope_follows_hope() returns trigger language plpgsql security definer set search_path from current as $$
begin
  update shared_hope s set ended_at = present() where s.hope_id = new.id and s.ended_at is null;
  return null;
end $$;
create trigger shared_hope_follows_hope after update of set_aside_at on hope for each row
  when (new.set_aside_at is not null and old.set_aside_at is null) execute function shared_hope_follows_hope();

-- Whether somebody else may know of it today.
create function shared_hope_stands(s shared_hope) returns boolean
language sql stable security definer set search_path from current as $$
  select s.ended_at is null and s.until_on >= present()::date and not s.not_on_my_screen and may_write_to(s.person_id)
    and not rests('member', s.person_id)
    and exists (select from hope h where h.id = s.hope_id and h.set_aside_at is null and not h.not_on_my_screen)
$$;
revoke execute on function shared_hope_stands from public;

create or replace function hope_shown(hope uuid) returns text language sql stable security definer set search_path from current as $$
  select coalesce((select s.line from shared_hope s where s.id = hope and shared_hope_stands(s)
    and (coalesce(current_setting('alongside.kept', true), '') = '' or shown(s.person_id, array[s.id, s.hope_id]))), '')
$$;

-- Whose word it is about a plan: their own, or written down where the record is opened to change by whoever walks alongside.
create function plan_at_their_word(person uuid, how text) returns boolean
language sql stable security definer set search_path from current as $$
  select coalesce(may_change(person, 'plan') and at_their_word(person) and (how = 'on screen') = (person = me())
    and how in ('on screen', 'on paper', 'by phone', 'face to face'), false)
$$;
revoke execute on function plan_at_their_word from public;

-- Lets others with a hope like it know of a hope, in this line; the last that was said holds. At most twelve at a time.
create function share_hope(id uuid, hope uuid, line text, about text[], who_may text, until_on date, how text) returns boolean
language plpgsql security definer set search_path from current as $$
#variable_conflict use_variable
declare whose uuid;
begin
  select h.person_id into whose from hope h where h.id = hope and h.set_aside_at is null and on_screen(h.person_id, h.not_on_my_screen)
    and (coalesce(current_setting('alongside.kept', true), '') = '' or shown(h.person_id, array[h.id]));
  if plan_at_their_word(whose, how) is not true then raise exception 'not found' using errcode = 'AL404'; end if;
  update shared_hope s set ended_at = present() where s.hope_id = hope and s.ended_at is null;
  if (select count(*) from shared_hope s where s.person_id = whose and s.ended_at is null) >= 12 then return false; end if;
  insert into shared_hope (id, person_id, hope_id, line, about, who_may, until_on, at_their_word_by, how)
    values (id, whose, hope, line, tsvector_to_array(to_tsvector('english', array_to_string(about, ' '))), who_may, until_on,
      case when how <> 'on screen' then me() end, how);
  return true;
end $$;

-- Takes it back: nobody knows of it from the next statement on.
create function take_hope_back(hope uuid, how text) returns boolean
language plpgsql security definer set search_path from current as $$
#variable_conflict use_variable
begin
  update shared_hope s set ended_at = present()
    where s.hope_id = hope and s.ended_at is null and plan_at_their_word(s.person_id, how);
  return found;
end $$;

-- Two hopes know of each other, or neither does: both are shared, each with where the other lives, and about the same.
create function know_each_other(a shared_hope, b shared_hope) returns boolean
language sql stable security definer set search_path from current as $$
  select a.person_id <> b.person_id and a.about && b.about and shared_hope_stands(a) and shared_hope_stands(b)
    and ((a.who_may = 'anybody' and b.who_may = 'anybody') or (select m.neighbourhood_id from member m where m.id = a.person_id)
      = (select m.neighbourhood_id from member m where m.id = b.person_id))
$$;
revoke execute on function know_each_other from public;

-- Lines of others who hope alike, for whoever shared this hope and whom they let write for them: no names, at most five,
-- and none that was asked about before, whatever came of it.
create function hopes_alike(hope uuid) returns table (id uuid, line text)
language sql stable security definer set search_path from current as $$
  select o.id, o.line
  from shared_hope i join shared_hope o on o.about && i.about and o.ended_at is null
  where i.hope_id = hope and i.ended_at is null and may_see(i.person_id, 'plan') and at_their_word(i.person_id)
    and (coalesce(current_setting('alongside.kept', true), '') = '' or shown(i.person_id, array[i.id, i.hope_id]))
    and know_each_other(i, o)
    and not exists (select from introduction_side a join introduction_side b on b.introduction_id = a.introduction_id
      where a.member_id = i.person_id and b.hope_id = o.id or b.member_id = i.person_id and a.hope_id = o.id)
  order by o.shared_at desc, o.id limit 5
$$;

-- Somebody asks the other: an introduction of two yeses, of which one is said with it. Answers: done; gone (nobody may be
-- asked because of it any more); nobody (to look after it).
create function ask_who_hopes_alike(introduction uuid, hope uuid, other uuid, words text, how text, along boolean, alone_is_fine boolean) returns text
language plpgsql security definer set search_path from current as $$
#variable_conflict use_variable
declare mine shared_hope; theirs shared_hope; one introduction_side; two introduction_side;
begin
  select s.* into mine from shared_hope s where s.hope_id = hope and s.ended_at is null;
  if mine.id is null then return 'gone'; end if;
  if plan_at_their_word(mine.person_id, how) is not true then raise exception 'not found' using errcode = 'AL404'; end if;
  select s.* into theirs from shared_hope s join hopes_alike(hope) a on a.id = s.id where s.id = other for update of s;
  if theirs.id is null then return 'gone'; end if;
  one.member_id := mine.person_id;
  one.hope_id := mine.id;
  two.member_id := theirs.person_id;
  two.hope_id := theirs.id;
  return begin_introduction(introduction, mine.person_id, one, two, words, how, along, alone_is_fine);
end $$;
