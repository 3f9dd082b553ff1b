import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, inject } from 'vitest'
import { type Clock, setClock } from '../clock.ts'
import {
  appRole,
  asOwner,
  type Database,
  type DatabaseAddress,
  loadPlaces,
  migratePlace,
  migrateShared,
  openPool,
  type PlaceRow,
} from '../database/index.ts'
import type {} from './cluster.ts'
import { plainOwner } from './plain-owner.ts'

/** A fresh place for one test file: a database of its own, cloned from the migrated template. */
export interface TestPlace {
  database: Database & { clock: Clock & { moveTo(time: string): void } }
  place: PlaceRow
  /** As the owner of the tables: for arranging and for looking, never for what is tested. */
  owner: pg.Client
  address: DatabaseAddress
}

const template = 'alongside_template'
/** When tests begin, unless they move the clock: a Saturday morning. */
export const testNow = '2026-11-21T09:30:00Z'

/**
 * Makes the place before the file's tests and drops it after them. Call it at the top of a test file. `plain`: its tables
 * are owned by a role that is no superuser, as in a real place; that takes some seconds, since every migration runs.
 */
export function freshPlace(plain = false): TestPlace {
  const made = {} as TestPlace
  let drop: () => Promise<unknown>
  beforeAll(async () => {
    const cluster = inject('cluster') as DatabaseAddress
    const cloned = await (plain ? ownedPlainly(cluster) : cloneOf(cluster))
    const { address } = cloned
    drop = cloned.drop
    const clock = setClock(testNow)
    const pool = openPool({ ...cluster, database: address.database, user: appRole }, 4)
    const [place] = await loadPlaces(pool)
    if (!place) throw new Error('the template holds no place')
    const owner = new pg.Client(address as pg.ClientConfig)
    await owner.connect()
    // Rows that a test arranges are of the trial’s day, whatever day it is outside.
    await owner.query(`set search_path = place_${place.key}, shared, ext; set alongside.now = '${testNow}'`)
    Object.assign(made, { database: { pool, clock }, place, owner, address })
  })
  afterAll(async () => {
    await made.database?.pool.end()
    await made.owner?.end()
    await drop?.()
  })
  return made
}

async function cloneOf(cluster: DatabaseAddress) {
  const name = `test_${randomBytes(6).toString('hex')}`
  await asOwner(cluster, async (admin) => {
    await admin.query('select pg_advisory_lock(714003)')
    await makeTemplate(admin, cluster)
    // Copied as files: with nothing to keep safe that is quicker than page by page through the log.
    await admin.query(`create database ${name} template ${template} strategy file_copy`)
    // A clone has its template's tables and not its rights.
    await admin.query(`revoke temporary on database ${name} from public`)
  })
  const drop = () => asOwner(cluster, (admin) => admin.query(`drop database if exists ${name} with (force)`))
  return { address: { ...cluster, database: name }, drop }
}

async function ownedPlainly(cluster: DatabaseAddress) {
  const owned = await plainOwner(cluster)
  await asOwner(owned.address, makePlace)
  return owned
}

async function makePlace(owner: pg.Client): Promise<void> {
  await migrateShared(owner, null)
  await owner.query(`insert into shared.place (key, name, host) values ('hollinbank', 'Hollin Bank', 'localhost')`)
  await migratePlace(owner, 'hollinbank')
}

async function makeTemplate(admin: pg.Client, cluster: DatabaseAddress): Promise<void> {
  const found = await admin.query('select from pg_database where datname = $1', [template])
  if (found.rowCount) return
  await admin.query(`create database ${template}_making`)
  await asOwner({ ...cluster, database: `${template}_making` }, makePlace)
  await admin.query(`alter database ${template}_making rename to ${template}`)
}
