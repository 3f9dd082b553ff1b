import type { ComponentChildren } from 'preact'
import { type PersonOpened, textOf, type View } from '../platform/index.ts'
import { ErrorSummary } from './govuk/index.ts'
import { CommunicateBox, type Frame, Layout, type LayoutProps } from './look/index.ts'
import { day, isoDay, time } from './when.ts'
import type { UiWords } from './words.ts'

declare module '../platform/route/declare.ts' {
  interface PageFrame extends Frame {}
}

export type ScreenProps = {
  view: View
  title: string
  /** Key of the navigation entry this page belongs to. */
  current?: string
  children: ComponentChildren
} & Pick<LayoutProps, 'aside' | 'wide' | 'notice' | 'print' | 'hero' | 'refresh'>

/**
 * A page as its reader meets it: dressed with navigation and whom to ring; what was wrong with a form at the top; and
 * how to communicate with the person, wherever somebody deals with them (Accessible Information Standard).
 */
export function Screen({ view, title, children, ...layout }: ScreenProps) {
  const { frame, person, viewer, errors } = view
  const { w } = frame
  const kept = view.draftSaved !== null && textOf(view.query, 'kept') !== '' ? w.kept : undefined
  const deals = person !== null && person.id !== viewer?.id
  const ways = person ? waysOf(person, w) : []
  return (
    <Layout
      {...frame}
      {...layout}
      notice={layout.notice ?? kept}
      title={errors.length > 0 ? w.form.errorTitle(title) : title}
    >
      {errors.length > 0 && (
        <ErrorSummary
          titleText={w.form.somethingWrong}
          errorList={errors.map(({ field, message }) => ({ text: message, href: `#${field}` }))}
        />
      )}
      {view.seenAs && viewer && (
        <div class="seen-as">
          <p>{w.seenAs(viewer.knownAs)}</p>
          <a data-own href={`/people/${person?.id}`}>
            {w.seenAsBack}
          </a>
        </div>
      )}
      {deals && <HereBy view={view} />}
      {deals && <PersonNav view={view} current={layout.current} />}
      {deals && ways.length > 0 && (
        <CommunicateBox
          w={w}
          name={person.knownAs}
          ways={ways}
          href={person.held.includes('reach') ? `/people/${person.id}/communicate` : undefined}
        />
      )}
      {children}
    </Layout>
  )
}

/** By what right a worker is here and until when; whoever is on duty or in an emergency sees it before anything else. */
function HereBy({ view: { frame, person, now } }: { view: View }) {
  const { hereBy } = frame.w
  if (person === null) return null
  const { byRight, rightUntil, knownAs } = person
  if (byRight === 'duty' || byRight === 'emergency') {
    if (rightUntil === null) return null
    const clock = isoDay(rightUntil) === isoDay(now) ? time(rightUntil) : `${day(rightUntil, now)}, ${time(rightUntil)}`
    return <p class="seen-as">{hereBy[byRight](knownAs, clock)}</p>
  }
  const right = rights.find((one) => one === byRight)
  if (right === undefined) return null
  return (
    <p class="here-by">
      {hereBy[right]}
      {rightUntil && hereBy.until(day(rightUntil, now))}.
    </p>
  )
}

const rights = ['alongside', 'cover', 'planning helper', 'decider', 'supervisor', 'enquirer'] as const

/** The pages of the person somebody walks alongside, so that nobody has to go back to a list to get to the next one. */
function PersonNav({ view: { frame, person }, current }: { view: View; current: string | undefined }) {
  const items = person && frame.personNav?.(person)
  if (!person || !items || items.length === 0) return null
  return (
    <nav class="person-nav" aria-label={frame.w.pagesOf(person.knownAs)}>
      <ul>
        {items.map(({ key, text, href }) => (
          <li key={key}>
            <a href={href} aria-current={key === current ? 'page' : undefined}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** In their own words first, then the needs that nobody may forget. */
function waysOf({ communicate, communicateNeeds }: PersonOpened, { communicate: { needs } }: UiWords): string[] {
  const own = communicate.split('\n').filter((line) => line.trim() !== '')
  return [...own, ...communicateNeeds.map((need) => needs[need] ?? need)]
}
