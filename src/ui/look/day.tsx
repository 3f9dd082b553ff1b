import type { Children } from './types.ts'

/** What happens when, one under the other. Give it `Day`s. */
export function Timeline({ children, label, class: own }: { children?: Children; label?: string; class?: string }) {
  return (
    <ol class={own ? `timeline ${own}` : 'timeline'} aria-label={label}>
      {children}
    </ol>
  )
}

export type DayProps = {
  /** As read: “12 noon”, “14 October”. */
  when: string
  /** The same for a machine: ISO date, time or both. */
  iso?: string
  title: Children
  href?: string
  under?: Children
  end?: Children
  children?: Children
}

/** One moment or day of a `Timeline`. */
export function Day({ when, iso, title, href, under, end, children }: DayProps) {
  return (
    <li class="day">
      {iso ? <time dateTime={iso}>{when}</time> : <span class="day-when">{when}</span>}
      <div>
        <div class="row">
          <strong class="row-title">{href ? <a href={href}>{title}</a> : title}</strong>
          {end}
        </div>
        {under && <div class="soft">{under}</div>}
        {children}
      </div>
    </li>
  )
}
