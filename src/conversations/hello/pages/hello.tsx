import type { Neighbourhood } from '../../../neighbourhoods/index.ts'
import type { View } from '../../../platform/index.ts'
import type { Pinned } from '../../../settings/index.ts'
import { Button, Card, Form, field, Input, PageHead, Paper, Screen, StaysEmpty } from '../../../ui/index.ts'
import type { Hours, Pace } from '../settings.ts'
import type { Helper } from '../store.ts'
import type { Words } from '../words.ts'
import { WhatWePromise, WhenRead } from './aside.tsx'
import { MoreFields } from './more-fields.tsx'

export type HelloProps = {
  view: View
  w: Words
  hours: Pinned<Hours>
  pace: Pinned<Pace>
  away: Pinned<{ name: string; number: string }>
  declined: Pinned<number>
  neighbourhoods: Neighbourhood[]
  helpers: Helper[]
}

export function HelloPage({ view, w: all, hours, pace, away, declined, neighbourhoods, helpers }: HelloProps) {
  const { hello: w } = all
  const { errorMessage, ...words } = field(view, 'words')
  return (
    <Screen
      view={view}
      title={w.title}
      current="hello"
      aside={
        <>
          <WhenRead view={view} w={all} hours={hours} away={away} />
          <WhatWePromise view={view} w={all} pace={pace} declined={declined} />
          <Card title={w.bringTitle}>
            <p>{w.bring}</p>
          </Card>
        </>
      }
    >
      <PageHead title={w.title} lead={w.lead} links={<a href="/hello/for-another">{w.forAnother}</a>} />
      <Form view={view}>
        <div class="stack">
          <Card>
            <Paper {...words} label={w.words} hint={w.wordsHint} error={errorMessage?.text} />
            <Input {...field(view, 'contact')} label={{ text: w.contact }} hint={{ text: w.contactHint }} />
            <Input {...field(view, 'name')} label={{ text: w.name }} hint={{ text: w.nameHint }} autocomplete="name" />
            <p class="soft">{w.enough}</p>
            <Button>{w.send}</Button>
          </Card>
          <Card title={w.more}>
            <p>{w.moreLead}</p>
            <MoreFields view={view} w={w} own={w} neighbourhoods={neighbourhoods} helpers={helpers} />
            <StaysEmpty view={view} label={w.website} />
            <Button>{w.send}</Button>
          </Card>
        </div>
      </Form>
    </Screen>
  )
}
