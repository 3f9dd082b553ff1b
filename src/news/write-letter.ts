import { day } from '../ui/index.ts'
import type { Facts } from './store.ts'
import type { Words } from './words.ts'

/** A letter as it is kept: text only, laid out by the page. */
export interface LetterContent {
  heading: string
  greeting: string
  opening: string
  sections: { title: string; lines: string[] }[]
  close: string
  /** What the slip asks about: words to confirm, and whether the plan waits for a yes. */
  confirm: { id: string; text: string }[]
  agree: boolean
}

/** Makes a letter of what the person would have seen on their screen. Nothing that is kept off it may be among `facts`. */
export function writeLetter(
  facts: Facts,
  names: { to: string; from: string },
  now: Date,
  w: Words['letter'],
): LetterContent {
  const promises = facts.promises.map((one) => promiseLine(one, now, w))
  const said = facts.unconfirmed.flatMap(({ text, replies = [] }) => [
    w.quote(text),
    ...replies.map((reply) => w.answered(reply.by, reply.text)),
  ])
  const agree = facts.plan !== null && facts.plan.hopes > 0 && facts.plan.agreedAt === null
  const changed = facts.plan?.agreedAt && facts.plan.changedAt > facts.plan.agreedAt
  const plan = facts.hopes.map(({ text }) => w.hope(text))
  const looked = facts.looked.map(({ name, why, times }) => w.lookedLine(name, why, times))
  const asks = agree || Boolean(changed)
  const sections = [
    { title: w.said, lines: said.length > 0 ? [...said, w.saidAsk] : [] },
    { title: w.plan, lines: asks ? [...plan, w.planAsk] : plan },
    { title: w.promises, lines: promises },
    { title: w.looked, lines: looked },
  ].filter(({ lines }) => lines.length > 0)
  return {
    heading: w.heading,
    greeting: w.dear(names.to),
    opening: sections.length > 0 ? w.opening : w.nothing,
    sections,
    close: w.close(names.from),
    confirm: facts.unconfirmed.map(({ id, text }) => ({ id, text })),
    agree: asks,
  }
}

function promiseLine(promise: Facts['promises'][number], now: Date, w: Words['letter']): string {
  const { owner, what, dueAt, keptAt, brokenAt, brokenWhy, obstacle } = promise
  const who = owner || w.team
  if (keptAt) return w.kept(who, what)
  if (brokenAt) return w.broken(who, what, brokenWhy)
  return dueAt < now ? w.late(who, what, day(dueAt, now), obstacle) : w.due(who, what, day(dueAt, now))
}
