import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Site } from '../../browser/offline/support/site.ts'
import { withScript } from '../../browser/support/changed-page.ts'
import { eventually, LAUNCH_MS, pause } from './engine.ts'
import { PROGRAMS, pathOf } from './programs.ts'
import { stage } from './webkit.ts'

const DONE = '/done'
/** Longer than the guard against double taps. */
const BETWEEN_MS = 600
/** As long as a person waits before pressing again. */
const AGAIN_MS = 3_000
/** Longer than WebKit waits before it writes. */
const WRITTEN_MS = 2_000

/** @returns the page as it would have been built to press buttons by itself, then to run something, and to leave. */
export const pressingByItself = (html: string, buttons: readonly string[], then = '') =>
  withScript(
    html,
    'app',
    script => `${script};{const names=${JSON.stringify(buttons)};let before,pressedAt;const next=()=>{
      const shown=document.body.innerText;
      if(pressedAt&&shown!==before){names.shift();pressedAt=undefined}
      if(names.length===0){${then};location.href='${DONE}';return}
      const button=[...document.querySelectorAll('button')].find(({innerText,offsetParent})=>offsetParent&&innerText.trim().startsWith(names[0]));
      if(button&&!(Date.now()-pressedAt<${AGAIN_MS})){before=shown;pressedAt=Date.now();button.click()}
      setTimeout(next,${BETWEEN_MS})};setTimeout(next,${BETWEEN_MS})}`
  )

/**
 * Opens a page in WebKit as anybody does: what a driver has opened writes nothing to a disk.
 * @returns the folder of all its files. @throws if the page does not come to its end.
 */
export const openUnattended = async (site: Site): Promise<string> => {
  site.put(DONE, '<!doctype html><link rel="icon" href="data:,">', { 'content-type': 'text/html' })
  const { folder, screen, env } = await stage()
  const browser = spawn(pathOf(PROGRAMS.MINI_BROWSER), [site.address], { env, stdio: 'ignore' })
  const ended = once(browser, 'exit')
  try {
    await eventually(async () => {
      if (!site.asked.includes(DONE))
        throw new Error(
          `The page did not come to its end. It asked for: ${site.asked.join(', ') || 'nothing'}. The browser ${browser.exitCode === null ? 'runs' : `ended with ${browser.exitCode}`}.`
        )
    }, LAUNCH_MS)
    await pause(WRITTEN_MS)
  } finally {
    browser.kill()
    await ended
    screen.kill()
  }
  return folder
}
