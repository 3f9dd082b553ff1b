import type { Shown } from '../../../conversations/index.ts'
import { sought } from '../../../people/index.ts'
import type { View } from '../../../platform/index.ts'
import { Button, Card, Empty, Input, PageHead, PlainList, Row, Screen, time, Who } from '../../../ui/index.ts'
import type { OnDuty } from '../store.ts'
import type { Words } from '../words.ts'

type Props = { view: View; w: Words; onDuty: OnDuty[]; shown: Shown[] }

/** Who is on duty now, and the way to somebody who needs them. */
export function DutyPage({ view, w: { duty: w }, onDuty, shown }: Props) {
  const wanted = sought(view.query, view.now)
  const mine = onDuty.filter(({ memberId }) => memberId === view.viewer?.id)
  const bornTyped = typeof view.query.born === 'string' ? view.query.born : ''
  return (
    <Screen view={view} title={w.title} current="on duty" aside={<OnDutyCard onDuty={onDuty} w={w} />}>
      <PageHead
        title={w.title}
        lead={mine.length === 0 ? w.notMine : mine.map((one) => w.mine(one.neighbourhood, time(one.untilAt))).join(' ')}
        links={
          <>
            <a href="/rota">{w.rota}</a>
            <a href="/hellos">{w.hellos}</a>
          </>
        }
      />
      <Card>
        <p>{w.lead}</p>
        <form method="get" action="/on-duty" noValidate>
          <Input id="name" name="name" value={wanted.name} label={{ text: w.name }} autocomplete="off" />
          <Input
            id="born"
            name="born"
            value={bornTyped}
            label={{ text: w.born }}
            hint={{ text: w.bornHint }}
            classes="govuk-input--width-10"
            autocomplete="off"
          />
          <Button>{w.send}</Button>
        </form>
        {wanted.name !== '' && shown.length === 0 && <Empty>{w.none}</Empty>}
        <PlainList>
          {shown.map((one) => (
            <Row
              key={one.mark}
              title={one.fullName || one.knownAs}
              under={[one.bornYear, one.neighbourhood, one.alongside].filter(Boolean).join(', ')}
              end={
                <a href={`/on-duty/${one.mark}`}>
                  {w.open}
                  <span class="govuk-visually-hidden">{w.openFor(one.fullName || one.knownAs)}</span>
                </a>
              }
            />
          ))}
        </PlainList>
      </Card>
    </Screen>
  )
}

/** The names of those on duty, by part of town. */
export function OnDutyCard({ onDuty, w, all }: { onDuty: OnDuty[]; w: Words['duty']; all?: boolean }) {
  return (
    <Card title={w.now} corner={all ? <a href="/on-duty">{w.title}</a> : undefined}>
      {onDuty.length === 0 && <Empty>{w.nobody}</Empty>}
      <PlainList>
        {[...Map.groupBy(onDuty, ({ memberId, untilAt }) => `${memberId} ${untilAt.getTime()}`).values()].map(
          (areas) =>
            areas[0] && (
              <li key={areas[0].memberId}>
                <Who
                  name={areas[0].knownAs}
                  is={`${areas.map(({ neighbourhood }) => neighbourhood).join(', ')}, ${w.until(time(areas[0].untilAt))}`}
                />
              </li>
            ),
        )}
      </PlainList>
    </Card>
  )
}
