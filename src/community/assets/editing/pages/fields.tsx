import type { Neighbourhood } from '../../../../neighbourhoods/index.ts'
import { textOf, type View } from '../../../../platform/index.ts'
import { Details, field, Input, Pick, Radios, Select, Textarea } from '../../../../ui/index.ts'
import { accessAnswers, accessFacts, costs } from '../../types.ts'
import { stands } from '../seen.ts'
import type { Words } from '../words.ts'

type Props = { view: View; w: Words; areas: Neighbourhood[]; entry: Record<string, unknown> | null }

/** Everything an entry says of itself but its times; filled in with what stands there, or with what was typed. */
export function EntryFields({ view, w, areas, entry }: Props) {
  const typed = Object.keys(view.typed).length > 0
  const box = (name: string) => {
    const known = field(view, name)
    return typed ? known : { ...known, value: stands(entry?.[name]) }
  }
  const e = w.edit
  return (
    <>
      <Input {...box('name')} label={{ text: e.name }} />
      <Textarea {...box('line')} label={{ text: e.line }} hint={{ text: e.lineHint }} rows={2} />
      <Textarea {...box('about')} label={{ text: e.about }} rows={4} />
      <Input {...box('for_whom')} label={{ text: e.forWhom }} />
      <Pick
        {...box('cost')}
        error={box('cost').errorMessage?.text}
        legend={e.cost}
        shown
        items={costs.map((value) => ({ value, text: w.costs[value] }))}
      />
      <Input {...box('cost_words')} label={{ text: e.costWords }} hint={{ text: e.costWordsHint }} />
      <Input {...box('place_name')} label={{ text: e.place }} hint={{ text: e.placeHint }} />
      <Textarea {...box('address_lines')} label={{ text: e.address }} rows={3} />
      <Input {...box('postcode')} label={{ text: e.postcode }} classes="govuk-input--width-10" />
      <Select
        {...box('neighbourhood_id')}
        label={{ text: e.area }}
        items={[{ value: '', text: e.areaNone }, ...areas.map(({ id, name }) => ({ value: id, text: name }))]}
      />
      <Textarea {...box('get_there')} label={{ text: e.getThere }} rows={2} />
      <Input {...box('phone')} label={{ text: e.phone }} hint={{ text: e.phoneHint }} />
      <Input {...box('email')} label={{ text: e.email }} />
      <Input {...box('website')} label={{ text: e.website }} />
      <Textarea {...box('languages')} label={{ text: e.languages }} hint={{ text: e.languagesHint }} rows={2} />
      <Input {...box('room')} label={{ text: e.room }} hint={{ text: e.roomHint }} />
      <h2>{e.access}</h2>
      {accessFacts.map((fact) => {
        const key = fact.replace(' ', '-')
        const known = factOf(entry, fact)
        const name = w.facts[fact] ?? fact
        return (
          <div key={fact} class="fact-edit">
            <Pick
              name={`is-${key}`}
              legend={name}
              shown
              items={[
                { value: '', text: e.accessNone },
                ...accessAnswers.map((one) => ({ value: one, text: w.answers[one] })),
              ]}
              value={typed ? textOf(view.typed, `is-${key}`) : (known?.answer ?? '')}
            />
            <Input
              {...field(view, `say-${key}`)}
              value={typed ? textOf(view.typed, `say-${key}`) : (known?.words ?? '')}
              label={{
                html: (
                  <>
                    {e.say}
                    <span class="govuk-visually-hidden">: {name}</span>
                  </>
                ),
                classes: 'soft small',
              }}
            />
          </div>
        )
      })}
      <Radios
        name="status"
        idPrefix="status"
        fieldset={{ legend: { text: e.status } }}
        errorMessage={box('status').errorMessage}
        value={box('status').value || 'active'}
        items={(['active', 'paused', 'closed'] as const).map((value) => ({ value, text: e.statuses[value] }))}
      />
      <Details summaryText={e.pausedWords} open={box('paused_words').value !== ''}>
        <Input {...box('paused_words')} label={{ text: e.pausedWords }} />
      </Details>
    </>
  )
}

function factOf(entry: Record<string, unknown> | null, fact: string): { answer: string; words: string } | undefined {
  const access = Array.isArray(entry?.access) ? entry.access : []
  return access.find((one) => one.fact === fact)
}
