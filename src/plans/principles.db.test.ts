import { describe, expect, test } from 'vitest'
import { testHouse } from '../app/testing/house.ts'
import { inPlaceAsSystem, newId } from '../platform/index.ts'
import { climbOverdueSignOffs } from './climb-sign-offs.ts'
import { addStep, joanWithAHope, kept } from './testing/a-plan.ts'

const house = testHouse()
const parts = ['reach', 'said', 'plan']
const climb = () => inPlaceAsSystem(house.database, house.place, null, climbOverdueSignOffs)

describe('P7 What is strong first', () => {
  test('what matters stands before hopes', async () => {
    const { joan, plan } = await joanWithAHope(house)
    await joan.send(`/people/${joan.id}/said/new`, { text: 'I sang alto for thirty-one years.' })
    const page = (await joan.get(plan)).body
    expect(page.indexOf('I sang alto')).toBeLessThan(page.indexOf('“Get back to the choir”</h3>'))
  })

  test('a missing strength never delays a person’s own plan', async () => {
    const { joan, plan } = await joanWithAHope(house)
    expect((await joan.send(plan, {}, `${plan}/agreement`)).location).toBe(plan)
    expect(await kept(house, 'agreement', joan.id)).toHaveLength(1)
  })

  test('a missing strength sends back a worker’s draft, until “I’d rather not say” is said', async () => {
    const { joan, plan } = await joanWithAHope(house)
    const dev = await house.member('Dev', { posts: ['worker'] })
    await house.stand(joan.id, dev.id, 'alongside', parts)
    await dev.send(`${plan}/notes`, { text: 'A first go at the plan' })
    const [note] = await kept(house, 'planning_note', joan.id)
    const send = () => dev.send(`${plan}/notes`, {}, `${plan}/notes/${note.id}/send`)
    const back = await send()
    expect([back.status, back.body.includes('Nothing here yet says what matters')]).toEqual([422, true])
    await joan.send(plan, {}, `${plan}/rather-not-say`)
    expect((await joan.get(plan)).body).toContain('That is a full answer.')
    expect((await send()).status).toBe(303)
    expect((await joan.get(`${plan}/notes`)).body).toContain('A first go at the plan')
  })
})

describe('P8 Community is never a cut', () => {
  test('a helper says yes themselves, and takes it back any day: the need counts as unmet that day', async () => {
    const { joan, plan, hope } = await joanWithAHope(house)
    const amir = await house.member('Amir')
    await house.stand(joan.id, amir.id, 'circle', ['reach'], ['read'])
    await addStep(house, joan, plan, hope, { text: 'Lift on Thursdays', byWhom: 'my people', helper: amir.id })
    expect((await joan.get(plan)).body).toContain('waiting for a yes')
    const asked = `/asked-of-me/${(await kept(house, 'step', joan.id))[0].id}`
    const page = (await amir.get(asked)).body
    expect([page.includes('Lift on Thursdays'), page.includes('Get back to the choir')]).toEqual([true, false])
    await amir.send(asked, { answer: 'yes', words: 'I go past the door.' })
    expect((await joan.get(plan)).body).toContain('said yes')
    await amir.send(asked, { answer: 'taken back', words: 'The car is gone.' })
    const after = (await joan.get(plan)).body
    expect(after).toContain('Amir took their yes back on 21 November. This need counts as not met since then.')
    const [owed] = (await kept(house, 'promise', joan.id)).filter(({ began_by }) => began_by.startsWith('step '))
    expect(owed.what).toBe('find another way, because somebody who helped can’t any more')
    expect((await kept(house, 'helper_answer', joan.id)).map(({ answer }) => answer)).toEqual([
      'asked',
      'yes',
      'taken back',
    ])
  })

  test('what a helper read stands in who looked', async () => {
    const { joan, plan, hope } = await joanWithAHope(house)
    const amir = await house.member('Amir')
    await house.stand(joan.id, amir.id, 'circle', ['reach'], ['read'])
    await addStep(house, joan, plan, hope, { text: 'Lift', byWhom: 'community', helper: amir.id })
    await amir.get('/asked-of-me')
    const { rows } = await house.owner.query('select why from reading where person_id = $1 and member_id = $2', [
      joan.id,
      amir.id,
    ])
    expect(rows).toEqual([{ why: 'read what you ask of them' }])
  })

  test('P5: whose standing has ended or rests reads nothing of what they were asked', async () => {
    const { joan, plan, hope } = await joanWithAHope(house)
    const amir = await house.member('Amir')
    await house.stand(joan.id, amir.id, 'circle', ['reach'], ['read'])
    const step = await addStep(house, joan, plan, hope, { text: 'Lift', byWhom: 'my people', helper: amir.id })
    for (const column of ['paused_at', 'ended_at']) {
      await house.owner.query(`update standing set ${column} = $3 where person_id = $1 and member_id = $2`, [
        joan.id,
        amir.id,
        house.database.clock.now(),
      ])
      expect((await amir.get('/asked-of-me')).body).not.toContain('Lift')
      expect((await amir.post(`/asked-of-me/${step}`, { once: newId(), answer: 'yes' })).status).not.toBe(303)
      await house.owner.query('update standing set paused_at = null where person_id = $1', [joan.id])
    }
  })

  test('only the one who is asked can answer', async () => {
    const { joan, plan, hope } = await joanWithAHope(house)
    const amir = await house.member('Amir')
    const carol = await house.member('Carol')
    await house.stand(joan.id, amir.id, 'circle', ['reach'], ['read'])
    const step = await addStep(house, joan, plan, hope, { text: 'Lift', byWhom: 'my people', helper: amir.id })
    expect((await carol.get(`/asked-of-me/${step}`)).status).toBe(404)
    const { rows } = await house.owner.query('select answer from step where id = $1', [step])
    expect(rows[0].answer).toBe('asked')
  })

  test('somebody without an account answers at their word', async () => {
    const { joan, plan, hope } = await joanWithAHope(house)
    const step = await addStep(house, joan, plan, hope, { text: 'Batteries', byWhom: 'my people', whoName: 'Pat' })
    expect((await joan.send(`${plan}/steps/${step}/answer`, { answer: 'yes' })).status).toBe(422)
    await joan.send(`${plan}/steps/${step}/answer`, { answer: 'yes', how: 'by phone' })
    expect((await kept(house, 'helper_answer', joan.id)).at(-1)).toMatchObject({
      answer: 'yes',
      how: 'by phone',
      writer_id: joan.id,
    })
  })

  test('when what is asked changes, the helper is asked anew', async () => {
    const { joan, plan, hope } = await joanWithAHope(house)
    const step = await addStep(house, joan, plan, hope, { text: 'Lift', byWhom: 'my people', whoName: 'Amir' })
    await joan.send(`${plan}/steps/${step}/answer`, { answer: 'yes', how: 'face to face' })
    await joan.send(`${plan}/steps/${step}`, {
      text: 'Lift, twice a week',
      byWhom: 'my people',
      whoName: 'Amir',
      version: '2',
    })
    expect((await kept(house, 'step', joan.id))[0].answer).toBe('asked')
  })
})

describe('P10 I choose who helps me plan', () => {
  test.each(['family', 'peer', 'user-led organisation', 'worker', 'nobody'])(
    '%s, and no worker’s step stands before a yes',
    async (kind) => {
      const { joan, plan } = await joanWithAHope(house)
      expect((await joan.send(`${plan}/helper`, { kind, name: 'Somebody' })).location).toBe(plan)
      expect((await joan.send(plan, {}, `${plan}/agreement`)).location).toBe(plan)
      expect(await kept(house, 'sign_off', joan.id)).toEqual([])
    },
  )

  test('a chosen helper may read and add, until the person chooses again', async () => {
    const { joan, plan } = await joanWithAHope(house)
    const pat = await house.member('Pat')
    await house.stand(joan.id, pat.id, 'circle', ['reach'], ['read'])
    expect((await pat.get(plan)).status).toBe(404)
    await joan.send(`${plan}/helper`, { kind: 'family', helper: pat.id })
    expect((await pat.get(plan)).status).toBe(200)
    await joan.send(`${plan}/helper`, { kind: 'nobody' })
    expect((await pat.get(plan)).status).toBe(404)
  })

  test('a helper’s notes are the person’s until the person sends them', async () => {
    const { joan, plan } = await joanWithAHope(house)
    const [pat, dev] = [await house.member('Pat'), await house.member('Dev', { posts: ['worker'] })]
    await house.stand(joan.id, pat.id, 'planning helper', parts, ['read', 'add'])
    await house.stand(joan.id, dev.id, 'alongside', parts)
    await pat.send(`${plan}/notes`, { text: 'She lights up at carols' })
    const [note] = await kept(house, 'planning_note', joan.id)
    expect((await joan.get(`${plan}/notes`)).body).toContain('She lights up at carols')
    expect((await dev.get(`${plan}/notes`)).body).not.toContain('She lights up at carols')
    expect((await pat.send(`${plan}/notes`, {}, `${plan}/notes/${note.id}/send`)).status).toBe(422)
    await joan.send(`${plan}/notes`, {}, `${plan}/notes/${note.id}/send`)
    expect((await dev.get(`${plan}/notes`)).body).toContain('She lights up at carols')
  })

  test('silence is never a no: when the clock runs out it goes by name to the next senior that day', async () => {
    const { joan, plan, hope } = await joanWithAHope(house)
    const lead = await house.member('Ruth Okoro', { posts: ['team lead'] })
    const head = await house.member('Sam Adeyemi', { posts: ['reviewer'] })
    await addStep(house, joan, plan, hope, {
      text: 'Two mornings’ help',
      byWhom: 'paid support',
      cost: '62',
      per: 'week',
    })
    await joan.send(plan, {}, `${plan}/agreement`)
    const page = (await joan.get(plan)).body
    expect(page).toContain('It waits with Ruth Okoro.')
    expect(page).toContain('If nobody answers, it goes to Sam Adeyemi that day.')
    expect((await kept(house, 'sign_off', joan.id))[0].due_at.toISOString().slice(0, 10)).toBe('2026-11-30')
    house.database.clock.moveTo('2026-11-29T12:00:00Z')
    expect(await climb()).toEqual([])
    house.database.clock.moveTo('2026-11-30T12:00:00Z')
    expect(await climb()).toMatchObject([{ personId: joan.id, toId: head.id, toName: 'Sam Adeyemi' }])
    expect(await climb()).toEqual([])
    expect((await joan.get(plan)).body).toContain('It went up to Sam Adeyemi, who answers now.')
    const [owed] = (await kept(house, 'promise', joan.id)).filter(({ began_by }) => began_by.startsWith('sign-off'))
    expect([owed.owner_id, owed.due_at.toISOString().slice(0, 10)]).toEqual([head.id, '2026-11-30'])
    expect(owed.obstacle).toContain('Ruth Okoro did not answer in time.')
    expect((await lead.get(`${plan}/sign-off`)).status).toBe(404)
    expect((await head.send(`${plan}/sign-off`, { answer: 'yes' })).location).toBe('/sign-offs')
    expect((await joan.get(plan)).body).toContain('Sam Adeyemi said yes on 30 November.')
    // P3: a plain yes is answered too.
    const [yes] = (await kept(house, 'statement', joan.id)).filter(({ kind }) => kind === 'decision')
    const said = `/people/${joan.id}/said/${yes?.id}`
    await joan.send(said, { stance: 'reply', text: 'At last.' }, `${said}/replies`)
    expect((await joan.get(plan)).body).toContain('At last.')
    house.database.clock.moveTo('2026-11-21T09:30:00Z')
  })
})

describe('the council’s answer', () => {
  async function waiting() {
    const made = await joanWithAHope(house)
    await house.owner.query(`update post set until_at = '2026-01-01' where kind in ('team lead', 'reviewer')`)
    const ruth = await house.member('Ruth', { posts: ['team lead'] })
    const step = await addStep(house, made.joan, made.plan, made.hope, {
      text: 'Two mornings’ help',
      byWhom: 'paid support',
    })
    const lift = await addStep(house, made.joan, made.plan, made.hope, {
      text: 'Lift',
      byWhom: 'community',
      whoName: 'Amir',
    })
    await made.joan.send(made.plan, {}, `${made.plan}/agreement`)
    return { ...made, ruth, step, lift, signOff: `${made.plan}/sign-off` }
  }

  test('is to the plan that was shown: a newer yes of the person is read first', async () => {
    const { joan, ruth, signOff, plan } = await waiting()
    const stoodIn = (body: string) => /name="stood" value="([^"]+)"/.exec(body)?.[1] ?? ''
    const stood = stoodIn((await ruth.get(signOff)).body)
    await joan.post(`${plan}/agreement`, { once: newId() })
    const stale = await ruth.post(signOff, { once: newId(), answer: 'yes', stood })
    expect([stale.status, stoodIn(stale.body) === stood]).toEqual([422, false])
    expect((await ruth.post(signOff, { once: newId(), answer: 'yes', stood: stoodIn(stale.body) })).status).toBe(303)
  })

  test('is never a no without reasons, law and how to challenge it', async () => {
    const { joan, ruth, signOff, plan } = await waiting()
    const bare = await ruth.send(signOff, { answer: 'no' })
    expect(bare.status).toBe(422)
    for (const words of ['Give your reasons.', 'Name the law', 'Say how the person can challenge it.'])
      expect(bare.body).toContain(words)
    await ruth.send(signOff, {
      answer: 'no',
      reasons: 'We think …',
      law: 'Care Act 2014, s.24(2)',
      challenge: 'Ring Ruth by 10 December',
    })
    const page = (await joan.get(plan)).body
    for (const words of ['Ruth said no on', 'We think …', 'Care Act 2014, s.24(2)', 'Ring Ruth by 10 December'])
      expect(page).toContain(words)
    expect((await kept(house, 'statement', joan.id))[0]).toMatchObject({ kind: 'decision', speaker_id: ruth.id })
    expect((await ruth.get(plan)).status).toBe(404)
  })

  test('a change needs its reason, goes back to the person, and with their yes becomes the plan', async () => {
    const { joan, ruth, signOff, plan, step } = await waiting()
    expect((await ruth.send(signOff, { answer: 'yes with changes' })).status).toBe(422)
    expect((await ruth.send(signOff, { answer: 'yes with changes', [`instead-${step}`]: 'One morning' })).status).toBe(
      422,
    )
    await ruth.send(signOff, {
      answer: 'yes with changes',
      [`instead-${step}`]: 'One morning',
      [`why-${step}`]: 'The other is covered by reablement',
    })
    expect((await joan.get(plan)).body).toContain('They wait for your answer.')
    await joan.send(`${signOff}/answer`, { answer: 'yes' })
    expect((await kept(house, 'step', joan.id))[0].text).toBe('One morning')
    expect(await kept(house, 'agreement', joan.id)).toHaveLength(2)
    expect((await joan.get(plan)).body).not.toContain('It has changed since')
  })

  test('changes that are not wanted go back to the council, on a clock of their own', async () => {
    const { joan, ruth, signOff, step } = await waiting()
    await ruth.send(signOff, {
      answer: 'yes with changes',
      [`instead-${step}`]: 'One morning',
      [`why-${step}`]: 'Because',
    })
    await joan.send(`${signOff}/answer`, { answer: 'no' })
    expect(
      (await kept(house, 'sign_off', joan.id)).map(({ answer, person_answer }) => [answer, person_answer]),
    ).toEqual([
      ['yes with changes', 'no'],
      [null, null],
    ])
    expect(
      (await joan.send(`${signOff}/answer`, { answer: 'yes', how: 'on screen' }).catch(() => null))?.status ?? 422,
    ).toBe(422)
  })

  test('what neighbours give is not the council’s to change (P8)', async () => {
    const { ruth, signOff, lift, joan } = await waiting()
    const answer = await ruth.send(signOff, {
      answer: 'yes with changes',
      [`instead-${lift}`]: 'Two lifts',
      [`why-${lift}`]: 'Cheaper',
    })
    expect(answer.status).toBe(422)
    expect((await kept(house, 'sign_off', joan.id))[0].answer).toBeNull()
  })
})

describe('P11 The clock is on us', () => {
  test('the council’s clock starts with the person’s yes and a later version never starts it again', async () => {
    const { joan, plan, hope } = await joanWithAHope(house)
    await addStep(house, joan, plan, hope, { text: 'A rail', byWhom: 'equipment and adaptations' })
    await joan.send(plan, {}, `${plan}/agreement`)
    const [before] = await kept(house, 'sign_off', joan.id)
    house.database.clock.moveTo('2026-11-24T09:30:00Z')
    await joan.send(`${plan}/hopes/${hope}`, { text: 'Sing again', version: '1' })
    await joan.send(plan, {}, `${plan}/agreement`)
    house.database.clock.moveTo('2026-11-21T09:30:00Z')
    const after = await kept(house, 'sign_off', joan.id)
    expect(after).toHaveLength(1)
    expect(after[0].due_at).toEqual(before.due_at)
    expect(after[0].agreement_id).not.toBe(before.agreement_id)
  })

  test('everything a yes starts is promised: the council’s answer, two questions, a look together', async () => {
    const { joan, plan, hope } = await joanWithAHope(house)
    await addStep(house, joan, plan, hope, { text: 'A rail', byWhom: 'equipment and adaptations' })
    await joan.send(plan, {}, `${plan}/agreement`)
    const promises = await kept(house, 'promise', joan.id)
    expect(promises.map(({ began_by }) => began_by.split(' ')[0]).sort()).toEqual([
      'check-in',
      'check-in',
      'review',
      'sign-off',
    ])
  })
})
