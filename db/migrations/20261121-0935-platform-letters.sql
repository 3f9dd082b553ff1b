-- Letters by mail wait here, written in the transaction of the act they tell of, until the post takes them.
create table letter_out (
  id uuid primary key default uuidv7(),
  to_address text not null,
  about text not null,
  subject text not null,
  words text not null,
  link text not null default '',
  written_at timestamptz not null default present(),
  next_try_at timestamptz not null default present(),
  tries int not null default 0,
  sent_at timestamptz,
  given_up_at timestamptz
);
create index letter_out_waiting on letter_out (next_try_at) where sent_at is null and given_up_at is null;
comment on table letter_out is 'platform: letters by mail; they say “there is something for you, sign in here” and nothing private; emptied when sent, deleted after 30 days';
alter table letter_out enable row level security;

create function write_letter(to_address text, about text, subject text, words text, link text) returns void
language sql security definer set search_path from current as $$
  insert into letter_out (to_address, about, subject, words, link) values ($1, $2, $3, $4, $5)
$$;

-- Takes the letters that are due; one that is not reported as sent is due again later and later.
create function take_letters(most int) returns table (id uuid, to_address text, subject text, words text, link text)
language plpgsql security definer set search_path from current as $$
begin
  delete from letter_out l where l.written_at < present() - interval '30 days';
  return query
    update letter_out l set tries = l.tries + 1, next_try_at = present() + interval '1 minute' * power(2, l.tries),
      given_up_at = case when l.tries >= 9 then present() end
    where l.id in (
      select w.id from letter_out w where w.sent_at is null and w.given_up_at is null and w.next_try_at <= present()
        and not held_back(w.to_address, w.about) -- to somebody who is left alone, or of whom a death is written down (plans)
      order by w.id limit most for update skip locked)
    returning l.id, l.to_address, l.subject, l.words, l.link;
end $$;

create function letter_sent(letter uuid) returns void
language sql security definer set search_path from current as $$
  update letter_out set sent_at = present(), words = '', link = '' where id = letter
$$;

-- The demo's letter box: in a place that is not a demo it is empty, whoever looks.
create function letter_box() returns table (id uuid, to_address text, subject text, words text, link text, written_at timestamptz)
language sql stable security definer set search_path from current as $$
  select l.id, l.to_address, l.subject, l.words, l.link, l.written_at from letter_out l
  where exists (select from shared.place p where p.demo and 'place_' || p.key = current_schema())
  order by l.id desc limit 100
$$;
