import type { Match } from '../../../people/index.ts'
import { textOf, type View } from '../../../platform/index.ts'
import { Button, Card, Empty, Form, Input, PageHead, PlainList, Screen, Who } from '../../../ui/index.ts'
import type { Shown } from '../same-person.ts'
import type { Hello } from '../store.ts'
import { hellosPath } from '../take-up-hello.ts'
import type { Words } from '../words.ts'

type Props = { view: View; w: Words; hello: Hello; found: Match[]; shown: Shown[] }

/** Is this one of these? The search comes first; it shows only what tells two people apart. */
export function KnownPage({ view, w: { known: w }, hello, shown }: Props) {
  const base = hellosPath(hello.personId, hello.id)
  const looked = textOf(view.query, 'name').trim() !== ''
  const name = looked ? textOf(view.query, 'name') : (view.person?.knownAs ?? '')
  return (
    <Screen view={view} title={w.title} current="hellos">
      <PageHead title={w.title} lead={w.lead} links={<a href={base}>{w.back}</a>} />
      <Card>
        <form method="get" action={`${base}/known`} noValidate>
          <Input id="name" name="name" value={name} label={{ text: w.name }} autocomplete="off" />
          <Input
            id="born"
            name="born"
            value={textOf(view.query, 'born')}
            label={{ text: w.born }}
            hint={{ text: w.bornHint }}
            autocomplete="off"
            classes="govuk-input--width-10"
          />
          <Button classes="govuk-button--secondary">{w.look}</Button>
          <p class="soft">{w.logged}</p>
        </form>
      </Card>
      {looked && (
        <Card title={w.found}>
          {shown.length === 0 && <Empty action={<a href={base}>{w.goOn}</a>}>{w.none}</Empty>}
          <PlainList>
            {shown.map((one) => (
              <li key={one.mark}>
                <div class="row">
                  <Who
                    name={one.fullName || one.knownAs}
                    is={[
                      one.fullName && one.fullName !== one.knownAs && w.calls(one.knownAs),
                      one.bornYear && w.year(one.bornYear),
                      one.neighbourhood,
                    ]
                      .filter(Boolean)
                      .join(', ')}
                  >
                    {one.alongside && <span class="soft">{w.alongside(one.alongside)}</span>}
                  </Who>
                  <Form view={view} to={`${base}/known`}>
                    <input type="hidden" name="mark" value={one.mark} />
                    <Button>
                      {w.same}
                      <span class="visually-hidden">{`: ${one.fullName || one.knownAs}`}</span>
                    </Button>
                  </Form>
                </div>
              </li>
            ))}
          </PlainList>
          {shown.length > 0 && (
            <p>
              <a href={base}>{w.noneOfThese}</a>
            </p>
          )}
        </Card>
      )}
    </Screen>
  )
}
