import { hope, ratings, readBack, said, signsIn, step, talk, yes } from '../tell.ts'
import type { Person } from '../types.ts'

export const marcus: Person = {
  key: 'marcus',
  name: 'Marcus Oldroyd',
  face: 'MO',
  age: 45,
  birthday: '12-28',
  ...signsIn('marcus'),
  phone: '01632 960 216',
  languages: ['bfi', 'en'],
  home: { neighbourhood: 'hollin-bank', line: '9 Cherry Tree Steps', postcode: 'KS1 3FH' },
  about: {
    important: 'My language. My girls. A straight piece of oak.',
    communicate: 'BSL. English is my second language: write short. Look at me, not the interpreter.',
    'do and do not': 'Do wave or flick the light. Do not throw things. People throw things.',
  },
  aboutOn: -50,
  communication: {
    professional: 'BSL interpreter, one he has picked; Eve Marsh first.',
    contact: 'Text or video. Never a voice call.',
    format: 'BSL video for anything over half a page.',
  },
  reach: { way: 'text', when: 'Any time. He feels it buzz.', never: 'By voice. He will not know you rang.' },
  touch: { state: 'quieter', since: -30, note: 'He says: every three months is plenty.' },
  gifts: [
    { of: 'hands', text: 'Joinery', to: 'New bench for the allotments' },
    { of: 'head', text: 'BSL from nothing, in ten weeks', to: 'The choir’s back row' },
  ],
  alongside: 'callum',
  second: 'dev',
  hellos: [
    {
      key: 'hello',
      day: -330,
      from: 'marcus',
      way: 'page',
      words:
        'I am Deaf. My wife left. School rings me about my girls and I can not answer. I am not a bad dad. I want help from Deaf person not hearing.',
      prefers: ['straight', 'in writing'],
      wouldLike: ['callum'],
      flags: [],
      state: 'taken up',
      takenBy: 'callum',
      takenOn: -298,
    },
  ],
  conversations: [
    talk({
      key: 'workshop',
      kind: 'good-life',
      day: -292,
      where: 'His workshop, sawdust, good light',
      room: ['marcus', 'callum'],
      writer: 'callum',
      timeAlone: 'yes',
      raw: 'All in BSL, no interpreter, a rest for both of us. Filmed with his yes; English below is mine, he checked it.\ngirls 8 + 11, sign better than me he says. not true\nschool uses phone calls. letters long\nparents’ evening: no interpreter, twice. sat in corridor',
      readBack: readBack(-285, 'callum'),
      statements: [
        said('dad', 'marcus', 'what matters', 'I am their dad. Both hands, all day.', {
          manner: 'signed',
          language: 'bfi',
          wellbeing: ['wb_relationships'],
        }),
        said(
          'corridor',
          'marcus',
          'story',
          'Parents’ evening. No interpreter. I sat in the corridor and my girl, who is eight, told me what they said about her. She made it nicer.',
          { manner: 'signed', language: 'bfi' },
        ),
        said('oak', 'marcus', 'gift', 'I can feel a joint is right before I see it.', {
          manner: 'signed',
          language: 'bfi',
        }),
        said('school', 'marcus', 'barrier', 'School books no interpreter. It is the law. They say “next time”.', {
          manner: 'signed',
          language: 'bfi',
          remover: { named: 'Bank School' },
        }),
        said('men', 'marcus', 'hope', 'I want friends who sign and who are not my children.', {
          manner: 'signed',
          language: 'bfi',
        }),
      ],
    }),
  ],
  circle: [
    { who: { named: 'Isla and Rowan' }, relation: 'my girls', ring: 'closest', brings: 'Noise, I am told', sees: [] },
    {
      who: 'callum',
      relation: 'my worker',
      ring: 'paid',
      brings: 'My own language',
      sees: ['plan', 'about me', 'conversations', 'promises'],
    },
    { who: { named: 'Eve Marsh' }, relation: 'interpreter', ring: 'paid', brings: 'A straight face', sees: [] },
  ],
  promises: [
    {
      key: 'school',
      by: 'callum',
      to: 'marcus',
      what: 'Get the school to book Eve for every meeting this year, in writing',
      made: -285,
      due: -250,
      state: 'kept',
      keptOn: -262,
    },
    {
      key: 'first-answer',
      by: 'ruth',
      to: 'marcus',
      what: 'Say why your hello waited a month, and say sorry in BSL',
      made: -292,
      due: -280,
      state: 'kept',
      keptOn: -281,
      reason: 'We had no worker who signs. We should have told you so that week.',
    },
  ],
  plan: {
    stage: 'reviewed',
    begun: -35,
    helpers: [],
    first: ['dad', 'oak'],
    hopes: [
      hope('teach', 'Teach: ten hearing people in this town who can sign a whole joke', {
        ideas: ['The choir', 'The school office', 'The man at the tip'],
        steps: [
          step('me', 'marcus', 'Ten Mondays at the library', { due: 40 }),
          step('community', 'deaf-club', 'Learners sit in, hands only', yes(-30)),
        ],
        ratings: ratings([-35, 3], [-12, 6, 'School secretary: rude words first. Good sign.']),
      }),
    ],
    ifThingsGoWrong: 'Text Callum. If the girls are in it, text my sister first.',
    howWeWillKnow: 'I laugh at parents’ evening.',
    agreed: readBack(-33, undefined, 'on screen'),
    signOff: { asked: -33, due: -19, by: 'ruth', day: -31 },
    checkIns: [
      {
        weeks: 2,
        due: -19,
        held: { day: -19, by: 'callum', did: 'yes', helped: 'yes', words: 'Seven came. Four came back.' },
      },
      { weeks: 8, due: 23 },
    ],
    review: {
      day: -35,
      by: ['marcus', 'callum'],
      words: 'Last year I asked for help. This year I asked for a bigger room.',
      changed: 'School is sorted, so it is gone from the plan. Friends came from teaching, so teaching is the plan.',
    },
    earlier: {
      stage: 'check-in',
      begun: -292,
      helpers: ['callum'],
      first: ['dad', 'corridor'],
      hopes: [
        hope('school', 'School talks to me and not to my girls', {
          ideas: ['Eve at every meeting', 'Text, not phone'],
          steps: [
            step('my people', 'callum', 'Meet the head with me, law in hand', { ...yes(-280), done: -268 }),
            step('technology', 'marcus', 'School texts me on one number', { done: -255 }),
          ],
          ratings: ratings([-292, 0], [-264, 5], [-222, 9]),
          barriers: [{ text: 'No interpreter booked', remover: { named: 'Bank School' }, gone: -262 }],
        }),
        hope('men', 'Friends who sign', {
          ideas: ['Deaf club', 'A class of my own'],
          steps: [step('community', 'deaf-club', 'Come as a guest, no need to stay', { ...yes(-275), done: -260 })],
          ratings: ratings([-292, 1], [-222, 6]),
        }),
      ],
      agreed: readBack(-278, 'callum'),
      signOff: { asked: -278, due: -264, by: 'ruth', day: -270 },
      checkIns: [
        {
          weeks: 2,
          due: -264,
          held: { day: -264, by: 'callum', did: 'yes', helped: 'a bit', words: 'Head said sorry. Badly. But sorry.' },
        },
        {
          weeks: 8,
          due: -222,
          held: {
            day: -222,
            by: 'callum',
            did: 'yes',
            helped: 'yes',
            words: 'Parents’ evening. I asked a question. Me.',
          },
        },
      ],
    },
    nextLook: { day: 55, where: 'The workshop' },
  },
}
