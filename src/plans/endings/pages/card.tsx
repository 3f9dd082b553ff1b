import { ownRing } from '../../../people/index.ts'
import { textOf, type View } from '../../../platform/index.ts'
import { BackLink, Button, day, Form, Notice, PageHead, Screen } from '../../../ui/index.ts'
import { readCard } from '../card-code.ts'
import type { Words } from '../words/index.ts'
import { whoseIs } from './sheet.tsx'

/** A card to print and cut out, with a code that is shown once: the way back, and the way to be left alone. */
export function CardPage({ view, w: { ending }, card }: { view: View; w: Words; card: { madeAt: Date } | null }) {
  const { own, name, base } = whoseIs(view)
  const w = ending.card
  const code = readCard(textOf(view.query, 'code'))
  const { place } = view.frame
  const ring = ownRing(view)
  return (
    <Screen view={view} title={own ? w.title : w.titleFor(name)} print={code ? 'letter' : undefined}>
      <BackLink href={`${base}/in-touch`} />
      <PageHead title={own ? w.title : w.titleFor(name)} lead={w.lead} />
      {code && (
        <>
          <Notice kind="careful">{w.once}</Notice>
          <section class="way-card">
            <h2>{w.heading}</h2>
            <p>{place.name}</p>
            <p>{w.code}</p>
            <p class="way-code">{code}</p>
            <p>{w.line(view.place.host ?? '')}</p>
            <p>{w.alone(view.place.host ?? '')}</p>
            {ring && <p>{w.ringThem(ring.name, ring.number)}</p>}
            <p>{w.ring(place.ringNumber)}</p>
          </section>
        </>
      )}
      <div class="no-print">
        {!code && card && <p>{w.made(day(card.madeAt, view.now))}</p>}
        <Form view={view} to={`${base}/card`}>
          <Button classes={code ? 'govuk-button--secondary' : undefined}>{card ? w.again : w.make}</Button>
        </Form>
      </div>
    </Screen>
  )
}
