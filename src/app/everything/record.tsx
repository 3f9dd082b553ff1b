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
  show: ({ view: { person, viewer } }) =>
    person === null || person.id !== viewer?.id ? null : (
      <Card key="everything" title={w.title}>
        <p>{w.panel}</p>
        <a href={`/people/${person.id}/everything`}>{w.panelLink}</a>
      </Card>
    ),
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
