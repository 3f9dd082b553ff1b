-- Tables about a person that no part opens remember their changes too, for whoever sees a record as it was: those that
-- functions alone read, and standing. Not who looked, the outbox and what is kept from somebody: they go on as they are.
do $$
declare holder regclass;
begin
  for holder in select c.oid::regclass from pg_class c
    where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r'
      and exists (select from pg_attribute p where p.attrelid = c.oid and p.attname = 'person_id' and not p.attisdropped)
      and exists (select from pg_index x where x.indrelid = c.oid and x.indisprimary)
      and not exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'remember_added')
      and c.relname not in ('reading', 'event', 'kept_from', 'quiet_narrowing', 'as_it_was_before', 'as_it_was_written') loop
    call remembers(holder);
  end loop;
end $$;
