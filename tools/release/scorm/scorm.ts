import { readFileSync } from 'node:fs'
import type { Training } from '../../../machines/content/content.ts'
import { escapeHtml } from '../../html.ts'
import type { Files } from '../zip.ts'

type ScormWords = Training['words']['scorm']

const SCRIPT = 'completion.js'
const PAGE = 'index.html'
const TRAINING = 'training/'
const FRAMED = `${TRAINING}${PAGE}`

/**
 * Whether a file belongs in the package. A worker would keep files of another site, and a learning system does not
 * serve compressed copies.
 */
const isWanted = (path: string): boolean =>
  path.startsWith(TRAINING) && !/(^|\/)(sw|withdraw)\.js$|\.(br|gz)$/.test(path)

/**
 * The manifest of SCORM 1.2 (ADL, Content Aggregation Model, section 2.3): one organisation, one item, one
 * resource. It names no schema files: a package that names them must contain them.
 * @param files every other file of the package.
 */
export const manifestOf = (title: string, version: string, files: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="encounter-checklist-training" version="${escapeHtml(version)}"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="training">
    <organization identifier="training">
      <title>${escapeHtml(title)}</title>
      <item identifier="item" identifierref="page">
        <title>${escapeHtml(title)}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="page" type="webcontent" adlcp:scormtype="sco" href="${PAGE}">
${files.map(file => `      <file href="${escapeHtml(encodeURI(file))}"/>`).join('\n')}
    </resource>
  </resources>
</manifest>
`

const STYLE = `body{margin:0;display:flex;flex-direction:column;height:100vh;font:1rem/1.5 system-ui,sans-serif}
header{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center;padding:.5rem 1rem}
p{margin:0}button{min-height:3rem;padding:0 1rem;font:inherit;font-weight:700}iframe{flex:1;border:0}`

const pageOf = (words: ScormWords): string => `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(words.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<p>${escapeHtml(words.intro)}</p>
<button type="button" id="done">${escapeHtml(words.done)}</button>
<p id="status" role="status" data-told="${escapeHtml(words.told)}" data-refused="${escapeHtml(words.refused)}" data-none="${escapeHtml(words.none)}"></p>
</header>
<iframe src="${FRAMED}" title="${escapeHtml(words.title)}"></iframe>
<script type="module" src="${SCRIPT}"></script>
</body>
</html>
`

/** A learner drills, walks and looks at the map: there is nothing to check or to sign, no editor, and no worker. */
const forLearners = (page: Uint8Array): Uint8Array =>
  Buffer.from(
    Buffer.from(page)
      .toString()
      .replace('<head>', '<head><meta name="without" content="editor worker Start Check Release">')
  )

/**
 * A package for a learning system that records completion and nothing else.
 * @param site all files of the built site; those of training are in the package.
 * @returns the files of the package, the manifest among them.
 */
export const scormFiles = (site: Files, words: ScormWords, version: string): Files => {
  const files = new Map<string, Uint8Array>([
    [PAGE, Buffer.from(pageOf(words))],
    [SCRIPT, readFileSync(new URL(SCRIPT, import.meta.url))],
    ...[...site]
      .filter(([path]) => isWanted(path))
      .map(([path, bytes]) => [path, path === FRAMED ? forLearners(bytes) : bytes] as const)
  ])
  const names = [...files.keys()].sort()
  return new Map([['imsmanifest.xml', Buffer.from(manifestOf(words.title, version, names))], ...files])
}
