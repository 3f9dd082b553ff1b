import { may, type View } from '../../../platform/index.ts'
import { Card, Details, PageHead, Screen } from '../../../ui/index.ts'
import { SafeWays } from '../safe-ways.tsx'
import type { Reach } from '../store.ts'
import type { Words } from '../words.ts'

/** What somebody does who answers the phone: the safe word first, then what may be said and done. */
export function PhonePage({ view, w, reach }: { view: View; w: Words; reach: Reach | null }) {
  const name = view.person?.knownAs ?? ''
  const at = `/people/${view.person?.id}`
  const { steps, does } = w.phone
  const how = '?how=by+phone'
  const acts = [
    [may(view, 'read', 'said'), '/said', does.confirm],
    [may(view, 'read', 'plan'), '/plan', does.plan],
    [may(view, 'change', 'reach', 'about'), `/about/edit${how}`, does.about],
    [may(view, 'change', 'reach'), `/reach/edit${how}`, does.reach],
    [may(view, 'add', 'hello', 'reach', 'said', 'plan'), '/letters', does.letters],
    [may(view, 'change', 'reach', 'about', 'said', 'plan'), '/off-screen', does.offScreen],
  ] as const
  return (
    <Screen view={view} title={w.phone.title(name)}>
      <PageHead title={w.phone.title(name)} />
      <Card title={steps.ask} tone="sun">
        <p>{steps.askText}</p>
        {reach?.safeWord ? (
          <Details summaryText={steps.show}>
            <p class="safe-word">{reach.safeWord}</p>
          </Details>
        ) : (
          <p>{steps.noWord(name)}</p>
        )}
      </Card>
      <Card title={steps.wrong} tone="clay">
        <p>{steps.wrongText}</p>
        <p>{steps.listen}</p>
        {reach && <SafeWays reach={reach} w={w.reach} />}
      </Card>
      <Card title={steps.hear} tone="leaf">
        <ul>
          {steps.hears.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Card>
      <Card title={steps.doThis}>
        <ul>
          {acts.map(
            ([allowed, href, text]) =>
              allowed && (
                <li key={href}>
                  <a href={at + href}>{text}</a>
                </li>
              ),
          )}
        </ul>
        <p class="soft">{w.phone.note}</p>
      </Card>
    </Screen>
  )
}
