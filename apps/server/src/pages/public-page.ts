import { type Content, html, type Markup } from '@mingxiao/writers'
import type { PageSetting } from './page-setting.ts'

export interface PageParts {
  readonly title: string
  /** What the page stands under. */
  readonly path?: readonly { readonly label: string; readonly href: string }[]
  readonly body: Content
}

/** A public page in its dress: no script, no style of its own, one style sheet. */
export function publicPage(
  { say, language, link, otherLanguage }: PageSetting,
  { title, path = [], body }: PageParts,
): string {
  const page: Markup = html`<html lang="${language === 'en' ? 'en' : 'zh-CN'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · ${say.site}</title>
<link rel="stylesheet" href="/public/style.css">
<link rel="icon" href="/icon.svg" type="image/svg+xml">
</head>
<body>
<a class="skip" href="#content">${say.skip}</a>
<header>
<a class="brand" href="${link('/public')}"><b>${say.product}</b> ${say.site}</a>
<nav aria-label="${say.navigation}"><a href="${link('/public')}">${say.packages}</a><a href="${link('/public/verify')}">${say.verify}</a><a href="${link('/public/receipts')}">${say.receipts}</a></nav>
<a class="language" href="${otherLanguage}" lang="${language === 'en' ? 'zh-CN' : 'en'}">${say.otherLanguage}</a>
</header>
<main id="content">
${path.length > 0 && html`<nav class="path" aria-label="${say.path}">${path.map(({ label, href }) => html`<a href="${href}">${label}</a>`)}</nav>`}
<h1>${title}</h1>
${body}
</main>
<footer><p>${say.footer}</p><p><a href="/api/">${say.interface}</a></p></footer>
</body>
</html>
`
  return `<!doctype html>\n${page.text}`
}
