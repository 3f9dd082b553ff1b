import type { View } from '../../platform/index.ts'
import { PageHead, Screen } from '../../ui/index.ts'
import type { Words } from '../words.ts'

/** `data-signed-out` tells the browser script to forget words it kept on this device. */
export function SignedOutPage({ view, w: { signedOut: w } }: { view: View; w: Words }) {
  return (
    <Screen view={view} title={w.title}>
      <div data-signed-out>
        <PageHead title={w.title} lead={w.lead} />
      </div>
      <div class="actions">
        <a class="govuk-button" href="/sign-in">
          {w.again}
        </a>
        <a href="/">{w.front}</a>
      </div>
    </Screen>
  )
}
