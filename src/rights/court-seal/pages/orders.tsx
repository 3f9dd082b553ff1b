import { SaidOne, type Statement } from '../../../conversations/index.ts'
import type { Around } from '../../../people/index.ts'
import type { View } from '../../../platform/index.ts'
import {
  BackLink,
  Button,
  Card,
  day,
  Empty,
  Form,
  field,
  Input,
  Notice,
  PageHead,
  Pick,
  PlainList,
  picked,
  Row,
  Screen,
  Textarea,
} from '../../../ui/index.ts'
import { type Order, type OrderWaiting, orderers } from '../store.ts'
import type { Words } from '../words.ts'

type AskProps = { view: View; w: Words; statement: Statement; around: Around[]; works: unknown }

/** An order is written down, for somebody else to carry out. */
export function AskSealPage({ view, w: all, statement, around }: AskProps) {
  const w = all.ask
  return (
    <Screen view={view} title={w.title} current="said">
      <BackLink href={`/people/${view.person?.id}/said/${statement.id}`} />
      <PageHead title={w.title} lead={w.lead} />
      <Card title={w.what}>
        <SaidOne view={view} statement={statement} replies={[]} around={around} alone />
      </Card>
      <Form view={view}>
        <Pick
          {...picked(view, 'byWhat')}
          legend={w.byWhat}
          shown
          items={orderers.map((value) => ({ value, text: all.whats[value] }))}
        />
        <Input {...field(view, 'reference')} label={{ text: w.reference }} hint={{ text: w.referenceHint }} />
        <Textarea {...field(view, 'says')} rows={3} label={{ text: w.says }} />
        <Button>{w.send}</Button>
      </Form>
    </Screen>
  )
}

/** The orders that wait for the reader. */
export function OrdersPage({ view, w, orders }: { view: View; w: Words; orders: OrderWaiting[] }) {
  return (
    <Screen view={view} title={w.waiting.title} current="orders">
      <PageHead title={w.waiting.title} />
      <Card>
        {orders.length === 0 && <Empty>{w.waiting.none}</Empty>}
        <OrderRows view={view} w={w} orders={orders} />
      </Card>
    </Screen>
  )
}

export function OrderRows({ view, w, orders }: { view: Pick<View, 'now'>; w: Words; orders: OrderWaiting[] }) {
  return (
    <PlainList>
      {orders.map((one) => (
        <Row
          key={one.id}
          title={w.waiting.row(one.knownAs, w.whats[one.byWhat])}
          href={`/orders-to-seal/${one.id}`}
          under={w.waiting.under(one.reference, one.askedBy, day(one.askedAt, view.now))}
        />
      ))}
    </PlainList>
  )
}

/** One order beside the words it is about: sealed by this second person, or not. */
export function OrderPage({ view, w: all, order }: { view: View; w: Words; order: Order }) {
  const w = all.decide
  return (
    <Screen view={view} title={w.title(order.knownAs)} current="orders">
      <BackLink href="/orders-to-seal" />
      <PageHead title={w.title(order.knownAs)} lead={w.lead} />
      {order.held && <Notice kind="careful">{w.held}</Notice>}
      <Card title={w.order}>
        <p>{`${all.whats[order.byWhat]}: ${order.reference}`}</p>
        <p class="as-written">{order.says}</p>
        <p class="soft">{all.waiting.under(order.reference, order.askedBy, day(order.askedAt, view.now))}</p>
      </Card>
      <Card title={w.words} tone="sun">
        <p class="as-written">{order.text}</p>
      </Card>
      <Form view={view}>
        <Pick
          {...picked(view, 'answer')}
          legend={w.answer}
          shown
          items={[
            { value: 'yes', text: w.yes },
            { value: 'no', text: w.no },
          ]}
        />
        <Textarea {...field(view, 'why')} rows={2} label={{ text: w.why }} />
        <Button>{w.send}</Button>
      </Form>
    </Screen>
  )
}
