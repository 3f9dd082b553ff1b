import { Phone } from './phone.tsx'
import type { Frame } from './types.ts'

/** The foot of every page: who to ring, danger, and what is good to know. The hills above it are drawn by CSS. */
export function Foot({ w, place, ring, links = {} }: Frame) {
  const known = (['rights', 'privacy', 'back', 'alone', 'accessibility', 'reading'] as const).filter(
    (key) => links[key],
  )
  return (
    <footer class="foot">
      <div class="wrap foot-in">
        <section class="foot-ring" aria-labelledby="foot-ring">
          <h2 id="foot-ring">{w.footer.talk}</h2>
          <p>{w.footer.ring(ring?.name ?? place.ringName)}</p>
          <p class="foot-number">
            <Phone number={ring?.number ?? place.ringNumber} />
          </p>
          {ring ? (
            <>
              <p>{w.footer.theirHours(ring.name, ring.hours)}</p>
              <p>
                {w.footer.else(place.ringName)} <Phone number={place.ringNumber} />
              </p>
            </>
          ) : (
            <p>{w.footer.hours(place.ringHours)}</p>
          )}
        </section>
        <section class="foot-danger" aria-labelledby="foot-danger">
          <h2 id="foot-danger">{w.footer.danger}</h2>
          <p class="foot-number">
            <Phone number="999">{w.footer.dangerRing}</Phone>
          </p>
          <p>{w.footer.dangerQuiet}</p>
        </section>
        {known.length > 0 && (
          <nav class="foot-links" aria-labelledby="foot-links">
            <h2 id="foot-links">{w.footer.more}</h2>
            <ul>
              {known.map((key) => (
                <li key={key}>
                  <a href={links[key]}>{w.footer[key]}</a>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </div>
    </footer>
  )
}
