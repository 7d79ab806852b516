import { expect, test } from 'vitest'
import { html } from './markup.ts'

test('what comes from a file can become neither a tag nor an attribute', () => {
  const hostile = `"><img src=x onerror='alert(1)'>&amp;\u0000`
  expect(html`<p title="${hostile}">${hostile}</p>`.text).toBe(
    '<p title="&quot;&gt;&lt;img src=x onerror=&#39;alert(1)&#39;&gt;&amp;amp;\ufffd">&quot;&gt;&lt;img src=x onerror=&#39;alert(1)&#39;&gt;&amp;amp;\ufffd</p>',
  )
})

test('markup, lists of it, numbers and nothing go in as they are', () => {
  const items = ['甲', '乙'].map((item) => html`<li>${item}</li>`)
  expect(html`<ol start="${3}">${items}${null}${false}</ol>`.text).toBe('<ol start="3"><li>甲</li><li>乙</li></ol>')
})
