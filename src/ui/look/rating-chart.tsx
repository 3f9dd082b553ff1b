import { scaleLinear } from 'd3-scale'
import { area, line } from 'd3-shape'
import { Details } from '../govuk/index.ts'
import type { UiWords } from '../words.ts'
import type { Children } from './types.ts'

export type Rating = {
  /** ISO date. */
  on: string
  /** The date as read: “14 October”. */
  label: string
  /** 0 (not at all) to 10 (all of it). */
  value: number
  /** What the person said about it. */
  words?: string
}

export type RatingChartProps = {
  w: UiWords
  /** Whose ratings, as it is said: “Joan’s”, “My”. */
  whose: string
  /** Oldest first. */
  ratings: Rating[]
  /** folded: the table is one press away. */
  table?: 'beside' | 'folded'
  /** Stands beside the picture: what was said last. */
  children?: Children
}

const width = 320
const height = 190
const inner = { left: 34, right: 300, top: 34, bottom: 146 }

/** A person's own ratings over time, as a small picture and as a table that says the same. */
export function RatingChart({ w, whose, ratings, table = 'beside', children }: RatingChartProps) {
  if (ratings.length === 0) return <p class="soft">{w.ratings.none}</p>
  return (
    <div class="ratings">
      <Picture w={w} whose={whose} ratings={ratings} />
      <div>
        {children}
        {table === 'beside' ? (
          <Table w={w} whose={whose} ratings={ratings} />
        ) : (
          <Details summaryText={w.ratings.list} classes="quiet">
            <Table w={w} whose={whose} ratings={ratings} />
          </Details>
        )}
      </div>
    </div>
  )
}

type Shown = Pick<RatingChartProps, 'w' | 'whose' | 'ratings'>

function Table({ w, whose, ratings }: Shown) {
  return (
    <table class="ratings-table">
      <caption>{w.ratings.caption(whose)}</caption>
      <thead>
        <tr>
          <th scope="col">{w.ratings.day}</th>
          <th scope="col">{w.ratings.rating}</th>
          {ratings.some((r) => r.words) && <th scope="col">{w.ratings.words}</th>}
        </tr>
      </thead>
      <tbody>
        {ratings.map((r) => (
          <tr key={r.on}>
            <th scope="row">{r.label}</th>
            <td>{r.value}</td>
            {ratings.some((other) => other.words) && <td>{r.words && `“${r.words}”`}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Picture({ w, whose, ratings }: Shown) {
  const first = Date.parse(ratings[0]?.on ?? '')
  const last = Date.parse(ratings.at(-1)?.on ?? '')
  const x = scaleLinear([first, last === first ? first + 1 : last], [inner.left + 14, inner.right - 14])
  const y = scaleLinear([0, 10], [inner.bottom, inner.top])
  const points = ratings.map((r) => ({ ...r, x: round(x(Date.parse(r.on))), y: round(y(r.value)) }))
  const path = line<(typeof points)[number]>(
    (p) => p.x,
    (p) => p.y,
  )
  const ground = area<(typeof points)[number]>(
    (p) => p.x,
    inner.bottom,
    (p) => p.y,
  )
  const roomForAll = points.length <= 5
  return (
    <svg
      class="ratings-picture"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={w.ratings.summary(whose, ratings)}
    >
      {[0, 5, 10].map((value) => (
        <g key={value} class="ratings-rule">
          <line x1={inner.left} x2={inner.right} y1={y(value)} y2={y(value)} />
          <text x={inner.left - 8} y={y(value) + 6} text-anchor="end">
            {value}
          </text>
        </g>
      ))}
      <path class="ratings-ground" d={ground(points) ?? ''} />
      <path class="ratings-line" d={path(points) ?? ''} />
      {points.map((p, at) => {
        const isLast = at === points.length - 1
        return (
          <g key={p.on} class={isLast ? 'ratings-point ratings-point--last' : 'ratings-point'}>
            <circle cx={p.x} cy={p.y} r={isLast ? 9 : 6} />
            {(roomForAll || isLast || at === 0) && (
              <text
                x={p.x}
                y={p.y - 15}
                text-anchor={isLast && points.length > 1 ? 'end' : 'middle'}
                dx={isLast && points.length > 1 ? 10 : 0}
              >
                {p.value}
              </text>
            )}
          </g>
        )
      })}
      <text class="ratings-day" x={inner.left} y={height - 14}>
        {points[0]?.label}
      </text>
      {points.length > 1 && (
        <text class="ratings-day" x={inner.right} y={height - 14} text-anchor="end">
          {points.at(-1)?.label}
        </text>
      )}
    </svg>
  )
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
