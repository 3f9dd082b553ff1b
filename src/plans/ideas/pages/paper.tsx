import { findingWords } from '../../../community/index.ts'
import { type Around, ringFor } from '../../../people/index.ts'
import { textOf, type View } from '../../../platform/index.ts'
import { BackLink, Screen, TickBox } from '../../../ui/index.ts'
import type { Ideas } from '../find-ideas.ts'
import { ideasPath } from '../one-idea.ts'
import { inOneSentence, reasonsOf } from '../reasons.ts'
import { inTheirOrder, saidOf } from '../rules.ts'
import { timesOf } from '../times.ts'
import type { Words } from '../words.ts'

type Props = { view: View; w: Words; found: Ideas; around: Around[] }

/** Room on two sides of paper in large print. */
const most = 6

/** Ideas for somebody who reads paper, spoken to them whoever prints it, with boxes to tick. What neighbours let others know of is never printed: they may take it back. */
export function IdeasPaper({ view, w, found, around }: Props) {
  const needs = view.person?.communicateNeeds.includes('large print') ?? false
  const asked = textOf(view.query, 'large')
  const large = asked === '' ? needs : asked !== '0'
  const [path, query] = ideasPath(view).split('?')
  const other = `${path}/paper?${[query, `large=${large ? '0' : '1'}`].filter(Boolean).join('&')}`
  const worker = around.find(({ kind, stands }) => kind === 'alongside' && stands)
  const ring = ringFor(view, worker?.memberId)
  const ideas = inTheirOrder(found.entries, found.counts, view.person?.neighbourhood || null)
    .filter(({ id }) => !['not for me', 'taken up'].includes(saidOf(found.answers, 'entry', id) ?? ''))
    .slice(0, most)
  return (
    <Screen view={view} title={w.paper.title} current="plan" print="letter">
      <BackLink href={ideasPath(view)} />
      <p class="no-print">
        {w.paper.print} <a href={other}>{large ? w.paper.smaller : w.paper.larger}</a>
      </p>
      <article class={large ? 'letter letter--large' : 'letter'}>
        <h1>{w.paper.heading(found.hope.text)}</h1>
        <div class="letter-words">
          <p>{w.offers}</p>
          {ideas.length === 0 && <p>{w.none}</p>}
          {ideas.map((idea) => (
            <section key={idea.id} class="paper-idea">
              <h2>{idea.name}</h2>
              <p>
                {[
                  idea.line,
                  timesOf(idea) && w.paper.when(timesOf(idea)),
                  idea.placeName && w.paper.at([idea.placeName, idea.neighbourhood].filter(Boolean).join(', ')),
                  idea.cost && w.paper.cost(idea.costWords || (findingWords.en.costs[idea.cost] ?? '')),
                  idea.phone && w.paper.phone(idea.phone),
                ]
                  .filter(Boolean)
                  .join(' ')}
              </p>
              <p>
                {w.because} {inOneSentence(reasonsOf(idea, found.asked, found.counts, '', w), w)}. {w.offer}
              </p>
              <div class="paper-ticks">
                <TickBox>{w.paper.tick.like}</TickBox>
                <TickBox>{w.paper.tick.later}</TickBox>
                <TickBox>{w.paper.tick.not}</TickBox>
              </div>
            </section>
          ))}
          <p>{w.paper.neighbours}</p>
          <p>
            {w.paper.ring(worker?.knownAs ?? ring.name)} <strong>{ring.number}</strong>.
          </p>
        </div>
      </article>
    </Screen>
  )
}
