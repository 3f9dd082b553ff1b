import pg from 'pg'
import { type Database, type Id, inPlace, newId, type Part, type PlaceRow } from '../../../platform/index.ts'
import { speaksAs } from '../../../platform/testing/speaks-as.ts'
import { checkRecord, type RecordFile } from '../bring/check-record.ts'
import { idHere, renamed } from '../bring/rename.ts'
import { publishedTables } from '../schema/published.ts'
import { type Row, type Taken, takeAll } from '../taken.ts'
import { words } from '../words.ts'
import { writeRecord } from '../write-record.ts'

const parts: Part[] = ['hello', 'reach', 'about', 'said', 'plan', 'money', 'community', 'rights']

/** A record as its person takes it. */
export function takenBy(database: Database, place: PlaceRow, person: Id): Promise<Taken> {
  const opening = { people: [person], parts, act: 'read' as const, why: 'took it along' }
  return inPlace(database, place, person, opening, (tx) => takeAll(tx, { key: place.key, name: place.name }, person))
}

/** The text of `record.json`, read and checked as a place does that it is brought to. */
export function asFile(taken: Taken): RecordFile {
  const checked = checkRecord([...writeRecord(taken)].join(''), words.en.bring.errors)
  if ('error' in checked) throw new Error(checked.error)
  return checked.record
}

interface At {
  owner: pg.ClientBase
  database: Database
}

/** Brings a record in as somebody who works there does; their id there. */
export async function broughtIn(
  { owner, database }: At,
  place: PlaceRow,
  by: Id,
  file: RecordFile,
): Promise<Id | null> {
  const record = renamed({ person: file.person, people: file.people, tables: file.tables }, file)
  const arrival = newId()
  await owner.query(`set jit = off; set search_path = place_${place.key}, ext`)
  await speaksAs(owner, { member: by, now: database.clock.now() })
  await owner.query(
    `insert into arrival (id, by_id, from_name, known_as, taken_at, becomes, record, counts, stays) values ($1, $2, $3, $4, $5, $6, $7, '{}', $8)`,
    [
      arrival,
      by,
      file.from.name,
      file.person.known_as,
      file.taken_at,
      idHere(file.from.key, file.person.id, file.person.id),
      JSON.stringify(record),
      JSON.stringify(file.stays),
    ],
  )
  const { rows } = await owner.query('select bring_in($1, $2) as person', [arrival, by])
  return rows[0].person
}

/**
 * What must be equal after a record was brought in: all of it, but for what is declared and explained to differ. Ids are
 * others, one for one; who stood has ended; who looked stands apart; where it came from and with whom has been added, and
 * the name of the one who walks alongside now (`besides`).
 */
export function comparable(file: Comparable, came: boolean, besides: Id | null = null): Record<string, unknown> {
  const { tables, person, people } = came ? file : renamed(file, file as RecordFile)
  const { reading = [], looked_elsewhere = [], came_from: _from, came_with: _with, standing = [], ...same } = tables
  const { neighbourhood: _area, ...self } = person
  const before = came
    ? standing.filter(({ reason }) => !/^(brought their record|there from the day you came)/.test(String(reason)))
    : standing
  return {
    person: self,
    people: sorted(people.filter(({ id }) => id !== besides)),
    looked: sorted([...(came ? [] : reading), ...looked_elsewhere].map(({ not_on_my_screen: _, ...row }: Row) => row)),
    standing: sorted(before.map(({ ended_at: _, ...row }: Row) => row)),
    ...Object.fromEntries(
      Object.entries(same).flatMap(([table, rows]) => (rows.length > 0 ? [[table, sorted(rows)]] : [])),
    ),
  }
}

type Comparable = Pick<RecordFile, 'person' | 'people' | 'tables'> & Partial<RecordFile>

const sorted = (rows: readonly object[]): string[] =>
  rows.map((row) => JSON.stringify(Object.entries(row).sort())).sort()

/** Brings many in at once, on several connections. */
export async function allBroughtIn(
  house: At & { address: pg.ClientConfig },
  place: PlaceRow,
  by: Id,
  files: readonly RecordFile[],
): Promise<Id[]> {
  const there: Id[] = []
  let next = 0
  const work = async () => {
    const owner = new pg.Client(house.address)
    await owner.connect()
    while (next < files.length) {
      const at = next++
      const person = await broughtIn({ ...house, owner }, place, by, files[at] as RecordFile)
      if (person === null) throw new Error(`${files[at]?.person.known_as} does not fit together`)
      there[at] = person
    }
    await owner.end()
  }
  await Promise.all(Array.from({ length: 3 }, work))
  return there
}

/** What `takeAll` gives for each of them, in one query for each table: as the owner, for who is in nobody’s way. */
export async function allTaken(
  { owner }: At,
  place: PlaceRow,
  people: readonly Id[],
): Promise<Pick<RecordFile, 'person' | 'people' | 'tables'>[]> {
  await owner.query(`set search_path = place_${place.key}, ext`)
  const found = new Map(
    people.map((id) => [
      id,
      { person: {} as RecordFile['person'], people: [] as RecordFile['people'], tables: {} as RecordFile['tables'] },
    ]),
  )
  const each = async (
    query: string,
    take: (
      of: { person: RecordFile['person']; people: RecordFile['people']; tables: RecordFile['tables'] },
      row: Row,
    ) => void,
  ) => {
    for (const { person_id, row } of (await owner.query(query, [people])).rows) {
      const of = found.get(person_id)
      if (of) take(of, row)
    }
  }
  await each(
    `select m.id as person_id, to_jsonb(m) - 'neighbourhood_id' as row from member m where m.id = any ($1)`,
    (of, row) => {
      of.person = row as RecordFile['person']
      of.people.push({ id: String(row.id), known_as: String(row.known_as) })
    },
  )
  await each(
    `select c.person_id, jsonb_build_object('id', m.id, 'known_as', m.known_as) as row from came_with c join member m on m.id = c.member_id where c.person_id = any ($1)`,
    (of, row) => of.people.push(row as RecordFile['people'][number]),
  )
  for (const [table, { columns, hasScreen }] of Object.entries(publishedTables)) {
    const list = columns.map((name) => `"${name}"`).join(', ')
    await each(
      `select t.person_id, to_jsonb(t) as row from (select ${list} from "${table}" where person_id = any ($1) ${hasScreen ? 'and not not_on_my_screen' : ''}) t`,
      (of, row) => {
        of.tables[table] = [...(of.tables[table] ?? []), row]
      },
    )
  }
  return people.map((id) => ({ tables: {}, people: [], person: {} as never, ...found.get(id) }))
}
