-- Entries that come from elsewhere: a feed of Open Referral, or a spreadsheet. What was read waits in import_row, a line
-- each; take_in() takes some at a time, so that thousands need no long transaction and somebody can watch.
-- An entry is known again by where it comes from and its id there, so that coming again it is changed and never doubled.

create table import_run (
  id uuid primary key,
  by_id uuid not null references member,
  source text not null check (length(source) between 1 and 500),
  file_name text not null default '',
  kind text not null check (kind in ('spreadsheet', 'tables', 'json', 'address')),
  titles text[],
  mapping text[],
  state text not null default 'to look at' check (state in ('to fetch', 'to look at', 'going', 'done', 'failed')),
  trouble text not null default '',
  made_at timestamptz not null default present(),
  began_at timestamptz,
  done_at timestamptz,
  total int not null default 0
);
create index import_run_by on import_run (by_id, made_at desc);
create index import_run_going on import_run (made_at) where state in ('to fetch', 'going');
comment on table import_run is 'community: something that was brought or fetched to be taken into the neighbourhood’s entries';
alter table import_run enable row level security;
create policy mine on import_run using (by_id = me());
grant select on import_run to alongside_app;

create table import_row (
  run_id uuid not null references import_run on delete cascade,
  line int not null,
  by_id uuid not null references member,
  cells text[],
  entry jsonb,
  outcome text check (outcome in ('new', 'changed', 'same', 'theirs stands', 'left out')),
  reason text not null default '',
  asset_id uuid,
  difference jsonb,
  primary key (run_id, line)
);
create index import_row_waits on import_row (run_id, line) where outcome is null;
create index import_row_told on import_row (run_id, outcome, line) where outcome in ('left out', 'theirs stands');
comment on table import_row is 'community: a line of what was brought: its cells, the entry it makes, and what became of it';
alter table import_row enable row level security;
create policy mine on import_row using (by_id = me());
grant select on import_row to alongside_app;

-- Who may bring entries in: these posts, today.
create function may_import() returns boolean language sql stable security definer set search_path from current as $$
  select exists (select from post where member_id = me() and kind in ('connector', 'steward', 'team lead')
    and from_at <= present() and (until_at is null or until_at > present()))
$$;
revoke execute on function may_import() from public;

create function add_import(run uuid, source text, kind text, file_name text, titles text[], mapping text[]) returns void
language plpgsql security definer set search_path from current as $$
begin
  if not may_import() then raise exception 'not found' using errcode = 'AL404'; end if;
  insert into import_run (id, by_id, source, kind, file_name, titles, mapping, state)
    values (run, me(), add_import.source, add_import.kind, add_import.file_name, add_import.titles, add_import.mapping,
      case add_import.kind when 'address' then 'to fetch' else 'to look at' end);
end $$;

-- Writes down the lines of a run that is being read: by whoever brings it, or by the job that fetches it.
create function add_import_rows(run uuid, rows jsonb) returns void
language plpgsql security definer set search_path from current as $$
declare fresh int;
begin
  if not exists (select from import_run r where r.id = run and (r.by_id = me() and r.state = 'to look at' or me() is null and r.state = 'to fetch')) then
    raise exception 'not found' using errcode = 'AL404';
  end if;
  with written as (insert into import_row (run_id, line, by_id, cells, entry, outcome, reason)
    select run, x.line, (select r.by_id from import_run r where r.id = run), x.cells, x.entry, case when x.reason is not null then 'left out' end, coalesce(x.reason, '')
    from jsonb_to_recordset(rows) x(line int, cells text[], entry jsonb, reason text)
    on conflict (run_id, line) do update set entry = excluded.entry, outcome = excluded.outcome, reason = excluded.reason
    returning xmax = 0 as is_new)
  select count(*) filter (where is_new) into fresh from written;
  update import_run r set total = r.total + fresh where r.id = run;
end $$;

create function set_import_mapping(run uuid, mapping text[]) returns boolean
language plpgsql security definer set search_path from current as $$
begin
  update import_run r set mapping = set_import_mapping.mapping where r.id = run and r.by_id = me() and r.state = 'to look at' and may_import();
  return found;
end $$;

create function begin_import(run uuid) returns boolean language plpgsql security definer set search_path from current as $$
begin
  update import_run r set state = 'going', began_at = present() where r.id = run and r.by_id = me() and r.state = 'to look at' and may_import();
  return found;
end $$;

create function throw_import_away(run uuid) returns boolean language plpgsql security definer set search_path from current as $$
begin
  delete from import_run r where r.id = run and r.by_id = me() and r.state <> 'going';
  return found;
end $$;

-- The address that waits to be fetched, if any; only the system itself asks.
create function import_to_fetch() returns table (id uuid, source text) language sql stable security definer set search_path from current as $$
  select r.id, r.source from import_run r where r.state = 'to fetch' and me() is null order by r.made_at limit 1
$$;
-- A fetch that was cut off begins anew; of one that failed no half stays.
create function begin_fetch(run uuid) returns void language sql security definer set search_path from current as $$
  delete from import_row w using import_run r where w.run_id = run and r.id = run and r.state = 'to fetch' and me() is null;
  update import_run r set total = 0 where r.id = run and r.state = 'to fetch' and me() is null
$$;
create function end_fetch(run uuid, trouble text) returns void language sql security definer set search_path from current as $$
  delete from import_row w using import_run r where end_fetch.trouble <> '' and w.run_id = run and r.id = run and r.state = 'to fetch' and me() is null;
  update import_run r set state = case when end_fetch.trouble = '' then 'to look at' else 'failed' end, trouble = end_fetch.trouble,
    total = case when end_fetch.trouble = '' then r.total else 0 end
  where r.id = run and r.state = 'to fetch' and me() is null
$$;
create function imports_going() returns table (id uuid) language sql stable security definer set search_path from current as $$
  select r.id from import_run r where r.state = 'going' and me() is null order by r.began_at
$$;

-- Takes in the next lines of a run that somebody has begun, and says how many are left. A line that the tables refuse is
-- left out with its reason; the others go in.
create function take_in(run uuid, most int) returns int
language plpgsql security definer set search_path from current as $$
declare
  from_source text;
  one record;
  left_over int;
begin
  select r.source into from_source from import_run r where r.id = run and r.state = 'going' and (me() is null or r.by_id = me()) for update;
  if not found then return 0; end if;
  for one in select w.line, w.entry from import_row w where w.run_id = run and w.outcome is null order by w.line limit least(take_in.most, 1000) loop
    begin
      perform take_in_entry(run, one.line, from_source, one.entry);
    exception when others then
      update import_row w set outcome = 'left out', reason = case when sqlstate in ('23514', '22001', '22P02', '22003', '22007', '22008')
        then 'What it says is not possible: ' || coalesce(nullif(regexp_replace(sqlerrm, '.*constraint "(asset|organisation)_(.*)_check".*', '\2'), sqlerrm), 'a value cannot be read') || '.'
        else 'It could not be taken in.' end
      where w.run_id = run and w.line = one.line;
    end;
  end loop;
  select count(*) into left_over from import_row w where w.run_id = run and w.outcome is null;
  if left_over = 0 then update import_run r set state = 'done', done_at = present() where r.id = run; end if;
  return left_over;
end $$;

-- When it is, in a few words: “every 2 weeks on TU, 18:30–20:00”.
create function time_said(freq text, every int, days text[], month_days int[], starts_on date, opens time, closes time) returns text language sql stable as $$
  select concat(case when freq = 'once' then starts_on::text
      else concat('every ', nullif(every, 1), case when every > 1 then ' ' end, case freq when 'weekly' then 'week' else 'month' end, case when every > 1 then 's' end,
        ' on ', array_to_string(days || month_days::text[], ', ')) end,
    ', ', to_char(opens, 'HH24:MI'), case when closes is not null then '–' || to_char(closes, 'HH24:MI') end)
$$;

-- What an entry that came says, beside what stands here: the columns that differ.
create function entry_difference(is_here asset, came jsonb) returns jsonb language sql stable as $$
  select coalesce(jsonb_object_agg(c.name, jsonb_build_array(c.here, c.there)), '{}') from (values
    ('name', is_here.name, came ->> 'name'), ('line', is_here.line, came ->> 'line'), ('about', is_here.about, came ->> 'about'),
    ('cost', is_here.cost, came ->> 'cost'), ('cost_pence', is_here.cost_pence::text, came ->> 'costPence'), ('cost_words', is_here.cost_words, came ->> 'costWords'),
    ('for_whom', is_here.for_whom, came ->> 'forWhom'), ('minimum_age', is_here.minimum_age::text, came ->> 'minimumAge'), ('maximum_age', is_here.maximum_age::text, came ->> 'maximumAge'),
    ('website', is_here.website, came ->> 'website'), ('email', is_here.email, came ->> 'email'), ('phone', is_here.phone, came ->> 'phone'),
    ('place_name', is_here.place_name, came ->> 'placeName'), ('postcode', is_here.postcode, came ->> 'postcode'),
    ('address_lines', array_to_string(is_here.address_lines, ', '), (select string_agg(l, ', ') from jsonb_array_elements_text(came -> 'addressLines') l)),
    ('status', is_here.status, came ->> 'status'),
    ('times', (select string_agg(time_said(t.freq, t.every, t.days, t.month_days, t.starts_on, t.opens, t.closes), '; ' order by t.opens, t.days, t.month_days)
        from asset_time t where t.asset_id = is_here.id and came -> 'times' <> '[]'),
      (select string_agg(time_said(t.freq, t.every, t.days, t."monthDays", t."startsOn", t.opens, t.closes), '; ' order by t.opens, t.days, t."monthDays")
        from jsonb_to_recordset(came -> 'times') t(freq text, every int, days text[], "monthDays" int[], "startsOn" date, opens time, closes time)))
  ) c(name, here, there) where coalesce(c.here, '') <> coalesce(c.there, '')
$$;

create function take_in_entry(run uuid, at_line int, from_source text, came jsonb) returns void
language plpgsql security definer set search_path from current as $$
declare
  is_here asset;
  was jsonb;
  organisation_here uuid;
  entry_id uuid;
  differs jsonb;
  said_code text := lower(regexp_replace(came ->> 'postcode', '[^A-Za-z0-9]', '', 'g'));
  here point := coalesce(point((came ->> 'longitude')::float8, (came ->> 'latitude')::float8), (select p.at from postcode_point p where p.said = said_code));
  mark text := md5((came - 'whenWords')::text || coalesce(came ->> 'whenWords', ''));
  about_text text := concat_ws(E'\n\n', nullif(came ->> 'about', ''), case when came -> 'times' = '[]' then nullif(came ->> 'whenWords', '') end);
begin
  came := came || jsonb_build_object('about', coalesce(about_text, ''));
  select * into is_here from asset a where a.source = from_source and a.source_id = came ->> 'sourceId' for update;
  entry_id := coalesce(is_here.id, uuidv7());
  if is_here.id is not null then
    -- Somebody said that it is another entry: that one stands, and what came is shown beside it.
    if is_here.same_as is not null then
      select * into is_here from asset a where a.id = is_here.same_as;
      differs := entry_difference(is_here, came);
      update import_row w set outcome = case when differs = '{}' then 'same' else 'theirs stands' end, asset_id = is_here.id, difference = differs
        where w.run_id = run and w.line = at_line;
      return;
    end if;
    differs := entry_difference(is_here, came);
    -- What the group itself wrote stands; what came is shown beside it.
    if is_here.own_words_at is not null then
      update import_row w set outcome = case when differs = '{}' then 'same' else 'theirs stands' end, asset_id = entry_id, difference = differs
        where w.run_id = run and w.line = at_line;
      return;
    end if;
    if exists (select from import_digest d where d.asset_id = entry_id and d.digest = mark) then
      update import_row w set outcome = 'same', asset_id = entry_id where w.run_id = run and w.line = at_line;
      return;
    end if;
  end if;

  -- What stood here, by hand of a connector or from last time, is kept and can be put back.
  if is_here.id is not null then was := entry_of(entry_id); end if;

  if came -> 'organisation' <> 'null' then
    insert into organisation as o (id, name, about, website, email, phone, source, source_id, changed_at)
      select uuidv7(), g ->> 'name', coalesce(g ->> 'about', ''), g ->> 'website', g ->> 'email', g ->> 'phone', from_source, g ->> 'sourceId', present()
      from (select came -> 'organisation' as g) given
      on conflict (source, source_id) do update set name = excluded.name, about = excluded.about, website = excluded.website,
        email = excluded.email, phone = excluded.phone, changed_at = excluded.changed_at
        where (o.name, o.about, o.website, o.email, o.phone) is distinct from (excluded.name, excluded.about, excluded.website, excluded.email, excluded.phone);
    select o.id into organisation_here from organisation o where o.source = from_source and o.source_id = came -> 'organisation' ->> 'sourceId';
  end if;

  insert into asset (id, kind, organisation_id, name, line, about, cost, cost_pence, cost_words, for_whom, minimum_age, maximum_age, website, email, phone,
      at, place_name, address_lines, postcode, languages, status, neighbourhood_id, changed_at, source, source_id)
    values (entry_id, came ->> 'kind', organisation_here, came ->> 'name', came ->> 'line', came ->> 'about', came ->> 'cost', (came ->> 'costPence')::int,
      came ->> 'costWords', came ->> 'forWhom', (came ->> 'minimumAge')::int, (came ->> 'maximumAge')::int, came ->> 'website', came ->> 'email', came ->> 'phone',
      here, came ->> 'placeName',
      array(select jsonb_array_elements_text(came -> 'addressLines')), came ->> 'postcode', array(select jsonb_array_elements_text(came -> 'languages')),
      came ->> 'status', coalesce(lies_in(drawing_now(), here, coalesce(said_code, '')), (select n.id from place_of(coalesce(said_code, '')) n limit 1)), present(), from_source, came ->> 'sourceId')
    on conflict (source, source_id) do update set kind = excluded.kind, organisation_id = excluded.organisation_id, name = excluded.name, line = excluded.line,
      about = excluded.about, cost = excluded.cost, cost_pence = excluded.cost_pence, cost_words = excluded.cost_words, for_whom = excluded.for_whom,
      minimum_age = excluded.minimum_age, maximum_age = excluded.maximum_age, website = excluded.website, email = excluded.email, phone = excluded.phone,
      at = coalesce(excluded.at, asset.at), place_name = excluded.place_name, address_lines = excluded.address_lines, postcode = excluded.postcode,
      languages = excluded.languages, status = excluded.status, neighbourhood_id = coalesce(excluded.neighbourhood_id, asset.neighbourhood_id), changed_at = excluded.changed_at;

  if is_here.id is not null then delete from asset_time t where t.asset_id = entry_id; end if;
  insert into asset_time (id, asset_id, freq, every, days, month_days, starts_on, until_on, opens, closes, words)
    select uuidv7(), entry_id, t.freq, t.every, t.days, t."monthDays", coalesce(t."startsOn", today()), t."untilOn", t.opens, t.closes, t.words
    from jsonb_to_recordset(came -> 'times') t(freq text, every int, days text[], "monthDays" int[], "startsOn" date, "untilOn" date, opens time, closes time, words text);
  insert into asset_access (asset_id, fact, answer, words)
    select entry_id, x.fact, x.answer, x.words from jsonb_to_recordset(came -> 'access') x(fact text, answer text, words text)
    on conflict (asset_id, fact) do update set answer = excluded.answer, words = excluded.words;
  if came -> 'terms' <> '[]' then
    insert into term (id, name) select uuidv7(), t from jsonb_array_elements_text(came -> 'terms') t on conflict (taxonomy, name) do nothing;
    if is_here.id is not null then delete from asset_term l where l.asset_id = entry_id; end if;
    insert into asset_term (asset_id, term_id) select entry_id, m.id from term m where m.taxonomy = 'here'
      and m.name in (select jsonb_array_elements_text(came -> 'terms')) on conflict do nothing;
  end if;
  if was is not null then insert into asset_version (asset_id, how, was, became) values (entry_id, 'import', was, entry_of(entry_id)); end if;
  insert into import_digest (asset_id, digest) values (entry_id, mark) on conflict (asset_id) do update set digest = excluded.digest;
  update import_row w set outcome = case when is_here.id is null then 'new' else 'changed' end, asset_id = entry_id, difference = differs
    where w.run_id = run and w.line = at_line;
end $$;
revoke execute on function take_in_entry(uuid, int, text, jsonb) from public;

create table import_digest (
  asset_id uuid primary key references asset on delete cascade,
  digest text not null
);
comment on table import_digest is 'community: what an entry was when it last came from elsewhere, so that coming again unchanged it stays untouched';
alter table import_digest enable row level security; -- no policy: only take_in() reads it
