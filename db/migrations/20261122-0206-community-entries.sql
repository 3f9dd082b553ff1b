-- How an entry changes: by one function that keeps what was there before, so that whoever looks after entries sees each
-- change and can undo it. A group changes its own entry by a link that needs no account; the link is kept as a digest, ends
-- on its day, is renewed by a new one that stops the old, and can be stopped by a connector at any moment.

create table asset_link (
  id uuid primary key,
  asset_id uuid not null references asset on delete cascade,
  hash bytea not null constraint asset_link_once unique,
  made_at timestamptz not null default present(),
  made_by uuid references member,
  until_at timestamptz not null,
  used_at timestamptz,
  renewed_from uuid references asset_link,
  ended_at timestamptz,
  ended_why text not null default '' check (length(ended_why) <= 300)
);
create index asset_link_of on asset_link (asset_id);
comment on table asset_link is 'community: a link by which whoever looks after a group changes its entry without an account; only a digest of it is kept';
alter table asset_link enable row level security; -- no policy: read and written by the functions below

create table asset_version (
  id uuid primary key default uuidv7(),
  asset_id uuid not null references asset on delete cascade,
  at timestamptz not null default present(),
  how text not null check (how in ('link', 'connector', 'told', 'import', 'undone', 'lines', 'enterprise')),
  by_id uuid references member,
  link_id uuid references asset_link on delete set null,
  was jsonb,
  became jsonb not null,
  looked_at timestamptz,
  looked_by uuid references member,
  undone_at timestamptz
);
create index asset_version_of on asset_version (asset_id, id);
create index asset_version_waits on asset_version (id) where how = 'link' and looked_at is null;
comment on table asset_version is 'community: an entry before and after each change, and how it was changed; about nobody in particular';
alter table asset_version enable row level security; -- no policy: read and written by the functions below

create function keeps_entries() returns boolean
language sql stable security definer set search_path from current as $$
  select holds_post(me(), array['connector', 'steward', 'team lead'])
$$;

-- The whole of an entry: its row, its facts, times and terms.
create function entry_of(asset uuid) returns jsonb
language sql stable security definer set search_path from current as $$
  select to_jsonb(a) - 'words' - 'changed_at' || jsonb_build_object(
    'access', (select coalesce(jsonb_agg(to_jsonb(x) - 'asset_id' order by x.fact), '[]') from asset_access x where x.asset_id = a.id),
    'times', (select coalesce(jsonb_agg(to_jsonb(t) - 'asset_id' order by t.starts_on, t.opens, t.id), '[]') from asset_time t where t.asset_id = a.id),
    'terms', (select coalesce(jsonb_agg(t.term_id order by t.term_id), '[]') from asset_term t where t.asset_id = a.id))
  from asset a where a.id = entry_of.asset
$$;

create function bare_postcode(written text) returns text language sql immutable parallel safe
  return nullif(lower(regexp_replace(written, '[^A-Za-z0-9]', '', 'g')), '');

-- Writes a whole entry (as entry_of gives it) in place of what is there, and keeps both. What an entry leaves out keeps its
-- value. Nothing changed: nothing kept, and the answer is false. For whoever checked already who may: the functions below.
-- Where it is on the map follows its postcode: a group that moved is not looked for at its old door.
create function write_entry(entry jsonb, how text, link uuid default null) returns boolean
language plpgsql security definer set search_path from current as $$
declare
  was jsonb := entry_of((entry ->> 'id')::uuid);
  full_entry jsonb;
  a asset;
begin
  if entry ? 'postcode' and not entry ? 'at' and bare_postcode(entry ->> 'postcode') is distinct from bare_postcode(was ->> 'postcode')
    and (was ->> 'postcode' is not null or was ->> 'at' is null) then
    entry := entry || jsonb_build_object('at', (select p.at from postcode_point p where p.said = bare_postcode(entry ->> 'postcode')));
  end if;
  -- A form may name a neighbourhood that is gone, or never was.
  if entry ? 'neighbourhood_id' then
    entry := entry || jsonb_build_object('neighbourhood_id', (select n.id from neighbourhood n where n.id = (entry ->> 'neighbourhood_id')::uuid));
  end if;
  full_entry := coalesce(was, '{"about": "", "cost_words": "", "get_there": "", "for_whom": "", "place_name": "", "address_lines": [],
    "also_in": [], "languages": [], "status": "active", "paused_words": "", "room": "", "checked_name": "", "listed": true, "enterprise": false, "elsewhere": true}') || entry;
  a := jsonb_populate_record(null::asset, full_entry - 'words' || jsonb_build_object('changed_at', present()));
  if was = full_entry then return false; end if;
  insert into asset (id, kind, organisation_id, name, line, about, cost, cost_pence, cost_words, get_there, for_whom, minimum_age, maximum_age,
      website, email, phone, neighbourhood_id, also_in, at, place_name, address_lines, postcode, languages, status, paused_words, room, checked_at,
      checked_name, listed, hidden_from, enterprise, elsewhere, changed_at, own_words_at, source, source_id)
    values (a.id, a.kind, a.organisation_id, a.name, a.line, a.about, a.cost, a.cost_pence, a.cost_words, a.get_there, a.for_whom, a.minimum_age,
      a.maximum_age, a.website, a.email, a.phone, a.neighbourhood_id, a.also_in, a.at, a.place_name, a.address_lines, a.postcode, a.languages, a.status,
      a.paused_words, a.room, a.checked_at, a.checked_name, a.listed, a.hidden_from, a.enterprise, a.elsewhere, a.changed_at, a.own_words_at, a.source, a.source_id)
    on conflict (id) do update set kind = excluded.kind, organisation_id = excluded.organisation_id, name = excluded.name, line = excluded.line,
      about = excluded.about, cost = excluded.cost, cost_pence = excluded.cost_pence, cost_words = excluded.cost_words,
      get_there = excluded.get_there, for_whom = excluded.for_whom, minimum_age = excluded.minimum_age, maximum_age = excluded.maximum_age,
      website = excluded.website, email = excluded.email, phone = excluded.phone, neighbourhood_id = excluded.neighbourhood_id, also_in = excluded.also_in, at = excluded.at,
      place_name = excluded.place_name, address_lines = excluded.address_lines, postcode = excluded.postcode, languages = excluded.languages,
      status = excluded.status, paused_words = excluded.paused_words, room = excluded.room, checked_at = excluded.checked_at,
      checked_name = excluded.checked_name, listed = excluded.listed, hidden_from = excluded.hidden_from,
      enterprise = excluded.enterprise, elsewhere = excluded.elsewhere, changed_at = excluded.changed_at, own_words_at = excluded.own_words_at,
      source = excluded.source, source_id = excluded.source_id;
  if entry ? 'access' then
    delete from asset_access x where x.asset_id = a.id;
    insert into asset_access (asset_id, fact, answer, words)
      select a.id, x.fact, x.answer, coalesce(x.words, '') from jsonb_populate_recordset(null::asset_access, entry -> 'access') x;
  end if;
  if entry ? 'times' then
    delete from asset_time t where t.asset_id = a.id;
    insert into asset_time (id, asset_id, freq, every, days, month_days, starts_on, until_on, opens, closes, skips, not_on_bank_holidays, words)
      select t.id, a.id, t.freq, coalesce(t.every, 1), coalesce(t.days, '{}'), coalesce(t.month_days, '{}'), t.starts_on, t.until_on, t.opens, t.closes,
        coalesce(t.skips, '{}'), coalesce(t.not_on_bank_holidays, false), coalesce(t.words, '')
      from jsonb_populate_recordset(null::asset_time, entry -> 'times') t;
  end if;
  if entry ? 'terms' then
    delete from asset_term t where t.asset_id = a.id;
    insert into asset_term (asset_id, term_id) select a.id, t.id from term t where t.id in (select jsonb_array_elements_text(entry -> 'terms')::uuid);
  end if;
  insert into asset_version (asset_id, how, by_id, link_id, was, became) values (a.id, how, me(), link, was, entry_of(a.id));
  return true;
end $$;

-- The link that is alive under a digest; none where it ended, ran out or never was: all three look alike.
create function link_alive(hash bytea) returns asset_link
language sql stable security definer set search_path from current as $$
  select l from asset_link l where l.hash = link_alive.hash and l.ended_at is null and l.until_at > present()
$$;

-- What somebody may change: the entry of their link, or as a connector any; never that of an enterprise, whose words are its
-- own and whose papers say whether it is shown. Raises “not found” otherwise.
create function may_change_entry(asset uuid, hash bytea) returns asset_link
language plpgsql stable security definer set search_path from current as $$
declare link asset_link := link_alive(hash);
begin
  if hash is null and keeps_entries() and exists (select from asset a where a.id = may_change_entry.asset and not a.enterprise) then return null; end if;
  if link.asset_id = may_change_entry.asset then return link; end if;
  raise exception 'not found' using errcode = 'AL404';
end $$;

create function asset_of_link(hash bytea) returns table (asset_id uuid, until_at timestamptz)
language sql stable security definer set search_path from current as $$
  select l.asset_id, l.until_at from link_alive(hash) l where l.id is not null
$$;

create function entry_to_change(asset uuid, hash bytea) returns jsonb
language plpgsql stable security definer set search_path from current as $$
begin
  perform may_change_entry(asset, hash);
  return entry_of(asset);
end $$;

-- Changes some of an entry. By a link: what it is, which kind and whether it is listed stay as they are; the entry counts as
-- looked at by the group itself that day.
create function change_entry(asset uuid, hash bytea, changed jsonb) returns boolean
language plpgsql security definer set search_path from current as $$
declare
  link asset_link := may_change_entry(asset, hash);
  now_checked jsonb := jsonb_build_object('checked_at', present(), 'checked_name', case when link.id is null
    then (select m.known_as from member m where m.id = me()) else 'the group' end);
begin
  if link.id is not null then
    -- Counted by the entry and not by the link: whoever renews a link begins no new count.
    if (select count(*) from asset_version v where v.asset_id = asset and v.how = 'link' and v.at > present() - interval '1 day') >= 30 then
      raise exception 'This entry was changed very often today. Try again tomorrow, or ring us.' using errcode = 'AL422';
    end if;
    changed := changed - array['kind', 'listed', 'organisation_id', 'source', 'source_id', 'at'] || jsonb_build_object('own_words_at', present());
    update asset_link l set used_at = present() where l.id = link.id;
  end if;
  return write_entry(changed || now_checked || jsonb_build_object('id', asset), case when link.id is null then 'connector' else 'link' end, link.id);
end $$;

create function add_entry(entry jsonb) returns void
language plpgsql security definer set search_path from current as $$
begin
  if not keeps_entries() or exists (select from asset a where a.id = (entry ->> 'id')::uuid) then
    raise exception 'not found' using errcode = 'AL404';
  end if;
  perform write_entry(entry || jsonb_build_object('checked_at', present(), 'checked_name', (select m.known_as from member m where m.id = me())), 'connector');
end $$;

-- Makes a link; whoever holds one that is alive may renew it by a new one, and the old one stops.
create function make_asset_link(link uuid, asset uuid, hash bytea, until_at timestamptz, old_hash bytea default null) returns void
language plpgsql security definer set search_path from current as $$
declare old asset_link := may_change_entry(asset, old_hash);
begin
  if until_at > present() + interval '800 days' then raise exception 'a link ends'; end if;
  if old.id is not null then
    if (select count(*) from asset_link l where l.asset_id = old.asset_id and l.renewed_from is not null and l.made_at > present() - interval '1 day') >= 3 then
      raise exception 'A new address was made several times today. Ring us, and we will make one with you.' using errcode = 'AL422';
    end if;
    update asset_link l set ended_at = present(), ended_why = 'renewed' where l.id = old.id;
  end if;
  insert into asset_link (id, asset_id, hash, made_by, until_at, renewed_from) values (link, make_asset_link.asset, make_asset_link.hash, me(), make_asset_link.until_at, old.id);
end $$;

-- Stops every link of an entry at once: one may have been renewed by a stranger meanwhile.
create function stop_asset_links(asset uuid, why text) returns int
language plpgsql security definer set search_path from current as $$
declare stopped int;
begin
  perform may_change_entry(asset, null);
  update asset_link l set ended_at = present(), ended_why = left(why, 300) where l.asset_id = asset and l.ended_at is null;
  get diagnostics stopped = row_count;
  return stopped;
end $$;

create function asset_links(asset uuid) returns table (id uuid, made_at timestamptz, until_at timestamptz, used_at timestamptz, ended_at timestamptz, ended_why text, renewed boolean)
language sql stable security definer set search_path from current as $$
  select l.id, l.made_at, l.until_at, l.used_at, l.ended_at, l.ended_why, l.renewed_from is not null
  from asset_link l where keeps_entries() and l.asset_id = asset_links.asset order by l.made_at desc, l.id desc
$$;

create function asset_versions(asset uuid) returns table (id uuid, at timestamptz, how text, by_name text, was jsonb, became jsonb, undone_at timestamptz, looked_at timestamptz)
language sql stable security definer set search_path from current as $$
  select v.id, v.at, v.how, coalesce(m.known_as, ''), v.was, v.became, v.undone_at, v.looked_at
  from asset_version v left join member m on m.id = v.by_id
  where keeps_entries() and v.asset_id = asset_versions.asset order by v.id desc limit 50
$$;

-- Puts an entry back to what it was before a change, and keeps that too.
create function undo_version(version uuid) returns uuid
language plpgsql security definer set search_path from current as $$
declare v asset_version;
begin
  select * into v from asset_version x where x.id = version and x.was is not null and keeps_entries()
    and not exists (select from asset a where a.id = x.asset_id and a.enterprise) for update;
  if v.id is null then raise exception 'not found' using errcode = 'AL404'; end if;
  perform write_entry(v.was, 'undone');
  update asset_version x set undone_at = present(), looked_at = coalesce(x.looked_at, present()), looked_by = me() where x.id = v.id;
  return v.asset_id;
end $$;

-- What came by links and nobody here has looked at.
create function changes_to_look_at() returns table (id uuid, asset_id uuid, name text, at timestamptz, was jsonb, became jsonb)
language sql stable security definer set search_path from current as $$
  select v.id, v.asset_id, a.name, v.at, v.was, v.became from asset_version v join asset a on a.id = v.asset_id
  where keeps_entries() and v.how = 'link' and v.looked_at is null order by v.id limit 100
$$;

-- Links that whoever held the one before made new in the last days: perhaps the group, perhaps a stranger who locks it out.
create function links_renewed() returns table (asset_id uuid, name text, at timestamptz)
language sql stable security definer set search_path from current as $$
  select a.id, a.name, max(l.made_at) from asset_link l join asset a on a.id = l.asset_id
  where keeps_entries() and l.renewed_from is not null and l.ended_at is null and l.made_at > present() - interval '14 days'
  group by a.id, a.name order by 3 desc limit 30
$$;

create function looked_at_version(version uuid) returns void
language plpgsql security definer set search_path from current as $$
begin
  update asset_version v set looked_at = present(), looked_by = me() where v.id = version and keeps_entries();
  if not found then raise exception 'not found' using errcode = 'AL404'; end if;
end $$;

revoke execute on function keeps_entries(), entry_of(uuid), write_entry(jsonb, text, uuid), link_alive(bytea), may_change_entry(uuid, bytea) from public;
