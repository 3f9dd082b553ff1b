import type { FastifyReply } from 'fastify'
import type { VNode } from 'preact'
import type { Act, AskedPart, Part, PlaceRow, Query, Reads, Transaction } from '../database/index.ts'
import type { Received } from '../files/receive.ts'
import type { FileKind } from '../files/sniff.ts'
import type { FileStore } from '../files/store.ts'
import type { Checked, FieldError } from '../form/fields.ts'
import type { Posted } from '../form/posted.ts'
import type { Id } from '../ids.ts'

/** Who may use a route. There is no default: a route without it does not compile. */
export type Who =
  /** Everybody, signed in or not. */
  | { may: 'anyone' }
  /** Whoever is signed in. */
  | { may: 'members' }
  /** Whoever holds one of these posts today. A post opens queues and sums, never a record. */
  | { may: 'posts'; posts: readonly string[] }
  /** Whoever has standing to do this with these parts of the record named in the path; checked in the database. */
  | { may: 'standing'; parts: readonly AskedPart[]; act: Act; person: string }
  /** Members, or holders of a post, with the records of those people opened whom the first query names. */
  | { may: 'my people'; posts: readonly string[] | null; parts: readonly Part[]; people: PeopleOf }

/** Names the people whose records a list opens: those to whom the viewer has standing that covers the parts. */
export type PeopleOf = (viewer: Viewer) => Query<{ personId: Id }>

/** Whatever of a record is held, at least something. */
export const held: readonly AskedPart[] = [
  'hello?',
  'reach?',
  'about?',
  'said?',
  'plan?',
  'money?',
  'community?',
  'rights?',
]

export const anyone: Who = { may: 'anyone' }
export const members: Who = { may: 'members' }
export const posts = (...kinds: string[]): Who => ({ may: 'posts', posts: kinds })
/** Opens the record of the person in the path (`:person`, or another name), with these parts; `plan?` is opened where it is held. */
export const standing = (act: Act, parts: readonly AskedPart[], person = 'person'): Who => ({
  may: 'standing',
  parts,
  act,
  person,
})

/** Opens the records of several people for a page that lists them; each of them reads so in "who looked". */
export const myPeople = (parts: readonly Part[], people: PeopleOf, posts: readonly string[] | null = null): Who => ({
  may: 'my people',
  posts,
  parts,
  people,
})

/** Whom somebody rings, on which number; `hours` reads on from “Somebody answers …”. */
export interface NameToRing {
  /** Whose number it is; null: the place’s. */
  id: Id | null
  name: string
  number: string
  hours: string
}

/** The signed-in member behind a request. */
export interface Viewer {
  id: Id
  knownAs: string
  isPerson: boolean
  posts: string[]
  /** Their own worker, where that one has a number of their own; null: the place. */
  ring: NameToRing | null
  /** The session that asks. */
  session: Id
  /** When whoever sits at it last showed who they are; null: not since they signed in. */
  confirmedAt: Date | null
}

/** The person whose record a page opened. */
export interface PersonOpened {
  id: Id
  knownAs: string
  neighbourhood: string
  communicate: string
  communicateNeeds: string[]
  byRight: string
  /** When the standing that lets the viewer in ends; null: it has no end set. */
  rightUntil: Date | null
  /** The parts of the record that the viewer may read. */
  held: Part[]
  /** Those they may add to, and those they may change at the person’s word. */
  adds: Part[]
  changes: Part[]
  /** Whom they ring, where their worker has a number of their own; null: the place, or it is the viewer, who knows. */
  ring: NameToRing | null
}

/** What the app dresses every page with (navigation, whom to ring); `ui` says what that is. */
// biome-ignore lint/suspicious/noEmptyInterface: filled in by `ui`, which stands above
export interface PageFrame {}

/** What every page is handed beside its own rows. */
export interface View {
  frame: PageFrame
  place: PlaceRow
  viewer: Viewer | null
  /** Whose record is open, if any. */
  person: PersonOpened | null
  /** All whose records are open. */
  people: readonly PersonOpened[]
  /** Set while the person sees their own record as this viewer would: nothing can be done on such a page. */
  seenAs: boolean
  params: Readonly<Record<string, string>>
  query: Posted
  path: string
  now: Date
  lang: string
  /** The one-time key that a form on this page carries. */
  once: Id
  /** What was typed, and what was wrong with it: from a posting that failed, or a draft. */
  typed: Posted
  errors: readonly FieldError[]
  /** Whether this page keeps what is typed as a draft. */
  drafts: boolean
  /** When the draft in `typed` was saved; null when there is none. */
  draftSaved: Date | null
  /** The version of the draft that this page began from; 0 when there was none. */
  draftVersion: number
}

/** What the reading of a page and an act know beforehand. */
export interface Asked {
  place: PlaceRow
  viewer: Viewer | null
  /** The id of the person in the path; the record opens only with standing. */
  person: Id
  params: Readonly<Record<string, string>>
  query: Posted
  /** What a form brought along on a route that takes files; see `uploads`. */
  files: readonly Received[]
  now: Date
}

/**
 * One route, whole: its door, its lock and what is behind it. GET shows `page` with what `read` found;
 * POST reads `form`, does `act` in one transaction, once, and sends the reader where it says; what is wrong brings
 * the page back with what was typed. Without `act` nothing can be posted; without `page` nothing is shown.
 */
export type Route<Words, Props extends PageProps<Words>, Value> = {
  path: string
  who: Who
  /** What the person will read in "who looked" when somebody else uses this. */
  why?: string
  words: { en: Words }
  /**
   * Asks again who somebody is, unless they have shown it some minutes ago: an open session that somebody else got hold
   * of opens nothing here. What was posted becomes a draft, and the form on the page at the same path comes back filled
   * in; files are not kept.
   */
  asksAgain?: true
  /** How often it may be used; without it, as often as one likes. Several limits hold together. */
  limit?: Limit | readonly Limit[]
  /**
   * Takes files of these kinds, so many at a time (5), that hold no more than `together` of the largest (all of them);
   * how large is for the place to say. `square` cuts pictures to a
   * square of so many pixels.
   */
  upload?: { kinds: readonly FileKind[]; most?: number; together?: number; square?: number }
  /** Done each time it is sent: its answer is a cookie, which only the very sending that is answered can take along. */
  everyTime?: boolean
  /** Keeps what is typed as a draft of the signed-in writer. */
  draft?: boolean
  /** A public page without a form, the same for everybody who is not signed in: it stands ready for so many seconds. */
  sameForAll?: number
  /** Its queries keep a processor busy: it waits for its turn among others of its kind. */
  takesTurns?: true
  /** What others know to keep the person safe: nobody who holds the person’s device sees it by seeing as somebody else. */
  neverSeenAs?: true
  /** Headers of every answer, errors too: open data is for every site, a list to embed for the sites that may. */
  headers?: Readonly<Record<string, string>>
  /** For pages that other sites show within theirs: no cookie is looked at, and whoever asks is nobody. */
  asNobody?: true
  /** Sends some readers elsewhere before anything is read: a path, or null to stay. */
  goTo?: (asked: Asked) => string | null
  page?: (props: Props) => VNode
  /** Answers something other than a page: a file, a calendar, open data. */
  answer?: (props: Props) => Promise<Answer> | Answer
  form?: (posted: Posted, w: Words, asked: Asked) => Checked<Value>
  /**
   * Comes between form and act, outside of the transaction: reads a large file, puts bytes away. What it returns is the
   * act’s value; what is wrong brings the page back. It may be done and its act then not: it leaves nothing that counts.
   */
  prepare?: (value: Value, asked: Asked & { w: Words; store: FileStore; inbox: string }) => Promise<Checked<Value>>
  act?: (tx: Transaction, value: Value, asked: Asked & { w: Words; reply: FastifyReply }) => Promise<Outcome> | Outcome
} & Reading<Props>

interface PageProps<Words> {
  view: View
  w: Words
}

/** What a page shows beyond the view and its words is what `read` asks for, name by name. */
type Shown<Props> = Exclude<keyof Props, 'view' | 'w'>
type QueriesOf<Props> = { [Name in Shown<Props>]: Query<never, Props[Name]> }
type Reading<Props> = [Shown<Props>] extends [never]
  ? { read?: undefined; gather?: undefined; more?: undefined }
  :
      | {
          /** Queries of the page; they leave with the opening of the record. */
          read: (asked: Asked) => QueriesOf<Props>
          gather?: undefined
          /**
           * Asks again where the answers show that it has to, in another transaction, and puts what it finds in their place;
           * null: all is there. Only for pages that open no record: each transaction would be a reading.
           */
          more?: (
            found: Pick<Props, Shown<Props>>,
            asked: Asked,
          ) => ((tx: Transaction) => Promise<Partial<Pick<Props, Shown<Props>>>>) | null
        }
      | {
          /** For a page that opens several groups of records, one after the other. */
          gather: (tx: Transaction, asked: Asked) => Promise<Pick<Props, Shown<Props>>>
          read?: undefined
          more?: undefined
        }

export interface Answer {
  /** 200, unless it says otherwise: open data tells what is wrong in its own form. */
  status?: number
  /** With an `etag`, whoever has this very answer already is told so instead. */
  headers: Record<string, string>
  body: string | Buffer | NodeJS.ReadableStream
  /** How many bytes the body has, where a part of it may be asked for: players of sound and film do. */
  seekable?: number
}

/** Counts what is posted; where nothing can be posted, what is looked at. */
export interface Limit {
  /** Counts both: for a page that searches as soon as it is looked at. */
  looks?: true
  /** Routes that name the same thing count together; without it each counts by itself. */
  of?: string
  most: number
  seconds: number
  /**
   * What is counted: where the request comes from, who is signed in (nobody: where it comes from), or what a field
   * holds, such as the e-mail that somebody guesses passwords for; of a code, in a field or in the path, its `first`
   * letters, so that nobody tries all that begin alike.
   */
  by: 'address' | 'member' | { field: string } | { code: string; first: number }
}

/** Where the sender goes next, or what was wrong that only the act could find. */
export type Outcome = string | { errors: FieldError[] }

// biome-ignore lint/suspicious/noExplicitAny: routes of all shapes stand in one list
export type AnyRoute = Omit<Route<any, any, any>, 'read' | 'gather' | 'more'> & {
  read?: (asked: Asked) => Reads
  more?: (
    found: Record<string, unknown>,
    asked: Asked,
  ) => ((tx: Transaction) => Promise<Record<string, unknown>>) | null
  gather?: (tx: Transaction, asked: Asked) => Promise<Record<string, unknown>>
}

/** Declares a route; only types happen here. */
export function route<Words, Props extends PageProps<Words>, Value = unknown>(
  declared: Route<Words, Props, Value>,
): AnyRoute {
  return declared as AnyRoute
}
