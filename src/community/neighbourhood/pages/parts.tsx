import type { Helper } from '../../../conversations/index.ts'
import type { AreaDrawn, MapArea } from '../../../neighbourhoods/index.ts'
import { faceLink } from '../../../people/index.ts'
import type { View } from '../../../platform/index.ts'
import { day, Who } from '../../../ui/index.ts'
import type { NeighbourhoodWords } from '../words.ts'

/** What of a drawing can be shown on a map, each leading to its page. */
export function drawnAreas(areas: readonly AreaDrawn[], chosen?: string): MapArea[] {
  return areas.flatMap(({ name, slug, outline }) =>
    outline && slug ? [{ name, outline, href: `/neighbourhoods/${slug}`, chosen: slug === chosen }] : [],
  )
}

export function worksIn({ neighbourhoodId, areas }: Helper, area: string): boolean {
  return neighbourhoodId === area || areas.includes(area)
}

/** Somebody who works alongside here: face, line, hours; who is there meanwhile when they are away. */
export function HereForYou({ view, w: { one: w }, helper }: { view: View; w: NeighbourhoodWords; helper: Helper }) {
  const { shownAs, memberId, picture, kind, line, hours, awayUntil, secondName } = helper
  return (
    <li>
      <Who name={shownAs} src={faceLink(memberId, picture)} is={w.kinds[kind]}>
        <span class="own-line">“{line}”</span>
        {hours && <span class="soft">{hours}</span>}
        {awayUntil && (
          <span>
            {w.away(day(new Date(`${awayUntil}T12:00:00Z`), view.now))} {secondName ? w.second(secondName) : w.team}
          </span>
        )}
      </Who>
    </li>
  )
}
