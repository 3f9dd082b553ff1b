import { AtTheirWord } from '../../../people/index.ts'
import type { View } from '../../../platform/index.ts'
import { Card, Chip, Empty, Form, fieldOn, PageHead, Paragraphs, Screen } from '../../../ui/index.ts'
import type { Neighbour } from '../../gifts/doors.ts'
import { type Whose, whoseOf } from '../../gifts/whose.ts'
import type { Bought } from '../store.ts'
import type { Words } from '../words.ts'
import { AgreementFacts } from './agreement.tsx'

type Props = { view: View; w: Words; neighbour: Neighbour | undefined; bought: Bought[] }

/** What somebody buys from tiny enterprises: theirs, and nobody else’s but whom they buy from. */
export function BoughtPage({ view, w: all, neighbour, bought }: Props) {
  const { bought: w } = all
  const whose = whoseOf(view, neighbour)
  const title = whose.own ? w.title : w.titleFor(whose.name)
  return (
    <Screen view={view} title={title} current="enterprises">
      <PageHead title={title} lead={w.lead} links={<a href="/enterprises">{w.find}</a>} />
      {bought.length === 0 ? (
        <Empty action={<a href="/enterprises">{w.find}</a>}>{w.none}</Empty>
      ) : (
        bought.map((one) => <One key={one.id} view={view} w={all} whose={whose} one={one} />)
      )}
    </Screen>
  )
}

function One({ view, w: all, whose, one }: { view: View; w: Words; whose: Whose; one: Bought }) {
  const { bought: w } = all
  const to = `${whose.base}/bought/${one.id}`
  const may =
    !view.seenAs && (whose.own || view.person === null || ['alongside', 'cover'].includes(view.person?.byRight ?? ''))
  const stands = one.endedAt ? 'ended' : one.enterpriseYesAt ? 'yes' : one.enterpriseNoAt ? 'no' : 'waits'
  const said = one.reviewId !== null
  const wrong = fieldOn(view, to, 'end', one.id).errorMessage
  return (
    <Card
      title={w.from(one.enterpriseName)}
      corner={<Chip kind={stands === 'yes' ? 'kept' : stands === 'waits' ? 'soon' : 'plain'}>{w[stands]}</Chip>}
    >
      {one.boughtBefore && <p class="soft">{whose.own ? w.before : w.beforeFor(whose.name)}</p>}
      <AgreementFacts w={all} now={view.now} one={one} />
      {said && (
        <>
          <h3 class="govuk-heading-s">{w.yourWords}</h3>
          <Paragraphs text={one.words ?? ''} />
          {one.takenBackAt && <p class="soft">{w.back}</p>}
          {one.removedAt && <p>{w.removed(one.removedWhy ?? '', one.removedPost ?? '')}</p>}
        </>
      )}
      {wrong && <p class="govuk-error-message">{wrong.text}</p>}
      {may && one.enterpriseYesAt && !one.removedAt && (
        <p class="no-print">
          <a href={`${to}/review`}>{said ? w.change : w.write}</a>
        </p>
      )}
      {may && !one.endedAt && !one.boughtBefore && !one.enterpriseNoAt && (
        <Form view={view} to={to}>
          <AtTheirWord view={view} name={whose.own ? undefined : whose.name} mark={one.id} />
          <button type="submit" class="link-button">
            {w.end}
          </button>{' '}
          <span class="soft">{w.endHint}</span>
        </Form>
      )}
    </Card>
  )
}
