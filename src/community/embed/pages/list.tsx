import type { View } from '../../../platform/index.ts'
import { inLondon, isoDay, weekday } from '../../../ui/index.ts'
import { clockInWords, inShort, type OnDay, assetWords as shown } from '../../assets/index.ts'
import type { EmbedAsked } from '../asked.ts'
import { type EmbedRow, mostLines } from '../store.ts'
import type { Words } from '../words.ts'

type Props = { view: View; w: Words; asked: EmbedAsked; area: string | null; groups: EmbedRow[]; on: OnDay[] }

/** A whole small page, to be shown within another site’s: no navigation, no script, every link in a tab of its own. */
export function EmbedList({ view, w: { list: w }, asked, area, groups, on }: Props) {
  const title = area ? w.titleIn(w.title[asked.show], area) : w.title[asked.show]
  const { lang, assets, place } = view.frame
  const none = groups.length + on.length === 0
  return (
    <html lang={lang} data-text={asked.large ? 'largest' : undefined}>
      <head>
        <meta charset="utf-8" />
        <title>{`${title} – ${place.name}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        {assets.css.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
      </head>
      <body class="area-place embed">
        <main id="main">
          <h1>{title}</h1>
          {none && <p>{w.none}</p>}
          {groups.length > 0 && (
            <ul class="embed-list">
              {groups.slice(0, mostLines).map((one) => (
                <li key={one.id}>
                  <Out href={`/groups/${one.id}`}>{one.name}</Out>
                  <p>{one.line}</p>
                  <p class="soft small">
                    {[
                      one.status === 'paused' ? w.paused : '',
                      one.placeName,
                      area ? '' : (one.neighbourhood ?? ''),
                      ...inShort(one, shown.en),
                    ]
                      .filter((part) => part !== '')
                      .join(' · ')}
                  </p>
                </li>
              ))}
            </ul>
          )}
          {[...Map.groupBy(on.slice(0, mostLines), (one) => one.day)].map(([day, things]) => (
            <section key={day}>
              <h2>
                {day === isoDay(view.now)
                  ? `${w.today}, ${weekday(inLondon(day, '12:00'))}`
                  : weekday(inLondon(day, '12:00'))}
              </h2>
              <ul class="embed-list">
                {things.map((one) => (
                  <li key={`${one.assetId} ${one.opens}`}>
                    <Out href={`/groups/${one.assetId}`}>{one.name}</Out>
                    <p>
                      <strong>{clockInWords(one)}</strong>
                      {one.placeName !== '' && `, ${one.placeName}`}
                    </p>
                    <p class="soft small">
                      {[area ? '' : (one.neighbourhood ?? ''), ...inShort(one, shown.en), one.words]
                        .filter((part) => part !== '')
                        .join(' · ')}
                    </p>
                  </li>
                ))}
              </ul>
            </section>
          ))}
          <p class="embed-foot">
            <Out href={allOf(asked)}>{w.all[asked.show]}</Out>
            <span class="soft small">{w.from(place.name)}</span>
          </p>
        </main>
      </body>
    </html>
  )
}

function Out({ href, children }: { href: string; children: string }) {
  return (
    <a href={href} target="_blank" rel="noopener">
      {children}
    </a>
  )
}

/** The page of ours that holds all of it. */
function allOf({ show, area, kind }: EmbedAsked): string {
  const asked = new URLSearchParams()
  if (show === 'week') asked.set('when', 'week')
  if (area) asked.set('in', area)
  if (kind && show === 'groups') asked.set('kind', kind)
  const path = show === 'groups' ? '/groups' : '/whats-on'
  return asked.size === 0 ? path : `${path}?${asked}`
}
