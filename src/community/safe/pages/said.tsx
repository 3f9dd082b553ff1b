import type { View } from '../../../platform/index.ts'
import { day, PageHead, Screen, time } from '../../../ui/index.ts'
import type { Words } from '../words.ts'

/** Who answers, and by when: a name for whoever has just said it, the rule for everybody else. */
export function SaidPage({ view, w, said }: { view: View; w: Words; said: { ownerName: string; dueAt: Date } | null }) {
  return (
    <Screen view={view} title={w.said.title} current="not safe">
      <PageHead
        title={w.said.title}
        lead={said ? w.said.by(said.ownerName, `${time(said.dueAt)}, ${day(said.dueAt, view.now)}`) : w.answeredBy}
      />
      <p>{w.said.secret}</p>
      <p>{w.said.rests}</p>
      <p>{w.danger}</p>
      <p>
        <a href="/">{w.said.back}</a>
      </p>
    </Screen>
  )
}
