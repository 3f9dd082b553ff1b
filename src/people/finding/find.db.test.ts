import { describe, expect, it } from 'vitest'
import { testHouse } from '../../app/testing/house.ts'
import { newId } from '../../platform/index.ts'

const house = testHouse()

/** Somebody with a record, by their whole name; a name is used by one test only. */
async function someone(knownAs: string, fullName: string, born: string | null = null, findable = true) {
  const id = newId()
  await house.owner.query(
    'insert into member (id, known_as, full_name, born, findable, is_person) values ($1, $2, $3, $4, $5, true)',
    [id, knownAs, fullName, born, findable],
  )
  return id
}

const find = (name: string, born = '') => `/find?${new URLSearchParams({ name, born, area: '' })}`
const readingsOf = async (person: string) =>
  (await house.owner.query('select parts, why from reading where person_id = $1', [person])).rows

describe('finding somebody', () => {
  it.each([
    ['as it is written', 'Margaret Ollerenshaw'],
    ['in any order', 'ollerenshaw, MARGARET'],
    ['by how it sounds', 'Margret Ollerinshore'],
    ['with a slip of the finger', 'Margaret Ollerenshsw'],
    ['by a short name', 'Peggy Ollerenshaw'],
    ['without its marks', 'Márgaret Ollerenshaw'],
    ['with one word too many', 'Margaret Rose Ollerenshaw'],
  ])('finds a name %s', async (_how, typed) => {
    const dev = await house.member('Dev', { posts: ['worker'] })
    const { rows } = await house.owner.query(`select id from member where full_name = 'Margaret Ollerenshaw'`)
    if (rows.length === 0) await someone('Margaret', 'Margaret Ollerenshaw', '1946-04-03')
    expect((await dev.get(find(typed))).body).toContain('Margaret Ollerenshaw')
  })

  it.each([
    ['day and month changed places', '4/3/1946'],
    ['one digit wrong', '3/4/1947'],
    ['the year alone', '1946'],
  ])('finds somebody with %s', async (_how, born) => {
    const dev = await house.member('Dev', { posts: ['worker'] })
    const { rows } = await house.owner.query(`select id from member where full_name = 'Halina Wójcik'`)
    if (rows.length === 0) await someone('Halina', 'Halina Wójcik', '1946-04-03')
    expect((await dev.get(find('Halina Wojcik', born))).body).toContain('Halina Wójcik')
  })

  it('finds a half-known name by the year of birth', async () => {
    const dev = await house.member('Dev', { posts: ['worker'] })
    await someone('Tunde', 'Tunde Adeyemi', '1951-06-20')
    expect((await dev.get(find('Tunde Olatunji', '1951'))).body).toContain('Tunde Adeyemi')
  })

  it('does not find somebody of another name', async () => {
    const dev = await house.member('Dev', { posts: ['worker'] })
    await someone('Balbir', 'Balbir Sandhu', '1951-06-20')
    expect((await dev.get(find('Siobhan Quigley'))).body).toContain('Nobody here goes by that name.')
  })

  it('shows what tells two people apart, and no more', async () => {
    const dev = await house.member('Dev', { posts: ['worker'] })
    const id = await someone('Wilf', 'Wilfred Entwistle', '1938-12-25')
    const { body } = await dev.get(find('Wilfred Entwistle'))
    expect(body).toContain('born 1938')
    expect(body).not.toContain('1938-12-25')
    expect(body).not.toContain(id)
  })

  it('leads to the page of somebody whom the finder stands with', async () => {
    const dev = await house.member('Dev', { posts: ['worker'] })
    const id = await someone('Nora', 'Eleanor Bracewell')
    await house.stand(id, dev.id, 'alongside', ['reach'])
    expect((await dev.get(find('Eleanor Bracewell'))).body).toContain(`/people/${id}`)
  })

  it('writes each person shown into their who looked (P4)', async () => {
    const dev = await house.member('Dev', { posts: ['worker'] })
    const id = await someone('Yusuf', 'Yusuf Karimjee')
    await dev.get(find('Yusuf Karimjee'))
    expect(await readingsOf(id)).toEqual([{ parts: [], why: 'found you by a search' }])
  })

  it('uses the index of names among many, however a word was meant', async () => {
    await house.owner.query(
      `insert into member (id, known_as, is_person) select gen_random_uuid(), 'Name' || n, true from generate_series(1, 3000) n`,
    )
    await house.owner.query('analyze member')
    const { rows } = await house.owner.query(
      `explain select id from member where name_parts && array['joan', 'jean'] and name_parts && array['hartley']`,
    )
    expect(rows.map((row) => row['QUERY PLAN']).join('\n')).toContain('member_name_parts')
  })

  it.each([
    "'; drop table member; --",
    '<script>alert(1)</script>',
    '%',
    '\\',
    '{}',
    '٪'.repeat(400),
    'a '.repeat(300),
  ])('answers “%.20s” like any other name', async (name) => {
    const dev = await house.member('Dev', { posts: ['worker'] })
    const answer = await dev.get(find(name, name))
    expect(answer.status).toBe(200)
    expect(answer.body).not.toContain('<script>alert')
  })
})

describe('somebody who is not to be found', () => {
  it('is not shown; their keeper is told, and they can see it', async () => {
    const dev = await house.member('Dev', { posts: ['worker'] })
    const keeper = await house.member('Kit', { posts: ['keeper'] })
    const id = await someone('Robyn', 'Robyn Hallworth', null, false)
    const found = await dev.get(find('Robyn Hallworth'))
    const nobody = await dev.get(find('Zebedee Nobody'))
    expect(found.body.replaceAll(/Robyn\+?( |%20)?Hallworth/g, '')).toBe(
      nobody.body.replaceAll(/Zebedee\+?( |%20)?Nobody/g, ''),
    )
    expect((await keeper.get('/find/kept')).body).toContain('Dev typed “Robyn Hallworth”. It may mean Robyn.')
    expect((await keeper.get('/find/kept')).body).toMatch(/keeping-safe\/[0-9a-f-]{36}/)
    expect((await keeper.get('/today')).body).toContain('/find/kept')
    expect(await readingsOf(id)).toEqual([
      { parts: [], why: 'typed a name like yours into a search, and was not shown you' },
    ])
  })

  it('is found by those who stand with them already', async () => {
    const dev = await house.member('Dev', { posts: ['worker'] })
    const id = await someone('Bridie', 'Bridget Cunliffe', null, false)
    await house.stand(id, dev.id, 'alongside', ['reach'])
    expect((await dev.get(find('Bridget Cunliffe'))).body).toContain(`/people/${id}`)
  })

  it('waits for the keeper until they say what came of it', async () => {
    const dev = await house.member('Dev', { posts: ['worker'] })
    const keeper = await house.member('Kit', { posts: ['keeper'] })
    await someone('Gwen', 'Gwendoline Pickup', null, false)
    await house.owner.query(`update post set until_at = from_at where kind = 'keeper' and member_id <> $1`, [keeper.id])
    await dev.get(find('Gwendoline Pickup'))
    const { rows } = await house.owner.query('select id from unfindable_match where typed = $1', ['Gwendoline Pickup'])
    const settled = await keeper.send('/find/kept', { came: 'Spoke with Dev.' }, `/find/kept/${rows[0].id}`)
    expect(settled.status).toBe(303)
    expect((await keeper.get('/find/kept')).body).not.toContain('Gwendoline')
  })
})

describe('writing down somebody new', () => {
  const fresh = (name: string, born = '') => `/find/new?${new URLSearchParams({ name, born, area: '' })}`
  const filled = { knownAs: 'Olena', reason: 'Met at the library', stands: 'alongside' }

  it('makes a record, and the finder stands where they said', async () => {
    const dev = await house.member('Dev', { posts: ['worker'] })
    const fields = { name: 'Olena Tkachuk', born: '1961', shown: '0', ...filled }
    const made = await dev.send(fresh('Olena Tkachuk', '1961'), fields)
    expect(made.location).toMatch(/^\/people\//)
    expect((await dev.get(made.location)).status).toBe(200)
    const { rows } = await house.owner.query(
      `select known_as, born, kind, reason from member m join standing s on s.person_id = m.id and s.member_id = $1 where full_name = 'Olena Tkachuk'`,
      [dev.id],
    )
    expect(rows).toEqual([{ known_as: 'Olena', born: '1961', kind: 'alongside', reason: 'Met at the library' }])
  })

  it('searches again, and asks whether it is one of those who fit', async () => {
    const dev = await house.member('Dev', { posts: ['worker'] })
    await someone('Trev', 'Trevor Sagar')
    const page = await dev.get(fresh('Trevor Sagar'))
    expect(page.body).toContain('Look again: could it be one of these?')
    const fields = { ...filled, knownAs: 'Trevor', name: 'Trevor Sagar', shown: '1' }
    const sent = await dev.send(fresh('Trevor Sagar'), fields)
    expect(sent.status).toBe(422)
    const made = await dev.send(fresh('Trevor Sagar'), { ...fields, none: 'yes' })
    expect(made.status).toBe(303)
  })

  it('shows somebody who was added meanwhile before it writes anybody down', async () => {
    const dev = await house.member('Dev', { posts: ['worker'] })
    await someone('Mick', 'Michael Dyson')
    const sent = await dev.send(fresh('Michael Dyson'), {
      ...filled,
      knownAs: 'Mick',
      name: 'Michael Dyson',
      shown: '0',
    })
    expect(sent.location).toMatch(/^\/find\/new\?name=Michael/)
    const { rows } = await house.owner.query(`select from member where full_name = 'Michael Dyson'`)
    expect(rows).toHaveLength(1)
  })

  it('asks for what is missing, by field', async () => {
    const dev = await house.member('Dev', { posts: ['worker'] })
    const sent = await dev.send(fresh('Ivor Novello'), { name: 'Ivor Novello', shown: '0', knownAs: '', reason: '' })
    expect(sent.status).toBe(422)
    for (const field of ['knownAs', 'reason', 'stands']) expect(sent.body).toContain(`href="#${field}"`)
  })
})
