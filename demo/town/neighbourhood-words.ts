import type { Day, Key } from './types.ts'

/** What a neighbourhood says it needs or is proud of; `shown` is missing where nobody has looked at it yet. */
export type NeighbourhoodWord = {
  key: Key
  neighbourhood: Key
  kind: 'need' | 'proud'
  words: string
  saidAs?: string
  contact?: string
  how: 'on screen' | 'on paper' | 'by phone' | 'face to face'
  said: Day
  shown?: Day
}

export const neighbourhoodWords: NeighbourhoodWord[] = [
  {
    key: 'bench',
    neighbourhood: 'hollin-bank',
    kind: 'need',
    words: 'A bench halfway up Cherry Tree Steps. Nobody over sixty gets up them in one go.',
    saidAs: 'Maureen',
    how: 'face to face',
    said: -41,
    shown: -40,
  },
  {
    key: 'bass',
    neighbourhood: 'hollin-bank',
    kind: 'need',
    words: 'A bass for St Luke’s choir. No need to read music.',
    how: 'by phone',
    said: -12,
    shown: -11,
  },
  {
    key: 'cherry',
    neighbourhood: 'hollin-bank',
    kind: 'proud',
    words: 'When the council wanted the cherry tree down, ninety of us had our dinner under it. It is still there.',
    saidAs: 'Everybody on Cherry Tree Steps',
    how: 'on paper',
    said: -120,
    shown: -118,
  },
  {
    key: 'milk',
    neighbourhood: 'hollin-bank',
    kind: 'proud',
    words: 'In the big snow every house on Chapel Row had milk by nine. We made a chain.',
    saidAs: 'Len',
    how: 'face to face',
    said: -75,
    shown: -74,
  },
  {
    key: 'handrail',
    neighbourhood: 'hollin-bank',
    kind: 'need',
    words: 'The handrail by the mill gate has come off again.',
    contact: '01632 960 314, after four',
    how: 'on screen',
    said: -1,
  },
  {
    key: 'late-bus',
    neighbourhood: 'mill-lane',
    kind: 'need',
    words: 'A 9 bus after eight in the evening, so that the deaf club can finish its sentences.',
    how: 'face to face',
    said: -33,
    shown: -31,
  },
  {
    key: 'table',
    neighbourhood: 'mill-lane',
    kind: 'need',
    words: 'A big table that folds, for the Friday kitchen.',
    saidAs: 'Shabana',
    how: 'by phone',
    said: -9,
    shown: -9,
  },
  {
    key: 'festival',
    neighbourhood: 'mill-lane',
    kind: 'proud',
    words: 'Eid and the carol singing fell in one week. We lent each other the lights, the hall and the babies.',
    saidAs: 'The Friday kitchen',
    how: 'face to face',
    said: -200,
    shown: -199,
  },
  {
    key: 'market',
    neighbourhood: 'mill-lane',
    kind: 'proud',
    words: 'The market has not missed a Wednesday since 1951. Not for floods, not for football.',
    how: 'on paper',
    said: -60,
    shown: -58,
  },
  {
    key: 'lift',
    neighbourhood: 'weir',
    kind: 'need',
    words: 'Somebody with a car on Tuesdays. Nine farms, one bus, and it has gone by ten.',
    saidAs: 'Winnie',
    how: 'by phone',
    said: -18,
    shown: -17,
  },
  {
    key: 'moths',
    neighbourhood: 'weir',
    kind: 'proud',
    words: 'We counted 214 kinds of moth on one white sheet. A man came from the university and had to sit down.',
    saidAs: 'Moth night',
    how: 'on screen',
    said: -90,
    shown: -88,
  },
  {
    key: 'lock',
    neighbourhood: 'weir',
    kind: 'proud',
    words: 'The lock gate was mended by the people who were told it could not be.',
    how: 'face to face',
    said: -150,
    shown: -149,
  },
]
