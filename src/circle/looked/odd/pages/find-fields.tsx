import type { View } from '../../../../platform/index.ts'
import { field, Radios, Textarea } from '../../../../ui/index.ts'
import type { OddWords } from '../words.ts'

/** Right or not right, and in words the person can read. */
export function FindFields({ view, w: { find: w } }: { view: View; w: OddWords }) {
  const { id, ...verdict } = field(view, 'verdict')
  return (
    <>
      <Radios
        {...verdict}
        idPrefix={id}
        fieldset={{ legend: { text: w.title, classes: 'govuk-fieldset__legend--m' } }}
        items={[
          { value: 'right', text: w.right },
          { value: 'not right', text: w.notRight },
        ]}
      />
      <Textarea {...field(view, 'words')} label={{ text: w.words }} hint={{ text: w.wordsHint }} rows={4} />
    </>
  )
}
