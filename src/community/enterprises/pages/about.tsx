import type { Neighbourhood } from '../../../neighbourhoods/index.ts'
import { AtTheirWord } from '../../../people/index.ts'
import { textOf, textsOf, type View } from '../../../platform/index.ts'
import type { Pinned } from '../../../settings/index.ts'
import {
  Button,
  Card,
  Checkboxes,
  Details,
  Form,
  field,
  Input,
  PageHead,
  Radios,
  Screen,
  Select,
  SummaryList,
  Textarea,
} from '../../../ui/index.ts'
import type { Neighbour } from '../../gifts/doors.ts'
import { whoseOf } from '../../gifts/whose.ts'
import { markOf, priceTyped, standsOtherwise } from '../seen.ts'
import { cares, type Mine, rooms, units } from '../store.ts'
import type { Words } from '../words.ts'

type Props = {
  view: View
  w: Words
  neighbour: Neighbour | undefined
  mine: Mine | null
  areas: Neighbourhood[]
  question: Pinned<{ question: string; law: string[] }>
}

/** Everything that stands on its page; only the name is needed to begin. */
export function AboutPage({ view, w: { about: w, mine: own }, neighbour, mine, areas, question }: Props) {
  const whose = whoseOf(view, neighbour)
  const typed = Object.keys(view.typed).length > 0
  const one = (name: string, stands: string | null | undefined) => {
    const said = field(view, name)
    return typed ? said : { ...said, value: stands ?? '' }
  }
  const many = (name: string, stand: string[]) => (typed ? textsOf(view.typed, name) : stand)
  const seen = textOf(view.typed, 'seen')
  const isMeanwhile = view.errors.length > 0 && seen !== '' && mine !== null && seen !== markOf(mine)
  const short = 'govuk-input--width-5'
  const title = mine ? w.title : w.titleNew
  return (
    <Screen view={view} title={title} current="enterprises">
      <PageHead
        over={whose.own ? own.title : own.titleFor(whose.name)}
        title={title}
        lead={w.lead}
        links={mine && <a href={`${whose.base}/enterprise`}>{mine.name}</a>}
      />
      {mine && isMeanwhile && (
        <Card title={w.standsNow} tone="sun">
          <SummaryList
            rows={standsOtherwise(mine, view.typed).map(({ name, stands }) => ({
              key: { text: w[name] },
              value: { text: stands || w.nothing },
            }))}
          />
        </Card>
      )}
      <Form view={view}>
        {/* A draft goes with what stood there when it was begun. */}
        {mine && (
          <input
            type="hidden"
            name="seen"
            value={(view.errors.length === 0 && textOf(view.typed, 'seen')) || markOf(mine)}
          />
        )}
        <Card>
          <Input {...one('name', mine?.name)} label={{ text: w.name, classes: 'govuk-label--m' }} />
          <Input {...one('line', mine?.line)} label={{ text: w.line }} hint={{ text: w.lineHint }} />
          <Textarea {...one('does', mine?.does)} label={{ text: w.does }} rows={4} />
          <Textarea
            {...one('doesNot', mine?.doesNot)}
            label={{ text: w.doesNot }}
            hint={{ text: w.doesNotHint }}
            rows={3}
          />
        </Card>
        <Card>
          <Input
            {...one('price', priceTyped(mine?.pricePence))}
            label={{ text: w.price }}
            hint={{ text: w.priceHint }}
            classes={short}
            inputmode="decimal"
            prefix={{ text: '£' }}
          />
          <Select
            {...one('priceUnit', mine?.priceUnit ?? 'hour')}
            label={{ text: w.priceUnit }}
            items={units.map((unit) => ({ value: unit, text: w.units[unit] }))}
          />
          <Input
            {...one('priceWords', mine?.priceWords)}
            label={{ text: w.priceWords }}
            hint={{ text: w.priceWordsHint }}
          />
          <Input {...one('hours', mine?.hours)} label={{ text: w.hours }} />
          <Checkboxes
            name="goesTo"
            idPrefix="goesTo"
            fieldset={{ legend: { text: w.goesTo } }}
            values={many('goesTo', mine?.goesTo ?? [])}
            items={areas.map(({ id, name }) => ({ value: id, text: name }))}
          />
        </Card>
        <Card>
          <Input
            {...one('workers', String(mine?.workers ?? 1))}
            label={{ text: w.workers }}
            hint={{ text: w.workersHint }}
            classes={short}
            inputmode="numeric"
          />
          <Radios
            name="hasRoom"
            idPrefix="hasRoom"
            value={one('hasRoom', mine?.hasRoom ?? 'yes').value}
            fieldset={{ legend: { text: w.hasRoom } }}
            items={rooms.map((room) => ({ value: room, text: w.rooms[room] }))}
          />
          <Input {...one('room', mine?.room)} label={{ text: w.room }} hint={{ text: w.roomHint }} />
          <Input
            {...one('languages', mine?.languages.join(', '))}
            label={{ text: w.languages }}
            hint={{ text: w.languagesHint }}
          />
          <Input
            {...one('shownAs', mine?.shownAs)}
            label={{ text: w.shownAs }}
            hint={{ text: w.shownAsHint }}
            autocomplete="off"
          />
          <h2 class="govuk-heading-s">{w.reach}</h2>
          <Input {...one('phone', mine?.phone)} label={{ text: w.phone }} autocomplete="off" />
          <Input {...one('email', mine?.email)} label={{ text: w.email }} autocomplete="off" />
          <Input {...one('website', mine?.website)} label={{ text: w.website }} autocomplete="off" />
        </Card>
        <Card title={w.care}>
          <Checkboxes
            name="food"
            idPrefix="food"
            values={many('food', mine?.food ? ['yes'] : [])}
            items={[{ value: 'yes', text: w.food }]}
          />
          <Radios
            name="care"
            idPrefix="care"
            value={one('care', mine?.care).value}
            fieldset={{ legend: { text: w.careLead } }}
            items={cares.map((care) => ({ value: care, text: w.cares[care] }))}
          />
          <Details summaryText={w.careAnswer} open={(mine?.care ?? 'no') !== 'no' || typed}>
            <p>{question.value.question}</p>
            <ul>
              {question.value.law.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            <Textarea
              {...one('careAnswer', mine?.careAnswer)}
              label={{ text: w.careAnswer }}
              hint={{ text: w.careAnswerHint }}
              rows={3}
            />
          </Details>
          <Checkboxes
            name="elsewhere"
            idPrefix="elsewhere"
            values={many('elsewhere', mine?.elsewhere ? ['yes'] : [])}
            items={[{ value: 'yes', text: w.elsewhere, hint: { text: w.elsewhereHint } }]}
          />
        </Card>
        <AtTheirWord view={view} name={whose.own ? undefined : whose.name} />
        <Button>{w.save}</Button>
      </Form>
    </Screen>
  )
}
