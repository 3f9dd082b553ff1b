import { AtTheirWord } from '../../../people/index.ts'
import { Button, Card, Chip, day, Empty, Form, fieldOn, PlainList, Textarea } from '../../../ui/index.ts'
import type { Sold } from '../store.ts'
import { AgreementFacts } from './agreement.tsx'
import type { Piece } from './mine.tsx'
import { Reviews } from './reviews.tsx'

/** What others bought or want to agree: the enterprise says yes or no, and either ends it. */
export function MineSold(piece: Piece) {
  const { w, sold } = piece
  return (
    <Card title={w.mine.sold} id="sold">
      <p class="soft">{w.mine.soldLead}</p>
      {sold.length === 0 ? (
        <Empty>{w.mine.soldNone}</Empty>
      ) : (
        <PlainList>
          {sold.map((one) => (
            <li key={one.id}>
              <OneSold {...piece} one={one} />
            </li>
          ))}
        </PlainList>
      )}
    </Card>
  )
}

function OneSold({ view, w: all, whose, neighbour, here, may, one }: Piece & { one: Sold }) {
  const { mine: w } = all
  const to = `${here}/sold/${one.id}`
  const waits = !one.enterpriseYesAt && !one.enterpriseNoAt && !one.endedAt
  const wrong = fieldOn(view, to, 'answer', one.id).errorMessage
  const stands = one.endedAt
    ? w.ended(day(one.endedAt, view.now))
    : one.enterpriseYesAt
      ? w.bothYes(day(one.enterpriseYesAt, view.now))
      : one.enterpriseNoAt
        ? w.saidNo
        : ''
  return (
    <>
      <div class="row">
        <span class="row-title">{one.boughtBefore ? w.saysBought(one.buyer) : w.says(one.buyer)}</span>
        {stands && <Chip kind={one.enterpriseYesAt && !one.endedAt ? 'kept' : 'plain'}>{stands}</Chip>}
      </div>
      <AgreementFacts w={all} now={view.now} one={one} />
      {wrong && <p class="govuk-error-message">{wrong.text}</p>}
      {may && (waits || (one.enterpriseYesAt && !one.endedAt && !one.boughtBefore)) && (
        <Form view={view} to={to}>
          <AtTheirWord
            view={view}
            name={whose.own ? undefined : (neighbour?.name ?? whose.name)}
            mark={`sold/${one.id}`}
          />
          <div class="actions">
            {waits ? (
              <>
                <Button name="answer" value="yes">
                  {w.yes}
                </Button>
                <Button name="answer" value="no" classes="govuk-button--secondary">
                  {w.no}
                </Button>
              </>
            ) : (
              <button type="submit" class="link-button" name="answer" value="end">
                {w.endItFor(one.buyer)}
              </button>
            )}
          </div>
        </Form>
      )}
    </>
  )
}

/** What people say, and the enterprise’s own answer to each. */
export function MineReviews({ view, w: all, whose, neighbour, mine, reviews, here, may }: Piece) {
  const { mine: w } = all
  const open = may ? reviews.filter((one) => !one.takenBack && !one.removedOn && one.reply === '') : []
  return (
    <Card title={w.reviews} id="reviews">
      {reviews.length === 0 ? (
        <Empty>{w.reviewsNone}</Empty>
      ) : (
        <Reviews view={view} w={all} of={mine} reviews={reviews} />
      )}
      {open.map((one) => {
        const to = `${here}/reviews/${one.id}`
        return (
          <Form key={one.id} view={view} to={to}>
            <Textarea
              {...fieldOn(view, to, 'reply', one.id)}
              label={{ text: w.reply }}
              hint={{ text: `“${one.words.slice(0, 80)}${one.words.length > 80 ? '…' : ''}”` }}
              rows={3}
            />
            <AtTheirWord
              view={view}
              name={whose.own ? undefined : (neighbour?.name ?? whose.name)}
              mark={`reviews/${one.id}`}
            />
            <Button classes="govuk-button--secondary">{w.replySend}</Button>
          </Form>
        )
      })}
    </Card>
  )
}
