import { AtTheirWord } from '../../../people/index.ts'
import type { View } from '../../../platform/index.ts'
import { BackLink, Button, Form, PageHead, Screen } from '../../../ui/index.ts'
import type { Neighbour } from '../doors.ts'
import type { Gift } from '../store.ts'
import { whoseOf } from '../whose.ts'
import type { Words } from '../words.ts'

type Props = { view: View; w: Words; neighbour: Neighbour | undefined; gift: Gift }

/** Taking something back: it ends the same moment. */
export function BackPage({ view, w, neighbour, gift }: Props) {
  const whose = whoseOf(view, neighbour)
  return (
    <Screen view={view} title={w.back} current="give and ask">
      <BackLink href={`${whose.base}/give-and-ask`} />
      <PageHead title={w.back} lead={`“${gift.line}”`} />
      <p>{w.backSure}</p>
      <Form view={view}>
        {!whose.own && <AtTheirWord view={view} name={whose.name} />}
        <Button>{w.back}</Button>
      </Form>
    </Screen>
  )
}
