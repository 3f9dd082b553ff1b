import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { renderPage } from '../../../ui/index.ts'
import { formatVersion } from '../schema/published.ts'
import { pathOf } from '../taken.ts'
import { words } from '../words.ts'
import type { Book } from './blocks.ts'
import { BookParts } from './book-parts.tsx'

/** The book as one file that opens from a stick, anywhere, without us: its style inside it, pictures beside it. */
export function standAlone(book: Book): string {
  const page = (
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <title>{book.title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="generator" content={`alongside record ${formatVersion}`} />
        <link rel="stylesheet" href="book.css" />
      </head>
      <body>
        <main class="book">
          <h1>{book.title}</h1>
          {book.under.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <BookParts book={book} contents={words.en.book.contents} srcOf={pathOf} linkOf={pathOf} />
        </main>
      </body>
    </html>
  )
  return renderPage(page)
}

/** How it looks: the typeface comes along, since the computer it is opened on may have none that is as easy to read. */
export async function bookStyle(): Promise<string> {
  const { resolve } = createRequire(import.meta.url)
  const face = async (weight: 400 | 700) => {
    const file = await readFile(
      resolve(`@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-${weight}-normal.woff2`),
    )
    return `@font-face{font-family:"Atkinson Hyperlegible";font-weight:${weight};src:url(data:font/woff2;base64,${file.toString('base64')})}`
  }
  return `${await face(400)}${await face(700)}${style}`
}

const style = `
body{margin:0;background:#fbf6ec;color:#1a2421;font:1.1875rem/1.55 "Atkinson Hyperlegible",verdana,sans-serif}
.book{max-width:44rem;margin:0 auto;padding:1.5rem;background:#fffdf8}
h1{font-size:2.4rem;line-height:1.15}h2{font-size:1.8rem}h3{font-size:1.3rem;margin-top:2rem}
a{color:#0a4f63}.as-written{white-space:pre-line}.soft,figcaption{color:#3f4a45}
.book-contents{padding:1.2rem;border-radius:14px;background:#dfeddf}.book-chapter{margin-top:3rem;border-top:3px solid #a9cbb0}
figure{margin:1.5rem 0 0}.book-said{padding-left:1rem;border-left:4px solid #ddd3bf}.book-said--own{border-color:#a9cbb0}
.book-said--own blockquote{font-size:1.375rem}blockquote{margin:0}.book-reply{margin-left:1rem;padding-left:1rem;border-left:4px solid #f6c445}
.book-facts>div{padding:.35em 0;border-bottom:1px solid #ddd3bf}dt{font-weight:700}dd{margin:0;overflow-wrap:anywhere}
img{max-width:100%;height:auto}
@media print{body{background:#fff}.book-contents,.book-chapter{break-before:page}.book-said,.book-picture{break-inside:avoid}h3{break-after:avoid}}
`
