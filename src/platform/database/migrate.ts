import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { projectRoot } from '../project-root.ts'
import type { DatabaseAddress } from './connection.ts'
import { ownerMay } from './owner-may.ts'

/** The role that serves: it owns nothing, so that row-level security holds for everything it does. */
export const appRole = 'alongside_app'

/** Runs as the owner of the tables; never serves. */
export async function asOwner<Result>(
  address: DatabaseAddress,
  work: (owner: pg.Client) => Promise<Result>,
): Promise<Result> {
  const owner = new pg.Client(address as pg.ClientConfig)
  await owner.connect()
  try {
    return await work(owner)
  } finally {
    await owner.end()
  }
}

/** Makes the application's role, the schema `ext` with its extensions, and brings the shared schema up to date. */
export async function migrateShared(owner: pg.Client, appPassword: string | null): Promise<void> {
  await owner.query('select pg_advisory_lock(714001)')
  try {
    await ownerMay(owner, appRole)
    const role = await owner.query('select from pg_roles where rolname = $1', [appRole])
    if (role.rowCount === 0) await owner.query(`create role ${appRole} login noinherit`)
    if (appPassword !== null) await owner.query(`alter role ${appRole} password ${owner.escapeLiteral(appPassword)}`)
    await owner.query(`
      create schema if not exists ext; create schema if not exists shared;
      create extension if not exists pg_trgm schema ext; create extension if not exists unaccent schema ext;
      create extension if not exists fuzzystrmatch schema ext;
      grant usage on schema ext to ${appRole};
      revoke create on schema public from public`)
    const database = (await owner.query('select current_database() as name')).rows[0].name
    await owner.query(`revoke temporary on database ${owner.escapeIdentifier(database)} from public`)
    await applyMissing(owner, 'shared', join(projectRoot, 'db', 'shared'))
  } finally {
    await owner.query('select pg_advisory_unlock(714001)')
  }
}

/** Makes the schema of a place if it is new, and applies the migrations it has not had. */
export async function migratePlace(owner: pg.Client, key: string): Promise<void> {
  if (!/^[a-z][a-z0-9_]{0,30}$/.test(key))
    throw new Error(`“${key}” cannot be the key of a place: small letters, digits and _ only`)
  await owner.query('select pg_advisory_lock(714002)')
  try {
    await owner.query(`create schema if not exists place_${key}; grant usage on schema place_${key} to ${appRole}`)
    await applyMissing(owner, `place_${key}`, join(projectRoot, 'db', 'migrations'))
  } finally {
    await owner.query('select pg_advisory_unlock(714002)')
  }
}

/** Names of the migrations this code knows, in their order. A place with others is not served. */
export async function knownMigrations(): Promise<string[]> {
  return (await readdir(join(projectRoot, 'db', 'migrations'))).filter((name) => name.endsWith('.sql')).sort()
}

async function applyMissing(owner: pg.Client, schema: string, folder: string): Promise<void> {
  await owner.query(`create table if not exists ${schema}.migration (name text primary key, applied_at timestamptz not null default now());
    comment on table ${schema}.migration is 'platform: which migrations these tables have had';
    grant select on ${schema}.migration to ${appRole}`)
  const had = await owner.query(`select name from ${schema}.migration`)
  const names = new Set(had.rows.map((row) => row.name))
  const files = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()
  for (const name of files.filter((file) => !names.has(file))) {
    const text = await readFile(join(folder, name), 'utf8')
    await owner.query('begin')
    try {
      await owner.query(`set local search_path = ${schema}, ext, pg_temp`)
      await owner.query(text)
      await owner.query(`insert into ${schema}.migration (name) values ($1)`, [name])
      await owner.query('commit')
    } catch (error) {
      await owner.query('rollback')
      throw new Error(`Migration ${name} of ${schema} failed: ${(error as Error).message}`, { cause: error })
    }
  }
}
