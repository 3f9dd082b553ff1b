import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import * as fontkit from 'fontkit'

/** The faces of the book: our own typeface in two pieces, since it comes cut by alphabets. */
export interface Faces {
  regular: Face[]
  bold: Face[]
}

interface Face {
  name: string
  file: Buffer
  has(code: number): boolean
}

let read: Promise<Faces> | null = null

export function faces(): Promise<Faces> {
  read ??= readFaces()
  return read
}

async function readFaces(): Promise<Faces> {
  const { resolve } = createRequire(import.meta.url)
  const face = async (piece: string, weight: number): Promise<Face> => {
    const name = `atkinson-hyperlegible-${piece}-${weight}-normal`
    const file = await readFile(resolve(`@fontsource/atkinson-hyperlegible/files/${name}.woff`))
    const font = fontkit.create(file)
    return { name, file, has: (code) => font.hasGlyphForCodePoint(code) }
  }
  const both = (weight: number) => Promise.all(['latin', 'latin-ext'].map((piece) => face(piece, weight)))
  return { regular: await both(400), bold: await both(700) }
}

/** A text in pieces that one face can draw; what none can draw stays with the first, as a box. */
export function piecesOf(text: string, among: readonly Face[]): { face: Face; text: string }[] {
  const pieces: { face: Face; text: string }[] = []
  const [first] = among
  if (!first) return []
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0
    const last = pieces.at(-1)
    const blank = /\s/.test(letter)
    const face = (blank ? last?.face : among.find((one) => one.has(code))) ?? first
    if (last && last.face === face) last.text += letter
    else pieces.push({ face, text: letter })
  }
  return pieces
}
