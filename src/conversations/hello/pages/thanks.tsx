import { textOf, type View } from '../../../platform/index.ts'
import { NextCard, Screen, weekday } from '../../../ui/index.ts'
import type { Words } from '../words.ts'

export function ThanksPage({ view, w: { hello } }: { view: View; w: Words }) {
  const w = hello.thanks
  const by = new Date(`${textOf(view.query, 'by')}T12:00:00Z`)
  const day = Number.isNaN(by.getTime()) ? '' : weekday(by)
  return (
    <Screen view={view} title={w.title} current="hello">
      <h1>{w.title}</h1>
      <NextCard w={view.frame.w}>
        <p>{w.next(day)}</p>
        <p>{w.now}</p>
        <p>{w.danger}</p>
      </NextCard>
    </Screen>
  )
}
