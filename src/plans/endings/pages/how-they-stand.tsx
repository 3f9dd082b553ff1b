import { may, type View } from '../../../platform/index.ts'
import { Card } from '../../../ui/index.ts'
import type { Stands } from '../store/index.ts'
import { words } from '../words/index.ts'
import { StateLines } from './state-lines.tsx'

/** On the plan: that somebody is away, rests, is out of touch, ended or died; nothing while they are simply with us. */
export function HowTheyStand({ view, touch }: { view: View; touch: Stands | null }) {
  if (!touch || (touch.state === 'open' && !touch.leftAlone)) return null
  return (
    <Card tone="sky">
      <StateLines view={view} w={words.en} stands={touch} around={[]} />
      {may(view, 'read', 'reach', 'plan') && (
        <a href={`/people/${view.person?.id}/in-touch`}>{words.en.apart.home.title}</a>
      )}
    </Card>
  )
}
