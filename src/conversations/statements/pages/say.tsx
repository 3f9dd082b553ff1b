import type { View } from '../../../platform/index.ts'
import { Bar, Button, Details, Form, field, Paper, Pick, SavedLine, Screen, time } from '../../../ui/index.ts'
import { kinds } from '../../cut/kinds.ts'
import { manners } from '../forms.ts'
import type { Words } from '../words.ts'
import { VoiceField } from './reply-form.tsx'

/** Something to say, apart from any conversation. Only the words are needed. */
export function SayPage({ view, w: { say: w, ...all } }: { view: View; w: Words }) {
  const { person, viewer, draftSaved, typed } = view
  const own = person?.id === viewer?.id
  const name = person?.knownAs ?? ''
  const title = own ? w.title : w.titleFor(name)
  const { errorMessage, ...text } = field(view, 'text')
  const chosen = ['kind', 'manner', 'whose'].some((one) => one in typed)
  return (
    <Screen view={view} title={title} current="said">
      <h1>{title}</h1>
      <p class="lead">{own ? w.lead : w.leadFor(name)}</p>
      <Form view={view} upload>
        <Paper {...text} label={w.label} error={errorMessage?.text} />
        <VoiceField view={view} w={{ say: w, ...all }} />
        <Details summaryText={w.more} open={chosen}>
          <div class="stack">
            {!own && (
              <Pick
                name="whose"
                legend={w.whose}
                shown
                value={field(view, 'whose').value || 'theirs'}
                items={[
                  { value: 'theirs', text: w.theirs(name) },
                  { value: 'i saw', text: w.iSaw },
                  { value: 'i think', text: w.iThink },
                ]}
              />
            )}
            <Pick
              name="kind"
              legend={w.kind}
              shown
              value={field(view, 'kind').value}
              items={kinds.map((value) => ({ value, text: all.one[value] ?? value }))}
            />
            <Pick
              name="manner"
              legend={w.manner}
              shown
              value={field(view, 'manner').value}
              items={manners.map((value) => ({ value, text: value }))}
            />
          </div>
        </Details>
        <Bar start={<SavedLine w={view.frame.w} at={draftSaved ? time(draftSaved) : undefined} />}>
          <Button>{w.send}</Button>
        </Bar>
      </Form>
    </Screen>
  )
}
