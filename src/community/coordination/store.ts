import type { AtTheirWordSaid, How } from '../../people/index.ts'
import { type Id, maybe, one, type Query, sql } from '../../platform/index.ts'

/** Who coordinates in a neighbourhood, as they show themselves to everybody. */
export interface Coordinator {
  memberId: Id
  neighbourhoodId: Id
  shownAs: string
  line: string
  hours: string
  picture: string
  /** ISO date: the last day they are away. */
  awayUntil: string | null
  secondName: string
}

export function coordinators(): Query<Coordinator> {
  return sql<Coordinator>`select member_id, neighbourhood_id, shown_as, line, hours, picture, away_until::text as away_until, second_name
    from coordinators()`
}

export const contactKinds = [
  'a chat',
  'an idea',
  'along to a group',
  'two brought together',
  'a form or a phone call',
] as const
export type ContactKind = (typeof contactKinds)[number]

/** What may be known to everybody of contacts without a file. */
export function contactsCounted(
  slug: string,
  days: number,
  fewest: number,
): Query<{ kind: ContactKind; times: number }> {
  return sql`select c.kind, c.times from neighbourhood n, contacts_counted(n.id, ${days}, ${fewest}) c where n.slug = ${slug}`
}

export interface IntroductionSaid {
  forWhom: 'self' | 'another'
  name: string
  contact: string
  helps: string
  byName: string
  byIs: string
  byContact: string
  how: How
}

export interface Introduced {
  id: Id
  area: Id
  said: IntroductionSaid
  codeHash: Buffer
  due: Date
  /** What is promised, so that it reads on from “… will”. */
  owed: string
  team: string
}

export function introduce({ id, area, said, codeHash, due, owed, team }: Introduced): Query {
  return sql`select introduce(${id}, ${area}, ${JSON.stringify({ ...said, agreed: true })}::jsonb, ${codeHash}, ${due}, ${owed}, ${team})`
}

export type IntroductionEnd = 'known for long' | 'without a file' | 'no, thank you' | 'taken back'

/** What whoever holds the code reads: all that was written. */
export interface IntroductionTold extends Omit<IntroductionSaid, 'byContact'> {
  neighbourhood: string
  slug: string
  ownerName: string
  saidAt: Date
  dueAt: Date
  metAt: Date | null
  ended: IntroductionEnd | null
}

export function introductionTold(code: Buffer): Query<IntroductionTold, IntroductionTold | null> {
  return maybe(sql<IntroductionTold>`select for_whom, name, contact, helps, by_name, by_is, how, neighbourhood, slug, owner_name, said_at, due_at, met_at, ended
    from introduction_told(${code})`)
}

export function takeIntroductionBack(code: Buffer): Query {
  return sql`select take_introduction_back(${code})`
}

/** What else was written of somebody who was introduced more than once. */
export interface WrittenToo extends Omit<IntroductionSaid, 'how'> {
  id: Id
  /** ISO time. */
  saidAt: string
}

/** Somebody who waits for the reader: one contact, however often they were introduced. */
export interface IntroductionForMe extends IntroductionSaid {
  id: Id
  /** Only of whoever said here by themselves that it is theirs. */
  personId: Id | null
  neighbourhoodId: Id
  neighbourhood: string
  slug: string
  saidAt: Date
  dueAt: Date
  climbedAt: Date | null
  metAt: Date | null
  /** They said yes to having it on their own page, if they have one; whether they have is not said. */
  ownYesAt: Date | null
  others: WrittenToo[]
}

/** Each person whose record one stands in reads that it was read. */
export function introductionsForMe(): Query<IntroductionForMe> {
  return sql<IntroductionForMe>`select id, person_id, neighbourhood_id, neighbourhood, slug, for_whom, name, contact, helps, by_name, by_is, by_contact, how,
      said_at, due_at, climbed_at, met_at, own_yes_at, others from introductions_for_me()`
}

export interface Waiting {
  waiting: number
  firstDue: Date
}

export function introductionsWaiting(): Query<Waiting, Waiting | null> {
  return maybe(sql<Waiting>`select waiting, first_due from introductions_waiting()`)
}

export function alertsWaiting(): Query<Waiting, Waiting | null> {
  return maybe(sql<Waiting>`select waiting, first_due from alerts_waiting()`)
}

/** A person and a coordinator who know each other for longer; in an open record. */
export interface Coordination {
  id: Id
  personId: Id
  coordinatorId: Id
  since: Date
  atTheirWordBy: Id | null
  how: How
  restsSince: Date | null
  restsAs: 'rest' | 'no more' | null
  /** ISO date: the last day they were in touch; null: not since it began. */
  lastTouch: string | null
  /** The coordinator reads here by this alone, and nothing more once it rests. */
  hereByThis: boolean
}

export function coordinationsOf(person: Id): Query<Coordination> {
  return sql<Coordination>`select c.id, c.person_id, c.coordinator_id, c.since, c.at_their_word_by, c.how, c.rests_since, c.rests_as,
      (select max(t.on_day)::text from coordination_touch t where t.coordination_id = c.id) as last_touch,
      is_here_by_coordination(c.person_id, c.coordinator_id) as here_by_this
    from coordination c where c.person_id = ${person} order by c.rests_since is not null, c.since, c.id`
}

/** Those of the reader in all records that are open; whom they were longest not in touch with first. */
export function coordinationsBy(coordinator: Id): Query<Coordination> {
  return sql<Coordination>`select c.id, c.person_id, c.coordinator_id, c.since, c.at_their_word_by, c.how, c.rests_since, c.rests_as,
      (select max(t.on_day)::text from coordination_touch t where t.coordination_id = c.id) as last_touch,
      is_here_by_coordination(c.person_id, c.coordinator_id) as here_by_this
    from coordination c where c.coordinator_id = ${coordinator} and c.rests_since is null order by last_touch nulls first, c.since, c.id`
}

export const touchWays = ['met', 'by phone', 'in writing'] as const

export interface Touch {
  id: Id
  coordinationId: Id
  onDay: string
  how: (typeof touchWays)[number]
}

export function touchesOf(person: Id): Query<Touch> {
  return sql<Touch>`select id, coordination_id, on_day::text as on_day, how from coordination_touch
    where person_id = ${person} order by on_day desc, how limit 60`
}

export interface Known {
  personId: Id
  coordinationId: Id
  rests: boolean
  /** Only where it rests; the others’ names come with their records. */
  knownAs: string
}

export function iKnowClosely(): Query<Known> {
  return sql<Known>`select person_id, coordination_id, rests, known_as from i_know_closely()`
}

/** How many people the reader knows closely, and can. */
export interface Room {
  known: number
  can: number
  because: string
}

export function myRoom(most: number): Query<Room, Room | null> {
  return maybe(sql<Room>`select known, can, because from my_room(${most})`)
}

export interface WithRoom {
  memberId: Id
  name: string
  areas: string[]
  room: boolean
}

export function coordinatorsWithRoom(most: number): Query<WithRoom> {
  return sql<WithRoom>`select member_id, name, areas, room from coordinators_with_room(${most})`
}

export interface Area {
  id: Id
  name: string
  slug: string
}

export function whereICoordinate(): Query<Area> {
  return sql<Area>`select id, name, slug from where_i_coordinate()`
}

export interface MyContacts {
  neighbourhoodId: Id
  kind: ContactKind
  today: number
  times: number
}

export function myContacts(days: number): Query<MyContacts> {
  return sql<MyContacts>`select neighbourhood_id, kind, today, times from my_contacts(${days})`
}

type Done = { done: boolean }
const done = (query: Query<Done>): Query<Done, Done> => one(query)

export function countContact(area: Id, kind: ContactKind, more: boolean) {
  return done(sql<Done>`select count_contact(${area}, ${kind}, ${more}) as done`)
}
export function metThem(introduction: Id) {
  return done(sql<Done>`select introduced_and_met(${introduction}) as done`)
}
export function comesTo(introduction: Id, how: 'without a file' | 'no, thank you') {
  return done(sql<Done>`select introduction_comes_to(${introduction}, ${how}) as done`)
}
export function passIntroduction(introduction: Id, heir: Id, because: string) {
  return done(sql<Done>`select pass_introduction(${introduction}, ${heir}, ${because}) as done`)
}
/** The person’s own yes, with the code in hand; `by` writes it down at their word. False: no such thing is open. */
export function introductionLands(code: Buffer, person: Id, owed: string, { by, how }: AtTheirWordSaid) {
  return done(sql<Done>`select introduction_lands(${code}, ${person}, ${owed}, ${by}, ${how}) as done`)
}
/** Their own yes, told to the reader: it goes to their own page if they have one. What comes of it is not said. */
export function introductionTheirs(introduction: Id, born: string, owed: string, how: How): Query {
  return sql`select introduction_theirs(${introduction}, ${born}, ${owed}, ${how})`
}
export function partIntroduction(introduction: Id, other: Id) {
  return done(sql<Done>`select part_introduction(${introduction}, ${other}) as done`)
}
export function inTouch(id: Id, coordination: Id, person: Id, onDay: string, how: Touch['how']) {
  return done(sql<Done>`select in_touch(${id}, ${coordination}, ${person}, ${onDay}::date, ${how}) as done`)
}
export function answerFull(alert: Id, answer: string) {
  return done(sql<Done>`select answer_full(${alert}, ${answer}) as done`)
}
export function agreeMost(coordinator: Id, most: number | null, because: string) {
  return done(sql<Done>`select agree_most(${coordinator}, ${most}, ${because}) as done`)
}
export function wakeAtTheirWord(coordination: Id, how: How) {
  return one(sql<{ whose: Id | null }>`select wake_at_their_word(${coordination}, ${how}) as whose`)
}

/** Somebody would like to be known for longer and their coordinator has no room. */
export interface Alert {
  id: Id
  introductionId: Id | null
  /** The answer is the reader’s to give. */
  mine: boolean
  coordinatorName: string
  neighbourhood: string
  /** Who asked; '' where the reader need not know. */
  name: string
  known: number
  most: number
  ownerName: string
  at: Date
  dueAt: Date
  answeredAt: Date | null
  answer: string
}

/** Unanswered ones; of somebody introduced to the reader answered ones, too. */
export function alerts(): Query<Alert> {
  return sql<Alert>`select id, introduction_id, mine, coordinator_name, neighbourhood, name, known, most, owner_name, at, due_at, answered_at, answer from coordination_alerts()`
}

/** The same in the person’s own record. */
export interface AskedFor {
  id: Id
  coordinatorId: Id
  ownerName: string
  at: Date
  dueAt: Date
  answeredAt: Date | null
  answer: string
}

export function askedForBy(person: Id): Query<AskedFor> {
  return sql<AskedFor>`select id, coordinator_id, owner_name, at, due_at, answered_at, answer from coordination_full
    where person_id = ${person} order by at desc limit 5`
}

/** Introductions in the person’s own record, the last first. */
export interface OwnIntroduction {
  id: Id
  forWhom: 'self' | 'another'
  byName: string
  byIs: string
  helps: string
  ownerName: string
  saidAt: Date
  dueAt: Date
  metAt: Date | null
  ended: IntroductionEnd | null
  /** Their own yes to having it here, how it was said, and who wrote it down at their word. */
  ownYesAt: Date | null
  ownYesHow: How | null
  ownYesBy: Id | null
}

export function ownIntroductions(person: Id): Query<OwnIntroduction> {
  return sql<OwnIntroduction>`select id, for_whom, by_name, by_is, helps, owner_name, said_at, due_at, met_at, ended, own_yes_at, own_yes_how, own_yes_by
    from coordination_introduction
    where person_id = ${person} order by said_at desc limit 10`
}

export interface TeamCoordinator {
  memberId: Id
  name: string
  areas: string[]
  known: number
  can: number
  because: string
  waiting: number
  late: number
}

export function coordinationTeam(most: number): Query<TeamCoordinator> {
  return sql<TeamCoordinator>`select member_id, name, areas, known, can, because, waiting, late from coordination_team(${most})`
}

export function contactsOfTeam(days: number): Query<{ neighbourhood: string; kind: ContactKind; times: number }> {
  return sql`select neighbourhood, kind, times from contacts_of_team(${days})`
}
