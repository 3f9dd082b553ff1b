import type { View } from '../../../platform/index.ts'
import { Card, PageHead, Paragraphs, Phone, Screen, SummaryList } from '../../../ui/index.ts'
import { boardInWords } from '../rules.ts'
import type { ChangesAs, Organisation } from '../store.ts'
import type { Words } from '../words.ts'
import { offersInWords } from './bits.tsx'

type Props = { view: View; w: Words; it: Organisation; changes: { how: ChangesAs } }

/** What an organisation led by those it is for says of itself, for everybody. */
export function OrganisationPage({ view, w, it, changes }: Props) {
  const board = boardInWords(it.boardTotal, it.boardLived)
  const { org } = w
  const facts: [string, string][] = [
    [org.offers, offersInWords(w, it.offers)],
    [org.forWhom, it.forWhom],
    [org.cost, it.costWords || (it.cost ? org.costs[it.cost] : '')],
    [org.room, it.room],
    [org.where, it.neighbourhood ?? ''],
    [org.languages, it.languages.join(', ')],
  ]
  const aside = (
    <Card title={org.asking} tone="leaf">
      {it.asking && <Paragraphs text={it.asking} />}
      {it.status === 'paused' ? (
        <p>{org.paused}</p>
      ) : it.answers && view.viewer?.isPerson ? (
        <p>
          <a class="govuk-button" href={`/people/${view.viewer.id}/peers/ask?organisation=${it.id}`}>
            {org.ask}
          </a>
        </p>
      ) : it.answers ? (
        <p>
          {w.one.planFirst} <a href="/hello">{w.one.hello}</a>
        </p>
      ) : (
        <p>{org.noAsk}</p>
      )}
      {it.phone && (
        <p class="ring">
          <Phone number={it.phone} />
        </p>
      )}
      {it.email && <p>{it.email}</p>}
      {it.website && (
        <p>
          <a href={it.website} rel="noreferrer">
            {it.website.replace(/^https?:\/\//, '')}
          </a>
        </p>
      )}
    </Card>
  )
  return (
    <Screen view={view} title={it.name} current="peers" aside={aside}>
      <PageHead
        over={org.over}
        title={it.name}
        lead={it.line}
        links={
          <>
            <a href={`/groups/${it.id}`}>{org.entry}</a>
            {changes.how && <a href={`/peers/organisations/${it.id}/edit`}>{org.edit}</a>}
          </>
        }
      />
      <Card title={org.led} tone="sun">
        <Paragraphs text={`“${it.ledWords}”`} />
        {board && <p>{org.board(board)}</p>}
      </Card>
      {it.about && (
        <Card>
          <Paragraphs text={it.about} />
        </Card>
      )}
      <Card>
        <SummaryList
          rows={facts
            .filter(([, value]) => value !== '')
            .map(([key, value]) => ({ key: { text: key }, value: { html: <Paragraphs text={value} /> } }))}
        />
      </Card>
      <p>
        <a href={`/not-safe?group=${it.id}`}>{org.notSafe}</a>
      </p>
    </Screen>
  )
}
