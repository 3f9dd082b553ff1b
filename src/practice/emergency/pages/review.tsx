import type { View } from '../../../platform/index.ts'
import {
  Button,
  Card,
  DueChip,
  Empty,
  Form,
  field,
  PageHead,
  Radios,
  Screen,
  Textarea,
  time,
  weekday,
} from '../../../ui/index.ts'
import type { ToReview } from '../store.ts'
import type { Words } from '../words.ts'

/** For somebody who had no part in it: was it right to open this record? */
export function ReviewPage({ view, w, waiting }: { view: View; w: Words; waiting: ToReview[] }) {
  const says = w.review
  return (
    <Screen view={view} title={says.title} current="today">
      <PageHead title={says.title} lead={says.lead} />
      {waiting.length === 0 && <Empty>{says.none}</Empty>}
      {waiting.map((one) => {
        const mine = view.params.access === one.accessId
        const named = (name: string) => {
          const given = field(view, name)
          return mine ? given : { ...given, id: `${name}-${one.accessId}`, value: '', errorMessage: undefined }
        }
        const { id, ...right } = named('right')
        const { id: tellId, ...tell } = named('tell')
        return (
          <Card key={one.accessId} title={one.knownAs} corner={<DueChip view={view} at={one.reviewDue} />}>
            <p class="soft">
              {says.by(one.byName)}, {weekday(one.openedAt)}, {time(one.openedAt)}
            </p>
            <p>
              <strong>{w.dangers[one.danger]}</strong>
            </p>
            <p>{w.card.words(one.words)}</p>
            {!one.safeToTell && <p>{says.notSafe(one.whyNotSafe)}</p>}
            <h3>{says.did}</h3>
            {one.lookedAt.length === 0 ? (
              <p>{says.didNothing}</p>
            ) : (
              <ul>
                {one.lookedAt.map((what) => (
                  <li key={what}>{what}</li>
                ))}
              </ul>
            )}
            <Form view={view} to={`/emergencies/${one.accessId}`}>
              <Radios
                {...right}
                idPrefix={id}
                fieldset={{ legend: { text: says.right } }}
                items={[
                  { value: 'yes', text: says.yes },
                  { value: 'no', text: says.no, hint: { text: says.noHint } },
                ]}
              />
              {one.told ? (
                <input type="hidden" name="tell" value="yes" />
              ) : (
                <Radios
                  {...tell}
                  idPrefix={tellId}
                  fieldset={{ legend: { text: says.tell } }}
                  items={[
                    { value: 'yes', text: says.tellYes },
                    { value: 'no', text: says.tellNo },
                  ]}
                />
              )}
              <Textarea {...named('said')} label={{ text: says.words }} rows={3} />
              <Button>{says.send}</Button>
            </Form>
          </Card>
        )
      })}
    </Screen>
  )
}
