-- “Not on my screen” for what somebody would be asked about, and for whom they asked; who read what they asked goes along.
insert into off_screen_kind values ('peer_profile', 'community'), ('peer_ask', 'plan');
create trigger readings_go_along after update of not_on_my_screen on peer_ask for each row
  when (new.not_on_my_screen is distinct from old.not_on_my_screen) execute function readings_go_along('read what you ask a peer');
create trigger readings_of_connectors_go_along after update of not_on_my_screen on peer_ask for each row
  when (new.not_on_my_screen is distinct from old.not_on_my_screen) execute function readings_go_along('looks for a peer with you');
