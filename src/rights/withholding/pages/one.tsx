import { AtTheirWord } from '../../../people/index.ts'
import type { View } from '../../../platform/index.ts'
import { Button, Card, Form, field, PageHead, Paper, Screen } from '../../../ui/index.ts'
import type { Notice } from '../store.ts'
import type { Words } from '../words.ts'

type Props = { view: View; w: Words; notice: Notice }

/** Says no to something being kept: by the person, or by their advocate or worker at their word. */
export function ChallengePage({ view, w, notice }: Props) {
  const { errorMessage, ...words } = field(view, 'words')
  return (
    <Screen view={view} title={w.challenge.title} current="rights">
      <PageHead title={w.challenge.title} lead={w.notices.because(w.grounds[notice.ground])} />
      <Card>
        <Form view={view}>
          <Paper {...words} label={w.challenge.label} error={errorMessage?.text} />
          <AtTheirWord view={view} />
          <Button>{w.challenge.send}</Button>
        </Form>
      </Card>
    </Screen>
  )
}

/** Whoever proposed or approved it opens it before its day. */
export function EndPage({ view, w, notice }: Props) {
  const { errorMessage, ...words } = field(view, 'words')
  return (
    <Screen view={view} title={w.notices.ending.send} current="rights">
      <PageHead
        title={w.notices.ending.send}
        lead={notice.entryTable ? w.notices.entry(w.entries[notice.entryTable]) : ''}
      />
      <Card>
        <Form view={view}>
          <Paper {...words} label={w.notices.ending.label} error={errorMessage?.text} />
          <Button>{w.notices.ending.send}</Button>
        </Form>
      </Card>
    </Screen>
  )
}
