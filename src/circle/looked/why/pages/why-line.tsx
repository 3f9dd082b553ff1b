import { Answers, type Around } from '../../../../people/index.ts'
import type { View } from '../../../../platform/index.ts'
import { day } from '../../../../ui/index.ts'
import type { WhyAsked } from '../store.ts'
import { whyWords } from '../words.ts'

const w = whyWords.en

/** What became of a question, under the visit it is about; as a line beside what else is there. */
export function WhyLine({ view, why, around }: { view: View; why: WhyAsked; around: readonly Around[] }) {
  const { line } = w
  const href = `/people/${view.person?.id}/looked/why/${why.id}`
  const due = why.againDueAt ?? why.dueAt
  const late = due < view.now
  return (
    <div class="asked-why">
      {why.answeredAt === null ? (
        <p>{(late ? line.late : line.waits)(why.ownerName, day(due, view.now))}</p>
      ) : (
        <>
          <p>
            {line.answered(why.answeredName)} “{why.answer?.text}”
          </p>
          <Answers view={view} decision={why.answer} around={around} />
        </>
      )}
      {why.content === false && (
        <p>
          {why.found === null
            ? line.again(why.ownerName, day(due, view.now))
            : `${(why.found === 'right' ? line.right : line.notRight)(why.foundName)} “${why.finding?.text ?? ''}”`}
        </p>
      )}
      <Answers view={view} decision={why.finding} around={around} />
      <a href={href}>{why.answeredAt !== null && why.content === null ? line.more : line.all}</a>
    </div>
  )
}
