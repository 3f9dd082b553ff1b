import type pg from 'pg'

/**
 * Remembers all that the places hold now. What it returns puts all of it back, whoever has written what since: a test
 * begins as the first did, without arranging it once more. For a connection as the owner of a test’s own database.
 */
export async function rememberAll(owner: pg.Client): Promise<() => Promise<void>> {
  await owner.query(remember)
  return async () => {
    await owner.query('select pg_temp.put_back()')
  }
}

/**
 * A table has changed when it has other rows in number or a younger one: each row says which transaction wrote it. Most
 * tables of a test have never had a row, which their size says at once.
 */
const makeStandOf = `
  create or replace function pg_temp.stand_of(id oid, name text) returns text language plpgsql as $$
  declare stand text := '0 0';
  begin
    if pg_relation_size(id) > 0 then
      execute 'select count(*) || '' '' || coalesce(max(xmin::text::int8), 0) from ' || name into stand;
    end if;
    return stand;
  end $$;`

const remember = `
  create temp table remembered (id oid primary key, name text, columns text, copy text, stand text);
  create temp table counted as select format('%I.%I', schemaname, sequencename) as name, start_value, last_value
    from pg_sequences where schemaname = 'shared' or schemaname like 'place\\_%';
  ${makeStandOf}
  create function pg_temp.put_back() returns void language plpgsql set session_replication_role = replica as $$
  declare one remembered;
  begin
    for one in select * from remembered r where pg_temp.stand_of(r.id, r.name) <> r.stand loop
      execute 'delete from ' || one.name;
      continue when one.copy is null;
      execute format('insert into %1$s (%2$s) overriding system value select %2$s from %3$s', one.name, one.columns, one.copy);
      update remembered set stand = pg_temp.stand_of(one.id, one.name) where id = one.id;
    end loop;
    perform setval(c.name, coalesce(c.last_value, c.start_value), c.last_value is not null) from counted c;
  end $$;
  do $$
  declare t record; filled boolean;
  begin
    for t in select c.oid, format('%I.%I', n.nspname, c.relname) as name,
        (select string_agg(quote_ident(a.attname), ', ' order by a.attnum) from pg_attribute a
          where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'r' and (n.nspname = 'shared' or n.nspname like 'place\\_%') loop
      execute format('select exists (select from %s)', t.name) into filled;
      if filled then execute format('create temp table copy_%s as select %s from %s', t.oid, t.columns, t.name); end if;
      insert into remembered values (t.oid, t.name, t.columns, case when filled then 'copy_' || t.oid end, pg_temp.stand_of(t.oid, t.name));
    end loop;
  end $$`

/** Of every table that holds anything, how many rows it has and which transaction wrote the youngest; by its name. */
export async function standOfAll(owner: pg.Client): Promise<Record<string, string>> {
  if (!asked.has(owner)) await owner.query(makeStandOf)
  asked.add(owner)
  const { rows } = await owner.query<{ name: string; stand: string }>(`
    select t.name, pg_temp.stand_of(t.id, t.name) as stand
    from (select c.oid as id, format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'r' and (n.nspname = 'shared' or n.nspname like 'place\\_%') and pg_relation_size(c.oid) > 0) t
    order by t.name`)
  return Object.fromEntries(rows.filter(({ stand }) => stand !== '0 0').map(({ name, stand }) => [name, stand]))
}

const asked = new WeakSet<pg.Client>()
