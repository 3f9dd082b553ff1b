import type { Key } from '../town/types.ts'
import type { Rows } from './rows.ts'
import type { Telling } from './telling.ts'

/** How some of them like to hear that there is something new; the others look when they like. */
const wishes: { key: Key; howOften: string; ways: string[]; textTo?: string }[] = [
  { key: 'joan', howOften: 'daily', ways: ['e-mail'] },
  { key: 'carol', howOften: 'at once', ways: ['text'], textTo: '07700 900 218' },
  { key: 'dev', howOften: 'daily', ways: ['e-mail'] },
  { key: 'samir', howOften: 'weekly', ways: ['e-mail'] },
]

export function addNewsWishes(rows: Rows, told: Telling): void {
  for (const { key, howOften, ways, textTo = '' } of wishes) {
    const member = told.find(key) ? told.member(key) : null
    if (member === null) continue
    const at = told.days.at(told.days.after(-20), '11:00')
    rows.add('news_wish', {
      id: told.idAt(at, `news wish ${key}`),
      person_id: member,
      how_often: howOften,
      ways,
      text_to: textTo,
      set_at: at,
    })
  }
}
