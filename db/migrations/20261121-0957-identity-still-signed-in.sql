-- Whether a session still holds, asked inside the transaction of the page it wants: where it does not, everything is
-- undone, the reading too, and nothing is sent.
create function still_signed_in(token bytea, place text, moment timestamptz)
returns table (id uuid, known_as text, is_person boolean, posts text[], session uuid, confirmed_at timestamptz, unseen boolean)
language plpgsql stable rows 1 security definer set search_path from current as $$
#variable_conflict use_column
begin
  return query
    select v.id, v.known_as, v.is_person, v.posts, s.id, s.confirmed_at, s.seen_at < moment - interval '5 minutes'
    from shared.session s, viewer(s.member_id, moment) v
    where s.token_hash = token and s.place_key = place and s.ended_at is null and s.until_at > moment;
  if not found then
    raise exception 'not signed in' using errcode = 'AL401';
  end if;
end $$;
