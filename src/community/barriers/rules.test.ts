import { describe, expect, test } from 'vitest'
import { answerForm, sayForm, settleForm } from './forms.ts'
import { isOpen, stateOf } from './rules.ts'
import { words } from './words.ts'

const now = new Date('2026-11-22T12:00:00Z')
const w = words.en
const id = '01971f0a-0000-7000-8000-00000000000b'

describe('how a barrier stands', () => {
  test('it waits until somebody has answered', () => {
    expect(stateOf({ answered: null, dueOn: '2026-12-01' }, now)).toBe('waits')
  })
  test('it is late from the day after the one that was said', () => {
    expect(stateOf({ answered: null, dueOn: '2026-11-22' }, now)).toBe('waits')
    expect(stateOf({ answered: null, dueOn: '2026-11-21' }, now)).toBe('late')
  })
  test('what was promised and is not done by its day is late again, and open', () => {
    const state = stateOf({ answered: 'will do', dueOn: '2026-11-20' }, now)
    expect(state).toBe('late')
    expect(isOpen(state)).toBe(true)
  })
  test('what is done or refused with reasons is settled', () => {
    for (const answered of ['done', 'not done'] as const)
      expect(isOpen(stateOf({ answered, dueOn: null }, now))).toBe(false)
  })
})

describe('saying what stands in the way', () => {
  const said = { once: id, area: id, sort: 'steps', words: '  The side door is too heavy. ' }
  test('is a sentence, a neighbourhood and a sort', () => {
    expect(sayForm(said, w).value).toEqual({
      once: id,
      area: id,
      sort: 'steps',
      words: 'The side door is too heavy.',
      asset: null,
      whereabouts: '',
    })
  })
  test('empty, it says each thing that is missing beside its field', () => {
    expect(sayForm({ once: id }, w).errors?.map(({ field }) => field)).toEqual(['words', 'area', 'sort'])
  })
  test('a box that nobody sees and something is in is refused', () => {
    expect(sayForm({ ...said, website: 'http://buy.example' }, w).errors?.map(({ field }) => field)).toEqual([
      'website',
    ])
  })
  test('nothing of whoever sends it is read', () => {
    expect(Object.keys(sayForm({ ...said, member: id, name: 'Joan' }, w).value ?? {})).not.toContain('member')
  })
})

describe('what happens with words', () => {
  test('reads only what goes with the choice', () => {
    const out = settleForm({ area: id, words: [id], what: 'out', why: 'unkind', line: 'x', owner: 'x' }, w)
    expect(out.value).toEqual({ area: id, words: [id], what: 'out', why: 'unkind', asOne: false })
  })
  test('asks for a line, a sort and a name for a new barrier', () => {
    const made = settleForm({ area: id, words: [id], what: 'new' }, w)
    expect(made.errors?.map(({ field }) => field)).toEqual(['line', 'sort', 'owner'])
  })
  test('needs something ticked', () => {
    expect(settleForm({ area: id, what: 'out', why: 'unkind' }, w).errors?.map(({ field }) => field)).toEqual(['words'])
  })
})

describe('an answer', () => {
  test('that promises something names a day', () => {
    expect(answerForm({ kind: 'will do', words: 'A rail.' }, w).errors?.map(({ field }) => field)).toEqual(['byOn'])
  })
  test('that says why not needs no day', () => {
    expect(answerForm({ kind: 'not done', words: 'The wall is listed.', 'byOn-day': 'x' }, w).value).toEqual({
      kind: 'not done',
      words: 'The wall is listed.',
      byOn: null,
    })
  })
})
