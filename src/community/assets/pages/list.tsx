import type { Neighbourhood } from '../../../neighbourhoods/index.ts'
import type { View } from '../../../platform/index.ts'
import type { Pinned } from '../../../settings/index.ts'
import { Card, Empty, PageHead, Screen } from '../../../ui/index.ts'
import { hrefOf, wantedIn } from '../asked.ts'
import { freshnessOf } from '../freshness.ts'
import { type AssetRow, perPage } from '../store.ts'
import { type AssetKind, assetKinds } from '../types.ts'
import type { Words } from '../words.ts'
import { Choose, Fresh, inShort, PausedChip } from './bits.tsx'

type Props = {
  view: View
  w: Words
  assets: AssetRow[]
  counts: { kind: AssetKind; count: number }[]
  areas: Neighbourhood[]
  called: null
  fresh: Pinned<number>
}

/** Groups and places, by kind and part of town. */
export function ListPage({ view, w, assets, counts, areas, fresh }: Props) {
  const wanted = wantedIn(view.query)
  const area = areas.find(({ slug }) => slug === wanted.area)
  const href = (over: Partial<typeof wanted>) => hrefOf('/groups', { ...wanted, page: 1, ...over })
  const total = counts.reduce((sum, { count }) => sum + count, 0)
  const title = area ? w.list.titleIn(area.name) : w.list.title
  return (
    <Screen view={view} title={title} current="groups" wide>
      <PageHead
        title={title}
        lead={w.list.lead}
        links={
          <>
            <a href={hrefOf('/whats-on', { area: wanted.area })}>{w.list.whatsOn}</a>
            <a href="/groups/told">{w.list.tell}</a>
          </>
        }
      />
      <div class="choices">
        <Choose
          label={w.list.where}
          items={[
            { text: w.list.everywhere, href: href({ area: null }), chosen: !area },
            ...areas.map(({ slug, name }) => ({ text: name, href: href({ area: slug }), chosen: slug === area?.slug })),
          ]}
        />
        <Choose
          label={w.list.which}
          items={[
            { text: w.list.all, href: href({ kind: null }), chosen: wanted.kind === null, count: total },
            ...assetKinds.map((kind) => ({
              text: w.kinds[kind].many,
              href: href({ kind }),
              chosen: wanted.kind === kind,
              count: counts.find((one) => one.kind === kind)?.count ?? 0,
            })),
          ]}
        />
      </div>
      {assets.length === 0 ? (
        <Empty action={<a href="/groups/told">{w.list.tell}</a>}>{w.list.none}</Empty>
      ) : (
        <ul class="thirds entries">
          {assets.slice(0, perPage).map((asset) => (
            <li
              key={asset.id}
              class={`card entry entry--${asset.kind}${asset.kind === 'story' ? '' : ` entry--${freshnessOf(asset.checkedAt, view.now, fresh.value)}`}`}
            >
              <p class="entry-kind">
                {w.kinds[asset.kind].one}
                {asset.neighbourhood && !area && `, ${asset.neighbourhood}`}
              </p>
              <h2>
                <a href={`/${asset.enterprise ? 'enterprises' : 'groups'}/${asset.id}`}>{asset.name}</a>
              </h2>
              <PausedChip status={asset.status} w={w} />
              <p>{asset.line}</p>
              <p class="soft small">
                {[asset.placeName, ...inShort(asset, w)].filter((one) => one !== '').join(' · ')}
              </p>
              {asset.kind !== 'story' && (
                <p class="small">
                  <Fresh {...asset} now={view.now} days={fresh.value} w={w} />
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
      {(wanted.page > 1 || assets.length > perPage) && (
        <nav class="actions" aria-label={w.list.pages}>
          {wanted.page > 1 && <a href={href({ page: wanted.page - 1 })}>{w.list.earlier}</a>}
          <span class="soft">{w.list.page(wanted.page)}</span>
          {assets.length > perPage && <a href={href({ page: wanted.page + 1 })}>{w.list.later}</a>}
        </nav>
      )}
      <Card title={w.list.tell} tone="leaf">
        <p>{w.list.tellLead}</p>
        <p>
          <a href="/groups/told">{w.list.tell}</a>
        </p>
        <p class="small">
          <a href={hrefOf('/embed', { ...wanted, page: 1 })}>{w.list.embed}</a>
        </p>
      </Card>
    </Screen>
  )
}
