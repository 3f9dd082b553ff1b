import { panel, type RecordPart, type View } from '../../platform/index.ts'
import { Row } from '../../ui/index.ts'
import { words } from './words.ts'

const w = words.en.page

/** The way to everything, on one’s own home page. */
const home = panel<{ view: View }>({
  key: 'everything',
  stands: 'more',
  order: 80,
  read: () => ({}),
  show({ view: { person, viewer } }) {
    if (person === null) return null
    const at = `/people/${person.id}/everything`
    if (person.id === viewer?.id) return <Row key="everything" title={w.title} href={at} under={w.panel} />
    return ['alongside', 'cover'].includes(person.byRight) ? (
      <Row key="everything" title={words.en.handOver.title(person.knownAs)} href={`${at}/for-them`} />
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
