import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { allOf } from '../testing/all-of.ts'
import { hour, postcode, unarmed } from './clean.ts'
import { BadTable, decode, rowsInPieces, rowsOf } from './csv.ts'
import { timesIn } from './hours.ts'
import { entryOf } from './open-referral.ts'
import { entryOfRow, guessMapping } from './spreadsheet.ts'
import { entriesOfTables } from './tables.ts'

const day = '2026-11-22'
const sample = (name: string) => rowsOf(decode(readFileSync(join(import.meta.dirname, '../testing/samples', name))))

function entriesOf(name: string) {
  const [head, ...rows] = sample(name)
  const mapping = guessMapping(head?.cells ?? [])
  return rows.map((row) => entryOfRow(row, mapping))
}

describe('a table', () => {
  test('is read with quotation marks, lines in a cell and Windows line ends', () => {
    expect(rowsOf('a,b\r\n"1, ""one""\nmore",2\r\n\r\n3,4')).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['1, "one"\nmore', '2'] },
      { line: 5, cells: ['3', '4'] },
    ])
  })
  test.each([';', '\t', '|'])('is read when its cells are parted by %j', (mark) => {
    expect(rowsOf(`a${mark}b\n1${mark}2`)[1]?.cells).toEqual(['1', '2'])
  })
  test('whose quotation mark never closes is refused, not swallowed', () => {
    expect(() => rowsOf('a,b\n"1,2\n3,4')).toThrow(BadTable)
  })
  test('is read in the encodings that offices save', () => {
    expect(decode(Buffer.from('Café', 'utf8'))).toBe('Café')
    expect(decode(Buffer.from('Caf\xe9', 'latin1'))).toBe('Café')
    expect(decode(Buffer.from('\ufeffCafé', 'utf16le'))).toBe('Café')
  })
  test('is the same when it comes letter by letter, whatever stands where it is cut', async () => {
    const text = '\ufeffName;Words\r\nCafé;"one ""1"";\nmore"\r\n;\r\nLast;"x"'
    for (const bytes of [Buffer.from(text), Buffer.from(text, 'utf16le'), Buffer.from(text.slice(1), 'latin1')]) {
      const pieces = async function* () {
        for (const byte of [bytes.subarray(0, 12), ...bytes.subarray(12)])
          yield typeof byte === 'number' ? Buffer.from([byte]) : byte
      }
      expect(await allOf(rowsInPieces(pieces))).toEqual(rowsOf(text.slice(1)))
    }
  })
  test.each([
    ['a row of more than we take', 'a,b\n'.concat(`${'x'.repeat(19_000)},`.repeat(30)), 'too much'],
    [
      'a quotation mark that swallows a book',
      `a,b\n"${'x'.repeat(500_000)}`,
      'a quotation mark opens and never closes',
    ],
    ['more rows than we take', 'a\n'.repeat(50_002), 'too many rows'],
    ['more columns than we take', `${'a,'.repeat(201)}\n`, 'too many columns'],
  ])('with %s is refused', (_what, text, word) => {
    expect(() => rowsOf(text)).toThrow(word)
  })
  test('that is no text is refused', () => {
    expect(() => decode(Buffer.from([1, 0, 2, 0, 3]))).toThrow(BadTable)
  })
})

describe('a cell', () => {
  test.each([
    ['=HYPERLINK("http://evil")', 'HYPERLINK("http://evil")'],
    ['@SUM(A1)', 'SUM(A1)'],
    ['-2+3', '2+3'],
    ['+44 1632 960001', '+44 1632 960001'],
  ])('that would be a formula is only text: %s', (given, text) => {
    expect(unarmed(given)).toBe(text)
  })
  test.each([
    ['6pm', '18:00'],
    ['9:30am', '09:30'],
    ['12noon', '12:00'],
    ['12am', '00:00'],
    ['18:30:00', '18:30'],
    ['7', null],
    ['99:99', null],
  ])('%s is an hour of the day', (given, at) => {
    expect(hour(given)).toBe(at)
  })
  test('a postcode is written as post offices do', () => {
    expect([postcode('bl65eq'), postcode('BL6  5EQ'), postcode('Bolton')]).toEqual(['BL6 5EQ', 'BL6 5EQ', null])
  })
})

describe('opening times in words', () => {
  test.each([
    ['Wednesday 10am - 4pm', [['WE', '10:00', '16:00']]],
    ['Monday 12noon - 2pm', [['MO', '12:00', '14:00']]],
    [
      'Mon-Fri 9am-5pm, Sat 10am - 12noon',
      [
        ['MO TU WE TH FR', '09:00', '17:00'],
        ['SA', '10:00', '12:00'],
      ],
    ],
    ['Tuesday & Thursday 9.30am to 1pm', [['TU TH', '09:30', '13:00']]],
    ['Friday 11 - 1pm', [['FR', '11:00', '13:00']]],
    ['First Monday of the month 2pm - 4pm', []],
    ['By appointment', []],
    ['Monday', []],
    ['Monday 2pm - 1pm', []],
  ])('%s', (words, times) => {
    expect(timesIn(words).map(({ days, opens, closes }) => [days.join(' '), opens, closes])).toEqual(times)
  })
})

describe('a plain spreadsheet', () => {
  test('of libraries is understood: 141 with a name, an address and where they are', () => {
    const entries = entriesOf('gm_libraries.csv')
    expect(
      entries.filter(({ entry }) => entry?.postcode && entry.latitude && entry.website?.startsWith('http')).length,
    ).toBeGreaterThan(130)
    expect(entries[0]?.entry).toMatchObject({
      name: 'Blackrod Library',
      kind: 'place',
      postcode: 'BL6 5EQ',
      email: 'blackrod.library@bolton.gov.uk',
    })
  })
  test('of food banks is understood, and what cannot be is left out with a reason', () => {
    const entries = entriesOf('gm_food_banks.csv')
    const good = entries.flatMap(({ entry }) => (entry ? [entry] : []))
    expect(good.length).toBeGreaterThan(150)
    expect(good.filter(({ times }) => times.length > 0).length).toBeGreaterThan(60)
    expect(entries.every(({ entry, reason }) => entry !== undefined || (reason ?? '').length > 10)).toBe(true)
    expect(new Set(good.map(({ sourceId }) => sourceId)).size).toBeGreaterThan(good.length - 12)
  })
  const mapping = guessMapping(['Name', 'Description', 'Address', 'Postcode', 'Cost', 'Telephone'])
  test('half a row is no entry', () => {
    expect(entryOfRow({ line: 3, cells: ['Choir'] }, mapping)).toEqual({
      line: 3,
      reason: 'Half of the row is missing.',
    })
  })
  test('a row without a name is no entry', () => {
    expect(entryOfRow({ line: 3, cells: ['', 'x', 'y', '', '', ''] }, mapping).reason).toBe('It has no name.')
  })
  test('the same row is known again, however it is spaced', () => {
    const ids = ['Mill  Choir', 'mill choir '].map(
      (name) => entryOfRow({ line: 2, cells: [name, '', '1 Mill Lane', 'KS1 2AB', '', ''] }, mapping).entry?.sourceId,
    )
    expect(ids[0]).toBe(ids[1])
  })
  test('west of Greenwich stays west', () => {
    const { entry } = entryOfRow({ line: 2, cells: ['Choir', '53.5', '-2.43'] }, ['name', 'latitude', 'longitude'])
    expect([entry?.latitude, entry?.longitude]).toEqual([53.5, -2.43])
  })
  test('markup is gone and a price is pence', () => {
    const { entry } = entryOfRow(
      { line: 2, cells: ['<b>Choir</b>', '<script>alert(1)</script>We sing.', '', '', '£3.50', ''] },
      mapping,
    )
    expect(entry).toMatchObject({ name: 'Choir', line: 'We sing.', costPence: 350, cost: 'paid' })
  })
})

describe('Open Referral', () => {
  const service = {
    id: 's1',
    name: 'Choir',
    description: 'We sing. All are welcome.',
    status: 'active',
    fees: 'Free',
    minimum_age: 16,
    contacts: [{ id: 'c1', name: 'Ann Persona', phones: [{ id: 'p', number: '07700 900123' }] }],
    schedules: [{ id: 't', freq: 'WEEKLY', byday: 'TH', opens_at: '19:00', closes_at: '21:00', dtstart: '2026-09-03' }],
    service_at_locations: [
      {
        id: 'l',
        location: {
          id: 'p',
          latitude: 53.5,
          longitude: -2.4,
          addresses: [{ address_1: '1 Mill Lane', city: 'Bolton', postal_code: 'BL1 1SE' }],
        },
      },
    ],
    organization: { id: 'o1', name: 'Mill Music', description: 'Mill Music' },
    attributes: [{ id: 'a', taxonomy_term: { id: 'x', name: 'Singing', description: '' } }],
  }
  test('3.0 as JSON becomes an entry', () => {
    expect(entryOf(service, 1, day).entry).toMatchObject({
      sourceId: 's1',
      line: 'We sing. All are welcome.',
      cost: 'free',
      postcode: 'BL1 1SE',
      addressLines: ['1 Mill Lane', 'Bolton'],
      times: [{ freq: 'weekly', days: ['TH'], opens: '19:00', startsOn: '2026-09-03' }],
      organisation: { name: 'Mill Music', about: '' },
      terms: ['Singing'],
      minimumAge: 16,
    })
  })
  test('a contact, who is a person, does not come along', () => {
    expect(JSON.stringify(entryOf(service, 1, day))).not.toMatch(/Persona|900123/)
  })
  test.each([[null], ['text'], [{ name: 'x' }], [{ id: 'x' }], [{ id: 7, name: {} }]])(
    '%j is no entry, with a reason',
    (given) => {
      expect(entryOf(given, 1, day).reason).toMatch(/^It has no/)
    },
  )
  test('what lies about its shapes does no harm', () => {
    const odd = {
      ...service,
      schedules: 'always',
      minimum_age: 90,
      maximum_age: 10,
      organization: [],
      languages: { a: 1 },
      service_at_locations: [null],
    }
    expect(entryOf(odd, 1, day).entry).toMatchObject({ times: [], minimumAge: null, organisation: null, languages: [] })
  })
  test('the tables of 1.1 come together', () => {
    const tables = new Map([
      [
        'service',
        'id,organization_id,name,description,status\ns1,o1,Choir,We sing on Thursdays.,active\ns2,o9,,Nothing,active',
      ],
      ['organization', 'id,name,description\no1,Mill Music,Since 1920'],
      ['service_at_location', 'id,service_id,location_id\nx1,s1,l1'],
      ['location', 'id,name,latitude,longitude\nl1,Mill Hall,53.5,-2.4'],
      ['physical_address', 'id,location_id,address_1,city,postal_code\na1,l1,1 Mill Lane,Bolton,BL1 1SE'],
      ['regular_schedule', 'id,service_id,weekday,opens_at,closes_at\nr1,s1,4,19:00,21:00'],
      ['phone', 'id,service_id,contact_id,number\np1,s1,,01632 960001\np2,s1,c1,07700 900123'],
      ['taxonomy', 'id,name\nt1,Singing'],
      ['service_taxonomy', 'id,service_id,taxonomy_id\nst1,s1,t1'],
    ])
    const [choir, none] = entriesOfTables(tables, day)
    expect(choir?.entry).toMatchObject({
      placeName: 'Mill Hall',
      postcode: 'BL1 1SE',
      phone: '01632 960001',
      terms: ['Singing'],
      times: [{ days: ['TH'], opens: '19:00' }],
    })
    expect(none).toEqual({ line: 3, reason: 'It has no name.' })
  })
})
