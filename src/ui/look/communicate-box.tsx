import type { UiWords } from '../words.ts'
import type { Children } from './types.ts'

export type CommunicateBoxProps = {
  w: UiWords
  name: string
  /** In the person's own words, the most needed first: “Face me, I lip-read.” */
  ways: string[]
  /** A safe way and time to reach them, if they named one. */
  reach?: string
  href?: string
  children?: Children
}

/**
 * How to talk with somebody; stands on every page where anybody deals with them
 * (Accessible Information Standard, DAPB1605: needs are shown so that they are met).
 */
export function CommunicateBox({ w, name, ways, reach, href, children }: CommunicateBoxProps) {
  return (
    <section class="communicate" aria-label={w.communicate.title(name)}>
      <h2>{w.communicate.title(name)}</h2>
      <ul>
        {ways.map((way) => (
          <li key={way}>{way}</li>
        ))}
      </ul>
      {reach && (
        <p>
          <strong>{w.communicate.reach}</strong> {reach}
        </p>
      )}
      {href && <a href={href}>{w.communicate.more}</a>}
      {children}
    </section>
  )
}
