import { hope, ratings, readBack, said, step, talk, yes } from '../tell.ts'
import type { Person } from '../types.ts'

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
      what: 'Everybody who rings Len’s says the word first',
      made: -341,
      due: -334,
      state: 'kept',
      keptOn: -340,
    },
    {
      key: 'rail',
      by: 'rosa',
      to: 'edna',
      what: 'A rail at the back step',
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
      what: 'A letter every month, even when there is no news',
      made: -341,
      due: 9,
      state: 'open',
    },
  ],
  plan: {
    stage: 'reviewed',
    begun: -80,
    helpers: ['kwame', 'len'],
    first: ['chair', 'dinners'],
    hopes: [
      hope('soup', 'Run the soup on Saturdays till they can do it without me', {
        ideas: ['A high stool', 'Two lads who do as they are told', 'A taxi, one way; Len brings me home'],
        steps: [
          step(
            'community',
            'soup-and-songs',
            'A high stool and the big ladle',
            yes(-76, 'We were frightened of her. We are still frightened, but the soup is better.'),
          ),
          step('me', 'edna', 'Write down the six soups', { due: -40, done: -43 }),
          step('paid support', { named: 'Station Taxis' }, 'Ten o’clock on Saturdays, paid from the small sums', {
            ...yes(-75),
            cost: { pence: 550, per: 'week' },
          }),
        ],
        ratings: ratings([-80, 5], [-62, 8], [-20, 9, 'They put barley in without being told.']),
      }),
      hope('chest', 'Get to March without the hospital', {
        ideas: ['The nurse comes at the first cough', 'Warm back bedroom? No. Warm front room.'],
        steps: [
          step('my people', 'len', 'Ring the nurse on the second day of a cough', yes(-74)),
          step('me', 'edna', 'Say when I am coughing', { due: -1 }),
        ],
        ratings: ratings([-80, 6], [-20, 7]),
      }),
    ],
    ifThingsGoWrong:
      'Curtains not open at nine: Norman knocks for Len. Len has the key. If I must go to hospital, Len comes with me and I come back.',
    howWeWillKnow: 'I am here, in my chair, in March, telling you so.',
    agreed: { day: -76, how: 'on paper', takenBy: 'kwame' },
    signOff: { asked: -76, due: -62, by: 'ruth', day: -70, words: 'Yes. Barley noted.' },
    checkIns: [
      { weeks: 2, due: -62, held: { day: -61, by: 'kwame', did: 'yes', helped: 'yes', words: 'Fifty-one bowls.' } },
      {
        weeks: 8,
        due: -20,
        held: {
          day: -20,
          by: 'kwame',
          did: 'yes',
          helped: 'yes',
          words: 'Said at my table: I had forgotten I was bossy. I like it.',
        },
      },
    ],
    review: {
      day: -82,
      by: ['edna', 'len', 'kwame'],
      words: 'Last year was about a bed. A bed is soon done. This year is about what I get out of it for.',
      changed:
        'The bed, the step and the word are done and gone. Soup is in. The winter is planned for before it comes.',
    },
    earlier: {
      stage: 'check-in',
      begun: -348,
      helpers: ['kwame'],
      first: ['chair', 'dinners'],
      hopes: [
        hope('bed', 'Sleep in my own bed, lying down', {
          ideas: ['Bed in the front room', 'Bricks under the head of it', 'Carry me up: no'],
          steps: [
            step('equipment and adaptations', 'rosa', 'My own bed downstairs, the head end raised', {
              ...yes(-338),
              done: -322,
              cost: { pence: 0, per: 'once' },
            }),
            step('my people', 'len', 'Take the door off to get it through', { ...yes(-330), done: -322 }),
          ],
          ratings: ratings([-348, 0], [-316, 8], [-274, 9]),
        }),
        hope('out', 'Get out of the back door by myself', {
          ideas: ['A rail, iron', 'A lower step'],
          steps: [
            step('equipment and adaptations', 'rosa', 'Iron rail at the back step', { ...yes(-300), done: -196 }),
          ],
          ratings: ratings([-348, 2], [-274, 3]),
          barriers: [
            { text: 'The landlord would only pay for plastic', remover: { named: 'Foundry Street Homes' }, gone: -200 },
          ],
        }),
      ],
      agreed: { day: -330, how: 'on paper', takenBy: 'kwame' },
      signOff: { asked: -330, due: -316, by: 'ruth', day: -320 },
      checkIns: [
        {
          weeks: 2,
          due: -316,
          held: {
            day: -316,
            by: 'kwame',
            did: 'yes',
            helped: 'yes',
            words: 'By Len’s telephone, word given: I slept till seven. Seven!',
          },
        },
        {
          weeks: 8,
          due: -274,
          held: {
            day: -273,
            by: 'kwame',
            did: 'partly',
            helped: 'yes',
            words: 'By slip: Bed grand. Rail plastic. Sent it back.',
          },
        },
      ],
    },
    nextLook: { day: 81, where: 'Her front room, a Wednesday' },
  },
  letters: [
    {
      day: -354,
      way: 'post',
      text: 'Dear Mrs Crabtree, thank you for your letter. I am Kwame. I would like to come on Wednesday at two. I will knock at the back. Tick the slip if that will do, or cross it out.',
      slip: { day: -351, words: 'It will do. Bring your own milk.' },
    },
    {
      day: -343,
      way: 'post',
      text: 'Here is what I wrote down when we talked. They are your words. Put a line through anything that is wrong.',
      slip: { day: -341, words: 'I said six HUNDRED not sixty. Else right. E.C.' },
    },
    {
      day: -334,
      way: 'by hand',
      text: 'Your plan, in big print. Nothing is done until you sign the slip. You may change your mind after.',
      slip: { day: -330, words: 'Signed, Edna Crabtree' },
    },
    {
      day: -300,
      way: 'post',
      text: 'No news this month, and I said I would write. Who looked at your papers: me, twice, and Rosa, once, about the bed.',
    },
    {
      day: -237,
      way: 'post',
      text: 'What you said at the hall, about the soup. Line through what is wrong.',
      slip: { day: -232, words: 'Right. And they still boil it.' },
    },
    {
      day: -78,
      way: 'by hand',
      text: 'Your new plan, and the old one beside it, so that you can see what has changed.',
      slip: { day: -76, words: 'Signed, Edna Crabtree. Better than the old one.' },
    },
    {
      day: -22,
      way: 'post',
      text: 'Your monthly letter. Who looked: me, once. Promised to you: this letter. It is kept.',
    },
  ],
}
