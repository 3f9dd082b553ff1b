import type { RecordPart } from '../platform/index.ts'

/** Every table of conversations about a person, and how it leaves with them. A page still its writer’s own is not theirs yet. */
export const tables: RecordPart['tables'] = {
  conversation: {
    part: 'said',
    kept: 'record.kept',
  },
  in_the_room: {
    part: 'said',
    kept: 'record.kept',
  },
  conversation_page: {
    part: 'said',
    kept: 'record.kept',
  },
  conversation_photo: {
    part: 'said',
    kept: 'record.kept',
  },
  crisis: {
    part: 'said',
    kept: 'record.kept',
  },
  crisis_contact: {
    part: 'said',
    kept: 'record.kept',
  },
  statement: {
    part: 'by row',
    kept: 'record.kept',
  },
  statement_version: {
    part: 'by row',
    kept: 'record.kept',
  },
  reply: {
    part: 'by row',
    kept: 'record.kept',
  },
  said_file: {
    part: 'by row',
    kept: 'record.kept',
  },
}
