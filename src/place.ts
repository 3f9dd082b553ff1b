import { parseArgs } from 'node:util'
import type pg from 'pg'
import { addColleague } from './app/place/add-colleague.ts'
import { newPlace } from './app/place/new-place.ts'
import { Trouble } from './app/place/trouble.ts'
import { reachDatabase } from './app/reach-database.ts'
import { firstLink } from './identity/index.ts'
import { asOwner, type Config, type PlaceRow, readConfig } from './platform/index.ts'

/** `script/place`: looks after the places of this server, from the command line of whoever runs it. */

const help = `script/place new <key> <name> --lead-name "…" --lead-email … [--host …]
    makes a place with its first team lead, and prints a link with which they sign in, once
script/place colleague <key> --name "…" --email … [--post worker]
    adds somebody who works there, and prints such a link for them
script/place host <key> <host>
    says by which host name a place is found
script/place list
    lists the places

The key is short: small letters, digits and _. It names the place's tables and never changes.
`

const say = (line: string) => process.stdout.write(`${line}\n`)

const { positionals, values } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: {
    host: { type: 'string' },
    'lead-name': { type: 'string' },
    'lead-email': { type: 'string' },
    name: { type: 'string' },
    email: { type: 'string' },
    post: { type: 'string' },
  },
})
const given = (name: string) => (typeof values[name] === 'string' ? values[name] : '')

async function run(owner: pg.Client, config: Config): Promise<void> {
  const [command, key = '', name = ''] = positionals
  if (command === 'new') {
    const lead = { name: needed('lead-name'), email: needed('lead-email') }
    const host = given('host').toLowerCase() || null
    const link = await newPlace(owner, config, { key, name: name || key, host, lead })
    say(`${name || key} is there. ${lead.name} signs in with this link, once, within a day:\n${link}`)
  } else if (command === 'colleague') {
    const place = await placeWith(owner, key)
    await owner.query('begin')
    const newcomer = { name: needed('name'), email: needed('email'), post: given('post') || 'worker' }
    const { account } = await addColleague(owner, place.key, newcomer)
    const link = await firstLink(owner, config, place, account)
    await owner.query('commit')
    say(`${newcomer.name} signs in with this link, once, within a day:\n${link}`)
  } else if (command === 'host') {
    const place = await placeWith(owner, key)
    await owner.query('update shared.place set host = $1 where key = $2', [name.toLowerCase() || null, place.key])
    say(name ? `${place.name} is found by ${name}.` : `${place.name} has no host name of its own.`)
  } else {
    const { rows } = await owner.query('select key, name, host, demo from shared.place order by created_at, key')
    if (rows.length === 0) say('There is no place yet. Make one: script/place new …')
    for (const place of rows)
      say(`${place.key}: ${place.name}, ${place.host ?? 'any host'}${place.demo ? ', a demo' : ''}`)
  }
}

function needed(name: string): string {
  const value = given(name)
  if (value === '') throw new Trouble(`Say --${name} "…".`)
  return value
}

async function placeWith(owner: pg.Client, key: string): Promise<PlaceRow> {
  const { rows } = await owner.query('select key, name, host from shared.place where key = $1', [key])
  if (rows.length === 0) throw new Trouble(`There is no place with the key “${key}”. script/place list shows them.`)
  return rows[0]
}

if (!['new', 'colleague', 'host', 'list'].includes(positionals[0] ?? '')) {
  process.stdout.write(help)
  process.exit(positionals.length === 0 ? 0 : 1)
}
try {
  const config = readConfig(process.env)
  const { owner, running, stop } = await reachDatabase(config)
  try {
    await asOwner(owner, (client) => run(client, config))
    if (['new', 'host'].includes(positionals[0] ?? '') && (running || config.databaseUrl))
      say('A server that is already running learns of this when it starts again.')
  } finally {
    await stop()
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}
