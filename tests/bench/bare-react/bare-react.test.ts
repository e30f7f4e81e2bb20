import { expect, test } from 'vitest'
import { bareReactOf } from './bare-react.ts'

const PAGE = `<head>
<meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'" />
<style>p { color: red }</style>
</head><body><div id="app">drawn</div><script>walk()</script>
<script type="application/json" data-content="all">{"a":1}</script>
<script type="application/json" data-force="gwent">{"b":2}</script>
<script>app()</script><script type="application/json" data-content="keys">[]</script>`

test('page of bare React: has the style, the content and the data of the forces, and only its own script', () => {
  const page = bareReactOf(PAGE, 'bare()')
  expect(page).toContain('<style>p { color: red }</style>')
  expect(page).toContain('<div id="app"></div>')
  expect(page).toContain('data-content="all">{"a":1}</script>')
  expect(page).toContain('data-force="gwent">{"b":2}</script>')
  expect(page).not.toMatch(/drawn|walk\(\)|app\(\)|keys|http-equiv/)
  expect(page).toContain('<script>bare()</script>')
  expect(page.match(/<script>/g)).toHaveLength(1)
})
