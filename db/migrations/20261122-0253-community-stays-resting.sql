-- What rests because something did not feel safe goes on resting until whoever looks after that lets it go on: not by the
-- group’s own link, not by an import, not by putting an older version back.
create function stays_resting() returns trigger language plpgsql security definer set search_path from current as $$
begin
  if rests('group', new.id) then new.status := 'paused'; end if;
  return new;
end $$;
create trigger stays_resting before update of status on asset for each row when (new.status = 'active' and old.status <> 'active')
  execute function stays_resting();
