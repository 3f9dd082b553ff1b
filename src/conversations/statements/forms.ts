import { type AtTheirWordWay, atTheirWordWays } from '../../people/index.ts'
import {
  type Asked,
  type Checked,
  choice,
  type FieldError,
  fields,
  type Id,
  isId,
  type Posted,
  type Received,
  words as text,
  textOf,
  uploads,
} from '../../platform/index.ts'
import { wholeNumber } from '../conversation/forms.ts'
import { type Kind, kinds } from '../cut/kinds.ts'
import { inPlaceOfWords } from './said-files.ts'
import type { Words } from './words.ts'

/** What somebody may say something with: a few sounds, films or pictures at a time. */
export const voice = { kinds: ['picture', 'sound', 'film'], most: 3 } as const

export const manners = [
  'spoken',
  'written',
  'signed',
  'gesture',
  'picture',
  'through an advocate',
  'through an interpreter',
] as const

export interface Said {
  text: string
  kind: Kind | null
  manner: (typeof manners)[number] | null
  /** Whose words they are: the person’s, or the writer’s own: what they saw, or what they think. */
  whose: 'theirs' | 'i saw' | 'i think'
  voice: Received[]
}

/** Words, or a sound, a film or a picture; words with one of those are what it says in short. */
export function sayForm(posted: Posted, w: Words, { files }: Pick<Asked, 'files'>): Checked<Said> {
  const { errors } = w.say
  const { value, errors: wrong } = fields(posted, {
    text: text({ missing: files.length > 0 ? undefined : errors.missing, tooLong: errors.tooLong }),
    kind: choice(kinds),
    manner: choice(manners),
    whose: choice(['theirs', 'i saw', 'i think'] as const),
    voice: uploads(files, w.voice.errors),
  })
  if (wrong) return { errors: wrong }
  return {
    value: {
      ...value,
      text: value.text || inPlaceOfWords(value.voice, w.voice.instead),
      whose: value.whose ?? 'theirs',
    },
  }
}

/** How a statement is taken back: by its speaker, or written down at their word. */
export interface TakenBack {
  way: AtTheirWordWay | null
}

export const ownTakeBackForm = (): Checked<TakenBack> => ({ value: { way: null } })

export function theirTakeBackForm(posted: Posted, { statement }: Words): Checked<TakenBack> {
  return fields(posted, { way: choice(atTheirWordWays, statement.errors.how) })
}

/** What the speaker says to a statement: new words, or the same ones, which confirms them. `way`: told to somebody else. */
export interface Corrected {
  text: string
  /** The version that the words were put right over. */
  stood: number
  way: AtTheirWordWay | null
}

export function ownWordsForm(posted: Posted, { say: { errors } }: Words): Checked<Corrected> {
  const { value, errors: wrong } = fields(posted, {
    text: text({ missing: errors.missing, tooLong: errors.tooLong }),
    stood: wholeNumber,
  })
  return wrong ? { errors: wrong } : { value: { ...value, way: null } }
}

export function theirWordsForm(posted: Posted, { say, statement }: Words): Checked<Corrected> {
  return fields(posted, {
    text: text({ missing: say.errors.missing, tooLong: say.errors.tooLong }),
    stood: wholeNumber,
    way: choice(atTheirWordWays, statement.errors.how),
  })
}

export interface Answered {
  stance: 'agree' | 'disagree' | 'reply'
  text: string
  way: AtTheirWordWay | null
  voice: Received[]
}

const stances = ['agree', 'disagree', 'reply'] as const

export function ownReplyForm(posted: Posted, w: Words, { files }: Pick<Asked, 'files'>): Checked<Answered> {
  const { value, errors } = fields(posted, {
    stance: choice(stances, w.statement.errors.stance),
    text: text({ tooLong: w.say.errors.tooLong }),
    voice: uploads(files, w.voice.errors),
  })
  const wrong: FieldError[] = [...(errors ?? [])]
  if (value?.stance === 'reply' && value.text === '' && value.voice.length === 0)
    wrong.push({ field: 'text', message: w.statement.errors.text })
  if (wrong.length > 0 || !value) return { errors: wrong }
  return { value: { ...value, text: value.text || inPlaceOfWords(value.voice, w.voice.instead), way: null } }
}

/** The person’s answer, written down by somebody else: that needs the way they told it. */
export function theirReplyForm(posted: Posted, w: Words, asked: Pick<Asked, 'files'>): Checked<Answered> {
  const { value, errors } = ownReplyForm(posted, w, asked)
  const way = fields(posted, { way: choice(atTheirWordWays, w.statement.errors.how) })
  const wrong = [...(errors ?? []), ...(way.errors ?? [])]
  return wrong.length > 0 || !value || !way.value ? { errors: wrong } : { value: { ...value, way: way.value.way } }
}

/** What was said to one line that was read back. */
export interface LineRead {
  id: Id
  /** The version that was read out. */
  stood: number
  /** New words, or null: right as it stands. */
  text: string | null
}

export interface ReadBack {
  all: boolean
  lines: LineRead[]
  add: string
  way: AtTheirWordWay | null
}

/** Lines are named by their ids; a line nobody said anything to is left as it is. */
export function ownReadBackForm(posted: Posted, w: Words): Checked<ReadBack> {
  const wrong: FieldError[] = []
  const lines: LineRead[] = []
  const ids = Object.keys(posted).flatMap((name) => (name.startsWith('line-') ? name.slice(5) : []))
  for (const id of ids.filter(isId).slice(0, 300)) {
    const { value } = fields(posted, { [`stood-${id}`]: wholeNumber })
    const stood = value?.[`stood-${id}`] ?? 0
    const turn = textOf(posted, `line-${id}`)
    if (turn === 'right') lines.push({ id, stood, text: null })
    if (turn !== 'change') continue
    const read = fields(posted, {
      [`text-${id}`]: text({ missing: w.say.errors.missing, tooLong: w.say.errors.tooLong }),
    })
    if (read.errors) wrong.push(...read.errors)
    else lines.push({ id, stood, text: read.value[`text-${id}`] ?? '' })
  }
  const added = fields(posted, { add: text({ tooLong: w.say.errors.tooLong }) })
  wrong.push(...(added.errors ?? []))
  if (wrong.length > 0 || !added.value) return { errors: wrong }
  return { value: { all: textOf(posted, 'all') !== '', lines, add: added.value.add, way: null } }
}

export function theirReadBackForm(posted: Posted, w: Words): Checked<ReadBack> {
  const { value, errors } = ownReadBackForm(posted, w)
  const way = fields(posted, { way: choice(atTheirWordWays, w.statement.errors.how) })
  const wrong = [...(errors ?? []), ...(way.errors ?? [])]
  return wrong.length > 0 || !value || !way.value ? { errors: wrong } : { value: { ...value, way: way.value.way } }
}
