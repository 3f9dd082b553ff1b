import { hollinBank } from './hollin-bank/index.ts'
import { members } from './members.ts'
import { millLane } from './mill-lane/index.ts'
import { groups, neighbourhoods, organisations } from './neighbourhoods.ts'
import type { Place } from './types.ts'
import { weir } from './weir/index.ts'

export { bornOn, dateOf } from './calendar.ts'
export { secondPlace } from './second-place/index.ts'
export type * from './types.ts'
export { planStages } from './types.ts'

/** Kettleshaw: an invented mill town, told as of today. No person, place or organisation in it is real. */
export const town: Place = {
  key: 'kettleshaw',
  name: 'Kettleshaw',
  mailDomain: 'kettleshaw.example.org',
  organisation:
    'Kettleshaw Neighbourhood Social Work, a co-operative of the people who use it and the people who work in it',
  about: 'A small mill town between a river and a moor. Three neighbourhoods, one station, more choirs than banks.',
  phone: '01632 960 001',
  hours: '8 am to 8 pm, every day. Hellos are read at 9, 1 and 5.',
  neighbourhoods,
  organisations,
  groups,
  members,
  people: [...hollinBank, ...millLane, ...weir],
  saidNo: [{ key: 'no-1', neighbourhood: 'weir', came: -21, declined: -19, deletedOn: 71 }],
}
