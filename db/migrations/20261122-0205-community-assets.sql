-- What a neighbourhood has: its groups, institutions, places, exchange and stories (people's gifts are a table of their own).
-- Nothing here is about anybody in particular: an organisation's own public contact, never a person's. Listed rows are for
-- everybody to read; nobody writes them but the functions of the next migrations. Full text, trigrams and distances do not
-- use their indexes under a policy: what looks for words goes through a definer function that returns what is listed.

create table organisation (
  id uuid primary key,
  name text not null check (length(name) between 1 and 200),
  about text not null default '' check (length(about) <= 5000),
  kind text not null default 'group' check (kind in ('group', 'charity', 'co-operative', 'user-led', 'enterprise', 'council', 'health', 'school', 'faith', 'other')),
  website text check (website ~ '^https?://[^[:space:]]+$' and length(website) <= 500),
  email text check (email ~ '^[^@[:space:]]+@[^@[:space:]]+$' and length(email) <= 254),
  phone text check (length(phone) <= 60),
  charity_number text check (length(charity_number) <= 20),
  company_number text check (length(company_number) <= 20),
  parent_id uuid references organisation,
  changed_at timestamptz not null default present(),
  source text,
  source_id text,
  constraint organisation_came_once unique (source, source_id)
);
create index organisation_name on organisation using gin (plain_name(name) gin_trgm_ops);
create index organisation_parent on organisation (parent_id) where parent_id is not null;
comment on table organisation is 'community: who stands behind a group, a place or an enterprise, with its own public contact; about nobody in particular';
comment on column organisation.source is 'the feed or spreadsheet it came by, with its id there: coming again it is changed, never doubled';
grant select on organisation to alongside_app;

create table asset (
  id uuid primary key,
  kind text not null check (kind in ('association', 'institution', 'place', 'exchange', 'story')),
  organisation_id uuid references organisation,
  name text not null check (length(name) between 1 and 200),
  line text not null check (length(line) between 1 and 200),
  about text not null default '' check (length(about) <= 10000),
  cost text check (cost in ('free', 'what you like', 'paid')),
  cost_pence int check (cost_pence between 0 and 10000000),
  cost_words text not null default '' check (length(cost_words) <= 200),
  get_there text not null default '' check (length(get_there) <= 1000),
  for_whom text not null default '' check (length(for_whom) <= 500),
  minimum_age int check (minimum_age between 0 and 120),
  maximum_age int check (maximum_age between 0 and 120),
  website text check (website ~ '^https?://[^[:space:]]+$' and length(website) <= 500),
  email text check (email ~ '^[^@[:space:]]+@[^@[:space:]]+$' and length(email) <= 254),
  phone text check (length(phone) <= 60),
  neighbourhood_id uuid references neighbourhood,
  also_in uuid[] not null default '{}' check (cardinality(also_in) <= 40),
  at point,
  place_name text not null default '' check (length(place_name) <= 200),
  address_lines text[] not null default '{}' check (cardinality(address_lines) <= 6),
  postcode text check (length(postcode) <= 10),
  languages text[] not null default '{}',
  status text not null default 'active' check (status in ('active', 'paused', 'closed')),
  paused_words text not null default '' check (length(paused_words) <= 300),
  room text not null default '' check (length(room) <= 500),
  checked_at timestamptz,
  checked_name text not null default '' check (length(checked_name) <= 200),
  listed boolean not null default true,
  hidden_from date,
  enterprise boolean not null default false,
  elsewhere boolean not null default true,
  changed_at timestamptz not null default present(),
  own_words_at timestamptz,
  source text,
  source_id text,
  words tsvector not null generated always as (
    setweight(to_tsvector('english', name), 'A') || setweight(to_tsvector('english', line), 'B')
    || setweight(to_tsvector('english', for_whom || ' ' || place_name), 'C') || setweight(to_tsvector('english', about), 'D')) stored,
  constraint asset_ages check (minimum_age <= maximum_age),
  constraint asset_came_once unique (source, source_id)
);
create index asset_neighbourhood on asset (neighbourhood_id, kind, name) where listed and status <> 'closed';
create index asset_also_in on asset using gin (also_in);
create index asset_in_order on asset (name, id) where listed and status <> 'closed';
create index asset_words on asset using gin (words);
create index asset_name_like on asset using gin (plain_name(name) gin_trgm_ops);
create index asset_at on asset using gist (at);
create index asset_organisation on asset (organisation_id);
create index asset_checked on asset (checked_at) where listed and status <> 'closed';
create index asset_changed on asset (changed_at);
comment on table asset is 'community: a group, institution, place, exchange or story of the neighbourhood; about nobody in particular';
comment on column asset.line is 'what it is, in a sentence';
comment on column asset.also_in is 'the other neighbourhoods it goes to, as a tiny enterprise may: it is found in each of them';
comment on column asset.at is 'longitude and latitude (WGS 84), in this order';
comment on column asset.room is 'what they said they have room for, in their words: an introduction asks for no more';
comment on column asset.checked_name is 'who said last that all of it is right: a worker by name, “a neighbour”, “the group”; never a neighbour by name';
comment on column asset.listed is 'false: not for the public (told of and not looked at yet, or taken off); no policy shows it';
comment on column asset.hidden_from is 'from this day on nobody is shown it: something that must be in date runs out; null: no such day is known';
comment on column asset.enterprise is 'it is how a tiny enterprise of this id is found; that slice alone writes it, and its page is there';
comment on column asset.elsewhere is 'other sites may read it in the open directory';
comment on column asset.own_words_at is 'when the group itself last changed its entry: from then on an import never writes over it';
alter table asset enable row level security;
-- The day changes by the clock of the place, at midnight in London, and nothing has to run for it.
create function today() returns date language sql stable parallel safe
  return (present() at time zone 'Europe/London')::date;
create function still_shown(hidden_from date) returns boolean language sql stable parallel safe
  return hidden_from is null or hidden_from > today();
create policy listed on asset for select using (listed and status <> 'closed' and still_shown(hidden_from));
grant select on asset to alongside_app;

-- The facts, times and terms of an entry hold nothing about anybody and are read together with it.
create table asset_access (
  asset_id uuid not null references asset on delete cascade,
  fact text not null check (length(fact) between 1 and 60),
  answer text not null check (answer in ('yes', 'no', 'partly')),
  words text not null default '' check (length(words) <= 300),
  primary key (asset_id, fact)
);
create index asset_access_fact on asset_access (fact, answer, asset_id);
comment on table asset_access is 'community: how easy a place is to get into and be in: step-free, quiet, toilet, parking, bus, who opens the door …';
grant select on asset_access to alongside_app;

create table asset_time (
  id uuid primary key,
  asset_id uuid not null references asset on delete cascade,
  freq text not null check (freq in ('once', 'weekly', 'monthly')),
  every int not null default 1 check (every between 1 and 52),
  days text[] not null default '{}' check (array_to_string(days, ',') ~ '^((-1|[1-5])?(MO|TU|WE|TH|FR|SA|SU)(,|$))*$'),
  month_days int[] not null default '{}' check (1 <= all (month_days) and 31 >= all (month_days)),
  starts_on date not null,
  until_on date,
  opens time not null,
  closes time,
  skips date[] not null default '{}' check (cardinality(skips) <= 200),
  not_on_bank_holidays boolean not null default false,
  words text not null default '' check (length(words) <= 200),
  constraint asset_time_has_days check (freq = 'once' or cardinality(days) + cardinality(month_days) > 0),
  constraint asset_time_either_weekdays_or_days_of_the_month check (cardinality(days) = 0 or cardinality(month_days) = 0),
  constraint asset_time_ends_after_it_begins check (until_on >= starts_on)
);
create index asset_time_of on asset_time (asset_id);
create index asset_time_when on asset_time (starts_on, until_on);
comment on table asset_time is 'community: when it happens, by the clock of the place (Europe/London)';
comment on column asset_time.days is 'days as iCalendar writes them (RFC 5545): MO, TH; of a month also 1FR, -1SU (the first Friday, the last Sunday)';
comment on column asset_time.every is 'every so many weeks or months, counted from the week or month of starts_on';
grant select on asset_time to alongside_app;

create table term (
  id uuid primary key,
  name text not null check (length(name) between 1 and 200),
  about text not null default '',
  parent_id uuid references term,
  taxonomy text not null default 'here',
  source_id text,
  constraint term_once unique (taxonomy, name)
);
create index term_parent on term (parent_id) where parent_id is not null;
comment on table term is 'community: a word by which entries are found, in a list of such words; the place’s own list is “here”';
grant select on term to alongside_app;

create table asset_term (
  asset_id uuid not null references asset on delete cascade,
  term_id uuid not null references term on delete cascade,
  primary key (asset_id, term_id)
);
create index asset_term_term on asset_term (term_id, asset_id);
comment on table asset_term is 'community: which entries a term stands for';
grant select on asset_term to alongside_app;
