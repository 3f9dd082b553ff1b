import { signsIn } from './tell.ts'
import type { Member } from './types.ts'

/** People who work for the place. Their lines are their own. */
export const workers: Member[] = [
  {
    key: 'dev',
    name: 'Dev Malhotra',
    face: 'DM',
    ...signsIn('dev'),
    phone: '01632 960 114',
    languages: ['en', 'hi', 'pa'],
    line: 'I listen first and write little. Ask me about bread. I will ring when I say I will.',
    posts: [{ kind: 'social worker', neighbourhoods: ['hollin-bank', 'mill-lane'], from: -365 }],
  },
  {
    key: 'rosa',
    name: 'Rosa Quintero',
    face: 'RQ',
    ...signsIn('rosa'),
    phone: '01632 960 115',
    languages: ['es', 'en'],
    line: 'I bring rails, ramps and odd gadgets, and I take them away again if you hate them.',
    posts: [{ kind: 'occupational therapist', neighbourhoods: ['hollin-bank', 'mill-lane', 'weir'], from: -365 }],
  },
  {
    key: 'hema',
    name: 'Hema Pillai',
    face: 'HP',
    ...signsIn('hema'),
    phone: '01632 960 116',
    languages: ['en', 'ml', 'ta'],
    line: 'I live on the Bank. I know who has a spare ladder. You can stop me in the street.',
    posts: [{ kind: 'local area coordinator', neighbourhoods: ['hollin-bank'], from: -365 }],
  },
  {
    key: 'kwame',
    name: 'Kwame Boateng',
    face: 'KB',
    ...signsIn('kwame'),
    phone: '01632 960 117',
    languages: ['en', 'ak'],
    line: 'I was a bus driver for nine years. I am on time, and I am used to being shouted at.',
    posts: [{ kind: 'social worker', neighbourhoods: ['mill-lane', 'weir'], from: -365 }],
  },
  {
    key: 'gwen',
    name: 'Gwen Tattersall',
    face: 'GT',
    ...signsIn('gwen'),
    phone: '01632 960 118',
    line: 'I say things straight and I bring biscuits. Good with forms, wills and hens.',
    posts: [{ kind: 'social worker', neighbourhoods: ['weir'], from: -365 }],
  },
  {
    key: 'callum',
    name: 'Callum Reeve',
    face: 'CR',
    ...signsIn('callum'),
    phone: '01632 960 119',
    languages: ['bfi', 'en'],
    line: 'I am Deaf and I sign. I work with Deaf and blind people. Text me, please do not ring.',
    posts: [{ kind: 'sensory worker', neighbourhoods: ['hollin-bank', 'mill-lane', 'weir'], from: -300 }],
  },
  {
    key: 'ruth',
    name: 'Ruth Okoro',
    face: 'RO',
    ...signsIn('ruth'),
    phone: '01632 960 110',
    line: 'I look after the team and the clocks. If nobody answered you, that is mine to put right.',
    posts: [
      { kind: 'team lead', neighbourhoods: ['hollin-bank', 'mill-lane', 'weir'], from: -365 },
      { kind: 'keeper', neighbourhoods: ['hollin-bank', 'mill-lane', 'weir'], from: -365 },
    ],
  },
  {
    key: 'bernie',
    name: 'Bernie Duxbury',
    face: 'BD',
    ...signsIn('bernie'),
    phone: '01632 960 120',
    line: 'I have been on the ward, and off it for eleven years. I will not tell you to take up yoga.',
    posts: [
      { kind: 'peer', neighbourhoods: ['hollin-bank', 'mill-lane', 'weir'], from: -330 },
      { kind: 'governor', neighbourhoods: [], from: -200 },
    ],
  },
  {
    key: 'jaz',
    name: 'Jaz Whitworth',
    face: 'JW',
    ...signsIn('jaz'),
    phone: '01632 960 121',
    line: 'I have Down’s syndrome, a flat and a job. I help you do your plan with pictures.',
    posts: [
      { kind: 'peer', neighbourhoods: ['hollin-bank', 'mill-lane', 'weir'], from: -280 },
      { kind: 'governor', neighbourhoods: [], from: -200 },
    ],
  },
]

/** Family, neighbours and friends who are members here: some sign in, some do not. */
export const neighbours: Member[] = [
  { key: 'pat', name: 'Pat Lomax', face: 'PL', age: 74, ...signsIn('pat'), phone: '01632 960 201' },
  {
    key: 'carol',
    name: 'Carol Entwistle',
    face: 'CE',
    age: 66,
    ...signsIn('carol'),
    phone: '01632 960 202',
    line: 'I laugh too loudly in libraries. I have a key to half the street.',
  },
  { key: 'anneke', name: 'Anneke Achterberg', face: 'AA', age: 55, ...signsIn('anneke'), languages: ['nl', 'en'] },
  { key: 'donna', name: 'Donna Threlfall', face: 'DT', age: 38, ...signsIn('donna'), phone: '01632 960 203' },
  { key: 'jean', name: 'Jean Whitaker', face: 'JW', age: 59, ...signsIn('jean'), phone: '01632 960 204' },
  { key: 'rana', name: 'Rana Haddad', face: 'RH', age: 31, ...signsIn('rana'), languages: ['ar', 'en'] },
  { key: 'steph', name: 'Steph Furness', face: 'SF', age: 44, ...signsIn('steph'), phone: '01632 960 205' },
  { key: 'len', name: 'Len Hardacre', face: 'LH', age: 70, phone: '01632 960 206' },
  { key: 'marjorie', name: 'Marjorie Bell', face: 'MB', age: 81, phone: '01632 960 207' },
  { key: 'fatima', name: 'Fatima Begum', face: 'FB', age: 23, ...signsIn('fatima'), languages: ['en', 'syl'] },
  { key: 'imran', name: 'Imran Mahmood', face: 'IM', age: 28, ...signsIn('imran') },
  { key: 'karen', name: 'Karen Stott', face: 'KS', age: 51, ...signsIn('karen'), phone: '01632 960 208' },
]

export const members: Member[] = [...workers, ...neighbours]
