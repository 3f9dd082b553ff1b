import type { UiWords } from '../words.ts'
import type { Children } from './types.ts'

export type LetterProps = {
  w: UiWords
  from: { name: string; address: string[]; phone: string }
  /** Name first, then the lines of the address, as they show in a window envelope. */
  to: string[]
  /** As read: “21 November 2026”. */
  date: string
  heading: string
  /** A mark by which the reply slip finds its way back. */
  reference?: string
  /** 18 point instead of 14 (Accessible Information Standard: large print). */
  large?: boolean
  lang?: string
  /** A part to cut off and send back. */
  slip?: { title?: string; returnTo: string[]; freepost?: boolean; children: Children }
  children?: Children
}

/** A letter on A4 paper, address where a DL window envelope shows it. Put it in a `Layout` with `print="letter"`. */
export function Letter({ w, from, to, date, heading, reference, large, lang, slip, children }: LetterProps) {
  return (
    <article class={large ? 'letter letter--large' : 'letter'} lang={lang}>
      <div class="letter-head">
        <div class="letter-to">
          <Lines lines={to} />
        </div>
        <div class="letter-from">
          <strong>{from.name}</strong>
          <Lines lines={[...from.address, from.phone]} />
          <p class="letter-date">{date}</p>
        </div>
      </div>
      <h1>{heading}</h1>
      <div class="letter-words">{children}</div>
      {reference && (
        <p class="letter-reference">
          {w.letter.reference} {reference}
        </p>
      )}
      {slip && (
        <section class="slip">
          <p class="slip-cut">
            <span>{w.letter.cut}</span>
          </p>
          <h2>{slip.title ?? w.letter.replyTitle}</h2>
          {slip.children}
          <div class="slip-foot">
            <div>
              {w.letter.returnTo}
              <Lines lines={slip.returnTo} />
            </div>
            <div>
              {slip.freepost && w.letter.noStamp} {reference}
            </div>
          </div>
        </section>
      )}
    </article>
  )
}

/** A box to tick with a pen. */
export function TickBox({ children }: { children?: Children }) {
  return (
    <p class="tick">
      <span class="tick-box" aria-hidden="true" />
      <span>{children}</span>
    </p>
  )
}

/** Empty lines to write on with a pen. */
export function WritingLines({ lines = 3 }: { lines?: number }) {
  return (
    <div class="writing-lines" aria-hidden="true">
      {Array.from({ length: lines }, (_, at) => (
        <span key={at} />
      ))}
    </div>
  )
}

function Lines({ lines }: { lines: string[] }) {
  return (
    <address>
      {lines.map((one) => (
        <span key={one}>{one}</span>
      ))}
    </address>
  )
}
