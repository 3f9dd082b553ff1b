import { describe, expect, it } from 'vitest'
import { testHouse } from '../../app/testing/house.ts'
import { inPlace, newId, sql } from '../../platform/index.ts'
import { owe } from '../../promises/index.ts'
import { climbTries } from './store/index.ts'
import { endTogether, joanAndHers, stateOf, wholePlace } from './testing/some-place.ts'

const house = testHouse()
const rowsOf = async (table: string, person: string) =>
  (await house.owner.query(`select * from ${table} where person_id = $1 order by id`, [person])).rows

describe('P12 away, resting and out of touch are not ends', () => {
  it('somebody goes to hospital, and who keeps in touch is promised', async () => {
    const { joan, dev, at } = await joanAndHers(house)
    await joan.send(`${at}/in-touch/away`, { where: 'hospital', keeper: dev.id, every: '7', words: 'Bring my radio.' })
    expect(await stateOf(house, joan.id)).toBe('away')
    const [owed] = await rowsOf('promise', joan.id)
    expect(owed).toMatchObject({ owner_id: dev.id, what: 'be in touch with you', kept_at: null })
    expect((await dev.get(at)).body).toContain('Joan is away. Nothing has ended.')
    expect((await dev.get('/my-people')).body).toContain('>away<')
  })

  it('coming home is one press, and the row of it stays', async () => {
    const { joan, dev, at } = await joanAndHers(house)
    await joan.send(`${at}/in-touch/away`, { where: 'hospital', keeper: dev.id, every: '' })
    await joan.send(`${at}/in-touch/over`, { words: 'Home again.' })
    expect(await stateOf(house, joan.id)).toBe('open')
    expect(await rowsOf('time_apart', joan.id)).toMatchObject([{ kind: 'away', over_words: 'Home again.' }])
  })

  it('a try nobody made in time goes to the lead, and never ends anything', async () => {
    const { joan, dev, ruth, at } = await joanAndHers(house)
    await dev.send(`${at}/in-touch/out-of-touch`, { way: 'by phone', words: 'It rang and rang.' })
    await house.owner.query(`update promise set due_at = '2026-11-20' where person_id = $1`, [joan.id])
    const climb = () => inPlace(house.database, house.place, null, null, (tx) => tx.ask(climbTries('late')))
    await climb()
    await climb()
    const [owed] = (await rowsOf('promise', joan.id)).filter(({ began_by }) => began_by.startsWith('time apart'))
    const { rows } = await house.owner.query(`select kind from post where member_id = $1`, [owed.owner_id])
    expect(rows).toEqual([{ kind: 'team lead' }])
    expect(await rowsOf('promise_turn', joan.id)).toHaveLength(1)
    expect(await stateOf(house, joan.id)).toBe('out of touch')
    expect(ruth.id).toBeDefined()
  })

  it('whoever is reached is with us again', async () => {
    const { joan, dev, at } = await joanAndHers(house)
    await dev.send(`${at}/in-touch/out-of-touch`, { way: 'by phone', words: 'It rang and rang.' })
    await dev.send(`${at}/in-touch/try`, { way: 'at the door', through: 'yes', words: 'She was in the garden.' })
    expect(await stateOf(house, joan.id)).toBe('open')
    expect((await rowsOf('promise', joan.id)).filter(({ kept_at }) => kept_at === null)).toEqual([])
  })
})

describe('P12 with a condition that gets worse, or a carer who cannot go on, there is only rest', () => {
  it('the database itself refuses an ending', async () => {
    const { joan, dev, at } = await joanAndHers(house)
    await dev.send(`${at}/in-touch/only-rest`, {
      why: 'a condition that gets worse',
      saidBy: 'Dr Aziz',
      how: 'on paper',
    })
    const ends = house.owner.query(
      `insert into ending (id, person_id, kind, proposed_by, ended_at) values ($1, $2, 'my life is sorted', $3, present())`,
      [newId(), joan.id, dev.id],
    )
    await expect(ends).rejects.toThrow('there is no ending, only rest')
  })

  it('rest comes with dated check-ins', async () => {
    const { joan, dev, at } = await joanAndHers(house)
    await dev.send(`${at}/in-touch/only-rest`, {
      why: 'a condition that gets worse',
      saidBy: 'Dr Aziz',
      how: 'on paper',
    })
    expect((await joan.send(`${at}/in-touch/resting`, { every: '' })).status).toBe(422)
    await joan.send(`${at}/in-touch/resting`, { every: '60' })
    expect(await stateOf(house, joan.id)).toBe('resting')
  })

  it('a carer’s own word stops an ending whose keys are turned, and only they or a worker take it back', async () => {
    const { joan, dev, pat, at } = await joanAndHers(house)
    await joan.send(`${at}/ending`, { kind: 'my life is sorted' })
    await dev.send(`${at}/ending/letter`, { changed: 'Much.', how: 'face to face' })
    await joan.send(`${at}/ending/yes`, {})
    await pat.send(`${at}/cannot-go-on`, { words: 'I am worn out.', hide: 'yes' })
    await dev.send(`${at}/ending/yes`, { whose: 'worker' })
    expect(await stateOf(house, joan.id)).toBe('open')
    expect((await joan.get(`${at}/in-touch/only-rest`)).body).not.toContain('I am worn out.')
    await pat.send(`${at}/cannot-go-on`, { words: 'My brother helps now.', again: 'yes' })
    await dev.send(`${at}/ending/yes`, { whose: 'worker' })
    expect(await stateOf(house, joan.id)).toBe('ended')
  })
})

describe('P12 ending needs two keys', () => {
  it('one key ends nothing, both end it that moment', async () => {
    const { joan, dev, at } = await joanAndHers(house)
    await joan.send(`${at}/ending`, { kind: 'my life is sorted' })
    await dev.send(`${at}/ending/letter`, { changed: 'Much.', how: 'face to face' })
    await dev.send(`${at}/ending/yes`, { whose: 'worker' })
    expect(await stateOf(house, joan.id)).toBe('open')
    await joan.send(`${at}/ending/yes`, {})
    expect(await stateOf(house, joan.id)).toBe('ended')
  })

  it('a letter that changes takes back the yes that was said to the one before', async () => {
    const { joan, dev, at } = await joanAndHers(house)
    await joan.send(`${at}/ending`, { kind: 'my life is sorted' })
    await dev.send(`${at}/ending/letter`, { changed: 'Much.', how: 'face to face' })
    await joan.send(`${at}/ending/yes`, {})
    await dev.send(`${at}/ending/letter`, { changed: 'Something else.', how: 'face to face' })
    await dev.send(`${at}/ending/yes`, { whose: 'worker' })
    expect(await stateOf(house, joan.id)).toBe('open')
  })

  it('the worker reads nothing after it, the person everything, and the circle what it was given', async () => {
    const { joan, dev, pat, at } = await joanAndHers(house)
    await endTogether(at, joan, dev)
    expect((await dev.get(`${at}/plan`)).status).toBe(404)
    expect((await joan.get(at)).body).toContain('You can come back any time')
    expect((await joan.get(`${at}/ending/print`)).body).toContain('I sing again.')
    expect((await pat.get(`${at}/plan`)).status).toBe(200)
  })

  it('nobody turns the person’s key without their word', async () => {
    const { joan, dev, pat, at } = await joanAndHers(house)
    await joan.send(`${at}/ending`, { kind: 'my life is sorted' })
    await dev.send(`${at}/ending/letter`, { changed: 'Much.', how: 'face to face' })
    const once = newId()
    expect((await pat.post(`${at}/ending/yes`, { once, how: 'by phone' })).status).toBe(404)
    expect((await dev.send(`${at}/ending/yes`, {}, `${at}/ending/yes`)).status).toBe(422)
    expect(await rowsOf('ending_key', joan.id)).toEqual([])
  })

  it('at their word by phone is their own key', async () => {
    const { joan, dev, at } = await joanAndHers(house)
    await dev.send(`${at}/ending`, { kind: 'I don’t want this now', how: 'by phone' })
    await dev.send(`${at}/ending/letter`, { changed: 'Much.', how: 'by phone' })
    await dev.send(`${at}/ending/yes`, { how: 'by phone' })
    await dev.send(`${at}/ending/yes`, { whose: 'worker' })
    expect(await stateOf(house, joan.id)).toBe('ended')
    expect(await rowsOf('ending_key', joan.id)).toContainEqual(
      expect.objectContaining({ whose: 'person', by_id: joan.id, at_their_word_by: dev.id, how: 'by phone' }),
    )
  })
})

describe('P12 without agreement, a second person decides with notice and a challenge', () => {
  const decided = async () => {
    const all = await joanAndHers(house)
    await all.dev.send(`${all.at}/ending`, {
      way: 'decided',
      kind: 'I don’t want this now',
      why: 'She does not answer.',
    })
    const [ending] = await rowsOf('ending', all.joan.id)
    const second = await house.signIn(ending.second_id)
    const notice = { answer: 'yes', reasons: 'We tried for a year.', words: 'We would like to end.' }
    return { ...all, ending, second, notice }
  }

  it('the second is outside the first one’s team, and reads the plan for this alone', async () => {
    const { dev, ruth, second, at } = await decided()
    expect([dev.id, ruth.id]).not.toContain(second.id)
    expect((await second.get(`${at}/ending/decide`)).status).toBe(200)
    expect((await ruth.get(`${at}/ending/decide`)).status).toBe(404)
  })

  it('nothing ends before the notice has run out, and not by itself then', async () => {
    const { joan, dev, second, notice, at } = await decided()
    await second.send(`${at}/ending/decide`, notice)
    expect((await joan.get(`${at}/ending/notice`)).body).toContain('We would like to end.')
    expect((await dev.post(`${at}/ending/finish`, { once: newId() })).status).toBe(422)
    await house.owner.query(`update ending_notice set runs_until = '2026-11-20' where person_id = $1`, [joan.id])
    expect(await stateOf(house, joan.id)).toBe('open')
    await dev.post(`${at}/ending/finish`, { once: newId() })
    expect(await stateOf(house, joan.id)).toBe('ended')
  })

  it('a challenge stops it until somebody uninvolved has answered', async () => {
    const { joan, dev, second, notice, at, ending } = await decided()
    await second.send(`${at}/ending/decide`, notice)
    await house.owner.query(`update ending_notice set runs_until = '2026-11-20' where person_id = $1`, [joan.id])
    await joan.send(`${at}/ending/challenge`, { words: 'I was ill.' })
    expect((await dev.post(`${at}/ending/finish`, { once: newId() })).status).toBe(422)
    const [challenge] = await rowsOf('ending_challenge', joan.id)
    expect([dev.id, second.id, ending.second_id]).not.toContain(challenge.asked_of)
    const answers = await house.signIn(challenge.asked_of)
    await answers.send(`${at}/ending/challenge/${challenge.id}`, { answer: 'we go on', reasons: 'She was ill.' })
    expect(await stateOf(house, joan.id)).toBe('open')
    expect((await dev.get(`${at}/ending`)).body).toContain('Endings before')
    expect((await answers.get(`${at}/plan`)).status).toBe(404)
  })
})

describe('P12 “leave me alone” works at once', () => {
  it('stops what was promised, and goes on later by as long as they wanted', async () => {
    const { joan, dev, at } = await joanAndHers(house)
    await joan.send(`${at}/in-touch/away`, { where: 'hospital', keeper: dev.id, every: '7' })
    await joan.send(`${at}/leave-me-alone`, { words: 'Please stop.' })
    const [, ...rest] = await rowsOf('promise', joan.id)
    expect(rest).toHaveLength(1)
    const before = (await rowsOf('promise', joan.id)).find(({ began_by }) => began_by.startsWith('time apart'))
    expect(before).toMatchObject({ stopped_why: 'left alone' })
    house.database.clock.moveTo('2026-11-24T09:30:00Z')
    await joan.send(`${at}/leave-me-alone/undo`, {})
    house.database.clock.moveTo('2026-11-21T09:30:00Z')
    const after = (await rowsOf('promise', joan.id)).find(({ id }) => id === before.id)
    expect(after.stopped_at).toBeNull()
    expect(after.due_at.getTime() - before.due_at.getTime()).toBe(3 * 86_400_000)
    expect(after.first_due_at).toEqual(before.first_due_at)
  })

  it('no letter goes, whoever writes it', async () => {
    const { joan, dev, at } = await joanAndHers(house)
    await joan.send(`${at}/leave-me-alone`, {})
    expect((await dev.send(`${at}/letters`, {})).status).toBe(422)
    const writes = house.owner.query(
      `insert into letter (id, person_id, to_lines, content, made_by) values ($1, $2, '{}', '{}', $3)`,
      [newId(), joan.id, dev.id],
    )
    await expect(writes).rejects.toThrow('no letter goes')
  })

  it('one private question, never a second, and off their screen', async () => {
    const { joan, dev, at } = await joanAndHers(house)
    await joan.send(`${at}/leave-me-alone`, {})
    expect((await joan.get(`${at}/promises`)).body).not.toContain('in private')
    const ask = { way: 'face to face', alone: 'yes', found: 'their own wish', words: 'She means it.' }
    await dev.send(`${at}/leave-me-alone/check`, ask)
    expect((await dev.post(`${at}/leave-me-alone/check`, { once: newId(), ...ask })).status).toBe(422)
    expect((await joan.get(`${at}/leave-me-alone/check`)).status).toBe(404)
    expect(await rowsOf('leave_alone_check', joan.id)).toHaveLength(1)
  })

  it('works by the code on a card, without an account; a wrong code gets the same answer and is read by somebody', async () => {
    const { joan, dev, at } = await joanAndHers(house)
    const code = codeIn((await dev.send(`${at}/card`, {})).location)
    const right = await house.stranger.send('/leave-me-alone', { name: 'Joan', code: code.toLowerCase() })
    const wrong = await house.stranger.send('/leave-me-alone', { name: 'Joan', code: 'K7QF-2MXD-9TRB' })
    expect(wrong).toEqual(right)
    expect(await rowsOf('leave_alone', joan.id)).toMatchObject([{ came: 'by card', written_by: null }])
    expect((await dev.get('/left-alone')).body).toContain('Joan')
  })

  it('words without a code stop everything as soon as somebody says who it is', async () => {
    const { joan, dev } = await joanAndHers(house)
    await house.owner.query(`update member set full_name = 'Joan Ramsbottom' where id = $1`, [joan.id])
    await house.stranger.send('/leave-me-alone', { name: 'Joan Ramsbottom', words: 'No more calls.' })
    const { rows } = await house.owner.query(`select id from leave_alone_asked where name = 'Joan Ramsbottom'`)
    await dev.send(`/left-alone/${rows[0].id}`, { who: joan.id, came: 'Found her.' })
    expect(await rowsOf('leave_alone', joan.id)).toMatchObject([{ came: 'on paper', words: 'No more calls.' }])
  })
})

const codeIn = (location: string) => new URL(location, 'http://here').searchParams.get('code') ?? ''

describe('P12 coming back is one act', () => {
  it('from their page, to the same worker, who owes a call from that moment', async () => {
    const { joan, dev, at } = await joanAndHers(house)
    await endTogether(at, joan, dev)
    await joan.send('/come-back', { words: 'I am lonely again.' })
    expect(await stateOf(house, joan.id)).toBe('open')
    expect((await dev.get(`${at}/plan`)).status).toBe(200)
    const owed = (await rowsOf('promise', joan.id)).filter(({ began_by }) => began_by.startsWith('came back'))
    expect(owed).toMatchObject([{ owner_id: dev.id, what: 'ring you' }])
  })

  it('by the card, with one answer for a right and a wrong code, as often as they need it', async () => {
    const { joan, dev, at } = await joanAndHers(house)
    const code = codeIn((await dev.send(`${at}/card`, {})).location)
    await endTogether(at, joan, dev)
    const right = await house.stranger.send('/come-back', { code })
    const wrong = await house.stranger.send('/come-back', { code: 'K7QF-2MXD-9TRB' })
    expect(wrong).toEqual(right)
    expect(await stateOf(house, joan.id)).toBe('open')
    await house.stranger.send('/come-back', { code })
    const owed = (await rowsOf('promise', joan.id)).filter(({ began_by }) => began_by.startsWith('came back'))
    expect(owed).toHaveLength(1)
    const another = codeIn((await joan.send(`${at}/card`, {})).location)
    expect(another).not.toBe(code)
    const { rows } = await house.owner.query(
      `select * from return_card where person_id = $1 and digest::text like '%' || $2 || '%'`,
      [joan.id, code],
    )
    expect(rows).toEqual([])
  })

  it('by phone, through somebody who may find people', async () => {
    const { joan, dev, at } = await joanAndHers(house)
    await endTogether(at, joan, dev)
    const wendy = await house.member('Wendy', { posts: ['worker'] })
    await wendy.send(`/come-back/for/${joan.id}`, { how: 'by phone', words: 'She rang.' })
    expect(await stateOf(house, joan.id)).toBe('open')
    expect((await wendy.get(`${at}/plan`)).status).toBe(404)
  })

  it('to somebody else where the one they knew has left', async () => {
    const { joan, dev, at } = await joanAndHers(house)
    await endTogether(at, joan, dev)
    await house.owner.query(`update post set until_at = '2026-11-20' where member_id = $1`, [dev.id])
    await joan.send('/come-back', {})
    expect((await dev.get(`${at}/plan`)).status).toBe(404)
    const live = (await rowsOf('standing', joan.id)).filter((s) => s.kind === 'alongside' && s.ended_at === null)
    expect(live).toHaveLength(1)
  })
})

describe('P12 a death is recorded by two and wholly undone', () => {
  const said = {
    'diedOn-day': '20',
    'diedOn-month': '11',
    'diedOn-year': '2026',
    evidence: 'told by',
    toldBy: 'her daughter',
    tells: '',
    tellsName: 'her daughter',
  }
  const recorded = async () => {
    const all = await joanAndHers(house)
    await all.joan.send(`${all.at}/in-touch/away`, { where: 'hospital', keeper: all.dev.id, every: '7' })
    await house.owner.query(
      `insert into promise (person_id, part, owner_name, what, began_by, due_at, first_due_at, survives) values ($1, 'money', 'the council', 'pay Anna her notice', 'notice', '2026-12-01', '2026-12-01', true)`,
      [all.joan.id],
    )
    await all.joan.send(`${all.at}/after-my-death/${all.pat.id}`, { parts: ['plan', 'about'] })
    const before = await wholePlace(house, all.joan.id)
    await all.dev.send(`${all.at}/death`, said)
    const [death] = await rowsOf('death', all.joan.id)
    return { ...all, before, death }
  }

  it('one alone holds only letters; the first cannot confirm', async () => {
    const { joan, dev, at, death } = await recorded()
    expect(await stateOf(house, joan.id)).toBe('away')
    expect((await dev.send(`${at}/letters`, {})).status).toBe(422)
    expect((await dev.post(`/deaths/${death.id}/confirm`, { once: newId() })).status).toBe(404)
    expect((await joan.get(at)).status).toBe(200)
  })

  it('with the second clocks stop, pay and notice stay, and the circle sees what she said in life', async () => {
    const { joan, pat, ruth, at, death } = await recorded()
    await ruth.send(`/deaths/${death.id}/confirm`, {})
    expect(await stateOf(house, joan.id)).toBe('died')
    const open = (await rowsOf('promise', joan.id)).filter((p) => !p.kept_at && !p.stopped_at).map((p) => p.what)
    expect(open.sort()).toEqual(['pay Anna her notice', 'tell the people around them, kindly'])
    const hers = (await rowsOf('standing', joan.id)).filter((s) => s.member_id === pat.id && s.ended_at === null)
    expect(hers).toMatchObject(
      [{ parts: ['plan', 'about'], acts: ['read'], until_at: null }].map((one) => ({
        ...one,
        parts: expect.arrayContaining(one.parts),
      })),
    )
    expect((await pat.get(`${at}/in-touch`)).status).toBe(404)
  })

  it('nothing new is promised to her, in plain words; what is owed whatever happens still is', async () => {
    const { joan, dev, ruth, at, death } = await recorded()
    await ruth.send(`/deaths/${death.id}/confirm`, {})
    const owing = (survives: boolean) =>
      inPlace(
        house.database,
        house.place,
        dev.id,
        { people: [joan.id], parts: ['reach'], act: 'change', why: 'a test' },
        (tx) =>
          tx.ask(
            owe({
              person: joan.id,
              part: 'reach',
              owner: dev.id,
              what: 'ring her',
              beganBy: `test ${survives}`,
              due: tx.now,
              now: tx.now,
              survives,
            }),
          ),
      )
    await expect(owing(false)).rejects.toThrow('They have died, so nothing new can be promised to them.')
    await owing(true)
    expect((await rowsOf('promise', joan.id)).filter((p) => p.what === 'ring her')).toMatchObject([{ survives: true }])
    expect((await dev.get(at)).status).toBe(200)
  })

  it('her account signs nobody in, and says so kindly', async () => {
    const { joan, ruth, at, death } = await recorded()
    await ruth.send(`/deaths/${death.id}/confirm`, {})
    expect((await joan.get(at)).location).toContain('/sign-in')
    expect((await house.stranger.get('/we-were-told')).body).toContain('We are sorry.')
  })

  it('workers keep what closing needs, until a day', async () => {
    const { joan, dev, ruth, at, death } = await recorded()
    await ruth.send(`/deaths/${death.id}/confirm`, {})
    const [his] = (await rowsOf('standing', joan.id)).filter((s) => s.member_id === dev.id)
    expect([...his.parts].sort()).toEqual(['plan', 'reach', 'rights'])
    expect(his.until_at).not.toBeNull()
    expect((await dev.get(`${at}/said`)).status).toBe(404)
  })

  it('undone, everything is as it was, row by row, and her own sign-in works again', async () => {
    const { joan, ruth, at, before, death } = await recorded()
    await ruth.send(`/deaths/${death.id}/confirm`, {})
    await ruth.send(`/deaths/${death.id}/undo`, { words: 'It was another Joan.' })
    const after = await wholePlace(house, joan.id)
    for (const [table, rows] of Object.entries(before))
      for (const row of rows as { id: string }[])
        expect(
          (after[table] as { id: string }[]).find(({ id }) => id === row.id),
          table,
        ).toEqual(row)
    const added = (after.standing as { id: string; ended_at: Date | null }[]).filter(
      ({ id }) => !(before.standing as { id: string }[]).some((row) => row.id === id),
    )
    expect(added.every(({ ended_at }) => ended_at !== null)).toBe(true)
    expect((await joan.get(at)).body).toContain('It was a mistake')
  })

  it('kill in the middle leaves nothing of it', async () => {
    const { joan, ruth, death } = await recorded()
    const before = await wholePlace(house, joan.id)
    const broken = inPlace(house.database, house.place, ruth.id, null, async (tx) => {
      await tx.ask(sql`select confirm_death(${death.id}, '', ${['reach']}, ${new Date('2027-01-01')})`)
      throw new Error('the power went')
    })
    await expect(broken).rejects.toThrow('the power went')
    expect(await wholePlace(house, joan.id)).toEqual(before)
    expect(await stateOf(house, joan.id)).toBe('away')
  })
})

describe('the four ends', () => {
  it('are counted apart, and small numbers are not told', async () => {
    const { rows } = await house.owner.query(`select * from ends_counted('2020-01-01', 5)`)
    expect(rows.map(({ kind }) => kind)).toEqual(['my life is sorted', 'I don’t want this now', 'moved', 'died'])
    for (const { ends } of rows) expect(ends === null || ends === 0 || ends >= 5).toBe(true)
    expect((await house.stranger.get('/how-it-ended')).body).toContain('fewer than 5')
  })
})
