import { textOf, type View } from '../../../platform/index.ts'
import { day, Letter, PageHead, Screen } from '../../../ui/index.ts'
import { readCode } from '../code.ts'
import type { Invitable, Invited } from '../store.ts'
import type { Words } from '../words.ts'

export interface CodeLetterProps {
  view: View
  w: Words
  who: Invitable
  open: Invited | null
}

type Props = CodeLetterProps & { address: string }

/** The letter with the code, in large print. It is printed for an open invitation of this member only. */
export function CodeLetterPage({ view, w: { code: w, letter }, who, open, address }: Props) {
  const code = readCode(textOf(view.query, 'code'))
  const { place, w: ui } = view.frame
  if (code === null || open?.memberId !== who.id || !who.untilAt)
    return (
      <Screen view={view} title={w.title(who.knownAs)}>
        <PageHead title={w.gone} />
        <a class="govuk-button" href={view.path.replace(/\/letter$/, '')}>
          {w.again}
        </a>
      </Screen>
    )
  return (
    <Screen view={view} title={w.title(who.knownAs)} notice={w.print} print="letter">
      <Letter
        w={ui}
        large
        from={{ name: place.name, address: [], phone: place.ringNumber }}
        to={[who.knownAs]}
        date={day(view.now, view.now)}
        heading={letter.heading}
      >
        <p>{letter.dear(who.knownAs)}</p>
        <p>{letter.what}</p>
        <ol>
          <li>
            <strong>{letter.go(`${address}/welcome`)}</strong>
          </li>
          <li>
            {letter.write}
            <p class="big-code">{code}</p>
          </li>
          <li>{letter.choose}</li>
        </ol>
        <p>{letter.until(day(who.untilAt, view.now))}</p>
        <p>{letter.noNeed}</p>
      </Letter>
    </Screen>
  )
}
