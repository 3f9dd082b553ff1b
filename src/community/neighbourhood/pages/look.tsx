import type { NeighbourhoodTold } from '../../../neighbourhoods/index.ts'
import type { View } from '../../../platform/index.ts'
import {
  Button,
  Card,
  Chip,
  day,
  Form,
  fieldOn,
  Input,
  PageHead,
  PlainList,
  Screen,
  Textarea,
} from '../../../ui/index.ts'
import type { lookedAs, WordToLookAt } from '../store.ts'
import type { NeighbourhoodWords } from '../words.ts'

type Props = { view: View; w: NeighbourhoodWords; area: NeighbourhoodTold; all: WordToLookAt[] }

/** Whoever connects people here looks at what was said, and at how the page begins. */
export function LookPage({ view, w: { look: w }, area, all }: Props) {
  const base = `/neighbourhoods/${area.slug}`
  const [waits, up] = [all.filter(({ shownAt }) => !shownAt), all.filter(({ shownAt }) => shownAt)]
  const touched = view.path === `${base}/about`
  const kept = (name: string, value: string) => {
    const own = fieldOn(view, `${base}/about`, name, 'about')
    return touched ? own : { ...own, value }
  }
  const typedName = fieldOn(view, `${base}/name`, 'name', 'rename')
  const name = view.path === `${base}/name` ? typedName : { ...typedName, value: area.name }
  return (
    <Screen view={view} title={w.title(area.name)} current="neighbourhoods">
      <PageHead title={w.title(area.name)} lead={w.lead} links={<a href={base}>{w.back(area.name)}</a>} />
      <Card title={w.waitTitle}>
        {waits.length === 0 ? <p class="soft">{w.none}</p> : <Said {...{ view, w, base }} all={waits} />}
      </Card>
      <Card title={w.upTitle}>
        {up.length === 0 ? <p class="soft">{w.noneUp}</p> : <Said {...{ view, w, base }} all={up} />}
      </Card>
      {view.viewer?.posts.some((post) => post === 'team lead' || post === 'steward') && (
        <Card title={w.nameTitle}>
          <Form view={view} to={`${base}/name`}>
            <Input {...name} label={{ text: w.name }} hint={{ text: w.nameHint }} />
            <Button classes="govuk-button--secondary">{w.rename}</Button>
          </Form>
        </Card>
      )}
      <Card title={w.aboutTitle}>
        <Form view={view} to={`${base}/about`}>
          <Textarea {...kept('about', area.about)} label={{ text: w.about }} hint={{ text: w.aboutHint }} rows={3} />
          <Input
            {...kept('inhabitants', area.inhabitants === null ? '' : `${area.inhabitants}`)}
            label={{ text: w.inhabitants }}
            inputmode="numeric"
            classes="govuk-input--width-10"
          />
          <Input {...kept('phone', area.phone)} label={{ text: w.phone }} hint={{ text: w.phoneHint }} />
          <Button>{w.keep}</Button>
        </Form>
      </Card>
    </Screen>
  )
}

function Said({
  view,
  w,
  base,
  all,
}: {
  view: View
  w: NeighbourhoodWords['look']
  base: string
  all: WordToLookAt[]
}) {
  return (
    <PlainList>
      {all.map(({ id, kind, words, saidAs, saidAt, how, contact, shownAt }) => {
        const what: [(typeof lookedAs)[number], string][] = shownAt
          ? [...(kind === 'need' ? [['found', w.found] as ['found', string]] : []), ['taken off', w.takeOff]]
          : [
              ['shown', w.show],
              ['not shown', w.notShown],
            ]
        return (
          <li key={id}>
            <p class="told">{words}</p>
            <p class="soft">
              {w.by(saidAs, day(saidAt, view.now))}
              {w.how[how] && `, ${w.how[how]}`}
            </p>
            <p>
              <Chip kind={kind === 'need' ? 'mine' : 'kept'}>{w.kinds[kind]}</Chip>
            </p>
            {contact && <p>{w.contact(contact)}</p>}
            <Form view={view} to={`${base}/words/${id}`}>
              <div class="actions">
                {what.map(([value, words], nth) => (
                  <button
                    key={value}
                    type="submit"
                    name="what"
                    value={value}
                    class={nth === 0 ? 'govuk-button govuk-button--secondary' : 'link-button'}
                  >
                    {words}
                  </button>
                ))}
              </div>
            </Form>
          </li>
        )
      })}
    </PlainList>
  )
}
