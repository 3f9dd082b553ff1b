import { ideasAnswered, sharedHopes, whatCounts } from '../town/ideas.ts'
import type { Key } from '../town/types.ts'
import type { Rows } from './rows.ts'
import type { Telling } from './telling.ts'

/** What counts for people, what they said of ideas, and the hopes that others with one like it may know of. */
export function addIdeas(rows: Rows, told: Telling): void {
  for (const { who, said, ordered, near, likeMe, languages, word } of whatCounts)
    rows.add('what_counts', {
      id: told.id(`what counts ${who}`),
      person_id: told.id(`member ${who}`),
      ordered,
      near: near ?? '',
      like_me: likeMe ?? '',
      languages: languages ?? '',
      said_at: told.days.at(said, '11:20'),
      ...atWord(told, word),
    })
  for (const { who, hope, line, about, whoMay, shared, until, word } of sharedHopes)
    rows.add('shared_hope', {
      id: told.id(`shared hope ${who} ${hope}`),
      person_id: told.id(`member ${who}`),
      hope_id: told.id(`hope ${who} ${hope}`),
      line,
      about,
      who_may: whoMay,
      until_on: told.days.date(until),
      shared_at: told.days.at(shared, '11:30'),
      ...atWord(told, word),
    })
  for (const { who, hope, entry, answer, said } of ideasAnswered)
    rows.add('idea_answer', {
      id: told.id(`idea answer ${who} ${entry}`),
      person_id: told.id(`member ${who}`),
      hope_id: told.id(`hope ${who} ${hope}`),
      kind: 'entry',
      idea_id: rows.of('asset').find(({ name }) => name === entry)?.id,
      answer,
      said_at: told.days.at(said, '11:40'),
    })
}

function atWord(told: Telling, word: { by: Key; how: string } | undefined) {
  return { at_their_word_by: word ? told.id(`member ${word.by}`) : null, how: word?.how ?? 'on screen' }
}
