import { Command } from 'commander'
import { counted } from '../../content/diagnostic.ts'
import { example, print, printStep } from '../console.ts'
import { checkContent, checkRelease, formatContent } from './check-content.ts'
import { soundContent, textsOfFolder } from './load-content.ts'

// Modules that only one command needs are loaded by it, as the check runs more often than all others.

/** `npm run content -- language write TAG`: adds missing texts to the file of a language, or of all. */
const writeLanguageFiles = async (folder: string, tag: string): Promise<void> => {
  const { languageSources, writeLanguage } = await import('../../editorial/languages/write-language.ts')
  const paths = writeLanguage(folder, tag, languageSources(textsOfFolder(folder), tag))
  print(
    `Wrote ${paths.length === 1 ? paths[0] : counted(paths.length, 'file')}. English is shown for each empty "says" until a translator writes it; "npm run content" lists them.`
  )
}

/** `npm run content -- accept-outcomes`: keeps today's outcomes, to compare later ones with them. */
const acceptOutcomes = async (folder: string): Promise<void> => {
  const { accept } = await import('../../editorial/review/approved.ts')
  const { compiled } = soundContent(folder)
  printStep('Working out outcomes')
  accept(folder, compiled)
  print(`Accepted: ${folder}/approved holds what is there now. Review the diff before you commit it.`)
}

/** @returns `npm run content`, with all its subcommands, options and help. */
export const contentProgram = (): Command => {
  const program = new Command('npm run content --')
    .description('Checks the content, and helps to keep it right.')
    .option('--folder <folder>', 'the folder of the content', 'content')
    .showHelpAfterError()
    .addHelpText('after', example('npm run content', 'npm run content -- release'))

  const folder = () => program.opts<{ folder: string }>().folder

  /** @param examples what may follow `npm run content -- `. */
  const add = (name: string, description: string, examples = [name], parent = program) =>
    parent
      .command(name, { isDefault: name === 'check' })
      .description(description)
      .addHelpText('after', example(...examples.map(words => `npm run content -- ${words}`)))

  add(
    'check',
    'list every error with its fix, and every warning (this is what "npm run content" does)'
  ).action(() => checkContent(folder()))

  add('format', 'write every file as the check wants it ("npm run fix" does this too)').action(() =>
    formatContent(folder())
  )

  add('release', 'fail while a fact is stale, unconfirmed or unsigned, and say who must do what').action(() =>
    checkRelease(folder())
  )

  add('accept-outcomes', 'keep the present content, to compare later outcomes with it').action(() =>
    acceptOutcomes(folder())
  )

  const language = add('language', 'add to the file of one language', ['language write ro'])

  add(
    'write',
    'add missing texts to the file of a language, marked as not translated yet; or make a new file',
    ['language write all'],
    language
  )
    .argument('<tag>', 'a language as "ro" or "zh-Hans"; "all" for every language that has a file')
    .action((tag: string) => writeLanguageFiles(folder(), tag))

  return program
}
