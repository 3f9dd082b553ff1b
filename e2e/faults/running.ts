import { spawn } from 'node:child_process'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { newId, projectRoot } from '../../src/platform/index.ts'

export interface Running {
  address: string
  pid: number
  exited: Promise<number | null>
  /** Ends with its process, whatever happens in the test. */
  [Symbol.asyncDispose](): Promise<void>
}

/** The program itself, as `script/server` starts it, with the demo place on a data folder; resolves when it is open. */
export async function startServer(dataDir: string): Promise<Running> {
  const port = await freePort()
  const child = spawn(process.execPath, [join(projectRoot, 'dist/src/main.js')], {
    cwd: projectRoot,
    env: {
      ...process.env,
      ALONGSIDE_DATA: dataDir,
      ALONGSIDE_DEMO: '1',
      PORT: String(port),
      LOG_LEVEL: 'silent',
      DATABASE_URL: '',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const exited = new Promise<number | null>((done) => child.once('close', done))
  const said: string[] = []
  child.stderr.on('data', (text) => said.push(String(text)))
  const open = new Promise<void>((done) =>
    createInterface({ input: child.stdout }).on('line', (line) => {
      said.push(line)
      if (line.startsWith('Alongside is open')) done()
    }),
  )
  await Promise.race([
    open,
    exited.then((code) => {
      throw new Error(`the program ended (${code}) and had said: ${said.join(' ')}`)
    }),
  ])
  return {
    address: `http://localhost:${port}`,
    pid: child.pid ?? 0,
    exited,
    async [Symbol.asyncDispose]() {
      child.kill('SIGKILL')
      await exited
    },
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  await new Promise((done) => server.close(done))
  return port
}

/** Somebody with a cookie, posting forms as a browser without scripts does. */
export interface Sender {
  person: string
  cookie: string
  get(path: string): Promise<{ status: number; body: string }>
  bytes(path: string): Promise<Buffer>
  post(path: string, fields: Record<string, string>): Promise<Posted>
  /** A form with files. */
  form(path: string, body: FormData): Promise<Posted>
}
type Posted = { status: number; body: string; location: string }

/** Steps into the shoes of the first person of the demo place who has a record and signs in. */
export async function asSomebody(address: string): Promise<ReturnType<typeof sender>> {
  const shoes = await (await fetch(`${address}/shoes`)).text()
  const joan = /<button[^>]*name="member" value="([^"]+)"(?:(?!<\/button>).)*Joan/s.exec(shoes)?.[1]
  if (!joan) throw new Error('Joan is not in the demo place')
  return asMember(address, joan)
}

/** Steps into the shoes of any member of the demo place. */
export async function asMember(address: string, member: string): Promise<ReturnType<typeof sender>> {
  const entered = await fetch(`${address}/shoes`, {
    method: 'POST',
    body: new URLSearchParams({ member, once: newId() }),
    redirect: 'manual',
  })
  return sender(address, member, (entered.headers.get('set-cookie') ?? '').split(';')[0] ?? '')
}

/** The same person at another address of the same place: sessions outlive the process. */
export function sender(address: string, person: string, cookie: string): Sender & { at(address: string): Sender } {
  const form = async (path: string, body: FormData | URLSearchParams): Promise<Posted> => {
    const answer = await fetch(address + path, { method: 'POST', headers: { cookie }, body, redirect: 'manual' })
    return { status: answer.status, body: await answer.text(), location: answer.headers.get('location') ?? '' }
  }
  return {
    person,
    cookie,
    at: (other) => sender(other, person, cookie),
    async get(path) {
      const answer = await fetch(address + path, { headers: { cookie }, redirect: 'manual' })
      return { status: answer.status, body: await answer.text() }
    },
    async bytes(path) {
      const answer = await fetch(address + path, { headers: { cookie }, redirect: 'manual' })
      return Buffer.from(await answer.arrayBuffer())
    },
    post: (path, fields) => form(path, new URLSearchParams(fields)),
    form,
  }
}
