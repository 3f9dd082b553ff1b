import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { indexStructureDefinitionBundle, validateResource } from '@medplum/core'
import { projectRoot } from '../../../platform/index.ts'
import type { Resource } from '../fhir/resource.ts'

const folder = join(projectRoot, 'src/app/everything/testing/fhir-r4')
const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'))
const codes = read('r4-required-codes.json') as Record<string, string[]>
let indexed = false

interface Entry {
  fullUrl: string
  resource: Resource
}

/** Everything that is wrong with a bundle: structure and invariants, required codes, and what a validator leaves out. */
export function faultsOf(bundle: Resource): string[] {
  if (!indexed) indexStructureDefinitionBundle(read('r4-slim.json'))
  indexed = true
  const entries = bundle.entry as Entry[]
  const there = new Set(entries.map(({ resource }) => `${resource.resourceType}/${resource.id}`))
  return [
    ...structure(bundle),
    ...(there.size < entries.length ? ['two resources have one id'] : []),
    ...entries.flatMap(({ resource }) => {
      const at = `${resource.resourceType}/${resource.id}`
      const found = [...structure(resource), ...walk(resource, resource.resourceType, there)]
      if (!/^[A-Za-z0-9\-.]{1,64}$/.test(resource.id)) found.push('an id that is none')
      return found.map((fault) => `${at}: ${fault}`)
    }),
  ]
}

function structure(resource: Resource): string[] {
  try {
    return validateResource(resource as never)
      .filter(({ severity }) => severity === 'error')
      .map(({ details, expression }) => `${details?.text} ${expression?.join()}`)
  } catch (error) {
    const { outcome } = error as { outcome?: { issue: { details?: { text?: string }; expression?: string[] }[] } }
    return outcome?.issue.map(({ details, expression }) => `${details?.text} ${expression?.join()}`) ?? [String(error)]
  }
}

/** Required codes, empty things, two values, days that are none, periods that end before they begin, references. */
function walk(value: unknown, path: string, there: ReadonlySet<string>): string[] {
  if (typeof value === 'string') {
    const faults: string[] = []
    if (value.trim() === '') faults.push(`${path} is empty`)
    const allowed = codes[path]
    if (allowed && !allowed.includes(value)) faults.push(`${path} may not be ${value}`)
    if (path.endsWith('.reference') && /^[A-Z]\w+\//.test(value) && !there.has(value))
      faults.push(`${path} leads nowhere: ${value}`)
    if (/^\d{4}-\d\d-\d\d(T|$)/.test(value) && Number.isNaN(Date.parse(value))) faults.push(`${path} is no day`)
    return faults
  }
  if (Array.isArray(value))
    return value.length === 0 ? [`${path} is an empty list`] : value.flatMap((one) => walk(one, path, there))
  if (value === null) return [`${path} is null`]
  if (typeof value !== 'object') return []
  const names = Object.keys(value)
  const { start, end } = value as { start?: string; end?: string }
  return [
    ...(names.length === 0 ? [`${path} is empty`] : []),
    ...(names.filter((name) => /^value[A-Z]/.test(name)).length > 1 ? [`${path} has two values`] : []),
    ...(start && end && start > end ? [`${path} ends before it begins`] : []),
    ...Object.entries(value).flatMap(([name, one]) => walk(one, `${path}.${name}`, there)),
  ]
}
