import { daysOf, hour, isOpenHours, isOver, type OnDay, whatsOn } from '../community/index.ts'
import { type Helper, helpers } from '../conversations/index.ts'
import { type Neighbourhood, neighbourhoods } from '../neighbourhoods/index.ts'
import { faceLink } from '../people/index.ts'
import { type AnyRoute, anyone, route, type View } from '../platform/index.ts'
import { bankHolidays } from '../promises/index.ts'
import { Card, Day, Hero, isoDay, Phone, Screen, Timeline, Who } from '../ui/index.ts'
import { type Words, words } from './words.ts'

/** The public front page; whoever is signed in goes on to their own. */
export const front: AnyRoute = route({
  path: '/',
  who: anyone,
  words,
  goTo: ({ viewer }) => {
    if (viewer === null) return null
    if (viewer.posts.length > 0) return '/today'
    return viewer.isPerson ? `/people/${viewer.id}` : '/my-people'
  },
  sameForAll: 10,
  read: ({ now }) => {
    const { from } = daysOf('today', now)
    const until = isoDay(new Date(now.getTime() + 86_400_000))
    return {
      helpers: helpers(),
      neighbourhoods: neighbourhoods(),
      on: whatsOn(from, until, null, bankHolidays(from, until), 150),
    }
  },
  page: FrontPage,
})

/** So many faces stand on the page of welcome; all of them stand where somebody says hello. */
const facesInSight = 8

/** So many things that one could join next. */
const nextInSight = 6

type Props = { view: View; w: Words; helpers: Helper[]; neighbourhoods: Neighbourhood[]; on: OnDay[] }

function FrontPage({ view, w: { front: w }, helpers, neighbourhoods, on }: Props) {
  const { ringName, ringNumber, ringHours } = view.frame.place
  return (
    <Screen
      view={view}
      title={w.title(view.place.name)}
      current="front"
      wide
      hero={
        <Hero title={w.title(view.place.name)} lead={w.lead}>
          <a class="govuk-button" href="/hello">
            {w.hello}
          </a>
        </Hero>
      }
    >
      <section class="part">
        <h2>{w.stepsTitle}</h2>
        <ol class="thirds numbered">
          {w.steps.map(({ title, text }) => (
            <li key={title} class="card">
              <h3>{title}</h3>
              <p>{text}</p>
            </li>
          ))}
        </ol>
      </section>
      <OnNext view={view} w={w} on={on} />
      {helpers.length > 0 && (
        <section class="part">
          <h2>{w.helpersTitle}</h2>
          <p class="soft">{w.helpersLead}</p>
          <ul class="thirds faces">
            {helpers.slice(0, facesInSight).map(({ id, shownAs, kind, line, neighbourhoodId, memberId, picture }) => {
              const where = neighbourhoods.find((one) => one.id === neighbourhoodId)?.name
              return (
                <li key={id}>
                  <Who
                    name={shownAs}
                    src={faceLink(memberId, picture)}
                    is={where && kind === 'worker' ? w.worksIn(where) : w.kinds[kind]}
                  >
                    <span class="own-line">“{line}”</span>
                  </Who>
                </li>
              )
            })}
          </ul>
          {helpers.length > facesInSight && (
            <p class="part-more">
              <a href="/hello">{w.helpersAll(helpers.length)}</a>
            </p>
          )}
        </section>
      )}
      <div class="thirds">
        <Card title={w.ringTitle} tone="sun">
          <p>{w.ring(ringName, ringHours)}</p>
          <p class="ring">
            <Phone number={ringNumber} />
          </p>
        </Card>
        {neighbourhoods.length > 0 && (
          <Card title={w.whereTitle} tone="leaf">
            <p>{w.where(neighbourhoods.map(({ name }) => name))}</p>
            <p>{w.elsewhere}</p>
          </Card>
        )}
        <Card title={w.worriedTitle} tone="sky">
          <p>{w.worried}</p>
          <p>
            <a href="/hello/for-another">{w.worriedLink}</a>
          </p>
        </Card>
      </div>
    </Screen>
  )
}

/** What somebody could join next, all over town; what is simply open, and what is over, is left out. */
function OnNext({ view: { now }, w, on }: { view: View; w: Words['front']; on: OnDay[] }) {
  const next = on.filter((one) => !isOpenHours(one) && !isOver(one, now)).slice(0, nextInSight)
  if (next.length === 0) return null
  return (
    <section class="part">
      <h2>{w.onTitle}</h2>
      <Card>
        <Timeline class="on-next">
          {next.map(({ assetId, day, name, line, opens, placeName, neighbourhood }) => (
            <Day
              key={`${assetId} ${day} ${opens}`}
              when={day === isoDay(now) ? hour(opens) : w.onTomorrow(hour(opens))}
              iso={`${day}T${opens.slice(0, 5)}`}
              title={name}
              href={`/groups/${assetId}`}
            >
              <p class="on-line">{line}</p>
              <p class="soft small">{[placeName, neighbourhood ?? ''].filter(Boolean).join(' · ')}</p>
            </Day>
          ))}
        </Timeline>
        <p>
          <a href="/whats-on">{w.onAll}</a>
        </p>
      </Card>
    </section>
  )
}
