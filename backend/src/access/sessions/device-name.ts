/** Browsers by what their user agent says; those that pretend to be others come first. */
const BROWSERS: readonly [string, RegExp][] = [
  ["Edge", /\bEdg(e|A|iOS)?\//],
  ["Opera", /\bOPR\//],
  ["Samsung Internet", /\bSamsungBrowser\//],
  ["Firefox", /\b(Firefox|FxiOS)\//],
  ["Chrome", /\b(Chrome|CriOS|HeadlessChrome)\//],
  ["Safari", /\bSafari\//],
]

const SYSTEMS: readonly [string, RegExp][] = [
  ["iPhone", /\biPhone\b/],
  ["iPad", /\biPad\b/],
  ["Android", /\bAndroid\b/],
  ["Windows", /\bWindows\b/],
  ["ChromeOS", /\bCrOS\b/],
  ["macOS", /\bMac OS X\b|\bMacintosh\b/],
  ["Linux", /\bLinux\b/],
]

const nameIn = (names: readonly [string, RegExp][], agent: string) =>
  names.find(([, pattern]) => pattern.test(agent))?.[0]

/**
 * A device in the words of its owner (`Chrome, Windows`), from a user agent; programs go by their own first word.
 * Null when nothing is told.
 */
export function deviceName(agent: string | undefined): string | null {
  if (!agent?.trim()) return null
  const known = [nameIn(BROWSERS, agent), nameIn(SYSTEMS, agent)].filter((name) => name !== undefined)
  return known.length > 0 ? known.join(", ") : agent.trim().split(/[\s/]/)[0].slice(0, 40)
}
