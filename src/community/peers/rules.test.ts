import { describe, expect, test } from 'vitest'
import type { Asked } from '../../platform/index.ts'
import { askForm, organisationForm, peerForm } from './forms.ts'
import { boardInWords, offersSaid, stateOf } from './rules.ts'
import { words } from './words.ts'

const w = words.en
const joan = '01971f0a-0000-7000-8000-00000000000b'
const asked = { viewer: { id: joan }, person: joan, now: new Date('2026-11-22T12:00:00Z') } as Asked
const fresh = { answer: null, endedAt: null, wants: 'plan', helps: false, toName: 'Bernie' } as const

describe('how an ask stands', () => {
  test('a connector looks until somebody is asked', () => {
    expect(stateOf({ ...fresh, toName: '' })).toBe('looking')
    expect(stateOf(fresh)).toBe('asked')
  })
  test('a yes to planning has ended as soon as the standing has, wherever it was ended', () => {
    expect(stateOf({ ...fresh, answer: 'yes', helps: true })).toBe('yes')
    expect(stateOf({ ...fresh, answer: 'yes', helps: false })).toBe('ended')
  })
  test('a yes to talking needs no standing', () => {
    expect(stateOf({ ...fresh, wants: 'talk', answer: 'yes' })).toBe('yes')
  })
})

describe('a peer says', () => {
  const said = {
    shownAs: 'Bernie',
    lived: 'the ward',
    whoMay: 'plans',
    span: '3',
    offers: ['peer planning', 'nursing'],
  }
  test('who may know it and until when: neither is chosen for them', () => {
    const errors = peerForm({ shownAs: 'B', lived: 'x' }, w, asked, joan).errors
    expect(errors?.map(({ field }) => field)).toEqual(['whoMay', 'span'])
  })
  test('only what is offered, until a day', () => {
    const { value } = peerForm(said, w, asked, joan)
    expect(value).toMatchObject({ offers: ['peer planning'], untilOn: '2027-02-22', withFace: false })
  })
})

describe('an ask', () => {
  test('through a connector says for whom to look', () => {
    expect(askForm({ wants: 'talk' }, w, asked).errors?.map(({ field }) => field)).toEqual(['words'])
  })
  test('to somebody may say nothing more', () => {
    expect(askForm({ wants: 'talk', peer: joan }, w, asked).value).toMatchObject({ peer: joan, words: '' })
  })
})

describe('an organisation', () => {
  const said = { ledWords: 'All of us have been through it.', boardTotal: '8', boardLived: '6' }
  test('says how many of its board have lived with it, or nothing of it', () => {
    expect(organisationForm(said, w).value).toMatchObject({ boardTotal: 8, boardLived: 6 })
    expect(boardInWords(8, 6)).toBe('6 of 8')
    expect(boardInWords(null, null)).toBe('')
  })
  test.each([{ boardLived: '9' }, { boardLived: '' }, { boardTotal: '0', boardLived: '0' }])(
    'cannot count like %o',
    (over) => {
      expect(organisationForm({ ...said, ...over }, w).errors?.map(({ field }) => field)).toEqual(['boardLived'])
    },
  )
})

describe('what of it somebody asks for who types into a search', () => {
  test.each([
    [['advocate'], ['advocacy']],
    [['speak', 'up', 'for', 'me'], ['advocacy']],
    [
      ['plan', 'with', 'assistants'],
      ['peer planning', 'employing assistants together'],
    ],
    [['singing'], []],
  ])('%j', (typed, offers) => {
    expect(offersSaid(typed)).toEqual(offers)
  })
})
