-- A profile in the person's own words, under the headings of PRSB About Me 2.01. Every change is a row of its own: the
-- newest version of a heading is how it reads today, and no words mean that it was taken away.
create table about_me (
  id uuid primary key,
  person_id uuid not null references member,
  heading text not null check (heading in
    ('important', 'people', 'communicate', 'wellness', 'do and do not', 'support', 'also')),
  version int not null check (version > 0),
  text text not null check (length(text) <= 20000),
  helped_by text not null default '' check (length(helped_by) <= 500),
  written_at timestamptz not null default present(),
  at_their_word_by uuid references member,
  how text not null default 'on screen' check (how in ('on screen', 'on paper', 'by phone', 'face to face')),
  not_on_my_screen boolean not null default false,
  constraint about_me_version_once unique (person_id, heading, version)
);
comment on table about_me is 'people: About Me (PRSB 2.01), one row for each version of each heading';
comment on column about_me.helped_by is 'who helped to write it, as the person says it';
call holds_part('about_me', 'about');
call own_hand_or_word('about_me', 'about', 'insert');

-- How to communicate with me: who wrote it and when; what it said before stays readable.
alter table communication
  add helped_by text not null default '' check (length(helped_by) <= 500),
  add carer_needs text not null default '' check (length(carer_needs) <= 2000),
  add language text not null default '' check (length(language) <= 100),
  add changed_at timestamptz not null default present(),
  add at_their_word_by uuid references member,
  add how text not null default 'on screen' check (how in ('on screen', 'on paper', 'by phone', 'face to face'));
comment on column communication.needs is 'codes of the needs in plain words that src/ui/words.ts says; large print and easy words make letters so';
comment on column communication.carer_needs is 'what a carer or whoever speaks for me needs, so that they can be talked with (the standard asks for it too)';
comment on column communication.language is 'the language I like best, when it is not English';
grant update (helped_by, carer_needs, language, changed_at, at_their_word_by, how) on communication to alongside_app; -- how to talk with me changes as I do

call own_hand_or_word('communication', 'reach', 'insert');
call own_hand_or_word('communication', 'reach', 'update');

create table communication_before (
  id uuid primary key,
  person_id uuid not null references member,
  in_words text not null,
  needs text[] not null,
  carer_needs text not null,
  language text not null,
  helped_by text not null,
  changed_at timestamptz not null,
  at_their_word_by uuid references member,
  how text not null,
  not_on_my_screen boolean not null default false
);
create index communication_before_person on communication_before (person_id, changed_at desc);
comment on table communication_before is 'people: how to communicate with me, as it read before it was changed';
call holds_part('communication_before', 'reach');

-- A safe way and time to reach me. The newest row counts; one that is kept off the person's own screen counts before
-- one that is not, because somebody who watches that screen could have written the other.
create table reach (
  id uuid primary key,
  person_id uuid not null references member,
  safe text[] not null default '{}',
  never text[] not null default '{}',
  phone text not null default '' check (length(phone) <= 200),
  email text not null default '' check (length(email) <= 200),
  address text not null default '' check (length(address) <= 500),
  through_whom text not null default '' check (length(through_whom) <= 500),
  times text not null default '' check (length(times) <= 1000),
  hours_from text not null default '' check (hours_from ~ '^(([01]\d|2[0-3]):[0-5]\d)?$'),
  hours_until text not null default '' check (hours_until ~ '^(([01]\d|2[0-3]):[0-5]\d)?$'),
  days int[] not null default '{}' check (days <@ array[1, 2, 3, 4, 5, 6, 7]),
  no_message boolean not null default false,
  words_to_say text not null default '' check (length(words_to_say) <= 1000),
  must_not_know text not null default '' check (length(must_not_know) <= 1000),
  not_said text not null default '' check (length(not_said) <= 1000),
  safe_word text not null default '' check (length(safe_word) <= 50),
  written_at timestamptz not null default present(),
  at_their_word_by uuid references member,
  how text not null default 'on screen' check (how in ('on screen', 'on paper', 'by phone', 'face to face')),
  not_on_my_screen boolean not null default false,
  constraint reach_ways check (safe <@ array['phone', 'text', 'e-mail', 'letter', 'visit', 'here', 'through somebody']
    and never <@ array['phone', 'text', 'e-mail', 'letter', 'visit', 'here', 'through somebody']),
  constraint reach_safe_or_not check (not safe && never)
);
create index reach_person on reach (person_id, written_at desc);
comment on table reach is 'people: the ways to reach me that are safe, the ways that are not, and when; every change is a row';
comment on column reach.safe_word is 'asked for on the phone before anything is said; readable because the worker compares it by ear';
comment on column reach.times is 'when it is safe, in their words, for whoever rings; hours_from, hours_until and days (1 is Monday) say the same to the clock';
comment on column reach.no_message is 'never leave a message: on a machine, or with whoever answers';
comment on column reach.must_not_know is 'who must not learn that we are in touch';
comment on column reach.not_said is 'what must not be said to whoever answers, or left in a message';
call holds_part('reach', 'reach');
call own_hand_or_word('reach', 'reach', 'insert');

-- Whether something may go to somebody at this moment by itself, with nobody there who reads their words: never against
-- a do-not; where it is kept off their screen (somebody may be watching), only in a way said to be safe; only in their
-- safe hours; and where hours were said in words alone, not at all. Functions that send ask it.
create function is_safe_way(person uuid, way text, moment timestamptz) returns boolean
language sql stable security definer set search_path from current as $$
  select coalesce((
    select not way = any (r.never) and (not r.not_on_my_screen or way = any (r.safe))
      and (r.days = '{}' or extract(isodow from moment at time zone 'Europe/London')::int = any (r.days))
      and case when r.hours_from = '' or r.hours_until = '' then r.times = ''
        when r.hours_from <= r.hours_until then clock >= r.hours_from and clock < r.hours_until
        else clock >= r.hours_from or clock < r.hours_until end
    from reach r, to_char(moment at time zone 'Europe/London', 'HH24:MI') clock
    where r.person_id = $1 order by r.not_on_my_screen desc, r.written_at desc, r.id desc limit 1), true)
$$;
revoke execute on function is_safe_way(uuid, text, timestamptz) from public;

-- Whether a mail may go to an address: to whomever of this place it belongs, by their account or by what they said of
-- reaching them, in a way and at a time that they said is safe. What somebody asked for this minute (a link, a code) waits for
-- no hours, but goes against no do-not.
create function is_safe_address(address text, moment timestamptz, asked_for boolean) returns boolean
language sql stable security definer set search_path from current as $$
  select not exists (
    select from (
      select am.member_id as id from shared.account a join shared.account_member am on am.account_id = a.id
      where lower(a.email) = lower(address) and 'place_' || am.place_key = current_schema()
      union select r.person_id from reach r where r.email <> '' and lower(r.email) = lower(address)) whose
    where case when asked_for then exists (select from reach r where r.person_id = whose.id and 'e-mail' = any (r.never)
        and r.id = (select l.id from reach l where l.person_id = whose.id order by l.not_on_my_screen desc, l.written_at desc, l.id desc limit 1))
      else not is_safe_way(whose.id, 'e-mail', moment) end)
$$;
revoke execute on function is_safe_address(text, timestamptz, boolean) from public;
