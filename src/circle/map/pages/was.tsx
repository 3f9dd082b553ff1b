import { readAsKnown } from '../../../people/index.ts'
import { textOf } from '../../../platform/index.ts'
import { BackLink, Card, Empty, isoDay, PageHead, Screen } from '../../../ui/index.ts'
import { firstDay, knownInWords } from '../rules/known-day.ts'
import { aroundOn, staysOf } from '../rules/over-time.ts'
import { shownOf } from '../rules/shown.ts'
import { Legend } from './legend.tsx'
import { type TimeProps, toldOn } from './over-time.tsx'
import { CircleList, whose } from './parts.tsx'
import { CirclePicture } from './picture.tsx'
import { WasForm } from './was-form.tsx'

/** The map as it was on a day: who was around then, on the ring they were on then, in the words of today. */
export function WasPage({ view, w, entries, moves, around }: TimeProps) {
  const { own, name, base } = whose(view)
  const known = readAsKnown(textOf(view.query, 'on'), view.now)
  const on = known === null ? '' : firstDay(known)
  const right = on !== '' && on <= isoDay(view.now)
  const title = !right
    ? w.time.was
    : own
      ? w.time.wasTitle(knownInWords(known ?? ''))
      : w.time.wasTitleFor(name, knownInWords(known ?? ''))
  const then = right ? aroundOn(staysOf(entries, toldOn(moves)), on) : new Map()
  const were = entries
    .filter(({ id }) => then.has(id))
    .map((entry) => ({ ...entry, goneSince: null, ring: then.get(entry.id), angle: entry.angle }))
  const workers = around.filter(({ fromAt }) => isoDay(fromAt) <= on)
  const shown = right ? shownOf(view.person?.id ?? '', were, workersNotIn(entries, workers)) : []
  return (
    <Screen view={view} title={title} current="circle" wide>
      <BackLink href={`${base}/over-time`}>{own ? w.time.title : w.time.titleFor(name)}</BackLink>
      <PageHead title={title} links={<a href={base}>{w.time.wasToday}</a>} />
      {right && shown.length === 0 && <Empty>{w.time.wasNobody}</Empty>}
      {shown.length > 0 && (
        <div class="circle-page">
          <div class="circle-side">
            <CirclePicture
              w={w}
              shown={shown}
              label={w.map.picture(own, name, shown.length)}
              me={own ? w.me : name}
              href={() => undefined}
            />
            <Legend w={w} />
          </div>
          <Card title={w.map.list}>
            <CircleList view={view} w={w} shown={shown} linked={false} />
          </Card>
        </div>
      )}
      <WasForm view={view} w={w} wrong={!right && textOf(view.query, 'on') !== ''} />
    </Screen>
  )
}

/** Workers who are on the map by hand as well stand there once. */
function workersNotIn(entries: TimeProps['entries'], around: TimeProps['around']) {
  const known = new Set(entries.map(({ memberId }) => memberId))
  return around.filter(({ memberId }) => !known.has(memberId))
}
