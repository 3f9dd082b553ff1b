import { readBack, said, talk } from '../tell.ts'
import type { Person } from '../types.ts'
import { ednasLetters } from './edna-letters.ts'
import { ednasPlan } from './edna-plan.ts'

/** Never signs in: no account, no e-mail, no telephone of her own. Her whole year is paper, next door’s phone and her own front room. */
export const edna: Person = {
  key: 'edna',
  name: 'Edna Crabtree',
  called: 'Mrs Crabtree',
  face: 'EC',
  age: 88,
  birthday: -170,
  home: { neighbourhood: 'mill-lane', line: '16 Foundry Street', postcode: 'KS2 4HJ' },
  about: {
    important: 'My own chair by my own window. Len’s racing tips. Ginger cake.',
    communicate: 'Write big and write plain. Come on a Wednesday. I do not have a telephone and I do not want one.',
    'do and do not': 'Do knock at the back. Do not say “bless her”. Do not move the coal scuttle.',
    wellness: 'My chest is bad from November to March. The rest of me is as good as yours.',
    also: 'I cooked dinners for six hundred at the foundry. I can still see who has not eaten.',
  },
  aboutOn: -300,
  aboutHelper: 'kwame',
  communication: {
    contact: 'A letter, or Len’s telephone next door at two on a Wednesday.',
    format: 'Paper, 20 point, black on cream, with a slip to send back.',
  },
  reach: {
    way: 'letter',
    when: 'Letters any day. Len’s telephone, Wednesdays at two.',
    never: 'Strangers at the front door.',
    safeWord: 'rhubarb',
    paper: 'monthly',
  },
  touch: { state: 'in touch', since: -352 },
  gifts: [
    { of: 'hands', text: 'Ginger cake', to: 'Len, the postman, and whoever is coughing' },
    { of: 'head', text: 'Feeding forty on ten pounds', to: 'Soup and songs, who now ask her first' },
  ],
  alongside: 'kwame',
  second: 'dev',
  hellos: [
    {
      key: 'hello',
      day: -358,
      from: 'edna',
      way: 'letter',
      words:
        'Dear Sir or Madam, I am 87 and I have been upstairs once since Whit. I do not want a home. I want my bed. Yours truly, E. Crabtree (Mrs).',
      prefers: ['straight', 'in writing'],
      flags: [],
      state: 'taken up',
      takenBy: 'kwame',
      takenOn: -355,
    },
  ],
  conversations: [
    talk({
      key: 'back-door',
      kind: 'first',
      day: -348,
      where: 'Her front room, by way of the back door',
      room: ['edna', 'len', 'kwame'],
      writer: 'kwame',
      timeAlone: 'yes',
      raw: 'Len let me in, word was rhubarb, she checked me for it anyway\nsleeps in chair since Whit. says it’s the chest\n600 dinners a day. ran a canteen\n“they’ll put me in Beechmount. my sister went in with a cough and came out in a box”\nwho does she see: Len, postman. Used to do the chapel teas.',
      readBack: readBack(-341, 'kwame'),
      statements: [
        said('chair', 'edna', 'what matters', 'I will live in this house and I will die in it, and not soon.', {
          wellbeing: ['wb_accommodation', 'wb_control'],
        }),
        said(
          'dinners',
          'edna',
          'gift',
          'I fed six hundred a day and nobody went without. I knew who was poor. I gave them the corner piece.',
        ),
        said(
          'sister',
          'edna',
          'worry',
          'My sister went in with a cough and came out in a box. That is what I think of when you say “a rest”.',
        ),
        said('bed', 'edna', 'hope', 'I want to sleep in my own bed, lying down, like a Christian.', {
          wellbeing: ['wb_health'],
        }),
        said('quiet', 'len', 'opinion', 'She has gone quiet. Edna. Quiet. I do not like it.', {
          replies: [
            { by: 'edna', day: -341, stance: 'disagrees', text: 'I was thinking. Len would not know it to look at.' },
          ],
        }),
      ],
    }),
    talk({
      key: 'spring',
      kind: 'good-life',
      day: -240,
      where: 'Mill Lane hall, behind the tea urn',
      room: ['edna', 'kwame'],
      writer: 'kwame',
      timeAlone: 'yes',
      raw: 'she picked the place. wanted to see their kitchen\nbed now downstairs. slept lying down 3 weeks\n“that soup wants barley”',
      readBack: readBack(-232, 'kwame', 'on paper'),
      statements: [
        said('barley', 'edna', 'opinion', 'That soup wants barley and those lads want telling.'),
        said('useful', 'edna', 'hope', 'I would sooner be useful than looked after. I can be both. I am not proud.', {
          wellbeing: ['wb_contribution'],
        }),
      ],
    }),
  ],
  circle: [
    {
      who: 'len',
      relation: 'next door',
      ring: 'closest',
      brings: 'The telephone, the coal, racing tips',
      sees: ['plan', 'promises'],
    },
    {
      who: { named: 'Norman, the postman' },
      relation: 'sees my curtains',
      ring: 'people I know',
      brings: 'Looks at the curtains at nine',
      sees: [],
    },
  ],
  promises: [
    {
      key: 'bed',
      by: 'rosa',
      to: 'edna',
      what: 'Get your own bed downstairs, not a hospital one',
      made: -338,
      due: -320,
      state: 'kept',
      keptOn: -322,
    },
    {
      key: 'word',
      by: 'kwame',
      to: 'edna',
      what: 'See that everybody who rings Len’s says the word first',
      made: -341,
      due: -334,
      state: 'kept',
      keptOn: -340,
    },
    {
      key: 'rail',
      by: 'rosa',
      to: 'edna',
      what: 'Fit a rail at the back step',
      made: -230,
      due: -195,
      dueBefore: -209,
      state: 'renegotiated',
      reason: 'The first rail was white plastic. She sent it back. We agreed two weeks more for iron.',
    },
    {
      key: 'letter',
      by: 'kwame',
      to: 'edna',
      what: 'Write a letter every month, even when there is no news',
      made: -341,
      due: 9,
      state: 'open',
    },
  ],
  plan: ednasPlan,
  letters: ednasLetters,
}
