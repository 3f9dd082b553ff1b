import type { View } from '../../../platform/index.ts'
import {
  Button,
  Card,
  Chip,
  Details,
  day,
  Empty,
  Form,
  isoDay,
  PageHead,
  PlainList,
  Row,
  Screen,
} from '../../../ui/index.ts'
import { type AreaToRead, NewBarriers } from '../../barriers/index.ts'
import { DayOf } from '../../introductions/index.ts'
import type { Pair, Talk, ToCheck, ToThinkOf } from '../store.ts'
import type { Words } from '../words.ts'

type Props = {
  view: View
  w: Words
  talks: Talk[]
  pairs: Pair[]
  think: ToThinkOf[]
  check: ToCheck[]
  quiet: { postcode: string; neighbourhood: string }[]
  barriers: AreaToRead[]
}

/** Everything that waits for a connector’s thought, people before lists. */
export function DeskPage({ view, w, talks, pairs, think, check, quiet, barriers }: Props) {
  const on = (iso: string) => day(new Date(`${iso}T12:00:00Z`), view.now)
  const areas = [...Map.groupBy(quiet, ({ neighbourhood }) => neighbourhood)]
  const aside = (
    <>
      <NewBarriers areas={barriers} />
      <Card title={w.check.title}>
        {check.length === 0 && <Empty>{w.check.none}</Empty>}
        <PlainList>
          {check.map((one) => (
            <Row
              key={one.id}
              title={one.name}
              href={`/groups/${one.id}`}
              under={one.checkedAt ? w.check.last(day(one.checkedAt, view.now)) : w.check.never}
            />
          ))}
        </PlainList>
      </Card>
      <Card title={w.quiet.title}>
        <p class="soft">{quiet.length > 0 ? w.quiet.lead : w.quiet.none}</p>
        {areas.map(([area, corners]) => (
          <p key={area}>{w.quiet.in(area, corners.map(({ postcode }) => written(postcode)).join(', '))}</p>
        ))}
      </Card>
    </>
  )
  return (
    <Screen view={view} title={w.title} current="connecting" aside={aside}>
      <PageHead
        title={w.title}
        lead={w.lead}
        links={
          <>
            <a class="govuk-button" href="/connecting/talks/new">
              {w.talk}
            </a>
            <a href="/connecting/introductions">{w.introductions}</a>
          </>
        }
      />
      <Card title={w.pairs.title} id="pairs" tone="sun">
        {pairs.length === 0 && <Empty>{w.pairs.none}</Empty>}
        <PlainList>
          {pairs.map((pair) => (
            <li key={`${pair.giveId} ${pair.findId}`}>
              <p>
                {w.pairs.gives(pair.giver, pair.giveLine)}
                <br />
                {w.pairs.finds(pair.finder, pair.findLine)}
              </p>
              <p class="soft">{w.pairs.both(pair.sharedWord)}</p>
              <Form view={view} to="/connecting/join">
                <input type="hidden" name="give" value={pair.giveId} />
                <input type="hidden" name="find" value={pair.findId} />
                <input type="hidden" name="word" value={pair.sharedWord} />
                <Button classes="govuk-button--secondary">
                  {w.pairs.ask}
                  <span class="visually-hidden">
                    : {pair.giver}, {pair.finder}
                  </span>
                </Button>
              </Form>
            </li>
          ))}
        </PlainList>
      </Card>
      <Card title={w.talks.title} id="talks">
        {talks.length === 0 && <Empty>{w.talks.none}</Empty>}
        <PlainList>
          {talks.map((talk) => (
            <OneTalk key={talk.id} view={view} w={w} talk={talk} />
          ))}
        </PlainList>
      </Card>
      <Card title={w.think.title} id="gifts">
        {think.length === 0 && <Empty>{w.think.none}</Empty>}
        <PlainList>
          {[...Map.groupBy(think, ({ id }) => id).values()].map(
            ([one, ...also]) =>
              one && (
                <Row
                  key={one.id}
                  title={`“${one.line}”`}
                  under={`${one.knownAs}. ${[one, ...also].map(({ why, since }) => w.think[why](on(since))).join(' ')}`}
                >
                  {[one, ...also].some(({ why }) => why === 'unasked') && (
                    <Form view={view} to={`/connecting/gifts/${one.id}/later`}>
                      <button type="submit" class="link-button">
                        {w.think.later}
                        <span class="visually-hidden">: {one.line}</span>
                      </button>
                    </Form>
                  )}
                </Row>
              ),
          )}
        </PlainList>
      </Card>
    </Screen>
  )
}

function OneTalk({ view, w, talk }: { view: View; w: Words; talk: Talk }) {
  const on = (iso: string) => day(new Date(`${iso}T12:00:00Z`), view.now)
  const to = `/connecting/talks/${talk.id}/touch`
  const due = talk.nextTouchOn
  return (
    <Row
      title={talk.knownAs}
      href={`/connecting/neighbours/${talk.memberId}/give-and-ask`}
      end={due && <Chip kind={due < isoDay(view.now) ? 'late' : 'soon'}>{w.talks.touch(on(due))}</Chip>}
      under={`${w.talks.by(talk.connector, on(talk.heldOn))}${talk.hasAccount ? '' : ` · ${w.talks.noAccount}`}`}
    >
      {talk.cares && <p>{w.talks.cares(talk.cares)}</p>}
      {talk.wouldJoin && <p>{w.talks.wouldJoin(talk.wouldJoin)}</p>}
      {talk.whomToMeet && <p>{w.talks.whomToMeet(talk.whomToMeet)}</p>}
      {talk.mine && due && (
        <Details summaryText={w.talks.touched} open={view.path === to}>
          <Form view={view} to={to}>
            <DayOf view={view} to={to} name="next" of={talk.id} legend={w.talks.nextTouch} />
            <Button classes="govuk-button--secondary">{w.talks.touched}</Button>
          </Form>
        </Details>
      )}
    </Row>
  )
}

/** `ks12ab` as people write it: KS1 2AB. */
function written(postcode: string): string {
  const capitals = postcode.toUpperCase()
  return `${capitals.slice(0, -3)} ${capitals.slice(-3)}`
}
