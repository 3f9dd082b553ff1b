import { hope, ratings, readBack, said, signsIn, talk } from '../tell.ts'
import type { Person } from '../types.ts'

export const hannah: Person = {
  key: 'hannah',
  name: 'Hannah Booth',
  face: 'HB',
  age: 42,
  birthday: '05-11',
  ...signsIn('hannah'),
  home: { neighbourhood: 'weir', line: '12 Weir Cottages', postcode: 'KS3 1LN' },
  about: {
    important: 'My son Archie at bath time. Dark. Podcasts at half speed.',
    wellness: 'Long Covid. I have about four good hours, in bits. I spend them like a miser.',
    'do and do not': 'Do send it in bullet points. Do not say “you look well”.',
    also: 'I was a PE teacher. I know. I have heard them all.',
  },
  aboutOn: -27,
  communication: {
    contact: 'Text or page only; she answers in days, not hours.',
    format: 'Short points, dark screen.',
    support: 'Fifteen minutes, then stop, even in mid-sentence.',
  },
  reach: { way: 'text', when: 'Any time, and expect no answer that day.', never: 'By turning up.' },
  touch: { state: 'in touch', since: -45 },
  gifts: [{ of: 'head', text: 'Pacing, taught one message at a time', to: 'Nine people in the same fog' }],
  alongside: 'gwen',
  second: 'rosa',
  hellos: [
    {
      key: 'hello',
      day: -48,
      from: 'hannah',
      way: 'page',
      words:
        'Written over six days. I teach PE. I cannot stand up for a shower. I am not lazy and I am not sad. I am flat.',
      prefers: ['in writing', 'slowly'],
      flags: [],
      state: 'taken up',
      takenBy: 'gwen',
      takenOn: -47,
    },
  ],
  conversations: [
    talk({
      key: 'fifteen',
      kind: 'good-life',
      day: -40,
      where: 'Five texts, one visit of fifteen minutes in the dark',
      room: ['hannah', 'gwen'],
      writer: 'gwen',
      timeAlone: 'yes',
      raw: 'fifteen by the clock. left mid-sentence as told. she texted the end of it on Friday\nbath time w Archie is the one thing. 12 mins. pays for it with next morning\nex does alternate weeks, decent. school thinks “mum doesn’t bother”',
      readBack: readBack(-28, undefined, 'on screen'),
      statements: [
        said(
          'bath',
          'hannah',
          'what matters',
          'Twelve minutes of bath time costs me a morning. I’ll pay. Do not plan that away.',
          { manner: 'written', wellbeing: ['wb_relationships', 'wb_control'] },
        ),
        said('pace', 'hannah', 'gift', 'I used to teach children to run. I now teach grown-ups to stop. It’s harder.', {
          manner: 'written',
          wellbeing: ['wb_contribution'],
        }),
        said('school', 'hannah', 'worry', 'School thinks I don’t bother. I used to BE school.', { manner: 'written' }),
        said('flat', { named: 'GP' }, 'opinion', 'Some of this may be low mood.', {
          saidOn: -20,
          manner: 'written',
          confirmed: readBack(-20, 'gwen', 'on paper'),
          replies: [
            { by: 'hannah', day: -14, stance: 'disagrees', text: 'I am quite cheerful. I am cheerful lying down.' },
          ],
        }),
      ],
    }),
  ],
  circle: [
    { who: { named: 'Archie' }, relation: 'my son, six', ring: 'closest', brings: 'Submarines', sees: [] },
    {
      who: { named: 'Rob' },
      relation: 'his dad',
      ring: 'people I know',
      brings: 'Every other week, on time',
      sees: ['plan'],
    },
    {
      who: 'willem',
      relation: 'over the road, fixed my clock',
      ring: 'people I know',
      brings: 'Does not talk',
      sees: [],
    },
  ],
  promises: [
    {
      key: 'school',
      by: 'gwen',
      to: 'hannah',
      what: 'Write the school one page, read by you first',
      made: -28,
      due: -12,
      state: 'kept',
      keptOn: -13,
    },
    {
      key: 'stool',
      by: 'rosa',
      to: 'hannah',
      what: 'Leave a shower stool on the step, no knocking',
      made: -28,
      due: -14,
      state: 'kept',
      keptOn: -20,
    },
  ],
  plan: {
    stage: 'ideas',
    begun: -40,
    helpers: [],
    first: ['bath', 'pace'],
    hopes: [
      hope('bath', 'Bath time, every week he is here, for as long as he wants me', {
        ideas: [
          'Somebody does tea and dishes so bath is all I spend',
          'Stool in the bathroom',
          'Morning after: blinds shut, Rob does school',
        ],
        ratings: ratings([-28, 4], [-14, 5]),
      }),
      hope('pace', 'Teach pacing, ten minutes a week, as a proper thing', {
        ideas: ['Kettle Radio, recorded lying down', 'Level Ground’s page'],
        ratings: ratings([-28, 2]),
      }),
    ],
    ifThingsGoWrong: 'If I do not text for four days, Rob. He has a key, and he will be quiet.',
    checkIns: [],
    nextLook: { day: 12, where: 'Five texts' },
  },
}
