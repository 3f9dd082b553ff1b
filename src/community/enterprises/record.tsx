import { panel, type RecordPart, type View, type WorkView, workPanel } from '../../platform/index.ts'
import { Card, Chip, isoDay, Row } from '../../ui/index.ts'
import { standsOf } from './rules.ts'
import { soonDays } from './settings.ts'
import {
  type Bought,
  boughtBy,
  enterpriseOf,
  enterprisesWaiting,
  type Mentoring,
  type Mine,
  mentoringOf,
  type Sold,
  soldBy,
  type Waiting,
} from './store.ts'
import { words } from './words.ts'

const w = words.en
const own = (view: View) => view.person?.id === view.viewer?.id

/** The person’s tiny enterprise, where there is one that goes on. */
const home = panel<{ view: View; mine: Mine | null; sold: Sold[] }>({
  key: 'enterprise',
  parts: ['community'],
  stands: 'aside',
  order: 42,
  read: ({ person }) => ({ mine: enterpriseOf(person), sold: soldBy(person) }),
  show({ view, mine, sold }) {
    if (!mine || mine.endedAt) return null
    const waiting = sold.filter((one) => !one.enterpriseYesAt && !one.enterpriseNoAt && !one.endedAt).length
    const stands = standsOf(mine, isoDay(view.now))
    return (
      <Card
        title={own(view) ? w.panel.title : w.panel.titleFor(view.person?.knownAs ?? '')}
        corner={<a href={`/people/${view.person?.id}/enterprise`}>{w.panel.open}</a>}
      >
        <p>
          <strong>{mine.name}</strong>{' '}
          <Chip kind={stands === 'listed' ? 'kept' : 'plain'}>{w.mine.stands[stands].chip}</Chip>
        </p>
        {(stands === 'papers' || stands === 'grown') && <p>{w.mine.stands[stands].say}</p>}
        {waiting > 0 && own(view) && <p>{w.panel.waiting(waiting)}</p>}
      </Card>
    )
  },
})

/** A quiet way to it, for whoever has none yet. */
const begin = panel<{ view: View; mine: Mine | null }>({
  key: 'begin an enterprise',
  parts: ['community'],
  stands: 'more',
  order: 42,
  read: ({ person }) => ({ mine: enterpriseOf(person) }),
  show: ({ view, mine }) =>
    mine && !mine.endedAt ? null : (
      <Row
        title={own(view) ? w.panel.title : w.panel.titleFor(view.person?.knownAs ?? '')}
        href={`/people/${view.person?.id}/enterprise`}
      />
    ),
})

const buys = panel<{ view: View; bought: Bought[] }>({
  key: 'bought',
  parts: ['money'],
  stands: 'more',
  order: 43,
  read: ({ person }) => ({ bought: boughtBy(person) }),
  show: ({ view, bought }) =>
    bought.length === 0 ? null : (
      <Row
        title={own(view) ? w.panel.bought : w.panel.boughtFor(view.person?.knownAs ?? '')}
        href={`/people/${view.person?.id}/bought`}
      />
    ),
})

/** What of tiny enterprises waits for whoever sees papers; not there while nothing does. */
const toSee = workPanel<WorkView & { waiting: Waiting }>({
  key: 'papers of enterprises',
  stands: 'aside',
  order: 41,
  opens: null,
  read: ({ now }) => ({ waiting: enterprisesWaiting(soonDays, now) }),
  show: ({ waiting: { papers, soon, grown } }) =>
    papers + soon + grown === 0 ? null : (
      <Card title={w.desk.panel} corner={<a href="/enterprises/papers">{w.desk.panelSee}</a>}>
        {papers > 0 && <p>{w.desk.panelPapers(papers)}</p>}
        {grown > 0 && <p>{w.desk.panelGrown(grown)}</p>}
        {soon > 0 && <p class="soft">{w.desk.panelSoon(soon)}</p>}
      </Card>
    ),
})

/** Whoever said yes to being a mentor reads, and whoever writes at their word sees, who asks and whom they go along with. */
const mentors = panel<{ view: View; mentoring: Mentoring | null }>({
  key: 'mentoring',
  parts: ['community'],
  stands: 'more',
  order: 43,
  read: ({ person }) => ({ mentoring: mentoringOf(person) }),
  show({ view, mentoring }) {
    if (mentoring === null || (!mentoring.mentor && mentoring.waiting + mentoring.along === 0)) return null
    const { waiting } = mentoring
    return (
      <Row
        title={own(view) ? w.panel.mentoring : w.panel.mentoringFor(view.person?.knownAs ?? '')}
        href={`/people/${view.person?.id}/mentoring`}
        under={waiting > 0 ? w.panel.asked(waiting) : undefined}
      />
    )
  },
})

const kept = 'as long as the record: what somebody built up belongs to their story'

export const record: RecordPart = {
  tables: {
    enterprise: {
      part: 'community',
      kept,
      stays: {
        goes_to: 'The neighbourhoods are this place’s own.',
        mentor_id: 'A mentor is asked here, and said yes to being asked here.',
        mentor_yes_at: 'A mentor’s yes is to going along here.',
        mentor_link_hash: 'what is kept of a link; it would let somebody in',
        mentor_link_until: 'until when a letter’s link was good here',
        mentor_letters: 'how often a mentor was written to here',
        mentor_word_by: 'Who wrote down what a mentor said here is this place’s matter.',
        mentor_how: 'How a mentor said it was said here.',
        look_by: 'Who looks here is this place’s matter.',
      },
    },
    enterprise_step: { part: 'community', kept },
    enterprise_check: { part: 'community', kept },
    enterprise_mentor: { part: 'community', kept },
    enterprise_agreement: {
      part: 'money',
      kept,
      stays: { enterprise_id: 'The enterprise is somebody else’s; its name stands beside what was agreed.' },
    },
    enterprise_review: {
      part: 'money',
      kept,
      stays: { enterprise_id: 'The enterprise is somebody else’s; its name stands beside what was said.' },
    },
  },
  home: [home, begin, mentors, buys],
  today: [toSee],
}
