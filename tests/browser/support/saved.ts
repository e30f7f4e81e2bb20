import { readFileSync } from 'node:fs'
import type { Locator } from '@playwright/test'

/** Presses a button that saves a file. @returns the file's bytes. */
export const savedBy = async (button: Locator): Promise<Buffer> => {
  const saving = button.page().waitForEvent('download')
  await button.press('Enter')
  return readFileSync(await (await saving).path())
}
