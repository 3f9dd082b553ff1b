import { findingWords } from '../../../community/index.ts'
import type { Id } from '../../../platform/index.ts'
import { Button, Chip, Form } from '../../../ui/index.ts'
import { mayWrite, whose } from '../../pages/parts.tsx'
import { entryPath, ideaPath } from '../one-idea.ts'
import { inOneSentence, reasonsOf } from '../reasons.ts'
import { type EntryIdea, saidOf } from '../rules.ts'
import type { IdeaKind } from '../store.ts'
import { timesOf } from '../times.ts'
import type { IdeasProps } from './ideas.tsx'

/** A group, place or enterprise: what it is, when, where, what it costs, why it is shown, and what can be said of it. */
export function EntryCard(props: IdeasProps & { idea: EntryIdea }) {
  const { view, w, found, idea } = props
  const { own, name } = whose(view)
  const reasons = reasonsOf(idea, found.asked, found.counts, own ? '' : name, w)
  const takenUp = saidOf(found.answers, 'entry', idea.id) === 'taken up'
  return (
    <li class={`card entry entry--${idea.kind}`}>
      <h2 class="govuk-heading-s">
        <a href={entryPath(idea)}>{idea.name}</a>
      </h2>
      <p>{idea.line}</p>
      <p class="soft">{whereAndWhen(idea).join(' · ')}</p>
      {idea.status === 'paused' && <Chip>{w.rests}</Chip>}
      <p>
        {w.because} {inOneSentence(reasons, w)}.
      </p>
      <p class="soft">{w.offer}</p>
      {takenUp ? (
        <Chip kind="kept">{own ? w.takenUp : w.takenUpFor(name)}</Chip>
      ) : (
        <Answers {...props} kind="entry" id={idea.id} name={idea.name} />
      )}
    </li>
  )
}

export function whereAndWhen(idea: EntryIdea): string[] {
  const { costs } = findingWords.en
  return [
    timesOf(idea),
    idea.placeName,
    idea.neighbourhood ?? '',
    idea.cost ? idea.costWords || costs[idea.cost] || '' : '',
  ].filter(Boolean)
}

type LineProps = IdeasProps & { kind: IdeaKind; id: Id; line: string; reason: string }

/** What somebody let others know of, in their line; never a name. */
export function LineCard(props: LineProps) {
  const { w, found, kind, id, line, reason } = props
  const later = saidOf(found.answers, kind, id) === 'later'
  return (
    <li class="idea-line">
      <p>
        <strong>“{line}”</strong> {later && <Chip>{w.maybeLater}</Chip>}
      </p>
      <p class="soft">
        {reason} {w.offer}
      </p>
      <Answers {...props} name={line} />
    </li>
  )
}

/** One press each for the person; whoever writes at their word says how they were told, on the idea’s own page. */
function Answers({ view, w, kind, id, name }: IdeasProps & { kind: IdeaKind; id: Id; name: string }) {
  const { own, name: whoseName } = whose(view)
  if (!mayWrite(view)) return null
  const path = ideaPath(view, kind, id)
  const about = <span class="govuk-visually-hidden">{w.about(name)}</span>
  const like = kind === 'hope' ? w.alike.ask : w.like
  if (!own)
    return (
      <p class="no-print">
        <a href={path}>
          {w.likeFor(whoseName)}
          {about}
        </a>
      </p>
    )
  return (
    <div class="idea-answers no-print">
      <a class="govuk-button" href={path}>
        {like}
        {about}
      </a>
      <Form view={view} to={path}>
        <button type="submit" class="link-button" name="answer" value="later">
          {w.maybeLater}
          {about}
        </button>
        <button type="submit" class="link-button" name="answer" value="not for me">
          {w.notMine}
          {about}
        </button>
      </Form>
    </div>
  )
}

/** What was not for them: its name, and a way back. */
export function ShownAgain({ view, w, idea }: IdeasProps & { idea: EntryIdea }) {
  const { own } = whose(view)
  const path = ideaPath(view, 'entry', idea.id)
  const about = <span class="govuk-visually-hidden">{w.about(idea.name)}</span>
  return (
    <li class="idea-again">
      <span>{idea.name}</span>
      {mayWrite(view) && own && (
        <Form view={view} to={path}>
          <Button classes="govuk-button--secondary" name="answer" value="shown again">
            {w.again}
            {about}
          </Button>
        </Form>
      )}
      {mayWrite(view) && !own && (
        <a href={path}>
          {w.again}
          {about}
        </a>
      )}
    </li>
  )
}
