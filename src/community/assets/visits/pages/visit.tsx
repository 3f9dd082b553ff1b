import { atTheirWordWays, hows, OffScreenLink } from '../../../../people/index.ts'
import { textOf, textsOf, type View } from '../../../../platform/index.ts'
import {
  Button,
  Card,
  Checkboxes,
  Details,
  Form,
  fieldOn,
  Input,
  PageHead,
  Pick,
  Radios,
  Screen,
  Select,
} from '../../../../ui/index.ts'
import type { AssetShown } from '../../store.ts'
import { marks } from '../marks.ts'
import type { MyVisit, Spoken } from '../store.ts'
import type { Words } from '../words.ts'

type Props = { view: View; w: Words; asset: AssetShown; mine: MyVisit | null; speaksFor: Spoken[] }

/** How it was: for me, or as somebody without a screen told somebody who works here. */
export function VisitPage({ view, w: { visit: w, felt }, asset, mine, speaksFor }: Props) {
  const title = w.title(asset.name)
  const here = `/groups/${asset.id}/visit`
  const typed = view.path === here && Object.keys(view.typed).length > 0
  const on = (name: string) => fieldOn(view, here, name, 'said')
  const stands = (name: string, value: string) => (typed ? textOf(view.typed, name) : value)
  const works = view.viewer?.posts.some((post) => ['connector', 'worker', 'team lead', 'peer'].includes(post))
  return (
    <Screen view={view} title={title} current="groups">
      <PageHead title={title} lead={w.lead} links={<a href={`/groups/${asset.id}`}>{w.back}</a>} />
      <Form view={view} to={view.path === here ? undefined : here}>
        {works && (
          <Radios
            {...on('how')}
            idPrefix={on('how').id}
            fieldset={{ legend: { text: w.who } }}
            hint={{ text: w.whoHint }}
            value={stands('how', 'on screen')}
            items={hows.map((value) => ({ value, text: w.whos[value] }))}
          />
        )}
        {works && speaksFor.length > 0 && (
          <Select
            {...on('whose')}
            label={{ text: w.whose }}
            hint={{ text: w.whoseHint }}
            items={[
              { value: '', text: w.nobody },
              ...speaksFor.map(({ id, knownAs }) => ({ value: id, text: knownAs })),
            ]}
          />
        )}
        <Pick
          name="welcome"
          legend={w.welcome}
          shown
          error={on('welcome').errorMessage?.text}
          value={stands('welcome', String(mine?.welcome ?? ''))}
          items={marks.map((value) => ({ value, text: w.welcomes[value] }))}
        />
        <Pick
          name="access"
          legend={w.access}
          shown
          value={stands('access', String(mine?.access ?? ''))}
          items={[...marks.map((value) => ({ value, text: w.accesses[value] })), { value: '', text: w.accesses.none }]}
        />
        <Checkboxes
          name="felt"
          idPrefix="felt"
          fieldset={{ legend: { text: w.felt } }}
          values={typed ? textsOf(view.typed, 'felt') : (mine?.felt ?? [])}
          items={Object.entries(felt).map(([value, text]) => ({ value, text }))}
        />
        <Input
          {...on('words')}
          value={stands('words', mine?.words ?? '')}
          label={{ text: w.words }}
          hint={{ text: w.wordsHint }}
        />
        <Button>{mine ? w.again : w.send}</Button>
      </Form>
      {mine && (
        <Card>
          {mine.writtenBy !== '' && <p>{w.atMyWord(w.hows[mine.how], mine.writtenBy)}</p>}
          <p>{w.takeBackLead}</p>
          <Form view={view} to={`/groups/${asset.id}/visit/taken-back`}>
            <button type="submit" class="link-button">
              {w.takeBack}
            </button>
          </Form>
          <OffScreenLink view={view} kind="visit" entry={mine.id} own />
        </Card>
      )}
      {works && speaksFor.length > 0 && <OffTheirScreen view={view} w={w} to={`${here}/off-screen`} of={speaksFor} />}
    </Screen>
  )
}

type OffProps = { view: View; w: Words['visit']; to: string; of: Spoken[] }

/** For whoever writes at somebody’s word, who cannot see whether there is anything to take off. */
function OffTheirScreen({ view, w, to, of }: OffProps) {
  const on = (name: string) => fieldOn(view, to, name, 'off')
  const how = on('how')
  return (
    <Details summaryText={w.off} open={view.path === to}>
      <p>{w.offLead}</p>
      <Form view={view} to={to}>
        <Select
          {...on('whose')}
          label={{ text: w.offWhose }}
          items={[{ value: '', text: '' }, ...of.map(({ id, knownAs }) => ({ value: id, text: knownAs }))]}
        />
        <Radios
          {...how}
          idPrefix={how.id}
          fieldset={{ legend: { text: w.offHow } }}
          items={atTheirWordWays.map((value) => ({ value, text: w.hows[value] }))}
        />
        <Button classes="govuk-button--secondary">{w.offPress}</Button>
      </Form>
    </Details>
  )
}
