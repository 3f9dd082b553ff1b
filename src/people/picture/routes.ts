import {
  type AnyRoute,
  type Asked,
  choice,
  fields,
  type Id,
  members,
  NotFound,
  type Posted,
  route,
  uploads,
} from '../../platform/index.ts'
import { PicturePage } from './page.tsx'
import { pictureOf, putPicture, removePicture, shownTo, showPicture } from './store.ts'
import { type Words, words } from './words.ts'

/** A face is shown at 56 pixels at most, on a fine screen with four times as many. */
const side = 256

const own = (asked: Asked) => ({ picture: pictureOf(me(asked)) })

const keep = route({
  path: '/me/picture',
  who: members,
  limit: { most: 20, seconds: 60 * 60, by: 'member' },
  words,
  upload: { kinds: ['picture'], most: 1, square: side },
  read: own,
  page: PicturePage,
  form: (posted: Posted, { errors }: Words, { files }) =>
    fields(posted, { picture: uploads(files, whenChosen(errors)), shown: choice(shownTo, errors.who) }),
  async act(tx, { picture: [picture], shown }, asked) {
    const member = me(asked)
    if (picture) tx.run(putPicture(member, picture, shown, tx.now))
    else if ((await tx.ask(showPicture(member, shown, tx.now))).length === 0)
      return { errors: [{ field: 'picture', message: asked.w.errors.missing }] }
    return '/me/picture?done=kept'
  },
})

const away = route({
  path: '/me/picture/away',
  who: members,
  words,
  read: own,
  page: PicturePage,
  form: (posted: Posted) => fields(posted, {}),
  act(tx, _nothing, asked) {
    tx.run(removePicture(me(asked)))
    return '/me/picture?done=away'
  },
})

export const routes: AnyRoute[] = [keep, away]

/** Without a picture the one that is there stays. */
function whenChosen({ missing: _none, ...rest }: Words['errors']) {
  return rest
}

function me({ viewer }: Asked): Id {
  if (viewer === null) throw new NotFound()
  return viewer.id
}
