import type { Id, View } from '../../../platform/index.ts'
import { Button, Card, Input, PageHead, PlainList, Row, Screen, Select } from '../../../ui/index.ts'
import { sought, soughtHref } from '../forms.ts'
import { Matches } from '../matches.tsx'
import type { IntroducedLike, Match } from '../store.ts'
import type { Words } from '../words.ts'

type Props = {
  view: View
  w: Words
  areas: { id: Id; name: string }[]
  matches: Match[]
  introduced: IntroducedLike[]
}

export function FindPage({ view, w: { find: w }, areas, matches, introduced }: Props) {
  const wanted = sought(view.query, view.now)
  const looked = wanted.name !== ''
  const everybody = view.viewer?.posts.some((post) => ['worker', 'team lead', 'connector'].includes(post)) ?? false
  const bornTyped = typeof view.query.born === 'string' ? view.query.born : ''
  return (
    <Screen view={view} title={w.title} current="find">
      <PageHead title={w.title} lead={everybody ? w.lead : w.leadKnown} />
      <form method="get" action="/find" noValidate>
        <Input
          id="name"
          name="name"
          value={wanted.name}
          label={{ text: w.name }}
          hint={{ text: w.nameHint }}
          autocomplete="off"
        />
        <Input
          id="born"
          name="born"
          value={bornTyped}
          label={{ text: w.born }}
          hint={{ text: w.bornHint }}
          classes="govuk-input--width-10"
          autocomplete="off"
        />
        <Select
          id="area"
          name="area"
          value={wanted.area ?? ''}
          label={{ text: w.area }}
          items={[{ value: '', text: w.anywhere }, ...areas.map(({ id, name }) => ({ value: id, text: name }))]}
        />
        <p class="soft before-press">{w.logged}</p>
        <Button>{w.send}</Button>
      </form>
      {wanted.bornUnread && <p>{w.noBorn}</p>}
      {looked && (
        <Card title={matches.length > 0 ? w.found(matches.length) : everybody ? w.none : w.noneKnown}>
          <Matches matches={matches} w={w} />
          {everybody ? (
            <p>
              <a href={soughtHref('/find/new', wanted)}>{w.nobodyFits}</a>
            </p>
          ) : (
            <p>
              {w.knownOnly} <a href="/introduce">{w.introduce}</a>
            </p>
          )}
          {view.viewer?.posts.some((post) => post === 'worker' || post === 'team lead') && (
            <p>
              <a href={soughtHref('/on-duty', wanted)}>{w.onDuty}</a>
            </p>
          )}
        </Card>
      )}
      {introduced.length > 0 && (
        <Card title={w.introducedTitle}>
          <PlainList>
            {introduced.map(({ id, name, neighbourhood }) => (
              <Row key={id} title={name} href={`/coordination/introductions/${id}`} under={neighbourhood} />
            ))}
          </PlainList>
        </Card>
      )}
    </Screen>
  )
}
