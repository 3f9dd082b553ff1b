import type { Day, Key } from './types.ts'

type AtWord = { by: Key; how: 'on paper' | 'by phone' | 'face to face' }

/** What counts for somebody in an idea, first what counts most. */
export interface CountsTold {
  who: Key
  said: Day
  ordered: ('near' | 'like me' | 'quiet' | 'free' | 'step-free' | 'language')[]
  near?: string
  likeMe?: string
  languages?: string
  word?: AtWord
}

export const whatCounts: CountsTold[] = [
  { who: 'joan', said: -15, ordered: ['near', 'step-free', 'free'], near: 'KS1 2AB' },
  {
    who: 'winston',
    said: -20,
    ordered: ['near', 'like me'],
    near: 'KS1 2AB',
    likeMe: 'Men who have worked with their hands',
    word: { by: 'dev', how: 'face to face' },
  },
  { who: 'aisha', said: -8, ordered: ['like me', 'quiet'], near: 'KS3 2PQ', likeMe: 'Women on their own' },
]

/** A hope that others with one like it may know of, in a line without a name. */
export interface SharedHopeTold {
  who: Key
  hope: Key
  line: string
  /** Stems of what it is about, as the search makes them. */
  about: string[]
  whoMay: 'my neighbourhood' | 'anybody'
  shared: Day
  until: Day
  word?: AtWord
}

export const sharedHopes: SharedHopeTold[] = [
  {
    who: 'joan',
    hope: 'choir',
    line: 'To make music with others again. I sing alto, sitting down.',
    about: ['music', 'sing', 'choir'],
    whoMay: 'anybody',
    shared: -10,
    until: 80,
  },
  {
    who: 'derek',
    hope: 'band',
    line: 'To be back in the music on Wednesdays. Cornet, loud.',
    about: ['music', 'band'],
    whoMay: 'anybody',
    shared: -6,
    until: 84,
    word: { by: 'dev', how: 'face to face' },
  },
  {
    who: 'joan',
    hope: 'laugh',
    line: 'Somebody to play cards with of an evening, and laugh at the wrong moment',
    about: ['card', 'game', 'laugh'],
    whoMay: 'my neighbourhood',
    shared: -10,
    until: 80,
  },
  {
    who: 'winston',
    hope: 'dominoes',
    line: 'A game of dominoes nearer home than the Shuttle',
    about: ['domino', 'game'],
    whoMay: 'my neighbourhood',
    shared: -4,
    until: 86,
  },
]

/** What somebody said of an idea: an entry by its name. */
export const ideasAnswered: { who: Key; hope: Key; entry: string; answer: 'not for me' | 'later'; said: Day }[] = [
  { who: 'joan', hope: 'choir', entry: 'Under the clock singers', answer: 'not for me', said: -10 },
  { who: 'joan', hope: 'choir', entry: 'Fiddle and squeeze', answer: 'later', said: -10 },
]
