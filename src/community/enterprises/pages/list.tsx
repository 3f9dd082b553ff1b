import type { Neighbourhood } from '../../../neighbourhoods/index.ts'
import { textOf, type View } from '../../../platform/index.ts'
import type { Pinned } from '../../../settings/index.ts'
import {
  Button,
  Card,
  Checkboxes,
  Details,
  Empty,
  PageHead,
  PlainList,
  Row,
  Screen,
  Select,
} from '../../../ui/index.ts'
import { priceOf } from '../rules.ts'
import { type Room, rooms, type Shown } from '../store.ts'
import type { Words } from '../words.ts'
import { againLine, roomChip, Sentences } from './bits.tsx'

type Props = {
  view: View
  w: Words
  called: null
  found: Shown[]
  all: Shown[]
  areas: Neighbourhood[]
  council: Pinned<string[]>
  standard: Pinned<string[]>
}

/** Those who are listed today, who has room where, and how to begin one. */
export function ListPage(props: Props) {
  const { view, w, found, areas, council, standard } = props
  const chosen = textOf(view.query, 'in')
  return (
    <Screen view={view} title={w.title} current="enterprises" aside={<Aside view={view} w={w} />}>
      <PageHead title={w.title} lead={w.list.lead} links={<a href="#council">{w.list.council}</a>} />
      <form method="get" action="/enterprises" class="card" noValidate>
        <Select
          id="in"
          name="in"
          label={{ text: w.list.where }}
          items={[
            { value: '', text: w.list.everywhere, selected: chosen === '' },
            ...areas.map(({ name, slug }) => ({ value: slug, text: name, selected: slug === chosen })),
          ]}
        />
        <Checkboxes
          name="room"
          idPrefix="room"
          values={textOf(view.query, 'room') ? ['yes'] : []}
          items={[{ value: 'yes', text: w.list.roomNow }]}
        />
        <Button classes="govuk-button--secondary">{w.list.show}</Button>
      </form>
      {found.length === 0 ? (
        <Empty action={<a href="/hello">{w.list.noneHelp}</a>}>{w.list.none}</Empty>
      ) : (
        <section aria-labelledby="found">
          <h2 id="found" class="govuk-heading-m">
            {w.list.found(found.length)}
          </h2>
          <ul class="entries stack">
            {found.map((one) => (
              <One key={one.id} w={w} one={one} />
            ))}
          </ul>
        </section>
      )}
      <Board {...props} />
      <Card title={w.list.council} tone="sky" id="council">
        <Sentences lines={council.value} />
        <Details summaryText={w.list.standard}>
          <ul>
            {standard.value.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Details>
      </Card>
    </Screen>
  )
}

function One({ w, one }: { w: Words; one: Shown }) {
  const facts = [one.areas.map(({ name }) => name).join(', '), one.shownAs, againLine(one.again, w)]
  return (
    <li class="card entry entry--exchange">
      <div class="row">
        <h3 class="govuk-heading-s row-title">
          <a href={`/enterprises/${one.id}`}>{one.name}</a>
        </h3>
        {roomChip(one, w)}
      </div>
      <p>{one.line}</p>
      <p>
        <strong>{priceOf(one.pricePence, one.priceUnit, w.per, w.free)}</strong>
      </p>
      <p class="govuk-hint">{facts.filter(Boolean).join(' · ')}</p>
    </li>
  )
}

/** Which neighbourhood has whom with room. */
function Board({ w: { list: w }, all, areas }: Props) {
  if (all.length === 0) return null
  const titles = { yes: w.boardYes, 'a little': w.boardLittle, 'not now': w.boardFull } satisfies Record<Room, string>
  return (
    <Card title={w.board} id="room-now">
      <PlainList>
        {areas.map(({ name, slug }) => {
          const here = all.filter((one) => one.areas.some((area) => area.slug === slug))
          return (
            <Row key={slug} title={<strong>{name}</strong>}>
              {here.length === 0 && <p class="soft">{w.nobody}</p>}
              {rooms.map((room) => (
                <Named key={room} title={titles[room]} all={here.filter(({ hasRoom }) => hasRoom === room)} />
              ))}
            </Row>
          )
        })}
      </PlainList>
    </Card>
  )
}

function Named({ title, all }: { title: string; all: Shown[] }) {
  if (all.length === 0) return null
  return (
    <p>
      <span class="soft">{title}:</span>{' '}
      {all.map(({ id, name }, nth) => (
        <span key={id}>
          {nth > 0 && ', '}
          <a href={`/enterprises/${id}`}>{name}</a>
        </span>
      ))}
    </p>
  )
}

function Aside({ view, w: { list: w } }: { view: View; w: Words }) {
  const { viewer } = view
  const sees = viewer?.posts.some((post) => ['connector', 'team lead', 'steward'].includes(post))
  return (
    <>
      <Card title={w.begin} tone="leaf">
        <p>{w.beginWords}</p>
        {viewer ? (
          <a class="govuk-button" href="/enterprise">
            {w.beginLink}
          </a>
        ) : (
          <p>
            <a href="/sign-in?next=/enterprise">{w.signIn}</a>
          </p>
        )}
        <p class="soft">{w.noAccount}</p>
      </Card>
      {viewer && (
        <Card>
          <PlainList>
            <Row title={w.bought} href="/bought" />
            <Row title={w.mentor} href="/enterprises/mentoring" />
            {sees && <Row title={w.desk} href="/enterprises/papers" />}
          </PlainList>
        </Card>
      )}
    </>
  )
}
