/**
 * Pages with every component on them, for the tests to read and look at. Each is what a page of the service could be, in Swedish.
 */
import { Button, ButtonLink, Buttons } from '../../../web/ui/buttons.tsx'
import { Conflict } from '../../../web/ui/conflict.tsx'
import { ErrorSummary } from '../../../web/ui/error-summary.tsx'
import { Checkbox, Checkboxes, Input, Radios, TextArea } from '../../../web/ui/field.tsx'
import { Form, SaveStatus } from '../../../web/ui/form.tsx'
import { Layout, type LayoutProps } from '../../../web/ui/layout.tsx'
import { Notice } from '../../../web/ui/notice.tsx'
import { PeopleBar } from '../../../web/ui/people-bar.tsx'
import { Said } from '../../../web/ui/said.tsx'
import { StatusTag } from '../../../web/ui/status-tag.tsx'
import { SummaryList } from '../../../web/ui/summary-list.tsx'
import { Table } from '../../../web/ui/table.tsx'
import { TaskList } from '../../../web/ui/task-list.tsx'
import { WhoSees } from '../../../web/ui/who-sees.tsx'

type Gallery = 'question' | 'errors' | 'plan' | 'overview' | 'hub' | 'answers' | 'choices' | 'conflict' | 'link problem'

/** Every page of the gallery as a whole document. */
export const gallery: Record<Gallery, () => string> = {
  question: () => String(<Question />),
  errors: () => String(<Question error="Svaret är 4 212 tecken. Korta det till högst 4 000 tecken" />),
  plan: () => String(<Plan />),
  overview: () => String(<Overview />),
  hub: () => String(<Hub />),
  answers: () => String(<Answers />),
  choices: () => String(<Choices />),
  conflict: () => String(<TwoTexts />),
  'link problem': () => String(<LinkProblem />),
}

export const frame: Omit<LayoutProps, 'title'> = {
  language: 'sv',
  organisation: 'Fjällbacka kommun',
  languages: [
    { code: 'sv', name: 'Svenska', href: '?language=sv', current: true },
    { code: 'nb', name: 'Bokmål', href: '?language=nb', current: false },
    { code: 'en', name: 'English', href: '?language=en', current: false },
  ],
  skip: 'Till innehållet',
  footer: (
    <>
      Samspel driver samtalen åt Fjällbacka kommun. <a href="/privacy">Så behandlar vi dina uppgifter</a>
    </>
  ),
}

function Question({ error }: { error?: string }) {
  return (
    <Layout
      {...frame}
      title={error ? 'Fel: Fråga 2 av 5' : 'Fråga 2 av 5'}
      phase={{ number: 1, text: 'Förbered · samtal torsdag 12 november' }}
      mark={{ employee: false, manager: true }}
      script
    >
      <a class="back" href="/1">
        Föregående fråga
      </a>
      <ErrorSummary heading="Det här behöver du ändra" errors={error ? [{ field: 'answer', message: error }] : []} />
      <p class="meta">Fråga 2 av 5</p>
      <Form
        action="/2"
        token="token"
        command="command"
        version={3}
        autosave={{
          url: '/2/draft',
          saved: 'Sparat kl. {hh}.{mm}',
          failed: 'Kunde inte spara just nu. Texten står kvar här.',
          conflict: 'Svaret har ändrats på en annan enhet. Tryck på Spara så får du se båda.',
        }}
      >
        <TextArea
          name="answer"
          heading={1}
          label="Vad har gått bra sedan ni pratade sist?"
          hint="Tänk på något du är stolt över, stort eller litet"
          error={error}
          value="Introduktionen av de två nya kollegorna. Vi gjorde en checklista tillsammans och båda kunde ta egna pass efter tre veckor."
        />
        <SaveStatus id="saved" text="Sparat kl. 14.32" />
        <Buttons>
          <Button kind="primary" name="next" value="yes" describedBy="saved">
            Spara och fortsätt
          </Button>
          <Button kind="secondary" name="next" value="later">
            Spara och gör klart senare
          </Button>
        </Buttons>
      </Form>
      <WhoSees
        rows={[
          { who: 'Du', what: 'ser allt du skriver' },
          { who: 'Maria', what: 'ser svaren när du har skickat dem' },
          { who: 'HR', what: 'ser bara att du är klar, aldrig vad du skrivit' },
        ]}
      />
    </Layout>
  )
}

function Plan() {
  return (
    <Layout
      {...frame}
      title="Er plan"
      phase={{ number: 3, text: 'Plan · väntar på Maria' }}
      mark={{ employee: true, manager: false }}
    >
      <h1>Er plan</h1>
      <p>Det här kom du och Maria överens om 12 november.</p>
      <h2>Leda introduktionen av nya kollegor</h2>
      <Said
        author="Aisha"
        meta="klart senast 31 mars 2027"
        language="sv"
        words="Jag vill hålla ihop introduktionen själv, med Maria som bollplank varannan vecka."
      />
      <h2>Gå kursen i svåra samtal</h2>
      <Said
        author="Maria bokar"
        meta="klart senast 15 februari 2027"
        words={'Vi valde den kortare kursen så att det går att vara borta två dagar.\n\nDu väljer datum.'}
      />
      <Form action="/plan" token="token">
        <Checkbox
          name="agree"
          value="yes"
          checked={false}
          label="Jag har läst planen och står bakom den"
          hint="Du kan ändra er plan även senare."
        />
        <Buttons>
          <Button kind="primary">Godkänn planen</Button>
          <Button kind="secondary" formaction="/plan/change">
            Föreslå en ändring
          </Button>
        </Buttons>
      </Form>
      <p class="meta">Vi mejlar er båda 12 februari och 12 maj och frågar hur det går.</p>
    </Layout>
  )
}

function Overview() {
  return (
    <Layout {...frame} title="Hösten 2026" wide>
      <h1>Hösten 2026</h1>
      <PeopleBar
        sentence="112 av 140 medarbetare har haft sitt samtal. 9 är försenade."
        parts={[
          { count: 112, tone: 'ok', text: 'Klara 112' },
          { count: 19, text: 'Pågår 19' },
          { count: 9, tone: 'warn', text: 'Försenade 9' },
        ]}
      />
      <Buttons>
        <ButtonLink kind="primary" href="/remind">
          Påminn de 9 försenade
        </ButtonLink>
        <ButtonLink kind="secondary" href="/csv" download="hosten-2026.csv">
          Ladda ner CSV
        </ButtonLink>
      </Buttons>
      <h2>Behöver uppmärksamhet</h2>
      <Table
        caption="Medarbetare, sorterade efter hur länge det väntat"
        columns={['Medarbetare', 'Chef', 'Samtal', 'Läge']}
        rows={[
          [
            <a href="/aisha">Aisha Noor</a>,
            'Maria Lind',
            '12 nov 2026',
            <StatusTag mark={{ employee: true, manager: false }} text="Väntar på Maria" />,
          ],
          [
            <a href="/johan">Johan Berg</a>,
            'Maria Lind',
            '9 nov 2026',
            <StatusTag mark={{ employee: true, manager: true }} tone="ok" text="Redo för samtal" />,
          ],
          [
            <a href="/ingrid">Ingrid Moe</a>,
            'Per Ask',
            'Ingen tid bokad',
            <StatusTag mark={{ employee: false, manager: false }} tone="warn" text="Försenad 6 dagar" />,
          ],
        ]}
      />
    </Layout>
  )
}

function Hub() {
  return (
    <Layout
      {...frame}
      title="Ditt samtal med Maria"
      phase={{ number: 2, text: 'Mötas · torsdag 12 november kl. 10.00' }}
      mark={{ employee: true, manager: true }}
    >
      <h1>Ditt samtal med Maria</h1>
      <Notice kind="success" heading="Dina svar är skickade">
        <p>Maria läser dem senast dagen före samtalet.</p>
      </Notice>
      <TaskList
        tasks={[
          { title: 'Förbered dig', href: '/prepare', status: 'Klart' },
          {
            title: 'Träffa Maria',
            href: '/meet',
            hint: 'Rum Havet',
            status: <StatusTag tone="info" text="Nästa steg" />,
          },
          { title: 'Skriv planen tillsammans', hint: 'Öppnar efter samtalet', status: 'Inte öppet än' },
          { title: 'Adressen', href: '/address', status: <StatusTag tone="err" text="Mejl kommer inte fram" /> },
        ]}
      />
      <Notice kind="information">
        <p>Skriv inget om hälsa, facket eller andra personer.</p>
      </Notice>
      <Notice kind="late" heading="Det går fortfarande bra att svara">
        <p>
          Vi tar emot svar till samtalet börjar. <a href="/answers">Se dina svar</a>
        </p>
      </Notice>
    </Layout>
  )
}

function Answers() {
  const change = (href: string, hidden: string) => ({ href, text: 'Ändra', hidden })
  return (
    <Layout {...frame} title="Läs igenom och skicka" phase={{ number: 1, text: 'Förbered' }}>
      <h1>Läs igenom och skicka</h1>
      <SummaryList
        rows={[
          {
            question: 'Vad har gått bra sedan ni pratade sist?',
            answer: { words: 'Introduktionen.\nOch semestern.', language: 'sv' },
            change: change('/1', 'svaret på fråga 1'),
          },
          {
            question: 'Vad vill du lära dig?',
            answer: { text: 'Inget svar' },
            change: change('/2', 'svaret på fråga 2'),
          },
        ]}
      />
      <Form action="/send" token="token" command="command">
        <Checkbox name="send" value="yes" checked={false} label="Jag är klar" error="Kryssa i rutan för att skicka" />
        <Buttons>
          <Button kind="primary">Skicka till Maria</Button>
          <Button kind="link" name="next" value="later">
            Gör klart senare
          </Button>
        </Buttons>
      </Form>
    </Layout>
  )
}

function Choices() {
  return (
    <Layout {...frame} title="Fel: När ses ni?" phase={{ number: 4, text: 'Följ upp' }}>
      <h1>När ses ni?</h1>
      <Form action="/time" token="token" multipart>
        <Radios
          name="slot"
          heading={2}
          label="Välj en tid"
          hint="Alla tider är i Stockholm"
          error="Välj en av tiderna"
          value="b"
          choices={[
            { value: 'a', label: 'torsdag 12 november kl. 10.00' },
            { value: 'b', label: 'fredag 13 november kl. 9.00', hint: 'Rum Havet' },
          ]}
        />
        <Checkboxes
          name="days"
          label="Vilka dagar passar annars?"
          values={['tue']}
          choices={[
            { value: 'mon', label: 'Måndag' },
            { value: 'tue', label: 'Tisdag' },
          ]}
        />
        <Checkboxes
          name="units"
          label="Samhällsbyggnadsförvaltningsavdelningens enheter"
          values={[]}
          choices={[{ value: 'north', label: 'Kompetensförsörjningsutvecklingsenheten' }]}
        />
        <Input name="date" type="date" label="Datum" value="2026-11-12" />
        <Input name="time" type="time" label="Tid" value="10:00" error="Välj en tid före kl. 17" />
        <Input name="place" type="text" label="Plats" value="Rum Havet" hint="Eller en länk till videomötet" />
        <Input name="email" type="email" label="E-postadress" value="aisha@example.se" autocomplete="email" />
        <Input name="people" type="file" label="Fil med medarbetare" accept=".csv,.txt" />
        <Buttons>
          <Button kind="primary">Spara tiden</Button>
        </Buttons>
      </Form>
    </Layout>
  )
}

function TwoTexts() {
  return (
    <Layout {...frame} title="Två texter" phase={{ number: 1, text: 'Förbered' }}>
      <h1>Vilken text gäller?</h1>
      <Conflict
        heading="Svaret har ändrats på en annan enhet"
        explanation="Båda texterna finns kvar. Välj den du vill behålla."
        mine={{ heading: 'Det du skrev nu', words: 'Introduktionen av de två nya kollegorna.' }}
        theirs={{ heading: 'Det som är sparat', words: 'Introduktionen.', meta: 'Sparat kl. 14.32', language: 'sv' }}
      />
    </Layout>
  )
}

function LinkProblem() {
  return (
    <Layout {...frame} title="Länken gäller inte längre">
      <h1>Länken gäller inte längre</h1>
      <p>Den gick till förberedelsen av ett samtal på Fjällbacka kommun.</p>
      <Form action="/link" token="token">
        <Buttons>
          <Button kind="primary">Skicka ny länk</Button>
        </Buttons>
      </Form>
      <p class="meta">Länken skickas till den adress vi redan har.</p>
    </Layout>
  )
}
