create table plan (
  id uuid primary key,
  person_id uuid not null references member,
  began_at timestamptz not null default present(),
  not_on_my_screen boolean not null default false,
  constraint one_plan_at_a_time unique (person_id)
);
comment on table plan is 'plans: the person’s own plan; one lives at a time, its agreed versions stay';
call holds_part('plan', 'plan');

create table hope (
  id uuid primary key,
  person_id uuid not null references member,
  plan_id uuid not null references plan,
  text text not null check (length(text) between 1 and 2000),
  statement_id uuid references statement,
  place_in_plan int not null,
  added_at timestamptz not null default present(),
  not_on_my_screen boolean not null default false
);
create index hope_plan on hope (plan_id, place_in_plan);
comment on table hope is 'plans: what the person hopes for, in their words, quoting the statement it came from';
call holds_part('hope', 'plan');

create table agreement (
  id uuid primary key,
  person_id uuid not null references member,
  plan_id uuid not null references plan,
  version int not null,
  content jsonb not null,
  agreed_at timestamptz not null default present(),
  at_their_word_by uuid references member,
  how text not null default 'on screen',
  not_on_my_screen boolean not null default false,
  constraint agreement_version_once unique (plan_id, version)
);
comment on table agreement is 'plans: the person’s yes to a version of their plan, pinned as it stood that day';
call holds_part('agreement', 'plan');
