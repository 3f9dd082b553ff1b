const browsers: [RegExp, string][] = [
  [/Edg(e|A|iOS)?\//, 'Edge'],
  [/SamsungBrowser\//, 'Samsung Internet'],
  [/OPR\/|Opera/, 'Opera'],
  [/FxiOS\/|Firefox\//, 'Firefox'],
  [/CriOS\/|Chrom(e|ium)\//, 'Chrome'],
  [/Safari\//, 'Safari'],
]

const machines: [RegExp, string][] = [
  [/iPhone/, 'an iPhone'],
  [/iPad/, 'an iPad'],
  [/Android.*Mobile/, 'an Android phone'],
  [/Android/, 'an Android tablet'],
  [/Windows/, 'a Windows computer'],
  [/CrOS/, 'a Chromebook'],
  [/Macintosh/, 'a Mac'],
  [/Linux/, 'a Linux computer'],
]

/** What somebody will recognise their device by, from what the browser says of itself: “Chrome on an Android phone”. */
export function deviceOf(userAgent: string | undefined): string {
  const browser = browsers.find(([sign]) => sign.test(userAgent ?? ''))?.[1] ?? 'A browser'
  const machine = machines.find(([sign]) => sign.test(userAgent ?? ''))?.[1] ?? 'a device we do not know'
  return `${browser} on ${machine}`
}
