import type { Neighbourhood } from '../../../neighbourhoods/index.ts'
import { dayTyped, type View } from '../../../platform/index.ts'
import {
  Button,
  Card,
  Checkboxes,
  Chip,
  DateInput,
  Empty,
  Form,
  field,
  fieldOfMany,
  Input,
  PageHead,
  PlainList,
  Row,
  Screen,
  Select,
  Textarea,
  time,
  weekday,
} from '../../../ui/index.ts'
import { lengths, sidesBySide, weekCounts } from '../forms.ts'
import type { Session, Slot, Welcomes } from '../store.ts'
import type { HubWords } from '../words.ts'

type Props = {
  view: View
  w: HubWords
  sessions: Session[]
  free: Slot[]
  mine: { sessionId: string }[]
  areas: Neighbourhood[]
  welcomes: Welcomes[]
  places: { id: string; name: string }[]
}

/** What is planned, and a form to plan more. */
export function SessionsPage({ view, w: { sessions: w }, sessions, free, mine, areas: all, welcomes, places }: Props) {
  const areas = all.filter(({ id }) => welcomes.some(({ neighbourhoodId, plans }) => plans && neighbourhoodId === id))
  const one = (name: string, initial = '') => {
    const own = field(view, name)
    return Object.keys(view.typed).length > 0 ? own : { ...own, value: initial }
  }
  const plain = (values: readonly string[]) => values.map((value) => ({ value, text: value }))
  const drop = fieldOfMany(view, 'dropIn')
  return (
    <Screen view={view} title={w.title} current="good to talk">
      <PageHead title={w.title} lead={w.lead} />
      <Card title={w.aheadTitle}>
        {sessions.length === 0 ? (
          <Empty>{w.none}</Empty>
        ) : (
          <PlainList>
            {sessions.map(({ id, startsAt, endsAt, placeName, slots }) => (
              <Row
                key={id}
                title={`${weekday(startsAt)}, ${time(startsAt)} to ${time(endsAt)}, ${placeName}`}
                href={`/good-to-talk/sessions/${id}`}
                under={w.free(free.filter(({ sessionId }) => sessionId === id).length, slots)}
                end={mine.some(({ sessionId }) => sessionId === id) && <Chip kind="kept">{w.iHost}</Chip>}
              />
            ))}
          </PlainList>
        )}
      </Card>
      {areas.length > 0 && (
        <Card title={w.newTitle}>
          <Form view={view}>
            <Select
              {...one('neighbourhood')}
              label={{ text: w.neighbourhood }}
              items={areas.map(({ id, name }) => ({ value: id, text: name }))}
            />
            {places.length > 0 && (
              <Select
                {...one('place')}
                label={{ text: w.place }}
                items={[{ value: '', text: w.placeNone }, ...places.map(({ id, name }) => ({ value: id, text: name }))]}
              />
            )}
            <Input {...one('placeName')} label={{ text: w.placeName }} hint={{ text: w.placeNameHint }} />
            <Textarea {...one('roomWords')} label={{ text: w.roomWords }} hint={{ text: w.roomWordsHint }} rows={2} />
            <DateInput
              id="on"
              namePrefix="on"
              values={dayTyped(view.typed, 'on')}
              errorMessage={field(view, 'on').errorMessage}
              fieldset={{ legend: { text: w.on } }}
            />
            <Input
              {...one('from', '10:00')}
              label={{ text: w.from }}
              hint={{ text: w.clockHint }}
              classes="govuk-input--width-5"
            />
            <Input
              {...one('to', '12:00')}
              label={{ text: w.to }}
              hint={{ text: w.clockHint }}
              classes="govuk-input--width-5"
            />
            <Select
              {...one('minutes', '30')}
              label={{ text: w.minutes }}
              items={lengths.map((value) => ({ value, text: w.minutesOf(Number(value)) }))}
            />
            <Select {...one('beside', '1')} label={{ text: w.beside }} items={plain(sidesBySide)} />
            <Select {...one('weeks', '1')} label={{ text: w.weeks }} items={plain(weekCounts)} />
            <Input
              {...one('phone')}
              label={{ text: w.phone }}
              hint={{ text: w.phoneHint }}
              classes="govuk-input--width-20"
            />
            <Checkboxes
              {...drop}
              values={Object.keys(view.typed).length > 0 ? drop.values : ['yes']}
              items={[{ value: 'yes', text: w.dropIn }]}
            />
            <Button>{w.send}</Button>
          </Form>
        </Card>
      )}
    </Screen>
  )
}
