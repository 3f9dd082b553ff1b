import type { View } from '../../../platform/index.ts'
import { textOf } from '../../../platform/index.ts'
import type { Pinned } from '../../../settings/index.ts'
import {
  Button,
  Card,
  Form,
  field,
  Input,
  PageHead,
  PlainList,
  Radios,
  Row,
  Screen,
  StaysEmpty,
  Textarea,
} from '../../../ui/index.ts'
import { agreements, waysIn } from '../forms.ts'
import type { Area, Coordinator } from '../store.ts'
import type { CoordinationWords } from '../words.ts'
import { Face, firstName } from './card.tsx'

export type IntroduceProps = {
  view: View
  w: CoordinationWords
  areas: Area[]
  coordinators: Coordinator[]
  days: Pinned<number>
}

/** Anybody says hello to a local area coordinator, without an account and without a reason. */
export function IntroducePage(props: IntroduceProps) {
  const { view, w: all } = props
  const { introduce: w } = all
  const { slug, here } = whereOf(props)
  const name = field(view, 'name')
  return (
    <Screen view={view} title={w.title('')} current="neighbourhoods" aside={<Aside {...props} />}>
      <PageHead
        title={w.title(here ? firstName(here.shownAs) : '')}
        lead={w.lead}
        links={<a href={`/introduce/for-another${slug ? `?in=${slug}` : ''}`}>{w.forAnother}</a>}
      />
      <Form view={view}>
        <Card>
          <Where {...props} label={w.where} />
          <Input
            {...name}
            value={name.value || (worksHere(view) ? '' : (view.viewer?.knownAs ?? ''))}
            label={{ text: w.name }}
            autocomplete="name"
          />
          <Input {...field(view, 'contact')} label={{ text: w.contact }} hint={{ text: w.contactHint }} />
          <Textarea {...field(view, 'helps')} label={{ text: w.helps }} hint={{ text: w.helpsHint }} rows={2} />
          <Ends {...props} />
        </Card>
      </Form>
    </Screen>
  )
}

/** Somebody is introduced by somebody else; they know of it and agree, or it says what can be done instead. */
export function IntroduceAnotherPage(props: IntroduceProps) {
  const { view, w: all } = props
  const { introduce: w } = all
  const { slug, here } = whereOf(props)
  const notYet = ['not yet', 'no'].includes(textOf(view.typed, 'agreed'))
  return (
    <Screen view={view} title={w.titleOther('')} current="neighbourhoods" aside={<Aside {...props} />}>
      <PageHead
        title={w.titleOther(here ? firstName(here.shownAs) : '')}
        lead={w.leadOther}
        links={<a href={`/introduce${slug ? `?in=${slug}` : ''}`}>{w.forMyself}</a>}
      />
      {notYet && <Instead w={w} name={here ? firstName(here.shownAs) : ''} />}
      <Form view={view}>
        <div class="stack">
          <Card>
            <Radios
              {...field(view, 'agreed')}
              fieldset={{ legend: { text: w.agreed, classes: 'govuk-fieldset__legend--m' } }}
              hint={{ text: w.agreedHint }}
              items={agreements.map((value) => ({ value, text: w.agreeds[value] }))}
            />
            <Where {...props} label={w.whereOther} />
            <Input {...field(view, 'name')} label={{ text: w.nameOther }} autocomplete="off" />
            <Input
              {...field(view, 'contact')}
              label={{ text: w.contactOther }}
              hint={{ text: w.contactHintOther }}
              autocomplete="off"
            />
            <Textarea {...field(view, 'helps')} label={{ text: w.helps }} hint={{ text: w.helpsHintOther }} rows={2} />
          </Card>
          <Card title={w.you}>
            <Input {...field(view, 'byName')} label={{ text: w.byName }} autocomplete="name" />
            <Input {...field(view, 'byIs')} label={{ text: w.byIs }} hint={{ text: w.byIsHint }} />
            <Input {...field(view, 'byContact')} label={{ text: w.byContact }} hint={{ text: w.byContactHint }} />
            <Ends {...props} />
          </Card>
        </div>
      </Form>
    </Screen>
  )
}

const worksHere = (view: View) => (view.viewer?.posts.length ?? 0) > 0

/** Which neighbourhood is meant: by the link that led here, or the only one; and who coordinates there. */
function whereOf({ view, areas, coordinators }: IntroduceProps) {
  const asked = textOf(view.query, 'in')
  const area =
    areas.length === 1 ? areas[0] : areas.find(({ slug, id }) => slug === asked || id === textOf(view.typed, 'where'))
  return { area, slug: area?.slug, here: coordinators.find(({ neighbourhoodId }) => neighbourhoodId === area?.id) }
}

function Where(props: IntroduceProps & { label: string }) {
  const { view, areas, label } = props
  const where = field(view, 'where')
  return (
    <Radios
      {...where}
      value={where.value || whereOf(props).area?.id}
      fieldset={{ legend: { text: label, classes: 'govuk-fieldset__legend--s' } }}
      items={areas.map(({ id, name }) => ({ value: id, text: name }))}
    />
  )
}

/** How it came, where somebody who works here writes it down; the box for machines; the button. */
function Ends({ view, w: { introduce: w } }: IntroduceProps) {
  return (
    <>
      {worksHere(view) && (
        <Radios
          {...field(view, 'how')}
          value={field(view, 'how').value || 'on screen'}
          fieldset={{ legend: { text: w.how, classes: 'govuk-fieldset__legend--s' } }}
          items={waysIn.map((value) => ({ value, text: w.hows[value] }))}
        />
      )}
      <StaysEmpty view={view} label={w.website} />
      <Button>{w.send}</Button>
    </>
  )
}

function Instead({ w, name }: { w: CoordinationWords['introduce']; name: string }) {
  const { instead } = w
  return (
    <Card title={instead.title} tone="sun">
      <p>{instead.lead}</p>
      <PlainList>
        <Row title={instead.tell} under={instead.tellHint(name)} />
        <Row title={instead.hello} href="/hello/for-another" under={instead.helloHint} />
        <Row title={instead.unsafe} href="/not-safe" under={instead.unsafeHint} />
      </PlainList>
    </Card>
  )
}

function Aside(props: IntroduceProps) {
  const { view, w, days } = props
  const { here } = whereOf(props)
  return (
    <>
      {here && (
        <Card title={w.card.title} tone="leaf">
          <Face view={view} one={here} />
        </Card>
      )}
      <Card title={w.introduce.next}>
        <ol>
          {w.introduce.nexts(w.introduce.days(days.value)).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
        <a href="/introduced">{w.told.enterLink}</a>
      </Card>
    </>
  )
}
