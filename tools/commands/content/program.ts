import { Command } from 'commander'
import { example } from '../console.ts'
import { checkContent, formatContent } from './check-content.ts'
import { checkRelease } from './check-release.ts'
import { type ConfirmOptions, confirmTranslations, showLanguages, writeLanguageFiles } from './languages.ts'
import { acceptOutcomes, showCoverage, showDiff } from './outcomes.ts'
import { applyFilledSheet, writeSheet } from './ring-round.ts'

/** @returns `npm run content`, with all its subcommands, options and help. */
export const contentProgram = (): Command => {
  const program = new Command('npm run content --')
    .description('Checks the content, and helps to keep it right.')
    .option('--folder <folder>', 'the folder of the content', 'content')
    .showHelpAfterError()
    .addHelpText('after', example('npm run content', 'npm run content -- diff main'))

  const folder = () => program.opts<{ folder: string }>().folder

  program
    .command('check', { isDefault: true })
    .description('list every error with its fix, and every warning (this is what "npm run content" does)')
    .argument('[folder]', 'the folder of the content')
    .action((named?: string) => checkContent(named ?? folder()))
    .addHelpText('after', example('npm run content', 'npm run content -- check drafts/content'))

  program
    .command('format')
    .description('write every file as the check wants it ("npm run fix" does this too)')
    .argument('[folder]', 'the folder of the content')
    .action((named?: string) => formatContent(named ?? folder()))
    .addHelpText('after', example('npm run content -- format drafts/content'))

  program
    .command('release')
    .description('fail while a fact is stale, unconfirmed or unsigned, and say who must do what')
    .action(() => checkRelease(folder()))
    .addHelpText('after', example('npm run content -- release'))

  const ringRound = program
    .command('ring-round')
    .description('write ring-round.csv, a sheet for ringing every number; "apply" reads the completed sheet')
    .action(() => writeSheet(folder()))
    .addHelpText(
      'after',
      example('npm run content -- ring-round', 'npm run content -- ring-round apply ring-round.csv')
    )

  ringRound
    .command('apply')
    .description('take a filled sheet back into the content')
    .argument('<file>', 'the sheet, saved as CSV')
    .action((file: string) => applyFilledSheet(folder(), file))
    .addHelpText('after', example('npm run content -- ring-round apply ring-round.csv'))

  program
    .command('coverage')
    .description('show where nobody answers, need by need')
    .option('--force <id>', 'one force alone: the name of its file')
    .action(({ force }: { readonly force?: string }) => showCoverage(folder(), force))
    .addHelpText('after', example('npm run content -- coverage --force kent'))

  program
    .command('diff')
    .description('print what changed since a revision of git, outcome by outcome, as Markdown')
    .argument('<revision>', 'a branch, a tag or a commit')
    .action((revision: string) => showDiff(folder(), revision))
    .addHelpText('after', example('npm run content -- diff main > changes.md'))

  program
    .command('accept-outcomes')
    .description('keep the present content, to compare later outcomes with it')
    .action(() => acceptOutcomes(folder()))
    .addHelpText('after', example('npm run content -- accept-outcomes'))

  program
    .command('languages')
    .description('show the progress of each language, and its size in the page')
    .action(() => showLanguages(folder()))
    .addHelpText('after', example('npm run content -- languages'))

  const language = program
    .command('language')
    .description('add to the file of one language, or confirm its translations')
    .addHelpText(
      'after',
      example('npm run content -- language write ro', 'npm run content -- language confirm ro --all')
    )

  language
    .command('write')
    .description(
      'add missing texts to the file of a language, marked as not translated yet; or make a new file'
    )
    .argument('<tag>', 'a language as "ro" or "zh-Hans"; "all" for every language that has a file')
    .action((tag: string) => writeLanguageFiles(folder(), tag))
    .addHelpText('after', example('npm run content -- language write all'))

  language
    .command('confirm')
    .description('show translations whose English has changed, and bind those that were looked at')
    .argument('<tag>', 'a language as "ro"')
    .option('--key <key...>', 'translations that were looked at and are right')
    .option('--all', 'all of them were looked at and are right')
    .option('--role <role>', 'who checked the whole file, by role; with --on')
    .option('--on <day>', 'when they checked it, as 2026-11-25')
    .action((tag: string, options: ConfirmOptions) => confirmTranslations(folder(), tag, options))
    .addHelpText(
      'after',
      example(
        'npm run content -- language confirm ro --key tips.join-num.say',
        'npm run content -- language confirm ro --all --role "Romanian translator" --on 2026-11-25'
      )
    )

  return program
}
