import { book } from './book/words.ts'
import { bring } from './bring/words.ts'

const en = {
  book,
  bring,
  page: {
    title: 'Everything about me',
    panel: 'Take your whole record with you, any time.',
    titleFor: (name: string) => `Everything about ${name}`,
    lead: 'All of it is yours. Take it with you whenever you like. You need not ask, and you need not say why.',
    safe: 'Once it is on your phone or computer, whoever can open that can read it. Keep it where you feel safe.',
    book: {
      title: 'A book to read',
      text: 'Everything in plain words, to read here or to print.',
      read: 'Read my book',
      pdf: 'Save it as a PDF',
    },
    data: {
      title: 'All of it, to take to another place',
      text: 'One folder with the book, every row we keep, your pictures, sounds and papers. Another place can bring it in, and nothing is lost.',
      take: 'Take my whole record',
      size: (files: number, bytes: string) =>
        `${files === 1 ? 'One file lies' : `${files} files lie`} in it, about ${bytes}.`,
    },
    fhir: {
      title: 'For the NHS',
      text: 'The same in the form that health services read. It is called FHIR R4.',
      take: 'Save it for the NHS',
    },
    schema: 'How the file is built, for those who make software',
    stays: { title: 'What is not in it', lead: 'Some things stay here. This is why.' },
    taken: {
      title: 'When it was taken',
      none: 'Nobody has taken it along yet.',
      line: (day: string, form: string, who: string) =>
        who ? `${who} took it along on ${day}: ${form}` : `You took your record on ${day}: ${form}`,
    },
    forms: { book: 'the book', pdf: 'the book as a PDF', data: 'all of it', fhir: 'the form for the NHS' } as Record<
      string,
      string
    >,
    came: (place: string, day: string) => `Your record came here from ${place} on ${day}.`,
    back: 'Back to everything about me',
  },
  handOver: {
    title: (name: string) => `Everything about ${name}, for them to have`,
    lead: (name: string) =>
      `${name} asks for all that is kept about them. Put it on a stick, or print the book, and give it into their own hand.`,
    safe: 'It is made as they would see it themselves. What is kept off their screen or withheld from them is not in it, and who looked stands on their own page alone. Do not keep a copy.',
    press: 'They asked for it: make it',
    ready: (name: string) => `It is ready for an hour. ${name} reads in their record that you gave it to them.`,
    take: 'Save it on the stick',
    you: 'You',
    what: 'everything that is kept about you, on a stick or on paper',
    law: 'because you asked for it (UK GDPR, articles 15 and 20)',
  },
  pdf: {
    page: (number: number) => `Page ${number}`,
    beside: (text: string) => `${text}. It lies in the folder “files”.`,
  },
  readMe: (place: string) =>
    [
      `This is everything ${place} keeps about you that you may see. It is yours.`,
      '',
      'book.html   open it to read; book.pdf is the same, to print',
      'files       your pictures, sounds, films and papers',
      'record.json every row, for another place to bring in; record-1.schema.json says how it is built',
      'fhir.json   the same for health services; what-fhir-says.txt says what it leaves out',
      '',
      'Whoever has this folder can read it. Keep it where you feel safe.',
      '',
    ].join('\r\n'),
  staysHere: [
    'What others told us in confidence, and who told us about you but asked to be asked first.',
    'Pages somebody is still writing: they have five working days to share them with you or throw them away.',
    'What is withheld from you by a decision. Where you may know of it, your record says so, and how to challenge it.',
    'What you asked us to keep off your screen: we can give it to you face to face.',
    'Other people’s own records, even where they speak of you.',
    'The picture of your face that you chose to show here: choose one anew where you go.',
    'What you have begun to write and not sent: it lies under “Writing I have begun”, and is yours alone.',
  ],
}

export type Words = typeof en
export const words = { en }
