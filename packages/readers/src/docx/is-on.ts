import type { XmlCursor } from '../xml/xml-cursor.ts'

/** A toggle such as w:vanish is on by its mere presence (ST_OnOff, §22.9.2.7). */
export function isOn(cursor: XmlCursor): boolean {
  const value = cursor.attribute('val')
  return value !== '0' && value !== 'false' && value !== 'off'
}
