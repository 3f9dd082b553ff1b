import { type Around, around, asRead, nameOf } from '../../people/index.ts'
import { panel, type View, type WorkView, workPanel } from '../../platform/index.ts'
import { Card, day, PlainList, Row } from '../../ui/index.ts'
import { grouped, hrefOf } from './group.ts'
import { fortnight } from './routes.ts'
import { type News, newsOf, type Waiting, waitingFor } from './store.ts'
import { words } from './words.ts'

const w = words.en
const inSight = 3

/** What has changed by somebody else's hand. Where nothing has, nothing stands there. */
export const whatsNew = panel<{ view: View; news: News[]; around: Around[] }>({
  key: 'news',
  stands: 'aside',
  order: 30,
  read: ({ person, now }) => ({ news: newsOf([person], new Date(now.getTime() - fortnight), 60), around: around() }),
  show: ({ view, news, around }) =>
    news.length === 0 ? null : (
      <Card title={w.title} corner={view.person?.id === view.viewer?.id ? <a href="/news">{w.all}</a> : undefined}>
        <PlainList>
          {grouped(news)
            .slice(0, inSight)
            .map((one) => (
              <Row
                key={`${one.kind}${one.byId}${one.turn}${one.at.getTime()}`}
                title={w.kinds[one.kind](nameOf(around, one.byId, one.byName || w.somebody), one.turn, one.times)}
                href={hrefOf(one, `/people/${view.person?.id}`)}
                under={[
                  day(one.at, view.now),
                  ...one.texts.slice(0, 1).map((text) => w.quote(asRead(view, text))),
                ].join(' · ')}
              />
            ))}
        </PlainList>
      </Card>
    ),
})

/** How much is new with the people of somebody who works here: a number, which opens nobody's record. */
export const newWithMyPeople = workPanel<WorkView & { waiting: Waiting[] }>({
  key: 'news',
  stands: 'aside',
  order: 5,
  opens: null,
  read: ({ viewer }) => ({ waiting: waitingFor(viewer?.id ?? '') }),
  show: ({ waiting }) => {
    const things = waiting.reduce((sum, one) => sum + one.things, 0)
    return things === 0 ? null : (
      <Card title={w.title} tone="sun">
        <p>{w.panel(things)}</p>
        <a href="/news">{w.all}</a>
      </Card>
    )
  },
})
