import { limits } from '../../limits.ts'
import { ListCounter, type ListPlace } from '../../numbering/list-counter.ts'
import type { ParagraphProperties } from '../paragraph-properties.ts'
import type { ListInstance, Numbering } from './read-numbering.ts'
import type { ListStyles } from './read-styles.ts'

interface NumberedPlace {
  readonly place: ListPlace
  readonly level: number
}

/** Prints the automatic number of each paragraph of one story, in turn (§17.9). */
export class ListNumbers {
  readonly #numbering: Numbering
  readonly #styles: ListStyles
  readonly #counter = new ListCounter()
  readonly #places = new Map<string, ListPlace | null>()
  readonly #byStyle = new Map<string | null, NumberedPlace | null>()

  constructor(numbering: Numbering, styles: ListStyles) {
    this.#numbering = numbering
    this.#styles = styles
  }

  next(properties: ParagraphProperties): string {
    const numbered = this.#find(properties)
    return numbered === null ? '' : this.#counter.next(numbered.place, numbered.level)
  }

  #find({ styleId, numberingId, level }: ParagraphProperties): NumberedPlace | null {
    const ofStyle = numberingId === null || level === null ? this.#findByStyle(styleId ?? this.#styles.defaultId) : null
    const place = numberingId === null ? ofStyle?.place : this.#findPlace(numberingId)
    if (place === null || place === undefined) return null
    return { place, level: level === null ? (ofStyle?.level ?? 0) : Number(level) }
  }

  #findByStyle(styleId: string | null): NumberedPlace | null {
    const known = this.#byStyle.get(styleId)
    if (known !== undefined) return known
    const found = this.#searchStyles(styleId)
    this.#byStyle.set(styleId, found)
    return found
  }

  /** The nearest style up the chain that names a list; it stands at the level tied to it, else at its own (§17.9.23). */
  #searchStyles(styleId: string | null): NumberedPlace | null {
    let id = styleId
    for (let steps = 0; id !== null && steps < limits.styleChain; steps++) {
      const style = this.#styles.byId.get(id)
      if (style !== undefined && style.numberingId !== null) {
        const place = this.#findPlace(style.numberingId)
        return place === null
          ? null
          : { place, level: this.#levelOf(style.numberingId, id) ?? Number(style.level ?? 0) }
      }
      id = style?.basedOn ?? null
    }
    return null
  }

  #levelOf(numberingId: string, styleId: string): number | null {
    const instance = this.#numbering.instances.get(numberingId)
    const levels = this.#numbering.lists.get(instance?.abstractId ?? '')?.levels ?? []
    const index = levels.findIndex((definition) => definition.styleId === styleId)
    return index === -1 ? null : index
  }

  /** The list of that id; “0”, like any id not defined, means no list (§17.9.18). */
  #findPlace(numberingId: string): ListPlace | null {
    const known = this.#places.get(numberingId)
    if (known !== undefined) return known
    const instance = this.#numbering.instances.get(numberingId)
    const found = instance === undefined ? null : this.#placeOf(numberingId, instance)
    this.#places.set(numberingId, found)
    return found
  }

  #placeOf(numberingId: string, instance: ListInstance): ListPlace | null {
    const list = this.#resolveLink(instance.abstractId)
    const abstract = this.#numbering.lists.get(list)
    if (abstract === undefined) return null
    return {
      list,
      instance: numberingId,
      levels: abstract.levels.map(({ level }, index) => instance.levels.get(index)?.level ?? level),
      startOverrides: instance.startOverrides,
    }
  }

  /** A list may only point to a numbering style, whose list then holds the levels (§17.9.21). */
  #resolveLink(abstractId: string): string {
    const link = this.#numbering.lists.get(abstractId)?.styleLink ?? null
    if (link === null) return abstractId
    const numberingId = this.#styles.byId.get(link)?.numberingId ?? ''
    return this.#numbering.instances.get(numberingId)?.abstractId ?? abstractId
  }
}
