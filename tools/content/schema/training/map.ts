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
    'nearNow',
    'detour',
    'leadsTo',
    'kind',
    'says',
    'rules',
    'tests',
    'testsOfThis',
    'testsOfAll',
    'pick',
    'lands',
    'raises',
    'raisesNothing'
  )
}
