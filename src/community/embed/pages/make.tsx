import type { Neighbourhood } from '../../../neighbourhoods/index.ts'
import type { View } from '../../../platform/index.ts'
import { Button, Card, Checkboxes, Input, PageHead, Screen, Select, Textarea } from '../../../ui/index.ts'
import { assetKinds, assetWords } from '../../assets/index.ts'
import { days, embedAsked, embedHref, shows, snippet } from '../asked.ts'
import type { Words } from '../words.ts'

type Props = { view: View; w: Words; areas: Neighbourhood[] }

/** Where somebody who looks after a page elsewhere chooses a list and gets what to put there. */
export const makePage = (address: (view: View) => string) =>
  function MakePage({ view, w: { make: w, list }, areas }: Props) {
    const asked = embedAsked(view.query)
    const area = areas.find(({ slug }) => slug === asked.area)
    const title = area ? list.titleIn(list.title[asked.show], area.name) : list.title[asked.show]
    const code = snippet(address(view), asked, title)
    const option = (value: string, text: string, chosen: string | null) => ({
      value,
      text,
      selected: value === (chosen ?? ''),
    })
    return (
      <Screen
        view={view}
        title={w.title}
        current="groups"
        aside={
          <>
            <Card title={w.take} tone="leaf">
              <p>{w.takeLead}</p>
              <Textarea
                id="code"
                name="code"
                rows={9}
                label={{ text: w.code }}
                value={code}
                attributes={{ readonly: true }}
                spellcheck={false}
              />
            </Card>
            <Card>
              <p class="small">{w.nothing}</p>
              <p class="small">
                <a href="/open-referral/">{w.open}</a>
              </p>
            </Card>
          </>
        }
      >
        <PageHead title={w.title} lead={w.lead} />
        <Card title={w.choose}>
          <form method="get" action="/embed" noValidate>
            <Select
              id="show"
              name="show"
              label={{ text: w.show }}
              items={shows.map((one) => option(one, w.shows[one], asked.show))}
            />
            <Select
              id="in"
              name="in"
              label={{ text: w.area }}
              items={[
                option('', w.everywhere, asked.area),
                ...areas.map(({ slug, name }) => option(slug, name, asked.area)),
              ]}
            />
            <Select
              id="kind"
              name="kind"
              label={{ text: w.kind }}
              items={[
                option('', w.all, asked.kind),
                ...assetKinds.map((kind) => option(kind, assetWords.en.kinds[kind].many, asked.kind)),
              ]}
            />
            <Input id="q" name="q" value={asked.words} label={{ text: w.words }} hint={{ text: w.wordsHint }} />
            <Select
              id="day"
              name="day"
              label={{ text: w.day }}
              hint={{ text: w.dayHint }}
              items={[option('', w.anyDay, asked.day), ...days.map((day) => option(day, w.days[day], asked.day))]}
            />
            <Checkboxes
              idPrefix="large"
              name="large"
              values={asked.large ? ['yes'] : []}
              items={[{ value: 'yes', text: w.large }]}
            />
            <Button>{w.look}</Button>
          </form>
        </Card>
        <Card title={w.preview}>
          <iframe class="embed-preview" src={embedHref(asked)} title={title} />
        </Card>
      </Screen>
    )
  }
