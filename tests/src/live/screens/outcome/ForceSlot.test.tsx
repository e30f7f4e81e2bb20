import { content } from 'virtual:content'
import { cleanup, screen, within } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, expect, test } from 'vitest'
import type { ForcePack, Line, Service } from '../../../../../machines/content/content.ts'
import { londonTime } from '../../../../../machines/hours/london.ts'
import { ForceContext } from '../../../../../src/live/context/force.ts'
import { ForceSlot, ForceSlotWords } from '../../../../../src/live/screens/outcome/ForceSlot.tsx'
import { compileHours } from '../../../../../tools/content/hours/compile-hours.ts'
import { renderInApp } from '../../../../support/render-at.tsx'

const [some] = content.services
const [force] = content.forces
if (!some || !force) throw new Error('The content has no service, or no force.')

const phone: Line = {
  number: '0161 496 0000',
  confirmed: true,
  hours: compileHours({ open: '24/7', confirmed: true }, ['england'])
}

const council = (shortName: string, fields: Partial<Service> = {}): Service => ({
  ...some,
  id: some.id,
  shortName,
  phone,
  needs: ['nowhere-safe-tonight'],
  bestFor: ['nowhere-safe-tonight'],
  local: { area: shortName, runBy: 'council' },
  ...fields
})

const at = londonTime(Date.parse('2026-11-25T12:00:00Z'))

const render = (
  words: ReactNode,
  slots: ForcePack['slots'] | 'damaged' = {},
  locals: readonly Service[] = []
) => {
  const website = { address: 'https://x.example', confirmed: true }
  const pack =
    slots === 'damaged' ? undefined : { website, localServices: locals, slots, editorContact: undefined }
  renderInApp(<ForceContext value={{ force, pack, locals }}>{words}</ForceContext>)
}
const said = () => document.body.textContent

afterEach(cleanup)

test('slot of a force: says what the force filled in, with its number', () => {
  const liaison = { says: 'Ask for the safeguarding desk.', number: '101' }
  render(<ForceSlot slot="liaison" reasons={[]} at={at} />, { liaison })
  expect(said()).toContain(`${content.screens.outcome.yourForce} Ask for the safeguarding desk.`)
  expect(said()).toContain('101')
})

test('slot of a force: lists the local services for it that can be rung', () => {
  render(<ForceSlot slot="housing-tonight" reasons={[]} at={at} />, {}, [
    council('Barton'),
    council('No line', { phone: undefined } as unknown as Partial<Service>),
    council('Drugs', { needs: ['drugs-or-alcohol'], bestFor: ['drugs-or-alcohol'] })
  ])
  const rows = screen.getAllByRole('listitem')
  expect(rows).toHaveLength(1)
  expect(within(rows[0] as HTMLElement).getByText(phone.number)).toBeTruthy()
})

test.each([
  ['nothing is filled in', {}],
  ['the pack of the force is damaged', 'damaged']
] as const)('slot of a force: says nothing where %s', (_, slots) => {
  render(<ForceSlot slot="interpreter" reasons={[]} at={at} />, slots)
  expect(said()).toBe('')
})

test.each([
  ['drugs', `${content.needs['drugs-or-alcohol'].label}: Ask for Via.`],
  ['liaison', 'Ask for Via.']
] as const)(
  'slot of a force: %s says what it is for, if nothing near it does and a need names it',
  (slot, words) => {
    render(<ForceSlotWords slot={slot} isLabelled />, { [slot]: { says: 'Ask for Via.' } })
    expect(said()).toBe(`${content.screens.outcome.yourForce} ${words}`)
  }
)
