import type { AuthorityKind, Offered } from '../../src/circle/index.ts'
import type { Day, Key } from './types.ts'

/** Who may decide some things for somebody, or speaks up with them, with what their worker saw. */
export interface AuthorityTold {
  person: Key
  who: Key
  kind: AuthorityKind
  evidence: string
  reference: string
  seenOn: Day
  metAlone: Day
  decisions: string
  whyNotNow: string
  offered: Offered
  until: Day
  objection?: { day: Day; words: string; by: Key; due: Day }
}

export const authorities: AuthorityTold[] = [
  {
    person: 'alan',
    who: 'derek',
    kind: 'attorney health',
    evidence: 'The registered power of attorney, each page stamped by the Office of the Public Guardian',
    reference: 'OPG 7000-2201-9931',
    seenOn: -20,
    metAlone: -20,
    decisions: 'What happens about his swallowing, and whether he goes into hospital for it',
    whyNotNow:
      'On a bad day Alan cannot keep hold of what the therapist says long enough to weigh it, with pictures and an hour of time. On a good day he decides it himself, and everything else always.',
    offered: { plan: 'do', about: 'see', said: 'see' },
    until: 160,
  },
  {
    person: 'nasreen',
    who: 'amir',
    kind: 'attorney health',
    evidence: 'The registered power of attorney, and Amir’s driving licence',
    reference: 'OPG 7000-4410-0172',
    seenOn: -14,
    metAlone: -13,
    decisions: 'Which medicines she takes, when a doctor asks',
    whyNotNow:
      'Nasreen follows each part and loses it before the next. We tried with an interpreter, in the morning, twice.',
    offered: { plan: 'see', about: 'see' },
    until: 120,
  },
  {
    person: 'thomas',
    who: 'jean',
    kind: 'deputy health',
    evidence: 'The order of the Court of Protection, sealed, all four pages',
    reference: 'COP 1288 4417',
    seenOn: -30,
    metAlone: -29,
    decisions: 'Where Thomas lives',
    whyNotNow:
      'Thomas says what he likes and dislikes about each home. He cannot weigh the tenancy yet, with symbols and three visits.',
    offered: { plan: 'see', about: 'see', said: 'see' },
    until: 90,
    objection: { day: -4, words: 'It is my flat. I want to choose.', by: 'ruth', due: 3 },
  },
  {
    person: 'thomas',
    who: 'peter-moss',
    kind: 'advocate care act',
    evidence: 'A letter of the advocacy service, and his badge',
    reference: '',
    seenOn: -12,
    metAlone: -12,
    decisions: 'To be heard about the plan and the flat',
    whyNotNow: '',
    offered: { plan: 'add', rights: 'see' },
    until: 80,
  },
]

/** What a row of standing says of an authority; the database writes the same. */
export const authorityReasons: Record<AuthorityKind, string> = {
  'attorney health': 'lasting power of attorney for health and welfare',
  'attorney money': 'lasting power of attorney for property and money',
  'deputy health': 'deputy for welfare',
  'deputy money': 'deputy for property and money',
  appointee: 'appointee for benefits',
  'advocate care act': 'independent advocate',
  'advocate imca': 'independent mental capacity advocate',
}

/** Asked in, and not answered yet, or answered with no. */
export const askedIn: { person: Key; toName: string; inMyWords: string; offered: Offered; day: Day; no?: Day }[] = [
  {
    person: 'joan',
    toName: 'Hilda Braithwaite',
    inMyWords: 'taught beside me for twenty years',
    offered: { about: 'see', plan: 'see' },
    day: -2,
  },
  { person: 'joan', toName: 'Father Keane', inMyWords: 'St Luke’s', offered: { community: 'add' }, day: -9, no: -6 },
]
