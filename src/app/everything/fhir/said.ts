import { attachmentsOf, pathOf, type Row } from '../taken.ts'
import { extension } from './people.ts'
import { concept, instant, ours, type Resource, type Speaking, said } from './resource.ts'

/** What was said, each with its replies; a statement is an observation of whoever said it. */
export function statements({ taken, rows, subject, who, whoOr }: Speaking): Resource[] {
  const talks = new Set(rows('conversation').map(({ id }) => id))
  return rows('statement').flatMap((one): Resource[] => {
    const speaker = who(one.speaker_id)
    const observation: Resource = {
      resourceType: 'Observation',
      id: String(one.id),
      status: one.version === 1 ? 'final' : 'amended',
      category: [concept('what was said', 'category')],
      code: concept(String(one.kind), 'statement'),
      subject,
      effectiveDateTime: instant(one.said_at),
      performer: speaker ? [speaker] : said(one.speaker_name) ? [{ display: said(one.speaker_name) }] : [],
      valueString: said(one.text),
      method: concept(String(one.manner), 'manner'),
      note: rows('reply')
        .filter(({ statement_id }) => statement_id === one.id)
        .map((reply) => answer(reply, whoOr)),
      extension: [
        ...(talks.has(one.conversation_id)
          ? [{ url: `${ours}#conversation`, valueReference: { reference: `Communication/${one.conversation_id}` } }]
          : []),
        ...extension('language', one.language),
        ...extension('could-remove', one.could_remove),
        ...extension('wellbeing', Array.isArray(one.wellbeing) ? one.wellbeing.join(', ') : ''),
        ...extension('confirmed', one.confirmed_at && `${instant(one.confirmed_at)} ${one.confirmed_how ?? ''}`),
      ],
    }
    const writer = who(one.writer_id)
    if (!writer || one.writer_id === one.speaker_id) return [observation]
    return [
      observation,
      {
        resourceType: 'Provenance',
        id: `written-${one.id}`,
        target: [{ reference: `Observation/${one.id}` }],
        recorded: instant(one.said_at) ?? taken.takenAt.toISOString(),
        agent: [{ type: concept('wrote it down', 'provenance'), who: writer }],
      },
    ]
  })
}

function answer(reply: Row, whoOr: Speaking['whoOr']) {
  const by = whoOr(reply.by_id, reply.by_name)
  return {
    ...(by?.reference ? { authorReference: by } : by ? { authorString: by.display } : {}),
    time: instant(reply.at),
    text: said(reply.text) ?? String(reply.stance),
  }
}

/** Conversations that took place, and who was there; what was said in them points back at them. */
export function conversations({ rows, subject, whoOr }: Speaking): Resource[] {
  return rows('conversation').map((one): Resource => {
    const there = rows('in_the_room').filter(({ conversation_id }) => conversation_id === one.id)
    return {
      resourceType: 'Communication',
      id: String(one.id),
      status: 'completed',
      category: [concept('conversation', 'category')],
      subject,
      sent: instant(one.held_at),
      sender: subject,
      topic: concept(String(one.kind), 'conversation'),
      recipient: there.flatMap(({ member_id }) => whoOr(member_id, '') ?? []),
      payload: rows('conversation_page')
        .filter(({ conversation_id }) => conversation_id === one.id)
        .flatMap(({ words }) => (said(words) ? [{ contentString: said(words) }] : [])),
      note: there.flatMap(({ name }) => (said(name) ? [{ text: `Was there: ${name}` }] : [])),
      extension: [...extension('place', one.place), ...extension('interpreter', one.interpreter)],
    }
  })
}

/** Hellos and letters: what was sent, from whom, to whom. */
export function messages({ taken, rows, subject, who }: Speaking): Resource[] {
  const hellos = rows('hello').map((one): Resource => {
    const sayer = rows('hello_sayer').find(({ hello_id }) => hello_id === one.id)
    const sender =
      one.for_whom === 'self' ? subject : sayer && said(sayer.name) ? { display: said(sayer.name) } : undefined
    return {
      resourceType: 'Communication',
      id: String(one.id),
      status: one.reached_at ? 'completed' : 'in-progress',
      category: [concept('hello', 'category')],
      subject,
      sent: instant(one.said_at),
      received: instant(one.taken_at),
      sender,
      recipient: who(one.taken_by) ? [who(one.taken_by)] : [],
      payload: said(one.words) ? [{ contentString: said(one.words) }] : [],
    }
  })
  const letters = rows('letter').map((one): Resource => {
    const content = (one.content ?? {}) as { heading?: string; sections?: { title: string; lines: string[] }[] }
    const lines = [content.heading, ...(content.sections ?? []).flatMap(({ title, lines }) => [title, ...lines])]
    return {
      resourceType: 'Communication',
      id: String(one.id),
      status: one.sent_on ? 'completed' : 'preparation',
      category: [concept('letter', 'category')],
      subject,
      sent: one.sent_on ? instant(one.sent_on) : undefined,
      sender: who(one.made_by),
      recipient: [{ reference: `Patient/${taken.person.id}` }],
      payload: lines.some(Boolean) ? [{ contentString: lines.filter(Boolean).join('\n') }] : [],
      note: said(one.reply_words) ? [{ text: said(one.reply_words) }] : [],
    }
  })
  return [...hellos, ...letters]
}

/** Pictures, sounds, films and papers; the bytes lie beside the bundle in the zip. */
export function documents({ taken, rows, subject, who }: Speaking): Resource[] {
  const added = new Map(rows('file').map((row) => [row.id, row]))
  return attachmentsOf(taken).map((file): Resource => {
    const row = added.get(file.id)
    const author = who(row?.added_by)
    return {
      resourceType: 'DocumentReference',
      id: file.id,
      status: 'current',
      subject,
      date: instant(row?.added_at),
      author: author ? [author] : [],
      content: [{ attachment: { contentType: file.type, url: pathOf(file), size: file.bytes, title: file.name } }],
    }
  })
}
