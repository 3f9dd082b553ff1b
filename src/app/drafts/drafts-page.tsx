import { type Draft, draftHref, type View } from '../../platform/index.ts'
import { Card, day, Empty, Form, PageHead, Screen, time } from '../../ui/index.ts'
import { beginningOf } from './typed-words.ts'
import type { Words } from './words.ts'

type Props = { view: View; w: Words; drafts: Draft[] }

export function DraftsPage({ view, w: { list: w }, drafts }: Props) {
  return (
    <Screen view={view} title={w.title}>
      <PageHead title={w.title} lead={w.lead} />
      {drafts.length === 0 && (
        <Card>
          <Empty>{w.none}</Empty>
        </Card>
      )}
      {drafts.map(({ about, fields, savedAt }) => (
        <Card key={about} title={beginningOf(fields) ?? w.noWords}>
          <p class="soft">{w.kept(day(savedAt, view.now), time(savedAt))}</p>
          <Form view={view} to="/drafts/away">
            <input type="hidden" name="about" value={about} />
            <div class="actions">
              <a class="govuk-button" href={draftHref(about)}>
                {w.goOn}
              </a>
              <button type="submit" class="link-button">
                {w.throwAway}
              </button>
            </div>
          </Form>
        </Card>
      ))}
    </Screen>
  )
}
