import { describe, expect, test } from 'vitest'
import { testHouse } from '../../app/testing/house.ts'
import { inPlace, newId, type Part } from '../../platform/index.ts'
import { tellLeft } from './tell-left.ts'

const house = testHouse()
const everything: Part[] = ['hello', 'reach', 'about', 'said', 'plan', 'community', 'rights']

const written = {
  toWhom: 'St Luke’s Hospital, ward 4',
  what: 'How to talk with Joan, on the phone',
  parts: ['reach'],
  law: 'Joan said yes on the phone',
  how: 'by phone',
  'at-day': '20',
  'at-month': '11',
  'at-year': '2026',
}

async function joanAndDev() {
  const joan = await house.member('Joan', { person: true })
  const dev = await house.member('Dev', { posts: ['worker'] })
  const pat = await house.member('Pat')
  await house.stand(joan.id, dev.id, 'alongside', everything)
  await house.stand(joan.id, pat.id, 'circle', ['reach', 'rights'], ['read'])
  return { joan, dev, pat }
}

describe('P4 I see what left this place', () => {
  test('a worker writes down a call, and its person reads to whom, what, by what law and by whom', async () => {
    const { joan, dev } = await joanAndDev()
    const sent = await dev.send(`/people/${joan.id}/left/new`, written)
    expect(sent.status).toBe(303)
    const { body } = await joan.get(`/people/${joan.id}/left`)
    for (const text of [
      'To St Luke’s Hospital, ward 4',
      'how to reach you',
      'Joan said yes on the phone',
      'sent by Dev',
    ])
      expect(body).toContain(text)
  })

  test('nothing is written down without a law or a yes, or for a day that has not come', async () => {
    const { joan, dev } = await joanAndDev()
    const path = `/people/${joan.id}/left/new`
    expect((await dev.send(path, { ...written, law: ' ' })).body).toContain('Say by what law, or with whose yes.')
    expect((await dev.send(path, { ...written, 'at-day': '22' })).body).toContain('That day has not come yet.')
    expect((await dev.send(path, { ...written, parts: [] })).body).toContain('Choose at least one part.')
    expect((await joan.get(`/people/${joan.id}/left`)).body).toContain('Nothing has left this place so far.')
  })

  test('the list is theirs alone: somebody in their circle with sight of rights reads no line of it', async () => {
    const { joan, dev, pat } = await joanAndDev()
    await dev.send(`/people/${joan.id}/left/new`, written)
    expect((await pat.get(`/people/${joan.id}/left`)).body).not.toContain('St Luke’s')
  })

  test('goes by pages of forty, none twice and none left out', async () => {
    const { joan, dev } = await joanAndDev()
    for (let at = 0; at < 45; at += 1) await letLeave(joan.id, dev.id, `Place ${at}.`)
    const first = (await joan.get(`/people/${joan.id}/left`)).body
    const next = /href="([^"]*before=[^"]*)"/.exec(first)?.[1]?.replaceAll('&amp;', '&') ?? ''
    const second = (await joan.get(next)).body
    const on = (body: string) => [...body.matchAll(/To (Place \d+\.)/g)].map(([, place]) => place)
    expect(on(first)).toHaveLength(40)
    expect(new Set([...on(first), ...on(second)]).size).toBe(45)
    expect(second).not.toContain('before=')
  })
})

describe('P4 what leaves is told in the same transaction', () => {
  test('with the record open to read; the name is that of whoever did it', async () => {
    const { joan, dev } = await joanAndDev()
    await letLeave(joan.id, dev.id, 'West Yorkshire Police')
    const { rows } = await house.owner.query('select by_id, to_whom from left_place where person_id = $1', [joan.id])
    expect(rows).toEqual([{ by_id: dev.id, to_whom: 'West Yorkshire Police' }])
  })

  test('and not without the record open', async () => {
    const { joan, dev } = await joanAndDev()
    const work = inPlace(house.database, house.place, dev.id, null, (tx) =>
      tx.ask(tellLeft(leaving(joan.id, 'Nobody'))),
    )
    await expect(work).rejects.toThrow('not found')
  })

  test('no line of it is changed or removed by the role that serves', async () => {
    const { rows } = await house.owner.query(`select has_any_column_privilege('alongside_app', 'left_place', 'update')
      or has_table_privilege('alongside_app', 'left_place', 'delete') or has_table_privilege('alongside_app', 'left_place', 'insert') as may`)
    expect(rows).toEqual([{ may: false }])
  })
})

function leaving(person: string, toWhom: string) {
  return {
    person,
    toWhom,
    what: 'your plan',
    parts: ['plan'] as Part[],
    law: 'Care Act 2014, section 45',
    how: 'as a file' as const,
    at: house.database.clock.now(),
    id: newId(),
  }
}

const letLeave = (person: string, by: string, toWhom: string) =>
  inPlace(
    house.database,
    house.place,
    by,
    { people: [person], parts: ['plan'], act: 'read', why: 'sent the plan' },
    (tx) => tx.ask(tellLeft(leaving(person, toWhom))),
  )
