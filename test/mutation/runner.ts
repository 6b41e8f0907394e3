/**
 * Stryker's hand on the specs: they are loaded once, and a mutant is switched on while the tests that reach it run, the quickest first. It
 * counts as killed only if the test that failed passes again without it, so that nothing is laid to a mutant that an earlier one left behind.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import { type Spec, specsOf } from './specs.ts'

/** Of a whole property, as many runs as fit: a mutant is worth that long. */
const propertyTime = 300
/** For the tests of one mutant together: whoever survives that long counts as a survivor. */
const patience = 8_000
/** For a test that waits for what a mutant has taken away. */
const longest = 15_000
/** What takes long and tells little about one mutant: whole lives, thousands of rows, and what needs a process of its own. */
const slow = /\/(host-zone|turns|random-turns|plan-lives|import-size|overview|launch|leavers|cycle-run)\.test\.ts$/

/** How often each mutant's place was passed, while all was loaded and in each test. */
type Coverage = { static: Record<string, number>; perTest: Record<string, Record<string, number>> }

/** What the instrumented source looks at and counts. */
type Switch = {
  activeMutant?: string
  currentTestId?: string
  hitCount?: number
  hitLimit?: number
  mutantCoverage?: Coverage
}

type Trial = { activeMutant: { id: string }; testFilter?: string[]; sandboxFileName: string; hitLimit?: number }
/** By test, in ms: the process that ran them all first tells the others, in the copy of the project where they all are. */
type Took = Record<string, number>
const tookFile = 'took.json'

/** Where the instrumented source looks. */
const switchOf = (world: { __stryker__?: Switch }): Switch => {
  world.__stryker__ ??= {}
  return world.__stryker__
}

class LoadedSpecs {
  static inject = ['options'] as const
  #specs = new Map<string, Spec>()
  #switch = switchOf(globalThis as { __stryker__?: Switch })
  #took: Took | undefined
  #tried = 0

  #mutate: string[]

  constructor({ mutate }: { mutate: string[] }) {
    this.#mutate = mutate
  }

  capabilities() {
    return { reloadEnvironment: false }
  }

  async init() {
    fc.configureGlobal({ interruptAfterTimeLimit: propertyTime, seed: 1 })
    const files = ['test/domain', 'test/flow', 'test/emails', 'test/web']
      .flatMap((folder) => readdirSync(folder, { recursive: true }).map((name) => `${folder}/${name}`))
      .filter((path) => path.endsWith('.test.ts') && this.#isTried(path))
    for (const path of files.sort()) {
      const specs = await specsOf(path, () => import(pathToFileURL(resolve(path)).href))
      for (const spec of specs) this.#specs.set(spec.id, spec)
    }
  }

  /** Those that are named, or without any the quick ones of the domain, and of the flow if that is what is tried. */
  #isTried(path: string): boolean {
    if (process.env.SAMSPEL_SPECS !== undefined) return new RegExp(process.env.SAMSPEL_SPECS).test(path)
    const isOfFlow = path.startsWith('test/flow/') && this.#mutate.some((one) => one.startsWith('functions/flow'))
    return (path.startsWith('test/domain/') || isOfFlow) && !slow.test(path)
  }

  async dryRun() {
    const tests = []
    const took: Took = {}
    for (const { id, run } of this.#specs.values()) {
      this.#switch.currentTestId = id
      const { failure, took: timeSpentMs } = await timed(run)
      this.#switch.currentTestId = undefined
      took[id] = timeSpentMs
      const told = { id, name: id, timeSpentMs }
      tests.push(failure === undefined ? { ...told, status: 0 } : { ...told, status: 1, failureMessage: failure })
    }
    writeFileSync(tookFile, JSON.stringify(took))
    return { status: 'complete', tests, mutantCoverage: this.#coverage() }
  }

  /** What runs in a test is tried there, also when it ran while a spec was loaded: a new process for each such mutant would take seconds. */
  #coverage(): Coverage {
    const { static: loading, perTest } = this.#switch.mutantCoverage ?? { static: {}, perTest: {} }
    const inTests = new Set(Object.values(perTest).flatMap((counts) => Object.keys(counts)))
    return { static: Object.fromEntries(Object.entries(loading).filter(([id]) => !inTests.has(id))), perTest }
  }

  async mutantRun({ activeMutant, testFilter = [], sandboxFileName, hitLimit }: Trial) {
    this.#tried += 1
    Object.assign(this.#switch, { hitCount: 0, hitLimit })
    let ran = 0
    let spent = 0
    for (const { id, run } of this.#inOrder(testFilter, basename(sandboxFileName, '.ts'))) {
      if (spent > patience) break
      ran += 1
      this.#switch.activeMutant = activeMutant.id
      const { failure, took } = await timed(run)
      this.#switch.activeMutant = undefined
      spent += took
      if ((this.#switch.hitCount ?? 0) > (hitLimit ?? Number.POSITIVE_INFINITY)) return { status: 'timeout' }
      if (failure === undefined) continue
      const without = await timed(run)
      if (without.failure !== undefined) throw new Error(`${id} fails by now without a mutant: ${without.failure}`)
      return { status: 'killed', killedBy: [id], failureMessage: failure, nrOfTests: ran }
    }
    // What is computed once and kept was computed before this mutant: only a new process reaches it.
    if (this.#switch.hitCount === 0 && this.#tried > 1) throw new Error('The mutant was not reached')
    return { status: 'survived', nrOfTests: ran }
  }

  /** The specs of the file itself before all others, then the quickest first. */
  #inOrder(ids: string[], name: string): Spec[] {
    this.#took ??= JSON.parse(readFileSync(tookFile, 'utf8')) as Took
    const took = this.#took
    const rank = (id: string) => (id.includes(`/${name}.test.ts`) ? 0 : 1e6) + (took[id] ?? 0)
    return ids
      .toSorted((a, b) => rank(a) - rank(b))
      .map((id) => {
        const spec = this.#specs.get(id)
        if (!spec) throw new Error(`${id} is not known here`)
        return spec
      })
  }
}

const timed = async (run: Spec['run']): Promise<{ failure?: string; took: number }> => {
  const began = performance.now()
  let timer: NodeJS.Timeout | undefined
  const tooLong = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error('took too long')), longest)
  })
  try {
    await Promise.race([run(), tooLong])
    return { took: performance.now() - began }
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error), took: performance.now() - began }
  } finally {
    clearTimeout(timer)
  }
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'loaded-specs', injectableClass: LoadedSpecs }]
