import { nameOf } from '../../people/index.ts'
import { Card, Paragraphs } from '../../ui/index.ts'
import { CouncilCard } from './council-card.tsx'
import { mayAdd, mayWrite, whose } from './parts.tsx'
import type { PlanProps } from './plan.tsx'

/** What stands beside the hopes: the council’s yes, what if things go wrong, how we will know, who helps. */
export function PlanAside(props: PlanProps) {
  const { view, w, plan, around } = props
  const { own, name, base } = whose(view)
  const may = mayWrite(view)
  const helpers = plan.helpers.map((helper) => nameOf(around, helper.helperId, helper.name))
  const link = (href: string, text: string) =>
    may && (
      <div class="actions">
        <a href={href}>{text}</a>
      </div>
    )
  return (
    <>
      <CouncilCard {...props} />
      <Card title={w.plan.wrong} id="wrong">
        {plan.whatIfs.length === 0 && <p class="soft">{w.plan.noWrong}</p>}
        {plan.whatIfs.map(({ id, what, thenWhat }) => (
          <div key={id}>
            {what && (
              <p>
                <strong>{w.plan.if(what)}</strong>
              </p>
            )}
            <Paragraphs text={thenWhat} />
          </div>
        ))}
        {link(
          plan.whatIfs.length > 0 ? `${base}/what-ifs` : `${base}/what-ifs/new`,
          plan.whatIfs.length > 0 ? w.plan.change : w.plan.addWrong,
        )}
      </Card>
      <Card title={w.plan.howWeKnow}>
        {plan.howWeKnow ? <Paragraphs text={plan.howWeKnow} /> : <p class="soft">{w.plan.noHowWeKnow}</p>}
        {link(`${base}/how-we-know`, plan.howWeKnow ? w.plan.change : w.plan.write)}
      </Card>
      <Card title={own ? w.plan.helpers : w.plan.helpersFor(name)}>
        {helpers.length === 0 ? (
          <p>{own ? w.plan.noHelpers : w.plan.noHelpersFor(name)}</p>
        ) : (
          <ul class="plain">
            {helpers.map((helper) => (
              <li key={helper}>{helper}</li>
            ))}
          </ul>
        )}
        {mayAdd(view) && (
          <div class="actions">
            {may && <a href={`${base}/helper`}>{w.plan.chooseHelper}</a>}
            <a href={`${base}/notes`}>{w.plan.notes}</a>
          </div>
        )}
      </Card>
    </>
  )
}
