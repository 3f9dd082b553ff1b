import { faceLink } from '../../../people/index.ts'
import type { View } from '../../../platform/index.ts'
import { BackLink, Card, PageHead, Screen, Who } from '../../../ui/index.ts'
import { whoseOf } from '../../gifts/index.ts'
import type { Peer } from '../store.ts'
import type { Words } from '../words.ts'
import { Offers } from './bits.tsx'

/** One peer, with the name they chose: to whom they said so, and to nobody else. */
export function PeerPage({ view, w, peer }: { view: View; w: Words; peer: Peer }) {
  const { own, name, base } = whoseOf(view)
  const person = base === '' ? (view.viewer?.isPerson ? view.viewer.id : null) : view.person?.id
  return (
    <Screen view={view} title={peer.shownAs} current="peers">
      <BackLink href={`${base}/peers/someone`} />
      <PageHead title={peer.shownAs} />
      <Card>
        <Who name={peer.shownAs} src={faceLink(peer.memberId, peer.picture)} size="l">
          <span class="own-line">
            “{w.one.says(peer.lived)}
            {peer.askMe && ` ${w.one.askMe(peer.askMe)}`}”
          </span>
        </Who>
        <Offers w={w} offers={peer.offers} label={w.one.offers} />
        {peer.languages && (
          <p>
            <span class="soft">{w.one.languages}: </span>
            {peer.languages}
          </p>
        )}
        {peer.cannot && (
          <p>
            <span class="soft">{w.one.cannot}: </span>
            {peer.cannot}
          </p>
        )}
        {!peer.room ? (
          <p>{w.one.noRoom}</p>
        ) : person ? (
          <p>
            <a class="govuk-button" href={`/people/${person}/peers/ask?peer=${peer.id}`}>
              {own ? w.one.ask : w.one.askFor(name)}
            </a>
          </p>
        ) : (
          <p>
            {w.one.planFirst} <a href="/hello">{w.one.hello}</a>
          </p>
        )}
      </Card>
      <p>
        <a href={`/not-safe?peer=${peer.id}`}>{w.one.notSafe}</a>
      </p>
    </Screen>
  )
}
