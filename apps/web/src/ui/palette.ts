/** The colours of ui/theme.css as the page shows them now, as rgb(…), for what needs colours rather than variables. */
export function readPalette<Name extends string>(names: readonly Name[]): Readonly<Record<Name, string>> {
  const probe = document.createElement('i')
  document.body.append(probe)
  const colours = names.map((name) => {
    probe.style.color = `var(--${name})`
    return [name, asRgb(getComputedStyle(probe).color)] as const
  })
  probe.remove()
  return Object.fromEntries(colours) as Record<Name, string>
}

/** Mixed colours compute to color(srgb …), which what reckons with colours does not read: a chart loses the bar under the pointer. */
function asRgb(computed: string): string {
  const [, ...parts] = /^color\(srgb ([\d.e-]+) ([\d.e-]+) ([\d.e-]+)\)$/.exec(computed) ?? []
  return parts.length === 0 ? computed : `rgb(${parts.map((part) => Math.round(Number(part) * 255)).join(', ')})`
}
