import type { LetterSaid } from '../store/index.ts'
import type { Words } from '../words/index.ts'

/** The four things of an ending letter. */
export function LetterWords({ w: { ending }, letter }: { w: Words; letter: LetterSaid }) {
  const w = ending.letter
  const parts = [
    [w.changed, letter.changed],
    [w.lasts, letter.lasts],
    [w.ring, letter.ring],
    [w.back, letter.back],
  ]
  return (
    <>
      {parts.map(
        ([title, text]) =>
          text && (
            <section key={title}>
              <h3>{title}</h3>
              <p class="as-written">{text}</p>
            </section>
          ),
      )}
    </>
  )
}
