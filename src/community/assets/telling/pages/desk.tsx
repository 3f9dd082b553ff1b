import type { View } from '../../../../platform/index.ts'
import { Button, Card, day, Empty, Form, PageHead, Phone, PlainList, Row, Screen } from '../../../../ui/index.ts'
import { Changes } from '../../editing/pages/versions.tsx'
import type { Twins } from '../../twins/store.ts'
import { words as twinWords } from '../../twins/words.ts'
import type { WordsToRead } from '../../visits/store.ts'
import type { ChangeToLookAt, LinkRenewed, Told, ToRenew } from '../store.ts'
import type { Words } from '../words.ts'

type Props = {
  view: View
  w: Words
  told: Told[]
  changes: ChangeToLookAt[]
  renewed: LinkRenewed[]
  twins: Twins[]
  own: WordsToRead[]
  old: ToRenew[]
}

/** Everything about entries that waits for a connector. */
export function DeskPage(props: Props) {
  const { desk: w } = props.w
  return (
    <Screen view={props.view} title={w.title} current="groups to look at" aside={<Renew {...props} />}>
      <PageHead title={w.title} lead={w.lead} links={<a href="/groups/new">{w.new}</a>} />
      {props.twins.length > 0 && (
        <Card tone="sun">
          <p>
            <a href="/groups/perhaps-the-same">{twinWords.en.desk(props.twins[0]?.total ?? 0)}</a>
          </p>
        </Card>
      )}
      <ToldCard {...props} />
      <ChangesCard {...props} />
      <WordsCard {...props} />
    </Screen>
  )
}

function ToldCard({ view, w: { desk: w }, told }: Props) {
  return (
    <Card title={w.told}>
      {told.length === 0 && <Empty>{w.nothingTold}</Empty>}
      <PlainList>
        {told.map((one) => (
          <li key={one.id}>
            <p>
              <strong>{one.name || w.of(one.assetName)}</strong>
            </p>
            <p class="as-written">{one.words}</p>
            {one.whereWhen !== '' && <p>{one.whereWhen}</p>}
            {one.teller !== '' && <p class="soft">{w.reach(one.teller)}</p>}
            <p>
              {one.assetId ? (
                <a href={`/groups/${one.assetId}/edit`}>{w.goChange}</a>
              ) : (
                <a href={`/groups/new?told=${one.id}&name=${encodeURIComponent(one.name)}`}>{w.putIn}</a>
              )}
            </p>
            <Form view={view} to={`/groups/told/${one.id}/settled`}>
              <div class="actions">
                {(['changed', 'known already', 'put aside'] as const)
                  .filter((outcome) => one.assetId !== null || outcome !== 'changed')
                  .map((outcome) => (
                    <button key={outcome} type="submit" class="link-button" name="outcome" value={outcome}>
                      {w.outcomes[outcome]}
                    </button>
                  ))}
              </div>
            </Form>
          </li>
        ))}
      </PlainList>
    </Card>
  )
}

function ChangesCard({ view, w, changes, renewed }: Props) {
  const { desk } = w
  return (
    <Card title={desk.changes}>
      {changes.length === 0 && <Empty>{desk.nothingChanged}</Empty>}
      <PlainList>
        {changes.map((one) => (
          <li key={one.id}>
            <p>
              <a href={`/groups/${one.assetId}/versions`}>{one.name}</a>, {day(one.at, view.now)}
            </p>
            {one.was && <Changes was={one.was} became={one.became} w={w.versions} />}
            <div class="actions">
              <Form view={view} to={`/groups/versions/${one.id}/looked-at`}>
                <Button classes="govuk-button--secondary">{desk.looked}</Button>
              </Form>
              <Form view={view} to={`/groups/versions/${one.id}/undone`}>
                <button type="submit" class="link-button">
                  {w.versions.undo}
                </button>
              </Form>
            </div>
          </li>
        ))}
      </PlainList>
      {renewed.length > 0 && (
        <>
          <h3>{desk.newLinks}</h3>
          <p class="soft">{desk.newLinksLead}</p>
          <PlainList>
            {renewed.map((one) => (
              <Row
                key={one.assetId}
                title={one.name}
                href={`/groups/${one.assetId}/link`}
                under={day(one.at, view.now)}
              />
            ))}
          </PlainList>
        </>
      )}
    </Card>
  )
}

function WordsCard({ view, w: { desk: w }, own }: Props) {
  return (
    <Card title={w.words}>
      <p class="soft">{w.wordsLead}</p>
      {own.length === 0 && <Empty>{w.noWords}</Empty>}
      <PlainList>
        {own.map((one) => (
          <li key={one.id}>
            <p>
              “{one.words}” <a href={`/groups/${one.assetId}`}>{one.name}</a>
            </p>
            <Form view={view} to={`/groups/words/${one.id}`}>
              <div class="actions">
                <button type="submit" class="link-button" name="shown" value="yes">
                  {w.show}
                </button>
                <button type="submit" class="link-button" name="shown" value="no">
                  {w.hide}
                </button>
              </div>
            </Form>
          </li>
        ))}
      </PlainList>
    </Card>
  )
}

function Renew({ view, w: { desk: w }, old }: Props) {
  const [first] = old
  return (
    <Card title={w.renew} tone="sun">
      <p>{first ? w.renewLead(first.total) : w.fresh}</p>
      <PlainList>
        {old.map((one) => (
          <Row
            key={one.id}
            title={one.name}
            href={`/groups/${one.id}`}
            under={
              <>
                {one.checkedAt ? w.last(day(one.checkedAt, view.now)) : w.never}
                {one.phone !== '' && (
                  <>
                    {', '}
                    <Phone number={one.phone} />
                  </>
                )}
              </>
            }
          />
        ))}
      </PlainList>
    </Card>
  )
}
