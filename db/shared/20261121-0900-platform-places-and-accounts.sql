-- What all places share: small, and in a schema of its own. No query, foreign key or join crosses into a place.

create table place (
  key text primary key check (key ~ '^[a-z][a-z0-9_]{0,30}$'),
  name text not null,
  host text unique,
  created_at timestamptz not null default now()
);
comment on table place is 'platform: one organisation or area, found by host name; its data lives in the schema place_<key>';

create table account (
  id uuid primary key,
  email text not null,
  password_hash text,
  created_at timestamptz not null default now(),
  constraint account_email_is_lower check (email = lower(email)),
  constraint account_email_once unique (email)
);
comment on table account is 'identity: who can sign in; a human being may be a member of several places with one account';

create table account_member (
  account_id uuid not null references account,
  place_key text not null references place,
  member_id uuid not null,
  primary key (account_id, place_key),
  unique (place_key, member_id)
);
comment on table account_member is 'identity: which member of which place an account signs in as';

create table session (
  token_hash bytea primary key,
  account_id uuid not null references account,
  place_key text not null references place,
  member_id uuid not null,
  device text not null default '',
  began_at timestamptz not null,
  seen_at timestamptz not null,
  until_at timestamptz not null,
  ended_at timestamptz
);
create index session_account on session (account_id) where ended_at is null;
comment on table session is 'identity: one signed-in device; only a digest of its token is kept';

create unlogged table attempt (
  bucket text not null,
  period timestamptz not null,
  count int not null default 1,
  primary key (bucket, period)
);
comment on table attempt is 'platform: rate limits; the bucket is a digest, never an address or a name';

grant usage on schema shared to alongside_app;
grant select on place to alongside_app;
grant select, insert on account, account_member, session to alongside_app;
grant update (password_hash) on account to alongside_app; -- a forgotten password is replaced
grant update (seen_at, ended_at) on session to alongside_app; -- sessions are seen and ended, never rewritten
grant select, insert, update, delete on attempt to alongside_app; -- counters only
