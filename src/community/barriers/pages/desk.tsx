import type { Id, View } from '../../../platform/index.ts'
import { textOf } from '../../../platform/index.ts'
import {
  Button,
  Card,
  Checkboxes,
  Empty,
  Form,
  field,
  fieldOfMany,
  Input,
  PageHead,
  Radios,
  Screen,
  Select,
} from '../../../ui/index.ts'
import { Choose } from '../../assets/index.ts'
import { leftOut, sorts } from '../rules.ts'
import type { AreaToRead, Barrier, Where, WordToRead } from '../store.ts'
import type { Words } from '../words.ts'
import { on } from './bits.tsx'

type Props = {
  view: View
  w: Words
  areas: AreaToRead[]
  area: AreaToRead
  waiting: WordToRead[]
  named: Barrier[]
  where: Where[]
  whom: { memberId: Id; name: string }[]
  days: number
}

/** Whoever reads what was said, neighbourhood by neighbourhood: joins it, leaves it out, gives it a plain line and an owner. */
export function DeskPage(props: Props) {
  const { view, w, areas, area, waiting } = props
  return (
    <Screen view={view} title={w.desk.title} current="connecting">
      <PageHead
        title={w.desk.title}
        lead={w.desk.lead}
        links={<a href={`/barriers?in=${area.slug}`}>{w.list.titleIn(area.name)}</a>}
      />
      {areas.length > 1 && (
        <div class="choices">
          <Choose
            label={w.list.where}
            items={areas.map(({ slug, name, waits, id }) => ({
              text: name,
              href: `/barriers/desk?in=${slug}`,
              chosen: id === area.id,
              count: waits,
            }))}
          />
        </div>
      )}
      {waiting.length === 0 ? <Empty>{w.desk.none}</Empty> : <Settle {...props} />}
      {area.leftOut > 0 && <p class="soft">{w.desk.leftOut(area.leftOut)}</p>}
    </Screen>
  )
}

function Settle(props: Props) {
  const { view, w, area, waiting } = props
  const { errorMessage, values } = fieldOfMany(view, 'words')
  const { id, ...what } = field(view, 'what')
  return (
    <Form view={view} to={`/barriers/desk?in=${area.slug}`}>
      <input type="hidden" name="area" value={area.id} />
      <div class="stack">
        <Card>
          <Checkboxes
            name="words"
            idPrefix="words"
            errorMessage={errorMessage}
            values={values}
            fieldset={{ legend: { text: w.desk.tick, classes: 'govuk-fieldset__legend--m' } }}
            items={waiting.map((one) => ({
              value: one.id,
              text: `“${one.words}”`,
              hint: {
                html: (
                  <>
                    {w.desk.meta(w.sorts[one.sort], one.asset ?? one.whereabouts, on(view, one.saidIn))}
                    {one.times > 1 && ` · ${w.desk.times(one.times)}`}{' '}
                    <a href={`/barriers/desk/${one.id}`}>
                      {w.desk.takeOut}
                      <span class="visually-hidden">: {one.words}</span>
                    </a>
                  </>
                ),
              },
            }))}
          />
          <Checkboxes
            name="asOne"
            idPrefix="asOne"
            values={textOf(view.typed, 'asOne') ? ['yes'] : []}
            items={[{ value: 'yes', text: w.desk.asOne }]}
          />
        </Card>
        <Card>
          <Radios
            {...what}
            idPrefix={id}
            fieldset={{ legend: { text: w.desk.what, classes: 'govuk-fieldset__legend--m' } }}
            items={[
              { value: 'new', text: w.desk.whats.new, conditional: { html: <Anew {...props} /> } },
              ...(props.named.length > 0
                ? [{ value: 'join', text: w.desk.whats.join, conditional: { html: <Join {...props} /> } }]
                : []),
              { value: 'out', text: w.desk.whats.out, conditional: { html: <Out {...props} /> } },
            ]}
          />
          <Button>{w.desk.send}</Button>
        </Card>
      </div>
    </Form>
  )
}

function Anew({ view, w, where, whom, days }: Props) {
  const chosen = (name: string, value: string) => textOf(view.typed, name) === value
  const { value: _owner, ...owner } = field(view, 'owner')
  const mine = textOf(view.typed, 'owner') || view.viewer?.id
  return (
    <>
      <Input {...field(view, 'line')} label={{ text: w.desk.line }} hint={{ text: w.desk.lineHint }} />
      <Select
        {...field(view, 'sort')}
        label={{ text: w.desk.sort }}
        items={sorts.map((value) => ({ value, text: w.sorts[value], selected: chosen('sort', value) }))}
      />
      <Select
        {...field(view, 'asset')}
        label={{ text: w.desk.asset }}
        items={[
          { value: '', text: w.desk.noAsset },
          ...where.map(({ id, name }) => ({ value: id, text: name, selected: chosen('asset', id) })),
        ]}
      />
      <Select
        {...owner}
        label={{ text: w.desk.owner }}
        hint={{ text: w.desk.due(`${days} working days`) }}
        items={whom.map(({ memberId, name }) => ({ value: memberId, text: name, selected: memberId === mine }))}
      />
    </>
  )
}

function Join({ view, w, named }: Props) {
  const { value, ...to } = field(view, 'to')
  return (
    <Select
      {...to}
      label={{ text: w.desk.to }}
      items={[
        { value: '', text: w.desk.chooseTo },
        ...named.map(({ id, line }) => ({ value: id, text: line, selected: id === value })),
      ]}
    />
  )
}

function Out({ view, w }: Props) {
  const { id, ...why } = field(view, 'why')
  return (
    <Radios
      {...why}
      idPrefix={id}
      fieldset={{ legend: { text: w.desk.why } }}
      hint={{ text: w.desk.whyHint }}
      items={leftOut.map((value) => ({ value, text: w.desk.whys[value] }))}
    />
  )
}
