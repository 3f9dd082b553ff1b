import { textOf, type View } from '../../../platform/index.ts'
import { BackLink, Button, Card, Empty, Input, PageHead, Screen } from '../../../ui/index.ts'
import { Choose } from '../../assets/index.ts'
import { whoseOf } from '../../gifts/index.ts'
import { offers } from '../rules.ts'
import type { PeerLine } from '../store.ts'
import type { Words } from '../words.ts'
import { fewEnough, Offers } from './bits.tsx'

type Props = { view: View; w: Words; found: PeerLine[] }

/** What peers have lived with, without names, for whoever looks or chooses at somebody’s word. */
export function ListPage({ view, w, found }: Props) {
  const { own, name, base } = whoseOf(view)
  const here = `${base}/peers/someone`
  const asked = { q: textOf(view.query, 'q').slice(0, 200), offer: textOf(view.query, 'offer') }
  const href = (offer: string) => {
    const said = Object.entries({ ...asked, offer }).filter(([, value]) => value !== '')
    return said.length === 0 ? here : `${here}?${new URLSearchParams(said)}`
  }
  const person = base === '' ? (view.viewer?.isPerson ? view.viewer.id : null) : view.person?.id
  const title = own ? w.list.title : w.list.titleFor(name)
  return (
    <Screen view={view} title={title} current="peers">
      <BackLink href={base === '' ? '/peers' : `${base}/peers`} />
      <PageHead title={title} lead={w.list.lead} />
      <form method="get" action={here} class="card" noValidate>
        <Input id="q" name="q" value={asked.q} label={{ text: w.list.q }} hint={{ text: w.list.qHint }} />
        <Button classes="govuk-button--secondary">{w.list.find}</Button>
      </form>
      {(found.length > fewEnough || asked.offer !== '') && (
        <div class="choices">
          <Choose
            label={w.index.what}
            items={[
              { text: w.index.all, href: href(''), chosen: !offers.some((one) => one === asked.offer) },
              ...offers.map((offer) => ({ text: w.offers[offer], href: href(offer), chosen: offer === asked.offer })),
            ]}
          />
        </div>
      )}
      {found.length === 0 && <Empty>{w.list.none}</Empty>}
      <ul class="stack entries">
        {found.map((peer) => (
          <li key={peer.id} class="card entry">
            <p class="told">
              “{w.one.says(peer.lived)}
              {peer.askMe && ` ${w.one.askMe(peer.askMe)}`}”
            </p>
            <Offers w={w} offers={peer.offers} label={w.one.offers} />
            <p class="soft">
              {[peer.languages && `${w.one.languages}: ${peer.languages}`, peer.room ? '' : w.list.noRoom]
                .filter(Boolean)
                .join(' · ')}
            </p>
            <p>
              <a href={`${here}/${peer.id}`}>
                {w.list.look}
                <span class="visually-hidden"> {peer.lived}</span>
              </a>
            </p>
          </li>
        ))}
      </ul>
      {person && (
        <Card title={w.list.through} tone="leaf">
          <p>{w.list.throughLead}</p>
          <p>
            <a href={`/people/${person}/peers/ask`}>{w.list.through}</a>
          </p>
        </Card>
      )}
    </Screen>
  )
}
