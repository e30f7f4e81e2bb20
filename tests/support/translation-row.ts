import type { TranslationRow } from '../../tools/editorial/languages/translation-rows.ts'

/** @returns a text and its translation, with defaults for what a test does not give. */
export const translationRow = (known: Partial<TranslationRow> = {}): TranslationRow => ({
  key: 'screens.example.line',
  english: 'Call {name} by 17:00',
  says: 'Sunați la {name} până la 17:00',
  state: 'current',
  facts: { for: 'person', placeholders: ['name'] },
  about: 'Words on the screen.',
  ...known
})
