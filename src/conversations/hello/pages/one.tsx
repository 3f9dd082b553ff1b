import { type Around, nameOf, WithholdLink } from '../../../people/index.ts'
import type { View } from '../../../platform/index.ts'
import { Button, Chip, day, Form, NextCard, PageHead, Said, Screen, time, weekday } from '../../../ui/index.ts'
import { dueChip } from '../due-chip.ts'
import type { ContactMade, Hello, Helper, Sayer } from '../store.ts'
import { hellosPath } from '../take-up-hello.ts'
import type { Words } from '../words.ts'
import { Afterwards } from './afterwards.tsx'
import { HelloFacts } from './facts.tsx'

export type OneProps = {
  view: View
  w: Words
  hello: Hello
  sayer: Sayer | null
  contacts: ContactMade[]
  around: Around[]
  helpers: Helper[]
}

/** One hello: the words, by whom, what was promised, what has been done, and what its taker does next. */
export function OnePage({ view, w: all, hello, sayer, contacts, around, helpers }: OneProps) {
  const { one: w, hellos } = all
  const own = view.viewer?.id === view.person?.id
  const name = view.person?.knownAs ?? ''
  const title = own ? w.title : w.titleFor(name)
  const another = hello.forWhom === 'another'
  const sayerName = sayer?.name || w.somebody
  const owner = nameOf(around, hello.ownerId, hello.ownerName) || all.hello.team
  const due = dueChip(hello.dueAt, view.now, hellos)
  const taken = hello.takenBy !== null && hello.takenBy === view.viewer?.id
  return (
    <Screen
      view={view}
      title={title}
      current={own ? 'home' : 'hellos'}
      aside={<HelloFacts view={view} w={all} hello={hello} sayer={sayer} around={around} helpers={helpers} />}
    >
      <PageHead
        title={title}
        links={
          hello.urgent.length > 0 && (
            <p class="chips">
              {hello.urgent.map((one) => (
                <Chip key={one} kind="late">{`${hellos.urgent}: ${hellos.urgencies[one]}`}</Chip>
              ))}
            </p>
          )
        }
      />
      <div class="card hello-words">
        <Said
          w={view.frame.w}
          kind={another ? 'other' : 'own'}
          text={hello.words}
          speaker={another ? [sayerName, sayer?.isToThem].filter(Boolean).join(', ') : name}
          line={`${hellos.came[hello.came]}${hello.writtenBy ? w.writtenBy(nameOf(around, hello.writtenBy, w.colleague)) : ''}, ${day(hello.saidAt, view.now)}, ${time(hello.saidAt)}`}
        />
        <WithholdLink view={view} table="hello" entry={hello.id} />
        {another && sayer && <WithholdLink view={view} table="hello_sayer" entry={hello.id} />}
        {!own && hello.takenBy === null && (
          <Form view={view} to={`/hellos/${hello.id}/take-up`}>
            <Button>{hellos.takeUp}</Button>
          </Form>
        )}
      </div>
      <NextCard w={view.frame.w}>
        {hello.keptAt ? (
          <p>{w.kept(owner, weekday(hello.keptAt))}</p>
        ) : (
          <>
            <p>
              {own ? w.owes(owner) : w.owesThem(owner, name)} <Chip kind={due.kind}>{due.text}</Chip>
            </p>
            {hello.climbedTo && !hello.takenBy && <p>{w.climbed(nameOf(around, hello.climbedTo, owner))}</p>}
          </>
        )}
        {contacts.map((contact) => (
          <p key={contact.id}>
            {(contact.reached ? w.reachedLine : w.triedLine)(
              nameOf(around, contact.byId, w.colleague),
              w.hows[contact.how],
              weekday(contact.at),
            )}
            {contact.nextTryOn && ` ${w.nextTryLine(weekday(new Date(`${contact.nextTryOn}T12:00:00Z`)))}`}
            {contact.words && ` “${contact.words}”`}
          </p>
        ))}
        {hello.lawAsks && (
          <p>
            {w.lawLine(w.grounds[hello.lawAsks])} {hello.lawReason && `“${hello.lawReason}”`}
          </p>
        )}
      </NextCard>
      {taken && hello.madePerson && (
        <p>
          <a href={`${hellosPath(hello.personId, hello.id)}/known`}>{all.known.ask}</a>
        </p>
      )}
      {taken && (
        <p>
          <a href="/arrivals">{w.brings(name)}</a>
        </p>
      )}
      {taken && <Afterwards view={view} w={all} hello={hello} name={name} />}
    </Screen>
  )
}
