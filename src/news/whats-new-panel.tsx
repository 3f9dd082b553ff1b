import { type Around, around, nameOf } from '../people/index.ts'
import { panel, type View } from '../platform/index.ts'
import { Card, day, PlainList, Row } from '../ui/index.ts'
import { type News, newsOf } from './whats-new.ts'
import { words } from './words.ts'

const w = words.en.news
/** How far back news goes; older things stand on their own pages. */
const fortnight = 14 * 86_400_000

/** What has changed by somebody else's hand. Where nothing has, nothing stands there. */
export const whatsNew = panel<{ view: View; news: News[]; around: Around[] }>({
  key: 'news',
  stands: 'aside',
  order: 15,
  read: ({ person, now }) => ({ news: newsOf(person, new Date(now.getTime() - fortnight)), around: around() }),
  show: ({ view, news, around }) =>
    news.length === 0 ? null : (
      <Card title={w.title}>
        <PlainList>
          {news.map((one) => (
            <Row
              key={`${one.kind}${one.of}${one.at.getTime()}`}
              title={w[one.kind](nameOf(around, one.byId, one.byName || w.somebody), one.turn)}
              href={hrefOf(one, `/people/${view.person?.id}`)}
              under={[day(one.at, view.now), one.text && `“${one.text}”`].filter(Boolean).join(' · ')}
            />
          ))}
        </PlainList>
      </Card>
    ),
})

function hrefOf({ kind, of }: News, base: string): string {
  if (kind === 'promise') return `${base}/promises/${of}`
  if (kind === 'said' || kind === 'reply') return `${base}/said/${of}`
  return `${base}/plan`
}
