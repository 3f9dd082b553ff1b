import type pg from 'pg'

/**
 * Remembers all that the places hold now. What it returns puts all of it back, whoever has written what since: a test
 * begins as the first did, without arranging it once more. For the owner’s connection of a test’s own database.
 */
export async function rememberAll(owner: pg.Client): Promise<() => Promise<void>> {
  await owner.query(remember)
  return async () => {
    await owner.query('select pg_temp.put_back()')
  }
}

/** A table has changed when it has other rows in number or a younger one: each row says which transaction wrote it. */
const remember = `
  create temp table remembered (name text, columns text, copy text, stand text);
  create function pg_temp.stand_of(name text) returns text language plpgsql as $$
  declare stand text;
  begin
    execute 'select count(*) || '' '' || coalesce(max(xmin::text::int8), 0) from ' || name into stand;
    return stand;
  end $$;
  create function pg_temp.put_back() returns void language plpgsql set session_replication_role = replica as $$
  declare one remembered;
  begin
    for one in select * from remembered loop
      continue when pg_temp.stand_of(one.name) = one.stand;
      execute 'delete from ' || one.name;
      execute format('insert into %1$s (%2$s) overriding system value select %2$s from %3$s', one.name, one.columns, one.copy);
      update remembered set stand = pg_temp.stand_of(one.name) where name = one.name;
    end loop;
  end $$;
  do $$
  declare t record;
  begin
    for t in select c.oid, format('%I.%I', n.nspname, c.relname) as name,
        (select string_agg(quote_ident(a.attname), ', ' order by a.attnum) from pg_attribute a
          where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'r' and (n.nspname = 'shared' or n.nspname like 'place\\_%') loop
      execute format('create temp table copy_%s as select %s from %s', t.oid, t.columns, t.name);
      insert into remembered values (t.name, t.columns, 'copy_' || t.oid, pg_temp.stand_of(t.name));
    end loop;
  end $$`
