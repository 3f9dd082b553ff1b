import { beforeAll, describe, expect, test } from 'vitest'
import { type Random, randomFrom } from '../../../demo/town/random.ts'
import { testHouse } from '../../app/testing/house.ts'
import { inPlace, maybe, newId, sql } from '../../platform/index.ts'
import { ids, someEntries } from '../directory/testing/entries.ts'
import { giftsNear } from '../gifts/store.ts'
import { type EntryAsked, findEntries } from './store.ts'

const house = testHouse()

beforeAll(async () => {
  await someEntries(house.owner, 3)
  await house.owner.query(
    `insert into asset (id, kind, name, line, at, cost) values
      (uuidv7(), 'association', 'Far Choir', 'We sing far away.', point(-1.2, 52.1), 'free'),
      (uuidv7(), 'place', 'Café', 'Coffee and a warm corner.', point(-2.431, 53.571), 'free'),
      (uuidv7(), 'association', 'Evenings together', 'Draughts, halma and tiddlywinks.', point(-2.431, 53.571), 'paid'),
      (uuidv7(), 'association', 'Tiddlywinks club', 'For all who play.', point(-2.44, 53.58), 'paid')`,
  )
  const term = newId()
  await house.owner.query(`insert into term (id, name) values ($1, 'Horticulture')`, [term])
  await house.owner.query(`insert into asset_term (asset_id, term_id) values ($1, $2)`, [ids.allotment, term])
})

async function names(query: string): Promise<string[]> {
  const { body } = await house.stranger.get(`/find-something?${query}`)
  return [...body.matchAll(/<h3[^>]*><a href="[^"]+">([^<]+)/g)].map(([, name]) => name ?? '')
}
const page = async (query: string) => (await house.stranger.get(`/find-something?${query}`)).body

describe('one box finds', () => {
  test('by a word in whatever form', async () => {
    expect(await names('q=sings')).toEqual(expect.arrayContaining(['Mill Lane Choir', 'Far Choir']))
  })
  test('by what means the same here, and says so', async () => {
    expect(await page('q=gardening')).toMatch(/Allotment[\s\S]*it says “(allotment|growing)”, and you said “gardening”/)
  })
  test('by what the place has taught, from that day on', async () => {
    expect(await names('q=slumbering')).toEqual([])
    await house.owner.query(
      `insert into setting (key, from_on, value, decision) values ('community.thesaurus', '2026-01-01', '[["slumbering", "allotment"], ["gardening", "allotment"], ["singing", "choir"]]', 'tried')`,
    )
    expect(await names('q=slumbering')).toEqual(['Allotment'])
  })
  test('a word that is spelt another way', async () => {
    expect(await names('q=alotmint')).toEqual(['Allotment'])
    expect(await names('q=walkerz')).toHaveLength(3)
  })
  test('a word without its accents', async () => {
    expect(await names('q=cafe')).toEqual(['Café'])
  })
  test('by the words it is filed under, and by their new name at once', async () => {
    expect(await names('q=horticulture')).toEqual(['Allotment'])
    await house.owner.query(`update term set name = 'Husbandry' where name = 'Horticulture'`)
    expect([await names('q=horticultura'), await names('q=husbandry')]).toEqual([[], ['Allotment']])
  })
  test('on a day of the week only what will be on such a day again', async () => {
    const [gone, on] = [newId(), newId()]
    await house.owner.query(
      `insert into asset (id, kind, name, line) values ($1, 'association', 'Quoits once', 'Quoits.'), ($2, 'association', 'Quoits still', 'Quoits.')`,
      [gone, on],
    )
    await house.owner.query(
      `insert into asset_time (id, asset_id, freq, days, starts_on, until_on, opens) values
        (uuidv7(), $1, 'weekly', '{TU}', '2025-01-01', '2026-11-20', '10:00'), (uuidv7(), $2, 'weekly', '{TU}', '2025-01-01', '2026-12-01', '10:00')`,
      [gone, on],
    )
    expect([await names('q=quoits&day=TU'), await names('q=quoits')]).toEqual([
      ['Quoits still'],
      expect.arrayContaining(['Quoits once', 'Quoits still']),
    ])
    await house.owner.query('delete from asset where id = any ($1)', [[gone, on]])
  })
  test('what has the word in its name, before what only says it', async () => {
    expect(await names('q=tiddlywinks')).toEqual(['Tiddlywinks club', 'Evenings together'])
  })
  test('what changes, as it is now', async () => {
    await house.owner.query(`update asset set line = 'Backgammon for all.' where name = 'Tiddlywinks club'`)
    expect(await names('q=backgammon')).toEqual(['Tiddlywinks club'])
    await house.owner.query(`update asset set listed = false where name = 'Tiddlywinks club'`)
    expect(await names('q=backgammon')).toEqual([])
    await house.owner.query(`update asset set listed = true where name = 'Tiddlywinks club'`)
    expect(await names('q=backgammon')).toEqual(['Tiddlywinks club'])
  })
  test('what is near, before what is far, and says how far', async () => {
    const body = await page('q=choir&postcode=KS1+2AB')
    expect(body.indexOf('Mill Lane Choir')).toBeLessThan(body.indexOf('Far Choir'))
    expect(body).toContain('it is a few steps from KS1 2AB')
  })
  test.each([
    ['q=choir&cost=free', ['Far Choir']],
    ['q=choir&day=TH', ['Mill Lane Choir']],
    ['q=choir&day=MO', []],
    ['q=choir&on=2026-11-26', ['Mill Lane Choir']],
    ['q=choir&on=2026-12-19', ['Mill Lane Choir']],
    ['q=choir&on=2026-12-24', []],
    ['q=choir&on=2026-11-25', []],
    ['postcode=KS1+2AB&on=2026-11-26', ['Mill Lane Choir']],
    ['access=step-free', ['Mill Lane Choir']],
    ['q=choir&access=quiet', []],
    ['q=zzzzqqq', []],
  ])('only what %s asks for', async (query, found) => {
    expect(await names(query)).toEqual(found)
  })
  test('nothing that is not listed or is closed', async () => {
    expect(await names('q=told')).toEqual([])
    expect(await names('q=closed')).toEqual([])
  })
  test.each([
    'q=%27%3B+drop+table',
    'q=%3C%3E%26%7C%21%28',
    'q=the',
    'area=no',
    `q=${'a'.repeat(400)}`,
    'postcode=%00',
    'day=XX',
    'on=2026-02-30',
    'q=choir&on=9999999',
    'access=x&access=y',
  ])('no harm in %s', async (query) => {
    expect((await house.stranger.get(`/find-something?${query}`)).status).toBe(200)
  })
  test('no group that rests because something did not feel safe, until it is looked into', async () => {
    const { id } = await house.member('Kit')
    await house.owner.query(
      `insert into community_pause (id, of_kind, of_id, by_id, by_name) values (uuidv7(), 'group', $1, $2, 'Kit')`,
      [ids.choir, id],
    )
    expect(await names('q=choir')).toEqual(['Far Choir'])
    await house.owner.query('update community_pause set ended_at = present(), ended_by = $1', [id])
  })
  test('the entry itself, one press away', async () => {
    expect(await page('q=choir')).toContain(`href="/groups/${ids.choir}"`)
  })
})

describe('organisations led by those they are for', () => {
  const [area, say, road] = [newId(), newId(), newId()]
  beforeAll(async () => {
    await house.owner.query(`insert into neighbourhood (id, name) values ($1, 'Spindle Row')`, [area])
    await house.owner.query(
      `insert into asset (id, kind, name, line, neighbourhood_id) values ($1, 'association', 'Our Own Say', 'We meet over soup.', $3),
        ($2, 'association', 'Bumpy Road', 'We meet over cake.', null)`,
      [say, road, area],
    )
    await house.owner.query(
      `insert into peer_organisation (asset_id, led_words, offers, asking) values ($1, 'All of us are autistic.', '{advocacy,"employing assistants together"}', 'Say hello to Jaz.'),
        ($2, 'Nobody on our board has not been detained.', '{training}', '')`,
      [say, road],
    )
  })
  test.each([
    ['q=advocacy', ['Our Own Say']],
    ['q=speak+up', ['Our Own Say']],
    ['q=employ+assistants', ['Our Own Say']],
    ['q=training', ['Bumpy Road']],
    ['q=autistic', ['Our Own Say']],
    ['q=detained', ['Bumpy Road']],
    ['q=people+like+me', ['Bumpy Road', 'Our Own Say']],
    ['q=lived+experience', ['Bumpy Road', 'Our Own Say']],
    ['access=led+by+those+it+is+for', ['Bumpy Road', 'Our Own Say']],
    [`q=people+like+me&area=${area}`, ['Our Own Say']],
    [`access=led+by+those+it+is+for&area=${area}`, ['Our Own Say']],
    ['q=advokacy', ['Our Own Say']],
  ])('are found by %s', async (query, found) => {
    expect((await names(query)).sort()).toEqual(found)
  })
  test('lead to what they say of themselves, and say that they are led so', async () => {
    const body = await page('q=people+like+me')
    expect(body).toContain(`href="/peers/organisations/${say}"`)
    expect(body).toContain('Shown because the people it is for lead it.')
    expect(body).not.toContain('it says “like”')
  })
  test('as they say it now, and no more once they say nothing', async () => {
    await house.owner.query(`update peer_organisation set offers = '{groups}' where asset_id = $1`, [road])
    expect(await names('q=training')).toEqual([])
    await house.owner.query('delete from peer_organisation where asset_id = $1', [road])
    expect((await names('q=people+like+me')).sort()).toEqual(['Our Own Say'])
    expect(await page('q=cake')).toContain(`href="/groups/${road}"`)
  })
})

describe('peers, in the same box', () => {
  /** Somebody who has lived with something, and lets it be known. */
  async function lives(lived: string, over: Record<string, unknown> = {}) {
    const { id: member } = await house.member('Bee')
    const row = {
      id: newId(),
      member_id: member,
      shown_as: 'Beekeeper',
      lived,
      who_may: 'everybody',
      until_on: '2027-11-21',
      ...over,
    }
    const columns = Object.keys(row)
    await house.owner.query(
      `insert into peer_profile (${columns.join()}) values (${columns.map((_, at) => `$${at + 1}`).join()})`,
      Object.values(row),
    )
    return { member, id: row.id }
  }
  const card = (body: string) => /<h2>People who have been through it[\s\S]*?<\/section>/.exec(body)?.[0] ?? ''

  test('a stranger is told the same words whether anybody has lived with it or not, and no word of it is in what is searched', async () => {
    await lives('quixotitis since I was nine')
    const [there, nowhere] = [await page('q=quixotitis'), await page('q=quixotosis')]
    const plain = (body: string) => card(body).replaceAll('quixotitis', 'X').replaceAll('quixotosis', 'X')
    expect(plain(there)).toContain('There is no public list of them')
    expect(plain(there)).toBe(plain(nowhere))
    const { rows } = await house.owner.query(
      `select word from entry_word where word like 'quixot%' union all select asset_id::text from entry_found where holds @@ 'quixot:*'`,
    )
    expect(rows).toEqual([])
  })

  test('whoever is signed in sees what each lets them know, in their words and without a name', async () => {
    const kit = await house.member('Kit')
    const joan = await house.member('Joan', { person: true })
    await lives('wobbles for everybody')
    await lives('wobbles with a plan', { who_may: 'plans' })
    await lives('wobbles through connectors', { who_may: 'connector' })
    await lives('wobbles long ago', { until_on: '2026-01-01' })
    await lives('wobbles taken back', { ended_at: '2026-11-01' })
    const seenBy = async (who: { get: typeof kit.get }) =>
      [...(await who.get('/find-something?q=wobbles')).body.matchAll(/lived with (wobbles[^.]*)\./g)]
        .map(([, said]) => said)
        .sort()
    expect(await seenBy(kit)).toEqual(['wobbles for everybody'])
    expect(await seenBy(joan)).toEqual(['wobbles for everybody', 'wobbles with a plan'])
    expect((await joan.get('/find-something?q=wobbles')).body).not.toContain('Beekeeper')
  })

  test('by what they offer; one’s own words are not among them', async () => {
    const kit = await house.member('Kit')
    const { member, id } = await lives('the forms', { offers: ['advocacy'] })
    expect((await kit.get('/find-something?q=advocate')).body).toContain(`/peers/someone/${id}`)
    expect((await (await house.signIn(member)).get('/find-something?q=advocate')).body).not.toContain(id)
  })

  test('“people like me” means any of them', async () => {
    const kit = await house.member('Kit')
    expect((await kit.get('/find-something?q=people+like+me')).body).toMatch(
      /I have lived with [\s\S]*href="\/peers\/someone">See all/,
    )
  })

  test('a consent taken back is gone at the next look', async () => {
    const kit = await house.member('Kit')
    const { id } = await lives('zigzags')
    expect((await kit.get('/find-something?q=zigzags')).body).toContain(id)
    await house.owner.query('update peer_profile set ended_at = present() where id = $1', [id])
    expect((await kit.get('/find-something?q=zigzags')).body).not.toContain(id)
  })

  test('nobody reads through them with the box: its looks count with those at the list, and the search goes on without them', async () => {
    const kit = await house.member('Kit')
    const { id } = await lives('tangles')
    for (let look = 0; look < 40; look += 1) await kit.get(`/find-something?q=tangles+${look}`)
    const after = await kit.get('/find-something?q=tangles')
    expect([after.status, after.body.includes(id)]).toEqual([200, false])
    expect((await kit.get('/peers/someone')).status).toBe(429)
  })
})

describe('tiny enterprises', () => {
  test('are found in each neighbourhood they go to, and in another as soon as they go there', async () => {
    const { id: owner } = await house.member('Nell')
    const [here, there, elsewhere, id] = [newId(), newId(), newId(), newId()]
    for (const area of [here, there, elsewhere])
      await house.owner.query('insert into neighbourhood (id, name) values ($1, $2)', [area, `Row ${area}`])
    await house.owner.query(
      `insert into enterprise (id, member_id, name, line, does, does_not, price_pence, hours, goes_to, shown_as, phone, care, wants_listing_at)
       values ($1, $2, 'Nell’s dumplings', 'Dumplings at your door', 'Dumplings', 'No dishes', 500, 'Noon', $3, 'Nell', '01632 960 777', 'no', now())`,
      [id, owner, [here, there]],
    )
    await house.owner.query('select show_enterprise($1)', [id])
    for (const area of [here, there]) expect(await names(`q=dumplings&area=${area}`)).toEqual(['Nell’s dumplings'])
    expect(await names(`q=dumplings&area=${elsewhere}`)).toEqual([])
    await house.owner.query('update enterprise set goes_to = $2 where id = $1', [id, [here, elsewhere]])
    await house.owner.query('select show_enterprise($1)', [id])
    expect(await names(`q=dumplings&area=${elsewhere}`)).toEqual(['Nell’s dumplings'])
    expect(await names(`q=dumplings&area=${there}`)).toEqual([])
    expect(await page('q=dumplings')).toContain(`href="/enterprises/${id}"`)
  })
})

describe('whatever is asked for', () => {
  const areas = [newId(), newId(), newId()]
  const subjects = ['falconry', 'origami', 'topiary', 'calligraphy']
  const facts = ['step-free', 'quiet', 'toilet', 'bus', 'somebody opens the door']
  const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

  beforeAll(async () => {
    const { owner } = house
    await owner.query(
      `insert into postcode_point (said, at) values ('zz11aa', point(-3, 52)), ('zz11ab', point(-3.04, 52.02))`,
    )
    for (const [n, id] of areas.entries())
      await owner.query('insert into neighbourhood (id, name) values ($1, $2)', [id, `Round about ${n}`])
    const all = Array.from({ length: 160 }, (_, n) => anyEntry(randomFrom(9, n)))
    await owner.query(
      `insert into asset (id, kind, name, line, about, cost, neighbourhood_id, at)
        select e.id, 'association', e.name, e.line, e.about, e.cost, e.area, e.at::point
        from jsonb_to_recordset($1) e (id uuid, name text, line text, about text, cost text, area uuid, at text)`,
      [JSON.stringify(all)],
    )
    await owner.query(
      `insert into asset_access (asset_id, fact, answer)
        select e.id, a.fact, a.answer from jsonb_to_recordset($1) e (id uuid, access jsonb), jsonb_to_recordset(e.access) a (fact text, answer text)`,
      [JSON.stringify(all)],
    )
    await owner.query(
      `insert into asset_time (id, asset_id, freq, every, days, month_days, starts_on, opens)
        select uuidv7(), e.id, t.freq, t.every, t.days, t."monthDays", t."startsOn", '10:00'
        from jsonb_to_recordset($1) e (id uuid, times jsonb),
          jsonb_to_recordset(e.times) t (freq text, every int, days text[], "monthDays" int[], "startsOn" date)`,
      [JSON.stringify(all)],
    )
  })

  function anyEntry(random: Random) {
    const far = random.pick([0.01, 0.05, 0.3])
    const off = () => (random.next() - 0.5) * far
    const words = () => (random.chance(0.3) ? random.pick(subjects) : 'something')
    const access = facts.filter(() => random.chance(0.4))
    return {
      id: newId(),
      name: `Round about ${words()}`,
      line: `There is ${words()} here.`,
      about: `And now and then ${words()}.`,
      cost: random.pick(['free', 'paid', 'what you like', null]),
      area: random.pick([...areas, null]),
      at: random.chance(0.9) ? `(${-3 + off() * 1.6},${52 + off()})` : null,
      access: access.map((fact) => ({ fact, answer: random.pick(['yes', 'yes', 'partly', 'no']) })),
      times: Array.from({ length: random.between(0, 2) }, () => anyTime(random)),
    }
  }
  function anyTime(random: Random) {
    const freq = random.pick(['once', 'weekly', 'monthly'] as const)
    const byWeekday = freq === 'weekly' || (freq === 'monthly' && random.chance(0.5))
    return {
      freq,
      every: random.between(1, 2),
      days: byWeekday ? [`${freq === 'monthly' ? random.between(1, 4) : ''}${random.pick(days)}`] : [],
      monthDays: freq === 'monthly' && !byWeekday ? [random.between(1, 28)] : [],
      startsOn: freq === 'once' ? `2026-12-${random.between(10, 24)}` : '2026-01-05',
    }
  }
  function anyQuestion(random: Random): EntryAsked {
    return {
      words: random.chance(0.5) ? [[random.pick(subjects)]] : [],
      ...(random.chance(0.6) && { postcode: random.pick(['ZZ1 1AA', 'ZZ1 1AB']) }),
      ...(random.chance(0.2) && { area: random.pick(areas) as EntryAsked['area'] & string }),
      ...(random.chance(0.4) && { cost: 'free' as const }),
      ...(random.chance(0.5) && { access: facts.filter(() => random.chance(0.3)) }),
      ...(random.chance(0.3) && { day: random.pick(days) }),
      ...(random.chance(0.3) && { on: `2026-12-${random.between(10, 24)}`, holidays: [] }),
    }
  }

  /** Every entry looked at, one by one, with nothing prepared. */
  async function fitting({ words, postcode, area, cost, access = [], day, on }: EntryAsked) {
    const { rows } = await house.owner.query<{ id: string; away: number | null }>(
      `select a.id, flat(a.at) <-> flat(middle_of($2)) as away from asset a
        where a.listed and a.status <> 'closed'
          and ($1::text is null or to_tsvector('english', concat_ws(' ', a.name, a.line, a.about)) @@ plainto_tsquery('english', $1))
          and ($3::uuid is null or a.neighbourhood_id = $3) and ($4::text is null or a.cost = $4)
          and not exists (select from unnest($5::text[]) wished where not exists (select from asset_access x where x.asset_id = a.id and x.fact = wished and x.answer <> 'no'))
          and ($6::text is null or exists (select from asset_time t, unnest(t.days) d where t.asset_id = a.id and right(d, 2) = $6))
          and ($7::date is null or exists (select from asset_time t where t.asset_id = a.id and falls_on(t, $7, '{}')))
        order by away, a.id`,
      [words[0]?.[0] ?? null, postcode ?? null, area ?? null, cost ?? null, access, day ?? null, on ?? null],
    )
    return rows
  }
  const find = (asked: EntryAsked) =>
    inPlace(house.database, house.place, null, null, (tx) => tx.ask(findEntries(asked)))

  /** What is found fits; and nothing that fits is missing, but what is further away where ten are found. */
  async function judge(asked: EntryAsked) {
    const [fit, found] = [await fitting(asked), (await find(asked)).map(({ id }) => id)]
    const all = fit.map(({ id }) => id)
    expect(all).toEqual(expect.arrayContaining(found))
    if (found.length === 20) return
    const nearest = asked.postcode && found.length >= 10 ? all.slice(0, found.length) : all
    expect(found.toSorted(), JSON.stringify(asked)).toEqual(nearest.toSorted())
  }

  test.each(Array.from({ length: 8 }, (_, at) => at * 12))(
    'it finds what a look at every entry finds (%i)',
    async (from) => {
      for (let at = from; at < from + 12; at++) {
        const asked = anyQuestion(randomFrom(11, at))
        const { words, access = [], area, cost, day, on } = asked
        if (words.length + access.length > 0 || area || cost || day || on) await judge(asked)
      }
    },
  )

  test('it finds what few have, in a crowd of what else is near', async () => {
    await house.owner.query(
      `insert into asset (id, kind, name, line, at, cost) select uuidv7(), 'association', 'Round about ' || n, 'One of many.', point(-3, 52 + n * 1e-6), 'free' from generate_series(1, 810) n`,
    )
    for (const postcode of ['ZZ1 1AA', 'ZZ1 1AB'])
      for (const subject of subjects) {
        await judge({ words: [[subject]], postcode })
        await judge({ words: [[subject]], postcode, cost: 'free' })
        await judge({ words: [[subject]], postcode, access: ['quiet'] })
      }
  })
})

describe('10,000 gifts, some taken back while somebody looks', () => {
  test('a search begun after one is taken back never shows it', async () => {
    const { owner, database, place } = house
    const area = newId()
    await owner.query(`insert into neighbourhood (id, name) values ($1, 'Many')`, [area])
    await owner.query(
      `with new_members as (insert into member (id, known_as, neighbourhood_id) select uuidv7(), 'Neighbour ' || n, $1 from generate_series(1, 10000) n returning id)
       insert into gift (id, member_id, side, kind, line, who_may, until_on) select uuidv7(), id, 'give', 'hands', 'I can mend things', 'neighbours', '2027-11-21' from new_members`,
      [area],
    )
    const { rows } = await owner.query<{ id: string; member_id: string }>(
      'select id, member_id from gift order by changed_at desc, id',
    )
    const looker = rows.pop()?.member_id ?? ''
    const holder = new Map(rows.map((gift) => [gift.id, gift.member_id]))
    const takenBack = new Set<string>()
    const look = () => inPlace(database, place, looker, null, (tx) => tx.ask(giftsNear(looker, 'give', '')))
    let looks = 0
    let done = false
    const looking = (async () => {
      while (!done) {
        const gone = new Set(takenBack)
        const shown = await look()
        looks += 1
        expect(shown).toHaveLength(30)
        expect(shown.filter(({ id }) => gone.has(id))).toEqual([])
      }
    })()
    // Those that the next look would show, one after the other.
    for (const { id } of (await look()).concat(rows.slice(30, 60) as never)) {
      const back = sql<{ done: boolean }>`select take_gift_back(${id}, 'on screen') as done`
      expect(await inPlace(database, place, holder.get(id) ?? null, null, (tx) => tx.ask(maybe(back)))).toEqual({
        done: true,
      })
      takenBack.add(id)
    }
    done = true
    await looking
    expect([takenBack.size, looks > 3]).toEqual([60, true])
  })
})
