import { beforeEach, describe, expect, test } from 'vitest'
import { street as neighbours } from '../src/community/testing/street.ts'
import { newId } from '../src/platform/index.ts'
import { desk, openStreet, phone, plainDesk } from './testing/street.ts'

/** What a neighbourhood has and what neighbours are to each other: found, given and asked, booked, and said when it did not feel safe. */
const street = openStreet({ MAP_TILES: '/tiles/{z}/{x}/{y}.png' })
const devices = [
  ['a phone', phone],
  ['a desk without scripts', plainDesk],
] as const

beforeEach(() => street.house.database.clock.moveTo('2026-11-23T10:00:00Z'))

test.each(devices)(
  'on %s somebody finds what they would like though they spell it another way, sees when it is, and tells of no more than a day',
  async (_on, device) => {
    const { owner } = street.house
    const [area, asset] = [newId(), newId()]
    const name = `Sandbank ${area.slice(-6)}`
    await owner.query(`insert into neighbourhood (id, name) values ($1, $2)`, [area, name])
    await owner.query(
      `insert into asset (id, kind, name, line, neighbourhood_id, cost, at) values ($1, 'association', 'Green fingers', 'Growing beans and talking about beans.', $2, 'free', '(-1.95,53.75)')`,
      [asset, area],
    )
    await owner.query(
      `insert into asset_time (id, asset_id, freq, days, starts_on, opens, closes) values ($1, $2, 'weekly', '{TH}', '2026-01-01', '14:00', '16:00')`,
      [newId(), asset],
    )
    const here = await street.at(device)
    await here.goTo('/find-something')
    await here.write('What are you looking for?', 'gardning')
    await here.press('Find')
    expect(await here.reads()).toContain('it says “growing”, and you said “gardning”')
    await here.press('Green fingers')
    expect(await here.reads()).toContain('Thursdays, 2pm to 4pm')
    await here.goTo('/whats-on?day=2026-11-26')
    expect(await here.reads()).toContain('Growing beans')
    await here.write('Or pick a day', '2026-11-27')
    await here.press('Show that day')
    expect(await here.reads()).not.toContain('Growing beans')
    const { rows } = await owner.query('select slug from neighbourhood where id = $1', [area])
    await here.goTo(`/neighbourhoods/${rows[0].slug}`)
    expect(await here.reads()).toMatch(/Thursday 26 November.*Green fingers/)
    await owner.query('delete from asset_time where asset_id = $1', [asset])
    await owner.query('delete from asset where id = $1', [asset])
  },
)

test('one gives, one asks, both say yes, they meet, and both say that it took', async () => {
  const { joan, nell } = await neighbours(street.house)
  const [hers, next] = [await street.at(phone, joan), await street.at(plainDesk, nell)]
  const says = async (who: typeof hers, side: string, button: string, question: string, line: string) => {
    await who.goTo('/give-and-ask')
    await who.press(button)
    await who.write(question, line)
    await who.choose('Hands: something I do')
    await who.choose('Neighbours who give or ask too')
    await who.choose('For three months')
    await who.press('Save')
    expect(await who.reads(), side).toContain(line)
  }
  await says(hers, 'give', 'Add something to give', 'What would you like to give?', 'I can teach you to bake bread')
  await says(next, 'find', 'Add something to find', 'What would you like to find?', 'Somebody to bake with')
  await next.press('Neighbours would like to give')
  expect(await next.reads()).not.toContain('Joan')
  await next.press(/I would like to meet them.*bake bread/)
  await next.press('Ask for me')
  await hers.goTo('/introductions')
  await hers.press(/Nell/)
  await hers.choose('Yes')
  await hers.press('Send my answer')
  await hers.write('Where?', 'The library café')
  await hers.press('Keep this')
  expect(await hers.reads()).toMatch(/You and Nell.*The library café/)
  await next.goTo('/introductions')
  await next.press(/Joan/)
  for (const [part, value] of [
    ['Day', '23'],
    ['Month', '11'],
    ['Year', '2026'],
  ] as const)
    await next.page.getByRole('group', { name: 'Which day did you meet?' }).getByLabel(part).fill(value)
  await next.press('We have met')
  for (const who of [hers, next]) {
    await who.goTo('/introductions')
    await who.press(who === hers ? /Nell/ : /Joan/)
    await who.choose('Yes, we go on')
    await who.press('Say it')
  }
  expect(await next.reads()).toContain('it took')
})

describe('a time to talk', () => {
  test('is booked by a volunteer for somebody who rings, taken back by name, and somebody walks in', async () => {
    const { owner } = street.house
    const [area, session, slot] = [newId(), newId(), newId()]
    await owner.query('insert into neighbourhood (id, name) values ($1, $2)', [area, `Ford ${area.slice(-6)}`])
    await owner.query(
      `insert into hub_session (id, neighbourhood_id, place_name, starts_at, ends_at, slot_minutes) values ($1, $2, 'The ford house', '2026-11-24T10:00Z', '2026-11-24T11:00Z', 60)`,
      [session, area],
    )
    await owner.query(
      `insert into hub_slot (id, session_id, starts_at, ends_at) values ($1, $2, '2026-11-24T10:00Z', '2026-11-24T11:00Z')`,
      [slot, session],
    )
    const bernie = await street.house.member('Bernie', { posts: ['peer'] })
    const here = await street.at(desk, bernie)
    await here.goTo(`/good-to-talk/book/${slot}`)
    await here.write('What shall we call you?', 'Len')
    await here.page.getByLabel('How did they ask?').selectOption('by phone')
    await here.press('Book it')
    expect(await here.reads()).toContain(
      'Please read it out to them: Tuesday 24 November, 10am to 11am, The ford house.',
    )
    await here.goTo(`/good-to-talk/sessions/${session}`)
    await here.write('Which name did they say?', 'Len')
    await here.choose('By phone')
    await here.press('Take it back for them')
    await here.goTo(`/good-to-talk/book/${slot}`)
    expect(await here.reads()).not.toContain('Somebody was a moment quicker')
    await here.goTo(`/good-to-talk/sessions/${session}`)
    await here.press('I will be there too')
    await here.write('Their name, if they like', 'Ida')
    await here.press('Write it down')
    expect(await here.reads()).toMatch(/walked in Ida/)
  })

  test.each(devices)('is booked and taken back by somebody with a record, on %s', async (_on, device) => {
    const { owner } = street.house
    await owner.query('delete from slot_booking')
    const joan = await street.house.member('Joan', { person: true })
    const here = await street.at(device, joan)
    await here.goTo(`/people/${joan.id}/good-to-talk`)
    await here.page.locator('.slots a').first().click()
    await here.press('Book it')
    await here.press(/I cannot come/)
    await here.press('Take it back')
    expect(await here.reads()).toContain('Nothing is booked.')
  })
})

test.each(devices)(
  'on %s somebody without an account says that it did not feel safe, and a name answers',
  async (_on, device) => {
    await street.house.owner.query(`update post set until_at = '2026-11-23T09:00Z'`)
    const ruth = await street.house.member('Ruth', { posts: ['team lead'] })
    const here = await street.at(device)
    await here.goTo('/not-safe')
    await here.press('Tell us')
    expect(await here.page.locator('.govuk-error-summary').count()).toBe(1)
    await here.choose('Something else')
    await here.write('What happened, or how did it feel?', 'He would not let me leave.')
    await here.press('Tell us')
    expect(await here.reads()).toMatch(/Thank you for telling us.*Ruth answers by/)
    const lead = await street.at(device, ruth)
    await lead.goTo('/not-safe/answers')
    await lead.write('Your answer', 'Thank you. I ring the hall today.')
    await lead.press('Answer')
    expect(await lead.reads()).not.toContain('He would not let me leave.')
  },
)

test('tiles of the place’s own lie under the map, and nothing is asked of another host', async () => {
  const { owner } = street.house
  const [area, drawing] = [newId(), newId()]
  const name = `Tileham ${area.slice(-6)}`
  await owner.query('insert into neighbourhood (id, name) values ($1, $2)', [area, name])
  await owner.query(
    `insert into boundary_drawing (id, source, starts_on, settled_at, taken_at) values ($1, 'By hand', '2026-01-01', '2026-01-01', '2026-01-01')`,
    [drawing],
  )
  await owner.query('insert into boundary_area (drawing_id, name, outline, listed) values ($1, $2, $3, $4)', [
    drawing,
    name,
    JSON.stringify([
      [
        [
          [-2, 53.7],
          [-1.9, 53.7],
          [-1.9, 53.8],
          [-2, 53.8],
          [-2, 53.7],
        ],
      ],
    ]),
    '[]',
  ])
  const here = await street.at(desk)
  const asked: string[] = []
  here.page.on('request', (request) => asked.push(request.url()))
  // The place’s own tile server stands behind the same address.
  await here.page.route('**/tiles/**', (tile) =>
    tile.fulfill({ contentType: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' }),
  )
  await here.goTo('/neighbourhoods')
  const tiles = asked.filter((url) => url.includes('/tiles/'))
  expect(tiles.length).toBeGreaterThan(0)
  expect(asked.filter((url) => !url.startsWith(street.address) && !url.startsWith('data:'))).toEqual([])
  for (const url of tiles) expect(url).toMatch(/\/tiles\/\d+\/\d+\/\d+\.png$/)
})
