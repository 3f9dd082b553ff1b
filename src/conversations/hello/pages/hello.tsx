import type { Neighbourhood } from '../../../neighbourhoods/index.ts'
import type { View } from '../../../platform/index.ts'
import type { Pinned } from '../../../settings/index.ts'
import { Button, Card, field, Input, Paper } from '../../../ui/index.ts'
import type { Hours, Pace } from '../settings.ts'
import type { Helper } from '../store.ts'
import type { Words } from '../words.ts'
import { HelloFrame } from './frame.tsx'

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

export function HelloPage(props: HelloProps) {
  const { view, w: all } = props
  const { hello: w } = all
  const { errorMessage, ...words } = field(view, 'words')
  return (
    <HelloFrame
      {...props}
      own={w}
      other={<a href="/hello/for-another">{w.forAnother}</a>}
      also={
        <Card title={w.bringTitle}>
          <p>{w.bring}</p>
        </Card>
      }
    >
      <Card>
        <Paper {...words} label={w.words} hint={w.wordsHint} error={errorMessage?.text} />
        <Input {...field(view, 'contact')} label={{ text: w.contact }} hint={{ text: w.contactHint }} />
        <Input {...field(view, 'name')} label={{ text: w.name }} hint={{ text: w.nameHint }} autocomplete="name" />
        <p class="soft">{w.enough}</p>
        <Button>{w.send}</Button>
      </Card>
    </HelloFrame>
  )
}
