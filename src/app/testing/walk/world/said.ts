import { type Id, newId } from '../../../../platform/index.ts'
import type { Arranging } from './arrange.ts'

/** What somebody said and how they talk: a hello, a conversation with its page and statement, a promise, a letter, a draft. */
export async function whatWasSaid({ owner, person, writer, put, ago, soon }: Arranging): Promise<Record<string, Id>> {
  await owner.query(`insert into communication (person_id, in_words) values ($1, 'Ring me, and speak up.')`, [person])
  const hello = await put('hello', {
    words: 'I have not been out since the fall.',
    contact: '01632 960 222',
    taken_by: writer,
    taken_at: ago,
  })
  const conversation = await put('conversation', { kind: 'first', held_at: ago, writer_id: writer })
  await put('in_the_room', { conversation_id: conversation, name: 'Maureen' })
  await owner.query(
    `insert into conversation_page (conversation_id, person_id, writer_id, words, written_at, due_at)
     values ($1, $2, $3, $4, $5, $6)`,
    [conversation, person, writer, 'I sang alto for years.\nThe steps at St Luke’s did it.', ago, soon],
  )
  const statement = await put('statement', {
    conversation_id: conversation,
    speaker_id: person,
    manner: 'spoken',
    writer_id: writer,
    kind: 'what matters',
    text: 'When I sing I’m not ill.',
    said_at: ago,
  })
  await put('reply', { statement_id: statement, by_id: person, stance: 'agree' })
  await put('crisis', { conversation_id: conversation, contact_every: 1 })
  const promise = await put('promise', {
    part: 'said',
    owner_id: writer,
    what: 'Ring the warden',
    began_by: `conversation ${conversation}`,
    due_at: soon,
    first_due_at: soon,
  })
  await owner.query('insert into draft (owner_id, about, fields, page, saved_at) values ($1, $2, $3, $4, $5)', [
    writer,
    `/people/${person}/said/new`,
    JSON.stringify({ text: 'She said that' }),
    newId(),
    ago,
  ])
  const letter = await put('letter', {
    to_lines: ['Joan', '3 Weir Lane'],
    content: JSON.stringify({
      heading: 'Your news',
      greeting: 'Dear Joan,',
      opening: 'This is what is new.',
      sections: [{ title: 'What we wrote down', lines: ['“When I sing I’m not ill.”'] }],
      close: 'With good wishes, Dev',
      confirm: [{ id: statement, text: 'When I sing I’m not ill.' }],
      agree: true,
    }),
    made_by: writer,
    reply_on: ago,
    reply_by: writer,
    reply_ticks: ['right', 'agree', 'ring me'],
  })
  return { hello, conversation, statement, promise, letter }
}
