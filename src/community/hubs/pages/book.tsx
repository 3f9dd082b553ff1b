import { AtTheirWord } from '../../../people/index.ts'
import type { View } from '../../../platform/index.ts'
import {
  Button,
  Card,
  Checkboxes,
  Empty,
  Form,
  field,
  fieldOfMany,
  Input,
  PageHead,
  Screen,
  Select,
  StaysEmpty,
  Textarea,
  time,
  weekday,
} from '../../../ui/index.ts'
import { type OtherTime, type Session, type SlotHere, type Welcomes, ways } from '../store.ts'
import type { HubWords } from '../words.ts'
import { Room } from './room.tsx'

type Props = { view: View; w: HubWords; slot: SlotHere; session: Session; others: OtherTime[]; welcomes: Welcomes[] }

/** One time: a name and a way to be reached, and it is booked. */
export function BookPage({ view, w: all, slot, session, others, welcomes }: Props) {
  const { book: w } = all
  const { person, viewer } = view
  const worksHere =
    person === null && welcomes.some(({ neighbourhoodId }) => neighbourhoodId === session.neighbourhoodId)
  const calledIt = person?.knownAs ?? (worksHere ? '' : (viewer?.knownAs ?? ''))
  const when = w.when(weekday(slot.startsAt), time(slot.startsAt), time(slot.endsAt))
  const name = field(view, 'name')
  // Somebody was quicker: what was typed stays, and goes with another time.
  const late = !slot.free && view.errors.length > 0 && others.length > 0
  return (
    <Screen view={view} title={w.title} current="good to talk">
      <PageHead over={session.placeName} title={w.title} lead={when} />
      <Card tone="leaf">
        <p>
          <strong>{session.placeName}</strong>, {session.neighbourhood}
        </p>
        <Room w={all} session={session} />
      </Card>
      {slot.free || late ? (
        <Form view={view}>
          <Card title={late ? w.late : undefined}>
            {late && (
              <Select
                {...field(view, 'other')}
                label={{ text: w.other }}
                items={others.map(({ id, startsAt, placeName }) => ({
                  value: id,
                  text: w.otherTime(weekday(startsAt), time(startsAt), placeName),
                }))}
              />
            )}
            <Input {...name} value={name.value || calledIt} label={{ text: w.name }} autocomplete="off" />
            <Input {...field(view, 'contact')} label={{ text: w.contact }} hint={{ text: w.contactHint }} />
            <Checkboxes
              {...fieldOfMany(view, 'remind')}
              items={[{ value: 'yes', text: w.remind, hint: { text: person ? w.remindInRecord : w.remindHint } }]}
            />
            <Textarea {...field(view, 'helps')} label={{ text: w.helps }} hint={{ text: w.helpsHint }} rows={2} />
            {worksHere && (
              <Select
                {...field(view, 'way')}
                label={{ text: w.way }}
                items={ways.map((value) => ({ value, text: w.ways[value] }))}
              />
            )}
            <AtTheirWord view={view} />
            <StaysEmpty view={view} label={w.website} />
            <Button>{w.send}</Button>
          </Card>
        </Form>
      ) : (
        <Empty action={<a href="/good-to-talk">{w.goneLink}</a>}>{w.gone}</Empty>
      )}
    </Screen>
  )
}
