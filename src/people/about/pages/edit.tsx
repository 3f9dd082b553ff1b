import { textOf, type View } from '../../../platform/index.ts'
import {
  Bar,
  Button,
  Form,
  field,
  Input,
  InsetText,
  PageHead,
  Paper,
  Paragraphs,
  SavedLine,
  Screen,
} from '../../../ui/index.ts'
import { AtTheirWord } from '../../at-their-word.tsx'
import { type Heading, slugOf } from '../headings.ts'
import type { AboutMe } from '../store.ts'
import type { Words } from '../words.ts'

type Props = { view: View; w: Words; about: AboutMe[]; headings: readonly Heading[] }

export function EditPage({ view, w, about, headings }: Props) {
  const { person, viewer } = view
  const own = person?.id === viewer?.id
  const name = person?.knownAs ?? ''
  const one = headings.length === 1 ? headings[0] : undefined
  const whole = own ? w.edit.title : w.edit.titleFor(name)
  const title = one ? (own ? w.headings[one].title : w.headings[one].titleFor(name)) : whole
  return (
    <Screen view={view} title={title} current="about">
      <PageHead
        title={title}
        lead={own ? w.edit.lead : w.edit.leadFor(name)}
        links={one && <a href={`/people/${person?.id}/about/edit`}>{w.edit.one}</a>}
      />
      <Form view={view}>
        {headings.map((heading) => (
          <HeadingPaper
            key={heading}
            view={view}
            w={w}
            heading={heading}
            said={about.find((a) => a.heading === heading)}
          />
        ))}
        <Input
          {...field(view, 'helpedBy')}
          label={{ text: own ? w.edit.helped : w.edit.helpedFor(name) }}
          hint={{ text: w.edit.helpedHint }}
        />
        <AtTheirWord view={view} />
        <Bar start={<SavedLine w={view.frame.w} />}>
          <Button>{w.edit.send}</Button>
        </Bar>
      </Form>
    </Screen>
  )
}

type PaperProps = { view: View; w: Words; heading: Heading; said: AboutMe | undefined }

/** One heading: what stands there to go on from, or what was typed; and both, where somebody else changed it meanwhile. */
function HeadingPaper({ view, w, heading, said }: PaperProps) {
  const own = view.person?.id === view.viewer?.id
  const { errorMessage, value, ...named } = field(view, slugOf(heading))
  const typed = slugOf(heading) in view.typed
  const overtaken = typed && errorMessage !== undefined && value !== said?.text
  // A draft goes on from the version it was begun from; after both were shown, the next sending decides.
  const base = typed && !overtaken ? textOf(view.typed, `base-${slugOf(heading)}`) : String(said?.version ?? 0)
  return (
    <>
      <input type="hidden" name={`base-${slugOf(heading)}`} value={base} />
      <Paper
        {...named}
        value={typed ? value : (said?.text ?? '')}
        label={own ? w.headings[heading].title : w.headings[heading].titleFor(view.person?.knownAs ?? '')}
        hint={w.headings[heading].hint}
        error={errorMessage?.text}
      />
      {overtaken && said && (
        <InsetText>
          <strong>{w.edit.theirs}</strong>
          <Paragraphs text={said.text} />
        </InsetText>
      )}
    </>
  )
}
