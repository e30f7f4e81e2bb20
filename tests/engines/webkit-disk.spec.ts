import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { pathOf } from '../browser/find-program.ts'
import { scan } from '../browser/nothing-kept/support/scan.ts'
import type { Site } from '../browser/offline/support/site.ts'
import { changed, withScript } from '../browser/support/changed-page.ts'
import { removeProfile } from '../browser/support/remove-profile.ts'
import { keptByNobody, OUTCOME, SCREEN_WORDS } from './support/conversation.ts'
import { eventually } from './support/engine.ts'
import { expect, test } from './support/test.ts'
import { end, stage } from './support/webkit.ts'

const DONE = '/done'
/** Milliseconds between attempts to press a button. */
const LOOK_MS = 100

/** Written by the page at its end. Once it is on disk, so is what the page stored that way before. */
const PLANTED = 'Planted at the end of the page'

/**
 * @returns the page as if built to press buttons by itself, each until the tap guard lets a press through;
 * then, on the outcome, it plants something and leaves.
 */
const pressingByItself = (html: string, buttons: readonly string[]) =>
  withScript(
    html,
    'app',
    script => `${script};{const names=${JSON.stringify(buttons)};const next=()=>{
      const isThere=document.querySelector('#app h1')?.innerText===${JSON.stringify(OUTCOME)};
      if(names.length===0&&isThere){localStorage.setItem('planted',${JSON.stringify(PLANTED)});location.href='${DONE}';return}
      const button=names.length>0&&[...document.querySelectorAll('button')].find(({innerText,offsetParent})=>offsetParent&&innerText.trim().startsWith(names[0]));
      let isTaken=false;
      if(button){button.addEventListener('click',()=>{isTaken=true},{once:true});button.click()}
      if(isTaken)names.shift();
      setTimeout(next,${LOOK_MS})};setTimeout(next,${LOOK_MS})}`
  )

/**
 * Opens a page in WebKit without a driver: with a driver WebKit writes nothing to disk.
 * @returns the folder of all its files. @throws if the page does not reach its end.
 */
const openUnattended = async (site: Site): Promise<string> => {
  site.put(DONE, '<!doctype html><link rel="icon" href="data:,">', { 'content-type': 'text/html' })
  const { folder, screen, env } = await stage()
  const browser = spawn(pathOf('miniBrowser'), [site.address], {
    env,
    stdio: 'ignore',
    detached: true
  })
  const ended = once(browser, 'exit')
  try {
    await eventually(async () => {
      if (!site.asked.includes(DONE))
        throw new Error(
          `The page did not come to its end. It asked for: ${site.asked.join(', ') || 'nothing'}. The browser ${browser.exitCode === null ? 'runs' : `ended with ${browser.exitCode}`}.`
        )
    })
    await eventually(async () => expect(scan(folder, [PLANTED]).found).not.toEqual([]))
  } finally {
    browser.kill()
    await ended
    end(browser, screen)
  }
  return folder
}

const CONVERSATION = [
  'Start',
  'Not sure',
  'Continue',
  'Yes',
  'Danger now',
  'Safe now: carry on',
  'No',
  'Numbers now'
]

test('promise 3, nothing kept: after a conversation the disk holds what was planted at its end, and nothing of it', async ({
  site
}) => {
  const { body, headers } = changed(String(site.read('/index.html').body), html =>
    pressingByItself(html, CONVERSATION)
  )
  site.put('/index.html', body, headers)
  keptByNobody(site)
  const folder = await openUnattended(site)
  const { found } = scan(folder, [PLANTED, ...SCREEN_WORDS])
  removeProfile(folder)
  expect(found.length).toBeGreaterThan(0)
  expect(found.filter(line => !line.endsWith(PLANTED))).toEqual([])
})
