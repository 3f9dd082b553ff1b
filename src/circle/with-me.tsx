import { type Around, around, faceLink, ringFor } from '../people/index.ts'
import { type Id, panel, type View } from '../platform/index.ts'
import { Card, Empty, Phone, PlainList, Who } from '../ui/index.ts'
import { CircleLink } from './map/pages/circle-link.tsx'
import { shownOf } from './map/rules/shown.ts'
import { entriesOf } from './map/store.ts'
import type { Entry } from './map/types.ts'
import { type RingInstead, relations, ringInstead } from './store.ts'
import { words } from './words.ts'

const w = words.en.withMe
/** Whose name is the one to ring, first come first. */
const toRing = ['alongside', 'cover', 'duty']

type Props = {
  view: View
  around: Around[]
  relations: { memberId: Id; inMyWords: string }[]
  entries: Entry[]
  ring: RingInstead | null
}

/** The name to ring first, then the close ones of the map, then whoever else stands here; and the way to the map. */
export const withMe = panel<Props>({
  key: 'with me',
  parts: [],
  stands: 'aside',
  order: 10,
  read: ({ person }) => ({
    around: around(),
    relations: relations(person),
    entries: entriesOf(person),
    ring: ringInstead(person),
  }),
  show: ({ view, around, relations, entries, ring }) => {
    const { person } = view
    if (person === null) return null
    const own = person.id === view.viewer?.id
    const kinds = own ? w.kinds : w.kindsFor
    const inMyWords = (id: Id) => own && relations.find(({ memberId }) => memberId === id)?.inMyWords
    const others = around.filter(({ stands, memberId }) => stands && memberId !== person.id)
    // Whom somebody without a worker would rather ring; a number of their own stands where they are a named other.
    const first =
      others.find(({ kind }) => kind === 'alongside') ??
      others.find(({ kind, memberId }) => (ring ? memberId === ring.memberId : toRing.includes(kind)))
    const inCircle = first !== undefined && first.memberId === ring?.memberId
    const shown = shownOf(person.id, entries, around)
    const close = shown.filter(({ entry, memberId, ring }) => entry && ring === 'close' && memberId !== first?.memberId)
    // Who stands elsewhere on the map is seen there.
    const onMap = new Set(entries.map(({ memberId }) => memberId))
    const rest = others
      .filter((one) => one !== first && one.kind !== 'duty' && !onMap.has(one.memberId))
      .sort((a, b) => Number(b.kind === 'circle') - Number(a.kind === 'circle'))
    return (
      <Card title={own ? w.title : w.titleFor(person.knownAs)}>
        {!first && !ring && close.length + rest.length === 0 && <Empty>{w.none}</Empty>}
        <PlainList>
          {!first && ring && (
            <li>
              <Who name={ring.name || view.frame.place.ringName} is={own ? w.nameToRing : w.theirNameToRing}>
                <span class="ring">
                  <Phone number={ring.number || view.frame.place.ringNumber} />
                </span>
              </Who>
            </li>
          )}
          {first && (
            <li>
              <Who
                name={first.knownAs}
                src={faceLink(first.memberId, first.picture)}
                is={(inCircle && inMyWords(first.memberId)) || first.title || kinds[first.kind]}
              >
                <span class="soft">{own ? w.nameToRing : w.theirNameToRing}</span>
                {own && !inCircle && (
                  <span class="ring">
                    <Phone number={ringFor(view, first.memberId).number} />
                  </span>
                )}
              </Who>
            </li>
          )}
          {close.map(({ key, name, src, isToMe }) => (
            <li key={key}>
              <Who name={name} src={src} is={isToMe} />
            </li>
          ))}
          {rest.map((one) => (
            <li key={one.memberId}>
              <Who
                name={one.knownAs}
                src={faceLink(one.memberId, one.picture)}
                is={inMyWords(one.memberId) || one.title || kinds[one.kind]}
              />
            </li>
          ))}
        </PlainList>
        {person.held.includes('reach') && (
          <p>
            <a href={`/people/${person.id}/my-worker`}>{own ? w.work : w.workFor}</a>
          </p>
        )}
        <CircleLink view={view} shown={shown} />
      </Card>
    )
  },
})
