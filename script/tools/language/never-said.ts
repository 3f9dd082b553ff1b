/** Words that we never use of people, or to them, and why a person might not like them. */
const never: { word: RegExp; why: string }[] = [
  { word: /\bclients?\b/i, why: 'a customer of ours is not what somebody is: say their name, or “person”' },
  { word: /\bservice[- ]users?\b/i, why: 'nobody is what they draw on: say “person”, or “people who draw on support”' },
  { word: /(?<!\bopen[ -])\breferrals?\b/i, why: 'people are not sent on: somebody says hello, or introduces them' },
  { word: /\brefer(s|red|ring)? (you|me|him|her|them|people|some(one|body)|on)\b/i, why: 'people are not sent on' },
  { word: /\bnon[- ]complian(t|ce)\b/i, why: 'saying no is a choice' },
  { word: /\bhard[- ]to[- ]reach\b/i, why: 'it is us who have not reached them' },
  { word: /\bfrequent flyers?\b/i, why: 'coming back means that something did not help' },
  { word: /\bcases?\b/i, why: 'nobody is a case: say their name, “person”, “plan”, “record”' },
]

/** Where those words mean something else. They are taken out before looking. */
const harmless =
  /\b(just )?in (any|that|this|either|each|every|some|most|many|all|which) cases?\b|\b(just )?in case\b|\bcase law\b|\b(upper|lower) case\b|\bas the case may be\b|\b(is|was|not) the case\b|\bOpen Referral( UK)?\b/gi

/** What stands in a text that we never say; empty when all is well. */
export function findNeverSaid(text: string): { word: string; why: string }[] {
  const rest = text.replace(harmless, '')
  return never.flatMap(({ word, why }) => {
    const found = word.exec(rest)
    return found ? [{ word: found[0], why }] : []
  })
}
