-- Finding what the neighbourhood has: words with their other spellings and meanings, near somewhere, on a day, free, easy to
-- get into, in one call. Under the policy of `asset` neither the full-text nor the trigram index would be used, so the
-- function looks itself, at what is listed only. A plan that reads every entry looks cheap to the planner where few rows are
-- wanted, and is not: both functions are told to use the indexes.

create table entry_word (
  word text primary key
);
create index entry_word_like on entry_word using gin (word gin_trgm_ops);
comment on table entry_word is 'community: the words that entries here are made of, to see what somebody meant who spells another way';
alter table entry_word enable row level security; -- no policy: only the search reads it

create function keep_entry_words() returns trigger language plpgsql security definer set search_path from current as $$
begin
  insert into entry_word (word)
    select distinct word from added, regexp_split_to_table(plain_name(added.name || ' ' || added.line || ' ' || added.for_whom), '[^[:alnum:]]+') word
    where length(word) between 3 and 30 on conflict do nothing;
  return null;
end $$;
revoke execute on function keep_entry_words() from public;
create trigger entry_words_added after insert on asset referencing new table as added for each statement execute function keep_entry_words();
create trigger entry_words_changed after update on asset referencing new table as added for each statement execute function keep_entry_words();

-- One typed word with what else means the same, as a query; where nothing here holds any of them, what it may have been
-- meant to be. An empty query: a word that says nothing (“the”).
create function word_query(alternatives text[]) returns tsquery language plpgsql stable security definer
set search_path from current set pg_trgm.similarity_threshold = 0.35 set enable_seqscan = off as $$
declare
  found tsquery := ''::tsquery;
  one text;
begin
  foreach one in array alternatives[1:20] loop
    found := found || plainto_tsquery('english', one);
  end loop;
  if numnode(found) = 0 or exists (select from asset a where a.words @@ found) then return found; end if;
  foreach one in array array(select w.word from entry_word w where w.word % plain_name(alternatives[1])
    order by similarity(w.word, plain_name(alternatives[1])) desc, w.word limit 3) loop
    found := found || plainto_tsquery('english', one);
  end loop;
  return found;
end $$;
revoke execute on function word_query(text[]) from public;

-- The best that fits: at most 40. `asked`: words (a list of lists of alternatives), any (one of the words is enough), postcode,
-- area, day (MO), cost, access (facts that must not be “no” or unknown), skip. `meant` says by which word it was found,
-- for each that was typed; metres from the middle of the postcode.
create function find_entries(asked jsonb)
returns table (id uuid, kind text, name text, line text, cost text, cost_words text, place_name text, neighbourhood text, metres int, meant text[],
  access text[], days text[], checked_at timestamptz, status text)
language plpgsql stable security definer set search_path from current set enable_seqscan = off as $$
#variable_conflict use_column
declare
  wanted tsquery := ''::tsquery;
  here point := case when asked ? 'postcode' then middle_of(asked ->> 'postcode') end;
  one jsonb;
  part tsquery;
  conditions text;
  reach float8;
  ids uuid[];
begin
  for one in select value from jsonb_array_elements(coalesce(asked -> 'words', '[]')) limit 12 loop
    part := word_query(array(select jsonb_array_elements_text(one)));
    continue when numnode(part) = 0;
    wanted := case when numnode(wanted) = 0 then part when (asked ->> 'any')::boolean then wanted || part else wanted && part end;
  end loop;
  -- Words were typed, and none of them says anything that is here.
  if numnode(wanted) = 0 and jsonb_array_length(coalesce(asked -> 'words', '[]')) > 0 and (asked ->> 'any')::boolean then return; end if;
  conditions := concat_ws(' and ', 'a.listed', $q$a.status <> 'closed'$q$,
    $q$not exists (select from community_pause p where p.of_kind = 'group' and p.of_id = a.id and p.ended_at is null)$q$,
    case when numnode(wanted) > 0 then 'a.words @@ $2' end,
    case when asked ? 'area' then $q$a.neighbourhood_id = ($1 ->> 'area')::uuid$q$ end,
    case when asked ? 'cost' then $q$a.cost = $1 ->> 'cost'$q$ end,
    case when asked ? 'day' then $q$exists (select from asset_time t, unnest(t.days) d where t.asset_id = a.id and right(d, 2) = $1 ->> 'day')$q$ end,
    case when asked ? 'access' then $q$not exists (select from jsonb_array_elements_text($1 -> 'access') f
      where not exists (select from asset_access x where x.asset_id = a.id and x.fact = f and x.answer <> 'no'))$q$ end);
  -- From here outwards: as far as a walk, a bus, a day out; then everywhere.
  foreach reach in array case when here is null then array[null::float8] else array[0.02, 0.08, 0.4, null] end loop
    execute format('select array_agg(f.id order by f.score desc, f.id) from (select a.id,
        (case when numnode($2) > 0 then ts_rank(a.words, $2) * 4 else 0 end) - (case when $3 is null then 0 else coalesce(metres(a.at, $3), 50000) / 4000.0 end)
        + (case when a.checked_at > present() - interval ''180 days'' then 0.1 else 0 end) - (case when a.status = ''paused'' then 0.5 else 0 end) as score
      from (select a.id, a.words, a.at, a.checked_at, a.status from asset a where %s %s limit 150) a order by score desc, a.id limit 20 offset $5) f',
      conditions, case when reach is not null then 'and a.at <@ box(point($3[0] - $4 * 1.7, $3[1] - $4), point($3[0] + $4 * 1.7, $3[1] + $4))' end)
      into ids using asked, wanted, here, reach, coalesce((asked ->> 'skip')::int, 0);
    exit when cardinality(ids) >= 8;
  end loop;
  return query
    select a.id, a.kind, a.name, a.line, a.cost, a.cost_words, a.place_name, n.name, metres(a.at, here)::int,
      array(select coalesce((select alternative from jsonb_array_elements_text(w.value) alternative where a.words @@ plainto_tsquery('english', alternative) limit 1), '')
        from jsonb_array_elements(coalesce(asked -> 'words', '[]')) with ordinality w (value, nth) order by w.nth),
      array(select x.fact from asset_access x where x.asset_id = a.id and x.answer <> 'no' order by x.fact),
      array(select distinct right(d, 2) from asset_time t, unnest(t.days) d where t.asset_id = a.id),
      a.checked_at, a.status
    from unnest(ids) with ordinality f (id, nth) join asset a on a.id = f.id left join neighbourhood n on n.id = a.neighbourhood_id order by f.nth;
end $$;
