import { may, type View } from '../../../platform/index.ts'
import { Card, day, PageHead, Paragraphs, Screen } from '../../../ui/index.ts'
import { type Around, nameOf } from '../../around.ts'
import { atTheirWordLine } from '../../at-their-word.tsx'
import { headings, slugOf } from '../headings.ts'
import type { AboutMe } from '../store.ts'
import type { Words } from '../words.ts'

type Props = { view: View; w: Words; about: AboutMe[]; around: Around[] }

export function AboutPage({ view, w, about, around }: Props) {
  const { person, viewer } = view
  const own = person?.id === viewer?.id
  const name = person?.knownAs ?? ''
  const at = `/people/${person?.id}`
  const reach = may(view, 'read', 'reach')
  const writes = may(view, 'change', 'reach', 'about')
  const title = own ? w.page.title : w.page.titleFor(name)
  return (
    <Screen
      view={view}
      title={title}
      current="about"
      aside={
        reach && (
          <Card title={w.page.more}>
            <p>
              <a href={`${at}/communicate`}>{own ? w.page.communicate : w.page.communicateFor(name)}</a>
            </p>
            <p>
              <a href={`${at}/reach`}>{own ? w.page.reach : w.page.reachFor(name)}</a>
            </p>
          </Card>
        )
      }
    >
      <PageHead
        title={title}
        lead={own ? w.page.lead : w.page.leadFor(name)}
        links={writes && <a href={`${at}/about/edit`}>{own ? w.page.beginAll : w.page.beginAllFor(name)}</a>}
      />
      {headings.map((heading) => {
        const said = about.find((one) => one.heading === heading)
        const asked = w.headings[heading]
        return (
          <Card
            key={heading}
            id={slugOf(heading)}
            title={own ? asked.title : asked.titleFor(name)}
            corner={
              writes && (
                <a href={`${at}/about/${slugOf(heading)}/edit`}>
                  {w.page.change}
                  <span class="govuk-visually-hidden"> {asked.title}</span>
                </a>
              )
            }
          >
            {said?.text ? (
              <>
                <Paragraphs text={said.text} />
                <p class="soft">{lineOf(said, around, name, view, w)}</p>
              </>
            ) : (
              <p class="soft">{own ? asked.hint : w.page.nothingFor}</p>
            )}
            {said && (said.version > 1 || !said.text) && (
              <p>
                <a href={`${at}/about/${slugOf(heading)}/before`}>{w.page.allVersions}</a>
              </p>
            )}
          </Card>
        )
      })}
    </Screen>
  )
}

/** “Last changed on 3 March. Amir helped to write it. Written at Joan’s word, by phone, written by Dev.” */
export function lineOf(
  said: AboutMe,
  around: readonly Around[],
  name: string,
  { now }: View,
  { page: w }: Words,
): string {
  const byWord = atTheirWordLine(name, said.how, nameOf(around, said.atTheirWordBy))
  const parts = [w.updated(day(said.writtenAt, now)), said.helpedBy && w.helped(said.helpedBy), byWord && w.by(byWord)]
  return parts.filter(Boolean).join(' ')
}
