import { Chip, day, isoDay, PlainList, Row } from '../../../ui/index.ts'
import { type PaperStands, paperStands, papersInOrder } from '../rules.ts'
import type { Check } from '../settings.ts'
import type { Again, Paper, Shown } from '../store.ts'
import type { Words } from '../words.ts'

/** An ISO day as people read it. */
export function dayOf(iso: string, now: Date): string {
  return day(new Date(`${iso}T12:00:00Z`), now)
}

const chips = { 'in date': 'kept', soon: 'soon', 'run out': 'late', 'never seen': 'late' } as const satisfies Record<
  PaperStands,
  string
>

type PapersProps = {
  w: Words
  now: Date
  checks: readonly Check[]
  needs: readonly string[]
  papers: readonly Paper[]
  soon: number
  /** To whoever must bring it: what to do. */
  todo?: boolean
}

/** Which papers were seen: by whom, when, until when. What is good to have and not there is left out. */
export function Papers({ w, now, checks, needs, papers, soon, todo }: PapersProps) {
  return (
    <div class="papers">
      <PlainList>
        {papersInOrder(checks, needs, papers).map(({ check, necessary, paper }) => {
          const stands = paperStands(paper, isoDay(now), soon)
          return (
            <Row
              key={check.key}
              title={paper?.level ? `${check.name} (${paper.level})` : check.name}
              end={<Chip kind={chips[stands]}>{w.paperStands[stands]}</Chip>}
              under={
                paper &&
                `${w.seen(paper.seenName, dayOf(paper.seenOn, now))}, ${
                  stands === 'run out' ? w.ranOut(dayOf(paper.runsOutOn, now)) : w.runsOut(dayOf(paper.runsOutOn, now))
                }${necessary ? '' : `, ${w.mine.goodToHave}`}`
              }
            >
              {todo && stands !== 'in date' && <p>{w.mine.papersDo(check.how)}</p>}
            </Row>
          )
        })}
      </PlainList>
    </div>
  )
}

/** “4 of 5 who bought would buy again”; nothing until somebody has said so. */
export function againLine(again: Partial<Record<Again, number>>, w: Words): string {
  const all = (again.yes ?? 0) + (again.perhaps ?? 0) + (again.no ?? 0)
  return all === 0 ? '' : w.againCount(again.yes ?? 0, all)
}

export const roomChip = ({ hasRoom }: Pick<Shown, 'hasRoom'>, w: Words) => (
  <Chip kind={hasRoom === 'yes' ? 'kept' : hasRoom === 'a little' ? 'soon' : 'plain'}>{w.rooms[hasRoom]}</Chip>
)

/** Sentences that a place says, each a paragraph. */
export function Sentences({ lines }: { lines: readonly string[] }) {
  return (
    <>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </>
  )
}
