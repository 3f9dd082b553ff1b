import type { View } from '../../../platform/index.ts'
import { Card, Details, day, PageHead, Paragraphs, Screen } from '../../../ui/index.ts'
import { type Around, nameOf } from '../../around.ts'
import { atTheirWordLine } from '../../at-their-word.tsx'
import { needKinds, needsByKind } from '../needs.ts'
import type { Communication } from '../store.ts'
import type { Words } from '../words.ts'

type Props = { view: View; w: Words; said: Communication | null; before: Communication[]; around: Around[] }

export function CommunicatePage({ view, w: { communicate: w }, said, before, around }: Props) {
  const { person, viewer } = view
  const own = person?.id === viewer?.id
  const name = person?.knownAs ?? ''
  const title = own ? w.title : w.titleFor(name)
  const shared = { view, w, own, name, around }
  return (
    <Screen view={view} title={title} current="about">
      <PageHead
        title={title}
        lead={own ? w.lead : undefined}
        links={<a href={`/people/${person?.id}/communicate/edit`}>{w.edit}</a>}
      />
      {said ? <Said {...shared} said={said} /> : <p>{w.none}</p>}
      {before.length > 0 && (
        <Details summaryText={w.before}>
          {before.map((one) => (
            <Said key={one.changedAt.getTime()} {...shared} said={one} />
          ))}
        </Details>
      )}
    </Screen>
  )
}

type SaidProps = {
  view: View
  w: Words['communicate']
  own: boolean
  name: string
  around: Around[]
  said: Communication
}

function Said({ view, w, own, name, around, said }: SaidProps) {
  const { needs } = view.frame.w.communicate
  const byWord = atTheirWordLine(name, said.how, nameOf(around, said.atTheirWordBy))
  return (
    <>
      {said.inWords && (
        <Card title={own ? w.inWords : w.inWordsFor(name)}>
          <Paragraphs text={said.inWords} />
        </Card>
      )}
      {needKinds.map((kind) => {
        const mine = needsByKind[kind].filter((need) => said.needs.includes(need))
        return (
          mine.length > 0 && (
            <Card key={kind} title={w.kinds[kind]}>
              <ul>
                {mine.map((need) => (
                  <li key={need}>{needs[need]}</li>
                ))}
              </ul>
            </Card>
          )
        )
      })}
      {said.carerNeeds && (
        <Card title={own ? w.carer : w.carerFor(name)}>
          <Paragraphs text={said.carerNeeds} />
        </Card>
      )}
      {said.language && <p>{w.languageLine(said.language)}</p>}
      <p class="soft">
        {[
          w.updated(day(said.changedAt, view.now)),
          said.helpedBy && w.helpedLine(said.helpedBy),
          byWord && w.by(byWord),
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
    </>
  )
}
