import type { PageFrame } from '../../platform/index.ts'
import { Layout, PageHead, Textarea } from '../../ui/index.ts'
import type { Words } from '../words.ts'

type Props = {
  frame: PageFrame
  w: Words
  /** Where signing in begins. */
  next: string
  /** Whether we keep what was written until its owner is back. */
  kept: boolean
  /** What was written, where we cannot keep it. */
  texts: string[]
}

/** Somebody pressed “send” after they had been signed out. */
export function SignedOutWhileWriting({ frame, w: { signedOutWhileWriting: w }, next, kept, texts }: Props) {
  return (
    <Layout {...frame} title={w.title}>
      <PageHead title={w.title} lead={w.lead} />
      <div class="error-words" data-keep-words>
        <p>{kept ? w.kept : texts.length > 0 ? w.copy : w.nothing}</p>
      </div>
      {texts.map((text, at) => (
        <Textarea
          key={text}
          name={`text-${at}`}
          id={`text-${at}`}
          label={{ text: w.yours }}
          value={text}
          rows={Math.min(12, 3 + Math.ceil(text.length / 60))}
          attributes={{ readonly: true }}
        />
      ))}
      <a class="govuk-button" href={next}>
        {w.signIn}
      </a>
    </Layout>
  )
}
