import { type Around, AtTheirWord, atTheirWordLine, nameOf, OffScreenLink } from '../../../people/index.ts'
import type { View } from '../../../platform/index.ts'
import { Button, Card, Details, day, Form, field, PageHead, Screen } from '../../../ui/index.ts'
import type { Belongs, MoveToCome, OwnMove } from '../store.ts'
import type { MovedWords } from '../words.ts'

type Props = {
  view: View
  w: MovedWords
  belongs: Belongs | null
  moves: OwnMove[]
  toCome: MoveToCome | null
  around: Around[]
}

/** Which neighbourhood is somebody’s, how lines moved around their address, and the way to say that it is not right. */
export function MovedPage(props: Props) {
  const { view, w, belongs, moves, toCome } = props
  const own = view.person?.id === view.viewer?.id
  const name = view.person?.knownAs ?? ''
  const title = own ? w.title : w.titleFor(name)
  const is = belongs ? (own ? w.is(belongs.name) : w.isFor(name, belongs.name)) : own ? w.none : w.noneFor(name)
  return (
    <Screen view={view} title={title} current="neighbourhoods">
      <PageHead
        title={title}
        lead={is}
        links={belongs && <a href={`/neighbourhoods/${belongs.slug}`}>{w.look(belongs.name)}</a>}
      />
      {toCome && (
        <Card tone="sun">
          <p>{(own ? w.toCome : w.toComeFor)(toCome.isIn, day(new Date(`${toCome.startsOn}T12:00:00Z`), view.now))}</p>
          <p class="soft">{own ? w.keeps : w.keepsFor}</p>
        </Card>
      )}
      {moves.map((move, nth) => (
        <One key={move.id} {...props} own={own} name={name} move={move} last={nth === 0} />
      ))}
    </Screen>
  )
}

type OneProps = Props & { own: boolean; name: string; move: OwnMove; last: boolean }

function One({ view, w, belongs, around, own, name, move, last }: OneProps) {
  const may = !view.seenAs && (own || ['alongside', 'cover'].includes(view.person?.byRight ?? ''))
  const written = atTheirWordLine(name, move.how, nameOf(around, move.atTheirWordBy))
  return (
    <Card>
      <p>{(own ? w.moved : w.movedFor)(move.isIn, day(move.movedAt, view.now))}</p>
      <p>{move.wasIn ? w.before(move.wasIn) : w.beforeNone}</p>
      {move.putBackAt && (
        <p>
          {(own ? w.putBack : w.putBackFor)(day(move.putBackAt, view.now))} {written}
        </p>
      )}
      {last && (
        <p class="soft">
          {own ? w.keeps : w.keepsFor} {own ? w.neighbours : w.neighboursFor}
        </p>
      )}
      {may && !move.putBackAt && belongs?.name === move.isIn && (
        <Wrong view={view} w={w} own={own} name={name} move={move} />
      )}
      {!view.seenAs && <OffScreenLink view={view} kind="move" entry={move.id} />}
    </Card>
  )
}

function Wrong({ view, w, own, name, move }: Pick<OneProps, 'view' | 'w' | 'own' | 'name' | 'move'>) {
  const to = `/people/${view.person?.id}/neighbourhood/${move.id}/put-back`
  const was = move.wasIn || w.wrongNone
  const wrong = view.path === to ? field(view, 'move').errorMessage : undefined
  return (
    <Details summaryText={w.wrong} open={view.path === to}>
      <Form view={view} to={to}>
        {wrong && <p class="govuk-error-message">{wrong.text}</p>}
        <p>{own ? w.wrongLead(was) : w.wrongLeadFor(name, was)}</p>
        {!own && <AtTheirWord view={view} name={name} mark="put-back" />}
        <Button classes="govuk-button--secondary">{w.wrongSend(was)}</Button>
      </Form>
    </Details>
  )
}
