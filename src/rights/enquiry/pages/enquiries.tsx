import { textOf, type View } from '../../../platform/index.ts'
import type { Pinned } from '../../../settings/index.ts'
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
  Pick,
  PlainList,
  picked,
  Row,
  Screen,
  Select,
  Textarea,
} from '../../../ui/index.ts'
import { type About, type Enquiry, enquiryKinds, enquiryParts, type Sought } from '../store.ts'
import type { Words } from '../words.ts'

type ListProps = { view: View; w: Words; mine: Enquiry[]; found: Sought[] }

/** What the reader let somebody look into, and the search for whom another matter is about. */
export function EnquiriesPage({ view, w: { list: w }, mine, found }: ListProps) {
  const name = textOf(view.query, 'name')
  return (
    <Screen view={view} title={w.title} current="enquiries">
      <PageHead title={w.title} lead={w.lead} />
      <Card title={w.mine}>
        {mine.length === 0 && <Empty>{w.none}</Empty>}
        <PlainList>
          {mine.map((one) => (
            <Row
              key={one.id}
              title={w.row(one.enquirer, one.knownAs)}
              under={`${one.reason}, ${w.until(day(one.untilAt, view.now))}`}
              end={<a href={`/enquiries/${one.personId}/${one.id}/end`}>{w.end}</a>}
            >
              {one.kept && <Chip kind="mine">{w.kept}</Chip>}
            </Row>
          ))}
        </PlainList>
      </Card>
      <Card title={w.search}>
        <form method="get" action="/enquiries" noValidate>
          <Input
            id="name"
            name="name"
            value={name}
            label={{ text: w.name }}
            hint={{ text: w.nameHint }}
            autocomplete="off"
          />
          <Button>{w.send}</Button>
        </form>
        {name !== '' && found.length === 0 && <Empty>{w.nobody}</Empty>}
        <PlainList>
          {found.map((one) => (
            <Row
              key={one.id}
              title={one.fullName || one.knownAs}
              under={[one.bornYear, one.neighbourhood].filter(Boolean).join(', ')}
              end={
                <a href={`/enquiries/${one.id}`}>
                  {w.begin}
                  <span class="govuk-visually-hidden">{`: ${one.fullName || one.knownAs}`}</span>
                </a>
              }
            />
          ))}
        </PlainList>
      </Card>
    </Screen>
  )
}

type BeginProps = { view: View; w: Words; about: About; most: Pinned<number> }

/** One matter, one end day: who looks into it, by what law, what they read, and whether it is kept back for now. */
export function BeginPage({ view, w: all, about, most }: BeginProps) {
  const w = all.begin
  return (
    <Screen view={view} title={w.title(about.knownAs)} current="enquiries">
      <BackLink href="/enquiries" />
      <PageHead title={w.title(about.knownAs)} lead={w.lead(about.knownAs)} />
      {about.could.length === 0 ? (
        <Empty>{w.noneCould}</Empty>
      ) : (
        <Form view={view}>
          <Select
            {...field(view, 'member')}
            label={{ text: w.member }}
            hint={{ text: w.memberHint }}
            items={[
              { value: '', text: w.choose },
              ...about.could.map(({ id, knownAs }) => ({ value: id, text: knownAs })),
            ]}
          />
          <Pick
            {...picked(view, 'kind')}
            legend={w.kind}
            shown
            items={enquiryKinds.map((value) => ({ value, text: all.kinds[value] }))}
          />
          <Textarea {...field(view, 'matter')} rows={2} label={{ text: w.matter }} />
          <Input {...field(view, 'law')} label={{ text: w.law }} hint={{ text: w.lawHint }} />
          <Input
            {...field(view, 'days')}
            label={{ text: w.days }}
            hint={{ text: w.daysHint(most.value) }}
            classes="govuk-input--width-3"
            inputmode="numeric"
          />
          <Checkboxes
            {...fieldOfMany(view, 'parts')}
            fieldset={{ legend: { text: w.parts, classes: 'govuk-fieldset__legend--s' } }}
            items={enquiryParts.map((value) => ({ value, text: w.partNames[value] }))}
          />
          <Textarea {...field(view, 'kept')} rows={3} label={{ text: w.kept(about.knownAs) }} />
          <Textarea {...field(view, 'quiet')} rows={3} label={{ text: w.quiet(about.knownAs) }} />
          <Button>{w.send}</Button>
        </Form>
      )}
    </Screen>
  )
}

export function EndPage({ view, w: { end: w }, one }: { view: View; w: Words; one: Enquiry }) {
  return (
    <Screen view={view} title={w.title} current="enquiries">
      <BackLink href="/enquiries" />
      <PageHead title={w.title} over={one.reason} lead={w.lead(one.enquirer)} />
      <Form view={view}>
        <Textarea {...field(view, 'tell')} rows={3} label={{ text: w.tell }} />
        <Button>{w.send}</Button>
      </Form>
    </Screen>
  )
}
