import { OffScreenLink } from '../../../people/index.ts'
import type { View } from '../../../platform/index.ts'
import { Card, Chip, type ChipKind, day, Empty, Form, PageHead, PlainList, Row, Screen } from '../../../ui/index.ts'
import { whoseOf } from '../../gifts/index.ts'
import { type AskState, stateOf } from '../rules.ts'
import type { Ask } from '../store.ts'
import type { Words } from '../words.ts'

const chips: Record<AskState, ChipKind> = { looking: 'soon', asked: 'soon', yes: 'kept', no: 'plain', ended: 'plain' }

/** Whom the person asked, and what became of it. */
export function MinePage({ view, w, asks }: { view: View; w: Words; asks: Ask[] }) {
  const { own, name } = whoseOf(view)
  const base = `/people/${view.person?.id}`
  const title = own ? w.mine.title : w.mine.titleFor(name)
  return (
    <Screen view={view} title={title} current="peers">
      <PageHead
        title={title}
        lead={own ? w.mine.lead : undefined}
        links={
          <>
            <a class="govuk-button" href={`${own ? '' : base}/peers/someone`}>
              {w.mine.choose}
            </a>
            <a href="/peers">{w.mine.orgs}</a>
            <a href={`${base}/peers/ask`}>{w.list.through}</a>
          </>
        }
      />
      {asks.length === 0 && <Empty>{w.mine.none}</Empty>}
      {asks.length > 0 && (
        <Card>
          <PlainList>
            {asks.map((one) => (
              <One key={one.id} view={view} w={w} one={one} base={base} />
            ))}
          </PlainList>
        </Card>
      )}
    </Screen>
  )
}

function One({ view, w, one, base }: { view: View; w: Words; one: Ask; base: string }) {
  const state = stateOf(one)
  const open = state === 'looking' || state === 'asked' || state === 'yes'
  return (
    <Row
      title={one.toName || w.mine.connector}
      under={[w.mine.wants[one.wants], w.mine.asked(day(one.askedAt, view.now))].join(', ')}
      end={<Chip kind={chips[state]}>{w.mine.states[state]}</Chip>}
    >
      {one.words && <p>“{one.words}”</p>}
      {state === 'no' && <p class="soft">{w.mine.no}</p>}
      {state === 'ended' && one.endedByThem && <p class="soft">{w.mine.endedByThem}</p>}
      {state === 'yes' && one.wants === 'advocate' && (
        <p>
          {w.mine.evidence} <a href={`${base}/circle/authority/new`}>{w.mine.evidenceLink}</a>
        </p>
      )}
      {open && (
        <Form view={view} to={`${base}/peers/${one.id}/end`}>
          <button type="submit" class="link-button">
            {state === 'yes' ? w.mine.end : w.mine.takeBack}
            <span class="visually-hidden">: {one.toName || w.mine.connector}</span>
          </button>
        </Form>
      )}
      <OffScreenLink view={view} kind="peer-ask" entry={one.id} />
    </Row>
  )
}
