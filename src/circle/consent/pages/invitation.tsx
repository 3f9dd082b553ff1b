import { readCode } from '../../../identity/index.ts'
import { inTheirPerson } from '../../../people/index.ts'
import { NotFound, textOf, type View } from '../../../platform/index.ts'
import { BackLink, Button, Card, Chip, day, Form, Letter, Notice, PageHead, Screen } from '../../../ui/index.ts'
import type { CircleInvitation, InvitedToCircle } from '../store.ts'
import type { Words } from '../words.ts'
import { OfferedList, whose } from './parts.tsx'

export interface InvitationProps {
  view: View
  w: Words
  asked: CircleInvitation[]
  /** What the code in the address opens: it is shown only where it is this very invitation’s. */
  open: InvitedToCircle | null
}

type Props = InvitationProps & { address: string }

function invitationOf({ view, asked, open }: InvitationProps) {
  const one = asked.find(({ id }) => id === view.params.invitation)
  if (!one) throw new NotFound()
  return { one, code: open?.id === one.id ? readCode(textOf(view.query, 'code')) : null }
}

/** One invitation: its code, shown once, what was offered, and taking it back. */
export function InvitationPage({ address, ...props }: Props) {
  const { view, w } = props
  const { one, code } = invitationOf(props)
  const { own, base, back } = whose(view)
  const { asked, table } = w
  const path = `${base}/invitations/${one.id}`
  const title = inTheirPerson(view, asked.title(one.toName))
  const waits = one.answer === null && one.takenBackAt === null && one.untilAt > view.now
  return (
    <Screen view={view} title={title} current="circle">
      <BackLink href={back}>{w.one.back}</BackLink>
      {textOf(view.query, 'done') === 'sent' && waits && <Notice>{asked.mailed(one.email)}</Notice>}
      <PageHead title={title} over={one.inMyWords || undefined} />
      {code && (
        <Card tone="sun" title={asked.code}>
          <p class="big-code">{code}</p>
          <p>{asked.tell(address)}</p>
          <p class="soft">{asked.codeHint}</p>
          <a href={`${path}/letter?code=${code}`}>{asked.letter}</a>
        </Card>
      )}
      <Card
        title={inTheirPerson(view, asked.offered)}
        corner={
          <Chip kind={waits ? 'mine' : 'plain'}>
            {one.takenBackAt
              ? table.takenBack
              : one.answer === 'no'
                ? table.saidNo(day(one.answeredAt as Date, view.now))
                : one.answer === 'yes'
                  ? table.saidYes(day(one.answeredAt as Date, view.now))
                  : waits
                    ? asked.works(day(one.untilAt, view.now))
                    : table.ranOut}
          </Chip>
        }
      >
        <OfferedList w={w} own={own} offered={one.offered} />
        <p>{one.accessUntil ? w.until(day(one.accessUntil, view.now)) : w.noEnd}</p>
        {waits ? (
          <Form view={view} to={`${path}/taken-back`}>
            <Button classes="govuk-button--secondary">{asked.takeBack}</Button>
          </Form>
        ) : (
          one.answer !== 'yes' && <a href={`${base}/invite`}>{asked.again}</a>
        )}
      </Card>
    </Screen>
  )
}

/** The letter with the code and what it means, in large print. */
export function InvitationLetterPage({ address, ...props }: Props) {
  const { view, w } = props
  const { one, code } = invitationOf(props)
  const { name, base } = whose(view)
  const { letter } = w
  const { place, w: ui } = view.frame
  if (code === null)
    return (
      <Screen view={view} title={w.invited.gone}>
        <PageHead title={w.invited.gone} lead={w.asked.codeHint} />
        <a class="govuk-button" href={`${base}/invite`}>
          {w.asked.again}
        </a>
      </Screen>
    )
  return (
    <Screen view={view} title={letter.title(one.toName)} notice={letter.print} print="letter">
      <Letter
        w={ui}
        large
        from={{ name: place.name, address: [], phone: place.ringNumber }}
        to={[one.toName]}
        date={day(view.now, view.now)}
        heading={letter.heading(name)}
      >
        <p>{letter.dear(one.toName)}</p>
        <p>{letter.what(name, one.inMyWords)}</p>
        <p>{letter.offered}</p>
        <OfferedList w={w} own={false} offered={one.offered} />
        <ol>
          <li>
            <strong>{letter.go(address)}</strong>
          </li>
          <li>
            {letter.write}
            <p class="big-code">{code}</p>
          </li>
          <li>{letter.choose}</li>
        </ol>
        <p>{letter.until(day(one.untilAt, view.now))}</p>
        <p>{letter.noNeed(place.ringNumber)}</p>
      </Letter>
    </Screen>
  )
}
