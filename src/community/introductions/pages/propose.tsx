import { AtTheirWord } from '../../../people/index.ts'
import { type Id, textOf, type View } from '../../../platform/index.ts'
import { BackLink, Button, Card, Form, field, PageHead, Screen, Textarea } from '../../../ui/index.ts'
import type { Neighbour } from '../../gifts/doors.ts'
import { whoseOf } from '../../gifts/whose.ts'
import type { Other } from '../store.ts'
import type { Words } from '../words.ts'
import { Wishes } from './wishes.tsx'

type Props = {
  view: View
  w: Words
  neighbour: Neighbour | undefined
  other: Other | null
  gift: Id | null
  group: Id | null
}

/** Asking to be introduced: one’s own yes is in it. */
export function ProposePage({ view, w, neighbour, other, gift, group }: Props) {
  const whose = whoseOf(view, neighbour)
  const { propose } = w
  const own = other?.isGroup ? propose.titleGroup(other.name) : propose.title
  const title = whose.own ? own : propose.titleFor(whose.name)
  const failed = view.errors.length > 0
  return (
    <Screen view={view} title={title} current="give and ask">
      <BackLink href={`${whose.base}/give-and-ask`} />
      <PageHead title={title} lead={w.lead} />
      {other && (
        <Card tone="sky">
          {other.isGroup && <h2>{other.name}</h2>}
          <p>{other.isGroup ? other.line : w.one.line(other.line)}</p>
          {other.room && <p class="soft">{w.one.room(other.room)}</p>}
        </Card>
      )}
      {!other && !failed && <p>{propose.errors.gone}</p>}
      {(other || failed) && (
        <Form view={view}>
          <input type="hidden" name="gift" value={textOf(view.typed, 'gift') || gift || ''} />
          <input type="hidden" name="group" value={textOf(view.typed, 'group') || group || ''} />
          <Textarea
            {...field(view, 'words')}
            label={{ text: propose.words }}
            hint={{ text: other?.isGroup ? propose.groupHint : propose.wordsHint }}
            rows={3}
          />
          <Wishes view={view} w={w} />
          {!whose.own && <AtTheirWord view={view} name={whose.name} />}
          <Button>{propose.send}</Button>
        </Form>
      )}
    </Screen>
  )
}
