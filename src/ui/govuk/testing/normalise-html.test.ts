import { expect, test } from 'vitest'
import { normaliseHtml } from './normalise-html.ts'

const same: [string, string, string][] = [
  ['the order of attributes', '<p id="a" class="b">x</p>', '<p class="b" id="a">x</p>'],
  ['white space around blocks', '<div>\n  <p>x</p>\n</div>', '<div><p>x</p></div>'],
  ['how a character is written', '<p title="a&#39;b">“&quot;”</p>', '<p title="a\'b">“"”</p>'],
  ['how an attribute without a value is written', '<input disabled="">', '<input disabled/>'],
  ['the line break that opens a textarea', '<textarea>\nx</textarea>', '<textarea>x</textarea>'],
]

test.each(same)('%s makes no difference', (_what, one, other) => {
  expect(normaliseHtml(one)).toBe(normaliseHtml(other))
})

const different: [string, string, string][] = [
  ['a tag', '<p>x</p>', '<div>x</div>'],
  ['an attribute', '<p id="a">x</p>', '<p>x</p>'],
  ['the value of an attribute', '<a href="/a ">x</a>', '<a href="/a">x</a>'],
  ['a text', '<p>x</p>', '<p>y</p>'],
  ['the depth of an element', '<div><p></p><b></b></div>', '<div><p><b></b></p></div>'],
  ['words that run together', '<p>Next<span> page</span></p>', '<p>Next<span>page</span></p>'],
  ['escaping', '<p>&lt;b&gt;</p>', '<p><b></b></p>'],
  ['white space that somebody typed', '<textarea>a\n\nb</textarea>', '<textarea>a b</textarea>'],
]

test.each(different)('%s makes a difference', (_what, one, other) => {
  expect(normaliseHtml(one)).not.toBe(normaliseHtml(other))
})

const broken = ['<p>', '</p>', '<div><p></div>', '<p id="a" id="b"></p>', '<p>&nosuch;</p>', 'a < b']

test.each(broken)('%s is refused', (markup) => {
  expect(() => normaliseHtml(markup)).toThrow()
})
