import type { ComponentChildren } from 'preact'
import { Button, Card, Form, PageHead, Screen, StaysEmpty } from '../../../ui/index.ts'
import { WhatWePromise, WhenRead } from './aside.tsx'
import type { HelloProps } from './hello.tsx'
import { MoreFields } from './more-fields.tsx'

type Props = Pick<HelloProps, 'view' | 'w' | 'hours' | 'pace' | 'away' | 'declined' | 'neighbourhoods' | 'helpers'> & {
  /** The words that differ where a hello is for somebody else. */
  own: HelloProps['w']['hello'] | HelloProps['w']['another']
  /** To the other of the two hellos. */
  other: ComponentChildren
  /** Beside the form, below what is promised. */
  also?: ComponentChildren
  children: ComponentChildren
}

/** A hello’s page: when it is read and what is promised beside it; last what may be added and may be left out. */
export function HelloFrame({ own, other, also, children, ...props }: Props) {
  const { view, w: all, hours, pace, away, declined, neighbourhoods, helpers } = props
  const { hello: w } = all
  return (
    <Screen
      view={view}
      title={own.title}
      current="hello"
      aside={
        <>
          <WhenRead view={view} w={all} hours={hours} away={away} />
          <WhatWePromise view={view} w={all} pace={pace} declined={declined} />
          {also}
        </>
      }
    >
      <PageHead title={own.title} lead={own.lead} links={other} />
      <Form view={view}>
        <div class="stack">
          {children}
          <Card title={w.more}>
            <p>{w.moreLead}</p>
            <MoreFields view={view} w={w} own={own} neighbourhoods={neighbourhoods} helpers={helpers} />
            <StaysEmpty view={view} label={w.website} />
            <Button>{w.send}</Button>
          </Card>
        </div>
      </Form>
    </Screen>
  )
}
