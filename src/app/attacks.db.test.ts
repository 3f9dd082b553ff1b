import { beforeAll, describe, expect, test } from 'vitest'
import { type Id, newId } from '../platform/index.ts'
import { testHouse, type Visitor } from './testing/house.ts'

/** What strangers, and members without standing, try with what they got hold of. */
const house = testHouse()
type Member = Visitor & { id: Id }
let joan: Member
let dev: Member
let hema: Member

beforeAll(async () => {
  joan = await house.member('Joan', { person: true })
  dev = await house.member('Dev', { posts: ['worker'] })
  hema = await house.member('Hema Connector', { posts: ['connector'] })
  await house.stand(joan.id, dev.id, 'alongside', ['hello', 'reach', 'about', 'said', 'plan', 'community', 'rights'])
})

async function group(over: Record<string, unknown> = {}): Promise<Id> {
  const row = { id: newId(), kind: 'association', name: 'The choir', line: 'We sing.', ...over }
  const names = Object.keys(row)
  await house.owner.query(
    `insert into asset (${names.join()}) values (${names.map((_, at) => `$${at + 1}`).join()})`,
    Object.values(row),
  )
  return row.id
}

const fromQuery = (location: string, name: string) => new URL(location, 'http://here').searchParams.get(name) ?? ''
const linkOf = async (asset: Id) => fromQuery((await hema.send(`/groups/${asset}/link`, {})).location, 'made')
const least = { name: 'The choir', line: 'We sing on Thursdays.', status: 'active' }

/** Tables of the place, and those that all places share, in which a text stands anywhere, in letters or as bytes. */
async function tablesWith(secret: string): Promise<string[]> {
  const { rows } = await house.owner.query<{ name: string }>(
    `select c.oid::regclass::text as name from pg_class c
     where c.relkind = 'r' and c.relnamespace in (current_schema()::regnamespace, 'shared'::regnamespace)`,
  )
  const bytes = Buffer.from(secret).toString('hex')
  const found = await house.owner.query<{ name: string }>(
    rows
      .map(
        ({ name }) => `(select '${name}' as name from ${name} t
          where strpos(lower(t::text), lower('${secret}')) > 0 or strpos(t::text, '${bytes}') > 0 limit 1)`,
      )
      .join(' union all '),
  )
  return found.rows.map(({ name }) => name)
}

describe('what lets somebody in stands nowhere once it was handed over', () => {
  test('(a text that stands somewhere is found)', async () => {
    expect(await tablesWith('Hema Connector')).toContain('member')
  })

  test('the link of a group: made, used for each change, renewed, stopped', async () => {
    const asset = await group()
    const first = await linkOf(asset)
    const at = `/stewards/${first}`
    await house.stranger.send(at, least)
    await house.stranger.send(`${at}/times`, { rhythm: 'weekly', weekdays: ['TH'], opens: '6.30pm' })
    const [, time] = /times\/([0-9a-f-]{36})\/skipped/.exec((await house.stranger.get(`${at}/times`)).body) ?? []
    await house.stranger.send(`${at}/times`, { day: '24 December 2099' }, `${at}/times/${time}/skipped`)
    await house.stranger.send(`${at}/times`, {}, `${at}/times/${time}/removed`)
    const renewed = (await house.stranger.send(at, {}, `${at}/renewed`)).location
    const second = /stewards\/([\w-]{43})/.exec(renewed)?.[1] ?? ''
    expect([first.length, second.length]).toEqual([43, 43])
    await hema.send(`/groups/${asset}/link`, { why: 'Somebody else had it' }, `/groups/${asset}/link/stopped`)
    expect([await tablesWith(first), await tablesWith(second)]).toEqual([[], []])
  })

  test('a code that makes somebody able to sign in, and the code into a circle: made, looked at, used', async () => {
    const edith = newId()
    await house.owner.query(`insert into member (id, known_as, is_person) values ($1, 'Edith', true)`, [edith])
    await house.stand(edith, edith, 'self', ['reach', 'said', 'plan', 'hello', 'about'])
    await house.stand(edith, dev.id, 'alongside', ['reach', 'said', 'plan'])
    const made = (await dev.send(`/people/${edith}/invitation`, { how: 'by code' })).location
    const code = fromQuery(made, 'code')
    await dev.get(made)
    await house.stranger.send('/welcome', { code })
    await house.stranger.send(`/welcome/${code}`, { email: 'edith@example.org', password: 'three plain words here' })
    const offer = { toName: 'Carol', inMyWords: 'my friend', way: 'by code', 'part-plan': 'see' }
    const circle = fromQuery((await joan.send(`/people/${joan.id}/circle/invite`, offer)).location, 'code')
    await (await house.member('Carol')).send(`/invited/${circle}`, {})
    expect([code.length, circle.length]).toEqual([14, 14])
    expect([await tablesWith(code), await tablesWith(circle)]).toEqual([[], []])
  })

  test('the code on a card: made, and used to come back and to be left alone', async () => {
    const code = fromQuery((await dev.send(`/people/${joan.id}/card`, {})).location, 'code')
    await house.stranger.send('/leave-me-alone', { name: 'Joan', code })
    await house.stranger.send('/come-back', { code })
    expect([code.length, await tablesWith(code)]).toEqual([14, []])
  })
})
