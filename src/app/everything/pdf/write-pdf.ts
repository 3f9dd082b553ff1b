import { buffer } from 'node:stream/consumers'
import { setImmediate as aMoment } from 'node:timers/promises'
import PDFDocument from 'pdfkit'
import sharp from 'sharp'
import type { Block, Book, FileBlock } from '../book/blocks.ts'
import type { Attachment } from '../taken.ts'
import { type Faces, faces, piecesOf } from './fonts.ts'

type Doc = PDFKit.PDFDocument
type Struct = PDFKit.PDFStructureElement

const edge = 64
const wide = 595.28 - 2 * edge
const ink = '#1a2421'
const soft = '#3f4a45'

export interface PdfWords {
  contents: string
  page: (number: number) => string
  /** Where a file that cannot be printed lies. */
  beside: (text: string) => string
}

/**
 * The book as a tagged PDF (PDF/UA-1, ISO 14289): its language, title, headings, lists, quotes and the words for its
 * pictures are there for a screen reader. It is written as it is read; one picture at a time is in memory.
 */
export function writePdf(book: Book, w: PdfWords, bytesOf: (file: Attachment) => Promise<NodeJS.ReadableStream>): Doc {
  const doc = new PDFDocument({
    size: 'A4',
    margins: { top: edge, bottom: edge + 16, left: edge, right: edge },
    pdfVersion: '1.7',
    subset: 'PDF/UA' as never,
    tagged: true,
    lang: 'en-GB',
    displayTitle: true,
    autoFirstPage: false,
    // Pages get their numbers at the end, when no text runs over from one to the next; pictures have left by then.
    bufferPages: true,
    info: { Title: book.title, Subject: book.under.join('. '), Author: book.title, Creator: 'Alongside' },
  })
  write(doc, book, w, bytesOf).catch((error) => doc.destroy(error as Error))
  return doc
}

async function write(doc: Doc, book: Book, w: PdfWords, bytesOf: (file: Attachment) => Promise<NodeJS.ReadableStream>) {
  const all = await faces()
  for (const { name, file } of [...all.regular, ...all.bold]) doc.registerFont(name, file)
  const root = doc.struct('Document')
  doc.addStructure(root)
  doc.addPage()
  const write = writerOf(doc, all)
  write(root, 'H1', book.title, { size: 34, bold: true, before: 160 })
  for (const line of book.under) write(root, 'P', line, { size: 14, before: 10, color: soft })
  doc.addPage()
  write(root, 'H2', w.contents, { size: 24, bold: true })
  const contents = doc.struct('TOC')
  root.add(contents)
  for (const { title } of book.chapters) {
    const item = doc.struct('TOCI')
    contents.add(item)
    write(item, 'P', title, { size: 13, before: 6 })
    item.end()
  }
  contents.end()
  const fileInto = async (into: Struct, block: FileBlock) => {
    if (block.kind === 'picture') await picture(doc, into, block.file, block.alt, bytesOf)
    else write(into, 'P', w.beside(block.text))
  }
  for (const chapter of book.chapters) {
    doc.addPage()
    doc.outline.addItem(chapter.title)
    const section = doc.struct('Sect', { title: chapter.title })
    root.add(section)
    write(section, 'H2', chapter.title, { size: 24, bold: true })
    for (const block of chapter.blocks) {
      if (block.kind === 'picture') await picture(doc, section, block.file, block.alt, bytesOf)
      else if (block.kind === 'said') await saidInto(doc, section, block, write, fileInto)
      else blockInto(doc, section, block, write, w)
      await room(doc)
    }
    section.end()
  }
  root.end()
  const { count } = doc.bufferedPageRange()
  for (let page = 0; page < count; page++) {
    doc.switchToPage(page)
    footOf(doc, all, w.page(page + 1))
  }
  doc.end()
}

interface Style {
  size?: number
  bold?: boolean
  color?: string
  before?: number
  indent?: number
}
type Write = (into: Struct, tag: string, text: string, style?: Style) => void

function writerOf(doc: Doc, all: Faces): Write {
  return (into, tag, text, { size = 12, bold = false, color = ink, before = 8, indent = 0 } = {}) => {
    const plain = text.replace(/\r\n?/g, '\n').trimEnd()
    if (plain === '') return
    const heading = /^H\d$/.test(tag)
    if (heading && doc.y + size * 4 > doc.page.height - doc.page.margins.bottom) doc.addPage()
    if (doc.y > doc.page.margins.top) doc.y += before
    const pieces = piecesOf(plain, bold ? all.bold : all.regular)
    into.add(
      doc.struct(tag, { actual: pieces.length > 1 ? plain : undefined } as never, () => {
        doc.fillColor(color).fontSize(size)
        doc.x = edge + indent
        for (const [at, { face, text: piece }] of pieces.entries()) {
          const options = { width: wide - indent, lineGap: size * 0.25, continued: at < pieces.length - 1 }
          doc.font(face.name).text(piece, options)
        }
      }),
    )
    doc.x = edge
  }
}

function blockInto(
  doc: Doc,
  section: Struct,
  block: Exclude<Block, { kind: 'picture' | 'said' }>,
  write: Write,
  w: PdfWords,
): void {
  const within = (tag: string, fill: (into: Struct) => void) => {
    const element = doc.struct(tag)
    section.add(element)
    fill(element)
    element.end()
  }
  if (block.kind === 'heading') write(section, 'H3', block.text, { size: 16, bold: true, before: 20 })
  if (block.kind === 'words') write(section, 'P', block.text)
  if (block.kind === 'file') write(section, 'P', w.beside(block.text))
  if (block.kind === 'facts')
    for (const [name, value] of block.facts) {
      write(section, 'P', name, { bold: true, before: 8 })
      write(section, 'P', value, { indent: 14, before: 1 })
    }
  if (block.kind === 'list' && block.items.length > 0)
    within('L', (list) => {
      for (const item of block.items) {
        const one = doc.struct('LI')
        list.add(one)
        write(one, 'LBody', `• ${item}`, { indent: 14, before: 4 })
        one.end()
      }
    })
}

/** What was said, with its answers; each with the pictures it was said with. */
async function saidInto(
  doc: Doc,
  section: Struct,
  block: Extract<Block, { kind: 'said' }>,
  write: Write,
  fileInto: (into: Struct, block: FileBlock) => Promise<void>,
): Promise<void> {
  const into = doc.struct('Sect')
  section.add(into)
  write(into, 'BlockQuote', block.text, { size: block.own ? 15 : 12, indent: 14, before: 14 })
  for (const file of block.files) await fileInto(into, file)
  write(into, 'P', block.by, { size: 10.5, color: soft, indent: 14, before: 3 })
  for (const reply of block.replies) {
    write(into, 'BlockQuote', reply.text, { indent: 34 })
    for (const file of reply.files) await fileInto(into, file)
    write(into, 'P', reply.by, { size: 10.5, color: soft, indent: 34, before: 2 })
  }
  into.end()
}

/** Smaller than it was kept: a page is 17 cm wide. */
async function picture(
  doc: Doc,
  section: Struct,
  file: Attachment,
  alt: string,
  bytesOf: (file: Attachment) => Promise<NodeJS.ReadableStream>,
) {
  const whole = await buffer(await bytesOf(file))
  const { data, info } = await sharp(whole)
    .resize(1000, 1000, { fit: 'inside', withoutEnlargement: true })
    .jpeg({ quality: 78 })
    .toBuffer({ resolveWithObject: true })
  const scale = Math.min(wide / info.width, 480 / info.height, 1)
  const [width, height] = [info.width * scale, info.height * scale]
  if (doc.y + height > doc.page.height - doc.page.margins.bottom) doc.addPage()
  doc.y += 10
  section.add(
    doc.struct('Figure', { alt }, () => {
      doc.image(data, edge, doc.y, { width, height })
    }),
  )
  doc.y += height
}

/** The number of the page belongs to the paper, not to the words: a screen reader passes it over. */
function footOf(doc: Doc, { regular }: Faces, text: string): void {
  const { bottom } = doc.page.margins
  const [x, y] = [doc.x, doc.y]
  doc.page.margins.bottom = 0
  doc.markContent('Artifact', { type: 'Pagination' })
  doc
    .font(regular[0]?.name ?? '')
    .fontSize(10)
    .fillColor(soft)
  doc.text(text, edge, doc.page.height - 48, { width: wide, align: 'center', lineBreak: false })
  doc.endMarkedContent()
  doc.page.margins.bottom = bottom
  ;[doc.x, doc.y] = [x, y]
}

/** Waits until what was written has been read. */
async function room(doc: Doc): Promise<void> {
  while (doc.readableLength > 1_000_000 && !doc.destroyed) await aMoment()
}
