import { runCommand } from './console.ts'
import { contentProgram } from './content/program.ts'

await runCommand(() => contentProgram().parseAsync())
