import type { UiWords } from '../words.ts'
import { Face } from './face.tsx'
import type { Children } from './types.ts'

export type HopeProps = {
  /** In the person's words, without quotation marks. */
  words: string
  href?: string
  id?: string
  lang?: string
  /** Level of its heading among those of the page. */
  level?: 2 | 3
  /** Stands at the end of the title's line: “2 of 3 done”. */
  end?: Children
  /** `Step`s, then whatever belongs under them: ratings, barriers, links. */
  children?: Children
}

/** One hope of a plan, in the person's own words, with its steps. */
export function Hope({ words, href, id, lang, level = 2, end, children }: HopeProps) {
  const quoted = `“${words}”`
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section class="card hope" id={id}>
      <div class="card-head">
        <Heading lang={lang}>{href ? <a href={href}>{quoted}</a> : quoted}</Heading>
        {end}
      </div>
      {children}
    </section>
  )
}

/** The steps of a hope, in order. Give it `Step`s. */
export function Steps({ children, label }: { children?: Children; label?: string }) {
  return (
    <ol class="steps" aria-label={label}>
      {children}
    </ol>
  )
}

export type StepProps = {
  w: UiWords
  /** Who does it; a member's name, “me”, or a group's name. */
  who: string
  src?: string
  what: Children
  /** Who they are, what kind of help this is, what it costs. */
  detail?: Children
  /** State: a `Chip`. */
  end?: Children
  /** What stands in the way, and who could change that. */
  barrier?: { what: string; who?: string }
  children?: Children
}

/** One step towards a hope. */
export function Step({ w, who, src, what, detail, end, barrier, children }: StepProps) {
  return (
    <li class="step">
      <Face name={who} src={src} size="s" />
      <div class="step-words">
        <div class="row">
          <span class="row-title">{what}</span>
          {end}
        </div>
        {detail && <div class="soft">{detail}</div>}
        {barrier && (
          <p class="barrier">
            <strong>{w.step.barrier}</strong> {barrier.what} {barrier.who && w.step.couldRemove(barrier.who)}
          </p>
        )}
        {children}
      </div>
    </li>
  )
}
