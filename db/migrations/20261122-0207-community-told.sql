-- What people tell of groups: that an entry is still right (one press), what has changed, and groups that nobody here knew.

create table asset_check (
  id uuid primary key default uuidv7(),
  asset_id uuid not null references asset on delete cascade,
  member_id uuid references member,
  at timestamptz not null default present(),
  at_their_word_by uuid references member,
  how text not null default 'on screen' check (how in ('on screen', 'on paper', 'by phone', 'face to face')),
  constraint check_by_somebody check ((member_id is null) = (at_their_word_by is not null) and (how = 'on screen') = (at_their_word_by is null))
);
create index asset_check_of on asset_check (asset_id, at);
create index asset_check_member on asset_check (member_id, at);
comment on table asset_check is 'community: who said that an entry is still right; an entry shows only that a neighbour did';
alter table asset_check enable row level security; -- no policy: written by still_right() and read by nobody

-- One press of a member. Public is a worker’s name or “a neighbour”, never the neighbour’s name. What a neighbour without a
-- screen told somebody who works here is written down without the neighbour’s name.
create function still_right(asset uuid, how text) returns boolean
language plpgsql security definer set search_path from current as $$
declare
  works boolean := holds_post(me(), array['connector', 'worker', 'team lead', 'steward', 'peer']);
  told boolean := how <> 'on screen';
begin
  if me() is null or told and not works then raise exception 'not found' using errcode = 'AL404'; end if;
  update asset a set checked_at = present(), changed_at = present(),
      checked_name = case when works and not told then (select m.known_as from member m where m.id = me()) else 'a neighbour' end
    where a.id = still_right.asset and a.listed and a.status <> 'closed' and not a.enterprise;
  if not found then raise exception 'not found' using errcode = 'AL404'; end if;
  insert into asset_check (asset_id, member_id, at_their_word_by, how)
    values (still_right.asset, case when not told then me() end, case when told then me() end, still_right.how);
  return true;
end $$;

create table asset_told (
  id uuid primary key,
  asset_id uuid references asset on delete cascade,
  name text not null default '' check (length(name) <= 200),
  words text not null check (length(words) between 1 and 5000),
  where_when text not null default '' check (length(where_when) <= 1000),
  neighbourhood_id uuid references neighbourhood,
  teller text not null default '' check (length(teller) <= 200),
  at timestamptz not null default present(),
  looked_at timestamptz,
  looked_by uuid references member,
  outcome text check (outcome in ('listed', 'changed', 'known already', 'put aside')),
  made_id uuid references asset on delete set null,
  constraint told_of_something check (asset_id is not null or name <> ''),
  constraint told_looked_at_has_outcome check ((looked_at is null) = (outcome is null))
);
create index asset_told_waits on asset_told (id) where looked_at is null;
comment on table asset_told is 'community: a group that somebody told of, or what they say has changed; a connector looks at it';
comment on column asset_told.teller is 'how to reach whoever told, if they wish; emptied when it has been looked at';
alter table asset_told enable row level security; -- no policy: read and written by the functions below

create function tell_of_asset(told uuid, asset uuid, name text, words text, where_when text, area uuid, teller text) returns void
language plpgsql security definer set search_path from current as $$
begin
  if asset is not null and not exists (select from asset a where a.id = tell_of_asset.asset and a.listed and a.status <> 'closed' and not a.enterprise) then
    raise exception 'not found' using errcode = 'AL404';
  end if;
  insert into asset_told (id, asset_id, name, words, where_when, neighbourhood_id, teller)
    values (told, tell_of_asset.asset, tell_of_asset.name, tell_of_asset.words, tell_of_asset.where_when,
      (select n.id from neighbourhood n where n.id = area), tell_of_asset.teller);
end $$;

create function told_to_look_at() returns table (id uuid, asset_id uuid, asset_name text, name text, words text, where_when text, neighbourhood_id uuid, teller text, at timestamptz)
language sql stable security definer set search_path from current as $$
  select t.id, t.asset_id, coalesce(a.name, ''), t.name, t.words, t.where_when, t.neighbourhood_id, t.teller, t.at
  from asset_told t left join asset a on a.id = t.asset_id
  where keeps_entries() and t.looked_at is null order by t.id limit 100
$$;

-- Settles what was told; how to reach the teller is not kept any longer than that.
create function settle_told(told uuid, outcome text, made uuid default null) returns void
language plpgsql security definer set search_path from current as $$
begin
  update asset_told t set looked_at = present(), looked_by = me(), outcome = settle_told.outcome, made_id = made, teller = ''
    where t.id = told and t.looked_at is null and keeps_entries();
  if not found then raise exception 'not found' using errcode = 'AL404'; end if;
end $$;

-- Listed entries that nobody has looked at for longest, for whoever renews them.
create function entries_to_renew(before timestamptz, most int) returns table (id uuid, name text, kind text, neighbourhood_id uuid, checked_at timestamptz, phone text, asked bigint, total bigint)
language sql stable security definer set search_path from current as $$
  select a.id, a.name, a.kind, a.neighbourhood_id, a.checked_at, coalesce(a.phone, ''), (select count(*) from asset_link l where l.asset_id = a.id and l.ended_at is null and l.until_at > present()),
    count(*) over ()
  from asset a where keeps_entries() and a.listed and a.status <> 'closed' and a.kind <> 'story' and not a.enterprise and (a.checked_at is null or a.checked_at < before)
  order by a.checked_at nulls first, a.name limit most
$$;
