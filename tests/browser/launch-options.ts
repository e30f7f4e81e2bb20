import { join } from 'node:path'
import { pathOf } from './find-program.ts'

/** Root, as on a build server, cannot use the sandbox. Most other flags stop the browser's own requests. */
const browserArguments: readonly string[] = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  // Drawing in the browser's own process saves a twentieth of the CPU.
  '--in-process-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost'
]

/** What a page is drawn in, by a file of `fonts/`. */
export type Face = 'Roboto' | 'DejaVu Sans' | 'Noto Sans'

/**
 * @returns launch options with the project's fonts and none of the machine's, so that a page looks the same on
 * every Linux. Browsers elsewhere do not read them.
 */
export const launchOptions = (executablePath = pathOf('chromium'), face: Face = 'Roboto') => ({
  executablePath,
  args: [...browserArguments],
  env: {
    ...process.env,
    FONTCONFIG_PATH: join(import.meta.dirname, 'fonts'),
    FONTCONFIG_FILE: `${face.replace(' ', '-')}.conf`
  }
})
