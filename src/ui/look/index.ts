/** The door of the look: the page, its shapes and the error pages. */
export { Mark } from './brand.tsx'
export {
  Card,
  type CardProps,
  Empty,
  NextCard,
  type NextCardProps,
  PageHead,
  type PageHeadProps,
} from './card.tsx'
export { Chip, type ChipKind } from './chip.tsx'
export { CommunicateBox, type CommunicateBoxProps } from './communicate-box.tsx'
export { Day, type DayProps, Timeline } from './day.tsx'
export {
  DatabaseAwayPage,
  type ErrorPageProps,
  ExpiredPage,
  NotFoundPage,
  OurFaultPage,
  TooLargePage,
  TooManyPage,
} from './error-pages.tsx'
export { Face, type FaceProps, faceTint, Who, type WhoProps } from './face.tsx'
export { Hero } from './hero.tsx'
export { Hope, type HopeProps, Step, type StepProps, Steps } from './hope.tsx'
export { Layout, type LayoutProps } from './layout.tsx'
export { Letter, type LetterProps, TickBox, WritingLines } from './letter.tsx'
export { PlainList, Row, type RowProps } from './list.tsx'
export { Notice } from './notice.tsx'
export { Paragraphs } from './paragraphs.tsx'
export { Phone, type PhoneProps, telHref } from './phone.tsx'
export { Pick, PickBox, type PickProps } from './pick.tsx'
export { PromiseRow, type PromiseRowProps, type PromiseState, promiseChips } from './promise-row.tsx'
export { type Rating, RatingChart, type RatingChartProps } from './rating-chart.tsx'
export { renderPage } from './render-page.ts'
export { Said, type SaidProps } from './said.tsx'
export { Scene, type SceneKind, sceneOf } from './scene.tsx'
export type { Area, AssetLinks, FootLinks, Frame, NavItem, PlaceLine, Reader, Reading } from './types.ts'
export { Bar, Paper, type PaperProps, PromptChips, type PromptChipsProps, SavedLine } from './writing.tsx'
