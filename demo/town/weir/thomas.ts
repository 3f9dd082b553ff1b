import { hope, ratings, readBack, said, step, talk, yes } from '../tell.ts'
import type { Person } from '../types.ts'

/** Thomas uses no words. What others read in him is theirs, marked as what they saw; the gestures and pictures are his. */
export const thomas: Person = {
  key: 'thomas',
  name: 'Thomas Whitaker',
  face: 'TW',
  age: 27,
  birthday: '02-29',
  home: { neighbourhood: 'weir', line: '6 Weir Cottages', postcode: 'KS3 1LN' },
  about: {
    important: 'Water. Warm, moving, loud. His mum’s left shoulder. Brass bands.',
    communicate: 'Eyes up is yes. Turning away is no, and it is a real no. A hum means more.',
    'do and do not': 'Do tell him before you touch him. Do not talk over his head about him.',
    support: 'Two people for the hoist. Ten minutes for each spoonful if he needs ten minutes.',
  },
  aboutOn: -50,
  aboutHelper: 'jean',
  communication: {
    support: 'Eyes up: yes. Turns away: no. Hum: more. Wait twenty seconds.',
    format: 'Real things to hold, and photographs.',
  },
  reach: {
    way: 'through somebody',
    at: 'Jean, his mother',
    when: 'After ten, or by text.',
    paper: 'when something changes',
  },
  touch: { state: 'in touch', since: -340 },
  gifts: [
    { of: 'heart', text: 'Joy, at full volume', to: 'The town band, who play to him on purpose' },
    { of: 'heart', text: 'He slows people down, and they thank him for it' },
  ],
  alongside: 'gwen',
  second: 'callum',
  hellos: [
    {
      key: 'hello',
      day: -342,
      from: 'jean',
      way: 'phone',
      words:
        'The day centre is shutting. My son has no words and a lot to say. Will you come and meet him before you decide what he needs?',
      known: 'knows',
      prefers: ['slowly'],
      flags: [],
      state: 'taken up',
      takenBy: 'gwen',
      takenOn: -341,
    },
  ],
  conversations: [
    talk({
      key: 'weir-wall',
      kind: 'good-life',
      day: -330,
      where: 'By the weir, at his speed, three mornings',
      room: ['thomas', 'jean', 'gwen', { named: 'Peter Moss' }],
      writer: 'gwen',
      timeAlone: 'offered',
      raw: 'Morning 1: I talked too much. Turned away from me. Fair.\nMorning 2: shut up. He hummed at the weir 40 mins\nMorning 3: showed 3 photos. Held pool one. Pushed away day-centre one, twice\nadvocate saw it too',
      readBack: readBack(-320, 'gwen'),
      statements: [
        said('pool', 'thomas', 'what matters', 'He took the photograph of the water and held it to his chest.', {
          manner: 'picture',
          wellbeing: ['wb_control', 'wb_participation'],
        }),
        said('no', 'thomas', 'decision', 'He pushed the photograph of a day centre away. Twice. On two days.', {
          manner: 'gesture',
          wellbeing: ['wb_control'],
        }),
        said('hum', 'thomas', 'gift', 'He hums with the tuba, a third above. Every time.', { manner: 'gesture' }),
        said('shoulder', 'jean', 'gift', 'People tell him things they don’t tell me. He never lets on.'),
        said(
          'calm',
          'gwen',
          'opinion',
          'I think his “behaviour” on the bus is him saying it is too hot. He stopped when the window was opened.',
          { manner: 'observed' },
        ),
        said(
          'mine',
          { named: 'Peter Moss' },
          'opinion',
          'I believe he knows what he likes better than most of us do.',
          { manner: 'observed' },
        ),
        said('after', 'jean', 'worry', 'I am fifty-nine. I need to die one day, and I have not the time.', {
          wellbeing: ['wb_relationships'],
        }),
      ],
    }),
  ],
  circle: [
    {
      who: 'jean',
      relation: 'his mum',
      ring: 'closest',
      brings: 'Left shoulder, twenty-seven years',
      sees: ['plan', 'about me', 'conversations', 'promises'],
      authority: 'Deputy for welfare, seen by Gwen on paper',
    },
    { who: { named: 'Tuba Ken' }, relation: 'town band', ring: 'friends', brings: 'The low notes', sees: [] },
    {
      who: 'peter-moss',
      relation: 'advocate',
      ring: 'people I know',
      brings: 'Asks “says who?”',
      sees: ['plan'],
      authority: 'Independent advocate for the plan',
    },
  ],
  promises: [
    {
      key: 'first',
      by: 'gwen',
      to: 'thomas',
      what: 'Decide nothing till three mornings are done',
      made: -341,
      due: -325,
      state: 'kept',
      keptOn: -330,
    },
    {
      key: 'jean',
      by: 'gwen',
      to: 'jean',
      what: 'Come for a talk about you, Jean, and about after',
      made: -320,
      due: -300,
      state: 'kept',
      keptOn: -306,
    },
    {
      key: 'pool',
      by: { named: 'Kettleshaw Baths' },
      to: 'thomas',
      what: 'Keep the warm pool at 34 on Wednesdays',
      made: -48,
      due: 20,
      state: 'open',
    },
  ],
  plan: {
    stage: 'reviewed',
    begun: -52,
    helpers: ['jean'],
    first: ['pool', 'hum'],
    hopes: [
      hope('house', 'A home of his own by the water, before he has to', {
        ideas: ['Number 7 is empty', 'Share with Adnan, who likes the same noise', 'Jean next door, not in charge'],
        steps: [
          step('my people', 'jean', 'Let him stay one night, then two', { ...yes(-45), done: -12 }),
          step(
            'community',
            { named: 'Tuba Ken' },
            'Thursdays at number 7, softly at first',
            yes(-40, 'I can do soft. I have never been asked.'),
          ),
          step(
            'paid support',
            { named: 'A team of four, chosen by how he turns' },
            'Day and night, two for the hoist',
            { ...yes(-36), cost: { pence: 248000, per: 'week' } },
          ),
        ],
        ratings: ratings(
          [-52, 3, 'Read from four trials by Jean and Peter: eyes up, twice.'],
          [-12, 7, 'Slept. Hummed at breakfast.'],
        ),
      }),
    ],
    ifThingsGoWrong:
      'Fit longer than five minutes: the medicine in the red bag, then 999. If Jean is ill: the team stays, he stays. He does not go to a ward for want of a person.',
    howWeWillKnow: 'He hums when the door opens.',
    agreed: { day: -38, how: 'face to face', takenBy: 'gwen' },
    signOff: { asked: -38, due: -24, by: 'ruth', day: -30 },
    checkIns: [
      {
        weeks: 2,
        due: -24,
        held: {
          day: -24,
          by: 'gwen',
          did: 'partly',
          helped: 'yes',
          words: 'Two nights. Eyes up in the morning both times. Jean did not sleep.',
        },
      },
      { weeks: 8, due: 18 },
    ],
    review: {
      day: -54,
      by: ['jean', 'gwen'],
      words: 'He has been in the water fifty times. Nobody has said “behaviour” since June. (Jean)',
      changed:
        'From filling his days to making a home. Four people chosen by how he turned to them, not by their forms.',
    },
    earlier: {
      stage: 'check-in',
      begun: -330,
      helpers: ['jean'],
      first: ['pool', 'no'],
      hopes: [
        hope('water', 'In the water, twice a week', {
          ideas: ['Warm pool', 'A hoist that does not squeal'],
          steps: [
            step('community', { named: 'Kettleshaw Baths' }, 'Warm pool, quiet, Wednesdays', {
              ...yes(-300),
              done: -290,
            }),
            step('equipment and adaptations', 'rosa', 'A sling that fits', { ...yes(-305), done: -296 }),
            step('community', { named: 'Kettleshaw Old Band' }, 'Come and sit among us', { ...yes(-298), done: -280 }),
          ],
          ratings: ratings(
            [-330, 2, 'Jean and Peter’s reading.'],
            [-294, 6],
            [-252, 9, 'Laughed out loud. No reading needed.'],
          ),
        }),
      ],
      agreed: { day: -308, how: 'face to face', takenBy: 'gwen' },
      signOff: { asked: -308, due: -294, by: 'ruth', day: -301 },
      checkIns: [
        { weeks: 2, due: -294, held: { day: -294, by: 'gwen', did: 'yes', helped: 'yes', words: 'Hum, hum, hum.' } },
        {
          weeks: 8,
          due: -252,
          held: { day: -252, by: 'gwen', did: 'yes', helped: 'yes', words: 'Jean had a bath. Her own. Alone.' },
        },
      ],
    },
    nextLook: { day: 18, where: 'Number 7, by the water' },
  },
}
