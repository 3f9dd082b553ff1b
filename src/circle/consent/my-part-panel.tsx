import { panel, type View } from '../../platform/index.ts'
import { Row } from '../../ui/index.ts'
import { words } from './words.ts'

const w = words.en.mine

/** For somebody who was let in: what they may see and do here, and how to stop. */
export const myPartPanel = panel<{ view: View }>({
  key: 'my part',
  parts: [],
  stands: 'more',
  order: 10,
  read: () => ({}),
  show: ({ view: { person } }) =>
    person?.byRight === 'circle' ? (
      <Row key="my part" title={w.title(person.knownAs)} href={`/people/${person.id}/my-part`} under={w.andStop} />
    ) : null,
})
