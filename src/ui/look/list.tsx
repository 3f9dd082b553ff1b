import type { Children } from './types.ts'

/** A list without dots, a line between its entries. Give it `Row`s, or `<li>`s of your own. */
export function PlainList({ children, label }: { children?: Children; label?: string }) {
  return (
    <ul class="plain" aria-label={label}>
      {children}
    </ul>
  )
}

export type RowProps = {
  title: Children
  href?: string
  /** Stands at the end of the line: usually a `Chip`. */
  end?: Children
  /** Softer words under the title. */
  under?: Children
  children?: Children
}

/** One entry of a `PlainList`. */
export function Row({ title, href, end, under, children }: RowProps) {
  return (
    <li>
      <div class="row">
        <span class="row-title">{href ? <a href={href}>{title}</a> : title}</span>
        {end}
      </div>
      {under && <div class="soft row-under">{under}</div>}
      {children}
    </li>
  )
}
