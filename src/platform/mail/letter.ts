import { type Query, sql } from '../database/index.ts'

/** A letter by mail. It never says anything private: mail is read by others; what there is to read is behind the sign-in. */
export interface Letter {
  to: string
  /** What it is about, in a word or two, for whoever looks after the post: `sign-in link`. */
  about: string
  subject: string
  /** Plain text; the link stands under it on a line of its own. */
  words: string
  /** A path of ours, such as `/sign-in/link/…`; the sender puts the place's address before it. */
  link?: string
}

/** Writes a letter in the transaction of the act it belongs to; it leaves after the commit, or not at all. */
export function writeLetter({ to, about, subject, words, link = '' }: Letter): Query {
  return sql`select write_letter(${to}, ${about}, ${subject}, ${words}, ${link})`
}
