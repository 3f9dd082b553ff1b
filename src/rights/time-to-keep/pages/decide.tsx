import { dayTyped, textOf, type View } from '../../../platform/index.ts'
import type { Pinned } from '../../../settings/index.ts'
import {
  BackLink,
  Button,
  Card,
  Chip,
  DateInput,
  day,
  Empty,
  Form,
  field,
  fieldOn,
  Input,
  Notice,
  PageHead,
  PlainList,
  Radios,
  Row,
  Screen,
  SummaryList,
  Textarea,
} from '../../../ui/index.ts'
import type { KeepingWaiting, RecordGone, RecordHeld } from '../store.ts'
import type { Words } from '../words.ts'

const base = '/records-to-decide'

type ListProps = { view: View; w: Words; waiting: KeepingWaiting[]; held: RecordHeld[]; gone: RecordGone[] }

/** What waits for the reader, what is held, and what was erased, which names nobody. */
export function TimesPage({ view, w, waiting, held, gone }: ListProps) {
  const { now } = view
  return (
    <Screen view={view} title={w.list.title} current="records" notice={w.list.done[textOf(view.query, 'done')]}>
      <PageHead title={w.list.title} lead={w.list.lead} />
      <Card>
        {waiting.length === 0 && <Empty>{w.list.none}</Empty>}
        <PlainList>
          {waiting.map((one) => (
            <Row
              key={one.id}
              title={w.list.row(one.knownAs, one.born)}
              href={`${base}/${one.id}`}
              end={
                <Chip kind={one.dueAt < now ? 'late' : 'soon'}>
                  {(one.dueAt < now ? w.list.late : w.list.by)(day(one.dueAt, now))}
                </Chip>
              }
              under={one.eraseBy ? w.list.second(one.eraseName) : w.list.under(day(one.endedAt, now), one.years)}
            />
          ))}
        </PlainList>
      </Card>
      {held.length > 0 && (
        <Card title={w.held.title}>
          {held.map((one) => (
            <Held key={one.id} view={view} w={w} one={one} />
          ))}
        </Card>
      )}
      <Card title={w.gone.title}>
        {gone.length === 0 && <Empty>{w.gone.none}</Empty>}
        <PlainList>
          {gone.map((one) => (
            <li key={one.at.getTime()}>
              {day(one.at, now)}: {w.gone.line(one.endedYear, one.years, one.firstName, one.secondName)}{' '}
              <span class="soft">{one.source}</span>
            </li>
          ))}
        </PlainList>
      </Card>
    </Screen>
  )
}

function Held({ view, w, one }: { view: View; w: Words; one: RecordHeld }) {
  const to = `${base}/held/${one.id}`
  return (
    <section>
      <h3>{one.knownAs}</h3>
      <p>
        {w.held.line(one.byName, day(one.fromAt, view.now))}: “{one.why}”
      </p>
      <Form view={view} to={to}>
        <Input {...fieldOn(view, to, 'why', one.id)} label={{ text: w.held.why }} />
        <Button classes="govuk-button--secondary">{w.held.send}</Button>
      </Form>
    </section>
  )
}

type OneProps = { view: View; w: Words; one: KeepingWaiting; longest: Pinned<number> }

/** One record whose time is over: facts of it and the rule, what its person wishes, and the decision. */
export function OneTimePage({ view, w: all, one, longest }: OneProps) {
  const w = all.one
  const { now } = view
  const second = one.eraseBy !== null
  const { id, ...answer } = field(view, 'answer')
  return (
    <Screen view={view} title={w.title(one.knownAs)} current="records">
      <BackLink href={base}>{w.back}</BackLink>
      <PageHead title={w.title(one.knownAs)} />
      {second && <Notice kind="careful">{w.firstSaid(one.eraseName, one.eraseWhy)}</Notice>}
      {one.held && <Notice kind="careful">{w.errors.hold}</Notice>}
      {one.wish === 'keep' && <Notice kind="careful">{w.errors.wished}</Notice>}
      <Card>
        <SummaryList
          rows={[
            ...(one.born ? [[w.facts.born, one.born.slice(0, 4)]] : []),
            [w.facts.stood, w.stood(one.stood, day(one.endedAt, now))],
            [w.facts.rule, w.rule(one.rule, one.years)],
            [w.facts.source, one.source],
            [w.facts.came, day(one.cameAt, now)],
            [w.facts.due, day(one.dueAt, now)],
            [
              w.facts.wish,
              one.wish
                ? [w.wishes[one.wish], one.wishWords && `“${one.wishWords}”`].filter(Boolean).join(': ')
                : w.noWish,
            ],
          ].map(([key = '', value = '']) => ({ key: { text: key }, value: { text: value } }))}
        />
      </Card>
      <Card title={w.think} tone="sun">
        <ul>
          {w.checks.map((check) => (
            <li key={check}>{check}</li>
          ))}
        </ul>
      </Card>
      <Form view={view}>
        <Radios
          {...answer}
          idPrefix={id}
          fieldset={{ legend: { text: w.legend, classes: 'govuk-fieldset__legend--m' } }}
          items={[
            {
              value: 'keep',
              text: w.keep,
              conditional: {
                html: (
                  <DateInput
                    id="until"
                    namePrefix="until"
                    fieldset={{ legend: { text: w.until } }}
                    hint={{ text: w.untilHint(longest.value) }}
                    errorMessage={field(view, 'until').errorMessage}
                    values={untilTyped(view)}
                  />
                ),
              },
            },
            { value: 'hold', text: w.hold },
            ...(one.held || one.wish === 'keep' ? [] : [{ value: 'erase', text: second ? w.eraseSecond : w.erase }]),
          ]}
        />
        <Textarea {...field(view, 'why')} label={{ text: w.why }} hint={{ text: w.whyHint }} rows={3} />
        <Button>{w.send}</Button>
      </Form>
    </Screen>
  )
}

function untilTyped(view: View) {
  const { day: date, month, year } = dayTyped(view.typed, 'until')
  return { 'until-day': date, 'until-month': month, 'until-year': year }
}
