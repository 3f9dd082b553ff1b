import type { View } from '../../../platform/index.ts'
import type { Pinned } from '../../../settings/index.ts'
import {
  Bar,
  Button,
  Card,
  Form,
  field,
  Input,
  Notice,
  PageHead,
  Paper,
  SavedLine,
  Screen,
  time,
} from '../../../ui/index.ts'
import type { Question } from '../../settings.ts'
import type { Words } from '../words.ts'

/** A conversation by oneself. With an account it is saved as one types; without, on this device where one wishes. */
export function WorkbookPage({ view, w, asked }: { view: View; w: Words; asked: Pinned<Question[]> }) {
  const signedIn = view.person !== null
  return (
    <Screen view={view} title={w.title} current={signedIn ? 'said' : 'hello'}>
      <PageHead title={w.title} lead={w.lead} links={<a href="/workbook/paper">{w.paper}</a>} />
      <Notice kind="note">{signedIn ? w.nobodyHere : w.nobody}</Notice>
      <Form view={view}>
        <div
          class="stack"
          data-keep-here={signedIn ? undefined : 'workbook'}
          data-keep-label={signedIn ? undefined : w.keepHere}
          data-keep-hint={signedIn ? undefined : w.keepHereHint}
        >
          {asked.value.map(({ ask }, at) => {
            const { errorMessage, ...answer } = field(view, `answer-${at}`)
            return (
              <div key={ask}>
                <input type="hidden" name={`ask-${at}`} value={ask} />
                <Paper {...answer} label={ask} error={errorMessage?.text} />
              </div>
            )
          })}
          {signedIn ? (
            <>
              <p>{w.sendOwn}</p>
              <Bar start={<SavedLine w={view.frame.w} at={view.draftSaved ? time(view.draftSaved) : undefined} />}>
                <Button>{w.send}</Button>
              </Bar>
            </>
          ) : (
            <Card title={w.sendTitle}>
              <p>{w.sendLead}</p>
              <Input {...field(view, 'contact')} label={{ text: w.contact }} hint={{ text: w.contactHint }} />
              <Input
                {...field(view, 'name')}
                label={{ text: w.name }}
                hint={{ text: w.nameHint }}
                autocomplete="name"
              />
              <div class="visually-hidden">
                <Input
                  {...field(view, 'website')}
                  label={{ text: w.website }}
                  autocomplete="off"
                  attributes={{ tabindex: '-1' }}
                />
              </div>
              <Button>{w.send}</Button>
            </Card>
          )}
        </div>
      </Form>
    </Screen>
  )
}
