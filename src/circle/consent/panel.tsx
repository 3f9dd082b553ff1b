import { panel, type View } from '../../platform/index.ts'
import { valueOn } from '../../settings/index.ts'
import { Card, day } from '../../ui/index.ts'
import { consentWarnDays } from './settings.ts'
import { answersToMe, type EndsSoon, endsNext, type SaidToMe } from './store.ts'
import { words } from './words.ts'

const w = words.en.panel

/** On my home page: what ends soon, and who answered when I asked them in. There for nobody else. */
export const consentPanel = panel<{ view: View; ends: EndsSoon[]; said: SaidToMe[]; warn: { value: number } }>({
  key: 'my consent',
  stands: 'main',
  order: 32,
  read: ({ person, now }) => ({
    ends: endsNext(person),
    said: answersToMe(person, new Date(now.getTime() - 7 * 86_400_000)),
    warn: valueOn(consentWarnDays, now),
  }),
  show({ view, ends, said, warn }) {
    if (view.person?.id !== view.viewer?.id) return null
    const soon = ends.filter(({ untilAt }) => untilAt.getTime() - view.now.getTime() <= warn.value * 86_400_000)
    if (soon.length + said.length === 0) return null
    const base = `/people/${view.person?.id}/circle/consent`
    return (
      <Card tone="sun" title={w.title}>
        {said.map(({ id, toName, answer }) => (
          <p key={id}>{answer === 'yes' ? w.yes(toName) : w.no(toName)}.</p>
        ))}
        {soon.map(({ memberId, knownAs, untilAt }) => (
          <p key={memberId}>
            {w.soon(knownAs, day(untilAt, view.now))} <a href={`${base}/${memberId}#until`}>{w.longer}</a>
          </p>
        ))}
        <a href={base}>{w.all}</a>
      </Card>
    )
  },
})
