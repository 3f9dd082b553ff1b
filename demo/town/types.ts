/**
 * The shape of a told place: what the demo says, independent of how it is stored.
 *
 * Every date is a `Day`, an offset from the day the place is loaded, so that the demo is always current.
 * Everybody is named by a `Key`; somebody who is only a name in another’s story is `{ named }`.
 */

import type { Plan } from './types-plan.ts'
import type { Conversation, Hello } from './types-said.ts'

export type * from './types-plan.ts'
export { planStages } from './types-plan.ts'
export type * from './types-said.ts'

/** Whole days from today: −38 is 38 days ago, 6 is in 6 days. Between −365 and 90. */
export type Day = number

/** Lower-case words joined by hyphens. Members, organisations and groups share one set of keys in a place. */
export type Key = string

/** A named other: only a name, nobody with a page here. */
export type NamedOther = { named: string }

/** A key of a member, organisation or group, or somebody who is only a name. */
export type Who = Key | NamedOther

export type Place = {
  key: Key
  name: string
  /** Host name the place answers to; undefined answers any host. */
  host?: string
  /** Part after the @ of everybody’s e-mail here. Always under example.org. */
  mailDomain: string
  organisation: string
  about: string
  phone: string
  /** When hellos are read, in words people read. */
  hours: string
  neighbourhoods: Neighbourhood[]
  organisations: Organisation[]
  groups: Group[]
  members: Member[]
  people: Person[]
  /** All that is left of somebody who said no. */
  saidNo: SaidNo[]
}

export type Neighbourhood = {
  key: Key
  name: string
  about: string
  households: number
  inhabitants: number
  phone: string
  streets: { name: string; postcode: string }[]
  /** Workers who work here, the first one the first to be asked. */
  workers: Key[]
}

/** A user-led or carer-led organisation that a person can choose as planning helper. */
export type Organisation = {
  key: Key
  name: string
  line: string
  ledBy: string
  /** The member who speaks for it where people choose whom to plan with. */
  speaks: Key
  phone: string
  neighbourhood: Key
}

/** Something that people do together; a step of kind `community` may name it. */
export type Group = { key: Key; name: string; neighbourhood: Key; where: string; when: string; line: string }

export type PostKind =
  | 'social worker'
  | 'occupational therapist'
  | 'local area coordinator'
  | 'sensory worker'
  | 'team lead'
  | 'peer'
  | 'on duty'
  | 'keeper'
  | 'reviewer'
  | 'organiser'
  /** The post of local area coordination itself, beside being a worker of that name in the team. */
  | 'coordinator'
  | 'governor'
  | 'steward'

export type Post = { kind: PostKind; neighbourhoods: Key[]; from: Day; until?: Day }

/** A human being in the place, with or without an account. */
export type Member = {
  key: Key
  name: string
  /** What to say at the door: “Mr Achterberg”. Undefined: the first name. */
  called?: string
  pronouns?: string
  /** Letters in place of a photograph. */
  face: string
  /** Full years today. Workers and neighbours may leave it out. */
  age?: number
  /** Month and day of birth, `MM-DD`, or the day of the last birthday where the story needs it. With `age` it gives the date of birth. */
  birthday?: string | Day
  /** Undefined: no account, so never signs in. */
  account?: { email: string }
  phone?: string
  /** BCP 47 tags, the first language first. */
  languages?: string[]
  /** One line in own words, for those who can be chosen. */
  line?: string
  /** When they answer their own work number (`phone`), where they show it; others are rung through the team. */
  answers?: string
  posts?: Post[]
}

/** The seven headings of PRSB About Me 2.01. */
export type AboutHeading = 'important' | 'people' | 'communicate' | 'wellness' | 'do and do not' | 'support' | 'also'

/** The four parts of the Accessible Information Standard (DCB1605), each a sentence to whoever deals with the person. */
export type Communication = {
  /** How to get in touch. */
  contact?: string
  /** The format information has to come in. */
  format?: string
  /** An interpreter or other communication professional. */
  professional?: string
  /** What the other person has to do. */
  support?: string
}

export type ReachWay = 'phone' | 'text' | 'e-mail' | 'letter' | 'visit' | 'here' | 'through somebody'

/** A safe way and time to reach somebody. */
export type Reach = {
  way: ReachWay
  /** Number, address or person, where it is not the obvious one. */
  at?: string
  when: string
  never?: string
  /** Asked on the phone before anything is said. */
  safeWord?: string
  /** Somebody may be watching: nothing may arrive any other way, and this very entry is never on their own screen. */
  watched?: true
  /** How often what they would have seen on a screen comes on paper. */
  paper?: 'weekly' | 'monthly' | 'when something changes'
}

export type Home = { neighbourhood: Key; line?: string; postcode?: string; note?: string }

/** What a person gives; with `to`, to whom it already goes. */
export type Gift = { of: 'head' | 'heart' | 'hands'; text: string; to?: string }

/** Where things stand between the person and the place. None of these is an end. */
export type Touch = {
  state: 'in touch' | 'quieter' | 'resting' | 'out of touch' | 'away'
  since: Day
  note?: string
  /** Who keeps the door open. */
  kept?: Key
}

/** A member with a record. */
export type Person = Member & {
  home: Home
  about: Partial<Record<AboutHeading, string>>
  aboutOn: Day
  aboutHelper?: Who
  communication?: Communication
  reach: Reach
  touch: Touch
  gifts: Gift[]
  /** Name to ring. Undefined while nobody has taken up the hello. */
  alongside?: Key
  /** Named second, who covers. */
  second?: Key
  /** Not to be found by search; a match goes to the keeper. */
  unfindable?: { keeper: Key; reason: string }
  hellos: Hello[]
  conversations: Conversation[]
  circle: CircleLink[]
  promises: Owed[]
  plan?: Plan
  /** What was sent on paper to somebody who does not sign in. */
  letters?: Letter[]
}

export type CircleLink = {
  who: Who
  relation: string
  ring: 'closest' | 'friends' | 'people I know' | 'paid'
  brings: string
  /** Parts of the record they may see; empty: nothing. */
  sees: ('plan' | 'about me' | 'conversations' | 'promises' | 'community' | 'money' | 'rights')[]
  /** Of these, what they may also add to. */
  adds?: CircleLink['sees']
  /** Undefined: no end. */
  until?: Day
  authority?: string
  paused?: true
}

export type Owed = {
  /** Unique in the person’s record. */
  key: Key
  by: Who
  to: Who
  /** So that it reads on from “… will”. */
  what: string
  made: Day
  /** The day it is due now. */
  due: Day
  state: 'open' | 'kept' | 'late' | 'renegotiated' | 'broken'
  keptOn?: Day
  /** What stands in the way (late), what was agreed (renegotiated) or why not (broken), in the owner’s words. */
  reason?: string
  /** Of a renegotiated promise: when it was due before. */
  dueBefore?: Day
  offScreen?: true
}

export type Letter = {
  day: Day
  way: 'post' | 'by hand' | 'read out'
  text: string
  slip?: { day: Day; words: string }
}

export type SaidNo = { key: Key; neighbourhood: Key; came: Day; declined: Day; deletedOn: Day }
