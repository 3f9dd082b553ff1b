import { scaleLinear } from 'd3-scale'
import { area, curveStepAfter, line } from 'd3-shape'
import { monthInWords } from '../rules/known-day.ts'
import { loneliest, type Stretch } from '../rules/over-time.ts'
import type { MapWords } from '../words.ts'

const width = 620
const height = 210
const inner = { left: 36, right: 590, top: 26, bottom: 168 }

/** How many were close or near, from month to month; the table beside it says the same. */
export function CircleChart({ w, stretches, today }: { w: MapWords; stretches: readonly Stretch[]; today: string }) {
  const first = stretches[0]
  const last = stretches.at(-1)
  if (!first || !last) return null
  const most = Math.max(3, ...stretches.map(({ count }) => count))
  const x = scaleLinear([Date.parse(first.from), Date.parse(today)], [inner.left, inner.right])
  const y = scaleLinear([0, most], [inner.bottom, inner.top])
  const points = [...stretches.map(({ from, count }) => ({ day: from, count })), { day: today, count: last.count }]
  const at = ({ day }: { day: string }) => round(x(Date.parse(day)))
  const path = line<(typeof points)[number]>(at, ({ count }) => round(y(count))).curve(curveStepAfter)
  const ground = area<(typeof points)[number]>(at, inner.bottom, ({ count }) => round(y(count))).curve(curveStepAfter)
  const low = loneliest(stretches)
  return (
    <svg
      class="ratings-picture circle-chart"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={w.time.summary(stretches.map(({ from, count }) => ({ month: monthInWords(from), count })))}
    >
      {y
        .ticks(Math.min(most, 5))
        .filter(Number.isInteger)
        .map((count) => (
          <g key={count} class="ratings-rule">
            <line x1={inner.left} x2={inner.right} y1={y(count)} y2={y(count)} />
            <text x={inner.left - 9} y={y(count) + 6} text-anchor="end">
              {count}
            </text>
          </g>
        ))}
      <path class="ratings-ground" d={ground(points) ?? ''} />
      <path class="ratings-line" d={path(points) ?? ''} />
      {low && <circle class="circle-low" cx={at({ day: low.from }) + 2} cy={round(y(low.count))} r="9" />}
      <text class="ratings-day" x={inner.left} y={height - 14}>
        {monthInWords(first.from)}
      </text>
      <text class="ratings-day" x={inner.right} y={height - 14} text-anchor="end">
        {w.time.now}
      </text>
    </svg>
  )
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
