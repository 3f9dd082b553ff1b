import { fileLink, type Part, pictureLink, type View } from '../../../platform/index.ts'
import { PageHead, Screen } from '../../../ui/index.ts'
import type { Attachment, Taken } from '../taken.ts'
import type { Words } from '../words.ts'
import { BookParts } from './book-parts.tsx'
import { makeBook } from './make-book.ts'

type Props = { view: View; w: Words; taken: Taken }

/** The book on a screen, and on paper as it is printed from there. */
export function BookPage({ view, w, taken }: Props) {
  const person = view.person?.id ?? ''
  const book = makeBook(taken, w.book)
  const parts = new Map((taken.tables.file ?? []).map(({ id, part }) => [id, part as Part]))
  const of = (file: Attachment) => ({ id: file.id, part: parts.get(file.id) ?? 'about' })
  return (
    <Screen view={view} title={book.title} print="letter">
      <div class="book">
        <PageHead
          title={book.title}
          lead={book.under.join('. ')}
          links={<a href={`/people/${person}/everything`}>{w.page.back}</a>}
        />
        <BookParts
          book={book}
          contents={w.book.contents}
          srcOf={(file) => pictureLink(person, of(file))}
          linkOf={(file) => fileLink(person, of(file))}
        />
      </div>
    </Screen>
  )
}
