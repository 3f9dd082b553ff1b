import type { View } from '../../../platform/index.ts'
import { Card, day, PageHead, Paragraphs, Screen } from '../../../ui/index.ts'
import type { Around } from '../../around.ts'
import type { Heading } from '../headings.ts'
import type { AboutMe } from '../store.ts'
import type { Words } from '../words.ts'
import { lineOf } from './about.tsx'

type Props = { view: View; w: Words; versions: AboutMe[]; around: Around[]; heading: Heading }

export function BeforePage({ view, w, versions, around, heading }: Props) {
  const { person, viewer } = view
  const name = person?.knownAs ?? ''
  const asked = w.headings[heading]
  const title = w.before.title(person?.id === viewer?.id ? asked.title : asked.titleFor(name))
  return (
    <Screen view={view} title={w.page.allVersions} current="about">
      <PageHead title={title} links={<a href={`/people/${person?.id}/about`}>{w.before.back}</a>} />
      {versions.length === 0 && <p>{w.page.nothing}</p>}
      {versions.map((said, at) => (
        <Card key={said.version} title={at === 0 ? w.before.now : day(said.writtenAt, view.now)}>
          {said.text ? <Paragraphs text={said.text} /> : <p>{w.page.taken}</p>}
          <p class="soft">{lineOf(said, around, name, view, w)}</p>
        </Card>
      ))}
    </Screen>
  )
}
