import type { View } from '../../../platform/index.ts'
import {
  Button,
  Card,
  Chip,
  day,
  FileUpload,
  Form,
  fieldOn,
  PageHead,
  PlainList,
  Row,
  Screen,
  Textarea,
} from '../../../ui/index.ts'
import { PlaceMap } from '../../map/map.tsx'
import type { Neighbourhood } from '../../store.ts'
import type { AreaDrawn, Drawing } from '../store.ts'
import type { LinesWords } from '../words.ts'

type Props = {
  view: View
  w: LinesWords
  areas: AreaDrawn[]
  drawings: Drawing[]
  lists: { name: string; said: string; kind: 'postcode' | 'street' }[]
  points: { count: number }
  neighbourhoods: Neighbourhood[]
}

/** Whoever answers for the place draws its neighbourhoods: by a file, by a list, and by telling where postcodes lie. */
export function LinesPage({ view, w, areas, drawings, lists, points, neighbourhoods }: Props) {
  const drawn = areas.flatMap(({ name, slug, outline }) =>
    outline ? [{ name, outline, href: `/neighbourhoods/${slug}` }] : [],
  )
  const waiting = drawings.filter(({ takenAt }) => takenAt === null)
  const [file, list, where] = [
    fieldOn(view, '/neighbourhood-lines/file', 'file', 'file'),
    fieldOn(view, '/neighbourhood-lines/list', 'list', 'list'),
    fieldOn(view, '/neighbourhood-lines/postcodes', 'points', 'postcodes'),
  ]
  return (
    <Screen view={view} title={w.title} current="lines" wide>
      <PageHead title={w.title} lead={w.lead} />
      {waiting.length > 0 && (
        <Card title={w.comingTitle} tone="sun">
          <PlainList>
            {waiting.map(({ id, source, madeAt, startsOn }) => (
              <Row
                key={id}
                title={source}
                href={`/neighbourhood-lines/${id}`}
                under={day(madeAt, view.now)}
                end={
                  startsOn ? (
                    <Chip kind="soon">{w.settledFor(day(new Date(`${startsOn}T12:00:00Z`), view.now))}</Chip>
                  ) : (
                    <Chip kind="mine">{w.looking}</Chip>
                  )
                }
              />
            ))}
          </PlainList>
        </Card>
      )}
      <Card title={w.nowTitle}>
        {drawn.length > 0 ? <PlaceMap areas={drawn} w={w.map} /> : <p>{w.nobodyDrew}</p>}
        <p>{w.pointsKnown(points.count)}</p>
      </Card>
      <Card title={w.fileTitle}>
        <Form view={view} to="/neighbourhood-lines/file" upload>
          <FileUpload
            id={file.id}
            name="file"
            errorMessage={file.errorMessage}
            label={{ text: w.file }}
            hint={{ text: w.fileHint }}
          />
          <Button>{w.fileSend}</Button>
        </Form>
      </Card>
      <Card title={w.listTitle}>
        <Form view={view} to="/neighbourhood-lines/list">
          <Textarea
            {...list}
            value={list.value || listAsTyped(neighbourhoods, lists)}
            label={{ text: w.list }}
            hint={{ text: w.listHint }}
            rows={6}
          />
          <Button classes="govuk-button--secondary">{w.listSend}</Button>
        </Form>
      </Card>
      <Card title={w.pointsTitle}>
        <Form view={view} to="/neighbourhood-lines/postcodes">
          <Textarea {...where} label={{ text: w.points }} hint={{ text: w.pointsHint }} rows={4} />
          <Button classes="govuk-button--secondary">{w.pointsSend}</Button>
        </Form>
      </Card>
    </Screen>
  )
}

function listAsTyped(neighbourhoods: Neighbourhood[], lists: Props['lists']): string {
  return neighbourhoods
    .map(({ name }) => ({
      name,
      own: lists.filter((one) => one.name === name).map(({ said, kind }) => asWritten(said, kind)),
    }))
    .filter(({ own }) => own.length > 0)
    .map(({ name, own }) => `${name}: ${own.join(', ')}`)
    .join('\n')
}

/** “KS1 2AB” for a whole postcode; a street is known by its letters alone. */
export function asWritten(said: string, kind: 'postcode' | 'street'): string {
  if (kind === 'street') return said
  return said.length >= 5 ? `${said.slice(0, -3)} ${said.slice(-3)}`.toUpperCase() : said.toUpperCase()
}
