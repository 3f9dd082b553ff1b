import { hope, ratings, readBack, said, step, talk, yes } from '../tell.ts'
import type { Person } from '../types.ts'

export const gary: Person = {
  key: 'gary',
  name: 'Gary Holroyd',
  face: 'GH',
  age: 58,
  birthday: '10-12',
  phone: '01632 960 224',
  home: { neighbourhood: 'mill-lane', line: '5 Station Road', postcode: 'KS2 2BD' },
  about: {
    important: 'Trains. My key. My job.',
    communicate: 'I say it short. I know more than I say.',
    'do and do not': 'Do ask before you come in. It is MY house.',
    also: 'I lived in the big hospital from six till twenty-nine. I do not like long corridors.',
  },
  aboutOn: -60,
  aboutHelper: 'our-own-say',
  communication: { format: 'Easy read, photos not drawings.', support: 'No long corridors. Sit near the door.' },
  reach: { way: 'visit', when: 'After the 16.42 has gone.', paper: 'monthly' },
  touch: { state: 'quieter', since: -60 },
  gifts: [
    { of: 'head', text: 'Every train time, both ways', to: 'Passengers, who thank him' },
    { of: 'heart', text: 'Tells his story to student nurses, so that they know' },
  ],
  alongside: 'kwame',
  second: 'hema',
  hellos: [
    {
      key: 'hello',
      day: -320,
      from: 'gary',
      way: 'brought by somebody',
      words: 'I want a job. At the station. With a hat.',
      prefers: ['slowly'],
      wouldLike: ['our-own-say', 'jaz'],
      flags: [],
      state: 'taken up',
      takenBy: 'kwame',
      takenOn: -319,
    },
  ],
  conversations: [
    talk({
      key: 'platform',
      kind: 'good-life',
      day: -310,
      where: 'Platform one, the bench by the clock',
      room: ['gary', 'jaz', 'kwame'],
      writer: 'kwame',
      timeAlone: 'yes',
      raw: '16.02, 16.22, 16.42 all called right before the board\n“they said I could not learn. nobody asked what I knew”\nhat matters a lot',
      readBack: readBack(-303, 'jaz'),
      statements: [
        said('knew', 'gary', 'story', 'In the hospital they said I could not learn. They never asked what I knew.', {
          wellbeing: ['wb_dignity'],
        }),
        said('times', 'gary', 'gift', 'I know all the trains. Ask me. Go on.'),
        said('key', 'gary', 'what matters', 'I have one key. Nobody else has it. That is the best thing.', {
          wellbeing: ['wb_control', 'wb_accommodation'],
        }),
        said('hat', 'gary', 'hope', 'A job, with a hat. A real one. Paid.', {
          wellbeing: ['wb_participation', 'wb_economic'],
        }),
        said(
          'unsure',
          { named: 'Station manager' },
          'opinion',
          'I was not sure. I thought the public might be funny with him.',
          {
            saidOn: -250,
            confirmed: readBack(-250, 'kwame', 'on the phone'),
            replies: [{ by: 'gary', day: -240, stance: 'adds', text: 'The public is funny with everybody.' }],
          },
        ),
      ],
    }),
  ],
  circle: [
    { who: 'jaz', relation: 'friend', ring: 'friends', brings: 'Pictures, bossing', sees: ['plan'] },
    { who: { named: 'Moira, ticket office' }, relation: 'work', ring: 'friends', brings: 'Tea at ten', sees: [] },
    { who: 'trevor', relation: 'best man, I was his', ring: 'friends', brings: 'Snooker', sees: [] },
  ],
  promises: [
    {
      key: 'pay',
      by: 'kwame',
      to: 'gary',
      what: 'Check the pay will not stop your benefits',
      made: -303,
      due: -289,
      state: 'kept',
      keptOn: -292,
    },
    {
      key: 'hat',
      by: { named: 'Station manager' },
      to: 'gary',
      what: 'Find a hat that fits',
      made: -240,
      due: -226,
      state: 'kept',
      keptOn: -228,
    },
  ],
  plan: {
    stage: 'reviewed',
    begun: -62,
    helpers: ['jaz', 'our-own-say'],
    first: ['key', 'times'],
    hopes: [
      hope('sea', 'Go to the sea on the train. On my staff pass. With Trevor.', {
        ideas: ['One change, not two', 'Stay one night', 'A place with short corridors'],
        steps: [
          step('me', 'gary', 'Work out the trains', { done: -58 }),
          step('my people', 'trevor', 'Come too', yes(-50, 'Yes. Is Shirley coming? Yes.')),
          step('community', 'our-own-say', 'Ring the guest house about the corridor', { ...yes(-55), done: -51 }),
        ],
        ratings: ratings([-62, 4], [-46, 8], [-4, 10, 'I saw the sea. It was shut. It was good.']),
      }),
    ],
    ifThingsGoWrong: 'Ring Jaz. Then Kwame. Do not take me down a corridor.',
    howWeWillKnow: 'Chips.',
    agreed: readBack(-60, 'jaz'),
    signOff: { asked: -60, due: -46, by: 'ruth', day: -57 },
    checkIns: [
      {
        weeks: 2,
        due: -46,
        held: { day: -46, by: 'kwame', did: 'yes', helped: 'yes', words: 'Tickets are on the fridge.' },
      },
      {
        weeks: 8,
        due: -4,
        held: { day: -4, by: 'kwame', did: 'yes', helped: 'yes', words: 'Chips. Sea. Twin beds. Trevor snores.' },
      },
    ],
    review: {
      day: -63,
      by: ['gary', 'jaz'],
      words: 'I have got the job. I have got the hat. What is next?',
      changed: 'Job is done, so holiday.',
    },
    earlier: {
      stage: 'check-in',
      begun: -310,
      helpers: ['jaz', 'our-own-say'],
      first: ['key', 'times'],
      hopes: [
        hope('job', 'A job at the station, with a hat', {
          ideas: ['Two mornings, meeting trains', 'Ask Moira to speak for me'],
          steps: [
            step('community', { named: 'Moira, ticket office' }, 'Show me the job for a week', {
              ...yes(-290),
              done: -270,
            }),
            step('me', 'gary', 'Learn the loud voice', { done: -262 }),
            step('paid support', 'our-own-say', 'A job coach, till I say stop', {
              ...yes(-285),
              done: -200,
              cost: { pence: 7800, per: 'week' },
            }),
          ],
          ratings: ratings([-310, 0], [-274, 4], [-232, 9]),
          barriers: [{ text: 'Manager not sure', remover: { named: 'Station manager' }, gone: -250 }],
        }),
      ],
      agreed: readBack(-288, 'jaz'),
      signOff: { asked: -288, due: -274, by: 'ruth', day: -280 },
      checkIns: [
        {
          weeks: 2,
          due: -274,
          held: {
            day: -274,
            by: 'kwame',
            did: 'partly',
            helped: 'yes',
            words: 'I met nine trains. One was late. Not me.',
          },
        },
        {
          weeks: 8,
          due: -232,
          held: { day: -232, by: 'kwame', did: 'yes', helped: 'yes', words: 'I got paid. I bought the tea.' },
        },
      ],
    },
    nextLook: { day: 76, where: 'Platform one' },
  },
}
