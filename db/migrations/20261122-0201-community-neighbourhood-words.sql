-- What a neighbourhood says of itself: what it needs and what it is proud of. Anybody may say it; somebody who connects
-- people there looks at it first and puts it up, in the words it was said in. A name stands beside it only by its own yes.
create table neighbourhood_word (
  id uuid primary key,
  neighbourhood_id uuid not null references neighbourhood,
  kind text not null check (kind in ('need', 'proud')),
  words text not null check (length(words) between 1 and 400),
  said_as text not null default '' check (length(said_as) <= 100),
  contact text not null default '' check (length(contact) <= 300),
  how text not null default 'on screen' check (how in ('on screen', 'on paper', 'by phone', 'face to face')),
  said_by uuid references member,
  said_at timestamptz not null default present(),
  shown_at timestamptz,
  shown_by uuid references member,
  ended_at timestamptz,
  ended_by uuid references member,
  ended text check (ended in ('found', 'taken off', 'not shown')),
  constraint word_ends_with_how check ((ended_at is null) = (ended is null))
);
create index neighbourhood_word_of on neighbourhood_word (neighbourhood_id, shown_at) where ended_at is null;
comment on table neighbourhood_word is 'community: what a neighbourhood needs and is proud of, in its own words; who said it is shown only where they said yes';
alter table neighbourhood_word enable row level security; -- no policy: read and written by the functions below

create function holds_any_post(kinds text[]) returns boolean
language sql stable security definer set search_path from current as $$
  select exists (select from post p where p.member_id = me() and p.kind = any (kinds)
    and p.from_at <= present() and (p.until_at is null or p.until_at > present()))
$$;
revoke execute on function holds_any_post from public;

create function neighbourhood_words(area uuid) returns table (id uuid, kind text, words text, said_as text, shown_at timestamptz)
language sql stable security definer set search_path from current as $$
  select w.id, w.kind, w.words, w.said_as, w.shown_at from neighbourhood_word w
  where w.neighbourhood_id = area and w.shown_at is not null and w.ended_at is null order by w.shown_at desc, w.id limit 60
$$;

create function say_of_neighbourhood(word uuid, area uuid, kind text, words text, said_as text, contact text, how text) returns void
language plpgsql security definer set search_path from current as $$
begin
  if not exists (select from neighbourhood n where n.id = area)
    or (how <> 'on screen' and not holds_any_post(array['connector', 'worker', 'team lead', 'steward'])) then
    raise exception 'not found' using errcode = 'AL404';
  end if;
  insert into neighbourhood_word (id, neighbourhood_id, kind, words, said_as, contact, how, said_by)
    values (word, area, say_of_neighbourhood.kind, say_of_neighbourhood.words, say_of_neighbourhood.said_as,
      say_of_neighbourhood.contact, say_of_neighbourhood.how, me());
end $$;

-- What waits to be looked at and what is up, for those who connect people.
create function words_to_look_at(area uuid) returns table (id uuid, kind text, words text, said_as text, contact text, how text,
  said_at timestamptz, shown_at timestamptz)
language sql stable security definer set search_path from current as $$
  select w.id, w.kind, w.words, w.said_as, case when w.shown_at is null then w.contact else '' end, w.how, w.said_at, w.shown_at
  from neighbourhood_word w
  where w.neighbourhood_id = area and w.ended_at is null and holds_any_post(array['connector', 'team lead', 'steward'])
  order by w.shown_at is not null, w.said_at desc, w.id limit 200
$$;

-- `what`: shown; or how it ended: found, taken off, not shown. Its contact goes as soon as it is no longer needed.
create function look_at_word(word uuid, area uuid, what text) returns void
language plpgsql security definer set search_path from current as $$
begin
  if not holds_any_post(array['connector', 'team lead', 'steward']) then raise exception 'not found' using errcode = 'AL404'; end if;
  update neighbourhood_word w set contact = '',
      shown_at = case when what = 'shown' then coalesce(w.shown_at, present()) else w.shown_at end,
      shown_by = case when what = 'shown' then coalesce(w.shown_by, me()) else w.shown_by end,
      ended_at = case when what <> 'shown' then present() end,
      ended_by = case when what <> 'shown' then me() end,
      ended = case when what <> 'shown' then what end
    where w.id = word and w.neighbourhood_id = area and w.ended_at is null;
  if not found then raise exception 'not found' using errcode = 'AL404'; end if;
end $$;

-- What everybody reads about a neighbourhood is its own people's to say.
create function tell_of_neighbourhood(area uuid, about text, inhabitants int, phone text) returns void
language plpgsql security definer set search_path from current as $$
begin
  if not holds_any_post(array['connector', 'team lead', 'steward']) then
    raise exception 'not found' using errcode = 'AL404';
  end if;
  update neighbourhood n set about = tell_of_neighbourhood.about, inhabitants = tell_of_neighbourhood.inhabitants,
    phone = tell_of_neighbourhood.phone where n.id = area;
end $$;
