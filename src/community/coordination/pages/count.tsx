import type { View } from '../../../platform/index.ts'
import type { Pinned } from '../../../settings/index.ts'
import { Card, Form } from '../../../ui/index.ts'
import { type Area, contactKinds, type MyContacts } from '../store.ts'
import type { CoordinationWords } from '../words.ts'
import { areaMeant } from './area-meant.ts'

type Props = { view: View; w: CoordinationWords; areas: Area[]; contacts: MyContacts[]; counted: Pinned<number> }

/** Contact without a file: a press for each, and no place for a name or a word. */
export function Count({ view, w: all, areas, contacts, counted }: Props) {
  const w = all.mine.count
  const area = areaMeant(view, areas)
  if (!area) return null
  const of = (kind: string) => contacts.find((one) => one.neighbourhoodId === area.id && one.kind === kind)
  return (
    <Card title={w.title} id="count">
      <p>{w.lead}</p>
      {areas.length > 1 && (
        <nav class="picks" aria-label={w.where}>
          {areas.map(({ id, name, slug }) => (
            <a key={id} href={`/coordination?in=${slug}#count`} aria-current={id === area.id ? 'page' : undefined}>
              {name}
            </a>
          ))}
        </nav>
      )}
      <ul class="plain counts">
        {contactKinds.map((kind) => (
          <li key={kind}>
            <Form view={view} to="/coordination/count">
              <input type="hidden" name="area" value={area.id} />
              <input type="hidden" name="kind" value={kind} />
              <button type="submit" class="count-button" aria-label={w.more(all.kinds[kind], area.name)}>
                <span aria-hidden="true">+</span> {all.kinds[kind]}
              </button>
            </Form>
            <span class="soft">
              {w.today(of(kind)?.today ?? 0)} · {w.sum(of(kind)?.times ?? 0, counted.value)}
            </span>
            {(of(kind)?.today ?? 0) > 0 && (
              <Form view={view} to="/coordination/count">
                <input type="hidden" name="area" value={area.id} />
                <input type="hidden" name="kind" value={kind} />
                <input type="hidden" name="less" value="yes" />
                <button type="submit" class="link-button">
                  {w.lessShort}
                  <span class="visually-hidden">: {all.kinds[kind]}</span>
                </button>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </Card>
  )
}
