import type { FieldError } from '../../../platform/index.ts'
import { Checkboxes, Details, Input, Pick, PickBox, Select } from '../../../ui/index.ts'
import { areas, kinds } from '../kinds.ts'
import type { Words } from '../words.ts'

export interface LineShown {
  out: boolean
  speaker: string
  kind: string
  by: string
  remove: string
  observed: boolean
  areas: string[]
}

type Props = {
  at: number
  w: Words
  text: string
  speakers: { value: string; text: string }[]
  chosen: LineShown
  errors: readonly FieldError[]
}

/** One line: the words, one press for what it is, who said it; everything else is folded away. */
export function CutLine({ at, w, text, speakers, chosen, errors }: Props) {
  const wrong = (name: string) => {
    const found = errors.find(({ field }) => field === `${name}-${at}`)
    return found && { text: found.message }
  }
  const folded = chosen.by !== '' || chosen.remove !== '' || chosen.observed || chosen.areas.length > 0
  return (
    <li>
      <p class="line-words">{text}</p>
      <Pick
        name={`kind-${at}`}
        legend={w.kind(at + 1)}
        items={kinds.map((value) => ({ value, text: w.kinds[value] }))}
        value={chosen.kind}
      />
      <div class="line-foot">
        <Select name={`speaker-${at}`} label={{ text: w.speaker }} items={speakers} value={chosen.speaker} />
        <span class="line-out">
          <PickBox name={`out-${at}`} text={w.out} checked={chosen.out} />
        </span>
        {wrong('out') && <p class="govuk-error-message">{wrong('out')?.text}</p>}
      </div>
      <Details summaryText={w.more} open={folded || wrong('by') !== undefined || wrong('remove') !== undefined}>
        <Input
          name={`by-${at}`}
          value={chosen.by}
          type="date"
          label={{ text: w.by }}
          errorMessage={wrong('by')}
          classes="govuk-input--width-10"
        />
        <Input name={`remove-${at}`} value={chosen.remove} label={{ text: w.remove }} errorMessage={wrong('remove')} />
        <Checkboxes
          name={`observed-${at}`}
          classes="govuk-checkboxes--small"
          items={[{ value: 'yes', text: w.observed, checked: chosen.observed }]}
        />
        <Checkboxes
          name={`areas-${at}`}
          classes="govuk-checkboxes--small"
          fieldset={{ legend: { text: w.areas } }}
          hint={{ text: w.areasHint }}
          values={chosen.areas}
          items={areas.map((value) => ({ value, text: w.areaNames[value] }))}
        />
      </Details>
    </li>
  )
}
