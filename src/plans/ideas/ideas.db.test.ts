import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { testHouse, type Visitor } from '../../app/testing/house.ts'
import { type Id, newId, type Part } from '../../platform/index.ts'
import { hoping, someGroups } from './testing/hoping.ts'

const house = testHouse()
const everyday: Part[] = ['reach', 'about', 'said', 'plan', 'community']
let groups: Awaited<ReturnType<typeof someGroups>>

beforeAll(async () => {
  groups = await someGroups(house)
  const hema = await house.member('Hema', { posts: ['connector'] })
  await house.owner.query('update post set neighbourhood_id = $1 where member_id = $2', [groups.area, hema.id])
})

const miss = 'I miss singing'
const joanHopes = (text = miss) => hoping(house, 'Joan', groups.area, text)
const shares = (by: Visitor, share: string, more: Record<string, string> = {}) =>
  by.send(share, { line: 'Somebody to sing with', whoMay: 'anybody', span: '3', ...more })
const rowsOf = async (table: string, person: Id) =>
  (await house.owner.query(`select * from ${table} where person_id = $1 order by id`, [person])).rows

/** A word of letters, to find a line by. */
const mark = (id: Id) => id.slice(-8).replace(/\d/g, (digit) => 'ghijklmnop'[Number(digit)] ?? '')

/** The names of entries, in the order of the page. */
const namesOn = (body: string) =>
  [...body.matchAll(/<li class="card entry[^>]*><h2[^>]*><a[^>]*>([^<]+)/g)].map(([, name]) => name)

describe('from a hope to ideas', () => {
  test('what fits the hope comes, with why, beside the sentence that it lowers nothing (P8)', async () => {
    const { one, ideas, plan } = await joanHopes()
    const { body } = await one.get(ideas)
    expect(namesOn(body)).toEqual(['St Luke’s choir', 'Far choir'])
    expect(body).toContain('it says “choir”, and you said “singing”')
    expect(body.match(/An offer\. It lowers nothing\./g)).toHaveLength(2)
    expect(body).toContain('Thursdays, 6.30pm to 8pm')
    expect((await one.get(plan)).body).toContain(`${ideas}"`)
  })

  test('a hope without a word to look with asks for one, and looks with that', async () => {
    const { one, ideas } = await joanHopes('To feel like me')
    expect((await one.get(ideas)).body).toContain('We did not find a word in this hope')
    expect(namesOn((await one.get(`${ideas}?q=walking`)).body)).toEqual(['Slow walkers'])
  })

  test('they come in the person’s order of what counts, which is theirs and keeps its earlier versions', async () => {
    const { one, ideas, plan } = await joanHopes()
    await one.send(`${plan}/what-counts`, { 'place-free': '1', 'place-near': '2' })
    const { body } = await one.get(ideas)
    expect(namesOn(body)).toEqual(['Far choir', 'St Luke’s choir'])
    expect(body).toContain('In your order: free, then near.')
    await one.send(`${plan}/what-counts`, { 'place-like-me': '1', likeMe: 'women' })
    expect(namesOn((await one.get(ideas)).body)).toEqual(['St Luke’s choir', 'Far choir'])
    expect(await rowsOf('what_counts', one.id)).toHaveLength(2)
  })

  test('“people like me” is only what they said: without their words the form comes back', async () => {
    const { one, plan } = await joanHopes()
    const answer = await one.send(`${plan}/what-counts`, { 'place-like-me': '1' })
    expect([answer.status, answer.body.includes('Say who they are')]).toEqual([422, true])
  })

  test('“not for me” needs no reason and is not shown again, until they want it', async () => {
    const { one, ideas } = await joanHopes()
    await one.send(ideas, { answer: 'not for me' }, `${ideas}/entry/${groups.far}`)
    expect(namesOn((await one.get(ideas)).body)).toEqual(['St Luke’s choir'])
    await one.send(ideas, { answer: 'shown again' }, `${ideas}/entry/${groups.far}`)
    expect(namesOn((await one.get(ideas)).body)).toHaveLength(2)
  })

  test('“maybe later” waits at the end', async () => {
    const { one, ideas } = await joanHopes()
    await one.send(ideas, { answer: 'later' }, `${ideas}/entry/${groups.choir}`)
    const { body } = await one.get(ideas)
    expect([namesOn(body), body.includes('1 idea for later')]).toEqual([['Far choir', 'St Luke’s choir'], true])
  })

  test('“I’ll go there myself” becomes a step, with when it is', async () => {
    const { one, ideas, plan } = await joanHopes()
    const at = `${ideas}/entry/${groups.choir}`
    const answer = await one.send(at, { answer: 'go', text: 'Go to St Luke’s choir' })
    expect(answer.location).toContain(plan)
    const [step] = await rowsOf('step', one.id)
    expect([step.by_whom, step.text, step.when_words]).toEqual([
      'me',
      'Go to St Luke’s choir',
      'Thursdays, 6.30pm to 8pm',
    ])
    expect((await one.get(ideas)).body).toContain('You have taken this up.')
  })

  test('“keep it” becomes an idea in the plan, which nobody is named for', async () => {
    const { one, ideas, plan } = await joanHopes()
    await one.send(`${ideas}/entry/${groups.choir}`, { answer: 'keep' })
    expect((await rowsOf('step', one.id)).map(({ by_whom }) => by_whom)).toEqual([null])
    expect((await one.get(plan)).body).toContain('An idea. It lowers nothing.')
  })

  test('“introduce me” asks the group, and sends it no list', async () => {
    const { one, ideas } = await joanHopes()
    const answer = await one.send(`${ideas}/entry/${groups.choir}`, { answer: 'introduced', along: 'yes' })
    expect(answer.location).toBe(`/people/${one.id}/introductions`)
    expect((await one.get(answer.location)).body).toContain('St Luke’s choir')
  })

  test('what is no idea here cannot be taken up', async () => {
    const { one, ideas } = await joanHopes()
    const answer = await one.send(
      `${ideas}/entry/${groups.choir}`,
      { answer: 'go', text: 'x' },
      `${ideas}/entry/${groups.walkers}`,
    )
    expect([answer.status, await rowsOf('step', one.id)]).toEqual([422, []])
  })

  test('on paper, in large print where it is needed, with nothing in it that somebody may take back', async () => {
    const { one, ideas, share } = await joanHopes()
    const other = await hoping(house, 'Alan', groups.area, 'Sing in a pub')
    await shares(one, share)
    await shares(other.one, other.share, { line: 'A song in the back room' })
    expect((await one.get(ideas)).body).toContain('A song in the back room')
    const { body } = await one.get(`${ideas}/paper`)
    expect([body.includes('St Luke’s choir'), body.includes('A song in the back room')]).toEqual([true, false])
    expect((await one.get(`${ideas}/paper?large=1`)).body).toContain('letter--large')
  })

  test('what neighbours give comes to those who show something themselves, without a name', async () => {
    const { one, ideas } = await joanHopes()
    const nell = await house.member('Nell Nextdoor')
    await house.owner.query('update member set neighbourhood_id = $2 where id = $1', [nell.id, groups.area])
    const gift = { side: 'give', kind: 'head', whoMay: 'neighbours', span: '3' }
    await nell.send('/give-and-ask/new', { ...gift, line: 'I teach you to sing the alto' })
    expect((await one.get(ideas)).body).not.toContain('the alto')
    await one.send('/give-and-ask/new', { ...gift, line: 'I bake' })
    const { body } = await one.get(ideas)
    expect([body.includes('I teach you to sing the alto'), body.includes('Nextdoor')]).toEqual([true, false])
    const { rows } = await house.owner.query('select id from gift where member_id = $1', [nell.id])
    const answer = await one.send(`${ideas}/gift/${rows[0].id}`, { answer: 'introduced' })
    expect(answer.location).toBe(`/people/${one.id}/introductions`)
    expect((await one.get(ideas)).body).not.toContain('I teach you to sing the alto')
  })
})

describe('at the person’s word', () => {
  test('whoever walks alongside writes down what they said, and how they said it', async () => {
    const { one, ideas, plan } = await joanHopes()
    const dev = await house.member('Dev', { posts: ['worker'] })
    await house.stand(one.id, dev.id, 'alongside', everyday)
    const at = `${ideas}/entry/${groups.choir}`
    expect((await dev.send(at, { answer: 'later' })).status).toBe(422)
    expect((await dev.send(at, { answer: 'later', how: 'by phone' })).status).toBe(303)
    await dev.send(`${plan}/what-counts`, { 'place-quiet': '1', how: 'on paper' })
    const [said] = await rowsOf('idea_answer', one.id)
    const [counts] = await rowsOf('what_counts', one.id)
    expect([said.how, said.at_their_word_by, counts.how]).toEqual(['by phone', dev.id, 'on paper'])
  })
})

describe('who may', () => {
  test('somebody with the part “plan” reads ideas; nobody else finds the page', async () => {
    const { one, ideas } = await joanHopes()
    const [pat, wendy] = [await house.member('Pat'), await house.member('Wendy', { posts: ['worker'] })]
    await house.stand(one.id, pat.id, 'circle', ['plan'], ['read'])
    expect((await pat.get(ideas)).status).toBe(200)
    const forbidden = await wendy.get(ideas)
    const missing = await wendy.get(ideas.replace(one.id, newId()))
    expect([forbidden.status, forbidden.body]).toEqual([404, missing.body])
  })

  test('a reader of the plan sees no line of others, and cannot share', async () => {
    const { one, ideas, share } = await joanHopes()
    const other = await hoping(house, 'Alan', groups.area, 'Sing in a pub')
    await shares(one, share)
    await shares(other.one, other.share, { line: 'Tenors wanted for a song' })
    const pat = await house.member('Pat')
    await house.stand(one.id, pat.id, 'circle', ['plan', 'reach', 'said'], ['read', 'add'])
    expect((await pat.get(ideas)).body).not.toContain('Tenors wanted')
    expect((await shares(pat, share, { how: 'by phone' })).status).toBe(404)
  })

  test('a hope that is not there and one of somebody else answer alike', async () => {
    const { one, plan } = await joanHopes()
    const other = await hoping(house, 'Alan', groups.area, 'Sing in a pub')
    const theirs = await one.get(`${plan}/hopes/${other.hope}/ideas`)
    const none = await one.get(`${plan}/hopes/${newId()}/ideas`)
    expect([theirs.status, none.status]).toEqual([404, 404])
    expect(
      (
        await one.post(`${plan}/hopes/${other.hope}/share`, {
          once: newId(),
          line: 'Sing',
          whoMay: 'anybody',
          span: '1',
        })
      ).status,
    ).toBe(404)
    expect(await rowsOf('shared_hope', other.one.id)).toEqual([])
  })
})

describe('others with a hope like it', () => {
  beforeEach(() => house.owner.query('delete from shared_hope'))

  const both = async (
    more: { area?: Id; text?: string; mine?: Record<string, string>; theirs?: Record<string, string> } = {},
  ) => {
    const joan = await joanHopes()
    const alan = await hoping(house, 'Alan', more.area ?? groups.area, more.text ?? 'A choir of my own')
    await shares(joan.one, joan.share, { line: `Alto seeks a song ${mark(joan.hope)}`, ...more.mine })
    await shares(alan.one, alan.share, { line: `A choir of my own ${mark(alan.hope)}`, ...more.theirs })
    const sees = async (who: typeof joan, of: typeof joan) =>
      (await who.one.get(who.ideas)).body.includes(` ${mark(of.hope)}”`)
    return { joan, alan, know: async () => [await sees(joan, alan), await sees(alan, joan)] }
  }

  test('both said so: each reads the other’s line, and no name', async () => {
    const { joan, know } = await both()
    expect(await know()).toEqual([true, true])
    expect((await joan.one.get(joan.ideas)).body).not.toContain('Alan')
  })

  test('only one said so: neither knows', async () => {
    const { joan, alan, know } = await both()
    await alan.one.send(alan.share, {}, `${alan.share}/back`)
    expect(await know()).toEqual([false, false])
    expect((await joan.one.get(joan.ideas)).body).toContain('Nobody else just now')
  })

  test('a hope about something else is not alike', async () => {
    const { know } = await both({ theirs: { line: 'Somebody to play dominoes with' } })
    expect(await know()).toEqual([false, false])
  })

  test.each([
    ['my neighbourhood', 'here', [true, true]],
    ['my neighbourhood', 'elsewhere', [false, false]],
    ['anybody', 'elsewhere', [true, true]],
  ] as const)('for “%s”, the other living %s', async (whoMay, where, expected) => {
    const area = where === 'here' ? groups.area : groups.elsewhere
    expect(await (await both({ area, mine: { whoMay } })).know()).toEqual(expected)
  })

  test.each([
    ['set aside', 'update hope set set_aside_at = present() where id = $1'],
    ['kept off their own screen', 'update hope set not_on_my_screen = true where id = $1'],
    ['over by its day', `update shared_hope set until_on = '2026-11-20' where hope_id = $1`],
    [
      'of somebody who is left alone',
      `insert into leave_alone (id, person_id, came) select uuidv7(), person_id, 'by card' from hope where id = $1`,
    ],
    [
      'of somebody who rests',
      `insert into community_pause (id, of_kind, of_id, by_id, by_name) select uuidv7(), 'member', person_id, person_id, 'Kit' from hope where id = $1`,
    ],
  ])('a hope that is %s is known to nobody, from the same moment', async (_why, arrange) => {
    const { alan, know } = await both()
    await house.owner.query(arrange, [alan.hope])
    expect(await know()).toEqual([false, false])
  })

  test('somebody asks them: an introduction of two yeses; the line goes from it the moment it is taken back', async () => {
    const { joan, alan } = await both()
    const { rows } = await house.owner.query('select id from shared_hope where person_id = $1', [alan.one.id])
    const answer = await joan.one.send(`${joan.ideas}/hope/${rows[0].id}`, { answer: 'introduced', words: 'Shall we?' })
    const list = `/people/${joan.one.id}/introductions`
    expect(answer.location).toBe(list)
    const mine = (await joan.one.get(list)).body
    expect([mine.includes(mark(alan.hope)), mine.includes('Alan')]).toEqual([true, false])
    expect((await alan.one.get(`/people/${alan.one.id}/introductions`)).body).toContain(mark(joan.hope))
    expect((await joan.one.get(joan.ideas)).body).not.toContain(` ${mark(alan.hope)}”`)
    await alan.one.send(alan.share, {}, `${alan.share}/back`)
    expect((await joan.one.get(list)).body).not.toContain(mark(alan.hope))
  })

  test('a shared hope that was never shown cannot be asked about', async () => {
    const { joan, alan } = await both({ theirs: { line: 'Somebody to play dominoes with' } })
    const { rows } = await house.owner.query('select id from shared_hope where person_id = $1', [alan.one.id])
    const tried = `${joan.ideas}/hope/${rows[0].id}`
    expect((await joan.one.get(tried)).body).toContain('can’t be asked for any more')
    expect((await joan.one.send(joan.ideas, { answer: 'introduced' }, tried)).status).toBe(422)
  })

  test.each([
    ['a name', { line: 'Joan sings alto' }],
    ['a number', { line: 'Sing with me, ring 01632 960 210' }],
    ['nothing to find it by', { line: 'Something new' }],
  ])('a line with %s comes back', async (_what, more) => {
    const { one, share } = await joanHopes()
    expect((await shares(one, share, more)).status).toBe(422)
    expect(await rowsOf('shared_hope', one.id)).toEqual([])
  })

  test('nobody reads through what others hope for: at most five lines, and so many hopes at a time', async () => {
    const { one, share, ideas } = await joanHopes('A ukulele')
    for (let at = 0; at < 7; at += 1) {
      const other = await hoping(house, `Uke ${at}`, groups.area, 'A ukulele')
      await insertShared(other.one.id, other.hope, 'ukulel', `Strings ${other.hope}`)
    }
    await shares(one, share, { line: 'My ukulele and me' })
    expect((await one.get(ideas)).body.match(/“Strings /g)).toHaveLength(5)
    for (let at = 0; at < 12; at += 1) {
      await one.send(`/people/${one.id}/plan/hopes/new`, { text: `Hope ${at}` })
    }
    const { rows } = await house.owner.query('select id from hope where person_id = $1 order by id', [one.id])
    for (const { id } of rows.slice(1, 12)) await insertShared(one.id, id, 'x', 'x')
    const last = `/people/${one.id}/plan/hopes/${rows[12].id}/share`
    const answer = await shares(one, last, { line: 'Another ukulele' })
    expect([answer.status, answer.body.includes('twelve hopes')]).toEqual([422, true])
  })

  async function insertShared(person: Id, hope: Id, about: string, line: string) {
    await house.owner.query(
      `insert into shared_hope (id, person_id, hope_id, line, about, who_may, until_on) values ($1, $2, $3, $4, $5, 'anybody', '2027-06-30')`,
      [newId(), person, hope, line, [about]],
    )
  }
})

describe('P8 Community is never a cut: the database', () => {
  const asOwner = (text: string, values: unknown[]) =>
    house.owner.query(text, values).then(
      () => 'done',
      (error) => error.constraint,
    )

  test('an idea is nobody’s yes', async () => {
    const { one, ideas } = await joanHopes()
    await one.send(`${ideas}/entry/${groups.choir}`, { answer: 'keep' })
    expect(await asOwner(`update step set answer = 'yes' where person_id = $1`, [one.id])).toBe('idea_meets_nothing')
  })

  test('a yes is the helper’s own answer, never set beside it', async () => {
    const { one, plan, hope } = await joanHopes()
    await one.send(`${plan}/hopes/${hope}/steps/new`, { text: 'A lift', byWhom: 'community', whoName: 'Carol' })
    expect(await asOwner(`update step set answer = 'yes' where person_id = $1`, [one.id])).toBe(
      'a_yes_is_a_helpers_own',
    )
    const [step] = await rowsOf('step', one.id)
    await one.send(`${plan}/steps/${step.id}/answer`, { answer: 'yes', how: 'by phone' })
    expect((await rowsOf('step', one.id)).map(({ answer }) => answer)).toEqual(['yes'])
  })

  test('no table refers to an idea: nothing can count one', async () => {
    const { rows } = await house.owner.query(
      `select conrelid::regclass::text from pg_constraint where contype = 'f' and confrelid in ('idea_answer'::regclass, 'what_counts'::regclass, 'shared_hope'::regclass)`,
    )
    expect(rows).toEqual([])
  })
})
