import type { Place } from '../types.ts'
import { at } from './at.ts'
import { bea } from './bea.ts'
import { ivor } from './ivor.ts'
import { kit, pearl } from './pearl-and-kit.ts'

/** Ebbwick Together: another organisation, led by its members, found at `second.localhost`. EB is no postcode area. */
export const secondPlace: Place = {
  key: 'ebbwick',
  name: 'Ebbwick',
  host: 'second.localhost',
  mailDomain: 'ebbwick.example.org',
  organisation: 'Ebbwick Together, a co-operative owned by disabled people and the neighbours who help',
  about: 'A harbour, a sandbar and a hill. Smaller than it looks at high tide.',
  phone: '01632 960 300',
  hours: '10 am to 4 pm, Monday to Saturday',
  neighbourhoods: [
    {
      key: 'harbour',
      name: 'The Harbour',
      about: 'Rope Walk, the boat sheds and the lifeboat station. Everybody knows what you had for tea.',
      households: 700,
      inhabitants: 1600,
      phone: '01632 960 300',
      streets: [
        { name: 'Rope Walk', postcode: 'EB1 1AA' },
        { name: 'Lifeboat Row', postcode: 'EB1 2BD' },
      ],
      workers: ['tolu'],
    },
  ],
  organisations: [
    {
      key: 'ebbwick-together',
      name: 'Ebbwick Together',
      line: 'We own it, we run it, we make the tea.',
      ledBy: 'disabled people and people with long illness',
      speaks: 'sam',
      phone: '01632 960 300',
      neighbourhood: 'harbour',
    },
  ],
  groups: [
    {
      key: 'boat-shed',
      name: 'The boat shed',
      neighbourhood: 'harbour',
      where: 'End of Rope Walk',
      when: 'Every morning, eight',
      line: 'Paint, rope, tea.',
    },
  ],
  members: [
    {
      key: 'tolu',
      name: 'Tolu Bankole',
      face: 'TB',
      ...at('tolu'),
      line: 'I use a wheelchair and a loud voice. I help you plan, I do not plan for you.',
      posts: [{ kind: 'social worker', neighbourhoods: ['harbour'], from: -300 }],
    },
    {
      key: 'nell',
      name: 'Nell Trevanion',
      face: 'NT',
      ...at('nell'),
      line: 'I chair the board and I answer for the clocks.',
      posts: [
        { kind: 'team lead', neighbourhoods: ['harbour'], from: -300 },
        { kind: 'governor', neighbourhoods: [], from: -300 },
      ],
    },
    {
      key: 'sam',
      name: 'Sam Orchard',
      face: 'SO',
      ...at('sam'),
      line: 'Peer. Autistic. I will send you the agenda before the agenda.',
      posts: [{ kind: 'peer', neighbourhoods: ['harbour'], from: -150 }],
    },
  ],
  people: [bea, ivor, pearl, kit],
  saidNo: [],
}
