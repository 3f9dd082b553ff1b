import type { Around, Reply } from '../../../people/index.ts'
import { may, textOf, type View } from '../../../platform/index.ts'
import { Card, day, Empty, PageHead, Screen } from '../../../ui/index.ts'
import type { Conversation } from '../../conversation/store.ts'
import { words as conversationWords } from '../../conversation/words.ts'
import { kinds } from '../../cut/kinds.ts'
import type { Statement } from '../store.ts'
import type { Words } from '../words.ts'
import { SaidList } from './said-list.tsx'

type Props = {
  view: View
  w: Words
  statements: Statement[]
  replies: Reply[]
  conversations: Conversation[]
  around: Around[]
}

/** All that was said, the latest first, grouped by the conversation or the day it was said in. */
export function SaidPage({ view, w, statements, replies, conversations, around }: Props) {
  const { person, viewer, query } = view
  const own = person?.id === viewer?.id
  const title = own ? w.title : w.titleFor(person?.knownAs ?? '')
  const base = `/people/${person?.id}`
  const here = kinds.filter((kind) => statements.some((one) => one.kind === kind))
  const kind = kinds.find((one) => one === textOf(query, 'kind')) ?? null
  const shown = kind ? statements.filter((one) => one.kind === kind) : statements
  const groups = Map.groupBy(shown.toReversed(), (one) => one.conversationId ?? day(one.saidAt, view.now))
  return (
    <Screen view={view} title={title} current="said">
      <PageHead
        title={title}
        links={
          <>
            {may(view, 'add', 'reach', 'said') && (
              <a class="govuk-button" href={`${base}/said/new`}>
                {w.add}
              </a>
            )}
            <a href={`${base}/conversations`}>{w.conversations}</a>
          </>
        }
      />
      {here.length > 1 && (
        <nav aria-label={w.show}>
          <ul class="prompts">
            {[null, ...here].map((one) => (
              <li key={one}>
                <a
                  class="prompt"
                  href={one ? `${base}/said?kind=${encodeURIComponent(one)}` : `${base}/said`}
                  aria-current={one === kind ? 'true' : undefined}
                >
                  {one ? w.kinds[one] : w.all}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {shown.length === 0 && (
        <Card>
          <Empty>{kind ? w.noneOf(w.kinds[kind] ?? kind) : w.none}</Empty>
        </Card>
      )}
      {[...groups].map(([group, ones]) => {
        const talk = conversations.find(({ id }) => id === group)
        return (
          <Card
            key={group}
            title={
              talk ? `${conversationWords.en.kinds[talk.kind]}, ${day(talk.heldAt, view.now)}` : w.byThemselves(group)
            }
            corner={talk && <a href={`${base}/conversations/${talk.id}`}>{w.look}</a>}
          >
            <SaidList view={view} statements={ones.toReversed()} replies={replies} around={around} />
          </Card>
        )
      })}
    </Screen>
  )
}
