import type { Options } from './official-fixtures.ts'

/** The official components that are not written here, and why. */
export const COMPONENTS_LEFT_OUT: Record<string, string> = {
  accordion: 'details fold away what few need; a page that needs many folds is better as several pages',
  'cookie-banner': 'it asks leave for cookies that a service could do without, and there are none',
  'exit-this-page': 'the leave-now button is our own',
  feedback: 'asking what people think of a page is a matter of the layout',
  footer: 'the foot of the page is the layout’s own, without the crown and the licence of gov.uk',
  'generic-header': 'the head of the page is the layout’s own',
  header: 'the crown and the name GOV.UK are for gov.uk alone',
  'language-navigation': 'the choice of language is a matter of the layout',
}

type LeftOut = { components: string[] | 'all'; option: string; reason: string; uses(options: Options): boolean }

/** Official options that our parts do not take, and why. A fixture that uses one is not compared. */
export const OPTIONS_LEFT_OUT: LeftOut[] = [
  {
    components: 'all',
    option: '`attributes` as a string, or with values `{ value, optional }`',
    reason: 'a string of markup would escape the escaping; `undefined` and `false` leave an attribute out',
    uses: ({ attributes }) =>
      typeof attributes === 'string' || Object.values(attributes ?? {}).some((value) => typeof value === 'object'),
  },
  {
    components: ['pagination'],
    option: '`items` with an empty record',
    reason:
      "an item that does not apply is `false`, `null`, `undefined` or `''`; an empty record is a mistake that the types catch",
    uses: (options) => itemsOf(options).some((item) => item && Object.keys(item).length === 0),
  },
  {
    components: ['select', 'tabs'],
    option: 'no `items`',
    reason: 'a list without lines is a mistake that the types catch',
    uses: (options) => options.items === undefined,
  },
  {
    components: ['select'],
    option: '`items` with the value `false`',
    reason: 'a form posts text; a value is a text or a number',
    uses: (options) => itemsOf(options).some((item) => item && item.value === false),
  },
]

/** The first left-out option that a fixture of this component uses. */
export function leftOutOption(component: string, options: Options): LeftOut | undefined {
  return OPTIONS_LEFT_OUT.find(
    ({ components, uses }) => (components === 'all' || components.includes(component)) && uses(options),
  )
}

function itemsOf(options: Options): (Options | null)[] {
  return Array.isArray(options.items) ? options.items : []
}
