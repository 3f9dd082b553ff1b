import { Card, PageHead } from './card.tsx'
import { Layout } from './layout.tsx'
import { Phone } from './phone.tsx'
import type { Children, Frame } from './types.ts'

/** `reference` is what somebody can say on the phone so that we find what happened. */
export type ErrorPageProps = { frame: Frame; reference?: string; backHref?: string }

/** Not there, or not for this reader: one page for both, so that nobody learns which. */
export function NotFoundPage({ frame, reference, backHref }: ErrorPageProps) {
  return <ErrorPage frame={frame} reference={reference} backHref={backHref} says={frame.w.errors.notFound} />
}

/** What was sent is larger than we take. */
export function TooLargePage({ frame, reference, backHref }: ErrorPageProps) {
  return <ErrorPage frame={frame} reference={reference} backHref={backHref} says={frame.w.errors.tooLarge} keepWords />
}

/** The same thing was tried too often. */
export function TooManyPage({ frame, reference, backHref }: ErrorPageProps) {
  return <ErrorPage frame={frame} reference={reference} backHref={backHref} says={frame.w.errors.tooMany} keepWords />
}

/** A fault of ours. Acts are whole or not at all, so what was acknowledged is kept. */
export function OurFaultPage({ frame, reference, backHref }: ErrorPageProps) {
  return <ErrorPage frame={frame} reference={reference} backHref={backHref} says={frame.w.errors.ourFault} keepWords />
}

/** The database is away: the page looks again by itself, at `againHref` or where it is. */
export function DatabaseAwayPage({ frame, reference, againHref = '' }: ErrorPageProps & { againHref?: string }) {
  const says = frame.w.errors.away
  return (
    <ErrorPage frame={frame} reference={reference} says={says} refresh={8} keepWords>
      <a class="govuk-button" href={againHref} data-look-again>
        {says.again}
      </a>
    </ErrorPage>
  )
}

/** The one-time key of a form has run out. `againHref` opens the form anew. */
export function ExpiredPage({ frame, reference, againHref }: ErrorPageProps & { againHref: string }) {
  const says = frame.w.errors.expired
  return (
    <ErrorPage frame={frame} reference={reference} says={says} keepWords>
      <a class="govuk-button" href={againHref}>
        {says.again}
      </a>
    </ErrorPage>
  )
}

type ErrorShape = ErrorPageProps & {
  says: { title: string; lines: string[] }
  refresh?: number
  keepWords?: boolean
  children?: Children
}

function ErrorPage({ frame, says, reference, backHref, refresh, keepWords, children }: ErrorShape) {
  const { w, place } = frame
  return (
    <Layout {...frame} title={says.title} refresh={refresh}>
      <PageHead title={says.title} />
      <div class="error-words" data-keep-words={keepWords}>
        {says.lines.map((one) => (
          <p key={one}>{one}</p>
        ))}
      </div>
      <div class="actions">
        {children}
        {backHref && (
          <a class="govuk-button" href={backHref}>
            {w.errors.back}
          </a>
        )}
        <a href={place.href ?? '/'}>{w.errors.home}</a>
      </div>
      <Card title={w.errors.talk} tone="leaf">
        <p>
          {w.errors.ring(place.ringName, place.ringHours)} {reference && <span>{w.errors.reference(reference)}</span>}
        </p>
        <Phone class="govuk-button govuk-button--secondary" number={place.ringNumber} />
      </Card>
    </Layout>
  )
}
