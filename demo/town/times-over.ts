import type { Key } from './types.ts'

/** Records whose time to be kept is over: long ended, told in a line, and how far the decision is. */
export interface TimeOver {
  key: Key
  name: string
  born: string
  /** How many years ago it ended, and the days beyond. */
  years: number
  days: number
  said: string
  waitsFor: Key
  wish?: { wish: 'keep' | 'erase'; words: string }
  /** The first of two says that it goes. */
  erase?: { by: Key; why: string }
}

export const timesOver: TimeOver[] = [
  {
    key: 'enid',
    name: 'Enid Crossley',
    born: '1931-06-11',
    years: 8,
    days: 12,
    said: 'I can manage the stairs if somebody does the windows.',
    waitsFor: 'ruth',
    wish: { wish: 'keep', words: 'My granddaughter writes down our family. She may want it.' },
  },
  {
    key: 'harold',
    name: 'Harold Binns',
    born: '1929',
    years: 8,
    days: 70,
    said: 'The pigeons come first, then breakfast.',
    waitsFor: 'imelda',
    erase: { by: 'ruth', why: 'Nobody has asked for anything in eight years, and nothing is open.' },
  },
]
