import type { ComponentChildren, JSX } from 'preact'
import type { Outline, Position } from '../lines/types.ts'
import { inSightOf, middleOf, pathOf, sheetAround, tilesUnder } from './project.ts'

export interface MapArea {
  name: string
  outline: Outline
  href?: string
  /** The one that the page is about stands out. */
  chosen?: boolean
  /** The one somebody looked for. */
  lit?: boolean
}

export interface Pin {
  at: Position
  name: string
  href?: string
  /** The number it has in the list beside the map; a dot where it has none. */
  number?: number
  kind: 'hub' | 'group' | 'place'
}

export interface MapWords {
  /** What the map shows, for whoever hears the page: “Map of Hollin Bank. Everything on it is in the list.” */
  label: string
  nearer: string
  farther: string
  whole: string
  source?: string
}

type Props = {
  areas: readonly MapArea[]
  pins?: readonly Pin[]
  w: MapWords
  /** Address of self-hosted tiles with `{z}`, `{x}` and `{y}`; none: our own lines alone. */
  tiles?: string
}

const tints = 6

/**
 * A map out of our own lines and pins, drawn on the server. It only shows what the list beside it says: it is silent to
 * a screen reader and no stop of the keyboard. A script lets hands move it (enhance/map.ts).
 */
export function PlaceMap({ areas, pins = [], w, tiles = '' }: Props) {
  const chosen = areas.filter((one) => one.chosen)
  const inSight = chosen.length > 0 ? chosen : areas
  // The edge of the one that stands out lies over those of its neighbours.
  const inOrder = areas
    .map((area, nth) => ({ ...area, nth }))
    .sort((a, b) => +!!(a.chosen || a.lit) - +!!(b.chosen || b.lit))
  const outlines = inSight.flatMap(({ outline }) => outline.flat(2))
  const near = inSightOf(outlines, pins)
  const sheet = sheetAround([...outlines, ...near.map(({ at }) => at)])
  if (sheet === null) return null
  return (
    <figure class="map" data-map data-map-nearer={w.nearer} data-map-farther={w.farther} data-map-whole={w.whole}>
      <svg viewBox={`0 0 ${sheet.width} ${sheet.height}`} aria-hidden="true" focusable="false">
        {tiles !== '' &&
          tilesUnder(sheet, tiles).map(({ href, x, y, size }) => (
            <image key={href} href={href} x={x} y={y} width={size} height={size} />
          ))}
        {inOrder.map(({ name, outline, href, chosen: own, lit, nth }) => (
          <MapLink key={name} href={own ? undefined : href}>
            <path
              class={`map-area map-area--${nth % tints}${own || lit ? ' map-area--own' : ''}${tiles === '' ? '' : ' map-area--glass'}`}
              d={pathOf(outline, sheet)}
            />
          </MapLink>
        ))}
        {areas.map(({ name, outline, chosen: own }) => {
          const [x, y] = middleOf(outline, sheet)
          const hidden = x < 60 || y < 40 || x > sheet.width - 60 || y > sheet.height - 40
          return hidden || (own && near.length > 0) ? null : (
            <text key={name} class="map-name" x={x} y={y}>
              {name}
            </text>
          )
        })}
        {near.map(({ at, name, href, number, kind }) => {
          const [x, y] = sheet.at(at)
          return (
            <MapLink key={`${name} ${x} ${y}`} href={href}>
              <g class={`map-pin map-pin--${kind}`} transform={`translate(${x} ${y})`}>
                <title>{name}</title>
                <path d="M0 0C-6 -14 -19 -20 -19 -36A19 19 0 1 1 19 -36C19 -20 6 -14 0 0Z" />
                {number === undefined ? <circle cy="-36" r="7" /> : <text y="-29">{number}</text>}
              </g>
            </MapLink>
          )
        })}
      </svg>
      <figcaption class="visually-hidden">{w.label}</figcaption>
      {w.source && <p class="map-source soft">{w.source}</p>}
    </figure>
  )
}

function MapLink({ href, children }: { href: string | undefined; children: ComponentChildren }): JSX.Element {
  const part = children as JSX.Element
  return href ? (
    <a href={href} tabindex={-1}>
      {part}
    </a>
  ) : (
    part
  )
}
