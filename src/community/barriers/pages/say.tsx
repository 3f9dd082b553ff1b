import type { Neighbourhood } from '../../../neighbourhoods/index.ts'
import { textOf, type View } from '../../../platform/index.ts'
import {
  Button,
  Card,
  Form,
  field,
  Input,
  PageHead,
  Radios,
  Screen,
  Select,
  StaysEmpty,
  Textarea,
} from '../../../ui/index.ts'
import { sorts } from '../rules.ts'
import type { Where } from '../store.ts'
import type { Words } from '../words.ts'

type Props = { view: View; w: Words; areas: Neighbourhood[]; at: Where | null }

/** Anybody says what stands in the way. A link may say where: `?neighbourhood=` (its id or address), `?group=`. */
export function SayPage({ view, w: { say: w, sorts: named }, areas, at }: Props) {
  const linked = textOf(view.query, 'neighbourhood')
  const { value, ...area } = field(view, 'area')
  const chosen =
    value || areas.find(({ id, slug }) => id === linked || slug === linked)?.id || at?.neighbourhoodId || ''
  const { id, ...sort } = field(view, 'sort')
  return (
    <Screen view={view} title={w.title} current="neighbourhoods">
      <PageHead title={w.title} lead={w.lead} />
      <Form view={view}>
        <Card>
          {at && (
            <>
              <input type="hidden" name="asset" value={at.id} />
              <p>
                <strong>{w.at(at.name)}</strong>
              </p>
            </>
          )}
          <Textarea
            {...field(view, 'words')}
            label={{ text: w.words, classes: 'govuk-label--m' }}
            hint={{ text: w.wordsHint }}
            rows={3}
          />
          <Select
            {...area}
            label={{ text: w.area }}
            items={[
              { value: '', text: w.choose, selected: chosen === '' },
              ...areas.map((one) => ({ value: one.id, text: one.name, selected: one.id === chosen })),
            ]}
          />
          {!at && (
            <Input
              {...field(view, 'whereabouts')}
              label={{ text: w.whereabouts }}
              hint={{ text: w.whereaboutsHint }}
              autocomplete="off"
            />
          )}
          <Radios
            {...sort}
            idPrefix={id}
            fieldset={{ legend: { text: w.sort } }}
            items={sorts.map((one) => ({
              value: one,
              text: named[one].charAt(0).toUpperCase() + named[one].slice(1),
              hint: { text: w.hint[one] },
            }))}
          />
          <StaysEmpty view={view} label={w.website} />
          <Button>{w.send}</Button>
          <p class="soft">{w.forSomebody}</p>
        </Card>
      </Form>
      <p>
        {w.danger} <a href="/not-safe">{w.dangerLink}</a>. {w.dangerMore}
      </p>
    </Screen>
  )
}

export function ThanksPage({ view, w: { thanks: w } }: { view: View; w: Words }) {
  return (
    <Screen view={view} title={w.title} current="neighbourhoods">
      <PageHead
        title={w.title}
        lead={w.lead}
        links={
          <>
            <a href="/barriers">{w.back}</a>
            <a href="/barriers/say">{w.another}</a>
          </>
        }
      />
      <p>{w.next}</p>
    </Screen>
  )
}
