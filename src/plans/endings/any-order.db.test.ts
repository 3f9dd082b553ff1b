import fc from 'fast-check'
import { expect, it } from 'vitest'
import { testHouse } from '../../app/testing/house.ts'
import { newId } from '../../platform/index.ts'
import { joanAndHers } from './testing/some-place.ts'

const house = testHouse()
type World = Awaited<ReturnType<typeof joanAndHers>>

/** What anybody may try at any time; whether it is allowed just then is for the house to say. */
const acts: Record<string, (world: World) => Promise<unknown>> = {
  away: ({ joan, dev, at }) => post(joan, `${at}/in-touch/away`, { where: 'hospital', keeper: dev.id, every: '7' }),
  rest: ({ joan, at }) => post(joan, `${at}/in-touch/resting`, { every: '30' }),
  'rest without a day': ({ joan, at }) => post(joan, `${at}/in-touch/resting`, { every: '' }),
  'out of touch': ({ dev, at }) => post(dev, `${at}/in-touch/out-of-touch`, { way: 'by phone', words: 'no' }),
  try: ({ dev, at }) => post(dev, `${at}/in-touch/try`, { way: 'by phone', through: 'yes', words: '' }),
  over: ({ joan, at }) => post(joan, `${at}/in-touch/over`, { words: '' }),
  'only rests': ({ dev, at }) =>
    post(dev, `${at}/in-touch/only-rest`, { why: 'a condition that gets worse', saidBy: 'Dr Aziz', how: 'on paper' }),
  'begins an ending': ({ joan, at }) => post(joan, `${at}/ending`, { kind: 'my life is sorted' }),
  'writes the letter': ({ dev, at }) => post(dev, `${at}/ending/letter`, { changed: 'Much.', how: 'by phone' }),
  'her yes': ({ joan, at }) => post(joan, `${at}/ending/yes`, {}),
  'his yes': ({ dev, at }) => post(dev, `${at}/ending/yes`, { whose: 'worker' }),
  'goes on': ({ joan, at }) => post(joan, `${at}/ending/take-back`, {}),
  'leave alone': ({ joan, at }) => post(joan, `${at}/leave-me-alone`, {}),
  'in touch again': ({ joan, at }) => post(joan, `${at}/leave-me-alone/undo`, {}),
  'comes back': ({ joan }) => post(joan, '/come-back', {}),
  'death written': ({ dev, at }) =>
    post(dev, `${at}/death`, {
      'diedOn-day': '20',
      'diedOn-month': '11',
      'diedOn-year': '2026',
      evidence: 'certificate seen',
      tellsName: 'her sister',
    }),
  'ends whole': async (world) => {
    for (const act of ['begins an ending', 'writes the letter', 'her yes', 'his yes']) await acts[act]?.(world)
  },
  dies: async (world) => {
    await acts['death written']?.(world)
    await acts['death confirmed']?.(world)
  },
  'death confirmed': async (world) => onDeath(world, 'confirm', {}),
  'death undone': async (world) => onDeath(world, 'undo', { words: 'A mistake.' }),
}

const post = (who: World['joan'], path: string, fields: Record<string, string>) =>
  who.post(path, { once: newId(), ...fields })

async function onDeath({ joan, ruth }: World, what: string, fields: Record<string, string>) {
  const { rows } = await house.owner.query('select id from death where person_id = $1 and undone_at is null', [joan.id])
  if (rows[0]) return post(ruth, `/deaths/${rows[0].id}/${what}`, fields)
}

/** Everything that must hold, whatever happened in whatever order; the names of what does not. */
async function broken({ joan, pat, at }: World): Promise<string[]> {
  const { rows } = await house.owner.query(
    `select
      has_name($1) as "somebody to ring",
      (select count(*) <= 1 from time_apart where person_id = $1 and over_at is null) as "one time apart at most",
      stands_with_us($1) not in ('ended') or not exists (select from time_apart where person_id = $1 and over_at is null) as "nobody ended is away",
      exists (select from standing where person_id = $1 and member_id = $1 and kind = 'self' and ended_at is null) as "her own standing",
      stands_with_us($1) <> 'ended' or not exists (select from standing where person_id = $1 and ended_at is null
        and kind in ('alongside', 'cover', 'duty', 'decider', 'supervisor')) as "no worker reads on after an ending",
      not exists (select from ending e join only_rest o using (person_id) where e.person_id = $1
        and o.lifted_at is null and e.ended_at > o.at and o.at < e.ended_at) as "who only rests is not ended",
      may_write_to($1) = (not exists (select from leave_alone where person_id = $1 and undone_at is null)
        and not exists (select from death where person_id = $1 and undone_at is null)) as "letters held",
      not exists (select from leave_alone where person_id = $1 and undone_at is null) or not exists (select from promise
        where person_id = $1 and kept_at is null and broken_at is null and stopped_at is null and not survives
          and began_by not like 'leave alone %') as "nothing is due to who is left alone",
      stands_with_us($1) <> 'died' or not exists (select from standing where person_id = $1 and ended_at is null
        and kind in ('circle', 'authority')) as "no circle reads on after a death",
      not exists (select from ending e where e.person_id = $1 and e.ended_at is not null and (select count(distinct k.whose)
        from ending_key k where k.ending_id = e.id) < 2) as "two keys to every ending",
      not exists (select from death where person_id = $1 and confirmed_by = recorded_by) as "two to every death",
      not exists (select from promise where person_id = $1 and first_due_at > due_at) as "no first day moves"`,
    [joan.id],
  )
  const wrong = Object.entries(rows[0])
    .filter(([, holds]) => !holds)
    .map(([name]) => name)
  const state = (await house.owner.query('select stands_with_us($1) as state', [joan.id])).rows[0].state
  const seen = (await joan.get(at)).status
  if ((seen === 200) === (state === 'died'))
    wrong.push(`she ${seen === 200 ? 'reads' : 'does not read'} her own page, ${state}`)
  if (state === 'died' && (await pat.get(`${at}/plan`)).status === 200) wrong.push('the circle reads on')
  return wrong
}

it('P12 in whatever order somebody leaves, rests, ends, is left alone, comes back, dies and lives, they have a name and nobody reads who may not', async () => {
  const runs = Number(process.env.RUNS ?? 20)
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...Object.keys(acts)), { minLength: 4, maxLength: 16 }),
      async (names) => {
        const world = await joanAndHers(house)
        for (const name of names) {
          const answer = (await acts[name]?.(world)) as { status: number } | undefined
          expect(answer?.status ?? 200, `${name} of ${names.join(', ')}`).toBeLessThan(500)
          expect(await broken(world), `after ${name} of ${names.join(', ')}`).toEqual([])
        }
      },
    ),
    { numRuns: runs },
  )
}, 120_000)

it('P12 two who end and come back at once leave one state, whole', async () => {
  const world = await joanAndHers(house)
  const { joan, dev, at } = world
  for (let turn = 0; turn < 6; turn++) {
    await post(joan, `${at}/ending`, { kind: 'my life is sorted' })
    await post(dev, `${at}/ending/letter`, { changed: 'Much.', how: 'by phone' })
    await Promise.all([
      post(joan, `${at}/ending/yes`, {}),
      post(dev, `${at}/ending/yes`, { whose: 'worker' }),
      post(joan, '/come-back', {}),
      post(joan, `${at}/leave-me-alone`, {}),
    ])
    expect(await broken(world)).toEqual([])
  }
})
