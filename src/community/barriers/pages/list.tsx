import type { Neighbourhood } from '../../../neighbourhoods/index.ts'
import { textOf, type View } from '../../../platform/index.ts'
import { Details, Empty, PageHead, Screen, sentence } from '../../../ui/index.ts'
import { Choose } from '../../assets/index.ts'
import { isOpen, shows, sorts, stateOf } from '../rules.ts'
import type { Barrier } from '../store.ts'
import type { Words } from '../words.ts'
import { AnswerNow, StateChip } from './bits.tsx'

type Props = { view: View; w: Words; called: null; all: Barrier[]; areas: Neighbourhood[] }

/** What stands in the way, by neighbourhood, with what was answered; for everybody. */
export function ListPage({ view, w, all, areas }: Props) {
  const asked = { in: textOf(view.query, 'in'), sort: textOf(view.query, 'sort'), show: textOf(view.query, 'show') }
  const area = areas.find(({ slug }) => slug === asked.in)
  const show = shows.find((one) => one === asked.show) ?? null
  const shown = all.filter((one) => show === null || isOpen(stateOf(one, view.now)) === (show === 'waiting'))
  const href = (over: Partial<typeof asked>) => {
    const said = Object.entries({ ...asked, ...over }).filter(([, value]) => value !== '')
    return said.length === 0 ? '/barriers' : `/barriers?${new URLSearchParams(said)}`
  }
  const title = area ? w.list.titleIn(area.name) : w.list.title
  const reads = view.viewer?.posts.some((post) => ['connector', 'team lead', 'steward'].includes(post))
  return (
    <Screen view={view} title={title} current="neighbourhoods" wide>
      <PageHead
        title={title}
        lead={w.list.lead}
        links={
          <>
            <a class="govuk-button" href={area ? `/barriers/say?neighbourhood=${area.slug}` : '/barriers/say'}>
              {w.list.say}
            </a>
            {reads && <a href="/barriers/desk">{w.list.desk}</a>}
          </>
        }
      />
      <div class="choices">
        <Choose
          label={w.list.where}
          items={[
            { text: w.list.everywhere, href: href({ in: '' }), chosen: !area },
            ...areas.map(({ slug, name }) => ({ text: name, href: href({ in: slug }), chosen: slug === area?.slug })),
          ]}
        />
        <Details summaryText={w.list.some} open={asked.sort !== '' || show !== null} classes="quiet">
          <div class="choices">
            {' '}
            <Choose
              label={w.list.which}
              items={[
                { text: w.list.all, href: href({ sort: '' }), chosen: !sorts.some((one) => one === asked.sort) },
                ...sorts.map((sort) => ({ text: w.sorts[sort], href: href({ sort }), chosen: sort === asked.sort })),
              ]}
            />
            <Choose
              label={w.list.how}
              items={[
                { text: w.list.both, href: href({ show: '' }), chosen: show === null },
                ...shows.map((one) => ({ text: w.list.shows[one], href: href({ show: one }), chosen: one === show })),
              ]}
            />
          </div>
        </Details>
      </div>
      {shown.length === 0 && <Empty>{w.list.none}</Empty>}
      {[...Map.groupBy(shown, ({ slug }) => slug)].map(([slug, here]) => (
        <section key={slug} aria-labelledby={`in-${slug}`}>
          <h2 id={`in-${slug}`} class="govuk-heading-m">
            <a href={`/neighbourhoods/${slug}`}>{here[0]?.neighbourhood}</a>
          </h2>
          <ul class="halves entries">
            {here.map((barrier) => (
              <li key={barrier.id} class="card entry">
                <p class="entry-kind">
                  {sentence(w.sorts[barrier.sort])}
                  {barrier.asset && `, ${barrier.asset}`}
                </p>
                <h3 class="govuk-heading-s">
                  <a href={`/barriers/${barrier.id}`}>{barrier.line}</a>
                </h3>
                <p>
                  <StateChip view={view} w={w} barrier={barrier} /> <span class="soft">{w.said(barrier.said)}</span>
                </p>
                <AnswerNow view={view} w={w} barrier={barrier} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p class="soft">{w.list.read}</p>
    </Screen>
  )
}
