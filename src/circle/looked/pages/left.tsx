import { type Around, aboutThem, nameOf } from '../../../people/index.ts'
import { fileLink, type View } from '../../../platform/index.ts'
import { BackLink, Card, Day, day, Empty, isoDay, PageHead, Pagination, Screen, Timeline } from '../../../ui/index.ts'
import { type LeftRow, leftAtOnce } from '../left-store.ts'
import type { LeftWords } from '../left-words.ts'
import { partsInWords } from '../part-words.ts'

type Props = { view: View; w: LeftWords; all: boolean; left: LeftRow[]; around: Around[] }

/** Everything about the person that left this place; for somebody else the lines they wrote. */
export function LeftPage({ view, w, all, left, around }: Props) {
  const own = view.person?.id === view.viewer?.id
  const name = view.person?.knownAs ?? ''
  const shown = left.slice(0, leftAtOnce)
  const last = shown.at(-1)
  const title = own ? w.title : all ? w.titleLet(name) : w.titleFor(name)
  return (
    <Screen view={view} title={title} current="home">
      <BackLink href={`/people/${view.person?.id}${all ? '/looked' : ''}`} />
      <PageHead
        title={title}
        lead={own ? w.lead : all ? w.leadLet(name) : w.leadFor(name)}
        links={all ? undefined : <a href={`${view.path}/new`}>{w.write}</a>}
      />
      <Card>
        {shown.length === 0 && <Empty>{all ? w.none : w.noneBy}</Empty>}
        <Timeline>
          {shown.map((one) => (
            <LeftLine key={one.id} one={one} view={view} w={w} by={nameOf(around, one.byId, one.byName || w.unknown)} />
          ))}
        </Timeline>
        {left.length > leftAtOnce && last && (
          <Pagination
            next={{ text: w.older, href: `${view.path}?before=${last.at.toISOString()}&beforeId=${last.id}` }}
          />
        )}
      </Card>
    </Screen>
  )
}

function LeftLine({ one, view, w, by }: { one: LeftRow; view: View; w: LeftWords; by: string }) {
  const whose = view.person?.id === view.viewer?.id ? String : aboutThem
  return (
    <Day
      when={day(one.at, view.now)}
      iso={isoDay(one.at)}
      title={w.to(one.toWhom)}
      under={[whose(partsInWords(one.parts)), w.hows[one.how], w.by(by)].filter(Boolean).join(' · ')}
    >
      <p>{one.what}</p>
      <p>
        <strong>{w.law}</strong> {one.law}
      </p>
      {one.reason && (
        <p>
          <strong>{w.reason}</strong> {one.reason}
        </p>
      )}
      {one.reference && (
        <p class="soft">
          {w.reference} {one.reference}
        </p>
      )}
      {one.fileId && one.filePart && (
        <a href={fileLink(view.person?.id ?? '', { id: one.fileId, part: one.filePart })}>{w.file}</a>
      )}
    </Day>
  )
}
