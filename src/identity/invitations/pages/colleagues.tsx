import type { View } from '../../../platform/index.ts'
import { Card, Chip, day, Empty, PageHead, PlainList, Row, Screen } from '../../../ui/index.ts'
import type { Colleague } from '../store.ts'
import type { Words } from '../words.ts'

type Props = { view: View; w: Words; found: Colleague[] }

/** For the team lead: who works here and can sign in. */
export function ColleaguesPage({ view, w: { colleagues: w }, found }: Props) {
  return (
    <Screen view={view} title={w.title} current="colleagues">
      <PageHead title={w.title} lead={w.lead} />
      <Card>
        {found.length === 0 && <Empty>{w.none}</Empty>}
        <PlainList>
          {found.map(({ id, knownAs, posts, hasAccount, invitedUntil }) => (
            <Row
              key={id}
              title={knownAs}
              under={posts.join(', ')}
              end={
                <Chip kind={hasAccount ? 'kept' : invitedUntil ? 'soon' : 'plain'}>
                  {hasAccount ? w.has : invitedUntil ? w.invited(day(invitedUntil, view.now)) : w.not}
                </Chip>
              }
            >
              <a href={`/colleagues/${id}/going`}>{w.going}</a>{' '}
              {!hasAccount && <a href={`/colleagues/${id}/invitation`}>{w.invite}</a>}
            </Row>
          ))}
        </PlainList>
      </Card>
    </Screen>
  )
}
