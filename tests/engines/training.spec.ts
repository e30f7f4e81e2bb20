import { sees } from './support/conversation.ts'
import { eventually } from './support/engine.ts'
import { expect, test } from './support/test.ts'

/** Source that returns what the phone of a view shows. */
const PHONE = `const phone = document.querySelector('iframe')
  return phone ? phone.contentDocument?.querySelector('h1')?.innerText ?? '' : 'no phone'`

test('promise 8, training: every view opens, says that it is training, and the console is silent', async ({
  engine,
  site
}) => {
  const said = (await engine.messages(site.address)).length
  await engine.goTo(`${site.address}training/`)
  const views = await eventually(async () => {
    const links = await engine.evaluate<readonly string[]>(
      "return [...document.querySelectorAll('a.training-tab')].map(link => link.getAttribute('href'))"
    )
    expect(links.length).toBeGreaterThan(6)
    return links
  })
  const shown = new Set<string>()
  for (const view of views)
    await test.step(view, async () => {
      await engine.evaluate(`location.hash = ${JSON.stringify(view)}`)
      shown.add(
        await eventually(async () => {
          const words = await engine.evaluate<string>(
            "return document.querySelector('nav [aria-current]').getAttribute('href') + document.querySelector('main').innerText"
          )
          expect(words.slice(0, view.length)).toBe(view)
          expect(words.length).toBeGreaterThan(100)
          return words
        })
      )
      expect(await sees(engine, 'Training: not a real conversation')).toBe(true)
      // A view that is left while its phone is loading logs that to the console.
      await eventually(async () =>
        expect(await engine.evaluate(PHONE)).toMatch(/^(?:no phone|Before you start)$/)
      )
    })
  expect(shown.size).toBe(new Set(views).size)
  await engine.evaluate("location.hash = '#walk'")
  await eventually(async () => expect(await engine.evaluate(PHONE)).toBe('Before you start'))
  expect((await engine.messages(site.address)).slice(said)).toEqual([])
})
