-- Finding what the neighbourhood has: words with their other spellings and meanings, near somewhere, on a day, free, easy to
-- get into, in one call. What is searched of an entry stands in one row and one index: its words, and marks for all that a
-- search may ask beside words. Under the policy of `asset` no full-text index would be used, so the functions look
-- themselves, at what is listed only.

create table entry_found (
  asset_id uuid primary key references asset on delete cascade,
  holds tsvector not null,
  at point,
  checked_at timestamptz,
  resting boolean not null,
  access text[] not null,
  days text[] not null
);
-- Written at once, not gathered first: what is gathered would be read through by every search.
create index entry_found_holds on entry_found using gin (holds) with (fastupdate = off);
comment on table entry_found is 'community: what a search reads of a listed entry, kept by triggers; about nobody. What peers have lived with is never in it: their consent is read at every statement';
comment on column entry_found.holds is 'its words by weight (A name, B line and terms, C for whom and where, D about), and marks: ~sing (a word of its name), =cost:free, =has:quiet, =day:TH, =on:2026-12-24, =month:24, =area:<id>, =3e10505b (squares around it)';
comment on column entry_found.at is 'flat (flat()): what is nearest here is nearest on the ground';
alter table entry_found enable row level security; -- no policy: only the search reads it

create table entry_word (
  word text primary key,
  lexeme text not null
);
create index entry_word_like on entry_word using gin (word gin_trgm_ops);
create index entry_word_lexeme on entry_word (lexeme);
comment on table entry_word is 'community: the words that entries here are made of, to see what somebody meant who spells another way';
alter table entry_word enable row level security; -- no policy: only the search reads it

create table entry_changed (
  asset_id uuid primary key
);
comment on table entry_changed is 'community: entries that the transaction in hand has changed; at its end each is noted for the search once, and the table is empty again';
alter table entry_changed enable row level security; -- no policy: only the triggers use it

-- Squares, by size: about 300 metres wide, and each size twice as wide, up to 18 kilometres. A square’s mark is also on what
-- lies in the eight around it: so one mark alone finds all that is no further away than its square is wide.
create function square_side(size int) returns float8 language sql immutable strict parallel safe
  return 0.0025 * 2 ^ size;
create function square_mark(size int, east int, north int) returns text language sql immutable strict parallel safe
  return '=' || to_hex((size << 28) | ((east & 16383) << 14) | (north & 16383));
create function square_of(flat_at point, size int) returns text language sql immutable strict parallel safe
  return square_mark(size, floor(flat_at[0] / square_side(size))::int, floor(flat_at[1] / square_side(size))::int);
create function squares_around(flat_at point) returns text[] language sql immutable parallel safe
  return array(select square_mark(size, floor(flat_at[0] / square_side(size))::int + east, floor(flat_at[1] / square_side(size))::int + north)
    from generate_series(0, 6) size, generate_series(-1, 1) east, generate_series(-1, 1) north where flat_at is not null);

create function mark(said text) returns tsquery language sql immutable strict parallel safe
  return ('''' || replace(replace(said, '\', '\\'), '''', '''''') || '''')::tsquery;

-- What somebody may say who looks for an organisation led by those it is for, and for what it offers.
create function led_in_words(offers text[]) returns text language sql immutable strict parallel safe
  return 'led by the people it is for, people like me, who have lived with it, who have been through it, lived experience, peers, '
    || array_to_string(array(select case o when 'advocacy' then 'advocacy, an advocate, speak up with you'
      when 'employing assistants together' then 'employ personal assistants together' when 'other' then '' else o end from unnest(offers) o), ', ');

-- Notes all that the transaction in hand has changed. One writer at a time does it, so that no two wait for each other’s words.
create function note_entries() returns void language plpgsql security definer set search_path from current as $$
declare changed uuid[];
begin
  perform pg_advisory_xact_lock(hashtext(current_schema() || ' entry_found'));
  with these as (delete from entry_changed returning asset_id) select array_agg(t.asset_id) into changed from these t;
  delete from entry_found f where f.asset_id = any (changed) and not exists (select from asset a where a.id = f.asset_id and a.listed and a.status <> 'closed'
    and not exists (select from community_pause p where p.of_kind = 'group' and p.of_id = a.id and p.ended_at is null));
  insert into entry_found as f (asset_id, holds, at, checked_at, resting, access, days)
    select a.id, setweight(named.words, 'A')
        || setweight(to_tsvector('english', plain_name(concat_ws(' ', a.line, (select string_agg(t.name, ' ') from asset_term l join term t on t.id = l.term_id where l.asset_id = a.id), led_in_words(p.offers)))), 'B')
        || setweight(to_tsvector('english', plain_name(concat_ws(' ', a.for_whom, a.place_name))), 'C')
        || setweight(to_tsvector('english', plain_name(concat_ws(' ', a.about, p.led_words, p.asking))), 'D')
        || array_to_tsvector(array(select '~' || lexeme from unnest(tsvector_to_array(named.words)) lexeme)
          || array(select '=has:' || fact from unnest(its.access) fact)
          || array(select '=day:' || d from unnest(its.days) d)
          || array(select '=month:' || d from asset_time t, unnest(t.month_days) d where t.asset_id = a.id)
          || array(select '=on:' || t.starts_on from asset_time t where t.asset_id = a.id and t.freq = 'once')
          || squares_around(flat(a.at))
          -- An enterprise is found wherever it goes.
          || array(select '=area:' || area from enterprise e, unnest(e.goes_to) area where a.enterprise and e.id = a.id)
          || array_remove(array['=area:' || a.neighbourhood_id, '=cost:' || a.cost], null)),
      flat(a.at), a.checked_at, a.status = 'paused', its.access, its.days
    from asset a left join peer_organisation p on p.asset_id = a.id, lateral (select to_tsvector('english', plain_name(a.name)) as words) named,
      lateral (select array(select x.fact from asset_access x where x.asset_id = a.id and x.answer <> 'no' order by x.fact)
          || array_remove(array[case when p.asset_id is not null then 'led by those it is for' end], null) as access,
        array(select distinct right(d, 2) from asset_time t, unnest(t.days) d where t.asset_id = a.id) as days) its
    where a.id = any (changed) and a.listed and a.status <> 'closed'
      and not exists (select from community_pause p where p.of_kind = 'group' and p.of_id = a.id and p.ended_at is null)
    on conflict (asset_id) do update set holds = excluded.holds, at = excluded.at, checked_at = excluded.checked_at, resting = excluded.resting,
        access = excluded.access, days = excluded.days
      where (f.holds, f.checked_at, f.resting) is distinct from (excluded.holds, excluded.checked_at, excluded.resting) or f.at::text is distinct from excluded.at::text;
  insert into entry_word (word, lexeme)
    select w.word, l.lexeme from (
        select distinct word from asset a, regexp_split_to_table(plain_name(concat_ws(' ', a.name, a.line, a.for_whom, a.place_name,
          (select string_agg(t.name, ' ') from asset_term l join term t on t.id = l.term_id where l.asset_id = a.id),
          (select led_in_words(p.offers) from peer_organisation p where p.asset_id = a.id))), '[^[:alnum:]]+') word
        where a.id = any (changed) and length(word) between 3 and 30) w,
      lateral (select (tsvector_to_array(to_tsvector('english', w.word)))[1] as lexeme) l
    where l.lexeme is not null on conflict do nothing;
end $$;
revoke execute on function note_entries() from public;

create function entry_has_changed() returns trigger language plpgsql security definer set search_path from current as $$
begin
  case tg_table_name
    when 'asset' then insert into entry_changed select t.id from these t on conflict do nothing;
    when 'term' then insert into entry_changed select distinct l.asset_id from these t join asset_term l on l.term_id = t.id on conflict do nothing;
    when 'enterprise' then insert into entry_changed select t.id from these t on conflict do nothing;
    when 'community_pause' then insert into entry_changed select distinct t.of_id from these t where t.of_kind = 'group' on conflict do nothing;
    else insert into entry_changed select distinct t.asset_id from these t on conflict do nothing;
  end case;
  return null;
end $$;
revoke execute on function entry_has_changed() from public;

create function note_at_the_end() returns trigger language plpgsql security definer set search_path from current as $$
begin
  if exists (select from entry_changed c where c.asset_id = new.asset_id) then perform note_entries(); end if;
  return null;
end $$;
revoke execute on function note_at_the_end() from public;
create constraint trigger note_at_the_end after insert on entry_changed deferrable initially deferred for each row execute function note_at_the_end();

create trigger entry_added after insert on asset referencing new table as these for each statement execute function entry_has_changed();
create trigger entry_changed after update on asset referencing new table as these for each statement execute function entry_has_changed();
create trigger entry_access_added after insert on asset_access referencing new table as these for each statement execute function entry_has_changed();
create trigger entry_access_changed after update on asset_access referencing new table as these for each statement execute function entry_has_changed();
create trigger entry_access_gone after delete on asset_access referencing old table as these for each statement execute function entry_has_changed();
create trigger entry_time_added after insert on asset_time referencing new table as these for each statement execute function entry_has_changed();
create trigger entry_time_changed after update on asset_time referencing new table as these for each statement execute function entry_has_changed();
create trigger entry_time_gone after delete on asset_time referencing old table as these for each statement execute function entry_has_changed();
create trigger entry_term_added after insert on asset_term referencing new table as these for each statement execute function entry_has_changed();
create trigger entry_term_gone after delete on asset_term referencing old table as these for each statement execute function entry_has_changed();
create trigger entry_term_renamed after update on term referencing new table as these for each statement execute function entry_has_changed();
create trigger entry_led after insert on peer_organisation referencing new table as these for each statement execute function entry_has_changed();
create trigger entry_led_otherwise after update on peer_organisation referencing new table as these for each statement execute function entry_has_changed();
create trigger entry_led_no_more after delete on peer_organisation referencing old table as these for each statement execute function entry_has_changed();
create trigger entry_goes_elsewhere after update on enterprise referencing new table as these for each statement execute function entry_has_changed();
create trigger entry_rests after insert on community_pause referencing new table as these for each statement execute function entry_has_changed();
create trigger entry_goes_on after update on community_pause referencing new table as these for each statement execute function entry_has_changed();

-- One typed word with what else means the same, as a query; where nothing here holds any of them, what it may have been
-- meant to be. An empty query: a word that says nothing (“the”). `surely`: look at the entries themselves, not only whether
-- the word was ever among them.
create function word_query(alternatives jsonb, surely boolean) returns tsquery language plpgsql stable security definer
set search_path from current set client_min_messages = warning set pg_trgm.similarity_threshold = 0.35 set enable_seqscan = off as $$
declare
  found tsquery := ''::tsquery;
  lexemes text[] := '{}';
  typed text := plain_name(alternatives ->> 0);
  one text;
begin
  for at in 0 .. least(jsonb_array_length(alternatives), 20) - 1 loop
    one := plain_name(alternatives ->> at);
    found := found || plainto_tsquery('english', one);
    lexemes := lexemes || tsvector_to_array(to_tsvector('english', one));
  end loop;
  if numnode(found) = 0 then return found; end if;
  if exists (select from entry_word w where w.lexeme = any (lexemes))
    and (not surely or exists (select from entry_found f where f.holds @@ found)) then return found; end if;
  foreach one in array array(select w.word from entry_word w where w.word % typed order by similarity(w.word, typed) desc, w.word limit 3) loop
    found := found || plainto_tsquery('english', one);
  end loop;
  return found;
end $$;
revoke execute on function word_query(jsonb, boolean) from public;

-- The best of those that hold what is wanted: with a place those within reach (flat), of which the nearest sixty are
-- weighed; without one any hundred. `on_day`: only what is on then.
create function best_entries(whole tsquery, words tsquery, here point, reach float8, on_day date, holidays date[]) returns uuid[]
language plpgsql stable security definer set search_path from current set enable_seqscan = off set enable_indexscan = off as $$
declare best uuid[];
begin
  if here is null then
    select array_agg(b.asset_id order by b.score desc, b.asset_id) into best from (
      select f.asset_id, (case when numnode(words) > 0 then ts_rank(f.holds, words) * 4 else 0 end)
        + (case when f.checked_at > present() - interval '180 days' then 0.1 else 0 end) - (case when f.resting then 0.5 else 0 end) as score
      from entry_found f where f.holds @@ whole
        and (on_day is null or exists (select from asset_time t where t.asset_id = f.asset_id and falls_on(t, on_day, holidays)))
      limit 100) b;
  else
    select array_agg(b.asset_id order by b.score desc, b.asset_id) into best from (
      select f.asset_id, (case when numnode(words) > 0 then ts_rank(f.holds, words) * 4 else 0 end) - coalesce(f.away * 28, 13)
        + (case when f.checked_at > present() - interval '180 days' then 0.1 else 0 end) - (case when f.resting then 0.5 else 0 end) as score
      from (select f.asset_id, f.holds, f.checked_at, f.resting, f.at <-> here as away from entry_found f where f.holds @@ whole
          and (reach is null or f.at <-> here <= reach)
          and (on_day is null or exists (select from asset_time t where t.asset_id = f.asset_id and falls_on(t, on_day, holidays)))
        order by away, f.asset_id limit 60) f) b;
  end if;
  return coalesce(best, '{}');
end $$;
revoke execute on function best_entries(tsquery, tsquery, point, float8, date, date[]) from public;

-- The best that fits: at most 20. `asked`: words (a list of lists of alternatives), any (one of the words is enough), postcode,
-- area, day (MO), on (a date), holidays (dates), cost, access (facts that must not be “no” or unknown). `meant` says by
-- which word it was found, for each that was typed; metres from the middle of the postcode.
create function find_entries(asked jsonb)
returns table (id uuid, kind text, name text, line text, cost text, cost_words text, place_name text, neighbourhood text, metres int, meant text[],
  access text[], days text[], checked_at timestamptz, status text, enterprise boolean)
language plpgsql stable security definer set search_path from current set client_min_messages = warning as $$
#variable_conflict use_column
declare
  typed jsonb := coalesce(asked -> 'words', '[]');
  any_one boolean := coalesce((asked ->> 'any')::boolean, false);
  here point := case when asked ? 'postcode' then flat(middle_of(asked ->> 'postcode')) end;
  on_day date := (asked ->> 'on')::date;
  holidays date[];
  narrowed tsquery := ''::tsquery;
  wanted tsquery;
  first_wanted tsquery;
  part tsquery;
  one jsonb;
  ids uuid[] := '{}';
  size int;
  last_size int;
  said text[];
  said_for bigint[];
  queries tsquery[];
begin
  if asked ? 'area' then narrowed := narrowed && mark('=area:' || (asked ->> 'area')); end if;
  if asked ? 'cost' then narrowed := narrowed && mark('=cost:' || (asked ->> 'cost')); end if;
  if asked ? 'day' then narrowed := narrowed && mark('=day:' || (asked ->> 'day')); end if;
  for at in 0 .. coalesce(jsonb_array_length(asked -> 'access'), 0) - 1 loop
    narrowed := narrowed && mark('=has:' || (asked -> 'access' ->> at));
  end loop;
  if on_day is not null then
    narrowed := narrowed && (mark('=on:' || on_day) || mark('=day:' || weekday_code(on_day)) || mark('=month:' || extract(day from on_day)));
    holidays := array(select jsonb_array_elements_text(asked -> 'holidays')::date);
  end if;
  <<spelling>> foreach one in array array['false', 'true']::jsonb[] loop
    wanted := ''::tsquery;
    for word in 0 .. least(jsonb_array_length(typed), 12) - 1 loop
      part := word_query(typed -> word, one::boolean);
      wanted := case when any_one then wanted || part else wanted && part end;
    end loop;
    -- Words were typed, and none of them says anything that is here.
    exit when numnode(wanted) = 0 and any_one;
    exit when numnode(wanted && narrowed) = 0 and here is null;
    -- A second time only where other spellings were found.
    exit when one::boolean and wanted = first_wanted;
    first_wanted := wanted;
    if here is not null then
      -- From here outwards, by as much as should hold enough: a few streets, a walk, a bus, a day out; then everywhere.
      size := case when numnode(wanted) = 0 then 0 else 3 end;
      last_size := case when numnode(wanted && narrowed) = 0 then 6 else 7 end;
      loop
        part := case when size < 7 then mark(square_of(here, size)) else ''::tsquery end;
        ids := best_entries(wanted && narrowed && part, wanted, here, case when size < 7 then square_side(size) end, on_day, holidays);
        exit when cardinality(ids) >= 10 or size = last_size;
        -- Twice as wide holds four times as many.
        size := least(last_size, size + greatest(1, round(log(4, 24 / greatest(cardinality(ids), 0.7)))::int));
      end loop;
    else
      -- What has it in its name goes first.
      if numnode(wanted) > 0 then
        ids := best_entries(narrowed && regexp_replace(wanted::text, '''((?:[^'']|'''')+)''', '''~\1''', 'g')::tsquery, wanted, null, null, on_day, holidays);
      end if;
      if cardinality(ids) < 20 then ids := best_entries(wanted && narrowed, wanted, null, null, on_day, holidays); end if;
    end if;
    exit spelling when cardinality(ids) > 0 or numnode(wanted) = 0;
  end loop;
  if cardinality(ids) = 0 then return; end if;
  select array_agg(a.said order by w.nth, a.nth), array_agg(w.nth order by w.nth, a.nth), array_agg(plainto_tsquery('english', plain_name(a.said)) order by w.nth, a.nth)
    into said, said_for, queries
    from jsonb_array_elements(typed) with ordinality w (alternatives, nth), jsonb_array_elements_text(w.alternatives) with ordinality a (said, nth);
  return query
    select a.id, a.kind, a.name, a.line, a.cost, a.cost_words, a.place_name, n.name, (111195 * (f.at <-> here))::int,
      array(select coalesce((select said[s] from generate_subscripts(said, 1) s where said_for[s] = w and f.holds @@ queries[s] limit 1), '')
        from generate_series(1, jsonb_array_length(typed)) w),
      f.access, f.days, a.checked_at, a.status, a.enterprise
    from unnest(ids[1:40]) with ordinality found (id, nth) join entry_found f on f.asset_id = found.id
      join asset a on a.id = found.id left join neighbourhood n on n.id = a.neighbourhood_id
    where a.listed and a.status <> 'closed' and still_shown(a.hidden_from) order by found.nth limit 20;
end $$;
