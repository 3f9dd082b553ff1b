import { AtTheirWord, atTheirWordLine, OffScreenLink } from '../../../people/index.ts'
import { dayTyped, NotFound, type Part, textOf, type View } from '../../../platform/index.ts'
import {
  BackLink,
  Button,
  Card,
  Chip,
  DateInput,
  Day,
  Details,
  day,
  Empty,
  Form,
  field,
  isoDay,
  Notice,
  PageHead,
  Screen,
  Timeline,
} from '../../../ui/index.ts'
import { type CircleRow, type HeldPart, letIn, mannerOf, parts } from '../rules.ts'
import type { Turn } from '../store.ts'
import type { Words } from '../words.ts'
import { heldInWords, partName, whose } from './parts.tsx'

type Props = { view: View; w: Words; rows: CircleRow[]; turns: Turn[]; months: { value: number } }

/** One member of the circle: what they may see and do, each change one press, and how it came to be. */
export function OneMemberPage({ view, w, rows, turns, months }: Props) {
  const member = letIn(rows).find(({ memberId }) => memberId === view.params.member)
  if (!member) throw new NotFound()
  const { own, name: person, base } = whose(view)
  const { one } = w
  const { knownAs: name, held, ended, paused, inMyWords } = member
  const left = ended && turns[0]?.turn === 'left'
  const open = parts.filter((part) => !held.some((mine) => mine.part === part))
  const to = `${base}/consent/${member.memberId}`
  return (
    <Screen view={view} title={one.title(name)} current="circle">
      <BackLink href={`${base}/consent`}>{one.back}</BackLink>
      <Undo view={view} w={w} turns={turns} to={to} />
      <PageHead
        title={one.title(name)}
        over={inMyWords || undefined}
        links={!ended && <a href={`/people/${view.person?.id}/as/${member.memberId}`}>{one.seeAs(name)}</a>}
      />
      {left ? (
        <Card>
          <Empty action={<a href={`${base}/invite`}>{w.table.invite}</a>}>{one.left(name)}</Empty>
        </Card>
      ) : (
        <Form view={view} to={to}>
          <div class="stack">
            <AtTheirWord view={view} />
            <Card title={one.held(name)} corner={paused && <Chip kind="soon">{w.rests}</Chip>}>
              {held.length === 0 && <Empty>{one.heldNone(name)}</Empty>}
              <ul class="plain consents">
                {held.map((mine) => (
                  <HeldRow key={mine.part} view={view} w={w} mine={mine} />
                ))}
              </ul>
            </Card>
            {open.length > 0 && (
              <Card title={one.more}>
                <p class="soft">{one.moreHint}</p>
                <ul class="plain consents">
                  {open.map((part) => (
                    <li key={part}>
                      <div>
                        <strong>{partName(w, own, part)}</strong>
                        <span class="soft">{(own ? w.parts.own : w.parts.their)[part]?.about}</span>
                      </div>
                      <div class="actions">
                        <Press act={`grant ${part} see`} says={one.see} of={partName(w, own, part)} w={w} />
                        <Press act={`grant ${part} add`} says={one.add} of={partName(w, own, part)} w={w} />
                        <Press
                          act={`grant ${part} do`}
                          says={own ? one.do : one.doFor}
                          of={partName(w, own, part)}
                          w={w}
                        />
                      </div>
                    </li>
                  ))}
                </ul>
              </Card>
            )}
            {held.length > 0 && <Until view={view} w={w} member={member} months={months.value} />}
            {!ended && (
              <Card title={one.everything}>
                <p>{one.allHint(name)}</p>
                <div class="actions">
                  <Button classes="govuk-button--secondary" name="do" value={paused ? 'resume' : 'pause'}>
                    {paused ? one.resumeAll : one.pauseAll}
                  </Button>
                  <Button classes="govuk-button--warning" name="do" value="end">
                    {one.endAll}
                  </Button>
                </div>
                <p>
                  {one.quiet} <a href={`${base}/quiet/${member.memberId}`}>{one.quietLine}</a>
                </p>
              </Card>
            )}
          </div>
        </Form>
      )}
      {standingOf(rows, member.memberId) && (
        <OffScreenLink view={view} kind="reader" entry={standingOf(rows, member.memberId)} />
      )}
      <History view={view} w={w} turns={turns} person={person} />
    </Screen>
  )
}

/** The first of what they hold: keeping it off a screen keeps the whole reader off it. Empty: they hold nothing now. */
const standingOf = (rows: readonly CircleRow[], member: string): string =>
  rows.find(({ memberId, standingId }) => memberId === member && standingId)?.standingId ?? ''

function HeldRow({ view, w, mine }: { view: View; w: Words; mine: HeldPart }) {
  const { own } = whose(view)
  const { one } = w
  const { part, manner, pausedAt } = mine
  const of = partName(w, own, part)
  return (
    <li>
      <div>
        <strong>{of}</strong>
        <span class="soft">{heldInWords(w, own, mine, view.now)}</span>
        {pausedAt && <Chip kind="soon">{w.rests}</Chip>}
      </div>
      <div class="actions">
        {manner !== 'see' && <Press act={`grant ${part} see`} says={one.only} of={of} w={w} />}
        {manner !== 'add' && <Press act={`grant ${part} add`} says={one.add} of={of} w={w} />}
        {manner !== 'do' && <Press act={`grant ${part} do`} says={own ? one.do : one.doFor} of={of} w={w} />}
        <Press
          act={`${pausedAt ? 'resume' : 'pause'} ${part}`}
          says={pausedAt ? one.resume : one.pause}
          of={of}
          w={w}
        />
        <Press act={`end ${part}`} says={one.end} of={of} w={w} />
      </div>
    </li>
  )
}

function Press({ act, says, of, w }: { act: string; says: string; of: string; w: Words }) {
  return (
    <button type="submit" class="link-button" name="do" value={act} aria-label={w.one.of(says, of)}>
      {says}
    </button>
  )
}

type UntilProps = { view: View; w: Words; member: { endsAt: Date | null }; months: number }

function Until({ view, w: { one }, member, months }: UntilProps) {
  const { errorMessage } = field(view, 'until')
  const [year = '', month = '', of = ''] = member.endsAt ? isoDay(member.endsAt).split('-') : []
  const typed = dayTyped(view.typed, 'until')
  const known =
    typed.day || typed.month || typed.year
      ? typed
      : { day: of && String(Number(of)), month: month && String(Number(month)), year }
  return (
    <Card>
      <DateInput
        id="until"
        namePrefix="until"
        fieldset={{ legend: { text: one.until, classes: 'govuk-fieldset__legend--s' } }}
        hint={{ text: one.untilHint }}
        errorMessage={errorMessage}
        values={{ 'until-day': known.day, 'until-month': known.month, 'until-year': known.year }}
      />
      <div class="actions">
        <Button classes="govuk-button--secondary" name="do" value="until">
          {one.keepEnd}
        </Button>
        {member.endsAt && (
          <button type="submit" class="link-button" name="do" value="longer">
            {one.longer(months)}
          </button>
        )}
      </div>
    </Card>
  )
}

/** What was just done, with the way back; only the last turn can be undone. */
function Undo({ view, w: { one }, turns: [last], to }: { view: View; w: Words; turns: Turn[]; to: string }) {
  if (!last || textOf(view.query, 'done') !== last.id || ['left', 'let in'].includes(last.turn)) return null
  return (
    <Notice>
      <Form view={view} to={to}>
        {one.done[last.turn]} {last.how !== 'on screen' && <input type="hidden" name="how" value={last.how} />}
        <button type="submit" class="link-button" name="do" value={`undo ${last.id}`}>
          {one.undo}
        </button>
      </Form>
    </Notice>
  )
}

type HistoryProps = { view: View; w: Words; turns: Turn[]; person: string }

function History({ view, w, turns, person }: HistoryProps) {
  const { own } = whose(view)
  if (turns.length === 0) return null
  const rest = (kept: Turn['after']) =>
    kept
      .flatMap(({ parts: held, acts }) =>
        held.map((part: Part) => `${partName(w, own, part)}: ${(own ? w.short : w.shortFor)[mannerOf(acts) ?? 'see']}`),
      )
      .join(' · ') || w.nothing
  return (
    <Details summaryText={w.one.history}>
      <Timeline>
        {turns.map((turn) => (
          <Day
            key={turn.id}
            when={day(turn.at, view.now)}
            iso={isoDay(turn.at)}
            title={[w.one.turns[turn.turn], turn.part && partName(w, own, turn.part)].filter(Boolean).join(': ')}
            under={[
              turn.turn === 'paused' || turn.turn === 'resumed' ? '' : rest(turn.after),
              turn.byId === view.person?.id || turn.turn === 'left' ? '' : w.one.by(turn.byName ?? ''),
              atTheirWordLine(person, turn.how, turn.byName ?? ''),
            ]
              .filter(Boolean)
              .join(' · ')}
          />
        ))}
      </Timeline>
    </Details>
  )
}
