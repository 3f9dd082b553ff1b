import { type Around, nameOf } from '../../people/index.ts'
import type { View } from '../../platform/index.ts'
import type { Statement } from './store.ts'

/** Who said it, as they are known now; a named other as they were written down. */
export function speakerOf(
  { speakerId, speakerName }: Statement,
  person: View['person'],
  around: readonly Around[],
): string {
  return speakerId === person?.id ? (person?.knownAs ?? '') : nameOf(around, speakerId, speakerName)
}
