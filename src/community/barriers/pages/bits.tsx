import type { View } from '../../../platform/index.ts'
import { Chip, type ChipKind, day, Paragraphs } from '../../../ui/index.ts'
import { type State, stateOf } from '../rules.ts'
import type { Barrier } from '../store.ts'
import type { Words } from '../words.ts'

const chips: Record<State, ChipKind> = {
  waits: 'soon',
  late: 'late',
  'will do': 'mine',
  done: 'kept',
  'not done': 'plain',
}

export const on = (view: View, iso: string): string => day(new Date(`${iso}T12:00:00Z`), view.now)

export function StateChip({ view, w, barrier }: { view: View; w: Words; barrier: Barrier }) {
  const state = stateOf(barrier, view.now)
  return <Chip kind={chips[state]}>{w.states[state]}</Chip>
}

/** The answer that stands, with its name and day; who owes what by when. */
export function AnswerNow({ view, w, barrier }: { view: View; w: Words; barrier: Barrier }) {
  const { answered, dueOn, words, byName, answeredOn, ownerName } = barrier
  const late = stateOf(barrier, view.now) === 'late'
  return (
    <>
      {answered && words && (
        <div class="barrier-answer">
          <p>
            <strong>
              {w.kinds[answered]}
              {answered === 'will do' && dueOn && ` ${w.does(on(view, dueOn))}`}
            </strong>
          </p>
          <Paragraphs text={words} />
          <p class="soft">{w.by(byName ?? '', answeredOn ? on(view, answeredOn) : '')}</p>
        </div>
      )}
      {dueOn && (late || !answered) && (
        <p class={late ? 'barrier-late' : 'soft'}>
          {late ? (answered ? w.doesLate : w.owesLate)(ownerName, on(view, dueOn)) : w.owes(ownerName, on(view, dueOn))}
        </p>
      )}
    </>
  )
}
