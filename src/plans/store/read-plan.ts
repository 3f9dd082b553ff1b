import { type Id, type Query, sql } from '../../platform/index.ts'
import type { Agreement, CheckIn, Hope, Plan, SignOff, Step } from './types.ts'

interface PlanRow extends Omit<Plan, 'begun' | 'agreement' | 'signOff'> {
  agreement: (Omit<Agreement, 'agreedAt'> & { agreedAt: string }) | null
  signOff: SignOff | null
}

const none: Plan = {
  begun: false,
  howWeKnow: '',
  version: 0,
  ratherNotSayAt: null,
  barriers: [],
  whatIfs: [],
  ratings: [],
  checkIns: [],
  helpers: [],
  agreement: null,
  signOff: null,
}

/**
 * A plan with all that is small about it, in one message: one query for each table, none for each row. The last
 * agreement and its sign-off come along. Needs the part `plan`; where no plan was begun, an empty one.
 */
export function planOf(person: Id): Query<PlanRow, Plan> {
  const query = sql<PlanRow>`select p.how_we_know, p.version, p.rather_not_say_at,
    (select coalesce(jsonb_agg(jsonb_build_object('id', b.id, 'hopeId', b.hope_id, 'stepId', b.step_id, 'text', b.text,
      'whoCould', b.who_could, 'goneAt', b.gone_at, 'offScreen', b.not_on_my_screen) order by b.added_at, b.id), '[]') from barrier b where b.person_id = p.person_id) as barriers,
    (select coalesce(jsonb_agg(jsonb_build_object('id', i.id, 'what', i.what, 'thenWhat', i.then_what, 'offScreen', i.not_on_my_screen) order by i.added_at, i.id), '[]')
      from what_if i where i.person_id = p.person_id and i.set_aside_at is null) as what_ifs,
    (select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'hopeId', r.hope_id, 'value', r.value, 'words', r.words,
      'ratedAt', r.rated_at) order by r.rated_at, r.id), '[]') from rating r where r.person_id = p.person_id) as ratings,
    (select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'weeks', c.weeks, 'dueAt', c.due_at, 'answeredAt', c.answered_at,
      'happened', c.happened, 'helped', c.helped, 'words', c.words) order by c.due_at, c.id), '[]') from check_in c where c.person_id = p.person_id) as check_ins,
    (select coalesce(jsonb_agg(jsonb_build_object('id', h.id, 'kind', h.kind, 'helperId', h.helper_id, 'name', h.name) order by h.chosen_at, h.id), '[]')
      from planning_helper h where h.person_id = p.person_id and h.ended_at is null) as helpers,
    (select jsonb_build_object('id', a.id, 'version', a.version, 'agreedAt', a.agreed_at, 'content', a.content,
      'atTheirWordBy', a.at_their_word_by, 'how', a.how)
      from agreement a where a.person_id = p.person_id order by a.version desc limit 1) as agreement,
    (select jsonb_build_object('id', s.id, 'agreementId', s.agreement_id, 'askedAt', s.asked_at, 'dueAt', s.due_at, 'climbsAt', s.climbs_at,
      'waitsFor', s.waits_for, 'waitsForName', s.waits_for_name, 'thenName', s.then_name, 'answer', s.answer, 'answeredAt', s.answered_at,
      'changes', s.changes, 'law', s.law, 'challenge', s.challenge, 'statementId', s.statement_id, 'personAnswer', s.person_answer,
      'climbs', (select count(*) from sign_off_climb l where l.person_id = s.person_id and l.sign_off_id = s.id))
      from sign_off s where s.person_id = p.person_id order by s.asked_at desc, s.id desc limit 1) as sign_off
    from plan p where p.person_id = ${person}`
  return { ...query, take: ([row]) => (row ? planFrom(row) : none) }
}

function planFrom(row: PlanRow): Plan {
  const { agreement, signOff } = row
  return {
    ...row,
    begun: true,
    barriers: row.barriers.map((barrier) => ({ ...barrier, goneAt: moment(barrier.goneAt) })),
    ratings: row.ratings.map((rating) => ({ ...rating, ratedAt: new Date(rating.ratedAt) })),
    checkIns: row.checkIns.map(checkInFrom),
    agreement: agreement && { ...agreement, agreedAt: new Date(agreement.agreedAt) },
    signOff: signOff && {
      ...signOff,
      askedAt: new Date(signOff.askedAt),
      dueAt: new Date(signOff.dueAt),
      climbsAt: new Date(signOff.climbsAt),
      answeredAt: moment(signOff.answeredAt),
    },
  }
}

function checkInFrom(checkIn: CheckIn): CheckIn {
  return { ...checkIn, dueAt: new Date(checkIn.dueAt), answeredAt: moment(checkIn.answeredAt) }
}

/** JSON says moments as text. */
function moment(text: Date | null): Date | null {
  return text === null ? null : new Date(text)
}

/** Holds the plan until this transaction ends, so that two who press at once make one version after the other. */
export function holdPlan(person: Id): Query {
  return sql`select id from plan where person_id = ${person} for update`
}

/** The hopes of a person’s plan, in their order, those set aside too; needs the part `plan`. */
export function hopesOf(person: Id): Query<Hope> {
  return sql<Hope>`select id, text, statement_id, place_in_plan, added_at, writer_id, how, version, set_aside_at, not_on_my_screen as off_screen
    from hope where person_id = ${person} order by place_in_plan, id`
}

/** The ideas and steps of a person’s plan that are not set aside, in their order; needs the part `plan`. */
export function stepsOf(person: Id): Query<Step> {
  return sql<Step>`select id, hope_id, text, by_whom, who_name, helper_id, when_words, due_on, cost_pence, cost_per, answer,
      answered_at, answer_words, done_at, done_words, version, not_on_my_screen as off_screen
    from step where person_id = ${person} and set_aside_at is null order by place, id`
}
