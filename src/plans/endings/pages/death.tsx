import { type Around, AtTheirWord } from '../../../people/index.ts'
import type { View } from '../../../platform/index.ts'
import {
  BackLink,
  Button,
  Card,
  Checkboxes,
  Chip,
  day,
  Empty,
  Form,
  field,
  fieldOfMany,
  Input,
  PageHead,
  Paragraphs,
  PlainList,
  Radios,
  Row,
  Screen,
  Textarea,
} from '../../../ui/index.ts'
import { kept, MaybeDay } from '../../pages/parts.tsx'
import { sightParts } from '../forms/death.ts'
import type { AfterWords, DeathHere, DeathOf, Sight } from '../store/index.ts'
import type { Words } from '../words/index.ts'
import { ChooseSomebody, Sheet, whoseIs } from './sheet.tsx'

type Props = { view: View; w: Words }

/** In life: who may see what of my page after my death, and what I wish. */
export function AfterPage({
  view,
  w: { death },
  said,
  sights,
  around,
}: Props & { said: AfterWords | null; sights: Sight[]; around: Around[] }) {
  const { own, name, base } = whoseIs(view)
  const w = death.after
  const title = own ? w.title : w.titleFor(name)
  const circle = around.filter(({ kind, stands }) => stands && ['circle', 'authority'].includes(kind))
  return (
    <Screen view={view} title={title} current="in touch">
      <BackLink href={`${base}/in-touch`} />
      <PageHead title={title} lead={own ? w.lead : w.leadFor(name)} />
      <Card title={own ? w.wishes : w.wishesFor(name)}>
        {said && !own && <Paragraphs text={said.words} />}
        {said && <p class="soft">{w.said(day(said.saidAt, view.now))}</p>}
        <Form view={view} to={`${base}/after-my-death`}>
          <Textarea
            {...kept(view, 'words', said?.words ?? '')}
            label={{ text: own ? w.wishes : w.wishesFor(name), classes: 'govuk-visually-hidden' }}
            hint={{ text: w.wishesHint }}
            rows={5}
          />
          <AtTheirWord view={view} />
          <Button>{w.keep}</Button>
        </Form>
      </Card>
      <Card title={w.sight}>
        {circle.length === 0 && <Empty>{own ? w.nobody : w.nobodyFor}</Empty>}
        <PlainList>
          {circle.map(({ memberId, knownAs }) => {
            const parts = sights.find((sight) => sight.memberId === memberId)?.parts ?? []
            return (
              <Row
                key={memberId}
                title={knownAs}
                href={`${base}/after-my-death/${memberId}`}
                under={parts.map((part) => w.parts[part] ?? part).join(' · ') || w.nothing}
              />
            )
          })}
        </PlainList>
      </Card>
    </Screen>
  )
}

export function SightPage({ view, w: { death }, whom, sights }: Props & { whom: Around; sights: Sight[] }) {
  const { base } = whoseIs(view)
  const w = death.after
  const typed = Object.keys(view.typed).length > 0
  const kept = sights.find(({ memberId }) => memberId === whom.memberId)?.parts ?? []
  return (
    <Sheet
      view={view}
      title={w.sees(whom.knownAs)}
      lead={w.seesLead}
      back={`${base}/after-my-death`}
      send={w.save(whom.knownAs)}
    >
      <Checkboxes
        name="parts"
        values={typed ? fieldOfMany(view, 'parts').values : kept}
        fieldset={{ legend: { text: w.sees(whom.knownAs), classes: 'govuk-visually-hidden' } }}
        items={sightParts.map((part) => ({ value: part, text: w.parts[part] ?? part }))}
      />
      <AtTheirWord view={view} />
    </Sheet>
  )
}

export function DeathPage({ view, w: { death }, deaths, around }: Props & { deaths: DeathOf[]; around: Around[] }) {
  const { name, base } = whoseIs(view)
  const w = death.record
  const there = deaths.some(({ undoneAt }) => undoneAt === null)
  return (
    <Sheet
      view={view}
      title={w.title(name)}
      lead={there ? w.is : w.lead}
      back={`${base}/in-touch`}
      send={there ? undefined : w.send}
    >
      <MaybeDay view={view} name="diedOn" legend={w.diedOn} hint={w.dayHint} />
      <Radios
        {...field(view, 'evidence')}
        fieldset={{ legend: { text: w.evidence } }}
        items={Object.entries(w.evidences).map(([value, text]) => ({ value, text }))}
      />
      <Input {...field(view, 'toldBy')} label={{ text: w.toldBy }} hint={{ text: w.toldByHint }} />
      <ChooseSomebody
        view={view}
        around={around}
        name="tells"
        label={w.tells}
        hint={w.tellsHint}
        otherwise={w.somebody}
        otherLabel={w.tellsName}
      />
      <Textarea {...field(view, 'words')} label={{ text: w.words }} rows={3} />
    </Sheet>
  )
}

export function DeathsPage({ view, w: { death }, deaths }: Props & { deaths: DeathHere[] }) {
  const w = death.list
  return (
    <Screen view={view} title={w.title}>
      <PageHead title={w.title} lead={w.lead} />
      {deaths.length === 0 && <Empty>{w.none}</Empty>}
      {deaths.map((one) => (
        <Card
          key={one.deathId}
          title={one.knownAs}
          corner={one.confirmedAt === null && <Chip kind="mine">{w.waits}</Chip>}
        >
          <Facts view={view} w={w} one={one} />
          <div class="actions">
            {one.confirmedAt === null && one.recordedBy !== view.viewer?.id && (
              <a class="govuk-button" href={`/deaths/${one.deathId}/confirm`}>
                {w.confirm}
                <span class="govuk-visually-hidden">: {one.knownAs}</span>
              </a>
            )}
            <a href={`/deaths/${one.deathId}/undo`}>
              {w.undo}
              <span class="govuk-visually-hidden">: {one.knownAs}</span>
            </a>
          </div>
          {one.confirmedAt === null && one.recordedBy === view.viewer?.id && <p class="soft">{w.own}</p>}
        </Card>
      ))}
    </Screen>
  )
}

function Facts({ view, w, one }: { view: View; w: Words['death']['list']; one: DeathHere }) {
  const who = [one.born && w.born(one.born.slice(0, 4)), one.neighbourhood].filter(Boolean).join(', ')
  return (
    <>
      <p>
        {who && `${who}. `}
        <strong>{w.died(day(new Date(`${one.diedOn.slice(0, 10)}T12:00:00Z`), view.now))}</strong>
      </p>
      <p>
        {w.wrote(one.recorder, day(one.recordedAt, view.now))}{' '}
        {one.evidence === 'told by' ? w.told(one.toldBy) : w.certificate} {w.tells(one.tells)}
      </p>
      {one.words && <p>“{one.words}”</p>}
      {one.confirmedAt && (
        <p>
          {w.confirmed(one.confirmer, day(one.confirmedAt, view.now))}{' '}
          {one.accessUntil && w.until(day(one.accessUntil, view.now))}
        </p>
      )}
    </>
  )
}

export function ConfirmPage({ view, w: { death }, death: one }: Props & { death: DeathHere }) {
  const own = one.recordedBy === view.viewer?.id
  return (
    <Sheet
      view={view}
      title={death.confirm.title(one.knownAs)}
      lead={own ? death.list.own : death.confirm.lead}
      back="/deaths"
      send={own || one.confirmedAt ? undefined : death.confirm.send}
      first={
        <Card>
          <Facts view={view} w={death.list} one={one} />
        </Card>
      }
    >
      <Textarea {...field(view, 'words')} label={{ text: death.confirm.words }} rows={3} />
    </Sheet>
  )
}

export function UndoPage({ view, w: { death }, death: one }: Props & { death: DeathHere }) {
  return (
    <Sheet
      view={view}
      title={death.undo.title(one.knownAs)}
      lead={death.undo.lead}
      back="/deaths"
      send={death.undo.send}
      first={
        <Card>
          <Facts view={view} w={death.list} one={one} />
        </Card>
      }
    >
      <Textarea {...field(view, 'words')} label={{ text: death.undo.words }} rows={3} />
    </Sheet>
  )
}
