import { AtTheirWord } from '../../../people/index.ts'
import { isId, NotFound, textOf, type View } from '../../../platform/index.ts'
import {
  BackLink,
  Button,
  Card,
  Checkboxes,
  Chip,
  day,
  Empty,
  Form,
  field,
  fieldOfMany,
  Input,
  PageHead,
  PlainList,
  Radios,
  Row,
  Screen,
  Select,
} from '../../../ui/index.ts'
import { partName, whose } from '../../consent/pages/parts.tsx'
import { parts } from '../../consent/rules.ts'
import { words as consentWords } from '../../consent/words.ts'
import type { Narrowing, WayIn, WrittenAside } from '../store.ts'
import type { Words } from '../words.ts'

const consent = consentWords.en

/** Where these pages are: within the record, or for a keeper, who opens none. */
function where(view: View) {
  const keeper = view.path.startsWith('/keeping-safe/')
  const person = view.params.person ?? ''
  return { keeper, base: keeper ? `/keeping-safe/${person}` : `/people/${person}/circle/quiet` }
}

function partsInWords(view: View, held: WayIn['parts']): string {
  return held.map((part) => partName(consent, whose(view).own, part)).join(', ')
}

type ListProps = { view: View; w: Words; ways: WayIn[]; quiet: Narrowing[]; written: WrittenAside[] }

/** Who has a way in, by whatever right, and what was narrowed without their knowing. */
export function QuietPage({ view, w: { list }, ways, quiet, written }: ListProps) {
  const { own, name, base: circle } = whose(view)
  const { keeper, base } = where(view)
  return (
    <Screen
      view={view}
      title={list.title}
      current="circle"
      notice={textOf(view.query, 'done') === 'yes' ? list.saved : undefined}
    >
      {!keeper && <BackLink href={`${circle}/consent`}>{list.back}</BackLink>}
      <PageHead title={list.title} lead={own || keeper ? list.lead : list.leadFor(name)} />
      <Card>
        {ways.length === 0 && <Empty>{list.none}</Empty>}
        <PlainList>
          {ways.map(({ memberId, knownAs, kind, parts: held }) => (
            <Row
              key={memberId}
              title={knownAs}
              end={<a href={`${base}/${memberId}`}>{list.narrow}</a>}
              under={`${list.kinds[kind] ?? kind} · ${held.length > 0 ? list.sees(partsInWords(view, held)) : list.nothing}`}
            />
          ))}
        </PlainList>
      </Card>
      {quiet.length > 0 && (
        <Card title={list.done}>
          <PlainList>
            {quiet.map((one) => (
              <Row
                key={one.id}
                title={
                  one.what === 'as it was'
                    ? list.asItWas(one.knownAs, day(one.at, view.now))
                    : one.what === 'narrower'
                      ? list.narrower(one.knownAs, partsInWords(view, one.parts))
                      : list.keptFrom(one.knownAs)
                }
                end={one.endedAt && <Chip>{list.ended}</Chip>}
                under={[
                  list.by(one.byName, day(one.at, view.now)),
                  one.byPost && list.keeper,
                  one.reason && `“${one.reason}”`,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              >
                {!one.endedAt && (one.byPost || !keeper) && (
                  <Form view={view} to={`${base}/narrowings/${one.id}`}>
                    <button type="submit" class="link-button">
                      {list.end}
                    </button>
                  </Form>
                )}
              </Row>
            ))}
          </PlainList>
        </Card>
      )}
      {written.length > 0 && (
        <Card title={list.written}>
          <p>{list.writtenLead}</p>
          <PlainList>
            {written.map((one, at) => (
              <Row
                key={at}
                title={one.words.map((text) => `“${text}”`).join(' ')}
                under={list.wroteOn(one.knownAs, day(one.at, view.now))}
              />
            ))}
          </PlainList>
        </Card>
      )}
    </Screen>
  )
}

/** One member’s sight, made narrower at once. */
export function NarrowPage({ view, w: { one: w }, ways }: { view: View; w: Words; ways: WayIn[] }) {
  const { keeper, base } = where(view)
  const member = ways.find(({ memberId }) => memberId === view.params.member)
  if (!member) throw new NotFound()
  const { id, ...what } = field(view, 'what')
  const held = parts.filter((part) => member.parts.includes(part))
  return (
    <Screen view={view} title={w.title(member.knownAs)} current="circle">
      <BackLink href={base} />
      <PageHead title={w.title(member.knownAs)} lead={w.lead(member.knownAs)} />
      <Form view={view}>
        <Radios
          {...what}
          idPrefix={id}
          fieldset={{ legend: { text: w.what, classes: 'govuk-fieldset__legend--m' } }}
          items={[
            { value: 'as it was', text: w.asItWas, hint: { text: w.asItWasHint } },
            { value: 'narrower', text: w.narrower, hint: { text: w.narrowerHint } },
          ]}
        />
        {held.length > 0 && (
          <Checkboxes
            {...fieldOfMany(view, 'parts')}
            fieldset={{ legend: { text: w.parts, classes: 'govuk-fieldset__legend--s' } }}
            items={held.map((value) => ({ value, text: partName(consent, whose(view).own, value) }))}
          />
        )}
        <Input
          {...field(view, 'reason')}
          label={{ text: w.reason }}
          hint={{ text: keeper ? w.reasonKeeper : w.reasonHint }}
        />
        {!whose(view).own && (
          <Checkboxes
            {...fieldOfMany(view, 'offScreen')}
            items={[{ value: 'yes', text: w.offScreen(view.person?.knownAs ?? 'the person') }]}
          />
        )}
        {!keeper && <AtTheirWord view={view} />}
        <Button classes="govuk-button--warning">{w.press}</Button>
      </Form>
      <p>{w.safety}</p>
    </Screen>
  )
}

/** Keeping one entry from one member. */
export function KeepFromPage({ view, w: { keep: w, one }, ways }: { view: View; w: Words; ways: WayIn[] }) {
  const entry = textOf(view.typed, 'entry') || textOf(view.query, 'entry')
  if (!isId(entry)) throw new NotFound()
  return (
    <Screen view={view} title={w.title} current="said">
      <PageHead title={w.title} lead={w.lead} />
      {ways.length === 0 ? (
        <Empty>{w.none}</Empty>
      ) : (
        <Form view={view}>
          <input type="hidden" name="entry" value={entry} />
          <Select
            {...field(view, 'member')}
            label={{ text: w.whom }}
            items={[
              { value: '', text: w.choose },
              ...ways.map(({ memberId, knownAs }) => ({ value: memberId, text: knownAs })),
            ]}
          />
          <Input {...field(view, 'reason')} label={{ text: one.reason }} hint={{ text: one.reasonHint }} />
          <AtTheirWord view={view} />
          <Button>{w.press}</Button>
        </Form>
      )}
    </Screen>
  )
}
