import { Card, Chip, Day, Empty, Hero, Layout, NextCard, PageHead, PlainList, Row, Timeline, Who } from '../index.ts'
import type { Frame } from '../types.ts'

/** The first page of a place, for everybody. */
export function Front({ frame }: { frame: Frame }) {
  const { w } = frame
  return (
    <Layout
      {...frame}
      title="Welcome"
      hero={
        <Hero
          title="Start with a hello"
          lead="Tell us what is going on, in your own words. A person reads it and answers. No forms, no test."
        >
          <a class="govuk-button govuk-button--start" href="/hello">
            Say hello
          </a>
          <a href="/look-round">Look round first</a>
        </Hero>
      }
      aside={
        <Card title="Here for you">
          <PlainList>
            <li>
              <Who name="Dev" is="social worker" />
            </li>
            <li>
              <Who name="Hema" is="local area coordinator" />
            </li>
          </PlainList>
        </Card>
      }
    >
      <Card title="What happens then">
        <Timeline>
          <Day when="Today" title="You tell us as much or as little as you like" />
          <Day when="In 1 day" title="A person who works near you gets in touch" under="The way you asked for" />
          <Day when="Soon" title="You talk, where and when it suits you" under="Bring anybody you like" />
        </Timeline>
      </Card>
      <Card title="Letters">
        <Empty action={<a href="/letters">Ask for one</a>}>There are no letters yet.</Empty>
      </Card>
      <NextCard w={w} title="Good to talk">
        <p>
          Next free: <strong>Monday 10 am</strong>, library.
        </p>
      </NextCard>
    </Layout>
  )
}

/** A neighbourhood and what is on. */
export function Neighbourhood({ frame }: { frame: Frame }) {
  const { w } = frame
  return (
    <Layout
      {...frame}
      title="What’s on"
      current="What’s on"
      aside={
        <>
          <NextCard
            w={w}
            title="Good to talk"
            actions={
              <a class="govuk-button" href="/talk">
                Pick a time
              </a>
            }
          >
            <p>
              A chat about what would make life better. No forms. Next free: <strong>Monday 10 am</strong>, library.
            </p>
          </NextCard>
          <Card title="Here for you">
            <PlainList>
              <li>
                <Who name="Dev" is="social worker" />
              </li>
              <li>
                <Who name="Hema" is="local area coordinator" />
              </li>
            </PlainList>
          </Card>
        </>
      }
    >
      <PageHead
        title="Hollin Bank"
        lead="From the mill to the allotments. 8,200 people, 41 groups, one very old cherry tree."
      />
      <Card title="Today">
        <Timeline>
          <Day
            when="12 noon"
            iso="12:00"
            title="Soup and songs"
            href="/soup"
            under="Mill Lane hall, 300 m from you · free · step-free · quiet room · “they save you a chair”"
          />
          <Day
            when="2 pm"
            iso="14:00"
            title="Bring it, mend it"
            href="/mend"
            under="Old fire station · pay what you like · checked 9 days ago by Hema"
          />
          <Day
            when="6.30 pm"
            iso="18:30"
            title="St Luke’s choir"
            href="/choir"
            under="Two steps at the front, side door being mended · lifts offered"
          />
        </Timeline>
      </Card>
      <Card title="Find something">
        <form action="/find">
          <label class="govuk-label" for="q">
            A thing you like, or would like to do
          </label>
          <div class="search">
            <input class="govuk-input" id="q" name="q" type="text" value="gardning" />
            <button type="submit" class="govuk-button">
              Find
            </button>
          </div>
          <p class="soft">
            Showing <strong>gardening</strong>, growing, allotments.
          </p>
        </form>
      </Card>
      <Card title="We are looking for, we can give">
        <PlainList>
          <Row title="A bass for the choir, no need to read music" end={<Chip kind="mine">ask</Chip>} />
          <Row title="Lessons in mending bicycles" end={<Chip>gift</Chip>} />
          <Row title="Half an allotment to share" end={<Chip>gift</Chip>} />
        </PlainList>
      </Card>
    </Layout>
  )
}
