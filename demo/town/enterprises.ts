import type { Day, Key } from './types.ts'

/** A paper that was seen: on which day, until which, at what level. */
type PaperTold = { seen: Day; runsOut: Day; level?: string }

/** A tiny enterprise of the town; whoever began it has a record here, or has none. */
export interface EnterpriseTold {
  key: Key
  who: Key
  /** Written down at their word. */
  by?: { who: Key; how: 'on paper' | 'by phone' | 'face to face' }
  begun: Day
  name: string
  line?: string
  does?: string
  doesNot?: string
  price?: { pence: number; unit: string; words?: string }
  hours?: string
  goesTo?: Key[]
  workers?: number
  room?: { has: 'yes' | 'a little' | 'not now'; words?: string }
  languages?: string[]
  shownAs?: string
  phone?: string
  website?: string
  food?: true
  care?: { kind: 'no' | 'prompting' | 'yes'; answer?: string; on?: Day }
  elsewhere?: true
  /** Since when they want it to be listed. */
  listed?: Day
  papers?: Record<string, PaperTold>
  steps?: { done: string[]; seen: string[] }
  mentor?: {
    who: Key
    asked: Day
    yes?: Day
    words: string
    /** Their answer was written down at their word. */
    by?: { who: Key; how: 'on paper' | 'by phone' | 'face to face' }
  }
  /** A ninth worker. */
  grown?: { on: Day; by: Key; due: Day }
  sold?: SoldTold[]
}

/** What somebody bought, and what they say of it. */
export interface SoldTold {
  who: Key
  on: Day
  what: string
  /** Both said yes. */
  yes?: Day
  /** Agreed in writing; without it, only that it was bought. */
  agreed?: { pence: number; words: string; times: string; from: Day; ending: string }
  ended?: Day
  review?: {
    on: Day
    words: string
    again: 'yes' | 'perhaps' | 'no'
    as?: string
    reply?: { on: Day; words: string }
    down?: { on: Day; why: string; post: 'team lead'; by: Key }
    back?: Day
  }
}

const inDate = (seen: Day, runsOut: Day, level?: string): PaperTold => ({ seen, runsOut, ...(level && { level }) })

export const enterprises: EnterpriseTold[] = [
  {
    key: 'dinners',
    who: 'rana',
    begun: -290,
    name: 'Rana’s table',
    line: 'A hot Syrian dinner, cooked that morning and brought to your door.',
    does: 'Lentils, rice, chicken, always something green, and bread. For one or for two.\n\nI know who likes no onions. I sit for ten minutes if you want me to.',
    doesNot: 'No shopping, no medicines, no help with eating. No deliveries on Fridays.',
    price: { pence: 750, unit: 'meal', words: 'Nothing for bringing it. You pay on Fridays, in cash or by bank.' },
    hours: 'Saturday to Thursday, between half past eleven and one',
    goesTo: ['hollin-bank', 'mill-lane'],
    workers: 2,
    room: { has: 'a little', words: 'Two more dinners on Tuesdays.' },
    languages: ['English', 'Arabic'],
    shownAs: 'Rana and her sister-in-law',
    phone: '01632 960 281',
    food: true,
    care: { kind: 'no' },
    elsewhere: true,
    listed: -240,
    papers: {
      insurance: inDate(-100, 265, '£5 million'),
      dbs: inDate(-240, 850, 'basic'),
      standard: inDate(-100, 265),
      'food-hygiene': inDate(-240, 490, 'level 2'),
      'right-to-work': inDate(-240, 490),
    },
    steps: {
      done: ['idea', 'here', 'can', 'price', 'tax', 'safe', 'quiet', 'away', 'choice', 'paper', 'better'],
      seen: ['idea', 'here', 'can', 'price', 'tax'],
    },
    sold: [
      {
        who: 'joan',
        on: -90,
        what: 'A dinner on Tuesdays and Thursdays. No onions. Knock, then come in: it takes me a while to get up.',
        yes: -89,
        agreed: {
          pence: 750,
          words: 'each dinner, in cash on the day',
          times: 'Tuesdays and Thursdays, about noon',
          from: -85,
          ending: 'Either of us says so the day before. If Rana is ill she rings by nine.',
        },
        review: {
          on: -40,
          words: 'I had not had a proper dinner that I did not warm up myself since Harold. She remembers the onions.',
          again: 'yes',
          as: 'Joan, up the Bank',
          reply: { on: -38, words: 'And you taught me what a parkin is. See you Tuesday.' },
        },
      },
      {
        who: 'peter-moss',
        on: -60,
        what: 'Dinners while my kitchen was in bits',
        yes: -59,
        review: {
          on: -50,
          words: 'Hot, on time, too much of it. Wrong house once, and they would not give it back.',
          again: 'yes',
        },
      },
      {
        who: 'marjorie',
        on: -30,
        what: 'One dinner to try',
        yes: -29,
        review: {
          on: -25,
          words: 'Very spicy for me. She offered to make it plain and I did not like to ask twice.',
          again: 'perhaps',
          reply: { on: -24, words: 'Please ask me twice. Plain is no trouble: I cook plain for my father.' },
        },
      },
      { who: 'carol', on: -1, what: 'Six dinners for the choir’s committee, the first Monday' },
    ],
  },
  {
    key: 'mornings',
    who: 'donna',
    begun: -200,
    name: 'Donna’s mornings',
    line: 'A hand with getting up, washed and dressed, before nine, by somebody who does not rush.',
    does: 'Washing, dressing, breakfast, hair. I learn how you like it and I do it that way.',
    doesNot: 'No lifting alone, no medicines, no dressings on wounds. No weekends.',
    price: { pence: 1950, unit: 'hour', words: 'Least half an hour. Nothing for travelling in Mill Lane.' },
    hours: 'Monday to Friday, six to nine in the morning',
    goesTo: ['mill-lane'],
    room: { has: 'not now', words: 'I keep a list, and I ring when a morning is free.' },
    shownAs: 'Donna',
    phone: '01632 960 203',
    care: {
      kind: 'yes',
      answer:
        'Each of the two people I help employs me directly and tells me what to do, so I am told that I need not register. I asked CQC and kept their letter. Ask me to see it.',
      on: -130,
    },
    listed: -150,
    papers: { insurance: inDate(-150, 215), dbs: inDate(-150, 900, 'enhanced'), standard: inDate(-150, 215) },
    steps: { done: ['idea', 'can', 'price', 'tax', 'safe', 'quiet', 'paper'], seen: [] },
    sold: [
      {
        who: 'karen',
        on: -120,
        what: 'Mornings for my mum',
        yes: -119,
        review: {
          on: -60,
          words: 'She talks to Mum and not over her. That is all I wanted and nobody else did it.',
          again: 'yes',
          as: 'Karen',
        },
      },
      {
        who: 'fatima',
        on: -100,
        what: 'Two mornings',
        yes: -99,
        review: {
          on: -90,
          words: 'Somebody’s bad back was told of here.',
          again: 'no',
          down: { on: -88, why: 'It told of somebody’s health, by name.', post: 'team lead', by: 'ruth' },
        },
      },
    ],
  },
  {
    key: 'knock',
    who: 'jean',
    begun: -120,
    name: 'The morning knock',
    line: 'I knock, put the kettle on and see that the day has begun.',
    does: 'A knock at the time you say, a cup of tea, a reminder to wash and to eat. The post, the bins, the news.',
    doesNot: 'I remind and keep you company; I do not wash or dress anybody. No money, no keys kept.',
    price: { pence: 600, unit: 'visit', words: 'Twenty minutes. Paid once a week.' },
    hours: 'Every day but Sunday, seven to ten',
    goesTo: ['weir', 'mill-lane'],
    room: { has: 'yes' },
    shownAs: 'Jean',
    phone: '01632 960 204',
    care: {
      kind: 'prompting',
      answer: 'I have written to CQC to ask whether reminding people counts. I wait for their answer.',
      on: -20,
    },
    listed: -80,
    papers: { insurance: inDate(-80, 12), dbs: inDate(-80, 700, 'basic'), standard: inDate(-80, 285) },
    steps: { done: ['idea', 'here', 'can', 'price', 'safe', 'away'], seen: ['idea', 'here'] },
    mentor: {
      who: 'carol',
      asked: -110,
      yes: -109,
      words: 'You know everybody. Will you tell me when I am too cheap?',
    },
    sold: [],
  },
  {
    key: 'digging',
    who: 'len',
    by: { who: 'hema', how: 'face to face' },
    begun: -70,
    name: 'Len digs',
    line: 'Digging, pruning and leeks, by a man who has done it for sixty years.',
    does: 'Small gardens and big hedges. I show you while I do it, if you want to learn.',
    doesNot: 'No ladders any more. No bonfires. No weedkiller.',
    price: { pence: 1000, unit: 'hour', words: 'And a cup of tea.' },
    hours: 'Dry mornings',
    goesTo: ['hollin-bank'],
    room: { has: 'yes', words: 'Anybody with a hedge before the birds start.' },
    shownAs: 'Len',
    phone: '01632 960 206',
    care: { kind: 'no' },
    elsewhere: true,
    listed: -50,
    papers: { insurance: inDate(-50, 315), dbs: inDate(-50, 1000, 'basic'), standard: inDate(-50, 315) },
    sold: [
      {
        who: 'carol',
        on: -45,
        what: 'The hedge, and the thing behind the hedge',
        yes: -44,
        review: {
          on: -40,
          words: 'It is a hedge again. He would not stop for rain, so I stood there with an umbrella over him.',
          again: 'yes',
          as: 'Carol',
          reply: { on: -36, words: 'It was not raining. It was only wet.' },
        },
      },
      {
        who: 'peter-moss',
        on: -35,
        what: 'Pruning',
        yes: -34,
        review: { on: -30, words: 'Good.', again: 'yes', back: -28 },
      },
    ],
  },
  {
    key: 'pedal',
    who: 'imran',
    begun: -180,
    name: 'Pedal and post',
    line: 'Shopping, parcels and prescriptions by cargo bike, up the steep ones too.',
    does: 'I fetch what you write down and bring the receipt.',
    doesNot: 'No alcohol, no cash machines, nothing over thirty kilos.',
    price: { pence: 350, unit: 'visit', words: 'Within a mile.' },
    hours: 'Monday to Saturday, ten to six',
    goesTo: ['weir', 'mill-lane', 'hollin-bank'],
    room: { has: 'yes' },
    languages: ['English', 'Urdu'],
    shownAs: 'Imran',
    phone: '01632 960 282',
    care: { kind: 'no' },
    listed: -150,
    papers: { insurance: inDate(-365, 0, '£2 million'), dbs: inDate(-150, 600, 'basic'), standard: inDate(-150, 215) },
    steps: { done: ['idea', 'here', 'price', 'tax', 'away'], seen: [] },
    sold: [],
  },
  {
    key: 'gardens',
    who: 'peter-moss',
    begun: -400,
    name: 'Weir Gardens Together',
    line: 'Gardens kept tidy by people who were told they would never work.',
    does: 'Lawns, leaves, borders. We come as a team and we sing.',
    doesNot: 'No trees, no patios.',
    price: { pence: 1800, unit: 'visit', words: 'For a small garden. We say the price before we begin.' },
    hours: 'Tuesdays and Thursdays',
    goesTo: ['weir'],
    workers: 9,
    room: { has: 'a little' },
    shownAs: 'Peter and the team',
    phone: '01632 960 283',
    care: { kind: 'no' },
    papers: {
      insurance: inDate(-90, 275, '£5 million'),
      dbs: inDate(-300, 700, 'basic'),
      standard: inDate(-90, 275),
      'right-to-work': inDate(-90, 275),
    },
    grown: { on: -2, by: 'hema', due: 3 },
    sold: [],
  },
  {
    key: 'plugs',
    who: 'marcus',
    begun: -35,
    name: 'Anything with a plug',
    line: 'I come and mend your lamp, your radio, your toaster.',
    does: 'Small things with a plug. If it cannot be mended I say so and it costs nothing.',
    price: { pence: 800, unit: 'visit' },
    goesTo: ['hollin-bank'],
    care: { kind: 'no' },
    steps: { done: ['idea', 'here', 'can', 'price'], seen: ['idea', 'here'] },
    mentor: {
      who: 'carol',
      asked: -30,
      yes: -28,
      words: 'I am good with wires and bad with bills. You did the choir’s books.',
      by: { who: 'dev', how: 'by phone' },
    },
    sold: [],
  },
  {
    key: 'sewing',
    who: 'fatima',
    begun: -3,
    name: 'Turned up',
    line: 'Hems, zips and curtains',
    mentor: { who: 'rana', asked: -2, words: 'How did you begin? I have a machine and no idea.' },
    sold: [],
  },
]

/** Those who said yes to being asked. */
export const mentors: { who: Key; as: string; words: string; since: Day }[] = [
  {
    who: 'carol',
    as: 'Carol',
    words: 'I kept the books of a sweet shop for thirty years. I am good at prices and at saying no. An hour a week.',
    since: -200,
  },
  {
    who: 'rana',
    as: 'Rana',
    words: 'I began with four dinners. Ask me about kitchens, insurance and courage.',
    since: -60,
  },
]
