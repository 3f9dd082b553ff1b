import { textOf, type View } from '../../../../platform/index.ts'
import {
  Button,
  Card,
  Chip,
  day,
  Empty,
  Form,
  field,
  Input,
  PageHead,
  PlainList,
  Row,
  Screen,
} from '../../../../ui/index.ts'
import type { Entry, Link } from '../store.ts'
import type { Words } from '../words.ts'

type Props = { view: View; w: Words; entry: { entry: Entry }; links: Link[] }

/** The links by which a group changes its own entry: made, shown once, stopped all together. */
export const linkPage = (outside: (view: View) => string) =>
  function LinkPage({ view, w: { link: w }, entry: { entry }, links }: Props) {
    const made = textOf(view.query, 'made')
    const alive = links.some((one) => isAlive(one, view.now))
    return (
      <Screen view={view} title={w.title(entry.name)} current="groups">
        <PageHead title={w.title(entry.name)} lead={w.lead} links={<a href={`/groups/${entry.id}/edit`}>{w.back}</a>} />
        {/^[\w-]{20,80}$/.test(made) && (
          <Card tone="sun">
            <p>{w.made}</p>
            <p class="address">
              <a href={`/stewards/${made}`}>{`${outside(view)}/stewards/${made}`}</a>
            </p>
          </Card>
        )}
        <Form view={view} to={`/groups/${entry.id}/link`}>
          <Button>{w.make}</Button>
        </Form>
        <Card title={w.list}>
          {links.length === 0 && <Empty>{w.none}</Empty>}
          <PlainList>
            {links.map((one) => (
              <Row
                key={one.id}
                title={day(one.madeAt, view.now)}
                end={
                  <Chip kind={isAlive(one, view.now) ? 'kept' : 'plain'}>
                    {one.endedAt
                      ? w.ended(day(one.endedAt, view.now), one.endedWhy)
                      : w.until(day(one.untilAt, view.now))}
                  </Chip>
                }
                under={[one.usedAt ? w.used(day(one.usedAt, view.now)) : w.notUsed, one.renewed ? w.renewed : '']
                  .filter(Boolean)
                  .join(', ')}
              />
            ))}
          </PlainList>
        </Card>
        {alive && (
          <Card title={w.stop} tone="clay">
            <p>{w.stopLead}</p>
            <Form view={view} to={`/groups/${entry.id}/link/stopped`}>
              <Input {...field(view, 'why')} label={{ text: w.stopWhy }} />
              <Button classes="govuk-button--warning">{w.stop}</Button>
            </Form>
          </Card>
        )}
      </Screen>
    )
  }

const isAlive = (link: Link, now: Date) => link.endedAt === null && link.untilAt > now
