import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { htmlFaults } from '../testing/valid-html.ts'
import { words } from '../words.ts'
import { Face, faceTint } from './face.tsx'
import { galleryPages } from './gallery/pages.tsx'
import { RatingChart, renderPage, Said, telHref } from './index.ts'

const w = words.en
const pages = galleryPages({ css: ['/a.css'], js: ['/start.js'] })
const html = Object.fromEntries(Object.entries(pages).map(([name, page]) => [name, renderPage(page)]))

describe('every page of the gallery', () => {
  for (const [name, text] of Object.entries(html)) {
    it(`is valid HTML: ${name}`, async () => {
      expect(await htmlFaults(text)).toEqual([])
    })
  }

  it('has a way out that works without a script', () => {
    for (const text of Object.values(html))
      expect(text).toMatch(/<a class="leave" href="https:[^"]+" rel="noreferrer" target="_top"/)
  })

  it('says whom to ring and what to do in danger', () => {
    for (const text of Object.values(html)) {
      expect(text).toContain('tel:01632960001')
      expect(text).toContain('tel:999')
    }
  })

  it('looks again by itself when the database is away, with and without a script', () => {
    expect(html['database-away']).toMatch(
      /<noscript><meta http-equiv="refresh" content="8"\s?\/?><\/noscript>.*data-look-again/s,
    )
  })

  it('carries no inline style and no inline script', () => {
    for (const text of Object.values(html)) expect(text).not.toMatch(/ style="|<style|<script(?![^>]*src=)/)
  })
})

describe('a statement', () => {
  it('shows its speaker, and the reply right under it', () => {
    const reply = <Said w={w} kind="own" text="I’ll say when." speaker="Joan" line="disagrees" />
    const text = renderToString(<Said w={w} kind="opinion" text="She plays it down." speaker="Dev" replies={reply} />)
    expect(text).toMatch(/She plays it down\..*<strong>Dev<\/strong>.*I’ll say when\..*<strong>Joan<\/strong>/s)
  })

  it('that is an opinion says whose in words, not by its slant alone', () => {
    expect(renderToString(<Said w={w} kind="opinion" text="So." speaker="Dev" />)).toContain('What Dev thinks')
  })

  it('that was written down for somebody says that they have not confirmed it', () => {
    const text = renderToString(<Said w={w} kind="own" text="So." speaker="Joan" notYetConfirmed />)
    expect(text).toContain(w.said.notYetConfirmed)
  })

  it('keeps markup that was typed as words', () => {
    expect(renderToString(<Said w={w} kind="own" text="<b>loud</b>" speaker="Joan" />)).toContain('&lt;b>loud')
  })
})

describe('the ratings chart', () => {
  const ratings = [
    { on: '2026-10-14', label: '14 October', value: 2 },
    { on: '2026-11-17', label: '17 November', value: 6 },
  ]

  it('has a table that says the same as the picture', () => {
    const text = renderToString(<RatingChart w={w} whose="Joan’s" ratings={ratings} />)
    for (const { label, value } of ratings) expect(text).toContain(`<th scope="row">${label}</th><td>${value}</td>`)
  })

  it('is told in one sentence to somebody who does not see it', () => {
    const text = renderToString(<RatingChart w={w} whose="Joan’s" ratings={ratings} />)
    expect(text).toContain('aria-label="Joan’s own rating, out of 10: 2 on 14 October, 6 on 17 November."')
  })

  it('draws a single rating without a broken line', () => {
    expect(renderToString(<RatingChart w={w} whose="My" ratings={ratings.slice(0, 1)} />)).not.toContain('NaN')
  })

  it('says so when there are no ratings', () => {
    expect(renderToString(<RatingChart w={w} whose="My" ratings={[]} />)).toContain(w.ratings.none)
  })
})

describe('a face', () => {
  it('has the same tint with and without title and surname', () => {
    expect(faceTint('Dr Dev Malhotra')).toBe(faceTint('Dev'))
  })

  it('shows the first letter of the name, not of the title', () => {
    expect(renderToString(<Face name="Mrs Edith Crowther" />)).toContain('>E<')
  })
})

it('a telephone number as read becomes a link that rings it', () => {
  expect(telHref('01632 960 001')).toBe('tel:01632960001')
})
