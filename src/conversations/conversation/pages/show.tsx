import { type Around, nameOf, OffScreenLink, type Reply, WithholdLink } from '../../../people/index.ts'
import { fileLink, pictureLink, type View } from '../../../platform/index.ts'
import { PromiseList, type PromiseRow, promiseWords } from '../../../promises/index.ts'
import { Button, Card, day, Empty, Form, Notice, PageHead, Paragraphs, Screen } from '../../../ui/index.ts'
import { mayChange, writesForThem } from '../../statements/access.ts'
import { SaidList } from '../../statements/pages/said-list.tsx'
import type { Statement } from '../../statements/store.ts'
import { pageState } from '../rules.ts'
import type { Conversation, Page, Photo, There } from '../store.ts'
import type { Words } from '../words.ts'

type Props = {
  view: View
  w: Words
  talk: Conversation
  there: There[]
  page: Page | null
  photos: Photo[]
  statements: Statement[]
  replies: Reply[]
  steps: PromiseRow[]
  around: Around[]
}

/** One conversation: what everybody said, side by side; what was agreed; and the page as it was written. */
export function ShowPage({ view, w, talk, there, page, photos, statements, replies, steps, around }: Props) {
  const { person, viewer, now } = view
  const own = person?.id === viewer?.id
  const name = person?.knownAs ?? ''
  const on = day(talk.heldAt, now)
  const title = own ? w.show.titleOwn(on) : w.show.title(name, on)
  const base = `/people/${person?.id}/conversations/${talk.id}`
  const state = pageState(talk)
  const writer = nameOf(around, talk.writerId)
  const names = there.map(({ memberId, name: other }) => nameOf(around, memberId, other))
  const waiting = (may: 'own' | 'at their word') =>
    statements.filter((one) => !one.confirmedAt && mayChange(one, viewer?.id ?? null, person?.id ?? '') === may).length
  return (
    <Screen
      view={view}
      title={title}
      current={own ? 'said' : 'conversations'}
      wide={new Set(statements.map(({ speakerId, speakerName }) => speakerId ?? speakerName)).size > 1}
    >
      <PageHead
        over={w.kinds[talk.kind]}
        title={title}
        lead={[
          talk.place && `${talk.place}.`,
          names.length > 0 && w.page.here([...new Set([name, writer, ...names])].filter(Boolean).join(', ')),
          talk.interpreter && w.page.interpreter(talk.interpreter),
          talk.timeAlone !== null && w.page.alone[talk.timeAlone ? 'yes' : 'no'],
        ]
          .filter(Boolean)
          .join(' ')}
      />
      {waiting('own') > 0 && (
        <Notice kind="note">
          {w.show.waiting(waiting('own'))} <a href={`${base}/read-back`}>{w.show.readBack}</a>
        </Notice>
      )}
      {writesForThem(view) && waiting('at their word') > 0 && (
        <Notice kind="note">
          {w.show.waiting(waiting('at their word'))}{' '}
          <a href={`${base}/read-back/at-their-word`}>{w.show.readBackFor(name)}</a>
        </Notice>
      )}
      {state === 'being written' && (
        <Card>
          <p>{page?.dueAt ? w.page.yours(day(page.dueAt, now)) : w.page.yoursOwn}</p>
          <div class="actions">
            <a class="govuk-button" href={`${base}/page`}>
              {w.show.carryOn}
            </a>
            {page?.words && <a href={`${base}/cut`}>{w.show.sort}</a>}
          </div>
          {page?.words && (
            <Form view={view} to={`${base}/share`}>
              <Button classes="govuk-button--secondary">{w.show.share}</Button>
            </Form>
          )}
        </Card>
      )}
      {state === 'somebody else is writing' && (
        <Card>
          <p>{w.show.notShared(writer)}</p>
        </Card>
      )}
      {statements.length > 0 && (
        <Card title={w.show.said}>
          <SaidList view={view} statements={statements} replies={replies} around={around} sides />
        </Card>
      )}
      {steps.length > 0 && (
        <Card title={w.show.steps}>
          <PromiseList view={view} w={promiseWords.en} promises={steps} around={around} />
        </Card>
      )}
      {photos.length > 0 && (
        <Card title={w.photo.shown}>
          {photos.map((photo, at) => (
            <p key={photo.id} class="photo">
              <img src={pictureLink(person?.id ?? '', photo)} alt={w.photo.alt(at + 1, photos.length)} loading="lazy" />
              <a href={fileLink(person?.id ?? '', photo)}>{w.photo.save(at + 1)}</a>
            </p>
          ))}
        </Card>
      )}
      {state === 'deleted' && (
        <Card>
          <p>{w.show.deleted}</p>
        </Card>
      )}
      {(state === 'shared, not yet cut' || state === 'cut') && page && (
        <Card title={w.show.page}>
          {page.words === '' ? <Empty>{w.show.nothing}</Empty> : <Paragraphs text={page.words} />}
          <p class="soft">{w.show.pageBy(writer)}</p>
          {state === 'shared, not yet cut' && page.words !== '' && (
            <p>
              <a class="govuk-button" href={`${base}/cut`}>
                {w.show.sort}
              </a>
            </p>
          )}
        </Card>
      )}
      <OffScreenLink view={view} kind="conversation" entry={talk.id} />
      <WithholdLink view={view} table="conversation" entry={talk.id} />
    </Screen>
  )
}
