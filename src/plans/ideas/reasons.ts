import { type EntryAsked, findingWords, reasonsFor } from '../../community/index.ts'
import { type EntryIdea, inLanguage, likeMe } from './rules.ts'
import type { Counts } from './store.ts'
import type { Words } from './words.ts'

/** Why an idea is shown: by which word it was found, and what it has of what counts for the person. `name`: '' for their own eyes. */
export function reasonsOf(idea: EntryIdea, asked: EntryAsked, counts: Counts, name: string, w: Words): string[] {
  const { ordered } = counts
  const { en } = findingWords
  const { reasons } = w
  const told = {
    ...en,
    reasons: {
      ...en.reasons,
      away: (far: string) => (name ? reasons.awayFrom(far, name) : reasons.away(far)),
      ...(name && { means: (word: string, typed: string) => reasons.means(word, typed, name) }),
    },
  }
  const facts = {
    ...asked,
    ...(ordered.includes('free') && { cost: 'free' as const }),
    access: (['quiet', 'step-free'] as const).filter((fact) => ordered.includes(fact)),
  }
  const found = reasonsFor({ ...idea, access: idea.surely }, facts, told).map((one) =>
    one in factReasons ? (factReasons[one] ?? one) : one,
  )
  for (const { fact, words } of idea.partly)
    if (facts.access.includes(fact as 'quiet')) found.push(reasons.partly[fact as 'quiet'](words))
  const [word, language] = [likeMe(idea, counts.likeMe), inLanguage(idea, counts.languages)]
  if (word && ordered.includes('like me'))
    found.push(name ? reasons.likeMeFor(word, idea.forWhom, name) : reasons.likeMe(word, idea.forWhom))
  if (language && ordered.includes('language')) found.push(reasons.language(language))
  return found
}

/** “it says “choir”, it is free and there are no steps”. */
export function inOneSentence(reasons: readonly string[], { and }: Words): string {
  const last = reasons.at(-1) ?? ''
  return reasons.length < 2 ? last : `${reasons.slice(0, -1).join(', ')} ${and} ${last}`
}

/** The search names facts as a form does; in a sentence they read on. */
const factReasons: Record<string, string> = { 'No steps': 'there are no steps', 'It is quiet': 'it is quiet' }
