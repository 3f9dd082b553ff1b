import { hope, ratings, readBack, said, signsIn, step, talk, yes } from '../tell.ts'
import type { Person } from '../types.ts'

export const leanne: Person = {
  key: 'leanne',
  name: 'Leanne Moss',
  face: 'LM',
  age: 31,
  birthday: '06-06',
  ...signsIn('leanne'),
  phone: '01632 960 226',
  home: { neighbourhood: 'mill-lane', note: 'The address is with her keeper and nowhere else.' },
  about: {
    important: 'Two children asleep and the door locked. Football, I play left back.',
    'do and do not': 'Do say where you are ringing from. Do not say my name in a waiting room.',
  },
  aboutOn: -85,
  reach: {
    way: 'phone',
    when: 'Weekdays, one to two. From a number that shows.',
    never: 'By post. By social media. Through anybody.',
    safeWord: 'left back',
  },
  touch: { state: 'in touch', since: -95 },
  gifts: [{ of: 'hands', text: 'Plaits, any kind', to: 'Half of year three' }],
  alongside: 'kwame',
  second: 'ruth',
  unfindable: {
    keeper: 'ruth',
    reason: 'Moved here to be safe from somebody who has looked for her before. The court order is with Ruth.',
  },
  hellos: [
    {
      key: 'hello',
      day: -98,
      from: { named: 'A worker at the refuge' },
      way: 'phone',
      words:
        'A young mum with epilepsy is moving to your town to be safe. She would like one worker, and not to tell it all again.',
      known: 'knows and agrees',
      prefers: ['straight'],
      flags: ['abuse'],
      state: 'taken up',
      takenBy: 'kwame',
      takenOn: -98,
    },
  ],
  conversations: [
    talk({
      key: 'touchline',
      kind: 'first',
      day: -93,
      where: 'A touchline, in the rain, where nobody can listen',
      room: ['leanne', 'kwame'],
      writer: 'kwame',
      timeAlone: 'yes',
      raw: 'her terms: no house, no office\nfits about 2 a month. kids know what to do. 7 and 5. they shouldn’t have to\nreads every car',
      readBack: readBack(-88, 'kwame'),
      statements: [
        said(
          'ordinary',
          'leanne',
          'what matters',
          'I want a boring Tuesday. I have never had one and I think I would be good at it.',
          { wellbeing: ['wb_protection', 'wb_control'] },
        ),
        said('left', 'leanne', 'gift', 'Left back. Nothing gets past me now.'),
        said('fits', 'leanne', 'worry', 'My seven-year-old does the recovery position. He should be doing spellings.', {
          wellbeing: ['wb_relationships'],
        }),
        said('cars', 'leanne', 'fact', 'I know every car on this street. It is not a hobby.'),
      ],
    }),
  ],
  circle: [
    { who: { named: 'Coach' }, relation: 'football', ring: 'friends', brings: 'Does not ask', sees: [] },
    {
      who: 'ruth',
      relation: 'my keeper',
      ring: 'paid',
      brings: 'A locked drawer',
      sees: ['plan', 'about me', 'conversations', 'promises'],
    },
  ],
  promises: [
    {
      key: 'once',
      by: 'kwame',
      to: 'leanne',
      what: 'Hear the story once, and tell whoever else must know, with you there',
      made: -93,
      due: -79,
      state: 'kept',
      keptOn: -82,
    },
    {
      key: 'school',
      by: 'ruth',
      to: 'leanne',
      what: 'See that school has one name and one number, and no paper with the street on it',
      made: -88,
      due: -80,
      state: 'kept',
      keptOn: -84,
    },
  ],
  plan: {
    stage: 'signed off',
    begun: -93,
    helpers: ['kwame'],
    first: ['ordinary', 'left'],
    hopes: [
      hope('tuesday', 'A boring Tuesday', {
        ideas: ['Training, then chips, then bed', 'A camera doorbell that only I can see'],
        steps: [
          step('technology', 'rosa', 'Doorbell with a camera, and a wristband that feels a fit coming', {
            ...yes(-70),
            done: -31,
          }),
          step('community', { named: 'Coach' }, 'Tuesday training; the children do the cones', yes(-60)),
          step('paid support', { named: 'Jo, personal assistant' }, 'The hour before school', {
            ...yes(-30),
            cost: { pence: 7250, per: 'week' },
          }),
        ],
        ratings: ratings([-93, 1], [-31, 5], [-7, 6, 'It was dull. I cried, I was that pleased.']),
      }),
    ],
    ifThingsGoWrong:
      'If you see the blue car: 999, say the number Ruth gave you, then Ruth. If it is a fit: time it, on my side, do not crowd.',
    howWeWillKnow: 'Spellings.',
    agreed: readBack(-11, 'kwame'),
    signOff: { asked: -11, due: 3, by: 'ruth', day: -10, words: 'Yes, the same day.' },
    checkIns: [
      { weeks: 2, due: 3 },
      { weeks: 8, due: 45 },
    ],
    nextLook: { day: 3, where: 'The touchline' },
  },
}
