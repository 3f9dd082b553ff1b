/** Plain text as paragraphs: an empty line begins a new one, a single line break is kept. */
export function Paragraphs({ text }: { text: string }) {
  return (
    <>
      {text
        .trim()
        .split(/\n\s*\n/)
        .map((paragraph, at) => (
          <p key={at} class="as-written">
            {paragraph}
          </p>
        ))}
    </>
  )
}
