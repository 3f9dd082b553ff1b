import { AtTheirWord, Decided } from '../../../people/index.ts'
import { fileLink, textOf, type View } from '../../../platform/index.ts'
import {
  BackLink,
  Button,
  Card,
  Checkboxes,
  Chip,
  Details,
  day,
  Empty,
  Form,
  fieldOfMany,
  fieldOn,
  Input,
  Notice,
  PageHead,
  Radios,
  Screen,
  Textarea,
} from '../../../ui/index.ts'
import { When } from '../../consent/pages/invite.tsx'
import { OfferedList, whose } from '../../consent/pages/parts.tsx'
import { words as consentWords } from '../../consent/words.ts'
import { isAdvocate } from '../rules.ts'
import type { Authority, Objection } from '../store.ts'
import type { Words } from '../words.ts'

type Props = { view: View; w: Words; authorities: Authority[]; objections: Objection[] }

/** Who may decide something for the person: what was seen, what it covers, until when, and how to say no to it. */
export function AuthoritiesPage({ view, w, authorities, objections }: Props) {
  const { own, name, base } = whose(view)
  const { list } = w
  const title = own ? list.title : list.titleFor(name)
  const alongside = view.person?.byRight === 'alongside'
  return (
    <Screen view={view} title={title} current="circle" notice={list.done[textOf(view.query, 'done')]}>
      <BackLink href={`${base}/consent`}>{list.back}</BackLink>
      <PageHead
        title={title}
        lead={own ? list.lead : list.leadFor(name)}
        links={alongside && <a href={`${base}/authority/new`}>{list.add}</a>}
      />
      {authorities.length === 0 && (
        <Card>
          <Empty>{own ? list.none : list.noneFor(name)}</Empty>
        </Card>
      )}
      {authorities.map((one) => (
        <One
          key={one.id}
          view={view}
          w={w}
          one={one}
          objections={objections.filter(({ authorityId }) => authorityId === one.id)}
        />
      ))}
    </Screen>
  )
}

type OneProps = { view: View; w: Words; one: Authority; objections: Objection[] }

function One({ view, w, one, objections }: OneProps) {
  const { list } = w
  const { now } = view
  const over = one.endedAt ?? (one.untilAt <= now ? one.untilAt : null)
  const advocate = isAdvocate(one.kind)
  return (
    <Card
      title={one.holder}
      id={`authority-${one.id}`}
      corner={
        <Chip kind={over ? 'plain' : one.begunAt ? 'kept' : 'soon'}>
          {over
            ? [list.ran(day(over, now)), one.endKind && list.ended[one.endKind]].filter(Boolean).join(': ')
            : one.begunAt
              ? list.goes(day(one.untilAt, now))
              : list.waiting}
        </Chip>
      }
    >
      <p>
        <strong>{w.kinds[one.kind]}</strong>
        <br />
        <span class="soft">{w.law[one.kind]}</span>
      </p>
      <h3>{advocate ? list.supports : list.decisions}</h3>
      <p>{one.decisions}</p>
      {one.whyNotNow && (
        <>
          <h3>{list.why}</h3>
          <p>{one.whyNotNow}</p>
        </>
      )}
      <h3>{list.sees}</h3>
      <OfferedList w={consentWords.en} own={whose(view).own} offered={one.offered} />
      {one.coversLettingIn && <p>{list.lettingIn}</p>}
      <h3>{list.evidence}</h3>
      <p>
        {list.seen(one.evidence, day(new Date(one.evidenceSeenOn), now), one.writer)}{' '}
        {one.evidenceReference && list.reference(one.evidenceReference)}{' '}
        {one.metAloneOn ? list.alone(day(new Date(one.metAloneOn), now)) : list.notAlone(one.notAloneWhy)}
      </p>
      {one.evidenceFileId && (
        <p>
          <a href={fileLink(view.person?.id ?? '', { id: one.evidenceFileId, part: 'rights' })}>{list.file}</a>
        </p>
      )}
      {objections.map((said) => (
        <Said key={said.id} view={view} w={w} said={said} />
      ))}
      {!over && view.person?.held.includes('said') && (
        <p>
          <a href={`/people/${view.person.id}/said/stays-from/${one.memberId}`}>{list.askedWhere(one.holder)}</a>
        </p>
      )}
      {!over && <Acts view={view} w={w} one={one} waits={objections.some(({ answeredAt }) => answeredAt === null)} />}
    </Card>
  )
}

function Said({ view, w: { list }, said }: { view: View; w: Words; said: Objection }) {
  const { own, base } = whose(view)
  const on = day(said.at, view.now)
  const to = `${base}/authority/${said.authorityId}/objections/${said.id}`
  return (
    <Notice kind="note">
      <p>{own ? list.objected(on, said.ownerName) : list.objectedFor(on, said.ownerName)}</p>
      {said.words && <p>“{said.words}”</p>}
      {said.answeredAt && (
        <>
          <p>{list.answered(said.ownerName, day(said.answeredAt, view.now))}</p>
          {said.answer && (
            <Decided
              view={view}
              decision={said.answer}
              speaker={said.ownerName}
              at={said.answeredAt}
              answerable={said.answerable}
            />
          )}
        </>
      )}
      {!said.answeredAt && said.ownerId === view.viewer?.id && (
        <Form view={view} to={to}>
          <Textarea {...fieldOn(view, to, 'answer', said.id)} label={{ text: list.answer }} rows={4} />
          <Checkboxes name="upheld" idPrefix={`upheld-${said.id}`} items={[{ value: 'yes', text: list.upheld }]} />
          <Button>{list.sendAnswer}</Button>
        </Form>
      )}
    </Notice>
  )
}

type ActsProps = { view: View; w: Words; one: Authority; waits: boolean }

function Acts({ view, w: { list }, one, waits }: ActsProps) {
  const { own, name, base } = whose(view)
  const to = `${base}/authority/${one.id}`
  const worker = ['alongside', 'cover'].includes(view.person?.byRight ?? '')
  const end = fieldOn(view, `${to}/end`, 'end', one.id)
  return (
    <>
      {(own || worker) && !waits && (
        <Details summaryText={list.challenge}>
          <p>{list.challengeHow}</p>
          <Form view={view} to={`${to}/objections`}>
            <Textarea {...fieldOn(view, `${to}/objections`, 'words', one.id)} label={{ text: list.words }} rows={3} />
            <AtTheirWord view={view} />
            <Button>{list.object}</Button>
          </Form>
          {own && isAdvocate(one.kind) && (
            <Form view={view} to={`${to}/end`}>
              <input type="hidden" name="end" value="revoked" />
              <Button classes="govuk-button--warning">{list.endAdvocate}</Button>
            </Form>
          )}
        </Details>
      )}
      {worker && one.begunAt === null && view.person?.byRight === 'alongside' && (
        <Form view={view} to={`${to}/begin`}>
          <p>{list.beginHint}</p>
          {one.metAloneOn === null && <When view={view} name="metAlone" legend={list.metAlone} hint="" day={null} />}
          {!one.askedWhatStays && (
            <Checkboxes {...fieldOfMany(view, 'asked')} items={[{ value: 'yes', text: list.asked(name) }]} />
          )}
          <Button>{list.begin}</Button>
        </Form>
      )}
      {worker && (
        <Details summaryText={list.end}>
          <Form view={view} to={`${to}/end`}>
            <Radios
              name="end"
              idPrefix={end.id}
              errorMessage={end.errorMessage}
              fieldset={{ legend: { text: list.end, classes: 'govuk-fieldset__legend--s' } }}
              items={
                one.begunAt
                  ? [
                      { value: 'regained', text: list.regained(name) },
                      { value: 'revoked', text: list.revoked },
                    ]
                  : [{ value: 'not begun', text: list.notBegun }]
              }
            />
            <Input {...fieldOn(view, `${to}/end`, 'why', one.id)} label={{ text: list.endWhy }} />
            <Button classes="govuk-button--secondary">{list.end}</Button>
          </Form>
        </Details>
      )}
    </>
  )
}
