import { OffScreenLink } from '../../../people/index.ts'
import type { View } from '../../../platform/index.ts'
import { Card, Chip, type ChipKind, day, Empty, PageHead, PlainList, Row, Screen } from '../../../ui/index.ts'
import type { Neighbour } from '../../gifts/doors.ts'
import { whoseOf } from '../../gifts/whose.ts'
import type { Introduction, State, Thanks } from '../store.ts'
import type { Words } from '../words.ts'

type Props = {
  view: View
  w: Words
  neighbour: Neighbour | undefined
  introductions: Introduction[]
  thanks: Thanks[]
}

const kindOf: Record<State, ChipKind> = {
  proposed: 'soon',
  'both yes': 'kept',
  met: 'soon',
  took: 'kept',
  'did not take': 'plain',
  'taken back': 'plain',
}

/** Whom somebody could meet; the thanks they keep; then what was before. */
export function IntroductionsPage({ view, w, neighbour, introductions, thanks }: Props) {
  const whose = whoseOf(view, neighbour)
  const title = whose.own ? w.title : w.titleFor(whose.name)
  const past = (one: Introduction) => one.state === 'taken back' || one.state === 'did not take'
  const now = introductions.filter((one) => !past(one))
  const before = introductions.filter(past)
  const row = (one: Introduction) => {
    const waits = one.myAnswer === null && one.state === 'proposed'
    return (
      <Row
        key={one.sideId}
        href={`${whose.base}/introductions/${one.sideId}`}
        title={one.otherName || one.otherLine || w.somebody}
        end={<Chip kind={waits ? 'mine' : kindOf[one.state]}>{waits ? w.one.ask : w.states[one.state]}</Chip>}
        under={one.otherName && one.otherLine}
      />
    )
  }
  return (
    <Screen view={view} title={title} current="give and ask">
      <PageHead title={title} lead={w.lead} />
      <Card>
        {now.length === 0 && <Empty action={<a href={`${whose.base}/give-and-ask`}>{w.give}</a>}>{w.none}</Empty>}
        <PlainList>{now.map(row)}</PlainList>
      </Card>
      {(view.person !== null || (whose.own && view.viewer?.isPerson)) && (
        <p>
          <a href={`${whose.base}/introductions/mine`}>{whose.own ? w.code.link : w.code.linkFor(whose.name)}</a>
        </p>
      )}
      {thanks.length > 0 && (
        <Card title={w.thanksTitle} tone="sun">
          <PlainList>
            {thanks.map((one) => (
              <Row key={one.id} title={`“${one.words}”`} under={w.thanksLine(one.byName, day(one.at, view.now))}>
                <OffScreenLink view={view} kind="thanks" entry={one.id} own={whose.own} />
              </Row>
            ))}
          </PlainList>
        </Card>
      )}
      {before.length > 0 && (
        <Card title={w.past}>
          <PlainList>{before.map(row)}</PlainList>
        </Card>
      )}
    </Screen>
  )
}
