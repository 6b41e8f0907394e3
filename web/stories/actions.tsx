/** Letting what came of a line be told, and taking it back: by the employee alone. The manager sees here what they have been allowed to. */
import type { Hono } from 'hono'
import { type Story, storyCharacters } from '../../functions/domain/story.ts'
import { forgetStory, pointToStory } from '../../functions/flow/stories.ts'
import { type FieldError, page } from '../page.tsx'
import { command, field, newCommandId, type TalkApp, type TalkContext } from '../talk-app.ts'
import { stories } from '../texts/stories.ts'
import { StoriesPage, type StoryFields } from './page.tsx'

export const mountStories = (app: Hono<TalkApp>) => {
  app.get('/stories', (c) => show(c))
  app.post('/stories', (c) => tell(c))
  app.post('/stories/:n{[0-9]{1,4}}/back', (c) => takeBack(c))
  app.get('/stories/:n{[0-9]{1,4}}/back', (c) => c.redirect(c.var.at.stories, 303))
}

const nothing: StoryFields = { line: '', text: '', named: '', manager: false, invitations: false }

const show = (c: TalkContext, typed = nothing, errors: FieldError[] = []) => {
  const { view, at, language, token } = c.var
  const lines = view.plan.inForce?.lines ?? []
  return page(
    c as never,
    { title: stories[language].title, errors, talk: view },
    <StoriesPage
      language={language}
      role={view.role}
      other={view.other.name}
      you={c.var.ownName}
      zone={view.organisation.zone}
      told={view.stories.told}
      toTell={lines.filter(({ id }) => view.stories.toTell.includes(id))}
      wordsIn={view.employee.language}
      typed={typed}
      errors={errors}
      token={token}
      command={newCommandId(c)}
      at={at}
    />,
  )
}

const tell = async (c: TalkContext) => {
  const { view, at, t, language, ports, trusted } = c.var
  const words = stories[language]
  const typed: StoryFields = {
    line: field(c, 'line'),
    text: field(c, 'text'),
    named: field(c, 'named'),
    manager: field(c, 'manager') === 'yes',
    invitations: field(c, 'invitations') === 'yes',
  }
  if (!trusted) return show(c, typed, [{ field: 'line', message: t.formExpired }])
  const errors: FieldError[] = []
  const text = typed.text.trim()
  if (!view.stories.toTell.includes(typed.line)) errors.push({ field: 'line', message: words.chooseLine })
  if (text === '') errors.push({ field: 'text', message: words.empty })
  if (text.length > storyCharacters) errors.push({ field: 'text', message: t.tooLong(text.length, storyCharacters) })
  if (typed.named !== 'yes' && typed.named !== 'no') errors.push({ field: 'named', message: words.chooseName })
  if (field(c, 'sure') !== 'yes') errors.push({ field: 'sure', message: t.tickMissing })
  if (errors.length > 0) return show(c, typed, errors)
  const { line, manager, invitations } = typed
  const story: Omit<Story, 'at'> = { line, text, named: typed.named === 'yes', manager, invitations }
  const id = ports.random.base32(16)
  await pointToStory(ports, id, view.id)
  const applied = await command(c, { kind: 'tellStory', id, ...story })
  return applied.ok
    ? c.redirect(at.stories, 303)
    : show(c, typed, [{ field: 'sure', message: t.refusals[applied.refusal.code] }])
}

const takeBack = async (c: TalkContext) => {
  const { view, at, t, ports, trusted } = c.var
  const n = Number(c.req.param('n'))
  const told = view.stories.told.find((one) => one.n === n)
  if (!trusted) return show(c, nothing, [{ field: 'told', message: t.formExpired }])
  const applied = await command(c, { kind: 'takeStoryBack', n })
  if (!applied.ok) return show(c, nothing, [{ field: 'told', message: t.refusals[applied.refusal.code] }])
  if (told) await forgetStory(ports, told.id)
  return c.redirect(at.stories, 303)
}
