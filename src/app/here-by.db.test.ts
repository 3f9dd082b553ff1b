import { describe, expect, test } from 'vitest'
import { testHouse } from './testing/house.ts'

const house = testHouse()
const text = (body: string) => body.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

describe('P5 whoever is here sees by what right, and until when', () => {
  test.each([
    ['duty', 'You are here on duty, until 6pm.'],
    ['emergency', 'You are here in an emergency, until 6pm. Joan is told'],
    ['cover', 'You stand in when their worker is away, until 21 November.'],
  ])('%s, with its end', async (kind, says) => {
    house.database.clock.moveTo('2026-11-21T10:00:00Z')
    const joan = await house.member('Joan', { person: true })
    await house.ringsThePlace(joan.id)
    const kwame = await house.member('Kwame', { posts: ['worker'] })
    await house.stand(joan.id, kwame.id, kind, ['hello', 'reach', 'about', 'said', 'plan'], ['read'])
    await house.owner.query(
      `update standing set until_at = '2026-11-21T18:00:00Z' where member_id = $1 and person_id = $2`,
      [kwame.id, joan.id],
    )
    expect(text((await kwame.get(`/people/${joan.id}/plan`)).body)).toContain(says)
  })

  test('their named worker has no end to be told; the person themself reads nothing of it', async () => {
    const joan = await house.member('Joan', { person: true })
    const dev = await house.member('Dev', { posts: ['worker'] })
    await house.stand(joan.id, dev.id, 'alongside', ['hello', 'reach', 'about', 'said', 'plan'])
    expect(text((await dev.get(`/people/${joan.id}/plan`)).body)).toContain('You walk alongside them.')
    expect((await joan.get(`/people/${joan.id}/plan`)).body).not.toContain('here-by')
  })
})
