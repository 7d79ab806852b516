/** HarfBuzz's subsetter: cuts the characters wanted out of a font, and fixes the weight of a variable one. */
export class Subsetter {
  readonly #hb: HarfBuzz

  constructor(module: Uint8Array) {
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(module))
    this.#hb = exports
    this.#hb._initialize()
  }

  /** A font of the given weight with outlines for these characters only. */
  cut(font: Uint8Array, characters: Iterable<number>, weight: number): Uint8Array {
    const hb = this.#hb
    const at = hb.malloc(font.length)
    new Uint8Array(hb.memory.buffer).set(font, at)
    const blob = hb.hb_blob_create(at, font.length, writable, 0, 0)
    const face = hb.hb_face_create(blob, 0)
    hb.hb_blob_destroy(blob)
    const input = hb.hb_subset_input_create_or_fail()
    const wanted = hb.hb_subset_input_unicode_set(input)
    for (const character of characters) hb.hb_set_add(wanted, character)
    hb.hb_subset_input_set_flags(input, withoutHinting | onlyAskedFor)
    hb.hb_subset_input_pin_axis_location(input, face, weightAxis, weight)
    const subset = hb.hb_subset_or_fail(face, input)
    hb.hb_subset_input_destroy(input)
    hb.hb_face_destroy(face)
    if (subset === 0) throw new Error('HarfBuzz cannot cut the font')
    const cut = this.#bytesOf(subset)
    hb.hb_face_destroy(subset)
    hb.free(at)
    return cut
  }

  #bytesOf(face: number): Uint8Array {
    const hb = this.#hb
    const blob = hb.hb_face_reference_blob(face)
    const start = hb.hb_blob_get_data(blob, 0)
    const bytes = new Uint8Array(hb.memory.buffer).slice(start, start + hb.hb_blob_get_length(blob))
    hb.hb_blob_destroy(blob)
    return bytes
  }
}

/** hb-blob.h, hb-subset.h; the axis as the four letters of “wght”. */
const writable = 2
const withoutHinting = 0x1
/** No bracket brings along its mirror image. */
const onlyAskedFor = 0x800
const weightAxis = 0x77676874

type Call = (...numbers: number[]) => number

interface HarfBuzz {
  readonly memory: { readonly buffer: ArrayBuffer }
  readonly _initialize: Call
  readonly malloc: Call
  readonly free: Call
  readonly hb_blob_create: Call
  readonly hb_blob_destroy: Call
  readonly hb_blob_get_data: Call
  readonly hb_blob_get_length: Call
  readonly hb_face_create: Call
  readonly hb_face_destroy: Call
  readonly hb_face_reference_blob: Call
  readonly hb_set_add: Call
  readonly hb_subset_input_create_or_fail: Call
  readonly hb_subset_input_destroy: Call
  readonly hb_subset_input_unicode_set: Call
  readonly hb_subset_input_set_flags: Call
  readonly hb_subset_input_pin_axis_location: Call
  readonly hb_subset_or_fail: Call
}

/** Node and browsers have it; the types of the language alone do not. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (module: object) => { readonly exports: HarfBuzz }
}
