import { resolve } from 'node:path'
import { z } from 'zod'

/** Every setting of the program, each with a sentence and a default; nothing else reads the environment. */
const shape = z.object({
  /** Where it listens. */
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  /** The address it listens on. The demo place refuses anything beyond loopback. */
  HOST: z.string().default('127.0.0.1'),
  /** Proxies in front of this server, by address or range, whose word on where a request comes from is taken. */
  TRUSTED_PROXIES: z.string().default('127.0.0.1,::1'),
  /** Folder of the embedded database and of uploads. */
  ALONGSIDE_DATA: z.string().default('.data'),
  /** An existing PostgreSQL 18 or later, as its owner; unset: the embedded one. */
  DATABASE_URL: z.string().default(''),
  /** The same database as the role that serves; unset: worked out from DATABASE_URL. */
  DATABASE_APP_URL: z.string().default(''),
  /** `1` opens the demo place with one-press sign-in. */
  ALONGSIDE_DEMO: z.string().default(''),
  /** Outgoing post as `smtp://user:password@host:port`; unset: an on-screen outbox in demo, and none elsewhere. */
  SMTP_URL: z.string().default(''),
  /** Who letters by mail come from. */
  MAIL_FROM: z.string().default('alongside@example.org'),
  /** Where text messages are handed over, by HTTP; unset: they wait, and a demo shows them in its letter box. */
  TEXT_GATEWAY_URL: z.string().default(''),
  /** What the gateway knows this server by. */
  TEXT_GATEWAY_KEY: z.string().default(''),
  /** Where files are kept: unset for a folder in ALONGSIDE_DATA, or `s3://key:secret@host/bucket?region=…`. */
  FILES_URL: z.string().default(''),
  /** How people reach this server from outside, for links in letters: `https://alongside.example.org`. */
  PUBLIC_URL: z.string().default(''),
  /**
   * For how many minutes it holds that somebody has shown who they are, before something that asks again; 15 is the
   * longest that NIST SP 800-63B (2017), 4.2.3, lets a session at its second level stand idle, 10 stays below it.
   */
  ASK_AGAIN_MINUTES: z.coerce.number().int().min(1).max(60).default(10),
  /**
   * Tiles of a map that this place serves itself, as a path with `{z}`, `{x}` and `{y}`: `/tiles/{z}/{x}/{y}.png`. Nothing
   * is loaded from another host; unset: maps show our own lines alone.
   */
  MAP_TILES: z
    .string()
    .regex(
      /^$|^\/(?!\/)(?=.*\{z\})(?=.*\{x\})(?=.*\{y\})[\w/{}.-]+$/,
      'must be a path on this server with {z}, {x} and {y}',
    )
    .default(''),
  /** How much it says: `info`, `warn`, `error`, `silent`. */
  LOG_LEVEL: z.string().default('info'),
  /** Most connections to the database. */
  DATABASE_CONNECTIONS: z.coerce.number().int().min(1).max(200).default(8),
})

export interface Config {
  port: number
  host: string
  trustedProxies: string[]
  dataDir: string
  databaseUrl: string
  appUrl: string
  demo: boolean
  smtpUrl: string
  mailFrom: string
  textGatewayUrl: string
  textGatewayKey: string
  filesUrl: string
  publicUrl: string
  askAgainMinutes: number
  mapTiles: string
  logLevel: string
  connections: number
}

/** Reads the settings; raises an Error in plain words when one is wrong. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const read = shape.safeParse(env)
  if (!read.success) {
    const wrong = read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ')
    throw new Error(`A setting is not right. ${wrong}`)
  }
  const { data } = read
  const demo = data.ALONGSIDE_DEMO === '1'
  if (demo && !['127.0.0.1', 'localhost', '::1'].includes(data.HOST)) {
    throw new Error(
      'The demo place lets anybody step into anybody’s shoes, so it only listens on this machine. Leave HOST unset, or leave ALONGSIDE_DEMO unset.',
    )
  }
  return {
    port: data.PORT,
    host: data.HOST,
    trustedProxies: data.TRUSTED_PROXIES.split(',').filter(Boolean),
    dataDir: resolve(data.ALONGSIDE_DATA),
    databaseUrl: data.DATABASE_URL,
    appUrl: data.DATABASE_APP_URL,
    demo,
    smtpUrl: data.SMTP_URL,
    mailFrom: data.MAIL_FROM,
    textGatewayUrl: data.TEXT_GATEWAY_URL,
    textGatewayKey: data.TEXT_GATEWAY_KEY,
    filesUrl: data.FILES_URL,
    publicUrl: data.PUBLIC_URL,
    askAgainMinutes: data.ASK_AGAIN_MINUTES,
    mapTiles: data.MAP_TILES,
    logLevel: data.LOG_LEVEL,
    connections: data.DATABASE_CONNECTIONS,
  }
}
