import type { Neighbourhood } from '../../../neighbourhoods/index.ts'
import type { View } from '../../../platform/index.ts'
import { Checkboxes, Details, field, fieldOfMany, Input, Select, Textarea } from '../../../ui/index.ts'
import { waysToSpeak } from '../forms.ts'
import { urgencies } from '../settings.ts'
import type { Helper } from '../store.ts'
import type { Words } from '../words.ts'
import { HelperChoice } from './helper-choice.tsx'

type Props = {
  view: View
  w: Words['hello']
  /** The same questions asked about somebody else. */
  own: Pick<Words['hello'], 'urgencies' | 'lives' | 'neighbourhood' | 'speak' | 'ways'>
  neighbourhoods: Neighbourhood[]
  helpers: Helper[]
}

/** What one may add to a hello and may leave out, every bit of it. */
export function MoreFields({ view, w, own, neighbourhoods, helpers }: Props) {
  return (
    <>
      <Checkboxes
        {...fieldOfMany(view, 'urgent')}
        fieldset={{ legend: { text: w.urgent, classes: 'govuk-fieldset__legend--m' } }}
        hint={{ text: w.urgentHint }}
        items={urgencies.map((value) => ({ value, text: own.urgencies[value] }))}
      />
      <Checkboxes
        {...fieldOfMany(view, 'speak')}
        fieldset={{ legend: { text: own.speak, classes: 'govuk-fieldset__legend--m' } }}
        items={waysToSpeak.map((value) => ({
          value,
          text: own.ways[value].title,
          hint: own.ways[value].hint ? { text: own.ways[value].hint } : undefined,
        }))}
      />
      <Input
        {...field(view, 'lives')}
        label={{ text: own.lives }}
        hint={{ text: w.livesHint }}
        autocomplete="off"
        classes="govuk-input--width-20"
      />
      {neighbourhoods.length > 0 && (
        <Select
          {...field(view, 'neighbourhood')}
          label={{ text: own.neighbourhood }}
          items={[{ value: '', text: w.notSaid }, ...neighbourhoods.map(({ id, name }) => ({ value: id, text: name }))]}
        />
      )}
      {helpers.length > 0 && (
        <>
          <HelperChoice
            view={view}
            name="wanted"
            w={w}
            title={w.wanted}
            hint={w.wantedHint}
            helpers={helpers}
            neighbourhoods={neighbourhoods}
          />
          <Details summaryText={w.notWanted} open={fieldOfMany(view, 'notWanted').values.length > 0}>
            <HelperChoice
              view={view}
              name="notWanted"
              w={w}
              title={w.notWanted}
              hint={w.notWantedHint}
              helpers={helpers}
              neighbourhoods={neighbourhoods}
            />
            <Textarea {...field(view, 'notWantedWords')} label={{ text: w.notWantedWords }} rows={2} />
          </Details>
        </>
      )}
    </>
  )
}
