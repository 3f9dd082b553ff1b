import type { Options } from './official-fixtures.ts'

const hostile = '<b title="x">&amp; ’quoted’ "text"</b>'
const around = { classes: 'more', attributes: { 'data-a': 1, 'data-b': true, 'data-c': false } }
const markup = { html: '<em>before</em> and after' }
const hint = { html: 'A <em>hint</em>', ...around }
const errorMessage = { html: 'An <em>error</em>', visuallyHiddenText: 'Gwall', ...around }
const label = { html: 'A <em>label</em>', ...around }
const oneInput = { ...around, beforeInput: markup, afterInput: { text: hostile } }
const someInputs = { ...around, beforeInputs: { text: hostile }, afterInputs: markup }
const field = { name: 'a', describedBy: 'other', label, hint, errorMessage, formGroup: oneInput, ...around }
const escaped = { name: 'a', label: { text: hostile }, hint: { text: hostile }, errorMessage: { text: hostile } }
const choice = { value: hostile, text: hostile, hint, label: around, ...around, checked: true, conditional: markup }
const choices = {
  name: 'a',
  idPrefix: 'b',
  fieldset: {
    legend: { html: '<em>Legend</em>', isPageHeading: true, classes: 'more' },
    describedBy: 'other',
    ...around,
  },
  hint,
  errorMessage,
  formGroup: someInputs,
  ...around,
  items: [{ divider: hostile }, choice, null, { value: 2, html: '<em>two</em>', id: 'own', disabled: true }],
}

/** Options that no official fixture uses, alone or together; the official template itself says what they should give. */
export const FURTHER_CASES: { component: string; name: string; options: Options }[] = [
  ...['input', 'textarea', 'select', 'file-upload', 'password-input', 'character-count'].flatMap((component) => [
    { component, name: 'everything around it', options: { ...field, items: [] } },
    {
      component,
      name: 'hostile text',
      options: { ...escaped, value: hostile, items: [{ text: hostile, value: hostile }] },
    },
    { component, name: 'disabled', options: { ...escaped, items: [], disabled: component !== 'character-count' } },
  ]),
  { component: 'input', name: 'hostile prefix', options: { ...escaped, prefix: { text: hostile }, suffix: markup } },
  { component: 'input', name: 'the number nought', options: { ...escaped, value: 0 } },
  { component: 'textarea', name: 'autocomplete', options: { ...escaped, autocomplete: 'street-address' } },
  {
    component: 'select',
    name: 'chosen by its text',
    options: { ...escaped, value: 'b', items: [{ text: 'a' }, { text: 'b' }] },
  },
  { component: 'password-input', name: 'a class on the button', options: { ...field, button: { classes: 'more' } } },
  { component: 'radios', name: 'everything around it', options: choices },
  { component: 'radios', name: 'chosen by its value', options: { ...choices, value: '2' } },
  { component: 'checkboxes', name: 'everything around it', options: choices },
  { component: 'checkboxes', name: 'no fieldset', options: { ...choices, fieldset: undefined, describedBy: 'other' } },
  {
    component: 'date-input',
    name: 'everything around it',
    options: { ...choices, id: 'born', items: undefined, values: { day: 1, month: 2, year: 1950 } },
  },
  {
    component: 'date-input',
    name: 'boxes of its own',
    options: {
      id: 'born',
      namePrefix: 'born',
      day: { name: 'dd', id: 'own', value: 3, ...around, pattern: '[0-9]*' },
      month: false,
    },
  },
  { component: 'button', name: 'hostile text', options: { text: hostile, value: hostile, name: hostile } },
  {
    component: 'button',
    name: 'a start link',
    options: { text: 'Go', href: '?a=1&b=2', isStartButton: true, ...around },
  },
  {
    component: 'breadcrumbs',
    name: 'hostile text',
    options: { items: [{ text: hostile, href: '?a=1&b=2' }, { text: hostile }] },
  },
  { component: 'details', name: 'hostile text', options: { summaryText: hostile, text: hostile, open: true } },
  { component: 'error-summary', name: 'hostile text', options: { titleText: hostile, errorList: [{ text: hostile }] } },
  {
    component: 'notification-banner',
    name: 'success with hostile text',
    options: { type: 'success', titleText: hostile, text: hostile, titleHeadingLevel: 3, ...around },
  },
  {
    component: 'pagination',
    name: 'markup and attributes',
    options: {
      previous: { html: '<em>Back</em>', href: '/1', ...around },
      next: { text: hostile, href: '/3', ...around },
      items: [{ number: 2, href: '/2', current: true, ...around }, { ellipsis: true }],
      landmarkLabel: hostile,
    },
  },
  {
    component: 'phase-banner',
    name: 'attributes',
    options: { tag: { text: hostile, classes: 'more' }, text: hostile, ...around },
  },
  {
    component: 'summary-list',
    name: 'a card with several actions and hostile text',
    options: {
      card: {
        title: { text: hostile },
        actions: { items: [1, 2].map((each) => ({ text: hostile, href: `/${each}` })) },
      },
      rows: [
        {
          key: { text: hostile },
          value: { text: hostile },
          actions: { items: [{ text: hostile, href: '/', visuallyHiddenText: hostile }] },
        },
        { key: { text: 'a' } },
      ],
    },
  },
  {
    component: 'table',
    name: 'a named row with a format',
    options: {
      caption: hostile,
      firstCellIsHeader: true,
      rows: [[{ text: 1, format: 'numeric', colspan: 2 }, { text: 0 }]],
    },
  },
  {
    component: 'tabs',
    name: 'hostile text',
    options: { idPrefix: 't', items: [null, { label: hostile, panel: { text: hostile } }] },
  },
  {
    component: 'task-list',
    name: 'hostile text',
    options: {
      items: [{ title: { text: hostile }, hint: { text: hostile }, status: { tag: { text: hostile } }, href: '/' }],
    },
  },
  {
    component: 'service-navigation',
    name: 'hostile text',
    options: {
      serviceName: hostile,
      navigation: [
        { text: hostile, href: '/', current: true },
        { text: hostile, active: true },
      ],
    },
  },
]
