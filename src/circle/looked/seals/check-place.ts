import type pg from 'pg'
import { checkChain, type EntryRow, type SealRow, type Trouble } from './check-chain.ts'

/** What was found in one place. */
export interface Checked {
  seals: number
  entries: number
  /** Entries whose readings were lawfully taken away. */
  takenAway: number
  troubles: Trouble[]
  /** What is not sealed yet: how many, and the moment of the oldest. */
  tail: { count: number; oldest: Date | null }
  /** The last seal: whoever writes its mark down elsewhere can have it looked for later. */
  last: { number: number; mark: string; sealedAt: Date } | null
  /** Whether a mark written down earlier is in the chain; null where none was asked for. */
  witnessed: boolean | null
}

const atOnce = 5_000

/**
 * Checks the seals over who looked in the place of this key, as the owner of its tables, at one moment. It trusts rows
 * alone: digests are made here, since whoever can change a row could change a function of the database too.
 */
export async function checkPlace(
  owner: pg.ClientBase,
  key: string,
  witness: { number: number; mark: string } | null = null,
): Promise<Checked> {
  await owner.query('begin transaction isolation level repeatable read read only')
  try {
    // Nothing is known of how many entries lie in a seal: a plan made for a few would compare each with each. All are read.
    await owner.query(
      `set local search_path = place_${key}; set local enable_nestloop = off; set local cursor_tuple_fraction = 1`,
    )
    const chain = checkChain(`place_${key}`)
    const seals = await sealsOf(owner)
    await readEntries(owner, seals, chain)
    const { rows } = await owner.query('select number::int as number, digest from reading_seal_head')
    chain.end(rows[0] ?? null)
    const last = seals.at(-1)
    return {
      ...chain.counted,
      troubles: chain.troubles,
      tail: await tailOf(owner),
      last: last ? { number: last.number, mark: last.digest.toString('hex'), sealedAt: momentOf(last.sealedAt) } : null,
      witnessed: witness && seals.some((seal) => seal.number === witness.number && markOf(seal) === witness.mark),
    }
  } finally {
    await owner.query('rollback')
  }
}

const markOf = ({ digest }: SealRow) => digest.toString('hex')
const momentOf = (micros: string) => new Date(Number(micros) / 1000)

async function sealsOf(owner: pg.ClientBase): Promise<SealRow[]> {
  const { rows } = await owner.query<SealRow>(`select number::int as number, previous, entries, digest,
      (extract(epoch from from_at) * 1000000)::bigint::text as from, (extract(epoch from until_at) * 1000000)::bigint::text as until,
      (extract(epoch from sealed_at) * 1000000)::bigint::text as "sealedAt"
    from reading_seal order by reading_seal.number`)
  return rows
}

/** All entries with what is kept under their ids, a few thousand at a time, in the order of the chain. */
async function readEntries(owner: pg.ClientBase, seals: readonly SealRow[], chain: ReturnType<typeof checkChain>) {
  await owner.query(`declare entries no scroll cursor for
    with entry as materialized (
      select s.number, e.at, e.id, e.digest from reading_seal s, unnest(s.ids, s.digests) with ordinality e (id, digest, at)
    ), latest as (
      select id, max(number * 1000000 + at) as latest from entry group by id
    ), mark as (select through_xact, through_id from reading_seal order by number desc limit 1)
    select e.number::int as number, e.id, e.digest, coalesce(r.said, c.said) as said, r.salt,
      e.number * 1000000 + e.at < l.latest as again,
      exists (select from reading_change g where g.reading_id = e.id and g.what = 'taken away') as "takenAway",
      case when not exists (select from reading_change g where g.reading_id = e.id and g.what = 'moved') then 'no'
        when (r.xact, r.id) > (select through_xact, through_id from mark) then 'waiting' else 'yes' end as moved
    from entry e join latest l using (id)
      left join (select id, xact, salt, concat_ws('|', 'reading', id, person_id, coalesce(member_id::text, ''),
          coalesce(standing_id::text, ''), array_to_string(parts, ','), act, (extract(epoch from at) * 1000000)::bigint, why) as said
        from reading) r on r.id = e.id
      left join (select id, concat_ws('|', 'change', id, reading_id, what, (extract(epoch from at) * 1000000)::bigint, why) as said
        from reading_change) c on c.id = e.id
    order by e.number, e.at`)
  let next = 0
  for (;;) {
    const { rows } = await owner.query<EntryRow>(`fetch ${atOnce} from entries`)
    for (const entry of rows) {
      for (let seal = seals[next]; seal && seal.number <= entry.number; seal = seals[++next]) chain.begin(seal)
      chain.entry(entry)
    }
    if (rows.length < atOnce) break
  }
  for (let seal = seals[next]; seal; seal = seals[++next]) chain.begin(seal)
}

async function tailOf(owner: pg.ClientBase): Promise<Checked['tail']> {
  const { rows } = await owner.query(`select count(*)::int as count, min(r.at) as oldest
    from (select id, xact, at from reading union all select id, xact, at from reading_change) r
    left join (select distinct unnest(ids) as id from reading_seal) e using (id) where e.id is null`)
  return rows[0]
}
