import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { normaliseHtml } from './testing/normalise-html.ts'
import { Textarea } from './textarea.tsx'

test.each(['\nfirst', '\r\nfirst', '\n\nfirst', 'first\n', ' <b>first</b> & "last" ', '</textarea>'])(
  'what somebody typed comes back as they typed it: %j',
  (value) => {
    const html = renderToString(<Textarea name="words" label={{ text: 'In your own words' }} value={value} />)
    expect(normaliseHtml(html)).toContain(`rows="5"> ${JSON.stringify(value)}`)
  },
)
