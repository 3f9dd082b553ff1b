import { type Around, AtTheirWord, nameOf } from '../../../people/index.ts'
import type { View } from '../../../platform/index.ts'
import {
  Button,
  Card,
  Chip,
  Details,
  day,
  Form,
  field,
  Paragraphs,
  PlainList,
  Row,
  Textarea,
  time,
  weekday,
} from '../../../ui/index.ts'
import { whose } from '../../named-worker/pages/whose.ts'
import type { Handover } from '../store.ts'
import { words } from '../words.ts'
import { WhenFields } from './when-fields.tsx'

export type HandoverProps = { handover: Handover | null }

const all = words.en

/** A handover that is under way: who, why, when all three meet, who has said so, and what the new one should know. */
export function HandoverCard({ view, handover, around }: { view: View; around: Around[] } & HandoverProps) {
  const w = all.card
  const { own, name, base } = whose(view)
  if (!handover) return null
  const from = nameOf(around, handover.fromId)
  const here = `${base}/my-worker/handover/${handover.id}`
  const isFrom = handover.fromId === view.viewer?.id
  const meets = own || isFrom ? w.meet : w.meetFor.bind(null, name)
  return (
    <Card title={own ? w.title(handover.toName) : w.titleFor(name, handover.toName)} tone="sun" id="handover">
      <p>
        {w.proposed(handover.proposedByName, day(handover.proposedAt, view.now))} {w.why(handover.why)}
      </p>
      <p>{own ? w.stays(from) : w.staysFor(from)}</p>
      <p>
        <strong>
          {handover.meetAt ? meets(weekday(handover.meetAt), time(handover.meetAt), handover.meetHow) : w.meetNotYet}
        </strong>
      </p>
      <PlainList>
        <Met title={w.who.from(from)} at={handover.fromMetAt} />
        <Met title={w.who.to(handover.toName)} at={handover.toMetAt} />
        <Met title={own ? w.who.person : w.who.personFor(name)} at={handover.personMetAt} />
      </PlainList>
      {((own && !handover.personMetAt) || (isFrom && !handover.fromMetAt)) && (
        <Form view={view} to={`${here}/met`}>
          <input type="hidden" name="whose" value="mine" />
          <Button>{w.met}</Button>
        </Form>
      )}
      {!own && isFrom && !handover.personMetAt && (
        <Details summaryText={w.metFor(name)}>
          <Form view={view} to={`${here}/met`}>
            <input type="hidden" name="whose" value="theirs" />
            <AtTheirWord view={view} mark="met" />
            <Button>{w.metFor(name)}</Button>
          </Form>
        </Details>
      )}
      {(own || isFrom) && (
        <>
          <Details summaryText={own ? w.words : w.wordsFor(name)} open={own && handover.wordsForNew === ''}>
            <Form view={view} to={`${here}/words`}>
              <Textarea
                {...field(view, 'known')}
                value={field(view, 'known').value || handover.wordsForNew}
                label={{ text: own ? w.words : w.wordsFor(name) }}
                hint={{ text: w.wordsHint }}
                rows={5}
              />
              <AtTheirWord view={view} mark="words" />
              <Button>{w.wordsSend}</Button>
            </Form>
          </Details>
          <Details summaryText={w.arrange}>
            <Form view={view} to={`${here}/day`}>
              <WhenFields view={view} />
              <Button>{all.propose.arrange}</Button>
            </Form>
          </Details>
          <Details summaryText={own ? w.no : w.noFor(name)}>
            <Form view={view} to={`${here}/no`}>
              {own && <p>{w.noHint}</p>}
              <Textarea {...field(view, 'words')} label={{ text: own ? w.noWords : w.noWordsFor }} rows={2} />
              <AtTheirWord view={view} mark="no" />
              <Button>{own ? w.no : w.noFor(name)}</Button>
            </Form>
          </Details>
        </>
      )}
      {!own && !isFrom && handover.wordsForNew && <Paragraphs text={handover.wordsForNew} />}
    </Card>
  )
}

function Met({ title, at }: { title: string; at: Date | null }) {
  return <Row title={title} end={<Chip kind={at ? 'kept' : 'soon'}>{at ? all.card.yes : all.card.notYet}</Chip>} />
}
