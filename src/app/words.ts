/** Sentences of the pages that the app itself composes. */
const en = {
  home: {
    greeting: (now: Date, name: string) => {
      const hour = Number(new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: 'numeric' }).format(now))
      return `Good ${hour < 12 ? 'morning' : hour < 18 ? 'afternoon' : 'evening'}, ${name}`
    },
    lead: (day: string) => `${day}. It is your page: everything here is yours to read, answer and share.`,
    titleFor: (name: string) => name,
    more: 'More for me',
    moreFor: (name: string) => `More about ${name}`,
  },
  me: {
    title: 'More',
    record: 'My record',
    ofRecord: [
      ['Who works with me', 'my-worker', 'My name to ring, and how to ask for somebody else.'],
      ['Who may see what', 'circle/consent', 'Let somebody in, pause it or end it.'],
      ['Who looked', 'looked', 'Everybody who read something about me, and why.'],
      ['My rights', 'rights', 'Have something put right, or say no.'],
      ['Letters', 'letters', 'News on paper.'],
      ['Everything about me', 'everything', 'Take my whole record with me.'],
      ['How we keep in touch', 'in-touch', 'Going away, a rest, an ending, being left alone.'],
    ] as [string, string, string][],
    here: 'Me on these pages',
    ofHere: [
      ['What is new', '/news', 'What others did since you last looked.'],
      ['How news reaches me', '/me/news', 'By e-mail, by text or not at all.'],
      ['My picture', '/me/picture', 'The face beside your name.'],
      ['I may decide for somebody', '/authority/say', 'Tell us what you hold. A worker gets in touch.'],
      ['Signing in', '/me/sessions', 'Your password, and where you are signed in.'],
      ['Make this easier to read', '/reading', 'Bigger letters, dark or light.'],
    ] as [string, string, string][],
    around: 'Around here',
    ofAround: [
      ['What’s on', '/whats-on', 'Today, this weekend, the next seven days.'],
      ['Find something', '/find-something', 'Groups, places, things to share.'],
      ['Good to talk', '/good-to-talk', 'A chat with somebody, with no forms.'],
      ['Neighbourhoods', '/neighbourhoods', 'Who is there, what is needed, what people are proud of.'],
      ['Tiny enterprises', '/enterprises', 'Neighbours you can pay to do something.'],
    ] as [string, string, string][],
    number: ['The number people ring me on', 'Yours, or the team’s.'],
    out: 'Sign out',
  },
  today: {
    title: (name: string) => `Today, ${name}`,
    nothing: 'Nothing waits for you today. What comes in stands here.',
  },
  front: {
    title: (place: string) => `Hello from ${place}`,
    lead: 'Something on your mind? Somebody you worry about? Say hello. A person reads it, and a person answers.',
    hello: 'Say hello',
    stepsTitle: 'How it goes',
    steps: [
      {
        title: 'You say hello',
        text: 'A line or two in your own words. Write it, ring, or come by. There is nothing to prove.',
      },
      {
        title: 'Somebody answers',
        text: 'A person reads it and gets in touch. From then on you have a name to ring.',
      },
      {
        title: 'You talk, we listen',
        text: 'At your kitchen table, if you like. What is good comes first. Your words stay yours, and so does your plan.',
      },
    ],
    onTitle: 'What you could join next',
    onTomorrow: (hour: string) => `tomorrow, ${hour}`,
    onAll: 'All that is on',
    helpersTitle: 'Whom you may meet',
    helpersLead: 'Everybody here said yes to being shown. You can ask for any of them.',
    helpersAll: (count: number) => `All ${count} of them, and how to say hello`,
    worksIn: (neighbourhood: string) => `works in ${neighbourhood}`,
    kinds: {
      worker: 'works here',
      peer: 'has been through it too',
      'user-led organisation': 'run by people who use support',
      'carer-led organisation': 'run by people who care for somebody',
    },
    ringTitle: 'Rather talk?',
    ring: (name: string, hours: string) => `Ring ${name}. Somebody answers ${hours}.`,
    whereTitle: 'Where we are',
    where: (names: string[]) =>
      `In ${names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : names.join('')}.`,
    elsewhere: 'You live on another street? Say hello all the same.',
    worriedTitle: 'Worried about somebody?',
    worried: 'You can say hello for a neighbour, a friend or somebody in your family.',
    worriedLink: 'Say hello for somebody else',
  },
  reading: {
    title: 'Make this easier to read',
    lead: 'Choose how these pages look on this device. You can change it any time.',
    kinds: {
      theme: 'Light or dark',
      text: 'Size of the letters',
      font: 'Kind of letters',
      space: 'Space between the lines',
    },
    values: {
      device: 'As on my device',
      light: 'Light',
      dark: 'Dark',
      usual: 'As it is',
      large: 'Large',
      largest: 'Very large',
      ours: 'As it is',
      serif: 'With small feet',
      round: 'Round',
      wide: 'Wide',
    },
    save: 'Use these',
  },
  rights: {
    title: 'My rights',
    lead: 'These hold for everybody here. You do not have to ask for them.',
    list: [
      {
        title: 'A talk first',
        text: 'Nobody is turned away by a form. Somebody reads every hello, and somebody answers.',
      },
      {
        title: 'Nothing about me without me',
        text: 'You see what is written about you, and you can answer it, in words, by sound or with a picture. Only where somebody could be badly hurt, or said it in confidence, two people may keep one thing from you until a day. You are told that they do, unless even that is dangerous, and you can say no.',
      },
      {
        title: 'I can have it put right',
        text: 'Say what is wrong. Somebody with a name answers within a month. If it stays, your own note stands beside it.',
      },
      {
        title: 'My words stay mine',
        text: 'Nobody else can change what you said. What was written down for you waits until you say it is right.',
      },
      {
        title: 'I see who looked',
        text: 'Every time somebody else reads about you, it is on your list, and you can ask why.',
      },
      {
        title: 'I choose who helps me plan',
        text: 'You, your family, a friend, somebody who has been there, a worker, or nobody.',
      },
      {
        title: 'Silence is never a no',
        text: 'What was promised has a name and a day. If the day goes by, it goes to the next person up, by name.',
      },
      { title: 'My choice', text: 'Nobody can refuse your choice because they think it unwise.' },
    ],
    law: 'The law behind this',
    lawLines: [
      'Care Act 2014, section 1: the council must promote your wellbeing. Section 9: it must assess anybody who may need support, whatever their needs or money.',
      'Care Act 2014, section 67: if it is hard for you to take part, you have a right to an independent advocate.',
      'Mental Capacity Act 2005, section 1: an unwise choice is not a sign that you cannot choose.',
      'If we get it wrong, you can complain to the council, and then to the Local Government and Social Care Ombudsman.',
    ],
    lawSource: 'From the law sheet of this project, 2026; general information, not legal advice.',
  },
  accessibility: {
    title: 'Can everybody use these pages?',
    lead: 'They are made so that as many people as possible can. Tell us where they fail you, and we will put it right.',
    list: [
      'Everything works without a mouse, without scripts, and with a screen reader.',
      'Letters can be made larger, darker, rounder and wider. Pages print well.',
      'Whatever you can do here, you can do by phone, on paper or face to face.',
      'We aim for WCAG 2.2, level AA everywhere, and the highest contrast (AAA) for words.',
    ],
    tell: 'Say hello and tell us what does not work for you.',
  },
  privacy: {
    title: 'Who sees what, and why',
    lead: 'Your record is yours. Others see parts of it only because of what they are to you.',
    list: [
      'Somebody who walks alongside you sees what they need for that. You see their name on your home page.',
      'Every time somebody else opens your record, it is written down, and you can read that list.',
      'What you write by yourself is read by nobody until you send it.',
      'Nothing on these pages is loaded from, or told to, anybody else. One cookie keeps you signed in; one keeps how you like to read.',
      'You can leave now, from any page, with one press.',
    ],
    open: 'What we tell everybody',
    pages: {
      ended: 'How our work with people ended, counted',
      kept: 'How often we keep something from somebody',
      keeping: 'What we keep, how long, and why',
    },
  },
}

export type Words = typeof en
export const words = { en }
