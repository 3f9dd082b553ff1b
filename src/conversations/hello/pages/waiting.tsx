import type { View } from '../../../platform/index.ts'
import { Button, Chip, day, Form, isoDay, PlainList, Said, time } from '../../../ui/index.ts'
import { dueChip } from '../due-chip.ts'
import type { Helper, WaitingHello } from '../store.ts'
import { hellosPath } from '../take-up-hello.ts'
import type { Words } from '../words.ts'

type Props = {
  view: View
  w: Words['hellos']
  hellos: WaitingHello[]
  helpers: Helper[]
  mine: string[]
  heading: 'h2' | 'h3'
}

/** Hellos as the team meets them, in the order given: whose, their words, their clock, and one press to take each up. */
export function WaitingList({ view, w, hellos, ...rest }: Props) {
  return (
    <PlainList label={w.title}>
      {hellos.map((hello) => (
        <li key={hello.id} class="hello-waiting" id={`hello-${hello.id}`}>
          <WaitingOne view={view} w={w} hello={hello} {...rest} />
        </li>
      ))}
    </PlainList>
  )
}

function WaitingOne({
  view,
  w,
  hello,
  helpers,
  mine,
  heading: Heading,
}: Omit<Props, 'hellos'> & { hello: WaitingHello }) {
  const name = view.people.find(({ id }) => id === hello.personId)?.knownAs ?? w.somebody
  const due = dueChip(hello.dueAt, view.now, w)
  const asked = helpers.filter(({ id }) => hello.wanted.includes(id))
  const forMe = asked.some(({ memberId }) => memberId === view.viewer?.id)
  const others = asked.filter(({ memberId }) => memberId !== view.viewer?.id)
  const said =
    isoDay(hello.saidAt) === isoDay(view.now)
      ? time(hello.saidAt)
      : `${day(hello.saidAt, view.now)}, ${time(hello.saidAt)}`
  const speaker =
    hello.forWhom === 'another' ? [hello.sayerName || w.somebody, hello.isToThem || w.forThem].join(', ') : name
  const isMine = hello.neighbourhoodId !== null && mine.includes(hello.neighbourhoodId)
  const around = [
    hello.neighbourhood && (isMine ? w.mine(hello.neighbourhood) : hello.neighbourhood),
    hello.speak.length > 0 && w.speakTo(hello.speak.map((way) => w.speak[way])),
    others.length > 0 && w.asksFor(others.map(({ shownAs }) => shownAs).join(', ')),
  ].filter(Boolean)
  return (
    <>
      <div class="row">
        <Heading class="row-title">
          <a href={hellosPath(hello.personId, hello.id)}>{name}</a>
        </Heading>
        <p class="chips">
          {hello.urgent.map((one) => (
            <Chip key={one} kind="late">{`${w.urgent}: ${w.urgencies[one]}`}</Chip>
          ))}
          {forMe && <Chip kind="mine">{w.asksForYou}</Chip>}
          {hello.climbedAt && <Chip>{w.passedOn}</Chip>}
          <Chip kind={due.kind}>{due.text}</Chip>
        </p>
      </div>
      <Said
        w={view.frame.w}
        kind={hello.forWhom === 'another' ? 'other' : 'own'}
        text={hello.words}
        speaker={speaker}
        line={w.said(said, w.came[hello.came])}
      />
      {around.length > 0 && <p class="soft">{around.join('. ')}.</p>}
      <Form view={view} to={`/hellos/${hello.id}/take-up`}>
        <Button>
          {w.takeUp}
          <span class="visually-hidden">{w.takeUpFor(name)}</span>
        </Button>
      </Form>
    </>
  )
}
