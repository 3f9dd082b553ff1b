import { SaidOne, type Statement } from '../../../conversations/index.ts'
import { type Around, AtTheirWord, type Reply } from '../../../people/index.ts'
import { textOf, type View } from '../../../platform/index.ts'
import { Button, Card, Form, field, Input, PageHead, Paper, Pick, Screen } from '../../../ui/index.ts'
import { kinds } from '../store.ts'
import type { Words } from '../words.ts'

type Props = { view: View; w: Words; statement: Statement | null; replies: Reply[]; around: Around[] }

/** “This is wrong”, in one’s own words. */
export function AskPage({ view, w: { ask: w }, statement, replies, around }: Props) {
  const { person, viewer } = view
  const own = person?.id === viewer?.id
  const name = person?.knownAs ?? ''
  const title = own ? w.title : w.titleFor(name)
  const { errorMessage, ...words } = field(view, 'words')
  return (
    <Screen view={view} title={title} current="rights">
      <PageHead title={title} lead={own ? w.lead : w.leadFor(name)} />
      {statement && (
        <Card>
          <SaidOne view={view} statement={statement} replies={replies} around={around} alone />
        </Card>
      )}
      <Form view={view} to={statement ? `${view.path}?statement=${statement.id}` : undefined}>
        {statement ? (
          <input type="hidden" name="statement" value={statement.id} />
        ) : (
          <Input {...field(view, 'about')} label={{ text: w.about }} hint={{ text: w.aboutHint }} />
        )}
        <Paper {...words} label={w.words} error={errorMessage?.text} />
        <Pick
          name="kind"
          legend={w.kind}
          shown
          value={field(view, 'kind').value || textOf(view.query, 'kind') || 'correction'}
          error={field(view, 'kind').errorMessage?.text}
          items={kinds.map((value) => ({ value, text: w.kinds[value] }))}
        />
        <AtTheirWord view={view} />
        <Button>{own ? w.send : w.sendFor}</Button>
      </Form>
    </Screen>
  )
}
