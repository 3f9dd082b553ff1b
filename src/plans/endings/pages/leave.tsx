import { AtTheirWord, inTheirPerson, type Reach } from '../../../people/index.ts'
import type { View } from '../../../platform/index.ts'
import {
  BackLink,
  Button,
  Card,
  Checkboxes,
  day,
  Empty,
  Form,
  field,
  Input,
  PageHead,
  PlainList,
  Radios,
  Row,
  Screen,
  Textarea,
} from '../../../ui/index.ts'
import type { Checked, LeftAlone, MayBe, Waiting } from '../store/index.ts'
import type { Words } from '../words/index.ts'
import { Sheet, whoseIs } from './sheet.tsx'

type Props = { view: View; w: Words }

export function LeavePage({
  view,
  w: { leave },
  now,
  before,
  checks,
}: Props & { now: LeftAlone | null; before: LeftAlone[]; checks: Checked[] }) {
  const { own, name, base } = whoseIs(view)
  const w = leave.own
  const title = own ? w.title : w.titleFor(name)
  const asked = checks.some(({ leaveId }) => leaveId === now?.id)
  const over = before.filter(({ undoneAt }) => undoneAt !== null)
  return (
    <Screen view={view} title={title} current="in touch">
      <BackLink href={`${base}/in-touch`} />
      <PageHead title={title} lead={own ? w.lead : w.leadFor} />
      {now ? (
        <Card tone="leaf">
          <p>
            <strong>{w.is(day(now.at, view.now))}</strong>
          </p>
          {now.words && <p>“{now.words}”</p>}
          <div class="actions">
            <a class="govuk-button" href={`${base}/leave-me-alone/undo`}>
              {own ? w.undo : w.undoFor}
            </a>
            {!own && !asked && <a href={`${base}/leave-me-alone/check`}>{w.check}</a>}
          </div>
        </Card>
      ) : (
        <Form view={view}>
          <p>{inTheirPerson(view, w.stays)}</p>
          <p>{inTheirPerson(view, w.offer)}</p>
          <Textarea {...field(view, 'words')} label={{ text: w.words }} rows={3} />
          <AtTheirWord view={view} />
          <Button>{own ? w.send : w.sendFor}</Button>
        </Form>
      )}
      {over.length > 0 && (
        <Card title={w.before}>
          <PlainList>
            {over.map((one) => (
              <Row
                key={one.id}
                title={one.undoneAt && w.span(day(one.at, view.now), day(one.undoneAt, view.now))}
                under={one.words && `“${one.words}”`}
              />
            ))}
          </PlainList>
        </Card>
      )}
    </Screen>
  )
}

export function UndoLeavePage({ view, w: { leave } }: Props & { now: LeftAlone | null }) {
  const { own, base } = whoseIs(view)
  return (
    <Sheet
      view={view}
      title={leave.undo.title}
      lead={inTheirPerson(view, leave.undo.lead)}
      back={`${base}/leave-me-alone`}
      send={own ? leave.own.undo : leave.own.undoFor}
    >
      <AtTheirWord view={view} />
    </Sheet>
  )
}

export function CheckPage({
  view,
  w: { leave, apart },
  now,
  checks,
  reach,
}: Props & { now: LeftAlone | null; checks: Checked[]; reach: Reach | null }) {
  const { name, base } = whoseIs(view)
  const w = leave.check
  const may = now !== null && !checks.some(({ leaveId }) => leaveId === now.id)
  return (
    <Sheet
      view={view}
      title={w.title(name)}
      lead={may ? w.lead : w.done}
      back={`${base}/leave-me-alone`}
      send={may ? w.send : undefined}
      first={
        may && (
          <>
            <Card title={w.safe} corner={<a href={`${base}/reach`}>{w.all}</a>}>
              <p>{reach && reach.safe.length > 0 ? reach.safe.join(', ') : w.unsaid}</p>
              {reach?.times && <p>{reach.times}</p>}
            </Card>
            <p>{w.alone}</p>
          </>
        )
      }
    >
      <Radios
        {...field(view, 'way')}
        fieldset={{ legend: { text: w.way } }}
        items={Object.entries(apart.try.ways).map(([value, text]) => ({ value, text }))}
      />
      <Checkboxes name="alone" items={[{ value: 'yes', text: w.wasAlone }]} />
      <Radios
        {...field(view, 'found')}
        fieldset={{ legend: { text: w.found } }}
        items={Object.entries(w.founds).map(([value, text]) => ({ value, text }))}
      />
      <Textarea {...field(view, 'words')} label={{ text: w.words }} rows={3} />
    </Sheet>
  )
}

export function LeaveForAnybodyPage({ view, w: { leave } }: Props) {
  const w = leave.public
  return (
    <Sheet view={view} title={w.title} lead={w.lead} send={w.send}>
      <Input {...field(view, 'name')} label={{ text: w.name }} autocomplete="name" />
      <Input
        {...field(view, 'code')}
        label={{ text: w.code }}
        hint={{ text: w.codeHint }}
        autocomplete="off"
        autocapitalize="characters"
      />
      <Textarea {...field(view, 'words')} label={{ text: w.words }} rows={3} />
      <Input {...field(view, 'contact')} label={{ text: w.contact }} />
      <p>{w.phone(view.frame.place.ringNumber)}</p>
    </Sheet>
  )
}

export function LeaveThanksPage({ view, w: { leave } }: Props) {
  const w = leave.public
  return (
    <Screen view={view} title={w.thanks}>
      <PageHead title={w.thanks} lead={w.thanksText} />
      <p>{w.phone(view.frame.place.ringNumber)}</p>
    </Screen>
  )
}

export function WaitingPage({ view, w: { leave }, waiting }: Props & { waiting: Waiting[] }) {
  const w = leave.waiting
  return (
    <Screen view={view} title={w.title}>
      <PageHead title={w.title} lead={w.lead} />
      {waiting.length === 0 ? (
        <Empty>{w.none}</Empty>
      ) : (
        <Card>
          <PlainList>
            {waiting.map((one) => (
              <Row key={one.id} title={one.name} href={`/left-alone/${one.id}`} under={w.came(day(one.at, view.now))}>
                {one.words && <p>“{one.words}”</p>}
                {one.keeper && <p class="soft">{w.goesTo(one.keeper)}</p>}
              </Row>
            ))}
          </PlainList>
        </Card>
      )}
    </Screen>
  )
}

export function SettlePage({ view, w: { leave }, one, matches }: Props & { one: Waiting; matches: MayBe[] }) {
  const w = leave.waiting
  return (
    <Sheet
      view={view}
      title={one.name}
      over={w.title}
      back="/left-alone"
      send={w.send}
      first={
        <Card>
          {one.words && <p>“{one.words}”</p>}
          {one.contact && (
            <p>
              <strong>{w.contact}:</strong> {one.contact}
            </p>
          )}
        </Card>
      }
    >
      <Radios
        {...field(view, 'who')}
        fieldset={{ legend: { text: w.choose } }}
        items={[
          ...matches.map(({ personId, knownAs, fullName, bornYear, neighbourhood }) => ({
            value: personId,
            text: fullName && fullName !== knownAs ? `${knownAs} (${fullName})` : knownAs,
            hint: { text: [bornYear && w.born(bornYear), neighbourhood].filter(Boolean).join(', ') || ' ' },
          })),
          { value: 'nobody', text: w.nobody },
        ]}
      />
      <Textarea {...field(view, 'came')} label={{ text: w.whatCame }} hint={{ text: w.whatCameHint }} rows={2} />
    </Sheet>
  )
}
