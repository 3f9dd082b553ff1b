import { type Around, AtTheirWord, atTheirWordLine, nameOf } from '../../../people/index.ts'
import type { View } from '../../../platform/index.ts'
import { Button, Card, Form, field, Paragraphs, Radios, weekday } from '../../../ui/index.ts'
import { colleagueItems } from '../../named-worker/pages/second.tsx'
import { whose } from '../../named-worker/pages/whose.ts'
import type { Colleague } from '../../named-worker/store.ts'
import type { WorkerRequest } from '../store.ts'
import { words } from '../words.ts'

export type AskedProps = { request: WorkerRequest | null; offers: Colleague[] }
type Props = { view: View; around: Around[] } & AskedProps

const w = words.en.card

/** Where asking for another worker stands: suggested, waiting by a day, offered, or refused and looked at. */
export function AskedCard(props: Props) {
  const { view, request, around } = props
  const { own, name, base } = whose(view)
  if (!request) return null
  const here = `${base}/my-worker/another/${request.id}`
  const mayDecide = own || ['alongside', 'cover'].includes(view.person?.byRight ?? '')
  if (!request.askedAt) {
    const by = nameOf(around, request.suggestedBy)
    return (
      <Card title={w.suggestedTitle} tone="sky" id="another">
        <p>{own ? w.suggested(by) : w.suggestedFor(by, name)}</p>
        <Paragraphs text={w.words(request.words)} />
        {mayDecide && (
          <>
            <Form view={view} to={`${here}/yes`}>
              <AtTheirWord view={view} mark="yes" />
              <Button>{own ? w.yes : w.yesFor(name)}</Button>
            </Form>
            <Back view={view} to={`${here}/back`} label={own ? w.no : w.noFor(name)} />
          </>
        )}
      </Card>
    )
  }
  const word = atTheirWordLine(name, request.how, nameOf(around, request.atTheirWordBy))
  return (
    <Card title={own ? w.title : w.titleFor(name)} tone="sky" id="another">
      {request.words && <Paragraphs text={w.words(request.words)} />}
      {word && <p class="soft">{word}</p>}
      <Stands {...props} request={request} />
      {request.answer === 'offered' && mayDecide && <Choose {...props} to={`${here}/take`} />}
      {mayDecide && !request.settledAt && (
        <Back view={view} to={`${here}/back`} label={own ? w.back : w.backFor(name)} />
      )}
    </Card>
  )
}

function Stands({ view, request }: Props & { request: WorkerRequest }) {
  const { own, name } = whose(view)
  const { answer, ownerName, dueAt, answerWords, lookName, lookDue, lookedAt, lookWords } = request
  if (answer === null)
    return <p>{dueAt && dueAt < view.now ? w.late(ownerName) : dueAt && w.waits(ownerName, weekday(dueAt))}</p>
  return (
    <>
      {answer === 'refused' && <p>{w.refused(ownerName, answerWords)}</p>}
      {answer === 'refused' && !lookedAt && lookDue && <p>{w.look(lookName, weekday(lookDue))}</p>}
      {lookedAt && <p>{w.looked(lookName, lookWords)}</p>}
      {answer === 'refused' && own && <p>{w.stays}</p>}
      {answer === 'offered' && <p>{own ? w.offered : w.offeredFor(name)}</p>}
      {answer === 'offered' && answerWords && !lookedAt && <p>{w.answer(answerWords)}</p>}
    </>
  )
}

function Choose({ view, offers, to }: Props & { to: string }) {
  const { id, ...member } = field(view, 'member')
  const { id: whenId, ...when } = field(view, 'when')
  return (
    <Form view={view} to={to}>
      <Radios
        {...member}
        idPrefix={id}
        fieldset={{ legend: { text: w.choose } }}
        items={colleagueItems(offers, w.near)}
      />
      <Radios
        {...when}
        idPrefix={whenId}
        fieldset={{ legend: { text: w.how } }}
        items={[
          { value: 'straight', text: w.straight },
          { value: 'together', text: w.together },
        ]}
      />
      <AtTheirWord view={view} mark="take" />
      <Button>{w.take}</Button>
    </Form>
  )
}

function Back({ view, to, label }: { view: View; to: string; label: string }) {
  return (
    <Form view={view} to={to}>
      <button type="submit" class="link-button">
        {label}
      </button>
    </Form>
  )
}
