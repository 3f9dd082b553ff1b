import type { Neighbourhood } from '../../../neighbourhoods/index.ts'
import { textOf, textsOf, type View } from '../../../platform/index.ts'
import type { Pinned } from '../../../settings/index.ts'
import { Button, Card, Checkboxes, Details, Empty, Input, PageHead, Screen, Select } from '../../../ui/index.ts'
import type { PeersFound } from '../../peers/index.ts'
import { led, reasonsFor } from '../reasons.ts'
import type { EntryAsked, EntryFound } from '../store.ts'
import type { Meanings } from '../thesaurus.ts'
import type { Words } from '../words.ts'

/** What was asked for, and what was found. */
export interface Search {
  /** Null: nothing yet. */
  asked: EntryAsked | null
  found: EntryFound[]
  meanings: Meanings
  peers: PeersFound
}

type Props = { view: View; w: Words; meanings: Pinned<string[][]>; areas: Neighbourhood[]; search: Search }

/** One box to find what the neighbourhood has by, and what was found, each with why it is shown. */
export function FindPage({ view, w, areas, search: { asked, found, peers } }: Props) {
  const { query } = view
  const chosen = textsOf(query, 'access')
  const free = textOf(query, 'cost') === 'free'
  const narrowed =
    chosen.length > 0 ||
    free ||
    textOf(query, 'day') !== '' ||
    textOf(query, 'on') !== '' ||
    textOf(query, 'area') !== ''
  const option = (value: string, text: string, name: string) => ({
    value,
    text,
    selected: textOf(query, name) === value,
  })
  return (
    <Screen view={view} title={w.title} current="find something">
      <PageHead
        title={w.title}
        lead={w.lead}
        links={
          <>
            <a href="/groups">{w.all}</a>
            <a href="/peers">{w.peers}</a>
          </>
        }
      />
      <form method="get" action="/find-something" class="card" noValidate>
        <Input
          id="q"
          name="q"
          value={textOf(query, 'q').slice(0, 200)}
          label={{ text: w.q, classes: 'govuk-label--m' }}
          hint={{ text: w.qHint }}
        />
        <Input
          id="postcode"
          name="postcode"
          value={textOf(query, 'postcode').slice(0, 10)}
          label={{ text: w.postcode }}
          classes="govuk-input--width-10"
          autocomplete="postal-code"
        />
        <Details summaryText={w.more} open={narrowed}>
          <Select
            id="area"
            name="area"
            label={{ text: w.area }}
            items={[option('', w.anywhere, 'area'), ...areas.map(({ id, name }) => option(id, name, 'area'))]}
          />
          <Select
            id="day"
            name="day"
            label={{ text: w.day }}
            items={[
              option('', w.anyDay, 'day'),
              ...Object.entries(w.days).map(([day, text]) => option(day, text, 'day')),
            ]}
          />
          <Input
            id="on"
            name="on"
            value={textOf(query, 'on').slice(0, 40)}
            label={{ text: w.date }}
            hint={{ text: w.dateHint }}
            classes="govuk-input--width-10"
          />
          <Checkboxes
            idPrefix="cost"
            name="cost"
            values={free ? ['free'] : []}
            items={[{ value: 'free', text: w.free }]}
          />
          <Checkboxes
            idPrefix="access"
            name="access"
            fieldset={{ legend: { text: w.needs } }}
            values={chosen}
            items={Object.entries(w.facts).map(([value, text]) => ({ value, text }))}
          />
        </Details>
        <Button>{w.find}</Button>
      </form>
      {asked !== null && <Found w={w} asked={asked} found={found} />}
      {peers.here && <Peers view={view} w={w} peers={peers} />}
    </Screen>
  )
}

function Found({ w, asked, found }: { w: Words; asked: EntryAsked; found: EntryFound[] }) {
  if (found.length === 0) {
    return (
      <Empty action={<a href="/hello">{w.hello}</a>}>
        {w.none} {w.noneHelp}
      </Empty>
    )
  }
  return (
    <section aria-labelledby="found">
      <h2 id="found" class="govuk-heading-m">
        {w.found(found.length)}
      </h2>
      <ul class="entries stack">
        {found.map((entry) => (
          <li key={entry.id} class={`card entry entry--${entry.kind}`}>
            <h3 class="govuk-heading-s">
              <a href={`/${pageOf(entry)}/${entry.id}`}>{entry.name}</a>
            </h3>
            <p>{entry.line}</p>
            <p class="govuk-hint">
              {[
                entry.access.includes(led) ? w.led : '',
                entry.placeName,
                entry.neighbourhood,
                entry.status === 'paused' ? w.resting : '',
                entry.cost ? entry.costWords || w.costs[entry.cost] : '',
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
            <p class="govuk-hint">
              {w.why} {reasonsFor(entry, asked, w).join(', ')}.
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Where an entry has its own page: what it says of itself there is what was found. */
function pageOf({ enterprise, access }: EntryFound): string {
  if (enterprise) return 'enterprises'
  return access.includes(led) ? 'peers/organisations' : 'groups'
}

/** People who have lived with it, as far as they let it be known to whoever looks; for a stranger always the same words. */
function Peers({ view, w, peers: { lines, sought } }: Pick<Props, 'view' | 'w'> & Pick<Search, 'peers'>) {
  const all = sought === '' ? '/peers/someone' : `/peers/someone?q=${encodeURIComponent(sought)}`
  const lead = view.viewer === null ? w.peersLead.stranger : lines.length > 0 ? w.peersLead.some : w.peersLead.none
  return (
    <Card title={w.peers} tone="leaf">
      <p>{lead}</p>
      {lines.length > 0 && (
        <ul class="plain stack">
          {lines.map(({ id, lived, askMe, room }) => (
            <li key={id}>
              <p class="told">{w.peersSay(lived, askMe)}</p>
              {!room && <p class="soft">{w.peersNoRoom}</p>}
              <a href={`/peers/someone/${id}`}>
                {w.peersLook}
                <span class="visually-hidden"> {lived}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
      <p>
        <a href={all}>{view.viewer === null ? w.peersSignIn : w.peersAll(sought)}</a>
      </p>
    </Card>
  )
}
