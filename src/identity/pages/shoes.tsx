import type { View } from '../../platform/index.ts'
import { Card, Empty, Face, Form, PageHead, Screen } from '../../ui/index.ts'
import { groupOf, type Shoes, shoeGroups } from '../shoes.ts'
import type { Words } from '../words.ts'

/** The demo's door: everybody who lives in the place, one press each. */
export function ShoesPage({ view, w: { shoes: w }, everybody }: { view: View; w: Words; everybody: Shoes[] }) {
  const start = w.start.flatMap(({ knownAs, why }) => {
    const found = everybody.find((one) => one.knownAs === knownAs)
    return found ? [{ one: found, line: why }] : []
  })
  const others = everybody.filter(({ id }) => !start.some(({ one }) => one.id === id))
  const groups = shoeGroups.map((key) => ({ key, found: others.filter((one) => groupOf(one) === key) }))
  return (
    <Screen view={view} title={w.title} wide>
      <PageHead title={w.title} lead={w.lead} />
      {everybody.length === 0 && <Empty>{w.none}</Empty>}
      <Form view={view}>
        <div class="stack">
          {start.length > 0 && (
            <Card title={w.startTitle} tone="sun">
              <Faces shoes={start} />
            </Card>
          )}
          {groups
            .filter(({ found }) => found.length > 0)
            .map(({ key, found }) => (
              <Card key={key} title={w.groups[key]}>
                <p class="soft">{w.aboutGroups[key]}</p>
                <Faces shoes={found.map((one) => ({ one, line: lineOf(one, w) }))} />
              </Card>
            ))}
        </div>
      </Form>
    </Screen>
  )
}

function Faces({ shoes }: { shoes: { one: Shoes; line: string }[] }) {
  return (
    <ul class="shoes">
      {shoes.map(({ one, line }) => (
        <li key={one.id}>
          <button type="submit" class="shoe" name="member" value={one.id}>
            <Face name={one.knownAs} />
            <span class="who-words">
              <strong class="who-name">{one.knownAs}</strong> <span class="soft">{line}</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}

/** What somebody is here, in a line or two. */
function lineOf(one: Shoes, w: Words['shoes']): string {
  const parts = [
    one.posts.join(', '),
    one.neighbourhood,
    one.named && w.named(one.named),
    one.beside.length > 0 && w.beside(listed(one.beside, w)),
    one.isPerson && !one.signsIn && w.paper,
  ].filter(Boolean)
  return parts.length > 0 ? `${parts.join('. ')}.` : w.newHere
}

/** Three names, and how many more. */
function listed(names: string[], w: Words['shoes']): string {
  const [first, ...others] = names
  if (names.length > 3) return w.andMore(names.slice(0, 3).join(', '), names.length - 3)
  return others.length > 0 ? w.and(names.slice(0, -1).join(', '), names.at(-1) ?? '') : (first ?? '')
}
