import {
  type AnyRoute,
  chooseDraft,
  copiesOf,
  draftHref,
  draftOf,
  draftsOf,
  fields,
  maybeId,
  members,
  NotFound,
  type Posted,
  route,
  textOf,
  throwDraftAway,
} from '../../platform/index.ts'
import { BothPage } from './both-page.tsx'
import { DraftsPage } from './drafts-page.tsx'
import { words } from './words.ts'

const list = route({
  path: '/drafts',
  who: members,
  words,
  read: ({ viewer }) => ({ drafts: draftsOf(viewer?.id ?? '') }),
  page: DraftsPage,
})

const away = route({
  path: '/drafts/away',
  who: members,
  words,
  form: (posted: Posted) => ({ value: textOf(posted, 'about') }),
  act(tx, about, { viewer }) {
    if (viewer) throwDraftAway(tx, viewer.id, about)
    return '/drafts'
  },
})

const both = route({
  path: '/drafts/both',
  who: members,
  words,
  read: ({ viewer, query }) => ({
    draft: draftOf(viewer?.id ?? '', textOf(query, 'about')),
    copies: copiesOf(viewer?.id ?? '', textOf(query, 'about')),
  }),
  page: BothPage,
  // The draft itself is no copy: it has no id.
  form: (posted: Posted) => fields(posted, { which: maybeId }),
  async act(tx, { which }, { viewer, query }) {
    // Only a page that has a draft is gone to: the address alone could lead anywhere.
    const draft = viewer && (await tx.ask(draftOf(viewer.id, textOf(query, 'about'))))
    if (!viewer || !draft) throw new NotFound()
    chooseDraft(tx, viewer.id, draft.about, which)
    return draftHref(draft.about)
  },
})

export const routes: AnyRoute[] = [list, away, both]
