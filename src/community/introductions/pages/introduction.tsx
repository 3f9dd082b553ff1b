import { OffScreenLink } from '../../../people/index.ts'
import type { View } from '../../../platform/index.ts'
import { BackLink, Card, PageHead, Paragraphs, Screen } from '../../../ui/index.ts'
import type { Neighbour } from '../../gifts/doors.ts'
import { whoseOf } from '../../gifts/whose.ts'
import type { Introduction } from '../store.ts'
import type { Words } from '../words.ts'
import { Answer, TakeBack } from './answer.tsx'
import { First, Met } from './first.tsx'
import { DidItTake, SayThanks } from './took.tsx'

type Props = { view: View; w: Words; neighbour: Neighbour | undefined; introduction: Introduction }

/** One introduction, as one of both may know it, with the one thing that comes next. */
export function IntroductionPage({ view, w, neighbour, introduction: it }: Props) {
  const whose = whoseOf(view, neighbour)
  const here = `${whose.base}/introductions/${it.sideId}`
  const asked = it.state === 'proposed' && it.myAnswer === null
  const title = asked ? w.one.title(it.otherName) : w.one.titleLater(it.otherName)
  const may =
    !view.seenAs && (whose.own || view.person === null || ['alongside', 'cover'].includes(view.person.byRight))
  const all = { view, w, it, here, whose, may }
  return (
    <Screen view={view} title={title} current="give and ask">
      <BackLink href={`${whose.base}/introductions`} />
      <PageHead title={title} over={w.states[it.state]} lead={it.proposedBy ? w.one.from(it.proposedBy) : undefined} />
      <Card>
        {it.otherLine && (
          <p>
            {w.one.theirLine}: <span class="told">{w.one.line(it.otherLine)}</span>
          </p>
        )}
        {it.otherWords && <Paragraphs text={it.otherWords} />}
        {it.myLine && (
          <p>
            {w.one.yourLine}: <span class="told">{w.one.line(it.myLine)}</span>
          </p>
        )}
        {it.words && <Paragraphs text={w.one.line(it.words)} />}
        {it.isGroup && it.room && <p>{w.one.room(it.room)}</p>}
        {it.writtenBy && !whose.own && <p class="soft">{w.one.written(it.myHow, it.writtenBy)}</p>}
        <p class="soft">{w.one.looksAfter(it.ownerName)}</p>
      </Card>
      {it.rests && <p class="notice notice--note">{w.one.rests(it.ownerName)}</p>}
      {it.state === 'taken back' && <p>{w.one.notNow}</p>}
      {may && asked && !it.rests && <Answer {...all} />}
      {it.state === 'proposed' && it.myAnswer === 'yes' && <p>{w.one.waits}</p>}
      {it.bothYes && it.state !== 'taken back' && <First {...all} />}
      {may && it.state === 'both yes' && !it.rests && <Met {...all} />}
      {it.metOn && <DidItTake {...all} />}
      {may && it.metOn && !it.isGroup && <SayThanks {...all} />}
      {may && (it.state === 'both yes' || (it.state === 'proposed' && it.myAnswer === 'yes')) && <TakeBack {...all} />}
      <p class="no-print">
        <a href={`/not-safe?introduction=${it.id}`}>{w.one.notSafe}</a>
      </p>
      <OffScreenLink view={view} kind="introduction" entry={it.sideId} own={whose.own} />
    </Screen>
  )
}
