import { z } from 'zod'
import { setting } from '../../settings/index.ts'

/** Words that mean the same when somebody looks for something. */
export const thesaurus = setting({
  key: 'community.thesaurus',
  shape: z.array(z.array(z.string().min(2).max(60)).min(2).max(20)).max(500),
  initial: [
    ['allotment', 'gardening', 'growing', 'vegetables', 'plants'],
    ['singing', 'choir', 'song', 'music', 'karaoke'],
    ['band', 'brass', 'orchestra', 'music'],
    ['knitting', 'sewing', 'crochet', 'wool', 'crafts'],
    ['walking', 'walkers', 'rambling', 'strolling'],
    ['lonely', 'company', 'laugh', 'natter', 'befriending', 'friendship', 'coffee morning'],
    ['food bank', 'pantry', 'food', 'meals', 'lunch club'],
    ['dinner', 'supper', 'eat', 'meals', 'lunch club'],
    ['exercise', 'keep fit', 'yoga', 'gym', 'tai chi'],
    ['swimming', 'swimmers'],
    ['computers', 'digital', 'internet', 'tablet', 'phone help'],
    ['painting', 'drawing', 'art'],
    ['carers', 'carer', 'looking after'],
    ['grief', 'bereavement', 'bereaved'],
    ['memory', 'dementia', 'forgetting'],
    ['repair', 'mending', 'fixing', 'repair cafe'],
    ['books', 'reading', 'book club'],
    ['church', 'mosque', 'temple', 'faith', 'prayer', 'pray'],
    ['money', 'debt', 'benefits', 'advice'],
    ['shed', 'woodwork', 'making', 'tools'],
    ['dogs', 'pets', 'animals'],
    ['dancing', 'dance', 'ballroom', 'tea dance'],
    ['games', 'bingo', 'chess', 'dominoes', 'cards', 'mahjong'],
    ['deaf', 'bsl', 'sign', 'sign language'],
    ['peer', 'lived experience', 'been through it'],
    ['advocate', 'advocacy', 'speak up'],
  ],
  about: 'Words that mean the same when somebody looks for something in the neighbourhood',
  source: 'our proposal, 2026: the place adds the words that people here use',
  inWords: (groups) => groups.map((words) => words.join(' = ')),
})

/** Lists of words that mean the same here. */
export type Meanings = readonly (readonly string[])[]

/** The words that somebody typed, each with all that mean the same; the typed one first. At most eight. */
export function withMeanings(typed: string, groups: Meanings): string[][] {
  const words = typed.toLowerCase().match(/[\p{L}\p{N}’']{2,}/gu) ?? []
  return [...new Set(words)].slice(0, 8).map((word) => {
    const same = byStem(groups).get(stem(word)) ?? []
    return [word, ...new Set(same.filter((one) => one !== word))].slice(0, 20)
  })
}

const stems = new WeakMap<Meanings, Map<string, string[]>>()

/** All that mean the same as a word, by its stem. */
function byStem(groups: Meanings): Map<string, string[]> {
  const known = stems.get(groups)
  if (known) return known
  const made = new Map<string, string[]>()
  for (const group of groups)
    for (const one of new Set(group.filter((one) => one.split(' ').length === 1).map(stem)))
      made.set(one, [...(made.get(one) ?? []), ...group])
  stems.set(groups, made)
  return made
}

/**
 * The same for words that found nothing: a word that looks like one of the lists is taken for it (“gardning”), where it
 * begins alike. The typed one stays first.
 */
export function withNearMeanings(typed: string, groups: Meanings): string[][] {
  return withMeanings(typed, groups).map((same) => {
    const [word = ''] = same
    if (same.length > 1 || word.length < 5) return same
    const near = groups
      .flat()
      .filter((one) => one[0] === word[0] && slips(word, one.toLowerCase()) <= (word.length < 7 ? 1 : 2))
    return [word, ...new Set(near.flatMap((one) => withMeanings(one, groups).flat()))].slice(0, 20)
  })
}

/** How many letters must be put in, left out or changed to make one word of the other. */
function slips(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > 2) return 3
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (const [i, letter] of [...one].entries()) {
    const next = [i + 1]
    for (const [j, beside] of [...other].entries())
      next.push(Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, (row[j] ?? 0) + (letter === beside ? 0 : 1)))
    row = next
  }
  return row[other.length] ?? 0
}

/** Near enough to tell that “gardens” and “gardening” are one word. */
function stem(word: string): string {
  const short = word.toLowerCase().replace(/(ing|ers|er|ies|es|s|e|y)$/, '')
  return (short.length > 2 ? short : word).replace(/(.)\1$/, '$1')
}

/** Words of a hope that say nothing of what would be good: “I miss singing” is about singing. */
const littleWords = new Set(
  `miss missing want wanted wants wish would could should like liked love loved enjoy get getting go going gone
    back again more some something somebody someone people thing things used use was were have has had with without
    about the and for from that this they them then than when where what who you your our out into over near other
    others able being been doing done does make made see seeing feel feeling new old first last every day days week
    time people’s can cannot can’t won’t don’t i’d i’m i’ve my me mine not very much many lot still just only really
    home house one two three four five six seven eight nine ten eleven twelve hundred half twice once monday tuesday
    wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
    january february march april may june july august september october november december spring summer autumn
    winter morning mornings evening evenings night nights noon midnight today tomorrow yesterday hour hours minute
    minutes month months year years early late later now soon next till until stand stay keep keeps kept say says
    said talk tell tells told look looks know knows understood move run runs ring sit sits hold holding bring brings
    take takes put ends end enter give help find found come comes came leave left try start stop chose choose learn
    show own myself yourself himself herself yours hers his him her their theirs everybody everyone nobody anybody
    anyone nothing everything anything else all any each both few enough even ever never always long short whole big
    small little bit right wrong good bad best better great nice fine proper here there away far down off too also
    between within through around across along under behind before since while because place way room door doors
    window wall seat chair bed stairs steps upstairs downstairs foot feet hand hands arm breath phone are its ours
    got gets must let lets might age alone together person man men woman women after most nobody’s open live light work
    park bank`.split(/\s+/),
)

export function wordsOfHope(hope: string, groups: Meanings): string[][] {
  return withMeanings(
    (hope.toLowerCase().match(/[\p{L}\p{N}’']{3,}/gu) ?? []).filter((word) => !littleWords.has(word)).join(' '),
    groups,
  )
}
