import { type ChildProcess, spawn } from 'node:child_process'
import { mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { sessionCookie } from '../src/identity/index.ts'
import { openCluster } from '../src/platform/embedded/index.ts'
import { asOwner, migrateShared, newId, projectRoot } from '../src/platform/index.ts'
import { type Measured, measure, type Target } from './measure.ts'
import { type Facts, prepare } from './prepare.ts'

const say = (line = '') => process.stdout.write(`${line}\n`)
const seconds = Number(process.argv.find((word) => word.startsWith('--seconds='))?.slice(10) ?? 5)
const only = process.argv.find((word) => word.startsWith('--only='))?.slice(7)
const dataDir = join(projectRoot, '.data/bench')

await rm(dataDir, { recursive: true, force: true })
await mkdir(dataDir, { recursive: true })
const cluster = await openCluster({ dataDir, log: () => {} })
const address = { ...cluster.connection }
await asOwner(address, (owner) => migrateShared(owner, null))
const facts = await prepare(address, 'bench')
const children: ChildProcess[] = []
const stop = async () => {
  for (const child of children) child.kill('SIGTERM')
  await cluster.stop()
}
process.on('SIGINT', () => stop().then(() => process.exit(1)))

const floor = await start(
  'bench/floor.js',
  [JSON.stringify(address), JSON.stringify(facts)],
  {},
  (text) => JSON.parse(text.split('\n')[0] ?? '') as { hello: number; fastify: number },
)
const port = await start(
  'bench/serve.js',
  [JSON.stringify(address)],
  { NODE_ENV: 'production', LOG_LEVEL: 'warn' },
  (text) => Number(text.trim()),
)

interface Task {
  name: string
  aim: number
  task: Target
  floor: Target
}

const at = (path: string, token: string): Pick<Target, 'url' | 'headers'> => ({
  url: `http://127.0.0.1:${port}${path}`,
  headers: { cookie: `${sessionCookie({ publicUrl: '' })}=${token}` },
})
const form = (fields: Record<string, string>) => () => new URLSearchParams({ once: newId(), ...fields }).toString()
const urlencoded = { 'content-type': 'application/x-www-form-urlencoded' }
const onFloor = (path: string): Target => ({ url: `http://127.0.0.1:${floor.fastify}${path}`, expect: 200 })

function tasks({ person, workerToken, writerPerson, writerToken }: Facts): Task[] {
  const write = at(`/people/${writerPerson}/said/new`, writerToken)
  return [
    {
      name: 'open a plan',
      aim: 0.3,
      task: { ...at(`/people/${person}/plan`, workerToken), expect: 200 },
      floor: onFloor('/plan'),
    },
    {
      name: 'worker’s list',
      aim: 0.35,
      task: { ...at('/my-people', workerToken), expect: 200 },
      floor: onFloor('/people'),
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
      floor: { ...onFloor('/statement'), method: 'POST', body: () => '', headers: urlencoded },
    },
    {
      name: 'front page',
      aim: 0.2,
      task: { ...at('/', ''), headers: {}, expect: 200 },
      floor: { url: `http://127.0.0.1:${floor.hello}/`, expect: 200 },
    },
  ]
}

say(`| task | connections | floor /s | ours /s | ratio | aim | floor p99 ms | our p99 ms | wrong |`)
say(`| --- | --- | --- | --- | --- | --- | --- | --- | --- |`)
for (const { name, aim, task, floor: bare } of tasks(facts)) {
  if (only && !name.includes(only)) continue
  for (const connections of [10, 32]) {
    const low = await measure(bare, connections, seconds)
    const ours = await measure(task, connections, seconds)
    say(row(name, connections, low, ours, aim))
  }
}
say()
say(`Memory of the server after it all: ${await memory()} MB (aim: under 250)`)
await stop()

function row(name: string, connections: number, low: Measured, ours: Measured, aim: number): string {
  const ratio = ours.perSecond / low.perSecond
  const cells = [
    name,
    connections,
    Math.round(low.perSecond),
    Math.round(ours.perSecond),
    ratio.toFixed(2),
    `${aim}${ratio < aim ? ' ✗' : ''}`,
    low.p99,
    ours.p99,
    low.wrong + ours.wrong,
  ]
  return `| ${cells.join(' | ')} |`
}

async function memory(): Promise<number> {
  const status = await readFile(`/proc/${children[1]?.pid}/status`, 'utf8')
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024)
}

function start<Said>(
  script: string,
  words: string[],
  env: Record<string, string>,
  read: (text: string) => Said,
): Promise<Said> {
  const child = spawn(process.execPath, [join(projectRoot, 'dist', script), ...words], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  children.push(child)
  return new Promise((resolve, reject) => {
    child.stdout.once('data', (text) => resolve(read(String(text))))
    child.once('exit', (code) => reject(new Error(`${script} ended with ${code}`)))
  })
}
