-- The open directory: which listed entries fit what was asked for. Under the policy of `asset` no full-text index would be
-- used, so these functions look themselves, at what is listed only, and return no more than ids and counts.

-- What rests because something did not feel safe is in no list that leaves this place: other programs would go on sending
-- people there, whatever its status says. What is paused for other reasons is there as “temporarily closed”.
create function group_rests(asset uuid) returns boolean language sql stable security definer set search_path from current as $$
  select rests('group', group_rests.asset)
$$;

create function taxonomy_id(taxonomy text) returns uuid language sql immutable strict parallel safe
  return md5('taxonomy ' || taxonomy)::uuid;

-- The middle of a postcode: where it lies, else of the listed entries in it, else of the postcodes that begin alike.
create function middle_of(postcode text) returns point language sql stable security definer set search_path from current as $$
  with code as (select regexp_replace(lower(middle_of.postcode), '[^a-z0-9]', '', 'g') as said)
  select coalesce(
    (select p.at from postcode_point p, code where p.said = code.said),
    (select point(avg(a.at[0]), avg(a.at[1])) from asset a, code where a.listed and a.status <> 'closed' and a.at is not null
      and a.postcode is not null and length(code.said) > 4 and lower(replace(a.postcode, ' ', '')) = code.said having count(*) > 0),
    (select point(avg(p.at[0]), avg(p.at[1])) from postcode_point p, code where length(code.said) between 2 and 8
      and p.said >= left(code.said, greatest(2, length(code.said) - 3)) and p.said < left(code.said, greatest(2, length(code.said) - 3)) || '~' having count(*) > 0))
$$;
revoke execute on function middle_of(text) from public; -- the searches below call it with their owner's rights
create index asset_postcode on asset (lower(replace(postcode, ' ', ''))) where postcode is not null;

-- Metres between two points of longitude and latitude, as the crow flies.
create function metres(one point, other point) returns float8 language sql immutable strict parallel safe
  return 12742000 * asin(least(1, sqrt(sin(radians(other[1] - one[1]) / 2) ^ 2
    + cos(radians(one[1])) * cos(radians(other[1])) * sin(radians(other[0] - one[0]) / 2) ^ 2)));

-- The conditions that filters make, on `a`; $1 is the filters. Only known names make one, and no value is written into it.
create function directory_where(filters jsonb, placed boolean) returns text language sql immutable parallel safe
  return concat_ws(' and ', 'a.listed', $q$a.status <> 'closed'$q$, $q$a.kind <> 'story'$q$, $q$(a.status <> 'paused' or not group_rests(a.id))$q$,
    'a.elsewhere', 'still_shown(a.hidden_from)',
    case when placed then '(a.at is not null or cardinality(a.address_lines) > 0)' end,
    case when filters ? 'search' then $q$a.words @@ websearch_to_tsquery('english', $1 ->> 'search')$q$ end,
    case when filters ? 'organization' then $q$a.organisation_id = ($1 ->> 'organization')::uuid$q$ end,
    case when filters ? 'term' then $q$a.id in (select t.asset_id from asset_term t where t.term_id = ($1 ->> 'term')::uuid)$q$ end,
    case when filters ? 'taxonomy' then $q$a.id in (select t.asset_id from asset_term t join term on term.id = t.term_id
      where taxonomy_id(term.taxonomy) = ($1 ->> 'taxonomy')::uuid)$q$ end,
    case when filters ? 'minimumAge' then $q$coalesce(a.maximum_age, 200) >= ($1 ->> 'minimumAge')::float8$q$ end,
    case when filters ? 'maximumAge' then $q$coalesce(a.minimum_age, 0) <= ($1 ->> 'maximumAge')::float8$q$ end,
    case when filters ? 'changedAfter' then $q$a.changed_at > ($1 ->> 'changedAfter')::timestamptz$q$ end,
    case when filters ?| '{day,start,end}' then $q$exists (select from asset_time t where t.asset_id = a.id and still_to_come(t)
      and ($1 ->> 'day' is null or exists (select from unnest(t.days) d where right(d, 2) = $1 ->> 'day')
        or t.freq = 'once' and weekday_code(t.starts_on) = $1 ->> 'day')
      and ($1 ->> 'start' is null or t.opens >= ($1 ->> 'start')::time)
      and ($1 ->> 'end' is null or coalesce(t.closes, t.opens) <= ($1 ->> 'end')::time))$q$ end,
    case when filters ? 'postcode' then $q$metres(a.at, middle_of($1 ->> 'postcode')) <= coalesce(($1 ->> 'proximity')::float8, 1609)$q$ end);

-- Those after an entry by its name and id, and so many further on.
create function directory_page(filters jsonb, placed boolean, take int, skip int, after_name text, after_id uuid) returns table (id uuid)
language plpgsql stable security definer set search_path from current as $$
begin
  return query execute format('select a.id from asset a where %s and (a.name, a.id) > ($4, $5) order by a.name, a.id limit $2 offset $3', directory_where(filters, placed))
    using filters, least(take, 100), skip, after_name, after_id;
end $$;

create function directory_count(filters jsonb, placed boolean) returns int
language plpgsql stable security definer set search_path from current as $$
declare found int;
begin
  execute format('select count(*)::int from asset a where %s', directory_where(filters, placed)) into found using filters;
  return found;
end $$;

-- An entry with everything that hangs on it, as the directory reads it; security_invoker: the policy of `asset` holds here too.
create view directory_entry with (security_invoker = true) as
  select a.id, a.name, a.line, a.about, a.cost, a.cost_pence, a.cost_words, a.minimum_age, a.maximum_age, a.website, a.email, a.phone,
    a.status, a.paused_words, a.checked_at, a.changed_at, a.place_name, a.get_there, a.address_lines, a.postcode, a.at, a.languages,
    a.organisation_id as organization_id, o.name as organization_name, o.about as organization_about, o.website as organization_website,
    o.email as organization_email, o.phone as organization_phone, o.charity_number, o.company_number, o.parent_id as organization_parent,
    coalesce((select json_agg(json_build_object('fact', x.fact, 'answer', x.answer, 'words', x.words) order by x.fact) from asset_access x where x.asset_id = a.id), '[]') as access,
    coalesce((select json_agg(json_build_object('id', t.id, 'freq', t.freq, 'every', t.every, 'days', t.days, 'monthDays', t.month_days, 'startsOn', t.starts_on,
      'untilOn', t.until_on, 'opens', t.opens, 'closes', t.closes, 'skips', t.skips, 'words', t.words) order by t.starts_on, t.id) from asset_time t where t.asset_id = a.id), '[]') as times,
    coalesce((select json_agg(json_build_object('id', m.id, 'name', m.name, 'about', m.about, 'parentId', m.parent_id, 'taxonomy', m.taxonomy) order by m.name, m.id)
      from asset_term l join term m on m.id = l.term_id where l.asset_id = a.id), '[]') as terms
  from asset a left join organisation o on o.id = a.organisation_id
  where a.kind <> 'story' and (a.status <> 'paused' or not group_rests(a.id)) and a.elsewhere;
comment on view directory_entry is 'community: a listed entry with its times, access facts and terms';
grant select on directory_entry to alongside_app;
