-- Text messages wait here as letters by mail do, until the gateway takes them.
create table text_out (
  id uuid primary key default uuidv7(),
  to_number text not null,
  about text not null,
  words text not null,
  link text not null default '',
  member_id uuid references member,
  not_after timestamptz,
  written_at timestamptz not null default present(),
  next_try_at timestamptz not null default present(),
  tries int not null default 0,
  sent_at timestamptz,
  given_up_at timestamptz
);
create index text_out_waiting on text_out (next_try_at) where sent_at is null and given_up_at is null;
comment on table text_out is 'platform: text messages; they say “there is something for you” and nothing private; emptied when sent, deleted after 30 days';
comment on column text_out.member_id is 'whose safe hours it waits for, where it goes to somebody of this place';
comment on column text_out.not_after is 'from then on it would come too late, and is not sent';
alter table text_out enable row level security;

create function take_texts(most int) returns table (id uuid, to_number text, words text, link text)
language plpgsql security definer set search_path from current as $$
begin
  delete from text_out t where t.written_at < present() - interval '30 days';
  return query
    update text_out t set tries = t.tries + 1, next_try_at = present() + interval '1 minute' * power(2, t.tries),
      given_up_at = case when t.tries >= 9 then present() end
    where t.id in (
      select w.id from text_out w where w.sent_at is null and w.given_up_at is null and w.next_try_at <= present()
        and (w.not_after is null or w.not_after > present())
        and (w.member_id is null or is_safe_way(w.member_id, 'text', present())) -- its hours (people)
      order by w.id limit most for update skip locked)
    returning t.id, t.to_number, t.words, t.link;
end $$;

create function text_sent(message uuid) returns void
language sql security definer set search_path from current as $$
  update text_out set sent_at = present(), given_up_at = null, words = '', link = '' where id = message
$$;

-- The demo's box shows what would have gone by text; in a place that is not a demo it is empty, whoever looks.
create function text_box() returns table (id uuid, to_number text, words text, link text, written_at timestamptz)
language sql stable security definer set search_path from current as $$
  select t.id, t.to_number, t.words, t.link, t.written_at from text_out t
  where exists (select from shared.place p where p.demo and 'place_' || p.key = current_schema())
  order by t.id desc limit 100
$$;
