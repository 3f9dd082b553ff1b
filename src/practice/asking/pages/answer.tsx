import type { Id, View } from '../../../platform/index.ts'
import {
  Button,
  Card,
  Checkboxes,
  Details,
  DueChip,
  Empty,
  Form,
  field,
  fieldOfMany,
  PageHead,
  Paragraphs,
  Radios,
  Screen,
  Textarea,
  weekday,
} from '../../../ui/index.ts'
import { colleagueItems } from '../../named-worker/pages/second.tsx'
import type { Colleague } from '../../named-worker/store.ts'
import type { ForMe } from '../store.ts'
import { type Words, words } from '../words.ts'

type Props = { view: View; w: Words; waiting: ForMe[]; offers: { request: Id; could: Colleague[] }[] }

/** For the one who owes an answer, and for the senior who looks at a no. */
export function AnswerPage({ view, w: { answer: w }, waiting, offers }: Props) {
  return (
    <Screen view={view} title={w.title} current="today">
      <PageHead title={w.title} lead={w.lead} />
      {waiting.length === 0 && <Empty>{w.none}</Empty>}
      {waiting.map((one) => {
        const could = offers.find(({ request }) => request === one.requestId)?.could ?? []
        return (
          <Card
            key={one.requestId}
            title={one.toLook ? w.lookTitle(one.knownAs) : one.knownAs}
            corner={<DueChip view={view} at={one.dueAt} />}
          >
            <p class="soft">
              {w.from(one.fromName)}, {weekday(one.askedAt)}
            </p>
            {one.words ? <Paragraphs text={`“${one.words}”`} /> : <p>{w.noWords}</p>}
            {one.toLook ? <Look view={view} one={one} could={could} /> : <Answer view={view} one={one} could={could} />}
          </Card>
        )
      })}
    </Screen>
  )
}

type OneProps = { view: View; one: ForMe; could: Colleague[] }

function Answer({ view, one, could }: OneProps) {
  const w = words.en.answer
  const name = namer(view, one.requestId)
  const offered = fieldOfMany(view, 'offered')
  const said = name(field(view, 'words'))
  const reason = name(field(view, 'reason'))
  return (
    <>
      <Form view={view} to={`/worker-requests/${one.requestId}`}>
        <input type="hidden" name="answer" value="offer" />
        <Checkboxes
          {...name(offered)}
          idPrefix={name(offered).id}
          fieldset={{ legend: { text: w.offer } }}
          hint={{ text: w.offerHint }}
          items={colleagueItems(could, words.en.card.near)}
        />
        <Textarea {...said} label={{ text: w.words }} rows={2} />
        <Button>{w.send}</Button>
      </Form>
      <Details summaryText={w.no}>
        <Form view={view} to={`/worker-requests/${one.requestId}`}>
          <p>{w.noHint}</p>
          <input type="hidden" name="answer" value="no" />
          <Textarea {...reason} label={{ text: w.reason }} rows={3} />
          <Button>{w.sendNo}</Button>
        </Form>
      </Details>
    </>
  )
}

function Look({ view, one, could }: OneProps) {
  const w = words.en.answer
  const name = namer(view, one.requestId)
  const offered = name(fieldOfMany(view, 'offered'))
  const right = name(field(view, 'right'))
  return (
    <>
      <p>{w.lookLead(one.ownerName)}</p>
      <Paragraphs text={`“${one.answerWords}”`} />
      <Form view={view} to={`/worker-requests/${one.requestId}/look`}>
        <Radios
          {...right}
          idPrefix={right.id}
          items={[
            { value: 'yes', text: w.right },
            { value: 'no', text: w.notRight },
          ]}
        />
        <Checkboxes
          {...offered}
          idPrefix={offered.id}
          fieldset={{ legend: { text: w.offer } }}
          items={colleagueItems(could, words.en.card.near)}
        />
        <Textarea {...name(field(view, 'lookWords'))} label={{ text: w.lookWords }} rows={3} />
        <Button>{w.sendLook}</Button>
      </Form>
    </>
  )
}

/** Several forms of one page: only the one that came back shows what was wrong, and each field has an id of its own. */
function namer(view: View, request: Id) {
  const mine = view.params.request === request
  return <F extends { id: string; errorMessage: { text: string } | undefined }>(one: F): F =>
    mine ? one : { ...one, id: `${one.id}-${request}`, value: '', values: [], errorMessage: undefined }
}
