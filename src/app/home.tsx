import type { Asked, Part, Query, View } from '../platform/index.ts'
import { type AnyRoute, held, route, standing } from '../platform/index.ts'
import { Card, PageHead, PlainList, Screen, weekday } from '../ui/index.ts'
import { prefixed, rowsOf } from './panels.ts'
import { records } from './records.ts'
import { type Words, words } from './words.ts'

const panels = records.flatMap(({ home = [] }) => home).sort((a, b) => a.order - b.order)

type Props = { view: View; w: Words }

/** What a panel needs that says nothing else. */
const asAWorker: readonly Part[] = ['hello', 'reach', 'about', 'said', 'plan']

/**
 * A person's home page, made of the panels of all slices; their queries leave together. Whoever was let in to some parts
 * of the record meets the panels of those parts.
 */
export const personHome: AnyRoute = route({
  path: '/people/:person',
  who: standing('read', held),
  why: 'opened the home page',
  words,
  read: allOf as never,
  page: HomePage,
})

function allOf(asked: Asked): Record<string, Query<never, unknown>> {
  return Object.assign({}, ...panels.map(({ key, read }) => prefixed(key, read(asked))))
}

function HomePage({ view, w: { home: w }, ...rows }: Props) {
  const own = view.person?.id === view.viewer?.id
  const name = view.person?.knownAs ?? ''
  const has = new Set(view.person?.held)
  const shown = (where: 'main' | 'aside' | 'more') =>
    panels
      .filter(({ stands, parts = asAWorker }) => stands === where && parts.every((part) => has.has(part)))
      .map(({ key, show }) => show({ view, ...rowsOf(key, rows) }))
      .filter((panel) => panel !== null)
  const title = own ? w.greeting(view.now, name) : w.titleFor(name)
  const more = shown('more')
  const aside = shown('aside')
  if (more.length > 0)
    aside.push(
      <Card key="more" title={own ? w.more : w.moreFor(name)}>
        <PlainList>{more}</PlainList>
      </Card>,
    )
  return (
    <Screen view={view} title={title} current="home" aside={aside.length > 0 ? aside : undefined}>
      <PageHead title={title} lead={own ? w.lead(weekday(view.now)) : undefined} />
      {shown('main')}
    </Screen>
  )
}
