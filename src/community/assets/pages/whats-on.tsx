import type { Neighbourhood } from '../../../neighbourhoods/index.ts'
import { textOf, type View } from '../../../platform/index.ts'
import type { Pinned } from '../../../settings/index.ts'
import { Card, Day, Details, Empty, inLondon, isoDay, PageHead, Screen, Timeline, weekday } from '../../../ui/index.ts'
import { areaIn, dayIn, hrefOf, spanIn, spans } from '../asked.ts'
import { freshnessOf } from '../freshness.ts'
import type { OnDay } from '../store.ts'
import { isOpenHours, isOver } from '../times/is-over.ts'
import { clockInWords, hour } from '../times/say-times.ts'
import type { Words } from '../words.ts'
import { Choose, inShort } from './bits.tsx'

type Props = {
  view: View
  w: Words
  on: OnDay[]
  areas: Neighbourhood[]
  called: null
  fresh: Pinned<number>
}

/** So many lines a page holds; beyond, somebody chooses a day or a part of town. */
export const mostOn = 400

/** What is on today, at the weekend or in the next seven days, here or all over town. */
export function WhatsOnPage({ view, w, on, areas, fresh }: Props) {
  const picked = dayIn(view.query, view.now)
  const span = picked ? undefined : spanIn(view.query)
  const asked = areaIn(view.query)
  const area = areas.find(({ slug }) => slug === asked)
  const title = area ? w.on.titleIn(area.name) : w.on.title
  const days = [...Map.groupBy(on.slice(0, mostOn), (one) => one.day)]
  return (
    <Screen
      view={view}
      title={title}
      current="whats on"
      aside={
        <>
          <Card title={w.on.calendar} tone="leaf">
            <p class="small">{w.on.calendarLead}</p>
            <p class="small">
              <a href={area ? `/whats-on/${area.slug}/calendar.ics` : '/whats-on/calendar.ics'}>
                {area ? w.on.calendarIn(area.name) : w.on.calendarAll}
              </a>
            </p>
          </Card>
          <Card tone="sun">
            <p>{w.page.sayHello}</p>
            <p>
              <a href="/hello">{w.page.hello}</a>
            </p>
          </Card>
        </>
      }
    >
      <PageHead
        title={title}
        lead={w.on.lead}
        links={<a href={hrefOf('/groups', { area: area?.slug ?? null })}>{w.on.groups}</a>}
      />
      <div class="choices">
        <Choose
          label={w.on.when}
          items={spans.map((one) => ({
            text: w.on[one],
            href: hrefOf('/whats-on', { when: one, area: area?.slug ?? null }),
            chosen: one === span,
          }))}
        />
        <Choose
          label={w.on.where}
          items={[
            { text: w.on.everywhere, href: hrefOf('/whats-on', { when: span, day: picked }), chosen: !area },
            ...areas.map(({ slug, name }) => ({
              text: name,
              href: hrefOf('/whats-on', { when: span, day: picked, area: slug }),
              chosen: slug === area?.slug,
            })),
          ]}
        />
      </div>
      <OneDayForm view={view} w={w} area={area?.slug} picked={picked} />
      {days.length === 0 && <Empty action={<p class="soft">{w.on.nothingNote}</p>}>{w.on.nothing}</Empty>}
      {days.map(([day, things]) => (
        <OneDay key={day} day={day} things={things} now={view.now} days={fresh.value} w={w} here={!!area} />
      ))}
      {on.length > mostOn && <p class="soft">{w.on.more}</p>}
    </Screen>
  )
}

/** Any one day: by the browser’s own calendar, or written as people write it. */
function OneDayForm({
  view,
  w,
  area,
  picked,
}: {
  view: View
  w: Words
  area: string | undefined
  picked: string | null
}) {
  const typed = textOf(view.query, 'day')
  const wrong = typed !== '' && picked === null
  return (
    <Details summaryText={w.on.another} open={typed !== ''} classes="quiet no-print">
      <form method="get" action="/whats-on" class="one-day" noValidate>
        {area && <input type="hidden" name="in" value={area} />}
        <label for="day">{w.on.oneDay}</label>
        {wrong && (
          <p class="govuk-error-message" id="day-error">
            {w.on.noDay}
          </p>
        )}
        <div class="find-line">
          <input
            class={wrong ? 'govuk-input govuk-input--error' : 'govuk-input'}
            id="day"
            name="day"
            type="date"
            value={picked ?? ''}
            aria-describedby={wrong ? 'day-error' : undefined}
          />
          <button class="govuk-button govuk-button--secondary" type="submit">
            {w.on.show}
          </button>
        </div>
      </form>
    </Details>
  )
}

type About = { now: Date; days: number; w: Words; here: boolean }

/** What one may join, hour by hour; then what is simply open, in one list. */
function OneDay({ day, things, ...about }: About & { day: string; things: OnDay[] }) {
  const { now, w } = about
  const title = dayTitle(day, now, w)
  const joins = things.filter((one) => !isOpenHours(one) && !isOver(one, now))
  const over = things.filter((one) => !isOpenHours(one) && isOver(one, now))
  const open = things.filter((one) => isOpenHours(one) && !isOver(one, now))
  return (
    <Card title={title} corner={<span class="soft small">{w.on.count(joins.length)}</span>}>
      {joins.length > 0 && (
        <Timeline label={title}>
          {joins.map((one) => (
            <OneThing key={`${one.assetId} ${one.opens}`} one={one} {...about} />
          ))}
        </Timeline>
      )}
      {joins.length === 0 && over.length > 0 && <p>{w.on.allOver}</p>}
      {open.length > 0 && (
        <details class="govuk-details open-too" open={joins.length === 0}>
          <summary class="govuk-details__summary">
            <span class="govuk-details__summary-text">{w.on.open(open.length)}</span>
          </summary>
          <ul class="open-list">
            {open.map((one) => (
              <li key={`${one.assetId} ${one.opens}`}>
                <a href={`/groups/${one.assetId}`}>{one.name}</a> <span class="soft small">{clockInWords(one)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {over.length > 0 && (
        <details class="govuk-details open-too">
          <summary class="govuk-details__summary">
            <span class="govuk-details__summary-text">{w.on.over(over.length)}</span>
          </summary>
          <ul class="open-list">
            {over.map((one) => (
              <li key={`${one.assetId} ${one.opens}`}>
                <a href={`/groups/${one.assetId}`}>{one.name}</a> <span class="soft small">{clockInWords(one)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Card>
  )
}

function OneThing({ one, now, days, w, here }: About & { one: OnDay }) {
  const how = freshnessOf(one.checkedAt, now, days)
  const stale = how === 'old' || how === 'never'
  const under = [
    one.placeName,
    here ? '' : (one.neighbourhood ?? ''),
    ...inShort(one, w),
    one.words,
    stale ? w.short.ringFirst : '',
  ].filter((part) => part !== '')
  return (
    <Day
      when={hour(one.opens)}
      iso={`${one.day}T${one.opens.slice(0, 5)}`}
      title={one.name}
      href={`/groups/${one.assetId}`}
    >
      <p class="on-line">{one.line}</p>
      <p class="soft small">{under.join(' · ')}</p>
    </Day>
  )
}

function dayTitle(iso: string, now: Date, w: Words): string {
  const noon = inLondon(iso, '12:00')
  const tomorrow = isoDay(new Date(inLondon(isoDay(now), '12:00').getTime() + 86_400_000))
  if (iso === isoDay(now)) return `${w.on.today}, ${weekday(noon)}`
  return iso === tomorrow ? `${w.on.tomorrow}, ${weekday(noon)}` : weekday(noon)
}
