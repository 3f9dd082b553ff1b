import { readCode } from '../../../identity/index.ts'
import { AtTheirWord } from '../../../people/index.ts'
import { textOf, type View } from '../../../platform/index.ts'
import {
  BackLink,
  Button,
  Card,
  Chip,
  Details,
  day,
  Empty,
  Form,
  fieldOn,
  Input,
  isoDay,
  PageHead,
  Paragraphs,
  PlainList,
  Radios,
  Row,
  Screen,
} from '../../../ui/index.ts'
import { type SideLookedAfter, tooks } from '../store.ts'
import type { Words } from '../words.ts'
import { DayOf } from './all.tsx'

type Props = { view: View; w: Words; sides: SideLookedAfter[] }

/** Every introduction the reader looks after, with both its sides and what is to do next. */
export function LookAfterPage({ view, w, sides }: Props) {
  const { after } = w
  const each = [...Map.groupBy(sides, ({ id }) => id).values()]
  return (
    <Screen view={view} title={after.title} current="connecting">
      <BackLink href="/connecting" />
      <PageHead title={after.title} lead={after.lead} />
      {each.length === 0 && <Empty>{after.none}</Empty>}
      {each.map((both) => (
        <One key={both[0]?.id} view={view} w={w} both={both} />
      ))}
    </Screen>
  )
}

function One({ view, w, both }: { view: View; w: Words; both: SideLookedAfter[] }) {
  const [it] = both
  if (!it) return null
  const here = `/connecting/introductions/${it.id}`
  return (
    <Card
      id={`introduction-${it.id}`}
      title={both.map(({ name }) => name).join(' and ')}
      corner={<Corner view={view} w={w} it={it} />}
    >
      {it.words && <Paragraphs text={w.one.line(it.words)} />}
      <PlainList>
        {both.map((side) => (
          <Side key={side.sideId} view={view} w={w} side={side} />
        ))}
      </PlainList>
      {it.bothYes && (
        <p>
          {both.every(({ aloneIsFine }) => aloneIsFine) ? w.one.aloneFine : w.one.inPublic}{' '}
          {w.one.where(it.firstPlace, on(view, it.firstOn))} {it.goesAlong && w.one.along_(it.goesAlong)}
        </p>
      )}
      {it.state === 'both yes' && <First view={view} w={w} it={it} here={here} />}
    </Card>
  )
}

const on = (view: View, iso: string | null) => (iso ? day(new Date(`${iso}T12:00:00Z`), view.now) : '')

/** What is to do next, by which day. */
function Corner({ view, w, it }: { view: View; w: Words; it: SideLookedAfter }) {
  if (it.state === 'both yes' && it.arrangeBy && !it.firstPlace)
    return (
      <Chip kind={it.arrangeBy < view.now ? 'late' : 'soon'}>{w.after.arrangeBy(day(it.arrangeBy, view.now))}</Chip>
    )
  const next = it.firstTook ? it.askAgainOn : it.askFirstOn
  if (it.metOn && next)
    return <Chip kind={next < isoDay(view.now) ? 'late' : 'soon'}>{w.after.askOn(on(view, next))}</Chip>
  return <Chip kind="plain">{w.states[it.state]}</Chip>
}

function Side({ view, w, side }: { view: View; w: Words; side: SideLookedAfter }) {
  const { after } = w
  const wishes = [
    side.along && after.alongWished,
    side.aloneIsFine && after.aloneFine,
    side.room && w.one.room(side.room),
  ].filter(Boolean)
  const said = side.againTook ?? side.firstTook
  const word = !side.hasRecord
  return (
    <Row
      title={side.name}
      end={
        <Chip kind={side.answer === 'yes' ? 'kept' : 'plain'}>
          {said ? w.one.tooks[said] : after.answers[side.answer ?? 'none']}
        </Chip>
      }
      under={[side.isGroup && after.group, side.line && w.one.line(side.line), ...wishes].filter(Boolean).join(' · ')}
    >
      {word && side.state === 'proposed' && side.answer === null && <WriteAnswer view={view} w={w} side={side} />}
      {word && !side.isGroup && side.metOn && <WriteTook view={view} w={w} side={side} />}
      {word && !side.isGroup && <Code view={view} w={w} side={side} />}
      {!word && side.answer === null && <p class="soft">{after.inRecord(side.name)}</p>}
    </Row>
  )
}

/** For a neighbour who has a page here: with a code they put their side on it. Whether they have one is not said. */
function Code({ view, w: { after }, side }: { view: View; w: Words; side: SideLookedAfter }) {
  const given = view.query.side === side.sideId ? readCode(textOf(view.query, 'code')) : null
  return (
    <div id={`side-${side.sideId}`}>
      {given && (
        <>
          <p>{after.codeGive(side.name)}</p>
          <p class="told">{given}</p>
        </>
      )}
      <Details summaryText={after.codeTitle(side.name)}>
        <p>{after.codeLead}</p>
        <Form view={view} to={`/connecting/introductions/sides/${side.sideId}/code`}>
          <Button classes="govuk-button--secondary">{after.codeSend}</Button>
        </Form>
      </Details>
    </div>
  )
}

function WriteAnswer({ view, w, side }: { view: View; w: Words; side: SideLookedAfter }) {
  const to = `/connecting/introductions/sides/${side.sideId}/answer`
  const { id, ...answer } = fieldOn(view, to, 'answer', side.sideId)
  return (
    <Details summaryText={w.after.writeAnswer(side.name)} open={view.path === to}>
      <Form view={view} to={to}>
        <Radios
          {...answer}
          idPrefix={id}
          fieldset={{ legend: { text: w.one.ask } }}
          items={[
            { value: 'yes', text: w.one.yes },
            { value: 'no', text: w.one.no },
          ]}
        />
        <AtTheirWord view={view} name={side.name} mark={`${side.sideId}/answer`} />
        <Button>{w.one.send}</Button>
      </Form>
    </Details>
  )
}

function WriteTook({ view, w, side }: { view: View; w: Words; side: SideLookedAfter }) {
  const to = `/connecting/introductions/sides/${side.sideId}/took`
  const { id, ...took } = fieldOn(view, to, 'took', side.sideId)
  return (
    <Details summaryText={w.after.writeTook(side.name)} open={view.path === to}>
      <Form view={view} to={to}>
        <Radios
          {...took}
          idPrefix={id}
          fieldset={{ legend: { text: w.one.took } }}
          items={tooks.map((one) => ({ value: one, text: w.one.tooks[one] }))}
        />
        <Input {...fieldOn(view, to, 'tookWords', side.sideId)} label={{ text: w.one.tookWords }} />
        <AtTheirWord view={view} name={side.name} mark={`${side.sideId}/took`} />
        <Button>{w.one.tookSend}</Button>
      </Form>
    </Details>
  )
}

function First({ view, w, it, here }: { view: View; w: Words; it: SideLookedAfter; here: string }) {
  const arrange = `${here}/arrange`
  const met = `${here}/met`
  const value = (name: 'firstPlace' | 'goesAlong') => {
    const rest = fieldOn(view, arrange, name, it.id)
    return { ...rest, value: view.path === arrange ? rest.value : it[name] }
  }
  return (
    <>
      <Details summaryText={w.one.first} open={view.path === arrange}>
        <Form view={view} to={arrange}>
          <Input {...value('firstPlace')} label={{ text: w.one.place }} hint={{ text: w.one.placeHint }} />
          <DayOf view={view} to={arrange} name="firstOn" of={it.id} legend={w.one.on} before={it.firstOn} />
          <Input {...value('goesAlong')} label={{ text: w.one.who }} hint={{ text: w.one.whoHint }} />
          <Button>{w.one.arrange}</Button>
        </Form>
      </Details>
      <Details summaryText={w.one.metSend} open={view.path === met}>
        <Form view={view} to={met}>
          <DayOf view={view} to={met} name="metOn" of={it.id} legend={w.one.metOn} />
          <Button>{w.one.metSend}</Button>
        </Form>
      </Details>
    </>
  )
}
