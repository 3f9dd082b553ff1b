import type { Taken } from '../taken.ts'
import type { Words } from '../words.ts'
import { about } from './about.ts'
import { around, letters, looked, promises } from './around.ts'
import type { Book } from './blocks.ts'
import { decided, plan } from './plan.ts'
import { rest, stays } from './rest.ts'
import { conversations, hellos, matters, pictures } from './said.ts'
import { tellingOf } from './telling.ts'

const chapters = [
  about,
  matters,
  hellos,
  conversations,
  plan,
  decided,
  promises,
  around,
  looked,
  letters,
  pictures,
  rest,
  stays,
]

/** The whole record as a book; a chapter with nothing to tell is left out. */
export function makeBook(taken: Taken, w: Words['book']): Book {
  const telling = tellingOf(taken, w)
  return {
    title: w.title(String(taken.person.known_as)),
    under: [w.from(taken.place.name), w.of(telling.day(taken.takenAt.toISOString()))],
    chapters: chapters.map((chapter) => chapter(telling)).filter(({ blocks }) => blocks.length > 0),
  }
}
