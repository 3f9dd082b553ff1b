/** The little pictures of places, drawn here: a hill with its terraces, a mill among streets, houses by the water. */
export type SceneKind = 'hill' | 'streets' | 'water'

const told: [SceneKind, RegExp][] = [
  ['water', /weir|river|water|canal|quay|lock|harbour|sea|beck|brook/i],
  ['hill', /hill|bank|moor|brow|mount|terrace|steep|cliff|heights/i],
]

/** Which picture suits a neighbourhood, by what its name says, else by what it says of itself. */
export function sceneOf(name: string, about: string): SceneKind {
  for (const text of [name, about]) for (const [kind, words] of told) if (words.test(text)) return kind
  return 'streets'
}

/** A picture to look at; it says nothing that the words beside it do not. */
export function Scene({ kind }: { kind: SceneKind }) {
  return (
    <svg class="scene" viewBox="0 0 640 190" preserveAspectRatio="xMidYMax slice" aria-hidden="true" focusable="false">
      {kind === 'hill' ? <Hill /> : kind === 'water' ? <Water /> : <Streets />}
    </svg>
  )
}

function House({ x, y, w = 28, wall = 'wall' }: { x: number; y: number; w?: number; wall?: string }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <path class={`scene-${wall}`} d={`M0 0v${-w}h${w}V0Z`} />
      <path class="scene-roof" d={`M-2 ${-w}l${w / 2 + 2} ${-w * 0.45} ${w / 2 + 2} ${w * 0.45}Z`} />
      <path class="scene-pane" d={`M${w * 0.14} ${-w * 0.82}h${w * 0.24}v${w * 0.26}h${-w * 0.24}Z`} />
      <path class="scene-pane" d={`M${w * 0.62} ${-w * 0.82}h${w * 0.24}v${w * 0.26}h${-w * 0.24}Z`} />
      <path class="scene-door" d={`M${w * 0.38} 0v${-w * 0.42}h${w * 0.24}V0Z`} />
    </g>
  )
}

function Tree({ x, y, r = 13 }: { x: number; y: number; r?: number }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <path class="scene-stem" d={`M0 0v${-r * 1.9}`} />
      <circle class="scene-tree" cy={-r * 2.2} r={r} />
    </g>
  )
}

function Cherry({ x, y }: { x: number; y: number }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <path class="scene-stem" d="M0 2v-34M0 -18l-12 -12M0 -20l11 -11" />
      <g class="scene-blossom">
        <circle cy="-52" r="20" />
        <circle cx="-18" cy="-40" r="14" />
        <circle cx="18" cy="-41" r="15" />
      </g>
    </g>
  )
}

function Hill() {
  return (
    <>
      <circle class="scene-sun" cx="118" cy="64" r="26" />
      <path class="scene-far" d="M0 140C120 110 220 128 330 96C440 66 540 40 640 44V190H0Z" />
      <path class="scene-mid" d="M0 172C150 166 260 150 370 120C470 92 540 62 640 58V190H0Z" />
      {[0, 1, 2, 3, 4, 5].map((nth) => (
        <House key={nth} x={300 + nth * 33} y={146 - nth * 11} w={30} />
      ))}
      {[0, 1, 2, 3].map((nth) => (
        <path key={nth} class="scene-rows" d={`M${540 + nth * 20} ${82 - nth * 5}q10 9 10 22`} />
      ))}
      <Tree x={612} y={62} r={10} />
      <Tree x={262} y={152} />
      <Cherry x={216} y={162} />
      <path class="scene-near" d="M0 182C160 180 320 172 460 150C540 138 600 132 640 132V190H0Z" />
    </>
  )
}

function Streets() {
  return (
    <>
      <circle class="scene-sun" cx="520" cy="54" r="26" />
      <path class="scene-far" d="M0 124C130 106 250 118 360 108C470 98 560 112 640 104V190H0Z" />
      <path class="scene-mid" d="M0 152C160 146 330 150 640 146V190H0Z" />
      <g transform="translate(70 152)">
        <path class="scene-brick" d="M0 0v-74h96V0Z" />
        <path class="scene-roof" d="M-3 -74h102v-7h-102Z" />
        <path class="scene-brick" d="M72 -80l5 -54h14l5 54Z" />
        {[0, 1, 2].map((row) =>
          [0, 1, 2, 3, 4].map((nth) => (
            <path key={`${row} ${nth}`} class="scene-pane" d={`M${9 + nth * 17} ${-64 + row * 20}h10v12h-10Z`} />
          )),
        )}
      </g>
      {[0, 1, 2, 3].map((nth) => (
        <House key={nth} x={196 + nth * 34} y={152} w={32} wall={nth % 2 ? 'brick' : 'wall'} />
      ))}
      <g transform="translate(392 152)">
        <path class="scene-wall" d="M0 0v-34h46V0ZM52 0v-66h9V0Z" />
        <path class="scene-green" d="M2 -34c0 -26 20 -30 21 -38c1 8 21 12 21 38ZM51 -66l5.5 -14 5.5 14Z" />
        <path class="scene-pane" d="M17 0v-14a6 6 0 0 1 12 0V0Z" />
      </g>
      <g transform="translate(478 158)">
        <path class="scene-bus" d="M0 -6v-30a6 6 0 0 1 6 -6h80a6 6 0 0 1 6 6v30Z" />
        <path class="scene-pane" d="M8 -36h16v13h-16ZM29 -36h16v13h-16ZM50 -36h16v13h-16ZM71 -36h15v13h-15Z" />
        <circle class="scene-wheel" cx="20" cy="-6" r="7" />
        <circle class="scene-wheel" cx="72" cy="-6" r="7" />
      </g>
      <Tree x={36} y={152} />
      <Tree x={366} y={152} r={10} />
      <Tree x={606} y={150} r={12} />
      <path class="scene-near" d="M0 160C200 156 420 160 640 156V190H0Z" />
      <path class="scene-lane" d="M20 174h600" />
    </>
  )
}

function Water() {
  return (
    <>
      <circle class="scene-sun" cx="310" cy="58" r="26" />
      <path class="scene-far" d="M0 104C100 62 210 74 320 96C430 116 540 66 640 76V190H0Z" />
      <path class="scene-mid" d="M0 136C150 120 300 130 420 128C520 126 590 118 640 120V190H0Z" />
      <House x={64} y={132} w={34} />
      <House x={104} y={131} w={30} wall="brick" />
      <House x={140} y={130} w={30} />
      <House x={474} y={128} w={34} />
      <Tree x={36} y={134} />
      <Tree x={196} y={132} r={11} />
      <Tree x={540} y={126} r={14} />
      <Tree x={574} y={124} r={10} />
      <path class="scene-water" d="M0 146C120 136 240 142 360 140C470 138 560 134 640 138V190H0Z" />
      <path
        class="scene-ripple"
        d="M20 158q12 -6 24 0t24 0M150 170q12 -6 24 0t24 0M560 156q12 -6 24 0t24 0M420 176q12 -6 24 0t24 0"
      />
      <path class="scene-stone" d="M246 142l10 30h14l-6 -30ZM270 142l12 30h14l-8 -30ZM294 142l14 30h14l-10 -30Z" />
      <g transform="translate(380 164)">
        <path class="scene-boat" d="M-8 0h132l-8 -14H0Z" />
        <path class="scene-bus" d="M10 -14v-18h84v18Z" />
        <path class="scene-pane" d="M18 -28h12v9h-12ZM40 -28h12v9h-12ZM62 -28h12v9h-12Z" />
        <path class="scene-stem" d="M100 -14v-16" />
      </g>
      <path class="scene-near" d="M0 184C160 178 320 186 640 180V190H0Z" />
    </>
  )
}
