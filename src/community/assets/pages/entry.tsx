import { hows } from '../../../people/index.ts'
import type { View } from '../../../platform/index.ts'
import { bankHolidays } from '../../../promises/index.ts'
import type { Pinned } from '../../../settings/index.ts'
import {
  Button,
  Card,
  Form,
  inLondon,
  PageHead,
  Paragraphs,
  Phone,
  PlainList,
  Screen,
  SummaryList,
  weekday,
} from '../../../ui/index.ts'
import { hrefOf } from '../asked.ts'
import type { AssetShown } from '../store.ts'
import { hasEnded } from '../times/is-over.ts'
import { nextOf } from '../times/next.ts'
import { clockInWords, timeInWords } from '../times/say-times.ts'
import type { Access, AssetTime } from '../types.ts'
import { works } from '../visits/marks.ts'
import type { SaidOf } from '../visits/store.ts'
import type { Words } from '../words.ts'
import { AccessList } from './access-list.tsx'
import { Fresh } from './bits.tsx'
import { Went } from './went.tsx'

export type EntryProps = {
  view: View
  w: Words
  standsHere: null
  asset: AssetShown
  access: Access[]
  times: AssetTime[]
  said: SaidOf | null
  fresh: Pinned<number>
}

/** A group, place, institution, exchange or story: everything somebody wants to know before they go. */
export function EntryPage(props: EntryProps) {
  const { view, w, asset } = props
  const keeps = view.viewer?.posts.some((post) => ['connector', 'steward', 'team lead'].includes(post))
  const story = asset.kind === 'story'
  if (asset.enterprise) return <EnterpriseEntry {...props} />
  return (
    <Screen
      view={view}
      title={asset.name}
      current="groups"
      notice={noticeOf(view, w)}
      aside={
        <>
          {!story && asset.status === 'active' && (
            <Card tone="sun">
              <p>{w.page.sayHello}</p>
              <p>
                <a href="/hello">{w.page.hello}</a>
              </p>
            </Card>
          )}
          {!story && <StillRight {...props} />}
          <p>
            <a href={hrefOf('/groups', { area: asset.neighbourhoodSlug })}>
              {asset.neighbourhood ? `${w.page.more}: ${asset.neighbourhood}` : w.page.all}
            </a>
          </p>
        </>
      }
    >
      <PageHead
        over={[w.kinds[asset.kind].one, asset.neighbourhood ?? ''].filter(Boolean).join(' · ')}
        title={asset.name}
        lead={asset.line}
        links={keeps && <a href={`/groups/${asset.id}/edit`}>{w.page.edit}</a>}
      />
      {asset.status === 'paused' && (
        <Card title={w.page.paused} tone="clay">
          <p>{asset.pausedWords || w.page.pausedWords}</p>
        </Card>
      )}
      {!story && <When {...props} />}
      {asset.about !== '' && (
        <Card>
          <Paragraphs text={asset.about} />
        </Card>
      )}
      <Facts {...props} />
      {!story && (
        <Card title={w.page.access}>
          <AccessList {...props} />
        </Card>
      )}
      {!story && <Went {...props} />}
    </Screen>
  )
}

/** A tiny enterprise is found here like anything else; all there is to know stands on its own page. */
function EnterpriseEntry({ view, w, asset }: EntryProps) {
  return (
    <Screen view={view} title={asset.name} current="groups">
      <PageHead over={asset.neighbourhood ?? ''} title={asset.name} lead={asset.line} />
      <a class="govuk-button" href={`/enterprises/${asset.id}`}>
        {w.page.enterprise}
      </a>
    </Screen>
  )
}

function noticeOf({ query }: View, { page: w }: Words): string | undefined {
  const notices: Record<string, string> = { checked: w.checked, told: w.told, visited: w.visited, saved: w.saved }
  return typeof query.done === 'string' ? notices[query.done] : undefined
}

function When({ view, w: { page: w }, asset, times }: EntryProps) {
  const today = view.now
  const next = nextOf(times, today, bankHolidays)
  const ahead = times.filter((time) => !hasEnded(time, today))
  return (
    <Card title={w.when} tone="leaf">
      {next && asset.status === 'active' && (
        <p class="next-on">
          <strong>{w.next}:</strong> {w.nextOn(weekday(inLondon(next.day, '12:00')), clockInWords(next.time))}
        </p>
      )}
      {ahead.length === 0 ? (
        <p>{times.length === 0 ? w.anyTime : w.allOver}</p>
      ) : (
        <>
          <ul class="times">
            {ahead.map((time) => (
              <li key={time.id}>
                {timeInWords(time)}
                {time.words !== '' && <span class="soft"> {time.words}</span>}
                <NotOn time={time} now={today} w={w} />
              </li>
            ))}
          </ul>
          <p class="small">
            <a href={`/groups/${asset.id}/calendar.ics`}>{w.calendar}</a>
          </p>
        </>
      )}
    </Card>
  )
}

function NotOn({ time, now, w }: { time: AssetTime; now: Date; w: Words['page'] }) {
  const today = now.toISOString().slice(0, 10)
  const soon = time.skips.filter((day) => day >= today).slice(0, 4)
  const said = [
    soon.length > 0 ? w.notOn(soon.map((day) => weekday(inLondon(day, '12:00'))).join(', ')) : '',
    time.notOnBankHolidays ? w.notHolidays : '',
  ].filter((one) => one !== '')
  return said.length === 0 ? null : <span class="soft small not-on"> {said.join(' ')}</span>
}

function Facts({ w: { page: w, costs }, asset }: EntryProps) {
  const postcode = (asset.postcode ?? '').replace(' ', '\u00a0')
  const where = [asset.placeName, ...asset.addressLines, postcode].filter((line) => line !== '')
  const cost = [asset.cost === null ? '' : costs[asset.cost], asset.costWords].filter((one) => one !== '')
  const ages = asset.minimumAge !== null || asset.maximumAge !== null ? w.ages(asset.minimumAge, asset.maximumAge) : ''
  const forWhom = [asset.forWhom, ages].filter((one) => one !== '')
  const rows = [
    where.length > 0 && { key: w.where, value: where.join(', ') },
    cost.length > 0 && { key: w.cost, value: cost.join('. ') },
    forWhom.length > 0 && { key: w.forWhom, value: forWhom.join('. ') },
    asset.languages.length > 0 && { key: w.languages, value: asset.languages.join(', ') },
    asset.getThere !== '' && { key: w.getThere, value: asset.getThere },
    asset.room !== '' && { key: w.room, value: asset.room },
  ].filter((row) => row !== false)
  const reach = [
    asset.phone && (
      <span key="phone">
        <Phone number={asset.phone} />
      </span>
    ),
    asset.email && (
      <a key="email" href={`mailto:${asset.email}`}>
        {asset.email}
      </a>
    ),
    asset.website && (
      <a key="website" href={asset.website} rel="noreferrer nofollow">
        {w.website}
      </a>
    ),
  ].filter(Boolean)
  if (rows.length + reach.length === 0 && asset.organisation === null) return null
  return (
    <Card>
      <SummaryList
        rows={[
          ...rows.map(({ key, value }) => ({ key: { text: key }, value: { text: value } })),
          ...(reach.length > 0
            ? [{ key: { text: w.ring }, value: { html: <span class="reach-list">{reach}</span> } }]
            : []),
        ]}
      />
      {asset.organisation && <p class="soft small">{w.by(asset.organisation)}</p>}
    </Card>
  )
}

/** Who last checked it, and the nudge to say that it is still right: one press. */
function StillRight({ view, w, asset, fresh }: EntryProps) {
  const worksHere = view.viewer?.posts.some((post) => works.includes(post)) ?? false
  const path = `/groups/${asset.id}`
  return (
    <Card title={w.page.checkTitle}>
      <p>
        <Fresh {...asset} now={view.now} days={fresh.value} w={w} />
      </p>
      {view.viewer ? (
        <>
          <Form view={view} to={`${path}/still-right`}>
            <Button classes="govuk-button--secondary">{w.page.check}</Button>
          </Form>
          {worksHere && (
            <Form view={view} to={`${path}/still-right`}>
              <p class="soft small">{w.page.toldMe}</p>
              <div class="actions">
                {hows.slice(1).map((how) => (
                  <button key={how} type="submit" class="link-button" name="how" value={how}>
                    {w.page.toldHow[how]}
                  </button>
                ))}
              </div>
            </Form>
          )}
        </>
      ) : (
        <p>
          <a href={`/sign-in?next=${encodeURIComponent(path)}`}>{w.page.signIn}</a>
        </p>
      )}
      <PlainList>
        <li>
          <a href={`${path}/changed`}>{w.page.changed}</a>
        </li>
        {view.viewer && asset.status === 'active' && (
          <li>
            <a href={`/introductions/new?group=${asset.id}`}>{w.page.introduce}</a>
          </li>
        )}
        <li>
          <a href={`/not-safe?group=${asset.id}`}>{w.page.notSafe}</a>
        </li>
      </PlainList>
    </Card>
  )
}
