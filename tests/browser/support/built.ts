import type { Folder } from './content.ts'
import { inFolderOfRun } from './once-per-run.ts'

/** @returns the name of a product's build folder. */
const buildOf = (folder: Folder): string => `dist-of-${folder}`

/** @returns where a product is built for this run. Tests never use `dist/`. */
export const builtFrom = (folder: Folder): string => inFolderOfRun(buildOf(folder))

/** Where the fixture is built. */
export const BUILT = builtFrom('fixture')
