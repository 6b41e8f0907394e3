/**
 * `npm run mutate -- functions/domain/access.ts`: small faults put into the domain and the flow, one at a time, and whether a spec notices.
 * What nobody notices comes first, file by file; the last line has the figures. The exit code is 1 if a file is below the mark, not counting
 * what `survivors.md` has a reason for.
 */
import { readFileSync, statSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { Stryker } from '@stryker-mutator/core'

const mark = 90
/** What is held to the mark when nothing is named. */
const held = ['functions/domain']

process.env.TSX_TSCONFIG_PATH = resolve('test/mutation/tsconfig.json')

type Options = ConstructorParameters<typeof Stryker>[0]
type Mutant = Awaited<ReturnType<Stryker['runMutationTest']>>[number]

const main = async (): Promise<void> => {
  const named = process.argv.slice(2)
  const began = performance.now()
  const mutants = await mutantsOf(named.length > 0 ? named : held)
  const files = [...new Set(mutants.map(({ fileName }) => fileName))]
    .map((name) =>
      judged(
        relative('.', name),
        mutants.filter(({ fileName }) => fileName === name),
      ),
    )
    .filter(({ tried }) => tried > 0)
  for (const { path, unlisted, stale, ...counts } of files) {
    for (const line of unlisted) console.log(`${path}:${line}`)
    for (const line of stale) console.log(`${path}: listed, but killed or gone: ${line}`)
    console.log(`${path}: ${inWords(counts)}`)
  }
  const all = files.reduce((sum, file) => added(sum, file), {
    tried: 0,
    killed: 0,
    survived: 0,
    uncovered: 0,
    listed: 0,
  })
  const seconds = Math.round((performance.now() - began) / 1000)
  console.log(`${files.length} files in ${seconds} s: ${inWords(all)}`)
  const isBelow = files.some(({ tried, killed, listed }) => percent(killed + listed, tried) < mark)
  process.exitCode = isBelow || files.some(({ stale }) => stale.length > 0) ? 1 : 0
}

const mutantsOf = (paths: string[]): Promise<Mutant[]> =>
  new Stryker({
    mutate: paths.map((path) => (statSync(path).isDirectory() ? `${path}/**/*.ts` : path)),
    plugins: ['./test/mutation/runner.ts'],
    testRunner: 'loaded-specs',
    testRunnerNodeArgs: ['--import', 'tsx'],
    coverageAnalysis: 'perTest',
    ignoreStatic: true,
    concurrency: 2,
    dryRunTimeoutMinutes: 15,
    tempDirName: '.stryker',
    ignorePatterns: ['.samspel', 'cdk.out', '.stryker'],
    // TypeScript's own rewriting of a tsconfig is not in its seventh version any more.
    tsconfigFile: 'none',
    disableTypeChecks: false,
    reporters: ['progress-append-only'],
    logLevel: 'error' as Options['logLevel'],
  }).runMutationTest()

type Counts = { tried: number; killed: number; survived: number; uncovered: number; listed: number }

const judged = (path: string, mutants: Mutant[]): Counts & { path: string; unlisted: string[]; stale: string[] } => {
  const source = readFileSync(path, 'utf8')
  const having = (...statuses: string[]) => mutants.filter(({ status }) => statuses.includes(status))
  const killed = having('Killed', 'Timeout').length
  const left = having('Survived', 'NoCoverage').map((mutant) => ({ mutant, told: inOneLine(source, mutant) }))
  const reasons = reasonsOf(path)
  const listed = left.filter(({ told }) => reasons.has(told))
  return {
    path,
    tried: killed + left.length,
    killed,
    survived: having('Survived').length,
    uncovered: having('NoCoverage').length,
    listed: listed.length,
    unlisted: left
      .filter(({ told }) => !reasons.has(told))
      .map(({ mutant, told }) => `${mutant.location.start.line} ${mutant.status} ${told}`),
    stale: [...reasons.keys()].filter((told) => !listed.some((one) => one.told === told)),
  }
}

/** As `survivors.md` has it: `what stands there` → `what the mutant has`. */
const inOneLine = (source: string, { location: { start, end }, replacement }: Mutant): string => {
  const lines = source.split('\n').slice(start.line - 1, end.line)
  const last = lines.length - 1
  const cut = lines.map((line, index) =>
    line.slice(index === 0 ? start.column - 1 : 0, index === last ? end.column - 1 : undefined),
  )
  return `\`${narrow(cut.join('\n'))}\` → \`${narrow(replacement)}\``
}

const narrow = (code: string): string => code.replace(/\s+/g, ' ').trim()

/** The survivors of a file that have a reason to. */
const reasonsOf = (path: string): Map<string, string> => {
  const [, section = ''] = readFileSync('test/mutation/survivors.md', 'utf8').split(`\n## ${path}\n`)
  const [own = ''] = section.split('\n## ')
  return new Map([...own.matchAll(/^- (`.+` → `.*`): (.+)$/gm)].map(([, told = '', why = '']) => [told, why]))
}

const added = (sum: Counts, one: Counts): Counts => ({
  tried: sum.tried + one.tried,
  killed: sum.killed + one.killed,
  survived: sum.survived + one.survived,
  uncovered: sum.uncovered + one.uncovered,
  listed: sum.listed + one.listed,
})

const inWords = ({ tried, killed, survived, uncovered, listed }: Counts): string =>
  `${tried} mutants, ${killed} killed, ${survived} survived, ${uncovered} without coverage, ` +
  `${percent(killed, tried).toFixed(1)} % (${listed} of the rest listed with a reason)`

const percent = (part: number, whole: number): number => (whole === 0 ? 100 : (100 * part) / whole)

await main()
