-- What changed, for whom. One view says what counts as news and where it stands. Its reader's own rights hold in it
-- (security_invoker): under row-level security a page sees what its reader may see now; the functions below see all of it,
-- ask standing themselves, and give back numbers only.
create view change with (security_invoker = true) as
  select s.person_id, s.part, 'said' as kind, coalesce(s.writer_id, s.speaker_id) as by_id, s.speaker_name as by_name, '' as turn,
    left(s.text, 160) as text, s.id as of, array[s.id, s.conversation_id] as entry, s.not_on_my_screen,
    greatest(s.said_at, (select p.cut_at from conversation_page p where p.conversation_id = s.conversation_id)) as at
  from statement s where s.only_for is null
  union all
  select r.person_id, r.part, 'reply', r.by_id, r.by_name, r.stance, left(r.text, 160), r.statement_id, array[r.id, r.statement_id],
    r.not_on_my_screen, r.at
  from reply r where r.only_for is null
  union all
  select p.person_id, 'said', 'page', p.writer_id, '', '', '', p.conversation_id, array[p.conversation_id], p.not_on_my_screen, p.shared_at
  from conversation_page p where p.shared_at is not null and p.deleted_at is null
  union all
  select p.person_id, p.part, 'promised', p.owner_id, p.owner_name, '', p.what, p.id, array[p.id], p.not_on_my_screen, p.began_at
  from promise p
  union all
  select t.person_id, t.part, 'promise', t.by_id, '', t.turn, p.what, p.id, array[t.id, p.id], t.not_on_my_screen, t.at
  from promise_turn t join promise p on p.id = t.promise_id
  union all
  select h.person_id, 'plan', 'hope', h.writer_id, '', '', left(h.text, 160), h.id, array[h.id, h.statement_id], h.not_on_my_screen, h.added_at
  from hope h where h.set_aside_at is null
  union all
  select g.person_id, 'plan', 'agreed', coalesce(g.at_their_word_by, g.person_id), '',
    case when g.at_their_word_by is null then '' else 'at their word' end, '', g.id, array[g.id], g.not_on_my_screen, g.agreed_at
  from agreement g
  union all
  select a.person_id, 'plan', 'helper', s.helper_id, s.who_name, a.answer, s.text, s.id, array[a.id, s.id, s.hope_id], a.not_on_my_screen, a.at
  from helper_answer a join step s on s.id = a.step_id where a.answer <> 'asked'
  union all
  select o.person_id, 'plan', 'sign-off', o.decider_id, o.waits_for_name, o.answer, '', o.id, array[o.id, o.agreement_id], o.not_on_my_screen, o.answered_at
  from sign_off o where o.answered_at is not null
  union all
  select c.person_id, 'plan', 'check-in', coalesce(c.at_their_word_by, c.person_id), '',
    case when c.at_their_word_by is null then '' else 'at their word' end, left(c.words, 160), c.id,
    array[c.id, c.agreement_id], c.not_on_my_screen, c.answered_at
  from check_in c where c.answered_at is not null
  union all
  select m.person_id, 'about', 'circle', coalesce(m.at_their_word_by, m.person_id), '', m.move, i.known_as, m.in_circle_id,
    array[m.id, m.in_circle_id], m.not_on_my_screen, m.told_at
  from circle_move m join in_circle i on i.id = m.in_circle_id
  union all
  select l.person_id, 'reach', 'letter', l.made_by, '', '', '', l.id, array[l.id], l.not_on_my_screen, l.made_at
  from letter l;
comment on view change is 'news: what counts as news about a person, by which part, by whom; read under the rights of whoever asks';
grant select on change to alongside_app;

create table news_read (
  member_id uuid primary key references member,
  until_at timestamptz not null
);
comment on table news_read is 'news: up to when a member has seen what is new; theirs alone';
alter table news_read enable row level security;
create policy mine on news_read using (member_id = me());
grant select, insert on news_read to alongside_app;
grant update (until_at) on news_read to alongside_app; -- moves on as they read

-- How much is new for a member, by person: only where they stand now, by the parts they may read now, not by their own
-- hand, not what is kept from them or off their own screen, and nothing younger than what they see. Oneself, or the system.
create function news_waiting(member uuid, since timestamptz default null)
returns table (person_id uuid, parts text[], things int, newest timestamptz)
language plpgsql stable rows 5 security definer set search_path from current as $$
#variable_conflict use_column
declare
  moment timestamptz := present();
  mark timestamptz := greatest(since, (select r.until_at from news_read r where r.member_id = member), moment - interval '14 days');
begin
  if me() is distinct from member and me() is not null then
    raise exception 'not found' using errcode = 'AL404';
  end if;
  return query
    with held as (
      select s.person_id, array_agg(distinct part) as parts, min(s.as_it_was::text)::uuid as bound
      from standing s cross join unnest(s.parts) part
      where s.member_id = member and s.kind <> 'system' and 'read' = any (s.acts) and s.from_at <= moment
        and (s.until_at is null or s.until_at > moment) and s.paused_at is null and s.ended_at is null
      group by s.person_id
    ), kept as (
      select array_agg(k.entry_id) as ids from kept_from k where k.member_id = member and k.ended_at is null
        and k.since <= moment and (k.until_at is null or k.until_at > moment)
    )
    select h.person_id, h.parts, count(*)::int, max(c.at)
    from held h cross join kept k join change c on c.person_id = h.person_id
    where c.part = any (h.parts) and c.at > mark and c.at <= moment and c.by_id is distinct from member
      and (c.person_id <> member or not c.not_on_my_screen)
      and (k.ids is null or not c.entry && k.ids) and (h.bound is null or c.entry[1] <= h.bound and c.at <= uuid_extract_timestamp(h.bound))
    group by h.person_id, h.parts;
end $$;

-- For open pages: who of these has something newer than what this process last told them. Only the system asks.
create function news_among(members uuid[], since timestamptz) returns table (member_id uuid, newest timestamptz)
language plpgsql stable security definer set search_path from current as $$
begin
  if me() is not null then raise exception 'not found' using errcode = 'AL404'; end if;
  return query
    select m.id, max(n.newest) from (
        select distinct s.member_id as id from standing s
        where s.member_id = any (members) and s.ended_at is null and s.paused_at is null
          and exists (select from event e where e.person_id = s.person_id and e.at > since)) m
      cross join lateral news_waiting(m.id, since) n
    group by m.id having max(n.newest) is not null;
end $$;
create index event_at_person on event (person_id, at);

-- For open pages: what somebody is to a person may run out by itself, and nobody is told. Only the system asks.
create function ran_out(members uuid[], since timestamptz) returns table (member_id uuid)
language plpgsql stable security definer set search_path from current as $$
begin
  if me() is not null then raise exception 'not found' using errcode = 'AL404'; end if;
  return query select distinct s.member_id from standing s
    where s.member_id = any (members) and s.ended_at is null and s.until_at > since and s.until_at <= present();
end $$;

-- How somebody likes to hear that there is something new. The newest row counts. A circle member or a worker says it for
-- themselves; a person does, or somebody with standing to change writes it down at their word.
create table news_wish (
  id uuid primary key default uuidv7(),
  person_id uuid not null references member,
  how_often text not null check (how_often in ('at once', 'daily', 'weekly', 'never')),
  ways text[] not null check (ways <@ array['e-mail', 'text']),
  text_to text not null default '' check (length(text_to) <= 40),
  quiet_from text not null default '' check (quiet_from ~ '^(([01]\d|2[0-3]):[0-5]\d)?$'),
  quiet_until text not null default '' check (quiet_until ~ '^(([01]\d|2[0-3]):[0-5]\d)?$'),
  set_at timestamptz not null default present(),
  at_their_word_by uuid references member,
  how text not null default 'on screen' check (how in ('on screen', 'on paper', 'by phone', 'face to face')),
  not_on_my_screen boolean not null default false,
  constraint a_text_needs_a_number check (not 'text' = any (ways) or text_to <> '')
);
create index news_wish_person on news_wish (person_id, set_at desc);
comment on table news_wish is 'news: how often and in which ways a member hears that there is something new; every change is a row';
call holds_part('news_wish', 'reach');
revoke insert on news_wish from alongside_app; -- by say_news_wish alone, since not every member has a record

create function say_news_wish(member uuid, how_often text, ways text[], text_to text, quiet_from text, quiet_until text, how text) returns void
language plpgsql security definer set search_path from current as $$
begin
  if not coalesce((me() = member and how = 'on screen') or (me() <> member and may_change(member, 'reach') and at_their_word(member) and how <> 'on screen'), false) then
    raise exception 'not found' using errcode = 'AL404';
  end if;
  insert into news_wish (person_id, how_often, ways, text_to, quiet_from, quiet_until, at_their_word_by, how)
    values (member, how_often, ways, text_to, quiet_from, quiet_until, case when me() <> member then me() end, how);
end $$;

-- Where mail to a member goes: to their account, once a letter there was answered; else where they said it is safe.
create function news_mail_of(member uuid) returns text
language sql stable security definer set search_path from current as $$
  select coalesce(
    (select a.email from shared.account a join shared.account_member m on m.account_id = a.id
      where m.member_id = member and 'place_' || m.place_key = current_schema() and a.email_confirmed_at is not null),
    (select nullif(r.email, '') from reach r where r.person_id = member and 'e-mail' = any (r.safe)
      order by r.not_on_my_screen desc, r.written_at desc, r.id desc limit 1))
$$;

create function news_wish_of(member uuid)
returns table (how_often text, ways text[], text_to text, quiet_from text, quiet_until text, set_at timestamptz, mail_to text)
language sql stable security definer set search_path from current as $$
  select w.how_often, w.ways, w.text_to, w.quiet_from, w.quiet_until, w.set_at, coalesce(news_mail_of(member), '')
  from (select 1) always
    left join lateral (select * from news_wish n where n.person_id = member and (me() <> member or not n.not_on_my_screen)
      order by n.set_at desc, n.id desc limit 1) w on true
  where me() = member or may_see(member, 'reach')
$$;

create table news_told (
  id uuid primary key default uuidv7(),
  member_id uuid not null references member,
  upto timestamptz not null,
  at timestamptz not null default present(),
  letter_id uuid,
  text_id uuid,
  constraint told_once unique (member_id, upto)
);
comment on table news_told is 'news: when a member was told that there is something new, and up to which change: nobody is told of the same twice';
alter table news_told enable row level security;

-- Who may be told, with what the rule needs. Only the system asks; the mail itself holds nothing of it.
create function news_to_tell() returns table (member_id uuid, how_often text, ways text[], quiet_from text, quiet_until text,
  last_told timestamptz, newest timestamptz)
language plpgsql stable security definer set search_path from current as $$
begin
  if me() is not null then raise exception 'not found' using errcode = 'AL404'; end if;
  return query
    select w.person_id, w.how_often, w.ways, w.quiet_from, w.quiet_until, t.at, n.newest
    from (select distinct on (n.person_id) n.* from news_wish n order by n.person_id, n.set_at desc, n.id desc) w
      left join lateral (select o.at, o.upto from news_told o where o.member_id = w.person_id order by o.upto desc limit 1) t on true
      cross join lateral (select max(x.newest) as newest from news_waiting(w.person_id, t.upto) x) n
    where w.how_often <> 'never' and w.ways <> '{}' and n.newest is not null and may_write_to(w.person_id);
end $$;

-- Tells a member, once: which ways are safe at this moment is asked here, and what goes out is written in the same
-- transaction as that it was. False where nothing goes: told already, or no way is safe now.
create function tell_news(member uuid, upto timestamptz, subject text, words text, link text) returns boolean
language plpgsql security definer set search_path from current as $$
declare wish news_wish; mail uuid; message uuid; address text := news_mail_of(member);
begin
  if me() is not null then raise exception 'not found' using errcode = 'AL404'; end if;
  perform pg_advisory_xact_lock(714020, hashtext(member::text));
  select * into wish from news_wish n where n.person_id = member order by n.set_at desc, n.id desc limit 1;
  if wish.id is null or wish.how_often = 'never' or not may_write_to(member)
    or exists (select from news_told t where t.member_id = member and t.upto >= tell_news.upto) then return false; end if;
  if 'e-mail' = any (wish.ways) and address is not null and is_safe_way(member, 'e-mail', present()) then
    insert into letter_out (to_address, about, subject, words, link) values (address, 'something new', subject, words, link)
      returning id into mail;
  end if;
  if 'text' = any (wish.ways) and is_safe_way(member, 'text', present()) then
    insert into text_out (to_number, about, words, link, member_id) values (wish.text_to, 'something new', words, link, member) returning id into message;
  end if;
  if mail is null and message is null then return false; end if;
  insert into news_told (member_id, upto, letter_id, text_id) values (member, tell_news.upto, mail, message);
  return true;
end $$;

-- For whoever walks alongside: what did not get through to those whose records are open.
create function news_not_through() returns table (person_id uuid, way text, at timestamptz)
language sql stable security definer set search_path from current as $$
  select t.member_id, case when x.id is null then 'e-mail' else 'text' end, coalesce(x.given_up_at, l.given_up_at)
  from news_told t
    left join letter_out l on l.id = t.letter_id and l.given_up_at is not null and l.sent_at is null
    left join text_out x on x.id = t.text_id and x.given_up_at is not null and x.sent_at is null
  where may_see(t.member_id, 'reach') and t.member_id <> me() and (l.id is not null or x.id is not null)
    and coalesce(x.given_up_at, l.given_up_at) > present() - interval '14 days'
$$;
revoke execute on function news_mail_of from public;
