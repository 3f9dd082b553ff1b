import { type Around, nameOf, OffScreenLink, ringFor } from '../../people/index.ts'
import type { View } from '../../platform/index.ts'
import type { Pinned } from '../../settings/index.ts'
import { Button, day, Form, Letter, Screen, TickBox, WritingLines } from '../../ui/index.ts'
import { ticks } from '../forms.ts'
import type { SenderLines } from '../settings.ts'
import type { LetterRow } from '../store.ts'
import type { Words } from '../words.ts'
import { LetterBody } from './letter-body.tsx'

type Props = { view: View; w: Words; letter: LetterRow; around: Around[]; from: Pinned<SenderLines> }

/** The letter as a sheet of paper; what is around it stays off the print. */
export function LetterPage({ view, w, letter, around, from }: Props) {
  const { place, w: look } = view.frame
  const at = `/people/${view.person?.id}/letters`
  const { content } = letter
  const maker = letter.madeBy === view.person?.id ? '' : nameOf(around, letter.madeBy)
  const asked = ticks.filter((tick) =>
    tick === 'agree' ? content.agree : tick === 'ring me' || content.confirm.length > 0,
  )
  return (
    <Screen view={view} title={w.one.title(view.person?.knownAs ?? '')} print="letter">
      <Letter
        w={look}
        large={letter.large}
        from={{ name: maker || place.name, address: from.value.address, phone: ringFor(view).number }}
        to={letter.toLines}
        date={day(letter.madeAt, new Date(0))}
        heading={content.heading}
        reference={letter.id.slice(-6).toUpperCase()}
        slip={{
          title: w.letter.slip,
          returnTo: from.value.returnTo,
          freepost: from.value.freepost,
          children: (
            <>
              {asked.map((tick) => (
                <TickBox key={tick}>{w.letter.ticks[tick]}</TickBox>
              ))}
              <WritingLines lines={4} />
            </>
          ),
        }}
      >
        <LetterBody content={content} />
      </Letter>
      <div class="no-print">
        <p>{w.one.print}</p>
        {!letter.sentOn && (
          <Form view={view}>
            <Button>{w.one.sent}</Button>
          </Form>
        )}
        <div class="actions">
          <a href={`${at}/${letter.id}/reply`}>{w.one.reply}</a>
          <a href={at}>{w.one.back}</a>
        </div>
      </div>
      <OffScreenLink view={view} kind="letter" entry={letter.id} />
    </Screen>
  )
}
