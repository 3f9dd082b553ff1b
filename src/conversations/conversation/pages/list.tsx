import { may, type View } from '../../../platform/index.ts'
import { Card, Chip, Day, day, Empty, isoDay, PageHead, Screen, Timeline } from '../../../ui/index.ts'
import { CrisisCard } from '../../crisis/pages/card.tsx'
import type { Crisis } from '../../crisis/store.ts'
import { pageState } from '../rules.ts'
import type { Conversation } from '../store.ts'
import type { Words } from '../words.ts'

type Props = { view: View; w: Words; conversations: Conversation[]; crisis: Crisis | null }

/** Every conversation with somebody, the latest first. */
export function ListPage({ view, w, conversations, crisis }: Props) {
  const { person, viewer, now } = view
  const own = person?.id === viewer?.id
  const title = own ? w.list.title : w.list.titleFor(person?.knownAs ?? '')
  const base = `/people/${person?.id}`
  return (
    <Screen view={view} title={title} current={own ? 'said' : 'conversations'}>
      <PageHead
        title={title}
        lead={w.list.lead}
        links={
          <>
            {may(view, 'add', 'reach', 'said') && (
              <a class="govuk-button" href={`${base}/conversations/new`}>
                {w.list.begin}
              </a>
            )}
            <a href={`${base}/said`}>{w.list.said}</a>
          </>
        }
      />
      {crisis && <CrisisCard view={view} crisis={crisis} />}
      <Card>
        {conversations.length === 0 && <Empty>{w.list.none}</Empty>}
        <Timeline label={title}>
          {conversations.map((talk) => (
            <Day
              key={talk.id}
              when={day(talk.heldAt, now)}
              iso={isoDay(talk.heldAt)}
              title={w.kinds[talk.kind]}
              href={`${base}/conversations/${talk.id}`}
              under={[talk.place, talk.things > 0 ? w.list.things(talk.things) : ''].filter(Boolean).join(' · ')}
              end={<StateChip w={w} talk={talk} now={now} />}
            />
          ))}
        </Timeline>
      </Card>
    </Screen>
  )
}

/** How a conversation's page stands, in a few words. */
export function StateChip({ w, talk, now }: { w: Words; talk: Conversation; now: Date }) {
  const state = pageState(talk)
  if (state === 'cut' || state === 'none') {
    if (talk.things === 0) return null
    return talk.unconfirmed > 0 ? (
      <Chip kind="mine">{w.list.waiting(talk.unconfirmed)}</Chip>
    ) : (
      <Chip kind="kept">{w.list.confirmed}</Chip>
    )
  }
  if (state === 'being written' && talk.dueAt)
    return (
      <Chip kind={talk.dueAt < now ? 'late' : 'soon'}>
        {(talk.dueAt < now ? w.list.wasDue : w.list.due)(day(talk.dueAt, now))}
      </Chip>
    )
  return <Chip>{w.list.states[state]}</Chip>
}
