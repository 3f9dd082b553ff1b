-- Asked in a page's own transaction where whoever sits there is only known from last time: all of that must still hold
-- (the digest of viewer()), and the session too, or everything in the transaction comes to nothing.
create function still_signed_in(token bytea, place text, moment timestamptz, as_known text) returns void
language plpgsql stable security definer set search_path from current as $$
begin
  if not exists (select from shared.session s, viewer_of(s.member_id, moment) v
      where s.token_hash = token and s.place_key = place and s.ended_at is null and s.until_at > moment
        and s.seen_at >= moment - interval '5 minutes' and md5(v::text) = as_known) then
    raise exception 'not as it was known' using errcode = 'AL401';
  end if;
end $$;
