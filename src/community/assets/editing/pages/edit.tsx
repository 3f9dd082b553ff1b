import type { Neighbourhood } from '../../../../neighbourhoods/index.ts'
import type { View } from '../../../../platform/index.ts'
import { Button, Card, day, Form, PageHead, PlainList, Screen, SummaryList } from '../../../../ui/index.ts'
import { markOf, standsOtherwise } from '../seen.ts'
import type { Entry } from '../store.ts'
import type { Words } from '../words.ts'
import { EntryFields } from './fields.tsx'

export type EditProps = {
  view: View
  w: Words
  entry: Entry
  areas: Neighbourhood[]
  /** Where this entry is changed: under its own address, or under that of a link. */
  base: string
  /** The same as somebody outside types it. */
  address: string
  /** When the link ends; null: no link, a connector. */
  untilAt: Date | null
}

/** An entry as whoever looks after it changes it: the group over its link, or a connector. */
export function EditPage({ view, w, entry, areas, base, address, untilAt }: EditProps) {
  const steward = untilAt !== null
  const title = steward ? w.edit.steward(entry.name) : w.edit.title(entry.name)
  return (
    <Screen
      view={view}
      title={title}
      current="groups"
      notice={view.query.done === 'saved' ? w.edit.saved : undefined}
      aside={
        <>
          <Card>
            <PlainList>
              <li>
                <a href={steward ? `${base}/peers` : `/peers/organisations/${entry.id}/edit`}>{w.edit.ledLink}</a>
              </li>
              {!steward && (
                <>
                  <li>
                    <a href={`/groups/${entry.id}/link`}>{w.edit.linkLink}</a>
                  </li>
                  <li>
                    <a href={`/groups/${entry.id}/versions`}>{w.edit.versions}</a>
                  </li>
                </>
              )}
            </PlainList>
          </Card>
          {untilAt && <LinkCard view={view} w={w} base={base} address={address} untilAt={untilAt} />}
        </>
      }
    >
      <PageHead
        title={title}
        lead={steward ? w.edit.stewardLead : undefined}
        links={
          <>
            <a href={`${base}/times`}>{w.edit.timesLink}</a>
            <a href={`/groups/${entry.id}`}>{w.edit.look}</a>
          </>
        }
      />
      {view.errors.some(({ field }) => field === 'name' && view.typed.seen !== undefined) &&
        view.typed.seen !== markOf(entry) && <StandsNow view={view} w={w} entry={entry} areas={areas} />}
      <Form view={view} to={base}>
        <input type="hidden" name="seen" value={markOf(entry)} />
        <EntryFields view={view} w={w} areas={areas} entry={entry} />
        <Button>{w.edit.send}</Button>
      </Form>
    </Screen>
  )
}

/** Somebody else wrote meanwhile: what stands there, beside what was typed; whoever saves again decides. */
function StandsNow({ view, w, entry, areas }: Pick<EditProps, 'view' | 'w' | 'entry' | 'areas'>) {
  const named = (column: string, value: string) =>
    column === 'neighbourhood_id' ? (areas.find(({ id }) => id === value)?.name ?? '') : value
  return (
    <Card title={w.edit.standsNow} tone="sun">
      <SummaryList
        rows={standsOtherwise(entry, view.typed).map(({ column, stands }) => ({
          key: { text: w.versions.columns[column] ?? column },
          value: { text: named(column, stands) || w.versions.nothing },
        }))}
      />
    </Card>
  )
}

type LinkProps = Pick<EditProps, 'view' | 'w' | 'base' | 'address'> & { untilAt: Date }

/** Until when the link works, and a way to make a new one where it may have got into wrong hands. */
function LinkCard({ view, w, base, address, untilAt }: LinkProps) {
  return (
    <Card tone="sun">
      {view.query.done === 'renewed' ? (
        <>
          <p>{w.edit.renewed}</p>
          <p class="address">{address}</p>
        </>
      ) : (
        <p>{w.edit.until(day(untilAt, view.now))}</p>
      )}
      <p class="small">{w.edit.renewLead}</p>
      <Form view={view} to={`${base}/renewed`}>
        <Button classes="govuk-button--secondary">{w.edit.renew}</Button>
      </Form>
    </Card>
  )
}
