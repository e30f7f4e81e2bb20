import { words } from '../fields.ts'

/** The map of the flow. */
export const mapFields = {
  map: words(
    'The map of the flow.',
    'intro',
    'drawing',
    'list',
    'walk',
    'layers',
    'larger',
    'smaller',
    'whole',
    'near-now',
    'detour',
    'leads-to',
    'kind',
    'says',
    'rules',
    'tests',
    'tests-of-this',
    'tests-of-all',
    'pick',
    'lands',
    'raises',
    'raises-nothing'
  )
}
