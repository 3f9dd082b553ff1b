-- What all places share: small, and in a schema of its own. No query, foreign key or join crosses into a place.

create table place (
  key text primary key check (key ~ '^[a-z][a-z0-9_]{0,30}$'),
  name text not null,
  host text unique,
  demo boolean not null default false,
  created_at timestamptz not null default now()
);
comment on table place is 'platform: one organisation or area, found by host name; its data lives in the schema place_<key>';
comment on column place.demo is 'everybody in it is invented, and anybody may step into their shoes (only where the program runs as demo as well)';

create table account (
  id uuid primary key,
  email text not null,
  email_confirmed_at timestamptz default now(),
  password_hash text,
  created_at timestamptz not null default now(),
  constraint account_email_is_lower check (email = lower(email)),
  constraint account_email_once unique (email)
);
comment on table account is 'identity: who can sign in; a human being may be a member of several places with one account';
comment on column account.email_confirmed_at is 'when a letter sent there was answered; until then no link that signs in goes to it';

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
  id uuid not null default uuidv7(),
  account_id uuid references account,
  place_key text not null references place,
  member_id uuid not null,
  device text not null default '',
  began_at timestamptz not null,
  seen_at timestamptz not null,
  until_at timestamptz not null,
  ended_at timestamptz,
  confirmed_at timestamptz
);
-- An open page that listens is let go the moment its session ends (news/live).
create function session_ended() returns trigger language plpgsql as $$
begin
  perform pg_notify('alongside', 'session ' || new.id);
  return null;
end $$;
create trigger session_ended after update of ended_at on session for each row
  when (old.ended_at is null and new.ended_at is not null) execute function session_ended();
create index session_account on session (account_id) where ended_at is null;
create index session_member on session (place_key, member_id) where ended_at is null;
comment on table session is 'identity: one signed-in device; only a digest of its token is kept';
comment on column session.confirmed_at is 'when whoever sits there last showed who they are, beyond having signed in once';
comment on column session.account_id is 'null only in a demo place, where anybody steps into anybody’s shoes';

create table sign_in_link (
  token_hash bytea primary key,
  account_id uuid not null references account,
  place_key text not null references place,
  purpose text not null check (purpose in ('sign in', 'confirm', 'it is me')),
  next text not null default '/',
  made_at timestamptz not null,
  until_at timestamptz not null,
  used_at timestamptz,
  used_once uuid
);
create index sign_in_link_until on sign_in_link (until_at);
comment on table sign_in_link is 'identity: a link in a letter, good for one use; only a digest of it is kept';
comment on column sign_in_link.used_once is 'the one-time key of the press that used it: the same press sent twice is one use';

create unlogged table attempt (
  bucket bytea not null,
  period timestamptz not null,
  until_at timestamptz not null,
  count int not null default 1,
  primary key (bucket, period)
);
create index attempt_until on attempt (until_at);
comment on table attempt is 'platform: rate limits; the bucket is a keyed digest, never an address or a name';

create table attempt_key (key bytea not null default uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()));
insert into attempt_key default values;
comment on table attempt_key is 'platform: what the digests of attempt are keyed with; no role that serves can read it';

-- Counts one more attempt and says how many there were in this period and in how many seconds it ends. Each new row
-- takes a few old ones along, so that nothing is kept longer than it counts.
create function count_attempt(what text, per_seconds int, at timestamptz) returns table (attempts int, seconds_left int)
language plpgsql security definer set search_path from current as $$
declare
  start timestamptz := to_timestamp(floor(extract(epoch from at) / per_seconds) * per_seconds);
  ends timestamptz := start + make_interval(secs => per_seconds);
  secret bytea := (select k.key from attempt_key k);
  mark bytea := sha256(secret || sha256(secret || convert_to(what, 'UTF8')));
begin
  insert into attempt as a (bucket, period, until_at) values (mark, start, ends)
    on conflict (bucket, period) do update set count = a.count + 1
    returning a.count into attempts;
  if attempts = 1 then
    delete from attempt where (bucket, period) in (
      select o.bucket, o.period from attempt o where o.until_at < at order by o.until_at limit 10 for update skip locked);
  end if;
  seconds_left := greatest(1, ceil(extract(epoch from ends - at))::int);
  return next;
end $$;

grant usage on schema shared to alongside_app;
grant select on place to alongside_app;
grant select, insert on account, session, sign_in_link to alongside_app;
grant select on account_member to alongside_app; -- written by accept_invitation() of a place alone
grant update (password_hash, email_confirmed_at) on account to alongside_app; -- replaced when forgotten; a letter was answered
grant update (used_at, used_once) on sign_in_link to alongside_app; -- used once
grant delete on sign_in_link to alongside_app; -- long run out
grant update (seen_at, ended_at, confirmed_at) on session to alongside_app; -- sessions are seen, ended, and shown to be one's own; never rewritten
grant delete on session to alongside_app; -- forgotten when they have long ended
