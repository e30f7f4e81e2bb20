import { checksumsOf } from '../server/file-list.ts'
import { SETTINGS, WITHDRAWN } from '../server/server-files.ts'
import { policyFiles } from './browser-policies.ts'
import { htmlDocument } from './html-document.ts'
import { type Files, sorted } from './zip.ts'

/** The contents of a release pack. */
export interface PackContents {
  /** The name of the pack and of its folder. */
  readonly name: string
  readonly version: string
  readonly isDraft: boolean
  readonly site: Files
  /** Documents as Markdown, by file name without extension. */
  readonly documents: ReadonlyMap<string, string>
  /** The script that checks a site. */
  readonly checkSite: string
  readonly licences: string
  readonly sbom: string
}

/** The list of all other files of a pack with their hashes. */
const CHECKSUMS_FILE = 'SHA256SUMS'

/** @returns the line by which a pack says which version it contains. */
export const versionLine = (version: string): string =>
  `A phone that has it says under More: Version ${version}\n`

const readme = ({ name, version, isDraft }: PackContents): string => `${name}
${versionLine(version)}
${
  isDraft
    ? 'THIS IS A DRAFT. Do not give it to officers on duty. docs/release-note.html says why.\n'
    : 'Fit to release by its own check: docs/release-note.html says what that means.\n'
}
Read in this order. Every document opens in a browser, without a connection.

docs/release-note.html             what this is, what changed, and how much each role has to settle first
${isDraft ? 'docs/to-settle.html                what that is, line by line\n' : ''}docs/it.html                       how to put it on a server and on phones, and how to update it
docs/roll-back.html, withdraw.html going back to an earlier release; taking away a number, or the whole site
docs/hand-check.html               ten minutes with a phone, before officers get it
docs/accessibility-statement.html  to complete and to publish: public bodies must
docs/data-protection.html          what a data protection officer will ask
docs/hazards.html                  what could harm somebody, and the tests of what prevents it
docs/equality-impact.html          a draft for the equality lead
docs/evaluation.html               how to tell whether it helps, without telemetry
docs/                              the rest: devices, what is kept, the threat model, OWASP ASVS
docs/licences.txt                  the licences of everything in it
docs/sbom.cdx.json                 what it is made of, as CycloneDX

site/                              what the server serves, and settings for servers
withdrawn/                         what it serves instead, if all of it must go: docs/withdraw.html
policies/                          browser policies, as files
security.txt                       to complete: where to report a fault in the tool
check-site.mjs                     checks every file of a site: node check-site.mjs https://...
SHA256SUMS                         sha256sum --check SHA256SUMS
`

/** RFC 9116. It is not part of the site, as it must be completed before it is served. */
const SECURITY = `# Complete this, and serve it as https://HOST/.well-known/security.txt (RFC 9116). Take this line out.
Contact: mailto:ADDRESS THAT SOMEBODY READS
Expires: A DAY WITHIN A YEAR, AS 2027-06-30T00:00:00Z
Preferred-Languages: en
Canonical: https://HOST/.well-known/security.txt
`

/** @returns every file of a pack, with the list of their hashes. */
export const packOf = (parts: PackContents): Files => {
  const { site, documents, checkSite, licences, sbom } = parts
  const names = new Set(documents.keys())
  const texts: readonly (readonly [string, string])[] = [
    ['README.txt', readme(parts)],
    ['security.txt', SECURITY],
    ['check-site.mjs', checkSite],
    ...policyFiles,
    ['docs/licences.txt', licences],
    ['docs/sbom.cdx.json', sbom],
    ...[...documents].map(([name, markdown]) => [`docs/${name}.html`, htmlDocument(markdown, names)] as const)
  ]
  // A complete site, so that the link to the folder of a release can point to this one.
  const withdrawn = [...WITHDRAWN, ...SETTINGS.map(name => [name, name] as const)]
  const files = new Map<string, Uint8Array>([
    ...[...site].map(([path, bytes]) => [`site/${path}`, bytes] as const),
    ...withdrawn.map(([path, file]) => [`withdrawn/site/${path}`, site.get(file) ?? Buffer.of()] as const),
    ...texts.map(([path, text]) => [path, Buffer.from(text)] as const)
  ])
  return new Map([...files, [CHECKSUMS_FILE, Buffer.from(checksumsOf(sorted(files)))]])
}
