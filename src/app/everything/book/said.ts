import { type Attachment, attachmentsOf, type Row } from '../taken.ts'
import type { Block, Chapter, FileBlock } from './blocks.ts'
import { byTime, facts, type Telling, text } from './telling.ts'

/** What matters to me and what is strong, before anything else that was said (P7). */
export function matters(telling: Telling): Chapter {
  const { w, rows } = telling
  const strong = rows('statement').filter(({ kind }) => kind === 'what matters' || kind === 'gift')
  return {
    id: 'what-matters',
    title: w.said.matters,
    blocks:
      strong.length === 0
        ? [{ kind: 'words', text: w.nothing }]
        : strong.toSorted(byTime('said_at')).map(saidOne(telling)),
  }
}

/** Each conversation with what was said in it and the answers; then what was said outside of one. */
export function conversations(telling: Telling): Chapter {
  const { w, rows, of, day, name } = telling
  const blocks: Block[] = []
  for (const talk of rows('conversation').toSorted(byTime('held_at'))) {
    blocks.push({
      kind: 'heading',
      text: w.said.talk(w.said.kinds[text(talk.kind)] ?? text(talk.kind), day(talk.held_at)),
    })
    const there = of('in_the_room', 'conversation_id', talk.id).map((one) => name(one.member_id, one.name))
    blocks.push(
      facts([w.said.where, talk.place], [w.said.there, there.join(', ')], [w.said.interpreter, talk.interpreter]),
    )
    for (const page of of('conversation_page', 'conversation_id', talk.id)) {
      if (text(page.words)) blocks.push({ kind: 'words', text: text(page.words) })
    }
    blocks.push(
      ...of('statement', 'conversation_id', talk.id)
        .toSorted((a, b) => Number(a.line) - Number(b.line))
        .map(saidOne(telling)),
    )
  }
  const alone = rows('statement').filter(
    (row) => !row.conversation_id && !['what matters', 'gift'].includes(text(row.kind)),
  )
  if (alone.length > 0) {
    blocks.push({ kind: 'heading', text: w.said.besides })
    blocks.push(...alone.toSorted(byTime('said_at')).map(saidOne(telling)))
  }
  return {
    id: 'conversations',
    title: w.said.title,
    blocks: blocks.length > 0 ? blocks : [{ kind: 'words', text: w.nothing }],
  }
}

/** One statement with its answers, wherever it is told (P3). */
export const saidOne = (telling: Telling) => {
  const { taken, w, of, name, day } = telling
  const files = filesSaidWith(telling)
  return (said: Row): Block => ({
    kind: 'said',
    text: text(said.text),
    files: files(said.id, null),
    own: said.speaker_id === taken.person.id,
    by: [
      name(said.speaker_id, said.speaker_name),
      w.said.manners[text(said.manner)] ?? text(said.manner),
      day(said.said_at),
      said.writer_id && said.writer_id !== said.speaker_id ? w.said.writtenBy(name(said.writer_id)) : '',
      said.confirmed_at ? w.said.confirmed(day(said.confirmed_at)) : w.said.notYet,
    ]
      .filter(Boolean)
      .join(' · '),
    replies: of('reply', 'statement_id', said.id)
      .toSorted(byTime('at'))
      .map((reply) => ({
        text: text(reply.text) || (w.said.stances[text(reply.stance)] ?? text(reply.stance)),
        by: [name(reply.by_id, reply.by_name), reply.text ? w.said.stances[text(reply.stance)] : '', day(reply.at)]
          .filter(Boolean)
          .join(' · '),
        files: files(said.id, reply.id),
      })),
  })
}

/** What a statement was said with, or an answer to it was given with. */
function filesSaidWith(telling: Telling): (statement: unknown, reply: unknown) => FileBlock[] {
  const shown = fileBlock(telling)
  const attachments = new Map(attachmentsOf(telling.taken).map((file) => [file.id, file]))
  return (statement, reply) =>
    telling.of('said_file', 'statement_id', statement).flatMap((one) => {
      const file = attachments.get(text(one.file_id))
      return file && (one.reply_id ?? null) === reply ? [shown(file)] : []
    })
}

/** How it began: each hello in the words of whoever said it. */
export function hellos({ w, rows, of, name, day, taken }: Telling): Chapter {
  const blocks = rows('hello')
    .toSorted(byTime('said_at'))
    .flatMap((hello): Block[] => {
      const [sayer] = of('hello_sayer', 'hello_id', hello.id)
      const by = sayer
        ? name(null, [sayer.name, sayer.is_to_them].filter(Boolean).join(', '))
        : hello.for_whom === 'self'
          ? text(taken.person.known_as)
          : w.somebody
      const tried = of('hello_contact', 'hello_id', hello.id).map((one) =>
        w.hello.tried(name(one.by_id), day(one.at), text(one.words)),
      )
      return [
        {
          kind: 'said',
          text: text(hello.words),
          own: hello.for_whom === 'self',
          by: `${by} · ${day(hello.said_at)}`,
          files: [],
          replies: [],
        },
        ...(tried.length > 0 ? [{ kind: 'list' as const, items: tried }] : []),
      ]
    })
  return { id: 'hellos', title: w.hello.title, blocks }
}

/** Every file but those that something was said with, which stand there. */
export function pictures(telling: Telling): Chapter {
  const { taken, w, rows } = telling
  const said = new Set(rows('said_file').map((row) => row.file_id))
  return {
    id: 'pictures',
    title: w.files.title,
    blocks: attachmentsOf(taken)
      .filter(({ id }) => !said.has(id))
      .map(fileBlock(telling)),
  }
}

/** Pictures as they are; sound, film and papers by where they lie beside the book. */
function fileBlock({ w, day, rows }: Telling): (file: Attachment) => FileBlock {
  const when = new Map(rows('file').map((row) => [row.id, day(row.added_at)]))
  return (file) => {
    const on = when.get(file.id) ?? ''
    return file.type === 'image/jpeg'
      ? { kind: 'picture', file, alt: w.files.alt(file.name, on) }
      : { kind: 'file', file, text: w.files.beside(file.name, on) }
  }
}
