import type { View } from '../../../platform/index.ts'
import { type Pinned, workingDays } from '../../../settings/index.ts'
import { Button, Card, day, Form, field, Input, PageHead, Radios, Screen, Textarea } from '../../../ui/index.ts'
import type { EndedPerson } from '../store/index.ts'
import type { Words } from '../words/index.ts'
import { Sheet } from './sheet.tsx'

type Props = { view: View; w: Words }

/** With a card and a code; or with one press for whoever is signed in as themselves. */
export function BackForAnybodyPage({ view, w: { back } }: Props) {
  const w = back.public
  const own = view.viewer?.isPerson === true
  return (
    <Screen view={view} title={w.title}>
      <PageHead title={w.title} lead={own ? back.own.lead : w.lead} />
      <Form view={view}>
        {!own && (
          <Input
            {...field(view, 'code')}
            label={{ text: w.code }}
            hint={{ text: w.codeHint }}
            autocomplete="off"
            autocapitalize="characters"
          />
        )}
        <Textarea {...field(view, 'words')} label={{ text: own ? back.own.words : w.words }} rows={3} />
        <Button>{w.send}</Button>
      </Form>
      {!own && (
        <>
          <p>{w.phone(view.frame.place.ringNumber)}</p>
          <p>
            <a href="/sign-in?next=%2Fcome-back">{w.signIn}</a>
          </p>
        </>
      )}
    </Screen>
  )
}

export function BackThanksPage({ view, w: { back }, days }: Props & { days: Pinned<number> }) {
  const w = back.public
  return (
    <Screen view={view} title={w.thanks}>
      <PageHead title={w.thanks} lead={w.thanksText(workingDays(days.value))} />
      <p>{w.phone(view.frame.place.ringNumber)}</p>
    </Screen>
  )
}

/** By phone: whoever finds people writes it down, and they are back. */
export function BackPhonePage({ view, w: { back, ending }, ended }: Props & { ended: EndedPerson }) {
  const w = back.phone
  return (
    <Sheet
      view={view}
      title={w.title(ended.knownAs)}
      lead={w.lead}
      back="/find"
      send={w.send}
      first={
        <Card tone="leaf">
          <p>
            {[ended.bornYear, ended.neighbourhood].filter(Boolean).join(', ')}
            <br />
            {w.known(ending.kinds[ended.kind] ?? '', day(ended.endedAt, view.now))}
          </p>
          {ended.goesBackTo && <p>{w.to(ended.goesBackTo)}</p>}
        </Card>
      }
    >
      <Radios
        {...field(view, 'how')}
        fieldset={{ legend: { text: w.how } }}
        items={Object.entries(w.hows).map(([value, text]) => ({ value, text }))}
      />
      <Textarea {...field(view, 'words')} label={{ text: w.words }} rows={3} />
    </Sheet>
  )
}
