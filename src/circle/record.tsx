import { type Around, around, faceLink } from '../people/index.ts'
import { type Id, panel, type RecordPart, type View } from '../platform/index.ts'
import { Card, Empty, Phone, PlainList, Who } from '../ui/index.ts'
import { authorityTables } from './authority/tables.ts'
import { consentTables } from './consent/tables.ts'
import { record as looked } from './looked/record.tsx'
import { mapTables } from './map/tables.ts'
import { relations } from './store.ts'
import { words } from './words.ts'

const w = words.en
/** Whose name is the one to ring, first come first. */
const toRing = ['alongside', 'cover', 'duty']

const withMe = panel<{ view: View; around: Around[]; relations: { memberId: Id; inMyWords: string }[] }>({
  key: 'with me',
  parts: [],
  stands: 'aside',
  order: 10,
  read: ({ person }) => ({ around: around(), relations: relations(person) }),
  show: ({ view, around, relations }) => {
    const own = view.person?.id === view.viewer?.id
    const inMyWords = (id: Id) => own && relations.find(({ memberId }) => memberId === id)?.inMyWords
    const others = around.filter(({ stands, memberId }) => stands && memberId !== view.person?.id)
    const first = others.find(({ kind }) => kind === 'alongside') ?? others.find(({ kind }) => toRing.includes(kind))
    const listed = others.filter(({ kind }) => kind !== 'duty').sort((a, b) => nearness(a, first) - nearness(b, first))
    return (
      <Card title={own ? w.withMe.title : w.withMe.titleFor(view.person?.knownAs ?? '')}>
        {listed.length === 0 && <Empty>{w.withMe.none}</Empty>}
        <PlainList>
          {listed.map((one) => (
            <li key={one.memberId}>
              <Who
                name={one.knownAs}
                src={faceLink(one.memberId, one.picture)}
                is={inMyWords(one.memberId) || one.title || w.withMe.kinds[one.kind]}
              >
                {one === first && <span class="soft">{own ? w.withMe.nameToRing : w.withMe.theirNameToRing}</span>}
                {one === first && own && (
                  <span class="ring">
                    <Phone number={view.frame.place.ringNumber} />
                  </span>
                )}
              </Who>
            </li>
          ))}
        </PlainList>
      </Card>
    )
  },
})

/** The name to ring first, then one’s own people, then whoever else works here. */
function nearness(one: Around, first: Around | undefined): number {
  return one === first ? 0 : one.kind === 'circle' ? 1 : 2
}

export const record: RecordPart = {
  tables: {
    ...mapTables,
    ...consentTables,
    ...authorityTables,
    standing: {
      part: 'own',
      stays: { as_it_was: 'up to when somebody sees your record holds here alone' },
      kept: 'record.kept',
    },
    kept_from: {
      part: 'own',
      stays: 'Which entries are kept from whom: that holds here alone, and you choose anew in another place.',
      kept: 'record.kept',
    },
    ...looked.tables,
  },
  home: [withMe, ...(looked.home ?? [])],
  today: looked.today,
}
