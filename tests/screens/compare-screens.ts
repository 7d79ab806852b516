import type { Page } from 'playwright-core'

/** How far two pictures differ. */
export interface Difference {
  readonly sameSize: boolean
  /** The share of squares of eight points a side whose lightness differs visibly. */
  readonly share: number
}

/**
 * Compares two pictures coarsely, so that another version of a font or of the browser does not matter, but a table that
 * lost its lines or a margin that slipped does. The browser itself decodes them.
 */
export async function compareScreens(page: Page, expected: Buffer, actual: Buffer): Promise<Difference> {
  const pictures = [expected, actual].map((picture) => `data:image/jpeg;base64,${picture.toString('base64')}`)
  return page.evaluate(`(${compare})(${JSON.stringify(pictures)})`)
}

/** Runs in the browser, where types and imports are unknown. */
const compare = `async (pictures) => {
  const side = 8
  const [first, second] = await Promise.all(pictures.map(async (picture) => {
    const image = new Image()
    image.src = picture
    await image.decode()
    const width = Math.round(image.width / side), height = Math.round(image.height / side)
    const canvas = Object.assign(document.createElement('canvas'), { width, height })
    const context = canvas.getContext('2d')
    context.imageSmoothingQuality = 'high'
    context.drawImage(image, 0, 0, width, height)
    const { data } = context.getImageData(0, 0, width, height)
    const light = Array.from({ length: width * height }, (_, at) => (data[at * 4] + 2 * data[at * 4 + 1] + data[at * 4 + 2]) / 4)
    return { width, height, light }
  }))
  const sameSize = first.width === second.width && first.height === second.height
  const different = first.light.filter((light, at) => Math.abs(light - second.light[at]) > 32).length
  return { sameSize, share: sameSize ? different / first.light.length : 1 }
}`
