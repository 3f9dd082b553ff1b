-- The supervisor's view: somebody helps a worker think. With the person's yes, or with a reason the person reads; read
-- only, for a while, and seen.
create table supervision (
  id uuid primary key,
  person_id uuid not null references member,
  supervisor_id uuid not null references member,
  standing_id uuid not null references standing,
  by_consent boolean not null,
  words text not null check (length(words) between 1 and 2000),
  begun_at timestamptz not null default present(),
  until_at timestamptz not null,
  ended_at timestamptz,
  at_their_word_by uuid references member,
  how text not null default 'on screen' check (how in ('on screen', 'on paper', 'by phone', 'face to face')),
  not_on_my_screen boolean not null default false
);
create index supervision_person on supervision (person_id, begun_at desc);
comment on table supervision is 'practice: a supervisor reads along for a while: by the person’s yes, or for a reason they can read';
call holds_part('supervision', 'rights');
revoke insert on supervision from alongside_app; -- begun by the functions below, with the standing it gives

create function begin_supervision(supervision uuid, person uuid, supervisor uuid, by_consent boolean, words text, until_at timestamptz, word_by uuid, how text) returns void
language plpgsql security definer set search_path from current as $$
declare stood uuid := uuidv7();
begin
  update standing s set ended_at = present() where s.person_id = person and s.member_id = supervisor and s.kind = 'supervisor' and s.ended_at is null;
  update supervision v set ended_at = present() where v.person_id = person and v.supervisor_id = supervisor and v.ended_at is null;
  insert into standing (id, person_id, member_id, kind, parts, acts, until_at, reason, by_id)
    values (stood, person, supervisor, 'supervisor', array['reach', 'about', 'said', 'plan'], array['read'], begin_supervision.until_at, begin_supervision.words, me());
  insert into supervision (id, person_id, supervisor_id, standing_id, by_consent, words, until_at, at_their_word_by, how)
    values (begin_supervision.supervision, person, supervisor, stood, begin_supervision.by_consent, begin_supervision.words, begin_supervision.until_at, word_by, begin_supervision.how);
  insert into event (person_id, kind, facts) values (person, 'supervisor let in', jsonb_build_object('supervisor', supervisor, 'byConsent', begin_supervision.by_consent));
end $$;

-- The person says yes, or it is written down at their word.
create function let_supervisor(supervision uuid, person uuid, supervisor uuid, words text, until_at timestamptz, word_by uuid, how text) returns boolean
language plpgsql security definer set search_path from current as $$
begin
  if at_their_word(person) is not true or may_change(person, 'reach') is not true or (me() <> person and word_by is distinct from me()) or supervisor = person
      or not holds_post(supervisor, array['team lead', 'reviewer']) then return false; end if;
  perform begin_supervision(let_supervisor.supervision, person, supervisor, true, let_supervisor.words, let_supervisor.until_at, word_by, let_supervisor.how);
  return true;
end $$;

-- A team lead needs to read along and says why. Never for somebody who turned them down, nor for one of their own people.
create function supervise_with_reason(supervision uuid, person uuid, reason text, until_at timestamptz) returns boolean
language plpgsql security definer set search_path from current as $$
begin
  if not holds_post(me(), array['team lead']) or person = me() or not exists (select from member m where m.id = person and m.is_person and m.findable)
      or first_of(person) is null or first_of(person) = me() or me() = any (turned_down(person))
      or exists (select from standing s where s.person_id = person and s.member_id = me() and s.kind in ('circle', 'authority') and s.ended_at is null)
    then return false; end if;
  perform begin_supervision(supervise_with_reason.supervision, person, me(), false, supervise_with_reason.reason, supervise_with_reason.until_at, null, 'on screen');
  return true;
end $$;

-- The person ends it, or the supervisor does, or the one alongside.
create function end_supervision(supervision uuid, person uuid) returns void
language plpgsql security definer set search_path from current as $$
declare it supervision;
begin
  update supervision v set ended_at = present() where v.id = end_supervision.supervision and v.person_id = end_supervision.person and v.ended_at is null
    and v.person_id = any (opened()) and (v.person_id = me() or v.supervisor_id = me() or exists (select from standing s
      where s.person_id = v.person_id and s.member_id = me() and s.kind = 'alongside' and s.ended_at is null and s.paused_at is null))
    returning v.* into it;
  if it.id is null then return; end if;
  update standing s set ended_at = present() where s.id = it.standing_id and s.ended_at is null;
  insert into event (person_id, kind, facts) values (it.person_id, 'supervisor’s view ended', jsonb_build_object('supervisor', it.supervisor_id));
end $$;

create function could_supervise(person uuid) returns table (member_id uuid, known_as text)
language sql stable security definer set search_path from current as $$
  select distinct m.id, m.known_as from post p join member m on m.id = p.member_id
  where could_supervise.person = any (opened()) and p.kind in ('team lead', 'reviewer') and p.from_at <= present() and (p.until_at is null or p.until_at > present())
    and m.id <> could_supervise.person and m.id is distinct from first_of(could_supervise.person) order by 2
$$;

-- For a team lead: who walks alongside whom, and since when. Names alone; each reads so in who looked, by one insert.
create function team_people() returns table (person_id uuid, known_as text, neighbourhood text, first_name text, first_since timestamptz, second_name text, gap_since timestamptz,
  handover_to text, rings text)
language plpgsql security definer set search_path from current as $$
#variable_conflict use_column
begin
  if not holds_post(me(), array['team lead']) then raise exception 'not found' using errcode = 'AL404'; end if;
  insert into reading (person_id, member_id, parts, act, why)
    select m.id, me(), '{}', 'read', 'looked at who walks alongside whom' from member m
    where m.is_person and m.findable and m.id <> me() and my_team(m.neighbourhood_id);
  return query
    select m.id, m.known_as, coalesce(n.name, ''), coalesce(f.known_as, ''), f.from_at, coalesce(c.known_as, ''),
      (select min(g.at) from name_change g where g.person_id = m.id and g.to_id = f.member_id and g.introduced_at is null and g.what in ('passed on', 'asked for', 'worker again')),
      coalesce((select h.to_name from handover h where h.person_id = m.id and h.done_at is null and h.refused_at is null and h.withdrawn_at is null), ''),
      coalesce((select r.why from ring_instead r where r.person_id = m.id and r.ended_at is null), '')
    from member m left join neighbourhood n on n.id = m.neighbourhood_id
      left join lateral (select s.member_id, w.known_as, s.from_at from standing s join member w on w.id = s.member_id where s.person_id = m.id and s.kind = 'alongside'
        and s.ended_at is null and s.paused_at is null order by s.from_at limit 1) f on true
      left join lateral (select w.known_as from standing s join member w on w.id = s.member_id where s.person_id = m.id and s.kind = 'cover'
        and s.ended_at is null and s.paused_at is null order by s.from_at limit 1) c on true
    where m.is_person and m.findable and m.id <> me() and my_team(m.neighbourhood_id)
    order by f.known_as is null desc, n.name, f.known_as, m.known_as
    limit 300;
end $$;

create function my_team(area uuid) returns boolean
language sql stable security definer set search_path from current as $$
  select exists (select from post p where p.member_id = me() and p.kind = 'team lead' and p.from_at <= present() and (p.until_at is null or p.until_at > present())
    and (p.neighbourhood_id is null or area is null or p.neighbourhood_id = area))
$$;
create function team_person(person uuid) returns table (person_id uuid, known_as text, first_name text, handover_to text)
language plpgsql security definer set search_path from current as $$
#variable_conflict use_column
begin
  if not holds_post(me(), array['team lead']) or not exists (select from member m where m.id = team_person.person and m.is_person and m.findable and m.id <> me()
      and my_team(m.neighbourhood_id)) then
    raise exception 'not found' using errcode = 'AL404';
  end if;
  insert into reading (person_id, member_id, parts, act, why) values (team_person.person, me(), '{}', 'read', 'looked at who walks alongside you');
  return query select m.id, m.known_as, coalesce((select w.known_as from member w where w.id = first_of(m.id)), ''),
    coalesce((select h.to_name from handover h where h.person_id = m.id and h.done_at is null and h.refused_at is null and h.withdrawn_at is null), '')
    from member m where m.id = team_person.person;
end $$;
create function team_colleagues(person uuid) returns table (member_id uuid, known_as text, title text, line text, near boolean)
language sql stable security definer set search_path from current as $$
  select c.* from could_be_alongside(team_colleagues.person) c where holds_post(me(), array['team lead'])
    and exists (select from member m where m.id = team_colleagues.person and m.is_person and m.findable and my_team(m.neighbourhood_id))
$$;
revoke execute on function begin_supervision, my_team from public;
