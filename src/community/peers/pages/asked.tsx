import type { View } from '../../../platform/index.ts'
import { Card, Chip, day, Empty, Form, PageHead, Screen } from '../../../ui/index.ts'
import type { AskOfMe } from '../store.ts'
import type { Words } from '../words.ts'

/** For a peer, or whoever speaks for an organisation: yes or no, what a yes takes on, and ending it. */
export function AskedPage({ view, w, asks }: { view: View; w: Words; asks: AskOfMe[] }) {
  return (
    <Screen view={view} title={w.asked.title} current="peers">
      <PageHead title={w.asked.title} lead={w.asked.lead} links={<a href="/peers/me">{w.index.me}</a>} />
      {asks.length === 0 && <Empty>{w.asked.none}</Empty>}
      {asks.map((one) => (
        <Card
          key={one.id}
          title={one.knownAs}
          tone={one.answer ? 'plain' : 'sun'}
          corner={one.answer && <Chip kind="kept">{w.asked.goesOn}</Chip>}
        >
          <p class="soft">
            {[w.mine.wants[one.wants], w.asked.to(one.toName), w.mine.asked(day(one.askedAt, view.now))].join(', ')}
          </p>
          {one.words && <p class="told">“{one.words}”</p>}
          {one.answer === null ? (
            <>
              <p>{w.asked.takesOn[one.wants]}</p>
              <p class="soft">{w.asked.notWorker}</p>
              <Form view={view} to={`/peers/asked/${one.id}`}>
                <div class="actions">
                  <button type="submit" name="answer" value="yes" class="govuk-button">
                    {w.asked.yes}
                    <span class="visually-hidden">: {one.knownAs}</span>
                  </button>
                  <button type="submit" name="answer" value="no" class="govuk-button govuk-button--secondary">
                    {w.asked.no}
                    <span class="visually-hidden">: {one.knownAs}</span>
                  </button>
                </div>
              </Form>
            </>
          ) : (
            <>
              {one.reach && <p>{w.asked.reach(one.reach)}</p>}
              {one.personId && (
                <p>
                  <a href={`/people/${one.personId}/plan`}>{w.asked.plan}</a>
                </p>
              )}
              <Form view={view} to={`/peers/asked/${one.id}/end`}>
                <button type="submit" class="link-button">
                  {w.asked.end}
                  <span class="visually-hidden">: {one.knownAs}</span>
                </button>
              </Form>
            </>
          )}
        </Card>
      ))}
    </Screen>
  )
}
