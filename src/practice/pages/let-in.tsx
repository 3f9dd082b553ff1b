import { partsFor } from '../../circle/index.ts'
import type { View } from '../../platform/index.ts'
import { Card, Chip, CommunicateBox, DueChip, day, Phone, PlainList, Row } from '../../ui/index.ts'
import type { LetIn } from '../my-circle.ts'
import type { Words } from '../words.ts'

/** Somebody who let me in. What waits for me stands first; then how to talk with them, what I may see, and whom to ring. */
export function LetInCard({ view, w, one }: { view: View; w: Words['people']; one: LetIn }) {
  const { personId, knownAs, inTheirWords, parts, rests, opened, promises, asked, toRing } = one
  const base = `/people/${personId}`
  const { ringName, ringNumber, ringHours } = view.frame.place
  const ways = opened ? [...opened.communicate.split('\n').filter((line) => line.trim() !== '')] : []
  return (
    <Card title={knownAs} corner={rests && <Chip kind="soon">{w.rests}</Chip>}>
      <p class="lead">{inTheirWords ? w.youAre(inTheirWords) : w.letIn}</p>
      {asked.length + promises.length > 0 && (
        <div class="let-in-waits">
          <h3>{w.waits}</h3>
          <PlainList>
            {asked.map(({ stepId, what, dueOn }) => (
              <Row
                key={stepId}
                title={w.asks(knownAs, what)}
                href={`/asked-of-me/${stepId}`}
                under={dueOn ? w.by(day(new Date(dueOn), view.now)) : undefined}
              />
            ))}
            {promises.map(({ id, what, dueAt }) => (
              <Row
                key={id}
                title={w.promised(what)}
                href={`${base}/promises/${id}`}
                end={<DueChip view={view} at={dueAt} />}
              />
            ))}
          </PlainList>
        </div>
      )}
      {ways.length > 0 && <CommunicateBox w={view.frame.w} name={knownAs} ways={ways} href={`${base}/communicate`} />}
      <p>
        {rests
          ? w.restsWords(knownAs)
          : parts.length > 0
            ? w.youSee(parts.map((part) => partsFor[part]?.name.toLowerCase() ?? part))
            : w.youSeeNothing}{' '}
        <a href={`${base}/my-part`}>
          {w.myPart}
          <span class="govuk-visually-hidden">: {knownAs}</span>
        </a>
      </p>
      {!rests && parts.length > 0 && (
        <a class="govuk-button" href={base}>
          {w.open(knownAs)}
        </a>
      )}
      <p class="soft">
        {w.worried} <Phone number={ringNumber} /> {toRing ? w.askFor(toRing) : w.answers(ringName, ringHours)}
      </p>
    </Card>
  )
}
