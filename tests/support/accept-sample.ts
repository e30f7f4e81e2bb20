import { accept } from '../../tools/editorial/review/approved.ts'
import { compiledOf, sampleTexts, TODAY, withEdit } from './content.ts'

/**
 * Accepts the sample as if it had been a little otherwise, so that Changes has something to tell: an officer action with
 * a need more, and a tip in other words.
 */
const before = withEdit(
  'tips.yaml',
  'say: "Always do this first: agree what will happen, and take the money."',
  'say: Agree what will happen, and take the money first.',
  withEdit('officer-actions.yaml', 'needs: [stalking]', 'needs: [stalking, exploitation]', sampleTexts)
)

accept('tests/sample', compiledOf(before, TODAY, '2026-01-01'))
