import { type Access, accessFacts } from '../types.ts'
import type { Words } from '../words.ts'

/** How easy it is to get in and be there: a sign, a word and what is behind it, never the sign alone. */
export function AccessList({ access, w }: { access: Access[]; w: Words }) {
  if (access.length === 0) return <p class="soft">{w.page.accessNone}</p>
  const known: readonly string[] = accessFacts
  const place = (fact: string) => (known.includes(fact) ? known.indexOf(fact) : known.length)
  return (
    <ul class="facts">
      {[...access]
        .sort((a, b) => place(a.fact) - place(b.fact))
        .map(({ fact, answer, words }) => (
          <li key={fact} class={`fact fact--${answer}`}>
            <span class="fact-name">{w.facts[fact] ?? fact}</span>
            {fact !== 'door' && <span class="fact-answer">{w.answers[answer]}</span>}
            {words !== '' && <span class="fact-words">{words}</span>}
          </li>
        ))}
    </ul>
  )
}
