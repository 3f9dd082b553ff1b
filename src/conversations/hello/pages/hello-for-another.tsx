import { Button, Card, Checkboxes, field, fieldOfMany, Input, Paper, Radios } from '../../../ui/index.ts'
import { knowings } from '../forms.ts'
import { HelloFrame } from './frame.tsx'
import type { HelloProps } from './hello.tsx'

/** A hello for somebody else: the words are the sayer’s, the record is the other’s. */
export function HelloForAnotherPage(props: HelloProps) {
  const { view } = props
  const { another: w, hello } = props.w
  const { errorMessage, ...words } = field(view, 'words')
  return (
    <HelloFrame {...props} own={w} other={<a href="/hello">{hello.forMyself}</a>}>
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
    </HelloFrame>
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
