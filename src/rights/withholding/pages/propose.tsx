import { SaidOne, type Statement } from '../../../conversations/index.ts'
import type { Around } from '../../../people/index.ts'
import { textOf, type View } from '../../../platform/index.ts'
import type { Pinned } from '../../../settings/index.ts'
import {
  Button,
  Card,
  Form,
  field,
  Input,
  PageHead,
  Paper,
  Pick,
  PickBox,
  picked,
  Screen,
  Textarea,
} from '../../../ui/index.ts'
import { type EntryTable, entryTables, grounds } from '../store.ts'
import type { Words } from '../words.ts'

type Props = {
  view: View
  w: Words
  statement: Statement | null
  around: Around[]
  most: Pinned<number>
  hold: Pinned<number>
  works: unknown
}

/** Asks for something to be kept back: what stands already, or what is written down right here. */
export function ProposePage({ view, w: all, statement, around, most, hold }: Props) {
  const w = all.propose
  const name = view.person?.knownAs ?? ''
  const table = entryTables.find((one) => one === textOf(view.query, 'table')) as EntryTable | undefined
  const entry = textOf(view.query, 'entry')
  const stands = table !== undefined && entry !== ''
  const { errorMessage: textWrong, ...text } = field(view, 'text')
  const { errorMessage: wordsWrong, ...words } = field(view, 'words')
  return (
    <Screen view={view} title={w.title} current="rights">
      <PageHead title={w.title} lead={w.lead(name)} />
      <Form view={view} to={stands ? `${view.path}?table=${table}&entry=${entry}` : undefined}>
        {stands && (
          <Card title={w.what}>
            <input type="hidden" name="table" value={table} />
            <input type="hidden" name="entry" value={entry} />
            {statement ? (
              <SaidOne view={view} statement={statement} replies={[]} around={around} alone />
            ) : (
              <p>{all.entries[table]}</p>
            )}
          </Card>
        )}
        {!stands && <Paper {...text} label={w.text} error={textWrong?.text} />}
        <Pick
          {...picked(view, 'ground')}
          legend={w.ground}
          shown
          items={grounds.map((value) => ({ value, text: w.grounds[value] }))}
        />
        <Paper {...words} label={w.words} error={wordsWrong?.text} />
        <Input
          {...field(view, 'weeks')}
          label={{ text: w.weeks }}
          hint={{ text: w.weeksHint(most.value) }}
          classes="govuk-input--width-3"
          inputmode="numeric"
        />
        {stands && (
          <p>
            <PickBox name="hold" text={w.hold(hold.value)} checked={field(view, 'hold').value !== ''} />
          </p>
        )}
        <Textarea {...field(view, 'quiet')} rows={3} label={{ text: w.quiet(name) }} />
        <Button>{w.send}</Button>
      </Form>
    </Screen>
  )
}
