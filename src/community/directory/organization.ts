import type { Id } from '../../platform/index.ts'
import { emailAddress, filled, idOf, webAddress } from './form.ts'

/** What the directory reads of an organisation. */
export interface OrganizationRow {
  id: Id
  name: string
  about: string
  website: string | null
  email: string | null
  phone: string | null
  charityNumber: string | null
  companyNumber: string | null
  parentId: Id | null
}

/** As it stands in a list and inside a service. A description is required everywhere. */
export function organization({ id, name, about, website, email, parentId }: OrganizationRow): Record<string, unknown> {
  return filled({
    id,
    name,
    description: about || name,
    email: emailAddress(email),
    website: webAddress(website),
    parent_organization_id: parentId,
  })
}

/** With its registers and its phone. */
export function wholeOrganization(row: OrganizationRow): Record<string, unknown> {
  const identifier = (scheme: string, type: string, number: string | null) =>
    number
      ? [
          {
            id: idOf(row.id, scheme),
            organization_id: row.id,
            identifier_scheme: scheme,
            identifier_type: type,
            identifier: number,
          },
        ]
      : []
  return filled({
    ...organization(row),
    organization_identifiers: [
      ...identifier('GB-CHC', 'Charity number', row.charityNumber),
      ...identifier('GB-COH', 'Company number', row.companyNumber),
    ],
    phones: row.phone ? [{ id: row.id, number: row.phone }] : [],
  })
}
