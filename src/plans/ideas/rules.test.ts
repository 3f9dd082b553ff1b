import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { reasonsOf } from './reasons.ts'
import { couldBeIdea, type EntryIdea, inLanguage, inTheirOrder, likeMe, saidOf, tellsWho, untilSaid } from './rules.ts'
import { type Counts, criteria } from './store.ts'
import { words } from './words.ts'

const entry = (name: string, part: Partial<EntryIdea> = {}): EntryIdea => ({
  id: name,
  kind: 'association',
  name,
  line: 'We sing.',
  cost: null,
  costWords: '',
  placeName: '',
  neighbourhood: null,
  metres: null,
  meant: ['choir'],
  access: [],
  days: [],
  checkedAt: null,
  status: 'active',
  enterprise: false,
  forWhom: '',
  languages: [],
  phone: '',
  surely: [],
  partly: [],
  times: [],
  ...part,
})
const counts = (part: Partial<Counts>): Counts => ({ ...untilSaid, ...part })
const names = (ideas: EntryIdea[]) => ideas.map(({ name }) => name)

describe('ideas stand in the person’s own order', () => {
  const near = entry('near', { metres: 300 })
  const free = entry('free', { metres: 9_000, cost: 'free' })
  const quiet = entry('quiet', { metres: 9_000, surely: ['quiet'] })

  test.each([
    [
      ['near', 'free', 'quiet'],
      ['near', 'free', 'quiet'],
    ],
    [
      ['quiet', 'near'],
      ['quiet', 'near', 'free'],
    ],
    [
      ['free', 'quiet'],
      ['free', 'quiet', 'near'],
    ],
    [[], ['quiet', 'free', 'near']],
  ] as const)('what counts is %j', (ordered, expected) => {
    expect(names(inTheirOrder([quiet, free, near], counts({ ordered: [...ordered] }), null))).toEqual(expected)
  })

  test('a hundred metres are no nearer', () => {
    const [a, b] = [entry('a', { metres: 500 }), entry('b', { metres: 400 })]
    expect(names(inTheirOrder([a, b], counts({ ordered: ['near'] }), null))).toEqual(['a', 'b'])
  })

  test('where no postcode was said, one’s own neighbourhood is near', () => {
    const [a, b] = [entry('a', { neighbourhood: 'The Weir' }), entry('b', { neighbourhood: 'Hollin Bank' })]
    expect(names(inTheirOrder([a, b], untilSaid, 'Hollin Bank'))).toEqual(['b', 'a'])
  })

  test('whatever counts, every idea stays, and alike ones stay as they were found', () => {
    const any = fc.record({
      metres: fc.constantFrom(null, 100, 1_000, 9_000),
      cost: fc.constantFrom(null, 'free' as const, 'paid' as const),
      surely: fc.subarray(['quiet', 'step-free']),
    })
    fc.assert(
      fc.property(fc.array(any, { maxLength: 12 }), fc.shuffledSubarray([...criteria]), (parts, ordered) => {
        const ideas = parts.map((part, at) => entry(String(at), part))
        const once = inTheirOrder(ideas, counts({ ordered }), null)
        expect(names(once).sort()).toEqual(names(ideas).sort())
        expect(inTheirOrder(once, counts({ ordered }), null)).toEqual(once)
      }),
    )
  })
})

describe('people like me are whom I say, and whom a group says it is for', () => {
  test.each([
    ['women', 'Older women of the Weir', 'women'],
    ['a woman my age', 'Women of all ages', 'woman'],
    ['dads', 'Dads and their babies', 'dads'],
    ['people like me', 'People who like tea', null],
    ['', 'Everybody', null],
    ['dads', '', null],
  ])('“%s” and “%s” share %s', (said, forWhom, word) => {
    expect(likeMe({ forWhom }, said)).toBe(word)
  })

  test('a language is one that is spoken there', () => {
    expect(inLanguage({ languages: ['English', 'Polish'] }, 'polish, a little')).toBe('Polish')
    expect(inLanguage({ languages: ['English'] }, 'Polish')).toBeNull()
  })
})

describe('each idea says why it is shown', () => {
  const asked = { words: [['singing', 'choir']], any: true as const, postcode: 'KS1 2AB' }
  const idea = entry('choir', {
    metres: 800,
    cost: 'free',
    surely: ['step-free'],
    forWhom: 'Women',
    languages: ['Polish'],
  })

  test('by its word, and by what counts for the person', () => {
    const all = counts({ ordered: [...criteria], likeMe: 'women', languages: 'Polish' })
    expect(reasonsOf(idea, asked, all, '', words.en)).toEqual([
      'it says “choir”, and you said “singing”',
      'it is ½ a mile from you',
      'it is free',
      'there are no steps',
      'it is for “Women”, and you said “women”',
      'they speak Polish',
    ])
  })

  test('what is so only in part says so, and comes after what is so', () => {
    const partly = entry('church', {
      access: ['step-free'],
      partly: [{ fact: 'step-free', words: 'a ramp at the side' }],
    })
    const none = entry('mill')
    const surely = entry('hall', { surely: ['step-free'] })
    const steps = counts({ ordered: ['step-free'] })
    expect(reasonsOf(partly, { words: [] }, steps, '', words.en)).toEqual(['there may be steps (a ramp at the side)'])
    expect(names(inTheirOrder([none, partly, surely], steps, null))).toEqual(['hall', 'church', 'mill'])
  })

  test('not by what does not count for them', () => {
    expect(reasonsOf(idea, asked, counts({ likeMe: 'women' }), '', words.en)).toEqual([
      'it says “choir”, and you said “singing”',
      'it is ½ a mile from you',
    ])
  })

  test('somebody else reads it of the person', () => {
    expect(reasonsOf(idea, asked, untilSaid, 'Joan', words.en)).toEqual([
      'it says “choir”, and Joan said “singing”',
      'it is ½ a mile from Joan',
    ])
  })
})

test('what was shown again is as if nothing had been said', () => {
  const said = (answer: 'later' | 'shown again') => [{ kind: 'entry' as const, ideaId: 'a', answer }]
  expect([saidOf(said('later'), 'entry', 'a'), saidOf(said('shown again'), 'entry', 'a')]).toEqual(['later', null])
})

test.each([
  ['what has a word of the hope', {}, false, true],
  ['a story', { kind: 'story' }, false, false],
  ['what is only spelt alike, for a hope', { meant: [''] }, false, false],
  ['what is only spelt alike, for a word that was typed', { meant: [''] }, true, true],
])('%s', (_what, part, typed, expected) => {
  expect(couldBeIdea(entry('a', part), typed)).toBe(expected)
})

test.each([
  ['Joan would love to sing again', true],
  ['Ring 01632 960 210', true],
  ['Write to me@example.org', true],
  ['Somebody to sing with on Thursdays', false],
  ['A room for 12 of us at 7.30', false],
])('“%s” tells who: %s', (line, tells) => {
  expect(tellsWho(line, 'Joan')).toBe(tells)
})
