import { AtTheirWord } from '../../../people/index.ts'
import type { View } from '../../../platform/index.ts'
import { Button, Card, Form, field, Input, PageHead, Radios, Screen, Textarea } from '../../../ui/index.ts'
import type { Neighbour } from '../../gifts/doors.ts'
import { whoseOf } from '../../gifts/whose.ts'
import { agains, type Bought } from '../store.ts'
import type { Words } from '../words.ts'

type Props = { view: View; w: Words; neighbour: Neighbour | undefined; bought: Bought }

/** How it was, for everybody to read; and the way to take it back. */
export function ReviewPage({ view, w: all, neighbour, bought }: Props) {
  const { review: w } = all
  const whose = whoseOf(view, neighbour)
  const typed = Object.keys(view.typed).length > 0
  const one = (name: string, stands: string | null) => {
    const said = field(view, name)
    return typed ? said : { ...said, value: stands ?? '' }
  }
  const { id, ...again } = one('again', bought.again)
  const word = <AtTheirWord view={view} name={whose.own ? undefined : whose.name} />
  return (
    <Screen view={view} title={w.title(bought.enterpriseName)} current="enterprises">
      <PageHead
        title={w.title(bought.enterpriseName)}
        lead={w.lead}
        links={<a href={`${whose.base}/bought`}>{whose.own ? all.bought.title : all.bought.titleFor(whose.name)}</a>}
      />
      <Form view={view}>
        <Card>
          <Radios
            {...again}
            idPrefix={id}
            fieldset={{ legend: { text: w.again, classes: 'govuk-fieldset__legend--m' } }}
            items={agains.map((value) => ({ value, text: all.agains[value] }))}
          />
          <Textarea
            {...one('words', bought.words)}
            label={{ text: w.words, classes: 'govuk-label--m' }}
            hint={{ text: w.wordsHint }}
            rows={5}
          />
          <Input
            {...one('shownAs', bought.shownAs)}
            label={{ text: w.shownAs }}
            hint={{ text: w.shownAsHint }}
            autocomplete="off"
          />
          {word}
          <div class="actions">
            <Button>{w.send}</Button>
            {bought.reviewId !== null && !bought.takenBackAt && (
              <button type="submit" class="link-button" name="back" value="yes">
                {w.back}
              </button>
            )}
          </div>
          {bought.reviewId !== null && !bought.takenBackAt && <p class="soft">{w.backHint}</p>}
        </Card>
      </Form>
    </Screen>
  )
}
