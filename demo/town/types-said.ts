import type { Day, Key, Who } from './types.ts'

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
  offScreen?: true
}

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

/** `offScreen`, here and elsewhere: asked for as “not on my screen”; in no page, search, count, news, print or export of theirs. */
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
  /** The day it was said, where that was later or not in the room of the conversation it stands with. */
  saidOn?: Day
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
