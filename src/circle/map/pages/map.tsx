import type { Around } from '../../../people/index.ts'
import { textOf, type View } from '../../../platform/index.ts'
import { Card, Empty, Form, PageHead, PlainList, Row, Screen } from '../../../ui/index.ts'
import { knownInWords } from '../rules/known-day.ts'
import { notYetOnMap, shownOf } from '../rules/shown.ts'
import type { Entry } from '../types.ts'
import type { MapWords } from '../words.ts'
import { Legend } from './legend.tsx'
import { CircleList, linkTo, whose } from './parts.tsx'
import { CirclePicture } from './picture.tsx'

export type MapProps = { view: View; w: MapWords; entries: Entry[]; around: Around[] }

/** Who is around me: the picture, the list that says the same, and the ways to change it. */
export function MapPage({ view, w, entries, around }: MapProps) {
  const { own, name, base, writes } = whose(view)
  const shown = shownOf(view.person?.id ?? '', entries, around)
  const title = own ? w.map.title : w.map.titleFor(name)
  const add = writes && (
    <a class="govuk-button" href={`${base}/new`}>
      {own ? w.map.add : w.map.addFor(name)}
    </a>
  )
  const nobody = shown.every(({ entry }) => entry === null)
  return (
    <Screen view={view} title={title} current="circle" wide notice={w.map.done[textOf(view.query, 'done')]}>
      <PageHead
        title={title}
        lead={own ? w.map.lead : w.map.leadFor(name)}
        links={
          <>
            {add}
            {own && <a href={`${base}/consent`}>{w.map.consent}</a>}
            <a href={`${base}/over-time`}>{w.map.change}</a>
            <a href={`${base}/paper`}>{w.map.paper}</a>
          </>
        }
      />
      <div class="circle-page" id="map">
        <div class="circle-side">
          <CirclePicture
            w={w}
            shown={shown}
            label={w.map.picture(own, name, shown.length)}
            me={own ? w.me : name}
            href={linkTo(view)}
            moves={writes}
          />
          <Legend w={w} />
          {writes && !nobody && <p class="soft circle-how">{w.map.drag}</p>}
          {writes && !nobody && <MoveForm view={view} w={w} base={base} />}
        </div>
        <Card title={w.map.list}>
          {nobody && <Empty>{own ? w.map.none : w.map.noneFor(name)}</Empty>}
          <CircleList view={view} w={w} shown={shown} />
        </Card>
      </div>
      <Beside view={view} w={w} entries={entries} around={around} />
    </Screen>
  )
}

/** What the script sends when somebody was moved with the hand; without scripts it is there for nobody. */
function MoveForm({ view, w, base }: { view: View; w: MapWords; base: string }) {
  return (
    <div hidden data-circle-move={base} data-words={JSON.stringify(w.hand)}>
      {whose(view).own && (
        <Form view={view} to={base}>
          <button type="submit">{w.entry.moveSend}</button>
        </Form>
      )}
    </div>
  )
}

/** Those who see a part of the record and are not on the map, and those who are no longer around. */
function Beside({ view, w, entries, around }: MapProps) {
  const { own, name, base, writes } = whose(view)
  const notYet = writes ? notYetOnMap(view.person?.id ?? '', entries, around) : []
  const gone = entries.filter(({ goneSince }) => goneSince !== null)
  if (notYet.length + gone.length === 0) return null
  return (
    <div class="circle-beside no-print">
      {notYet.length > 0 && (
        <Card title={own ? w.map.notYet : w.map.notYetFor(name)}>
          <PlainList>
            {notYet.map(({ memberId, knownAs }) => (
              <Row
                key={memberId}
                title={knownAs}
                end={<a href={`${base}/new?member=${memberId}`}>{w.map.putOn(knownAs)}</a>}
              />
            ))}
          </PlainList>
        </Card>
      )}
      {gone.length > 0 && (
        <Card title={w.map.gone}>
          <PlainList>
            {gone.map(({ id, knownAs, isToMe, goneSince }) => (
              <Row
                key={id}
                title={knownAs}
                href={`${base}/${id}`}
                under={[isToMe, w.entry.goneSince(knownInWords(goneSince ?? ''))].filter(Boolean).join(' · ')}
              />
            ))}
          </PlainList>
        </Card>
      )}
    </div>
  )
}
