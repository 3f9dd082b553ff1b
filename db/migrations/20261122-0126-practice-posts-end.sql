-- When a worker goes, planned or suddenly: their post ends, and in the same transaction everybody they walked alongside has
-- another name to ring (P12). Posts that end by their own date are swept by the clock.
create table post_ending (
  id uuid primary key default uuidv7(),
  member_id uuid not null references member,
  ends_at timestamptz not null,
  words text not null check (length(words) between 1 and 500),
  by_id uuid not null references member,
  at timestamptz not null default present()
);
create index post_ending_member on post_ending (member_id, at desc);
comment on table post_ending is 'practice: a colleague’s posts end on a day; words are what the people they walked alongside read';
alter table post_ending enable row level security; -- no policy: written and read by the functions below

-- Everybody they stood beside through their work, one after the other, in this one transaction.
create function leave_people(gone uuid, why text, due timestamptz) returns int
language plpgsql security definer set search_path from current as $$
declare one record; passed int := 0;
begin
  for one in select distinct s.person_id from standing s where s.member_id = gone and s.person_id <> gone and s.ended_at is null
      and s.kind in ('alongside', 'cover', 'duty', 'supervisor', 'decider', 'emergency', 'provider', 'planning helper', 'enquirer', 'money') order by 1
  loop
    perform name_goes(one.person_id, gone, leave_people.why, due);
    passed := passed + 1;
  end loop;
  update supervision v set ended_at = present() where v.supervisor_id = gone and v.ended_at is null;
  delete from work_number w where w.member_id = gone;
  update handover h set withdrawn_at = present() where (h.to_id = gone or h.from_id = gone) and h.done_at is null and h.refused_at is null and h.withdrawn_at is null;
  update promise p set kept_at = present() from handover h where p.began_by = 'handover ' || h.id and p.person_id = h.person_id and h.withdrawn_at = present()
    and p.kept_at is null and p.broken_at is null;
  update worker_request r set owner_id = senior_for(r.person_id, array_remove(array[r.from_id, gone], null)) where r.owner_id = gone and r.answer is null
    and r.settled_at is null and r.taken_back_at is null;
  update worker_request r set owner_name = coalesce((select m.known_as from member m where m.id = r.owner_id), 'the team') where r.answer is null and r.settled_at is null;
  update worker_request r set look_id = senior_for(r.person_id, array_remove(array[r.from_id, r.owner_id, gone], null)) where r.look_id = gone and r.looked_at is null;
  update promise p set owner_id = r.owner_id, owner_name = case when r.owner_id is null then 'the team' else '' end from worker_request r
    where p.began_by = 'worker_request ' || r.id and p.person_id = r.person_id and p.owner_id = gone and p.kept_at is null and p.broken_at is null and r.answer is null;
  update emergency_access e set review_id = senior_for(e.person_id, array[e.member_id, gone]) where e.review_id = gone and (e.reviewed_at is null or e.told_at is null);
  update emergency_access e set review_name = coalesce((select m.known_as from member m where m.id = e.review_id), 'the team') where e.reviewed_at is null;
  update promise p set owner_id = e.review_id, owner_name = case when e.review_id is null then 'the team' else '' end from emergency_access e
    where p.began_by = 'emergency_access ' || e.id and p.person_id = e.person_id and p.owner_id = gone and p.kept_at is null and p.broken_at is null;
  delete from rota_shift s where s.member_id = gone and s.from_at >= present();
  update rota_shift s set until_at = present() where s.member_id = gone and s.until_at > present() and s.from_at < present();
  return passed;
end $$;

-- A team lead ends a colleague's posts, now or on a day. Answers how many people's name passed on; null where it may not be.
create function end_posts(member uuid, ends_at timestamptz, words text, due timestamptz) returns int
language plpgsql security definer set search_path from current as $$
begin
  if not holds_post(me(), array['team lead']) or end_posts.member = me()
      or not exists (select from post p where p.member_id = end_posts.member and (p.until_at is null or p.until_at > present())) then return null; end if;
  insert into post_ending (member_id, ends_at, words, by_id) values (end_posts.member, end_posts.ends_at, end_posts.words, me());
  update post p set until_at = greatest(least(coalesce(p.until_at, end_posts.ends_at), end_posts.ends_at), p.from_at)
    where p.member_id = end_posts.member and (p.until_at is null or p.until_at > end_posts.ends_at);
  if end_posts.ends_at > present() then return 0; end if;
  return leave_people(end_posts.member, end_posts.words, due);
end $$;

create function colleague_going(member uuid) returns table (member_id uuid, known_as text, posts text[], alongside bigint, second bigint, ends_at timestamptz)
language sql stable security definer set search_path from current as $$
  select m.id, m.known_as, array(select distinct coalesce(nullif(p.title, ''), p.kind) from post p where p.member_id = m.id and (p.until_at is null or p.until_at > present())),
    (select count(distinct s.person_id) from standing s where s.member_id = m.id and s.kind = 'alongside' and s.ended_at is null),
    (select count(distinct s.person_id) from standing s where s.member_id = m.id and s.kind = 'cover' and s.ended_at is null),
    (select max(p.until_at) from post p where p.member_id = m.id and p.until_at > present()
      and not exists (select from post o where o.member_id = m.id and o.until_at is null))
  from member m
  where m.id = colleague_going.member and m.id <> me() and holds_post(me(), array['team lead'])
    and exists (select from post p where p.member_id = m.id and (p.until_at is null or p.until_at > present()))
$$;

-- Run by the clock, each minute. Posts that have run out take the name along; a standing that has run out ends; whoever
-- was left with the number of the place gets a name as soon as there is one.
create function sweep_names(words text, due timestamptz) returns int
language plpgsql security definer set search_path from current as $$
declare one record; swept int := 0;
begin
  if me() is not null then raise exception 'not found' using errcode = 'AL404'; end if;
  for one in select distinct s.member_id from post p join standing s on s.member_id = p.member_id
      where p.until_at <= present() and s.ended_at is null and s.person_id <> s.member_id and has_left(p.member_id)
        and s.kind in ('alongside', 'cover', 'duty', 'supervisor', 'decider', 'emergency', 'provider', 'planning helper', 'enquirer', 'money')
  loop
    swept := swept + leave_people(one.member_id, coalesce((select e.words from post_ending e where e.member_id = one.member_id order by e.at desc limit 1), sweep_names.words), due);
  end loop;
  for one in update standing s set ended_at = s.until_at where s.ended_at is null and s.until_at <= present() returning s.person_id, s.kind
  loop
    if one.kind in ('alongside', 'cover', 'duty') then perform keep_name(one.person_id, sweep_names.words, due); end if;
    swept := swept + 1;
  end loop;
  update supervision v set ended_at = v.until_at where v.ended_at is null and v.until_at <= present();
  for one in select r.person_id from ring_instead r where r.ended_at is null and r.why = 'nobody was left' and next_name(r.person_id, '{}') is not null
  loop
    update promise p set kept_at = present() where p.person_id = one.person_id and p.what = 'find somebody to be your name to ring' and p.kept_at is null and p.broken_at is null;
    perform stand_as_name(one.person_id, null, next_name(one.person_id, '{}'), 'passed on', sweep_names.words, due, false);
    swept := swept + 1;
  end loop;
  return swept;
end $$;
revoke execute on function leave_people from public;
