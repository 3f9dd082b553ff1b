import type { View } from '../../../../platform/index.ts'
import { Button, Card, day, Empty, Form, PageHead, PlainList, Screen, Table } from '../../../../ui/index.ts'
import { inWords } from '../../editing/changed.ts'
import type { Entry } from '../../editing/store.ts'
import { words as editing } from '../../editing/words.ts'
import type { Joined, Twins } from '../store.ts'
import type { Words } from '../words.ts'

type Props = { view: View; w: Words; twins: Twins[]; joined: Joined[] }

const list = '/groups/perhaps-the-same'
const columns = [
  'name',
  'line',
  'place_name',
  'address_lines',
  'postcode',
  'phone',
  'email',
  'website',
  'times',
  'about',
]

/** Two and two side by side, for whoever keeps entries to say whether they are one. */
export function TwinsPage({ view, w, twins, joined }: Props) {
  const more = (twins[0]?.total ?? 0) - twins.length
  return (
    <Screen view={view} title={w.title} current="groups to look at" wide>
      <PageHead title={w.title} lead={w.lead} links={<a href="/groups/to-look-at">{w.back}</a>} />
      {twins.length === 0 && <Empty>{w.none}</Empty>}
      {twins.map((pair) => (
        <Pair key={`${pair.oneId} ${pair.otherId}`} view={view} w={w} pair={pair} />
      ))}
      {more > 0 && <p class="soft">{w.more(more)}</p>}
      {joined.length > 0 && (
        <Card title={w.joined}>
          <PlainList>
            {joined.map((one) => (
              <li key={`${one.oneId} ${one.otherId}`}>
                <p>
                  <a href={`/groups/${one.staysId}`}>{w.joinedLine(one.other, one.stays)}</a>,{' '}
                  <span class="soft">{day(one.at, view.now)}</span>
                </p>
                <Form view={view} to={`${list}/${one.oneId}/${one.otherId}/parted`}>
                  <button type="submit" class="link-button">
                    {w.part}
                  </button>
                </Form>
              </li>
            ))}
          </PlainList>
        </Card>
      )}
    </Screen>
  )
}

function Pair({ view, w, pair }: { view: View; w: Words; pair: Twins }) {
  const { oneId, otherId, one, other, why } = pair
  const names = editing.en.versions.columns
  const rows = columns
    .map((column) => [names[column] ?? column, inWords(one[column]), inWords(other[column])] as const)
    .filter(([, here, there]) => here !== '' || there !== '')
  return (
    <Card title={one.name}>
      <p class="soft">
        {w.why} {why.map((what) => w.whys[what] ?? what).join(', ')}.
      </p>
      <div class="side-by-side">
        <Table
          caption={one.name}
          captionClasses="govuk-visually-hidden"
          firstCellIsHeader
          head={[{ text: w.what }, { text: w.first }, { text: w.second }]}
          rows={[...rows, [w.from, fromOf(one, w), fromOf(other, w)] as const].map(([name, here, there]) => [
            { text: name },
            { text: here || w.nothing, classes: here === there ? 'soft' : undefined },
            { text: there || w.nothing, classes: here === there ? 'soft' : undefined },
          ])}
        />
      </div>
      <Form view={view} to={`${list}/${oneId}/${otherId}`}>
        <div class="actions">
          <Button name="outcome" value="two">
            {w.two}
          </Button>
          <Button name="outcome" value="one" classes="govuk-button--secondary">
            {w.keepOne}
          </Button>
          <Button name="outcome" value="other" classes="govuk-button--secondary">
            {w.keepOther}
          </Button>
        </div>
      </Form>
    </Card>
  )
}

function fromOf({ source }: Entry, w: Words): string {
  return typeof source === 'string' ? source.replace(/^list: /, '') : w.here
}
