import { AtTheirWord } from '../../../people/index.ts'
import { textOf, type View } from '../../../platform/index.ts'
import { BackLink, Button, Card, Form, field, Input, PageHead, Radios, Screen, Textarea } from '../../../ui/index.ts'
import { wants } from '../rules.ts'
import type { Organisation, Peer } from '../store.ts'
import type { Words } from '../words.ts'

type Props = { view: View; w: Words; peer: Peer | null; organisation: Organisation | null }

/** The person asks a peer, an organisation, or a connector to find somebody. */
export function AskPage({ view, w, peer, organisation }: Props) {
  const name = peer?.shownAs ?? organisation?.name ?? ''
  const title = name ? w.ask.title(name) : w.ask.titleThrough
  const { id, ...chosen } = field(view, 'wants')
  const typed = (key: 'peer' | 'organisation', value: string | undefined) => textOf(view.typed, key) || value || ''
  return (
    <Screen view={view} title={title} current="peers">
      <BackLink href={`/people/${view.person?.id}/peers`} />
      <PageHead title={title} lead={name ? w.ask.lead : w.ask.leadThrough} />
      <Form view={view}>
        <input type="hidden" name="peer" value={typed('peer', peer?.id)} />
        <input type="hidden" name="organisation" value={typed('organisation', organisation?.id)} />
        <Card>
          <Radios
            {...chosen}
            idPrefix={id}
            fieldset={{ legend: { text: w.ask.wants, classes: 'govuk-fieldset__legend--m' } }}
            items={wants.map((want) => ({
              value: want,
              text: w.ask.want[want].text,
              hint: { text: w.ask.want[want].hint },
            }))}
          />
          <Textarea
            {...field(view, 'words')}
            label={{ text: name ? w.ask.words : w.ask.wordsThrough }}
            hint={{ text: name ? w.ask.wordsHint : w.ask.wordsThroughHint }}
            rows={3}
          />
          <Input {...field(view, 'reach')} label={{ text: w.ask.reach }} hint={{ text: w.ask.reachHint }} />
          <AtTheirWord view={view} />
          <Button>{w.ask.send}</Button>
        </Card>
      </Form>
    </Screen>
  )
}
