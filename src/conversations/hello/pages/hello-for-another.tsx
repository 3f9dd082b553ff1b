import {
  Button,
  Card,
  Checkboxes,
  Form,
  field,
  fieldOfMany,
  Input,
  PageHead,
  Paper,
  Radios,
  Screen,
  StaysEmpty,
} from '../../../ui/index.ts'
import { knowings } from '../forms.ts'
import { WhatWePromise, WhenRead } from './aside.tsx'
import type { HelloProps } from './hello.tsx'
import { MoreFields } from './more-fields.tsx'

/** A hello for somebody else: the words are the sayer’s, the record is the other’s. */
export function HelloForAnotherPage({
  view,
  w: all,
  hours,
  pace,
  away,
  declined,
  neighbourhoods,
  helpers,
}: HelloProps) {
  const { another: w, hello } = all
  const { errorMessage, ...words } = field(view, 'words')
  return (
    <Screen
      view={view}
      title={w.title}
      current="hello"
      aside={
        <>
          <WhenRead view={view} w={all} hours={hours} away={away} />
          <WhatWePromise view={view} w={all} pace={pace} declined={declined} />
        </>
      }
    >
      <PageHead title={w.title} lead={w.lead} links={<a href="/hello">{hello.forMyself}</a>} />
      <Form view={view}>
        <div class="stack">
          <Card>
            <Paper {...words} label={w.words} hint={w.wordsHint} error={errorMessage?.text} />
            <Input {...field(view, 'name')} label={{ text: w.name }} hint={{ text: w.nameHint }} autocomplete="off" />
            <Input
              {...field(view, 'contact')}
              label={{ text: w.contact }}
              hint={{ text: w.contactHint }}
              autocomplete="off"
            />
            <Radios
              {...field(view, 'knows')}
              fieldset={{ legend: { text: w.knows, classes: 'govuk-fieldset__legend--m' } }}
              classes="govuk-radios--inline"
              items={knowings.map((value) => ({ value, text: w.knowings[value] }))}
            />
          </Card>
          <Card title={w.you}>
            <SayerFields view={view} w={w} />
            <p class="soft">{w.tellNothing}</p>
            <Button>{w.send}</Button>
          </Card>
          <Card title={hello.more}>
            <p>{hello.moreLead}</p>
            <MoreFields view={view} w={hello} own={w} neighbourhoods={neighbourhoods} helpers={helpers} />
            <StaysEmpty view={view} label={hello.website} />
            <Button>{w.send}</Button>
          </Card>
        </div>
      </Form>
    </Screen>
  )
}

type SayerWords = Pick<
  HelloProps['w']['another'],
  'sayerName' | 'isToThem' | 'isToThemHint' | 'sayerContact' | 'askFirst' | 'askFirstHint'
>

/** Who says it, and how to reach them; all of it may be left out when there is another way to get in touch. */
export function SayerFields({ view, w }: Pick<HelloProps, 'view'> & { w: SayerWords }) {
  return (
    <>
      <Input {...field(view, 'sayerName')} label={{ text: w.sayerName }} autocomplete="name" />
      <Input {...field(view, 'isToThem')} label={{ text: w.isToThem }} hint={{ text: w.isToThemHint }} />
      <Input {...field(view, 'sayerContact')} label={{ text: w.sayerContact }} />
      <Checkboxes
        {...fieldOfMany(view, 'askFirst')}
        items={[{ value: 'yes', text: w.askFirst, hint: { text: w.askFirstHint } }]}
      />
    </>
  )
}
