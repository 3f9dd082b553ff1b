import { type Around, asRead, nameOf } from '../../people/index.ts'
import type { OpenedPerson, View } from '../../platform/index.ts'
import { Button, Card, day, Empty, Form, PageHead, PlainList, Row, Screen, sentence } from '../../ui/index.ts'
import { grouped, hrefOf, type Told } from './group.ts'
import type { News } from './store.ts'
import type { Words } from './words.ts'

type Props = { view: View; w: Words; news: News[]; people: OpenedPerson[]; around: Around[] }

export function NewsPage({ view, w, news, people, around }: Props) {
  const own = (id: string) => id === view.viewer?.id
  const shown = [...new Map(people.map((person) => [person.id, person])).values()]
    .map((person) => ({ person, told: grouped(news.filter(({ personId }) => personId === person.id)) }))
    .filter(({ told }) => told.length > 0)
    .sort((a, b) => Number(own(b.person.id)) - Number(own(a.person.id)) || newest(b.told) - newest(a.told))
  return (
    <Screen view={view} title={w.title} current="news" aside={<Wish w={w} />}>
      <PageHead title={w.title} lead={news.length > 0 ? w.lead(news.length, shown.length) : undefined} />
      {shown.length === 0 && (
        <Empty>
          <strong>{w.none}</strong> {w.noneNext}
        </Empty>
      )}
      {shown.map(({ person, told }) => (
        <Card key={person.id} title={own(person.id) ? w.mine : person.knownAs}>
          <PlainList>
            {told.map((one) => (
              <Line key={`${one.kind} ${one.byId} ${one.turn} ${one.of}`} one={one} view={view} w={w} around={around} />
            ))}
          </PlainList>
        </Card>
      ))}
      {news[0] && (
        <Form view={view}>
          <input type="hidden" name="upto" value={news[0].at.toISOString()} />
          <Button classes="govuk-button--secondary">{w.seen}</Button>
        </Form>
      )}
    </Screen>
  )
}

function Line({ one, view, w, around }: { one: Told; view: View; w: Words; around: Around[] }) {
  const name =
    one.byId && one.byId === view.viewer?.id ? w.yourself : nameOf(around, one.byId, one.byName || w.somebody)
  return (
    <Row
      title={sentence(w.kinds[one.kind](name, one.turn, one.times))}
      href={hrefOf(one, `/people/${one.personId}`)}
      under={[
        day(one.at, view.now),
        ...one.texts.map((text) => w.quote(asRead({ ...view, person: { id: one.personId } }, text))),
      ].join(' · ')}
    />
  )
}

function Wish({ w }: { w: Words }) {
  return (
    <Card title={w.wish}>
      <a href="/me/news">{w.wishLink}</a>
    </Card>
  )
}

function newest(told: readonly Told[]): number {
  return Math.max(...told.map(({ at }) => at.getTime()))
}
