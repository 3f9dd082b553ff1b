import { expect, test } from 'vitest'
import { miles } from './reasons.ts'
import { thesaurus, withMeanings, withNearMeanings, wordsOfHope } from './thesaurus.ts'
import { words } from './words.ts'

const groups = thesaurus.initial

test('a word brings along what means the same, in whatever form it was typed', () => {
  expect(withMeanings('Gardens', groups)[0]).toEqual([
    'gardens',
    'allotment',
    'gardening',
    'growing',
    'vegetables',
    'plants',
  ])
})

test('a hope is about what it names, not about the little words around it', () => {
  expect(wordsOfHope('I miss singing with other people', groups).map(([typed]) => typed)).toEqual(['singing'])
})

test('a place’s own words count', () => {
  expect(withMeanings('mithering', [['mithering', 'worry']])).toEqual([['mithering', 'worry']])
})

test.each([
  [50, 'a few steps'],
  [800, '½ a mile'],
  [1_700, '1 mile'],
  [5_000, '3 miles'],
])('%i metres are %s', (metres, said) => {
  expect(miles(metres, words.en.far)).toBe(said)
})

test('a word that is spelt another way is taken for one of the lists that looks like it', () => {
  expect(withNearMeanings('gardning', groups)).toEqual([
    ['gardning', 'gardening', 'allotment', 'growing', 'vegetables', 'plants'],
  ])
})

test.each(['talking', 'gar', 'garnish'])('“%s” stays itself: another word, or too little of one', (word) => {
  expect(withNearMeanings(word, groups)).toEqual([[word]])
})
