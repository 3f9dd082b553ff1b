import { whats } from '../types.ts'
import type { MapWords } from '../words.ts'
import { Shape } from './shape.tsx'

/** What the shapes of the picture mean. */
export function Legend({ w }: { w: MapWords }) {
  return (
    <ul class="circle-legend">
      {whats.map((what) => (
        <li key={what}>
          <svg viewBox="-15 -16 30 30" aria-hidden="true">
            <Shape one={{ name: '', what, src: undefined, ring: 'near' }} x={0} y={0} r={11} />
          </svg>
          {w.legend[what]}
        </li>
      ))}
    </ul>
  )
}
