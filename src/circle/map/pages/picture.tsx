import { emptyLayout, type Layout, labelAt, middle, type Placed, place } from '../rules/place.ts'
import type { Shown } from '../rules/shown.ts'
import type { MapWords } from '../words.ts'
import { Shape, shortened } from './shape.tsx'

type Props = {
  w: MapWords
  shown: readonly Shown[]
  label: string
  /** What stands in the middle. */
  me: string
  /** Where pressing somebody leads; nothing where it leads nowhere. */
  href: (one: Shown) => string | undefined
  /** They can be moved with the hand, where scripts run: enhance/circle-map.ts. */
  moves?: boolean
}

/** Faces are drawn this large, in the units of the picture. */
const face = 26

/** Who is around somebody, as rings around the one in the middle. Drawn here; whatever it says, the list beside it says too. */
export function CirclePicture({ w, shown, label, me, href, moves }: Props) {
  const layout = place(shown)
  const spots = new Map(layout.placed.map((spot) => [spot.key, spot]))
  const dense = layout.size > 900
  return (
    <div class={dense ? 'circle-map circle-map--dense' : 'circle-map'}>
      {/* biome-ignore lint/a11y/useSemanticElements: no other element can hold a drawing whose parts are links */}
      <svg viewBox={viewBox(layout)} role="group" aria-label={label} data-circle-map={moves ? '' : undefined}>
        <Rings w={w} layout={layout} />
        <Middle me={me} />
        {shown.map((one) => (
          <Token key={one.key} w={w} one={one} at={spots.get(one.key)} href={href(one)} moves={moves} />
        ))}
      </svg>
    </div>
  )
}

/** The same without names, as small as a stamp; its words stand beside it. */
export function SmallCircle({ shown }: { shown: readonly Shown[] }) {
  const layout = place(shown)
  const spots = new Map(layout.placed.map((spot) => [spot.key, spot]))
  return (
    <svg class="circle-small" viewBox={viewBox(layout)} aria-hidden="true">
      <Bands layout={layout} />
      <circle class="circle-me" r={middle} />
      {shown.map((one) => {
        const at = spots.get(one.key)
        return at && <Shape key={one.key} one={one} x={at.x} y={at.y} r={face * 1.3} />
      })}
    </svg>
  )
}

/** The rings with nobody on them, to draw on with a pen. */
export function EmptyRings({ w, me }: { w: MapWords; me: string }) {
  const layout = emptyLayout()
  return (
    <svg class="circle-paper" viewBox={viewBox(layout)} role="img" aria-label={w.paper.rings}>
      <Rings w={w} layout={layout} />
      <Middle me={me} />
    </svg>
  )
}

function viewBox({ size }: Layout): string {
  return `${-size / 2} ${-size / 2} ${size} ${size}`
}

function Bands({ layout }: { layout: Layout }) {
  return (
    <>
      {layout.rings.toReversed().map(({ ring, outer }) => (
        <circle key={ring} class={`circle-ring circle-ring--${ring}`} r={outer} data-ring={ring} />
      ))}
    </>
  )
}

function Rings({ w, layout }: { w: MapWords; layout: Layout }) {
  return (
    <>
      <Bands layout={layout} />
      {layout.rings.map(({ ring, outer }) => (
        <text key={ring} class="circle-ring-name" y={labelAt(outer) + 7} text-anchor="middle">
          {w.rings[ring].name}
        </text>
      ))}
    </>
  )
}

function Middle({ me }: { me: string }) {
  return (
    <>
      <circle class="circle-me" r={middle} />
      <text class="circle-me-name" y="8" text-anchor="middle">
        {me}
      </text>
    </>
  )
}

type TokenProps = Pick<Props, 'w' | 'moves'> & { one: Shown; at: Placed | undefined; href: string | undefined }

function Token({ w, one, at, href, moves }: TokenProps) {
  if (!at) return null
  const name = shortened(one.name)
  const where = `translate(${at.x} ${at.y})`
  const drawn = (
    <>
      <Shape one={one} x={0} y={-15} r={face} />
      <text class={name.length > 9 ? 'circle-name circle-name--long' : 'circle-name'} y="33" text-anchor="middle">
        {name}
      </text>
    </>
  )
  const label = w.map.inPicture(one.name, w.rings[one.ring].name)
  if (!href)
    return (
      <g class="circle-one" transform={where}>
        {drawn}
      </g>
    )
  const movable = moves === true && one.entry !== null
  return (
    <g class="circle-one" transform={where}>
      <a
        href={href}
        data-one={movable ? one.entry?.id : undefined}
        data-name={movable ? one.name : undefined}
        data-on={movable ? one.ring : undefined}
        data-version={movable ? one.entry?.version : undefined}
      >
        <title>{label}</title>
        {drawn}
      </a>
    </g>
  )
}
