import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { counted } from '../content/diagnostic.ts'
import { checkSite, type SiteProblem } from '../server/check-site/check-site.ts'
import { maxAge, unwantedHeaders } from '../server/check-site/headers.ts'
import { sendRequest } from '../server/check-site/request.ts'
import { hashOfBytes, type ListedFile, readList } from '../server/file-list.ts'
import { hashesInSettings } from '../server/inline-hashes.ts'
import { RAISE_HSTS, TWO_YEARS } from '../server/policy.ts'
import { FILE_LIST, WITHDRAWN } from '../server/server-files.ts'
import { example, fail, print, printStep, runCommand } from './console.ts'

const USAGE = `Requests every file of a build from a site, and lists what differs from it.

npm run check-site -- ADDRESS [OPTIONS]   in the source; the build is in dist
node check-site.mjs ADDRESS [OPTIONS]     in the folder of a release; the build is in site

--dist FOLDER   where the build is
--withdrawn     the site was withdrawn: every page and worker must be the notice
${example('npm run check-site -- https://checklist.example.police.uk')}`

/** The folders of a build: in the source, and in a release. */
const BUILDS = ['dist', 'site'] as const

const siteAt = (address: string): URL => {
  const site = URL.canParse(address) ? new URL(address) : undefined
  if (!site || !/^https?:$/.test(site.protocol))
    throw new Error(
      `"${address}" is not the address of a site. It should look like https://checklist.example.police.uk`
    )
  return new URL('./', `${site.origin}${site.pathname}`)
}

const buildAt = (named: string | undefined): string =>
  named ?? BUILDS.find(folder => existsSync(join(folder, FILE_LIST))) ?? BUILDS[0]

const filesOf = (dist: string): readonly ListedFile[] => {
  const list = join(dist, FILE_LIST)
  if (!existsSync(list))
    throw new Error(
      `There is no ${list}. Run this in the folder of the pack, or in the source after npm run build; or name the folder of the build with --dist.`
    )
  return readList(readFileSync(list, 'utf8'))
}

/** @returns the files to expect after the site was withdrawn. */
const withdrawnFiles = (dist: string): readonly ListedFile[] =>
  [...WITHDRAWN].map(([path, file]) => ({ path, hash: hashOfBytes(readFileSync(join(dist, file))) }))

const WITHDRAW =
  'Serve withdrawn/site of the pack in place of site. If you upload it over the site instead, delete every .br and .gz on the server'

const MAX_ADDRESSES = 3

const formatProblem = ({ at, wrong, fix }: SiteProblem): string => {
  const more = at.length > MAX_ADDRESSES ? ` and ${at.length - MAX_ADDRESSES} more` : ''
  return `problem  ${at.slice(0, MAX_ADDRESSES).join(', ')}${more}\n         ${wrong}.\n         ${fix}.\n`
}

/** Notes that are good to know, but not problems of this site. */
const noteOf = async (site: URL): Promise<string> => {
  if (site.protocol === 'http:')
    return 'This is not HTTPS: a phone that is not on this machine would not trust the page.'
  const plain = new URL(`http://${site.hostname}${site.pathname}`)
  try {
    const { status, headers } = await sendRequest(plain)
    const leads = headers.location?.startsWith('https:')
    const what = leads ? 'leads to HTTPS' : `answers ${status}. It should lead to HTTPS`
    return [`${plain} ${what}`, ...unwantedHeaders(headers), ''].join('. ')
  } catch {
    return `${plain} does not answer. It matters only to someone who types the address without https.`
  }
}

const inKilobytes = (bytes: number) => `${Math.ceil(bytes / 1_000)} kB`

/** A note and not a problem: the header is short at first on purpose. */
const transportNote = async (site: URL): Promise<readonly string[]> => {
  const { headers } = await sendRequest(site)
  const isShort = maxAge(headers['strict-transport-security']) < TWO_YEARS
  return isShort ? [`note   ${RAISE_HSTS}, as the head of the server's settings says.`] : []
}

/** The size of the page over the network. Browsers accept Brotli only over HTTPS. */
const sizeNote = async (site: URL): Promise<string> => {
  const sizeBy = async (accept: string, name: string) => {
    const { headers, sentBytes } = await sendRequest(site, { accept })
    return headers['content-encoding'] === accept ? `${inKilobytes(sentBytes)} by ${name}` : `not by ${name}`
  }
  return `The page is sent ${await sizeBy('gzip', 'gzip')}, ${await sizeBy('br', 'Brotli')}.`
}

const main = async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      dist: { type: 'string' },
      withdrawn: { type: 'boolean' },
      help: { type: 'boolean' }
    }
  })
  if (values.help) return print(USAGE)
  const [address] = positionals
  if (address === undefined) throw new Error(`Which site?\n\n${USAGE}`)
  const site = siteAt(address)
  const dist = buildAt(values.dist)
  const built = filesOf(dist)
  const files = values.withdrawn ? withdrawnFiles(dist) : built
  printStep(`Asking ${site.host}`)
  const { problems, asked } = await checkSite(
    site,
    files,
    hashesInSettings(dist),
    values.withdrawn ? WITHDRAW : undefined
  )
  print(`note   ${await noteOf(site)}`, `note   ${await sizeNote(site)}`, ...(await transportNote(site)))
  if (problems.length > 0)
    return fail(...problems.map(formatProblem), `${counted(problems.length, 'problem')} at ${site}`)
  const are = values.withdrawn ? 'the notice of withdrawal' : 'as built'
  print(
    `Asked ${counted(asked, 'time')}: every answer is as the policy says, and ${counted(files.length, 'file')} ${are}.`
  )
}

await runCommand(main)
