import * as words from './generate-words.ts'
import type { Random } from './random.ts'
import type { Day, Hope, Key, Plan, PlanStage, Rating, Step } from './types.ts'

/** How often each stage is met, and how long ago such a plan was begun, in days: from the longest to the shortest. */
const stages: { stage: PlanStage; share: number; begun: [Day, Day] }[] = [
  { stage: 'talking', share: 8, begun: [-14, -1] },
  { stage: 'hopes', share: 10, begun: [-30, -3] },
  { stage: 'ideas', share: 10, begun: [-40, -6] },
  { stage: 'waiting for a yes', share: 10, begun: [-50, -10] },
  { stage: 'agreed', share: 10, begun: [-26, -20] },
  { stage: 'signed off', share: 12, begun: [-29, -26] },
  { stage: 'check-in', share: 28, begun: [-240, -90] },
  { stage: 'reviewed', share: 12, begun: [-100, -80] },
]

/** Agreeing comes this many days after beginning. */
const untilAgreed = 18

type Inputs = { random: Random; self: Key; worker: Key; lead: Key; first: Key[]; likes: words.Like[] }

/** A plan at a stage met as often as in life, of the likes given, one hope to each. */
export function generatePlan(inputs: Inputs): Plan {
  const { random } = inputs
  const chosen = random.draw(stages)
  const begun = random.between(...chosen.begun)
  if (chosen.stage !== 'reviewed') return planAt(inputs, chosen.stage, begun)
  return {
    ...planAt(inputs, 'reviewed', begun),
    review: {
      day: begun,
      by: [inputs.self, inputs.worker],
      words: random.pick(words.checked),
      changed: 'What is done is gone from it. What is next is in.',
    },
    earlier: planAt(inputs, 'check-in', begun - random.between(150, 200)),
  }
}

function planAt(inputs: Inputs, stage: PlanStage, begun: Day): Plan {
  const { random, worker, lead, first, likes } = inputs
  const plan: Plan = { stage, begun, helpers: random.chance(0.85) ? [worker] : [], first, hopes: [], checkIns: [] }
  if (stage === 'talking') return plan
  plan.hopes = likes.map((like, index) => hopeAt(inputs, like, `hope-${index + 1}`, stage, begun))
  if (stage === 'hopes' || stage === 'ideas' || stage === 'waiting for a yes') return plan
  const agreed = begun + untilAgreed
  plan.ifThingsGoWrong = random.pick(words.goingWrong)
  plan.howWeWillKnow = random.pick(words.knowing)
  plan.agreed = { day: agreed, how: 'face to face', takenBy: worker }
  plan.signOff = { asked: agreed, due: agreed + 14, by: lead }
  if (stage !== 'agreed') plan.signOff.day = agreed + random.between(1, 8)
  plan.checkIns = ([2, 8] as const).map((weeks) => {
    const due = agreed + weeks * 7
    if (due > 0 || stage === 'agreed' || stage === 'signed off') return { weeks, due }
    return {
      weeks,
      due,
      held: {
        day: due,
        by: worker,
        did: random.pick(['yes', 'yes', 'partly', 'no']),
        helped: random.pick(['yes', 'a bit', 'no']),
        words: random.pick(words.checked),
      },
    }
  })
  plan.nextLook = { day: random.between(1, 80), where: random.pick(words.wheres) }
  return plan
}

function hopeAt(inputs: Inputs, like: words.Like, key: Key, stage: PlanStage, begun: Day): Hope {
  const { random, self, worker } = inputs
  const hope: Hope = { key, text: like.hope, ideas: [], steps: [], ratings: ratingsFrom(random, begun) }
  if (stage === 'hopes') return hope
  hope.ideas.push(like.idea)
  if (stage === 'ideas') return hope
  const asked = Math.min(begun + 9, 0)
  const helper: Step = {
    kind: 'my people',
    who: { named: 'Somebody who knows me' },
    text: like.with,
    yes: { state: stage === 'waiting for a yes' ? 'asked' : 'yes', day: asked },
  }
  hope.steps.push(
    {
      kind: 'me',
      who: self,
      text: like.me,
      ...(random.chance(0.5) ? { done: asked } : { due: random.between(1, 40) }),
    },
    helper,
  )
  if (random.chance(0.4)) {
    hope.steps.push({
      kind: 'paid support',
      who: { named: 'A local helper' },
      text: 'Two mornings a week',
      yes: { state: 'yes', day: asked },
      cost: { pence: random.between(18, 90) * 100, per: 'week' },
    })
  }
  if (random.chance(0.3)) hope.barriers = [{ text: like.barrier, remover: worker }]
  return hope
}

function ratingsFrom(random: Random, begun: Day): Rating[] {
  const ratings: Rating[] = []
  let score = random.between(0, 4)
  for (let day = begun; day <= 0 && ratings.length < 4; day += 28) {
    ratings.push({ day, score })
    score = Math.min(10, Math.max(0, score + random.between(-1, 3)))
  }
  return ratings
}
