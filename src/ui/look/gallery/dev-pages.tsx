import {
  Bar,
  Card,
  Chip,
  CommunicateBox,
  Layout,
  NextCard,
  PageHead,
  Paper,
  PlainList,
  PromiseRow,
  PromptChips,
  Row,
  SavedLine,
} from '../index.ts'
import type { Frame } from '../types.ts'

/** A worker's day. */
export function DevToday({ frame }: { frame: Frame }) {
  const { w } = frame
  return (
    <Layout
      {...frame}
      title="Today"
      current="Today"
      notice="Mr Achterberg has your letter: it was sent on Thursday."
      aside={
        <>
          <NextCard w={w} title="Next visit" who={{ name: 'Mr Achterberg' }}>
            <p>
              <strong>11 am, Mr Achterberg</strong>, 4 Weir Cottages. Knock loudly, the dog is friendly.
            </p>
          </NextCard>
          <CommunicateBox
            w={w}
            name="Mr Achterberg"
            ways={['Slowly, one thing at a time', 'He speaks Dutch with his daughter on the phone']}
            reach="after 10, never by text"
            href="/communicate"
          />
          <Card title="My week">
            <p>With people 19 hours. In the neighbourhood 6. At a desk 9.</p>
          </Card>
        </>
      }
    >
      <PageHead title="Today, Dev" lead="Three visits. You walk alongside 27 people." />
      <Card title="Hellos nobody has answered yet">
        <PlainList>
          <Row
            title="“My dad’s stopped coming down”"
            href="/hello/1"
            end={<Chip kind="late">2 hours left of 1 day</Chip>}
            under="Mill Lane · from a daughter, he knows · no food in the house: first in line"
          />
          <Row
            title="“I’d like to get out more since my fall”"
            href="/hello/2"
            end={<Chip kind="soon">by Tuesday</Chip>}
            under="Station Road · for herself · asks for “slowly, and not on the phone”"
          />
        </PlainList>
      </Card>
      <Card title="I promised">
        <PlainList>
          <PromiseRow
            w={w}
            who="Joan"
            what="ask about the ramp at St Luke’s"
            state="late"
            by="3 days late"
            actions={<a href="/obstacle">Say what is in the way</a>}
          />
          <PromiseRow
            w={w}
            who="Samir"
            what="ring on each working day until he says it is calm"
            state="soon"
            by="today"
          />
        </PlainList>
      </Card>
      <Card title="Waiting to be read back">
        <PlainList>
          <Row title="Conversation with Joan, 14 October" href="/c/1" end={<Chip kind="kept">confirmed</Chip>} />
          <Row
            title="Conversation with Mr Achterberg"
            href="/c/2"
            end={<Chip kind="mine">5 things not yet confirmed</Chip>}
          />
        </PlainList>
      </Card>
    </Layout>
  )
}

const words = `J: I sang alto for thirty-one years. When I sing I’m not ill.
Pat: they all still wave, the ones she taught
J: the steps at St Luke’s, that’s what did it. not the choir. the steps
would like somebody to laugh with of an evening
me: side door? ring warden by Monday
`

/** The page of a conversation: near to blank. */
export function Conversation({ frame }: { frame: Frame }) {
  const { w } = frame
  return (
    <Layout {...frame} title="A conversation" current="My people" wide>
      <PageHead
        over="Good-life conversation"
        title="With Joan, at her kitchen table"
        lead={
          <>
            Here: Joan, Pat, Dev. <a href="/alone">Time alone: yes</a>
          </>
        }
      />
      <CommunicateBox w={w} name="Joan" ways={['Face her, she lip-reads', 'No rush after lunch']} />
      <PromptChips
        w={w}
        for="page"
        prompts={[
          'What is a good day like?',
          'What are you proud of?',
          'Who would you like to see more of?',
          'What have you tried?',
          'What must not happen?',
        ]}
      />
      <form method="post" action="/c/1" data-draft="/drafts/1" data-once>
        <Paper
          id="page"
          name="words"
          label="Write it as it is said"
          hint="Sort it out later, or not at all."
          value={words}
          size="page"
        />
        <Bar start={<SavedLine w={w} at="10:42" />}>
          <a class="govuk-button govuk-button--secondary" href="/photo">
            Add a photo
          </a>
          <button type="submit" class="govuk-button">
            Finish and read back
          </button>
        </Bar>
      </form>
    </Layout>
  )
}
