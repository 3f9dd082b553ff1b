import { Button, Card, Form, field, Input, PageHead, Paper, Radios, Screen } from '../../../ui/index.ts'
import { knowings, waysIn } from '../forms.ts'
import type { HelloProps } from './hello.tsx'
import { SayerFields } from './hello-for-another.tsx'
import { MoreFields } from './more-fields.tsx'

/** Somebody who works here writes down a hello that came by phone, at the counter or by letter. */
export function WrittenPage({
  view,
  w: all,
  neighbourhoods,
  helpers,
}: Pick<HelloProps, 'view' | 'w' | 'neighbourhoods' | 'helpers'>) {
  const { written: w, another, hello } = all
  const { errorMessage, ...words } = field(view, 'words')
  return (
    <Screen view={view} title={w.title} current="hellos">
      <PageHead title={w.title} lead={w.lead} />
      <Form view={view}>
        <div class="stack">
          <Card>
            <Radios
              {...field(view, 'came')}
              fieldset={{ legend: { text: w.came, classes: 'govuk-fieldset__legend--m' } }}
              classes="govuk-radios--small govuk-radios--inline"
              items={waysIn.map((value) => ({ value, text: w.ways[value] }))}
            />
            <Paper {...words} label={hello.words} hint={w.wordsHint} error={errorMessage?.text} />
            <Input {...field(view, 'name')} label={{ text: w.name }} autocomplete="off" />
            <Input
              {...field(view, 'contact')}
              label={{ text: another.contact }}
              hint={{ text: another.contactHint }}
              autocomplete="off"
            />
            <Radios
              {...field(view, 'forWhom')}
              fieldset={{ legend: { text: w.forWhom, classes: 'govuk-fieldset__legend--m' } }}
              items={[
                { value: 'self', text: w.self },
                {
                  value: 'another',
                  text: w.another,
                  conditional: {
                    html: (
                      <>
                        <SayerFields view={view} w={w.sayer} />
                        <Radios
                          {...field(view, 'knows')}
                          fieldset={{ legend: { text: w.knows } }}
                          classes="govuk-radios--inline"
                          items={knowings.map((value) => ({ value, text: another.knowings[value] }))}
                        />
                      </>
                    ),
                  },
                },
              ]}
            />
            <Button>{w.send}</Button>
          </Card>
          <Card title={hello.more}>
            <MoreFields view={view} w={hello} own={another} neighbourhoods={neighbourhoods} helpers={helpers} />
            <Button>{w.send}</Button>
          </Card>
        </div>
      </Form>
    </Screen>
  )
}
