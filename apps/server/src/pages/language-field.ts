import { type Content, html } from '@mingxiao/writers'
import type { PageSetting } from './page-setting.ts'

/** Keeps the language of a form that asks by its address: browsers drop what its action asks for. */
export function languageField({ language }: PageSetting): Content {
  return language === 'en' && html`<input type="hidden" name="lang" value="en">`
}
