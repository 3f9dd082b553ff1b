-- When the lines between neighbourhoods have moved, entries move with where they are: whatever lay in its neighbourhood by the
-- lines before lies in it by the new ones. What somebody put into another one by hand, or all over town, stays there. A job
-- takes them some at a time; each move is a version of its entry and can be put back.

create table lines_followed (
  drawing_id uuid primary key references boundary_drawing on delete cascade,
  before_id uuid,
  upto uuid,
  moved int not null default 0,
  done_at timestamptz
);
comment on table lines_followed is 'community: how far the entries have followed a drawing of the lines';
alter table lines_followed enable row level security; -- no policy: only entries_follow_lines()

-- Where a drawing has a point, or else a postcode. No answer: nobody knows.
create function lies_in(drawing uuid, at point, code text) returns uuid language sql stable set search_path from current as $$
  select n.id from neighbourhood n where lower(n.name) = lower(coalesce(
    (select a.name from area_of(lies_in.drawing, lies_in.at) a where lies_in.at is not null and a.inside),
    (select r.name from resolved(lies_in.drawing, lies_in.code) r where lies_in.code <> '')))
$$;

-- Run by the clock. Says how many it has looked at; 0: all of them follow.
create function entries_follow_lines(most int) returns int
language plpgsql security definer set search_path from current as $$
declare
  drawn uuid := drawing_now();
  f lines_followed;
  one record;
  will uuid;
  was uuid;
  looked int := 0;
begin
  if me() is not null then raise exception 'not found' using errcode = 'AL404'; end if;
  if drawn is null then return 0; end if;
  insert into lines_followed (drawing_id, before_id)
    values (drawn, (select d.id from boundary_drawing d where d.taken_at is not null and d.id <> drawn order by d.taken_at desc, d.id desc limit 1))
    on conflict do nothing;
  select * into f from lines_followed l where l.drawing_id = drawn for update;
  if f.done_at is not null then return 0; end if;
  for one in select a.id, a.at, lower(regexp_replace(coalesce(a.postcode, ''), '[^A-Za-z0-9]', '', 'g')) as code, a.neighbourhood_id, a.source
      from asset a where f.upto is null or a.id > f.upto order by a.id limit least(most, 1000) loop
    looked := looked + 1;
    f.upto := one.id;
    continue when one.at is null and one.code = '';
    will := lies_in(drawn, one.at, one.code);
    continue when will is null or will is not distinct from one.neighbourhood_id;
    -- Before the first lines only what came by an import had no neighbourhood because nobody could tell.
    if f.before_id is null then
      continue when one.neighbourhood_id is not null or one.source is null;
    else
      was := lies_in(f.before_id, one.at, one.code);
      continue when was is distinct from one.neighbourhood_id;
    end if;
    perform write_entry(jsonb_build_object('id', one.id, 'neighbourhood_id', will), 'lines');
    f.moved := f.moved + 1;
  end loop;
  update lines_followed l set upto = f.upto, moved = f.moved, done_at = case when looked = 0 then present() end where l.drawing_id = drawn;
  return looked;
end $$;
