import type { LetterSaid } from '../store/index.ts'
import type { Words } from '../words/index.ts'

/** The four things of an ending letter; on a sheet of its own they stand right under its title. */
export function LetterWords({ w: { ending }, letter, sheet }: { w: Words; letter: LetterSaid; sheet?: boolean }) {
  const Title = sheet ? 'h2' : 'h3'
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
              <Title>{title}</Title>
              <p class="as-written">{text}</p>
            </section>
          ),
      )}
    </>
  )
}
