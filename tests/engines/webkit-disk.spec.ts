import { scan } from '../browser/nothing-kept/support/scan.ts'
import { changed } from '../browser/support/changed-page.ts'
import { removeProfile } from '../browser/support/remove-profile.ts'
import { keptByNobody, SCREEN_WORDS } from './support/screen-words.ts'
import { expect, test } from './support/test.ts'
import { openUnattended, PLANTED, pressingByItself } from './support/unattended-webkit.ts'

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
