import { expect, test } from 'vitest'
import { floorOf } from './floor.ts'

const PAGE = `<!doctype html>
<html lang="en-GB" data-live>
<head>
<meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'" />
<title>A page</title>
<style>p { color: red }</style>
<script>early()</script>
</head>
<body>
<div id="app"><h1>First</h1><button>Start</button></div>
<script>app()</script>
<div class="plain">words</div><script type="application/json">{}</script>
</body></html>`

const WORDS = {
  product: 'A page',
  screens: [{ title: 'One & two', html: '<h1>Question</h1>' }],
  questions: ['Question'],
  onward: ['Start', 'No']
}

test('baseline page: has the style, first screen and questions of the live page, and only its own script', () => {
  const floor = floorOf(PAGE, WORDS)
  expect(floor).toContain('<style>p { color: red }</style>')
  expect(floor).toContain('<div id="app"><h1>First</h1><button>Start</button></div>')
  expect(floor).toContain('<template title="One &amp; two"><h1>Question</h1></template>')
  expect(floor).toContain('data-onward="Start|No"')
  expect(floor).not.toMatch(/early\(\)|app\(\)|plain|json|http-equiv/)
  expect(floor.match(/<script/g)).toHaveLength(1)
})

test('baseline page: a page of another structure is refused', () => {
  expect(() => floorOf('<head></head>', WORDS)).toThrow('holds nothing like')
})
