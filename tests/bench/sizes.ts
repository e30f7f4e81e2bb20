import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { writeTexts } from '../support/write-texts.ts'
import { hundredfold } from './many.ts'
import { report } from './report.ts'

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))

const brotli = (text: string | Buffer) => brotliCompressSync(text).length
const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`

/** What stands behind the script, at the end of the page: data, and a script that no first screen needs. */
const BEHIND =
  /<script type="application\/json"[\s\S]*?<\/script>|<script>(?:(?!<script>)[\s\S])*<\/script>(?=\s*<\/body>)/g

/** What a page weighs: before and in the script, and as a whole. */
const weigh = (folder: string) => {
  const files = filesIn(folder)
  const page = readFileSync(join(folder, 'index.html'), 'utf8')
  const others = files.filter(file => !file.endsWith('index.html')).map(file => brotli(readFileSync(file)))
  const assets = others.reduce((sum, bytes) => sum + bytes, 0)
  return { upToScript: brotli(page.replace(BEHIND, '')) + assets, whole: brotli(page) + assets }
}

/** @param folder of the national edition, built. */
export const measureSize = (folder: string): void => {
  for (const file of filesIn(folder)) report(`${file}, brotli`, kB(brotli(readFileSync(file))), '')
}

const build = (content: string, force?: string): string => {
  const folder = force === undefined && content === 'content' ? 'dist' : mkdtempSync(join(tmpdir(), 'dist-'))
  execFileSync(
    'npx',
    ['vite', 'build', '--outDir', resolve(folder), '--emptyOutDir', '--logLevel', 'error'],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, CONTENT_DIR: content, ...(force === undefined ? {} : { FORCE: force }) }
    }
  )
  return folder
}

/** The national edition and a force's own, with the real content and with a hundred times as much. */
export const measureEditions = (): void => {
  const many = mkdtempSync(join(tmpdir(), 'content-'))
  writeTexts(many, hundredfold())
  const editions = [
    ['national edition', 'content', undefined],
    ["a force's own edition", 'content', 'metropolitan'],
    ['national edition, content 100 times', many, undefined],
    ["a force's own edition, content 100 times", many, 'metropolitan']
  ] as const
  for (const [name, content, force] of editions) {
    const folder = build(content, force)
    const { upToScript, whole } = weigh(folder)
    const isReal = content === 'content'
    report(`${name}: up to and with the script`, kB(upToScript), isReal ? 'at most 95 kB' : '')
    report(`${name}: the whole`, kB(whole), isReal ? 'at most 180 kB' : '')
    if (folder !== 'dist') rmSync(folder, { recursive: true })
  }
  rmSync(many, { recursive: true })
}
