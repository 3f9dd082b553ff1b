import { Answers, type Around, aboutThem, faceLink, OffScreenLink } from '../../../people/index.ts'
import type { View } from '../../../platform/index.ts'
import { Details, day, Form, sentence, time, Who } from '../../../ui/index.ts'
import { forWhat } from '../for-what.ts'
import type { OddLook } from '../odd/store.ts'
import { oddWords } from '../odd/words.ts'
import { partsInWords } from '../part-words.ts'
import { nobody } from '../store.ts'
import type { Visit } from '../visits.ts'
import { WhyLine } from '../why/pages/why-line.tsx'
import type { WhyAsked } from '../why/store.ts'
import type { Words } from '../words.ts'

type Props = {
  view: View
  w: Words
  visit: Visit
  why: WhyAsked | undefined
  told: OddLook | undefined
  askable: boolean
  around: readonly Around[]
}

/** One visit: who, what part, when, by what right; all its readings open under it, and “Ask why” is one press. */
export function VisitLine({ view, w, visit, why, told, askable, around }: Props) {
  const { reader, kind, reason, parts, times, rows } = visit
  const own = view.person?.id === view.viewer?.id
  const read = partsInWords(parts)
  const name = reader === nobody ? w.system : visit.name || w.unknown
  const who = kind === 'circle' && reason ? reason : visit.title
  const when = w.when(time(visit.firstAt), time(visit.lastAt), times)
  const what = parts.length > 0 ? sentence(own ? read : aboutThem(read)) : own ? w.nameOnly : w.nameOnlyFor
  const right = sentence((own ? w.right : w.rightFor)(kind, name, kind === 'circle' ? '' : reason))
  const single = times === 1 ? rows[0] : undefined
  return (
    <li class="visit">
      <Who name={name} src={faceLink(reader, visit.picture)} is={who || undefined}>
        {single ? (
          <>
            <span>
              {sentence(forWhat(single.why, own))}, {when}
            </span>
            <span class="soft">{[parts.length > 0 ? what : '', right].filter(Boolean).join(' · ')}</span>
          </>
        ) : (
          <>
            <span>
              {what}, {when}
            </span>
            <span class="soft">{right}</span>
          </>
        )}
      </Who>
      {!single && (
        <Details summaryText={w.opens(times)}>
          <ul class="plain">
            {rows.map((row) => (
              <li key={`${row.why}${row.firstAt.getTime()}${row.act}`}>
                {w.one(time(row.firstAt), forWhat(row.why, own), row.times)}
              </li>
            ))}
          </ul>
        </Details>
      )}
      {told && (
        <p class="said-found">
          {told.found ? (
            <>
              <strong>{oddWords.en.told[told.found](told.foundName)}</strong> {told.finding?.text}
            </>
          ) : (
            oddWords.en.told.looks(told.reviewerName, day(told.dueAt, view.now))
          )}
        </p>
      )}
      {told && <Answers view={view} decision={told.finding} around={around} link />}
      {visit.standing && reader !== view.viewer?.id && (
        <OffScreenLink view={view} kind="reader" entry={visit.standing} />
      )}
      {why && <WhyLine view={view} why={why} around={around} />}
      {askable && !why && (
        <Form view={view} to={`/people/${view.person?.id}/looked/why`}>
          <input type="hidden" name="reader" value={reader} />
          <input type="hidden" name="on" value={visit.day} />
          <button type="submit" class="link-button">
            {w.ask}
            <span class="visually-hidden">{w.askWhat(name, time(visit.firstAt))}</span>
          </button>
        </Form>
      )}
    </li>
  )
}
