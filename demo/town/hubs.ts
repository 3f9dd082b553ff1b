import type { Day, Key } from './types.ts'

/** Where people can come and talk: the place, the room as those who go there tell it, and who is there. */
export type Hub = {
  key: Key
  neighbourhood: Key
  placeName: string
  room: string
  hosts: Key[]
  /** In so many days, from when to when. */
  on: { day: Day; from: string; to: string }[]
}

export const hubs: Hub[] = [
  {
    key: 'library',
    neighbourhood: 'mill-lane',
    placeName: 'Mill Lane library',
    room: 'Upstairs, past the large print. Two armchairs and a door that shuts. There is a lift, an accessible toilet and a hearing loop.',
    hosts: ['kwame', 'hema'],
    on: [
      { day: 2, from: '10:00', to: '12:30' },
      { day: 9, from: '10:00', to: '12:30' },
      { day: 16, from: '10:00', to: '12:30' },
    ],
  },
  {
    key: 'fire-station',
    neighbourhood: 'hollin-bank',
    placeName: 'The old fire station',
    room: 'The watch room, ground floor, step-free from the yard. Biscuits. Somebody stands at the door in a yellow scarf.',
    hosts: ['dev', 'hema'],
    on: [
      { day: 1, from: '13:30', to: '15:30' },
      { day: 4, from: '17:00', to: '19:00' },
      { day: 8, from: '13:30', to: '15:30' },
    ],
  },
  {
    key: 'lock-keeper',
    neighbourhood: 'weir',
    placeName: 'The lock-keeper’s cottage',
    room: 'The front room, by the stove. One step, and a ramp that Gwen puts down when she hears you. Dogs welcome.',
    hosts: ['gwen', 'nora'],
    on: [
      { day: 3, from: '10:00', to: '12:00' },
      { day: 10, from: '10:00', to: '12:00' },
    ],
  },
]

/** Who has booked, by the nth time of a session; `member` has an account here. */
export const hubBookings: {
  key: Key
  hub: Key
  session: number
  slot: number
  name: string
  member?: Key
  contact?: string
  helps?: string
  byPhone?: true
  /** They asked for a word the day before: by text to a mobile number. */
  remind?: true
}[] = [
  {
    key: 'joan',
    hub: 'fire-station',
    session: 0,
    slot: 1,
    name: 'Joan',
    member: 'joan',
    helps: 'Speak up, please, on my left side.',
  },
  { key: 'len', hub: 'fire-station', session: 0, slot: 0, name: 'Len', contact: '01632 960 287', byPhone: true },
  { key: 'somebody', hub: 'fire-station', session: 0, slot: 2, name: 'B.', contact: 'b@example.org' },
  {
    key: 'ida',
    hub: 'library',
    session: 0,
    slot: 0,
    name: 'Ida',
    contact: '07700 900 291',
    helps: 'I bring my grandson, he is four.',
    remind: true,
  },
]
