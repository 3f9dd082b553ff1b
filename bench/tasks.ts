import { sessionCookie } from '../src/identity/index.ts'
import { newId } from '../src/platform/index.ts'
import type { Target } from './measure.ts'
import type { Facts } from './prepare.ts'

/** What somebody does, what doing it barely would cost, and which share of the bare pace we aim at. */
export interface Task {
  name: string
  aim: number
  task: Target
  floor: Target
  /** Milliseconds that 99 of 100 must stay under at 32 connections; without it four times the floor’s. */
  p99?: number
}

/** Their names, so that nothing need be made for those that are not run. */
export const peopleNames = [
  'open a plan',
  'open a plan, 1,000 people',
  'worker’s list of 30',
  'add a statement',
  'find a misspelt name',
  'public front page',
  'one indexed select, bare',
]

interface Standing {
  small: Facts
  large: Facts
  port: number
  floor: { hello: number; fastify: number }
}

const urlencoded = { 'content-type': 'application/x-www-form-urlencoded' }

export function tasksOf({ small, large, port, floor }: Standing): Task[] {
  const ours = ({ host }: Facts, path: string, token: string): Target => ({
    url: `http://127.0.0.1:${port}${path}`,
    headers: { host, ...cookieOf(token) },
    expect: 200,
  })
  const bare = (path: string): Target => ({ url: `http://127.0.0.1:${floor.fastify}${path}`, expect: 200 })
  const hello: Target = { url: `http://127.0.0.1:${floor.hello}/`, expect: 200 }
  const write = ours(large, `/people/${large.writerPerson}/said/new`, large.writerToken)
  return [
    {
      name: 'open a plan',
      aim: 0.3,
      task: ours(large, `/people/${large.person}/plan`, large.workerToken),
      floor: bare('/plan'),
    },
    {
      name: 'open a plan, 1,000 people',
      aim: 0.3,
      task: ours(small, `/people/${small.person}/plan`, small.workerToken),
      floor: bare('/plan'),
    },
    {
      name: 'worker’s list of 30',
      aim: 0.35,
      task: ours(large, '/my-people', large.workerToken),
      floor: bare('/people'),
    },
    {
      name: 'add a statement',
      aim: 0.4,
      task: {
        ...write,
        headers: { ...write.headers, ...urlencoded },
        method: 'POST',
        body: form({ text: 'A line of writing.' }),
        expect: 303,
      },
      floor: { ...bare('/statement'), method: 'POST', body: () => '', headers: urlencoded },
    },
    {
      name: 'find a misspelt name',
      aim: 0.6,
      task: {
        ...ours(large, `/find?name=${encodeURIComponent(large.misspelt)}`, ''),
        freshHeaders: () => cookieOf(oneOf(large.finderTokens)),
      },
      floor: bare('/find'),
    },
    {
      name: 'public front page',
      aim: 0.2,
      task: { ...ours(large, '/', ''), headers: { host: large.host } },
      floor: hello,
    },
    { name: 'one indexed select, bare', aim: 0, task: bare('/select'), floor: hello },
  ]
}

function cookieOf(token: string): Record<string, string> {
  return { cookie: `${sessionCookie({ publicUrl: '' })}=${token}` }
}

/** A form’s body with a one-time key of its own, each time. */
function form(fields: Record<string, string>): () => string {
  return () => new URLSearchParams({ once: newId(), ...fields }).toString()
}

function oneOf(tokens: string[]): string {
  return tokens[Math.floor(Math.random() * tokens.length)] ?? ''
}
