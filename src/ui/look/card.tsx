import type { UiWords } from '../words.ts'
import { Face } from './face.tsx'
import type { Children } from './types.ts'

export type CardProps = {
  title?: string
  /** Anchor, so that a link can come to this card. */
  id?: string
  /** A short link or chip at the end of the title's line. */
  corner?: Children
  tone?: 'plain' | 'leaf' | 'sun' | 'sky' | 'clay'
  children?: Children
}

/** One thing on a page, with its title. */
export function Card({ title, id, corner, tone = 'plain', children }: CardProps) {
  return (
    <section class={tone === 'plain' ? 'card' : `card card--${tone}`} id={id}>
      {title && (
        <div class="card-head">
          <h2>{title}</h2>
          {corner}
        </div>
      )}
      {children}
    </section>
  )
}

export type NextCardProps = {
  w: UiWords
  title?: string
  /** Whose face stands beside it. */
  who?: { name: string; src?: string }
  /** Links under the words: change the time, send a message. */
  actions?: Children
  children?: Children
}

/** The one thing that happens next. A page has at most one. */
export function NextCard({ w, title, who, actions, children }: NextCardProps) {
  return (
    <section class="card next">
      <h2>{title ?? w.next}</h2>
      <div class={who ? 'who who--top' : undefined}>
        {who && <Face name={who.name} src={who.src} />}
        <div class="next-words">{children}</div>
      </div>
      {actions && <div class="actions">{actions}</div>}
    </section>
  )
}

/** Said where there is nothing yet: what would stand here, and how to begin. */
export function Empty({ children, action }: { children?: Children; action?: Children }) {
  return (
    <div class="empty">
      <p>{children}</p>
      {action}
    </div>
  )
}

export type PageHeadProps = {
  title: string
  /** Whose page or what kind of page, above the title. */
  over?: string
  lead?: Children
  /** Links that belong to the whole page: print, what changed. */
  links?: Children
  /** Above the title: a picture that says nothing more than the words. */
  picture?: Children
}

/** The title of a page, what it is and whose. */
export function PageHead({ title, over, lead, links, picture }: PageHeadProps) {
  return (
    <div class="page-head">
      {picture}
      {over && <p class="over">{over}</p>}
      <h1>{title}</h1>
      {lead && <p class="lead">{lead}</p>}
      {links && <div class="actions">{links}</div>}
    </div>
  )
}
