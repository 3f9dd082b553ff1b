import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { FURTHER_CASES } from './further-cases.ts'
import { leftOutOption } from './left-out.ts'
import { normaliseHtml } from './normalise-html.ts'
import { type Fixture, type Options, officialFixtures } from './official-fixtures.ts'
import { renderOfficial } from './official-template.ts'
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
    officialFixtures(component).map((fixture) => compare(component, fixture)),
  )
}

/** Renders what the fixtures leave open, ours beside the official template. */
export function compareFurtherCases(): Comparison[] {
  return FURTHER_CASES.map(({ component, name, options }) =>
    compare(component, { name, options, html: renderOfficial(component, options) }),
  )
}

function compare(component: string, { name, options, html }: Fixture): Comparison {
  return {
    component,
    name,
    leftOut: leftOutOption(component, options)?.option,
    ours: renderOurs(component, options),
    official: normaliseHtml(html),
  }
}

function renderOurs(component: string, options: Options): string {
  try {
    return normaliseHtml(renderToString(h(PARTS[component] ?? component, toProps(options))))
  } catch (error) {
    return `threw ${error}`
  }
}
