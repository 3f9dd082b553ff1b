import type { Neighbourhood } from '../../../neighbourhoods/index.ts'
import { atTheirWordLine } from '../../../people/index.ts'
import type { View } from '../../../platform/index.ts'
import type { Pinned } from '../../../settings/index.ts'
import {
  Button,
  Card,
  Chip,
  day,
  Empty,
  Form,
  field,
  PageHead,
  PlainList,
  Radios,
  Row,
  Screen,
} from '../../../ui/index.ts'
import type { Neighbour } from '../doors.ts'
import { standsBy } from '../rules.ts'
import type { Gift, Side } from '../store.ts'
import { type Whose, whoseOf } from '../whose.ts'
import type { Words } from '../words.ts'

export interface Mine {
  neighbour: Neighbour | undefined
  gifts: Gift[]
  area: Neighbourhood | null
  areas: Neighbourhood[]
  shares: { shares: boolean }
  before: Pinned<number>
}

/** What somebody gives and looks for, both alike; for whoever is not signed in, what this is. */
export function GivePage({ view, w, mine }: { view: View; w: Words; mine: Mine | null }) {
  if (mine === null) return <Stranger view={view} w={w} />
  const whose = whoseOf(view, mine.neighbour)
  const title = whose.own ? w.title : w.titleFor(whose.name)
  const { base } = whose
  return (
    <Screen
      view={view}
      title={title}
      current="give and ask"
      aside={
        <Card>
          <PlainList>
            <Row title={w.introductions} href={`${base}/introductions`} under={w.introductionsLead} />
            {whose.own && view.person === null && <Row title={w.talks} href="/give-and-ask/talks" />}
            <Row title={w.enterprises} href="/enterprises" under={w.enterprisesLead} />
            {!whose.own && <Row title={w.enterpriseFor(whose.name)} href={`${base}/enterprise`} />}
            {!whose.own && <Row title={w.mentorFor(whose.name)} href={`${base}/mentoring`} />}
            <Row title={w.notSafe} href="/not-safe" />
          </PlainList>
        </Card>
      }
    >
      <PageHead title={title} lead={whose.own ? w.lead : w.leadFor(whose.name)} />
      <OneSide view={view} w={w} whose={whose} mine={mine} side="give" />
      <OneSide view={view} w={w} whose={whose} mine={mine} side="find" />
      {mine.area === null && whose.own && <Where view={view} w={w} areas={mine.areas} />}
      {mine.area && (
        <Card title={whose.own ? w.near.title(mine.area.name) : w.near.titleFor(whose.name, mine.area.name)} tone="sky">
          {mine.shares.shares ? (
            <PlainList>
              <Row title={w.near.give} href={`${base}/give-and-ask/near`} />
              <Row title={w.near.findTitle} href={`${base}/give-and-ask/near#find`} />
            </PlainList>
          ) : (
            <p>{w.near.closed}</p>
          )}
        </Card>
      )}
    </Screen>
  )
}

type Props = { view: View; w: Words; whose: Whose; mine: Mine; side: Side }

function OneSide({ view, w, whose, mine, side }: Props) {
  const here = `${whose.base}/give-and-ask`
  const words = w.sides[side]
  const standing = mine.gifts.filter((gift) => gift.side === side)
  const may = !view.seenAs && mayWrite(view, whose)
  return (
    <Card title={whose.own ? words.title : words.titleFor(whose.name)} id={side}>
      {standing.length === 0 && <Empty>{words.none}</Empty>}
      <PlainList>
        {standing.map((gift) => (
          <OneGift key={gift.id} view={view} w={w} whose={whose} gift={gift} before={mine.before.value} may={may} />
        ))}
      </PlainList>
      {may && (
        <p class="no-print">
          <a class="govuk-button govuk-button--secondary" href={`${here}/new?side=${side}`}>
            {words.add}
          </a>
        </p>
      )}
    </Card>
  )
}

/** Their own hand, or at their word by whoever walks alongside or connects. */
function mayWrite({ person }: View, { own }: Whose): boolean {
  return own || person === null || ['alongside', 'cover'].includes(person.byRight)
}

type OneProps = { view: View; w: Words; whose: Whose; gift: Gift; before: number; may: boolean }

function OneGift({ view, w, whose, gift, before, may }: OneProps) {
  const last = day(new Date(`${gift.untilOn}T12:00:00Z`), view.now)
  const stands = standsBy(gift.untilOn, view.now, before)
  const to = `${whose.base}/give-and-ask/${gift.id}`
  const word = atTheirWordLine(whose.own ? 'your' : whose.name, gift.how, gift.atTheirWordBy)
  return (
    <Row
      title={<span class="told">{gift.line}</span>}
      end={<Chip kind={stands === 'ended' ? 'late' : 'plain'}>{w.kinds[gift.kind].name}</Chip>}
      under={
        <>
          {stands === 'ended' ? w.ended(last) : `${w.whoMay[gift.whoMay].chip}, ${w.until(last)}`}
          {word && !whose.own && `, ${word}`}
        </>
      }
    >
      {gift.words && <p class="row-words">{gift.words}</p>}
      {gift.rests && <p class="soft">{w.rests}</p>}
      {stands === 'ends soon' && <p class="notice notice--note">{w.soon(last)}</p>}
      {may && (
        <p class="actions no-print">
          <a href={to}>
            {stands === 'stands' ? w.change : w.goesOn}
            <span class="visually-hidden">: {gift.line}</span>
          </a>
          <a href={`${to}/back`}>
            {w.back}
            <span class="visually-hidden">: {gift.line}</span>
          </a>
        </p>
      )}
    </Row>
  )
}

function Where({ view, w, areas }: { view: View; w: Words; areas: Neighbourhood[] }) {
  const { id, ...area } = field(view, 'area')
  return (
    <Card title={w.where.title} id="where" tone="sky">
      <Form view={view} to="/give-and-ask/where-i-live">
        <Radios
          {...area}
          idPrefix={id}
          fieldset={{ legend: { text: w.where.lead } }}
          items={areas.map(({ id, name }) => ({ value: id, text: name }))}
        />
        <Button>{w.where.send}</Button>
      </Form>
    </Card>
  )
}

function Stranger({ view, w }: { view: View; w: Words }) {
  return (
    <Screen view={view} title={w.title} current="give and ask">
      <PageHead title={w.title} lead={w.lead} />
      <Card>
        <p>{w.stranger.what}</p>
        <p>{w.stranger.none}</p>
      </Card>
      <Card title={w.stranger.stepsTitle}>
        <ol class="numbered-list">
          {w.stranger.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </Card>
      <Card title={w.stranger.kindsTitle} tone="leaf">
        <dl class="says">
          {w.stranger.kinds.map(([name, such]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{such}</dd>
            </div>
          ))}
        </dl>
        <p>
          <a href="/neighbourhoods">{w.stranger.needs}</a>
        </p>
      </Card>
      <Card title={w.stranger.joinTitle} tone="sun">
        <p>{w.stranger.join}</p>
        <p class="actions">
          <a class="govuk-button" href="/hello">
            {w.stranger.hello}
          </a>
          <a href="/sign-in?next=/give-and-ask">{w.stranger.signIn}</a>
        </p>
      </Card>
    </Screen>
  )
}
