import type { UiWords } from '../words.ts'
import { Chip } from './chip.tsx'
import { Paragraphs } from './paragraphs.tsx'
import type { Children } from './types.ts'

export type SaidProps = {
  w: UiWords
  /** own: the words of the one whose record it is · other: somebody else's · opinion: what somebody else thinks. */
  kind: 'own' | 'other' | 'opinion'
  /** As it was said. An empty line begins a new paragraph. */
  text: string
  speaker: string
  /** How and when, after the speaker: “spoken, 14 October”. */
  line?: string
  /** Written down for the speaker, who has not yet said that it is right. */
  notYetConfirmed?: boolean
  /** Language of the words when it is not the page's. */
  lang?: string
  /** Anchor, so that a link can come to this statement. */
  id?: string
  /** A picture, a sound or a film that belongs to the words. */
  media?: Children
  /** Links and buttons after the speaker: reply, correct. */
  actions?: Children
  /** Answers, each a `Said`, shown wherever the statement is. */
  replies?: Children
}

/** A statement: the words, who said them, how and when, and the answers to it. The person's own words are the largest. */
export function Said(props: SaidProps) {
  const { w, kind, text, speaker, line, notYetConfirmed, lang, id, media, actions, replies } = props
  return (
    <div class={`said said--${kind}${notYetConfirmed ? ' said--unconfirmed' : ''}`} id={id}>
      <figure>
        {kind === 'opinion' && <p class="said-opinion">{w.said.opinion(speaker)}</p>}
        {media}
        <blockquote lang={lang}>
          <Paragraphs text={text} />
        </blockquote>
        <figcaption>
          <span>
            <strong>{speaker}</strong>
            {line && `, ${line}`}
          </span>
          {notYetConfirmed && <Chip kind="mine">{w.said.notYetConfirmed}</Chip>}
          {actions && <span class="said-actions">{actions}</span>}
        </figcaption>
      </figure>
      {replies && <div class="said-replies">{replies}</div>}
    </div>
  )
}
