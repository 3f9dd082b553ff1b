import { describe, expect, test } from 'vitest'
import { testHouse } from '../../app/testing/house.ts'
import { newId } from '../../platform/index.ts'
import { street } from '../testing/street.ts'

const house = testHouse()
const form = '/connecting/talks/new'
const kept = { mayKnow: 'only me', name: 'Nora', cares: 'Her hens', span: '12' }
const give = { side: 'give', kind: 'hands', line: 'Half my allotment', whoMay: 'connector', span: '12' }
const find = { side: 'find', kind: 'hands', line: 'A bit of an allotment', whoMay: 'connector', span: '12' }

describe('a connector’s desk', () => {
  test('keeps words of a talk only with a yes; without it only where it was', async () => {
    const { hema, area } = await street(house)
    const { location } = await hema.send(form, { ...kept, area })
    expect((await hema.get(location)).body).toContain('What Nora gives and looks for')
    await hema.send(form, { ...kept, area, mayKnow: 'nobody', street: 'KS1 2AB' })
    const { rows } = await house.owner.query(
      `select member_id, cares, street from learning_conversation where connector_id = $1 and may_know = 'nobody'`,
      [hema.id],
    )
    expect(rows).toEqual([{ member_id: null, cares: '', street: 'KS1 2AB' }])
  })

  test('writes a neighbour’s gift down at their word, and says how', async () => {
    const { hema, area } = await street(house)
    const { location } = await hema.send(form, { ...kept, area })
    expect((await hema.send(`${location}/new`, give)).status).toBe(422)
    await hema.send(`${location}/new`, { ...give, how: 'face to face' })
    expect((await hema.get(location)).body).toContain('face to face, written by Hema')
  })

  test('shows two who speak of the same thing, with the word; both are asked, and neither has said yes', async () => {
    const { hema, joan, nell } = await street(house)
    await joan.send('/give-and-ask/new', give)
    await nell.send('/give-and-ask/new', find)
    expect((await hema.get('/connecting')).body).toContain('Both speak of “allotment”.')
    const { rows } = await house.owner.query(
      'select id, side from gift where member_id = any ($1) order by side desc',
      [[joan.id, nell.id]],
    )
    const pair = { give: rows[0].id, find: rows[1].id, word: 'allotment' }
    expect((await hema.send('/connecting', pair, '/connecting/join')).location).toBe('/connecting/introductions')
    const sides = await house.owner.query('select answer from introduction_side where member_id = any ($1)', [
      [joan.id, nell.id],
    ])
    expect(sides.rows).toEqual([{ answer: null }, { answer: null }])
    expect((await hema.get('/connecting')).body).not.toContain('Both speak of “allotment”.')
  })

  test('is nudged by a gift that nobody asked for in ninety days', async () => {
    const { hema, nell } = await street(house)
    await nell.send('/give-and-ask/new', give)
    expect((await hema.get('/connecting')).body).not.toContain('Nobody has asked for it since')
    await house.owner.query(`update gift set added_at = added_at - interval '91 days' where member_id = $1`, [nell.id])
    expect((await hema.get('/connecting')).body).toContain('Nobody has asked for it since')
  })

  test('shows the corners where nobody is known', async () => {
    const { hema, area } = await street(house)
    await house.owner.query(
      `insert into neighbourhood_postcode (said, kind, neighbourhood_id) values ('zz12ab', 'postcode', $1)`,
      [area],
    )
    expect((await hema.get('/connecting')).body).toContain('ZZ1 2AB')
    await hema.send(form, { area, mayKnow: 'nobody', street: 'ZZ1 2AB' })
    expect((await hema.get('/connecting')).body).not.toContain('ZZ1 2AB')
  })
})

describe('who may', () => {
  test('what nobody may know no connector is shown, nor what is of another part of town', async () => {
    const { hema, nell, far } = await street(house)
    await nell.send('/give-and-ask/new', { ...give, line: 'Secret leeks', whoMay: 'nobody' })
    await far.send('/give-and-ask/new', { ...give, line: 'Far leeks' })
    await house.owner.query(`update gift set added_at = added_at - interval '200 days'`)
    const { body } = await hema.get('/connecting')
    expect(body).not.toContain('Secret leeks')
    expect(body).not.toContain('Far leeks')
  })

  test('a neighbour reads what is kept of a talk with them, and takes it back', async () => {
    const { hema, area, nell, far } = await street(house)
    const talk = newId()
    await house.owner.query(
      `insert into learning_conversation (id, connector_id, member_id, neighbourhood_id, held_on, cares, may_know, until_on)
       values ($1, $2, $3, $4, '2026-11-01', 'Her hens', 'only me', '2027-11-01')`,
      [talk, hema.id, nell.id, area],
    )
    const page = '/give-and-ask/talks'
    expect((await nell.get(page)).body).toContain('Her hens')
    expect((await far.get(page)).body).not.toContain('Her hens')
    expect((await far.post(`${page}/${talk}/back`, { once: newId() })).status).toBe(404)
    await nell.send(page, {}, `${page}/${talk}/back`)
    expect((await hema.get('/connecting')).body).not.toContain('Her hens')
    expect((await hema.get(`/connecting/neighbours/${nell.id}/give-and-ask`)).status).toBe(404)
  })

  test('nobody without the post, and nobody for another part of town', async () => {
    const { hema, dev, elsewhere } = await street(house)
    expect((await dev.get('/connecting')).status).toBe(404)
    const { status, body } = await hema.send(form, { ...kept, area: elsewhere })
    expect(status).toBe(422)
    expect(body).toContain('You do not connect people in that part of town.')
  })
})
