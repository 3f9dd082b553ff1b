import { type ComponentChildren, toChildArray } from 'preact'

/** What a part says: plain `text`, or `html` made of TSX (a string in it is escaped like any other). `html` wins over `text`. */
export type Content = { text?: string | number; html?: ComponentChildren }

/** An item of a list, or something falsy where an item does not apply (`isCarer && {…}`); it still keeps its number in ids. */
export type Maybe<Item> = Item | false | null | undefined | ''

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6

export function contentOf(content: Content | undefined): ComponentChildren {
  return content?.html || content?.text
}

/** Whether children are words alone, which some parts set differently from markup. */
export function isPlainText(children: ComponentChildren): boolean {
  return toChildArray(children).every((child) => typeof child !== 'object')
}
