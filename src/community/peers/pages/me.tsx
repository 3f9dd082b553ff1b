import { AtTheirWord, OffScreenLink } from '../../../people/index.ts'
import { textOf, textsOf, type View } from '../../../platform/index.ts'
import {
  BackLink,
  Button,
  Card,
  Checkboxes,
  day,
  Form,
  field,
  Input,
  Notice,
  PageHead,
  Radios,
  Screen,
  Textarea,
} from '../../../ui/index.ts'
import { type Neighbour, spans, whoseOf } from '../../gifts/index.ts'
import { audiences, offers } from '../rules.ts'
import type { MyPeer } from '../store.ts'
import type { Words } from '../words.ts'

type Props = { view: View; w: Words; neighbour: Neighbour | undefined; peer: MyPeer | null }

/** What somebody has lived with and would be asked about: by their own yes, to whom they choose, until a day. */
export function MePage({ view, w, neighbour, peer }: Props) {
  const whose = whoseOf(view, neighbour)
  const { me } = w
  const touched = 'shownAs' in view.typed
  const title = whose.own ? me.title : me.titleFor(whose.name)
  const kept = (name: 'shownAs' | 'lived' | 'askMe' | 'cannot' | 'languages') => {
    const rest = field(view, name)
    return { ...rest, value: touched ? rest.value : (peer?.[name] ?? '') }
  }
  const { id: whoId, ...who } = field(view, 'whoMay')
  const { id: spanId, ...span } = field(view, 'span')
  const last = peer && day(new Date(`${peer.untilOn}T12:00:00Z`), view.now)
  const tick = (name: 'withFace' | 'room', text: string, before: boolean) => (
    <Checkboxes
      name={name}
      idPrefix={name}
      values={(touched ? textOf(view.typed, name) !== '' : before) ? ['yes'] : []}
      items={[{ value: 'yes', text }]}
    />
  )
  return (
    <Screen view={view} title={title} current="peers">
      <BackLink href={whose.base === '' ? '/peers' : whose.base.startsWith('/people/') ? whose.base : '/connecting'} />
      <PageHead title={title} lead={me.lead} links={whose.own && <a href="/peers/asked">{me.asked}</a>} />
      {textOf(view.query, 'kept') !== '' && <Notice>{me.kept}</Notice>}
      {peer && (
        <p>
          {peer.rests ? me.rests : me.until(last ?? '')} <a href={`${whose.base}/peers/me/back`}>{me.back}</a>
        </p>
      )}
      {peer && <OffScreenLink view={view} kind="peer" entry={peer.id} own />}
      <Form view={view}>
        <div class="stack">
          <Card>
            <Textarea
              {...kept('lived')}
              label={{ text: me.lived, classes: 'govuk-label--m' }}
              hint={{ text: me.livedHint }}
              rows={2}
            />
            <Textarea {...kept('askMe')} label={{ text: me.askMe }} hint={{ text: me.askMeHint }} rows={2} />
            <Input {...kept('shownAs')} label={{ text: me.shownAs }} hint={{ text: me.shownAsHint }} />
            {tick('withFace', me.face, peer?.withFace ?? false)}
            <Checkboxes
              name="offers"
              idPrefix="offers"
              fieldset={{ legend: { text: me.offers } }}
              values={touched ? textsOf(view.typed, 'offers') : (peer?.offers ?? [])}
              items={offers.map((offer) => ({ value: offer, text: w.offers[offer] }))}
            />
            <Textarea {...kept('cannot')} label={{ text: me.cannot }} hint={{ text: me.cannotHint }} rows={2} />
            <Input {...kept('languages')} label={{ text: me.languages }} hint={{ text: me.languagesHint }} />
            {tick('room', me.room, peer?.room ?? true)}
          </Card>
          <Card>
            <Radios
              {...who}
              value={touched ? who.value : (peer?.whoMay ?? '')}
              idPrefix={whoId}
              fieldset={{ legend: { text: me.whoMay, classes: 'govuk-fieldset__legend--m' } }}
              items={audiences.map((one) => ({
                value: one,
                text: me.audience[one].text,
                hint: { text: me.audience[one].hint },
              }))}
            />
            <Radios
              {...span}
              value={touched ? span.value : peer ? 'same' : ''}
              idPrefix={spanId}
              fieldset={{ legend: { text: me.span, classes: 'govuk-fieldset__legend--m' } }}
              hint={{ text: me.endsItself }}
              items={[
                last ? { value: 'same', text: me.same(last) } : null,
                ...spans.map((one) => ({ value: one, text: me.spans[one] })),
              ]}
            />
            {!whose.own && <AtTheirWord view={view} name={whose.name} />}
            <Button>{me.save}</Button>
          </Card>
        </div>
      </Form>
    </Screen>
  )
}

/** Taking it back: it ends the same moment. */
export function BackPage({ view, w, neighbour, peer }: Props) {
  const whose = whoseOf(view, neighbour)
  return (
    <Screen view={view} title={w.me.back} current="peers">
      <BackLink href={`${whose.base}/peers/me`} />
      <PageHead title={w.me.back} lead={peer ? `“${w.one.says(peer.lived)}”` : undefined} />
      <p>{w.me.backSure}</p>
      <Form view={view}>
        {!whose.own && <AtTheirWord view={view} name={whose.name} />}
        <Button>{w.me.back}</Button>
      </Form>
    </Screen>
  )
}
