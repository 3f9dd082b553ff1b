import type { Neighbourhood } from '../../../neighbourhoods/index.ts'
import { textOf, type View } from '../../../platform/index.ts'
import { Card, Empty, Notice, PageHead, Screen } from '../../../ui/index.ts'
import { Choose } from '../../assets/index.ts'
import { boardInWords, offers } from '../rules.ts'
import type { Organisation } from '../store.ts'
import type { Words } from '../words.ts'
import { fewEnough, Offers } from './bits.tsx'

type Props = {
  view: View
  w: Words
  called: null
  all: Organisation[]
  areas: Neighbourhood[]
  waiting: { count: number }
}

/** Organisations led by those they are for, for everybody; the way to peers, for whoever signs in. */
export function IndexPage({ view, w, all, areas, waiting }: Props) {
  const asked = { in: textOf(view.query, 'in'), offer: textOf(view.query, 'offer') }
  const area = areas.find(({ slug }) => slug === asked.in)
  const href = (over: Partial<typeof asked>) => {
    const said = Object.entries({ ...asked, ...over }).filter(([, value]) => value !== '')
    return said.length === 0 ? '/peers' : `/peers?${new URLSearchParams(said)}`
  }
  const { viewer } = view
  const passes = viewer?.posts.some((post) => post === 'connector' || post === 'team lead')
  return (
    <Screen view={view} title={w.index.title} current="peers" wide>
      <PageHead
        title={w.index.title}
        lead={w.index.lead}
        links={
          <>
            <a class="govuk-button" href={viewer ? '/peers/someone' : '/sign-in'}>
              {w.index.someone}
            </a>
            {viewer && <a href="/peers/me">{w.index.me}</a>}
            {viewer && <a href="/peers/asked">{w.index.toAsked}</a>}
            {passes && <a href="/peers/to-pass-on">{w.index.passOn}</a>}
          </>
        }
      />
      {waiting.count > 0 && (
        <Notice kind="note">
          <a href="/peers/asked">{w.index.asked(waiting.count)}</a>
        </Notice>
      )}
      {!viewer && <p class="soft">{w.index.signIn}</p>}
      <h2 class="govuk-heading-m">{w.index.orgs}</h2>
      {(all.length > fewEnough || asked.in !== '' || asked.offer !== '') && (
        <div class="choices">
          <Choose
            label={w.index.where}
            items={[
              { text: w.index.everywhere, href: href({ in: '' }), chosen: !area },
              ...areas.map(({ slug, name }) => ({ text: name, href: href({ in: slug }), chosen: slug === area?.slug })),
            ]}
          />
          <Choose
            label={w.index.what}
            items={[
              { text: w.index.all, href: href({ offer: '' }), chosen: !offers.some((one) => one === asked.offer) },
              ...offers.map((offer) => ({
                text: w.offers[offer],
                href: href({ offer }),
                chosen: offer === asked.offer,
              })),
            ]}
          />
        </div>
      )}
      {all.length === 0 && (
        <Card>
          <Empty>{w.index.none}</Empty>
        </Card>
      )}
      <ul class="thirds entries">
        {all.map((one) => (
          <li key={one.id} class="card entry">
            <p class="entry-kind">{[w.org.over, one.neighbourhood].filter(Boolean).join(', ')}</p>
            <h3 class="govuk-heading-s">
              <a href={`/peers/organisations/${one.id}`}>{one.name}</a>
            </h3>
            <p>{one.line}</p>
            <Offers w={w} offers={one.offers} label={w.org.offers} />
            <p class="soft">
              {one.status === 'paused'
                ? w.org.paused
                : [
                    boardInWords(one.boardTotal, one.boardLived) &&
                      w.org.board(boardInWords(one.boardTotal, one.boardLived)),
                    one.room,
                  ]
                    .filter(Boolean)
                    .join(' ')}
            </p>
          </li>
        ))}
      </ul>
    </Screen>
  )
}
