import { Marked } from 'marked'
import { escapeHtml } from '../html.ts'

const STYLE =
  'body{font:1.05rem/1.55 system-ui,sans-serif;max-width:52rem;margin:2rem auto;padding:0 1rem;color:#111;background:#fff}' +
  'h1,h2,h3{line-height:1.25}table{border-collapse:collapse;width:100%}' +
  'th,td{border:1px solid #666;padding:.4rem .6rem;text-align:start;vertical-align:top}' +
  'code{font-size:.95em;background:#eee;overflow-wrap:anywhere}pre{background:#eee;padding:.8rem;overflow:auto}' +
  'a{color:#00419c}@media print{body{margin:0}}'

/** @returns where a link leads in the pack, if its target is there: all documents are in one folder. */
const inPack = (href: string, documents: ReadonlySet<string>): string | undefined => {
  if (/^https:/.test(href)) return href
  const name = /^(?:[\w.-]+\/)*([\w-]+)\.md$/.exec(href)?.[1]
  return name !== undefined && documents.has(name) ? `${name}.html` : undefined
}

const titleOf = (markdown: string) => /^# (.+)$/m.exec(markdown)?.[1] ?? 'Encounter checklist'

/**
 * @param markdown whose first heading is the title. HTML in it is shown as text.
 * @param documents the names, without extension, of the other documents: links to anything else become plain words.
 * @returns a page that opens without any tool, and loads no other file.
 */
export const htmlDocument = (markdown: string, documents: ReadonlySet<string>): string => {
  const marked = new Marked({
    renderer: {
      html: ({ text }) => escapeHtml(text),
      image: ({ text }) => escapeHtml(text),
      link({ href, tokens }) {
        const words = this.parser.parseInline(tokens)
        const target = inPack(href, documents)
        return target === undefined ? words : `<a href="${escapeHtml(target)}">${words}</a>`
      }
    }
  })
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(titleOf(markdown))}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${marked.parse(markdown, { async: false })}</main>
</body>
</html>
`
}
