-- Finding what the neighbourhood has: words with their other spellings and meanings, near somewhere, on a day, free, easy to
-- get into, in one call. What is searched of an entry stands in one row and one index: its words, and marks for all that a
-- search may ask beside words. Under the policy of `asset` no full-text index would be used, so the functions look
-- themselves, at what is listed only.

create function strip_height() returns float8 language sql immutable parallel safe return 0.005;
create function strip_of(north float8) returns int language sql immutable strict parallel safe
  return floor(north / strip_height())::int;

-- A bit for each mark: those that are asked for most have one to themselves, all others share forty.
create function bits_of(marks text[]) returns bigint language plpgsql immutable strict parallel safe as $$
declare
  own constant text[] := '{=cost:free,=cost:what you like,=cost:paid,=day:MO,=day:TU,=day:WE,=day:TH,=day:FR,=day:SA,=day:SU,=has:step-free,=has:quiet,=has:toilet,=has:accessible toilet,=has:parking,=has:bus,=has:hearing loop}';
  bits bigint := 0;
  mark text;
begin
  foreach mark in array marks loop
    bits := bits | (1::bigint << coalesce(array_position(own, mark) - 1, 24 + (hashtext(mark) & 2147483647) % 40));
  end loop;
  return bits;
end $$;
-- One of 512 bits for each word: of what has none of the bits that are asked for, nothing has to be read.
create function bits_of_words(lexemes text[]) returns bit language plpgsql immutable strict parallel safe as $$
declare
  bits bit(512) := repeat('0', 512);
  lexeme text;
begin
  foreach lexeme in array lexemes loop
    bits := set_bit(bits, (hashtext(lexeme) & 2147483647) % 512, 1);
  end loop;
  return bits;
end $$;

create table entry_found (
  asset_id uuid primary key references asset on delete cascade,
  holds tsvector not null,
  at point,
  checked_at timestamptz,
  resting boolean not null,
  access text[] not null,
  days text[] not null,
  marks bigint not null,
  words bit(512) not null,
  strip int generated always as (strip_of(at[1])) stored,
  east float8 generated always as (at[0]) stored
);
-- Written at once, not gathered first: what is gathered would be read through by every search.
create index entry_found_holds on entry_found using gin (holds) with (fastupdate = off);
-- The ground, strip by strip from west to east, with all that decides who is looked at: no row is read before that.
create index entry_found_ground on entry_found (strip, east) include (marks, words, at, asset_id);
comment on table entry_found is 'community: what a search reads of a listed entry, kept by triggers; about nobody. What peers have lived with is never in it: their consent is read at every statement';
comment on column entry_found.holds is 'its words by weight (A name, B line and terms, C for whom and where, D about), and marks: ~sing (a word of its name), =cost:free, =has:quiet, =day:TH, =on:2026-12-24, =month:24, =area:<id>, =5e10505b (squares around it)';
comment on column entry_found.marks is 'a bit for each of its marks (bits_of()); two marks may share one, so what has all bits is looked at again';
comment on column entry_found.words is 'bits of its words (bits_of_words()), in the same way';
comment on column entry_found.strip is 'in which strip of the ground, half a kilometre high, it lies';
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

-- Squares, by size: about 9 kilometres wide (5) and 18 (6). A square’s mark is also on what lies in the eight around it: so one
-- mark alone finds all that is no further away than its square is wide.
create function square_side(size int) returns float8 language sql immutable strict parallel safe
  return 0.0025 * 2 ^ size;
create function square_mark(size int, east int, north int) returns text language sql immutable strict parallel safe
  return '=' || to_hex((size << 28) | ((east & 16383) << 14) | (north & 16383));
create function square_of(flat_at point, size int) returns text language sql immutable strict parallel safe
  return square_mark(size, floor(flat_at[0] / square_side(size))::int, floor(flat_at[1] / square_side(size))::int);
create function squares_around(flat_at point) returns text[] language sql immutable parallel safe
  return array(select square_mark(size, floor(flat_at[0] / square_side(size))::int + east, floor(flat_at[1] / square_side(size))::int + north)
    from generate_series(5, 6) size, generate_series(-1, 1) east, generate_series(-1, 1) north where flat_at is not null);

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
  insert into entry_found as f (asset_id, holds, at, checked_at, resting, access, days, marks, words)
    select a.id, told.holds
        || array_to_tsvector(array(select '~' || lexeme from unnest(tsvector_to_array(named.words)) lexeme) || marked.marks || squares_around(flat(a.at))),
      flat(a.at), a.checked_at, a.status = 'paused', its.access, its.days, bits_of(marked.marks), bits_of_words(tsvector_to_array(told.holds))
    from asset a left join peer_organisation p on p.asset_id = a.id, lateral (select to_tsvector('english', plain_name(a.name)) as words offset 0) named,
      lateral (select setweight(named.words, 'A')
        || setweight(to_tsvector('english', plain_name(concat_ws(' ', a.line, (select string_agg(t.name, ' ') from asset_term l join term t on t.id = l.term_id where l.asset_id = a.id), led_in_words(p.offers)))), 'B')
        || setweight(to_tsvector('english', plain_name(concat_ws(' ', a.for_whom, a.place_name))), 'C')
        || setweight(to_tsvector('english', plain_name(concat_ws(' ', a.about, p.led_words, p.asking))), 'D') as holds offset 0) told,
      lateral (select array(select x.fact from asset_access x where x.asset_id = a.id and x.answer <> 'no' order by x.fact)
          || array_remove(array[case when p.asset_id is not null then 'led by those it is for' end], null) as access,
        array(select distinct right(d, 2) from asset_time t, unnest(t.days) d where t.asset_id = a.id) as days offset 0) its,
      lateral (select array(select '=has:' || fact from unnest(its.access) fact)
        || array(select '=day:' || d from unnest(its.days) d)
        || array(select '=month:' || d from asset_time t, unnest(t.month_days) d where t.asset_id = a.id)
        || array(select '=on:' || t.starts_on from asset_time t where t.asset_id = a.id and t.freq = 'once')
        -- An enterprise is found wherever it goes.
        || array(select '=area:' || area from enterprise e, unnest(e.goes_to) area where a.enterprise and e.id = a.id)
        || array_remove(array['=area:' || a.neighbourhood_id, '=cost:' || a.cost], null) as marks offset 0) marked
    where a.id = any (changed) and a.listed and a.status <> 'closed'
      and not exists (select from community_pause p where p.of_kind = 'group' and p.of_id = a.id and p.ended_at is null)
    on conflict (asset_id) do update set holds = excluded.holds, at = excluded.at, checked_at = excluded.checked_at, resting = excluded.resting,
        access = excluded.access, days = excluded.days, marks = excluded.marks, words = excluded.words
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

-- The words here that somebody may have meant who typed this one: those that look most like it, at most three.
create function looks_like(typed text) returns text[] language sql stable set pg_trgm.similarity_threshold = 0.35 set enable_seqscan = off
  return array(select w.word from entry_word w where w.word operator(ext.%) typed order by ext.similarity(w.word, typed) desc, w.word limit 3);
revoke execute on function looks_like(text) from public;

-- The best of those that hold what is wanted, found by what they hold: with a place those within reach (flat; null: any), of
-- which the nearest sixty are weighed; without one any hundred. `on_day`: only what is on then.
create function best_by_words(whole tsquery, wanted tsquery, here point, reach float8, on_day date, holidays date[]) returns uuid[]
language plpgsql stable set enable_seqscan = off set enable_indexscan = off as $$
declare best uuid[];
begin
  if here is null then
    select array_agg(b.asset_id order by b.score desc, b.asset_id) into best from (
      select f.asset_id, (case when numnode(wanted) > 0 then ts_rank(f.holds, wanted) * 4 else 0 end)
        + (case when f.checked_at > present() - interval '180 days' then 0.1 else 0 end) - (case when f.resting then 0.5 else 0 end) as score
      from entry_found f where f.holds @@ whole
        and (on_day is null or exists (select from asset_time t where t.asset_id = f.asset_id and falls_on(t, on_day, holidays)))
      limit 100) b;
  else
    select array_agg(b.asset_id order by b.score desc, b.asset_id) into best from (
      select f.asset_id, (case when numnode(wanted) > 0 then ts_rank(f.holds, wanted) * 4 else 0 end) - coalesce(f.away * 28, 13)
        + (case when f.checked_at > present() - interval '180 days' then 0.1 else 0 end) - (case when f.resting then 0.5 else 0 end) as score
      from (select f.asset_id, f.holds, f.checked_at, f.resting, f.at <-> here as away from entry_found f where f.holds @@ whole
          and (reach is null or f.at <-> here <= reach)
          and (on_day is null or exists (select from asset_time t where t.asset_id = f.asset_id and falls_on(t, on_day, holidays)))
        order by away, f.asset_id limit 60) f) b;
  end if;
  return coalesce(best, '{}');
end $$;
revoke execute on function best_by_words(tsquery, tsquery, point, float8, date, date[]) from public;

-- The same for those within reach of a place, found by where they are: from here outwards, what has all the bits of `every_mark`,
-- one of `any_mark` (0: none asked for) and one of `a_word` and of `another` (null: any), until sixty hold what is wanted. Eight
-- hundred are read and no more: `whole_circle` says whether that was enough, and `marked` how many have the marks.
create function best_by_ground(whole tsquery, wanted tsquery, every_mark bigint, any_mark bigint, a_word bit, another bit,
  here point, reach float8, on_day date, holidays date[], out best uuid[], out marked int, out whole_circle boolean)
language plpgsql stable set enable_seqscan = off set enable_bitmapscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
declare
  near uuid[];
  all_read boolean;
begin
  -- Strip by strip, whatever the planner thinks (offset 0).
  select array_agg(f.asset_id order by f.away, f.asset_id) filter (where f.may_hold), count(*) into near, marked
    from (select strip, 1e-9 + sqrt(greatest(0, reach ^ 2 - greatest(0, strip * strip_height() - here[1], here[1] - (strip + 1) * strip_height()) ^ 2)) as half
        from generate_series(strip_of(here[1] - reach), strip_of(here[1] + reach)) strip) s,
      lateral (select e.asset_id, e.at <-> here as away,
          (a_word is null or bit_count(e.words & a_word) > 0) and (another is null or bit_count(e.words & another) > 0) as may_hold
        from entry_found e where e.strip = s.strip and e.east between here[0] - s.half and here[0] + s.half
          and e.marks & every_mark = every_mark and (any_mark = 0 or e.marks & any_mark <> 0) and e.at <-> here <= reach offset 0) f;
  all_read := coalesce(cardinality(near), 0) <= 800;
  near := near[1:800];
  if on_day is not null then
    near := array(select n.asset_id from unnest(near) with ordinality n (asset_id, nth)
      where exists (select from asset_time t where t.asset_id = n.asset_id and falls_on(t, on_day, holidays)) order by n.nth);
  end if;
  select array_agg(b.asset_id order by b.score desc, b.asset_id) into best from (
    select f.asset_id, (case when numnode(wanted) > 0 then ts_rank(f.holds, wanted) * 4 else 0 end) - (f.at <-> here) * 28
      + (case when f.checked_at > present() - interval '180 days' then 0.1 else 0 end) - (case when f.resting then 0.5 else 0 end) as score
    from unnest(near) with ordinality n (asset_id, nth) join entry_found f using (asset_id)
    where numnode(whole) = 0 or f.holds @@ whole
    order by n.nth limit 60) b;
  best := coalesce(best, '{}');
  whole_circle := all_read or cardinality(best) = 60;
end $$;
revoke execute on function best_by_ground(tsquery, tsquery, bigint, bigint, bit, bit, point, float8, date, date[]) from public;

-- The best that fits: at most 20. `asked`: words (a list of lists of alternatives), any (one of the words is enough), postcode,
-- area, day (MO), on (a date), holidays (dates), cost, access (facts that must not be “no” or unknown). `meant` says by
-- which word it was found, for each that was typed; metres from the middle of the postcode.
create function find_entries(asked jsonb)
returns table (id uuid, kind text, name text, line text, cost text, cost_words text, place_name text, neighbourhood text, metres int, meant text[],
  access text[], days text[], checked_at timestamptz, status text, enterprise boolean)
language plpgsql stable security definer set search_path from current set client_min_messages = warning set enable_seqscan = off as $$
#variable_conflict use_column
declare
  any_one boolean := coalesce((asked ->> 'any')::boolean, false);
  here point;
  on_day date := (asked ->> 'on')::date;
  holidays date[];
  -- What must be there beside words, and of what one is enough.
  every_mark text[] := array_remove(array['=area:' || (asked ->> 'area'), '=cost:' || (asked ->> 'cost'), '=day:' || (asked ->> 'day')], null);
  any_mark text[] := '{}';
  -- The alternatives of all words, one after the other, each with which word it is for.
  said text[] := '{}';
  said_for int[] := '{}';
  queries tsquery[] := '{}';
  -- Of each word: any of its alternatives, the lexemes of these, whether one was ever here.
  meant tsquery[] := '{}';
  lexemes text[];
  here_once boolean[] := '{}';
  word_bits bit(512)[];
  narrowed tsquery := ''::tsquery;
  wanted tsquery;
  first_wanted tsquery;
  whole tsquery;
  part tsquery;
  one text;
  ids uuid[] := '{}';
  size int;
  last_size int;
  marked int;
  whole_circle boolean;
  seldom boolean;
begin
  if asked ? 'postcode' then
    select p.at into here from postcode_point p where p.said = regexp_replace(lower(asked ->> 'postcode'), '[^a-z0-9]', '', 'g');
    here := flat(coalesce(here, middle_of(asked ->> 'postcode')));
  end if;
  for at in 0 .. coalesce(jsonb_array_length(asked -> 'access'), 0) - 1 loop
    every_mark := every_mark || ('=has:' || (asked -> 'access' ->> at));
  end loop;
  foreach one in array every_mark loop narrowed := narrowed && mark(one); end loop;
  if on_day is not null then
    any_mark := array['=on:' || on_day, '=day:' || weekday_code(on_day), '=month:' || extract(day from on_day)];
    narrowed := narrowed && (mark(any_mark[1]) || mark(any_mark[2]) || mark(any_mark[3]));
    holidays := array(select jsonb_array_elements_text(asked -> 'holidays')::date);
  end if;
  <<spelling>> for round in 1 .. 2 loop
    wanted := ''::tsquery;
    word_bits := '{}';
    lexemes := '{}';
    for nth in 1 .. least(coalesce(jsonb_array_length(asked -> 'words'), 0), 12) loop
      if not any_one then lexemes := '{}'; end if;
      if round = 1 then meant[nth] := ''::tsquery; end if;
      for at in 0 .. least(jsonb_array_length(asked -> 'words' -> (nth - 1)), 20) - 1 loop
        one := asked -> 'words' -> (nth - 1) ->> at;
        if round = 1 then
          part := plainto_tsquery('english', plain_name(one));
          said := said || one;
          said_for := said_for || nth;
          queries := array_append(queries, part);
          meant[nth] := meant[nth] || part;
        end if;
        lexemes := lexemes || tsvector_to_array(to_tsvector('english', plain_name(one)));
      end loop;
      part := meant[nth];
      -- A word that says nothing (“the”) is not looked for. One that nothing here holds may be spelt another way; so may, the
      -- second time, one that only something held that is gone.
      continue when numnode(part) = 0;
      if round = 1 then here_once[nth] := exists (select from entry_word w where w.lexeme = any (lexemes)); end if;
      if not here_once[nth] or round = 2 and not exists (select from entry_found f where f.holds @@ part) then
        foreach one in array looks_like(plain_name(asked -> 'words' -> (nth - 1) ->> 0)) loop
          part := part || plainto_tsquery('english', one);
          lexemes := lexemes || tsvector_to_array(to_tsvector('english', one));
        end loop;
      end if;
      wanted := case when any_one then wanted || part else wanted && part end;
      if not any_one then word_bits := array_append(word_bits, bits_of_words(lexemes)); end if;
    end loop;
    if any_one then word_bits := array[bits_of_words(lexemes)]; end if;
    whole := wanted && narrowed;
    -- Words were typed, and none of them says anything that is here.
    exit when numnode(wanted) = 0 and any_one;
    exit when numnode(whole) = 0 and here is null;
    -- A second time only where other spellings were found.
    exit when round = 2 and wanted = first_wanted;
    first_wanted := wanted;
    if here is not null then
      -- From here outwards, by as much as should hold enough, each twice as wide: from a few streets (300 metres) over a walk
      -- and a bus to a day out (18 kilometres); then everywhere.
      size := case when numnode(wanted) = 0 then 0 else 3 end;
      last_size := case when numnode(whole) = 0 then 6 else 7 end;
      seldom := false;
      loop
        ids := null;
        if size < 5 and not seldom then
          select g.best, g.marked, g.whole_circle into ids, marked, whole_circle
            from best_by_ground(whole, wanted, bits_of(every_mark), bits_of(any_mark), word_bits[1], word_bits[2], here, square_side(size), on_day, holidays) g;
          if not whole_circle then ids := null; end if;
          -- What few hold is sooner found by words, once it has to be looked for further away.
          seldom := numnode(wanted) > 0 and marked > 100 and cardinality(ids) * 50 < marked;
        end if;
        if ids is null then
          part := case when size < 7 then mark(square_of(here, greatest(size, 5))) else ''::tsquery end;
          ids := best_by_words(whole && part, wanted, here, case when size < 7 then square_side(size) end, on_day, holidays);
        end if;
        exit when cardinality(ids) >= 10 or size = last_size;
        -- Twice as wide holds four times as many.
        size := least(last_size, size + greatest(1, round(log(4, 24 / greatest(cardinality(ids), 0.7)))::int));
      end loop;
    else
      -- What has it in its name goes first.
      if numnode(wanted) > 0 then
        ids := best_by_words(narrowed && regexp_replace(wanted::text, '''((?:[^'']|'''')+)''', '''~\1''', 'g')::tsquery, wanted, null, null, on_day, holidays);
      end if;
      if cardinality(ids) < 20 then ids := best_by_words(whole, wanted, null, null, on_day, holidays); end if;
    end if;
    exit spelling when cardinality(ids) > 0 or numnode(wanted) = 0;
  end loop;
  if cardinality(ids) = 0 then return; end if;
  return query
    select a.id, a.kind, a.name, a.line, a.cost, a.cost_words, a.place_name,
      case when a.also_in = '{}' then n.name else concat_ws(', ', n.name, (select string_agg(o.name, ', ' order by o.name) from neighbourhood o where o.id = any (a.also_in))) end, (111195 * (f.at <-> here))::int,
      array(select coalesce((select said[s] from generate_subscripts(said, 1) s where said_for[s] = w and f.holds @@ queries[s] limit 1), '')
        from generate_series(1, cardinality(meant)) w),
      f.access, f.days, a.checked_at, a.status, a.enterprise
    from unnest(ids[1:40]) with ordinality found (id, nth) join entry_found f on f.asset_id = found.id
      join asset a on a.id = found.id left join neighbourhood n on n.id = a.neighbourhood_id
    where a.listed and a.status <> 'closed' and still_shown(a.hidden_from)
      -- A time that has ended, by the clock and not by any change of its row, is no day to come on.
      and (not asked ? 'day' or exists (select from asset_time t, unnest(t.days) d where t.asset_id = a.id and right(d, 2) = asked ->> 'day' and still_to_come(t)))
    order by found.nth limit 20;
end $$;
