import { AtTheirWord } from '../../../people/index.ts'
import type { View } from '../../../platform/index.ts'
import { BackLink, Button, CodeInput, Form, PageHead, Screen } from '../../../ui/index.ts'
import { whoseOf } from '../../gifts/whose.ts'
import type { Words } from '../words.ts'

/** Where a code is typed by which an introduction stands on one’s own page. */
export function CodePage({ view, w }: { view: View; w: Words }) {
  const whose = whoseOf(view)
  const title = whose.own ? w.code.title : w.code.titleFor(whose.name)
  return (
    <Screen view={view} title={title} current="give and ask">
      <BackLink href={`${whose.base}/introductions`} />
      <PageHead title={title} lead={whose.own ? w.code.lead : w.code.leadFor(whose.name)} />
      <Form view={view}>
        <CodeInput view={view} label={w.code.code} hint={w.code.hint} />
        {!whose.own && <AtTheirWord view={view} name={whose.name} />}
        <Button>{w.code.send}</Button>
      </Form>
    </Screen>
  )
}
