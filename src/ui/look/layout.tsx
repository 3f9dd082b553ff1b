import { Foot } from './foot.tsx'
import { Notice } from './notice.tsx'
import { Nav, Top } from './top.tsx'
import type { Children, Frame, Reading } from './types.ts'

export type LayoutProps = Frame & {
  title: string
  /** Key of the navigation entry this page belongs to. */
  current?: string
  /** Stands beside the main column on a wide screen and after it on a phone. */
  aside?: Children
  /** Uses the full width for the main column: tables, the page of a conversation. */
  wide?: boolean
  /** What has just happened, said once at the top: “Sent to Dev.” */
  notice?: Children
  /** The page is a sheet of paper: on a screen it lies on a desk, on paper it is alone. */
  print?: 'letter' | 'fridge'
  /**
   * Seconds until the page looks again by itself, where no script runs; only for pages on which nobody is writing.
   * With a script, an element with `data-look-again` waits more gently: see enhance/look-again.ts.
   */
  refresh?: number
  /** Stands across the top of the page, before the columns: a picture and a welcome. */
  hero?: Children
  children?: Children
}

/** A whole page. Give it to `renderPage`. */
export function Layout(props: LayoutProps) {
  const { w, lang, title, place, area, assets, aside, wide, notice, print, refresh, hero, children } = props
  return (
    <html lang={lang} {...readingAttributes(props.reading)}>
      <head>
        <meta charset="utf-8" />
        <title>{`${title} – ${place.name}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {refresh && (
          <noscript>
            <meta http-equiv="refresh" content={String(refresh)} />
          </noscript>
        )}
        {assets.icon && <link rel="icon" href={assets.icon} type="image/svg+xml" />}
        {assets.css.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
        {assets.js.map((src) => (
          <script key={src} type="module" src={src} />
        ))}
      </head>
      <body class={print ? `area-${area} print-${print}` : `area-${area}`}>
        <a class="skip" href="#main">
          {w.skip}
        </a>
        <Top {...props} />
        <Nav {...props} />
        <NewsLine {...props} />
        {notice && (
          <div class="wrap">
            <Notice>{notice}</Notice>
          </div>
        )}
        <main id="main">
          {hero}
          <div class={`wrap main ${aside ? 'main--two' : wide ? 'main--wide' : 'main--one'}`}>
            <div class="stack">{children}</div>
            {aside && <div class="stack aside">{aside}</div>}
          </div>
        </main>
        <Foot {...props} />
      </body>
    </html>
  )
}

/** Stands empty until there is something new; then a script says so here, and screen readers say it when they are free. */
function NewsLine({ w, who, news }: Frame) {
  if (!who || !news) return null
  return (
    <div
      class="news-line no-print"
      role="status"
      aria-live="polite"
      data-news={news.live}
      data-news-href={news.href}
      data-news-words={w.news.isNew}
      data-news-show={w.news.show}
    />
  )
}

function readingAttributes(reading: Reading = {}) {
  return {
    'data-theme': reading.theme,
    'data-text': reading.text,
    'data-font': reading.font,
    'data-space': reading.space,
  }
}
