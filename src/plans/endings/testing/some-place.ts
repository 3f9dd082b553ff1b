import type { TestHouse, Visitor } from '../../../app/testing/house.ts'
import type { Id } from '../../../platform/index.ts'

export type Somebody = Visitor & { id: Id }

const parts = ['hello', 'reach', 'about', 'said', 'plan', 'community', 'rights']

/** Joan, Dev who walks with her, her sister Pat, and a lead and a reviewer who have nothing to do with it. */
export async function joanAndHers(house: TestHouse) {
  const joan = await house.member('Joan', { person: true })
  const dev = await house.member('Dev', { posts: ['worker'] })
  const pat = await house.member('Pat')
  const ruth = await house.member('Ruth', { posts: ['team lead'] })
  const rev = await house.member('Rev', { posts: ['reviewer'] })
  const stew = await house.member('Stew', { posts: ['steward'] })
  await house.stand(joan.id, dev.id, 'alongside', parts)
  await house.stand(joan.id, pat.id, 'circle', ['reach', 'said', 'plan'], ['read'])
  const [all] = await lead(house)
  return { joan, dev, pat, ruth, rev, stew, north: all, at: `/people/${joan.id}` }
}

/** A lead of all the place leads everybody: of this town they lead a part. */
async function lead({ owner }: TestHouse): Promise<Id[]> {
  const { rows } = await owner.query(
    `insert into neighbourhood (id, name) values (uuidv7(), 'The Weir') on conflict (name) do update set name = excluded.name returning id`,
  )
  await owner.query(`update post set neighbourhood_id = $1 where kind in ('team lead', 'worker')`, [rows[0].id])
  return [rows[0].id]
}

export async function stateOf({ owner }: TestHouse, person: Id): Promise<string> {
  const { rows } = await owner.query('select stands_with_us($1) as state', [person])
  return rows[0].state
}

/** Ends with two keys: Joan’s on her own screen, then the worker’s. */
export async function endTogether(at: string, joan: Somebody, dev: Somebody, kind = 'my life is sorted') {
  await joan.send(`${at}/ending`, { kind, movedTo: kind === 'moved' ? 'Leeds' : '', along: 'yes' })
  await dev.send(`${at}/ending/letter`, {
    changed: 'I sing again.',
    lasts: 'The choir.',
    ring: '',
    back: '',
    how: 'face to face',
  })
  await joan.send(`${at}/ending/yes`, {})
  return dev.send(`${at}/ending/yes`, { whose: 'worker' })
}

/** Everything that a recorded death could touch: standing, promises and letters, whole. */
export async function wholePlace({ owner }: TestHouse, person: Id) {
  const all: Record<string, unknown[]> = {}
  for (const table of [
    'standing',
    'promise',
    'promise_turn',
    'letter',
    'letter_rhythm',
    'time_apart',
    'ending',
    'leave_alone',
    'ring_instead',
    'name_change',
  ])
    all[table] = (await owner.query(`select * from ${table} where person_id = $1 order by id`, [person])).rows
  all.session = (await owner.query('select * from shared.session where member_id = $1 order by id', [person])).rows
  return all
}
