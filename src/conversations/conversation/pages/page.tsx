import { type Around, nameOf } from '../../../people/index.ts'
import type { View } from '../../../platform/index.ts'
import type { Pinned } from '../../../settings/index.ts'
import {
  Bar,
  Button,
  day,
  Form,
  field,
  PageHead,
  Paper,
  PromptChips,
  SavedLine,
  Screen,
  time,
} from '../../../ui/index.ts'
import { type Prompts, promptsFor } from '../../settings.ts'
import type { Conversation, Page, There } from '../store.ts'
import type { Words } from '../words.ts'

type Props = {
  view: View
  w: Words
  talk: Conversation
  there: There[]
  page: Page
  guide: Pinned<Prompts>
  around: Around[]
}

/** During a conversation: one near-blank page, and questions that can be ignored. */
export function WritingPage({ view, w, talk, there, page, guide, around }: Props) {
  const { person, viewer, frame, draftSaved } = view
  const own = person?.id === viewer?.id
  const name = person?.knownAs ?? ''
  const title = own ? w.page.titleOwn : talk.place ? w.page.titleAt(name, inside(talk.place)) : w.page.title(name)
  const names = [name, ...there.map(({ memberId, name: other }) => nameOf(around, memberId, other))]
  if (!own && viewer) names.push(viewer.knownAs)
  const { errorMessage, value, ...words } = field(view, 'words')
  const typed = 'words' in view.typed
  return (
    <Screen view={view} title={title} current={own ? 'said' : 'conversations'} wide>
      <PageHead
        over={w.kinds[talk.kind]}
        title={title}
        lead={[
          !own && w.page.here([...new Set(names)].join(', ')),
          talk.interpreter && w.page.interpreter(talk.interpreter),
          talk.timeAlone !== null && w.page.alone[talk.timeAlone ? 'yes' : 'no'],
        ]
          .filter(Boolean)
          .join(' ')}
      />
      <PromptChips w={frame.w} for="words" prompts={promptsFor(guide.value, talk.kind)} />
      <Form view={view}>
        <input type="hidden" name="stood" value={page.version} />
        <Paper
          {...words}
          size="page"
          label={w.page.label}
          hint={own ? undefined : w.page.hint}
          value={typed ? value : page.words}
          error={errorMessage?.text}
        />
        <Bar start={<SavedLine w={frame.w} at={draftSaved ? time(draftSaved) : undefined} />}>
          <Button name="next" value="photo" classes="govuk-button--secondary">
            {w.page.photo}
          </Button>
          <Button>{w.page.finish}</Button>
        </Bar>
      </Form>
      <p class="soft">
        {page.dueAt ? w.page.yours(day(page.dueAt, view.now)) : w.page.yoursOwn}{' '}
        <a href={`${view.path}/delete`}>{w.page.delete}</a>
      </p>
    </Screen>
  )
}

/** “At her kitchen table” reads on inside a title: “With Joan, at her kitchen table”. */
function inside(place: string): string {
  return place.replace(/^(At|On|In|By|Outside|Over)\b/, (word) => word.toLowerCase())
}
