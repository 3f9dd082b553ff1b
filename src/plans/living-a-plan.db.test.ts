import { describe, expect, test } from 'vitest'
import { testHouse } from '../app/testing/house.ts'
import { addStep, joanWithAHope, kept } from './testing/a-plan.ts'

const house = testHouse()

describe('the words of a hope', () => {
  test('change, and the earlier words stay', async () => {
    const { joan, plan, hope } = await joanWithAHope(house)
    const answer = await joan.send(`${plan}/hopes/${hope}`, { text: 'Sing again', version: '1' })
    expect(answer.location).toBe(`${plan}#hope-${hope}`)
    expect((await kept(house, 'hope_wording', joan.id)).map(({ text }) => text)).toEqual(['Get back to the choir'])
    expect((await joan.get(`${plan}/hopes/${hope}`)).body).toContain('“Get back to the choir”')
  })

  test('changed in two tabs: the second gets both versions, and decides', async () => {
    const { joan, plan, hope } = await joanWithAHope(house)
    const path = `${plan}/hopes/${hope}`
    await joan.send(path, { text: 'From the first tab', version: '1' })
    const second = await joan.send(path, { text: 'From the second tab', version: '1' })
    expect(second.status).toBe(422)
    expect(second.body).toContain('From the first tab')
    expect(second.body).toContain('From the second tab')
    expect(second.body).toContain('name="version" value="2"')
    expect((await joan.send(path, { text: 'From the second tab', version: '2' })).status).toBe(303)
    const [row] = await kept(house, 'hope', joan.id)
    expect(row).toMatchObject({ text: 'From the second tab', version: 3 })
  })

  test('set aside is kept, and comes back', async () => {
    const { joan, plan, hope } = await joanWithAHope(house)
    await joan.send(`${plan}/hopes/${hope}`, { why: 'Not now' }, `${plan}/hopes/${hope}/aside`)
    expect((await joan.get(plan)).body).toContain('Set aside for now (1)')
    await joan.send(`${plan}/hopes/${hope}`, {}, `${plan}/hopes/${hope}/back`)
    expect((await joan.get(plan)).body).not.toContain('Set aside for now')
  })

  test('hopes change places', async () => {
    const { joan, plan, hope } = await joanWithAHope(house)
    await joan.send(`${plan}/hopes/new`, { text: 'Get up the stairs' })
    await joan.send(`${plan}/hopes/${hope}`, { way: 'down' }, `${plan}/hopes/${hope}/place`)
    const { rows } = await house.owner.query('select text from hope where person_id = $1 order by place_in_plan', [
      joan.id,
    ])
    expect(rows.map(({ text }) => text)).toEqual(['Get up the stairs', 'Get back to the choir'])
  })

  test('quote what was said and never copy it', async () => {
    const joan = await house.member('Joan', { person: true })
    await joan.send(`/people/${joan.id}/said/new`, { text: 'I sang alto for thirty-one years.' })
    const [said] = await kept(house, 'statement', joan.id)
    await joan.send(`/people/${joan.id}/plan/hopes/new`, { text: 'Sing', statement: said.id })
    const [hope] = await kept(house, 'hope', joan.id)
    expect(hope.statement_id).toBe(said.id)
  })
})

describe('an idea', () => {
  test('becomes a step when somebody is named for it, and may be done and undone', async () => {
    const { joan, plan, hope } = await joanWithAHope(house)
    await joan.send(`${plan}/hopes/${hope}/ideas/new`, { text: 'Ring Marjorie' })
    const [idea] = await kept(house, 'step', joan.id)
    expect(idea.by_whom).toBeNull()
    expect((await joan.get(plan)).body).toContain('Make it a step')
    await joan.send(`${plan}/steps/${idea.id}`, { text: 'Ring Marjorie', byWhom: 'me', version: '1' })
    await joan.send(`${plan}/steps/${idea.id}/done`, { words: 'She cried a bit' })
    expect((await joan.get(plan)).body).toContain('1 of 1 done')
    await joan.send(`${plan}/steps/${idea.id}/done`, { undo: 'yes' })
    expect((await joan.get(plan)).body).toContain('0 of 1 done')
  })

  test('a step changed in two tabs: the second sees what stands now', async () => {
    const { joan, plan, hope } = await joanWithAHope(house)
    const step = await addStep(house, joan, plan, hope, { text: 'Ring Marjorie' })
    await joan.send(`${plan}/steps/${step}`, { text: 'Write to Marjorie', byWhom: 'me', version: '1' })
    const second = await joan.send(`${plan}/steps/${step}`, { text: 'Visit Marjorie', byWhom: 'me', version: '1' })
    expect(second.status).toBe(422)
    expect(second.body).toContain('Write to Marjorie')
    expect(second.body).toContain('Visit Marjorie')
  })
})

describe('a plan', () => {
  test('says what is in the way, who could change it, what if, and how we will know', async () => {
    const { joan, plan, hope } = await joanWithAHope(house)
    await joan.send(`${plan}/hopes/${hope}/barriers/new`, { text: 'Two steps at the door.', whoCould: 'The church' })
    await joan.send(`${plan}/what-ifs/new`, {
      what: 'I don’t open the curtains by ten',
      thenWhat: 'Carol rings, then Pat.',
    })
    await joan.send(`${plan}/how-we-know`, { text: 'I’m humming again.', version: '1' })
    const page = (await joan.get(plan)).body
    for (const words of [
      'Two steps at the door.',
      'The church could change it.',
      'Carol rings, then Pat.',
      'I’m humming again.',
    ])
      expect(page).toContain(words)
    const [barrier] = await kept(house, 'barrier', joan.id)
    await joan.send(`${plan}/barriers/${barrier.id}`, {})
    expect((await joan.get(plan)).body).not.toContain('Two steps at the door.')
  })

  test('is agreed to at the person’s word, by phone, written down by Dev', async () => {
    const { joan, plan } = await joanWithAHope(house)
    const dev = await house.member('Dev', { posts: ['worker'] })
    await house.stand(joan.id, dev.id, 'alongside', ['reach', 'said', 'plan'])
    expect((await dev.send(`${plan}/agreement`, {})).status).toBe(422)
    expect((await dev.send(`${plan}/agreement`, { how: 'by phone' })).location).toBe(plan)
    expect((await joan.get(plan)).body).toContain('at Joan’s word, by phone, written down by Dev')
  })

  test('is pinned: a later change waits for a yes and stands beside what was agreed', async () => {
    const { joan, plan, hope } = await joanWithAHope(house)
    await joan.send(plan, {}, `${plan}/agreement`)
    await joan.send(`${plan}/hopes/${hope}`, { text: 'Sing again', version: '1' })
    expect((await joan.get(plan)).body).toContain('It has changed since.')
    const compared = (await joan.get(`${plan}/versions`)).body
    expect(compared).toContain('“Get back to the choir”')
    expect(compared).toContain('“Sing again”')
    await joan.send(plan, {}, `${plan}/agreement`)
    const agreed = await kept(house, 'agreement', joan.id)
    expect(agreed.map(({ version, content }) => [version, content.hopes[0].text])).toEqual([
      [1, 'Get back to the choir'],
      [2, 'Sing again'],
    ])
  })

  test('two presses of “I agree” at once pin one version', async () => {
    const { joan, plan } = await joanWithAHope(house)
    const pages = await Promise.all([joan.get(plan), joan.get(plan)])
    const keys = pages.map(({ body }) => /name="once" value="([^"]+)"/.exec(body)?.[1] ?? '')
    await Promise.all(keys.map((once) => joan.post(`${plan}/agreement`, { once })))
    const agreed = await kept(house, 'agreement', joan.id)
    expect(new Set(agreed.map(({ version }) => version)).size).toBe(agreed.length)
  })

  test('asks two and eight weeks after the yes, and is answered once', async () => {
    const { joan, plan } = await joanWithAHope(house)
    await joan.send(plan, {}, `${plan}/agreement`)
    const [first, second] = (await kept(house, 'check_in', joan.id)).sort((a, b) => a.weeks - b.weeks)
    expect([first.weeks, second.weeks]).toEqual([2, 8])
    const path = `${plan}/check-ins/${first.id}`
    expect((await joan.send(path, {})).status).toBe(422)
    expect((await joan.send(path, { happened: 'some of it', helped: 'yes', words: 'I hummed' })).location).toBe(plan)
    const promises = await kept(house, 'promise', joan.id)
    expect(promises.find(({ began_by }) => began_by === `check-in ${first.id}`)?.kept_at).not.toBeNull()
    expect((await joan.get(path)).body).toContain('Answered on 21 November')
  })

  test('is rated in the person’s own eyes over time', async () => {
    const { joan, plan, hope } = await joanWithAHope(house)
    await joan.send(`${plan}/hopes/${hope}/rate`, { value: '2' })
    await joan.send(`${plan}/hopes/${hope}/rate`, { value: '6', words: 'I hummed all the way home.' })
    const page = (await joan.get(plan)).body
    expect(page).toContain('2 on 21 November, 6 on 21 November')
    expect(page).toContain('I hummed all the way home.')
  })

  test('is looked at again with the earlier one beside it', async () => {
    const { joan, plan, hope } = await joanWithAHope(house)
    await joan.send(plan, {}, `${plan}/agreement`)
    await addStep(house, joan, plan, hope, { text: 'Ring Marjorie' })
    const page = (await joan.get(`${plan}/review`)).body
    expect(page).toContain('What was agreed on 21 November')
    expect(page).toContain('Ring Marjorie')
    await joan.send(`${plan}/review`, { outcome: 'change', wentWell: 'The singing' })
    const [looked] = await kept(house, 'review', joan.id)
    expect(looked).toMatchObject({ outcome: 'change', went_well: 'The singing' })
    // P3: what was decided is answered like anything that was said.
    const decision = `/people/${joan.id}/said/${looked?.statement_id}`
    await joan.send(decision, { stance: 'reply', text: 'Not the Thursdays, though.' }, `${decision}/replies`)
    expect((await joan.get(`${plan}/review`)).body).toContain('Not the Thursdays, though.')
  })

  test('prints as one page for the fridge', async () => {
    const { joan, plan, hope } = await joanWithAHope(house)
    await addStep(house, joan, plan, hope, { text: 'Ring Marjorie' })
    const page = (await joan.get(`${plan}/fridge`)).body
    expect(page).toContain('class="fridge"')
    expect(page).toContain('Ring Marjorie: Joan')
  })

  test('asks nothing of the database for each row: six queries, however long it is', async () => {
    const { joan, plan } = await joanWithAHope(house)
    for (const number of [1, 2, 3]) await joan.send(`${plan}/hopes/new`, { text: `Hope ${number}` })
    const { wholePlan } = await import('./routes/hopes.ts')
    expect(Object.keys(wholePlan({ person: joan.id }))).toHaveLength(6)
  })
})
