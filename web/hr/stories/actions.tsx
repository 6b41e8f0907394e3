/** HR's list of what employees let be told, and which of it stands in the invitations that go out from now on. */
import type { Context } from 'hono'
import { routes } from '../../../functions/domain/routes.ts'
import type { ToldStory } from '../../../functions/domain/story-view.ts'
import { chooseForInvitations, storyForInvitations, toldStories } from '../../../functions/flow/stories.ts'
import type { Language } from '../../../functions/ports.ts'
import type { App } from '../../app-context.ts'
import { Head } from '../../head.tsx'
import { dayOf } from '../../meeting/when.ts'
import { errorAt, type FieldError, page } from '../../page.tsx'
import { stories } from '../../texts/stories.ts'
import { Button, Buttons } from '../../ui/buttons.tsx'
import { Form } from '../../ui/form.tsx'
import { Said } from '../../ui/said.tsx'
import { Sure } from '../../ui/sure.tsx'
import { type HrReader, typed } from '../door.ts'
import { Frame } from '../frame.tsx'

type C = Context<App>

export const storiesPage = (c: C, reader: HrReader) => show(c, reader, [])

export const chooseStory = async (c: C, reader: HrReader) => {
  const { ports, t, language } = c.var
  const id = typed(c, 'story')
  const refuse = (message: string) => show(c, reader, [{ field: fieldOf(id), message }])
  if (!reader.trusted) return refuse(t.formExpired)
  const drops = typed(c, 'do') === 'drop'
  if (!drops && typed(c, 'sure') !== 'yes') return refuse(t.tickMissing)
  const chosen = await chooseForInvitations(ports, drops ? null : id)
  return chosen ? c.redirect(routes.hr.stories, 303) : refuse(stories[language].hrGone)
}

const show = async (c: C, reader: HrReader, errors: FieldError[]) => {
  const { ports, language } = c.var
  const words = stories[language]
  const [told, chosen] = await Promise.all([toldStories(ports), storyForInvitations(ports)])
  return page(
    c,
    { title: words.hrTitle, errors },
    <Frame language={language}>
      <Head language={language} errors={errors} title={words.hrTitle} />
      <p>{words.hrText}</p>
      {told.length === 0 && <p>{words.hrNone}</p>}
      {told.map((story) => (
        <>
          <StorySaid story={story} zone={ports.organisation.zone} language={language} />
          <Invitations
            language={language}
            story={story}
            isChosen={story.id === chosen?.id}
            reader={reader}
            error={errorAt(errors, fieldOf(story.id))}
          />
        </>
      ))}
    </Frame>,
  )
}

export function StorySaid({ story, zone, language }: { story: ToldStory; zone: string; language: Language }) {
  const words = stories[language]
  const { name, text, at } = story
  // A day would help to find out whose it is.
  return (
    <Said words={text} meta={name === undefined ? words.withoutName : words.hrFrom(name, dayOf(at, zone, language))} />
  )
}

type InvitationsProps = { language: Language; story: ToldStory; isChosen: boolean; reader: HrReader; error?: string }

function Invitations({ language, story, isChosen, reader, error }: InvitationsProps) {
  const words = stories[language]
  // Invitations are the whole organisation's.
  if (reader.role.readOnly || reader.role.unit !== undefined) return null
  if (!story.invitations) return <p class="meta">{words.hrNotInvitations}</p>
  return (
    <Form action={routes.hr.stories} token={reader.token}>
      <input type="hidden" name="story" value={story.id} autocomplete="off" />
      {isChosen ? <p>{words.hrChosen}</p> : <Sure id={fieldOf(story.id)} label={words.hrSure} error={error} />}
      <Buttons>
        <Button kind="secondary" name="do" value={isChosen ? 'drop' : 'use'}>
          {isChosen ? words.hrDrop : words.hrUse}
        </Button>
      </Buttons>
    </Form>
  )
}

const fieldOf = (id: string): string => `sure-${id.replace('.', '-')}`
