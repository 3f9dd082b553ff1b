-- When the time to keep a record is over it is brought to somebody by name, with a day. They decide: erase it, keep it
-- longer with a reason, or hold it. The clock brings it and erases nothing; erasing takes two people, and never happens
-- while a hold is on the record, after its person has come back, or where they asked for it to be kept.
create table keeping_time (
  id uuid primary key default uuidv7(),
  person_id uuid not null references member,
  rule text not null check (rule in ('record', 'first word')),
  stood text not null check (stood in ('ended', 'died')),
  ended_at timestamptz not null,
  years int not null check (years > 0),
  source text not null,
  came_at timestamptz not null default present(),
  owner_id uuid references member,
  owner_name text not null,
  due_at timestamptz not null,
  climbs_at timestamptz not null,
  passed uuid[] not null default '{}',
  wish text check (wish in ('keep', 'erase')),
  wish_words text not null default '' check (length(wish_words) <= 2000),
  wish_at timestamptz,
  at_their_word_by uuid references member,
  how text not null default 'on screen' check (how in ('on screen', 'on paper', 'by phone', 'face to face')),
  erase_by uuid references member,
  erase_at timestamptz,
  erase_id uuid references statement,
  erase_name text not null default '',
  answer text check (answer in ('keep', 'hold', 'came back')),
  answered_at timestamptz,
  answered_by uuid references member,
  answered_name text not null default '',
  decision_id uuid references statement,
  keep_until date,
  hold_id uuid references legal_hold,
  not_on_my_screen boolean not null default false,
  constraint keeping_answered_whole check ((answer is null) = (answered_at is null)),
  constraint keeping_kept_until check ((answer = 'keep') is not true or (keep_until is not null and decision_id is not null)),
  constraint keeping_erase_asked_whole check ((erase_by is null) = (erase_at is null) and (erase_by is null) = (erase_id is null))
);
create unique index keeping_time_now on keeping_time (person_id) where answer is null;
create index keeping_time_person on keeping_time (person_id, came_at desc);
create index keeping_time_owner on keeping_time (owner_id) where answer is null;
comment on table keeping_time is 'rights: the time to keep a record was over: by which rule and source, with whom it waits, what its person wishes, what was decided';
comment on column keeping_time.erase_by is 'the first of two who say that it goes; with the second it is gone, this row too, and a line in record_gone stays';
call holds_part('keeping_time', 'rights');
revoke insert on keeping_time from alongside_app; -- brought by the clock, decided by functions that check the rule

create table record_gone (
  id uuid primary key default uuidv7(),
  rule text not null,
  years int not null,
  source text not null,
  ended_year int not null,
  rows_gone int not null,
  first_by uuid not null references member,
  second_by uuid not null references member,
  at timestamptz not null default present(),
  constraint gone_by_two check (first_by <> second_by)
);
comment on table record_gone is 'rights: that a record was erased when its time was over, by what rule and by whom; it names nobody whose record it was';
alter table record_gone enable row level security; -- no policy: records_gone() tells of it

create function decides_keeping() returns boolean language sql stable security definer set search_path from current as $$
  select holds_post(me(), array['keeper', 'steward', 'reviewer'])
$$;
revoke execute on function decides_keeping from public;

-- Run by the clock. Who came back has no time that is over; whose time is over is brought to somebody, once; what nobody
-- decided by its day goes to the next by name. `team`: who is named where nobody holds a post.
create function bring_keeping_times(record_years int, record_source text, hello_years int, hello_source text, due timestamptz, again timestamptz, team text)
returns int
language plpgsql security definer set search_path from current as $$
declare one record; heir record; moved int := 0; ladder constant text[] := array['keeper', 'steward', 'reviewer'];
begin
  if me() is not null then raise exception 'not found' using errcode = 'AL404'; end if;
  update keeping_time k set answer = 'came back', answered_at = present() where k.answer is null and stands_with_us(k.person_id) not in ('ended', 'died');
  for one in
    select p.*, case when p.rule = 'record' then record_years else hello_years end as years,
      case when p.rule = 'record' then record_source else hello_source end as source
    from (select m.id, s.stood, s.ended_at,
        case when exists (select from conversation c where c.person_id = m.id) or exists (select from plan l where l.person_id = m.id)
          or exists (select from statement t where t.person_id = m.id and t.kind <> 'decision') then 'record' else 'first word' end as rule
      from member m cross join lateral (
          select 'died' as stood, d.died_on::timestamptz as ended_at, 0 as place from death d where d.person_id = m.id and d.undone_at is null and d.confirmed_at is not null
          union all select 'ended', e.ended_at, 1 from ending e where e.person_id = m.id and e.ended_at is not null and e.came_back_at is null
          order by place limit 1) s
      where m.is_person) p
    where p.ended_at + make_interval(years => case when p.rule = 'record' then record_years else hello_years end) <= present()
      and not exists (select from keeping_time k where k.person_id = p.id and (k.answer is null or (k.answer = 'keep' and k.keep_until > present()::date)))
      and not exists (select from legal_hold h where h.person_id = p.id and h.ended_at is null)
  loop
    select * into heir from answers_for_place(one.id, ladder, '{}');
    insert into keeping_time (person_id, rule, stood, ended_at, years, source, owner_id, owner_name, due_at, climbs_at)
      values (one.id, one.rule, one.stood, one.ended_at, one.years, one.source, heir.member_id, coalesce(heir.known_as, team), due, due);
    insert into event (person_id, kind, facts) values (one.id, 'time to keep is over', '{}');
    moved := moved + 1;
  end loop;
  for one in select k.* from keeping_time k where k.answer is null and (k.climbs_at <= present() or k.owner_id is null or has_left(k.owner_id)) for update skip locked loop
    select * into heir from answers_for_place(one.person_id, ladder, array_remove(one.passed || one.owner_id || one.erase_by, null));
    if heir.member_id is null then
      update keeping_time k set climbs_at = again where k.id = one.id;
      continue;
    end if;
    update keeping_time k set owner_id = heir.member_id, owner_name = heir.known_as, climbs_at = again, passed = array_remove(one.passed || one.owner_id, null) where k.id = one.id;
    moved := moved + 1;
  end loop;
  return moved;
end $$;

-- What waits for me to decide, as facts of the record and never its words. Each look stands in who looked.
create function keeping_times_for_me() returns table (id uuid, person_id uuid, known_as text, born text, rule text, stood text, ended_at timestamptz, years int, source text,
  came_at timestamptz, due_at timestamptz, wish text, wish_words text, wish_at timestamptz, erase_by uuid, erase_name text, erase_why text, held boolean)
language plpgsql security definer set search_path from current as $$
#variable_conflict use_column
declare mine uuid[];
begin
  if not decides_keeping() then raise exception 'not found' using errcode = 'AL404'; end if;
  mine := array(select k.id from keeping_time k where k.owner_id = me() and k.answer is null and stands_with_us(k.person_id) in ('ended', 'died'));
  insert into reading (person_id, member_id, parts, act, why, at)
    select k.person_id, me(), '{}', 'read', 'saw that the time to keep your record is over', present() from keeping_time k where k.id = any (mine);
  return query select k.id, k.person_id, m.known_as, m.born, k.rule, k.stood, k.ended_at, k.years, k.source, k.came_at, k.due_at, k.wish, k.wish_words, k.wish_at,
      k.erase_by, coalesce(e.known_as, ''), words_of(k.erase_id), exists (select from legal_hold h where h.person_id = k.person_id and h.ended_at is null)
    from keeping_time k join member m on m.id = k.person_id left join member e on e.id = k.erase_by where k.id = any (mine) order by k.due_at;
end $$;
-- How many wait for me and until when, for a page that names nobody.
create function keeping_times_waiting() returns table (waiting int, due_at timestamptz)
language sql stable security definer set search_path from current as $$
  select count(*)::int, min(k.due_at) from keeping_time k where k.owner_id = me() and k.answer is null
$$;

-- Everything of a record, table by table, those that point at others first. Nobody calls it but decide_keeping_time().
create function erase_rows(person uuid) returns int
language plpgsql security definer set search_path from current as $$
declare pending text[]; one text; gone int; total int := 0; progressed boolean; named boolean := false; here boolean; held record; whose uuid;
begin
  perform forget_readings(person, 'the time to keep the record was over');
  pending := array(select c.relname::text from pg_class c where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r' and c.relname <> 'reading'
    and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'person_id' and not a.attisdropped));
  while cardinality(pending) > 0 loop
    progressed := false;
    foreach one in array pending loop
      continue when exists (select from pg_constraint f join pg_class p on p.oid = f.conrelid
        where f.contype = 'f' and f.confrelid = one::regclass and p.relname <> one and p.relname = any (pending));
      execute format('delete from %I where person_id = $1', one) using person;
      get diagnostics gone = row_count;
      total := total + gone;
      pending := array_remove(pending, one);
      progressed := true;
    end loop;
    if not progressed then raise exception 'these tables point at each other: %', pending; end if;
  end loop;
  -- Their name stays only where it stands in somebody else's record, which is that one's; and where they do something here.
  for held in select c.conrelid::regclass as holder, a.attname as pointing from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
      where c.contype = 'f' and c.confrelid = 'member'::regclass and a.attname <> 'person_id'
        and exists (select from pg_attribute p where p.attrelid = c.conrelid and p.attname = 'person_id') loop
    continue when named;
    execute format('select exists (select from %s t where t.%I = $1)', held.holder, held.pointing) into named using person;
  end loop;
  here := exists (select from post p where p.member_id = person and (p.until_at is null or p.until_at > present()))
    or exists (select from standing s where s.member_id = person and s.ended_at is null and (s.until_at is null or s.until_at > present()));
  update member m set is_person = false, findable = false, full_name = '', born = null, neighbourhood_id = null,
    known_as = case when named or here then m.known_as else 'Somebody' end where m.id = person;
  if not here then
    delete from member_picture p where p.member_id = person;
    delete from draft_copy d where d.owner_id = person;
    delete from draft d where d.owner_id = person;
    delete from shared.session s where s.member_id = person and 'place_' || s.place_key = current_schema();
    delete from shared.account_member a where a.member_id = person and 'place_' || a.place_key = current_schema() returning a.account_id into whose;
    if whose is not null and not exists (select from shared.account_member a where a.account_id = whose) then
      delete from shared.sign_in_link l where l.account_id = whose;
      delete from shared.session s where s.account_id = whose;
      delete from shared.account a where a.id = whose;
    end if;
  end if;
  return total;
end $$;

-- The one with whom it waits decides. `keep`: until a day, with a reason. `hold`: nothing goes until the hold ends; then it
-- is brought again. `erase`: the first says so, with a reason its person reads; it goes to a second, and with their yes it
-- is gone. Answers what became of it: kept, held, first, gone; or why it cannot be: held, wished, back.
create function decide_keeping_time(keeping uuid, answer text, why text, keep_until date, due timestamptz, team text) returns text
language plpgsql security definer set search_path from current as $$
declare k keeping_time; heir record; decision uuid := uuidv7(); hold uuid := uuidv7(); gone int;
begin
  select t.* into k from keeping_time t where t.id = keeping and t.owner_id = me() and t.answer is null for update;
  if k.id is null or not decides_keeping() or k.person_id = me() then raise exception 'not found' using errcode = 'AL404'; end if;
  if stands_with_us(k.person_id) not in ('ended', 'died') then return 'back'; end if;
  if decide_keeping_time.answer in ('keep', 'hold') then
    perform decide_for_few(decision, k.person_id, why, array[k.person_id], false);
    if decide_keeping_time.answer = 'hold' then
      insert into legal_hold (id, person_id, why, by_id) values (hold, k.person_id, decide_keeping_time.why, me());
    elsif decide_keeping_time.keep_until <= present()::date then return 'day'; end if;
    update keeping_time t set answer = decide_keeping_time.answer, answered_at = present(), answered_by = me(), answered_name = k.owner_name, decision_id = decision,
      keep_until = case when decide_keeping_time.answer = 'keep' then decide_keeping_time.keep_until end,
      hold_id = case when decide_keeping_time.answer = 'hold' then hold end where t.id = k.id;
    insert into event (person_id, kind, facts) values (k.person_id, 'time to keep decided', jsonb_build_object('answer', decide_keeping_time.answer));
    return case when decide_keeping_time.answer = 'keep' then 'kept' else 'held' end;
  end if;
  if exists (select from legal_hold h where h.person_id = k.person_id and h.ended_at is null) then return 'hold'; end if;
  if k.wish = 'keep' then return 'wished'; end if;
  if k.erase_by is null then
    perform decide_for_few(decision, k.person_id, why, array[k.person_id], false);
    select * into heir from answers_for_place(k.person_id, array['keeper', 'steward', 'reviewer'], array[me()]);
    update keeping_time t set erase_by = me(), erase_name = k.owner_name, erase_at = present(), erase_id = decision, owner_id = heir.member_id, owner_name = coalesce(heir.known_as, team),
      due_at = due, climbs_at = due, passed = '{}' where t.id = k.id;
    insert into event (person_id, kind, facts) values (k.person_id, 'time to keep decided', jsonb_build_object('answer', 'erase'));
    return 'first';
  end if;
  if k.erase_by = me() then raise exception 'not found' using errcode = 'AL404'; end if;
  gone := erase_rows(k.person_id);
  insert into record_gone (rule, years, source, ended_year, rows_gone, first_by, second_by)
    values (k.rule, k.years, k.source, extract(year from k.ended_at)::int, gone, k.erase_by, me());
  return 'gone';
end $$;
revoke execute on function erase_rows from public;

-- What its person wishes, in their own hand or at their word: kept, it cannot be erased by this.
create function wish_about_keeping(person uuid, wish text, words text, word_by uuid, how text) returns boolean
language plpgsql security definer set search_path from current as $$
begin
  if at_their_word(person) is not true or may_change(person, 'rights') is not true or (me() <> person and word_by is distinct from me()) then
    raise exception 'not found' using errcode = 'AL404';
  end if;
  update keeping_time k set wish = wish_about_keeping.wish, wish_words = wish_about_keeping.words, wish_at = present(), at_their_word_by = word_by, how = wish_about_keeping.how
    where k.person_id = person and k.answer is null;
  return found;
end $$;

-- What was erased because its time was over, for those who decide such things: nobody's name but theirs who did.
create function records_gone() returns table (at timestamptz, rule text, years int, source text, ended_year int, rows_gone int, first_name text, second_name text)
language plpgsql stable security definer set search_path from current as $$
begin
  if not decides_keeping() then raise exception 'not found' using errcode = 'AL404'; end if;
  return query select g.at, g.rule, g.years, g.source, g.ended_year, g.rows_gone, a.known_as, b.known_as
    from record_gone g join member a on a.id = g.first_by join member b on b.id = g.second_by order by g.at desc limit 100;
end $$;

-- Records that are held because their time was over and somebody said hold, for those who decide such things; each look
-- stands in who looked. The hold ends with a reason, and the record is brought again the next day.
create function records_held() returns table (id uuid, known_as text, why text, from_at timestamptz, by_name text)
language plpgsql security definer set search_path from current as $$
#variable_conflict use_column
declare held uuid[];
begin
  if not decides_keeping() then raise exception 'not found' using errcode = 'AL404'; end if;
  held := array(select k.id from keeping_time k join legal_hold h on h.id = k.hold_id where h.ended_at is null and k.person_id <> me());
  insert into reading (person_id, member_id, parts, act, why, at)
    select k.person_id, me(), '{}', 'read', 'saw that your record is held', present() from keeping_time k where k.id = any (held);
  return query select k.id, m.known_as, h.why, h.from_at, b.known_as from keeping_time k join legal_hold h on h.id = k.hold_id
    join member m on m.id = k.person_id join member b on b.id = h.by_id where k.id = any (held) order by h.from_at;
end $$;
create function let_record_go(keeping uuid, why text) returns boolean
language plpgsql security definer set search_path from current as $$
begin
  if not decides_keeping() or why = '' then raise exception 'not found' using errcode = 'AL404'; end if;
  update legal_hold h set ended_at = present(), ended_by = me(), ended_why = let_record_go.why
    from keeping_time k where k.id = keeping and k.hold_id = h.id and h.ended_at is null and k.person_id <> me();
  return found;
end $$;
