/**
 * The shape of a told place: what the demo says, independent of how it is stored.
 *
 * Every date is a `Day`, an offset from the day the place is loaded, so that the demo is always current.
 * Everybody is named by a `Key`; somebody who is only a name in another’s story is `{ named }`.
 */

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
  | 'organiser'
  | 'governor'

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
  /** Somebody may be watching: nothing may arrive any other way. */
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

export type Prefers = 'straight' | 'slowly' | 'in writing'
export type DangerFlag = 'danger' | 'abuse' | 'no food' | 'carer collapsed'

export type Hello = {
  key: Key
  day: Day
  /** Local time, `HH:MM`, where the clock matters. */
  at?: string
  from: Who
  way: 'page' | 'phone' | 'letter' | 'drop-in' | 'at the door' | 'brought by somebody'
  words: string
  /** For somebody else: does the person know and agree? */
  known?: 'knows and agrees' | 'knows' | 'does not know'
  prefers: Prefers[]
  wouldLike?: Key[]
  wouldNot?: Key[]
  flags: DangerFlag[]
  /** `waiting`: nobody has answered yet. */
  state: 'waiting' | 'taken up' | 'with the team lead'
  takenBy?: Key
  takenOn?: Day
}

export type SaidNo = { key: Key; neighbourhood: Key; came: Day; declined: Day; deletedOn: Day }

export type Manner =
  | 'spoken'
  | 'written'
  | 'signed'
  | 'gesture'
  | 'picture'
  | 'observed'
  | 'by machine'
  | 'through an interpreter'
  | 'through an advocate'

export type StatementKind =
  | 'what matters'
  | 'gift'
  | 'story'
  | 'hope'
  | 'worry'
  | 'barrier'
  | 'fact'
  | 'opinion'
  | 'decision'
  | 'promise'

/** Care Act 2014 s.1(2)(a) to (i), by the keys of the law sheet. */
export type WellbeingArea =
  | 'wb_dignity'
  | 'wb_health'
  | 'wb_protection'
  | 'wb_control'
  | 'wb_participation'
  | 'wb_economic'
  | 'wb_relationships'
  | 'wb_accommodation'
  | 'wb_contribution'

export type Confirmation = { day: Day; how: 'on screen' | 'on paper' | 'on the phone' | 'face to face'; takenBy?: Key }

export type Reply = { by: Who; day: Day; stance: 'agrees' | 'disagrees' | 'adds'; text: string }

export type Statement = {
  /** Unique in the person’s record. */
  key: Key
  speaker: Who
  kind: StatementKind
  text: string
  manner: Manner
  /** BCP 47 tag when not said in English; `meaning` is the English. Of signed words (`bfi`), `text` is the English the speaker agreed. */
  language?: string
  meaning?: string
  wellbeing?: WellbeingArea[]
  /** Of a barrier: who could remove it. */
  remover?: Who
  /** By its speaker. Undefined: not yet confirmed. Never set on the writer’s own statements, which need none. */
  confirmed?: Confirmation
  replies?: Reply[]
  /** Older versions, oldest first, each with the day it was replaced. */
  earlier?: { text: string; until: Day }[]
  offScreen?: true
}

export type Conversation = {
  /** Unique in the person’s record. */
  key: Key
  kind: 'first' | 'crisis' | 'good-life'
  day: Day
  where: string
  /** Everybody in the room, the person and the writer included. */
  room: Who[]
  interpreter?: Who
  writer: Key
  timeAlone: 'yes' | 'no' | 'offered'
  /** The page as it was written, before anything was cut from it. */
  raw: string
  statements: Statement[]
  readBack?: Confirmation
  /** Crisis only: the contacts promised for each working day, and the day the person said it is calm. */
  contacts?: { day: Day; by: Key; how: string; words: string }[]
  calm?: Day
  offScreen?: true
}

export type CircleLink = {
  who: Who
  relation: string
  ring: 'closest' | 'friends' | 'people I know' | 'paid'
  brings: string
  /** Parts of the record they may see; empty: nothing. */
  sees: ('plan' | 'about me' | 'conversations' | 'promises')[]
  authority?: string
  paused?: true
}

export type Owed = {
  /** Unique in the person’s record. */
  key: Key
  by: Who
  to: Who
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

/** In the order a plan lives. */
export const planStages = [
  'talking',
  'hopes',
  'ideas',
  'waiting for a yes',
  'agreed',
  'signed off',
  'check-in',
  'reviewed',
] as const
export type PlanStage = (typeof planStages)[number]

export type StepKind =
  | 'me'
  | 'my people'
  | 'community'
  | 'technology'
  | 'equipment and adaptations'
  | 'getting stronger again'
  | 'paid support'

export type Step = {
  kind: StepKind
  who: Who
  text: string
  /** The helper’s own answer; not needed of the person. */
  yes?: { state: 'asked' | 'yes' | 'no' | 'taken back'; day: Day; words?: string }
  due?: Day
  done?: Day
  /** Whole pence, 0 for free. */
  cost?: { pence: number; per: 'once' | 'week' | 'month' }
}

/** How near the hope is in the person’s own eyes, 0 to 10. */
export type Rating = { day: Day; score: number; words?: string }

export type Hope = {
  key: Key
  text: string
  ideas: string[]
  steps: Step[]
  ratings: Rating[]
  barriers?: { text: string; remover: Who; gone?: Day }[]
  offScreen?: true
}

export type CheckIn = {
  weeks: 2 | 8
  due: Day
  held?: { day: Day; by: Key; did: 'yes' | 'partly' | 'no'; helped: 'yes' | 'a bit' | 'no'; words: string }
}

export type Plan = {
  stage: PlanStage
  begun: Day
  /** Chosen helpers; empty: nobody, alone. */
  helpers: Key[]
  /** Keys of the statements that stand first, or the full answer “I’d rather not say”. */
  first: Key[] | 'rather not say'
  hopes: Hope[]
  ifThingsGoWrong?: string
  howWeWillKnow?: string
  agreed?: Confirmation
  /** Lawful sign-off on its clock. `by` answers; `climbed` is who had it before it ran out. */
  signOff?: { asked: Day; due: Day; by: Key; climbed?: { from: Key; day: Day }; day?: Day; words?: string }
  checkIns: CheckIn[]
  review?: { day: Day; by: Key[]; words: string; changed: string }
  /** The plan before the last review. */
  earlier?: Plan
  nextLook?: { day: Day; where: string }
}

export type Letter = {
  day: Day
  way: 'post' | 'by hand' | 'read out'
  text: string
  slip?: { day: Day; words: string }
}
