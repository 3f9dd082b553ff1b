import { panel, type View } from '../../platform/index.ts'
import { Card, Empty, Paragraphs } from '../../ui/index.ts'
import { type AboutMe, aboutMe } from './store.ts'
import { words } from './words.ts'

const w = words.en

/** What is most important to the person stands on their page before anything else is told of them (P7). */
export const aboutPanel = panel<{ view: View; about: AboutMe[] }>({
  key: 'about me',
  parts: ['about'],
  stands: 'main',
  order: 10,
  read: ({ person }) => ({ about: aboutMe(person) }),
  show: ({ view: { person, viewer }, about }) => {
    const own = person?.id === viewer?.id
    const name = person?.knownAs ?? ''
    const at = `/people/${person?.id}/about`
    const written = about.filter(({ text }) => text !== '')
    const first = written.find(({ heading }) => heading === 'important') ?? written[0]
    return (
      <Card title={own ? w.panel.title : w.panel.titleFor(name)}>
        {first ? (
          <>
            <h3>{own ? w.headings[first.heading].title : w.headings[first.heading].titleFor(name)}</h3>
            <Paragraphs text={first.text} />
            <a href={at}>{w.panel.all}</a>
          </>
        ) : (
          <Empty action={own && <a href={`${at}/edit`}>{w.panel.write}</a>}>
            {own ? w.panel.begin : w.panel.beginFor(name)}
          </Empty>
        )}
      </Card>
    )
  },
})
