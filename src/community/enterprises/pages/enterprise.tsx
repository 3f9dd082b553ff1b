import type { View } from '../../../platform/index.ts'
import type { Pinned } from '../../../settings/index.ts'
import { Card, Details, PageHead, Paragraphs, Phone, PlainList, Row, Screen, SummaryList } from '../../../ui/index.ts'
import { papersInOrder, priceOf } from '../rules.ts'
import type { Check } from '../settings.ts'
import type { Review, Shown } from '../store.ts'
import type { Words } from '../words.ts'
import { againLine, dayOf, Papers, roomChip, Sentences } from './bits.tsx'
import { Reviews } from './reviews.tsx'

type Props = {
  view: View
  w: Words
  enterprise: Shown
  reviews: Review[]
  checks: Pinned<Check[]>
  council: Pinned<string[]>
  question: Pinned<{ question: string; law: string[] }>
}

/** What everybody reads of one that is listed today. */
export function EnterprisePage(props: Props) {
  const { view, w: all, enterprise: one, reviews, checks, council } = props
  const { page: w } = all
  return (
    <Screen view={view} title={one.name} current="enterprises" aside={<Aside {...props} />}>
      <PageHead over={w.over} title={one.name} lead={one.line} links={roomChip(one, all)} />
      <div class="halves">
        <Card title={w.does} tone="leaf">
          <Paragraphs text={one.does} />
        </Card>
        <Card title={w.doesNot} tone="sun">
          <Paragraphs text={one.doesNot} />
        </Card>
      </div>
      <Facts {...props} />
      {one.care !== 'no' && <CareCard {...props} />}
      <Card title={w.papers} id="papers">
        <p class="soft">{w.papersLead}</p>
        <Papers w={all} now={view.now} checks={checks.value} needs={one.needs} papers={one.papers} soon={0} />
        <Details summaryText={w.means}>
          {papersInOrder(checks.value, one.needs, one.papers).map(({ check }) => (
            <p key={check.key}>
              <strong>{check.name}.</strong> {check.means}
            </p>
          ))}
        </Details>
      </Card>
      <Card title={w.council} tone="sky">
        <Sentences lines={council.value} />
      </Card>
      <Card title={w.reviews} id="reviews" corner={<span class="soft">{againLine(one.again, all)}</span>}>
        <p class="soft">{w.reviewsHow}</p>
        <Reviews view={view} w={all} of={one} reviews={reviews} />
      </Card>
    </Screen>
  )
}

function Facts({ w: all, enterprise: one }: Props) {
  const { page: w } = all
  const row = (key: string, value: string | false) => (value ? [{ key: { text: key }, value: { text: value } }] : [])
  const reach = [
    one.phone && <Phone key="phone" number={one.phone} />,
    one.email && (
      <a key="email" href={`mailto:${one.email}`}>
        {one.email}
      </a>
    ),
    one.website && (
      <a key="website" href={one.website} rel="noreferrer nofollow">
        {w.website}
      </a>
    ),
  ].filter(Boolean)
  return (
    <Card>
      <SummaryList
        rows={[
          ...row(
            w.price,
            [`${priceOf(one.pricePence, one.priceUnit, all.per, all.free)}.`, one.priceWords].filter(Boolean).join(' '),
          ),
          ...row(w.when, one.hours),
          ...row(w.where, one.areas.map(({ name }) => name).join(', ')),
          ...row(w.room, one.room),
          ...row(w.who, w.whoLine(one.shownAs, all.workers(one.workers))),
          ...row(w.languages, one.languages.join(', ')),
          { key: { text: w.reach }, value: { html: <span class="reach-list">{reach}</span> } },
        ]}
      />
    </Card>
  )
}

/** The law’s question and their own answer; nothing here decides it. */
function CareCard({ view, w: all, enterprise: one, question }: Props) {
  const { page: w } = all
  return (
    <Card title={w.careTitle} tone="clay" id="care">
      <p>
        <strong>{all.care[one.care]}.</strong>
      </p>
      <p>{question.value.question}</p>
      <p>
        {w.careTheirs} “{one.careAnswer}”
      </p>
      {one.careAnsweredOn && <p class="soft">{w.careOn(dayOf(one.careAnsweredOn, view.now))}</p>}
      <Details summaryText={w.law}>
        <ul>
          {question.value.law.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Details>
    </Card>
  )
}

function Aside({ view, w: { page: w }, enterprise: { id } }: Props) {
  const to = `/bought/from/${id}`
  return (
    <>
      <Card title={w.agree} tone="leaf">
        <p>{w.agreeLead}</p>
        {view.viewer ? (
          <>
            <a class="govuk-button" href={to}>
              {w.agree}
            </a>
            <p>
              <a href={`${to}?before=yes`}>{w.iBought}</a>
            </p>
          </>
        ) : (
          <p>
            <a href={`/sign-in?next=${encodeURIComponent(to)}`}>{w.signIn}</a>
          </p>
        )}
      </Card>
      <Card>
        <PlainList>
          <Row title={w.notSafe} href={`/not-safe?enterprise=${id}`} under={w.notSafeLead} />
          <Row title={w.all} href="/enterprises" />
        </PlainList>
      </Card>
    </>
  )
}
