import type { View } from '../platform/index.ts'
import { Chip, type ChipKind } from './look/index.ts'
import { day } from './when.ts'

/** The day by which something is owed: “by 27 November”, and once it is past, “was due 21 November”. */
export function DueChip({ view, at, kind = 'soon' }: { view: Pick<View, 'now' | 'frame'>; at: Date; kind?: ChipKind }) {
  const { due } = view.frame.w
  const late = at < view.now
  return <Chip kind={late ? 'late' : kind}>{(late ? due.was : due.by)(day(at, view.now))}</Chip>
}
