import { panel, type RecordPart, type View, type WorkView, workPanel } from '../platform/index.ts'
import { Card, Chip, DueChip, day, PlainList, Row, time, weekday } from '../ui/index.ts'
import { type ForMe, requestsForMe } from './asking/store.ts'
import { words as asking } from './asking/words.ts'
import { emergenciesForMe, type ToReview } from './emergency/store.ts'
import { words as emergency } from './emergency/words.ts'
import { cameToMe, notMetYet } from './going/store.ts'
import { words as going } from './going/words.ts'
import { type Handover, handoverOf, handoversToMe, type ToMe } from './handover/store.ts'
import { words as handing } from './handover/words.ts'
import { OnDutyCard } from './rota/pages/duty.tsx'
import { type OnDuty, onDutyNow } from './rota/store.ts'
import { words as rota } from './rota/words.ts'
import { tables } from './tables.ts'

/** The name came to me and I have not been yet. */
const sayHello = workPanel<WorkView & { notMet: { personId: string; id: string; at: Date }[] }>({
  key: 'come and say hello',
  stands: 'main',
  order: 5,
  opens: { people: cameToMe, parts: ['reach'], why: 'looked at whose name to ring they are now' },
  read: ({ viewer }) => ({ notMet: notMetYet(viewer?.id ?? '') }),
  show: ({ view, people, notMet }) =>
    notMet.length === 0 ? null : (
      <Card title={going.en.panel.title} tone="sun">
        <PlainList>
          {notMet.map(({ personId, id, at }) => (
            <Row
              key={id}
              title={people.find((one) => one.id === personId)?.knownAs ?? ''}
              href={`/people/${personId}/my-worker`}
              under={going.en.panel.line(day(at, view.now))}
            />
          ))}
        </PlainList>
      </Card>
    ),
})

const comingToMe = workPanel<WorkView & { toMe: ToMe[] }>({
  key: 'coming to me',
  stands: 'main',
  order: 6,
  opens: null,
  read: () => ({ toMe: handoversToMe() }),
  show: ({ toMe }) =>
    toMe.length === 0 ? null : (
      <Card title={handing.en.toMe.panel} corner={<a href="/handovers">{handing.en.toMe.see}</a>}>
        <PlainList>
          {toMe.map((one) => (
            <Row
              key={one.handoverId}
              title={one.knownAs}
              href="/handovers"
              under={handing.en.toMe.from(one.fromName)}
              end={
                <Chip kind="soon">
                  {one.meetAt ? `${weekday(one.meetAt)}, ${time(one.meetAt)}` : handing.en.card.meetNotYet}
                </Chip>
              }
            />
          ))}
        </PlainList>
      </Card>
    ),
})

/** What a senior owes: an answer, a look at a no, a look at an emergency. */
const owedBySenior = workPanel<WorkView & { requests: ForMe[]; emergencies: ToReview[] }>({
  key: 'owed by a senior',
  stands: 'main',
  order: 7,
  opens: null,
  read: () => ({ requests: requestsForMe(), emergencies: emergenciesForMe() }),
  show: ({ view, requests, emergencies }) =>
    requests.length + emergencies.length === 0 ? null : (
      <>
        {requests.length > 0 && (
          <Card title={asking.en.answer.panel} corner={<a href="/worker-requests">{asking.en.answer.see}</a>}>
            <PlainList>
              {requests.map((one) => (
                <Row
                  key={one.requestId}
                  title={one.knownAs}
                  href="/worker-requests"
                  under={asking.en.answer.from(one.fromName)}
                  end={<DueChip view={view} at={one.dueAt} />}
                />
              ))}
            </PlainList>
          </Card>
        )}
        {emergencies.length > 0 && (
          <Card title={emergency.en.review.panel} corner={<a href="/emergencies">{emergency.en.review.see}</a>}>
            <PlainList>
              {emergencies.map((one) => (
                <Row
                  key={one.accessId}
                  title={one.knownAs}
                  href="/emergencies"
                  under={emergency.en.review.by(one.byName)}
                  end={<DueChip view={view} at={one.reviewDue} />}
                />
              ))}
            </PlainList>
          </Card>
        )}
      </>
    ),
})

const dutyNow = workPanel<WorkView & { onDuty: OnDuty[] }>({
  key: 'on duty now',
  stands: 'aside',
  order: 30,
  opens: null,
  read: () => ({ onDuty: onDutyNow() }),
  show: ({ onDuty }) => <OnDutyCard onDuty={onDuty} w={rota.en.duty} all />,
})

/** On the person’s home page: somebody new may come, and it is theirs to say. */
const handoverNews = panel<{ view: View; handover: Handover | null }>({
  key: 'handover',
  stands: 'main',
  order: 6,
  read: ({ person }) => ({ handover: handoverOf(person) }),
  show: ({ view, handover }) => {
    if (!handover) return null
    const own = view.person?.id === view.viewer?.id
    const w = handing.en.card
    const name = view.person?.knownAs ?? ''
    const meets = own || handover.fromId === view.viewer?.id ? w.meet : w.meetFor.bind(null, name)
    return (
      <Card title={own ? w.title(handover.toName) : w.titleFor(name, handover.toName)} tone="sun">
        <p>
          {handover.meetAt ? meets(weekday(handover.meetAt), time(handover.meetAt), handover.meetHow) : w.meetNotYet}
        </p>
        <p>
          <a href={`/people/${view.person?.id}/my-worker#handover`}>{own ? w.words : w.wordsFor(name)}</a>
        </p>
      </Card>
    )
  },
})

export const record: RecordPart = {
  tables,
  home: [handoverNews],
  today: [sayHello, comingToMe, owedBySenior, dutyNow],
}
