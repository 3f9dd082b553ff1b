import { type Around, atTheirWordWays, type Reply } from '../../../people/index.ts'
import { textOf, type View } from '../../../platform/index.ts'
import { Bar, Button, Card, Empty, Form, field, PageHead, Paper, Pick, SavedLine, Screen } from '../../../ui/index.ts'
import type { Conversation } from '../../conversation/store.ts'
import { mayChange } from '../access.ts'
import type { Statement } from '../store.ts'
import type { Words } from '../words.ts'
import { SaidOne } from './said-list.tsx'

type Props = { view: View; w: Words; talk: Conversation; statements: Statement[]; replies: Reply[]; around: Around[] }

/** Reading back: each line is right, is put right, or is left for now; one press says that all of it is right. */
export function ReadBackPage({ view, w: all, talk, statements, replies, around }: Props) {
  const w = all.readBack
  const { person, viewer } = view
  const own = !view.path.endsWith('/at-their-word')
  const name = person?.knownAs ?? ''
  const title = own ? w.title : w.titleFor(name)
  const base = `/people/${person?.id}/conversations/${talk.id}`
  const waiting = statements.filter(
    (one) =>
      one.confirmedAt === null &&
      mayChange(one, viewer?.id ?? null, person?.id ?? '') === (own ? 'own' : 'at their word'),
  )
  return (
    <Screen view={view} title={title} current="said">
      <PageHead title={title} lead={own ? w.lead : w.leadFor(name)} links={<a href={base}>{w.back}</a>} />
      {waiting.length === 0 && (
        <Card>
          <Empty action={<a href={base}>{w.done}</a>}>{w.nothing}</Empty>
        </Card>
      )}
      {waiting.length > 0 && (
        <Form view={view}>
          <div class="stack">
            {!own && (
              <Pick
                name="way"
                legend={w.how}
                shown
                value={field(view, 'way').value || textOf(view.query, 'how')}
                error={field(view, 'way').errorMessage?.text}
                items={atTheirWordWays.map((value) => ({ value, text: all.waysWords[value] }))}
              />
            )}
            <p>
              <Button name="all" value="yes">
                {w.all}
              </Button>
            </p>
            <Card>
              <ol class="lines">
                {waiting.map((one, at) => (
                  <li key={one.id}>
                    <SaidOne view={view} statement={one} replies={replies} around={around} alone />
                    <input type="hidden" name={`stood-${one.id}`} value={one.version} />
                    <Pick
                      name={`line-${one.id}`}
                      legend={w.line(at + 1)}
                      value={textOf(view.typed, `line-${one.id}`)}
                      error={field(view, `line-${one.id}`).errorMessage?.text}
                      items={[
                        { value: 'right', text: w.right },
                        { value: 'change', text: w.change },
                        { value: 'leave', text: w.leave },
                      ]}
                    />
                    <div class="line-change">
                      <Paper
                        id={`text-${one.id}`}
                        name={`text-${one.id}`}
                        label={w.label}
                        value={textOf(view.typed, `text-${one.id}`) || one.text}
                        error={field(view, `text-${one.id}`).errorMessage?.text}
                      />
                    </div>
                  </li>
                ))}
              </ol>
            </Card>
            <Card>
              <Paper
                id="add"
                name="add"
                label={w.add}
                hint={w.addHint}
                value={field(view, 'add').value}
                error={field(view, 'add').errorMessage?.text}
              />
            </Card>
            <Bar start={<SavedLine w={view.frame.w} />}>
              <Button>{own ? w.send : w.sendFor}</Button>
            </Bar>
          </div>
        </Form>
      )}
    </Screen>
  )
}
