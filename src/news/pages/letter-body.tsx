import type { LetterContent } from '../write-letter.ts'

/** What a letter says, from its greeting to its close, as it stands on the paper. */
export function LetterBody({ content: { greeting, opening, sections, close } }: { content: LetterContent }) {
  return (
    <>
      <p>{greeting}</p>
      <p>{opening}</p>
      {sections.map(({ title, lines }) => (
        <section key={title}>
          <h2>{title}</h2>
          {lines.map((line) => (
            <p key={line} class="as-written">
              {line}
            </p>
          ))}
        </section>
      ))}
      <p>{close}</p>
    </>
  )
}
