-- Who is around a person, as they see it: people with and without an account, groups and pets, on four rings.
-- `in_circle` is how it stands today; every coming, moving and going is a row of `circle_move`, and earlier words are
-- kept in `in_circle_before`, so that nothing is overwritten and change over time can be seen.
create table in_circle (
  id uuid primary key,
  person_id uuid not null references member,
  member_id uuid references member,
  known_as text not null check (length(known_as) between 1 and 200),
  what text not null check (what in ('somebody', 'group', 'pet')),
  is_to_me text not null default '' check (length(is_to_me) <= 300),
  brings text not null default '' check (length(brings) <= 1000),
  i_bring text not null default '' check (length(i_bring) <= 1000),
  ring text not null check (ring in ('close', 'near', 'wider', 'paid')),
  angle int check (angle between 0 and 359),
  since text not null default '' check (since ~ '^(\d{4}(-\d\d(-\d\d)?)?)?$'),
  gone_since text check (gone_since ~ '^(\d{4}(-\d\d(-\d\d)?)?)?$'),
  picture_id uuid references file,
  version int not null default 1,
  added_at timestamptz not null default present(),
  at_their_word_by uuid references member,
  how text not null default 'on screen' check (how in ('on screen', 'on paper', 'by phone', 'face to face')),
  not_on_my_screen boolean not null default false
);
create index in_circle_person on in_circle (person_id);
create unique index in_circle_member_once on in_circle (person_id, member_id) where not not_on_my_screen;
comment on table in_circle is 'circle: somebody, a group or a pet around me, on my map; paid are those who come because it is their work';
comment on column in_circle.member_id is 'who it is, where they are a member here; standing is another matter and is never made by this';
comment on column in_circle.is_to_me is 'what they are to me, in my words: “my sister”';
comment on column in_circle.angle is 'where on the ring, in degrees clockwise from the top; null: wherever there is room';
comment on column in_circle.since is 'since when they have been around, as exactly as is known; empty: not said';
comment on column in_circle.gone_since is 'null: they are around; else since when they are not, as exactly as is known, empty where that is not said';
call holds_part('in_circle', 'about');
grant update (member_id, known_as, what, is_to_me, brings, i_bring, ring, angle, since, gone_since, picture_id, version, at_their_word_by, how) on in_circle to alongside_app; -- life changes; what it was before stands in the two tables below
call own_hand_or_word('in_circle', 'about', 'insert');
call own_hand_or_word('in_circle', 'about', 'update');

create table circle_move (
  id uuid primary key,
  person_id uuid not null references member,
  in_circle_id uuid not null references in_circle,
  move text not null check (move in ('joined', 'moved', 'left', 'came back')),
  ring text not null check (ring in ('close', 'near', 'wider', 'paid')),
  on_day text not null default '' check (on_day ~ '^(\d{4}(-\d\d(-\d\d)?)?)?$'),
  words text not null default '' check (length(words) <= 1000),
  told_at timestamptz not null default present(),
  at_their_word_by uuid references member,
  how text not null default 'on screen' check (how in ('on screen', 'on paper', 'by phone', 'face to face')),
  not_on_my_screen boolean not null default false
);
create index circle_move_person on circle_move (person_id);
create index circle_move_entry on circle_move (in_circle_id);
comment on table circle_move is 'circle: each coming, moving from ring to ring, leaving and coming back, with its day; never changed';
comment on column circle_move.on_day is 'when it was, as exactly as is known; empty: nobody said';
comment on column circle_move.ring is 'the ring they are on from then; of who left, the ring they left from';
call holds_part('circle_move', 'about');
call own_hand_or_word('circle_move', 'about', 'insert');

create table in_circle_before (
  id uuid primary key,
  person_id uuid not null references member,
  in_circle_id uuid not null references in_circle,
  version int not null,
  known_as text not null,
  what text not null,
  is_to_me text not null,
  brings text not null,
  i_bring text not null,
  since text not null,
  until_at timestamptz not null default present(),
  at_their_word_by uuid references member,
  how text not null,
  not_on_my_screen boolean not null default false,
  constraint in_circle_before_once unique (in_circle_id, version)
);
create index in_circle_before_person on in_circle_before (person_id);
comment on table in_circle_before is 'circle: the words of an entry on my map as they read before they were changed';
call holds_part('in_circle_before', 'about');
