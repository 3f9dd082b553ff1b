import { nameOf } from '../../../people/index.ts'
import { Card, SummaryList } from '../../../ui/index.ts'
import type { Words } from '../words.ts'
import type { OneProps } from './one.tsx'

/** What one needs at hand to answer: the way to get in touch, how to talk, where, and whom they would like. */
export function HelloFacts({
  w: { one: w, hellos, another },
  hello,
  sayer,
  around,
  helpers,
}: Omit<OneProps, 'contacts' | 'w'> & { w: Words }) {
  const names = (ids: string[]) =>
    helpers
      .filter(({ id }) => ids.includes(id))
      .map(({ shownAs }) => shownAs)
      .join(', ')
  const rows: [string, string | false | undefined][] = [
    [w.facts.contact, hello.contact],
    [w.facts.speak, hello.speak.map((way) => hellos.speak[way]).join(', ')],
    [w.facts.lives, [hello.lives, hello.neighbourhood].filter(Boolean).join(', ')],
    [w.facts.wanted, names(hello.wanted)],
    [w.facts.notWanted, hello.notWantedWords],
    [w.facts.knows, hello.forWhom === 'another' && (hello.knows ? another.knowings[hello.knows] : w.facts.notSaid)],
    [w.facts.sayerContact, sayer?.contact],
    [w.facts.askFirst, sayer?.askFirst && w.facts.askFirstYes],
    [w.facts.takenBy, hello.takenBy !== null && nameOf(around, hello.takenBy, w.colleague)],
  ]
  return (
    <Card title={w.facts.title}>
      <SummaryList
        rows={rows.flatMap(([key, value]) => (value ? [{ key: { text: key }, value: { text: value } }] : []))}
      />
    </Card>
  )
}
