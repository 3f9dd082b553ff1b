import { describe, expect, it } from 'vitest'
import { fields, type Viewer } from '../platform/index.ts'
import { atTheirWord, atTheirWordLine } from './at-their-word.tsx'

const joan = '01971f0a-0000-7000-8000-000000000001'
const dev: Viewer = {
  id: '01971f0a-0000-7000-8000-000000000002',
  knownAs: 'Dev',
  isPerson: false,
  posts: ['worker'],
  ring: null,
  session: '01971f0a-0000-7000-8000-000000000003',
  confirmedAt: null,
}

const read = (viewer: Viewer, how: string) => fields({ how }, { how: atTheirWord({ viewer, person: joan }) })

describe('at their word', () => {
  it('is not asked of the person: they did it on screen', () => {
    expect(read({ ...dev, id: joan }, 'by phone').value).toEqual({ how: { by: null, how: 'on screen' } })
  })
  it('says who wrote it down, and how it was said', () => {
    expect(read(dev, 'by phone').value).toEqual({ how: { by: dev.id, how: 'by phone' } })
  })
  it.each(['', 'on screen', 'by pigeon'])('asks again when it was said “%s”', (how) => {
    expect(read(dev, how).errors).toEqual([{ field: 'how', message: 'Say how this person told you.' }])
  })
  it('reads as a line beside what was done', () => {
    expect(atTheirWordLine('Joan', 'by phone', 'Dev')).toBe('at Joan’s word, by phone, written by Dev')
  })
  it('leaves no line when they did it themselves', () => {
    expect(atTheirWordLine('Joan', 'on screen', '')).toBe('')
  })
})
