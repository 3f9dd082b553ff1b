import { SaidOne, type Statement } from '../../../conversations/index.ts'
import { type Around, nameOf, type Reply } from '../../../people/index.ts'
import { dayTyped, may, type View } from '../../../platform/index.ts'
import {
  Button,
  Card,
  Chip,
  DateInput,
  day,
  Form,
  field,
  Input,
  PageHead,
  Paper,
  Pick,
  picked,
  Screen,
  Textarea,
} from '../../../ui/index.ts'
import { answers, askers, type RecordRequest, ways } from '../store.ts'
import type { Words } from '../words.ts'

/** Writes down what somebody else asks for. */
export function WriteRequestPage({ view, w: all }: { view: View; w: Words; works: unknown }) {
  const w = all.write
  const name = view.person?.knownAs ?? ''
  const { errorMessage, ...askedFor } = field(view, 'askedFor')
  const received = dayTyped(view.typed, 'received')
  return (
    <Screen view={view} title={w.title(name)} current="rights">
      <PageHead title={w.title(name)} lead={w.lead(name)} />
      <Form view={view}>
        <Input {...field(view, 'byWhom')} label={{ text: w.byWhom }} hint={{ text: w.byWhomHint }} />
        <Pick
          {...picked(view, 'isWhat')}
          legend={w.isWhat}
          shown
          items={askers.map((value) => ({ value, text: all.askers[value] }))}
        />
        <Paper {...askedFor} label={w.askedFor} error={errorMessage?.text} />
        <Input {...field(view, 'saysLaw')} label={{ text: w.saysLaw }} />
        <Pick
          {...picked(view, 'came')}
          legend={w.came}
          shown
          items={ways.map((value) => ({ value, text: w.came_[value] }))}
        />
        <DateInput
          id="received"
          namePrefix="received"
          fieldset={{ legend: { text: w.received, classes: 'govuk-fieldset__legend--s' } }}
          hint={{ text: w.receivedHint }}
          errorMessage={field(view, 'received').errorMessage}
          items={(['day', 'month', 'year'] as const).map((name) => ({
            name,
            value: received[name],
            classes: name === 'year' ? 'govuk-input--width-4' : 'govuk-input--width-2',
          }))}
        />
        <Button>{w.send}</Button>
      </Form>
    </Screen>
  )
}

type OneProps = {
  view: View
  w: Words
  request: RecordRequest
  statements: Statement[]
  replies: Reply[]
  around: Around[]
}

/** One request of somebody else: who, what, by when decided; then what was decided, by whom, by what law, what was given. */
export function OneRequestPage({ view, w, request, statements, replies, around }: OneProps) {
  const { person, viewer, now } = view
  const own = person?.id === viewer?.id
  const title = w.one.title(request.byWhom)
  const decision = statements.find(({ id }) => id === request.decisionId)
  const owner = nameOf(around, request.ownerId)
  return (
    <Screen view={view} title={title} current="rights">
      <PageHead title={title} />
      <Card title={w.askers[request.isWhat]}>
        <p class="as-written">{request.askedFor}</p>
        {request.saysLaw && <p>{w.one.saysLaw(request.saysLaw)}</p>}
        <p class="soft">
          {w.one.asked(request.byWhom, w.write.came_[request.came].toLowerCase(), day(request.receivedAt, now))}
        </p>
        {request.answer === null && (
          <p>
            <Chip kind={request.dueAt < now ? 'late' : 'soon'}>
              {(request.dueAt < now ? w.one.late : w.one.owes)(owner, day(request.dueAt, now))}
            </Chip>
          </p>
        )}
        {!own && may(view, 'change', 'reach', 'said', 'rights') && (
          <p class="no-print">
            <a href={`/people/${person?.id}/rights/withhold?table=record_request&entry=${request.id}`}>
              {w.one.withhold(person?.knownAs ?? '')}
            </a>
          </p>
        )}
      </Card>
      {request.answer && (
        <Card title={w.one.answers[request.answer]}>
          {decision && <SaidOne view={view} statement={decision} replies={replies} around={around} />}
          <h3>{w.one.law}</h3>
          <p>{request.law}</p>
          {request.given && (
            <>
              <h3>{w.one.given}</h3>
              <p class="as-written">{request.given}</p>
              <p class="soft">{w.one.left}</p>
            </>
          )}
        </Card>
      )}
      {request.answer === null && !own && <Decide view={view} w={w} request={request} />}
    </Screen>
  )
}

function Decide({ view, w: all, request }: Pick<OneProps, 'view' | 'w' | 'request'>) {
  const w = all.answer
  const { errorMessage, ...reasons } = field(view, 'reasons')
  return (
    <Card title={w.title} id="decide">
      <p>{w.lead}</p>
      <Form view={view} to={`/people/${view.person?.id}/rights/requests/${request.id}/decision`}>
        <Pick
          {...picked(view, 'answer')}
          legend={w.answer}
          shown
          items={answers.map((value) => ({ value, text: w.answers[value] }))}
        />
        <Paper {...reasons} label={w.reasons} error={errorMessage?.text} />
        <Input {...field(view, 'law')} label={{ text: w.law }} hint={{ text: w.lawHint }} />
        <Textarea {...field(view, 'given')} rows={3} label={{ text: w.given }} />
        <Button>{w.send}</Button>
      </Form>
    </Card>
  )
}
