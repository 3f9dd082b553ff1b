import { type Around, AtTheirWord, nameOf } from '../../people/index.ts'
import type { View } from '../../platform/index.ts'
import {
  BackLink,
  Button,
  Card,
  Checkboxes,
  Form,
  field,
  fieldOfMany,
  Input,
  PageHead,
  Radios,
  Screen,
  Select,
} from '../../ui/index.ts'
import { helperKinds } from '../forms/living.ts'
import type { Plan } from '../store/index.ts'
import type { Words } from '../words.ts'
import { whose } from './parts.tsx'

/** Choosing who helps to plan, or nobody (P10). */
export function HelperPage({ view, w, plan, around }: { view: View; w: Words; plan: Plan; around: Around[] }) {
  const { own, name, base } = whose(view)
  const title = own ? w.helper.title : w.helper.titleFor(name)
  const others = around.filter(({ stands, memberId }) => stands && memberId !== view.person?.id)
  const { id, ...kind } = field(view, 'kind')
  return (
    <Screen view={view} title={title} current="plan">
      <BackLink href={base} />
      <PageHead
        title={title}
        lead={own ? w.helper.lead : w.helper.leadFor(name)}
        links={<a href={`/people/${view.person?.id}/peers`}>{w.helper.peers}</a>}
      />
      {plan.helpers.length > 0 && (
        <Card title={own ? w.plan.helpers : w.plan.helpersFor(name)}>
          <p>{plan.helpers.map((helper) => nameOf(around, helper.helperId, helper.name)).join(', ')}</p>
        </Card>
      )}
      <Form view={view}>
        <Radios
          {...kind}
          idPrefix={id}
          fieldset={{ legend: { text: w.helper.legend } }}
          items={helperKinds.map((value) => ({
            value,
            text: value === 'nobody' && !own ? w.helper.nobodyFor(name) : w.helper.kinds[value],
          }))}
        />
        {others.length > 0 && (
          <Select
            {...field(view, 'helper')}
            label={{ text: w.helper.member }}
            hint={{ text: w.helper.memberHint }}
            items={[
              { value: '', text: w.helper.memberNone },
              ...others.map(({ memberId, knownAs }) => ({ value: memberId, text: knownAs })),
            ]}
          />
        )}
        <Input {...field(view, 'name')} label={{ text: w.helper.name }} />
        {plan.helpers.length > 0 && (
          <Checkboxes {...fieldOfMany(view, 'add')} items={[{ value: 'yes', text: w.helper.add }]} />
        )}
        <AtTheirWord view={view} />
        <Button>{w.helper.send}</Button>
      </Form>
    </Screen>
  )
}
