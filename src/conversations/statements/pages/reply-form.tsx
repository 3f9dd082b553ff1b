import { atTheirWordWays } from '../../../people/index.ts'
import type { View } from '../../../platform/index.ts'
import { Button, Card, FileUpload, Form, field, Pick, picked, Textarea } from '../../../ui/index.ts'
import { writesForThem } from '../access.ts'
import type { Words } from '../words.ts'

/** Agree, disagree or answer, by text, sound or picture; one’s own, or the person’s written down at their word (P3). */
export function ReplyForm({ view, w: all, base }: { view: View; w: Words; base: string }) {
  const { reply: w } = all.statement
  const forThem = writesForThem(view)
  const name = view.person?.knownAs ?? ''
  return (
    <Card title={w.title} id="answer">
      <p>{w.lead}</p>
      <Form view={view} to={`${base}/replies`} upload>
        <Pick
          {...picked(view, 'stance')}
          legend={w.stance}
          shown
          items={(['agree', 'disagree', 'reply'] as const).map((value) => ({ value, text: w.stances[value] }))}
        />
        <Textarea {...replyField(view)} rows={3} label={{ text: w.label }} />
        <VoiceField view={view} w={all} />
        {forThem && (
          <Pick
            name="way"
            id={view.path.includes('/replies') ? 'way' : 'answer-way'}
            legend={w.how(name)}
            shown
            value={field(view, 'way').value}
            error={view.path.includes('/replies') ? field(view, 'way').errorMessage?.text : undefined}
            items={atTheirWordWays.map((value) => ({ value, text: all.waysWords[value] }))}
          />
        )}
        <div class="actions">
          <Button>{forThem ? w.sendMine : w.send}</Button>
          {forThem && (
            <Button classes="govuk-button--secondary" attributes={{ formaction: `${base}/replies/at-their-word` }}>
              {w.sendTheirs(name)}
            </Button>
          )}
        </div>
      </Form>
    </Card>
  )
}

/** Where a sound, a film or a picture comes in. */
export function VoiceField({ view, w: { voice: w } }: { view: View; w: Words }) {
  const { value: _value, ...voice } = field(view, 'voice')
  return (
    <FileUpload
      {...voice}
      multiple
      label={{ text: w.label }}
      hint={{ text: w.hint }}
      attributes={{ accept: 'audio/*,video/*,image/*' }}
    />
  )
}

/** The answer’s field has the same name as the words to put right, so it shows what was typed only on its own path. */
function replyField(view: View) {
  const { value, errorMessage, ...rest } = field(view, 'text')
  const here = view.path.includes('/replies')
  return {
    ...rest,
    id: here ? 'text' : 'answer-text',
    value: here ? value : '',
    errorMessage: here ? errorMessage : undefined,
  }
}
