import { rmSync } from 'node:fs'
import { scan } from '../browser/nothing-kept/support/scan.ts'
import { changed } from '../browser/support/changed-page.ts'
import { OUTCOME } from './support/conversation.ts'
import { keptByNobody, SCREEN_WORDS } from './support/screen-words.ts'
import { expect, test } from './support/test.ts'
import { openUnattended, pressingByItself } from './support/unattended-webkit.ts'

const CONVERSATION = ['Start', 'Not sure', 'Continue', 'Yes', 'Danger now', 'Carry on', 'No', 'Finish now']
const PLANTED = `localStorage.setItem('planted', ${JSON.stringify(OUTCOME)})`

const VISITS = {
  'a conversation': [CONVERSATION, ''],
  'a conversation with a planted leak': [CONVERSATION, PLANTED]
} as const

for (const [name, [buttons, then]] of Object.entries(VISITS))
  test(`nothing kept: after ${name} the disk holds ${then ? 'it' : 'nothing of it'}`, async ({ site }) => {
    const { body, headers } = changed(String(site.read('/index.html').body), html =>
      pressingByItself(html, buttons, then)
    )
    site.put('/index.html', body, headers)
    keptByNobody(site)
    const folder = await openUnattended(site)
    const { found, files } = scan(folder, SCREEN_WORDS)
    rmSync(folder, { recursive: true })
    expect(files).toBeGreaterThan(0)
    expect(found.map(line => line.replace(/^.*: /, ''))).toEqual(then ? [OUTCOME] : [])
  })
