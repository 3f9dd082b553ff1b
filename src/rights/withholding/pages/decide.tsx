import type { View } from '../../../platform/index.ts'
import {
  Button,
  Card,
  DueChip,
  day,
  Empty,
  Form,
  field,
  Input,
  PageHead,
  Paper,
  Pick,
  PlainList,
  picked,
  Row,
  Screen,
} from '../../../ui/index.ts'
import type { MatterForMe, MatterWaiting } from '../store.ts'
import type { Words } from '../words.ts'

/** What waits for the reader: whose, what kind of question and by when; the rest is read one by one, and stands in who looked. */
export function MattersPage({ view, w, matters }: { view: View; w: Words; matters: MatterWaiting[] }) {
  return (
    <Screen view={view} title={w.matters.title} current="withheld">
      <PageHead title={w.matters.title} />
      <Card>
        {matters.length === 0 && <Empty>{w.matters.none}</Empty>}
        <MatterRows view={view} w={w} matters={matters} />
      </Card>
    </Screen>
  )
}

export function MatterRows({
  view,
  w,
  matters,
}: {
  view: Pick<View, 'now' | 'frame'>
  w: Words
  matters: readonly MatterWaiting[]
}) {
  return (
    <PlainList>
      {matters.map((one) => (
        <Row
          key={one.id}
          title={`${one.knownAs}: ${w.matters.whats[one.what]}`}
          href={`/withheld/${one.id}`}
          end={<DueChip view={view} at={one.dueAt} kind="mine" />}
          under={[w.groundNames[one.ground], one.climbed > 0 && w.matters.climbed(one.climbed)]
            .filter(Boolean)
            .join(' · ')}
        />
      ))}
    </PlainList>
  )
}

/** One question, with the one entry it is about and nothing else of the record. */
export function DecidePage({ view, w: all, matter }: { view: View; w: Words; matter: MatterForMe }) {
  const w = all.decide
  const { now } = view
  const { errorMessage, ...words } = field(view, 'words')
  const answers = w.answers[matter.what]
  return (
    <Screen view={view} title={w.title(matter.knownAs)} current="withheld">
      <PageHead
        title={w.title(matter.knownAs)}
        lead={all.matters.whats[matter.what]}
        links={<a href="/withheld">{all.matters.all}</a>}
      />
      <Card title={all.groundNames[matter.ground]}>
        <p>
          {w.proposedBy(matter.proposedBy)}{' '}
          {matter.untilAt && w.stands(day(matter.since, now), day(matter.untilAt, now), matter.renewals)}
        </p>
        <blockquote>
          <p class="as-written">{matter.words}</p>
        </blockquote>
        <p class="soft">
          {w.asks(matter.askedBy || w.nobody, day(matter.askedAt, now))}{' '}
          {matter.untilOn && w.until(day(matter.untilOn, now))}
        </p>
        <p class="soft">{all.laws[matter.ground]}</p>
      </Card>
      <Card title={w.entry} tone="sun">
        <p class="soft">{all.entries[matter.entryTable]}</p>
        <p class="as-written">{matter.entryWords}</p>
      </Card>
      <Card>
        <Form view={view}>
          <Pick
            {...picked(view, 'answer')}
            legend={w.answer}
            shown
            items={[
              { value: 'yes', text: answers.yes },
              { value: 'no', text: answers.no },
            ]}
          />
          <Paper
            {...words}
            label={matter.what === 'challenge' ? w.wordsChallenge : w.words}
            error={errorMessage?.text}
          />
          {(matter.what === 'end' || matter.what === 'quiet end') && (
            <Input
              {...field(view, 'weeks')}
              label={{ text: w.weeks }}
              classes="govuk-input--width-3"
              inputmode="numeric"
            />
          )}
          <Button>{w.send}</Button>
        </Form>
      </Card>
    </Screen>
  )
}
