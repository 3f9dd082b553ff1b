import { describe, expect, test } from 'vitest'
import { testHouse, type Visitor } from '../../app/testing/house.ts'
import { type Id, newId } from '../../platform/index.ts'
import { street } from '../testing/street.ts'
import { enterpriseJobs } from './jobs.ts'

const house = testHouse()
const day = 86_400_000
const iso = (days: number) => new Date(house.database.clock.now().getTime() + days * day).toISOString().slice(0, 10)

const dinners = {
  name: 'Nell’s dinners',
  line: 'A hot dinner at your door',
  does: 'Dinners for one or two',
  doesNot: 'No washing up and no medicines',
  price: '8.50',
  priceUnit: 'meal',
  hours: 'Monday to Friday at noon',
  workers: '2',
  hasRoom: 'yes',
  shownAs: 'Nell',
  phone: '01632 960 777',
  care: 'no',
}
const ends = (days: number) => {
  const [year = '', month = '', date = ''] = iso(days).split('-')
  return { 'ends-day': date, 'ends-month': month, 'ends-year': year }
}

async function enterpriseOf(member: Id): Promise<Id> {
  const { rows } = await house.owner.query('select id from enterprise where member_id = $1 and ended_at is null', [
    member,
  ])
  return rows[0]?.id
}

/** Begins one and asks for it to be listed, as its owner would; and a connector sees its papers. */
async function listed(papers = 300, over: Record<string, string> = {}) {
  const all = await street(house)
  await all.nell.send('/enterprise/about', { ...dinners, workers: '1', goesTo: all.area, ...over })
  await all.nell.send('/enterprise', { state: 'list' }, '/enterprise/state')
  const id = await enterpriseOf(all.nell.id)
  await seen(all.hema, id, papers)
  return { ...all, id, at: `/enterprises/${id}` }
}

async function seen(by: Visitor, id: Id, days: number, kinds = ['insurance', 'dbs', 'standard']) {
  for (const kind of kinds)
    await by.send('/enterprises/papers', { kind, level: 'basic', ...ends(days) }, `/enterprises/papers/${id}`)
}

/** Both say that something was bought; the buyer’s agreement. */
async function bought(buyer: Visitor, owner: Visitor, id: Id): Promise<Id> {
  await buyer.send(`/bought/from/${id}?before=yes`, { what: 'Soup', before: 'yes' }, `/bought/from/${id}`)
  const { rows } = await house.owner.query('select id from enterprise_agreement where member_id = $1', [buyer.id])
  await owner.send('/enterprise', { answer: 'yes' }, `/enterprise/sold/${rows[0].id}`)
  return rows[0].id
}

const board = async (slug = '') => (await house.stranger.get(`/enterprises?in=${slug}`)).body
const find = async () => (await house.stranger.get('/find-something?q=dinner')).body
const open = async () => (await house.stranger.get('/open-referral/services?per_page=100')).body

describe('a tiny enterprise', () => {
  test('begins with a name, and is its owner’s alone until it is whole and its papers were seen', async () => {
    const { nell, hema, area } = await street(house)
    expect((await nell.send('/enterprise/about', { name: 'Nell’s dinners' })).location).toBe('/enterprise')
    const id = await enterpriseOf(nell.id)
    await nell.send('/enterprise', { state: 'list' }, '/enterprise/state')
    expect((await nell.get('/enterprise')).body).toMatch(/Still to be written.*what you don’t do/s)
    expect((await house.stranger.get(`/enterprises/${id}`)).status).toBe(404)
    await nell.send('/enterprise/about', { ...dinners, workers: '1', goesTo: area })
    await seen(hema, id, 100, ['insurance', 'dbs'])
    expect((await house.stranger.get(`/enterprises/${id}`)).status).toBe(404)
    await seen(hema, id, 100, ['standard'])
    const { body } = await house.stranger.get(`/enterprises/${id}`)
    expect(body).toMatch(/Dinners for one or two.*No washing up.*£8.50 a meal.*seen by Hema.*did not test/s)
  })

  test('changed in two places at once shows both versions, and whoever saves again decides', async () => {
    const { nell } = await street(house)
    await nell.send('/enterprise/about', dinners)
    const seenIn = (body: string) => /name="seen" value="([^"]+)"/.exec(body)?.[1] ?? ''
    const stood = seenIn((await nell.get('/enterprise/about')).body)
    await nell.send('/enterprise/about', { ...dinners, hours: 'Only on Mondays', seen: stood })
    const answer = await nell.send('/enterprise/about', { ...dinners, line: 'Soup for two', seen: stood })
    expect(answer.status).toBe(422)
    expect(answer.body).toMatch(/What stands there now[\s\S]*Only on Mondays[\s\S]*Soup for two/)
    const again = await nell.send('/enterprise/about', {
      ...dinners,
      line: 'Soup for two',
      seen: seenIn(answer.body),
    })
    expect(again.status).toBe(303)
    expect((await nell.get('/enterprise/about')).body).toContain('Soup for two')
  })

  test('of somebody without an account is written down by a connector who knows them', async () => {
    const { hema, area } = await street(house)
    const talk = { area, street: 'Mill Lane', mayKnow: 'only me', name: 'Len', span: '3', cares: 'Leeks' }
    const { location } = await hema.send('/connecting/talks/new', talk)
    const len = location.split('/')[3] as Id
    const base = `/connecting/neighbours/${len}/enterprise`
    expect((await hema.send(`${base}/about`, { ...dinners, how: 'face to face' })).location).toBe(base)
    await hema.send(base, { steps: ['idea', 'price'], how: 'by phone' }, `${base}/steps`)
    expect((await hema.get(base)).body).toContain('2 of 11 ticked')
  })

  test('takes its steps at its own pace, with a mentor who said yes, and who sees no more than that', async () => {
    const { nell, far } = await street(house)
    await far.send('/enterprises/mentoring', { shownAs: 'Fran', words: 'I ran a café' }, '/enterprises/mentoring/me')
    await nell.send('/enterprise/about', dinners)
    const { rows } = await house.owner.query('select id from enterprise_mentor where member_id = $1', [far.id])
    await nell.send('/enterprise', { mentor: rows[0].id, words: 'Will you?' }, '/enterprise/mentor')
    const id = await enterpriseOf(nell.id)
    await nell.send('/enterprise', { steps: ['idea', 'price'] }, '/enterprise/steps')
    const asked = (await far.get('/enterprises/mentoring')).body
    expect(asked).toContain('Will you?')
    expect(asked).not.toContain('A hot dinner')
    await far.send('/enterprises/mentoring', { answer: 'yes' }, `/enterprises/mentoring/${id}`)
    await far.send('/enterprises/mentoring', { steps: ['idea'] }, `/enterprises/mentoring/${id}/steps`)
    expect((await nell.get('/enterprise')).body).toMatch(/2 of 11 ticked.*for whom \(seen by Fran\)/s)
    await far.send('/enterprises/mentoring', { answer: 'no' }, `/enterprises/mentoring/${id}`)
    expect((await nell.get('/enterprise')).body).toContain('Fran cannot just now')
  })

  test('a paper that runs out hides it the same day: from its page, the list, the search, the neighbourhood and the open directory', async () => {
    const { id, area, nell } = await listed(40, { elsewhere: 'yes' })
    const { rows } = await house.owner.query('select slug from neighbourhood where id = $1', [area])
    const everywhere = async () => [
      (await house.stranger.get(`/enterprises/${id}`)).status === 200,
      (await board(rows[0].slug)).includes(id),
      (await find()).includes(id),
      (await house.stranger.get(`/neighbourhoods/${rows[0].slug}`)).body.includes(id),
      (await open()).includes(id),
      (await house.stranger.get(`/groups/${id}`)).status === 200,
    ]
    expect(await everywhere()).toEqual([true, true, true, true, true, true])
    const now = house.database.clock.now()
    house.database.clock.moveTo(`${iso(39)}T23:30:00Z`)
    expect(await everywhere()).toEqual([true, true, true, true, true, true])
    house.database.clock.moveTo(`${iso(1)}T00:00:00Z`)
    expect(await everywhere()).toEqual([false, false, false, false, false, false])
    const again = await house.signIn(nell.id)
    expect((await again.get('/enterprise')).body).toMatch(/not listed while a paper.*Ask an insurer/s)
    house.database.clock.moveTo(now.toISOString())
  })

  test('a ninth worker keeps its words and pauses its listing until somebody by name has looked', async () => {
    const { nell, hema, at, area } = await listed()
    await nell.send('/enterprise/about', { ...dinners, workers: '9', goesTo: area })
    expect((await nell.get('/enterprise')).body).toMatch(/More than eight people.*Hema looks at it with you by/s)
    expect((await house.stranger.get(at)).status).toBe(404)
    await nell.send('/enterprise/about', { ...dinners, workers: '8', goesTo: area })
    await seen(hema, at.slice(13) as Id, 300, ['right-to-work'])
    expect((await nell.send('/enterprise', { state: 'list' }, '/enterprise/state')).body).toContain(
      'has to look at it first',
    )
    await hema.send(
      '/enterprises/papers',
      { words: 'Eight again, all well' },
      `/enterprises${at.slice(12)}/looked`.replace('/enterprises/', '/enterprises/papers/'),
    )
    await nell.send('/enterprise', { state: 'list' }, '/enterprise/state')
    expect((await house.stranger.get(at)).status).toBe(200)
    await expect(house.owner.query('update enterprise set workers = 9 where id = $1', [at.slice(13)])).rejects.toThrow(
      'a_ninth_worker_is_not_listed',
    )
  })

  test('of somebody with a record, a ninth worker is a promise with a name and a day', async () => {
    const { joan, hema, area } = await street(house)
    await joan.send('/enterprise/about', { ...dinners, workers: '9', goesTo: area })
    const { rows } = await house.owner.query('select owner_id, kept_at from promise where person_id = $1', [joan.id])
    expect(rows).toEqual([{ owner_id: hema.id, kept_at: null }])
    expect((await joan.get(`/people/${joan.id}/promises`)).body).toContain('look again at a tiny enterprise')
  })

  test('that helps with personal care shows the law’s question and its own answer with its day', async () => {
    const { nell, area, at } = await listed()
    await nell.send('/enterprise/about', { ...dinners, workers: '1', goesTo: area, care: 'yes' })
    expect((await house.stranger.get(at)).status).toBe(404)
    const answered = { care: 'yes', careAnswer: 'I asked CQC on 3 November' }
    await nell.send('/enterprise/about', { ...dinners, workers: '1', goesTo: area, ...answered })
    expect((await house.stranger.get(at)).body).toMatch(
      /Health and Social Care Act 2008|registered with the Care Quality Commission.*I asked CQC.*We do not decide/s,
    )
  })

  test('tells the open directory nobody’s name, phone or e-mail, and only with its yes', async () => {
    const { id, nell, area } = await listed(300, { shownAs: 'Nell of Mill Lane', email: 'nell@dinner.example' })
    expect(await open()).not.toContain(id)
    await nell.send('/enterprise/about', {
      ...dinners,
      workers: '1',
      goesTo: area,
      shownAs: 'Nell of Mill Lane',
      elsewhere: 'yes',
    })
    const one = (await house.stranger.get(`/open-referral/services/${id}`)).body
    expect(one).toContain('A hot dinner')
    expect(one).not.toMatch(/Nell of Mill Lane|960 777|dinner\.example/)
  })

  test('rests when something did not feel safe, and goes on, without anybody being called guilty', async () => {
    const keeper = await house.member('Kit', { posts: ['keeper'] })
    const { far, nell, at, id } = await listed()
    await far.send(`/not-safe?enterprise=${id}`, { kind: 'enterprise', about: id, words: 'He shouted' }, '/not-safe')
    const { rows } = await house.owner.query('select id from unsafe_word where about_id = $1', [id])
    await keeper.send('/not-safe/answers', { answer: 'Thank you', rest: 'yes' }, `/not-safe/answers/${rows[0].id}`)
    expect((await house.stranger.get(at)).status).toBe(404)
    expect((await nell.get('/enterprise')).body).toContain('says nothing against you')
    const pause = await house.owner.query('select id from community_pause where of_id = $1', [id])
    await keeper.send('/not-safe/answers', {}, `/not-safe/answers/rests/${pause.rows[0].id}/go-on`)
    expect((await house.stranger.get(at)).status).toBe(200)
  })

  test('is told once before a paper runs out, and is hidden where another paper has become necessary', async () => {
    const { at, id } = await listed(20, { email: 'nell@dinner.example' })
    const run = () =>
      enterpriseJobs[0]?.run({ database: house.database, place: house.place, now: house.database.clock.now() } as never)
    await run()
    await run()
    const told = await house.owner.query(
      `select count(*)::int from letter_out where to_address = 'nell@dinner.example'`,
    )
    expect(told.rows[0].count).toBe(3)
    const checks = [{ key: 'first-aid', name: 'First aid', when: 'always', means: '', how: '' }]
    await house.owner.query(
      `insert into setting (key, from_on, value, decision) values ('community.enterprise-checks', '2026-01-01', $1, 'tried')`,
      [JSON.stringify(checks)],
    )
    await run()
    expect((await house.stranger.get(at)).status).toBe(404)
    await house.owner.query(`delete from setting where key = 'community.enterprise-checks'`)
    await run()
    expect((await house.stranger.get(at)).status).toBe(200)
    expect(id).toBeTruthy()
  })
})

describe('a mentor who does not read here', () => {
  /** Joan begins one and asks Fran; Dev walks alongside Joan, and nobody writes for Fran. */
  async function asked() {
    const all = await street(house)
    await all.far.send('/enterprises/mentoring', { shownAs: 'Fran', words: 'A café' }, '/enterprises/mentoring/me')
    await all.joan.send('/enterprise/about', { ...dinners, workers: '1', goesTo: all.area })
    const { rows } = await house.owner.query('select id from enterprise_mentor where member_id = $1', [all.far.id])
    await all.joan.send('/enterprise', { mentor: rows[0].id, words: 'Will you?' }, '/enterprise/mentor')
    const id = await enterpriseOf(all.joan.id)
    const page = `/people/${all.joan.id}/enterprise`
    return { ...all, id, page, told: `${page}/mentor-told` }
  }
  const answers = async (id: Id) =>
    (
      await house.owner.query(
        'select mentor_yes_at, mentor_no_at, mentor_how, mentor_word_by from enterprise where id = $1',
        [id],
      )
    ).rows[0]

  test.each(['on paper', 'by phone', 'face to face'])(
    'answers %s through whoever helps the one who begins, and it is said who wrote it',
    async (how) => {
      const { joan, dev, id, page, told } = await asked()
      expect((await dev.send(page, { answer: 'yes' }, told)).status).toBe(422)
      expect((await dev.send(page, { answer: 'yes', how }, told)).status).toBe(303)
      expect(await answers(id)).toMatchObject({ mentor_how: how, mentor_word_by: dev.id, mentor_no_at: null })
      expect((await joan.get('/enterprise')).body).toMatch(
        new RegExp(`Fran goes along with you.*at Fran’s word, ${how}, written`, 's'),
      )
    },
  )

  test('is answered for by nobody else: not by the one who begins, her circle, a stranger or a worker who does not know her', async () => {
    const { joan, pat, nell, id, told } = await asked()
    const wendy = await house.member('Wendy', { posts: ['worker'] })
    const form = () => ({ answer: 'yes', how: 'by phone', once: newId() })
    for (const who of [joan, pat, nell, wendy]) {
      const [there, never] = [
        await who.post(told, form()),
        await who.post(`/people/${newId()}/enterprise/mentor-told`, form()),
      ]
      expect([there.status, never.status]).toEqual([404, 404])
    }
    expect((await answers(id)).mentor_yes_at).toBeNull()
    await expect(
      house.owner.query(`update enterprise set mentor_word_by = member_id, mentor_how = 'by phone' where id = $1`, [
        id,
      ]),
    ).rejects.toThrow('nobody_who_begins_answers_for_a_mentor')
  })

  test('with a record is a mentor, answers and has seen at their word through whoever walks alongside', async () => {
    const { joan, dev, nell, pat } = await street(house)
    const page = `/people/${joan.id}/mentoring`
    await dev.send(page, { shownAs: 'Joan', words: 'Forty years a baker', how: 'face to face' }, `${page}/me`)
    await nell.send('/enterprise/about', dinners)
    const { rows } = await house.owner.query(
      'select id, how, at_their_word_by from enterprise_mentor where member_id = $1',
      [joan.id],
    )
    expect(rows[0]).toMatchObject({ how: 'face to face', at_their_word_by: dev.id })
    await nell.send('/enterprise', { mentor: rows[0].id, words: 'Will you?' }, '/enterprise/mentor')
    await nell.send('/enterprise', { steps: ['idea'] }, '/enterprise/steps')
    const id = await enterpriseOf(nell.id)
    expect((await dev.get(page)).body).toContain('Will you?')
    expect((await pat.get(page)).body).not.toContain('Will you?')
    expect((await pat.post(`${page}/${id}`, { answer: 'yes', how: 'by phone', once: newId() })).status).toBe(404)
    expect((await dev.send(page, { answer: 'yes', how: 'by phone' }, `${page}/${newId()}`)).status).toBe(404)
    await dev.send(page, { answer: 'yes', how: 'by phone' }, `${page}/${id}`)
    await dev.send(page, { steps: ['idea'], how: 'by phone' }, `${page}/${id}/steps`)
    expect((await nell.get('/enterprise')).body).toMatch(/seen by Joan, at Joan’s word, by phone, written/)
    expect((await joan.get('/enterprises/mentoring')).body).toContain('Nell’s dinners')
  })

  test('is written to where they left an address, and answers by the link without signing in', async () => {
    const { far, nell } = await street(house)
    const email = `fran-${newId()}@mail.example`
    await far.send('/enterprises/mentoring', { shownAs: 'Fran', words: 'A café', email }, '/enterprises/mentoring/me')
    expect((await nell.get('/enterprises/mentoring')).body).not.toContain(email)
    await nell.send('/enterprise/about', dinners)
    const { rows } = await house.owner.query('select id from enterprise_mentor where member_id = $1', [far.id])
    await nell.send('/enterprise', { mentor: rows[0].id, words: 'Will you?' }, '/enterprise/mentor')
    const letters = async () =>
      (
        await house.owner.query('select words, link from letter_out where to_address = $1 order by written_at, id', [
          email,
        ])
      ).rows
    const [first] = await letters()
    expect(`${first.words} ${(await nell.get('/enterprise')).body}`).not.toContain(email)
    expect(first.words).not.toContain('Nell')
    expect((await house.stranger.get(first.link)).body).toMatch(/Nell asks you.*Will you\?/s)

    const now = house.database.clock.now()
    house.database.clock.moveTo(new Date(now.getTime() + 15 * day).toISOString())
    const over = (await house.stranger.get(first.link)).body
    const never = (await house.stranger.get(first.link.replace(/[^/]+$/, 'a'.repeat(43)))).body
    const plain = (body: string) => body.replaceAll(/by-letter\/[\w-]+|name="once" value="[^"]*"/g, '')
    expect(plain(over)).toBe(plain(never))
    expect((await house.stranger.post(first.link, { answer: 'yes', once: newId() })).status).toBe(422)
    const asked = await house.stranger.send(first.link, {}, `${first.link}/new`)
    const nobody = await house.stranger.post(`${first.link.replace(/[^/]+$/, 'a'.repeat(43))}/new`, { once: newId() })
    expect([asked.status, nobody.status]).toEqual([303, 303])
    const [, second] = await letters()
    expect(second.link).not.toBe(first.link)
    expect((await house.stranger.send(second.link, { answer: 'yes' })).status).toBe(303)
    expect((await house.stranger.get(second.link)).body).toContain('You said yes')
    expect(await letters()).toHaveLength(2)
    expect(await answers(await enterpriseOf(nell.id))).toMatchObject({ mentor_how: 'on screen', mentor_no_at: null })
    house.database.clock.moveTo(now.toISOString())
  })

  test('P4 whose record is read as a mentor reads it in who looked, once a day', async () => {
    const { joan, far, dev, page, told } = await asked()
    await dev.send(page, { answer: 'yes', how: 'by phone' }, told)
    await far.get('/enterprises/mentoring')
    await far.get('/enterprises/mentoring')
    const { rows } = await house.owner.query('select why from reading where person_id = $1 and member_id = $2', [
      joan.id,
      far.id,
    ])
    expect(rows).toEqual([{ why: 'looked at how your tiny enterprise begins, as your mentor or for them' }])
  })
})

describe('one that goes to several neighbourhoods', () => {
  test('is found in each of them: by the search, the list, the embedded list and the count; and in no other', async () => {
    const { id, area, elsewhere, nell } = await listed()
    const open = { ...dinners, workers: '1', elsewhere: 'yes' }
    await nell.send('/enterprise/about', { ...open, goesTo: [area, elsewhere] })
    const third = newId()
    await house.owner.query(`insert into neighbourhood (id, name) values ($1, $2)`, [
      third,
      `Staithes ${third.slice(-12)}`,
    ])
    const slugOf = async (one: Id) =>
      (await house.owner.query('select slug from neighbourhood where id = $1', [one])).rows[0].slug
    const foundIn = async (one: Id) => {
      const slug = await slugOf(one)
      return [
        (await house.stranger.get(`/find-something?q=dinner&area=${one}`)).body.includes(id),
        (await house.stranger.get(`/groups?in=${slug}`)).body.includes(id),
        (await house.stranger.get(`/embed/list?in=${slug}`)).body.includes(id),
        (await house.stranger.get(`/neighbourhoods/${slug}`)).body.includes(id),
      ]
    }
    expect(await foundIn(area)).toEqual([true, true, true, true])
    expect(await foundIn(elsewhere)).toEqual([true, true, true, true])
    expect(await foundIn(third)).toEqual([false, false, false, false])
    await nell.send('/enterprise/about', { ...open, goesTo: elsewhere })
    expect(await foundIn(area)).toEqual([false, false, false, false])
  })
})

describe('what people say who bought', () => {
  test('is written only when both said that something was bought, with the answer beside it and no name but as they wish', async () => {
    const { far, nell, at, id } = await listed()
    await far.send(`/bought/from/${id}?before=yes`, { what: 'Soup', before: 'yes' }, `/bought/from/${id}`)
    const { rows } = await house.owner.query('select id from enterprise_agreement where member_id = $1', [far.id])
    const review = `/bought/${rows[0].id}/review`
    expect((await far.send(review, { words: 'Lovely', again: 'yes' })).status).toBe(422)
    await nell.send('/enterprise', { answer: 'yes' }, `/enterprise/sold/${rows[0].id}`)
    expect((await far.send(review, { words: 'Lovely soup', again: 'yes' })).location).toBe('/bought')
    const said = await house.owner.query('select id from enterprise_review where agreement_id = $1', [rows[0].id])
    await nell.send('/enterprise', { reply: 'Thank you' }, `/enterprise/reviews/${said.rows[0].id}`)
    const { body } = await house.stranger.get(at)
    expect(body).toMatch(/1 of 1 who bought would buy again.*Lovely soup.*A neighbour.*Thank you/s)
    expect(body).not.toContain('Fran')
  })

  test('is taken down only with a reason and a post that everybody reads', async () => {
    const lead = await house.member('Ruth', { posts: ['team lead'] })
    const { far, nell, at, id } = await listed()
    const agreement = await bought(far, nell, id)
    await far.send(`/bought/${agreement}/review`, { words: 'She has a bad heart', again: 'no', shownAs: 'Fran' })
    const { rows } = await house.owner.query('select id from enterprise_review where agreement_id = $1', [agreement])
    const down = `${at}/reviews/${rows[0].id}/down`
    expect((await lead.send(down, { why: '' })).status).toBe(422)
    await lead.send(down, { why: 'It told of somebody’s health' })
    const { body } = await house.stranger.get(at)
    expect(body).toMatch(/taken down on .* by a team lead.*somebody’s health/s)
    expect(body).not.toMatch(/bad heart|Fran/)
    expect((await far.send(`/bought/${agreement}/review`, { words: 'Again', again: 'no' })).status).toBe(422)
    expect((await far.get('/bought')).body).toContain('bad heart')
  })

  test('taken back by whoever wrote it leaves its trace', async () => {
    const { far, nell, at, id } = await listed()
    const agreement = await bought(far, nell, id)
    await far.send(`/bought/${agreement}/review`, { words: 'Too salty', again: 'no' })
    await far.send(`/bought/${agreement}/review`, { back: 'yes' })
    const { body } = await house.stranger.get(at)
    expect(body).toContain('One was taken back')
    expect(body).not.toContain('Too salty')
  })

  test('what two agree in writing has a price, a time and an end; either ends it on any day', async () => {
    const { joan, nell, id } = await listed()
    const agreed = { what: 'Dinner', price: '8.50', times: 'Tuesdays', ending: 'Any day, by phone' }
    expect((await joan.send(`/bought/from/${id}`, { ...agreed, ending: '' })).status).toBe(422)
    await joan.send(`/bought/from/${id}`, agreed)
    expect((await joan.send(`/bought/from/${id}`, agreed)).body).toContain('have not answered yet')
    const { rows } = await house.owner.query('select id, person_id from enterprise_agreement where member_id = $1', [
      joan.id,
    ])
    expect(rows[0].person_id).toBe(joan.id)
    await nell.send('/enterprise', { answer: 'yes' }, `/enterprise/sold/${rows[0].id}`)
    expect((await joan.get('/bought')).body).toMatch(/both said yes.*£8.50.*Tuesdays.*Any day, by phone/s)
    await joan.send('/bought', {}, `/bought/${rows[0].id}`)
    expect((await nell.get('/enterprise')).body).toMatch(/ended on/)
  })
})

describe('who may', () => {
  test('nobody sees their own papers; neither does who sees papers nowhere', async () => {
    const { hema, area, far } = await street(house)
    await hema.send('/enterprise/about', { ...dinners, workers: '1', goesTo: area })
    await hema.send('/enterprise', { state: 'list' }, '/enterprise/state')
    const id = await enterpriseOf(hema.id)
    const paper = { kind: 'insurance', ...ends(100), once: newId() }
    expect((await hema.post(`/enterprises/papers/${id}`, paper)).status).toBe(404)
    expect((await far.post(`/enterprises/papers/${id}`, { ...paper, once: newId() })).status).toBe(404)
    expect((await hema.get('/enterprises/papers')).body).not.toContain(id)
  })

  test('one on the way is for its owner; for others it is as if it never was, and as one that never was', async () => {
    const { nell, far, hema } = await street(house)
    await nell.send('/enterprise/about', dinners)
    const id = await enterpriseOf(nell.id)
    for (const who of [far, hema, house.stranger]) {
      const [there, never] = [await who.get(`/enterprises/${id}`), await who.get(`/enterprises/${newId()}`)]
      expect([there.status, never.status]).toEqual([404, 404])
    }
    expect((await hema.get('/enterprises/papers')).body).not.toContain(id)
    expect((await far.get('/enterprises/mentoring')).body).not.toContain('dinners')
  })

  test('nobody but the two reads who buys from whom; in a record only whoever holds “money”', async () => {
    const { joan, nell, far, pat, dev, hema, id } = await listed()
    await joan.send(`/bought/from/${id}`, { what: 'Dinner for Joan', price: '8', times: 'Now', ending: 'Any day' })
    for (const path of [`/people/${joan.id}/bought`, `/connecting/neighbours/${joan.id}/bought`])
      for (const who of [pat, dev, far, hema]) expect((await who.get(path)).status).toBe(404)
    for (const who of [far, hema, house.stranger])
      expect((await who.get(`/enterprises/${id}`)).body).not.toContain('Dinner for Joan')
    expect((await nell.get('/enterprise')).body).toContain('Dinner for Joan')
    const { rows } = await house.owner.query('select id from enterprise_agreement where member_id = $1', [joan.id])
    for (const who of [far, hema]) {
      const answer = await who.post(`/enterprise/sold/${rows[0].id}`, { answer: 'yes', once: newId() })
      const never = await who.post(`/enterprise/sold/${newId()}`, { answer: 'yes', once: newId() })
      expect([answer.status, never.status]).toEqual([404, 404])
    }
  })

  test('nobody buys from themselves to write of themselves', async () => {
    const { nell, id } = await listed()
    expect((await nell.send(`/bought/from/${id}`, { what: 'x', before: 'yes' })).body).toContain(
      'your own tiny enterprise',
    )
  })

  test('a connector changes no enterprise as if it were a group, and puts back no older version of one', async () => {
    const { hema, id } = await listed()
    expect((await hema.get(`/groups/${id}/edit`)).status).toBe(404)
    const { rows } = await house.owner.query('select id from asset_version where asset_id = $1 limit 1', [id])
    expect((await hema.post(`/groups/versions/${rows[0].id}/undone`, { once: newId() })).status).toBe(404)
  })

  test('what is typed against it stays text, and no number or address out of the way is taken', async () => {
    const { nell } = await street(house)
    const evil = { name: '<script>alert(1)</script>', line: '=HYPERLINK("http://x")' }
    await nell.send('/enterprise/about', evil)
    const { body } = await nell.get('/enterprise')
    expect(body).not.toContain('<script>alert')
    const wrongs: Record<string, string>[] = [
      { price: '1e9' },
      { price: '-3' },
      { website: 'javascript:alert(1)' },
      { workers: '0' },
      { email: 'nobody' },
    ]
    for (const wrong of wrongs) expect((await nell.send('/enterprise/about', { name: 'x', ...wrong })).status).toBe(422)
    expect(
      (await nell.send('/enterprise/about', { name: 'x', goesTo: ['not an id', newId()], care: 'maybe' })).status,
    ).toBe(303)
  })
})

describe('an enterprise that is not on its owner’s screen', () => {
  /** Joan’s, listed, with words of hers not sent yet; then she takes it off her screen. */
  async function keptOff() {
    const all = await street(house)
    const { joan, hema, area } = all
    await joan.send('/enterprise/about', { ...dinners, name: 'Joan’s broths', workers: '1', goesTo: area })
    await joan.send('/enterprise', { state: 'list' }, '/enterprise/state')
    const id = await enterpriseOf(joan.id)
    await seen(hema, id, 300)
    await hema.get('/enterprises/papers')
    await joan.send('/enterprise/about', { ...dinners, name: 'Joan’s chowders', keep: 'yes' })
    const off = `/people/${joan.id}/off-screen/enterprise/${id}`
    return { ...all, id, off }
  }
  const everywhere = ['/enterprises', '/find-something?q=broth', '/open-referral/services', '/groups']
  const theirs = (person: Id) =>
    ['/enterprise', '/enterprise/about', '/drafts', '/me', '/people/X', '/people/X/enterprise', '/people/X/looked'].map(
      (path) => path.replace('X', person),
    )

  test('is on no page, list, search, draft or who-looked of theirs, and nobody else is shown it', async () => {
    const { joan, dev, off, id } = await keptOff()
    expect((await joan.get('/enterprise')).body).toContain(off)
    expect((await house.stranger.get('/find-something?q=broths')).body).toContain('Joan’s broths')
    expect((await joan.get(`/people/${joan.id}/looked`)).body).toContain('papers of a tiny enterprise')
    expect((await joan.send(off, {})).location).toBe(`/people/${joan.id}`)
    for (const path of [...theirs(joan.id), ...everywhere])
      expect(/broths|chowders|papers of a tiny/.exec((await joan.get(path)).body)?.[0], path).toBeUndefined()
    expect((await house.stranger.get(`/enterprises/${id}`)).status).toBe(404)
    expect((await dev.get(`/people/${joan.id}/enterprise`)).body).toContain('Joan’s broths')
    await dev.get(`/people/${joan.id}/off-screen`)
    expect((await joan.get(`/people/${joan.id}/looked`)).body).not.toMatch(/tiny enterprise|stays off/)
  })

  test('leaves room for another, and comes back whole when that one has gone', async () => {
    const { joan, dev, hema, off, id } = await keptOff()
    await joan.send(off, {})
    expect((await joan.send('/enterprise/about', { name: 'Joan’s jams' })).status).toBe(303)
    expect((await joan.send('/enterprise', { state: 'list' }, '/enterprise/state')).status).toBe(303)
    await hema.get('/enterprises/papers')
    const back = { holder: 'enterprise', entry: id }
    const list = `/people/${joan.id}/off-screen`
    const refused = await dev.send(list, back)
    expect([refused.status, refused.body.includes('Something newer of the same kind')]).toEqual([422, true])
    await joan.send('/enterprise', { state: 'end' }, '/enterprise/state')
    expect((await dev.send(list, back)).location).toBe(list)
    expect((await joan.get('/enterprise')).body).toContain('Joan’s broths')
    expect((await joan.get('/enterprise/about')).body).toContain('Joan’s chowders')
    expect(await board()).toContain('Joan’s broths')
  })

  test('is taken off at their word by whoever may change it; nobody else finds anything there', async () => {
    const { joan, dev, pat, nell, hema, off } = await keptOff()
    for (const who of [pat, nell, hema]) {
      expect((await who.post(off, { once: newId(), how: 'by phone' })).status).toBe(404)
    }
    expect((await dev.send(off, { how: 'by phone' })).location).toBe(`/people/${joan.id}/off-screen`)
    expect((await joan.get('/enterprise')).body).not.toContain('broths')
  })
})
