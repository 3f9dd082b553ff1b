-- Leaving with everything (P16, docs/decisions/0009-leaving-with-everything.md): that somebody took their record along
-- stands in it. It is no reading: one's own record is nobody's to be told of.
create table taken_along (
  id uuid primary key default uuidv7(),
  person_id uuid not null references member,
  form text not null check (form in ('book', 'pdf', 'data', 'fhir')),
  by_id uuid references member,
  taken_at timestamptz not null default present(),
  at_their_word_by uuid references member,
  how text not null default 'on screen' check (how in ('on screen', 'on paper', 'by phone', 'face to face')),
  not_on_my_screen boolean not null default false
);
create index taken_along_person on taken_along (person_id, taken_at);
comment on table taken_along is 'app: each time a person, or somebody for them, took their record along, and in what form';
call holds_part('taken_along', 'reach');
revoke insert on taken_along from alongside_app; -- written by took_along() as it is taken, never by a form

-- Who may take an opened record along: its person; or whoever decides for them in all that an authority can cover, and by
-- authority alone, since what a circle was let see is not let go elsewhere.
create function may_take_along(person uuid) returns boolean
language sql stable security definer set search_path from current as $$
  select coalesce(person = any (opened()), false) and (person = me() or (select coalesce(array_agg(part), '{}')
      @> array['reach', 'about', 'said', 'plan', 'money', 'community', 'rights']
    from standing s cross join unnest(s.parts) part where s.person_id = may_take_along.person and s.member_id = me() and s.kind = 'authority' and 'read' = any (s.acts)
      and s.from_at <= present() and (s.until_at is null or s.until_at > present()) and s.paused_at is null and s.ended_at is null))
$$;

-- Says that the opened record is being taken.
create function took_along(person uuid, form text) returns void
language plpgsql security definer set search_path from current as $$
begin
  if may_take_along(person) is not true then raise exception 'not found' using errcode = 'AL404'; end if;
  insert into taken_along (person_id, form, by_id) values (person, took_along.form, me());
end $$;

-- The names of the members whom the rows of an opened record speak of, of those asked for: id and name, nothing more.
-- Only ids that stand in that record answer, so that nobody's name can be had by its number.
create function named_in_record(person uuid, asked uuid[]) returns table (id uuid, known_as text)
language plpgsql stable security definer set search_path from current as $$
declare held record; found uuid[] := array[person]; hits uuid[];
begin
  if (person = any (opened())) is not true then raise exception 'not found' using errcode = 'AL404'; end if;
  for held in
    select c.conrelid::regclass as holder, a.attname as pointing
    from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    where c.contype = 'f' and c.confrelid = 'member'::regclass and a.attname <> 'person_id'
      and exists (select from pg_attribute p where p.attrelid = c.conrelid and p.attname = 'person_id')
    union all select 'reading'::regclass, 'member_id'
  loop
    execute format('select array_agg(distinct t.%1$I) from %2$s t where t.person_id = $1 and t.%1$I = any ($2)', held.pointing, held.holder)
      into hits using person, asked;
    found := found || coalesce(hits, '{}');
  end loop;
  return query select m.id, m.known_as from member m where m.id = any (found) and m.id = any (asked) order by m.id;
end $$;

-- At their word: somebody who may change hands it over on a stick or on paper. It is made as its person would see it, by
-- the system itself, so that it holds neither what the hander sees nor what is kept from the person.
insert into system_purpose (purpose, parts, acts, for_them) values
  ('made everything about you, for you to take along', array['hello', 'reach', 'about', 'said', 'plan', 'money', 'community', 'rights'], array['read'], true);

create function took_along_for(person uuid, how text) returns void
language plpgsql security definer set search_path from current as $$
begin
  if at_their_word(person) is not true or may_change(person, 'reach') is not true or person = me() then raise exception 'not found' using errcode = 'AL404'; end if;
  insert into taken_along (person_id, form, by_id, at_their_word_by, how) values (person, 'data', me(), me(), took_along_for.how);
end $$;
