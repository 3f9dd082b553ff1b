-- A member's own picture. It stands in nobody's record: whoever works here may have one as well.
create table member_picture (
  member_id uuid primary key references member,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  type text not null check (type in ('image/jpeg', 'image/webp')),
  bytes bigint not null check (bytes > 0),
  shown text not null check (shown in ('nobody', 'people around me', 'everybody')),
  changed_at timestamptz not null default present()
);
create index member_picture_sha256 on member_picture (sha256);
comment on table member_picture is 'people: a picture of a member, by their own hand; the bytes lie in the file store under their digest';
comment on column member_picture.shown is 'whom its member chose to show it to; may_see_face() reads it';

-- The one rule: oneself, those it is shown to, and, where it is for people around me, whoever stands today with a
-- person with whom its member stands or stood as well. The same people read each other's names there.
create function may_see_face(whose uuid) returns boolean
language plpgsql stable security definer set search_path from current as $$
declare moment timestamptz := present();
begin
  return exists (select from member_picture f where f.member_id = whose and (
    f.shown = 'everybody' or f.member_id = me() or f.shown = 'people around me' and exists (
      select from standing mine join standing theirs on theirs.person_id = mine.person_id
      where mine.member_id = me() and theirs.member_id = whose
        and mine.from_at <= moment and (mine.until_at is null or mine.until_at > moment)
        and mine.paused_at is null and mine.ended_at is null)));
end $$;
revoke execute on function may_see_face from public; -- asked where pictures are read: face(), around(), helpers()

-- The picture of a member whom one may see: what is needed to send its bytes.
create function face(whose uuid) returns table (sha256 text, type text, bytes bigint)
language plpgsql stable rows 1 security definer set search_path from current as $$
#variable_conflict use_column
begin
  return query select f.sha256, f.type, f.bytes from member_picture f where f.member_id = whose and may_see_face(whose);
end $$;

alter table member_picture enable row level security;
create policy mine on member_picture using (member_id = me());
grant select, insert, delete on member_picture to alongside_app; -- taken away by its member, it is gone
grant update (sha256, type, bytes, shown, changed_at) on member_picture to alongside_app; -- another picture, or others who may see it
