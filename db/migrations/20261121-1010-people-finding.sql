-- Search before create: forgiving of spelling, order, nicknames and dates; it shows only what tells two people apart,
-- and whoever is shown reads so in who looked. Names are compared word by word: each word that was typed is first
-- looked up among the words that names here are made of (a small table), then members are found by an array index.

create function plain_name(name text) returns text language sql immutable strict parallel safe
  return lower(ext.unaccent('ext.unaccent'::regdictionary, regexp_replace(name, '[''’`.]', '', 'g')));
-- The words of a name; the halves of a double name, and both together.
create function name_words(name text) returns text[] language sql immutable strict parallel safe
  return (select coalesce(array_agg(distinct word), '{}') from (
    select regexp_split_to_table(plain_name(name), '[^[:alnum:]]+') as word
    union select replace(double[1], '-', '') from regexp_matches(plain_name(name), '[[:alnum:]]+(?:-[[:alnum:]]+)+', 'g') double
  ) w where word <> '');

alter table member add column name_parts text[] not null generated always as (name_words(known_as || ' ' || full_name)) stored;
create index member_name_parts on member using gin (name_parts);
comment on column member.name_parts is 'the words of all names, plain: what a search looks through';

create table name_word (
  word text primary key,
  sounds text[] not null
);
create index name_word_like on name_word using gin (word gin_trgm_ops);
create index name_word_sounds on name_word using gin (sounds);
comment on table name_word is 'people: every word that a name here has, with how it sounds; about nobody';

alter table name_word enable row level security; -- no policy: only the search reads it

create function sounds_of(word text) returns text[] language sql immutable strict parallel safe
  return array_remove(array[ext.dmetaphone(word), ext.dmetaphone_alt(word)], '');

create function keep_name_words() returns trigger language plpgsql security definer set search_path from current as $$
begin
  insert into name_word (word, sounds)
    select word, sounds_of(word) from (select distinct unnest(added.name_parts) as word from added) w
    on conflict (word) do nothing;
  return null;
end $$;
create trigger name_words_added after insert on member referencing new table as added
  for each statement execute function keep_name_words();
create trigger name_words_changed after update on member referencing new table as added
  for each statement execute function keep_name_words();
insert into name_word (word, sounds) select word, sounds_of(word) from (select distinct unnest(name_parts) as word from member) w;

create table nickname (
  nickname text not null,
  name text not null,
  primary key (nickname, name)
);
create index nickname_name on nickname (name);
alter table nickname enable row level security; -- no policy: only the search reads it
comment on table nickname is 'people: short names that people in England go by, each with the long one; a place may add its own';

insert into nickname (name, nickname)
select split_part(line, ':', 1), unnest(string_to_array(split_part(line, ':', 2), ' ')) from unnest(array[
  'abigail:abbie abby', 'albert:al bert bertie', 'alexander:alex alec sandy xander', 'alexandra:alex sandra lexie',
  'alfred:alf alfie fred', 'alison:ali', 'amanda:mandy', 'andrew:andy drew', 'anne:annie nan', 'anthony:tony ant',
  'arthur:art', 'barbara:barb babs', 'benjamin:ben benny', 'bernard:bernie', 'brian:bri', 'bridget:bridie biddy',
  'bronislaw:bronek', 'catherine:cath cathy kate katie kath', 'charles:charlie chas chuck', 'charlotte:lottie charlie',
  'christine:chris chrissie tina', 'christopher:chris kit', 'daniel:dan danny', 'david:dave davy', 'deborah:deb debbie',
  'derek:del', 'donald:don donny', 'dorothy:dot dotty dolly', 'douglas:doug', 'edith:edie', 'edna:eddie',
  'edward:ed eddie ned ted teddy', 'eileen:eily', 'eleanor:ellie nell nora', 'elizabeth:liz lizzie beth betty betsy eliza bess libby lisa',
  'emily:em millie', 'ernest:ernie', 'florence:flo florrie', 'frances:fran franny', 'francis:frank', 'frederick:fred freddie',
  'geoffrey:geoff', 'george:georgie', 'gerald:gerry jerry', 'gillian:gill jill', 'gordon:gordie', 'gwendoline:gwen',
  'harold:harry hal', 'harriet:hattie', 'henry:harry hal', 'herbert:herb bert', 'isabella:bella izzy', 'jacqueline:jackie',
  'jack:jackie', 'james:jim jimmy jamie', 'janet:jan', 'jean:jeannie', 'jennifer:jen jenny', 'jessica:jess jessie', 'joan:joanie',
  'joanna:jo', 'john:jack johnny jon', 'jonathan:jon jonny', 'joseph:joe joey', 'josephine:jo josie', 'joshua:josh',
  'judith:judy', 'julia:jules', 'katherine:kath kathy kate katie kit kitty', 'kathleen:kath kathy', 'kenneth:ken kenny',
  'laura:laurie', 'lawrence:larry laurie', 'leonard:len lenny', 'leslie:les', 'lewis:lew', 'lilian:lil lily', 'louise:lou',
  'margaret:maggie meg peg peggy marge margie madge mags rita daisy', 'marjorie:marge madge', 'martin:marty', 'mary:molly polly mae',
  'matilda:tilly', 'matthew:matt matty', 'maureen:mo', 'michael:mick mike mickey', 'millicent:millie', 'mohammed:mo moh',
  'muhammad:mo moh', 'nathaniel:nat nate', 'nicholas:nick nicky', 'nicola:nicky nikki', 'norman:norm', 'oliver:olly ollie', 'olivia:liv',
  'pamela:pam', 'patricia:pat patsy tricia trish', 'patrick:pat paddy', 'pauline:paula', 'penelope:penny', 'peter:pete',
  'philip:phil pip', 'rachel:rach', 'raymond:ray', 'rebecca:becky becca', 'reginald:reg reggie', 'richard:rick ricky dick dickie',
  'robert:bob bobby rob robbie bert', 'roger:rog', 'ronald:ron ronnie', 'rosemary:rose rosie', 'rupert:bert', 'ruth:ruthie',
  'samantha:sam', 'samuel:sam sammy', 'sarah:sally sal', 'sidney:sid', 'simon:si', 'stanislaw:stan staszek', 'stanley:stan',
  'stephen:steve', 'steven:steve', 'stuart:stu', 'susan:sue susie', 'terence:terry', 'teresa:terry tess', 'theodore:ted theo',
  'theresa:terry tess', 'thomas:tom tommy', 'timothy:tim', 'valerie:val', 'victor:vic', 'victoria:vicky tori', 'vincent:vince vinny',
  'violet:vi', 'virginia:ginny', 'walter:wally walt', 'wilfred:wilf', 'william:bill billy will willie liam', 'winifred:win winnie freda',
  'yvonne:von', 'zachary:zac zak'
]) line;

-- The words of names here that may have been meant by a word that was typed: itself, its short and long names, what
-- sounds alike, what looks alike; and only where nothing does, whatever is one slip of a finger away.
create function words_like(typed text) returns text[] language plpgsql stable security definer
set search_path from current set pg_trgm.similarity_threshold = 0.45 as $$
declare
  sounds_like text[] := sounds_of(typed);
  found text[];
begin
  select coalesce(array_agg(near.word), '{}') into found from (
    select w.word from name_word w where w.word = typed
    union select w.word from nickname n join name_word w on w.word = n.name where n.nickname = typed
    union select w.word from nickname n join name_word w on w.word = n.nickname where n.name = typed
    union select w.word from nickname n join nickname other using (name) join name_word w on w.word = other.nickname where n.nickname = typed
    union select w.word from name_word w where length(typed) > 1 and w.sounds && sounds_like
      and levenshtein_less_equal(w.word, typed, greatest(2, length(typed) / 3)) <= greatest(2, length(typed) / 3)
    union select w.word from name_word w where w.word % typed
  ) near;
  if cardinality(found) = 0 and length(typed) > 2 then
    select coalesce(array_agg(w.word), '{}') into found from name_word w
    where levenshtein_less_equal(w.word, typed, case when length(typed) < 7 then 1 else 2 end) <= case when length(typed) < 7 then 1 else 2 end;
  end if;
  return found;
end $$;

-- How well two dates of birth agree: 3 the same, as exactly as both are known · 2 day and month changed places, or one
-- digit differs, or the year alone is the same · 1 nothing to compare · 0 they disagree.
create function born_agrees(known text, typed text) returns int language sql immutable parallel safe
  return case
    when coalesce(known, '') = '' or coalesce(typed, '') = '' then 1
    when left(known, least(length(known), length(typed))) = left(typed, least(length(known), length(typed))) then 3
    when length(known) = 10 and length(typed) = 10
      and known = left(typed, 4) || '-' || right(typed, 2) || '-' || substr(typed, 6, 2) then 2
    when left(known, 4) = left(typed, 4) then 2
    when length(known) = length(typed) and ext.levenshtein_less_equal(known, typed, 1) = 1 then 2
    else 0 end;

create index member_born_year on member (left(born, 4));

create table unfindable_match (
  id uuid primary key default uuidv7(),
  person_id uuid not null references member,
  finder_id uuid not null references member,
  keeper_id uuid references member,
  typed text not null,
  at timestamptz not null default present(),
  settled_at timestamptz,
  what_came text not null default '',
  not_on_my_screen boolean not null default false
);
create index unfindable_match_keeper on unfindable_match (keeper_id) where settled_at is null;
create index unfindable_match_person on unfindable_match (person_id);
comment on table unfindable_match is 'people: somebody typed a name that fits a person who is not to be found; their keeper is told, the finder sees nothing';
call holds_part('unfindable_match', 'rights');
revoke insert on unfindable_match from alongside_app; -- find_people() alone writes it

-- Who may look for people: these posts, today.
create function may_find() returns boolean language sql stable security definer set search_path from current as $$
  select exists (select from post where member_id = me() and kind in ('worker', 'team lead', 'connector')
    and from_at <= present() and (until_at is null or until_at > present()))
$$;

-- A local area coordinator meets people without a file: they find whom they stand with, and whom they were introduced to, and
-- nobody else. What they were introduced to is said where introductions are (community); until then it is nobody.
create function may_find_known() returns boolean language sql stable security definer set search_path from current as $$
  select may_find() or exists (select from post where member_id = me() and kind = 'local area coordinator'
    and from_at <= present() and (until_at is null or until_at > present()))
$$;
create function introduced_like(sought text) returns table (id uuid, name text, neighbourhood text)
language sql stable security definer set search_path from current as $$ select null::uuid, '', '' where false $$;

-- The people a name may mean, best first, at most 12. Needs a post; every one shown is written into their who looked. With
-- that of a local area coordinator alone only those whom the finder stands with are looked at, so that of nobody else
-- anything is shown, counted or told.
-- person_id only for those whose record the finder has standing in already; comes_back for whom there is an ending, so
-- that whoever answers the phone can let them back in (plans).
create function find_people(name text, born text, area uuid)
returns table (person_id uuid, known_as text, full_name text, born_year text, neighbourhood text, alongside text, by_standing boolean, comes_back uuid, died boolean)
language plpgsql volatile security definer set search_path from current as $$
#variable_conflict use_column
declare
  typed_words text[] := (name_words(find_people.name))[1:8];
  typed_born text := coalesce(find_people.born, '');
  typed_area uuid := find_people.area;
  one text;
  meant text[];
  -- What each of the first four words may mean among the names here; fewer words: empty.
  a text[] := '{}'; b text[] := '{}'; c text[] := '{}'; d text[] := '{}';
  known int := 0;
  ids uuid[];
  everybody boolean := may_find();
begin
  if not may_find_known() then raise exception 'not found' using errcode = 'AL404'; end if;
  foreach one in array typed_words loop
    meant := words_like(one);
    continue when cardinality(meant) = 0 or known = 4;
    known := known + 1;
    case known when 1 then a := meant; when 2 then b := meant; when 3 then c := meant; else d := meant; end case;
  end loop;
  if known = 0 then return; end if;

  with candidate as (
    -- Two words fit, whichever and in whatever order; or one, with the year of birth; or the only one that says anything.
    (select m.id from member m where known = 2 and m.name_parts && a and m.name_parts && b limit 1000)
    union
    (select m.id from member m where known > 2 and (m.name_parts && a and m.name_parts && (b || c || d)
      or m.name_parts && b and m.name_parts && (c || d) or m.name_parts && c and m.name_parts && d) limit 1000)
    union
    (select m.id from member m where length(typed_born) >= 4 and left(m.born, 4) = left(typed_born, 4)
      and m.name_parts && (a || b || c || d) limit 1000)
    union
    (select m.id from member m where known = 1 and m.name_parts && a limit 1000)
    union
    (select m.id from standing s join member m on m.id = s.person_id where not everybody and s.member_id = me() and m.name_parts && (a || b || c || d))
  ), fitting as (
    select m.id, born_agrees(m.born, typed_born) as agrees,
      ((m.name_parts && a)::int + (m.name_parts && b)::int + (m.name_parts && c)::int + (m.name_parts && d)::int) as likes,
      (select count(*) from unnest(m.name_parts) part where part = any (typed_words))::int as same,
      (m.neighbourhood_id is not distinct from typed_area and typed_area is not null)::int as near
    from candidate join member m using (id)
    where m.is_person and (everybody or stands_with(m.id))
  )
  select array_agg(f.id order by f.score desc, f.id) into ids from (
    select id, likes * 3 + same * 2 + agrees * 3 + near as score from fitting where agrees > 0 or same >= 2
    order by score desc, id limit 12) f;
  if ids is null then return; end if;

  insert into unfindable_match (person_id, finder_id, keeper_id, typed, at)
    select m.id, me(), (select p.member_id from post p where p.kind = 'keeper' and p.member_id not in (me(), m.id)
        and p.from_at <= present() and (p.until_at is null or p.until_at > present()) order by p.from_at, p.id limit 1),
      left(find_people.name, 200), present()
    from member m where m.id = any (ids) and not m.findable and m.id <> me() and not stands_with(m.id);
  insert into reading (person_id, member_id, parts, act, why, at)
    select m.id, me(), '{}', 'read',
      case when m.findable or stands_with(m.id) then 'found you by a search' else 'typed a name like yours into a search, and was not shown you' end, present()
    from member m where m.id = any (ids) and m.id <> me();
  return query
    select case when stands_with(m.id) then m.id end, m.known_as, m.full_name, left(m.born, 4), coalesce(n.name, ''),
      coalesce((select w.known_as from standing s join member w on w.id = s.member_id
        where s.person_id = m.id and s.kind = 'alongside' and s.ended_at is null order by s.from_at desc limit 1), ''),
      stands_with(m.id), case when everybody and stands_with_us(m.id) = 'ended' and m.findable then m.id end, stands_with_us(m.id) = 'died'
    from unnest(ids) with ordinality as found (id, place) join member m using (id) left join neighbourhood n on n.id = m.neighbourhood_id
    where m.findable or m.id = me() or stands_with(m.id)
    order by found.place;
end $$;

-- Whether I have standing to somebody today, of whatever kind.
create function stands_with(person uuid) returns boolean language sql stable security definer set search_path from current as $$
  select person = me() or exists (select from standing s where s.person_id = person and s.member_id = me() and 'read' = any (s.acts)
    and s.from_at <= present() and (s.until_at is null or s.until_at > present()) and s.paused_at is null and s.ended_at is null)
$$;

-- Writes down somebody new, after the search. The one who does it stands beside them, or on duty until another does.
create function write_down_person(person uuid, known_as text, full_name text, born text, area uuid, as_kind text, reason text)
returns void language plpgsql security definer set search_path from current as $$
begin
  if not may_find() then raise exception 'not found' using errcode = 'AL404'; end if;
  if as_kind not in ('alongside', 'duty') then raise exception 'stands alongside or on duty'; end if;
  insert into member (id, known_as, full_name, born, neighbourhood_id, is_person, joined_at)
    values (person, write_down_person.known_as, write_down_person.full_name, nullif(write_down_person.born, ''), (select n.id from neighbourhood n where n.id = area), true, present());
  insert into standing (person_id, member_id, kind, parts, acts, reason, by_id, from_at) values
    (person, person, 'self', array['hello', 'reach', 'about', 'said', 'plan', 'money', 'community', 'rights'],
      array['read', 'add', 'change'], 'was written down after a search found nobody', me(), present()),
    (person, me(), as_kind,
      case as_kind when 'duty' then array['hello', 'reach'] else array['hello', 'reach', 'about', 'said', 'plan', 'community', 'rights'] end,
      case as_kind when 'duty' then array['read', 'add'] else array['read', 'add', 'change'] end, write_down_person.reason, me(), present());
  insert into reading (person_id, member_id, parts, act, why, at)
    values (person, me(), '{}', 'add', 'wrote you down here: ' || write_down_person.reason, present());
end $$;

-- What waits for a keeper: their own, and what found no keeper.
create function unfindable_matches() returns table (id uuid, person_id uuid, known_as text, finder text, typed text, at timestamptz)
language sql stable security definer set search_path from current as $$
  select u.id, u.person_id, m.known_as, f.known_as, u.typed, u.at
  from unfindable_match u join member m on m.id = u.person_id join member f on f.id = u.finder_id
  where u.settled_at is null and u.finder_id <> me() and (u.keeper_id = me() or u.keeper_id is null)
    and exists (select from post p where p.member_id = me() and p.kind = 'keeper'
      and p.from_at <= present() and (p.until_at is null or p.until_at > present()))
  order by u.at
$$;
create function settle_unfindable(match uuid, words text) returns boolean
language plpgsql security definer set search_path from current as $$
begin
  if not exists (select from unfindable_matches() u where u.id = match) then return false; end if;
  update unfindable_match u set settled_at = present(), keeper_id = me(), what_came = words where u.id = match;
  return true;
end $$;
revoke execute on function words_like(text), keep_name_words() from public; -- what names there are here is nobody's to list
revoke execute on function may_find(), may_find_known(), stands_with(uuid) from public; -- asked by the search itself
