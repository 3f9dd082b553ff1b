import { AtTheirWord, atTheirWordLine, OffScreenLink } from '../../../people/index.ts'
import type { View } from '../../../platform/index.ts'
import type { Pinned } from '../../../settings/index.ts'
import {
  Button,
  Card,
  Checkboxes,
  Chip,
  Details,
  day,
  Empty,
  Form,
  field,
  fieldOn,
  isoDay,
  PageHead,
  Radios,
  Screen,
  Textarea,
} from '../../../ui/index.ts'
import type { Neighbour } from '../../gifts/doors.ts'
import { type Whose, whoseOf } from '../../gifts/whose.ts'
import { standsOf } from '../rules.ts'
import type { Check, Step } from '../settings.ts'
import type { Mentor, Mine, Review, Sold } from '../store.ts'
import type { Words } from '../words.ts'
import { Papers } from './bits.tsx'
import { MineReviews, MineSold } from './mine-sold.tsx'

export type MineProps = {
  view: View
  w: Words
  neighbour: Neighbour | undefined
  mine: Mine | null
  sold: Sold[]
  reviews: Review[]
  mentors: Mentor[]
  checks: Pinned<Check[]>
  path: Pinned<Step[]>
  soon: Pinned<number>
}

/** What a piece of the page needs: the enterprise that goes on, whose it is, and whether the reader may do things. */
export type Piece = Omit<MineProps, 'mine'> & { mine: Mine; whose: Whose; here: string; may: boolean }

/** An enterprise for whoever began it: where it stands, what is next, and everything that belongs to it. */
export function MinePage(props: MineProps) {
  const { view, w: all, neighbour, mine } = props
  const { mine: w } = all
  const whose = whoseOf(view, neighbour)
  const here = `${whose.base}/enterprise`
  const may =
    !view.seenAs && (whose.own || view.person === null || ['alongside', 'cover'].includes(view.person?.byRight ?? ''))
  const title = whose.own ? w.title : w.titleFor(whose.name)
  if (!mine || mine.endedAt) {
    return (
      <Screen view={view} title={title} current="enterprises">
        <PageHead title={title} lead={w.lead} />
        <Empty
          action={
            may && (
              <a class="govuk-button" href={`${here}/about`}>
                {mine ? w.beginAgain : w.begin}
              </a>
            )
          }
        >
          {mine?.endedAt ? w.over(mine.name, day(mine.endedAt, view.now)) : w.none}
        </Empty>
        <p>
          <a href="/enterprises">{all.page.all}</a>
        </p>
      </Screen>
    )
  }
  const piece = { ...props, mine, whose, here, may }
  return (
    <Screen
      view={view}
      title={title}
      current="enterprises"
      aside={
        <>
          <MentorCard {...piece} />
          <SettleCard {...piece} />
        </>
      }
    >
      <PageHead
        over={title}
        title={mine.name}
        lead={mine.line}
        links={
          <>
            {may && <a href={`${here}/about`}>{w.change}</a>}
            {mine.listed && <a href={`/enterprises/${mine.id}`}>{w.see}</a>}
          </>
        }
      />
      <StandsCard {...piece} />
      {mine.wantsListingAt ? (
        <>
          <MineSold {...piece} />
          <MineReviews {...piece} />
          <PapersCard {...piece} />
          <PathCard {...piece} />
        </>
      ) : (
        <>
          <PathCard {...piece} />
          <PapersCard {...piece} />
          {props.sold.length > 0 && <MineSold {...piece} />}
          {props.reviews.length > 0 && <MineReviews {...piece} />}
        </>
      )}
      {may && <OffScreenLink view={view} kind="enterprise" entry={mine.id} own={whose.own} />}
    </Screen>
  )
}

function PapersCard({ view, w: all, mine, checks, soon }: Piece) {
  const { mine: w } = all
  return (
    <Card title={w.papers} id="papers">
      <p class="soft">{mine.wantsListingAt ? w.papersLead : `${w.papersLead} ${w.papersWhen}`}</p>
      <Papers
        w={all}
        now={view.now}
        checks={checks.value}
        needs={mine.needs}
        papers={mine.papers}
        soon={soon.value}
        todo
      />
    </Card>
  )
}

function StandsCard({ view, w: { mine: w }, mine }: Piece) {
  const stands = standsOf(mine, isoDay(view.now))
  const tone =
    stands === 'listed' ? 'leaf' : stands === 'papers' || stands === 'grown' || stands === 'rests' ? 'clay' : 'sky'
  return (
    <section class={`card card--${tone}`} aria-label={w.stands[stands].chip}>
      <p>
        <Chip kind={stands === 'listed' ? 'kept' : tone === 'clay' ? 'late' : 'mine'}>{w.stands[stands].chip}</Chip>{' '}
        {w.stands[stands].say}
      </p>
      {stands === 'grown' && !mine.lookedAt && (
        <p>{mine.lookName && mine.lookDue ? w.look(mine.lookName, day(mine.lookDue, view.now)) : w.lookNobody}</p>
      )}
      {mine.lookedAt && <p>{w.looked(mine.lookName, mine.lookedWords)}</p>}
      {stands === 'grown' && mine.lookedAt && <p>{w.tooMany}</p>}
      {mine.missing.length > 0 && (
        <>
          <p>{w.missing}:</p>
          <ul>
            {mine.missing.map((one) => (
              <li key={one}>{w.missingOf[one]}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function PathCard({ view, w: { mine: w }, whose, neighbour, mine, path, here, may }: Piece) {
  const done = new Map(mine.steps.map((step) => [step.item, step]))
  const ticked = path.value.filter(({ key }) => done.has(key))
  const seen = (key: string) => {
    const step = done.get(key)
    if (!step?.seenOn) return ''
    return ` (${[w.stepSeen(step.seenName), atTheirWordLine(step.seenName, step.seenHow, step.seenBy)].filter(Boolean).join(', ')})`
  }
  return (
    <Card title={w.path} id="path" corner={<span class="soft">{w.pathCount(ticked.length, path.value.length)}</span>}>
      {may ? (
        <Details summaryText={w.pathOpen} open={mine.wantsListingAt === null}>
          <Form view={view} to={`${here}/steps`}>
            <Checkboxes
              name="steps"
              idPrefix="steps"
              fieldset={{ legend: { text: w.pathLead } }}
              values={ticked.map(({ key }) => key)}
              items={path.value.map(({ key, text, help }) => ({
                value: key,
                text: `${text}${seen(key)}`,
                hint: { text: help },
              }))}
            />
            <AtTheirWord view={view} name={whose.own ? undefined : (neighbour?.name ?? whose.name)} mark="steps" />
            <Button classes="govuk-button--secondary">{w.keepSteps}</Button>
          </Form>
        </Details>
      ) : (
        <ul>
          {ticked.map(({ key, text }) => (
            <li key={key}>
              {text}
              {seen(key)}
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}

function MentorCard({ view, w: all, whose, neighbour, mine, mentors, here, may }: Piece) {
  const { mine: w } = all
  const to = `${here}/mentor`
  const offered = mentors.filter(({ mine: me }) => !me)
  const written = atTheirWordLine(mine.mentorName, mine.mentorHow, mine.mentorWrittenBy)
  const { id, ...chosen } = fieldOn(view, to, 'mentor', 'ask')
  const word = <AtTheirWord view={view} name={whose.own ? undefined : (neighbour?.name ?? whose.name)} mark="mentor" />
  return (
    <Card title={w.mentor} id="my-mentor" tone="sun">
      {mine.mentorId ? (
        <p>{mine.mentorYesAt ? w.mentorYes(mine.mentorName) : w.mentorWaits(mine.mentorName)}</p>
      ) : (
        <p>{mine.mentorNoAt ? w.mentorNo(mine.mentorName) : w.mentorLead}</p>
      )}
      {written && <p class="soft">{written}</p>}
      {may && !whose.own && mine.mentorId && !mine.mentorYesAt && (
        <MentorTold view={view} w={all} mine={mine} here={here} />
      )}
      {may && mine.mentorId && (
        <Form view={view} to={to}>
          {word}
          <button type="submit" class="link-button">
            {w.mentorEnd}
          </button>
        </Form>
      )}
      {may && !mine.mentorId && offered.length === 0 && <p>{w.mentorNone}</p>}
      {may && !mine.mentorId && offered.length > 0 && (
        <Form view={view} to={to}>
          <Radios
            {...chosen}
            idPrefix={id}
            fieldset={{ legend: { text: w.mentorWho } }}
            items={offered.map((one) => ({ value: one.id, text: one.shownAs, hint: { text: one.words } }))}
          />
          <Textarea {...fieldOn(view, to, 'words', 'mentor')} label={{ text: w.mentorWords }} rows={2} />
          {word}
          <Button classes="govuk-button--secondary">{w.mentorAsk}</Button>
        </Form>
      )}
    </Card>
  )
}

/** What a mentor who does not read here told whoever writes at the word of the one who begins. */
function MentorTold({ view, w: { mine: w }, mine, here }: Pick<Piece, 'view' | 'w' | 'mine' | 'here'>) {
  const to = `${here}/mentor-told`
  const name = mine.mentorName
  const wrong = view.path === to ? field(view, 'answer').errorMessage : undefined
  return (
    <Details summaryText={w.mentorTold(name)} open={view.path === to}>
      <p>{w.mentorToldLead(name)}</p>
      {wrong && <p class="govuk-error-message">{wrong.text}</p>}
      <Form view={view} to={to}>
        <AtTheirWord view={view} name={name} mark="mentor-told" />
        <div class="actions">
          <Button name="answer" value="yes">
            {w.mentorToldYes(name)}
          </Button>
          <Button name="answer" value="no" classes="govuk-button--secondary">
            {w.mentorToldNo(name)}
          </Button>
        </div>
      </Form>
    </Details>
  )
}

function SettleCard({ view, w: { mine: w }, whose, neighbour, mine, here, may }: Piece) {
  if (!may) return null
  const to = `${here}/state`
  const { id, ...state } = fieldOn(view, to, 'state', 'settle')
  const listed = mine.wantsListingAt !== null
  return (
    <Card title={w.listing} id="listing">
      <Form view={view} to={to}>
        <Radios
          {...state}
          idPrefix={id}
          fieldset={{ legend: { text: w.choose } }}
          items={[
            listed ? { value: 'rest', text: w.rest, hint: { text: w.restHint } } : { value: 'list', text: w.list },
            { value: 'end', text: w.end, hint: { text: w.endHint } },
          ]}
        />
        <AtTheirWord view={view} name={whose.own ? undefined : (neighbour?.name ?? whose.name)} mark="state" />
        <Button classes="govuk-button--secondary">{w.settle}</Button>
      </Form>
    </Card>
  )
}
