-- For who never signs in: what they would have seen, on paper, at a rhythm they set.
create table letter_rhythm (
  id uuid primary key,
  person_id uuid not null references member,
  rhythm text not null check (rhythm in ('never', 'weekly', 'monthly', 'when something changes')),
  who_looked boolean not null default false,
  set_at timestamptz not null default present(),
  at_their_word_by uuid references member,
  how text not null default 'on screen' check (how in ('on screen', 'on paper', 'by phone', 'face to face')),
  not_on_my_screen boolean not null default false
);
create index letter_rhythm_person on letter_rhythm (person_id, set_at desc);
comment on table letter_rhythm is 'news: how often letters come to somebody; every change is a row, the newest counts';
comment on column letter_rhythm.who_looked is 'who looked is the person’s alone (P4); with their yes it is put into letters, where whoever prints them reads it';
call holds_part('letter_rhythm', 'reach');
call own_hand_or_word('letter_rhythm', 'reach', 'insert');

create table letter (
  id uuid primary key,
  person_id uuid not null references member,
  to_lines text[] not null,
  content jsonb not null,
  large boolean not null default false,
  made_at timestamptz not null default present(),
  made_by uuid not null references member,
  sent_on date,
  sent_by uuid references member,
  reply_on date,
  reply_ticks text[] not null default '{}' check (reply_ticks <@ array['right', 'not right', 'agree', 'ring me']),
  reply_words text not null default '' check (length(reply_words) <= 20000),
  reply_by uuid references member,
  not_on_my_screen boolean not null default false,
  constraint letter_reply_has_writer check ((reply_on is null) = (reply_by is null))
);
create index letter_person on letter (person_id, made_at desc);
comment on table letter is 'news: a letter as it was made, with what came back on its slip; it is never made anew';
call holds_part('letter', 'reach');
grant update (sent_on, sent_by, reply_on, reply_ticks, reply_words, reply_by) on letter to alongside_app; -- sent, and answered; what it says stays

-- Who looked, for a letter: only for whom the record is open to add to, and only with the person's own yes.
create function looked_for_letter(person uuid, since timestamptz) returns table (name text, why text, times bigint)
language sql stable security definer set search_path from current as $$
  select coalesce(m.known_as, ''), r.why, count(*) from reading r left join member m on m.id = r.member_id
  where r.person_id = person and r.at >= since and may_add(person, 'reach')
    and not r.not_on_my_screen and not is_kept_from(person, r.standing_id)
    and coalesce((select l.who_looked from letter_rhythm l where l.person_id = person order by l.set_at desc, l.id desc limit 1), false)
  group by 1, 2 order by max(r.at) desc limit 40
$$;
