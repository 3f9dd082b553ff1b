import type { Neighbourhood } from '../../../neighbourhoods/index.ts'
import { dayTyped, type View } from '../../../platform/index.ts'
import {
  Button,
  Card,
  Checkboxes,
  Chip,
  DateInput,
  Form,
  field,
  fieldOfMany,
  Input,
  PageHead,
  PlainList,
  Radios,
  Screen,
  Select,
  Textarea,
  Who,
} from '../../../ui/index.ts'
import type { Helper, Profile } from '../store.ts'
import type { Words } from '../words.ts'

type Props = { view: View; w: Words; profiles: Profile[]; neighbourhoods: Neighbourhood[]; helpers: Helper[] }

const kinds = ['worker', 'peer', 'user-led organisation', 'carer-led organisation'] as const

/** How somebody is shown to those who choose: their own line and their own yes. */
export function ProfilePage({ view, w: { profile: w }, profiles, neighbourhoods, helpers }: Props) {
  const [now] = profiles
  const touched = Object.keys(view.typed).length > 0
  const with_ = (name: string, kept: string | null | undefined) => ({
    ...field(view, name),
    value: touched ? field(view, name).value : (kept ?? ''),
  })
  return (
    <Screen view={view} title={w.title} current="hellos">
      <PageHead title={w.title} lead={w.lead} links={<a href="/me/number">{w.number}</a>} />
      {profiles.length > 0 && (
        <Card>
          <PlainList>
            {profiles.map((one) => (
              <li key={one.id}>
                <div class="row">
                  <Who name={one.shownAs} is={w.kinds[one.kind]}>
                    <span>“{one.line}”</span>
                  </Who>
                  <Chip kind={one.shownPublicly ? 'kept' : 'plain'}>{one.shownPublicly ? w.now : w.hidden}</Chip>
                </div>
              </li>
            ))}
          </PlainList>
        </Card>
      )}
      <Form view={view}>
        <Card>
          <Radios
            {...with_('kind', now?.kind ?? 'worker')}
            fieldset={{ legend: { text: w.kind } }}
            items={kinds.map((value) => ({ value, text: w.kinds[value] }))}
          />
          <Input {...with_('shownAs', now?.shownAs ?? view.viewer?.knownAs)} label={{ text: w.shownAs }} />
          <Textarea {...with_('line', now?.line)} label={{ text: w.line }} hint={{ text: w.lineHint }} rows={2} />
          <Select
            {...with_('neighbourhood', now?.neighbourhoodId)}
            label={{ text: w.neighbourhood }}
            items={[
              { value: '', text: w.anywhere },
              ...neighbourhoods.map(({ id, name }) => ({ value: id, text: name })),
            ]}
          />
          <Input {...with_('hours', now?.hours)} label={{ text: w.hours }} hint={{ text: w.hoursHint }} />
          <DateInput
            id="away"
            namePrefix="away"
            values={touched ? dayTyped(view.typed, 'away') : daysOf(now?.awayUntil)}
            errorMessage={field(view, 'away').errorMessage}
            fieldset={{ legend: { text: w.away } }}
            hint={{ text: w.awayHint }}
          />
          <Select
            {...with_('second', now?.secondId)}
            label={{ text: w.second }}
            items={[
              { value: '', text: w.noSecond },
              ...helpers
                .filter(({ memberId }) => memberId !== view.viewer?.id)
                .map(({ id, shownAs }) => ({ value: id, text: shownAs })),
            ]}
          />
          <Checkboxes
            {...fieldOfMany(view, 'withoutPicture')}
            values={touched ? fieldOfMany(view, 'withoutPicture').values : now && !now.withPicture ? ['yes'] : []}
            items={[{ value: 'yes', text: w.withoutPicture, hint: { text: w.withoutPictureHint } }]}
          />
          <Checkboxes
            {...fieldOfMany(view, 'shownPublicly')}
            values={touched ? fieldOfMany(view, 'shownPublicly').values : now?.shownPublicly ? ['yes'] : []}
            items={[{ value: 'yes', text: w.shownPublicly }]}
          />
          <Button>{w.send}</Button>
        </Card>
      </Form>
    </Screen>
  )
}

function daysOf(iso: string | null | undefined): { day: string; month: string; year: string } {
  const [year = '', month = '', day = ''] = (iso ?? '').split('-')
  return { day: day.replace(/^0/, ''), month: month.replace(/^0/, ''), year }
}
