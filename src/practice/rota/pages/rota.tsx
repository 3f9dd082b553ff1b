import type { Neighbourhood } from '../../../neighbourhoods/index.ts'
import type { Id, View } from '../../../platform/index.ts'
import { isWorkingDay } from '../../../promises/index.ts'
import {
  Button,
  Card,
  Chip,
  day as dayWords,
  Form,
  field,
  Input,
  inLondon,
  PageHead,
  PlainList,
  Screen,
  Select,
  time,
  weekday,
} from '../../../ui/index.ts'
import type { Shift } from '../store.ts'
import { addDays, daysOf, gapsOn, mondayOf, todayIn } from '../week.ts'
import type { Words } from '../words.ts'
import { weekShown } from './week-shown.ts'

type Props = {
  view: View
  w: Words
  shifts: Shift[]
  areas: Neighbourhood[]
  team: { memberId: Id; knownAs: string }[]
}

/** The rota of one week, day by day; a team lead makes it here. */
export function RotaPage(props: Props) {
  const { view, w, areas, team } = props
  const monday = weekShown(view.query, view.now)
  const lead = view.viewer?.posts.includes('team lead') ?? false
  const first = inLondon(monday, '12:00')
  const copied =
    typeof view.query.copied === 'string' && /^\d{1,4}$/.test(view.query.copied) ? Number(view.query.copied) : null
  return (
    <Screen
      view={view}
      title={w.rota.title}
      current="on duty"
      notice={copied === null ? undefined : w.rota.copied(copied)}
    >
      <PageHead
        title={w.rota.title}
        over={w.rota.week(dayWords(first, view.now))}
        lead={w.rota.lead}
        links={
          <>
            <a href={`/rota?week=${addDays(monday, -7)}`}>{w.rota.before}</a>
            {monday !== mondayOf(todayIn(view.now)) && <a href="/rota">{w.rota.thisWeek}</a>}
            <a href={`/rota?week=${addDays(monday, 7)}`}>{w.rota.after}</a>
          </>
        }
      />
      {daysOf(monday).map((day) => (
        <OneDay key={day} {...props} day={day} lead={lead} />
      ))}
      {lead && (
        <Card title={w.rota.add}>
          <Form view={view} to={`/rota/shifts?week=${monday}`}>
            <Select
              {...field(view, 'area')}
              label={{ text: w.rota.area }}
              items={areas.map(({ id, name }) => ({ value: id, text: name }))}
            />
            <Select
              {...field(view, 'member')}
              label={{ text: w.rota.member }}
              items={team.map(({ memberId, knownAs }) => ({ value: memberId, text: knownAs }))}
            />
            <Select
              {...field(view, 'day')}
              label={{ text: w.rota.day }}
              items={daysOf(monday).map((value) => ({ value, text: weekday(inLondon(value, '12:00')) }))}
            />
            <Input {...field(view, 'from')} label={{ text: w.rota.from }} classes="govuk-input--width-5" />
            <Input
              {...field(view, 'until')}
              label={{ text: w.rota.until }}
              hint={{ text: w.rota.untilHint }}
              classes="govuk-input--width-5"
            />
            <Button>{w.rota.send}</Button>
          </Form>
          <Form view={view} to="/rota/copied">
            <input type="hidden" name="day" value={monday} />
            <Button classes="govuk-button--secondary">{w.rota.copy}</Button>
          </Form>
        </Card>
      )}
    </Screen>
  )
}

function OneDay({ view, w, shifts, areas, day, lead }: Props & { day: string; lead: boolean }) {
  const noon = inLondon(day, '12:00')
  const today = todayIn(view.now) === day
  return (
    <Card
      title={weekday(noon)}
      tone={today ? 'leaf' : 'plain'}
      corner={isWorkingDay(noon) ? undefined : <span class="soft small">{w.rota.free}</span>}
    >
      <PlainList>
        {areas.map(({ id, name }) => {
          const here = shifts.filter(({ neighbourhoodId }) => neighbourhoodId === id)
          const begins = here.filter(({ fromAt }) => todayIn(fromAt) === day)
          const gaps = gapsOn(day, here)
          const [first] = gaps
          const whole = gaps.length === 1 && first && first.until.getTime() - first.from.getTime() > 80_000_000
          return (
            <li key={id}>
              <strong>{name}</strong>
              {begins.map((shift) => (
                <div key={shift.id} class="row">
                  <span>{w.rota.shift(shift.knownAs, time(shift.fromAt), time(shift.untilAt))}</span>
                  {lead && shift.untilAt > view.now && (
                    <Form view={view} to={`/rota/shifts/${shift.id}/removed?week=${mondayOf(day)}`}>
                      <button type="submit" class="link-button">
                        {w.rota.remove}
                        <span class="govuk-visually-hidden">
                          {w.rota.removeFor(`${shift.knownAs}, ${name}`, weekday(noon))}
                        </span>
                      </button>
                    </Form>
                  )}
                </div>
              ))}
              {gaps.length > 0 && (
                <p class="small">
                  <Chip kind={whole ? 'late' : 'plain'}>
                    {whole
                      ? w.rota.gapDay
                      : gaps.map(({ from, until }) => w.rota.gap(time(from), time(until))).join('; ')}
                  </Chip>
                </p>
              )}
            </li>
          )
        })}
      </PlainList>
    </Card>
  )
}
