-- The list that other sites show within theirs: entries that fit, by name. Under the policy of `asset` no full-text index
-- would be used, so this looks itself, at what is listed today, does not rest and may stand on other sites.
create function entries_to_embed(asked jsonb, most int)
returns table (id uuid, name text, line text, kind text, place_name text, cost text, cost_words text, step_free text, quiet text, neighbourhood text, status text)
language plpgsql stable security definer set search_path from current as $$
begin
  return query execute concat('select a.id, a.name, a.line, a.kind, a.place_name, a.cost, a.cost_words,
      (select x.answer from asset_access x where x.asset_id = a.id and x.fact = ''step-free''),
      (select x.answer from asset_access x where x.asset_id = a.id and x.fact = ''quiet''), n.name, a.status
    from asset a left join neighbourhood n on n.id = a.neighbourhood_id
    where a.listed and a.status <> ''closed'' and a.elsewhere and still_shown(a.hidden_from) and (a.status <> ''paused'' or not group_rests(a.id))',
    case when asked ->> 'area' is not null then $q$ and (a.neighbourhood_id = (select h.id from neighbourhood h where h.slug = $1 ->> 'area')
      or a.also_in @> array[(select h.id from neighbourhood h where h.slug = $1 ->> 'area')])$q$ end,
    case when asked ->> 'kind' is not null then $q$ and a.kind = $1 ->> 'kind'$q$ else $q$ and a.kind <> 'story'$q$ end,
    case when asked ->> 'words' is not null then $q$ and a.words @@ websearch_to_tsquery('english', $1 ->> 'words')$q$ end,
    case when asked ->> 'day' is not null then $q$ and exists (select from asset_time t, unnest(t.days) d where t.asset_id = a.id and still_to_come(t) and right(d, 2) = $1 ->> 'day')$q$ end,
    ' order by a.name, a.id limit $2') using asked, least(most, 100);
end $$;
