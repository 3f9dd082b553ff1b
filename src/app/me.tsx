import { type AnyRoute, members, route, type View } from '../platform/index.ts'
import { Card, PageHead, PlainList, Row, Screen } from '../ui/index.ts'
import { type Words, words } from './words.ts'

/** What the navigation has no room for: the rest of one’s own record, and oneself as a reader of these pages. */
export const me: AnyRoute = route({ path: '/me', who: members, words, page: MePage })

/** Posts whose holders people ring. */
const rung = ['worker', 'team lead', 'peer', 'connector']

function MePage({ view, w: { me: w } }: { view: View; w: Words }) {
  const { viewer } = view
  const base = `/people/${viewer?.id}`
  return (
    <Screen view={view} title={w.title} current="more">
      <PageHead title={w.title} />
      {viewer?.isPerson && (
        <Card title={w.record}>
          <PlainList>
            {w.ofRecord.map(([title, href, under]) => (
              <Row key={href} title={title} href={`${base}/${href}`} under={under} />
            ))}
          </PlainList>
        </Card>
      )}
      <Card title={w.around}>
        <PlainList>
          {w.ofAround.map(([title, href, under]) => (
            <Row key={href} title={title} href={href} under={under} />
          ))}
        </PlainList>
      </Card>
      <Card title={w.here}>
        <PlainList>
          {w.ofHere.map(([title, href, under]) => (
            <Row key={href} title={title} href={href} under={under} />
          ))}
          {rung.some((post) => viewer?.posts.includes(post)) && (
            <Row title={w.number[0]} href="/me/number" under={w.number[1]} />
          )}
        </PlainList>
        <a class="govuk-button govuk-button--secondary" href="/sign-out">
          {w.out}
        </a>
      </Card>
    </Screen>
  )
}
