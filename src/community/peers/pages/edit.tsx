import { textOf, textsOf, type View } from '../../../platform/index.ts'
import {
  Button,
  Card,
  Checkboxes,
  day,
  Empty,
  Form,
  field,
  Input,
  Notice,
  PageHead,
  PlainList,
  Row,
  Screen,
  Textarea,
} from '../../../ui/index.ts'
import { offers } from '../rules.ts'
import type { Before, ChangesAs, Speaker, ToChange } from '../store.ts'
import type { Words } from '../words.ts'

type Props = {
  view: View
  w: Words
  it: ToChange
  how: Exclude<ChangesAs, null>
  speakers: Speaker[]
  before: Before[]
}

/** What an organisation says of itself, changed over its link, by one of theirs or by a connector. */
export function EditPage(props: Props) {
  const { view, w, it, how } = props
  const touched = 'ledWords' in view.typed
  const kept = (name: 'ledWords' | 'asking' | 'room' | 'boardTotal' | 'boardLived') => {
    const rest = field(view, name)
    return { ...rest, value: touched ? rest.value : `${it[name] ?? ''}` }
  }
  return (
    <Screen view={view} title={w.edit.title(it.name)} current="peers">
      <PageHead
        title={w.edit.title(it.name)}
        lead={w.edit.lead}
        links={<a href={`/peers/organisations/${it.id}`}>{w.edit.toProfile}</a>}
      />
      {textOf(view.query, 'done') === 'saved' && <Notice>{w.edit.saved}</Notice>}
      <Form view={view}>
        <Card>
          <Textarea {...kept('ledWords')} label={{ text: w.edit.led }} hint={{ text: w.edit.ledHint }} rows={3} />
          <Input
            {...kept('boardTotal')}
            label={{ text: w.edit.total }}
            inputmode="numeric"
            classes="govuk-input--width-3"
          />
          <Input
            {...kept('boardLived')}
            label={{ text: w.edit.lived }}
            inputmode="numeric"
            classes="govuk-input--width-3"
          />
          <Checkboxes
            name="offers"
            idPrefix="offers"
            fieldset={{ legend: { text: w.edit.offers } }}
            values={touched ? textsOf(view.typed, 'offers') : it.offers}
            items={offers.map((offer) => ({ value: offer, text: w.offers[offer] }))}
          />
          <Textarea {...kept('asking')} label={{ text: w.edit.asking }} hint={{ text: w.edit.askingHint }} rows={2} />
          <Textarea {...kept('room')} label={{ text: w.edit.room }} hint={{ text: w.edit.roomHint }} rows={2} />
          <Checkboxes
            name="takesAsks"
            idPrefix="takesAsks"
            values={(touched ? textOf(view.typed, 'takesAsks') !== '' : it.takesAsks) ? ['yes'] : []}
            items={[{ value: 'yes', text: w.edit.takesAsks }]}
          />
          <Button>{w.edit.save}</Button>
        </Card>
      </Form>
      {how === 'link' ? <SpeakForIt view={view} w={w} /> : <Speakers {...props} />}
      {props.before.length > 0 && <SaidBefore {...props} />}
    </Screen>
  )
}

function SpeakForIt({ view, w }: { view: View; w: Words }) {
  return (
    <Card title={w.edit.speakers} tone="leaf">
      {view.viewer ? (
        <Form view={view} to={`/stewards/${view.params.token}/peers/speak`}>
          <p>{w.edit.speakLead}</p>
          <Button classes="govuk-button--secondary">{w.edit.speak}</Button>
        </Form>
      ) : (
        <p>
          <a href="/sign-in">{w.edit.speakSignIn}</a>
        </p>
      )}
    </Card>
  )
}

function Speakers({ view, w, speakers }: Props) {
  return (
    <Card title={w.edit.speakers}>
      {speakers.length === 0 && <Empty>{w.edit.speakersNone}</Empty>}
      <PlainList>
        {speakers.map(({ id, knownAs }) => (
          <Row key={id} title={knownAs}>
            <Form view={view} to={`/peers/speakers/${id}/stop`}>
              <button type="submit" class="link-button">
                {w.edit.stop}
                <span class="visually-hidden">: {knownAs}</span>
              </button>
            </Form>
          </Row>
        ))}
      </PlainList>
    </Card>
  )
}

function SaidBefore({ view, w, before }: Props) {
  return (
    <Card title={w.edit.before}>
      <PlainList>
        {before.map(({ id, was, how, at }) => (
          <Row
            key={id}
            title={was.led_words ?? ''}
            under={w.edit.beforeBy(how ? w.edit.hows[how] : '', day(at, view.now))}
          >
            <Form view={view} to={`/peers/organisations/before/${id}/back`}>
              <button type="submit" class="link-button">
                {w.edit.putBack}
                <span class="visually-hidden">: {was.led_words}</span>
              </button>
            </Form>
          </Row>
        ))}
      </PlainList>
    </Card>
  )
}
