import type { View } from '../../../platform/index.ts'
import type { Shown } from '../rules/shown.ts'
import type { Ring } from '../types.ts'
import { words } from '../words.ts'
import { whose } from './parts.tsx'
import { SmallCircle } from './picture.tsx'

const w = words.en.map

/** The way to the map: a small picture of it, and the same in words. For those who may not see it, nothing. */
export function CircleLink({ view, shown }: { view: View; shown: readonly Shown[] }) {
  const { own, name, base } = whose(view)
  if (!view.person?.held.includes('about')) return null
  const count = (ring: Ring) => shown.filter((one) => one.ring === ring && one.entry).length
  if (shown.every(({ entry }) => entry === null))
    return own ? (
      <p>
        <a href={base}>{w.begin}</a>
      </p>
    ) : null
  return (
    <a class="circle-home" href={base}>
      <SmallCircle shown={shown} />
      <span>{w.small(own, name, count('close'), count('near'), count('wider'))}</span>
    </a>
  )
}
