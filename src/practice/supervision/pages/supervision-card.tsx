import { type Around, atTheirWordLine, nameOf } from '../../../people/index.ts'
import type { View } from '../../../platform/index.ts'
import { Card, Chip, day, Form, PlainList, Row } from '../../../ui/index.ts'
import { whose } from '../../named-worker/pages/whose.ts'
import type { Supervision } from '../store.ts'
import { words } from '../words.ts'

export type { Supervision } from '../store.ts'

const w = words.en.card

/** Who read along and who does now: by whose yes, or for what reason. */
export function SupervisionCard({
  view,
  around,
  supervisions,
}: {
  view: View
  around: Around[]
  supervisions: Supervision[]
}) {
  const { own, name, base } = whose(view)
  if (supervisions.length === 0) return null
  const mayEnd = (one: Supervision) =>
    own || view.viewer?.id === one.supervisorId || view.person?.byRight === 'alongside'
  return (
    <Card title={w.title}>
      <PlainList>
        {supervisions.map((one) => {
          const now = !one.endedAt && one.untilAt > view.now
          const who = nameOf(around, one.supervisorId)
          return (
            <Row
              key={one.id}
              title={who}
              under={[
                w.from(day(one.begunAt, view.now), day(one.endedAt ?? one.untilAt, view.now)),
                one.byConsent ? (own ? w.consent : w.consentFor) : w.reason,
                atTheirWordLine(name, one.how, nameOf(around, one.atTheirWordBy)),
              ]
                .filter(Boolean)
                .join(', ')}
              end={<Chip kind={now ? 'soon' : 'plain'}>{now ? w.now : w.over}</Chip>}
            >
              <p>{w.words(one.words)}</p>
              {now && mayEnd(one) && (
                <Form view={view} to={`${base}/my-worker/supervisor/${one.id}/ended`}>
                  <button type="submit" class="link-button">
                    {w.end}
                    <span class="govuk-visually-hidden">{w.endFor(who)}</span>
                  </button>
                </Form>
              )}
            </Row>
          )
        })}
      </PlainList>
    </Card>
  )
}
