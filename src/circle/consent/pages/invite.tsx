import { AtTheirWord } from '../../../people/index.ts'
import { dayTyped, textOf, type View } from '../../../platform/index.ts'
import {
  BackLink,
  Button,
  Card,
  DateInput,
  Form,
  field,
  Input,
  isoDay,
  PageHead,
  Pick,
  Radios,
  Screen,
} from '../../../ui/index.ts'
import { ways } from '../forms.ts'
import { manners, monthsAfter, parts } from '../rules.ts'
import type { CircleInvitation } from '../store.ts'
import type { Words } from '../words.ts'
import { whose } from './parts.tsx'

/** Somebody on my map whom the invitation may start from. */
export interface Entry {
  id: string
  knownAs: string
  isToMe: string
}

type Props = { view: View; w: Words; asked: CircleInvitation[]; months: { value: number }; entry: Entry | null }

/** Letting somebody in: who it is, what is offered part by part, from when until when, and how it reaches them. */
export function InvitePage({ view, w, months, entry }: Props) {
  const { own, name, back } = whose(view)
  const { invite } = w
  const title = own ? invite.title : invite.titleFor(name)
  const typed = 'toName' in view.typed
  const { value: way, ...wayField } = field(view, 'way')
  return (
    <Screen view={view} title={title} current="circle">
      <BackLink href={back}>{w.one.back}</BackLink>
      <PageHead title={title} lead={own ? invite.lead : invite.leadFor(name)} />
      <Form view={view}>
        <div class="stack">
          {entry && <input type="hidden" name="entry" value={entry.id} />}
          <Card>
            <Input
              {...field(view, 'toName')}
              value={typed ? field(view, 'toName').value : (entry?.knownAs ?? '')}
              label={{ text: invite.toName }}
              autocomplete="off"
            />
            <Input
              {...field(view, 'inMyWords')}
              value={typed ? field(view, 'inMyWords').value : (entry?.isToMe ?? '')}
              label={{ text: own ? invite.inMyWords : invite.inMyWordsFor(name) }}
              hint={{ text: invite.inMyWordsHint }}
              autocomplete="off"
            />
          </Card>
          <Card title={invite.offer}>
            <p class="soft">{invite.offerHint}</p>
            {parts.map((part) => {
              const says = (own ? w.parts.own : w.parts.their)[part]
              return (
                <div class="offer" key={part}>
                  <Pick
                    name={`part-${part}`}
                    legend={`${says?.name}: ${says?.about}`}
                    shown
                    value={textOf(view.typed, `part-${part}`) || 'none'}
                    items={(['none', ...manners] as const).map((value) => ({
                      value,
                      text: (own ? invite.manners : invite.mannersFor)[value] ?? value,
                    }))}
                  />
                </div>
              )
            })}
          </Card>
          <Card>
            <When view={view} name="from" legend={invite.from} hint={invite.fromHint} day={null} />
            <When
              view={view}
              name="until"
              legend={invite.until}
              hint={invite.untilHint(months.value)}
              day={typed ? null : isoDay(monthsAfter(view.now, months.value))}
            />
          </Card>
          <Card>
            <Radios
              {...wayField}
              idPrefix="way"
              value={way}
              fieldset={{ legend: { text: invite.way, classes: 'govuk-fieldset__legend--m' } }}
              items={ways.map((value) => ({
                value,
                text: invite.ways[value] ?? value,
                hint: { text: invite.wayHints[value] ?? '' },
              }))}
            />
            <Input
              {...field(view, 'email')}
              label={{ text: invite.email }}
              type="email"
              autocapitalize="none"
              spellcheck={false}
              autocomplete="off"
            />
          </Card>
          <AtTheirWord view={view} />
          <Button>{invite.press}</Button>
        </div>
      </Form>
    </Screen>
  )
}

type WhenProps = { view: View; name: string; legend: string; hint: string; day: string | null }

export function When({ view, name, legend, hint, day }: WhenProps) {
  const [year, month, of] = day?.split('-') ?? []
  const typed = dayTyped(view.typed, name)
  const values = day ? { day: String(Number(of)), month: String(Number(month)), year } : typed
  return (
    <DateInput
      id={name}
      namePrefix={name}
      fieldset={{ legend: { text: legend, classes: 'govuk-fieldset__legend--s' } }}
      hint={{ text: hint }}
      errorMessage={field(view, name).errorMessage}
      values={{ [`${name}-day`]: values.day, [`${name}-month`]: values.month, [`${name}-year`]: values.year }}
    />
  )
}
