import type { LaidRun } from '../../layout/laid-document.ts'

/** A family of the free faces that stand for those of the forms, and how heavy its strokes are. */
export interface Face {
  readonly family: Family
  readonly weight: number
}

export type Family = 'serif' | 'sans'

/**
 * The faces that GB/T 9704 asks for belong to their makers: 仿宋 and 楷体 are shown as a serif face with fine strokes, 宋体 as
 * the plain one, 小标宋 as its heavy one, 黑体 as a face without serifs.
 */
export function faceOf({ font, isBold }: Pick<LaidRun, 'font' | 'isBold'>): Face {
  return isBold ? heavy[font] : plain[font]
}

const fine: Face = { family: 'serif', weight: 300 }
const text: Face = { family: 'serif', weight: 400 }
const title: Face = { family: 'serif', weight: 700 }
const hei: Face = { family: 'sans', weight: 500 }
const heavyHei: Face = { family: 'sans', weight: 700 }

const plain = { 'small-title-song': title, hei, kai: text, 'fang-song': fine, song: text }
const heavy = { 'small-title-song': title, hei: heavyHei, kai: title, 'fang-song': title, song: title }

/** Page numbers are set in 宋体 (GB/T 9704 §7.5). */
export const numberFace = text
