import { parse } from 'yaml'

interface Entry {
  readonly id: string
  readonly is?: readonly string[]
  readonly need?: string
  readonly leadsToDanger?: true
}
type Files = Record<'needs', readonly Entry[]> & Record<'supportNeeds' | 'who', { choices: readonly Entry[] }>

const idsOf = (entries: readonly Entry[]) => entries.map(({ id }) => id)

/**
 * @param needsYaml,questionsYaml the texts of `needs.yaml` and `questions.yaml`.
 * @returns the source of `machines/content/ids.ts`, from which types are made.
 * @throws if a text is not YAML or not of this shape, or if an id is not valid.
 */
export const idsModule = (needsYaml: string, questionsYaml: string): string => {
  const { needs, supportNeeds, who } = { ...parse(needsYaml), ...parse(questionsYaml) } as Files
  const needsThatAre = (what: string) => idsOf(needs.filter(({ is }) => is?.includes(what)))
  const ids = {
    NEED_IDS: idsOf(needs),
    GRAVE_NEEDS: needsThatAre('grave'),
    IMPLIED_NEEDS: needsThatAre('implied'),
    SHELTER: needsThatAre('shelter').join(),
    SUPPORT_IDS: idsOf(supportNeeds.choices),
    WHO_IDS: idsOf(who.choices),
    WHO_NEEDS: Object.fromEntries(who.choices.map(({ id, need }) => [id, need])),
    LEADS_TO_DANGER: idsOf(who.choices.filter(({ leadsToDanger }) => leadsToDanger)).join()
  }
  const { WHO_NEEDS, ...lists } = ids
  const all = [...Object.values(lists), ...Object.values(WHO_NEEDS)].flat()
  if (!all.every(id => /^[a-z][a-z0-9-]*$/.test(id ?? ''))) throw new Error(`Not ids: ${all.join()}`)
  const lines = Object.entries(ids).map(
    ([name, value]) => `export const ${name} = ${JSON.stringify(value)} as const\n`
  )
  return `// Made from content/needs.yaml and content/questions.yaml by \`npm run fix\`: change those instead.\n${lines.join('')}`
}
