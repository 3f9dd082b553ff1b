import type { Id, View } from '../../../platform/index.ts'
import { Button, Card, Form, field, Input, PageHead, Screen, Textarea } from '../../../ui/index.ts'
import type { Words } from '../words.ts'

type Props = { view: View; w: Words; heard: { id: Id; slug: string; words: string; whereabouts: string } }

/** What was said, written anew without a name that stands in it. */
export function CleanPage({ view, w: { clean: w }, heard }: Props) {
  const kept = (name: 'words' | 'whereabouts') => {
    const typed = field(view, name)
    return name in view.typed ? typed : { ...typed, value: heard[name] }
  }
  return (
    <Screen view={view} title={w.title} current="connecting">
      <PageHead title={w.title} lead={w.lead} links={<a href={`/barriers/desk?in=${heard.slug}`}>{w.back}</a>} />
      <Form view={view}>
        <Card>
          <Textarea {...kept('words')} label={{ text: w.words }} rows={3} />
          <Input {...kept('whereabouts')} label={{ text: w.whereabouts }} />
          <Button>{w.send}</Button>
        </Card>
      </Form>
    </Screen>
  )
}
