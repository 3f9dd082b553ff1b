import type { Helper } from '../../../conversations/index.ts'
import {
  type AreaDrawn,
  type Drawing,
  type Found,
  type NeighbourhoodTold,
  PlaceMap,
} from '../../../neighbourhoods/index.ts'
import { textOf, type View } from '../../../platform/index.ts'
import { Card, day, Empty, PageHead, Scene, Screen, sceneOf } from '../../../ui/index.ts'
import type { NeighbourhoodWords } from '../words.ts'
import { drawnAreas, worksIn } from './parts.tsx'

type Props = {
  view: View
  w: NeighbourhoodWords
  all: NeighbourhoodTold[]
  areas: AreaDrawn[]
  coming: Drawing | null
  helpers: Helper[]
  counted: { slug: string; count: number }[]
  found: Found | null
}

/** All neighbourhoods, and which of them is mine. */
export function listPage(tiles: string) {
  return function NeighbourhoodsPage({ view, w: all_, all, areas, coming, helpers, counted, found }: Props) {
    const { list: w, one } = all_
    const asked = textOf(view.query, 'postcode').trim()
    const drawn = drawnAreas(areas).map((area) => ({ ...area, chosen: false }))
    return (
      <Screen view={view} title={w.title} current="neighbourhoods" wide>
        <PageHead title={w.title} lead={w.lead(view.place.name)} />
        <div class="map-beside">
          <Card title={w.whichTitle} tone="leaf">
            <form method="get" action="/neighbourhoods" class="find-one">
              <label class="govuk-label" for="postcode">
                {w.which}
              </label>
              <p class="soft" id="postcode-hint">
                {w.whichHint}
              </p>
              <div class="find-line">
                <input
                  class="govuk-input"
                  id="postcode"
                  name="postcode"
                  type="text"
                  maxLength={200}
                  autocomplete="postal-code"
                  aria-describedby="postcode-hint"
                  value={asked}
                />
                <button class="govuk-button" type="submit">
                  {w.find}
                </button>
              </div>
            </form>
            {asked !== '' && (
              <div role="status" class="found">
                {found ? (
                  <>
                    <p>{w.found[found.how](found.name, found.metres)}</p>
                    <p>
                      <a href={`/neighbourhoods/${found.slug}`}>{w.goThere(found.name)}</a>
                    </p>
                  </>
                ) : (
                  <p>{w.notFound}</p>
                )}
              </div>
            )}
          </Card>
          {drawn.length > 0 && (
            <PlaceMap
              areas={drawn.map((area) => ({ ...area, lit: area.href === `/neighbourhoods/${found?.slug}` }))}
              tiles={tiles}
              w={{ label: one.mapAll, nearer: one.nearer, farther: one.farther, whole: one.whole }}
            />
          )}
        </div>
        {coming?.startsOn && (
          <Card tone="sun">
            <p>
              <strong>{w.coming(day(new Date(`${coming.startsOn}T12:00:00Z`), view.now))}</strong> {w.comingMore}
            </p>
          </Card>
        )}
        {all.length === 0 ? (
          <Empty>{w.none}</Empty>
        ) : (
          <ul class="thirds areas">
            {all.map(({ id, name, slug, about, inhabitants }) => {
              const count = counted.find((one) => one.slug === slug)?.count ?? 0
              const names = helpers
                .filter((one) => one.kind === 'worker' && worksIn(one, id))
                .map(({ shownAs }) => shownAs.split(' ')[0])
              return (
                <li key={id} class="card card--picture">
                  <Scene kind={sceneOf(name, about)} />
                  <h2>
                    <a href={`/neighbourhoods/${slug}`}>{name}</a>
                  </h2>
                  <p>{about}</p>
                  <p class="soft">
                    {[inhabitants ? w.people(inhabitants) : '', count > 0 ? w.groups(count) : '']
                      .filter(Boolean)
                      .join(' · ')}
                  </p>
                  {names.length > 0 && <p class="soft">{w.workers(names.slice(0, 4).join(', '))}</p>}
                </li>
              )
            })}
          </ul>
        )}
      </Screen>
    )
  }
}
