import { AtTheirWord } from '../../../people/index.ts'
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
import type { Neighbour } from '../../gifts/doors.ts'
import { type Whose, whoseOf } from '../../gifts/whose.ts'
import type { Step } from '../settings.ts'
import type { Mentee, Mentor } from '../store.ts'
import type { Words } from '../words.ts'

type Props = {
  view: View
  w: Words
  neighbour: Neighbour | undefined
  mentees: Mentee[]
  mentors: Mentor[]
  path: Pinned<Step[]>
}
/** What a piece of the page needs: where it posts to, whose it is, and whether the reader may do things. */
type Piece = Pick<Props, 'view' | 'w'> & { here: string; whose: Whose; may: boolean }

/** For a mentor, or whoever writes at their word: who asks them, whom they go along with, and what is read about them. */
export function MentoringPage({ view, w: all, neighbour, mentees, mentors, path }: Props) {
  const { mentoring: w } = all
  const whose = whoseOf(view, neighbour)
  const home = whose.base === '' ? '/enterprises/mentoring' : `${whose.base}/mentoring`
  const here = `${home}/me`
  const may =
    !view.seenAs && (whose.own || view.person === null || ['alongside', 'cover'].includes(view.person?.byRight ?? ''))
  const piece = { view, w: all, here: home, whose, may }
  const title = whose.own ? w.title : w.titleFor(whose.name)
  const me = mentors.find(({ mine }) => mine)
  const asked = mentees.filter(({ yesAt }) => yesAt === null)
  const along = mentees.filter(({ yesAt }) => yesAt !== null)
  const typed = view.path === here && Object.keys(view.typed).length > 0
  const one = (name: string, stands: string | undefined) => {
    const said = fieldOn(view, here, name, 'me')
    return typed ? said : { ...said, value: stands ?? '' }
  }
  return (
    <Screen view={view} title={title} current="enterprises">
      <PageHead title={title} lead={whose.own ? w.lead : undefined} links={<a href="/enterprises">{all.title}</a>} />
      {(asked.length > 0 || me) && (
        <Card title={whose.own ? w.asked : w.askedFor(whose.name)} tone={asked.length > 0 ? 'sun' : 'plain'}>
          {asked.length === 0 && <p>{whose.own ? w.askedNone : w.askedNoneFor(whose.name)}</p>}
          {asked.map((mentee) => (
            <Asked key={mentee.id} {...piece} mentee={mentee} />
          ))}
        </Card>
      )}
      {along.map((mentee) => (
        <Along key={mentee.id} {...piece} mentee={mentee} path={path.value} />
      ))}
      {me && along.length === 0 && (
        <Card title={whose.own ? w.with : w.withFor(whose.name)}>
          <Empty>{w.withNone}</Empty>
        </Card>
      )}
      {may ? (
        <Card title={w.me}>
          <Form view={view} to={here}>
            <Input
              {...one('shownAs', me?.shownAs ?? (whose.own ? view.viewer?.knownAs : whose.name))}
              label={{ text: w.shownAs }}
              autocomplete="off"
            />
            <Textarea
              {...one('words', me?.words)}
              label={{ text: whose.own ? w.words : w.wordsFor(whose.name) }}
              rows={3}
            />
            <Input
              {...one('email', me?.email)}
              label={{ text: w.email }}
              hint={{ text: w.emailHint }}
              type="email"
              autocomplete={whose.own ? 'email' : 'off'}
            />
            <Word view={view} whose={whose} mark="me" />
            <div class="actions">
              <Button>{me ? w.change : whose.own ? w.yes : w.yesFor(whose.name)}</Button>
              {me && (
                <button type="submit" class="link-button" name="yes" value="no">
                  {whose.own ? w.stop : w.stopFor(whose.name)}
                </button>
              )}
            </div>
          </Form>
        </Card>
      ) : (
        me && (
          <Card title={w.me}>
            <p>
              <strong>{me.shownAs}</strong> {me.words}
            </p>
          </Card>
        )
      )}
    </Screen>
  )
}

/** How it was said, where somebody else writes it down. */
function Word({ view, whose, mark }: { view: View; whose: Whose; mark: string }) {
  return <AtTheirWord view={view} name={whose.own ? undefined : whose.name} mark={mark} />
}

function Asked({ view, w: { mentoring: w }, here, whose, may, mentee }: Piece & { mentee: Mentee }) {
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
      {may && (
        <Form view={view} to={to}>
          <Word view={view} whose={whose} mark={mentee.id} />
          <div class="actions">
            <Button name="answer" value="yes">
              {whose.own ? w.sayYes : w.saysYes(whose.name)}
            </Button>
            <Button name="answer" value="no" classes="govuk-button--secondary">
              {whose.own ? w.sayNo : w.saysNo(whose.name)}
            </Button>
          </div>
          <p class="soft">{w.noHint}</p>
        </Form>
      )}
    </section>
  )
}

function Along({ view, w: all, here, whose, may, mentee, path }: Piece & { mentee: Mentee; path: Step[] }) {
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
      {fresh.length === 0 && <p>{w.nothing}</p>}
      {may && fresh.length > 0 && (
        <Form view={view} to={`${here}/${mentee.id}/steps`}>
          <Checkboxes
            name="steps"
            idPrefix={`steps-${mentee.id}`}
            fieldset={{ legend: { text: whose.own ? w.stepsLead : w.stepsLeadFor } }}
            items={fresh.map(({ item }) => ({ value: item, text: text(item) }))}
          />
          <Word view={view} whose={whose} mark={`${mentee.id}/steps`} />
          <Button classes="govuk-button--secondary">{whose.own ? w.seen : w.seenFor(whose.name)}</Button>
        </Form>
      )}
      {may && (
        <Form view={view} to={`${here}/${mentee.id}`}>
          <Word view={view} whose={whose} mark={mentee.id} />
          <button type="submit" class="link-button" name="answer" value="no">
            {whose.own ? w.end : w.endFor(whose.name)}
          </button>
        </Form>
      )}
    </Card>
  )
}
