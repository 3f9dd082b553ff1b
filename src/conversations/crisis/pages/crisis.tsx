import { type Around, atTheirWordWays, nameOf } from '../../../people/index.ts'
import type { View } from '../../../platform/index.ts'
import { type PromiseRow, stateOf } from '../../../promises/index.ts'
import {
  Button,
  Card,
  Day,
  day,
  Empty,
  Form,
  field,
  isoDay,
  NextCard,
  PageHead,
  Pick,
  picked,
  Screen,
  Textarea,
  Timeline,
  weekday,
} from '../../../ui/index.ts'
import type { Contact, Crisis } from '../store.ts'
import type { Words } from '../words.ts'

type Props = {
  view: View
  w: Words
  crisis: Crisis | null
  contacts: Contact[]
  promises: PromiseRow[]
  around: Around[]
}

/** Until it is calm: the next contact, those so far, and the person’s own “it is calm now”. */
export function CrisisPage({ view, w, crisis, contacts, promises, around }: Props) {
  const { person, viewer, now } = view
  const own = person?.id === viewer?.id
  const name = person?.knownAs ?? ''
  const base = `/people/${person?.id}`
  const open = crisis !== null && crisis.calmAt === null
  const owed = promises.find(
    (one) => crisis && one.beganBy.startsWith(`crisis ${crisis.id} `) && !one.keptAt && !one.brokenAt,
  )
  return (
    <Screen view={view} title={w.title} current={own ? 'said' : 'conversations'}>
      <PageHead title={w.title} lead={open ? (own ? w.lead : w.leadFor(name)) : undefined} />
      {crisis === null && <Empty action={<a href={`${base}/conversations/new`}>{w.begin}</a>}>{w.none}</Empty>}
      {crisis?.calmAt && (
        <Card tone="leaf">
          <p>{w.calm.done(day(crisis.calmAt, now))}</p>
          {crisis.calmAtTheirWordBy && (
            <p class="soft">{w.calm.atWord(name, crisis.calmHow, nameOf(around, crisis.calmAtTheirWordBy))}</p>
          )}
        </Card>
      )}
      {open && owed && (
        <NextCard w={view.frame.w} who={{ name: nameOf(around, owed.ownerId, owed.ownerName) }}>
          <p>{stateOf(owed, now) === 'late' ? w.nextLate(weekday(owed.dueAt)) : w.next(weekday(owed.dueAt))}</p>
        </NextCard>
      )}
      {open && (
        <Card title={w.record.title}>
          <Form view={view} to={`${base}/crisis/contacts`}>
            <Pick
              {...picked(view, 'how')}
              legend={w.record.how}
              shown
              items={Object.entries(w.record.hows).map(([value, text]) => ({ value, text }))}
            />
            <Textarea
              {...field(view, 'words')}
              rows={2}
              label={{ text: w.record.words }}
              hint={own ? undefined : { text: w.record.wordsHint }}
            />
            <Button>{w.record.send}</Button>
          </Form>
        </Card>
      )}
      {open && (
        <Card title={w.sayCalm.title} id="calm">
          <p>{own ? w.sayCalm.own : w.sayCalm.forThem(name)}</p>
          <Form view={view} to={`${base}/crisis/calm`}>
            {!own && (
              <Pick
                {...picked(view, 'way')}
                legend={w.sayCalm.how(name)}
                shown
                items={atTheirWordWays.map((value) => ({ value, text: w.sayCalm.ways[value] }))}
              />
            )}
            <Button classes="govuk-button--secondary">{own ? w.sayCalm.send : w.sayCalm.sendFor(name)}</Button>
          </Form>
        </Card>
      )}
      {crisis && (
        <Card title={w.contacts}>
          {contacts.length === 0 && <Empty>{w.noContacts}</Empty>}
          <Timeline label={w.contacts}>
            {contacts.map(({ id, byId, at, how, words }) => (
              <Day
                key={id}
                when={day(at, now)}
                iso={isoDay(at)}
                title={w.contact(w.record.hows[how as keyof Words['record']['hows']], nameOf(around, byId))}
                under={words}
              />
            ))}
          </Timeline>
        </Card>
      )}
    </Screen>
  )
}
