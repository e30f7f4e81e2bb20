import { fileURLToPath } from 'node:url'
import { scriptOf } from '../../../tools/build/one-document/script-of.ts'
import { headOf } from '../floor/floor.ts'

const APP = fileURLToPath(new URL('app.tsx', import.meta.url))

/** @returns the script of the page, built as the checklist is: with React as people are served it. */
export const bareReactScript = (): Promise<string> => {
  process.env.NODE_ENV = 'production'
  return scriptOf(APP)
}

/** The content and the forces' data. */
const DATA = /<script type="application\/json" data-(?:content="all"|force).*?<\/script>/gs

/**
 * A page that React alone draws, of the same content and style as the checklist: what is gained over it is due to the walk
 * before the app, and what is lost is due to all that the checklist does besides.
 * @param page the live page, as it was built.
 */
export const bareReactOf = (page: string, script: string): string => `<!doctype html>
<html lang="en-GB" dir="ltr" translate="no">
${headOf(page)}
</head>
<body>
<div id="app"></div>
${[...page.matchAll(DATA)].join('\n')}
<script>${script}</script>
</body>
</html>
`
