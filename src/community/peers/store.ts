import type { How } from '../../people/index.ts'
import { type Id, maybe, one, type Query, sql } from '../../platform/index.ts'
import type { Audience, Offer, Want } from './rules.ts'

/** An organisation led by those it is for: what stands in its entry, and what more it says of itself. */
export interface Organisation {
  id: Id
  name: string
  line: string
  about: string
  ledWords: string
  boardTotal: number | null
  boardLived: number | null
  offers: Offer[]
  asking: string
  takesAsks: boolean
  /** Somebody of theirs answers here: it can be asked on the page. */
  answers: boolean
  cost: 'free' | 'what you like' | 'paid' | null
  costWords: string
  forWhom: string
  room: string
  neighbourhood: string | null
  slug: string | null
  website: string | null
  email: string | null
  phone: string | null
  languages: string[]
  status: 'active' | 'paused'
  changedAt: Date
}

const found = (asset: Id | null, area: string | null, offer: Offer | null) =>
  sql<Organisation>`select * from peer_organisations(${asset}, ${area}, ${offer})`

export const organisationsLed = (area: string | null, offer: Offer | null): Query<Organisation> =>
  found(null, area, offer)
export const organisationLed = (asset: Id): Query<Organisation, Organisation> => one(found(asset, null, null))
export const maybeOrganisation = (asset: Id | null): Query<Organisation, Organisation | null> =>
  maybe(found(asset ?? '00000000-0000-0000-0000-000000000000', null, null))

/** A peer, as a list shows them: no name, no face. */
export interface PeerLine {
  id: Id
  lived: string
  askMe: string
  languages: string
  offers: Offer[]
  room: boolean
}

export interface Peer extends PeerLine {
  memberId: Id
  shownAs: string
  cannot: string
  picture: string
}

/** What peers let be known to whoever looks, or to whom they look for. */
export function peersFor(whose: Id, offer: Offer | null, sought: string): Query<PeerLine> {
  return sql<PeerLine>`select id, lived, ask_me, languages, offers, room from peers_for(${whose}, ${offer ?? ''}, ${sought})`
}

export function peerShown(peer: Id | null, whose: Id): Query<Peer, Peer | null> {
  return maybe(
    sql<Peer>`select id, member_id, shown_as, lived, ask_me, cannot, languages, offers, room, picture from peer_shown(${peer}, ${whose})`,
  )
}

/** What somebody says of themselves as a peer. */
export interface MyPeer {
  id: Id
  shownAs: string
  lived: string
  askMe: string
  cannot: string
  languages: string
  offers: Offer[]
  withFace: boolean
  room: boolean
  whoMay: Audience
  untilOn: string
  rests: boolean
  atTheirWordBy: string
  how: How
}

export function myPeer(whose: Id): Query<MyPeer, MyPeer | null> {
  return maybe(
    sql<MyPeer>`select id, shown_as, lived, ask_me, cannot, languages, offers, with_face, room, who_may, until_on::text as until_on, rests,
      at_their_word_by, how from my_peer(${whose})`,
  )
}

type Done = { done: boolean }
export type PeerSaid = Omit<MyPeer, 'id' | 'rests' | 'atTheirWordBy' | 'how'>

export function keepPeer(id: Id, whose: Id, said: PeerSaid, how: How): Query<Done, Done> {
  const { shownAs, lived, askMe, cannot, languages, offers, withFace, room, whoMay, untilOn } = said
  return one(
    sql<Done>`select keep_peer(${id}, ${whose}, ${shownAs}, ${lived}, ${askMe}, ${cannot}, ${languages}, ${offers}::text[], ${withFace}, ${room},
      ${whoMay}, ${untilOn}::date, ${how}) as done`,
  )
}

export function takePeerBack(whose: Id, how: How): Query<Done, Done> {
  return one(sql<Done>`select take_peer_back(${whose}, ${how}) as done`)
}

/** Whom the person asked, in their record. */
export interface Ask {
  id: Id
  toName: string
  wants: Want
  words: string
  throughConnector: boolean
  askedAt: Date
  answer: 'yes' | 'no' | null
  answeredAt: Date | null
  endedAt: Date | null
  endedByThem: boolean
  /** They help to plan now. */
  helps: boolean
}

export function asksOf(person: Id): Query<Ask> {
  return sql<Ask>`select a.id, a.to_name, a.wants, a.words, a.through_connector, a.asked_at, a.answer, a.answered_at, a.ended_at, a.ended_by_them,
      exists (select from planning_helper h where h.person_id = a.person_id and h.helper_id = a.answered_by and h.ended_at is null) as helps
    from peer_ask a where a.person_id = ${person} order by a.ended_at is not null, a.asked_at desc`
}

export interface AskSaid {
  peer: Id | null
  organisation: Id | null
  wants: Want
  words: string
  reach: string
}

export type AskOutcome = 'done' | 'already' | 'gone'

export function askPeer(
  id: Id,
  person: Id,
  { peer, organisation, wants, words, reach }: AskSaid,
  how: How,
): Query<{ outcome: AskOutcome }, { outcome: AskOutcome }> {
  return one(
    sql<{
      outcome: AskOutcome
    }>`select ask_peer(${id}, ${person}, ${peer}, ${organisation}, ${wants}, ${words}, ${reach}, ${how}) as outcome`,
  )
}

export function endAsk(ask: Id): Query {
  return sql`select end_peer_ask(${ask})`
}

/** What is asked of the reader, and what goes on. */
export interface AskOfMe {
  id: Id
  knownAs: string
  toName: string
  wants: Want
  words: string
  /** How to reach them: comes with a yes. */
  reach: string
  askedAt: Date
  answer: 'yes' | null
  answeredAt: Date | null
  /** Whose plan the yes opened. */
  personId: Id | null
}

export function asksOfMe(): Query<AskOfMe> {
  return sql<AskOfMe>`select id, known_as, to_name, wants, words, reach, asked_at, answer, answered_at, person_id from peer_asks_of_me()`
}

export function asksWaiting(): Query<{ count: number }, { count: number }> {
  return one(sql<{ count: number }>`select peer_asks_waiting()::int as count`)
}

export function answerAsk(ask: Id, answer: 'yes' | 'no'): Query<Done, Done> {
  return one(sql<Done>`select answer_peer_ask(${ask}, ${answer}) as done`)
}

export interface AskToPassOn {
  id: Id
  knownAs: string
  wants: Want
  words: string
  askedAt: Date
}

export function asksToPassOn(): Query<AskToPassOn> {
  return sql<AskToPassOn>`select id, known_as, wants, words, asked_at from peer_asks_to_pass_on()`
}

export interface PeerToChoose {
  id: Id
  shownAs: string
  lived: string
  languages: string
  offers: Offer[]
  whoMay: Audience
  room: boolean
}

export function peersToChoose(): Query<PeerToChoose> {
  return sql<PeerToChoose>`select id, shown_as, lived, languages, offers, who_may, room from peers_to_choose()`
}

export function passOn(ask: Id, peer: Id): Query<Done, Done> {
  return one(sql<Done>`select pass_peer_ask(${ask}, ${peer}) as done`)
}

/** What an organisation says of itself, as its form has it. */
export interface OrganisationSaid {
  ledWords: string
  boardTotal: number | null
  boardLived: number | null
  offers: Offer[]
  asking: string
  takesAsks: boolean
  room: string
}

export type ChangesAs = 'link' | 'one of theirs' | 'connector' | null

export function changesAs(asset: Id, hash: Buffer | null): Query<{ how: ChangesAs }, { how: ChangesAs }> {
  return one(sql<{ how: ChangesAs }>`select changes_organisation_as(${asset}, ${hash}) as how`)
}

/** The entry an organisation stands in, for whoever changes it; its profile may not be there yet. */
export interface ToChange extends OrganisationSaid {
  id: Id
  name: string
}

export function toChange(asset: Id): Query<ToChange, ToChange> {
  return one(
    sql<ToChange>`select a.id, a.name, a.room, coalesce(p.led_words, '') as led_words, p.board_total, p.board_lived, coalesce(p.offers, '{}') as offers,
      coalesce(p.asking, '') as asking, coalesce(p.takes_asks, true) as takes_asks
    from asset a left join peer_organisation p on p.asset_id = a.id where a.id = ${asset}`,
  )
}

export function changeOrganisation(asset: Id, hash: Buffer | null, said: OrganisationSaid): Query {
  const { ledWords, boardTotal, boardLived, offers, asking, takesAsks, room } = said
  return sql`select change_organisation(${asset}, ${hash}, ${ledWords}, ${boardTotal}, ${boardLived}, ${offers}::text[], ${asking}, ${takesAsks}, ${room})`
}

export interface Speaker {
  id: Id
  knownAs: string
  mine: boolean
}

export function speakersOf(asset: Id): Query<Speaker> {
  return sql<Speaker>`select id, known_as, mine from organisation_speakers(${asset})`
}

export interface Before {
  id: Id
  was: { led_words?: string }
  how: ChangesAs
  byName: string
  at: Date
}

export function beforeOf(asset: Id): Query<Before> {
  return sql<Before>`select id, was, how, by_name, at from organisation_before(${asset})`
}
