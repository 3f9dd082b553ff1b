import { panel, type View } from '../../platform/index.ts'
import { Card } from '../../ui/index.ts'
import { SafeWays } from './safe-ways.tsx'
import { type Reach, reachOf } from './store.ts'
import { words } from './words.ts'

const w = words.en

/** For those who deal with the person: the safe ways and the do-nots, and what to do when the telephone rings. */
export const reachPanel = panel<{ view: View; reach: Reach | null }>({
  key: 'reach',
  parts: ['reach'],
  stands: 'aside',
  order: 5,
  read: ({ person }) => ({ reach: reachOf(person) }),
  show: ({ view: { person, viewer }, reach }) => {
    if (person === null || person.id === viewer?.id) return null
    const at = `/people/${person.id}`
    // Their own people know their voice, and change nothing here.
    const ownPeople = person.byRight === 'circle'
    return (
      <>
        <Card title={w.panel.title}>
          {reach ? <SafeWays reach={reach} w={w.reach} /> : <p>{w.reach.noneFor(person.knownAs)}</p>}
          {!ownPeople && <a href={`${at}/reach`}>{w.panel.change}</a>}
          {['alongside', 'cover'].includes(person.byRight) && (
            <a href={`${at}/off-screen`}>{w.panel.off(person.knownAs)}</a>
          )}
        </Card>
        {!ownPeople && (
          <Card title={w.phone.card(person.knownAs)} tone="sun">
            <p>{w.phone.cardText}</p>
            <a href={`${at}/on-the-phone`}>{w.phone.cardLink}</a>
          </Card>
        )}
      </>
    )
  },
})
