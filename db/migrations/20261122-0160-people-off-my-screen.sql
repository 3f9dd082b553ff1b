-- “Not on my screen”, for whatever may be kept off it: an entry, a promise, a conversation, a reader, an appointment.
-- The person keeps something off their own screen, or somebody with standing to change does so at their word. What hangs
-- on it goes along, and what was hidden together comes back together.

create table off_screen_kind (
  holder text primary key,
  part text not null
);
comment on table off_screen_kind is 'people: what may be kept off the person’s own screen; rows come with migrations alone';
alter table off_screen_kind enable row level security;
insert into off_screen_kind values ('statement', '.part'), ('conversation', 'said'), ('crisis', 'said'), ('promise', '.part'),
  ('hope', 'plan'), ('step', 'plan'), ('check_in', 'plan'), ('letter', 'reach'), ('in_circle', 'about'),
  ('standing', 'reach');

create table kept_off_screen (
  id uuid primary key default uuidv7(),
  person_id uuid not null references member,
  part text not null,
  root_table text not null,
  root_id uuid not null,
  entry_table text not null,
  entry_column text not null default 'id',
  entry_id uuid not null,
  before jsonb,
  by_id uuid not null references member,
  how text not null default 'on screen' check (how in ('on screen', 'on paper', 'by phone', 'face to face')),
  at timestamptz not null default present(),
  back_at timestamptz,
  back_by uuid references member,
  not_on_my_screen boolean not null default true
);
create index kept_off_screen_person on kept_off_screen (person_id) where back_at is null;
create index kept_off_screen_entry on kept_off_screen (entry_id) where back_at is null;
comment on table kept_off_screen is 'people: what was taken off somebody’s own screen, by whom, and what went along with it; never on that screen';
comment on column kept_off_screen.before is 'what an agreement pinned before the hidden hope or step was left out of it; put back with it';
call holds_part('kept_off_screen', '.part');
revoke insert on kept_off_screen from alongside_app; -- written by the functions below

-- A pinned content without the objects of these ids, at any depth.
create function without_entries(content jsonb, gone uuid[]) returns jsonb
language plpgsql immutable as $$
begin
  if jsonb_typeof(content) = 'array' then
    return coalesce((select jsonb_agg(without_entries(item, gone) order by nr)
      from jsonb_array_elements(content) with ordinality as i (item, nr)
      where not (jsonb_typeof(item) = 'object' and coalesce(item ->> 'id' = any (gone::text[]), false))), '[]');
  elsif jsonb_typeof(content) = 'object' then
    return (select coalesce(jsonb_object_agg(key, without_entries(value, gone)), '{}') from jsonb_each(content));
  end if;
  return content;
end $$;

-- Hides one entry and all that hangs on it. Called by keep_off_my_screen() alone.
create function hide_entry(person uuid, root_table text, root_id uuid, part text, holder regclass, entry uuid, how text) returns void
language plpgsql security definer set search_path from current as $$
declare child record; hangs record; taken uuid;
begin
  execute format('update %s set not_on_my_screen = true where id = $1 and person_id = $2 and not not_on_my_screen returning id', holder)
    into taken using entry, person;
  if taken is null then return; end if;
  insert into kept_off_screen (person_id, part, root_table, root_id, entry_table, entry_id, by_id, how)
    values (person, part, root_table, root_id, holder::text, entry, me(), how);
  if holder = 'standing'::regclass then
    update reading set not_on_my_screen = true where standing_id = entry and person_id = person;
  end if;
  -- The file of a picture or a sound goes with what it belongs to.
  for hangs in select a.attname from pg_attribute a where a.attrelid = holder and a.attname in ('file_id', 'picture_id') loop
    execute format('select %I from %s where id = $1', hangs.attname, holder) into taken using entry;
    if taken is not null then perform hide_entry(person, root_table, root_id, part, 'file'::regclass, taken, how); end if;
  end loop;
  for hangs in
    select c.conrelid::regclass as holder, a.attname as at,
      exists (select from pg_attribute i where i.attrelid = c.conrelid and i.attname = 'id') as has_id
    from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    where c.confrelid = holder and c.contype = 'f' and cardinality(c.conkey) = 1 and c.conrelid <> 'kept_off_screen'::regclass
      and exists (select from pg_attribute n where n.attrelid = c.conrelid and n.attname = 'not_on_my_screen')
      and exists (select from pg_attribute n where n.attrelid = c.conrelid and n.attname = 'person_id')
  loop
    if hangs.has_id then
      for child in execute format('select id from %s where %I = $1 and person_id = $2 and not not_on_my_screen', hangs.holder, hangs.at)
        using entry, person
      loop
        perform hide_entry(person, root_table, root_id, part, hangs.holder, child.id, how);
      end loop;
    else
      execute format('with hidden as (update %s set not_on_my_screen = true where %I = $1 and person_id = $2 and not not_on_my_screen returning 1)
        select count(*) > 0 as any from hidden', hangs.holder, hangs.at) into child using entry, person;
      if child.any then
        insert into kept_off_screen (person_id, part, root_table, root_id, entry_table, entry_column, entry_id, by_id, how)
          values (person, part, root_table, root_id, hangs.holder::text, hangs.at, entry, me(), how);
      end if;
    end if;
  end loop;
  -- What began by it is named in words: a promise of a conversation, of a page, of a crisis.
  for child in select p.id from promise p where p.person_id = person and position(entry::text in p.began_by) > 0 and not p.not_on_my_screen loop
    perform hide_entry(person, root_table, root_id, part, 'promise'::regclass, child.id, how);
  end loop;
end $$;

create function off_screen_person(entry_table text, entry uuid, hidden boolean, out person uuid, out part text)
language plpgsql stable security definer set search_path from current as $$
declare kind off_screen_kind;
begin
  select * into kind from off_screen_kind k where k.holder = entry_table;
  if kind.holder is null then raise exception 'not found' using errcode = 'AL404'; end if;
  execute format('select person_id, %s from %I where id = $1 and not_on_my_screen = $2',
    case when kind.part like '.%' then 'part' else quote_literal(kind.part) end, kind.holder) into person, part using entry, hidden;
end $$;

-- Whether an entry is there, in the opened record, for whoever asks.
create function may_keep_off(entry_table text, entry uuid) returns boolean
language plpgsql stable security definer set search_path from current as $$
declare whose record;
begin
  select * into whose from off_screen_person(entry_table, entry, false);
  return coalesce(may_see(whose.person, whose.part) and not is_kept_from(me(), entry)
    and not (entry_table = 'standing' and exists (select from standing s where s.id = entry and s.member_id in (s.person_id, me()))), false);
end $$;

-- Keeps an entry off its person's own screen. They may do so themselves, with nobody's leave; whoever has standing to
-- change may at their word, which is said. Whatever else is asked finds nothing.
create function keep_off_my_screen(entry_table text, entry uuid, how text) returns void
language plpgsql security definer set search_path from current as $$
declare whose record; texts text[]; ids uuid[]; pinned record;
begin
  select * into whose from off_screen_person(entry_table, entry, false);
  if not may_keep_off(entry_table, entry) or not (
      whose.person = me() and may_add(whose.person, whose.part) and how = 'on screen'
      or whose.person <> me() and may_change(whose.person, whose.part) and at_their_word(whose.person) and how <> 'on screen') then
    raise exception 'not found' using errcode = 'AL404';
  end if;
  perform hide_entry(whose.person, entry_table, entry, whose.part, entry_table::regclass, entry, how);
  select array_agg(k.entry_id) into ids from kept_off_screen k
    where k.person_id = whose.person and k.root_id = entry and k.back_at is null and k.entry_column = 'id';
  -- A reader goes as a whole, whatever else they hold.
  if entry_table = 'standing' then
    for pinned in select o.id from standing s join standing o on o.person_id = s.person_id and o.member_id = s.member_id
        where s.id = entry and o.id <> entry and not o.not_on_my_screen loop
      perform hide_entry(whose.person, entry_table, entry, whose.part, 'standing'::regclass, pinned.id, how);
    end loop;
  end if;
  -- A yes to a plan pins no hidden hope; and a letter that tells of one lies on no screen.
  for pinned in select a.id, a.content from agreement a where a.person_id = whose.person
      and exists (select from unnest(ids) i where position(i::text in a.content::text) > 0) loop
    insert into kept_off_screen (person_id, part, root_table, root_id, entry_table, entry_id, before, by_id, how)
      values (whose.person, whose.part, entry_table, entry, 'agreement', pinned.id, pinned.content, me(), how);
    update agreement a set content = without_entries(pinned.content, ids) where a.id = pinned.id;
  end loop;
  select array_agg(t.text) into texts from (
    select s.text from statement s where s.id = any (ids) union all select h.text from hope h where h.id = any (ids)
    union all select p.what from promise p where p.id = any (ids)) t where length(t.text) > 3;
  for pinned in select l.id from letter l where l.person_id = whose.person and not l.not_on_my_screen
      and (exists (select from unnest(ids) i where position(i::text in l.content::text) > 0)
        or exists (select from unnest(texts) t, jsonb_path_query(l.content, '$.sections[*].lines[*]') line
          where position(t in line #>> '{}') > 0)) loop
    perform hide_entry(whose.person, entry_table, entry, whose.part, 'letter'::regclass, pinned.id, how);
  end loop;
end $$;

-- Puts it back, with all that went along and is not kept off for another reason. Never by that screen itself: somebody
-- else may sit at it. The person says so to whoever has standing to change, on the phone with their safe word.
create function put_back_on_my_screen(entry_table text, entry uuid) returns void
language plpgsql security definer set search_path from current as $$
declare whose record; one kept_off_screen;
begin
  select * into whose from off_screen_person(entry_table, entry, true);
  if whose.person is null or whose.person = me() or may_change(whose.person, whose.part) is not true or at_their_word(whose.person) is not true then
    raise exception 'not found' using errcode = 'AL404';
  end if;
  for one in update kept_off_screen k set back_at = present(), back_by = me()
      where k.person_id = whose.person and k.root_table = put_back_on_my_screen.entry_table and k.root_id = entry and k.back_at is null returning k.* loop
    if one.before is not null then
      update agreement a set content = one.before where a.id = one.entry_id;
    elsif not exists (select from kept_off_screen o where o.entry_table = one.entry_table and o.entry_column = one.entry_column
        and o.entry_id = one.entry_id and o.back_at is null) then
      execute format('update %s set not_on_my_screen = false where %I = $1 and person_id = $2', one.entry_table::regclass, one.entry_column)
        using one.entry_id, whose.person;
    end if;
  end loop;
  if entry_table = 'standing' then
    update reading set not_on_my_screen = false where person_id = whose.person and (standing_id = entry or standing_id in (
      select k.entry_id from kept_off_screen k where k.person_id = whose.person and k.root_id = entry and k.entry_table = 'standing'));
  end if;
  -- One that was hidden as it came in has no such row.
  execute format('update %s set not_on_my_screen = false where id = $1 and person_id = $2', entry_table::regclass) using entry, whose.person;
end $$;

-- Who the reader is that is kept off: for whoever may put them back.
create function reader_off_screen(entry uuid) returns table (known_as text)
language sql stable security definer set search_path from current as $$
  select m.known_as from standing s join member m on m.id = s.member_id where s.id = entry and may_see(s.person_id, 'reach') and s.person_id <> me()
$$;

-- Whether a draft of mine is about something that is off my screen: then its name is not in my list either.
create function is_off_my_screen(about text) returns boolean
language sql stable security definer set search_path from current as $$
  select exists (select from kept_off_screen k where k.person_id = me() and k.back_at is null and position(k.entry_id::text in $1) > 0)
$$;
revoke execute on function hide_entry, off_screen_person from public;

-- A reader goes as a whole, and so does what they are given afterwards, by whatever act, and each turn of it; all of it is
-- put back with them.
create function goes_off_with_its_reader() returns trigger language plpgsql security definer set search_path from current as $$
begin
  new.not_on_my_screen := exists (select from standing s where s.person_id = new.person_id and s.member_id = new.member_id and s.not_on_my_screen);
  return new;
end $$;
create trigger goes_off_with_its_reader before insert on standing for each row when (not new.not_on_my_screen and new.kind <> 'self') execute function goes_off_with_its_reader();
create trigger goes_off_with_its_reader before insert on consent_turn for each row when (not new.not_on_my_screen) execute function goes_off_with_its_reader();

create function put_back_with_its_reader() returns trigger language plpgsql security definer set search_path from current as $$
begin
  insert into kept_off_screen (person_id, part, root_table, root_id, entry_table, entry_id, by_id, how)
    select k.person_id, k.part, k.root_table, k.root_id, tg_table_name, new.id, k.by_id, k.how
    from kept_off_screen k join standing s on s.id = k.entry_id
    where k.person_id = new.person_id and k.entry_table = 'standing' and k.root_table = 'standing' and k.back_at is null and s.member_id = new.member_id
    order by k.id limit 1;
  return null;
end $$;
create trigger put_back_with_its_reader after insert on standing for each row when (new.not_on_my_screen) execute function put_back_with_its_reader();
create trigger put_back_with_its_reader after insert on consent_turn for each row when (new.not_on_my_screen) execute function put_back_with_its_reader();
