-- What left this place about a person (P4): to whom, when, what, by what law. Written by whatever lets it leave, in the
-- same transaction, or by hand where it went by phone or letter.

create table left_place (
  id uuid primary key,
  person_id uuid not null references member,
  to_whom text not null check (length(to_whom) between 1 and 300),
  what text not null check (length(what) between 1 and 2000),
  parts text[] not null,
  law text not null check (length(law) between 1 and 1000),
  reason text not null default '' check (length(reason) <= 2000),
  by_id uuid references member,
  by_name text not null default '',
  how text not null check (how in ('as a file', 'through a link', 'by e-mail', 'by post', 'by phone', 'by hand', 'shown')),
  file_id uuid,
  file_part text,
  reference text not null default '' check (length(reference) <= 300),
  at timestamptz not null,
  written_at timestamptz not null default present(),
  not_on_my_screen boolean not null default false,
  constraint left_place_parts check (parts <@ array['hello', 'reach', 'about', 'said', 'plan', 'money', 'community', 'rights']),
  constraint left_place_by_somebody check (by_id is not null or by_name <> '')
);
create index left_place_person on left_place (person_id, at desc, id desc);
create index left_place_written on left_place (by_id);
comment on table left_place is 'circle: everything about a person that left this place (P4); append-only; theirs to see, and whoever let it leave';
comment on column left_place.law is 'by what law or whose yes, in words: “Care Act 2014, section 45”, “because you asked”';
-- The list is the person's alone; who wrote a line down sees that line.
call holds_part('left_place', 'rights', 'person_id = me() or by_id = me()');
revoke insert on left_place from alongside_app; -- through tell_left() alone: who it was is not for the writer to choose

-- Tells that something about somebody left. Their record must be open, with whatever part.
create function tell_left(id uuid, person uuid, to_whom text, what text, parts text[], law text, reason text, by_name text,
  how text, file_id uuid, file_part text, reference text, at timestamptz, off_screen boolean) returns void
language plpgsql security definer set search_path from current as $$
begin
  if (person = any (opened())) is not true then raise exception 'not found' using errcode = 'AL404'; end if;
  insert into left_place (id, person_id, to_whom, what, parts, law, reason, by_id, by_name, how, file_id, file_part, reference, at, not_on_my_screen)
    values (tell_left.id, person, tell_left.to_whom, tell_left.what, tell_left.parts, tell_left.law, tell_left.reason, me(),
      coalesce(nullif(tell_left.by_name, ''), case when me() is null then 'the computer here' else '' end), tell_left.how,
      tell_left.file_id, tell_left.file_part, tell_left.reference, tell_left.at, tell_left.off_screen);
end $$;
