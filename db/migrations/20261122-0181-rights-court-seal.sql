-- A court or a regulator orders that words are sealed (P2). Whoever works with the person writes the order down; a keeper or
-- steward, somebody else, reads it and seals. The seal, its reason with the order's reference, and its day stay.

create table court_seal (
  id uuid primary key,
  person_id uuid not null references member,
  statement_id uuid not null references statement,
  by_what text not null check (by_what in ('court', 'regulator')),
  reference text not null check (length(reference) between 1 and 200),
  says text not null check (length(says) between 1 and 2000),
  asked_by uuid not null references member,
  asked_at timestamptz not null default present(),
  decided_by uuid references member,
  decided_at timestamptz,
  sealed boolean,
  decided_words text not null default '' check (length(decided_words) <= 2000),
  not_on_my_screen boolean not null default false,
  constraint court_seal_by_two check (decided_by <> asked_by and decided_by <> person_id),
  constraint court_seal_decided_whole check ((decided_at is null) = (decided_by is null) and (decided_at is null) = (sealed is null)),
  constraint court_seal_refused_with_words check (sealed is distinct from false or decided_words <> '')
);
create index court_seal_person on court_seal (person_id);
create unique index court_seal_once on court_seal (statement_id) where decided_at is null;
comment on table court_seal is 'rights: an order of a court or a regulator to seal words, written down by one and carried out by another; functions alone';
alter table court_seal enable row level security;

create function ask_court_seal(seal uuid, statement uuid, by_what text, reference text, says text) returns boolean
language plpgsql security definer set search_path from current as $$
declare one statement;
begin
  select s.* into one from statement s where s.id = ask_court_seal.statement and s.person_id = any (opened()) and s.sealed_at is null;
  if one.id is null or me() = one.person_id or may_change(one.person_id, 'rights') is not true or works_with(one.person_id, me()) is not true then
    raise exception 'not found' using errcode = 'AL404';
  end if;
  if exists (select from court_seal c where c.statement_id = one.id and c.decided_at is null) then return false; end if;
  insert into court_seal (id, person_id, statement_id, by_what, reference, says, asked_by)
    values (seal, one.person_id, one.id, ask_court_seal.by_what, ask_court_seal.reference, ask_court_seal.says, me());
  return true;
end $$;

create function may_seal(c court_seal) returns boolean
language sql stable security definer set search_path from current as $$
  select c.decided_at is null and c.asked_by <> me() and c.person_id <> me() and holds_post(me(), array['keeper', 'steward'])
$$;
revoke execute on function may_seal from public;

-- Orders that wait for me: whose, from whom, and their reference. No more than that.
create function court_seals_waiting() returns table (id uuid, known_as text, by_what text, reference text, asked_by text, asked_at timestamptz)
language sql stable security definer set search_path from current as $$
  select c.id, p.known_as, c.by_what, c.reference, a.known_as, c.asked_at
  from court_seal c join member p on p.id = c.person_id join member a on a.id = c.asked_by where may_seal(c) order by c.asked_at
$$;

-- One order with the words it is about, for whoever may seal them; the look stands in who looked.
create function court_seal_for_me(seal uuid) returns table (id uuid, known_as text, by_what text, reference text, says text, asked_by text, asked_at timestamptz, text text, held boolean)
language plpgsql security definer set search_path from current as $$
#variable_conflict use_column
declare c court_seal;
begin
  select o.* into c from court_seal o where o.id = seal;
  if may_seal(c) is not true then raise exception 'not found' using errcode = 'AL404'; end if;
  insert into reading (person_id, member_id, standing_id, parts, act, why)
    values (c.person_id, me(), c.statement_id, array['said'], 'read', 'read words that a court or a regulator wants sealed');
  return query select c.id, p.known_as, c.by_what, c.reference, c.says, a.known_as, c.asked_at, s.text,
      exists (select from legal_hold h where h.person_id = c.person_id and h.ended_at is null)
    from member p, member a, statement s where p.id = c.person_id and a.id = c.asked_by and s.id = c.statement_id;
end $$;

create function decide_court_seal(seal uuid, yes boolean, words text) returns void
language plpgsql security definer set search_path from current as $$
declare c court_seal; one statement;
begin
  select o.* into c from court_seal o where o.id = seal for update;
  if may_seal(c) is not true or (not yes and words = '') then raise exception 'not found' using errcode = 'AL404'; end if;
  update court_seal o set decided_by = me(), decided_at = present(), sealed = yes, decided_words = words where o.id = seal;
  if yes then
    select s.* into one from statement s where s.id = c.statement_id for update;
    perform seal_words(one, c.by_what, concat_ws(', ', c.says, c.reference), concat_ws(' ', 'An order of a', c.by_what || ',', c.reference));
  end if;
end $$;
