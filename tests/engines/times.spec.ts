import type { Site } from '../browser/offline/support/site.ts'
import { changed, withScript } from '../browser/support/changed-page.ts'
import { LONG } from '../browser/support/long.ts'
import { OUTCOME, openPage, shows, TO_OUTCOME } from './support/conversation.ts'
import { type Engine, eventually } from './support/engine.ts'
import { pressButtons } from './support/press.ts'
import { DEVICE_ZONE, expect, test } from './support/test.ts'

/** Puts the page there as it would have been built with a change, with no worker that would keep the other one. */
const build = (site: Site, edit: (html: string) => string) => {
  const { body, headers } = changed(String(site.read('/index.html').body), edit)
  site.remove('/sw.js')
  site.put('/index.html', body, headers)
}

const LIMITS = /"idleMinutes":\d+,"warningSeconds":\d+,"hiddenMinutes":\d+/
/** Three seconds untouched, asked a second before; and one out of sight. */
const SECONDS = '"idleMinutes":0.05,"warningSeconds":1,"hiddenMinutes":0.02'

const inSeconds = (html: string): string => {
  expect(html).toMatch(LIMITS)
  return html.replace(LIMITS, SECONDS)
}

test('wipe: untouched for so long, or out of sight, it is cleared', async ({ engine, site }) => {
  build(site, inSeconds)
  await openPage(engine, site)
  await pressButtons(engine, 'Start', 'No')
  await shows(engine, 'Are you worried')
  await shows(engine, 'Cleared')
  await pressButtons(engine, 'New conversation', 'Start')
  await shows(engine, 'Do you need any help')
  await engine.hide()
  await eventually(async () =>
    expect(await engine.evaluate("return document.querySelector('#app h1')?.textContent")).toBe('Cleared')
  )
  await engine.show()
})

/** Before and after each change of clocks, so that an hour more or less would show. In London it is the hour in brackets. */
const MOMENTS = {
  '2026-03-27T08:59:00Z': 'Probably closed', // Friday, 8:59
  '2026-03-30T08:00:00Z': 'Probably open until 5pm', // Monday, 9:00
  '2026-10-23T08:00:00Z': 'Probably open until 5pm', // Friday, 9:00
  '2026-10-26T08:59:00Z': 'Probably closed' // Monday, 8:59
} as const
const OTHER_ZONES = ['Europe/London', 'Asia/Kolkata']

/** Has the clock of the device start at a moment. */
const startingAt = (moment: string) => (html: string) =>
  withScript(
    html,
    'first',
    script => `{const now=Date.now,off=now()-${Date.parse(moment)};Date.now=()=>now()-off};${script}`
  )

const line = (engine: Engine, name: string) =>
  engine.evaluate<string>(
    `return [...document.querySelectorAll('li')].find(({ innerText }) => innerText.includes(${JSON.stringify(name)}))?.innerText`
  )

/** Reads an outcome at each moment. */
const readHours = async (engine: Engine, site: Site, timeZone: string) => {
  const html = String(site.read('/index.html').body)
  for (const [moment, state] of Object.entries(MOMENTS)) {
    build(site, () => startingAt(moment)(html))
    await openPage(engine, site)
    expect(await engine.evaluate('return Intl.DateTimeFormat().resolvedOptions().timeZone')).toMatch(
      timeZone === 'Asia/Kolkata' ? /^Asia\/(?:Kolkata|Calcutta)$/ : timeZone
    )
    await pressButtons(engine, ...TO_OUTCOME)
    await shows(engine, OUTCOME)
    await eventually(async () =>
      expect([moment, await line(engine, 'National Ugly Mugs')]).toEqual([
        moment,
        expect.stringContaining(state)
      ])
    )
  }
}

const title = (timeZone: string) =>
  `hours: on a device set to ${timeZone}, London time counts on both sides of each change of clocks`

test(title(DEVICE_ZONE), ({ engine, site }) => readHours(engine, site, DEVICE_ZONE))

for (const timeZone of OTHER_ZONES)
  test(title(timeZone), { tag: LONG }, async ({ launch, site }) =>
    readHours(await launch({ timeZone }), site, timeZone)
  )
