import type { View } from '../../../platform/index.ts'
import {
  Bar,
  Button,
  Checkboxes,
  Form,
  field,
  fieldOfMany,
  Input,
  PageHead,
  Paper,
  SavedLine,
  Screen,
} from '../../../ui/index.ts'
import { AtTheirWord } from '../../at-their-word.tsx'
import { needKinds, needsByKind } from '../needs.ts'
import type { Communication } from '../store.ts'
import type { Words } from '../words.ts'

type Props = { view: View; w: Words; said: Communication | null }

export function EditCommunicatePage({ view, w: { communicate: w }, said }: Props) {
  const { person, viewer } = view
  const own = person?.id === viewer?.id
  const name = person?.knownAs ?? ''
  const title = own ? w.title : w.titleFor(name)
  const typed = Object.keys(view.typed).length > 0
  const begun = (key: 'inWords' | 'carerNeeds' | 'language' | 'helpedBy') => {
    const named = field(view, key)
    return typed ? named : { ...named, value: said?.[key] ?? '' }
  }
  const { errorMessage, ...inWords } = begun('inWords')
  const needs = typed ? fieldOfMany(view, 'needs').values : (said?.needs ?? [])
  return (
    <Screen view={view} title={title} current="about">
      <PageHead title={title} lead={own ? w.lead : undefined} />
      <Form view={view}>
        <Paper
          {...inWords}
          label={own ? w.inWords : w.inWordsFor(name)}
          hint={w.inWordsHint}
          error={errorMessage?.text}
        />
        {needKinds.map((kind) => (
          <Checkboxes
            key={kind}
            name="needs"
            idPrefix={`needs-${kind}`}
            values={needs}
            fieldset={{ legend: { text: w.kinds[kind], classes: 'govuk-fieldset__legend--s' } }}
            items={needsByKind[kind].map((need) => ({ value: need, text: view.frame.w.communicate.needs[need] }))}
          />
        ))}
        <Input {...begun('language')} label={{ text: own ? w.language : w.languageFor }} />
        <Input
          {...begun('carerNeeds')}
          label={{ text: own ? w.carer : w.carerFor(name) }}
          hint={{ text: w.carerHint }}
        />
        <Input {...begun('helpedBy')} label={{ text: own ? w.helped : w.helpedFor(name) }} />
        <AtTheirWord view={view} />
        <Bar start={<SavedLine w={view.frame.w} />}>
          <Button>{w.send}</Button>
        </Bar>
      </Form>
    </Screen>
  )
}
