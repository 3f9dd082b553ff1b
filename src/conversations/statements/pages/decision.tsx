import { type Around, decisionPath, OffScreenLink, type Reply } from '../../../people/index.ts'
import type { View } from '../../../platform/index.ts'
import { BackLink, Card, PageHead, Screen } from '../../../ui/index.ts'
import type { Statement } from '../store.ts'
import type { Words } from '../words.ts'
import { ReplyForm } from './reply-form.tsx'
import { SaidOne } from './said-list.tsx'

type Props = { view: View; w: Words; statement: Statement; replies: Reply[]; around: Around[] }

/** The reasons of one decision about rights or about who looked, the answers to it, and the way to answer (P3). */
export function DecisionPage({ view, w: all, statement, replies, around }: Props) {
  const w = all.decision
  const person = view.person?.id ?? ''
  const own = person === view.viewer?.id
  const title = own ? w.title : w.titleFor(view.person?.knownAs ?? '')
  return (
    <Screen view={view} title={title} current="home">
      <BackLink href={`/people/${person}`} />
      <PageHead title={title} lead={w.lead} />
      <Card>
        <SaidOne view={view} statement={statement} replies={replies} around={around} alone />
        <OffScreenLink view={view} kind="decision" entry={statement.id} />
      </Card>
      {statement.sealedAt === null && <ReplyForm view={view} w={all} base={decisionPath(person, statement.id)} />}
    </Screen>
  )
}
