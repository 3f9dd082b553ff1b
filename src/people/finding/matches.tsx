import { PlainList, Row } from '../../ui/index.ts'
import type { Match } from './store.ts'
import type { Words } from './words.ts'

/** Who may be the one: what tells people apart, and whom to ask. */
export function Matches({ matches, w }: { matches: Match[]; w: Words['find'] }) {
  return (
    <>
      <PlainList>
        {matches.map((one, at) => (
          <Row
            key={at}
            title={w.fullName(one.knownAs, one.fullName)}
            under={[one.bornYear && w.bornIn(one.bornYear), one.neighbourhood].filter(Boolean).join(', ')}
          >
            <p>
              {one.died ? (
                w.died
              ) : one.comesBack ? (
                <a href={`/come-back/for/${one.comesBack}`}>
                  {w.comesBack}
                  <span class="govuk-visually-hidden">: {one.knownAs}</span>
                </a>
              ) : one.personId ? (
                <a href={`/people/${one.personId}`}>
                  {w.open}
                  <span class="govuk-visually-hidden"> {one.knownAs}</span>
                </a>
              ) : one.alongside ? (
                `${w.alongside(one.alongside)}. ${w.ask}`
              ) : (
                w.noOne
              )}
            </p>
          </Row>
        ))}
      </PlainList>
      {matches.length >= 12 && <p>{w.many}</p>}
    </>
  )
}
