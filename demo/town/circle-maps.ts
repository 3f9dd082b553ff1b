import type { Day, Key } from './types.ts'

/** When something was, as exactly as somebody would say it: a year, a month or a day. */
export type Known = { yearsAgo: number } | { month: Day } | { on: Day }

/** What is told of one on a map beyond the circle that the person’s story names. */
export type MapStory = {
  iBring?: string
  since?: Known
  /** Comings and goings after the first, the earliest first; `from` is the ring they stood on before. */
  moves?: { what: 'moved' | 'left' | 'came back'; when: Known; from?: Ring; words?: string }[]
}

export type Ring = 'close' | 'near' | 'wider' | 'paid'

/** Somebody, a group or a pet on the map whom the story names nowhere else. */
export type OnMap = MapStory & {
  name: string
  /** A group or a member of the place, where it is one. */
  who?: Key
  what?: 'somebody' | 'group' | 'pet'
  is: string
  ring: Ring
  brings: string
}

const years = (yearsAgo: number): Known => ({ yearsAgo })
const month = (day: Day): Known => ({ month: day })
const on = (day: Day): Known => ({ on: day })

/** Maps with a history. By the one whose map it is; `known` by the key or name of who stands in their circle. */
export const circleMaps: Record<Key, { known: Record<string, MapStory>; more: OnMap[] }> = {
  joan: {
    known: {
      pat: { iBring: 'Sunday dinner, and the rest of the truth' },
      amir: {
        iBring: 'Reading, with his cousin, on Mondays',
        since: years(7),
        moves: [{ what: 'moved', when: month(-62), from: 'wider', words: 'He heard me through the wall and knocked.' }],
      },
      carol: { iBring: 'The end of every story', since: month(-20) },
      marjorie: {
        iBring: 'The alto line, down the telephone',
        since: years(19),
        moves: [
          { what: 'moved', when: month(-175), from: 'near', words: 'You lose people when you miss a Thursday.' },
          { what: 'moved', when: on(-27), from: 'wider', words: 'She rang. We sang.' },
        ],
      },
    },
    more: [
      {
        name: 'St Luke’s choir',
        who: 'st-lukes-choir',
        what: 'group',
        is: 'thirty-one years of Thursdays',
        ring: 'wider',
        brings: 'Breath',
        iBring: 'Thirty-one years of alto',
        since: years(31),
        moves: [{ what: 'moved', when: month(-205), from: 'close', words: 'Not the choir. The steps.' }],
      },
      {
        name: 'Dorothy',
        is: 'stood beside me, first row',
        ring: 'close',
        brings: 'The giggles, in every Agnus Dei',
        iBring: 'Her cue',
        since: years(24),
        moves: [{ what: 'left', when: month(-290), words: 'To Whitby, to her son. She sends a card at Easter.' }],
      },
      {
        name: 'Grace',
        who: 'grace',
        is: 'alto; we do her flash cards',
        ring: 'near',
        brings: 'Patience. She says it is mine',
        iBring: 'Reading lessons, both ways',
        since: month(-24),
      },
      {
        name: 'The ones I taught',
        what: 'group',
        is: 'all over town, some of them bald',
        ring: 'wider',
        brings: 'A wave',
        iBring: 'Their names, every one',
        since: years(54),
      },
      {
        name: 'Mr Khan at the corner shop',
        is: 'keeps my paper back',
        ring: 'wider',
        brings: 'The paper, and the weather',
        iBring: 'Exact change',
        since: years(12),
      },
    ],
  },
  willem: {
    known: {
      anneke: { iBring: 'Her mother’s stories, in her mother’s language' },
      'The man with the whippet': { iBring: 'A nod back', since: years(2) },
    },
    more: [
      {
        name: 'Bram',
        what: 'pet',
        is: 'my dog; he knows when it is seven',
        ring: 'close',
        brings: 'Seven o’clock, and his head on my foot',
        iBring: 'The long walk, and half my cheese',
        since: years(9),
      },
      {
        name: 'Truus',
        is: 'my wife',
        ring: 'close',
        brings: 'Fifty-eight years',
        iBring: 'Right clocks, but one',
        since: years(60),
        moves: [{ what: 'left', when: month(-155), words: 'Her clock stands. I leave it so.' }],
      },
      {
        name: 'Hannah',
        who: 'hannah',
        is: 'over the road, with the small boy',
        ring: 'wider',
        brings: 'A broken clock',
        iBring: 'A clock that goes',
        since: month(-30),
      },
      {
        name: 'The tower at St Luke’s',
        what: 'group',
        is: 'three men and a clock, twice a year',
        ring: 'wider',
        brings: 'A clock too big to lose the screws of',
        iBring: 'The time, for everybody',
        since: years(40),
        moves: [{ what: 'moved', when: month(-130), from: 'near', words: 'The ladder. My eyes.' }],
      },
    ],
  },
  edna: {
    known: {
      len: { iBring: 'Ginger cake, and I let him win at dominoes', since: years(41) },
      'Norman, the postman': { iBring: 'Ginger cake', since: years(16) },
    },
    more: [
      {
        name: 'Soup and songs',
        who: 'soup-and-songs',
        what: 'group',
        is: 'forty of them, and they ask me first',
        ring: 'near',
        brings: 'Somebody to feed',
        iBring: 'Barley, and telling',
        since: month(-190),
        moves: [{ what: 'moved', when: month(-120), from: 'wider', words: 'They came to my kitchen.' }],
      },
      {
        name: 'Vera',
        is: 'foundry kitchen, the other ladle',
        ring: 'close',
        brings: 'The only one who could answer me back',
        iBring: 'I answered back',
        since: years(58),
        moves: [{ what: 'left', when: month(-320), words: 'I did the tea. Ham, as she would have.' }],
      },
    ],
  },
  mick: {
    known: {
      Bev: { iBring: 'Her back wall, tiled', since: years(3) },
      Cathal: { iBring: 'A tune down the line', moves: [{ what: 'moved', when: month(-240), from: 'near' }] },
    },
    more: [
      {
        name: 'Sunday kitchen',
        who: 'langar',
        what: 'group',
        is: 'they feed you and ask nothing',
        ring: 'near',
        brings: 'Dinner, sat down, with a plate',
        iBring: 'The fiddle, when the pots are done',
        since: month(-75),
      },
      {
        name: 'Maria',
        is: 'we were married',
        ring: 'close',
        brings: 'A home',
        iBring: 'Not enough',
        since: years(24),
        moves: [{ what: 'left', when: years(4) }],
      },
      {
        name: 'Tommo',
        is: 'two vans down',
        ring: 'near',
        brings: 'A socket set, and a watch kept',
        iBring: 'The same for him',
        since: years(2),
        moves: [{ what: 'left', when: month(-140), words: 'Moved on by the council. No word since.' }],
      },
    ],
  },
  halina: {
    known: {
      'Father Dominik': { iBring: 'Cake, and correction', since: years(6) },
      'Zofia, next door': { iBring: 'The Polish she is losing', since: years(11) },
    },
    more: [
      {
        name: 'Jadwiga',
        is: 'the last who knew me as a girl',
        ring: 'close',
        brings: 'She remembered my mother',
        iBring: 'I remembered hers',
        since: { yearsAgo: 73 },
        moves: [{ what: 'left', when: month(-155), words: 'Now I am the oldest photograph.' }],
      },
      {
        name: 'Margaret',
        who: 'margaret',
        is: 'on a farm; we write',
        ring: 'near',
        brings: 'Recipes, in a terrible hand',
        iBring: 'Poppy seeds, by post',
        since: month(-48),
      },
      {
        name: 'The ladies of the Polish club',
        what: 'group',
        is: 'we were thirty',
        ring: 'wider',
        brings: 'Funerals, and some good ones',
        iBring: 'The cake for them',
        since: years(61),
        moves: [{ what: 'moved', when: month(-250), from: 'near', words: 'The stairs of the club.' }],
      },
    ],
  },
  balbir: {
    known: {
      Harjit: { iBring: 'Advice he has not asked for' },
      miriam: { iBring: 'Chess. She needs the practice', since: years(5) },
      langar: { iBring: 'Clean plates', since: years(33) },
    },
    more: [
      {
        name: 'The four lads',
        what: 'group',
        is: 'they lift the big pots',
        ring: 'near',
        brings: 'Backs',
        iBring: 'How hot is hot enough',
        since: month(-66),
      },
      {
        name: 'Mr Aziz at the corner shop',
        is: 'twenty years of good morning',
        ring: 'near',
        brings: 'Lentils by the sack, and the cricket',
        iBring: 'The bollards outside his door',
        since: years(22),
      },
      {
        name: 'Mick',
        who: 'mick',
        is: 'he eats, and then he plays',
        ring: 'wider',
        brings: 'The fiddle over the washing-up',
        iBring: 'Dal',
        since: month(-75),
      },
      {
        name: 'The ones I poured iron with',
        what: 'group',
        is: 'eleven of us, now four',
        ring: 'wider',
        brings: 'The old jokes',
        iBring: 'The old answers',
        since: years(48),
      },
      {
        name: 'Simran and Jeevan',
        is: 'my grandchildren',
        ring: 'close',
        brings: 'They think I am strong',
        iBring: 'I let them',
        since: years(8),
      },
    ],
  },
  winston: {
    known: {
      'Pastor Ellis': { iBring: 'The bass line, back pew', since: years(26) },
      Yvonne: { iBring: 'Her mother’s recipes, by heart' },
    },
    more: [
      {
        name: 'Dominoes',
        who: 'dominoes',
        what: 'group',
        is: 'slam them down, Tuesdays',
        ring: 'near',
        brings: 'Noise, and the old country',
        iBring: 'I count for everybody',
        since: years(15),
        moves: [
          { what: 'moved', when: month(-230), from: 'near', words: 'I could not see the kerb. I did not say.' },
          {
            what: 'moved',
            when: month(-50),
            from: 'wider',
            words: 'They keep me the end chair. I read with my thumbs.',
          },
        ],
      },
      {
        name: 'Frank',
        who: 'frank',
        is: 'cricket, by e-mail',
        ring: 'near',
        brings: 'Wrong opinions',
        iBring: 'Right ones',
        since: years(2),
      },
    ],
  },
}
