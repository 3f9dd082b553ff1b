-- Who lives in a demo place, for the page on which anybody steps into their shoes. In a place that is not a demo it
-- finds nobody, whoever asks and however the program was started.
create function shoes() returns table (
  id uuid, known_as text, is_person boolean, posts text[], neighbourhood text, signs_in boolean,
  named text, beside text[]
)
language sql stable security definer set search_path from current as $$
  select m.id, m.known_as, m.is_person,
    coalesce((select array_agg(distinct coalesce(nullif(p.title, ''), p.kind)) from post p
      where p.member_id = m.id and p.from_at <= present() and (p.until_at is null or p.until_at > present())), '{}'),
    coalesce((select n.name from neighbourhood n where n.id = coalesce(m.neighbourhood_id,
      (select p.neighbourhood_id from post p where p.member_id = m.id order by p.id limit 1))), ''),
    exists (select from shared.account_member a where a.member_id = m.id and 'place_' || a.place_key = current_schema()),
    coalesce((select a.known_as from standing s join member a on a.id = s.member_id
      where s.person_id = m.id and s.kind = 'alongside' and s.ended_at is null order by s.id limit 1), ''),
    coalesce((select array_agg(distinct o.known_as) from standing s join member o on o.id = s.person_id
      where s.member_id = m.id and s.person_id <> m.id and s.kind in ('circle', 'authority', 'planning helper', 'provider', 'assistant')
        and s.ended_at is null), '{}')
  from member m
  where exists (select from shared.place p where p.demo and 'place_' || p.key = current_schema())
    -- Whoever is a name alone, as those of whom a brought record speaks, has no shoes to stand in.
    and (m.is_person or exists (select from post p where p.member_id = m.id)
      or exists (select from shared.account_member a where a.member_id = m.id and 'place_' || a.place_key = current_schema())
      or exists (select from standing s where s.member_id = m.id and s.ended_at is null))
  order by m.known_as, m.id
$$;
