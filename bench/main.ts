import { type ChildProcess, spawn } from 'node:child_process'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { openCluster } from '../src/platform/embedded/index.ts'
import { asOwner, migrateShared, projectRoot } from '../src/platform/index.ts'
import { openLive } from './live.ts'
import { type Measured, measure } from './measure.ts'
import { neighbourhoodNames, neighbourhoodSaid, neighbourhoodTasks, prepareTown } from './neighbourhood.ts'
import { type Facts, prepare } from './prepare.ts'
import { peopleNames, type Task, tasksOf } from './tasks.ts'

/**
 * Speed and scale, each task against its own floor in the same run, at 10 and 32 connections.
 * `--seconds=5` for each measurement, `--large=100000` people, and entries, in the large places, `--only=plan` or
 * `--only=neighbourhood` (what is not measured is not made), `--write` docs/speed.md.
 */
const option = (name: string) => process.argv.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3)
const seconds = Number(option('seconds') ?? 5)
const only = option('only')
const large = Number(option('large') ?? 100_000)
const said: string[] = []
const say = (line = '') => {
  said.push(line)
  process.stdout.write(`${line}\n`)
}

const dataDir = join(projectRoot, '.data/bench')
await rm(dataDir, { recursive: true, force: true })
await mkdir(dataDir, { recursive: true })
const cluster = await openCluster({ dataDir, log: () => {} })
const children: ChildProcess[] = []
const stop = async () => {
  for (const child of children) child.kill('SIGTERM')
  await cluster.stop()
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop().then(() => process.exit(1)))

const address = { ...cluster.connection }
await asOwner(address, (owner) => migrateShared(owner, null))
const began = Date.now()
const progress = (line: string) => process.stderr.write(`${line}\n`)
const asked = (name: string) => !only || name.includes(only)
const people =
  only === 'live' || peopleNames.some(asked)
    ? {
        small: await prepare(address, 'small', 1_000, progress),
        large: await prepare(address, 'large', large, progress),
      }
    : null
const madePeople = Date.now()
if (people) say(`Places of 1,000 and ${sayCount(large)} people made in ${secondsFrom(began)} s, by COPY.`)
const towns = neighbourhoodNames.some(asked)
  ? ([
      await prepareTown(address, 'village', Math.min(10_000, large), progress),
      await prepareTown(address, 'town', large, progress),
    ] as const)
  : null
if (towns) say(`Places of 10,000 and ${sayCount(large)} entries made in ${secondsFrom(madePeople)} s, by COPY.`)
say()

const floor = await start(
  'bench/floor.js',
  [JSON.stringify(address), JSON.stringify(people?.large ?? null), JSON.stringify(towns ?? [])],
  {},
  JSON.parse,
)
const port = await start(
  'bench/serve.js',
  [JSON.stringify(address)],
  { NODE_ENV: 'production', LOG_LEVEL: 'warn', ALONGSIDE_DEMO: '' },
  Number,
)

say('| task | connections | floor /s | ours /s | ratio | aim | floor p99 ms | our p99 ms |')
say('| --- | --- | --- | --- | --- | --- | --- | --- |')
const fell: string[] = []
const pace = new Map<string, number>()
const tasks: Task[] = [
  ...(people ? tasksOf({ ...people, port, floor }) : []),
  ...(towns ? neighbourhoodTasks(...towns, port, floor.fastify) : []),
]
for (const one of tasks) {
  const { name, aim, task, floor: bare } = one
  if (!asked(name)) continue
  for (const connections of [10, 32]) {
    const low = await measure(bare, connections, seconds)
    const ours = await measure(task, connections, seconds)
    say(row(name, connections, low, ours, aim))
    judge(one, connections, low, ours)
    pace.set(`${name} ${connections}`, ours.perSecond)
  }
}
say()
const slower = (pace.get('open a plan, 1,000 people 10') ?? 0) / (pace.get('open a plan 10') ?? 1)
if (!only)
  say(
    `A place of ${sayCount(large)} people opens a plan ${slower.toFixed(2)} times as slowly as one of 1,000 (aim: within 1.2).`,
  )
if (people && (!only || only === 'live')) await besideLivePages(1_000, people.large)
if (towns) for (const line of await neighbourhoodSaid(address, towns, pace, fell, asked, startChild)) say(line)
say(`Memory of the server after it all: ${await memory()} MB (aim: under 250).`)
say()
say(fell.length === 0 ? 'Nothing fell short.' : `What fell short:\n\n${fell.map((line) => `- ${line}`).join('\n')}`)
await stop()
if (process.argv.includes('--write')) await writeDown()
process.exit(0)

function row(name: string, connections: number, low: Measured, ours: Measured, aim: number): string {
  const cells = [
    name,
    connections,
    Math.round(low.perSecond),
    Math.round(ours.perSecond),
    (ours.perSecond / low.perSecond).toFixed(2),
    aim,
    low.p99,
    ours.p99,
  ]
  return `| ${cells.join(' | ')} |`
}

function judge({ name, aim, p99 }: Task, connections: number, low: Measured, ours: Measured): void {
  const ratio = ours.perSecond / low.perSecond
  if (aim === 0) return
  const at = `${name} at ${connections} connections`
  if (ratio < aim) fell.push(`${at}: ${ratio.toFixed(2)} of its floor, aim ${aim}`)
  if (p99 !== undefined) {
    if (connections === 32 && ours.p99 > p99) fell.push(`${at}: 99 of 100 under ${ours.p99} ms, aim under ${p99}`)
  } else if (ours.p99 > 4 * Math.max(1, low.p99))
    fell.push(`${at}: 99 of 100 under ${ours.p99} ms, floor ${low.p99} ms, aim within 4 times`)
  if (low.wrong + ours.wrong > 0) fell.push(`${at}: ${low.wrong + ours.wrong} answers were not as they should be`)
}

/** What a page costs beside many that listen for news: against the same page without them, before and after. */
async function besideLivePages(count: number, { host, finderTokens }: Facts): Promise<void> {
  const [plan] = tasks
  if (!plan) return
  const alone = await measure(plan.task, 10, seconds)
  const before = await memory()
  const leave = await openLive(port, host, finderTokens, count)
  const each = Math.round(((await memory()) - before) * (1_000 / count))
  const beside = await measure(plan.task, 10, seconds)
  leave()
  const after = await measure(plan.task, 10, seconds)
  const ratio = beside.perSecond / ((alone.perSecond + after.perSecond) / 2)
  say(
    `Beside ${count.toLocaleString('en-GB')} live pages a plan opens ${ratio.toFixed(2)} times as fast as without them (aim: 0.9), 99 of 100 under ${beside.p99} ms (without: ${alone.p99} before, ${after.p99} after). A live page takes ${each} kB (aim: under 50).`,
  )
  if (ratio < 0.9) fell.push(`a plan beside live pages: ${ratio.toFixed(2)} of its pace, aim 0.9`)
  if (each > 50) fell.push(`a live page takes ${each} kB, aim under 50`)
  if (alone.wrong + beside.wrong + after.wrong > 0) fell.push('beside live pages, answers were not as they should be')
}

async function memory(): Promise<number> {
  const status = await readFile(`/proc/${children[1]?.pid}/status`, 'utf8')
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024)
}

function sayCount(count: number): string {
  return count.toLocaleString('en-GB')
}

function secondsFrom(began: number): number {
  return Math.round((Date.now() - began) / 1000)
}

async function start<Said>(
  script: string,
  words: string[],
  env: Record<string, string>,
  read: (text: string) => Said,
): Promise<Said> {
  const [said] = await startChild(script, words, read, env)
  return said
}

/** Starts a script of its own process; what it prints first, and the process. */
function startChild<Said>(
  script: string,
  words: string[],
  read: (text: string) => Said,
  env: Record<string, string> = {},
): Promise<[Said, ChildProcess]> {
  const child = spawn(process.execPath, [join(projectRoot, 'dist', script), ...words], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  children.push(child)
  return new Promise((resolve, reject) => {
    child.stdout.once('data', (text) => resolve([read(String(text).trim()), child]))
    child.once('exit', (code) => reject(new Error(`${script} ended with ${code}`)))
  })
}

/** Puts this run between the marks in docs/speed.md; what limits it is written by hand around it. */
async function writeDown(): Promise<void> {
  const file = join(projectRoot, 'docs/speed.md')
  const text = await readFile(file, 'utf8')
  const [before = '', rest = ''] = text.split('<!-- last run -->')
  const after = rest.split('<!-- end of last run -->')[1] ?? ''
  const machine = `${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores, Node ${process.version}, ${seconds} s for each number, floor and load on the same machine.`
  await writeFile(
    file,
    `${before}<!-- last run -->\n\n${machine}\n\n${said.join('\n')}\n\n<!-- end of last run -->${after}`,
  )
}
