import type { Id } from '../../../../platform/index.ts'
import type { Arranging } from './arrange.ts'

/** Questions about readings, and readings to look at: each waits with the writer of the record. */
export async function whoLooked({ put, person, writer, soon }: Arranging): Promise<Record<string, Id>> {
  const asked = {
    reader_id: writer,
    reader_name: 'Dev',
    times: 1,
    owner_id: writer,
    owner_name: 'Dev',
    due_at: soon,
    climbs_at: soon,
  }
  const why = await put('why_asked', { ...asked, on_day: '2026-11-18' })
  const decision = await put('statement', {
    speaker_id: writer,
    writer_id: writer,
    manner: 'written',
    kind: 'decision',
    text: 'To get ready for my visit.',
    confirmed_at: '2026-11-18T10:00:00Z',
    part: 'rights',
    only_for: [person, writer],
  })
  const whyAgain = await put('why_asked', {
    ...asked,
    on_day: '2026-11-17',
    answer_id: decision,
    answered_name: 'Hema',
    answered_at: '2026-11-18T10:00:00Z',
    content: false,
    again_at: '2026-11-19T10:00:00Z',
    again_due_at: soon,
  })
  const noticed = {
    reader_id: writer,
    reader_name: 'Dev',
    patterns: ['out of hours'],
    parts: ['plan'],
    times: 1,
    first_at: '2026-11-15T21:00:00Z',
    last_at: '2026-11-15T21:00:00Z',
    reviewer_id: writer,
    reviewer_name: 'Rita',
    due_at: soon,
    climbs_at: soon,
  }
  const look = await put('odd_look', { ...noticed, on_day: '2026-11-15' })
  const lookAsked = await put('odd_look', { ...noticed, on_day: '2026-11-16', asked_at: '2026-11-17T10:00:00Z' })
  await put('left_place', {
    to_whom: 'St Luke’s Hospital',
    what: 'How to talk with Joan',
    parts: ['reach'],
    law: 'Joan said yes',
    by_id: writer,
    how: 'by phone',
    at: '2026-11-18T10:00:00Z',
  })
  return { why, whyAgain, look, lookAsked, decision }
}
