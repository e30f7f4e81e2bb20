import * as fc from 'fast-check'

/** One example that fails is enough: the smallest takes hundreds of runs to find. */
fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true })
