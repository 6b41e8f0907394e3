/** The walk in a browser that runs scripts, with every page read by axe. */
import { norwegian } from './town.ts'
import { walk } from './walk.ts'

walk(true, norwegian)
