import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { leftOutOption } from './left-out.ts'
import { normaliseHtml } from './normalise-html.ts'
import { type Fixture, officialFixtures } from './official-fixtures.ts'
import { PARTS } from './parts.ts'
import { toProps } from './to-props.ts'

export type Comparison = {
  component: string
  name: string
  leftOut: string | undefined
  ours: string
  official: string
}

/** Renders every fixture of every part that is written here, those that use a left-out option too. */
export function compareFixtures(): Comparison[] {
  return Object.keys(PARTS).flatMap((component) =>
    officialFixtures(component).map((fixture) => ({
      component,
      name: fixture.name,
      leftOut: leftOutOption(component, fixture.options)?.option,
      ours: render(component, fixture),
      official: normaliseHtml(fixture.html),
    })),
  )
}

function render(component: string, { options }: Fixture): string {
  try {
    return normaliseHtml(renderToString(h(PARTS[component] ?? component, toProps(options))))
  } catch (error) {
    return `threw ${error}`
  }
}
