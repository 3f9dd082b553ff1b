import type { View } from '../../../platform/index.ts'
import { Button, Card, Chip, Details, day, Form, fieldOn, Paper } from '../../../ui/index.ts'
import type { Notice } from '../store.ts'
import type { Words } from '../words.ts'

type Props = { view: View; w: Words; notices: Notice[] }

/** That something is kept: since when, until when, by what law, and how to say no. Whoever works with them sees which entry. */
export function NoticesCard({ view, w, notices }: Props) {
  const { person, viewer } = view
  const own = person?.id === viewer?.id
  const name = person?.knownAs ?? ''
  if (notices.length === 0) return null
  return (
    <Card title={own ? w.notices.title : w.notices.titleFor(name)} id="withheld" tone="sun">
      <p>{own ? w.notices.lead : w.notices.leadFor(name)}</p>
      {notices.map((notice) =>
        notice.endedAt ? (
          <Ended key={notice.id} view={view} w={w} notice={notice} endedAt={notice.endedAt} />
        ) : (
          <Kept key={notice.id} view={view} w={w} notice={notice} />
        ),
      )}
      <p>{w.notices.advocate}</p>
    </Card>
  )
}

type OneProps = { view: View; w: Words; notice: Notice }

function Kept({ view, w, notice }: OneProps) {
  const { person, now } = view
  const past = notice.untilAt !== null && notice.untilAt <= now
  const until = notice.untilAt ? day(notice.untilAt, now) : ''
  return (
    <div class="kept-back">
      <p>
        <strong>
          {notice.untilAt ? w.notices.since(day(notice.since, now), until) : w.notices.held(day(notice.since, now))}
        </strong>{' '}
        {past && <Chip kind="late">{w.notices.past(until)}</Chip>}
      </p>
      <p>
        {w.notices.because(w.grounds[notice.ground])} {notice.approvedBy && w.notices.approved(notice.approvedBy)}
      </p>
      <p class="soft">{w.notices.law(w.laws[notice.ground])}</p>
      {notice.entryTable && (
        <p>
          {w.notices.entry(w.entries[notice.entryTable])}{' '}
          {notice.entryTable === 'statement' && (
            <a href={`/people/${person?.id}/said/${notice.entryId}`}>{w.notices.look}</a>
          )}
        </p>
      )}
      {notice.why && <p class="as-written">{w.notices.why(notice.proposedBy, notice.why)}</p>}
      {notice.quiet && <Chip kind="mine">{w.notices.quiet}</Chip>}
      {notice.challengedAt && notice.challengeDue ? (
        <p>
          {w.challenge.waits(notice.challengeWaitsFor || w.challenge.nobody, day(notice.challengeDue, now))}{' '}
          {notice.challengeWords !== w.challenge.noWords && `“${notice.challengeWords}”`}
        </p>
      ) : (
        <Challenge view={view} w={w} notice={notice} />
      )}
      {notice.mine && (
        <p>
          <a href={`/people/${person?.id}/rights/withheld/${notice.id}/end`}>{w.notices.ending.send}</a>
        </p>
      )}
    </div>
  )
}

/** One press for the person; whoever does it for them says how they were told, on a page of its own. */
function Challenge({ view, w, notice }: OneProps) {
  const to = `/people/${view.person?.id}/rights/withheld/${notice.id}/challenge`
  if (view.person?.id !== view.viewer?.id) return <a href={to}>{w.challenge.title}</a>
  return (
    <Details summaryText={w.challenge.title}>
      <Form view={view} to={to}>
        <Paper {...fieldOn(view, to, 'words', notice.id)} label={w.challenge.label} />
        <Button>{w.challenge.send}</Button>
      </Form>
    </Details>
  )
}

function Ended({ view, w, notice, endedAt }: OneProps & { endedAt: Date }) {
  const { now } = view
  return (
    <div class="kept-back">
      <p>{w.notices.ended(day(notice.since, now), day(endedAt, now))}</p>
      {notice.entryTable && <p>{w.notices.was(w.entries[notice.entryTable], notice.proposedBy, notice.why)}</p>}
      {notice.endedWhy && <p>{w.notices.endedWhy(notice.endedWhy)}</p>}
    </div>
  )
}
