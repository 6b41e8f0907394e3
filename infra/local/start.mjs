/**
 * What `npm start` runs: plain JavaScript that any Node can read, so that a wrong version or a missing installation is said in words. Then it
 * hands over to start.ts in the same process.
 */
import { chdir, env, exit, versions } from 'node:process'
import { fileURLToPath } from 'node:url'

const OLDEST_NODE = [20, 19, 0]

chdir(fileURLToPath(new URL('../..', import.meta.url)))
// The SDK announces the end of Node 20 on every start; the versions here are pinned.
env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true'
// As the functions are bundled: React checks every element otherwise.
env.NODE_ENV = env.NODE_ENV || 'production'

if (isOlder(versions.node.split('.').map(Number), OLDEST_NODE)) {
  fail(`Samspel needs Node ${OLDEST_NODE.join('.')} or later; this is Node ${versions.node}.`)
} else {
  start()
}

function start() {
  import('tsx/esm/api')
    .then(({ register }) => {
      // Named, since tsx otherwise looks for it in the folder it is started from; it says which files have which JSX.
      register({ tsconfig: fileURLToPath(new URL('../../tsconfig.json', import.meta.url)) })
      return import('./start.ts')
    })
    .then(({ main }) => main())
    .catch((error) => {
      if (isNotInstalled(error)) fail('The packages are not installed, or not all of them. Run `npm ci` first.')
      else fail(error)
    })
}

/** A package is missing, and not one of our own files. */
function isNotInstalled(error) {
  return error && error.code === 'ERR_MODULE_NOT_FOUND' && /Cannot find package/.test(error.message)
}

function isOlder(version, than) {
  for (let part = 0; part < than.length; part += 1) {
    if (version[part] !== than[part]) return version[part] < than[part]
  }
  return false
}

function fail(problem) {
  console.error(problem)
  exit(1)
}
