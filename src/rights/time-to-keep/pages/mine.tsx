import { type Around, AtTheirWord, Decided } from '../../../people/index.ts'
import type { View } from '../../../platform/index.ts'
import {
  BackLink,
  Button,
  Card,
  day,
  Empty,
  Form,
  field,
  PageHead,
  Radios,
  Screen,
  Textarea,
} from '../../../ui/index.ts'
import type { KeepingTime } from '../store.ts'
import { type Words, words } from '../words.ts'

type Props = { view: View; w: Words; times: KeepingTime[]; around: Around[] }

/** In a person’s own record: that the time to keep it is over, who decides by when, what they wish, and what was decided. */
export function MyTimePage({ view, w, times, around }: Props) {
  const own = view.person?.id === view.viewer?.id
  const title = own ? w.mine.title : w.mine.titleFor(view.person?.knownAs ?? '')
  const open = times.find(({ answer }) => answer === null)
  return (
    <Screen view={view} title={title} current="rights">
      <BackLink href={`/people/${view.person?.id}/rights`} />
      <PageHead title={title} />
      {times.length === 0 && (
        <Empty action={<a href="/rights/keeping">{w.one.facts.rule}</a>}>{w.mine.errors.gone}</Empty>
      )}
      {times.map((one) => (
        <Card key={one.id}>
          <TimeLines view={view} one={one} />
          {one.erasing && one.eraseAt && (
            <Decided view={view} decision={one.erasing} speaker={one.eraseName} at={one.eraseAt} around={around} />
          )}
          {one.decision && (
            <Decided
              view={view}
              decision={one.decision}
              speaker={one.answeredName}
              at={one.answeredAt}
              around={around}
            />
          )}
        </Card>
      ))}
      {open && <WishForm view={view} w={w} open={open} />}
    </Screen>
  )
}

const mine = words.en.mine

/** How it stands, in a few lines; for “My rights” too. */
export function TimeLines({ view: { now }, one }: { view: View; one: KeepingTime }) {
  return (
    <>
      <p>{mine.over(one.years, day(one.endedAt, now))}</p>
      {one.answer === null && <p>{mine.waits(one.ownerName, day(one.dueAt, now))}</p>}
      {one.answer === null && one.eraseAt && <p>{mine.erasing(day(one.eraseAt, now))}</p>}
      {one.wish && one.wishAt && (
        <p>
          {mine.wished(one.wish, day(one.wishAt, now))} {one.wishWords && `“${one.wishWords}”`}
        </p>
      )}
      {one.answer === 'keep' && one.keepUntil && <p>{mine.kept(day(new Date(one.keepUntil), now))}</p>}
      {one.answer === 'hold' && <p>{mine.held}</p>}
      <p class="soft">{one.source}</p>
    </>
  )
}

function WishForm({ view, w: { mine: w }, open }: { view: View; w: Words; open: KeepingTime }) {
  const { id, ...wish } = field(view, 'wish')
  return (
    <Form view={view}>
      <Radios
        {...wish}
        value={wish.value || (open.wish ?? '')}
        idPrefix={id}
        fieldset={{ legend: { text: w.legend, classes: 'govuk-fieldset__legend--m' } }}
        items={[
          { value: 'keep', text: w.keep },
          { value: 'erase', text: w.erase },
        ]}
      />
      <Textarea {...field(view, 'words')} label={{ text: w.words }} rows={2} />
      <AtTheirWord view={view} />
      <div class="actions">
        <Button>{w.send}</Button>
        <a href={`/people/${view.person?.id}/everything`}>{w.take}</a>
      </div>
    </Form>
  )
}
