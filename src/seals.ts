import { parseArgs } from 'node:util'
import { reachDatabase } from './app/reach-database.ts'
import { type CheckedSeals, checkSeals } from './circle/index.ts'
import { asOwner, readConfig } from './platform/index.ts'

/** `script/seals`: checks the seals over who looked, in every place of this server or one. Ends with 1 where one is broken. */

const help = `script/seals [place]
script/seals <place> --witness 12:3f9a…
    checks every seal over who looked, and names the first that is broken, every reading that was changed or is missing,
    and what is not sealed yet. It ends with 1 where something is broken.
    --witness looks for a seal whose number and mark were written down earlier.
`

const say = (line: string) => process.stdout.write(`${line}\n`)
const { positionals, values } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: { witness: { type: 'string' }, help: { type: 'boolean' } },
})
/** How many lines are said of one kind of trouble; the rest is counted. */
const most = 50

function report(key: string, { seals, entries, takenAway, troubles, tail, last, witnessed }: CheckedSeals): boolean {
  say(`${key}: ${seals} seals over ${entries} entries, ${takenAway} of them lawfully taken away since.`)
  if (last) say(`  The last seal is ${last.number}:${last.mark}, made ${last.sealedAt.toISOString()}.`)
  say(
    tail.count === 0
      ? '  Nothing waits to be sealed.'
      : `  Not sealed yet: ${tail.count}, the oldest from ${tail.oldest?.toISOString()}.`,
  )
  const [first] = troubles
  if (first) say(`  BROKEN, first at seal ${first.number}:`)
  for (const { kind, number, id } of troubles.slice(0, most)) say(`  seal ${number}: ${kind}${id ? ` ${id}` : ''}`)
  if (troubles.length > most) say(`  and ${troubles.length - most} more`)
  if (witnessed === false) say('  BROKEN: the seal that was written down is not in the chain.')
  if (witnessed) say('  The seal that was written down is in the chain.')
  if (!first && witnessed !== false) say('  All whole.')
  return troubles.length === 0 && witnessed !== false
}

if (values.help) {
  process.stdout.write(help)
  process.exit(0)
}
try {
  const [, number, mark = ''] = /^(\d+):([0-9a-f]{64})$/.exec(String(values.witness ?? '')) ?? []
  if (values.witness !== undefined && (!number || !positionals[0])) throw new Error(help)
  const witness = number ? { number: Number(number), mark } : null
  const { owner, stop } = await reachDatabase(readConfig(process.env))
  try {
    process.exitCode = await asOwner(owner, async (client) => {
      const { rows } = await client.query('select key from shared.place order by created_at, key')
      const keys = rows.map(({ key }) => key).filter((key) => !positionals[0] || key === positionals[0])
      if (keys.length === 0) throw new Error('There is no such place. script/place list shows them.')
      let whole = true
      for (const key of keys) whole = report(key, await checkSeals(client, key, witness)) && whole
      return whole ? 0 : 1
    })
  } finally {
    await stop()
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 2
}
