import type { Session } from '../store.ts'
import type { HubWords } from '../words.ts'

/** How to find the room, how to get there, and how easy it is to get in and be there: what is not easy is said as well. */
export function Room({ w, session: { roomWords, getThere, access } }: { w: HubWords; session: Session }) {
  const facts = access.flatMap(({ fact, answer, words }) => {
    const name = w.facts[fact] ?? fact
    const said = answer === 'yes' ? name : answer === 'no' ? w.factNo(name) : w.factPartly(name)
    return [words ? `${said} (${words})` : said]
  })
  return (
    <>
      {roomWords && <p>{roomWords}</p>}
      {getThere && <p class="soft">{getThere}</p>}
      {facts.length > 0 && <p class="soft">{facts.join(' · ')}</p>}
    </>
  )
}
