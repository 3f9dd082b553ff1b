import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { NotificationBanner } from './notification-banner.tsx'

test('words put together from several texts are one heading line', () => {
  const html = renderToString(<NotificationBanner>Saved for {'Ann'}</NotificationBanner>)
  expect(html).toContain('<p class="govuk-notification-banner__heading">Saved for Ann</p>')
})
