import { may, type View } from '../../../platform/index.ts'
import { Card, day } from '../../../ui/index.ts'
import type { Crisis } from '../store.ts'
import { words } from '../words.ts'

const w = words.en

/** Says on other pages that a crisis is open and that somebody stays in touch. */
export function CrisisCard({ view, crisis }: { view: View; crisis: Crisis }) {
  const { person, viewer, now } = view
  return (
    <Card tone="sun" title={w.title}>
      <p>{person?.id === viewer?.id ? w.lead : w.leadFor(person?.knownAs ?? '')}</p>
      <p>
        <span class="soft">{w.since(day(crisis.openedAt, now))}.</span>{' '}
        {may(view, 'read', 'reach', 'said') && <a href={`/people/${person?.id}/crisis`}>{w.see}</a>}
      </p>
    </Card>
  )
}
