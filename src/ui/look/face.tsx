import type { Children } from './types.ts'

/** How many tints there are in shapes.css (`.face--0` …). */
const tints = 8

/** Always the same tint for the same name, so that people are recognised from page to page. */
export function faceTint(name: string): number {
  let sum = 7
  for (const letter of name.trim().toLowerCase()) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973
  return sum % tints
}

export type FaceProps = { name: string; src?: string; size?: 's' | 'm' | 'l' }

/** A picture, or the first letter of the name. The name itself always stands beside it, so it is silent to a reader. */
export function Face({ name, src, size = 'm' }: FaceProps) {
  if (src) return <img class={`face face--${size}`} src={src} alt="" width="56" height="56" loading="lazy" />
  return (
    <span class={`face face--${size} face--${faceTint(name)}`} aria-hidden="true">
      {firstLetter(name)}
    </span>
  )
}

function firstLetter(name: string): string {
  const plain = name.trim().replace(/^(mr|mrs|ms|miss|mx|dr|the)\.?\s+/i, '')
  return [...plain][0]?.toUpperCase() ?? '?'
}

export type WhoProps = FaceProps & {
  /** What they are to the reader: “my sister, sees my plan”. */
  is?: Children
  href?: string
  children?: Children
}

/** Somebody: face, name and what they are. Children stand under it: a number, a link. */
export function Who({ name, src, size, is, href, children }: WhoProps) {
  return (
    <div class="who">
      <Face name={name} src={src} size={size} />
      <div class="who-words">
        <strong class="who-name">{href ? <a href={href}>{name}</a> : name}</strong>
        {is && <span class="soft">{is}</span>}
        {children}
      </div>
    </div>
  )
}
