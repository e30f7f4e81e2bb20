import { Command } from 'commander'
import { example } from '../console.ts'
import { checkContent, checkRelease, formatContent } from './check-content.ts'
import { showLanguages, writeLanguageFiles } from './languages.ts'
import { acceptOutcomes } from './outcomes.ts'

/** @returns `npm run content`, with all its subcommands, options and help. */
export const contentProgram = (): Command => {
  const program = new Command('npm run content --')
    .description('Checks the content, and helps to keep it right.')
    .option('--folder <folder>', 'the folder of the content', 'content')
    .showHelpAfterError()
    .addHelpText('after', example('npm run content', 'npm run content -- languages'))

  const folder = () => program.opts<{ folder: string }>().folder

  /** @param examples what may follow `npm run content -- `. */
  const add = (name: string, description: string, examples = [name], parent = program) =>
    parent
      .command(name, { isDefault: name === 'check' })
      .description(description)
      .addHelpText('after', example(...examples.map(words => `npm run content -- ${words}`)))

  add('check', 'list every error with its fix, and every warning (this is what "npm run content" does)', [
    'check drafts/content'
  ])
    .argument('[folder]', 'the folder of the content')
    .action((named?: string) => checkContent(named ?? folder()))

  add('format', 'write every file as the check wants it ("npm run fix" does this too)', [
    'format drafts/content'
  ])
    .argument('[folder]', 'the folder of the content')
    .action((named?: string) => formatContent(named ?? folder()))

  add('release', 'fail while a fact is stale, unconfirmed or unsigned, and say who must do what').action(() =>
    checkRelease(folder())
  )

  add('accept-outcomes', 'keep the present content, to compare later outcomes with it').action(() =>
    acceptOutcomes(folder())
  )

  add('languages', 'show the progress of each language, and its size in the page').action(() =>
    showLanguages(folder())
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
