import { textOf, type View } from '../../platform/index.ts'
import { Button, Card, FileUpload, Form, field, PageHead, Radios, Screen, Who } from '../../ui/index.ts'
import { faceLink } from './face-link.ts'
import { type Picture, shownTo } from './store.ts'
import type { Words } from './words.ts'

/** One’s own picture: which it is, who sees it, and away with it. */
export function PicturePage({ view, w, picture }: { view: View; w: Words; picture: Picture | null }) {
  const done = w.done[textOf(view.query, 'done') as keyof Words['done']] as string | undefined
  const { value: _value, ...chosen } = field(view, 'picture')
  const shown = field(view, 'shown')
  const name = view.viewer?.knownAs ?? ''
  return (
    <Screen view={view} title={w.title} current="picture" notice={done}>
      <PageHead title={w.title} lead={w.lead} />
      <Card>
        {picture ? (
          <Who
            name={name}
            src={faceLink(picture.memberId, picture.sha256.slice(0, 16))}
            size="l"
            is={w.now[picture.shown]}
          />
        ) : (
          <Who name={name} size="l" is={w.none} />
        )}
      </Card>
      <Form view={view} to="/me/picture" upload>
        <Card>
          <FileUpload
            {...chosen}
            label={{ text: picture ? w.another : w.label }}
            hint={{ text: w.hint }}
            attributes={{ accept: 'image/*' }}
          />
          <Radios
            {...shown}
            value={shown.value || picture?.shown || 'people around me'}
            fieldset={{ legend: { text: w.who } }}
            items={shownTo.map((value) => ({
              value,
              text: w.shown[value].text,
              hint: w.shown[value].hint ? { text: w.shown[value].hint } : undefined,
            }))}
          />
          <Button>{w.send}</Button>
        </Card>
      </Form>
      {picture && (
        <Form view={view} to="/me/picture/away">
          <Button classes="govuk-button--secondary">{w.away}</Button>
        </Form>
      )}
    </Screen>
  )
}
