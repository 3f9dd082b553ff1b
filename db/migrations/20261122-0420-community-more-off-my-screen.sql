-- “Not on my screen” for how it was at a group, and for one’s own tiny enterprise. With an enterprise go its steps, papers and
-- promises, who read its papers, what was typed of it and not sent; and nobody is shown it (enterprise_off_screen).
insert into off_screen_kind values ('asset_visit', 'community'), ('enterprise', 'community');

create trigger readings_go_along after update of not_on_my_screen on enterprise for each row
  when (new.person_id is not null and new.not_on_my_screen is distinct from old.not_on_my_screen)
  execute function readings_go_along('looked at the papers of a tiny enterprise');

-- Put back it would stand beside what was said or begun on that screen meanwhile, and one of two is all there is room for.
create function one_of_two_on_screen() returns trigger language plpgsql security definer set search_path from current as $$
declare another boolean;
begin
  if tg_table_name = 'enterprise' then
    another := new.ended_at is null and exists (select from enterprise e where e.member_id = new.member_id and e.id <> new.id and e.ended_at is null and not e.not_on_my_screen);
  else
    another := exists (select from asset_visit v where v.asset_id = new.asset_id and v.member_id = new.member_id and v.id <> new.id and not v.not_on_my_screen);
  end if;
  if another then raise exception 'Something newer of the same kind is on their screen. That one has to go first.' using errcode = 'AL422'; end if;
  return new;
end $$;
revoke execute on function one_of_two_on_screen() from public;
create trigger one_of_two_on_screen before update of not_on_my_screen on enterprise for each row
  when (old.not_on_my_screen and not new.not_on_my_screen) execute function one_of_two_on_screen();
create trigger one_of_two_on_screen before update of not_on_my_screen on asset_visit for each row
  when (old.not_on_my_screen and not new.not_on_my_screen and new.member_id is not null) execute function one_of_two_on_screen();

-- What its owner has typed of it and not sent waits under a name of its own: the empty form is empty, and no list shows it.
create function drafts_of_enterprise_go_along() returns trigger language plpgsql security definer set search_path from current as $$
declare aside text := '?of=' || new.id;
begin
  if new.not_on_my_screen then
    update draft d set about = d.about || aside where d.owner_id = new.member_id
      and d.about in ('/enterprise/about', '/people/' || new.member_id || '/enterprise/about');
    update draft_copy d set about = d.about || aside where d.owner_id = new.member_id
      and d.about in ('/enterprise/about', '/people/' || new.member_id || '/enterprise/about');
  else
    update draft d set about = replace(d.about, aside, '') where d.owner_id = new.member_id and d.about like '%' || aside
      and not exists (select from draft o where o.owner_id = d.owner_id and o.about = replace(d.about, aside, ''));
    update draft_copy d set about = replace(d.about, aside, '') where d.owner_id = new.member_id and d.about like '%' || aside;
  end if;
  return null;
end $$;
revoke execute on function drafts_of_enterprise_go_along() from public;
create trigger drafts_go_along after update of not_on_my_screen on enterprise for each row
  when (new.not_on_my_screen is distinct from old.not_on_my_screen) execute function drafts_of_enterprise_go_along();

-- How it was at a group is the person’s alone: whoever writes at their word cannot read whether they said anything. They name
-- the group, and whatever was said of it is off the screen; where nothing was, nothing happens, and the answer is the same.
create function keep_visit_off(asset uuid, whose uuid, how text) returns void
language plpgsql security definer set search_path from current as $$
declare visit uuid;
begin
  if whose is null or whose = me() or (may_change(whose, 'community') and at_their_word(whose)) is not true or how = 'on screen' then
    raise exception 'not found' using errcode = 'AL404';
  end if;
  select v.id into visit from asset_visit v where v.asset_id = keep_visit_off.asset and v.person_id = whose and not v.not_on_my_screen;
  if visit is not null then perform keep_off_my_screen('asset_visit', visit, how); end if;
end $$;
