import type { ComponentChildren } from 'preact'
import { AtTheirWord } from '../../../people/index.ts'
import { textOf } from '../../../platform/index.ts'
import { BackLink, Button, Card, FileUpload, Form, field, PageHead, Screen } from '../../../ui/index.ts'
import { place } from '../rules/place.ts'
import { shownOf } from '../rules/shown.ts'
import { type Ring, rings } from '../types.ts'
import type { EntryProps } from './entry.tsx'
import { DayField, NameField, RingField, WhyField, WordsFields } from './fields.tsx'
import { ToAndFro, whose } from './parts.tsx'

type ActProps = Pick<EntryProps, 'view' | 'entry'> & { title: string; lead?: string; children: ComponentChildren }

/** A page for one thing that is done with one on the map. */
function ActPage({ view, entry, title, lead, children }: ActProps) {
  return (
    <Screen view={view} title={`${title}: ${entry.knownAs}`} current="circle">
      <BackLink href={`${whose(view).base}/${entry.id}`}>{entry.knownAs}</BackLink>
      <PageHead over={entry.knownAs} title={title} lead={lead} />
      {children}
    </Screen>
  )
}

const hidden = (name: string, value: string | number) => <input type="hidden" name={name} value={value} />

export function WordsPage({ view, w, entry }: EntryProps) {
  const typed = textOf(view.typed, 'version')
  return (
    <ActPage view={view} entry={entry} title={w.entry.edit}>
      {typed !== '' && typed !== String(entry.version) && (
        <Card tone="sun" title={w.entry.theirs}>
          <p>{[entry.knownAs, entry.isToMe].filter(Boolean).join(', ')}</p>
          <ToAndFro view={view} w={w} one={entry} />
        </Card>
      )}
      <Form view={view}>
        {hidden('version', entry.version)}
        <NameField view={view} w={w} entry={entry} />
        <WordsFields view={view} w={w} entry={entry} />
        <AtTheirWord view={view} />
        <Button>{w.entry.keep}</Button>
      </Form>
    </ActPage>
  )
}

/** By the list of rings, or further round; the map brings along where somebody was let go. */
export function MovePage({ view, w, entry, entries, around }: EntryProps) {
  const placed = place(shownOf(view.person?.id ?? '', entries, around)).placed.find(({ key }) => key === entry.id)
  const asked = rings.find((ring) => ring === textOf(view.query, 'ring'))
  const letGo = /^\d{1,3}$/.exec(textOf(view.typed, 'angle') || textOf(view.query, 'angle'))?.[0]
  const ring: Ring = asked ?? entry.ring
  return (
    <ActPage view={view} entry={entry} title={w.entry.moveTitle}>
      <Form view={view}>
        {hidden('version', entry.version)}
        {letGo !== undefined && hidden('angle', letGo)}
        <RingField view={view} w={w} ring={ring} />
        <DayField view={view} name="onDay" label={w.entry.when} hint={w.entry.whenHint} />
        <AtTheirWord view={view} />
        <Button>{w.entry.moveSend}</Button>
      </Form>
      {whose(view).own && (
        <Card title={w.entry.round}>
          <p>{w.entry.roundHint}</p>
          <Form view={view}>
            {hidden('version', entry.version)}
            {hidden('ring', entry.ring)}
            {hidden('angle', placed?.angle ?? 0)}
            {hidden('round', 'yes')}
            <Button classes="govuk-button--secondary">{w.entry.roundSend}</Button>
          </Form>
        </Card>
      )}
    </ActPage>
  )
}

export function GonePage({ view, w, entry }: EntryProps) {
  return (
    <ActPage view={view} entry={entry} title={w.entry.leaveTitle} lead={w.entry.leaveLead}>
      <Form view={view}>
        <DayField view={view} name="onDay" label={w.entry.leaveWhen} hint={w.entry.sinceHint} />
        <WhyField view={view} label={w.entry.leaveWords} />
        <AtTheirWord view={view} />
        <Button>{w.entry.leaveSend}</Button>
      </Form>
    </ActPage>
  )
}

export function BackPage({ view, w, entry }: EntryProps) {
  return (
    <ActPage view={view} entry={entry} title={w.entry.backTitle}>
      <Form view={view}>
        <RingField view={view} w={w} ring={entry.ring} />
        <DayField view={view} name="onDay" label={w.entry.backWhen} hint={w.entry.whenHint} />
        <AtTheirWord view={view} />
        <Button>{w.entry.backSend}</Button>
      </Form>
    </ActPage>
  )
}

export function PicturePage({ view, w, entry }: EntryProps) {
  const { value: _value, ...chosen } = field(view, 'picture')
  const here = `${whose(view).base}/${entry.id}/picture`
  return (
    <ActPage view={view} entry={entry} title={w.entry.picture}>
      <Form view={view} to={here} upload>
        <FileUpload
          {...chosen}
          label={{ text: w.entry.pictureLabel, classes: 'govuk-label--s' }}
          hint={{ text: w.entry.pictureHint }}
          attributes={{ accept: 'image/*' }}
        />
        <AtTheirWord view={view} />
        <Button>{w.entry.pictureSend}</Button>
      </Form>
      {entry.pictureId && whose(view).own && (
        <Form view={view} to={`${here}/away`}>
          <Button classes="govuk-button--secondary">{w.entry.pictureAway}</Button>
        </Form>
      )}
    </ActPage>
  )
}
