import { type Around, around } from '../../people/index.ts'
import {
  type AnyRoute,
  type Asked,
  type Field,
  fields,
  members,
  NotFound,
  type OpenedPerson,
  route,
  type Transaction,
  textOf,
} from '../../platform/index.ts'
import { NewsPage } from './page.tsx'
import { markRead, type News, newsOf, readUntil, waitingFor } from './store.ts'
import { words } from './words.ts'

/** How far back news goes; older things stand on their own pages. */
export const fortnight = 14 * 86_400_000
const most = 300

/**
 * Reads what is new with everybody a member stands with, today and by the parts they hold today. Only those records are
 * opened in which there is something new; each of them reads so in "who looked".
 */
async function gather(
  tx: Transaction,
  asked: Asked,
): Promise<{ news: News[]; people: OpenedPerson[]; around: Around[] }> {
  if (asked.viewer === null) throw new NotFound()
  const [waiting, read] = await Promise.all([tx.ask(waitingFor(asked.viewer.id)), tx.ask(readUntil())])
  const since = new Date(Math.max(asked.now.getTime() - fortnight, read?.untilAt.getTime() ?? 0))
  const byParts = Map.groupBy(waiting, ({ parts }) => [...parts].sort().join())
  // Sent in order on one connection, so that each query sees what its own opening opened.
  const found = await Promise.all(
    [...byParts.values()].map(async (group) => {
      const people = group.map(({ personId }) => personId)
      const parts = group[0]?.parts ?? []
      return Promise.all([
        tx.open({ people, parts, act: 'read', why: 'looked at what is new' }),
        tx.ask(newsOf(people, since, most)),
        tx.ask(around()),
      ])
    }),
  )
  return {
    people: found.flatMap(([people]) => people),
    news: found.flatMap(([, news]) => news).sort((a, b) => b.at.getTime() - a.at.getTime()),
    around: found.flatMap(([, , around]) => around),
  }
}

/** The moment of the newest thing on the page: what came after it is not marked as seen. */
const upto: Field<Date> = (posted, name) => {
  const at = new Date(textOf(posted, name))
  return Number.isNaN(at.getTime()) ? new Date(0) : at
}

/** Where the link of the weekly message leads: it names nobody. Who has no record of their own finds their people’s news. */
const week = route({
  path: '/news/week',
  who: members,
  words,
  goTo: ({ viewer }) => (viewer?.isPerson ? `/people/${viewer.id}/week` : null),
  gather,
  page: (props: Parameters<typeof NewsPage>[0]) => NewsPage({ ...props, view: { ...props.view, path: '/news' } }),
})

const list = route({
  path: '/news',
  who: members,
  words,
  gather,
  page: NewsPage,
  form: (posted) => fields(posted, { upto }),
  act(tx, { upto }, { now }) {
    tx.run(markRead(new Date(Math.min(upto.getTime(), now.getTime()))))
    return '/news'
  },
})

export const routes: AnyRoute[] = [list, week]
