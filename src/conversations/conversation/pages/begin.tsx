import type { Around } from '../../../people/index.ts'
import { textOf, type View } from '../../../platform/index.ts'
import {
  Button,
  Checkboxes,
  Details,
  Form,
  field,
  fieldOfMany,
  Input,
  isoDay,
  Notice,
  Radios,
  Screen,
} from '../../../ui/index.ts'
import type { Crisis } from '../../crisis/store.ts'
import { conversationKinds, likelyKind, whyNot } from '../rules.ts'
import type { Conversation } from '../store.ts'
import type { Words } from '../words.ts'

type Props = { view: View; w: Words; conversations: Conversation[]; crisis: Crisis | null; around: Around[] }

/** Beginning is one press; who, where and when can be said now or not at all. */
export function BeginPage({ view, w: { begin: w, kinds }, conversations, crisis, around }: Props) {
  const { person, viewer, typed, errors } = view
  const own = person?.id === viewer?.id
  const title = own ? w.title : w.titleFor(person?.knownAs ?? '')
  const before = conversations.filter(({ kind }) => kind !== 'by myself').length
  const fresh = Object.keys(typed).length === 0
  const others = around.filter(({ stands, memberId }) => stands && memberId !== person?.id && memberId !== viewer?.id)
  const kind = field(view, 'kind')
  return (
    <Screen view={view} title={title} current={own ? 'said' : 'conversations'}>
      <h1>{title}</h1>
      <p class="lead">{w.lead}</p>
      {crisis && <Notice kind="careful">{w.noPlanning}</Notice>}
      <Form view={view}>
        <Radios
          name="kind"
          errorMessage={kind.errorMessage}
          fieldset={{ legend: { text: w.kind } }}
          value={kind.value || textOf(view.query, 'kind') || likelyKind(crisis !== null, before)}
          items={conversationKinds
            .filter((value) => whyNot(value, crisis !== null) === null)
            .map((value) => ({ value, text: kinds[value], hint: { text: w.hints[value] } }))}
        />
        <Details summaryText={w.more} open={!fresh || errors.length > 0}>
          <Input {...field(view, 'place')} label={{ text: w.place }} hint={{ text: w.placeHint }} />
          <Input
            {...field(view, 'held')}
            value={textOf(typed, 'held') || isoDay(view.now)}
            type="date"
            label={{ text: w.day }}
            hint={{ text: w.dayHint }}
            classes="govuk-input--width-10"
          />
          {others.length > 0 && (
            <Checkboxes
              {...fieldOfMany(view, 'members')}
              fieldset={{ legend: { text: w.members } }}
              items={others.map(({ memberId, knownAs, title: is }) => ({
                value: memberId,
                text: is ? `${knownAs}, ${is}` : knownAs,
              }))}
            />
          )}
          <Input {...field(view, 'others')} label={{ text: w.others }} hint={{ text: w.othersHint }} />
          <Input {...field(view, 'interpreter')} label={{ text: w.interpreter }} hint={{ text: w.interpreterHint }} />
          <Radios
            {...field(view, 'alone')}
            classes="govuk-radios--inline"
            fieldset={{ legend: { text: w.alone } }}
            items={[
              { value: 'yes', text: w.yes },
              { value: 'no', text: w.no },
            ]}
          />
        </Details>
        <Button>{w.send}</Button>
      </Form>
    </Screen>
  )
}
