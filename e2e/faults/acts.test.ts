import pg from 'pg'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { unpack } from '../../src/app/everything/testing/unpack.ts'
import { newId } from '../../src/platform/index.ts'
import { connectionOf, makeFolder, postgresPid } from './cluster-folder.ts'
import { asMember, type Running, type Sender, sender, startServer } from './running.ts'

/**
 * Acts that change much at once are cut off in the middle: held up by a lock, killed there, and sent
 * once more with the same key, as a browser does. All of it or nothing, once, and nobody without a name to ring.
 */
let folder: Awaited<ReturnType<typeof makeFolder>>
let server: Running
let owner: pg.Client

beforeAll(async () => {
  folder = await makeFolder()
  await begin()
}, 180_000)

afterAll(async () => {
  await owner?.end().catch(() => {})
  await server?.[Symbol.asyncDispose]()
  await folder?.[Symbol.asyncDispose]()
})

async function begin() {
  server = await startServer(folder.dataDir)
  owner = await asOwner()
}

async function asOwner(): Promise<pg.Client> {
  const client = new pg.Client(await connectionOf(folder.dataDir))
  client.on('error', () => {})
  await client.connect()
  await client.query('set search_path = place_kettleshaw, ext')
  return client
}

const ask = async (query: string, values: unknown[] = []) => (await owner.query(query, values)).rows

/** One act, ready to be sent, and what tells whether it was done. */
interface Cut {
  sends: Sender
  path: string
  fields: Record<string, string>
  /** It is held up by this lock, in the midst of this function. */
  held: string
  within: string
  state(): Promise<unknown>
  done: unknown
}

async function someone(knownAs: string, post?: string): Promise<string> {
  const id = newId()
  await ask('insert into member (id, known_as) values ($1, $2)', [id, knownAs])
  if (post)
    await ask(`insert into post (id, member_id, kind, from_at) values ($1, $2, $3, now() - interval '1 day')`, [
      newId(),
      id,
      post,
    ])
  return id
}

async function people(count: number, worker: string): Promise<string[]> {
  const ids = Array.from({ length: count }, () => newId())
  await owner.query('begin')
  await ask(`insert into member (id, known_as, is_person) select id, 'Joan ' || id, true from unnest($1::uuid[]) id`, [
    ids,
  ])
  await ask(
    `insert into standing (person_id, member_id, kind, parts, acts, from_at, reason)
     select id, id, 'self', '{hello,reach,about,said,plan,money,community,rights}'::text[], '{read,add,change}'::text[], now() - interval '1 hour', 'arranged' from unnest($1::uuid[]) id
     union all select id, $2::uuid, 'alongside', '{hello,reach,about,said,plan,community,rights}', '{read,add,change}', now() - interval '1 hour', 'arranged' from unnest($1::uuid[]) id`,
    [ids, worker],
  )
  await owner.query('commit')
  return ids
}

const lead = async () =>
  (await ask(`select member_id from post where kind = 'team lead' and until_at is null limit 1`))[0].member_id as string

const acts: Record<string, () => Promise<Cut>> = {
  async 'a death is confirmed'() {
    const dev = await someone('Dev', 'worker')
    const [joan = ''] = await people(1, dev)
    for (let each = 0; each < 5; each++)
      await ask(
        `insert into standing (person_id, member_id, kind, parts, acts, from_at, reason) values ($1, $2, 'circle', '{plan}', '{read}', now() - interval '1 hour', 'arranged')`,
        [joan, await someone('Pat')],
      )
    await ask(
      `insert into promise (person_id, part, owner_id, what, began_by, began_at, due_at, first_due_at)
       select $1, 'plan', $2, 'ring', 'arranged ' || n, now(), now() + interval '3 days', now() + interval '3 days' from generate_series(1, 3) n`,
      [joan, dev],
    )
    const death = newId()
    await ask(
      `insert into death (id, person_id, died_on, evidence, recorded_by, recorded_at, tells_name) values ($1, $2, current_date, 'certificate seen', $3, now(), 'the family')`,
      [death, joan, dev],
    )
    return {
      sends: await asMember(server.address, await lead()),
      path: `/deaths/${death}/confirm`,
      fields: { words: '' },
      held: 'lock table event in share mode',
      within: 'confirm_death',
      done: { confirmed: true, circle: 0, due: 0, aside: 9, told: 1, said: 'died' },
      state: async () =>
        (
          await ask(
            `select (select confirmed_at is not null from death where id = $2) as confirmed,
               (select count(*)::int from standing where person_id = $1 and kind = 'circle' and ended_at is null) as circle,
               (select count(*)::int from promise where person_id = $1 and stopped_at is null) as due,
               (select count(*)::int from death_put_aside where death_id = $2) as aside,
               (select count(*)::int from event where person_id = $1 and kind = 'death confirmed') as told,
               stands_with_us($1) as said`,
            [joan, death],
          )
        )[0],
    }
  },

  async 'the post of a worker beside thirty people ends'() {
    const gone = await someone('Faye', 'worker')
    const all = await people(30, gone)
    return {
      sends: await asMember(server.address, await lead()),
      path: `/colleagues/${gone}/going`,
      fields: { when: 'now', said: 'Faye has moved away.' },
      // The last of thirty: the others have another name by then.
      held: `select from standing where person_id = '${all.at(-1)}' for update`,
      within: 'end_posts',
      done: { hers: 0, named: 30, passed: 30, posts: 0, told: 1 },
      state: async () =>
        (
          await ask(
            `select (select count(*)::int from standing where member_id = $1 and ended_at is null) as hers,
               (select count(*)::int from unnest($2::uuid[]) id where has_name(id)) as named,
               (select count(distinct person_id)::int from name_change where from_id = $1) as passed,
               (select count(*)::int from post where member_id = $1 and (until_at is null or until_at > now())) as posts,
               (select count(*)::int from post_ending where member_id = $1) as told`,
            [gone, all],
          )
        )[0],
    }
  },

  async 'a record comes in from elsewhere'() {
    const { rows } = await owner.query(
      `select s.person_id as id from statement s join standing o on o.person_id = s.person_id and o.kind = 'self' and o.ended_at is null
       where not exists (select from file f where f.person_id = s.person_id)
         and not exists (select from came_from c where c.person_id = s.person_id) group by 1 order by count(*) desc limit 1`,
    )
    const joan = await asMember(server.address, rows[0].id)
    await ask('update shared.session set confirmed_at = now() where member_id = $1', [joan.person])
    const inside = await unpack(await joan.bytes(`/people/${joan.person}/everything/record.zip`))
    // The same record as another place would have sent it: of somebody who is not here.
    const record = String(inside.get('record.json'))
      .replace('"key":"kettleshaw"', `"key":"elsewhere_${newId().slice(-12)}"`)
      .replaceAll(joan.person, newId())
    const worker = await asMember(server.address, await someone('Wyn', 'worker'))
    const form = new FormData()
    form.set('once', newId())
    form.set('file', new Blob([record]), 'record.json')
    const came = await worker.form('/arrivals', form)
    expect([came.status, /error-summary[\s\S]{0,600}/.exec(came.body)?.[0]]).toEqual([303, undefined])
    const arrival = came.location.split('/').at(-1)
    const [{ becomes }] = await ask('select becomes from arrival where id = $1', [arrival])
    const said = JSON.parse(record).tables.statement.length
    return {
      sends: worker,
      path: `/arrivals/${arrival}`,
      fields: { alongside: worker.person },
      held: 'lock table came_from in share mode',
      within: 'bring_in',
      done: { here: 1, from: 1, said, waits: false, named: true },
      state: async () =>
        (
          await ask(
            `select (select count(*)::int from member where id = $1) as here, (select count(*)::int from came_from where person_id = $1) as from,
               (select count(*)::int from statement where person_id = $1) as said,
               (select record is not null from arrival where id = $2) as waits, has_name($1) as named`,
            [becomes, arrival],
          )
        )[0],
    }
  },
}

const nameless = async () =>
  (await ask('select id from member m where is_person and not has_name(id) order by 1')).map(({ id }) => id)

beforeEach(async () => {
  await owner.query('select 1').catch(async () => {
    owner = await asOwner()
  })
})

test.each(
  Object.keys(acts).flatMap((act) => [
    [act, 'the program', false] as const,
    [act, 'the program and the database', true] as const,
  ]),
)('while %s, kill -9 of %s: all of it or nothing; sent again it is done, once', async (act, _what, both) => {
  const cut = await (acts[act] as () => Promise<Cut>)()
  const [before, without] = [await cut.state(), await nameless()]
  expect(before).not.toEqual(cut.done)
  const fields = { ...cut.fields, once: newId() }
  const holder = await asOwner()
  await holder.query(`begin; ${cut.held}`)
  const answer = cut.sends.post(cut.path, fields).catch(() => null)
  await vi.waitFor(
    async () =>
      expect(
        await ask(`select from pg_stat_activity where wait_event_type = 'Lock' and query like '%' || $1 || '(%'`, [
          cut.within,
        ]),
      ).toHaveLength(1),
    { timeout: 10_000, interval: 10 },
  )
  if (both) process.kill(await postgresPid(folder.dataDir), 'SIGKILL')
  process.kill(server.pid, 'SIGKILL')
  await server.exited
  await holder.end().catch(() => {})
  await owner.end().catch(() => {})
  expect(await answer, 'nobody was told that it is done').toBeNull()
  await begin()
  const after = await cut.state()
  if (both) expect(after).toEqual(before)
  else expect([before, cut.done]).toContainEqual(after)
  expect(await nameless()).toEqual(without)
  const again = sender(server.address, cut.sends.person, cut.sends.cookie)
  for (const _twice of [1, 2]) {
    expect((await again.post(cut.path, fields)).status).toBe(303)
    expect(await cut.state()).toEqual(cut.done)
  }
  expect(await nameless()).toEqual(without)
})
