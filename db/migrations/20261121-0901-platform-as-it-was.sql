-- "Their pages stay as they are now" (circle, quiet narrowing). Whoever holds such a standing reads and writes in a
-- transaction in which the record is first laid back to how it was, with what they themselves wrote since laid upon it; at
-- its end all of that is undone again. So nothing they do takes effect, and their own pages keep it.

create table as_it_was_before (
  id uuid primary key default uuidv7(),
  person_id uuid not null,
  holder text not null,
  doing text not null check (doing in ('INSERT', 'UPDATE', 'DELETE')),
  image jsonb not null,
  not_on_my_screen boolean not null default false
);
create index as_it_was_before_of on as_it_was_before (person_id, id);
comment on table as_it_was_before is 'platform: rows as they were before a change (a new row: itself), while somebody sees the record as it was; functions alone read and write it';
alter table as_it_was_before enable row level security;

create table as_it_was_written (
  id uuid primary key default uuidv7(),
  person_id uuid not null,
  member_id uuid not null,
  holder text not null,
  doing text not null check (doing in ('INSERT', 'UPDATE', 'DELETE')),
  image jsonb not null,
  at timestamptz not null default present(),
  xact text not null default pg_current_xact_id()::text,
  not_on_my_screen boolean not null default false
);
create index as_it_was_written_of on as_it_was_written (person_id, member_id, id);
comment on table as_it_was_written is 'platform: what somebody who sees a record as it was wrote there since; it stands on their own pages alone and has no effect';
alter table as_it_was_written enable row level security;

-- Whether there is anything to lay over what this member sees of what is opened.
create function must_lay_over(m uuid) returns boolean language sql stable security definer set search_path from current as $$
  select exists (select from jsonb_each_text(current_setting('alongside.kept')::jsonb -> 'until') u(person, bound)
    where exists (select from as_it_was_before b where b.person_id = u.person::uuid and b.id > u.bound::uuid)
      or exists (select from as_it_was_written w where w.person_id = u.person::uuid and w.member_id = m))
$$;
revoke execute on function must_lay_over from public;

-- What is laid over is never kept: a transaction that would commit it fails.
create table laid_over (at timestamptz not null default present());
comment on table laid_over is 'platform: always empty; a row in it stops its transaction at the end';
alter table laid_over enable row level security;
create function never_kept() returns trigger language plpgsql as $$
begin
  raise exception 'what was laid over would have been kept';
end $$;
create constraint trigger never_kept after insert on laid_over deferrable initially deferred for each row execute function never_kept();

-- Puts rows of one table as they are given: there (`stands`) with these values, or not there. No two are the same row.
create function lay_rows(holder text, images jsonb, stands boolean) returns void language plpgsql as $$
declare
  relation regclass := format('%I', holder)::regclass;
  keys text; settable text; every text; given text;
begin
  select string_agg(format('t.%I = i.%I', a.attname, a.attname), ' and ') into keys
  from pg_index x join pg_attribute a on a.attrelid = x.indrelid and a.attnum = any (x.indkey)
  where x.indrelid = relation and x.indisprimary;
  if not stands then
    execute format('delete from %s t using jsonb_populate_recordset(null::%s, $1) i where %s', relation, relation, keys) using images;
    return;
  end if;
  select string_agg(format('%I', a.attname), ', ' order by a.attnum), string_agg(format('i.%I', a.attname), ', ' order by a.attnum),
    string_agg(format('%I = i.%I', a.attname, a.attname), ', ' order by a.attnum) filter (where a.attidentity = '')
  into every, given, settable
  from pg_attribute a where a.attrelid = relation and a.attnum > 0 and not a.attisdropped and a.attgenerated = '';
  execute format('merge into %s t using jsonb_populate_recordset(null::%s, $1) i on %s when matched then update set %s '
    'when not matched then insert (%s) overriding system value values (%s)', relation, relation, keys, settable, every, given) using images;
end $$;
revoke execute on function lay_rows from public;

-- Each row that has changed since the bound, once: as it was before the first of its changes (a new row: itself, not there).
create function rows_before(person uuid, bound uuid) returns table (holder text, image jsonb, stands boolean, at uuid)
language plpgsql stable rows 100 as $$
begin
  return query
    with changed as materialized (
      select b.holder, b.image, b.doing, b.id from as_it_was_before b where b.person_id = person and b.id > bound
        and not (b.holder = 'standing' and b.image ->> 'member_id' = me()::text)
    ), keyed as (
      select h.holder, array_agg(a.attname::text) as keys from (select distinct c.holder from changed c) h
        left join pg_index x on x.indrelid = to_regclass(format('%I', h.holder)) and x.indisprimary
        left join pg_attribute a on a.attrelid = x.indrelid and a.attnum = any (x.indkey)
      group by 1
    )
    select distinct on (c.holder, r.key) c.holder, c.image, c.doing <> 'INSERT', c.id
    from changed c join keyed k on k.holder = c.holder
      cross join lateral (select coalesce(jsonb_agg(c.image -> name order by name) filter (where name is not null), to_jsonb(c.id)) as key from unnest(k.keys) name) r
    order by c.holder, r.key, c.id;
end $$;
revoke execute on function rows_before from public;

-- Lays a record back to a bound, a table at a time; where rows of it get in each other’s way, row by row, the youngest
-- first. What cannot be laid back is returned: it stays hidden, as all that is younger is without this.
create function lay_back(person uuid, bound uuid) returns jsonb language plpgsql as $$
declare done record; hidden jsonb := '[]';
begin
  begin
    for done in select r.holder, jsonb_agg(r.image) as images, r.stands from rows_before(person, bound) r
        group by r.holder, r.stands order by r.stands, max(r.at::text) desc loop
      perform lay_rows(done.holder, done.images, done.stands);
    end loop;
    return hidden;
  exception when others then null;
  end;
  for done in select * from rows_before(person, bound) r order by r.at desc loop
    begin
      perform lay_rows(done.holder, jsonb_build_array(done.image), done.stands);
    exception when others then
      if done.image ? 'id' then hidden := hidden || (done.image -> 'id'); end if;
    end;
  end loop;
  return hidden;
end $$;
revoke execute on function lay_back from public;

-- Lays over what is opened, for whom it was opened. Rules of tables rest meanwhile, where the owner of the tables may say
-- so: each row stood so before.
create function lay_over() returns void language plpgsql security definer set search_path from current as $$
declare
  kept jsonb := nullif(current_setting('alongside.kept', true), '')::jsonb;
  one record; done record;
  hidden jsonb := '[]';
  theirs jsonb := '[]';
begin
  if coalesce(current_setting('alongside.layer', true), '') not in ('on', 'theirs') then raise exception 'not found' using errcode = 'AL404'; end if;
  if kept is null or kept -> 'until' = '{}' then return; end if;
  insert into laid_over default values;
  perform set_config('alongside.layer', 'laying', true);
  begin
    perform set_config('session_replication_role', 'replica', true);
  exception when insufficient_privilege then null;
  end;
  for one in select u.person::uuid as person, u.bound::uuid as bound from jsonb_each_text(kept -> 'until') u(person, bound) loop
    hidden := hidden || lay_back(one.person, one.bound);
    for done in select * from as_it_was_written w where w.person_id = one.person and w.member_id = me() order by w.id loop
      begin
        perform lay_rows(done.holder, jsonb_build_array(done.image), done.doing <> 'DELETE');
        if done.doing = 'INSERT' and done.image ? 'id' then theirs := theirs || (done.image -> 'id'); end if;
      exception when others then null; -- what they wrote then no longer fits; it is still there for whoever keeps the person safe
      end;
    end loop;
  end loop;
  begin
    perform set_config('session_replication_role', 'origin', true);
  exception when insufficient_privilege then null;
  end;
  -- What they add now has a young id too; the process may have made it a moment before.
  perform set_config('alongside.kept', (kept || jsonb_build_object('ids', kept -> 'ids' || hidden, 'theirs', theirs,
      'since', case when current_setting('alongside.act', true) is distinct from 'read' then bound_of(now() - interval '1 minute') end))::text, true),
    set_config('alongside.layer', 'theirs', true);
end $$;

-- What was written in this transaction, to be handed over its undoing; and kept for the writer, whose pages show it.
create function written_here() returns jsonb language sql stable security definer set search_path from current as $$
  select coalesce(jsonb_agg(to_jsonb(w) - 'xact' order by w.id), '[]') from as_it_was_written w
  where w.member_id = me() and w.xact = pg_current_xact_id()::text
$$;
create function keep_written(written jsonb) returns void language plpgsql security definer set search_path from current as $$
begin
  if not exists (select from standing s where s.member_id = me() and s.as_it_was is not null) then
    raise exception 'not found' using errcode = 'AL404';
  end if;
  insert into as_it_was_written (id, person_id, member_id, holder, doing, image, at)
    select w.id, w.person_id, me(), w.holder, w.doing, w.image, w.at from jsonb_populate_recordset(null::as_it_was_written, written) w
    where exists (select from standing s where s.person_id = w.person_id and s.member_id = me() and s.as_it_was is not null);
end $$;
