import type { View } from '../../../platform/index.ts'
import type { Pinned } from '../../../settings/index.ts'
import {
  Button,
  Card,
  Checkboxes,
  Empty,
  Form,
  field,
  fieldOn,
  Input,
  PageHead,
  Screen,
  Textarea,
} from '../../../ui/index.ts'
import type { Step } from '../settings.ts'
import type { Mentee, Mentor } from '../store.ts'
import type { Words } from '../words.ts'

type Props = { view: View; w: Words; mentees: Mentee[]; mentors: Mentor[]; path: Pinned<Step[]> }
const here = '/enterprises/mentoring'

/** For a mentor: who asks them, whom they go along with, and what is read about them. */
export function MentoringPage({ view, w: all, mentees, mentors, path }: Props) {
  const { mentoring: w } = all
  const me = mentors.find(({ mine }) => mine)
  const asked = mentees.filter(({ yesAt }) => yesAt === null)
  const along = mentees.filter(({ yesAt }) => yesAt !== null)
  const typed = view.path === here && Object.keys(view.typed).length > 0
  const one = (name: string, stands: string | undefined) => {
    const said = fieldOn(view, here, name, 'me')
    return typed ? said : { ...said, value: stands ?? '' }
  }
  return (
    <Screen view={view} title={w.title} current="enterprises">
      <PageHead title={w.title} lead={w.lead} links={<a href="/enterprises">{all.title}</a>} />
      {(asked.length > 0 || me) && (
        <Card title={w.asked} tone={asked.length > 0 ? 'sun' : 'plain'}>
          {asked.length === 0 && <p>{w.askedNone}</p>}
          {asked.map((mentee) => (
            <Asked key={mentee.id} view={view} w={all} mentee={mentee} />
          ))}
        </Card>
      )}
      {along.map((mentee) => (
        <Along key={mentee.id} view={view} w={all} mentee={mentee} path={path.value} />
      ))}
      {me && along.length === 0 && (
        <Card title={w.with}>
          <Empty>{w.withNone}</Empty>
        </Card>
      )}
      <Card title={w.me}>
        <Form view={view} to={here}>
          <Input
            {...one('shownAs', me?.shownAs ?? view.viewer?.knownAs)}
            label={{ text: w.shownAs }}
            autocomplete="off"
          />
          <Textarea {...one('words', me?.words)} label={{ text: w.words }} rows={3} />
          <div class="actions">
            <Button>{me ? w.change : w.yes}</Button>
            {me && (
              <button type="submit" class="link-button" name="yes" value="no">
                {w.stop}
              </button>
            )}
          </div>
        </Form>
      </Card>
    </Screen>
  )
}

function Asked({ view, w: { mentoring: w }, mentee }: { view: View; w: Words; mentee: Mentee }) {
  const to = `${here}/${mentee.id}`
  const wrong = view.path === to ? field(view, 'answer').errorMessage : undefined
  return (
    <section aria-label={mentee.name}>
      <p>
        <strong>{mentee.name}</strong>
      </p>
      {mentee.words && (
        <p>
          {w.their(mentee.owner)} “{mentee.words}”
        </p>
      )}
      {wrong && <p class="govuk-error-message">{wrong.text}</p>}
      <Form view={view} to={to}>
        <div class="actions">
          <Button name="answer" value="yes">
            {w.sayYes}
          </Button>
          <Button name="answer" value="no" classes="govuk-button--secondary">
            {w.sayNo}
          </Button>
        </div>
        <p class="soft">{w.noHint}</p>
      </Form>
    </section>
  )
}

function Along({ view, w: all, mentee, path }: { view: View; w: Words; mentee: Mentee; path: Step[] }) {
  const { mentoring: w } = all
  const fresh = mentee.steps.filter(({ seenOn }) => !seenOn)
  const text = (item: string) => path.find(({ key }) => key === item)?.text ?? item
  return (
    <Card title={mentee.name} tone="leaf" corner={<span class="soft">{mentee.owner}</span>}>
      {mentee.line && <p>{mentee.line}</p>}
      <p class="soft">{all.mine.pathCount(mentee.steps.length, path.length)}</p>
      {mentee.missing.length > 0 && (
        <p>
          {w.missing} {mentee.missing.map((one) => all.mine.missingOf[one]).join(', ')}.
        </p>
      )}
      {fresh.length === 0 ? (
        <p>{w.nothing}</p>
      ) : (
        <Form view={view} to={`${here}/${mentee.id}/steps`}>
          <Checkboxes
            name="steps"
            idPrefix={`steps-${mentee.id}`}
            fieldset={{ legend: { text: w.stepsLead } }}
            items={fresh.map(({ item }) => ({ value: item, text: text(item) }))}
          />
          <Button classes="govuk-button--secondary">{w.seen}</Button>
        </Form>
      )}
      <Form view={view} to={`${here}/${mentee.id}`}>
        <button type="submit" class="link-button" name="answer" value="no">
          {w.end}
        </button>
      </Form>
    </Card>
  )
}
