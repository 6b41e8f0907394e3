/** HR's own templates: made from a standard one, given a question, published, and later once more with other words or fewer questions. */
import type { CycleSettings } from '../../functions/domain/cycle.ts'
import { changeTemplate, copyTemplate, readOwnTemplate } from '../../functions/flow/templates.ts'
import type { Ports } from '../../functions/ports.ts'
import type { Hands } from './hands.ts'

export type OwnTemplates = {
  /** One of the organisation's own in its latest version, which may have been published a moment ago. */
  choose(): Promise<Pick<CycleSettings, 'template' | 'templateVersion'>>
}

const most = 3

export const createOwnTemplates = (hands: Hands, world: { ports: Ports; portsOfRun: () => Ports }): OwnTemplates => {
  const { pick, happens, insist, count } = hands
  const { ports, portsOfRun } = world
  const made: string[] = []
  let questions = 0
  return { choose }

  async function choose() {
    const id = made.length < most && (made.length === 0 || happens(0.5)) ? await make() : pick(made)
    if (happens(0.5)) await publishAnother(id)
    const template = await readOwnTemplate(ports, id)
    if (!template) throw new Error('A template that was made is there')
    return { template: id, templateVersion: template.version }
  }

  async function make(): Promise<string> {
    const id = `m_own${String(made.length + 1).padStart(13, '0')}`
    await insist(() =>
      copyTemplate(portsOfRun(), id, pick(['forward', 'wholePerson', 'lookingBack'] as const), 'p_helena'),
    )
    made.push(id)
    await publishAnother(id)
    count('a template of their own')
    return id
  }

  async function publishAnother(id: string) {
    questions += 1
    const words = `Vad ska vi göra mer av ${questions}`
    const question = {
      to: pick(['employee', 'manager', 'both'] as const),
      text: { sv: words, nb: words, en: words },
      purposes: [],
      locked: true,
      shared: false,
    }
    await change(id, (shows) => ({ kind: 'saveQuestion', shows, question }))
    await change(id, (shows) => ({ kind: 'publish', shows }))
    count('a version published')
  }

  /** On what the form showed. */
  async function change(id: string, to: (shows: number) => Parameters<typeof changeTemplate>[2]) {
    const template = await readOwnTemplate(ports, id)
    if (!template) throw new Error('A template that was made is there')
    const applied = await insist(() =>
      changeTemplate(portsOfRun(), id, to(template.edit), `${id}-${questions}-${template.edit}-${to(0).kind}`),
    )
    if (!applied.ok) throw new Error(`A template was refused: ${applied.refusal.code}`)
  }
}
