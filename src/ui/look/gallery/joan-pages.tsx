import {
  Card,
  Chip,
  Hope,
  Layout,
  NextCard,
  PageHead,
  Phone,
  PlainList,
  PromiseRow,
  RatingChart,
  Row,
  Said,
  Step,
  Steps,
  Who,
} from '../index.ts'
import type { Frame } from '../types.ts'

/** The page a person sees first. */
export function JoanHome({ frame }: { frame: Frame }) {
  const { w } = frame
  return (
    <Layout {...frame} title="Home" current="Home" aside={<JoanAside />}>
      <PageHead
        title="Good morning, Joan"
        lead="Saturday 21 November. This is your page: everything here is yours to read, answer and share."
      />
      <NextCard
        w={w}
        who={{ name: 'Dev' }}
        actions={
          <>
            <a href="/time">Change the time</a>
            <a href="/message">Send Dev a message</a>
          </>
        }
      >
        <p>
          <strong>Dev is coming round on Tuesday at 2pm</strong> to read your plan through with you. Your sister Pat
          will be there too.
        </p>
      </NextCard>
      <Card title="My plan" corner={<a href="/plan">See all of it</a>}>
        <PlainList>
          <Row
            title="Get back to the choir"
            href="/plan#choir"
            end={<Chip kind="kept">2 of 3 done</Chip>}
            under="Next: try the Thursday lift with Amir"
          />
          <Row
            title="Get up the stairs without holding my breath"
            href="/plan#stairs"
            end={<Chip kind="soon">1 of 4 done</Chip>}
            under="Next: the rail goes in on 2 December"
          />
          <Row
            title="Have somebody to laugh with of an evening"
            href="/plan#laugh"
            end={<Chip kind="mine">waiting for your yes</Chip>}
            under="Carol from the next street has said yes"
          />
        </PlainList>
      </Card>
      <Card title="Promised to me">
        <PlainList>
          <PromiseRow
            w={w}
            who="Dev"
            what="ask about the ramp at St Luke’s"
            state="late"
            by="3 days late"
            obstacle="Waiting for the church to ring back. I’ll try the warden on Monday."
          />
          <PromiseRow w={w} who="The council" what="agree the money in my plan" state="open" by="by Friday" />
          <PromiseRow w={w} who="Pat" what="batteries for the hearing loop" state="kept" by="kept" />
        </PlainList>
      </Card>
      <Card title="Something to say?">
        <form method="post" action="/say">
          <div class="govuk-form-group">
            <label class="govuk-label" for="say">
              In your own words
            </label>
            <div class="govuk-hint" id="say-hint">
              Nobody reads it until you send it.
            </div>
            <textarea class="govuk-textarea" id="say" name="say" rows={3} aria-describedby="say-hint" />
          </div>
          <div class="govuk-button-group">
            <button type="submit" class="govuk-button">
              Send to Dev
            </button>
            <button type="submit" class="govuk-button govuk-button--secondary" name="keep" value="yes">
              Keep for me
            </button>
          </div>
        </form>
      </Card>
    </Layout>
  )
}

function JoanAside() {
  return (
    <>
      <Card title="With me">
        <PlainList>
          <li>
            <Who name="Dev Malhotra" is="social worker, my name to ring">
              <Phone number="01632 960 114" />
            </Who>
          </li>
          <li>
            <Who name="Pat" is="my sister, sees my plan" />
          </li>
          <li>
            <Who name="Amir" is="gives me a lift on Thursdays" />
          </li>
        </PlainList>
        <div class="actions">
          <a href="/people">All my people</a>
        </div>
      </Card>
      <Card title="Who looked">
        <p>Dev read your plan on Thursday, to get ready for Tuesday. Nobody else this week.</p>
        <div class="actions">
          <a href="/looked">See all, or ask why</a>
        </div>
      </Card>
      <Card title="Near me today" tone="sun">
        <p>
          <strong>Soup and songs</strong>, 12 noon, Mill Lane hall. Step-free, quiet room.
        </p>
        <div class="actions">
          <a href="/on">What’s on</a>
        </div>
      </Card>
    </>
  )
}

/** A plan being lived. */
export function JoanPlan({ frame }: { frame: Frame }) {
  const { w } = frame
  return (
    <Layout {...frame} title="My plan" current="My plan" aside={<PlanAside frame={frame} />}>
      <PageHead
        title="Joan’s plan"
        lead="Agreed by Joan on 3 November. Dev and Pat helped."
        links={
          <>
            <a href="/changed">What changed since the last one</a>
            <a href="/fridge">Print for the fridge</a>
          </>
        }
      />
      <Card title="What matters, what is strong">
        <Said
          w={w}
          kind="own"
          text="I sang alto for thirty-one years. When I sing I’m not ill."
          speaker="Joan"
          line="spoken, 14 October"
          actions={<a href="/reply">Reply</a>}
        />
        <Said
          w={w}
          kind="other"
          text="She remembers every child she ever taught, and they all still wave."
          speaker="Pat"
          line="her sister, 14 October"
        />
      </Card>
      <h2 class="section">My hopes</h2>
      <Hope level={3} words="Get back to the choir" end={<Chip kind="kept">2 of 3 done</Chip>}>
        <Steps>
          <Step
            w={w}
            who="Joan"
            what="Ring Marjorie, find out what they’re singing"
            detail="me"
            end={<Chip kind="kept">done</Chip>}
          />
          <Step
            w={w}
            who="Amir"
            what="Lift on Thursdays at 6.30"
            detail="Amir, a neighbour who sings bass"
            end={<Chip kind="kept">said yes</Chip>}
          />
          <Step
            w={w}
            who="Dev"
            what="Ramp or side door at St Luke’s"
            detail="Dev, social worker"
            end={<Chip kind="late">3 days late</Chip>}
            barrier={{ what: 'two steps at the door.', who: 'The church' }}
          />
        </Steps>
        <p>How near is it, in Joan’s own eyes? We ask again on 29 December.</p>
        <RatingChart
          w={w}
          whose="Joan’s"
          ratings={[
            { on: '2026-10-14', label: '14 October', value: 2 },
            { on: '2026-11-03', label: '3 November', value: 4 },
            { on: '2026-11-17', label: '17 November', value: 6, words: 'I hummed all the way home.' },
          ]}
        />
      </Hope>
      <Hope level={3} words="Get up the stairs without holding my breath" end={<Chip kind="soon">1 of 3 done</Chip>}>
        <Steps>
          <Step
            w={w}
            who="Rosa"
            what="Second stair rail"
            detail="Rosa, occupational therapist · equipment"
            end={<Chip kind="soon">2 December</Chip>}
          />
          <Step
            w={w}
            who="Hollin Bank team"
            what="Six weeks of getting stronger, at home"
            detail="Hollin Bank team · free"
            end={<Chip kind="kept">started</Chip>}
          />
          <Step
            w={w}
            who="Joan"
            what="Two mornings’ help with washing until then"
            detail={
              <>
                £62 a week, from Joan’s money · <a href="/working">how it was worked out</a>
              </>
            }
            end={<Chip>from Monday</Chip>}
          />
        </Steps>
      </Hope>
      <Card title="What was written about me, and my answer">
        <Said
          w={w}
          kind="opinion"
          text="I think the stairs are the greater risk, and that Joan plays them down."
          speaker="Dev"
          line="3 November"
          replies={
            <Said
              w={w}
              kind="own"
              text="I don’t play them down. I’ve climbed them for forty years and I’ll say when."
              speaker="Joan"
              line="disagrees, 3 November"
            />
          }
        />
        <Said
          w={w}
          kind="own"
          text="I’d sooner be tired from singing than rested from sitting."
          speaker="Joan"
          line="spoken, written down by Dev, 17 November"
          notYetConfirmed
          actions={<a href="/confirm">Is this right?</a>}
        />
      </Card>
    </Layout>
  )
}

function PlanAside({ frame }: { frame: Frame }) {
  return (
    <>
      <NextCard w={frame.w} title="Next look">
        <p>Tuesday 24 November, at Joan’s kitchen table.</p>
      </NextCard>
      <Card title="If things go wrong">
        <p>If I don’t open the curtains by ten, Carol rings, then Pat. I’d rather a neighbour than a siren.</p>
      </Card>
      <Card title="The council’s yes">
        <p>
          Owed by <strong>Friday 27 November</strong>. If nobody answers, it goes to Ruth Okoro, team lead, that day.
        </p>
        <div class="actions">
          <a href="/rights">My rights about this</a>
        </div>
      </Card>
    </>
  )
}
