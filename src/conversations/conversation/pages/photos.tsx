import type { View } from '../../../platform/index.ts'
import { Button, FileUpload, Form, field, PageHead, Screen } from '../../../ui/index.ts'
import type { Conversation } from '../store.ts'
import type { Words } from '../words.ts'

/** Wrote on paper? A photograph of it is enough. */
export function PhotosPage({ view, w: { photo: w }, talk }: { view: View; w: Words; talk: Conversation }) {
  const { person, viewer } = view
  const own = person?.id === viewer?.id
  const { value: _value, ...photos } = field(view, 'photos')
  return (
    <Screen view={view} title={w.title} current={own ? 'said' : 'conversations'}>
      <PageHead title={w.title} lead={own ? w.leadOwn : w.lead(person?.knownAs ?? '')} />
      <Form view={view} upload>
        <FileUpload
          {...photos}
          multiple
          label={{ text: w.label }}
          hint={{ text: w.hint }}
          attributes={{ accept: 'image/*' }}
        />
        <div class="actions">
          <Button>{w.send}</Button>
          <a href={`/people/${person?.id}/conversations/${talk.id}`}>{w.back}</a>
        </div>
      </Form>
    </Screen>
  )
}
