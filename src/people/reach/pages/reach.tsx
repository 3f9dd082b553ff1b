import type { View } from '../../../platform/index.ts'
import { Card, day, PageHead, Screen, WarningText } from '../../../ui/index.ts'
import { type Around, nameOf } from '../../around.ts'
import { atTheirWordLine } from '../../at-their-word.tsx'
import { SafeWays } from '../safe-ways.tsx'
import type { Reach } from '../store.ts'
import type { Words } from '../words.ts'

type Props = { view: View; w: Words; reach: Reach | null; around: Around[] }

export function ReachPage({ view, w: { reach: w }, reach, around }: Props) {
  const { person, viewer } = view
  const own = person?.id === viewer?.id
  const name = person?.knownAs ?? ''
  const title = own ? w.title : w.titleFor(name)
  const byWord = reach && atTheirWordLine(name, reach.how, nameOf(around, reach.atTheirWordBy))
  return (
    <Screen view={view} title={title} current="about">
      <PageHead
        title={title}
        lead={own ? w.lead : undefined}
        links={
          <>
            <a href={`/people/${person?.id}/reach/edit`}>{w.edit}</a>
            {!own && <a href={`/people/${person?.id}/on-the-phone`}>{w.phoneCard(name)}</a>}
          </>
        }
      />
      {!reach && <p>{own ? w.none : w.noneFor(name)}</p>}
      {reach?.notOnMyScreen && <WarningText>{w.watched(name)}</WarningText>}
      {reach && (
        <Card>
          <SafeWays reach={reach} w={w} />
          {!own && <p>{w.unsure}</p>}
          <p>{reach.safeWord ? w.safeWord : w.noSafeWord}</p>
          <p class="soft">
            {[w.updated(day(reach.writtenAt, view.now)), byWord && w.by(byWord)].filter(Boolean).join(' ')}
          </p>
        </Card>
      )}
    </Screen>
  )
}
