import { describe, expect, test } from 'vitest'
import { testHouse } from '../../../app/testing/house.ts'
import { inPlace, inPlaceAsSystem, newId, type Part, sql } from '../../../platform/index.ts'
import { climbUnanswered } from '../odd/find-odd-looks.ts'
import { nobody } from '../store.ts'

const house = testHouse()
const everything: Part[] = ['hello', 'reach', 'about', 'said', 'plan', 'community', 'rights']
const today = '2026-11-21'
const text = (body: string) => body.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

async function joanAndHers() {
  await house.owner.query(`update post set until_at = '2026-01-01'`)
  const joan = await house.member('Joan', { person: true })
  const dev = await house.member('Dev', { posts: ['worker'] })
  const ruth = await house.member('Ruth', { posts: ['team lead'] })
  const rita = await house.member('Rita', { posts: ['reviewer'] })
  const stella = await house.member('Stella', { posts: ['steward'] })
  for (const one of [dev, ruth, rita, stella])
    await house.stand(joan.id, one.id, one === dev ? 'alongside' : 'cover', everything)
  const looked = `/people/${joan.id}/looked`
  const ask = async (reader: string, fields = {}) => {
    const sent = await joan.send(`${looked}/why`, { reader, on: today, ...fields })
    const { rows } = await house.owner.query(
      'select id, owner_id, owner_name, due_at from why_asked where person_id = $1 order by asked_at desc, id desc',
      [joan.id],
    )
    return { sent, why: rows[0] }
  }
  return { joan, dev, ruth, rita, stella, looked, ask }
}

const owedTo = async (person: string) =>
  (
    await house.owner.query(
      `select owner_id, what, part, due_at, kept_at, obstacle from promise where person_id = $1 order by began_at, id`,
      [person],
    )
  ).rows

describe('P4 I can ask why, and an answer is owed by a date', () => {
  test('one press asks; the reader owes the answer, in five working days, and sees it on their page of today', async () => {
    const { joan, dev, looked, ask } = await joanAndHers()
    await dev.get(`/people/${joan.id}/plan`)
    const { sent } = await ask(dev.id)
    expect(sent.location).toBe(`${looked}?asked=yes#on-${today}`)
    const [owed] = await owedTo(joan.id)
    // Saturday: the clock begins on Monday.
    expect(owed).toMatchObject({ owner_id: dev.id, part: 'rights', due_at: new Date('2026-11-30T09:30:00Z') })
    expect((await dev.get('/today')).body).toContain('Joan asks why you looked on Saturday 21 November')
    expect(text((await joan.get(looked)).body)).toContain('You asked why. Dev answers by 30 November.')
  })

  test('what is owed does not say who looked, to whoever sees what is owed', async () => {
    const { joan, dev, ask } = await joanAndHers()
    await dev.get(`/people/${joan.id}/plan`)
    await ask(dev.id)
    expect((await owedTo(joan.id))[0]?.what).toBe('answer a question you asked about your record')
  })

  test('the answer stands under the reading, by name; the promise is kept', async () => {
    const { joan, dev, looked, ask } = await joanAndHers()
    await dev.get(`/people/${joan.id}/plan`)
    const { why } = await ask(dev.id, { words: 'Were you worried?' })
    const page = await dev.get(`/asked-why/${why.id}`)
    expect(text(page.body)).toContain('Were you worried?')
    expect(text(page.body)).toContain('read the plan')
    await dev.send(`/asked-why/${why.id}`, { words: 'I read it to get ready for Tuesday.' })
    expect(text((await joan.get(looked)).body)).toContain('Dev answered: “I read it to get ready for Tuesday.”')
    expect((await owedTo(joan.id))[0]?.kept_at).toEqual(house.database.clock.now())
    expect((await dev.get('/today')).body).not.toContain('Joan asks why')
  })

  test('not content: it goes to the reviewer, with a date, and what is found is shown', async () => {
    const { joan, dev, rita, looked, ask } = await joanAndHers()
    await dev.get(`/people/${joan.id}/plan`)
    const { why } = await ask(dev.id)
    await dev.send(`/asked-why/${why.id}`, { words: 'I was curious.' })
    await joan.send(`${looked}/why/${why.id}`, { enough: 'no', words: 'Curious is no reason.' })
    expect((await owedTo(joan.id)).at(-1)).toMatchObject({
      owner_id: rita.id,
      due_at: new Date('2026-12-07T09:30:00Z'),
    })
    expect(text((await rita.get('/readings-to-look-at')).body)).toContain('Joan asked why Dev looked')
    const page = text((await rita.get(`/readings-to-look-at/why/${why.id}`)).body)
    expect(page).toContain('I was curious.')
    expect(page).toContain('Curious is no reason.')
    await rita.send(`/readings-to-look-at/why/${why.id}`, {
      verdict: 'not right',
      words: 'It was not. Dev and I have talked.',
    })
    expect(text((await joan.get(looked)).body)).toContain(
      'Rita looked into it: it was not right. “It was not. Dev and I have talked.”',
    )
    expect((await owedTo(joan.id)).at(-1)?.kept_at).not.toBeNull()
  })

  test('asked twice it is owed once', async () => {
    const { joan, dev, ask } = await joanAndHers()
    await dev.get(`/people/${joan.id}/plan`)
    await ask(dev.id)
    expect((await ask(dev.id)).sent.status).toBe(422)
    expect(await owedTo(joan.id)).toHaveLength(1)
  })

  test('at their word by somebody who does not see the list, and learns nothing of it by asking', async () => {
    const { joan, dev, ruth, looked } = await joanAndHers()
    const asked = { reader: ruth.id, 'on-day': '20', 'on-month': '11', 'on-year': '2026', how: 'by phone' }
    const sent = await dev.send(`${looked}/why`, asked)
    expect(sent.location).toBe(`${looked}/why?done=yes`)
    const { rows } = await house.owner.query(
      'select at_their_word_by, how, times from why_asked where person_id = $1',
      [joan.id],
    )
    expect(rows).toEqual([{ at_their_word_by: dev.id, how: 'by phone', times: 0 }])
  })
})

describe('P4 whose answer it is', () => {
  test('of the team lead: the steward’s; of the computer, or somebody who left: the team lead’s', async () => {
    const { joan, dev, ruth, stella, ask } = await joanAndHers()
    await ruth.get(`/people/${joan.id}/plan`)
    await dev.get(`/people/${joan.id}/plan`)
    await house.owner.query(
      `insert into reading (person_id, parts, act, why, at) values ($1, '{plan}', 'read', 'sent the weekly letter', $2)`,
      [joan.id, house.database.clock.now()],
    )
    await house.owner.query(`update post set until_at = '2026-11-20' where member_id = $1`, [dev.id])
    await house.owner.query(`update standing set ended_at = '2026-11-20' where member_id = $1`, [dev.id])
    const owner = async (reader: string) => {
      await ask(reader)
      const { rows } = await house.owner.query(
        `select owner_id from why_asked where person_id = $1 and coalesce(reader_id, '00000000-0000-0000-0000-000000000000') = $2`,
        [joan.id, reader],
      )
      return rows[0]?.owner_id
    }
    expect(await owner(ruth.id)).toBe(stella.id)
    expect(await owner(nobody)).toBe(ruth.id)
    expect(await owner(dev.id)).toBe(ruth.id)
  })

  test('what nobody answers in time goes up by name, and says what stood in the way', async () => {
    const { joan, dev, ruth, looked, ask } = await joanAndHers()
    await dev.get(`/people/${joan.id}/plan`)
    await ask(dev.id)
    house.database.clock.moveTo('2026-12-01T10:00:00Z')
    await inPlaceAsSystem(house.database, house.place, null, climbUnanswered)
    expect((await owedTo(joan.id))[0]).toMatchObject({
      owner_id: ruth.id,
      obstacle: 'Dev did not answer in time. It is now with Ruth.',
    })
    const later = await house.signIn(joan.id)
    expect(text((await later.get(looked)).body)).toContain('Ruth should have answered by 30 November')
    house.database.clock.moveTo('2026-11-21T09:30:00Z')
  })

  test('nobody else answers, reads the question, or asks in the person’s name', async () => {
    const { joan, dev, ruth, rita, ask } = await joanAndHers()
    await dev.get(`/people/${joan.id}/plan`)
    const { why } = await ask(dev.id)
    for (const other of [ruth, rita, joan]) expect((await other.get(`/asked-why/${why.id}`)).status).toBe(404)
    expect((await dev.get(`/people/${joan.id}/looked/why/${why.id}`)).status).toBe(404)
    const stranger = await house.member('Alan', { person: true })
    expect((await stranger.get(`/people/${joan.id}/looked/why/${why.id}`)).status).toBe(404)
    expect(
      (await stranger.post(`/people/${joan.id}/looked/why`, { once: why.id, reader: dev.id, on: today })).status,
    ).toBe(404)
  })

  test('what is on nobody’s list cannot be asked about', async () => {
    const { dev, ask } = await joanAndHers()
    expect((await ask(dev.id)).sent.status).toBe(422)
  })
})

describe('P3 I can answer what was said about who looked', () => {
  async function answered() {
    const made = await joanAndHers()
    const { joan, dev, ask } = made
    await dev.get(`/people/${joan.id}/plan`)
    const { why } = await ask(dev.id)
    await dev.send(`/asked-why/${why.id}`, { words: 'I read it to get ready for Tuesday.' })
    const { rows } = await house.owner.query('select answer_id as id from why_asked where id = $1', [why.id])
    return { ...made, why, decision: `/people/${joan.id}/rights/decisions/${rows[0].id}`, id: rows[0].id as string }
  }

  test('my answer stands under theirs, on both pages, and comes back to whoever answered', async () => {
    const { joan, dev, looked, why, decision } = await answered()
    const sent = await joan.send(decision, { stance: 'disagree', text: 'There was no visit.' }, `${decision}/replies`)
    expect(sent.location).toBe(decision)
    for (const page of [looked, `${looked}/why/${why.id}`, decision])
      expect(text((await joan.get(page)).body), page).toContain('There was no visit.')
    expect(text((await dev.get('/asked-why')).body)).toContain('There was no visit.')
  })

  test('it stands in my book, and off my screen if I want it so', async () => {
    const { joan, looked, decision, id } = await answered()
    await joan.send(decision, { stance: 'disagree', text: 'There was no visit.' }, `${decision}/replies`)
    await house.shownToBe(joan.id)
    const book = text((await joan.get(`/people/${joan.id}/everything/book`)).body)
    expect(book).toMatch(/I read it to get ready for Tuesday\..*There was no visit\./)
    const off = `/people/${joan.id}/off-screen/decision/${id}`
    expect((await joan.get(off)).status).toBe(200)
    await joan.send(off, {})
    expect((await joan.get(looked)).body).not.toContain('There was no visit.')
    expect((await joan.get(decision)).status).toBe(404)
  })

  test('what a reviewer finds is answered the same way', async () => {
    const { joan, rita, looked, why } = await answered()
    await joan.send(`${looked}/why/${why.id}`, { enough: 'no', words: 'Not enough.' })
    await rita.send(`/readings-to-look-at/why/${why.id}`, { verdict: 'right', words: 'He did visit.' })
    const { rows } = await house.owner.query('select found_id as id from why_asked where id = $1', [why.id])
    const decision = `/people/${joan.id}/rights/decisions/${rows[0].id}`
    await joan.send(decision, { stance: 'agree', text: 'Thank you, Rita.' }, `${decision}/replies`)
    expect(text((await joan.get(`${looked}/why/${why.id}`)).body)).toContain('Thank you, Rita.')
  })

  test('nobody else reads either, whatever of the record they hold', async () => {
    const { joan, decision, id } = await answered()
    await joan.send(decision, { stance: 'disagree', text: 'There was no visit.' }, `${decision}/replies`)
    const pat = await house.member('Pat')
    await house.stand(joan.id, pat.id, 'circle', everything, ['read', 'add', 'change'])
    expect((await pat.get(decision)).status).toBe(404)
    expect((await pat.post(`${decision}/replies`, { once: newId(), stance: 'agree' })).status).toBe(404)
    for (const page of ['said', 'rights', ''])
      expect((await pat.get(`/people/${joan.id}/${page}`)).body).not.toContain('There was no visit.')
    const opening = { people: [joan.id], parts: everything, act: 'change' as const, why: 'a trial' }
    await inPlace(house.database, house.place, pat.id, opening, async (tx) => {
      for (const table of [
        sql`select from statement where id = ${id}`,
        sql`select from reply where statement_id = ${id}`,
      ])
        expect(await tx.ask(table)).toEqual([])
    })
    await expect(
      inPlace(house.database, house.place, pat.id, opening, async (tx) => {
        await tx.ask(
          sql`insert into reply (id, person_id, statement_id, by_id, stance) values (${newId()}, ${joan.id}, ${id}, ${pat.id}, 'agree')`,
        )
      }),
    ).rejects.toThrow('row-level security')
  })
})
