import { panel, type RecordPart, type View } from '../../platform/index.ts'
import { Card } from '../../ui/index.ts'
import { words } from './words.ts'

const w = words.en.page

/** The way to everything, on one’s own home page. */
const home = panel<{ view: View }>({
  key: 'everything',
  stands: 'aside',
  order: 95,
  read: () => ({}),
  show({ view: { person, viewer } }) {
    if (person === null) return null
    const at = `/people/${person.id}/everything`
    if (person.id === viewer?.id)
      return (
        <Card key="everything" title={w.title}>
          <p>{w.panel}</p>
          <a href={at}>{w.panelLink}</a>
        </Card>
      )
    return ['alongside', 'cover'].includes(person.byRight) ? (
      <p key="everything">
        <a href={`${at}/for-them`}>{words.en.handOver.title(person.knownAs)}</a>
      </p>
    ) : null
  },
})

export const record: RecordPart = {
  tables: {
    taken_along: { part: 'reach', kept: 'record.kept' },
    came_from: { part: 'reach', kept: 'record.kept' },
    came_with: { part: 'reach', kept: 'record.kept' },
    looked_elsewhere: { part: 'rights', kept: 'record.kept' },
  },
  home: [home],
}
