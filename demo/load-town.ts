import type pg from 'pg'
import { addBarriers } from './load/barrier-rows.ts'
import { addCoordination } from './load/coordination-rows.ts'
import { daysFrom } from './load/days.ts'
import { makeDemoFiles } from './load/demo-files.ts'
import { addDirectory } from './load/directory-rows.ts'
import { addLeavers } from './load/ending-rows.ts'
import { addEnquiries } from './load/enquiry-rows.ts'
import { addEnterprises, showEnterprises } from './load/enterprise-rows.ts'
import { addEntries } from './load/entry-rows.ts'
import { addGifts } from './load/gift-rows.ts'
import { addHubs } from './load/hub-rows.ts'
import { addIdeas } from './load/idea-rows.ts'
import { insertRows } from './load/insert-rows.ts'
import { addLines } from './load/lines-rows.ts'
import { addNeighbourhoodWords } from './load/neighbourhood-word-rows.ts'
import { addNewsWishes } from './load/news-rows.ts'
import { addPeers } from './load/peer-rows.ts'
import { addPerson } from './load/person-rows.ts'
import { addAccounts, addPlace, nameAtTheDoor } from './load/place-rows.ts'
import { addPractice } from './load/practice-rows.ts'
import { addLeftAsItWas } from './load/quiet-rows.ts'
import { addRights } from './load/rights-rows.ts'
import { newRows, order } from './load/rows.ts'
import { addSettings, hoursOf } from './load/setting-rows.ts'
import { type Named, tellingOf } from './load/telling.ts'
import { addTimesOver } from './load/times-over-rows.ts'
import type { Key, Place } from './town/types.ts'

/**
 * Loads a told place as the owner, as of now, in one transaction: the place itself, everybody in it and their year.
 * Its schema is migrated and empty. The same place on the same day has the same ids.
 */
export async function loadTown(owner: pg.ClientBase, place: Place, now: Date): Promise<void> {
  const told = tellingOf(place.key, daysFrom(now), hoursOf(place), findIn(place))
  const rows = newRows()
  addPlace(rows, place, told)
  addLines(rows, place, told)
  addNeighbourhoodWords(rows, place, told)
  addEntries(rows, place, told)
  addDirectory(rows, place, told)
  addBarriers(rows, place, told)
  addAccounts(rows, place, told)
  addHubs(rows, place, told)
  addSettings(rows, place, told)
  const team = place.members
    .filter(({ posts }) =>
      posts?.some(({ kind }) => !['peer', 'governor', 'keeper', 'reviewer', 'steward', 'coordinator'].includes(kind)),
    )
    .map(({ key }) => key)
  for (const person of place.people) addPerson(rows, person, told, team)
  if (place.key === 'kettleshaw') addLeavers(rows, told)
  if (place.key === 'kettleshaw') addGifts(rows, place, told)
  if (place.key === 'kettleshaw') addCoordination(rows, told)
  if (place.key === 'kettleshaw') addIdeas(rows, told)
  if (place.key === 'kettleshaw') addEnterprises(rows, place, told)
  if (place.key === 'kettleshaw') addPeers(rows, place, told)
  if (place.key === 'kettleshaw') addTimesOver(rows, told)
  addNewsWishes(rows, told)
  addPractice(rows, place, told)
  const files = await makeDemoFiles()
  for (const person of place.people) addEnquiries(rows, person, told)
  for (const person of place.people) addRights(rows, person, told, files, { first: 'imelda', second: 'walt' })
  for (const person of place.people) addLeftAsItWas(rows, person, told)
  const strange = rows.tables().filter((table) => !order.includes(table))
  if (strange.length > 0) throw new Error(`Nobody says when to load ${strange.join(', ')}`)
  await owner.query('begin')
  try {
    await owner.query(`set local search_path = place_${place.key}, ext`)
    await insertRows(owner, 'shared.place', [
      { key: place.key, name: place.name, host: place.host ?? 'localhost', demo: true, created_at: now },
    ])
    for (const table of order) await insertRows(owner, table, rows.of(table))
    await showEnterprises(owner)
    await owner.query('commit')
  } catch (error) {
    await owner.query('rollback')
    throw error
  }
}

function findIn({ members, people, organisations, groups }: Place): (key: Key) => Named | undefined {
  const known = new Map<Key, Named>()
  for (const one of [...members, ...people]) {
    known.set(one.key, { kind: 'member', knownAs: nameAtTheDoor(one), posts: one.posts?.map(({ kind }) => kind) ?? [] })
  }
  for (const { key, name } of organisations) known.set(key, { kind: 'organisation', knownAs: name, posts: [] })
  for (const { key, name } of groups) known.set(key, { kind: 'group', knownAs: name, posts: [] })
  return (key) => known.get(key)
}
