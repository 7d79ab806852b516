import { readFileSync } from 'node:fs'
import { defineConfig } from 'vitepress'

const menu = JSON.parse(readFileSync(new URL('../rules/menu.json', import.meta.url), 'utf8'))

/** The site of the documentation: rule book, guides, decisions; searched in the browser, nothing from other hosts. */
export default defineConfig({
  lang: 'zh-CN',
  title: '明效',
  description: '预算绩效自评材料的读取与核对',
  cleanUrls: false,
  srcExclude: ['package.json'],
  // Guides also point at files of the repository, which are no pages.
  ignoreDeadLinks: [/^(?:\.\/)?(?:\.\.\/)+/],
  markdown: {
    // Braces in code are those of our own templates, not of Vue.
    config(md) {
      const render = md.renderer.rules.code_inline
      md.renderer.rules.code_inline = (tokens, at, ...rest) => {
        tokens[at]?.attrSet('v-pre', '')
        return render ? render(tokens, at, ...rest) : ''
      }
    },
  },
  themeConfig: {
    nav: [
      { text: '规则手册', link: '/rules/' },
      { text: '使用指南', link: '/guides/reading-the-output' },
      { text: '术语', link: '/glossary' },
    ],
    sidebar: { '/rules/': menu },
    outline: { label: '本页' },
    docFooter: { prev: '上一条', next: '下一条' },
    darkModeSwitchLabel: '深浅色',
    sidebarMenuLabel: '目录',
    returnToTopLabel: '回到顶部',
    search: {
      provider: 'local',
      options: {
        translations: {
          button: { buttonText: '搜索', buttonAriaLabel: '搜索' },
          modal: {
            noResultsText: '没有找到',
            resetButtonTitle: '清除',
            footer: { selectText: '打开', navigateText: '选择', closeText: '关闭' },
          },
        },
        miniSearch: {
          // Chinese has no spaces between words: every letter and every pair of letters is a term.
          options: {
            tokenize: (text: string) =>
              (text.match(/[\p{Script=Han}]+|[\p{L}\p{N}]+/gu) ?? []).flatMap((run) =>
                /\p{Script=Han}/u.test(run)
                  ? [...run].flatMap((sign, at, all) => [sign, sign + (all[at + 1] ?? '')])
                  : [run],
              ),
          },
        },
      },
    },
  },
})
