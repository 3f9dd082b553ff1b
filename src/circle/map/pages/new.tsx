import { AtTheirWord } from '../../../people/index.ts'
import { textOf } from '../../../platform/index.ts'
import { BackLink, Button, Form, PageHead, Radios, Screen } from '../../../ui/index.ts'
import { comesByWork } from '../rules/shown.ts'
import { NameField, RingField, WordsFields } from './fields.tsx'
import type { MapProps } from './map.tsx'
import { whose } from './parts.tsx'

/** Putting somebody on the map. Whoever stands to the person already can be named as the member they are. */
export function NewPage({ view, w, entries, around }: MapProps) {
  const { own, name, base } = whose(view)
  const title = own ? w.map.add : w.map.addFor(name)
  const known = new Set(entries.map(({ memberId }) => memberId))
  const offered = around.filter((one) => one.stands && one.memberId !== view.person?.id && !known.has(one.memberId))
  const asked = textOf(view.typed, 'member') || textOf(view.query, 'member')
  const chosen = offered.find(({ memberId }) => memberId === asked)
  // Somebody who comes because it is their work begins where they stand.
  const ring = chosen && comesByWork(chosen) ? 'paid' : ''
  return (
    <Screen view={view} title={title} current="circle">
      <BackLink href={base} />
      <PageHead title={title} />
      <Form view={view} to={`${base}/new`}>
        {offered.length > 0 && (
          <Radios
            name="member"
            value={chosen?.memberId ?? 'none'}
            fieldset={{ legend: { text: w.entry.member, classes: 'govuk-fieldset__legend--s' } }}
            hint={{ text: w.entry.memberHint }}
            items={[
              { value: 'none', text: w.entry.memberNone },
              ...offered.map(({ memberId, knownAs, title: post }) => ({
                value: memberId,
                text: post ? `${knownAs}, ${post}` : knownAs,
              })),
            ]}
          />
        )}
        <NameField view={view} w={w} />
        <RingField view={view} w={w} ring={ring} />
        <WordsFields view={view} w={w} />
        <AtTheirWord view={view} />
        <Button>{own ? w.entry.send : w.entry.sendFor}</Button>
      </Form>
    </Screen>
  )
}
