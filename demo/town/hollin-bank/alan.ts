import { hope, ratings, readBack, said, step, talk, yes } from '../tell.ts'
import type { Person } from '../types.ts'

export const alan: Person = {
  key: 'alan',
  name: 'Alan Shaw',
  face: 'AS',
  age: 76,
  birthday: '03-15',
  phone: '01632 960 217',
  home: { neighbourhood: 'hollin-bank', line: '2 Allotment Road', postcode: 'KS1 4JL' },
  about: {
    important: 'Derek. Leeks. Getting a word in.',
    communicate: 'My voice is quiet and my face is stiff. I am listening, and I am often joking.',
    'do and do not': 'Do not finish my sentences. Derek may, he has paid for it.',
    wellness: 'Tablets on the dot: 7, 11, 3, 7. Ten minutes late and I am a statue.',
  },
  aboutOn: -28,
  communication: { format: 'Big print.', support: 'Turn the radio off. Count to ten before you speak again.' },
  reach: {
    way: 'phone',
    at: 'Derek will pick up; ask for Alan',
    when: 'Half past eleven, when the tablets are in.',
    paper: 'monthly',
  },
  touch: { state: 'in touch', since: -300 },
  gifts: [{ of: 'head', text: 'Show leeks, and what not to tell people about them', to: 'Two lads on plot nine' }],
  alongside: 'dev',
  second: 'rosa',
  hellos: [
    {
      key: 'hello',
      day: -304,
      from: 'derek',
      way: 'phone',
      words:
        'It is my husband, he has Parkinson’s. He would ring himself but you would not hear him. He keeps falling by the leeks.',
      known: 'knows and agrees',
      prefers: ['straight'],
      flags: [],
      state: 'taken up',
      takenBy: 'dev',
      takenOn: -303,
    },
  ],
  conversations: [
    talk({
      key: 'greenhouse',
      kind: 'good-life',
      day: -296,
      where: 'The greenhouse on plot twelve',
      room: ['alan', 'derek', 'dev'],
      writer: 'dev',
      timeAlone: 'yes',
      raw: 'quiet voice, wicked. D left us ten mins to “look at a bean”\n“I would rather fall among leeks than sit among strangers”\n41 years together, 9 married. first council man to come called D “your friend”\nfear: hospital, tablets late, D shut out',
      readBack: readBack(-290, 'dev'),
      statements: [
        said('leeks', 'alan', 'what matters', 'I would rather fall among leeks than sit among strangers.', {
          wellbeing: ['wb_control', 'wb_participation'],
        }),
        said('husband', 'alan', 'fact', 'Derek is my husband. Write it big. The last man wrote “friend”.', {
          wellbeing: ['wb_dignity', 'wb_relationships'],
        }),
        said('timing', 'alan', 'gift', 'I have good timing. It is only my legs that are late.'),
        said(
          'ward',
          'alan',
          'worry',
          'On the ward they gave me my tablets at their time. I could not move for a day, and they wrote “refuses to get up”.',
        ),
        said(
          'brave',
          'derek',
          'opinion',
          'He is braver than he needs to be. He could use the frame and still be brave.',
          {
            replies: [
              { by: 'alan', day: -290, stance: 'disagrees', text: 'The frame does not fit between the leeks.' },
            ],
          },
        ),
      ],
    }),
  ],
  circle: [
    {
      who: 'derek',
      relation: 'my husband',
      ring: 'closest',
      brings: 'Buttons, tablets, cheek',
      sees: ['plan', 'about me', 'conversations', 'promises'],
      authority: 'Lasting power of attorney for health and welfare, seen by Dev',
    },
    { who: { named: 'The lads on plot nine' }, relation: 'learners', ring: 'friends', brings: 'Digging', sees: [] },
  ],
  promises: [
    {
      key: 'card',
      by: 'dev',
      to: 'alan',
      what: 'Make a card for the ward: tablets on the dot, husband stays',
      made: -290,
      due: -276,
      state: 'kept',
      keptOn: -279,
    },
    {
      key: 'path',
      by: 'allotments',
      to: 'alan',
      what: 'Make a level path as far as plot twelve',
      made: -270,
      due: -200,
      state: 'kept',
      keptOn: -214,
    },
  ],
  plan: {
    stage: 'reviewed',
    begun: -30,
    helpers: ['derek'],
    first: ['leeks', 'timing'],
    hopes: [
      hope('show', 'Enter the show next year, even if somebody else lifts them', {
        ideas: ['Teach the lads', 'Raised bed at sitting height', 'A stool with wheels'],
        steps: [
          step('my people', { named: 'The lads on plot nine' }, 'Dig while I point', yes(-27, 'He points a lot.')),
          step('equipment and adaptations', 'rosa', 'A bed at sitting height, with a rail', {
            ...yes(-26),
            due: 35,
            cost: { pence: 18000, per: 'once' },
          }),
        ],
        ratings: ratings([-30, 5], [-14, 6]),
      }),
      hope('out', 'Out of the house by eleven, most days', {
        steps: [
          step('paid support', { named: 'Imelda, personal assistant' }, 'Nine to eleven, five days', {
            ...yes(-28),
            cost: { pence: 16500, per: 'week' },
          }),
        ],
        ideas: ['Imelda, who grows her own'],
        ratings: ratings([-30, 4], [-14, 7, 'She knows her leeks. I hide mine.']),
      }),
    ],
    ifThingsGoWrong:
      'Ward card is on the fridge. Derek stays with me, tablets on the dot. If he is the ill one, ring Imelda.',
    howWeWillKnow: 'There is mud on the carpet and Derek is cross.',
    agreed: readBack(-28, 'dev'),
    signOff: { asked: -28, due: -14, by: 'ruth', day: -20 },
    checkIns: [
      {
        weeks: 2,
        due: -14,
        held: { day: -14, by: 'dev', did: 'partly', helped: 'yes', words: 'Mud: yes. Derek: cross. Going well.' },
      },
      { weeks: 8, due: 28 },
    ],
    review: {
      day: -30,
      by: ['alan', 'derek', 'dev'],
      words: 'My legs are worse and my year was better.',
      changed: 'More help in the morning, and the falls are talked about, not hidden. The bath is out, the wash is in.',
    },
    earlier: {
      stage: 'check-in',
      begun: -296,
      helpers: ['derek', 'dev'],
      first: ['leeks', 'husband'],
      hopes: [
        hope('plot', 'Get to the plot on my own feet', {
          ideas: ['A level path', 'Sticks, not the frame', 'A whistle'],
          steps: [
            step('community', 'allotments', 'Level the path to plot twelve', { ...yes(-270), done: -214 }),
            step('getting stronger again', 'rosa', 'Big steps, to music, six weeks', { ...yes(-275), done: -230 }),
            step('technology', 'alan', 'A watch that rings Derek if I go down', {
              done: -262,
              cost: { pence: 9900, per: 'once' },
            }),
          ],
          ratings: ratings([-296, 3], [-268, 4], [-226, 7]),
        }),
      ],
      agreed: readBack(-282, 'dev'),
      signOff: { asked: -282, due: -268, by: 'ruth', day: -275 },
      checkIns: [
        {
          weeks: 2,
          due: -268,
          held: { day: -268, by: 'dev', did: 'partly', helped: 'a bit', words: 'One fall. Soft. Into the rhubarb.' },
        },
        {
          weeks: 8,
          due: -226,
          held: { day: -226, by: 'dev', did: 'yes', helped: 'yes', words: 'No falls since the path. Third prize.' },
        },
      ],
    },
    nextLook: { day: 62, where: 'Plot twelve, or the kitchen if it is wet' },
  },
}
