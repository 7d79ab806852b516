/** What must be known of a font to place its characters. */
export interface ShownFont {
  readonly name: string
  readonly isVertical: boolean
  /** Width of a character in the units of the font, in heights of the font. */
  readonly unit: number
}

export interface ShownGlyph {
  readonly text: string
  readonly width: number
  readonly isSpace: boolean
  readonly vertical: { readonly advance: number; readonly originX: number; readonly originY: number }
}

/** Reads the font object of the library; one that could not be loaded still has widths. */
export function readFont(font: unknown): ShownFont {
  const { name, vertical, fontMatrix } = recordOf(font)
  const [unit] = Array.isArray(fontMatrix) ? fontMatrix : []
  return {
    name: typeof name === 'string' ? name.replace(/^[A-Z]{6}\+/, '') : '',
    isVertical: vertical === true,
    unit: typeof unit === 'number' && unit !== 0 ? unit : 0.001,
  }
}

/** Reads the glyphs of a text operator; what is neither glyph nor number is passed over. */
export function readGlyphs(list: unknown): (ShownGlyph | number)[] {
  return Array.isArray(list) ? list.flatMap(readGlyph) : []
}

function readGlyph(glyph: unknown): (ShownGlyph | number)[] {
  if (typeof glyph === 'number') return [glyph]
  if (typeof glyph !== 'object' || glyph === null) return []
  const { unicode, width, isSpace, vmetric } = recordOf(glyph)
  const [advance, originX, originY] = Array.isArray(vmetric) ? vmetric.map(Number) : []
  return [
    {
      text: typeof unicode === 'string' ? unicode : '',
      width: typeof width === 'number' ? width : 0,
      isSpace: isSpace === true,
      vertical: { advance: advance ?? -1000, originX: originX ?? 500, originY: originY ?? 880 },
    },
  ]
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}
}
