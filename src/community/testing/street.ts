import type { TestHouse } from '../../app/testing/house.ts'
import { type Id, newId, type Part } from '../../platform/index.ts'

const everyday: Part[] = ['hello', 'reach', 'about', 'said', 'plan', 'community']

/** A neighbourhood: Joan with a plan and those around her, Nell next door without one, Hema who connects, and others. */
export async function street(house: TestHouse) {
  const area = newId()
  const elsewhere = newId()
  for (const [id, name] of [
    [area, 'Hollin Bank'],
    [elsewhere, 'The Weir'],
  ] as const)
    await house.owner.query('insert into neighbourhood (id, name) values ($1, $2)', [id, `${name} ${id.slice(-12)}`])
  const joan = await house.member('Joan', { person: true })
  const nell = await house.member('Nell')
  const far = await house.member('Fran')
  const anew = await house.member('Nia')
  const dev = await house.member('Dev', { posts: ['worker'] })
  const hema = await house.member('Hema', { posts: ['connector'] })
  const pat = await house.member('Pat')
  await house.stand(joan.id, dev.id, 'alongside', everyday)
  await house.stand(joan.id, pat.id, 'circle', ['community'], ['read', 'add'])
  await lives(house, area, joan.id, nell.id)
  await lives(house, elsewhere, far.id)
  await house.owner.query('update post set neighbourhood_id = $1 where member_id = $2', [area, hema.id])
  return { area, elsewhere, joan, nell, far, new: anew, dev, hema, pat }
}

async function lives({ owner }: TestHouse, area: Id, ...members: Id[]): Promise<void> {
  await owner.query('update member set neighbourhood_id = $1 where id = any ($2)', [area, members])
}
