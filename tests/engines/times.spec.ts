import type { Site } from '../browser/offline/support/site.ts'
import { changed, withScript } from '../browser/support/changed-page.ts'
import { LONG } from '../browser/support/marks.ts'
import { OUTCOME, openPage, shows, TO_OUTCOME } from './support/conversation.ts'
import { type Engine, eventually } from './support/engine.ts'
import { pressButtons } from './support/press.ts'
import { DEVICE_ZONE, expect, test } from './support/test.ts'

const pageOf = (site: Site) => String(site.read('/index.html').body)

/** Serves the page as if built with a change, without a worker that would keep the old one. */
const build = (site: Site, html: string, edit: (html: string) => string) => {
  const { body, headers } = changed(html, edit)
  site.remove('/sw.js')
  site.put('/index.html', body, headers)
}

/** Warns after two seconds idle and wipes after three. The limits for a hidden page stay. */
const IDLE = [/"idleMinutes":\d+,"warningSeconds":\d+/, '"idleMinutes":0.05,"warningSeconds":1'] as const
/** About a second hidden. The limits for an idle page stay. */
const HIDDEN = [/"hiddenMinutes":\d+/, '"hiddenMinutes":0.02'] as const

const HEADING = "document.querySelector('#app h1')?.textContent"

/** Source that records every heading: one may be gone before a slow driver can ask. */
const NOTE_HEADINGS = `
  window.headings = []
  const note = () => ${HEADING} && ${HEADING} !== headings.at(-1) && headings.push(${HEADING})
  note()
  new MutationObserver(note).observe(document.querySelector('#app'), { childList: true, subtree: true, characterData: true })`

const isCleared = (engine: Engine) =>
  eventually(async () => expect(await engine.evaluate(`return ${HEADING}`)).toBe('Cleared'))

test('promise 3, wipe: untouched for so long, or out of sight, it is cleared', async ({ engine, site }) => {
  const html = pageOf(site)
  await test.step('untouched', async () => {
    build(site, html, page => page.replace(...IDLE))
    await openPage(engine, site)
    await engine.evaluate(NOTE_HEADINGS)
    await pressButtons(engine, 'Start')
    await isCleared(engine)
    expect(await engine.evaluate('return window.headings')).toEqual([
      'Before you start',
      'Do you need any help or support?',
      'Cleared'
    ])
  })
  await test.step('out of sight', async () => {
    build(site, html, page => page.replace(...HIDDEN))
    await openPage(engine, site)
    await pressButtons(engine, 'Start', 'No')
    await shows(engine, 'Are you worried')
    await engine.hide()
    await isCleared(engine)
    await engine.show()
  })
})

/** Before and after each clock change, to show an hour's error. London time is in the comments. */
const MOMENTS = {
  '2026-03-27T08:59:00Z': 'Probably closed', // Friday, 8:59
  '2026-03-30T08:00:00Z': 'Probably open until 5pm', // Monday, 9:00
  '2026-10-23T08:00:00Z': 'Probably open until 5pm', // Friday, 9:00
  '2026-10-26T08:59:00Z': 'Probably closed' // Monday, 8:59
} as const
const OTHER_ZONES = ['Europe/London', 'Asia/Kolkata']

/** Lets a test set the device's clock, which then runs on. */
const withGoTo = (html: string) =>
  withScript(
    html,
    'first',
    script =>
      `{const now=Date.now;let off=0;Date.now=()=>now()-off;globalThis.goTo=moment=>{off=now()-moment}};${script}`
  )

const line = (engine: Engine, name: string) =>
  engine.evaluate<string>(
    `return [...document.querySelectorAll('li')].find(({ innerText }) => innerText.includes(${JSON.stringify(name)}))?.innerText`
  )

/** Reads an outcome at each moment, which is set while the page is wiped. */
const readHours = async (engine: Engine, site: Site, timeZone: string) => {
  build(site, pageOf(site), withGoTo)
  await openPage(engine, site)
  expect(await engine.evaluate('return Intl.DateTimeFormat().resolvedOptions().timeZone')).toMatch(
    timeZone === 'Asia/Kolkata' ? /^Asia\/(?:Kolkata|Calcutta)$/ : timeZone
  )
  for (const [moment, state] of Object.entries(MOMENTS)) {
    await pressButtons(engine, 'Clear')
    await isCleared(engine)
    await engine.evaluate(`goTo(${Date.parse(moment)})`)
    await pressButtons(engine, 'New conversation', ...TO_OUTCOME)
    await shows(engine, OUTCOME)
    const said = await eventually(async () => {
      const text = await line(engine, 'National Ugly Mugs')
      if (!text?.includes('Probably')) throw new Error(`The line is not there: ${text}`)
      return text
    })
    expect([moment, said]).toEqual([moment, expect.stringContaining(state)])
  }
}

const title = (timeZone: string) =>
  `promise 5, hours: on a device set to ${timeZone}, London time counts on both sides of each change of clocks`

test(title(DEVICE_ZONE), ({ engine, site }) => readHours(engine, site, DEVICE_ZONE))

for (const timeZone of OTHER_ZONES)
  test(title(timeZone), { tag: LONG }, async ({ launch, site }) =>
    readHours(await launch({ timeZone }), site, timeZone)
  )
