import { expect, test } from 'vitest'
import { said } from './said.ts'

test('a postcode is the same with and without its space, large or small', () => {
  expect([said('KS1 2AB'), said(' ks12ab ')]).toEqual(['ks12ab', 'ks12ab'])
})

test('the number of the house is no part of the street', () => {
  expect([said('14 Chapel Row'), said('14b, Chapel Row'), said('Flat 3, Chapel Row')]).toEqual([
    'chapelrow',
    'chapelrow',
    'chapelrow',
  ])
})

test('what holds neither letter nor digit is nothing', () => {
  expect(said('?! %')).toBe('')
})
