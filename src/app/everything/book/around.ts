import { listed } from './about.ts'
import type { Block, Chapter } from './blocks.ts'
import { byTime, facts, type Telling, text } from './telling.ts'

/** My circle as I drew it, and who stands or stood with me, with what they may see. */
export function around({ w, rows, of, day, name, taken }: Telling): Chapter {
  const blocks: Block[] = []
  for (const one of rows('in_circle')) {
    blocks.push({ kind: 'heading', text: text(one.known_as) || name(one.member_id) })
    blocks.push(
      facts(
        [w.around.isToMe, one.is_to_me],
        [w.around.ring, w.around.rings[text(one.ring)] ?? one.ring],
        [w.around.brings, one.brings],
        [w.around.iBring, one.i_bring],
        [w.around.since, one.since],
        [w.around.gone, one.gone_since],
      ),
    )
    const moves = of('circle_move', 'in_circle_id', one.id).map((move) =>
      [text(move.on_day), text(move.words)].filter(Boolean).join(': '),
    )
    if (moves.filter(Boolean).length > 1) blocks.push({ kind: 'list', items: moves.filter(Boolean) })
  }
  const others = rows('standing').filter((one) => one.member_id !== taken.person.id)
  if (others.length > 0) blocks.push({ kind: 'heading', text: w.around.standing })
  for (const one of others.toSorted(byTime('from_at'))) {
    const until = one.ended_at ?? one.until_at
    blocks.push(
      facts(
        [name(one.member_id), w.around.kinds[text(one.kind)] ?? text(one.kind)],
        [w.around.why, one.reason],
        [w.around.sees, listed(Array.isArray(one.parts) ? one.parts.map((part) => w.parts[text(part)] ?? part) : [])],
        [w.around.time, until ? w.around.fromTo(day(one.from_at), day(until)) : w.around.from(day(one.from_at))],
      ),
    )
  }
  return {
    id: 'around-me',
    title: w.around.title,
    blocks: blocks.length > 0 ? blocks : [{ kind: 'words', text: w.nothing }],
  }
}

/** What was promised to me, and what became of it. */
export function promises({ w, rows, of, day, name }: Telling): Chapter {
  const blocks = rows('promise')
    .toSorted(byTime('began_at'))
    .flatMap((one): Block[] => {
      const state = one.kept_at
        ? w.promises.kept(day(one.kept_at))
        : one.broken_at
          ? w.promises.broken(day(one.broken_at), text(one.broken_why))
          : w.promises.due(day(one.due_at))
      const turns = of('promise_turn', 'promise_id', one.id)
        .toSorted(byTime('at'))
        .flatMap((turn) => (text(turn.words) ? [`${day(turn.at)}: ${text(turn.words)}`] : []))
      return [
        facts(
          [name(one.owner_id, one.owner_name), one.what],
          [w.promises.state, state],
          [w.promises.inTheWay, one.obstacle],
        ),
        ...(turns.length > 0 ? [{ kind: 'list' as const, items: turns }] : []),
      ]
    })
  return {
    id: 'promises',
    title: w.promises.title,
    blocks: blocks.length > 0 ? blocks : [{ kind: 'words', text: w.nothing }],
  }
}

/** Who looked, alike ones of a day together; here, and where the record was before. */
export function looked({ w, rows, day, name }: Telling): Chapter {
  const all = [...rows('reading'), ...rows('looked_elsewhere')].toSorted(byTime('at'))
  const days = Map.groupBy(all, ({ at }) => day(at))
  const blocks = [...days].flatMap(([on, readings]): Block[] => {
    const alike = Map.groupBy(readings, (one) =>
      w.looked.line(one.member_id ? name(one.member_id) : w.looked.system, text(one.why)),
    )
    return [
      { kind: 'heading', text: on },
      {
        kind: 'list',
        items: [...alike].map(([line, times]) => (times.length > 1 ? w.looked.times(line, times.length) : line)),
      },
    ]
  })
  return {
    id: 'who-looked',
    title: w.looked.title,
    blocks: blocks.length > 0 ? blocks : [{ kind: 'words', text: w.looked.nobody }],
  }
}

/** Letters as they were sent, and what came back on the slip. */
export function letters({ w, rows, day }: Telling): Chapter {
  const blocks = rows('letter')
    .toSorted(byTime('made_at'))
    .flatMap((letter): Block[] => {
      const content = (letter.content ?? {}) as {
        heading?: string
        opening?: string
        sections?: { title: string; lines: string[] }[]
        close?: string
      }
      return [
        { kind: 'heading', text: w.letters.of(content.heading ?? '', day(letter.made_at)) },
        ...[content.opening].filter(Boolean).map((line) => ({ kind: 'words' as const, text: text(line) })),
        ...(content.sections ?? []).map(({ title, lines }) => ({
          kind: 'words' as const,
          text: [title, ...lines].join('\n'),
        })),
        facts(
          [w.letters.sent, day(letter.sent_on)],
          [w.letters.back, [listed(letter.reply_ticks), text(letter.reply_words)].filter(Boolean).join(' · ')],
        ),
      ]
    })
  return { id: 'letters', title: w.letters.title, blocks }
}
