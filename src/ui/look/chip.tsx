import type { Children } from './types.ts'

/** kept: done or said yes · late: past its day · mine: waits for the reader · soon: has a day · plain: anything else. */
export type ChipKind = 'kept' | 'late' | 'mine' | 'soon' | 'plain'

/** A state in a few words. The words say it all; colour and sign only help. */
export function Chip({ kind = 'plain', children }: { kind?: ChipKind; children?: Children }) {
  return <span class={`chip chip--${kind}`}>{children}</span>
}
