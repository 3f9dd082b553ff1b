import type { Id } from '../../../../platform/index.ts'
import type { Arranging } from './arrange.ts'

/** Why somebody may only rest, a time away, and an ending that they challenge. */
export async function endingsOf({ person, writer, put, now }: Arranging): Promise<Record<string, Id>> {
  const together = writer === person
  const fact = await put('only_rest', {
    why: 'a condition that gets worse',
    said_by_name: 'Dr Aziz',
    written_by: writer,
    lifted_at: now,
    lifted_by: writer,
    lifted_words: 'It was a mistake.',
  })
  await put('time_apart', { kind: 'away', where_to: 'hospital', keeper_id: writer, written_by: writer })
  const ending = await put('ending', {
    kind: 'my life is sorted',
    way: together ? 'together' : 'decided',
    proposed_by: person,
    second_id: together ? null : writer,
    why: 'All is well.',
  })
  const challenge = await put('ending_challenge', { ending_id: ending, asked_of: writer })
  return { fact, challenge }
}
