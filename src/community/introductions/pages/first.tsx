import { Button, Card, day, Form, fieldOn, Input } from '../../../ui/index.ts'
import { type All, DayOf, Word } from './all.tsx'

/** The first meeting: in public or in company unless both say otherwise; where, when, and who goes along. */
export function First({ view, w, it, here, whose, may }: All) {
  const to = `${here}/arrange`
  const on = it.firstOn ? day(new Date(`${it.firstOn}T12:00:00Z`), view.now) : ''
  const value = (name: 'firstPlace' | 'goesAlong') => {
    const rest = fieldOn(view, to, name, 'arrange')
    return { ...rest, value: view.path === to ? rest.value : it[name] }
  }
  return (
    <Card title={w.one.first} tone="leaf">
      <p>{it.alone ? w.one.aloneFine : w.one.inPublic}</p>
      {(it.firstPlace || on) && (
        <p>
          <strong>{w.one.where(it.firstPlace, on)}</strong>
        </p>
      )}
      {it.goesAlong ? <p>{w.one.along_(it.goesAlong)}</p> : it.along && <p>{w.one.wished}</p>}
      {may && it.state === 'both yes' && !it.rests && (
        <Form view={view} to={to}>
          <Input {...value('firstPlace')} label={{ text: w.one.place }} hint={{ text: w.one.placeHint }} />
          <DayOf view={view} to={to} name="firstOn" of="arrange" legend={w.one.on} before={it.firstOn} />
          <Input {...value('goesAlong')} label={{ text: w.one.who }} hint={{ text: w.one.whoHint }} />
          <Word view={view} whose={whose} mark="arrange" />
          <Button classes="govuk-button--secondary">{w.one.arrange}</Button>
        </Form>
      )}
    </Card>
  )
}

export function Met({ view, w, here, whose }: All) {
  const to = `${here}/met`
  return (
    <Card title={w.one.met}>
      <Form view={view} to={to}>
        <DayOf view={view} to={to} name="metOn" of="met" legend={w.one.metOn} />
        <Word view={view} whose={whose} mark="met" />
        <Button>{w.one.metSend}</Button>
      </Form>
    </Card>
  )
}
