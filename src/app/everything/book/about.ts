import type { Block, Chapter } from './blocks.ts'
import { facts, type Telling, text } from './telling.ts'

/** Who I am, in my own words, and how to talk with me. */
export function about({ taken, w, rows, day }: Telling): Chapter {
  const { person } = taken
  const newest = [...rows('about_me')].sort((a, b) => Number(b.version) - Number(a.version))
  const headings = [...new Set(newest.map(({ heading }) => text(heading)))]
  const blocks: Block[] = [
    facts(
      [w.about.knownAs, person.known_as],
      [w.about.fullName, person.full_name],
      [w.about.born, /^\d{4}-\d\d-\d\d$/.test(text(person.born)) ? day(person.born) : person.born],
      [w.about.lives, person.neighbourhood],
      [w.about.since, day(person.joined_at)],
    ),
  ]
  for (const heading of headings) {
    const [now, ...before] = newest.filter((row) => row.heading === heading)
    blocks.push({ kind: 'heading', text: w.about.headings[heading] ?? heading })
    if (now && text(now.text)) blocks.push({ kind: 'words', text: text(now.text) })
    const earlier = before.filter((row) => text(row.text))
    if (earlier.length > 0)
      blocks.push({ kind: 'list', items: earlier.map((row) => w.about.before(day(row.written_at), text(row.text))) })
  }
  const [ways] = rows('communication')
  if (ways) {
    blocks.push({ kind: 'heading', text: w.about.communicate })
    if (text(ways.in_words)) blocks.push({ kind: 'words', text: text(ways.in_words) })
    blocks.push(
      facts(
        [w.about.needs, listed(ways.needs)],
        [w.about.carerNeeds, listed(ways.carer_needs)],
        [w.about.language, ways.language],
        [w.about.helpedBy, ways.helped_by],
      ),
    )
  }
  const reach = rows('reach').at(-1)
  if (reach) {
    blocks.push({ kind: 'heading', text: w.about.reach })
    blocks.push(
      facts(
        [w.about.phone, reach.phone],
        [w.about.email, reach.email],
        [w.about.address, reach.address],
        [w.about.through, reach.through_whom],
        [w.about.times, listed(reach.times)],
      ),
    )
  }
  return { id: 'about-me', title: w.about.title, blocks }
}

export const listed = (value: unknown): string => (Array.isArray(value) ? value.map(text).join(', ') : text(value))
