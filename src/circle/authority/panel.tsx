import { type WorkView, workPanel } from '../../platform/index.ts'
import { Card, day, PlainList, Row } from '../../ui/index.ts'
import { type AuthoritySaid, authoritiesSaid } from './store.ts'
import { words } from './words.ts'

const w = words.en

/** Somebody says that they decide for another: it opens nothing until a worker has seen the papers. */
export const authoritySaid = workPanel<WorkView & { said: AuthoritySaid[] }>({
  key: 'authority said',
  stands: 'main',
  order: 18,
  opens: null,
  read: () => ({ said: authoritiesSaid() }),
  show({ view, said }) {
    const waiting = said.filter(({ settledAt }) => settledAt === null)
    return waiting.length === 0 ? null : (
      <Card title={w.said.title}>
        <PlainList>
          {waiting.map((one) => (
            <Row
              key={one.id}
              title={`${one.byName}, ${w.said.about(one.aboutWords)}`}
              href="/authority/said"
              under={`${w.kinds[one.kind]} · ${day(one.saidAt, view.now)}`}
            />
          ))}
        </PlainList>
      </Card>
    )
  },
})
