import type { View } from '../../../../platform/index.ts'
import { Button, Card, Form, field, Input, PageHead, Screen, StaysEmpty, Textarea } from '../../../../ui/index.ts'
import type { AssetShown } from '../../store.ts'
import type { Words } from '../words.ts'

/** Anybody says what is different from what an entry says. */
export function ChangedPage({ view, w, asset }: { view: View; w: Words; asset: AssetShown }) {
  const title = w.changed.title(asset.name)
  return (
    <Screen view={view} title={title} current="groups">
      <PageHead title={title} links={<a href={`/groups/${asset.id}`}>{w.changed.back}</a>} />
      <Card>
        <Form view={view}>
          <Textarea
            {...field(view, 'words')}
            label={{ text: w.changed.words }}
            hint={{ text: w.changed.wordsHint }}
            rows={4}
          />
          <Input {...field(view, 'teller')} label={{ text: w.tell.teller }} hint={{ text: w.tell.tellerHint }} />
          <StaysEmpty view={view} label={w.tell.empty} />
          <Button>{w.changed.send}</Button>
        </Form>
      </Card>
    </Screen>
  )
}
