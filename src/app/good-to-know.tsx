import { type AnyRoute, anyone, route, type View } from '../platform/index.ts'
import { Card, PageHead, PlainList, Row, Screen } from '../ui/index.ts'
import { type Words, words } from './words.ts'

/** The pages that every footer offers: rights, who sees what, whether everybody can use this. */
export const goodToKnow: AnyRoute[] = [
  route({ path: '/rights', who: anyone, words, page: RightsPage }),
  route({ path: '/privacy', who: anyone, words, page: PrivacyPage }),
  route({ path: '/accessibility', who: anyone, words, page: AccessibilityPage }),
]

type Props = { view: View; w: Words }

function RightsPage({ view, w: { rights: w } }: Props) {
  return (
    <Screen view={view} title={w.title}>
      <PageHead title={w.title} lead={w.lead} />
      {w.list.map(({ title, text }) => (
        <Card key={title} title={title}>
          <p>{text}</p>
        </Card>
      ))}
      <Card title={w.law} tone="sky">
        <Lines lines={w.lawLines} />
        <p class="soft">{w.lawSource}</p>
      </Card>
    </Screen>
  )
}

function PrivacyPage({ view, w: { privacy: w } }: Props) {
  return (
    <Screen view={view} title={w.title}>
      <PageHead title={w.title} lead={w.lead} />
      <Card>
        <Lines lines={w.list} />
      </Card>
      <Card title={w.open}>
        <PlainList>
          <Row title={w.pages.ended} href="/how-it-ended" />
          <Row title={w.pages.kept} href="/kept-back" />
          <Row title={w.pages.keeping} href="/rights/keeping" />
        </PlainList>
      </Card>
    </Screen>
  )
}

function AccessibilityPage({ view, w: { accessibility: w } }: Props) {
  return (
    <Screen view={view} title={w.title}>
      <PageHead title={w.title} lead={w.lead} />
      <Card>
        <Lines lines={w.list} />
      </Card>
      <p>
        <a href="/hello">{w.tell}</a>
      </p>
    </Screen>
  )
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul class="govuk-list govuk-list--bullet">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
