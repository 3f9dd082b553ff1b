create table plan (
  id uuid primary key,
  person_id uuid not null references member,
  began_at timestamptz not null default present(),
  how_we_know text not null default '' check (length(how_we_know) <= 2000),
  version int not null default 1,
  rather_not_say_at timestamptz,
  not_on_my_screen boolean not null default false,
  constraint one_plan_at_a_time unique (person_id)
);
comment on table plan is 'plans: the person’s own plan; one lives at a time, its agreed versions stay';
comment on column plan.rather_not_say_at is '“I’d rather not say” to what is strong: a full answer (P7)';
call holds_part('plan', 'plan');
grant update (how_we_know, version, rather_not_say_at) on plan to alongside_app; -- how we will know is found out while living it

create table hope (
  id uuid primary key,
  person_id uuid not null references member,
  plan_id uuid not null references plan,
  text text not null check (length(text) between 1 and 2000),
  statement_id uuid references statement,
  place_in_plan int not null,
  added_at timestamptz not null default present(),
  writer_id uuid references member,
  how text not null default 'on screen' check (how in ('on screen', 'on paper', 'by phone', 'face to face')),
  version int not null default 1,
  set_aside_at timestamptz,
  set_aside_why text not null default '',
  not_on_my_screen boolean not null default false
);
create index hope_plan on hope (plan_id, place_in_plan);
create index hope_person on hope (person_id);
comment on table hope is 'plans: what the person hopes for, in their words, quoting the statement it came from; set aside, never deleted';
call holds_part('hope', 'plan');
grant update (text, version, writer_id, how, place_in_plan, set_aside_at, set_aside_why) on hope to alongside_app; -- its person changes, orders and sets aside; older words stay in hope_wording

create table hope_wording (
  id uuid primary key,
  person_id uuid not null references member,
  hope_id uuid not null references hope,
  version int not null,
  text text not null,
  until_at timestamptz not null default present(),
  not_on_my_screen boolean not null default false,
  constraint hope_wording_once unique (hope_id, version)
);
comment on table hope_wording is 'plans: the earlier words of a hope, as they stood until the person changed them (P2)';
call holds_part('hope_wording', 'plan');

create table step (
  id uuid primary key,
  person_id uuid not null references member,
  hope_id uuid not null references hope,
  text text not null check (length(text) between 1 and 1000),
  by_whom text check (by_whom in ('me', 'my people', 'community', 'technology', 'equipment and adaptations',
    'getting stronger again', 'paid support')),
  who_name text not null default '',
  helper_id uuid references member,
  when_words text not null default '',
  due_on date,
  cost_pence int check (cost_pence >= 0),
  cost_per text check (cost_per in ('once', 'week', 'month')),
  answer text check (answer in ('asked', 'yes', 'no', 'taken back')),
  answered_at timestamptz,
  answer_words text not null default '',
  done_at timestamptz,
  done_words text not null default '',
  statement_id uuid references statement,
  place int not null default 1,
  added_at timestamptz not null default present(),
  writer_id uuid references member,
  how text not null default 'on screen' check (how in ('on screen', 'on paper', 'by phone', 'face to face')),
  version int not null default 1,
  set_aside_at timestamptz,
  not_on_my_screen boolean not null default false,
  constraint step_answer_is_a_helpers check (answer is null or by_whom <> 'me'),
  constraint idea_meets_nothing check (by_whom is not null or (answer is null and helper_id is null))
);
create index step_person on step (person_id);
create index step_hope on step (hope_id, place);
create index step_asked on step (helper_id) where helper_id is not null;
comment on table step is 'plans: a step towards a hope and who does it; an idea as long as nobody is named for it';
comment on constraint idea_meets_nothing on step is 'an idea or an offer is nobody’s yes: nothing can count it (P8)';
comment on column step.answer is 'the helper’s own last answer (P8); all their answers stand in helper_answer';
call holds_part('step', 'plan');
grant update (text, by_whom, who_name, helper_id, when_words, due_on, cost_pence, cost_per, answer, answered_at, answer_words,
  done_at, done_words, place, writer_id, how, version, set_aside_at) on step to alongside_app; -- an idea becomes a step, is done, or is set aside

create table helper_answer (
  id uuid primary key,
  person_id uuid not null references member,
  step_id uuid not null references step,
  answer text not null check (answer in ('asked', 'yes', 'no', 'taken back')),
  words text not null default '',
  at timestamptz not null default present(),
  writer_id uuid references member,
  how text not null default 'on screen' check (how in ('on screen', 'on paper', 'by phone', 'face to face')),
  not_on_my_screen boolean not null default false
);
create index helper_answer_step on helper_answer (step_id, at);
create index helper_answer_person on helper_answer (person_id);
comment on table helper_answer is 'plans: each answer of somebody asked to help, theirs to give and to take back any day (P8)';
call holds_part('helper_answer', 'plan');

create table barrier (
  id uuid primary key,
  person_id uuid not null references member,
  hope_id uuid not null references hope,
  step_id uuid references step,
  text text not null check (length(text) between 1 and 1000),
  who_could text not null default '',
  statement_id uuid references statement,
  added_at timestamptz not null default present(),
  writer_id uuid references member,
  gone_at timestamptz,
  not_on_my_screen boolean not null default false
);
create index barrier_person on barrier (person_id);
comment on table barrier is 'plans: what stands in the way of a hope, and who could remove it';
call holds_part('barrier', 'plan');
grant update (gone_at) on barrier to alongside_app; -- a barrier goes

create table what_if (
  id uuid primary key,
  person_id uuid not null references member,
  plan_id uuid not null references plan,
  what text not null default '' check (length(what) <= 1000),
  then_what text not null check (length(then_what) between 1 and 2000),
  added_at timestamptz not null default present(),
  writer_id uuid references member,
  how text not null default 'on screen' check (how in ('on screen', 'on paper', 'by phone', 'face to face')),
  set_aside_at timestamptz,
  not_on_my_screen boolean not null default false
);
create index what_if_person on what_if (person_id);
comment on table what_if is 'plans: what if things go wrong, and what the person wants to happen then';
call holds_part('what_if', 'plan');
grant update (set_aside_at) on what_if to alongside_app; -- no longer wanted; what was agreed stays in the agreement

create table rating (
  id uuid primary key,
  person_id uuid not null references member,
  hope_id uuid not null references hope,
  value int not null check (value between 0 and 10),
  words text not null default '' check (length(words) <= 1000),
  rated_at timestamptz not null default present(),
  at_their_word_by uuid references member,
  how text not null default 'on screen' check (how in ('on screen', 'on paper', 'by phone', 'face to face')),
  not_on_my_screen boolean not null default false
);
create index rating_person on rating (person_id, rated_at);
comment on table rating is 'plans: how near a hope is in the person’s own eyes, 0 to 10 (P15)';
call holds_part('rating', 'plan');
call own_hand_or_word('rating', 'plan', 'insert');

create table agreement (
  id uuid primary key,
  person_id uuid not null references member,
  plan_id uuid not null references plan,
  version int not null,
  content jsonb not null,
  agreed_at timestamptz not null default present(),
  at_their_word_by uuid references member,
  how text not null default 'on screen' check (how in ('on screen', 'on paper', 'by phone', 'face to face')),
  not_on_my_screen boolean not null default false,
  constraint agreement_version_once unique (plan_id, version)
);
create index agreement_person on agreement (person_id, version desc);
comment on table agreement is 'plans: the person’s yes to a version of their plan, pinned as it stood that day';
call holds_part('agreement', 'plan');
call own_hand_or_word('agreement', 'plan', 'insert');

create table check_in (
  id uuid primary key,
  person_id uuid not null references member,
  agreement_id uuid not null references agreement,
  weeks int not null,
  due_at timestamptz not null,
  answered_at timestamptz,
  happened text check (happened in ('yes', 'some of it', 'not yet')),
  helped text check (helped in ('yes', 'a bit', 'no')),
  words text not null default '',
  at_their_word_by uuid references member,
  how text not null default 'on screen' check (how in ('on screen', 'on paper', 'by phone', 'face to face')),
  not_on_my_screen boolean not null default false,
  constraint check_in_answered_whole check ((answered_at is null) = (happened is null))
);
create index check_in_person on check_in (person_id, due_at);
comment on table check_in is 'plans: some weeks after the yes we ask: did it happen, did it help?';
call holds_part('check_in', 'plan');
call own_hand_or_word('check_in', 'plan', 'update');
grant update (answered_at, happened, helped, words, at_their_word_by, how) on check_in to alongside_app; -- answered once

create table review (
  id uuid primary key,
  person_id uuid not null references member,
  agreement_id uuid not null references agreement,
  looked_at timestamptz not null default present(),
  who_was_there text not null default '',
  went_well text not null default '',
  did_not text not null default '',
  outcome text not null check (outcome in ('keep', 'change')),
  statement_id uuid references statement,
  at_their_word_by uuid references member,
  how text not null default 'on screen' check (how in ('on screen', 'on paper', 'by phone', 'face to face')),
  not_on_my_screen boolean not null default false
);
create index review_person on review (person_id, looked_at);
comment on table review is 'plans: looking at the plan again together: what went well, what did not, and whether it changes';
comment on column review.statement_id is 'what was decided, as a statement that can be answered (P3)';
call holds_part('review', 'plan');
call own_hand_or_word('review', 'plan', 'insert');

create table planning_helper (
  id uuid primary key,
  person_id uuid not null references member,
  kind text not null check (kind in ('family', 'peer', 'user-led organisation', 'worker')),
  helper_id uuid references member,
  name text not null default '',
  chosen_at timestamptz not null default present(),
  writer_id uuid references member,
  how text not null default 'on screen' check (how in ('on screen', 'on paper', 'by phone', 'face to face')),
  ended_at timestamptz,
  not_on_my_screen boolean not null default false,
  constraint planning_helper_has_name check (helper_id is not null or name <> '')
);
create index planning_helper_person on planning_helper (person_id);
comment on table planning_helper is 'plans: whom the person chose to help them plan (P10); nobody is a full answer, and so is changing one’s mind';
call holds_part('planning_helper', 'plan');
grant update (ended_at) on planning_helper to alongside_app; -- the person may choose again

create table planning_note (
  id uuid primary key,
  person_id uuid not null references member,
  writer_id uuid not null references member,
  workers boolean not null,
  text text not null check (length(text) between 1 and 20000),
  written_at timestamptz not null default present(),
  opens_at timestamptz not null default present(),
  sent_at timestamptz,
  not_on_my_screen boolean not null default false
);
create index planning_note_person on planning_note (person_id);
comment on table planning_note is 'plans: notes made while planning; a helper’s are the person’s until the person sends them, a worker’s are a draft of at most five working days';
comment on column planning_note.opens_at is 'when the person can read it: at once, or for a worker’s draft on its last day at the latest';
call holds_part('planning_note', 'plan', 'sent_at is not null or my_own(writer_id) or (person_id = me() and opens_at <= present())');
grant update (sent_at, opens_at) on planning_note to alongside_app; -- sent to all who see the plan; a worker’s draft shared with the person
grant delete on planning_note to alongside_app; -- thrown away unsent
