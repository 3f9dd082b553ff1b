import type { Part } from '../../platform/index.ts'

/** The parts of a record as its person would say them. */
export const partWords: Record<Part, string> = {
  hello: 'your hello',
  reach: 'how to reach you',
  about: 'what is written about you',
  said: 'what was said',
  plan: 'your plan',
  money: 'your money',
  community: 'what you share with others',
  rights: 'your rights',
}

/** The same for somebody else who writes about them. */
export const theirPartWords: Record<Part, string> = {
  hello: 'Their hello',
  reach: 'How to reach them',
  about: 'What is written about them',
  said: 'What was said',
  plan: 'Their plan',
  money: 'Their money',
  community: 'What they share with others',
  rights: 'Their rights',
}

/** In the order in which they are said. */
export const partsInOrder: readonly Part[] = ['plan', 'said', 'about', 'reach', 'hello', 'money', 'community', 'rights']

/** “your plan, what was said and how to reach you”. */
export function partsInWords(parts: readonly Part[]): string {
  const said = partsInOrder.filter((part) => parts.includes(part)).map((part) => partWords[part])
  return said.length < 2 ? said.join('') : `${said.slice(0, -1).join(', ')} and ${said.at(-1)}`
}
