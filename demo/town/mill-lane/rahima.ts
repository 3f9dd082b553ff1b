import { hope, ratings, readBack, said, talk } from '../tell.ts'
import type { Person } from '../types.ts'

export const rahima: Person = {
  key: 'rahima',
  name: 'Rahima Begum',
  called: 'Mrs Begum',
  face: 'RB',
  age: 47,
  birthday: '03-26',
  phone: '01632 960 220',
  languages: ['syl', 'bn', 'en'],
  home: { neighbourhood: 'mill-lane', line: '8 Foundry Street', postcode: 'KS2 4HJ' },
  about: {
    important: 'My children fed and my husband not ashamed. My chilli plants.',
    people: 'My daughter Fatima. My sister in the next street. The Friday kitchen.',
    'do and do not': 'Do have tea. Do not use my daughter to translate what a daughter should not hear.',
  },
  aboutOn: -18,
  communication: {
    professional: 'Sylheti interpreter, a woman. Not her daughter.',
    format: 'Voice message. She does not read Bengali or English.',
  },
  reach: { way: 'phone', when: 'Ten to one, when he is asleep.' },
  touch: { state: 'in touch', since: -24 },
  gifts: [
    { of: 'hands', text: 'Cooking for two hundred without a recipe', to: 'Friday kitchen' },
    { of: 'hands', text: 'Chilli seedlings, strong as calves', to: 'Eleven windowsills on Foundry Street' },
  ],
  alongside: 'kwame',
  second: 'hema',
  hellos: [
    {
      key: 'hello',
      day: -26,
      from: 'fatima',
      way: 'page',
      words:
        'My mum looks after my dad since his stroke, and my brother who is disabled. She fainted in the kitchen. She says it was the heat. It was not hot.',
      known: 'knows and agrees',
      prefers: ['slowly'],
      flags: ['carer collapsed'],
      state: 'taken up',
      takenBy: 'kwame',
      takenOn: -26,
    },
  ],
  conversations: [
    talk({
      key: 'kitchen',
      kind: 'first',
      day: -23,
      where: 'The Friday kitchen, after the pots were done',
      room: ['rahima', 'kwame', { named: 'Mrs Choudhury' }],
      interpreter: { named: 'Mrs Choudhury' },
      writer: 'kwame',
      timeAlone: 'yes',
      raw: 'never been asked before. laughed at the question\nshe sleeps 4 hrs. lifts husband alone\n“if I stop, who is the wall?”\nwants: to learn to read. her own shopping list',
      readBack: readBack(-16, 'kwame'),
      statements: [
        said('wall', 'rahima', 'worry', 'I am the wall of this house. If I sit down, who is the wall?', {
          manner: 'through an interpreter',
          wellbeing: ['wb_health'],
        }),
        said('pots', 'rahima', 'gift', 'Give me two hundred people and a pot. I am never nervous with a pot.', {
          manner: 'through an interpreter',
        }),
        said(
          'read',
          'rahima',
          'hope',
          'I want to read. First my name, then my list, then my letters from the council.',
          { manner: 'through an interpreter', wellbeing: ['wb_participation'] },
        ),
        said('tulip', 'rahima', 'what matters', 'Nobody in my house is a load. Write that they are people.', {
          manner: 'through an interpreter',
          wellbeing: ['wb_dignity'],
        }),
        said(
          'lift',
          'kwame',
          'opinion',
          'She lifts a grown man four times a day and tells me it is nothing. I do not think it is nothing.',
          { manner: 'written' },
        ),
      ],
    }),
  ],
  circle: [
    { who: 'fatima', relation: 'my daughter', ring: 'closest', brings: 'Letters read out, tea, cheek', sees: ['plan'] },
    { who: { named: 'Salma' }, relation: 'sister', ring: 'closest', brings: 'Sits in on Fridays', sees: [] },
    { who: 'friday-kitchen', relation: 'the women I cook with', ring: 'friends', brings: 'Gossip, hands', sees: [] },
  ],
  promises: [
    {
      key: 'lifting',
      by: 'rosa',
      to: 'rahima',
      what: 'Come and show a way to move him with no lifting',
      made: -16,
      due: -9,
      state: 'kept',
      keptOn: -10,
    },
    {
      key: 'own',
      by: 'kwame',
      to: 'rahima',
      what: 'Come and talk with you about your own life, an hour, again',
      made: -16,
      due: 4,
      state: 'open',
    },
  ],
  plan: {
    stage: 'hopes',
    begun: -16,
    helpers: ['kwame'],
    first: ['tulip', 'pots'],
    hopes: [
      hope('read', 'Read my own letters', { ratings: ratings([-16, 0]) }),
      hope('sit', 'Sit down for one hour a day, and nothing falls', { ratings: ratings([-16, 1]) }),
    ],
    checkIns: [],
    nextLook: { day: 4, where: 'The Friday kitchen' },
  },
}
