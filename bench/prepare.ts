import type pg from 'pg'
import { loadLarge } from '../demo/large.ts'
import { beginSession, newToken } from '../src/identity/index.ts'
import { asOwner, type DatabaseAddress, migratePlace, newId } from '../src/platform/index.ts'

/** What the tasks and the floors need to know of the place they measure. */
export interface Facts {
  place: string
  host: string
  person: string
  worker: string
  workerToken: string
  writerPerson: string
  writerToken: string
  /** Tokens of many workers: finding is limited by the hour, and one alone would soon be stopped. */
  finderTokens: string[]
  misspelt: string
}

/** Each may search sixty times an hour. */
const finders = 300
const everyPart = ['hello', 'reach', 'about', 'said', 'plan', 'money', 'community', 'rights']

/**
 * Makes a place of `count` people, and among them those of the tasks: one with 12 hopes and 30 statements, a worker with
 * 30 people, somebody who writes, many who search.
 */
export async function prepare(
  address: DatabaseAddress,
  place: string,
  count: number,
  say: (line: string) => void,
): Promise<Facts> {
  const host = `${place}.localhost`
  await asOwner(address, async (owner) => {
    await owner.query('insert into shared.place (key, name, host) values ($1, $1, $2)', [place, host])
    await migratePlace(owner, place)
  })
  await loadLarge(address, place, count, say)
  return asOwner(address, async (owner) => {
    await owner.query(`set search_path = place_${place}, shared, ext`)
    const person = await addMember(owner, 'Joan Ashworth', true)
    const worker = await addWorker(owner)
    const writer = await addMember(owner, 'Samir Haddad', true)
    await fillPlan(owner, person)
    await stand(owner, person, worker)
    for (let at = 1; at < 30; at++) {
      const other = await addMember(owner, `Person ${at}`, true)
      await stand(owner, other, worker)
      await owner.query(
        `insert into promise (person_id, part, owner_id, what, began_by, due_at, first_due_at) values ($1, 'plan', $2, 'ring on Tuesday', 'bench', present() + $3 * interval '1 day', present())`,
        [other, worker, at],
      )
    }
    const finderTokens: string[] = []
    for (let at = 0; at < finders; at++) finderTokens.push(await signIn(owner, place, await addWorker(owner)))
    const facts = {
      place,
      host,
      person,
      worker,
      workerToken: await signIn(owner, place, worker),
      writerPerson: writer,
      writerToken: await signIn(owner, place, writer),
      finderTokens,
      misspelt: 'Jone Ashwerth',
    }
    // The floor's own way to a misspelt name; ours has its vocabulary.
    await owner.query('create index bare_name on member using gin (known_as gin_trgm_ops)')
    await owner.query('analyze')
    return facts
  })
}

async function addWorker(owner: pg.Client): Promise<string> {
  const worker = await addMember(owner, 'Dev Malhotra', false)
  await owner.query(`insert into post (id, member_id, kind, title) values ($1, $2, 'worker', 'social worker')`, [
    newId(),
    worker,
  ])
  return worker
}

async function addMember(owner: pg.Client, knownAs: string, person: boolean): Promise<string> {
  const id = newId()
  await owner.query('insert into member (id, known_as, is_person) values ($1, $2, $3)', [id, knownAs, person])
  if (person) {
    await owner.query(
      `insert into standing (person_id, member_id, kind, parts, acts, reason) values ($1, $1, 'self', $2, '{read,add,change}', 'bench')`,
      [id, everyPart],
    )
  }
  return id
}

async function stand(owner: pg.Client, person: string, worker: string): Promise<void> {
  await owner.query(
    `insert into standing (person_id, member_id, kind, parts, acts, reason) values ($1, $2, 'alongside', $3, '{read,add,change}', 'bench')`,
    [person, worker, everyPart.filter((part) => part !== 'money')],
  )
}

async function fillPlan(owner: pg.Client, person: string): Promise<void> {
  const plan = newId()
  await owner.query('insert into plan (id, person_id) values ($1, $2)', [plan, person])
  for (let at = 1; at <= 12; at++) {
    await owner.query('insert into hope (id, person_id, plan_id, text, place_in_plan) values ($1, $2, $3, $4, $5)', [
      newId(),
      person,
      plan,
      `Get back to the choir, the ${at}th way`,
      at,
    ])
  }
  for (let at = 1; at <= 30; at++) {
    await owner.query(
      `insert into statement (id, person_id, speaker_id, manner, writer_id, kind, text, confirmed_at, confirmed_how) values ($1, $2, $2, 'spoken', $2, $3, $4, present(), 'read back')`,
      [
        newId(),
        person,
        at % 2 ? 'what matters' : 'gift',
        `I sang alto for thirty-one years, and when I sing I am not ill. This is line ${at}.`,
      ],
    )
  }
}

async function signIn(owner: pg.Client, place: string, member: string): Promise<string> {
  const account = newId()
  const { token, hash } = newToken()
  await owner.query('insert into account (id, email) values ($1, $2)', [account, `${account}@example.org`])
  const { text, values } = beginSession(hash, account, { key: place, name: 'Bench' }, member, 'bench', new Date())
  await owner.query(text, values as unknown[])
  return token
}
