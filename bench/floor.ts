import { createServer } from 'node:http'
import Fastify from 'fastify'
import pg from 'pg'
import { addNeighbourhoodFloors } from './neighbourhood-floors.ts'

/**
 * The floors, in a process of their own: a bare node:http hello, a bare Fastify route with one indexed select, and for
 * each task the plainest SQL for the same rows as JSON: no sign-in, no row-level security, no log, no page.
 * Run as `floor.js <owner's connection as JSON> <facts as JSON> <towns as JSON>`; prints its two ports.
 */
const [connection, facts, towns] = process.argv.slice(2).map((text) => JSON.parse(text))
const pool = new pg.Pool({ ...connection, max: 8, options: `-c search_path=place_${facts?.place},ext` })
const app = Fastify()
app.addContentTypeParser('application/x-www-form-urlencoded', (_request, _body, done) => done(null))

app.get(
  '/select',
  async () =>
    (await pool.query({ name: 's', text: 'select id, known_as from member where id = $1', values: [facts.person] }))
      .rows,
)

app.get('/plan', async () => {
  const [statements, hopes] = await Promise.all([
    pool.query({
      name: 'p1',
      text: 'select * from statement where person_id = $1 order by said_at, id',
      values: [facts.person],
    }),
    pool.query({
      name: 'p2',
      text: 'select * from hope where person_id = $1 order by place_in_plan',
      values: [facts.person],
    }),
  ])
  return { statements: statements.rows, hopes: hopes.rows }
})

app.get('/people', async () => {
  const { rows } = await pool.query({
    name: 'l',
    text: `select m.id, m.known_as, p.due_at, p.what from standing s join member m on m.id = s.person_id
      left join lateral (select due_at, what from promise where person_id = m.id and kept_at is null and broken_at is null order by due_at limit 1) p on true
      where s.member_id = $1 and s.kind = 'alongside' and s.ended_at is null`,
    values: [facts.worker],
  })
  return rows
})

app.post('/statement', async () => {
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query({
      name: 'i',
      text: `insert into statement (id, person_id, speaker_id, manner, writer_id, kind, text, said_at)
        values (ext_uuid(), $1, $1, 'written', $1, 'story', 'A line of writing.', now())`.replace(
        'ext_uuid()',
        'uuidv7()',
      ),
      values: [facts.writerPerson],
    })
    await client.query('commit')
  } finally {
    client.release()
  }
  return { ok: true }
})

app.get('/find', async () => {
  const { rows } = await pool.query({
    name: 'f',
    text: `select id, known_as from member where known_as % $1 order by known_as <-> $1 limit 10`,
    values: [facts.misspelt],
  })
  return rows
})

addNeighbourhoodFloors(app, connection, towns)

const plain = createServer((_request, response) => response.end('hello'))
plain.listen(0, '127.0.0.1', async () => {
  await app.listen({ port: 0, host: '127.0.0.1' })
  const port = (server: { address(): unknown }) => (server.address() as { port: number }).port
  process.stdout.write(`${JSON.stringify({ hello: port(plain), fastify: port(app.server) })}\n`)
})
