-- An enquiry: somebody looks into one matter, by law, until a day. It is begun by a post for somebody else, never by whoever
-- looks, and never for somebody who works with the person or has a part in the matter. The one it is about sees it like every
-- other standing, unless it is withheld by the narrow exception; then its readings appear when the withholding ends (P4).

create function begins_enquiries(m uuid) returns boolean
language sql stable security definer set search_path from current as $$
  select holds_post(m, array['keeper', 'steward', 'reviewer'])
$$;
revoke execute on function begins_enquiries from public;

create function may_enquire(person uuid, m uuid) returns boolean
language sql stable security definer set search_path from current as $$
  select m <> person and m <> me() and not works_with(person, m) and holds_post(m, array['worker', 'team lead', 'reviewer', 'keeper', 'steward'])
    and not exists (select from standing s where s.person_id = person and s.member_id = m and s.ended_at is null
      and (s.until_at is null or s.until_at > present()))
$$;
revoke execute on function may_enquire from public;

-- Whom a name means, for whoever may begin an enquiry; each of them reads that a search showed them.
create function people_to_enquire(name text) returns table (id uuid, known_as text, full_name text, born_year text, neighbourhood text)
language plpgsql security definer set search_path from current as $$
#variable_conflict use_column
declare shown uuid[];
begin
  if not begins_enquiries(me()) then raise exception 'not found' using errcode = 'AL404'; end if;
  if name_words(people_to_enquire.name) = '{}' then return; end if;
  select array_agg(f.id) into shown from (select m.id from member m where m.is_person and m.id <> me()
    and m.name_parts @> name_words(people_to_enquire.name) order by m.known_as, m.id limit 12) f;
  insert into reading (person_id, member_id, parts, act, why) select i, me(), '{}', 'read', 'found you by a search' from unnest(shown) i;
  return query select m.id, m.known_as, m.full_name, coalesce(left(m.born, 4), ''), coalesce(n.name, '')
    from member m left join neighbourhood n on n.id = m.neighbourhood_id where m.id = any (shown) order by m.known_as, m.id;
end $$;

-- Somebody's name, and who could look into a matter about them.
create function enquiry_about(person uuid) returns table (known_as text, could jsonb)
language plpgsql stable security definer set search_path from current as $$
#variable_conflict use_column
begin
  if not begins_enquiries(me()) or person = me() or works_with(person, me()) then raise exception 'not found' using errcode = 'AL404'; end if;
  return query select m.known_as, coalesce((select jsonb_agg(jsonb_build_object('id', w.id, 'knownAs', w.known_as) order by w.known_as) from member w
      where exists (select from post p where p.member_id = w.id) and may_enquire(m.id, w.id)), '[]')
    from member m where m.id = person and m.is_person;
end $$;

-- Begins one. With `kept_words` it is proposed to keep it from them, and held until `hold` at most while that is decided.
create function begin_enquiry(enquiry uuid, person uuid, member uuid, parts text[], reason text, until_at timestamptz,
  w uuid, kept_words text, quiet_words text, due timestamptz, hold timestamptz) returns boolean
language plpgsql security definer set search_path from current as $$
begin
  if not begins_enquiries(me()) or person = me() or works_with(person, me()) or begin_enquiry.until_at <= present() or begin_enquiry.reason = ''
    or cardinality(begin_enquiry.parts) = 0 or hold > present() + interval '7 days' or not exists (select from member m where m.id = person and m.is_person) then
    raise exception 'not found' using errcode = 'AL404';
  end if;
  if not may_enquire(person, member) then return false; end if;
  insert into standing (id, person_id, member_id, kind, parts, acts, until_at, reason, by_id)
    values (enquiry, person, member, 'enquirer', begin_enquiry.parts, array['read'], begin_enquiry.until_at, begin_enquiry.reason, me());
  -- Under the enquiry's own id: what is withheld with it is withheld, and appears with it.
  insert into reading (person_id, member_id, standing_id, parts, act, why) values (person, me(), enquiry, '{}', 'add', 'let somebody look into one matter');
  if kept_words <> '' then
    perform write_withholding(w, person, 'standing', enquiry, 'serious harm', kept_words, begin_enquiry.until_at, due, hold, quiet_words, begin_enquiry.until_at);
  end if;
  return true;
end $$;

create function my_enquiries() returns table (id uuid, person_id uuid, known_as text, member_id uuid, enquirer text, reason text, until_at timestamptz, kept boolean)
language sql stable security definer set search_path from current as $$
  select s.id, s.person_id, p.known_as, s.member_id, m.known_as, s.reason, s.until_at,
    exists (select from withholding w where w.entry_id = s.id and w.ended_at is null and (w.approved_at is not null or w.held_until > present()))
  from standing s join member p on p.id = s.person_id join member m on m.id = s.member_id
  where s.kind = 'enquirer' and s.by_id = me() and begins_enquiries(me()) and s.ended_at is null and (s.until_at is null or s.until_at > present())
  order by s.until_at
$$;

-- Whoever began it ends it before its day, or whoever looks. It opens nothing that is withheld, unless whoever began it says so.
create function end_enquiry(enquiry uuid, tell text) returns void
language plpgsql security definer set search_path from current as $$
declare w uuid;
begin
  update standing s set ended_at = present() where s.id = enquiry and s.kind = 'enquirer' and s.ended_at is null
    and (s.member_id = me() or (s.by_id = me() and begins_enquiries(me())));
  if not found then raise exception 'not found' using errcode = 'AL404'; end if;
  if tell <> '' then
    for w in select h.id from withholding h where h.entry_id = enquiry and h.ended_at is null and h.proposed_by = me() loop
      perform open_withheld(w, me(), tell);
    end loop;
  end if;
end $$;
