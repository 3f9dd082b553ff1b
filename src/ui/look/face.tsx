import type { Children } from './types.ts'

/** How many tints there are in shapes.css (`.face--0` …). */
const tints = 8

/**
 * Always the same tint for the same person, with or without title and surname (“Dev” and “Dev Malhotra”),
 * so that people are recognised from page to page.
 */
export function faceTint(name: string): number {
  const first = withoutTitle(name).split(/\s/)[0] ?? ''
  let sum = 0
  for (const letter of first.toLowerCase()) sum = (sum * 17 + (letter.codePointAt(0) ?? 0)) % 1009
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
  return [...withoutTitle(name)][0]?.toUpperCase() ?? '?'
}

function withoutTitle(name: string): string {
  return name.trim().replace(/^(mr|mrs|ms|miss|mx|dr|the)\.?\s+/i, '')
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
