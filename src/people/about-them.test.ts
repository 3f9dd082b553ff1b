import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { aboutThem, asRead, isOurs } from './about-them.ts'

describe('what is written for a person, as somebody else reads it', () => {
  test.each([
    ['took up your hello', 'took up their hello'],
    ['You said: no worker, thank you.', 'They said: no worker, thank you.'],
    ['wrote you down here', 'wrote them down here'],
    ['you came back', 'they came back'],
    ['it was a mistake that you had died', 'it was a mistake that they had died'],
    ['helps you plan', 'helps them plan'],
    ['found you by a search', 'found them by a search'],
    ['wrote down that you are away', 'wrote down that they are away'],
    ['looked whether you come back', 'looked whether they come back'],
    ['looked at what you wish after your death', 'looked at what they wish after their death'],
    ['read which times to talk you have booked', 'read which times to talk they have booked'],
    ['wrote down how often you like letters', 'wrote down how often they like letters'],
    ['said, for you, that you do not agree', 'said, for them, that they do not agree'],
    ['made everything about you, for you to take along', 'made everything about them, for them to take along'],
    ['answer you, who said no to an authority', 'answer them, who said no to an authority'],
    ['answer a question you asked about your record', 'answer a question they asked about their record'],
    ['look into an answer you were not content with', 'look into an answer they were not content with'],
    [
      'be in touch with you, every working day until you say it is calm',
      'be in touch with them, every working day until they say it is calm',
    ],
    [
      'Being away is not an end, and your place stays yours.',
      'Being away is not an end, and their place stays theirs.',
    ],
    ['Whom would you ring instead?', 'Whom would they ring instead?'],
    ['Somebody you can ring when Dev is away.', 'Somebody they can ring when Dev is away.'],
    ['Is there anything you want to say?', 'Is there anything they want to say?'],
    [
      'What would be better for you, or whom you would like.',
      'What would be better for them, or whom they would like.',
    ],
    ['settle where and when you meet first', 'settle where and when they meet first'],
  ])('%s', (own, others) => {
    expect(aboutThem(own)).toBe(others)
  })

  test('the person reads it as it was written, somebody else in the right person', () => {
    const person = { id: 'joan' }
    const view = (viewer: string) => ({ person, viewer: { id: viewer } }) as never
    expect(asRead(view('joan'), 'took up your hello')).toBe('took up your hello')
    expect(asRead(view('dev'), 'took up your hello')).toBe('took up their hello')
  })

  test('what somebody wrote themselves is never turned', () => {
    const view = { person: { id: 'joan' }, viewer: { id: 'dev' } } as never
    expect(asRead(view, 'I said I would bring you tea')).toBe('I said I would bring you tea')
  })
})

test('every reason and promise that a migration writes in the person’s own person is known', () => {
  const folder = 'db/migrations'
  const writes = readdirSync(folder)
    .flatMap((name) => readFileSync(`${folder}/${name}`, 'utf8').split(/;\s*\n/))
    .filter((statement) =>
      /insert into (standing|promise|name_change|promise_turn)\b|keep_name\(|name_goes\(|pass_promises\(|broken_why = '/.test(
        statement,
      ),
    )
    .filter((statement) => !/^\s*(--.*\s*)*(create (table|index|policy)|comment)/.test(statement))
  const written = writes
    .flatMap((statement) => statement.replaceAll(/--.*$/gm, '').match(/'[^'\n]*\byou(r|rs)?\b[^'\n]*'/gi) ?? [])
    .map((literal) => literal.slice(1, -1))
  expect([...new Set(written)].filter((text) => !isOurs(text) && !isOurs(`${text}…`))).toEqual([])
  expect(written.length).toBeGreaterThan(10)
})

test('every promise that a page makes in the person’s own person is known', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
    /words(\/[^/]+)?\.ts$/.test(name),
  )
  const made = files.flatMap((name) => {
    const text = readFileSync(`src/${name}`, 'utf8')
    const blocks = text.match(/^(?: {2}owed: \{|export const owed = \{)[\s\S]*?^ {0,2}\}/gm) ?? []
    return [
      ...blocks,
      ...text.split('\n').filter((line) => /^\s*(owed\w*|promise|tryAgain|keepUp|rested|because): '/.test(line)),
    ]
      .flatMap((part) => part.match(/'[^'\n]*\byou(r|rs)?\b[^'\n]*'/gi) ?? [])
      .map((literal) => literal.slice(1, -1))
  })
  expect(made.filter((text) => !isOurs(text))).toEqual([])
  expect(made.length).toBeGreaterThan(10)
})
