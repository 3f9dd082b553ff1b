/**
 * What people send: a picture, a paper (PDF), a sound or a film; a whole record they bring from another place; lines on a
 * map (GeoJSON); a table of entries (CSV, JSON, or a zip of them), which only a route that takes tables takes for one.
 */
export type FileKind = 'picture' | 'paper' | 'sound' | 'film' | 'record' | 'lines' | 'table'

export interface Sniffed {
  kind: FileKind
  type: string
}

/** Bytes at the beginning that `sniff` wants to see. */
export const headLength = 32

/**
 * What a file really is, by how it begins; whatever its name or its sender says counts for nothing. Null: nothing that
 * we take. That leaves out everything a browser could run, such as HTML and SVG.
 */
export function sniff(head: Buffer): Sniffed | null {
  const text = head.toString('latin1')
  const picture = (type: string): Sniffed => ({ kind: 'picture', type })
  const sound = (type: string): Sniffed => ({ kind: 'sound', type })
  if (text.startsWith('\xff\xd8\xff')) return picture('image/jpeg')
  if (text.startsWith('\x89PNG\r\n\x1a\n')) return picture('image/png')
  if (/^GIF8[79]a/.test(text)) return picture('image/gif')
  if (/^RIFF....WEBP/s.test(text)) return picture('image/webp')
  if (text.startsWith('%PDF-')) return { kind: 'paper', type: 'application/pdf' }
  if (/^RIFF....WAVE/s.test(text)) return sound('audio/wav')
  if (text.startsWith('ID3') || /^\xff[\xe3\xf2\xf3\xfa\xfb]/.test(text)) return sound('audio/mpeg')
  if (text.startsWith('OggS')) return sound('audio/ogg')
  if (text.startsWith('fLaC')) return sound('audio/flac')
  if (text.startsWith('\x1a\x45\xdf\xa3')) return { kind: 'film', type: 'video/webm' }
  if (text.startsWith('PK\x03\x04')) return { kind: 'record', type: 'application/zip' }
  if (/^\{\s*"format": /.test(text)) return { kind: 'record', type: 'application/json' }
  if (/^(\xef\xbb\xbf)?\s*\{\s*"(type|features|name|crs|bbox)"\s*:/.test(text))
    return { kind: 'lines', type: 'application/geo+json' }
  return text.slice(4, 8) === 'ftyp' ? byBrand(text.slice(8, 12)) : null
}

/** The same where a table is awaited: any text, a zip (a workbook is one too), or what an old workbook is. Whether it makes sense is for its reader to find. */
export function sniffTable(head: Buffer): Sniffed | null {
  const what = sniff(head)
  if (head.subarray(0, 8).toString('hex') === 'd0cf11e0a1b11ae1')
    return { kind: 'table', type: 'application/x-ole-storage' }
  if (what?.type === 'application/zip') return { kind: 'table', type: 'application/zip' }
  if (what !== null && what.type !== 'application/json') return null
  const wide = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff) || everyOther(head)
  return wide || !head.includes(0) ? { kind: 'table', type: 'text/plain' } : null
}

/** Text in UTF-16 that lost its mark: noughts in every other place and nowhere else. */
function everyOther(head: Buffer): boolean {
  const noughts = [...head].flatMap((byte, at) => (byte === 0 ? [at % 2] : []))
  return noughts.length * 3 > head.length && new Set(noughts).size === 1
}

/** The family of MP4 says by its brand which of them it is. */
function byBrand(brand: string): Sniffed | null {
  if (brand.startsWith('M4A') || brand.startsWith('M4B')) return { kind: 'sound', type: 'audio/mp4' }
  if (brand === 'qt  ') return { kind: 'film', type: 'video/quicktime' }
  if (/^(isom|iso[2-9]|mp4[12]|avc1|M4V |MSNV|dash|3gp[4-9])$/.test(brand)) return { kind: 'film', type: 'video/mp4' }
  if (/^(avif|heic|heix|mif1|msf1|hevc)$/.test(brand)) return { kind: 'picture', type: 'image/heif' }
  return null
}
