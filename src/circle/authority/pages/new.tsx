import type { Around } from '../../../people/index.ts'
import { textOf, type View } from '../../../platform/index.ts'
import {
  BackLink,
  Button,
  Card,
  Checkboxes,
  FileUpload,
  Form,
  field,
  fieldOfMany,
  Input,
  isoDay,
  PageHead,
  Pick,
  Radios,
  Screen,
  Select,
  Textarea,
} from '../../../ui/index.ts'
import { When } from '../../consent/pages/invite.tsx'
import { whose } from '../../consent/pages/parts.tsx'
import { manners, monthsAfter } from '../../consent/rules.ts'
import { words as consentWords } from '../../consent/words.ts'
import { kinds } from '../rules.ts'
import type { Authority } from '../store.ts'
import type { Words } from '../words.ts'

type Props = { view: View; w: Words; authorities: Authority[]; around: Around[]; months: { value: number } }

const consent = consentWords.en
const offeredParts = ['reach', 'about', 'said', 'plan', 'community', 'rights', 'money'] as const

/** Writing down what was seen of an authority: nothing is open by it until it begins. */
export function NewAuthorityPage({ view, w: { add: w, kinds: kindNames }, around, months }: Props) {
  const { name, base } = whose(view)
  const others = around.filter(({ memberId }) => memberId !== view.person?.id && memberId !== view.viewer?.id)
  const typed = 'evidence' in view.typed
  const { id, ...kind } = field(view, 'kind')
  const day = (which: string, legend: string, hint: string) => (
    <When view={view} name={which} legend={legend} hint={hint} day={null} />
  )
  return (
    <Screen view={view} title={w.title(name)} current="circle">
      <BackLink href={`${base}/authority`} />
      <PageHead title={w.title(name)} lead={w.lead} />
      <Form view={view} upload>
        <div class="stack">
          <Card>
            <Select
              {...field(view, 'holder')}
              label={{ text: w.holder }}
              hint={{ text: w.holderHint }}
              items={[
                { value: '', text: w.holderNone },
                ...others.map(({ memberId, knownAs }) => ({ value: memberId, text: knownAs })),
              ]}
            />
            <p>
              <a href={`${base}/invite`}>{w.invite}</a>
            </p>
            <Radios
              {...kind}
              idPrefix={id}
              fieldset={{ legend: { text: w.kind, classes: 'govuk-fieldset__legend--s' } }}
              items={kinds.map((value) => ({ value, text: kindNames[value] ?? value }))}
            />
          </Card>
          <Card>
            <Textarea
              {...field(view, 'evidence')}
              label={{ text: w.evidence }}
              hint={{ text: w.evidenceHint }}
              rows={3}
            />
            {day('seenOn', w.seenOn, '')}
            <Input {...field(view, 'reference')} label={{ text: w.reference }} />
            <FileUpload
              id="photo"
              name="photo"
              label={{ text: w.photo }}
              errorMessage={field(view, 'photo').errorMessage}
            />
          </Card>
          <Card>
            {day('metAlone', w.metAlone, w.metAloneHint)}
            <Input {...field(view, 'notAloneWhy')} label={{ text: w.notAloneWhy }} />
          </Card>
          <Card>
            <Textarea
              {...field(view, 'decisions')}
              label={{ text: w.decisions }}
              hint={{ text: w.decisionsHint }}
              rows={4}
            />
            <Textarea
              {...field(view, 'whyNotNow')}
              label={{ text: w.whyNotNow }}
              hint={{ text: w.whyNotNowHint }}
              rows={4}
            />
          </Card>
          <Card title={w.offer}>
            <p class="soft">{w.offerHint}</p>
            {offeredParts.map((part) => (
              <div class="offer" key={part}>
                <Pick
                  name={`part-${part}`}
                  legend={`${consent.parts.their[part]?.name}: ${consent.parts.their[part]?.about}`}
                  shown
                  value={textOf(view.typed, `part-${part}`) || 'none'}
                  error={field(view, `part-${part}`).errorMessage?.text}
                  items={(['none', ...manners] as const).map((value) => ({
                    value,
                    text: consent.invite.mannersFor[value] ?? value,
                  }))}
                />
              </div>
            ))}
            <Checkboxes {...fieldOfMany(view, 'lettingIn')} items={[{ value: 'yes', text: w.lettingIn }]} />
          </Card>
          <Card>
            <When
              view={view}
              name="until"
              legend={w.until}
              hint=""
              day={typed ? null : isoDay(monthsAfter(view.now, months.value))}
            />
            <Checkboxes {...fieldOfMany(view, 'asked')} items={[{ value: 'yes', text: w.asked }]} />
            <Checkboxes {...fieldOfMany(view, 'unrelated')} items={[{ value: 'yes', text: w.unrelated }]} />
          </Card>
          <Button>{w.press}</Button>
        </div>
      </Form>
    </Screen>
  )
}
