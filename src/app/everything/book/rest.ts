import { whatStays } from '../write-record.ts'
import { listed } from './about.ts'
import type { Block, Chapter } from './blocks.ts'
import { saidOne } from './said.ts'
import { facts, type Telling, text } from './telling.ts'

/** Tables that a chapter of their own tells; every other one comes in the chapter of what else is kept. */
export const told: readonly string[] = [
  ...['about_me', 'communication', 'reach', 'statement', 'reply', 'conversation', 'in_the_room', 'conversation_page'],
  ...[
    'hello',
    'hello_sayer',
    'hello_contact',
    'file',
    'said_file',
    'plan',
    'hope',
    'step',
    'barrier',
    'rating',
    'what_if',
    'check_in',
    'review',
  ],
  ...[
    'agreement',
    'sign_off',
    'in_circle',
    'circle_move',
    'standing',
    'promise',
    'promise_turn',
    'reading',
    'looked_elsewhere',
    'letter',
  ],
]

/** Columns that name the reasons of a decision, a statement. */
const quotes = ['answer_id', 'found_id', 'decision_id', 'notice_id', 'statement_id']

/** Whatever has no chapter of its own, row by row, so that nothing of the record is missing from the book. */
export function rest(telling: Telling): Chapter {
  const { taken, w, of, name, dayAndTime } = telling
  const blocks: Block[] = []
  for (const [table, rows] of Object.entries(taken.tables)) {
    if (told.includes(table) || rows.length === 0) continue
    blocks.push({ kind: 'heading', text: w.rest.tables[table] ?? sentence(table) })
    for (const row of rows) {
      const said = Object.entries(row).flatMap(([column, value]): [string, string][] => {
        if (column === 'id' || column === 'person_id' || (/^version$|_id$/.test(column) && !name(value, ' ').trim()))
          return []
        const plain = readable(value, name, dayAndTime)
        return plain ? [[sentence(column.replace(/_id$|_at$/, '')), plain]] : []
      })
      if (said.length > 0) blocks.push(facts(...said))
      // What it quotes comes with the answers to it (P3): what was decided about it.
      const quoted = Object.entries(row).flatMap(([column, value]) =>
        quotes.includes(column) ? of('statement', 'id', value).filter(({ kind }) => kind === 'decision') : [],
      )
      blocks.push(...quoted.map(saidOne(telling)))
    }
  }
  return {
    id: 'what-else',
    title: w.rest.title,
    blocks: blocks.length > 0 ? blocks : [{ kind: 'words', text: w.nothing }],
  }
}

function readable(value: unknown, name: Telling['name'], dayAndTime: Telling['dayAndTime']): string {
  if (value === true) return 'yes'
  if (value === false) return ''
  if (Array.isArray(value)) return listed(value)
  if (typeof value !== 'string') return text(value)
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value)) return name(value, ' ').trim()
  return /^\d{4}-\d\d-\d\dT/.test(value) ? dayAndTime(value) : value
}

function sentence(name: string): string {
  const plain = name.replaceAll('_', ' ')
  return plain.charAt(0).toUpperCase() + plain.slice(1)
}

/** What is not in the book, and why. */
export function stays({ w }: Telling): Chapter {
  return {
    id: 'not-here',
    title: w.stays.title,
    blocks: [
      { kind: 'words', text: w.stays.lead },
      { kind: 'list', items: whatStays().also.slice(1) },
    ],
  }
}
