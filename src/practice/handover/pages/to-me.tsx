import { AtTheirWord } from '../../../people/index.ts'
import type { View } from '../../../platform/index.ts'
import { Button, Card, Details, Empty, Form, PageHead, Paragraphs, Screen, time, weekday } from '../../../ui/index.ts'
import type { ToMe } from '../store.ts'
import type { Words } from '../words.ts'
import { WhenFields } from './when-fields.tsx'

/** For the new worker, before the name passes: whom they meet and what that one wants them to know. No way into a record. */
export function ToMePage({ view, w, toMe }: { view: View; w: Words; toMe: ToMe[] }) {
  return (
    <Screen
      view={view}
      title={w.toMe.title}
      current="today"
      notice={view.query.now === 'passed' ? w.toMe.passed : undefined}
    >
      <PageHead title={w.toMe.title} lead={w.toMe.lead} />
      {toMe.length === 0 && <Empty>{w.toMe.none}</Empty>}
      {toMe.map((one) => (
        <OneToMe key={one.handoverId} view={view} w={w} one={one} />
      ))}
    </Screen>
  )
}

function OneToMe({ view, w, one }: { view: View; w: Words; one: ToMe }) {
  const here = `/handovers/${one.handoverId}`
  const mine = view.params.handover === one.handoverId
  const waits = [!one.toMet && w.toMe.you, !one.fromMet && one.fromName, !one.personMet && one.knownAs].filter(Boolean)
  return (
    <Card title={one.knownAs} corner={<span class="soft">{w.toMe.from(one.fromName)}</span>}>
      <p>{w.card.why(one.why)}</p>
      <p>
        <strong>
          {one.meetAt ? w.card.meet(weekday(one.meetAt), time(one.meetAt), one.meetHow) : w.card.meetNotYet}
        </strong>
      </p>
      <h3>{w.toMe.theirWords(one.knownAs)}</h3>
      {one.wordsForNew ? <Paragraphs text={one.wordsForNew} /> : <p class="soft">{w.toMe.noWords}</p>}
      <p>{w.toMe.waits(waits.join(', '))}</p>
      {!one.toMet && (
        <Form view={view} to={`${here}/met`}>
          <input type="hidden" name="whose" value="mine" />
          <Button>{w.toMe.met}</Button>
        </Form>
      )}
      {!one.personMet && (
        <Details summaryText={w.toMe.theySay(one.knownAs)} open={mine && view.errors.length > 0}>
          <Form view={view} to={`${here}/met`}>
            <input type="hidden" name="whose" value="theirs" />
            <AtTheirWord view={view} name={one.knownAs} mark={`${one.handoverId}/met`} />
            <Button>{w.toMe.theySay(one.knownAs)}</Button>
          </Form>
        </Details>
      )}
      <Details summaryText={w.toMe.arrange}>
        <Form view={view} to={`${here}/day`}>
          <WhenFields view={view} prefix={mine ? '' : `${one.handoverId}-`} />
          <Button>{w.propose.arrange}</Button>
        </Form>
      </Details>
    </Card>
  )
}
