import { may, type View } from '../../../platform/index.ts'
import { Face } from '../../../ui/index.ts'
import { knownInWords } from '../rules/known-day.ts'
import type { Shown } from '../rules/shown.ts'
import { rings } from '../types.ts'
import type { MapWords } from '../words.ts'

/** Whose map it is, and whether the reader may write in it; the database decides, this only hides links. */
export function whose(view: View) {
  const { person, viewer } = view
  return {
    own: person?.id === viewer?.id,
    name: person?.knownAs ?? '',
    base: `/people/${person?.id}/circle`,
    writes: may(view, 'change', 'reach', 'about'),
  }
}

/** Where pressing somebody on the map leads. Who stands there by their work alone can be put there by hand. */
export function linkTo(view: View): (one: Shown) => string | undefined {
  const { base, writes } = whose(view)
  return ({ entry, memberId }) =>
    entry ? `${base}/${entry.id}` : writes ? `${base}/new?member=${memberId}` : undefined
}

type ListProps = {
  view: View
  w: MapWords
  shown: readonly Shown[]
  /** Where each name leads; nothing where it leads nowhere, as on the map of another day. */
  linked?: boolean
}

/** The map as a list: ring by ring, who they are, what goes to and fro, since when. It says what the picture says. */
export function CircleList({ view, w, shown, linked = true }: ListProps) {
  return (
    <>
      {rings.map((ring) => {
        const mine = shown.filter((one) => one.ring === ring)
        if (mine.length === 0) return null
        return (
          <section key={ring} class="circle-list">
            <h3>{w.rings[ring].name}</h3>
            <ul class="plain">
              {mine.map((one) => (
                <Listed key={one.key} view={view} w={w} one={one} linked={linked} />
              ))}
            </ul>
          </section>
        )
      })}
    </>
  )
}

function Listed({ view, w, one, linked }: { view: View; w: MapWords; one: Shown; linked: boolean }) {
  const { entry, name, isToMe, what, src } = one
  const { own, writes, base } = whose(view)
  const since = entry && knownInWords(entry.since)
  const is = [isToMe, what !== 'somebody' && w.whats[what], since && w.map.since(since)]
  return (
    <li>
      <div class="who who--top">
        <Face name={name} src={src} size="s" />
        <div class="who-words">
          <strong class="who-name">{entry && linked ? <a href={`${base}/${entry.id}`}>{name}</a> : name}</strong>
          <span class="soft">{is.filter(Boolean).join(' · ')}</span>
          {entry?.offScreen && <span class="soft">{w.map.offScreen}</span>}
          {!entry && <span class="soft no-print">{own ? w.map.byWork : w.map.byWorkFor}</span>}
          {!entry && writes && linked && (
            <a class="no-print" href={`${base}/new?member=${one.memberId}`}>
              {w.map.putThem}
              <span class="govuk-visually-hidden">: {name}</span>
            </a>
          )}
          {entry && <ToAndFro view={view} w={w} one={entry} />}
        </div>
      </div>
    </li>
  )
}

type Giving = { knownAs: string; brings: string; iBring: string }

/** What they bring me and what I bring them: giving and receiving look the same (P8). */
export function ToAndFro({ view, w, one: { knownAs, brings, iBring } }: { view: View; w: MapWords; one: Giving }) {
  const { own, name } = whose(view)
  if (!brings && !iBring) return null
  return (
    <dl class="to-and-fro">
      {brings && (
        <div>
          <dt>{w.map.theyBring(knownAs)}</dt>
          <dd>{brings}</dd>
        </div>
      )}
      {iBring && (
        <div>
          <dt>{own ? w.map.iBring : w.map.theyBring(name)}</dt>
          <dd>{iBring}</dd>
        </div>
      )}
    </dl>
  )
}
