import type { VNode } from 'preact'
import type { Attachment } from '../taken.ts'
import type { Block, Book } from './blocks.ts'

type Shown = { book: Book; contents: string; srcOf: (file: Attachment) => string; linkOf: (file: Attachment) => string }

/** The book as HTML: contents, then chapter by chapter. Where pictures come from is for whoever shows it to say. */
export function BookParts({ book, contents, srcOf, linkOf }: Shown) {
  return (
    <>
      <nav class="book-contents" aria-label={contents}>
        <h2>{contents}</h2>
        <ol>
          {book.chapters.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ol>
      </nav>
      {book.chapters.map(({ id, title, blocks }) => (
        <section key={id} id={id} class="book-chapter">
          <h2>{title}</h2>
          {blocks.map((block, at) => blockOf(block, `${id}-${at}`, srcOf, linkOf))}
        </section>
      ))}
    </>
  )
}

function blockOf(block: Block, key: string, srcOf: Shown['srcOf'], linkOf: Shown['linkOf']): VNode | null {
  if (block.kind === 'heading') return <h3 key={key}>{block.text}</h3>
  if (block.kind === 'words')
    return (
      <p key={key} class="as-written">
        {block.text}
      </p>
    )
  if (block.kind === 'said')
    return (
      <div key={key} class={block.own ? 'book-said book-said--own' : 'book-said'}>
        <blockquote>
          <p class="as-written">{block.text}</p>
        </blockquote>
        {block.files.map((file, at) => blockOf(file, `${key}-with-${at}`, srcOf, linkOf))}
        <p class="soft">{block.by}</p>
        {block.replies.map((reply, nth) => (
          <div key={`${key}-reply-${nth}`} class="book-reply">
            <p class="as-written">
              {reply.text} <span class="soft">{reply.by}</span>
            </p>
            {reply.files.map((file, at) => blockOf(file, `${key}-reply-${nth}-${at}`, srcOf, linkOf))}
          </div>
        ))}
      </div>
    )
  if (block.kind === 'facts')
    return block.facts.length === 0 ? null : (
      <dl key={key} class="book-facts">
        {block.facts.map(([name, value]) => (
          <div key={name + value}>
            <dt>{name}</dt>
            <dd class="as-written">{value}</dd>
          </div>
        ))}
      </dl>
    )
  if (block.kind === 'list')
    return (
      <ul key={key} class="book-list">
        {block.items.map((item, at) => (
          <li key={at} class="as-written">
            {item}
          </li>
        ))}
      </ul>
    )
  if (block.kind === 'picture')
    return (
      <figure key={key} class="book-picture">
        <img src={srcOf(block.file)} alt={block.alt} loading="lazy" />
      </figure>
    )
  return (
    <p key={key}>
      <a href={linkOf(block.file)}>{block.text}</a>
    </p>
  )
}
