import { type Reach, ringFor } from '../../people/index.ts'
import type { View } from '../../platform/index.ts'
import type { Pinned } from '../../settings/index.ts'
import { day, Letter, Screen } from '../../ui/index.ts'
import { LetterBody } from '../pages/letter-body.tsx'
import type { SenderLines } from '../settings.ts'
import type { Facts } from '../store.ts'
import type { Words as LetterWords } from '../words.ts'
import { writeLetter } from '../write-letter.ts'
import type { Words } from './words.ts'

type Props = Facts & {
  view: View
  w: Words & { letters: LetterWords }
  from: Pinned<SenderLines>
  reach: Reach | null
}

/** The same letter as on paper, of the last seven days. */
export function WeekPage({ view, w, from, reach, ...facts }: Props) {
  const { person, place, frame, now } = view
  const name = person?.knownAs ?? ''
  const content = writeLetter(facts, { to: name, from: w.letters.letter.team }, now, w.letters.letter)
  return (
    <Screen view={view} title={w.week.title} current="news" print="letter">
      <Letter
        w={frame.w}
        large={person?.communicateNeeds.includes('large print') ?? false}
        from={{ name: place.name, address: from.value.address, phone: ringFor(view).number }}
        to={[name, ...(reach?.address ?? '').split('\n').filter(Boolean)]}
        date={day(now, new Date(0))}
        heading={w.week.title}
      >
        <LetterBody content={content} />
      </Letter>
      <div class="no-print actions">
        <a href="/news">{w.week.all}</a>
      </div>
    </Screen>
  )
}
