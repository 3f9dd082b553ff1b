import type { Id, View } from '../../../platform/index.ts'
import { textOf } from '../../../platform/index.ts'
import {
  Button,
  Card,
  Details,
  Form,
  fieldOn,
  Notice,
  PageHead,
  Paragraphs,
  PlainList,
  Radios,
  Screen,
  Select,
  Textarea,
} from '../../../ui/index.ts'
import { DayOf } from '../../introductions/index.ts'
import { answers, isOpen, stateOf } from '../rules.ts'
import type { Barrier, BarrierAnswer } from '../store.ts'
import type { Words } from '../words.ts'
import { AnswerNow, on, StateChip } from './bits.tsx'

export type BarrierProps = {
  view: View
  w: Words
  barrier: Barrier
  answered: BarrierAnswer[]
  /** What was said, for those who answer; null for everybody else. */
  said: { id: Id; words: string; saidIn: string }[] | null
  others: { memberId: Id; name: string }[]
}

/** One barrier with all its answers, for everybody. */
export function BarrierPage(props: BarrierProps) {
  const { view, w, barrier, answered, said } = props
  const here = `/barriers/${barrier.id}`
  const settled = !isOpen(stateOf(barrier, view.now)) && barrier.answered !== 'will do'
  const before =
    barrier.answered === null ? answered : answered.filter((_, at) => at > 0 || answered[0]?.kind !== barrier.answered)
  return (
    <Screen view={view} title={barrier.line} current="neighbourhoods" aside={said && <Aside {...props} />}>
      <PageHead
        over={[barrier.neighbourhood, w.sorts[barrier.sort]].join(' · ')}
        title={barrier.line}
        links={<a href={`/barriers?in=${barrier.slug}`}>{w.one.back}</a>}
      />
      {textOf(view.query, 'counted') !== '' && <Notice>{w.one.counted}</Notice>}
      <Card>
        <p>
          <StateChip view={view} w={w} barrier={barrier} /> {w.said(barrier.said)}
          {barrier.asset && (
            <>
              {' · '}
              <a href={`/groups/${barrier.assetId}`}>{barrier.asset}</a>
            </>
          )}
        </p>
        <AnswerNow view={view} w={w} barrier={barrier} />
        <p class="soft">{w.one.named(on(view, barrier.shownOn))}</p>
        {settled ? (
          <p>
            <a
              href={`/barriers/say?neighbourhood=${barrier.slug}${barrier.assetId ? `&group=${barrier.assetId}` : ''}`}
            >
              {w.one.again}
            </a>
          </p>
        ) : (
          <Form view={view} to={`${here}/me-too`}>
            <Button classes="govuk-button--secondary">{w.one.meToo}</Button>
            <p class="soft under-button">{w.one.meTooHint}</p>
          </Form>
        )}
      </Card>
      {before.length > 0 && (
        <Card title={w.one.answers}>
          <PlainList>
            {before.map((one) => (
              <li key={one.id}>
                <p>
                  <strong>
                    {w.kinds[one.kind]}
                    {one.byOn && ` ${w.does(on(view, one.byOn))}`}
                  </strong>
                </p>
                {one.kind === 'passed on' ? (
                  <p>{w.one.passedOn(one.byName)}</p>
                ) : one.kind === 'said again' ? (
                  <p>{w.one.saidAgain}</p>
                ) : (
                  <Paragraphs text={one.words} />
                )}
                <p class="soft">
                  {one.kind === 'passed on' || one.kind === 'said again'
                    ? on(view, one.answeredOn)
                    : w.by(one.byName, on(view, one.answeredOn))}
                </p>
              </li>
            ))}
          </PlainList>
        </Card>
      )}
      {said && <Answer {...props} />}
    </Screen>
  )
}

function Answer({ view, w, barrier, others }: BarrierProps) {
  const to = `/barriers/${barrier.id}/answer`
  const pass = `/barriers/${barrier.id}/pass`
  const { id, ...kind } = fieldOn(view, to, 'kind', 'answer')
  const heirs = others.filter(({ name }) => name !== barrier.ownerName)
  return (
    <Card title={w.one.answer} id="answer" tone="leaf">
      <Form view={view} to={to}>
        <Radios
          {...kind}
          idPrefix={id}
          fieldset={{ legend: { text: w.one.kind } }}
          items={answers.map((value) => ({ value, text: w.one.kindOf[value] }))}
        />
        <Textarea
          {...fieldOn(view, to, 'words', 'answer')}
          label={{ text: w.one.words }}
          hint={{ text: w.one.wordsHint }}
          rows={4}
        />
        <DayOf view={view} to={to} name="byOn" of="answer" legend={w.one.byOn} />
        <p class="soft">{w.one.byOnHint}</p>
        <Button>{w.one.send}</Button>
      </Form>
      {barrier.dueOn && heirs.length > 0 && (
        <Details summaryText={w.one.pass} open={view.path === pass}>
          <Form view={view} to={pass}>
            <Select
              {...fieldOn(view, pass, 'heir', 'pass')}
              label={{ text: w.one.passTo }}
              items={heirs.map(({ memberId, name }) => ({ value: memberId, text: name }))}
            />
            <Button classes="govuk-button--secondary">{w.one.passSend}</Button>
          </Form>
        </Details>
      )}
    </Card>
  )
}

function Aside({ view, w, said }: BarrierProps) {
  return (
    <Card title={w.one.says}>
      <p class="soft">{w.one.saysHint}</p>
      <PlainList>
        {(said ?? []).map(({ id, words, saidIn }) => (
          <li key={id}>
            <p class="told">“{words}”</p>
            <p class="soft">{w.one.week(on(view, saidIn))}</p>
          </li>
        ))}
      </PlainList>
    </Card>
  )
}
