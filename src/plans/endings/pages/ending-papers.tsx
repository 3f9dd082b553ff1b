import { nameOf, ringFor } from '../../../people/index.ts'
import { BackLink, day, Letter, PageHead, Screen, TickBox, WritingLines } from '../../../ui/index.ts'
import type { EndingProps } from './ending.tsx'
import { LetterWords } from './letter-words.tsx'

/** The letter they wrote together, on paper. */
export function EndingLetterPage({ view, w, ending, letter, around }: EndingProps) {
  const says = w.ending.letter
  const name = view.person?.knownAs ?? ''
  const worker = around.find(({ memberId }) => memberId === ending?.proposedBy && memberId !== view.person?.id)
  return (
    <Screen view={view} title={says.title} print="letter">
      <BackLink href={`/people/${view.person?.id}/ending`} />
      {letter ? (
        <Letter
          w={view.frame.w}
          large={view.person?.communicateNeeds.includes('large print')}
          from={{ name: view.frame.place.name, address: [], phone: ringFor(view).number }}
          to={[name]}
          date={day(letter.at, new Date(0))}
          heading={says.heading}
        >
          <p>{says.greeting(name)}</p>
          <p>{says.opening}</p>
          <LetterWords w={w} letter={letter} sheet />
          <p>{says.close(worker?.knownAs ?? view.frame.place.name)}</p>
        </Letter>
      ) : (
        <PageHead title={says.title} lead={w.ending.page.letterNone} />
      )}
    </Screen>
  )
}

/** The notice of a second person’s decision, in plain words, with how to say no to it on a slip. */
export function NoticePage({ view, w, notice, around }: EndingProps) {
  const says = w.ending.notice
  const name = view.person?.knownAs ?? ''
  const { place, w: look } = view.frame
  return (
    <Screen view={view} title={says.title} print="letter">
      <BackLink href={`/people/${view.person?.id}/ending`} />
      {notice ? (
        <>
          <Letter
            w={look}
            large={view.person?.communicateNeeds.includes('large print')}
            from={{ name: nameOf(around, notice.byId, place.name), address: [place.name], phone: place.ringNumber }}
            to={[name]}
            date={day(notice.givenAt, new Date(0))}
            heading={says.heading}
            reference={notice.id.slice(-6).toUpperCase()}
            slip={{
              returnTo: [place.name],
              children: (
                <>
                  <TickBox>{says.slip}</TickBox>
                  <WritingLines lines={3} />
                </>
              ),
            }}
          >
            <p>{w.ending.letter.greeting(name)}</p>
            <p class="as-written">{notice.words}</p>
            <p>
              <strong>{says.until(day(notice.runsUntil, new Date(0)))}</strong>
            </p>
            <h2>{says.reasons}</h2>
            <p class="as-written">{notice.reasons}</p>
            <h2>{says.no}</h2>
            <p>{says.noText}</p>
          </Letter>
          <p class="no-print">{says.print}</p>
        </>
      ) : (
        <PageHead title={says.title} lead={says.none} />
      )}
    </Screen>
  )
}
