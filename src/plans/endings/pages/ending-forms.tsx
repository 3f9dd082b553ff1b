import { AtTheirWord } from '../../../people/index.ts'
import type { View } from '../../../platform/index.ts'
import type { Pinned } from '../../../settings/index.ts'
import { Card, day, field, Radios, Textarea } from '../../../ui/index.ts'
import { kept } from '../../pages/parts.tsx'
import type { Challenge, Ending, EndingLetter, Notice } from '../store/index.ts'
import type { Words } from '../words/index.ts'
import type { EndingProps } from './ending.tsx'
import { LetterWords } from './letter-words.tsx'
import { Sheet, whoseIs } from './sheet.tsx'

type Props = { view: View; w: Words }

export function EditLetterPage({
  view,
  w: { ending },
  letter,
}: Props & { ending: Ending | null; letter: EndingLetter | null }) {
  const { base } = whoseIs(view)
  const w = ending.letter
  return (
    <Sheet view={view} title={w.title} lead={w.lead} back={`${base}/ending`} send={w.save}>
      <Textarea
        {...kept(view, 'changed', letter?.changed ?? '')}
        label={{ text: w.changed }}
        hint={{ text: w.changedHint }}
        rows={5}
      />
      <Textarea
        {...kept(view, 'lasts', letter?.lasts ?? '')}
        label={{ text: w.lasts }}
        hint={{ text: w.lastsHint }}
        rows={4}
      />
      <Textarea
        {...kept(view, 'ring', letter?.ring ?? '')}
        label={{ text: w.ring }}
        hint={{ text: w.ringHint }}
        rows={3}
      />
      <Textarea {...kept(view, 'back', letter?.back ?? w.backText)} label={{ text: w.back }} rows={3} />
      <AtTheirWord view={view} />
    </Sheet>
  )
}

export function YesPage({ view, w, letter }: Props & { letter: EndingLetter | null }) {
  const { own, name, base } = whoseIs(view)
  const says = w.ending.page
  return (
    <Sheet
      view={view}
      title={w.ending.yes.title}
      back={`${base}/ending`}
      lead={says.both}
      send={letter ? (own ? says.say : says.sayFor(name)) : undefined}
      first={
        letter && (
          <Card>
            <LetterWords w={w} letter={letter} />
          </Card>
        )
      }
    >
      <AtTheirWord view={view} />
    </Sheet>
  )
}

export function TakeBackPage({ view, w: { ending: w } }: Props & { ending: Ending | null }) {
  const { base } = whoseIs(view)
  return (
    <Sheet view={view} title={w.take.title} back={`${base}/ending`} send={w.take.send}>
      <Textarea {...field(view, 'words')} label={{ text: w.page.backWords }} rows={3} />
      <AtTheirWord view={view} />
    </Sheet>
  )
}

export function DecidePage({ view, w: { ending: w }, ending, days }: EndingProps & { days: Pinned<number> }) {
  const { name, base } = whoseIs(view)
  const until = new Date(view.now.getTime() + days.value * 86_400_000)
  return (
    <Sheet
      view={view}
      title={w.decide.title(name)}
      lead={w.decide.lead}
      send={w.decide.send}
      first={
        <>
          <Card title={w.decide.their}>
            <p class="as-written">{ending?.why}</p>
            <div class="actions">
              <a href={`${base}/plan`}>{view.person?.knownAs}</a>
            </div>
          </Card>
          <p class="soft">{w.decide.law}</p>
        </>
      }
    >
      <Radios
        {...field(view, 'answer')}
        fieldset={{ legend: { text: w.decide.answer } }}
        items={[
          { value: 'no', text: w.decide.no },
          { value: 'yes', text: w.decide.yes },
        ]}
      />
      <Textarea {...field(view, 'reasons')} label={{ text: w.decide.reasons }} rows={4} />
      <Textarea
        {...kept(view, 'words', w.decide.wordsText(day(until, view.now)))}
        label={{ text: w.decide.words }}
        hint={{ text: w.decide.wordsHint }}
        rows={5}
      />
    </Sheet>
  )
}

export function ChallengePage({
  view,
  w: { ending: w },
  ending,
}: Props & { ending: Ending | null; notice: Notice | null }) {
  const { own, name, base } = whoseIs(view)
  const may = ending !== null && ending.way === 'decided' && ending.endedAt === null
  return (
    <Sheet
      view={view}
      title={own ? w.challenge.title : w.challenge.titleFor(name)}
      lead={may ? w.challenge.lead : w.errors.gone}
      back={`${base}/ending`}
      send={may ? w.challenge.send : undefined}
      warn
    >
      <Textarea {...field(view, 'words')} label={{ text: w.challenge.words }} rows={4} />
      <AtTheirWord view={view} />
    </Sheet>
  )
}

export function AnswerPage({
  view,
  w: { ending: w },
  ending,
  notice,
  challenge,
}: EndingProps & { challenge: Challenge }) {
  const { name, base } = whoseIs(view)
  return (
    <Sheet
      view={view}
      title={w.answer.title(name)}
      lead={challenge.answer ? w.errors.gone : w.answer.lead}
      send={challenge.answer ? undefined : w.answer.send}
      first={
        <Card>
          {challenge.words && <p>“{challenge.words}”</p>}
          <h2>{w.decide.their}</h2>
          <p class="as-written">{ending?.why}</p>
          {notice && <p class="as-written">{notice.reasons}</p>}
          <a href={`${base}/plan`}>{name}</a>
        </Card>
      }
    >
      <Radios
        {...field(view, 'answer')}
        fieldset={{ legend: { text: w.answer.answer } }}
        items={[
          { value: 'we go on', text: w.answer.goOn },
          { value: 'the ending stands', text: w.answer.stands },
        ]}
      />
      <Textarea {...field(view, 'reasons')} label={{ text: w.answer.reasons }} rows={4} />
    </Sheet>
  )
}

export function FinishPage({ view, w: { ending: w }, notice }: Props & { notice: Notice | null }) {
  const { base } = whoseIs(view)
  const over = notice !== null && notice.runsUntil <= view.now
  return (
    <Sheet
      view={view}
      title={over ? w.finish.title : w.page.notice}
      lead={over ? w.page.finishText : notice ? w.page.noticeUntil(day(notice.runsUntil, view.now)) : w.finish.none}
      back={`${base}/ending`}
      send={over ? w.page.finish : undefined}
      warn
    />
  )
}
