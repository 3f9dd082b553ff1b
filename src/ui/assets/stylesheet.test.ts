import { describe, expect, it } from 'vitest'
import { readStylesheet } from './stylesheet.ts'

describe('the styles that are served', async () => {
  const css = await readStylesheet(import.meta.dirname)

  it('hold nothing that belongs to gov.uk alone', () => {
    expect(css).not.toMatch(/GDS Transport|govuk-crest|\/assets\/fonts/)
  })

  it('load nothing from another host', () => {
    expect(css).not.toMatch(/url\(["']?(https?:)?\/\//)
  })

  it('read ours after GOV.UK’s', () => {
    expect(css.indexOf('--govuk-brand-colour: var(--spruce)')).toBeGreaterThan(css.indexOf('.govuk-button{'))
  })
})
