create table hello (
  id uuid primary key,
  person_id uuid not null references member,
  words text not null,
  contact text not null,
  neighbourhood_id uuid references neighbourhood,
  urgent text[] not null default '{}',
  said_at timestamptz not null default present(),
  taken_by uuid references member,
  taken_at timestamptz,
  not_on_my_screen boolean not null default false
);
create index hello_person on hello (person_id);
comment on table hello is 'conversations: the first words of somebody who gets in touch, for themselves or for another (P6)';
call holds_part('hello', 'hello');

-- The public's only way to add: a hello makes its person, their standing to themselves, and opens the door
-- (the part 'hello' and how to reach them) to the team on duty until somebody takes it up.
create function say_hello(hello uuid, person uuid, known_as text, words text, contact text, neighbourhood uuid, urgent text[], due timestamptz)
returns void language plpgsql security definer set search_path from current as $$
begin
  if me() is distinct from person then
    insert into member (id, known_as, neighbourhood_id, is_person) values (person, say_hello.known_as, neighbourhood, true);
  else
    update member m set is_person = true where m.id = person;
  end if;
  insert into standing (person_id, member_id, kind, parts, acts, reason, by_id)
    select person, person, 'self', array['hello', 'reach', 'about', 'said', 'plan', 'money', 'community', 'rights'],
      array['read', 'add', 'change'], 'said hello', person
    where not exists (select from standing s where s.person_id = person and s.kind = 'self');
  insert into hello (id, person_id, words, contact, neighbourhood_id, urgent) values (hello, person, say_hello.words, say_hello.contact, neighbourhood, say_hello.urgent);
  insert into standing (person_id, member_id, kind, parts, acts, reason)
    select distinct person, p.member_id, 'duty', array['hello', 'reach'], array['read', 'add'], 'a hello nobody has answered yet'
    from post p where p.kind in ('worker', 'team lead') and p.from_at <= present() and (p.until_at is null or p.until_at > present())
      and p.member_id <> person;
  insert into promise (person_id, part, owner_name, what, began_by, due_at, first_due_at)
    values (person, 'hello', 'the team', 'get in touch with you', 'hello ' || hello, due, due);
  insert into event (person_id, kind, facts) values (person, 'hello said', jsonb_build_object('hello', hello));
end $$;

-- A worker of the place takes a hello up and becomes that person's name to ring (P12). First one wins; nobody else's
-- standing on duty outlives it.
create function take_up_hello(hello uuid) returns uuid
language plpgsql security definer set search_path from current as $$
declare whose uuid;
begin
  update hello h set taken_by = me(), taken_at = present()
    where h.id = take_up_hello.hello and h.taken_by is null and h.person_id = any (opened())
    returning h.person_id into whose;
  if whose is null then return null; end if;
  update standing s set ended_at = present() where s.person_id = whose and s.kind = 'duty' and s.ended_at is null;
  insert into standing (person_id, member_id, kind, parts, acts, reason, by_id)
    values (whose, me(), 'alongside', array['hello', 'reach', 'about', 'said', 'plan', 'community', 'rights'],
      array['read', 'add', 'change'], 'took up your hello', me());
  update promise p set owner_id = me(), owner_name = '' where p.person_id = whose and p.began_by = 'hello ' || take_up_hello.hello;
  return whose;
end $$;
