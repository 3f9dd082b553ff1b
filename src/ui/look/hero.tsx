import type { Children } from './types.ts'

/** A welcome across the top of a page of the place, with the hills of the place behind it (drawn by CSS). */
export function Hero({ title, lead, children }: { title: string; lead?: Children; children?: Children }) {
  return (
    <div class="hero">
      <div class="wrap hero-in">
        <h1>{title}</h1>
        {lead && <p class="lead">{lead}</p>}
        {children && <div class="hero-actions">{children}</div>}
      </div>
    </div>
  )
}
