import { describe, expect, test } from 'vitest'
import { embedAsked, embedHref, snippet } from './asked.ts'

describe('a list on another site', () => {
  test('asks for what was chosen, and says nothing of what goes without saying', () => {
    const asked = embedAsked({ in: 'hollin-bank', kind: 'association', q: ' singing ', day: 'TH', large: 'yes' })
    expect(embedHref(asked)).toBe('/embed/list?in=hollin-bank&kind=association&q=singing&day=TH&large=yes')
    expect(embedAsked(Object.fromEntries(new URLSearchParams(embedHref(asked).split('?')[1])))).toEqual(asked)
    expect(embedHref(embedAsked({}))).toBe('/embed/list')
  })

  test('passes over what cannot be', () => {
    const odd = { show: 'gifts', in: '../people', kind: 'gift', day: 'Someday', large: '1' }
    expect(embedAsked(odd)).toEqual(embedAsked({}))
  })

  test('is put into a page by a snippet that nothing typed can break out of', () => {
    const asked = embedAsked({ q: '"><script>alert(1)</script>' })
    const made = snippet('https://here.example.org', asked, 'Groups in “Hollin Bank” & "around" <b>')
    expect(made.match(/[<>]/g)).toEqual(['<', '>', '<', '>'])
    expect(made.match(/"/g)).toHaveLength(10)
  })
})
