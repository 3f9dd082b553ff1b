import { type AnyRoute, anyone, route, type View } from '../platform/index.ts'
import { Card, Hero, Screen } from '../ui/index.ts'
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
  page: FrontPage,
})

function FrontPage({ view, w: { front: w } }: { view: View; w: Words }) {
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
      <div class="thirds">
        {w.ways.map(({ title, text }) => (
          <Card key={title} title={title}>
            <p>{text}</p>
          </Card>
        ))}
      </div>
      <Card title={w.ringTitle} tone="sun">
        <p>{w.ring(ringName, ringNumber, ringHours)}</p>
      </Card>
    </Screen>
  )
}
