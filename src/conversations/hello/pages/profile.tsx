import type { Neighbourhood } from '../../../neighbourhoods/index.ts'
import type { View } from '../../../platform/index.ts'
import {
  Button,
  Card,
  Checkboxes,
  Chip,
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
import type { Profile } from '../store.ts'
import type { Words } from '../words.ts'

type Props = { view: View; w: Words; profiles: Profile[]; neighbourhoods: Neighbourhood[] }

const kinds = ['worker', 'peer', 'user-led organisation', 'carer-led organisation'] as const

/** How somebody is shown to those who choose: their own line and their own yes. */
export function ProfilePage({ view, w: { profile: w }, profiles, neighbourhoods }: Props) {
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
