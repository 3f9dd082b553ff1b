create table file (
  id uuid primary key,
  person_id uuid not null references member,
  part text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  type text not null check (type in ('image/jpeg', 'application/pdf', 'audio/mpeg', 'audio/mp4', 'audio/ogg', 'audio/wav',
    'audio/flac', 'video/mp4', 'video/quicktime', 'video/webm')),
  bytes bigint not null check (bytes > 0),
  name text not null check (length(name) between 1 and 150),
  added_by uuid references member,
  added_at timestamptz not null default present(),
  only_for uuid[],
  not_on_my_screen boolean not null default false
);
create index file_person on file (person_id, added_at);
create index file_sha256 on file (sha256);
comment on table file is 'platform: a picture, sound, film or paper that belongs to a person’s record; the bytes lie in the file store under their digest';
comment on column file.only_for is 'read by these alone, whatever else somebody holds; null: by whoever holds its part';
call holds_part('file', '.part', 'only_for is null or me() = any (only_for)');

-- Of these digests, those that no file of this place and no member’s own picture has: bytes whose act never came to its end.
create function files_without_row(digests text[]) returns setof text
language sql stable security definer set search_path from current as $$
  select d from unnest(digests) d where not exists (select from file f where f.sha256 = d)
    and not exists (select from member_picture p where p.sha256 = d)
$$;
