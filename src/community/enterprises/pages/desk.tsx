import { dayTyped, type View } from '../../../platform/index.ts'
import type { Pinned } from '../../../settings/index.ts'
import {
  Button,
  Card,
  Chip,
  DateInput,
  Details,
  day,
  Empty,
  Form,
  fieldOn,
  Input,
  isoDay,
  PageHead,
  Screen,
  Select,
  Textarea,
} from '../../../ui/index.ts'
import { paperStands } from '../rules.ts'
import type { Check } from '../settings.ts'
import type { ToSee } from '../store.ts'
import type { Words } from '../words.ts'
import { dayOf, Papers } from './bits.tsx'

type Props = { view: View; w: Words; all: ToSee[]; checks: Pinned<Check[]>; soon: Pinned<number> }
const here = '/enterprises/papers'

/** For those who see papers: first where something waits, then those that are in order. */
export function DeskPage(props: Props) {
  const { view, w: words, all, soon } = props
  const { desk: w } = words
  const waits = (one: ToSee) =>
    (one.grownAt !== null && one.lookedAt === null) ||
    !one.listed ||
    (one.hiddenFrom !== null && paperStands({ runsOutOn: one.hiddenFrom }, isoDay(view.now), soon.value) !== 'in date')
  const [waiting, fine] = [all.filter(waits), all.filter((one) => !waits(one))]
  return (
    <Screen view={view} title={w.title} current="enterprises">
      <PageHead title={w.title} lead={w.lead} links={<a href="/enterprises">{words.title}</a>} />
      {waiting.length === 0 && <Empty>{w.none}</Empty>}
      {waiting.map((one) => (
        <One key={one.id} {...props} one={one} />
      ))}
      {fine.length > 0 && (
        <>
          <h2 class="govuk-heading-m">{w.fine}</h2>
          {fine.map((one) => (
            <Details key={one.id} summaryText={one.name}>
              <One {...props} one={one} />
            </Details>
          ))}
        </>
      )}
    </Screen>
  )
}

function One({ view, w: words, checks, soon, one }: Props & { one: ToSee }) {
  const { desk: w } = words
  const state = one.rests ? 'rests' : one.listed ? 'listed' : 'not listed'
  const near =
    one.listed && one.hiddenFrom && paperStands({ runsOutOn: one.hiddenFrom }, isoDay(view.now), soon.value) === 'soon'
  return (
    <Card
      title={one.name}
      id={`enterprise-${one.id}`}
      corner={<Chip kind={state === 'listed' ? 'kept' : 'late'}>{w.chips[state]}</Chip>}
    >
      <p class="soft">
        {w.of(one.owner)}
        {one.line && `. ${one.line}`}
      </p>
      {one.missing.length > 0 && (
        <p>
          {w.missing} {one.missing.map((missing) => words.mine.missingOf[missing]).join(', ')}.
        </p>
      )}
      {(one.care === 'yes' || one.care === 'prompting') && (
        <p>
          <strong>{words.care[one.care]}.</strong>{' '}
          {one.careAnswer
            ? `“${one.careAnswer}” ${words.page.careOn(dayOf(one.careAnsweredOn ?? isoDay(view.now), view.now))}`
            : w.careNone}
        </p>
      )}
      {one.grownAt && !one.lookedAt && <Grown view={view} w={words} one={one} />}
      {near && <p>{w.ring}</p>}
      <Papers w={words} now={view.now} checks={checks.value} needs={one.needs} papers={one.papers} soon={soon.value} />
      <See view={view} w={words} checks={checks.value} one={one} />
    </Card>
  )
}

function Grown({ view, w: { desk: w }, one }: { view: View; w: Words; one: ToSee }) {
  const to = `${here}/${one.id}/looked`
  return (
    <>
      <p>
        {w.grown(one.workers)} {one.lookName && one.lookDue && w.grownOwed(one.lookName, day(one.lookDue, view.now))}
      </p>
      <Form view={view} to={to}>
        <Textarea
          {...fieldOn(view, to, 'words', one.id)}
          label={{ text: w.looked }}
          hint={{ text: w.lookedHint }}
          rows={2}
        />
        <Button classes="govuk-button--secondary">{w.lookedSend}</Button>
      </Form>
    </>
  )
}

function See({ view, w: { desk: w }, checks, one }: { view: View; w: Words; checks: Check[]; one: ToSee }) {
  const to = `${here}/${one.id}`
  const sent = view.path === to
  const ends = fieldOn(view, to, 'ends', one.id)
  const first = one.needs.find((need) => !one.papers.some(({ kind }) => kind === need))
  const kind = fieldOn(view, to, 'kind', one.id)
  return (
    <Details summaryText={`${w.see}: ${one.name}`} open={sent}>
      <Form view={view} to={to}>
        <Select
          {...kind}
          value={kind.value || (first ?? one.needs[0] ?? '')}
          label={{ text: w.kind }}
          items={checks.map(({ key, name }) => ({ value: key, text: name }))}
        />
        <Input
          {...fieldOn(view, to, 'level', one.id)}
          label={{ text: w.level }}
          hint={{ text: w.levelHint }}
          classes="govuk-input--width-20"
        />
        <DateInput
          id={ends.id}
          namePrefix="ends"
          values={sent ? dayTyped(view.typed, 'ends') : {}}
          day={sent ? {} : { id: `${ends.id}-day` }}
          month={sent ? {} : { id: `${ends.id}-month` }}
          year={sent ? {} : { id: `${ends.id}-year` }}
          errorMessage={ends.errorMessage}
          fieldset={{ legend: { text: w.ends } }}
          hint={{ text: w.endsHint }}
        />
        <Button classes="govuk-button--secondary">{w.send}</Button>
      </Form>
    </Details>
  )
}
