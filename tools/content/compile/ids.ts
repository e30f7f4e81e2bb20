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
 * @throws if a text is not YAML or not of this shape, or an id is not one.
 */
export const idsModule = (needsYaml: string, questionsYaml: string): string => {
  const { needs, supportNeeds, who } = { ...parse(needsYaml), ...parse(questionsYaml) } as Files
  const needsThatAre = (what: string) => idsOf(needs.filter(({ is }) => is?.includes(what)))
  const ids = {
    needs: idsOf(needs),
    grave: needsThatAre('grave'),
    implied: needsThatAre('implied'),
    shelter: needsThatAre('shelter').join(),
    supportNeeds: idsOf(supportNeeds.choices),
    who: Object.fromEntries(who.choices.map(({ id, need }) => [id, need])),
    nearNow: idsOf(who.choices.filter(({ leadsToDanger }) => leadsToDanger)).join()
  }
  const all = [...Object.entries(ids.who), ids.needs, ids.supportNeeds, ids.shelter, ids.nearNow].flat()
  if (!all.every(id => /^[a-z][a-z0-9-]*$/.test(id ?? ''))) throw new Error(`Not ids: ${all.join()}`)
  const fields = Object.entries(ids).map(([name, value]) => `  ${name}: ${JSON.stringify(value)}`)
  return `/** Made from content/needs.yaml and content/questions.yaml by \`npm run fix\`: change those instead. */
export const IDS = {
${fields.join(',\n')}
} as const
`
}
