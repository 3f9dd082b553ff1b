import { describe, expect, test } from 'vitest'
import { testHouse } from '../app/testing/house.ts'
import { inPlaceAsSystem, newId } from '../platform/index.ts'
import { sweepNames } from './jobs.ts'
import { everyday, holds, namesOf, owedTo, street } from './testing/street.ts'

const house = testHouse()
const minute = 60_000
const sweep = () => inPlaceAsSystem(house.database, house.place, null, sweepNames)
const page = (person: string) => `/people/${person}/my-worker`

describe('P12 everybody has a name to ring', () => {
  test('the database refuses whatever would leave a person without one, at the end of the transaction', async () => {
    const { joan, dev } = await street(house)
    for (const change of ['ended_at = from_at', 'paused_at = from_at', "until_at = from_at - interval '1 day'"])
      await expect(
        house.owner.query(`update standing set ${change} where person_id = $1 and member_id = $2`, [joan.id, dev.id]),
      ).rejects.toThrow('P12')
    expect(await holds(house, joan.id, dev.id)).toEqual(['alongside'])
  })

  test('a second who is there is name enough', async () => {
    const { joan, dev, gwen } = await street(house)
    await house.stand(joan.id, gwen.id, 'cover', everyday)
    await house.owner.query(`update standing set ended_at = from_at where person_id = $1 and member_id = $2`, [
      joan.id,
      dev.id,
    ])
    expect(await holds(house, joan.id, gwen.id)).toEqual(['cover'])
  })

  test('who somebody rings instead cannot be taken away either', async () => {
    const { joan } = await street(house)
    await joan.send(`${page(joan.id)}/none`, { who: 'place' })
    await expect(
      house.owner.query(`update ring_instead set ended_at = since where person_id = $1`, [joan.id]),
    ).rejects.toThrow('P12')
  })

  test('a person reads who works with them, since when, why, and what they may see', async () => {
    const { joan, dev, gwen } = await street(house)
    await joan.send(`${page(joan.id)}/second`, { member: gwen.id, why: 'she knows the choir' })
    const { body } = await joan.get(page(joan.id))
    expect(body).toContain('Dev')
    expect(body).toContain('she knows the choir')
    expect(body).toContain('Gwen is there when Dev is away.')
    expect(body).toContain('what was said, the plan')
    expect(await holds(house, joan.id, gwen.id)).toEqual(['cover'])
    await dev.send(`${page(joan.id)}/second`, { member: 'nobody', why: '', how: 'by phone' })
    expect(await holds(house, joan.id, gwen.id)).toEqual([])
    expect((await joan.get(page(joan.id))).body).toContain('at Joan Entwistle’s word, by phone, written by Dev')
  })
})

describe('P12 a change of worker is a handover with an introduction', () => {
  const propose = async () => {
    const all = await street(house)
    const { joan, dev, gwen } = all
    const sent = await dev.send(`${page(joan.id)}/handover`, {
      to: gwen.id,
      why: 'I move to another team.',
      meetDay: '',
      meetTime: '',
      meetHow: '',
    })
    expect(sent.status).toBe(303)
    const { rows } = await house.owner.query('select id from handover where person_id = $1', [joan.id])
    return { ...all, handover: rows[0].id as string }
  }

  test('the name passes when all three have said that they met, and not before', async () => {
    const { joan, dev, gwen, handover } = await propose()
    await dev.send(page(joan.id), { whose: 'mine' }, `${page(joan.id)}/handover/${handover}/met`)
    await joan.send(page(joan.id), { whose: 'mine' }, `${page(joan.id)}/handover/${handover}/met`)
    expect(await namesOf(house, joan.id)).toEqual([dev.id])
    expect((await gwen.get(page(joan.id))).status).toBe(404)
    const last = await gwen.send('/handovers', { whose: 'mine' }, `/handovers/${handover}/met`)
    expect(last.location).toBe('/handovers?now=passed')
    expect(await namesOf(house, joan.id)).toEqual([gwen.id])
    expect(await holds(house, joan.id, dev.id)).toEqual([])
    expect((await dev.get(page(joan.id))).status).toBe(404)
    expect((await joan.get(page(joan.id))).body).toContain('Dev handed over to Gwen. You all met.')
  })

  test('the person’s word may be written by a worker, and the other worker still has to say so themselves', async () => {
    const { joan, dev, gwen, handover } = await propose()
    await dev.send(page(joan.id), { whose: 'mine' }, `${page(joan.id)}/handover/${handover}/met`)
    await dev.send(page(joan.id), { whose: 'theirs', how: 'by phone' }, `${page(joan.id)}/handover/${handover}/met`)
    await dev.send(page(joan.id), { whose: 'mine' }, `${page(joan.id)}/handover/${handover}/met`)
    expect(await namesOf(house, joan.id)).toEqual([dev.id])
    await gwen.send('/handovers', { whose: 'mine' }, `/handovers/${handover}/met`)
    expect(await namesOf(house, joan.id)).toEqual([gwen.id])
  })

  test('the database keeps a handover from being done without the three', async () => {
    const { handover } = await propose()
    await expect(
      house.owner.query('update handover set done_at = proposed_at where id = $1', [handover]),
    ).rejects.toThrow('handover_done_when_all_have_met')
  })

  test('“not this one” needs no reason; the old one stays, and that one is not proposed again', async () => {
    const { joan, dev, gwen, handover } = await propose()
    await joan.send(page(joan.id), { words: '' }, `${page(joan.id)}/handover/${handover}/no`)
    expect(await namesOf(house, joan.id)).toEqual([dev.id])
    expect((await gwen.get('/handovers')).body).not.toContain('Joan')
    expect((await dev.get(`${page(joan.id)}/handover`)).body).not.toContain(gwen.id)
  })

  test('the new one reads what the person wants them to know, and nothing of the record; the person sees that they read it', async () => {
    const { joan, gwen, handover } = await propose()
    await joan.send(page(joan.id), { known: 'Do not ring before ten.' }, `${page(joan.id)}/handover/${handover}/words`)
    expect((await gwen.get('/handovers')).body).toContain('Do not ring before ten.')
    expect((await gwen.get(`/people/${joan.id}/plan`)).status).toBe(404)
    expect((await joan.get(`/people/${joan.id}/looked`)).body).toContain('Read what you want your new worker to know')
  })
})

describe('P12 when a worker goes, the name passes on at once and the gap is shown', () => {
  const go = (
    lead: { send: (path: string, fields: Record<string, string>) => Promise<unknown> },
    member: string,
    when = 'now',
  ) =>
    lead.send(`/colleagues/${member}/going`, {
      when,
      day: when === 'day' ? '2026-12-24' : '',
      said: 'Dev has moved away.',
    })

  test('to the second, in the same moment; the person reads why, and a promise to say hello is on the clock', async () => {
    const { joan, dev, gwen, ruth } = await street(house)
    await house.stand(joan.id, gwen.id, 'cover', everyday)
    await house.owner.query(
      `insert into promise (person_id, part, owner_id, what, began_by, due_at, first_due_at) values ($1, 'said', $2, 'ring the warden', 'x 1', $3, $3)`,
      [joan.id, dev.id, house.database.clock.now()],
    )
    await go(ruth, dev.id)
    expect(await namesOf(house, joan.id)).toEqual([gwen.id])
    const [hello] = await owedTo(house, joan.id, 'name_change')
    expect(hello?.owner_id).toBe(gwen.id)
    expect((await owedTo(house, joan.id, 'x'))[0]?.owner_id).toBe(gwen.id)
    const { body } = await joan.get(page(joan.id))
    expect(body).toContain('Dev has moved away.')
    expect(body).toContain('You have not met yet.')
    const { rows } = await house.owner.query('select id from name_change where person_id = $1 and to_id = $2', [
      joan.id,
      gwen.id,
    ])
    await gwen.send(page(joan.id), { met: 'came for tea' }, `${page(joan.id)}/introduced/${rows[0].id}`)
    expect((await joan.get(page(joan.id))).body).toContain('came for tea')
    expect((await owedTo(house, joan.id, 'name_change'))[0]?.kept_at).not.toBeNull()
  })

  test('without a second to the team lead of their part of town; what they see on Today leads to saying hello', async () => {
    const { joan, dev, ruth } = await street(house)
    await go(ruth, dev.id)
    expect(await namesOf(house, joan.id)).toEqual([ruth.id])
    expect((await ruth.get('/today')).body).toContain('Come and say hello')
  })

  test('the session of somebody whose post ends stops working for it at once', async () => {
    const { joan, dev, ruth } = await street(house)
    expect((await dev.get(`/people/${joan.id}/plan`)).status).toBe(200)
    await go(ruth, dev.id)
    expect((await dev.get(`/people/${joan.id}/plan`)).status).toBe(404)
    expect((await dev.get('/hellos')).status).toBe(404)
  })

  test('on a day to come nothing passes before it, and the clock sweeps it then', async () => {
    const { joan, dev, gwen, ruth } = await street(house)
    await house.stand(joan.id, gwen.id, 'cover', everyday)
    await go(ruth, dev.id, 'day')
    await sweep()
    expect(await namesOf(house, joan.id)).toEqual([dev.id])
    const before = house.database.clock.now()
    house.database.clock.moveTo(new Date('2026-12-24T18:30:00Z').toISOString())
    await sweep()
    await sweep()
    expect(await namesOf(house, joan.id)).toEqual([gwen.id])
    expect(await owedTo(house, joan.id, 'name_change')).toHaveLength(1)
    house.database.clock.moveTo(before.toISOString())
  })

  test('a post that ends by its own date is swept as well, and nobody left means the number here until there is somebody', async () => {
    const { joan, dev } = await street(house)
    const now = house.database.clock.now()
    const { rows: seniors } = await house.owner.query(
      `update post set until_at = $1 where kind in ('team lead', 'steward') and until_at is null returning id`,
      [now],
    )
    await house.owner.query('update post set until_at = $1 where member_id = $2', [now, dev.id])
    house.database.clock.moveTo(new Date(now.getTime() + minute).toISOString())
    await sweep()
    expect(await namesOf(house, joan.id)).toEqual([])
    expect((await joan.get(page(joan.id))).body).toContain('Nobody is named just now.')
    await house.owner.query('update post set until_at = null where id = any ($1)', [seniors.map(({ id }) => id)])
    await sweep()
    expect(await namesOf(house, joan.id)).toHaveLength(1)
    house.database.clock.moveTo(now.toISOString())
  })

  test('nobody but a team lead ends a post, and nobody their own', async () => {
    const { dev, gwen, ruth } = await street(house)
    expect((await gwen.get(`/colleagues/${dev.id}/going`)).status).toBe(404)
    expect((await ruth.get(`/colleagues/${ruth.id}/going`)).status).toBe(404)
    expect((await ruth.get(`/colleagues/${newId()}/going`)).status).toBe(404)
  })
})

describe('P12 a worker has a number of their own to ring', () => {
  const own = { number: '01632 960 114', hours: '9am to 5pm, Monday to Thursday.' }

  test('it stands wherever the name to ring does: foot, home, “Who works with me”, the fridge, letters', async () => {
    const { joan, dev } = await street(house)
    await dev.send('/me/number', own)
    for (const path of [
      '/me',
      `/people/${joan.id}`,
      page(joan.id),
      `/people/${joan.id}/plan/fridge`,
      `/people/${joan.id}/week`,
    ])
      expect((await joan.get(path)).body.replaceAll('\u00a0', ' '), path).toContain('01632 960 114')
    expect((await joan.get('/me')).body).toContain('Dev answers 9am to 5pm, Monday to Thursday.')
    expect((await joan.get('/me')).body).toContain('At other times ring the team')
  })

  test('taken back, the number of the place stands again; without one it always did', async () => {
    const { joan, dev } = await street(house)
    await dev.send('/me/number', own)
    await dev.send('/me/number', {}, '/me/number/back')
    for (const path of ['/me', page(joan.id)])
      expect((await joan.get(path)).body.replaceAll('\u00a0', ' '), path).not.toContain('01632 960 114')
    expect((await joan.get('/me')).body.replaceAll('\u00a0', ' ')).toContain('01632 960 001')
  })

  test('it goes with the name: whose worker somebody else becomes rings them no more', async () => {
    const { joan, dev, gwen } = await street(house)
    await dev.send('/me/number', own)
    await house.stand(joan.id, gwen.id, 'cover', everyday)
    await house.owner.query(`update standing set ended_at = from_at where person_id = $1 and member_id = $2`, [
      joan.id,
      dev.id,
    ])
    expect((await joan.get('/me')).body).not.toContain('Dev answers')
  })

  test('what is no number is sent back, and only those whom people ring have one', async () => {
    const { joan, dev } = await street(house)
    expect((await dev.send('/me/number', { number: 'ask me', hours: 'always' })).status).toBe(422)
    expect((await joan.get('/me/number')).status).toBe(404)
  })
})

describe('P12 no worker, thank you', () => {
  test('is honoured at once: whoever worked with them is out, and they ring whom they prefer', async () => {
    const { joan, dev } = await street(house)
    const pat = await house.member('Pat')
    await house.stand(joan.id, pat.id, 'circle', ['reach'], ['read'])
    await joan.send(`${page(joan.id)}/none`, { who: pat.id, words: 'I manage.' })
    expect(await namesOf(house, joan.id)).toEqual([])
    expect((await dev.get(`/people/${joan.id}/plan`)).status).toBe(404)
    expect((await joan.get(page(joan.id))).body).toContain('Pat is the name to ring.')
    expect((await joan.get(`/people/${joan.id}`)).body).toContain('your name to ring')
  })

  test('somebody else by name and number stands on their home page', async () => {
    const { joan } = await street(house)
    await joan.send(`${page(joan.id)}/none`, { who: 'somebody', name: 'Maureen', number: '01632 960 333' })
    const { body } = await joan.get(`/people/${joan.id}`)
    expect(body).toContain('Maureen')
    expect(body).toContain('tel:01632960333')
  })

  test('one act brings a worker back, the same one where they are still here', async () => {
    const { joan, dev } = await street(house)
    await joan.send(`${page(joan.id)}/none`, { who: 'place' })
    await joan.send(`${page(joan.id)}/again`, { who: 'same' })
    expect(await namesOf(house, joan.id)).toEqual([dev.id])
  })

  test('at their word by phone; it says so', async () => {
    const { joan, dev } = await street(house)
    const sent = await dev.send(`${page(joan.id)}/none`, { who: 'place', how: 'by phone' })
    expect(sent.location).toBe('/my-people')
    expect((await joan.get(page(joan.id))).body).toContain('by phone, written by Dev')
  })

  test('nobody in a circle says it for them', async () => {
    const { joan } = await street(house)
    const pat = await house.member('Pat')
    await house.stand(joan.id, pat.id, 'circle', ['reach', 'said', 'rights'], ['read', 'add'])
    expect((await pat.get(`${page(joan.id)}/none`)).status).toBe(200)
    expect((await pat.post(`${page(joan.id)}/none`, { once: newId(), who: 'place', how: 'by phone' })).status).toBe(404)
  })
})
