import { hope, ratings, readBack, said, talk } from '../tell.ts'
import type { Person } from '../types.ts'

export const tyler: Person = {
  key: 'tyler',
  name: 'Tyler Brook',
  face: 'TB',
  age: 22,
  birthday: '01-23',
  home: {
    neighbourhood: 'mill-lane',
    note: 'In prison until twelve days from now. Then Mill Lane, if there is a room.',
  },
  about: {
    important: 'My nan. My little sister. Not going back.',
    communicate: 'Talk. I read slow. I am not thick, the letters move.',
    'do and do not': 'Do not turn up with a folder. Do turn up.',
  },
  aboutOn: -27,
  aboutHelper: 'kwame',
  communication: {
    format: 'Said out loud, or a voice note. Yellow paper if it has to be paper.',
    support: 'One thing, then stop.',
  },
  reach: {
    way: 'visit',
    when: 'Thursdays two to four, booked. After that by phone at his nan’s.',
    at: 'His nan’s, 01632 960 221',
  },
  touch: { state: 'away', since: -120, note: 'Prison. Out in twelve days.', kept: 'kwame' },
  gifts: [
    { of: 'head', text: 'Reads people. Fast.' },
    { of: 'hands', text: 'Cutting hair', to: 'The whole wing' },
  ],
  alongside: 'kwame',
  second: 'bernie',
  hellos: [
    {
      key: 'hello',
      day: -40,
      from: { named: 'Prison resettlement officer' },
      way: 'phone',
      words:
        'Care leaver, out next month, nowhere to live. He says he will only talk to somebody who has had a real job.',
      known: 'knows and agrees',
      prefers: ['straight'],
      flags: [],
      state: 'taken up',
      takenBy: 'kwame',
      takenOn: -39,
    },
  ],
  conversations: [
    talk({
      key: 'visit-hall',
      kind: 'good-life',
      day: -30,
      where: 'Visit hall, table nine',
      room: ['tyler', 'kwame'],
      writer: 'kwame',
      timeAlone: 'yes',
      raw: 'No pen allowed. Written in the car after; he knows.\n11 placements. counted them on his hands and ran out\ncuts hair for the wing. good, apparently. Governor has a fade\nfirst night out is what scares him',
      readBack: readBack(-23, 'kwame'),
      statements: [
        said(
          'eleven',
          'tyler',
          'story',
          'Eleven houses by the time I was sixteen. I ran out of fingers. I never unpacked.',
        ),
        said(
          'chair',
          'tyler',
          'gift',
          'When I cut hair they tell me stuff. Big lads. I never say owt. That’s a skill, that.',
        ),
        said('unpack', 'tyler', 'what matters', 'I want to unpack. All of it. Into drawers.', {
          wellbeing: ['wb_accommodation'],
        }),
        said('night', 'tyler', 'worry', 'It’s not the year. It’s the first night. That’s when I go wrong.'),
        said('hostel', 'tyler', 'barrier', 'They’ll put me in the hostel. Everyone I owe is in the hostel.', {
          remover: { named: 'The housing team' },
          wellbeing: ['wb_protection'],
        }),
        said(
          'wary',
          { named: 'Probation officer' },
          'opinion',
          'Polite with me. I do not think he believes a word I say.',
          {
            saidOn: -24,
            replies: [{ by: 'tyler', day: -23, stance: 'agrees', text: 'Nowt personal.' }],
            confirmed: readBack(-24, 'kwame', 'on the phone'),
          },
        ),
      ],
    }),
  ],
  circle: [
    {
      who: { named: 'Nan' },
      relation: 'my nan',
      ring: 'closest',
      brings: 'Tells me off. Writes every week.',
      sees: ['plan'],
    },
    { who: { named: 'Kayleigh' }, relation: 'my sister, she is eleven', ring: 'closest', brings: 'Draws me', sees: [] },
    {
      who: 'kwame',
      relation: 'my worker',
      ring: 'paid',
      brings: 'Had a real job',
      sees: ['plan', 'about me', 'conversations', 'promises'],
    },
  ],
  promises: [
    {
      key: 'gate',
      by: 'kwame',
      to: 'tyler',
      what: 'Be at the gate at eight, with a bacon sandwich',
      made: -23,
      due: 12,
      state: 'open',
    },
    {
      key: 'room',
      by: 'kwame',
      to: 'tyler',
      what: 'Bring a yes or no about the room at Albion Mill',
      made: -23,
      due: -2,
      state: 'late',
      reason: 'Housing want a form signed by somebody who is on leave. I ring them each morning at nine.',
    },
    {
      key: 'letter',
      by: 'kwame',
      to: 'tyler',
      what: 'Leave a voice message each Monday through the prison line',
      made: -30,
      due: -5,
      state: 'kept',
      keptOn: -5,
    },
  ],
  plan: {
    stage: 'ideas',
    begun: -30,
    helpers: ['kwame'],
    first: ['unpack', 'chair'],
    hopes: [
      hope('night', 'Get through the first night', {
        ideas: ['Nan’s sofa, one night only, she has said so', 'Kwame on the phone at ten', 'Film, pizza, no phone'],
        ratings: ratings([-23, 2]),
      }),
      hope('room', 'A room I can unpack in', {
        ideas: ['Albion Mill, second floor', 'Lodge with a barber, it has happened', 'Not the hostel'],
        ratings: ratings([-23, 1]),
        barriers: [{ text: 'The form waits for one person', remover: { named: 'The housing team' } }],
      }),
      hope('cut', 'Cut hair for money', {
        ideas: ['Saturday chair at Mo’s', 'Hair for the lads at the shelter, free, to keep my hand in'],
        ratings: ratings([-23, 3]),
      }),
    ],
    ifThingsGoWrong: 'I will say I am fine. If I say it twice, ask again.',
    checkIns: [],
    nextLook: { day: 12, where: 'The gate' },
  },
}
