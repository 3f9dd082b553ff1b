import { type Around, nameOf } from '../../people/index.ts'
import type { View } from '../../platform/index.ts'
import { Card, day, PageHead, Screen } from '../../ui/index.ts'
import type { TakenAlong } from './store.ts'
import type { Words } from './words.ts'

type Props = { view: View; w: Words; taken: TakenAlong[]; weighed: { files: number; bytes: number }; around: Around[] }

/** Where a person takes everything along (P16): three forms of the same, what is not in it and why, and each time it was taken. */
export function EverythingPage({ view, w: { page: w, staysHere }, taken, weighed, around }: Props) {
  const { person, viewer, now } = view
  const own = person?.id === viewer?.id
  const at = `/people/${person?.id}/everything`
  const title = own ? w.title : w.titleFor(person?.knownAs ?? '')
  return (
    <Screen view={view} title={title} current="everything">
      <PageHead title={title} lead={w.lead} />
      <Card title={w.book.title} tone="leaf">
        <p>{w.book.text}</p>
        <div class="actions">
          <a href={`${at}/book`}>{w.book.read}</a>
          <a href={`${at}/book.pdf`}>{w.book.pdf}</a>
        </div>
      </Card>
      <Card title={w.data.title} tone="sky">
        <p>{w.data.text}</p>
        {weighed.files > 0 && <p class="soft">{w.data.size(weighed.files, sizeOf(weighed.bytes))}</p>}
        <div class="actions">
          <a href={`${at}/record.zip`}>{w.data.take}</a>
        </div>
      </Card>
      <Card title={w.fhir.title}>
        <p>{w.fhir.text}</p>
        <div class="actions">
          <a href={`${at}/fhir.json`}>{w.fhir.take}</a>
          <a href="/record/1/schema.json">{w.schema}</a>
        </div>
      </Card>
      <p>{w.safe}</p>
      <Card title={w.stays.title}>
        <p>{w.stays.lead}</p>
        <ul>
          {staysHere.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      </Card>
      <Card title={w.taken.title}>
        {taken.length === 0 && <p>{w.taken.none}</p>}
        {taken.map(({ id, form, byId, takenAt }) => (
          <p key={id}>
            {w.taken.line(
              day(takenAt, now),
              w.forms[form] ?? form,
              byId === viewer?.id ? '' : nameOf(around, byId, person?.knownAs),
            )}
          </p>
        ))}
      </Card>
    </Screen>
  )
}

/** A size as people say it. */
export function sizeOf(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))} kB`
  return bytes < 1_000_000_000 ? `${Math.round(bytes / 1_000_000)} MB` : `${(bytes / 1_000_000_000).toFixed(1)} GB`
}
