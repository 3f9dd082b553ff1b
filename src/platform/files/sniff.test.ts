import { expect, test } from 'vitest'
import { sniff } from './sniff.ts'

const of = (text: string) => sniff(Buffer.from(text, 'latin1'))

test('a file is what it begins like', () => {
  expect(of('\xff\xd8\xff\xe0\x00\x10JFIF')).toEqual({ kind: 'picture', type: 'image/jpeg' })
  expect(of('\x89PNG\r\n\x1a\n')).toEqual({ kind: 'picture', type: 'image/png' })
  expect(of('RIFF\x01\x02\x03\x04WEBPVP8 ')).toEqual({ kind: 'picture', type: 'image/webp' })
  expect(of('%PDF-1.7')).toEqual({ kind: 'paper', type: 'application/pdf' })
  expect(of('RIFF\n\n\n\nWAVEfmt ')).toEqual({ kind: 'sound', type: 'audio/wav' })
  expect(of('ID3\x04')).toEqual({ kind: 'sound', type: 'audio/mpeg' })
  expect(of('\x00\x00\x00\x1cftypM4A ')).toEqual({ kind: 'sound', type: 'audio/mp4' })
  expect(of('\x00\x00\x00\x14ftypqt  ')).toEqual({ kind: 'film', type: 'video/quicktime' })
  expect(of('\x00\x00\x00\x18ftypmp42')).toEqual({ kind: 'film', type: 'video/mp4' })
})

test('a whole record, packed or plain, is told from other files', () => {
  expect(of('PK\x03\x04')).toEqual({ kind: 'record', type: 'application/zip' })
  expect(of('{\n"format": "alongside record"')).toEqual({ kind: 'record', type: 'application/json' })
  expect(of('{\n  "type": "FeatureCollection",')).toEqual({ kind: 'lines', type: 'application/geo+json' })
  expect(of('{"html": "<script>"}')).toBeNull()
})

test('nothing that a browser could run is taken', () => {
  expect(of('<!doctype html><script>')).toBeNull()
  expect(of('<svg xmlns="http://www.w3.org/2000/svg">')).toBeNull()
  expect(of('MZ')).toBeNull()
  expect(of('')).toBeNull()
})
