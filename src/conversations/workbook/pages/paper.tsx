import { textOf, type View } from '../../../platform/index.ts'
import type { Pinned } from '../../../settings/index.ts'
import { Screen, WritingLines } from '../../../ui/index.ts'
import type { Question } from '../../settings.ts'
import type { Words } from '../words.ts'

/** The workbook as empty paper, in large print where wished. */
export function PaperPage({ view, w: { sheet: w }, asked }: { view: View; w: Words; asked: Pinned<Question[]> }) {
  const large = textOf(view.query, 'large') !== ''
  const { place } = view.frame
  return (
    <Screen view={view} title={w.title} current="hello" print="letter">
      <p class="no-print">
        {w.print} <a href={large ? '/workbook/paper' : '/workbook/paper?large=1'}>{large ? w.smaller : w.larger}</a>{' '}
        <a href="/workbook">{w.back}</a>
      </p>
      <article class={large ? 'letter letter--large' : 'letter'}>
        <h1>{w.title}</h1>
        <div class="letter-words">
          <p>{w.lead}</p>
          {asked.value.map(({ ask }) => (
            <section key={ask} class="question">
              <h2>{ask}</h2>
              <WritingLines lines={5} />
            </section>
          ))}
          <section class="question">
            <h2>{w.name}</h2>
            <WritingLines lines={1} />
            <h2>{w.reach}</h2>
            <WritingLines lines={2} />
          </section>
          <p>{w.to(place.ringName, place.ringNumber)}</p>
        </div>
      </article>
    </Screen>
  )
}
