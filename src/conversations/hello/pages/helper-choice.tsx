import type { Neighbourhood } from '../../../neighbourhoods/index.ts'
import { faceLink } from '../../../people/index.ts'
import type { View } from '../../../platform/index.ts'
import { Checkboxes, fieldOfMany, Who } from '../../../ui/index.ts'
import type { Helper } from '../store.ts'
import type { Words } from '../words.ts'

type Props = {
  view: View
  name: 'wanted' | 'notWanted'
  w: Words['hello']
  title: string
  hint: string
  helpers: Helper[]
  neighbourhoods: Neighbourhood[]
}

/** Faces to choose from: workers, peers and organisations that said yes to being shown, in their own words. */
export function HelperChoice({ view, name, w, title, hint, helpers, neighbourhoods }: Props) {
  const placeOf = (id: string | null) => neighbourhoods.find((one) => one.id === id)?.name
  return (
    <Checkboxes
      {...fieldOfMany(view, name)}
      classes="helpers"
      fieldset={{
        legend: { text: title, classes: name === 'wanted' ? 'govuk-fieldset__legend--m' : 'visually-hidden' },
      }}
      hint={{ text: hint }}
      items={helpers.map(({ id, kind, shownAs, line, neighbourhoodId, memberId, picture }) => ({
        value: id,
        html: (
          <Who
            name={shownAs}
            src={faceLink(memberId, picture)}
            is={[w.kinds[kind], placeOf(neighbourhoodId)].filter(Boolean).join(', ')}
          >
            {name === 'wanted' && <span>“{line}”</span>}
          </Who>
        ),
      }))}
    />
  )
}
