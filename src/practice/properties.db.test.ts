import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { testHouse } from '../app/testing/house.ts'
import { type Act, type Id, inPlace, inPlaceAsSystem, newId, type Part, type Query, sql } from '../platform/index.ts'
import { sweepNames } from './jobs.ts'

const house = testHouse()
const hour = 3_600_000
const all: Part[] = ['hello', 'reach', 'about', 'said', 'plan', 'community', 'rights']
const decide: Part[] = ['reach', 'said', 'rights']

let lead: Id
let workers: Id[]
let pat: Id
let area: Id

/** Somebody new with Joan’s part in the story: the team stays the same for all runs, and some of it has left. */
async function newPerson(): Promise<Id> {
  const joan = await house.member('Joan', { person: true })
  await house.owner.query('update member set neighbourhood_id = $1, full_name = known_as where id = $2', [
    area,
    joan.id,
  ])
  await house.stand(joan.id, workers[0] ?? '', 'alongside', all)
  await house.stand(joan.id, pat, 'circle', ['reach'], ['read'])
  return joan.id
}

beforeAll(async () => {
  area = newId()
  await house.owner.query('insert into neighbourhood (id, name) values ($1, $2)', [area, 'Hollin Bank'])
  lead = (await house.member('Ruth', { posts: ['team lead'] })).id
  pat = (await house.member('Pat')).id
  workers = await Promise.all(
    ['Dev', 'Gwen', 'Hema'].map(async (name) => (await house.member(name, { posts: ['worker'] })).id),
  )
})

/** One thing somebody does; what may not be is refused, and changes nothing. */
async function tried(member: Id, person: Id | null, parts: Part[], act: Act, ...work: Query[]): Promise<void> {
  const opening = person ? { people: [person], parts, act, why: 'tried' } : null
  await inPlace(house.database, house.place, member, opening, (tx) => tx.run(...work)).catch(() => {})
}

type Deed = { what: string; who: number; whom: number; hours: number }
const soon = () => new Date(house.database.clock.now().getTime() + 72 * hour)

async function handover(person: Id) {
  const { rows } = await house.owner.query(
    `select id, from_id, to_id from handover where person_id = $1 and done_at is null and refused_at is null and withdrawn_at is null`,
    [person],
  )
  return rows[0] as { id: Id; from_id: Id; to_id: Id } | undefined
}

async function request(person: Id): Promise<Id> {
  const { rows } = await house.owner.query(
    `select id from worker_request where person_id = $1 and settled_at is null and taken_back_at is null`,
    [person],
  )
  return rows[0]?.id ?? newId()
}

async function markOf(person: Id, worker: Id): Promise<Id> {
  const mark = newId()
  await house.owner.query(
    `insert into reading (id, person_id, member_id, parts, act, why, at) values ($1, $2, $3, '{}', 'read', 'found you by a search', $4)`,
    [mark, person, worker, house.database.clock.now()],
  )
  return mark
}

const one = (index: number) => workers[index % workers.length] ?? ''

const deeds: Record<string, (person: Id, deed: Deed) => Promise<void>> = {
  'names a second': (p, { who }) =>
    tried(p, p, decide, 'change', sql`select choose_second(${p}, ${one(who)}, 'why', ${null}::uuid, 'on screen')`),
  'wants no second': (p) =>
    tried(p, p, decide, 'change', sql`select choose_second(${p}, ${null}::uuid, 'why', ${null}::uuid, 'on screen')`),
  'a worker proposes another': (p, { who, whom }) =>
    tried(
      one(who),
      p,
      all,
      'change',
      sql`select propose_handover(${newId()}, ${p}, ${one(whom)}, 'why', ${null}::timestamptz, '', ${soon()})`,
    ),
  'the lead proposes another': (p, { whom }) =>
    tried(
      lead,
      null,
      [],
      'read',
      sql`select propose_handover(${newId()}, ${p}, ${one(whom)}, 'why', ${null}::timestamptz, '', ${soon()})`,
    ),
  'all say they met': async (p) => {
    const open = await handover(p)
    for (const member of open ? [open.from_id, p, open.to_id] : [])
      await tried(member, null, [], 'read', sql`select say_we_met(${open?.id ?? ''}, false, 'on screen')`)
  },
  'says not this one': async (p) => {
    const open = await handover(p)
    await tried(
      p,
      p,
      decide,
      'change',
      sql`select not_this_one(${open?.id ?? newId()}, '', ${null}::uuid, 'on screen')`,
    )
  },
  'asks for another': (p) =>
    tried(
      p,
      p,
      decide,
      'change',
      sql`select ask_for_another(${newId()}, ${p}, '', ${soon()}, ${null}::uuid, 'on screen')`,
    ),
  'is offered and takes one': async (p, { whom }) => {
    const id = await request(p)
    await tried(lead, null, [], 'read', sql`select answer_request(${id}, ${[one(whom)]}, '')`)
    await tried(
      p,
      p,
      decide,
      'change',
      sql`select take_offer(${id}, ${p}, ${one(whom)}, true, 'why', ${soon()}, ${null}::uuid, 'on screen')`,
    )
  },
  'says no worker, thank you': (p, { who }) =>
    tried(
      p,
      p,
      decide,
      'change',
      sql`select no_worker(${p}, ${who % 2 ? pat : null}, '', '', '', ${null}::uuid, 'on screen')`,
    ),
  'has a worker again': (p, { who }) =>
    tried(
      p,
      p,
      decide,
      'change',
      sql`select worker_again(${p}, ${who % 2 === 0}, 'why', ${soon()}, ${null}::uuid, 'on screen')`,
    ),
  'somebody opens it on duty': async (p, { who, hours }) => {
    const now = house.database.clock.now()
    await house.owner.query(
      'insert into rota_shift (id, neighbourhood_id, member_id, from_at, until_at) values ($1, $2, $3, $4, $5) on conflict do nothing',
      [newId(), area, one(who), now, new Date(now.getTime() + (1 + (hours % 30)) * hour)],
    )
    await tried(one(who), null, [], 'read', sql`select stand_on_duty(${await markOf(p, one(who))}, 'a call')`)
  },
  'somebody opens it in an emergency': async (p, { who, hours }) => {
    const until = new Date(house.database.clock.now().getTime() + (1 + hours) * hour)
    const mark = await markOf(p, one(who))
    await tried(
      one(who),
      null,
      [],
      'read',
      sql`select open_in_emergency(${newId()}, ${mark}, 'life', 'why', ${until}, ${soon()}, '', 100)`,
    )
  },
  'a post ends now': async (_p, { who }) => {
    await tried(
      lead,
      null,
      [],
      'read',
      sql`select end_posts(${one(who)}, ${house.database.clock.now()}, 'gone', ${soon()})`,
    )
  },
  'a post runs out by itself': async (_p, { who, hours }) => {
    const at = new Date(house.database.clock.now().getTime() + hours * hour)
    await house.owner.query('update post set until_at = $1 where member_id = $2 and until_at is null', [at, one(who)])
  },
  'somebody comes back to work': async (_p, { who }) => {
    await house.owner.query(`insert into post (id, member_id, kind, from_at) values ($1, $2, 'worker', $3)`, [
      newId(),
      one(who),
      house.database.clock.now(),
    ])
  },
  'somebody ends or rests a standing by hand': async (p, { who, whom }) => {
    const change = who % 2 ? 'ended_at' : 'paused_at'
    await house.owner
      .query(`update standing set ${change} = $3 where person_id = $1 and member_id = $2 and ended_at is null`, [
        p,
        one(whom),
        house.database.clock.now(),
      ])
      .catch(() => {})
  },
  'the relationship ends': async (p) => {
    const now = house.database.clock.now()
    const { rows } = await house.owner.query(`select stands_with_us($1) as is`, [p])
    if (rows[0].is === 'ended') return
    await house.owner
      .query(
        `insert into ending (id, person_id, kind, way, proposed_by, how, why, ended_at) values ($1, $2, 'my life is sorted', 'together', $2, 'on screen', '', $3)`,
        [newId(), p, now],
      )
      .catch(() => {})
  },
  'they die': async (p) => {
    const now = house.database.clock.now()
    await house.owner
      .query(
        `insert into death (id, person_id, died_on, evidence, recorded_by, recorded_at, confirmed_by, confirmed_at, tells_name)
         values ($1, $2, $3::timestamptz::date, 'certificate seen', $4, $3, $5, $3, 'the family') on conflict do nothing`,
        [newId(), p, now, lead, one(0)],
      )
      .catch(() => {})
  },
  'time passes': async (_p, { hours }) => {
    house.database.clock.moveTo(new Date(house.database.clock.now().getTime() + hours * hour).toISOString())
  },
}

const deed = fc.record({
  what: fc.constantFrom(...Object.keys(deeds)),
  who: fc.nat(5),
  whom: fc.nat(5),
  hours: fc.integer({ min: 1, max: 40 }),
})

describe('P12 and P5, whatever happens in whatever order', () => {
  test('nobody is left without a name to ring, and nobody without standing reads anything', {
    timeout: 240_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 3, maxLength: 18 }), async (story) => {
        const person = await newPerson()
        for (const step of story) {
          await deeds[step.what]?.(person, step)
          await inPlaceAsSystem(house.database, house.place, null, sweepNames)
          expect(await hasName(person), `a name after “${step.what}”`).toBe(true)
          await onlyWhoStandsReads(person, step.what)
        }
      }),
      { numRuns: 25, seed: 20261122 },
    )
  })
})

async function hasName(person: Id): Promise<boolean> {
  const now = house.database.clock.now()
  const { rows } = await house.owner.query(
    `select exists (select from standing s where s.person_id = $1 and s.member_id <> $1 and s.kind in ('alongside', 'cover', 'duty')
        and s.ended_at is null and s.paused_at is null and s.from_at <= $2 and (s.until_at is null or s.until_at > $2))
      or exists (select from ring_instead r where r.person_id = $1 and r.ended_at is null)
      or stands_with_us($1) in ('ended', 'died') as has`,
    [person, now],
  )
  return rows[0].has
}

/** Each of the team, the lead and the circle opens each part: it works just where they hold it in this moment. */
async function onlyWhoStandsReads(person: Id, after: string): Promise<void> {
  const now = house.database.clock.now()
  const { rows } = await house.owner.query<{ member_id: Id; part: Part }>(
    `select distinct member_id, unnest(parts) as part from standing where person_id = $1 and 'read' = any (acts) and ended_at is null
       and paused_at is null and from_at <= $2 and (until_at is null or until_at > $2)`,
    [person, now],
  )
  for (const member of [...workers, lead, pat]) {
    for (const part of ['plan', 'reach'] as const) {
      const opening = { people: [person], parts: [part], act: 'read', why: 'tried' } as const
      const reads = await inPlace(
        house.database,
        house.place,
        member,
        opening,
        async (tx) => (await tx.people).length > 0,
      ).catch(() => false)
      const stands = rows.some((row) => row.member_id === member && row.part === part)
      expect(reads, `${part} after “${after}”`).toBe(stands)
    }
  }
}
