import { faceLink } from '../../../people/index.ts'
import type { Part, View } from '../../../platform/index.ts'
import { Card, Chip, day, Empty, Form, PageHead, PlainList, Row, Screen, Who } from '../../../ui/index.ts'
import { type CircleRow, endsSoon, type LetIn, letIn, parts } from '../rules.ts'
import type { CircleInvitation } from '../store.ts'
import type { Words } from '../words.ts'
import { partName, whose } from './parts.tsx'

type Props = { view: View; w: Words; rows: CircleRow[]; asked: CircleInvitation[]; warn: { value: number } }

/** Who may see what: people down, parts across; on a phone each one is a list of what they may. */
export function ConsentPage({ view, w, rows, asked, warn }: Props) {
  const { own, name, base } = whose(view)
  const { table } = w
  const all = letIn(rows)
  const standing = all.filter(({ ended }) => !ended)
  const gone = all.filter(({ ended }) => ended)
  const columns = parts.filter(
    (part) => !['reach', 'hello'].includes(part) || standing.some(({ held }) => held.some((one) => one.part === part)),
  )
  const soon = standing.filter((one) => endsSoon(one, warn.value, view.now))
  const title = own ? table.title : table.titleFor(name)
  return (
    <Screen view={view} title={title} current="circle" wide>
      <PageHead
        title={title}
        lead={own ? table.lead : table.leadFor(name)}
        links={
          <>
            <a href={`${base}/invite`}>{table.invite}</a>
            <a href={base}>{own ? table.map : table.mapFor(name)}</a>
            <a href={`${base}/authority`}>{own ? table.authority : table.authorityFor(name)}</a>
            <a href={`${base}/consent/paper`}>{table.paper}</a>
          </>
        }
      />
      {soon.length > 0 && (
        <Card tone="sun" title={table.soonTitle}>
          {soon.map(({ memberId, knownAs, endsAt }) => (
            <p key={memberId}>
              {table.soon(knownAs, day(endsAt as Date, view.now))}{' '}
              <a href={`${base}/consent/${memberId}#until`}>{table.longer}</a>
            </p>
          ))}
        </Card>
      )}
      <Card>
        {standing.length === 0 ? (
          <Empty action={<a href={`${base}/invite`}>{table.invite}</a>}>{own ? table.none : table.noneFor(name)}</Empty>
        ) : (
          <table class="fold-table">
            <caption class="visually-hidden">{table.caption}</caption>
            <thead>
              <tr>
                <th scope="col">{table.who}</th>
                {columns.map((part) => (
                  <th key={part} scope="col">
                    {partName(w, own, part)}
                  </th>
                ))}
                <td />
              </tr>
            </thead>
            <tbody>
              {standing.map((one) => (
                <MemberRow key={one.memberId} view={view} w={w} one={one} columns={columns} />
              ))}
            </tbody>
          </table>
        )}
      </Card>
      <Asked view={view} w={w} asked={asked} />
      {gone.length > 0 && (
        <Card title={table.ended}>
          <PlainList>
            {gone.map(({ memberId, knownAs, inMyWords }) => (
              <Row key={memberId} title={knownAs} href={`${base}/consent/${memberId}`} under={inMyWords} />
            ))}
          </PlainList>
        </Card>
      )}
    </Screen>
  )
}

function MemberRow({ view, w, one, columns }: { view: View; w: Words; one: LetIn; columns: Part[] }) {
  const { own, base } = whose(view)
  const { table } = w
  const to = `${base}/consent/${one.memberId}`
  const does = one.paused ? 'resume' : 'pause'
  return (
    <tr>
      <th scope="row">
        <Who name={one.knownAs} src={faceLink(one.memberId, one.picture)} is={one.inMyWords} href={to}>
          {one.paused && (
            <span>
              <Chip kind="soon">{w.rests}</Chip>
            </span>
          )}
        </Who>
      </th>
      {columns.map((part) => {
        const held = one.held.find((mine) => mine.part === part)
        return (
          <td key={part} data-label={partName(w, own, part)} class={held ? undefined : 'fold-none'}>
            {held ? (
              <Chip kind={held.pausedAt ? 'soon' : 'kept'}>
                {held.pausedAt ? w.rests : (own ? w.short : w.shortFor)[held.manner]}
              </Chip>
            ) : (
              <>
                <span class="soft" aria-hidden="true">
                  –
                </span>
                <span class="visually-hidden">{w.nothing}</span>
              </>
            )}
          </td>
        )
      })}
      <td class="fold-acts">
        {own && (
          <Form view={view} to={to}>
            <button
              type="submit"
              class="link-button"
              name="do"
              value={does}
              aria-label={one.paused ? table.resumeAll(one.knownAs) : table.pauseAll(one.knownAs)}
            >
              {one.paused ? table.resume : table.pause}
            </button>
            <button type="submit" class="link-button" name="do" value="end" aria-label={table.endAll(one.knownAs)}>
              {table.end}
            </button>
          </Form>
        )}
        <a href={to} aria-label={table.open(one.knownAs)}>
          {table.press}
        </a>
      </td>
    </tr>
  )
}

function Asked({ view, w, asked }: { view: View; w: Words; asked: CircleInvitation[] }) {
  const { base } = whose(view)
  const { table } = w
  // What was answered with yes stands in the table; what was taken back is done with.
  const shown = asked.filter(({ answer, takenBackAt }) => answer !== 'yes' && takenBackAt === null).slice(0, 12)
  if (shown.length === 0) return null
  return (
    <Card title={table.asked}>
      <PlainList>
        {shown.map((one) => (
          <Row
            key={one.id}
            title={one.toName}
            href={`${base}/invitations/${one.id}`}
            under={
              one.answer === 'no'
                ? table.saidNo(day(one.answeredAt as Date, view.now))
                : one.untilAt <= view.now
                  ? table.ranOut
                  : table.askedLine(day(one.madeAt, view.now), day(one.untilAt, view.now))
            }
          />
        ))}
      </PlainList>
    </Card>
  )
}
