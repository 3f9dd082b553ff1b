import type { View } from '../../platform/index.ts'
import { day, Said } from '../../ui/index.ts'
import { type Around, nameOf } from '../around.ts'
import type { Reply } from './reply.ts'
import { Voices } from './voices.tsx'
import { answerWords } from './words.ts'

const w = answerWords.en

type Props = { view: View; statement: string; replies: readonly Reply[]; around: readonly Around[] }

/** The answers to one statement, for wherever it is quoted without the rest of it (P3). */
export function RepliesTo({ view: { person, frame, now }, statement, replies, around }: Props) {
  return (
    <>
      {replies
        .filter(({ statementId }) => statementId === statement)
        .map((answer) => {
          const by = nameOf(around, answer.byId, answer.byName)
          return (
            <Said
              key={answer.id}
              w={frame.w}
              kind={answer.byId === person?.id ? 'own' : 'other'}
              text={answer.text || `${by} ${w.stances[answer.stance]}.`}
              media={<Voices person={person?.id ?? ''} files={answer.files} speaker={by} text={answer.text} />}
              speaker={by}
              line={[w.stances[answer.stance], day(new Date(answer.at), now), wordFor(answer, by, around)]
                .filter(Boolean)
                .join(' · ')}
            />
          )
        })}
    </>
  )
}

/** “at Joan’s word, by phone, written by Dev”, where somebody else wrote down what they said. */
export function wordFor(
  one: { atTheirWordBy: string | null; how?: string; confirmedHow?: string },
  speaker: string,
  around: readonly Around[],
): string {
  if (one.atTheirWordBy === null) return ''
  return w.atWord(speaker, one.how ?? one.confirmedHow ?? '', nameOf(around, one.atTheirWordBy))
}
