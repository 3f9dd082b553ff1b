import type { View } from '../../../platform/index.ts'
import { day, Letter, Screen, TickBox, WritingLines } from '../../../ui/index.ts'
import { type CircleRow, letIn, parts } from '../rules.ts'
import type { Words } from '../words.ts'
import { heldInWords, partName, whose } from './parts.tsx'

/** All of it on paper: who may see what, boxes to tick, and lines for somebody new; a worker writes it down at their word. */
export function ConsentPaperPage({ view, w, rows }: { view: View; w: Words; rows: CircleRow[] }) {
  const { paper } = w
  const { name } = whose(view)
  const { place, w: ui } = view.frame
  const standing = letIn(rows).filter(({ ended }) => !ended)
  return (
    <Screen view={view} title={paper.title(name)} print="letter">
      <Letter
        w={ui}
        large
        from={{ name: place.name, address: [], phone: place.ringNumber }}
        to={[name]}
        date={day(view.now, view.now)}
        heading={paper.heading}
      >
        <p>{paper.dear(name)}</p>
        <p>{standing.length > 0 ? paper.intro : paper.none}</p>
        {standing.map((one) => (
          <section key={one.memberId}>
            <h2>{paper.sees(one.knownAs, one.inMyWords)}</h2>
            <ul>
              {one.held.map((mine) => (
                <li key={mine.part}>
                  {partName(w, true, mine.part)}: {mine.pausedAt ? w.rests : heldInWords(w, true, mine, view.now)}
                </li>
              ))}
              {one.held.length === 0 && <li>{w.nothing}</li>}
            </ul>
            <TickBox>{paper.stay}</TickBox>
            <TickBox>{paper.pause}</TickBox>
            <TickBox>{paper.end}</TickBox>
            <TickBox>{paper.less}</TickBox>
            <WritingLines lines={1} />
            <TickBox>{paper.more}</TickBox>
            <WritingLines lines={1} />
          </section>
        ))}
        <h2>{paper.letIn}</h2>
        <p>{paper.who}</p>
        <WritingLines lines={2} />
        <p>{paper.what}</p>
        {parts.map((part) => (
          <TickBox key={part}>
            {partName(w, true, part)} ({w.parts.own[part]?.about})
          </TickBox>
        ))}
        <p>{paper.sign}</p>
        <WritingLines lines={2} />
      </Letter>
    </Screen>
  )
}
