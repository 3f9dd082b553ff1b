import { describe, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '../app/testing/house.ts'
import { inPlaceAsSystem, newId, sendTexts, sql } from '../platform/index.ts'
import { tellNews } from './telling/job.ts'

const log: string[] = []
const house = testHouse({ LOG_LEVEL: 'info' }, { write: (line) => void log.push(line) })
const parts = ['hello', 'reach', 'about', 'said', 'plan', 'rights']

async function joanAndDev() {
  house.database.clock.moveTo('2026-11-23T09:00:00Z')
  const joan = await house.member('Joan', { person: true })
  const dev = await house.member('Dev', { posts: ['worker'] })
  const carol = await house.member('Carol')
  await house.stand(joan.id, dev.id, 'alongside', parts)
  await house.stand(joan.id, carol.id, 'circle', ['plan'], ['read'])
  house.database.clock.moveTo('2026-11-23T12:00:00Z')
  return { joan, dev, carol }
}

const said = (person: string, by: string, text: string, hidden = false) =>
  house.owner.query(
    `insert into statement (id, person_id, speaker_id, manner, writer_id, kind, text, said_at, not_on_my_screen)
     values ($1, $2, $3, 'written', $3, 'opinion', $4, $5, $6)`,
    [newId(), person, by, text, house.database.clock.now(), hidden],
  )
const hoped = async (person: string, by: string, text: string) => {
  const plan = newId()
  const { rows } = await house.owner.query(
    `insert into plan (id, person_id) values ($1, $2) on conflict (person_id) do update set version = plan.version returning id`,
    [plan, person],
  )
  await house.owner.query(
    `insert into hope (id, person_id, plan_id, text, place_in_plan, added_at, writer_id) values ($1, $2, $3, $4, 1, $5, $6)`,
    [newId(), person, rows[0].id, text, house.database.clock.now(), by],
  )
}
const waiting = async (of: TestHouse, member: string): Promise<number> => {
  const rows = await inPlaceAsSystem(of.database, of.place, null, (tx) =>
    tx.ask(sql<{ things: number }>`select things from news_waiting(${member})`),
  )
  return rows.reduce((sum, { things }) => sum + things, 0)
}

describe('P1 what is new about me I hear of, with who did it', () => {
  test('told together, by whom, and seen when I say so', async () => {
    const { joan, dev } = await joanAndDev()
    for (const text of ['One', 'Two', 'Three']) await said(joan.id, dev.id, text)
    const page = await joan.get('/news')
    expect(page.body).toContain('Dev wrote 3 things down')
    expect(page.body).toContain('3 things have changed')
    const upto = /name="upto" value="([^"]+)"/.exec(page.body)?.[1] ?? ''
    expect((await joan.send('/news', { upto })).location).toBe('/news')
    expect((await joan.get('/news')).body).toContain('Nothing is new since you last looked.')
    expect(await waiting(house, joan.id)).toBe(0)
  })
  test('what I did myself is no news to me, and it is to Dev', async () => {
    const { joan, dev } = await joanAndDev()
    await said(joan.id, joan.id, 'My own')
    expect(await waiting(house, joan.id)).toBe(0)
    expect((await dev.get('/news')).body).toContain('Joan wrote something down')
  })
  test('what is not on my screen is no news to me, in no list and no count', async () => {
    const { joan, dev } = await joanAndDev()
    await said(joan.id, dev.id, 'He reads my post', true)
    expect(await waiting(house, joan.id)).toBe(0)
    expect((await joan.get('/news')).body).toContain('Nothing is new')
  })
})

describe('P5 nobody hears of more than they may see now', () => {
  test('somebody of my circle hears of the part they hold, and of no other', async () => {
    const { joan, dev, carol } = await joanAndDev()
    await said(joan.id, dev.id, 'The stairs worry me')
    await hoped(joan.id, joan.id, 'To sing again')
    const { body } = await carol.get('/news')
    expect(body).toContain('To sing again')
    expect(body).not.toContain('The stairs worry me')
    expect(await waiting(house, carol.id)).toBe(1)
  })
  test.each([
    ['ended', 'ended_at = $2'],
    ['paused', 'paused_at = $2'],
    ['over', 'until_at = $2'],
  ])('standing that is %s: nothing is new, at once', async (_how, change) => {
    const { joan, carol } = await joanAndDev()
    await hoped(joan.id, joan.id, 'To sing again')
    await house.owner.query(`update standing set ${change} where member_id = $1`, [
      carol.id,
      house.database.clock.now(),
    ])
    expect(await waiting(house, carol.id)).toBe(0)
    expect((await carol.get('/news')).body).not.toContain('To sing again')
  })
  test('what is kept from somebody, and what came after they were let see it as it was, is no news to them', async () => {
    const { joan, dev, carol } = await joanAndDev()
    await hoped(joan.id, joan.id, 'A room of my own')
    await house.owner.query(
      `insert into kept_from (person_id, member_id, entry_id, since, reason)
       select $1, $2, id, $3, 'arranged' from hope where person_id = $1`,
      [joan.id, carol.id, house.database.clock.now()],
    )
    expect(await waiting(house, carol.id)).toBe(0)
    const ben = await house.member('Ben')
    await house.stand(joan.id, ben.id, 'circle', ['plan'], ['read'])
    await house.owner.query(
      `update standing set as_it_was = '01000000-0000-7000-8000-000000000000' where member_id = $1`,
      [ben.id],
    )
    expect(await waiting(house, dev.id)).toBe(1)
    expect(await waiting(house, ben.id)).toBe(0)
    expect((await ben.get('/news')).body).toContain('Nothing is new')
  })
  test('the count and the list say the same', async () => {
    const { joan, dev, carol } = await joanAndDev()
    await hoped(joan.id, joan.id, 'To sing again')
    await said(joan.id, dev.id, 'The stairs')
    await said(joan.id, joan.id, 'The choir')
    await said(joan.id, joan.id, 'Quietly', true)
    for (const [one, things] of [
      [joan, 1],
      [dev, 3],
      [carol, 1],
    ] as const) {
      expect(await waiting(house, one.id)).toBe(things)
      const { body } = await one.get('/news')
      expect(body).toMatch(things === 1 ? /One thing has changed/ : new RegExp(`${things} things have changed`))
    }
  })
  test('nobody asks how much is new for somebody else', async () => {
    const { joan, carol } = await joanAndDev()
    const asked = carol.get(`/people/${joan.id}/news-wish`)
    expect((await asked).status).toBe(404)
  })
})

describe('by mail or text, as somebody likes it', () => {
  const wish = { howOften: 'at once', ways: ['e-mail', 'text'], textTo: '07700 900 123', quietFrom: '', quietUntil: '' }
  const tellNow = () => tellNews.run({ database: house.database, place: house.place, now: house.database.clock.now() })
  const sent = async (member: string) => {
    const mail = await house.owner.query(`select subject, words, link from letter_out where to_address = $1`, [
      `${member}@example.org`,
    ])
    const texts = await house.owner.query(
      `select x.to_number, x.words, x.link from text_out x join news_told t on t.text_id = x.id where t.member_id = $1`,
      [member],
    )
    return { mail: mail.rows, texts: texts.rows }
  }

  test('one message for many changes, with nothing private in it, and never twice', async () => {
    const { joan, dev } = await joanAndDev()
    expect((await joan.send('/me/news', wish)).location).toBe('/me/news?done=1')
    await said(joan.id, dev.id, 'The stairs worry me')
    await said(joan.id, dev.id, 'So does the bath')
    await tellNow()
    await tellNow()
    house.database.clock.moveTo('2026-11-23T14:00:00Z')
    await tellNow()
    const { mail, texts } = await sent(joan.id)
    expect(mail).toEqual([
      {
        subject: 'There is something new for you at Hollin Bank',
        words: 'There is something new for you at Hollin Bank. Sign in to read it:',
        link: '/news',
      },
    ])
    expect(texts).toHaveLength(1)
    expect(JSON.stringify([mail, texts])).not.toMatch(/Joan|Dev|stairs|bath|plan/)
    await said(joan.id, dev.id, 'And the cat')
    await tellNow()
    expect((await sent(joan.id)).mail).toHaveLength(2)
  })

  test('two processes at once tell it once', async () => {
    const { joan, dev } = await joanAndDev()
    await joan.send('/me/news', wish)
    await said(joan.id, dev.id, 'Once')
    await Promise.all([tellNow(), tellNow(), tellNow()])
    expect((await sent(joan.id)).mail).toHaveLength(1)
  })

  test('cut off before it was noted, nothing went out; noted, it went out with it', async () => {
    const { joan, dev } = await joanAndDev()
    await joan.send('/me/news', wish)
    await said(joan.id, dev.id, 'Once')
    const upto = house.database.clock.now()
    const cut = inPlaceAsSystem(house.database, house.place, null, async (tx) => {
      await tx.ask(sql`select tell_news(${joan.id}, ${upto}, 'a', 'b', '/news')`)
      throw new Error('the process ends here')
    })
    await expect(cut).rejects.toThrow('the process ends here')
    expect((await sent(joan.id)).mail).toHaveLength(0)
    await tellNow()
    expect((await sent(joan.id)).mail).toHaveLength(1)
  })

  test('in quiet hours nothing goes, and in the morning it does', async () => {
    const { joan, dev } = await joanAndDev()
    await joan.send('/me/news', wish)
    house.database.clock.moveTo('2026-11-23T22:00:00Z')
    await said(joan.id, dev.id, 'Late')
    await tellNow()
    expect((await sent(joan.id)).mail).toEqual([])
    house.database.clock.moveTo('2026-11-24T08:00:00Z')
    await tellNow()
    expect((await sent(joan.id)).mail).toHaveLength(1)
  })

  test.each([
    ['in a way that is never safe', { 'way-e-mail': 'never', 'way-text': 'never' }],
    ['outside the safe hours', { hoursFrom: '13:00', hoursUntil: '15:00' }],
    ['on a day that is not safe', { days: ['2', '3'] }],
    ['where hours were said in words alone', { times: 'Not when Ray is home' }],
  ])('nothing goes %s', async (_when, reach) => {
    const { joan, dev } = await joanAndDev()
    await joan.send('/me/news', wish)
    const kept = await joan.send(`/people/${joan.id}/reach/edit`, reach as Record<string, string>)
    expect(kept.status).toBe(303)
    await said(joan.id, dev.id, 'Careful')
    await tellNow()
    expect(await sent(joan.id)).toEqual({ mail: [], texts: [] })
  })

  test('after “leave me alone” and after a death nothing goes', async () => {
    const { joan, dev } = await joanAndDev()
    await joan.send('/me/news', wish)
    await said(joan.id, dev.id, 'Careful')
    await house.owner.query(`create or replace function may_write_to(person uuid) returns boolean language sql stable
      security definer set search_path = place_hollinbank, ext, pg_temp as 'select person <> ''${joan.id}'''`)
    await tellNow()
    expect(await sent(joan.id)).toEqual({ mail: [], texts: [] })
  })

  test('who has not asked for it is sent nothing', async () => {
    const { joan, dev } = await joanAndDev()
    await said(joan.id, dev.id, 'Quiet')
    await tellNow()
    expect(await sent(joan.id)).toEqual({ mail: [], texts: [] })
  })

  test('a text goes through the gateway with a link to sign in, and its trouble is said to the worker, without the number', async () => {
    const { joan, dev } = await joanAndDev()
    await joan.send('/me/news', { ...wish, ways: ['text'] })
    await said(joan.id, dev.id, 'Careful')
    await tellNow()
    const carried: { to: string; words: string }[] = []
    const troubles: string[] = []
    const texting = {
      database: house.database,
      places: [house.place],
      config: { publicUrl: 'https://alongside.example.org', port: 1 },
      trouble: (_place: unknown, kind: string) => void troubles.push(kind),
    }
    const refuses = async () => {
      throw Object.assign(new Error('07700 900 123 is not in use'), { code: 'gateway 400' })
    }
    await sendTexts({ ...texting, gateway: { send: refuses } })
    expect(troubles).toContain('gateway 400')
    await house.owner.query(
      'update text_out set given_up_at = $1 where id in (select text_id from news_told where member_id = $2)',
      [house.database.clock.now(), joan.id],
    )
    expect((await dev.get('/today')).body).toContain('A text to Joan')
    await house.owner.query('update text_out set given_up_at = null, next_try_at = $1', [house.database.clock.now()])
    await sendTexts({ ...texting, gateway: { send: async (message) => void carried.push(message) } })
    expect(carried.find(({ to }) => to === '07700 900 123')?.words).toBe(
      'There is something new for you at Hollin Bank. Sign in to read it: https://alongside.example.org/news',
    )
    expect(log.join('')).not.toMatch(/07700|example\.org|Joan/)
  })

  test('a worker writes it down at the person’s word, and nobody else does; paper sets the rhythm of letters', async () => {
    const { joan, dev, carol } = await joanAndDev()
    const at = `/people/${joan.id}/news-wish`
    const typed = { howOften: 'weekly', ways: [] as string[], paper: 'yes', textTo: '', how: 'by phone' }
    expect((await carol.post(at, { once: newId(), ...typed })).status).toBe(404)
    expect((await dev.send(at, typed)).status).toBe(303)
    const { rows } = await house.owner.query('select rhythm, how from letter_rhythm where person_id = $1', [joan.id])
    expect(rows).toEqual([{ rhythm: 'weekly', how: 'by phone' }])
    expect((await dev.send(at, { ...typed, how: '' })).status).toBe(422)
  })

  test('the letter of the week says what a letter on paper would', async () => {
    const { joan, dev } = await joanAndDev()
    await said(joan.id, joan.id, 'When I sing I am not ill')
    expect((await joan.get('/news/week')).location).toBe(`/people/${joan.id}/week`)
    expect((await joan.get(`/people/${joan.id}/week`)).body).toContain('When I sing I am not ill')
    expect((await dev.get('/news/week')).body).toContain('What is new')
  })
})
