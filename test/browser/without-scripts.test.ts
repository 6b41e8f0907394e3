/** The same walk in a browser that runs none. */
import { english } from './town.ts'
import { walk } from './walk.ts'

walk(false, english)
