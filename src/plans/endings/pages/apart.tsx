import { type Around, AtTheirWord, inTheirPerson, nameOf } from '../../../people/index.ts'
import type { View } from '../../../platform/index.ts'
import type { Pinned } from '../../../settings/index.ts'
import { Card, Checkboxes, Chip, day, field, Input, PlainList, Radios, Row, Textarea } from '../../../ui/index.ts'
import { MaybeDay } from '../../pages/parts.tsx'
import type { Apart, OnlyRest, Stands } from '../store/index.ts'
import type { Words } from '../words/index.ts'
import { ChooseSomebody, Sheet, whoseIs } from './sheet.tsx'

type Props = { view: View; w: Words }
const choices = (words: Record<string, string>) => Object.entries(words).map(([value, text]) => ({ value, text }))

export function AwayPage({ view, w: { apart }, around }: Props & { around: Around[] }) {
  const { own, name, base } = whoseIs(view)
  const w = apart.away
  return (
    <Sheet
      view={view}
      title={own ? w.title : w.titleFor(name)}
      lead={inTheirPerson(view, w.lead)}
      back={`${base}/in-touch`}
      send={w.send}
    >
      <Radios {...field(view, 'where')} fieldset={{ legend: { text: w.where } }} items={choices(w.wheres)} />
      <ChooseSomebody
        view={view}
        around={around}
        name="keeper"
        label={w.keeper}
        otherwise={w.somebody}
        otherLabel={w.keeperName}
      />
      <Input
        {...field(view, 'every')}
        label={{ text: w.every }}
        hint={{ text: w.everyHint }}
        classes="govuk-input--width-3"
        inputmode="numeric"
      />
      <MaybeDay view={view} name="back" legend={w.back} hint={w.backHint} />
      <Textarea {...field(view, 'words')} label={{ text: w.words }} rows={3} />
      <AtTheirWord view={view} />
    </Sheet>
  )
}

export function RestingPage({
  view,
  w: { apart },
  stands,
  most,
}: Props & { stands: Stands | null; most: Pinned<number> }) {
  const { own, name, base } = whoseIs(view)
  const w = apart.resting
  return (
    <Sheet
      view={view}
      title={own ? w.title : w.titleFor(name)}
      lead={inTheirPerson(view, w.lead)}
      back={`${base}/in-touch`}
      send={w.send}
    >
      <Input
        {...field(view, 'every')}
        label={{ text: w.every }}
        hint={{ text: stands?.onlyRests ? w.everyNeeded(most.value) : inTheirPerson(view, w.everyHint) }}
        classes="govuk-input--width-3"
        inputmode="numeric"
      />
      <Textarea {...field(view, 'words')} label={{ text: w.words }} rows={3} />
      <AtTheirWord view={view} />
    </Sheet>
  )
}

export function OutPage({ view, w: { apart } }: Props & { stands: Stands | null }) {
  const { name, base } = whoseIs(view)
  const w = apart.out
  return (
    <Sheet view={view} title={w.title(name)} lead={inTheirPerson(view, w.lead)} back={`${base}/in-touch`} send={w.send}>
      <Radios {...field(view, 'way')} fieldset={{ legend: { text: w.way } }} items={choices(apart.try.ways)} />
      <Textarea {...field(view, 'words')} label={{ text: w.words }} rows={3} />
      <MaybeDay view={view} name="nextBy" legend={w.nextBy} hint={apart.away.backHint} />
    </Sheet>
  )
}

export function TryPage({ view, w: { apart }, apart: now }: Props & { apart: Apart | null }) {
  const { name, base } = whoseIs(view)
  const w = apart.try
  return (
    <Sheet
      view={view}
      title={w.title(name)}
      lead={now ? w.lead : apart.errors.notOut}
      back={`${base}/in-touch`}
      send={now ? w.send : undefined}
    >
      <Radios {...field(view, 'way')} fieldset={{ legend: { text: w.way } }} items={choices(w.ways)} />
      <Radios
        {...field(view, 'through')}
        fieldset={{ legend: { text: w.through } }}
        items={[
          { value: 'yes', text: w.yes },
          { value: 'no', text: w.no },
        ]}
      />
      <Textarea {...field(view, 'words')} label={{ text: w.words }} rows={3} />
      <MaybeDay view={view} name="nextBy" legend={apart.out.nextBy} hint={apart.away.backHint} />
    </Sheet>
  )
}

export function OverPage({ view, w: { apart }, apart: now }: Props & { apart: Apart | null }) {
  const { own, name, base } = whoseIs(view)
  const w = apart.over
  return (
    <Sheet
      view={view}
      title={own ? w.title : w.titleFor(name)}
      lead={now ? w.lead : w.none}
      back={`${base}/in-touch`}
      send={now ? w.send : undefined}
    >
      <Textarea {...field(view, 'words')} label={{ text: w.words }} rows={3} />
      <AtTheirWord view={view} />
    </Sheet>
  )
}

export function OnlyRestPage({ view, w: { apart }, rests, around }: Props & { rests: OnlyRest[]; around: Around[] }) {
  const { base } = whoseIs(view)
  const w = apart.rest
  return (
    <Sheet
      view={view}
      title={w.title}
      lead={w.lead}
      back={`${base}/in-touch`}
      send={w.send}
      first={
        rests.length > 0 && (
          <Card>
            <PlainList>
              {rests.map((one) => (
                <Row
                  key={one.id}
                  title={w.whys[one.why]}
                  end={one.liftedAt === null && <a href={`${base}/in-touch/only-rest/${one.id}`}>{w.lift}</a>}
                  under={w.said(nameOf(around, one.saidById, one.saidByName), day(one.at, view.now))}
                >
                  {one.words && <p>“{one.words}”</p>}
                  {one.liftedAt && <p class="soft">{w.lifted(day(one.liftedAt, view.now), one.liftedWords)}</p>}
                </Row>
              ))}
            </PlainList>
          </Card>
        )
      }
    >
      <Radios {...field(view, 'why')} fieldset={{ legend: { text: w.why } }} items={choices(w.whys)} />
      <Input {...field(view, 'saidBy')} label={{ text: w.saidBy }} hint={{ text: w.saidByHint }} />
      <Textarea {...field(view, 'words')} label={{ text: w.words }} rows={3} />
      <AtTheirWord view={view} />
    </Sheet>
  )
}

export function LiftPage({ view, w: { apart }, fact }: Props & { fact: OnlyRest }) {
  const { base } = whoseIs(view)
  const w = apart.rest
  return (
    <Sheet
      view={view}
      title={w.liftTitle}
      over={w.whys[fact.why]}
      back={`${base}/in-touch/only-rest`}
      lead={fact.words && `“${fact.words}”`}
      send={fact.liftedAt ? undefined : w.lift}
    >
      <Textarea {...field(view, 'words')} label={{ text: w.liftWords }} rows={3} />
    </Sheet>
  )
}

/** For a carer, about themselves. */
export function CarerPage({ view, w: { apart }, said }: Props & { said: { at: Date; words: string } | null }) {
  const { name } = whoseIs(view)
  const w = apart.carer
  return (
    <Sheet
      view={view}
      title={w.title}
      lead={said ? w.thanks : w.lead(name)}
      send={said ? w.again : w.send}
      first={
        said && (
          <Card tone="leaf">
            <p>
              <Chip kind="mine">{w.said(day(said.at, view.now))}</Chip>
            </p>
            {said.words && <p>“{said.words}”</p>}
          </Card>
        )
      }
    >
      <Textarea {...field(view, 'words')} label={{ text: said ? w.againWords : w.words }} rows={3} />
      {said ? (
        <input type="hidden" name="again" value="yes" />
      ) : (
        <Checkboxes name="hide" items={[{ value: 'yes', text: w.hide(name), hint: { text: w.hideHint } }]} />
      )}
    </Sheet>
  )
}
