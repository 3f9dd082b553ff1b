import { type Around, AtTheirWord, nameOf } from '../../../people/index.ts'
import { may, type View } from '../../../platform/index.ts'
import type { Pinned } from '../../../settings/index.ts'
import {
  Button,
  Card,
  Chip,
  Details,
  day,
  Empty,
  Form,
  field,
  Input,
  PageHead,
  PlainList,
  Radios,
  Row,
  Screen,
  Textarea,
} from '../../../ui/index.ts'
import type { Challenge, Ending, EndingLetter, Key, Notice, OnlyRest, Stands } from '../store/index.ts'
import type { Words } from '../words/index.ts'
import { LetterWords } from './letter-words.tsx'
import { whoseIs } from './sheet.tsx'

export interface EndingProps {
  view: View
  w: Words
  ending: Ending | null
  letter: EndingLetter | null
  keys: Key[]
  notice: Notice | null
  challenges: Challenge[]
  before: Ending[]
  rests: OnlyRest[]
  stands: Stands | null
  around: Around[]
  years: Pinned<number>
}

/** An ending from its first thought to the last yes, and what stays after it. */
export function EndingPage(props: EndingProps) {
  const { view, w, ending, rests, before } = props
  const { own, name } = whoseIs(view)
  const says = w.ending.page
  const decided = ending?.way === 'decided' && ending.endedAt === null
  const title = decided ? says.notAgreed : own ? says.title : says.titleFor(name)
  const against = rests.filter(({ liftedAt }) => liftedAt === null)
  return (
    <Screen view={view} title={title} current="in touch">
      <PageHead title={title} lead={decided ? says.notAgreedLead : own ? says.lead : says.leadFor(name)} />
      {ending?.endedAt ? (
        <Ended {...props} ending={ending} />
      ) : against.length > 0 ? (
        <OnlyRests {...props} rests={against} />
      ) : !ending ? (
        <Begin {...props} />
      ) : ending.way === 'together' ? (
        <Together {...props} ending={ending} />
      ) : (
        <Decided {...props} ending={ending} />
      )}
      {before.length > 0 && (
        <Card title={says.before}>
          <PlainList>
            {before.map((one) => (
              <Row
                key={one.id}
                title={w.ending.kinds[one.kind]}
                under={
                  one.cameBackAt
                    ? says.cameBack(day(one.cameBackAt, view.now))
                    : one.takenBackAt && says.tookBack(day(one.takenBackAt, view.now))
                }
              >
                {one.takenBackWords && <p>“{one.takenBackWords}”</p>}
              </Row>
            ))}
          </PlainList>
        </Card>
      )}
    </Screen>
  )
}

function OnlyRests({ view, w, rests, around }: EndingProps) {
  const { base } = whoseIs(view)
  const says = w.ending.page
  return (
    <Card tone="sun">
      <p>{says.onlyRests}</p>
      <ul>
        {rests.map((one) => (
          <li key={one.id}>
            {w.apart.rest.whys[one.why]}:{' '}
            {w.apart.rest.said(nameOf(around, one.saidById, one.saidByName), day(one.at, view.now))}
          </li>
        ))}
      </ul>
      <a href={`${base}/in-touch/resting`}>{says.rest}</a>
    </Card>
  )
}

function Begin({ view, w }: EndingProps) {
  const { own, name } = whoseIs(view)
  const says = w.ending.page
  const kinds = Object.entries(own ? w.ending.kinds : w.ending.kindsFor).map(([value, text]) => ({ value, text }))
  const decided = view.typed.way === 'decided'
  return (
    <>
      <Card>
        <Form view={view}>
          <Radios {...field(view, 'kind')} fieldset={{ legend: { text: says.why } }} items={kinds} />
          <Input {...field(view, 'movedTo')} label={{ text: says.movedTo }} />
          <Radios
            {...field(view, 'along')}
            fieldset={{ legend: { text: says.along } }}
            items={[
              { value: 'yes', text: says.alongYes },
              { value: 'no', text: says.alongNo },
            ]}
          />
          {!decided && <AtTheirWord view={view} />}
          <Button>{says.begin}</Button>
        </Form>
      </Card>
      {!own && (
        <Details summaryText={says.decide(name)} open={decided}>
          <p>{says.decideText}</p>
          <Form view={view}>
            <input type="hidden" name="way" value="decided" />
            <Radios name="kind" idPrefix="kind-decided" fieldset={{ legend: { text: says.why } }} items={kinds} />
            <Input id="movedTo-decided" name="movedTo" label={{ text: says.movedTo }} />
            <Textarea {...field(view, 'why')} label={{ text: says.decideWhy }} rows={4} />
            <Button classes="govuk-button--secondary">{says.decideSend}</Button>
          </Form>
        </Details>
      )}
    </>
  )
}

function Together({ view, w, ending, letter, keys }: EndingProps & { ending: Ending }) {
  const { own, name, base } = whoseIs(view)
  const says = w.ending.page
  const turned = (whose: 'person' | 'worker') => keys.find((key) => key.whose === whose)
  const state = (key: Key | undefined) => (
    <Chip kind={key ? 'kept' : 'mine'}>{key ? says.turned(day(key.at, view.now)) : says.waits}</Chip>
  )
  return (
    <>
      <Card title={says.letter} corner={letter && <a href={`${base}/ending/print`}>{says.print}</a>}>
        {letter ? (
          <LetterWords w={w} letter={letter} />
        ) : (
          <Empty action={<a href={`${base}/ending/letter`}>{says.write}</a>}>{says.letterNone}</Empty>
        )}
        {letter && (
          <p>
            <a href={`${base}/ending/letter`}>{says.change}</a> <span class="soft">{says.changeNote}</span>
          </p>
        )}
      </Card>
      <Card title={says.twoKeys} id="yes">
        <p class="soft">
          {(own ? w.ending.kinds : w.ending.kindsFor)[ending.kind]}
          {ending.movedTo && `: ${ending.movedTo}`}
        </p>
        <PlainList>
          <Row title={own ? says.keys.person : says.keys.personFor(name)} end={state(turned('person'))} />
          <Row title={says.keys.worker} end={state(turned('worker'))} />
        </PlainList>
        {letter && (
          <>
            <p>{says.both}</p>
            {!turned('person') && (
              <Form view={view} to={`${base}/ending/yes`}>
                <AtTheirWord view={view} />
                <Button>{own ? says.say : says.sayFor(name)}</Button>
              </Form>
            )}
            {!own && !turned('worker') && (
              <Form view={view} to={`${base}/ending/yes`}>
                <input type="hidden" name="whose" value="worker" />
                <Button classes="govuk-button--secondary">{says.sayWorker}</Button>
              </Form>
            )}
          </>
        )}
      </Card>
      <Ways {...{ view, w, ending }} />
    </>
  )
}

function Decided({ view, w, ending, notice, challenges, around }: EndingProps & { ending: Ending }) {
  const { own, name, base } = whoseIs(view)
  const says = w.ending.page
  const open = challenges.find(({ answer }) => answer === null)
  const stands = challenges.find(({ answer }) => answer === 'the ending stands')
  const over = notice !== null && notice.runsUntil <= view.now
  return (
    <>
      <Card title={says.notice} tone={notice ? 'sun' : 'plain'}>
        {!notice && <p>{says.asked(nameOf(around, ending.secondId, says.somebody))}</p>}
        {notice && (
          <>
            <p>
              <strong>
                {over
                  ? says.noticeOver(day(notice.runsUntil, view.now))
                  : says.noticeUntil(day(notice.runsUntil, view.now))}
              </strong>
            </p>
            <p class="as-written">{notice.words}</p>
            <a href={`${base}/ending/notice`}>{says.readNotice}</a>
          </>
        )}
        {open && <p>{says.challenged(nameOf(around, open.askedOf, says.somebody))}</p>}
        {stands?.answeredAt && (
          <>
            <p>{says.stands(day(stands.answeredAt, view.now))}</p>
            <p class="as-written">“{stands.reasons}”</p>
          </>
        )}
      </Card>
      <div class="actions">
        {!open && (
          <a class="govuk-button govuk-button--warning" href={`${base}/ending/challenge`}>
            {own ? says.challenge : says.challengeFor(name)}
          </a>
        )}
        {!own && over && !open && <a href={`${base}/ending/finish`}>{says.finish}</a>}
      </div>
      <Ways {...{ view, w, ending }} />
    </>
  )
}

function Ways({ view, w, ending }: Pick<EndingProps, 'view' | 'w'> & { ending: Ending }) {
  const { base } = whoseIs(view)
  const says = w.ending.page
  return (
    <div class="actions">
      <a href={`${base}/ending/take-back`}>{says.back}</a>
      {may(view, 'change', 'reach', 'rights') && <a href={`${base}/card`}>{says.card}</a>}
      {ending.goesAlong && <a href={`${base}/everything`}>{says.export}</a>}
    </div>
  )
}

function Ended({ view, w, ending, letter, years }: EndingProps & { ending: Ending }) {
  const { base } = whoseIs(view)
  const says = w.ending.page
  return (
    <>
      <Card tone="leaf">
        {ending.endedAt && (
          <p>
            <strong>{says.ended(w.ending.kinds[ending.kind] ?? '', day(ending.endedAt, view.now))}</strong>
          </p>
        )}
        <p>{says.keep(years.value)}</p>
        <p class="soft">{says.source}</p>
        <div class="actions">
          <a class="govuk-button" href="/come-back">
            {says.comeBack}
          </a>
          {may(view, 'change', 'reach', 'rights') && <a href={`${base}/card`}>{says.card}</a>}
        </div>
      </Card>
      {letter && (
        <Card title={says.letter} corner={<a href={`${base}/ending/print`}>{says.print}</a>}>
          <LetterWords w={w} letter={letter} />
        </Card>
      )}
    </>
  )
}
