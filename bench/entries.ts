import type pg from 'pg'
import { insertRows, type Row } from '../demo/load/insert-rows.ts'
import { type Random, randomFrom } from '../demo/town/random.ts'

/** What groups do, each as often as its share; some words stand in one entry of five, some in one of a thousand. */
const doings = [
  ['lunch', 'food', 90],
  ['coffee morning', 'company', 90],
  ['walking', 'exercise', 80],
  ['exercise', 'exercise', 70],
  ['choir', 'singing', 60],
  ['craft', 'crafts', 60],
  ['gardening', 'growing', 60],
  ['playgroup', 'children', 55],
  ['prayer', 'faith', 50],
  ['library', 'books', 45],
  ['football', 'exercise', 45],
  ['advice', 'money', 40],
  ['knitting', 'crafts', 35],
  ['art', 'art', 35],
  ['dance', 'dancing', 35],
  ['bingo', 'games', 30],
  ['yoga', 'exercise', 30],
  ['allotment', 'growing', 28],
  ['pantry', 'food', 25],
  ['reading', 'books', 25],
  ['carers', 'carers', 22],
  ['memory cafe', 'memory', 18],
  ['swimming', 'exercise', 18],
  ['repair cafe', 'repair', 15],
  ['chess', 'games', 14],
  ['drama', 'theatre', 12],
  ['bereavement', 'grief', 10],
  ['woodwork', 'making', 9],
  ['language exchange', 'languages', 8],
  ['brass band', 'music', 6],
  ['astronomy', 'nature', 3],
  ['beekeeping', 'nature', 2],
  ['bell ringing', 'music', 2],
  ['sign language', 'languages', 2],
  ['ukulele', 'music', 2],
] as const
const kinds = ['group', 'club', 'circle', 'session', 'meet-up', 'drop-in', 'friends', 'society', 'corner', 'together']
const streets =
  'Mill,Church,Station,Park,Victoria,Albert,Chapel,Bridge,Hollin,Weir,Canal,Quarry,Moor,Spring,Orchard,Foundry,Lock,School,Market,Meadow'
    .split(',')
    .flatMap((one) => ['Lane', 'Street', 'Road', 'Bank', 'Row'].map((end) => `${one} ${end}`))
const halls = ['Hall', 'Centre', 'Church', 'Library', 'Pavilion', 'School', 'Rooms', 'Hub']
const sentences =
  `Everybody is welcome and nobody has to book.|Come as you are and stay as long as you like.|There is tea, and somebody to talk to.|We meet all year but for two weeks in August.|Bring a friend, a carer or a neighbour if you would like company.|Ring first and somebody will meet you at the door.|Children may come with a grown-up.|We have been going since the mill closed and know the street well.|You need no kit, and we lend what you need.|The room is warm and there is a quiet corner.|New people come most weeks.|We share a meal on the last day of the month.|Volunteers run it, and one of them used to be a nurse.|If money is short, say so, and nobody will ask again.|We can help with the bus fare.|Some of us sing, some of us only listen.|It is about company more than about being good at it.|We are looking for somebody who can drive.|There are steps at the front and a ramp at the side.|We speak English, Urdu and Polish here.`.split(
    '|',
  )
const facts = [
  ['step-free', 0.55],
  ['quiet', 0.15],
  ['toilet', 0.5],
  ['accessible toilet', 0.3],
  ['parking', 0.45],
  ['bus', 0.6],
  ['hearing loop', 0.12],
] as const
const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
const batch = 2_000
const areas = 60
const venuesInArea = 60

/** The same ids in every run. */
const idOf = (kind: number, n: number) =>
  `0190a000-${kind.toString(16).padStart(4, '0')}-7000-8000-${n.toString(16).padStart(12, '0')}`

/** The middle of a neighbourhood: sixty of them on some 30 by 40 kilometres, closer together towards the centre. */
function middleOf(area: number): [longitude: number, latitude: number] {
  const far = Math.sqrt((area + 0.5) / areas)
  return [-2 + 0.3 * far * Math.cos(area * 2.4), 53.7 + 0.18 * far * Math.sin(area * 2.4)]
}

/** Postcodes of the venues: `KS12 3AB`. */
export function postcodeOf(area: number, venue: number): string {
  return `KS${area + 1} ${venue % 9}${String.fromCharCode(65 + (venue % 24))}${String.fromCharCode(65 + Math.floor(venue / 24))}`
}

function venueOf(area: number, n: number) {
  const random = randomFrom(77, area * venuesInArea + n)
  const [longitude, latitude] = middleOf(area)
  const off = () => (random.next() + random.next() + random.next() - 1.5) * 0.025
  const street = random.pick(streets)
  return {
    name: `${street} ${random.pick(halls)}`,
    street: `${random.between(1, 180)} ${street}`,
    at: `(${longitude + off() * 1.7},${latitude + off()})`,
    postcode: postcodeOf(area, n),
  }
}

/** Fills a migrated place with `count` listed groups and places of sixty neighbourhoods, with times, access facts and terms. */
export async function loadEntries(owner: pg.Client, count: number, say: (line: string) => void): Promise<void> {
  const began = Date.now()
  const restore = await withoutIndexes(owner, ['asset', 'entry_found'])
  await owner.query('begin')
  await insertRows(
    owner,
    'neighbourhood',
    upTo(areas, (n) => ({ id: idOf(1, n), name: `Neighbourhood ${n + 1}` })),
  )
  const terms = [...new Set(doings.map(([, term]) => term))]
  await insertRows(
    owner,
    'term',
    terms.map((name, n) => ({ id: idOf(2, n), name })),
  )
  const venues = upTo(areas, (area) => upTo(venuesInArea, (n) => venueOf(area, n)))
  await insertRows(
    owner,
    'postcode_point',
    venues.flat().map(({ postcode, at }) => ({ said: postcode.toLowerCase().replace(' ', ''), at })),
  )
  await insertRows(
    owner,
    'organisation',
    upTo(Math.ceil(count / 8), (n) => ({ id: idOf(3, n), name: `${streets[n % streets.length]} Trust ${n + 1}` })),
  )
  await owner.query('commit')
  for (let from = 0; from < count; from += batch) {
    const rows = { asset: [] as Row[], asset_access: [] as Row[], asset_time: [] as Row[], asset_term: [] as Row[] }
    for (let n = from; n < Math.min(count, from + batch); n++) {
      const random = randomFrom(5, n)
      const area = random.between(0, areas - 1)
      const venue = venues[area]?.[random.between(0, venuesInArea - 1)]
      const [doing, term] = drawn(random)
      const id = idOf(4, n)
      rows.asset.push(assetRow(random, n, id, area, venue, doing, count))
      for (const [fact, share] of facts)
        if (random.chance(share))
          rows.asset_access.push({ asset_id: id, fact, answer: random.chance(0.9) ? 'yes' : 'no' })
      if (random.chance(0.9)) rows.asset_time.push(timeRow(random, idOf(5, n), id))
      if (random.chance(0.2)) rows.asset_time.push(timeRow(random, idOf(6, n), id))
      rows.asset_term.push({ asset_id: id, term_id: idOf(2, terms.indexOf(term)) })
    }
    await owner.query('begin')
    for (const [table, of] of Object.entries(rows)) await insertRows(owner, table, of)
    await owner.query('commit')
  }
  await restore()
  await owner.query('vacuum analyze')
  say(`${count.toLocaleString('en-GB')} entries in ${Math.round((Date.now() - began) / 1000)} s`)
}

/** Takes the indexes off that no constraint needs; answers how to put them back. Building them at the end takes a fifth. */
async function withoutIndexes(owner: pg.Client, tables: string[]): Promise<() => Promise<void>> {
  const { rows } = await owner.query<{ name: string; made: string }>(
    `select x.indexrelid::regclass::text as name, pg_get_indexdef(x.indexrelid) as made from pg_index x
     where x.indrelid = any ($1::regclass[]) and not exists (select from pg_constraint c where c.conindid = x.indexrelid)`,
    [tables],
  )
  for (const { name } of rows) await owner.query(`drop index ${name}`)
  return async () => {
    for (const { made } of rows) await owner.query(made)
  }
}

function assetRow(
  random: Random,
  n: number,
  id: string,
  area: number,
  venue: ReturnType<typeof venueOf> | undefined,
  doing: string,
  count: number,
): Row {
  const place = venue?.name ?? ''
  const kind = random.pick(kinds)
  const name = random.chance(0.5)
    ? `${place.split(' ').slice(0, 2).join(' ')} ${doing} ${kind}`
    : `${doing} ${kind} ${n}`
  const other = drawn(random)[0]
  return {
    id,
    kind: random.pick(['association', 'association', 'association', 'place', 'institution', 'exchange']),
    organisation_id: random.chance(0.6) ? idOf(3, random.between(0, Math.ceil(count / 8) - 1)) : null,
    name: name.charAt(0).toUpperCase() + name.slice(1),
    line: `${random.pick(['A friendly', 'A small', 'A lively', 'A weekly', 'Our'])} ${doing} ${kind} with some ${other}.`,
    about: upTo(random.between(2, 8), () => random.pick(sentences)).join(' '),
    cost: random.pick(['free', 'free', 'what you like', 'paid', 'paid']),
    for_whom: random.pick(['', 'Everybody', 'Grown-ups', 'Older people', 'Carers', 'Young people', 'Families']),
    phone: '01632 960000',
    neighbourhood_id: idOf(1, area),
    at: venue?.at ?? null,
    place_name: place,
    address_lines: venue ? [venue.street] : [],
    postcode: venue?.postcode ?? null,
    checked_at: new Date(Date.UTC(2026, 10, 1) - random.between(0, 400) * 86_400_000),
    checked_name: 'a neighbour',
  }
}

function timeRow(random: Random, id: string, asset: string): Row {
  const monthly = random.chance(0.15)
  return {
    id,
    asset_id: asset,
    freq: monthly ? 'monthly' : 'weekly',
    days: [`${monthly ? random.between(1, 4) : ''}${random.pick(days)}`],
    starts_on: '2026-01-05',
    opens: `${random.between(9, 19)}:30`,
  }
}

function drawn(random: Random): (typeof doings)[number] {
  return random.draw(doings.map((one) => ({ one, share: one[2] }))).one
}

const upTo = <Made>(count: number, make: (n: number) => Made): Made[] =>
  Array.from({ length: count }, (_, n) => make(n))
