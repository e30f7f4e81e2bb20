import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folderOf = (file: string) => dirname(fileURLToPath(file))

const ROBOTO = folderOf(import.meta.resolve('@expo-google-fonts/roboto/package.json'))
const NOTO_SANS = folderOf(import.meta.resolve('@expo-google-fonts/noto-sans/package.json'))
const ARABIC = folderOf(import.meta.resolve('@expo-google-fonts/vazirmatn/package.json'))
const THAI = folderOf(import.meta.resolve('@expo-google-fonts/noto-sans-thai/package.json'))
const CHINESE = folderOf(import.meta.resolve('@expo-google-fonts/noto-sans-sc/package.json'))
const DEJAVU = folderOf(import.meta.resolve('dejavu-fonts-ttf/package.json'))

/** The weights that Android's static Roboto has; it draws 600 as 700. */
const WEIGHTS = ['400Regular', '500Medium', '700Bold']
const weightsIn = (folder: string) => WEIGHTS.map(weight => join(folder, weight))

/** The fonts to test with: that of most Android phones, one as wide as Verdana, and one with tall lines. */
const FACES = {
  Roboto: { folders: weightsIn(ROBOTO), dejavu: [] },
  'DejaVu Sans': { folders: [], dejavu: ['DejaVuSans', 'DejaVuSans-Bold'] },
  'Noto Sans': { folders: weightsIn(NOTO_SANS), dejavu: [] }
} as const

export type Face = keyof typeof FACES

/** The fonts for `serif` and `monospace`, whatever the face. */
const OTHER_DEJAVU = ['DejaVuSerif', 'DejaVuSerif-Bold', 'DejaVuSansMono', 'DejaVuSansMono-Bold']

/** Fallbacks. Noto Sans Arabic composes letters from parts, so its text cannot be read back from a PDF. */
const SCRIPTS = {
  families: ['Vazirmatn', 'Noto Sans Thai', 'Noto Sans SC'],
  folders: [ARABIC, THAI, CHINESE].flatMap(weightsIn)
}

const alias = (family: string, preferred: string) =>
  `<alias binding="same"><family>${family}</family><prefer><family>${preferred}</family></prefer></alias>`

/** Includes no other configuration and no system folder, so that a browser finds only these fonts. */
const fontconfigFor = (face: Face, cache: string): string => {
  const { folders, dejavu } = FACES[face]
  const wanted = [...dejavu, ...OTHER_DEJAVU].map(name => join(DEJAVU, 'ttf', `${name}.ttf`))
  const glob = (path: string) => `<glob>${path}</glob>`
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  ${[...folders, ...SCRIPTS.folders, join(DEJAVU, 'ttf')].map(path => `<dir>${path}</dir>`).join('\n  ')}
  <cachedir>${cache}</cachedir>
  <selectfont>
    <rejectfont>${glob(join(DEJAVU, 'ttf', '*'))}</rejectfont>
    <acceptfont>${wanted.map(glob).join('')}</acceptfont>
  </selectfont>
  ${alias('serif', 'DejaVu Serif')}
  ${alias('monospace', 'DejaVu Sans Mono')}
  <match target="pattern">
    <edit name="family" mode="append_last">${[face, ...SCRIPTS.families].map(name => `<string>${name}</string>`).join('')}</edit>
  </match>
</fontconfig>
`
}

/**
 * Writes the font configuration that gives a browser on Linux the project's fonts and none of the machine's.
 * @returns the path of the file, for FONTCONFIG_FILE. Browsers elsewhere do not read it.
 */
export const fontconfigFile = (face: Face): string => {
  const folder = join(tmpdir(), 'fonts-of-tests')
  const file = join(folder, `${face.replace(' ', '-')}.conf`)
  const text = fontconfigFor(face, join(folder, 'cache'))
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return file
  mkdirSync(folder, { recursive: true })
  // Another process may be reading or writing the file.
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, text)
  renameSync(draft, file)
  return file
}
