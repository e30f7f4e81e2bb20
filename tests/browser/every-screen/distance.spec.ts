import { NEAR_NOW, SUPPORT_CHOICES, WHO_CHOICES } from '../../../machines/content/vocabulary.ts'
import { distanceOn } from '../../support/distance/measure.ts'
import { type Route, routeWith } from '../../support/distance/routes.ts'
import { walkRoute } from '../../support/distance/walk-route.ts'
import { expect, test } from '../support/base.ts'
import { LONG } from '../support/marks.ts'
import { isShort } from './short.ts'

/** Answers in the words of the table of people. */
const HOUSING = 'help: housing; worried: yes; tonight: yes'
const CONTROLLED = `${HOUSING}; afraid: controls`
const EVERYTHING = `help: ${SUPPORT_CHOICES.join(', ')}; worried: yes; tonight: yes; afraid: ${WHO_CHOICES.filter(one => one !== NEAR_NOW).join(', ')}`

/** Conversations that a review walked: name, force, time, answers, and the person's language, if any. */
const SAID = `no to all | no force | Sunday 03:00 | no to all
nowhere safe, housing | west-yorkshire | Sunday 03:00 | ${HOUSING}
the same by day | west-yorkshire | Tuesday 14:00 | ${HOUSING}
raped, report, talk | kent | Sunday 03:00 | help: talk, sexual-assault, report-crime; worried: yes; afraid: client
partner, nowhere safe | police-scotland | Sunday 03:00 | worried: yes; tonight: yes; afraid: partner-or-family
immigration, mental health | northern-ireland | Tuesday 14:00 | help: immigration-or-legal, mental-health
controlled, Romanian | kent | Sunday 03:00 | ${CONTROLLED} | ro
not sure of anything, Arabic | west-yorkshire | Sunday 03:00 | everything: not sure | ar
sexual health, Thai | no force | Tuesday 14:00 | help: sexual-health | th
controlled, Chinese | police-scotland | Sunday 03:00 | ${CONTROLLED} | zh-Hans
partner, officer's Welsh | north-wales | Sunday 03:00 | worried: yes; afraid: partner-or-family
prefers not to say | no force | Tuesday 14:00 | everything: prefer not to say
Numbers now at once | west-yorkshire | Sunday 03:00 | cut short
someone near, carries on | kent | Sunday 03:00 | worried: yes; afraid: near-now
everything chosen | west-yorkshire | Sunday 03:00 | ${EVERYTHING}
drugs, nowhere safe | northern-ireland | Sunday 03:00 | help: housing, drugs-or-alcohol; tonight: yes
sexual health, peers | kent | Tuesday 14:00 | help: sexual-health, peer-advice
client, passes on | police-scotland | Tuesday 14:00 | help: pass-on-information; worried: yes; afraid: client`

const ROUTES: readonly Route[] = SAID.split('\n').map(line => {
  const [name = '', force = '', when = '', answers = '', personLanguage] = line.split(' | ')
  return {
    ...routeWith({ name, answers, when, force: force === 'no force' ? undefined : force }),
    ...(personLanguage ? { personLanguage } : {}),
    ...(name.includes('Welsh') && { language: 'cy' as const })
  }
})

test.use({ hasTouch: true, isMobile: true })

test('promise 1, distance: in all eighteen conversations few words are said before the outcome, three numbers are in its first window, one that answers if any does, and it is short (U35, U39, U40)', {
  tag: LONG
}, async ({ context }) => {
  expect(ROUTES).toHaveLength(18)
  test.setTimeout(60_000 * ROUTES.length)
  for (const route of ROUTES)
    await test.step(route.name, async () => {
      const { page, said } = await walkRoute(context, route)
      const distance = await isShort(page, route.name, said)
      await page.setViewportSize({ width: 320, height: 568 })
      await expect(async () => {
        const small = await distanceOn(page)
        expect(small.numbersInSight, `on the smallest phone, ${route.name}`).toBeGreaterThanOrEqual(3)
        expect(small.answeringInSight, `one that answers, there, ${route.name}`).toBe(distance.answers)
      }).toPass({ timeout: 10_000 })
      await page.close()
    })
})
