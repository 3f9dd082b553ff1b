-- “Not on my screen” for what people give and look for, for introductions, thanks and times to talk. What hangs on it goes
-- along: with a gift the introductions made because of it, with an introduction its promises and the thanks for it.
insert into off_screen_kind values ('gift', 'community'), ('introduction_side', 'community'), ('thanks', 'community'), ('slot_booking', 'community');

-- That somebody read who comes, or looks after an introduction, tells that there is one: it goes off and comes back with the
-- last of them.
create function readings_go_along() returns trigger language plpgsql security definer set search_path from current as $$
declare shown boolean;
begin
  execute format('select exists (select from %I where person_id = $1 and not not_on_my_screen)', tg_table_name) into shown using new.person_id;
  update reading r set not_on_my_screen = not shown
    where r.person_id = new.person_id and r.why = tg_argv[0] and r.not_on_my_screen = shown and r.standing_id is null;
  return null;
end $$;
revoke execute on function readings_go_along() from public;
create trigger readings_go_along after update of not_on_my_screen on slot_booking for each row
  when (new.person_id is not null and new.not_on_my_screen is distinct from old.not_on_my_screen) execute function readings_go_along('saw who comes to talk');
create trigger readings_go_along after update of not_on_my_screen on introduction_side for each row
  when (new.person_id is not null and new.not_on_my_screen is distinct from old.not_on_my_screen) execute function readings_go_along('looks after an introduction of yours');
