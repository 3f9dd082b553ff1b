import type { View } from '../../../platform/index.ts'
import { Empty, Said, sentence } from '../../../ui/index.ts'
import type { Review } from '../store.ts'
import type { Words } from '../words.ts'
import { dayOf } from './bits.tsx'

type Props = { view: View; w: Words; of: { id: string; name: string }; reviews: Review[] }

/** What people say who bought, each with the answer beside it; what is gone leaves its trace. */
export function Reviews({ view, w, of, reviews }: Props) {
  if (reviews.length === 0) return <Empty>{w.page.reviewsNone}</Empty>
  return (
    <div class="stack">
      {reviews.map((one) => (
        <OneReview key={one.id} view={view} w={w} of={of} one={one} />
      ))}
    </div>
  )
}

const month = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', month: 'long', year: 'numeric' })

function OneReview({ view, w: all, of, one }: Omit<Props, 'reviews'> & { one: Review }) {
  const { page: w } = all
  if (one.takenBack) return <p class="soft">{w.takenBack}</p>
  if (one.removedOn) {
    return (
      <p>
        {w.removed(dayOf(one.removedOn, view.now), one.removedPost)} “{one.removedWhy}”
      </p>
    )
  }
  const may = view.viewer?.posts.some((post) => ['keeper', 'team lead', 'reviewer', 'steward'].includes(post))
  return (
    <Said
      w={view.frame.w}
      kind="other"
      id={`review-${one.id}`}
      text={one.words}
      speaker={one.shownAs || w.neighbour}
      line={[one.again && all.again[one.again], w.inMonth(month.format(new Date(`${one.writtenOn}T12:00:00Z`)))]
        .filter(Boolean)
        .join(', ')}
      actions={
        may && (
          <a class="no-print" href={`/enterprises/${of.id}/reviews/${one.id}/down`}>
            {w.takeDown}
          </a>
        )
      }
      replies={
        one.reply && one.repliedOn ? (
          <Said
            w={view.frame.w}
            kind="other"
            text={one.reply}
            speaker={of.name}
            line={sentence(dayOf(one.repliedOn, view.now))}
          />
        ) : undefined
      }
    />
  )
}
