import { describe, expect, it } from 'vitest'
import { readBorn } from './born.ts'

const now = new Date('2026-11-21T09:30:00Z')

describe('when somebody was born, as people say it', () => {
  it.each([
    ['', ''],
    ['3/4/1951', '1951-04-03'],
    ['03.04.51', '1951-04-03'],
    ['3 4 26', '2026-04-03'],
    ['3 4 27', '1927-04-03'],
    ['3 April 1951', '1951-04-03'],
    ['the 3rd of Apr 1951', '1951-04-03'],
    ['1951-04-03', '1951-04-03'],
    ['April 1951', '1951-04'],
    ['about 1951', '1951'],
    ['1951', '1951'],
    ['29/2/1952', '1952-02-29'],
  ])('reads “%s” as “%s”', (said, read) => {
    expect(readBorn(said, now)).toBe(read)
  })
  it.each([
    'long ago',
    '31/2/1951',
    '0/4/1951',
    '3/13/1951',
    '1951-04-03-02',
    '1066',
    '3/4/2027',
    '3/4/951',
    '٣/٤/١٩٥١',
    "1951'; drop",
  ])('makes no day of “%s”', (said) => {
    expect(readBorn(said, now)).toBeNull()
  })
})
