import { inPlaceAsSystem, type Job, job } from '../../platform/index.ts'
import { valueOn } from '../../settings/index.ts'
import { isTimeToTell } from './rules.ts'
import { quiet, rhythm } from './settings.ts'
import { tell, toTell } from './store.ts'
import { words } from './words.ts'

/**
 * Tells those who like to be told that there is something new: one message for all of it, with nothing of it inside.
 * Each is told in a transaction of its own, with the note that they were: a fault in between tells nobody twice.
 */
export const tellNews: Job = job({
  name: 'news/tell',
  every: 'minute',
  async run({ database, place, now }) {
    const found = await inPlaceAsSystem(database, place, null, (tx) =>
      tx.read({ waiting: toTell(), quiet: valueOn(quiet, now), rhythm: valueOn(rhythm, now) }),
    )
    const hours = { quiet: found.quiet.value, rhythm: found.rhythm.value }
    const w = words.en.message
    for (const one of found.waiting.filter((wish) => isTimeToTell(wish, now, hours))) {
      const letter =
        one.howOften === 'weekly'
          ? { subject: w.weekSubject(place.name), words: w.week(place.name), link: '/news/week' }
          : { subject: w.subject(place.name), words: w.words(place.name), link: '/news' }
      await inPlaceAsSystem(database, place, null, (tx) => tx.run(tell(one.memberId, one.newest, letter)))
    }
  },
})
