-- How welcoming and how easy to get into a group or place is, said by people who went. What is shown is counts and words that
-- several chose, never of a person; below a smallest number nothing is shown at all.

create table asset_visit (
  id uuid primary key default uuidv7(),
  asset_id uuid references asset on delete cascade, -- null: it came along from another place, whose group it was
  asset_name text not null default '',
  member_id uuid references member,
  person_id uuid references member,
  welcome int not null check (welcome between 1 and 5),
  access int check (access between 1 and 5),
  felt text[] not null default '{}' check (cardinality(felt) <= 12),
  words text not null default '' check (length(words) <= 200),
  words_read_at timestamptz,
  words_shown boolean not null default false,
  at timestamptz not null default present(),
  at_their_word_by uuid references member,
  how text not null default 'on screen' check (how in ('on screen', 'on paper', 'by phone', 'face to face')),
  not_on_my_screen boolean not null default false,
  constraint visit_by_somebody check (member_id is not null or at_their_word_by is not null)
);
-- What somebody keeps off their own screen stands beside what they say anew on it: nothing there tells that it was said before.
create unique index visit_of_a_member_once on asset_visit (asset_id, member_id) where not not_on_my_screen;
create index asset_visit_person on asset_visit (person_id);
create index asset_visit_words on asset_visit (id) where words <> '' and words_read_at is null;
comment on table asset_visit is 'community: how it was for somebody who went; person_id where they have a record; theirs alone';
call holds_part('asset_visit', 'community', 'person_id = me()');
revoke insert on asset_visit from alongside_app; -- written by rate_visit(), which never lets one speak for another by name

-- My own visit, written anew when I went again; what somebody whose record I have opened told me, which is theirs (`whose`);
-- or what somebody else without a screen told somebody who works here, who keeps no name.
create function rate_visit(asset uuid, welcome int, access int, felt text[], words text, how text, whose uuid default null) returns void
language plpgsql security definer set search_path from current as $$
declare
  told boolean := how <> 'on screen';
  goer uuid := case when told then whose else me() end;
begin
  if me() is null or told and not (case when whose is null then holds_post(me(), array['connector', 'worker', 'team lead', 'peer'])
      else may_speak_for(whose, how) end)
    or not told and whose is not null
    or not exists (select from asset a where a.id = rate_visit.asset and a.listed and a.status <> 'closed' and not a.enterprise) then
    raise exception 'not found' using errcode = 'AL404';
  end if;
  -- What is told for somebody who keeps theirs off their screen stays off it.
  if told and goer is not null then
    update asset_visit v set welcome = rate_visit.welcome, access = rate_visit.access, felt = rate_visit.felt, words = rate_visit.words, at = present(),
        how = rate_visit.how, at_their_word_by = me(), words_read_at = null, words_shown = false
      where v.id = (select x.id from asset_visit x where x.asset_id = rate_visit.asset and x.member_id = goer and x.not_on_my_screen order by x.at desc, x.id desc limit 1)
        and not exists (select from asset_visit x where x.asset_id = rate_visit.asset and x.member_id = goer and not x.not_on_my_screen);
    if found then return; end if;
  end if;
  insert into asset_visit (asset_id, asset_name, member_id, person_id, welcome, access, felt, words, how, at_their_word_by)
    values (rate_visit.asset, (select a.name from asset a where a.id = rate_visit.asset), goer, (select m.id from member m where m.id = goer and m.is_person),
      rate_visit.welcome, rate_visit.access, rate_visit.felt, rate_visit.words, rate_visit.how, case when told then me() end)
    on conflict (asset_id, member_id) where not not_on_my_screen do update set welcome = excluded.welcome, access = excluded.access, felt = excluded.felt,
      words = excluded.words, at = present(), how = excluded.how, at_their_word_by = excluded.at_their_word_by,
      words_read_at = case when asset_visit.words = excluded.words then asset_visit.words_read_at end,
      words_shown = asset_visit.words = excluded.words and asset_visit.words_shown;
end $$;

-- Whose words I may write down as theirs: of those I walk alongside, by name.
create function i_may_speak_for() returns table (id uuid, known_as text)
language sql stable security definer set search_path from current as $$
  select distinct m.id, m.known_as from standing s join member m on m.id = s.person_id
  where s.member_id = me() and s.person_id <> me() and s.kind in ('alongside', 'cover') and 'community' = any (s.parts) and 'change' = any (s.acts)
    and s.from_at <= present() and (s.until_at is null or s.until_at > present()) and s.paused_at is null and s.ended_at is null
  order by m.known_as, m.id
$$;

create function my_visit(asset uuid) returns table (id uuid, welcome int, access int, felt text[], words text, how text, written_by text)
language sql stable security definer set search_path from current as $$
  select v.id, v.welcome, v.access, v.felt, v.words, v.how, coalesce((select m.known_as from member m where m.id = v.at_their_word_by), '')
  from asset_visit v where v.asset_id = my_visit.asset and v.member_id = me() and not v.not_on_my_screen
$$;

create function take_back_visit(asset uuid) returns void
language plpgsql security definer set search_path from current as $$
begin
  delete from asset_visit v where v.asset_id = take_back_visit.asset and v.member_id = me() and not v.not_on_my_screen;
  if not found then raise exception 'not found' using errcode = 'AL404'; end if;
end $$;

-- What is said of an entry, from so many visits on and of the last two years: sums, words that three or more chose, and own
-- words that a connector has read. What somebody keeps off their own screen is not in it: whoever watches reads this page too. Nobody else's way of asking gives less than `fewest`, which never is below five.
create function said_of(asset uuid, fewest int) returns table (went bigint, welcome bigint, access_said bigint, access_easy bigint, felt jsonb, words text[])
language sql stable security definer set search_path from current as $$
  with v as (select * from asset_visit x where x.asset_id = said_of.asset and not x.not_on_my_screen and x.at > present() - interval '2 years')
  select count(*), count(*) filter (where v.welcome >= 4),
    case when count(v.access) >= greatest(fewest, 5) then count(v.access) else 0 end,
    case when count(v.access) >= greatest(fewest, 5) then count(*) filter (where v.access >= 4) else 0 end,
    (select coalesce(jsonb_object_agg(f.word, f.count), '{}') from (select word, count(*) as count from v, unnest(v.felt) word group by word having count(*) >= 3) f),
    (select coalesce(array_agg(v.words order by md5(v.words)), '{}') from v where v.words_shown and v.words <> '')
  from v where exists (select from asset a where a.id = said_of.asset and a.listed and a.status <> 'closed')
  having count(*) >= greatest(fewest, 5)
$$;

-- Own words that wait to be read before anybody else sees them; never by whom.
create function words_to_read() returns table (id uuid, asset_id uuid, name text, words text)
language sql stable security definer set search_path from current as $$
  select v.id, v.asset_id, a.name, v.words from asset_visit v join asset a on a.id = v.asset_id
  where keeps_entries() and v.words <> '' and v.words_read_at is null and not v.not_on_my_screen order by md5(v.id::text) limit 100
$$;

create function settle_words(visit uuid, shown boolean) returns void
language plpgsql security definer set search_path from current as $$
begin
  update asset_visit v set words_read_at = present(), words_shown = shown where v.id = visit and v.words_read_at is null and keeps_entries();
  if not found then raise exception 'not found' using errcode = 'AL404'; end if;
end $$;

-- How much waits, for the page of somebody’s day; nothing for whoever does not keep entries.
create function entries_waiting(before timestamptz) returns table (told bigint, changed bigint, words bigint, old bigint)
language sql stable security definer set search_path from current as $$
  select case when k.keeps then (select count(*) from asset_told t where t.looked_at is null) else 0 end,
    case when k.keeps then (select count(*) from asset_version v where v.how = 'link' and v.looked_at is null) else 0 end,
    case when k.keeps then (select count(*) from asset_visit v where v.words <> '' and v.words_read_at is null and not v.not_on_my_screen) else 0 end,
    case when k.keeps then (select count(*) from asset a where a.listed and a.status <> 'closed' and a.kind <> 'story' and not a.enterprise
      and (a.checked_at is null or a.checked_at < before)) else 0 end
  from (select keeps_entries() as keeps) k
$$;
