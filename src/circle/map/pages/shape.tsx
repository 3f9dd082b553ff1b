import { faceTint } from '../../../ui/index.ts'
import type { Shown } from '../rules/shown.ts'

type Props = { one: Pick<Shown, 'name' | 'what' | 'src' | 'ring'>; x: number; y: number; r: number }

/** Somebody is round, a group stands as one square before another, an animal has ears: told apart without colour. */
export function Shape({ one: { name, what, src, ring }, x, y, r }: Props) {
  const tint = `circle-face circle-face--${faceTint(name)}${ring === 'paid' ? ' circle-face--paid' : ''}`
  const square = what === 'group'
  return (
    <g transform={`translate(${x} ${y})`}>
      {what === 'pet' && <path class={tint} d={ears(r)} />}
      {square && <rect class={tint} x={-r + 6} y={-r - 4} width={2 * r - 4} height={2 * r - 4} rx="9" />}
      {square ? (
        <rect class={tint} x={-r} y={-r + 3} width={2 * r - 3} height={2 * r - 3} rx="9" />
      ) : (
        <circle class={tint} r={r} />
      )}
      {src ? (
        <image
          class={square ? 'circle-photo circle-photo--square' : 'circle-photo'}
          href={src}
          x={-r + 2}
          y={-r + (square ? 5 : 2)}
          width={2 * r - (square ? 7 : 4)}
          height={2 * r - (square ? 7 : 4)}
          preserveAspectRatio="xMidYMid slice"
        />
      ) : (
        // biome-ignore lint/a11y/noAriaHiddenOnFocusable: text of a drawing takes no focus; the name beside it is read
        <text
          class="circle-letters"
          x={square ? -1.5 : 0}
          y={r * 0.33 + (square ? 1.5 : 0)}
          text-anchor="middle"
          aria-hidden="true"
        >
          {lettersOf(name)}
        </text>
      )}
    </g>
  )
}

function ears(r: number): string {
  const ear = (side: 1 | -1) =>
    `M${side * r * 0.97} ${r * -0.15} L${side * r * 0.86} ${r * -1.2} L${side * r * 0.15} ${r * -0.92} Z`
  return `${ear(-1)} ${ear(1)}`
}

/** “SA” for Sister Agnes, “P” for Pat. */
function lettersOf(name: string): string {
  const [first = '', ...rest] = name
    .replace(/^(the|mr|mrs|ms|miss|mx|dr)\.?\s+/i, '')
    .split(/[\s,]+/)
    .filter((part) => /^\p{L}/u.test(part))
  const second = rest.find((part) => /^\p{Lu}\p{L}/u.test(part)) ?? ''
  const letters = [first, second].map((part) => [...part][0] ?? '')
  return letters.join('').toUpperCase()
}

/** How many letters of a name fit under a face. */
const room = 12

/** As much of a name as fits: whole words first. */
export function shortened(name: string): string {
  if (name.length <= room) return name
  const [first = ''] = name.split(/,|\s(?=and\s)/)
  let kept = ''
  for (const word of first.split(/\s+/)) {
    const longer = kept ? `${kept} ${word}` : word
    if (longer.length > room) break
    kept = longer
  }
  return kept.replace(/(\s(of|the|at|in|and|i|who))+$/i, '') || `${name.slice(0, room - 2)}…`
}
