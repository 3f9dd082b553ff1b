import {
  type Around,
  AtTheirWord,
  atTheirWordLine,
  faceLink,
  nameOf,
  OffScreenLink,
  ringFor,
} from '../../../people/index.ts'
import type { View } from '../../../platform/index.ts'
import {
  Button,
  Card,
  Details,
  day,
  Form,
  fieldOn,
  Input,
  PageHead,
  Phone,
  PlainList,
  Radios,
  Row,
  Screen,
  Who,
} from '../../../ui/index.ts'
import { DayOf } from '../../introductions/pages/all.tsx'
import {
  type AskedFor,
  type Coordination,
  type OwnIntroduction,
  type Touch,
  touchWays,
  type WithRoom,
} from '../store.ts'
import type { CoordinationWords } from '../words.ts'

export type PersonProps = {
  view: View
  w: CoordinationWords
  coordinations: Coordination[]
  touches: Touch[]
  introductions: OwnIntroduction[]
  asked: AskedFor[]
  offered: WithRoom[]
  around: Around[]
}

export const home = (person: string) => `/people/${person}/local-area-coordinator`
export const on = (view: View, iso: string) => day(new Date(`${iso}T12:00:00Z`), view.now)

/** Whether the coordinator still stands beside the person, and goes on. */
export function goesOn({ coordinatorId, restsSince }: Coordination, around: readonly Around[]): boolean {
  return restsSince === null && around.some(({ memberId, stands }) => memberId === coordinatorId && stands)
}

/** A person and who knows them for longer: since when, how to reach them, what they do together, and rest at their word. */
export function PersonPage(props: PersonProps) {
  const { view, w: all, coordinations, around, introductions, asked } = props
  const { person: w } = all
  const own = view.person?.id === view.viewer?.id
  const name = view.person?.knownAs ?? ''
  const title = own ? w.title : w.titleFor(name)
  const may = !view.seenAs && (own || ['alongside', 'cover'].includes(view.person?.byRight ?? ''))
  const waits = introductions.filter(({ ended }) => ended === null)
  const going = coordinations.filter((one) => goesOn(one, around))
  return (
    <Screen view={view} title={title} current="local area coordinator">
      <PageHead title={title} lead={going.length > 0 ? (own ? w.noEnd : w.noEndFor(name)) : undefined} />
      {waits.map((one) => (
        <Card key={one.id} tone="sun">
          <p>{one.metAt ? w.met(one.ownerName) : w.waits(one.ownerName, day(one.dueAt, view.now))}</p>
          <p class="soft">{one.forWhom === 'self' ? w.introducedSelf : w.introduced(one.byName, one.byIs)}</p>
          {one.helps && <p class="soft">“{one.helps}”</p>}
          {one.ownYesAt && (one.forWhom === 'another' || one.ownYesHow !== 'on screen') && (
            <p class="soft">
              {(own ? w.landed : w.landedFor)(day(one.ownYesAt, view.now))}{' '}
              {atTheirWordLine(name, one.ownYesHow ?? 'on screen', nameOf(around, one.ownYesBy, one.ownerName))}
            </p>
          )}
        </Card>
      ))}
      {asked
        .filter(({ answeredAt }) => answeredAt === null)
        .map((one) => (
          <Full key={one.id} {...props} one={one} />
        ))}
      {coordinations.map((one) => (
        <One key={one.id} {...props} own={own} may={may} one={one} />
      ))}
      {may && going.length === 0 && <Want {...props} own={own} />}
      {may && <Code view={view} w={all} own={own} name={name} />}
      {asked
        .filter(({ answeredAt }) => answeredAt !== null)
        .slice(0, 1)
        .map((one) => (
          <p key={one.id} class="soft">
            {w.answered(one.ownerName, one.answer)}
          </p>
        ))}
    </Screen>
  )
}

type OneProps = PersonProps & { own: boolean; may: boolean; one: Coordination }

function One(props: OneProps) {
  const { view, w: all, around, own, may, one, touches } = props
  const { person: w } = all
  const who = around.find(({ memberId }) => memberId === one.coordinatorId)
  // Whoever is kept off the person’s screen is not spoken of here either.
  if (!who) return null
  const coordinator = who.knownAs
  const name = view.person?.knownAs ?? ''
  const here = home(view.person?.id ?? '')
  const written = atTheirWordLine(name, one.how, nameOf(around, one.atTheirWordBy))
  if (one.restsSince !== null) {
    const since = day(one.restsSince, view.now)
    return (
      <Card>
        <p>{own ? w.resting(coordinator, since) : w.restingFor(coordinator, since)}</p>
        {may && (
          <Form view={view} to={`${here}/want`}>
            <input type="hidden" name="coordinator" value={one.coordinatorId} />
            {!own && <AtTheirWord view={view} name={name} mark="want" />}
            <Button>{own ? w.again : w.againFor(name)}</Button>
          </Form>
        )}
      </Card>
    )
  }
  if (!goesOn(one, around))
    return (
      <Card>
        <p>{w.gone(coordinator)}</p>
        <a href={`/people/${view.person?.id}/my-worker`}>{own ? w.who : w.whoFor(name)}</a>
      </Card>
    )
  const days = touches.filter(({ coordinationId }) => coordinationId === one.id)
  const ring = ringFor(view, one.coordinatorId)
  return (
    <>
      <Card tone="leaf">
        <Who
          name={coordinator}
          src={faceLink(one.coordinatorId, who.picture)}
          is={`${all.card.is}, ${w.since(day(one.since, view.now))}`}
        >
          <span>{one.lastTouch ? w.touch(on(view, one.lastTouch)) : w.noTouch}</span>
          <span>
            {ring.id === null ? w.ringTeam : w.ring} <Phone number={ring.number} />
          </span>
          {written && <span class="soft">{written}</span>}
        </Who>
      </Card>
      <Card title={w.do}>
        <PlainList>
          {own ? (
            <Row title={w.think} href={`/people/${view.person?.id}/workbook`} under={w.talkHint} />
          ) : (
            may && (
              <Row
                title={w.talk}
                href={`/people/${view.person?.id}/conversations/new?kind=good%20life`}
                under={w.talkHint}
              />
            )
          )}
          <Row title={own ? w.plan : w.planFor(name)} href={`/people/${view.person?.id}/plan`} />
          <Row title={w.barrier} href="/barriers/say" under={w.barrierHint} />
        </PlainList>
      </Card>
      {(may || days.length > 0) && <Touches {...props} days={days} here={here} />}
      {may && <Rest {...props} coordinator={coordinator} here={here} />}
      {!view.seenAs && <OffScreenLink view={view} kind="coordination" entry={one.id} />}
    </>
  )
}

/** Days on which they were in touch: a press for today, and another day for those who forgot. */
function Touches({ view, w: { person: w }, own, may, one, days, here }: OneProps & { days: Touch[]; here: string }) {
  const to = `${here}/in-touch/${one.id}`
  const day_ = fieldOn(view, to, 'touch', one.id)
  return (
    <Card title={own ? w.timeline : w.timelineFor}>
      {may && (
        <>
          <p>{w.touchTitle}:</p>
          <div class="presses">
            {touchWays.map((how) => (
              <Form key={how} view={view} to={to}>
                <input type="hidden" name="touch" value={how} />
                <button type="submit" class="govuk-button govuk-button--secondary">
                  {w.touches[how]}
                </button>
              </Form>
            ))}
          </div>
          <Details summaryText={w.touchDay} open={view.path === to}>
            <Form view={view} to={to}>
              <DayOf view={view} to={to} name="on" of={one.id} legend={w.touchOn} />
              <Radios
                {...day_}
                idPrefix={day_.id}
                fieldset={{ legend: { text: w.touchHow } }}
                items={touchWays.map((value) => ({ value, text: w.touches[value] }))}
              />
              <Button classes="govuk-button--secondary">{w.touchSend}</Button>
            </Form>
          </Details>
        </>
      )}
      <PlainList>
        {days.slice(0, 12).map((touch) => (
          <Row key={touch.id} title={on(view, touch.onDay)} under={w.touches[touch.how]} />
        ))}
      </PlainList>
    </Card>
  )
}

function Rest({
  view,
  w: { person: w },
  own,
  one,
  coordinator,
  here,
}: OneProps & { coordinator: string; here: string }) {
  const to = `${here}/rests/${one.id}`
  const rest = fieldOn(view, to, 'rest', one.id)
  const name = view.person?.knownAs ?? ''
  return (
    <Details summaryText={own ? w.rest : w.restFor(name)} open={view.path === to}>
      <Form view={view} to={to}>
        {own && <p>{w.restLead}</p>}
        <Radios
          {...rest}
          idPrefix={rest.id}
          fieldset={{ legend: { text: w.rest, classes: 'govuk-visually-hidden' } }}
          items={(['rest', 'no more'] as const).map((value) => ({
            value,
            text: w.rests[value],
            hint: one.hereByThis ? { text: w.restHints[value](coordinator) } : undefined,
          }))}
        />
        {!own && <AtTheirWord view={view} name={view.person?.knownAs ?? ''} mark={one.id} />}
        {!one.hereByThis && <p class="soft">{own ? w.also(coordinator) : w.alsoFor(coordinator, name)}</p>}
        <Button classes="govuk-button--secondary">{w.restSend}</Button>
      </Form>
    </Details>
  )
}

/** Somebody introduced them and they hold the code. */
function Code({ view, w: all, own, name }: Pick<OneProps, 'view' | 'w' | 'own'> & { name: string }) {
  const { person: w, told } = all
  const to = `${home(view.person?.id ?? '')}/introduced`
  return (
    <Details summaryText={own ? w.codeTitle : w.codeTitleFor(name)} open={view.path === to}>
      <Form view={view} to={to}>
        <p>{own ? w.codeLead : w.codeLeadFor(name)}</p>
        <Input
          {...fieldOn(view, to, 'code', 'introduced')}
          label={{ text: told.code }}
          hint={{ text: told.codeHint }}
          classes="govuk-input--width-20"
          autocomplete="off"
        />
        {!own && <AtTheirWord view={view} name={name} mark="introduced" />}
        <Button classes="govuk-button--secondary">{w.codeSend}</Button>
      </Form>
    </Details>
  )
}

/** The person’s own yes; at their word where somebody else writes it down. */
function Want({ view, w: { person: w }, own, offered, coordinations }: PersonProps & { own: boolean }) {
  const name = view.person?.knownAs ?? ''
  const to = `${home(view.person?.id ?? '')}/want`
  const shown = offered.filter(
    ({ memberId }) => !coordinations.some((one) => one.coordinatorId === memberId && one.restsSince),
  )
  const field_ = fieldOn(view, to, 'coordinator', 'want')
  if (coordinations.some(({ restsSince }) => restsSince !== null) && shown.length === 0) return null
  return (
    <Card title={own ? w.wantTitle : w.wantTitleFor(name)}>
      <p>{own ? w.wantLead : w.wantLeadFor(name)}</p>
      {shown.length === 0 ? (
        <p class="soft">{w.wantNone}</p>
      ) : (
        <Form view={view} to={to}>
          <Radios
            {...field_}
            idPrefix={field_.id}
            fieldset={{ legend: { text: w.who_ } }}
            items={shown.map(({ memberId, name, areas, room }) => ({
              value: memberId,
              text: name,
              hint: { text: [areas.join(', '), room ? '' : w.noRoom].filter(Boolean).join(' · ') },
            }))}
          />
          {!own && <AtTheirWord view={view} name={name} mark="want" />}
          <Button>
            {own ? w.want(shown.length === 1 ? (shown[0]?.name ?? '') : w.somebody) : w.wantForSend(name)}
          </Button>
        </Form>
      )}
    </Card>
  )
}

/** The coordinator they asked for has no room: who answers by when, and what there is meanwhile. */
function Full({ view, w: { person: w }, one, offered }: PersonProps & { one: AskedFor }) {
  const coordinator = offered.find(({ memberId }) => memberId === one.coordinatorId)?.name ?? ''
  const others = offered.filter(({ memberId, room }) => room && memberId !== one.coordinatorId)
  return (
    <Card tone="sun">
      <p>{w.full(coordinator)}</p>
      <p>
        <strong>{w.fullBy(one.ownerName, day(one.dueAt, view.now))}</strong>
      </p>
      <p>{w.fullMeanwhile(coordinator)}</p>
      <ul>
        {others.map(({ memberId, name, areas }) => (
          <li key={memberId}>{w.fullOther(name, areas.join(', '))}</li>
        ))}
        <li>
          <a href="/hello">{w.fullHello}</a>
        </li>
      </ul>
    </Card>
  )
}
