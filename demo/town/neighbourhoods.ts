import type { Group, Neighbourhood, Organisation } from './types.ts'

/** KS is no postcode area of the Royal Mail. */
export const neighbourhoods: Neighbourhood[] = [
  {
    key: 'hollin-bank',
    name: 'Hollin Bank',
    about:
      'From the mill to the allotments: terraces up a hill so steep that the milk used to come by rope. 41 groups, one very old cherry tree.',
    households: 3600,
    inhabitants: 8200,
    phone: '01632 960 001',
    streets: [
      { name: 'Chapel Row', postcode: 'KS1 2AB' },
      { name: 'Bobbin Street', postcode: 'KS1 2DE' },
      { name: 'Cherry Tree Steps', postcode: 'KS1 3FH' },
      { name: 'Allotment Road', postcode: 'KS1 4JL' },
    ],
    workers: ['dev', 'hema'],
  },
  {
    key: 'mill-lane',
    name: 'Mill Lane',
    about:
      'The flat end of town: the market, the station, the mosque, the bus that is nearly always the 9. Flats in the old mill, houses behind.',
    households: 4100,
    inhabitants: 9700,
    phone: '01632 960 002',
    streets: [
      { name: 'Mill Lane', postcode: 'KS2 1AA' },
      { name: 'Station Road', postcode: 'KS2 2BD' },
      { name: 'Albion Mill', postcode: 'KS2 3EG' },
      { name: 'Foundry Street', postcode: 'KS2 4HJ' },
    ],
    workers: ['kwame', 'dev'],
  },
  {
    key: 'weir',
    name: 'The Weir',
    about:
      'Along the water and up to the moor: cottages, the boats on the cut, new houses where the dye works were, and nine farms with one bus a day.',
    households: 2300,
    inhabitants: 5400,
    phone: '01632 960 003',
    streets: [
      { name: 'Weir Cottages', postcode: 'KS3 1LN' },
      { name: 'Dyehouse Close', postcode: 'KS3 2PQ' },
      { name: 'Lock Side', postcode: 'KS3 3RS' },
      { name: 'Moor Road', postcode: 'KS3 4TU' },
    ],
    workers: ['gwen', 'kwame'],
  },
]

export const organisations: Organisation[] = [
  {
    key: 'our-own-say',
    name: 'Our Own Say',
    line: 'We are people with learning disabilities and autistic people. We help each other plan. We do not rush you.',
    ledBy: 'learning disabled and autistic people',
    speaks: 'jaz',
    phone: '01632 960 040',
    neighbourhood: 'mill-lane',
  },
  {
    key: 'level-ground',
    name: 'Level Ground',
    line: 'Disabled people who know the forms, the ramps and the excuses. We sit on your side of the table.',
    ledBy: 'disabled people and people with long illness',
    speaks: 'bernie',
    phone: '01632 960 041',
    neighbourhood: 'hollin-bank',
  },
]

export const groups: Group[] = [
  {
    key: 'st-lukes-choir',
    name: 'St Luke’s choir',
    neighbourhood: 'hollin-bank',
    where: 'St Luke’s church, two steps at the front',
    when: 'Thursdays, 6.30 pm',
    line: 'Forty voices and one good heater. No need to read music.',
  },
  {
    key: 'soup-and-songs',
    name: 'Soup and songs',
    neighbourhood: 'mill-lane',
    where: 'Mill Lane hall, step-free, quiet room',
    when: 'Saturdays, 12 noon',
    line: 'They save you a chair.',
  },
  {
    key: 'mend-it',
    name: 'Bring it, mend it',
    neighbourhood: 'hollin-bank',
    where: 'Old fire station',
    when: 'Saturdays, 2 pm',
    line: 'Toasters, trousers, bicycles. Pay what you like.',
  },
  {
    key: 'allotments',
    name: 'Hollin Bank allotments',
    neighbourhood: 'hollin-bank',
    where: 'Top of Allotment Road',
    when: 'Any day that is not sideways rain',
    line: 'Sixty plots, one kettle, no agreement about slugs.',
  },
  {
    key: 'dominoes',
    name: 'Tuesday dominoes',
    neighbourhood: 'mill-lane',
    where: 'Back room of the Shuttle, Station Road',
    when: 'Tuesdays, 7 pm',
    line: 'Loud. Bring your own opinion.',
  },
  {
    key: 'langar',
    name: 'Sunday kitchen',
    neighbourhood: 'weir',
    where: 'Gurdwara, Dyehouse Close, step-free',
    when: 'Sundays, 11 am',
    line: 'Everybody eats. Everybody may wash up.',
  },
  {
    key: 'deaf-club',
    name: 'Deaf club',
    neighbourhood: 'mill-lane',
    where: 'Upstairs at the library, lift',
    when: 'First and third Friday, 7 pm',
    line: 'BSL first. Learners welcome, talkers try harder.',
  },
  {
    key: 'moth-night',
    name: 'Moth night',
    neighbourhood: 'weir',
    where: 'Moor Road car park',
    when: 'Still, warm evenings; look for the white sheet',
    line: 'Nobody has to talk.',
  },
  {
    key: 'carers-table',
    name: 'The carers’ table',
    neighbourhood: 'mill-lane',
    where: 'Library café',
    when: 'Wednesdays, 10 am',
    line: 'You can leave at once if the phone goes. We will mind your tea.',
  },
  {
    key: 'tool-shed',
    name: 'The shed',
    neighbourhood: 'weir',
    where: 'Old lock-keeper’s yard',
    when: 'Mondays and Fridays, 10 am',
    line: 'Wood, talk, quiet, in any order.',
  },
  {
    key: 'friday-kitchen',
    name: 'Friday kitchen',
    neighbourhood: 'mill-lane',
    where: 'Hall behind the mosque, step-free',
    when: 'Fridays, 5 pm',
    line: 'Women cook, everybody takes some home.',
  },
  {
    key: 'town-radio',
    name: 'Kettle Radio',
    neighbourhood: 'weir',
    where: 'Above the chip shop; a lift that works most days',
    when: 'On air 6 pm to 9 pm',
    line: 'Three listeners at first. It is nearer four hundred now.',
  },
]
