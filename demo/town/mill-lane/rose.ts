import { hope, ratings, readBack, said, step, talk, yes } from '../tell.ts'
import type { Person } from '../types.ts'

export const rose: Person = {
  key: 'rose',
  name: 'Rose McNulty',
  called: 'Miss McNulty',
  face: 'RM',
  age: 97,
  birthday: -21,
  phone: '01632 960 229',
  home: { neighbourhood: 'mill-lane', line: '3 Mill Lane', postcode: 'KS2 1AA' },
  about: {
    important: 'Dancing. Gossip. Lipstick. Being told the truth about my heart.',
    communicate: 'I hear perfectly. I choose what.',
    'do and do not': 'Do flirt. Do not mash my potatoes.',
    wellness: 'The heart is a bad clock. It stops for a think. So far it has come back.',
  },
  aboutOn: -55,
  communication: { format: 'Big print, blue ink.' },
  reach: { way: 'phone', when: 'Never before ten. A lady is not dressed.', paper: 'weekly' },
  touch: { state: 'in touch', since: -66 },
  gifts: [
    { of: 'head', text: 'The quickstep, the foxtrot, and who married whom', to: 'Tea dance, first Sundays' },
    { of: 'heart', text: 'Company for the dying. She has sat with thirty.', to: 'The hospice, on request' },
  ],
  alongside: 'dev',
  second: 'kwame',
  hellos: [
    {
      key: 'hello',
      day: -68,
      from: 'rose',
      way: 'letter',
      words:
        'I shall be 97 next month. I mean to dance on the day. My doctor means me not to. I should like an ally, preferably tall.',
      prefers: ['straight'],
      flags: [],
      state: 'taken up',
      takenBy: 'dev',
      takenOn: -66,
    },
  ],
  conversations: [
    talk({
      key: 'parlour',
      kind: 'good-life',
      day: -63,
      where: 'The parlour, with the carpet rolled back',
      room: ['rose', 'dev'],
      writer: 'dev',
      timeAlone: 'yes',
      raw: 'I was made to foxtrot. I am told I have potential.\nheart failure, she calls it “the clock”. wants no ambulance for a faint\ndecided, clear, has it in writing with her GP\nnobody left of her own age. “that is the one thing they don’t warn you”',
      readBack: readBack(-57, 'dev'),
      statements: [
        said('floor', 'rose', 'decision', 'If I go, I go on the floor, and I do mean the dance floor.', {
          wellbeing: ['wb_control'],
        }),
        said('dance', 'rose', 'gift', 'I have taught four hundred men their left from their right.'),
        said('lipstick', 'rose', 'what matters', 'I put on lipstick every day. It is not for you.', {
          wellbeing: ['wb_dignity'],
        }),
        said(
          'last',
          'rose',
          'story',
          'There is nobody left who knew me young. I am the only one who remembers what I did. So you will have to take my word.',
        ),
        said(
          'doctor',
          { named: 'Dr Amin' },
          'opinion',
          'Dancing may shorten her life. She has understood that better than most of my students would.',
          { saidOn: -50, manner: 'written', confirmed: readBack(-50, 'dev', 'on paper') },
        ),
      ],
    }),
  ],
  circle: [
    {
      who: { named: 'Father Dominik' },
      relation: 'my parish priest; good hips',
      ring: 'friends',
      brings: 'The foxtrot',
      sees: [],
    },
    {
      who: { named: 'Tracey at the salon' },
      relation: 'does my hair',
      ring: 'friends',
      brings: 'Fridays, and scandal',
      sees: ['plan'],
    },
  ],
  promises: [
    {
      key: 'tall',
      by: 'dev',
      to: 'rose',
      what: 'Learn the quickstep, or find somebody who can',
      made: -57,
      due: -22,
      state: 'kept',
      keptOn: -25,
      reason: 'Found somebody. I am still counting.',
    },
  ],
  plan: {
    stage: 'signed off',
    begun: -63,
    helpers: ['dev'],
    first: ['lipstick', 'dance'],
    hopes: [
      hope('birthday', 'Dance on my birthday, and on the first Sunday of every month after', {
        ideas: [
          'A chair at each corner of the floor',
          'A tall partner who knows about the faints',
          'No ambulance for a faint: it is in writing',
        ],
        steps: [
          step('community', { named: 'Tea dance, Mill Lane hall' }, 'Four chairs, one at each corner', {
            ...yes(-40),
            done: -21,
          }),
          step(
            'my people',
            { named: 'Father Dominik' },
            'The foxtrot, and what to do if I drop',
            yes(-38, 'Anointing is usually slower than this.'),
          ),
          step('paid support', { named: 'Imelda, personal assistant' }, 'Dress, hair, stockings, first Sundays', {
            ...yes(-30),
            cost: { pence: 3300, per: 'month' },
          }),
        ],
        ratings: ratings([-63, 4], [-21, 10, 'Two quicksteps. One faint. One proposal.']),
      }),
    ],
    ifThingsGoWrong:
      'Lay me down, lift my feet, count to sixty. If I am not back, my paper is in my handbag. Keep the band on.',
    howWeWillKnow: 'Worn shoes.',
    agreed: readBack(-12, 'dev'),
    signOff: { asked: -12, due: 2, by: 'ruth', day: -7, words: 'Yes. Happy birthday.' },
    checkIns: [
      { weeks: 2, due: 2 },
      { weeks: 8, due: 44 },
    ],
    nextLook: { day: 16, where: 'The tea dance. Wear shoes.' },
  },
}
