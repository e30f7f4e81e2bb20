import { isRecoveryValue } from '../parse/recovery.ts'
import type { Path, YamlFile } from '../parse/yaml-file.ts'
import { rule } from './rule.ts'
import { wordsAt } from './words-at.ts'

/** The prompts of the guidance, word for word (its lines 22 to 26). */
const PROMPTS: readonly (readonly [Path, string])[] = [
  [['support', 'prompt'], 'Do you need any help or support?'],
  [['safety', 'prompt'], 'Are you worried about your safety?'],
  [['safePlace', 'prompt'], 'Have you got a safe place to go to?'],
  [['afraid', 'prompt'], 'Are there any individuals you are afraid of or worried about?']
]

/** What officers learn to find by its name, and tools drive the product by. */
const ANSWERS: readonly (readonly [Path, string])[] = [
  [['answers', 'yes'], 'Yes'],
  [['answers', 'no'], 'No'],
  [['answers', 'unsure'], 'Not sure'],
  [['answers', 'declined'], 'Rather not say']
]

const NAMES: readonly (readonly [Path, string])[] = [
  [['buttons', 'start'], 'Start'],
  [['buttons', 'continue'], 'Continue'],
  [['buttons', 'back'], 'Back'],
  [['buttons', 'danger'], 'Danger now'],
  [['buttons', 'finish'], 'Finish now'],
  [['buttons', 'clear'], 'Clear'],
  [['labels', 'outcome'], 'Tips and contacts'],
  [['outcome', 'do-now'], 'Do now'],
  [['outcome', 'contact-first'], 'Contact first'],
  [['outcome', 'tips'], 'Tips to share'],
  [['outcome', 'you-answered'], 'You answered']
]

const held = (yaml: YamlFile, value: object, fixed: readonly (readonly [Path, string])[], why: string) =>
  fixed
    .map(([path, words]) => ({ path, words, written: wordsAt(value, path) }))
    .filter(({ words, written }) => written !== words && !isRecoveryValue(written))
    .map(({ path, words, written }) => yaml.error(path, `"${written}" is not ${why}.`, `Write "${words}".`))

const prompts = rule(['questions.yaml'], ({ 'questions.yaml': { yaml, value } }) => [
  ...held(yaml, value, PROMPTS, "the guidance's question, word for word"),
  ...held(yaml, value, ANSWERS, 'the fixed name of this answer')
])

const names = rule(['screens.yaml'], ({ 'screens.yaml': { yaml, value } }) =>
  held(yaml, value, NAMES, 'its fixed name')
)

export const fixedWordRules = [prompts, names]
