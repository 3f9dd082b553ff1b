import { mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { testHouse, type Visitor } from '../../app/testing/house.ts'
import { inPlace, newId, readPlace, sql } from '../../platform/index.ts'
import { showPicture } from './store.ts'

const data = mkdtempSync(join(tmpdir(), 'alongside-faces-'))
const house = testHouse({ ALONGSIDE_DATA: data })
afterAll(() => rm(data, { recursive: true }))

let joan: Visitor & { id: string }
let dev: Visitor & { id: string }
let pat: Visitor & { id: string }
let wendy: Visitor & { id: string }

beforeEach(async () => {
  joan = await house.member('Joan', { person: true })
  dev = await house.member('Dev', { posts: ['worker'] })
  pat = await house.member('Pat')
  wendy = await house.member('Wendy', { posts: ['worker'] })
  await house.stand(joan.id, dev.id, 'alongside', ['hello', 'reach', 'about', 'said', 'plan', 'community', 'rights'])
  await house.stand(joan.id, pat.id, 'circle', ['reach'], ['read'])
})

const photo = (background = '#884422') =>
  sharp({ create: { width: 640, height: 320, channels: 3, background } })
    .withExif({ IFD0: { Make: 'Nokia' }, IFD3: { GPSLatitude: '53/1 40/1 0/1', GPSLatitudeRef: 'N' } })
    .jpeg()
    .toBuffer()

/** Sends the form of one’s picture as a browser does. */
async function send(member: Visitor, shown: string, bytes: Buffer | string | null) {
  const form = new FormData()
  form.set('once', newId())
  form.set('shown', shown)
  if (bytes !== null) form.set('picture', new Blob([new Uint8Array(Buffer.from(bytes))]), 'me.jpg')
  const request = new Request('http://x', { method: 'POST', body: form })
  const answer = await house.app.inject({
    method: 'POST',
    url: '/me/picture',
    headers: { 'content-type': request.headers.get('content-type') ?? '', cookie: member.cookie },
    body: Buffer.from(await request.arrayBuffer()),
  })
  return { status: answer.statusCode, location: answer.headers.location, body: answer.body }
}

const face = (of: { id: string }, viewer: Visitor) =>
  house.app.inject({ url: `/faces/${of.id}`, headers: { cookie: viewer.cookie } })
const sees = async (of: { id: string }, viewer: Visitor) => (await face(of, viewer)).statusCode

describe('whom a picture is shown to', () => {
  const whoSees = async () => ({
    Dev: await sees(dev, dev),
    Joan: await sees(dev, joan),
    Pat: await sees(dev, pat),
    Wendy: await sees(dev, wendy),
    stranger: await sees(dev, house.stranger),
  })

  test('“only me”: to its member alone', async () => {
    await send(dev, 'nobody', await photo())
    expect(await whoSees()).toEqual({ Dev: 200, Joan: 404, Pat: 404, Wendy: 404, stranger: 404 })
  })

  test('“people around me”: to who stands with the same people', async () => {
    await send(dev, 'people around me', await photo())
    expect(await whoSees()).toEqual({ Dev: 200, Joan: 200, Pat: 200, Wendy: 404, stranger: 404 })
  })

  test('“everybody”: to everybody, signed in or not', async () => {
    await send(dev, 'everybody', await photo())
    expect(await whoSees()).toEqual({ Dev: 200, Joan: 200, Pat: 200, Wendy: 200, stranger: 200 })
  })

  test('who stood around somebody is still seen there; who no longer stands there sees nobody', async () => {
    for (const one of [dev, joan]) await send(one, 'people around me', await photo())
    await house.ringsThePlace(joan.id)
    await house.owner.query('update standing set ended_at = from_at where person_id = $1 and member_id = $2', [
      joan.id,
      dev.id,
    ])
    expect([await sees(dev, joan), await sees(joan, dev)]).toEqual([200, 404])
  })

  test('whose picture one may not see, who has none and who is not there all give the same answer', async () => {
    await send(dev, 'people around me', await photo())
    for (const viewer of [wendy, house.stranger]) {
      const kept = await face(dev, viewer)
      for (const other of [pat, { id: newId() }, { id: 'nobody' }]) {
        const answer = await face(other, viewer)
        expect([answer.statusCode, answer.body]).toEqual([404, kept.body])
        expect(Object.keys(answer.headers)).toEqual(Object.keys(kept.headers))
        expect(answer.headers['cache-control']).toBe(kept.headers['cache-control'])
      }
    }
  })

  test('the table is read and changed by the members themselves, each their own row', async () => {
    await send(dev, 'people around me', await photo())
    await send(wendy, 'nobody', await photo())
    const rowsFor = async (viewer: Visitor) => {
      const { rows } = await readPlace(house.database, house.place, viewer.id, null, {
        seen: sql<{
          memberId: string
        }>`select member_id from member_picture where member_id in (${dev.id}, ${wendy.id})`,
      })
      return rows.seen.map(({ memberId }) => memberId)
    }
    expect([await rowsFor(joan), await rowsFor(wendy)]).toEqual([[], [wendy.id]])
    const changed = await inPlace(house.database, house.place, joan.id, null, (tx) =>
      tx.ask(showPicture(dev.id, 'everybody', tx.now)),
    )
    expect(changed).toEqual([])
  })
})

describe('what is kept', () => {
  test('a small square, and neither the place nor the camera', async () => {
    const before = await photo()
    expect((await sharp(before).metadata()).exif).toBeDefined()
    await send(joan, 'nobody', before)
    const { rawPayload, headers } = await face(joan, joan)
    const { width, height, exif, format } = await sharp(rawPayload).metadata()
    expect({ width, height, exif, format }).toEqual({ width: 256, height: 256, exif: undefined, format: 'jpeg' })
    expect(rawPayload.includes('Nokia')).toBe(false)
    expect(headers).toMatchObject({
      'content-type': 'image/jpeg',
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, max-age=3600',
      vary: 'cookie',
    })
  })

  test('what is no picture is said in plain words, and nothing is kept', async () => {
    for (const [bytes, says] of [
      ['%PDF-1.7 me', 'This is not a picture that we can use. Choose a photo.'],
      ['<svg onload="alert(1)"/>', 'This is not a picture that we can use. Choose a photo.'],
      [Buffer.from('\xff\xd8\xff not really', 'latin1'), 'We could not read this picture. Choose another one.'],
      [null, 'Choose a picture first.'],
    ] as const) {
      const answer = await send(joan, 'everybody', bytes)
      expect(answer.status).toBe(422)
      expect(answer.body).toContain(says)
    }
    expect(await sees(joan, joan)).toBe(404)
  })

  test('without another picture, the one that is there is shown to others', async () => {
    await send(dev, 'nobody', await photo())
    expect((await send(dev, 'everybody', null)).location).toBe('/me/picture?done=kept')
    expect(await sees(dev, house.stranger)).toBe(200)
  })

  test('another picture has another address', async () => {
    const address = async () => /\/faces\/[^"]+/.exec((await dev.get('/me/picture')).body)?.[0]
    await send(dev, 'nobody', await photo())
    const first = await address()
    await send(dev, 'nobody', await photo('#224488'))
    expect(await address()).not.toBe(first)
  })

  test('taken away, it is gone for everybody', async () => {
    await send(dev, 'everybody', await photo())
    expect((await dev.send('/me/picture', {}, '/me/picture/away')).location).toBe('/me/picture?done=away')
    expect([await sees(dev, dev), await sees(dev, house.stranger)]).toEqual([404, 404])
    expect((await dev.get('/me/picture')).body).toContain('You have no picture.')
  })

  test('its bytes are not swept while it is somebody’s picture', async () => {
    await send(dev, 'nobody', await photo())
    const { rows } = await house.owner.query('select sha256 from member_picture where member_id = $1', [dev.id])
    const without = await house.owner.query('select files_without_row($1) as sha256', [
      [rows[0].sha256, 'a'.repeat(64)],
    ])
    expect(without.rows).toEqual([{ sha256: 'a'.repeat(64) }])
  })
})

describe('where it is shown', () => {
  test('beside the name in “With me”, to whom it is shown', async () => {
    const beside = async () => (await joan.get(`/people/${joan.id}`)).body.includes(`/faces/${dev.id}?v=`)
    await send(dev, 'nobody', await photo())
    expect(await beside()).toBe(false)
    await send(dev, 'people around me', null)
    expect(await beside()).toBe(true)
  })

  test('on the front page, only when everybody may see it', async () => {
    await house.owner.query(
      `insert into helper_profile (id, member_id, kind, shown_as, line, shown_publicly) values ($1, $2, 'worker', 'Dev', 'I listen.', true)`,
      [newId(), dev.id],
    )
    const shown = async (page: string) => (await house.stranger.get(page)).body.includes(`/faces/${dev.id}?v=`)
    await send(dev, 'people around me', await photo())
    expect([await shown('/'), await shown('/hello')]).toEqual([false, false])
    await send(dev, 'everybody', null)
    expect([await shown('/'), await shown('/hello')]).toEqual([true, true])
  })
})
