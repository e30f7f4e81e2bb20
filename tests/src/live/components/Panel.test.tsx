import { content } from 'virtual:content'
import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createActor } from 'xstate'
import { encounterMachine } from '../../../../machines/encounter/encounter.machine.ts'
import { Panel } from '../../../../src/live/components/Panel.tsx'
import { EncounterProvider } from '../../../../src/live/context/EncounterProvider.tsx'
import { renderInApp } from '../../../support/render-at.tsx'

afterEach(cleanup)

beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true
  }
})

const { buttons } = content.screens

/** @returns the buttons of a panel, from its title on, and those beside the title. */
const renderPanel = (interrupts: boolean) => {
  renderInApp(
    <EncounterProvider actor={createActor(encounterMachine).start()}>
      <Panel title="A panel" onClose={() => undefined} interrupts={interrupts}>
        {() => null}
      </Panel>
    </EncounterProvider>
  )
  const heading = screen.getByRole('heading', { name: 'A panel' })
  const besideTitle = within(heading.parentElement as HTMLElement).queryAllByRole('button')
  return besideTitle.map(({ textContent }) => textContent)
}

test('panel: only Close is beside the title, so that no one clears by mistake', () => {
  expect(renderPanel(false)).toEqual([buttons.close])
})

test('panel: one that opened by itself has nothing beside its title', () => {
  expect(renderPanel(true)).toEqual([])
})
