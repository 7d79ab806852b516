/** The browser and system that a program names itself as, in a few words; null where it is none that people use. */
export function browserName(agent: string): string | null {
  const browser = browsers.find(([, pattern]) => pattern.test(agent))?.[0]
  const system = systems.find(([, pattern]) => pattern.test(agent))?.[0]
  if (browser === undefined) return null
  return system === undefined ? browser : `${browser} · ${system}`
}

/** The first that fits: each names itself as those before it as well. */
const browsers = [
  ['Edge', /\bEdg(?:e|A|iOS)?\//],
  ['360', /\b360SE|\bQihu/],
  ['QQ', /\bQQBrowser\//],
  ['Firefox', /\bFirefox\//],
  ['Chrome', /\b(?:Headless)?Chrome\//],
  ['Safari', /\bVersion\/[\d.]+.*\bSafari\//],
] as const

const systems = [
  ['HarmonyOS', /HarmonyOS|OpenHarmony/],
  ['Android', /Android/],
  ['iOS', /iPhone|iPad/],
  ['Windows', /Windows/],
  ['macOS', /Mac OS X/],
  ['Linux', /Linux|X11/],
] as const
