import { type Helper, helpers } from '../conversations/index.ts'
import { type Neighbourhood, neighbourhoods } from '../neighbourhoods/index.ts'
import { faceLink } from '../people/index.ts'
import { type AnyRoute, anyone, route, type View } from '../platform/index.ts'
import { Card, Hero, Phone, Screen, Who } from '../ui/index.ts'
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
  read: () => ({ helpers: helpers(), neighbourhoods: neighbourhoods() }),
  page: FrontPage,
})

/** So many faces stand on the page of welcome; all of them stand where somebody says hello. */
const facesInSight = 12

type Props = { view: View; w: Words; helpers: Helper[]; neighbourhoods: Neighbourhood[] }

function FrontPage({ view, w: { front: w }, helpers, neighbourhoods }: Props) {
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
