import type { Day, Key } from './types.ts'

/** What the person says to an answer. */
interface Answer {
  day: Day
  stance: 'agree' | 'disagree' | 'reply'
  words: string
}

/** What stands in “who looked” beside what happened: told for those whose list has a story. */
export interface LookedStory {
  /** Readings that do not come from anything else that is told. */
  readings?: {
    who: Key
    kind: string
    /** Of a standing of its own: what it says. */
    reason?: string
    day: Day
    at: string
    parts: string[]
    why: string
  }[]
  asked?: {
    who: Key
    on: Day
    day: Day
    words: string
    answer?: { day: Day; words: string; reply?: Answer }
  }[]
  /** Readings that were noticed, and what the reviewer found. */
  noticed?: {
    who: Key
    on: Day
    at: string
    patterns: string[]
    parts: string[]
    ask?: { words: string; said?: string }
    found?: { day: Day; right: boolean; words: string; reply?: Answer }
  }[]
  left?: {
    to: string
    what: string
    parts: string[]
    law: string
    reason?: string
    by: Key
    how: string
    day: Day
    reference?: string
  }[]
  /** Whom the person lets read the list. */
  given?: { to: Key; day: Day }[]
}

export const whoLookedStories: Record<Key, LookedStory> = {
  joan: {
    readings: [
      { who: 'pat', kind: 'circle', day: -11, at: '10:15', parts: ['plan'], why: 'read the plan' },
      {
        who: 'kwame',
        kind: 'duty',
        reason: 'on duty that evening',
        day: -31,
        at: '18:40',
        parts: ['hello', 'reach'],
        why: 'talked with somebody on the phone who said they are you',
      },
      {
        who: 'gwen',
        kind: 'emergency',
        reason: 'the curtains were drawn at noon, and nobody could reach you',
        day: -9,
        at: '12:25',
        parts: ['reach', 'about', 'plan'],
        why: 'opened the record in an emergency',
      },
      { who: 'hema', kind: 'cover', day: -4, at: '10:20', parts: ['plan', 'said'], why: 'read the plan' },
      { who: 'hema', kind: 'cover', day: -4, at: '10:31', parts: ['said'], why: 'read what was said' },
      { who: 'hema', kind: 'cover', day: -1, at: '21:50', parts: ['plan', 'said'], why: 'read the plan' },
    ],
    asked: [
      {
        who: 'pat',
        on: -11,
        day: -10,
        words: 'Pat, what did you want with my plan, on your own?',
        answer: {
          day: -9,
          words: 'I wanted to see whether Thursdays are still choir, before I booked the dentist.',
          reply: { day: -9, stance: 'reply', words: 'Then ask me, Pat. I know my Thursdays.' },
        },
      },
      { who: 'hema', on: -4, day: -2, words: 'Dev was not away. Why did you read what I said?' },
    ],
    noticed: [
      {
        who: 'kwame',
        on: -31,
        at: '18:40',
        patterns: ['no contact'],
        parts: ['hello', 'reach'],
        ask: {
          words: 'There is no word of a visit or a call around it. What was it for?',
          said: 'I was on duty. A woman rang, said she was Joan, and asked which day we come. I checked before I said.',
        },
        found: {
          day: -27,
          right: true,
          words:
            'Kwame was on duty and made sure that it was you who rang. He looked at how to reach you, and at nothing else.',
          reply: { day: -27, stance: 'agree', words: 'I am glad that he checked.' },
        },
      },
      { who: 'hema', on: -1, at: '21:50', patterns: ['out of hours'], parts: ['said', 'plan'] },
    ],
    left: [
      {
        to: 'Calder Equipment Store',
        what: 'Your address, and how high the second stair rail must be',
        parts: ['reach', 'plan'],
        law: 'You said yes, on 3 November, at your kitchen table',
        reason: 'So that they can fit the rail',
        by: 'rosa',
        how: 'by e-mail',
        day: -15,
        reference: 'Order 2217',
      },
      {
        to: 'Kettleshaw Hospital, hearing clinic, Sister Doyle',
        what: 'How to talk with you: face you, no shouting, mornings',
        parts: ['reach', 'about'],
        law: 'You asked us to',
        by: 'dev',
        how: 'by phone',
        day: -8,
      },
      {
        to: 'The Department of Health and Social Care',
        what: 'One line among everybody’s: your age, and that you have a plan. Not your name.',
        parts: ['plan'],
        law: 'The yearly return that the law asks every council for (Health and Social Care Act 2012, section 259)',
        by: 'ruth',
        how: 'as a file',
        day: -5,
      },
    ],
  },
  edna: {
    given: [{ to: 'len', day: -20 }],
    left: [
      {
        to: 'Dr Aziz, Mill Lane Surgery',
        what: 'That you would like your tablets in a box with the days on',
        parts: ['plan'],
        law: 'You asked us to',
        by: 'kwame',
        how: 'by phone',
        day: -12,
      },
    ],
  },
}
