/** Words of the privacy page: the table of who reads what, and what is kept how long, as anyone may read them. */
import type { Area } from './area.ts'

type Words = {
  title: string
  intro: (organisation: string) => string
  short: { title: string; points: string[] }
  why: string
  whyText: string
  columns: { what: string; howLong: string; employee: string; manager: string; hr: string }
  kept: {
    title: string
    preparation: string
    preparationMonths: (months: number) => string
    drafts: string
    draftsText: (days: number) => string
    plan: string
    planMonths: (months: number) => string
    notes: string
    notesMonths: (months: number) => string
    passed: string
    passedMonths: (months: number) => string
    leavers: string
    leaversDays: (days: number) => string
    links: string
    linksDays: (days: number) => string
    feedback: string
    feedbackDays: (days: number) => string
    talkAsks: string
    goals: string
    goalsYears: (years: number) => string
    pulse: string
    pulseText: string
    pulseMonths: (months: number) => string
    requests: string
    requestsText: (months: number, days: number, unanswered: number) => string
    stories: string
    storiesText: string
    imports: string
    importsHours: (hours: number) => string
    evidence: string
    mails: string
    mailsText: string
    undecided: string
    deletion: string
  }
  publicBody: string
  who: { title: string; rows: [string, string, string, string][]; inMailFull: string; inMailHeadings: string }
  operator: string
  noAi: string
  cookies: string
  rights: {
    title: string
    see: string
    seeLink: string
    ask: string
    askLink: string
    erase: string
    complain: (countries: ('SE' | 'NO')[]) => string
    officer: string
  }
}

const sv: Words = {
  title: 'Så skyddas det ni skriver',
  intro: (organisation) =>
    `Samspel sköter medarbetarsamtalen på ${organisation}, som ansvarar för uppgifterna. Här står vad som sparas, hur länge, och vem som får läsa.`,
  short: {
    title: 'I korthet',
    points: [
      'Allt du skriver är frivilligt. Ingen annan läser dina utkast.',
      'Din chef läser det du har skickat, när ni båda är klara eller från arbetsdagen före samtalet.',
      'HR ser att samtalet har hållits, aldrig vad ni skriver. HR läser bara det som någon själv väljer att lämna dit och, utan namn, svar på hur samtalet var.',
    ],
  },
  why: 'Varför uppgifterna finns',
  whyText:
    'För att du och din chef ska kunna förbereda samtalet, komma överens om en plan och följa upp den. De används inte till något annat. Här finns inga betyg, inga löner och inga poäng på människor.',
  columns: { what: 'Vad', howLong: 'Hur länge', employee: 'Medarbetaren', manager: 'Chefen', hr: 'HR' },
  kept: {
    title: 'Vad som sparas, och hur länge',
    preparation: 'Svar, utkast och ämnen inför samtalet',
    drafts: 'Utkast till svar och plan som inte har blivit mer',
    draftsText: (days) => `Aldrig längre än ${days} dagar efter att de sparades senast`,
    preparationMonths: (months) => `${months} månader efter samtalet`,
    plan: 'Planen, uppföljningarna och listan över vem som har läst',
    planMonths: (months) => `${months} månader efter den sista uppföljningen`,
    notes: 'Chefens privata anteckningar och självkoll',
    notesMonths: (months) =>
      `${months} månader efter samtalet; anteckningar aldrig längre än ${months} månader efter att de skrevs`,
    passed: 'Det som har lämnats vidare till HR, och svaren',
    passedMonths: (months) => `${months} månader efter att det lämnades eller besvarades`,
    leavers: 'Allt om den som har slutat, med samtalen',
    leaversDays: (days) =>
      `${days} dagar efter att personen slutat. Det personen som chef har delat i andras samtal står kvar där, så länge de samtalen sparas`,
    links: 'Spår av länkar och webbläsare',
    linksDays: (days) => `${days} dagar efter samtalets sista dag, eller efter att de användes senast`,
    feedback: 'Återkoppling mellan kollegor, även den som visas för HR',
    feedbackDays: (days) => `${days} dagar`,
    talkAsks: 'Det man skriver när man ber om ett samtal, och svaret',
    goals: 'Teamets mål, som chefen har skrivit dem',
    goalsYears: (years) => `${years} år efter att de ändrades senast`,
    pulse: 'Vad man har svarat om hur samtalet var',
    pulseMonths: (months) =>
      `Egna ord: alla från en omgång raderas på samma dag, ${months} månader efter omgångens sista dag, så att dagen inte säger när något skrevs. De från samtal utanför omgångarna raderas alla på en gång, med ${months} månader emellan.`,
    pulseText:
      'Siffrorna sparas som statistik, utan namn. Ingen kan se vems ett svar är, så det går inte att radera för någon.',
    requests: 'En begäran om uppgifter eller radering, och anteckningarna i den',
    requestsText: (months, days, unanswered) =>
      `Att den fanns: ${months} månader. Anteckningarna: ${days} dagar efter beslutet, eller ${unanswered} dagar efter att dataskyddsombudet påmindes sist.`,
    stories: 'En berättelse om vad som blev av en punkt',
    storiesText: 'Tills den tas tillbaka, och aldrig längre än planen',
    imports: 'Filen med personer som HR läser in',
    importsHours: (hours) => `${hours} timmar`,
    evidence: 'Kvitton på att mejl har gått fram',
    mails: 'Mejl som har kommit fram',
    mailsText: 'De ligger kvar i respektive inkorg. Dem kan vi inte radera.',
    undecided: 'Sparas tills organisationen har beslutat hur länge',
    deletion:
      'Det som har blivit för gammalt går inte att läsa längre från den dagen, och raderas sedan på riktigt. I säkerhetskopior är det borta inom 35 dagar. HR kan vid en tvist, en utredning eller på begäran av en myndighet hindra att en persons samtal raderas, högst ett år i taget. Personen ser det på sina egna sidor, och ingen kan läsa det som har blivit för gammalt.',
  },
  publicBody:
    'Organisationen är en myndighet. Den överenskomna planen kan bli en allmän handling, och gallring följer myndighetens gallringsbeslut.',
  who: {
    title: 'Vem som läser vad',
    rows: [
      ['Tid och plats', 'ja', 'ja', 'bara datum'],
      ['Att man ber om ett samtal, och svaret på det', 'sitt eget', 'den som man frågar', 'nej'],
      ['Teamets mål', 'ja', 'ja', 'nej'],
      ['Föreslagna ämnen', 'ja', 'ja', 'nej'],
      ['Medarbetarens utkast', 'ja', 'nej', 'nej'],
      [
        'Medarbetarens skickade svar',
        'ja',
        'när båda har skickat eller valt att inte skriva, annars från sammanfattningen',
        'nej',
      ],
      ['Chefens utkast', 'nej', 'ja', 'nej'],
      ['Det chefen vill dela', 'på samma villkor', 'ja', 'nej'],
      ['Det chefen vill se mindre av', 'tidigast när ni ses, om det inte redan är sagt', 'ja', 'nej'],
      ['Chefens självkoll och privata anteckningar', 'bara efter en begäran om uppgifter', 'ja', 'nej'],
      ['En plan som inte är föreslagen ännu', 'sin egen', 'sin egen', 'nej'],
      ['En föreslagen eller överenskommen plan', 'ja', 'ja', 'nej'],
      ['Svar på uppföljningar', 'sina egna, den andras när båda har svarat', 'på samma villkor', 'nej'],
      ['Arbetsbelastning och ansvar i uppföljningen', 'ja', 'direkt', 'nej'],
      [
        'En oro eller idé som lämnas vidare',
        'sin egen, den andras om den andra vill',
        'på samma villkor',
        'de som valdes',
      ],
      ['Ett behov av kompetens som lämnas vidare', 'ja', 'ja', 'de som valdes, utan samtalet'],
      ['Det medarbetaren väljer att berätta om en rad', 'ja', 'om ägaren vill', 'ja, med namn om ägaren vill'],
      [
        'Svaren på hur samtalet var',
        'sina egna tills de skickas',
        'nej',
        'siffror från minst fem svar, ord bara tillsammans med andras och utan namn',
      ],
      ['Återkoppling mellan kollegor', 'den som skrev och den som fick den', 'på samma villkor', 'nej'],
      ['Återkoppling som visas för HR', 'den som visar den', 'nej', 'de som valdes'],
      ['Hur långt samtalet har kommit', 'sitt eget', 'sitt team', 'ja, utan innehåll'],
      ['Hur många rader i planerna som är klara', 'i sin egen', 'i egna samtal', 'andelar från minst fem samtal'],
      ['Vem som har läst och ändrat', 'eget samtal', 'eget samtal', 'nej'],
    ],
    inMailFull:
      'Svar som delas står också i den andras mejl, om man inte har markerat att de bara ska läsas på sidan. Utkast, självkoll och anteckningar står aldrig i något mejl.',
    inMailHeadings: 'I mejlen står bara rubriker. Svaren läses på sidan.',
  },
  operator:
    'Den som driver organisationens konto hos Amazon Web Services kan rent tekniskt läsa allt. Det är en handfull personer, och det ingår inte i deras arbete.',
  noAi: 'Inget av det ni skriver skickas till någon AI. Mejlen har ingen spårning.',
  cookies: 'Webbplatsen använder bara de kakor som behövs för att hålla dig inne och minnas ditt språk.',
  rights: {
    title: 'Det du kan göra',
    see: 'Du kan när som helst se allt som finns om dig och som du får läsa, och spara det som en fil.',
    seeLink: 'Dina samtal',
    ask: 'Du kan också be om resten av dina uppgifter, själv eller genom HR. Den som har skrivit anteckningar om dig har tio dagar på sig att gå igenom dem, sedan avgör dataskyddsombudet. Du har svar inom en månad, och filen går bara till dig. HR ser att du har bett om den, aldrig vad som står i den.',
    askLink: 'Begär ut eller radera',
    erase:
      'Du kan be att allt om dig raderas. En person på HR säger ja, eller skjuter upp det till en viss dag med ett skäl som du får läsa. Du och din chef får veta dagen en vecka i förväg. Är något fel? Säg det till HR, som rättar det.',
    complain: (countries) =>
      `Är du inte nöjd kan du klaga hos ${countries.map((country) => (country === 'SE' ? 'Integritetsskyddsmyndigheten (imy.se)' : 'Datatilsynet (datatilsynet.no)')).join(' eller ')}.`,
    officer: 'Dataskyddsombud',
  },
}

const nb: Words = {
  title: 'Slik vernes det dere skriver',
  intro: (organisation) =>
    `Samspel tar seg av medarbeidersamtalene i ${organisation}, som er ansvarlig for opplysningene. Her står hva som lagres, hvor lenge, og hvem som får lese.`,
  short: {
    title: 'Kort fortalt',
    points: [
      'Alt du skriver, er frivillig. Ingen andre leser utkastene dine.',
      'Lederen din leser det du har sendt, når dere begge er klare, eller fra arbeidsdagen før samtalen.',
      'HR ser at samtalen er holdt, aldri hva dere skriver. HR leser bare det noen selv velger å sende dit, og, uten navn, svar på hvordan samtalen var.',
    ],
  },
  why: 'Hvorfor opplysningene finnes',
  whyText:
    'For at du og lederen din skal kunne forberede samtalen, bli enige om en plan og følge den opp. De brukes ikke til noe annet. Her er det ingen karakterer, ingen lønn og ingen poeng på mennesker.',
  columns: { what: 'Hva', howLong: 'Hvor lenge', employee: 'Medarbeideren', manager: 'Lederen', hr: 'HR' },
  kept: {
    title: 'Hva som lagres, og hvor lenge',
    preparation: 'Svar, utkast og temaer før samtalen',
    drafts: 'Utkast til svar og plan som det ikke ble mer av',
    draftsText: (days) => `Aldri lenger enn ${days} dager etter at de sist ble lagret`,
    preparationMonths: (months) => `${months} måneder etter samtalen`,
    plan: 'Planen, oppfølgingene og listen over hvem som har lest',
    planMonths: (months) => `${months} måneder etter den siste oppfølgingen`,
    notes: 'Lederens private notater og egensjekk',
    notesMonths: (months) =>
      `${months} måneder etter samtalen; notater aldri lenger enn ${months} måneder etter at de ble skrevet`,
    passed: 'Det som er sendt videre til HR, og svarene',
    passedMonths: (months) => `${months} måneder etter at det ble sendt eller besvart`,
    leavers: 'Alt om den som har sluttet, med samtalene',
    leaversDays: (days) =>
      `${days} dager etter at personen sluttet. Det personen som leder har delt i andres samtaler, blir stående der så lenge de samtalene lagres`,
    links: 'Spor av lenker og nettlesere',
    linksDays: (days) => `${days} dager etter samtalens siste dag, eller etter at de sist ble brukt`,
    feedback: 'Tilbakemeldinger mellom kolleger, også de som vises til HR',
    feedbackDays: (days) => `${days} dager`,
    talkAsks: 'Det man skriver når man ber om en samtale, og svaret',
    goals: 'Teamets mål, slik lederen har skrevet dem',
    goalsYears: (years) => `${years} år etter at de sist ble endret`,
    pulse: 'Hva man har svart om hvordan samtalen var',
    pulseMonths: (months) =>
      `Egne ord: alle fra en runde slettes på samme dag, ${months} måneder etter rundens siste dag, så dagen ikke sier når noe ble skrevet. De fra samtaler utenfor rundene slettes alle på én gang, med ${months} måneders mellomrom.`,
    pulseText:
      'Tallene lagres som statistikk, uten navn. Ingen kan se hvem et svar er fra, så det kan ikke slettes for noen.',
    requests: 'Et krav om innsyn eller sletting, og notatene i det',
    requestsText: (months, days, unanswered) =>
      `At det fantes: ${months} måneder. Notatene: ${days} dager etter avgjørelsen, eller ${unanswered} dager etter at personvernombudet sist ble minnet om det.`,
    stories: 'En fortelling om hva som kom ut av et punkt',
    storiesText: 'Til den trekkes tilbake, og aldri lenger enn planen',
    imports: 'Filen med personer som HR leser inn',
    importsHours: (hours) => `${hours} timer`,
    evidence: 'Kvitteringer på at e-post er kommet frem',
    mails: 'E-post som er kommet frem',
    mailsText: 'Den blir liggende i innboksen til hver enkelt. Den kan vi ikke slette.',
    undecided: 'Lagres til virksomheten har bestemt hvor lenge',
    deletion:
      'Det som er blitt for gammelt, kan ikke leses lenger fra den dagen, og slettes så for godt. I sikkerhetskopier er det borte innen 35 dager. HR kan ved en tvist, en undersøkelse eller på krav fra en myndighet hindre at en persons samtaler slettes, høyst ett år om gangen. Personen ser det på sine egne sider, og ingen kan lese det som er blitt for gammelt.',
  },
  publicBody:
    'Virksomheten er et offentlig organ. Planen dere er enige om, kan bli et offentlig dokument, og sletting følger organets eget vedtak om kassasjon.',
  who: {
    title: 'Hvem som leser hva',
    rows: [
      ['Tid og sted', 'ja', 'ja', 'bare dato'],
      ['At man ber om en samtale, og svaret på det', 'sitt eget', 'den man spør', 'nei'],
      ['Teamets mål', 'ja', 'ja', 'nei'],
      ['Foreslåtte temaer', 'ja', 'ja', 'nei'],
      ['Medarbeiderens utkast', 'ja', 'nei', 'nei'],
      [
        'Svarene medarbeideren har sendt',
        'ja',
        'når begge har sendt eller valgt å ikke skrive, ellers fra oppsummeringen',
        'nei',
      ],
      ['Lederens utkast', 'nei', 'ja', 'nei'],
      ['Det lederen vil dele', 'på samme vilkår', 'ja', 'nei'],
      ['Det lederen vil se mindre av', 'tidligst når dere møtes, hvis det ikke allerede er sagt', 'ja', 'nei'],
      ['Lederens egensjekk og private notater', 'bare etter et krav om innsyn', 'ja', 'nei'],
      ['En plan som ikke er foreslått ennå', 'sin egen', 'sin egen', 'nei'],
      ['En plan som er foreslått eller avtalt', 'ja', 'ja', 'nei'],
      ['Svar på oppfølginger', 'sine egne, den andres når begge har svart', 'på samme vilkår', 'nei'],
      ['Arbeidsmengde og ansvar i oppfølgingen', 'ja', 'med en gang', 'nei'],
      [
        'En bekymring eller idé som sendes videre',
        'sin egen, den andres hvis den andre vil',
        'på samme vilkår',
        'de som ble valgt',
      ],
      ['Et behov for kompetanse som sendes videre', 'ja', 'ja', 'de som ble valgt, uten samtalen'],
      ['Det medarbeideren velger å fortelle om en linje', 'ja', 'hvis eieren vil', 'ja, med navn hvis eieren vil'],
      [
        'Svarene på hvordan samtalen var',
        'sine egne til de er sendt',
        'nei',
        'tall fra minst fem svar, ord bare sammen med andres og uten navn',
      ],
      ['Tilbakemeldinger mellom kolleger', 'den som skrev, og den som fikk den', 'på samme vilkår', 'nei'],
      ['Tilbakemelding som vises til HR', 'den som viser den', 'nei', 'de som ble valgt'],
      ['Hvor langt samtalen er kommet', 'sin egen', 'teamet sitt', 'ja, uten innhold'],
      ['Hvor mange linjer i planene som er ferdige', 'i sin egen', 'i egne samtaler', 'andeler fra minst fem samtaler'],
      ['Hvem som har lest og endret', 'egen samtale', 'egen samtale', 'nei'],
    ],
    inMailFull:
      'Svar som deles, står også i e-posten til den andre, hvis man ikke har krysset av for at de bare skal leses på siden. Utkast, egensjekk og notater står aldri i noen e-post.',
    inMailHeadings: 'I e-postene står bare overskrifter. Svarene leses på siden.',
  },
  operator:
    'De som drifter virksomhetens konto hos Amazon Web Services, kan rent teknisk lese alt. Det er noen få personer, og det er ikke en del av jobben deres.',
  noAi: 'Ingenting av det dere skriver, sendes til noen KI. E-postene har ingen sporing.',
  cookies: 'Nettstedet bruker bare informasjonskapslene som trengs for å holde deg innlogget og huske språket ditt.',
  rights: {
    title: 'Det du kan gjøre',
    see: 'Du kan når som helst se alt som finnes om deg, og som du har lov til å lese, og lagre det som en fil.',
    seeLink: 'Samtalene dine',
    ask: 'Du kan også be om innsyn i resten av opplysningene dine, selv eller gjennom HR. Den som har skrevet notater om deg, har ti dager på å gå gjennom dem, og så avgjør personvernombudet. Du får svar innen en måned, og filen går bare til deg. HR ser at du har bedt om den, aldri hva som står i den.',
    askLink: 'Be om innsyn eller sletting',
    erase:
      'Du kan be om at alt om deg slettes. En person i HR sier ja, eller utsetter det til en viss dag med en grunn som du får lese. Du og lederen din får vite dagen en uke i forveien. Er noe feil? Si fra til HR, som retter det.',
    complain: (countries) =>
      `Er du ikke fornøyd, kan du klage til ${countries.map((country) => (country === 'SE' ? 'Integritetsskyddsmyndigheten (imy.se)' : 'Datatilsynet (datatilsynet.no)')).join(' eller ')}.`,
    officer: 'Personvernombud',
  },
}

const en: Words = {
  title: 'How what you write is protected',
  intro: (organisation) =>
    `Samspel runs the development talks at ${organisation}, which is responsible for the data. This page says what is kept, how long, and who may read it.`,
  short: {
    title: 'In short',
    points: [
      'Everything you write is voluntary. Nobody else reads your drafts.',
      'Your manager reads what you have sent, when you are both ready or from the working day before the talk.',
      'HR sees that the talk has been held, never what you write. HR reads only what someone chooses to pass on and, without names, answers on how the talk was.',
    ],
  },
  why: 'Why the data exists',
  whyText:
    'So that you and your manager can prepare the talk, agree on a plan and follow it up. It is used for nothing else. There are no grades, no pay and no scores of people here.',
  columns: { what: 'What', howLong: 'How long', employee: 'The employee', manager: 'The manager', hr: 'HR' },
  kept: {
    title: 'What is kept, and how long',
    preparation: 'Answers, drafts and topics before the talk',
    drafts: 'Drafts of answers and plan that came to nothing more',
    draftsText: (days) => `Never longer than ${days} days after they were last saved`,
    preparationMonths: (months) => `${months} months after the talk`,
    plan: 'The plan, its follow-ups and the list of who has read what',
    planMonths: (months) => `${months} months after the last follow-up`,
    notes: 'The manager’s private notes and self-check',
    notesMonths: (months) =>
      `${months} months after the talk; notes never longer than ${months} months after they were written`,
    passed: 'What was passed on to HR, and the answers',
    passedMonths: (months) => `${months} months after it was passed on or answered`,
    leavers: 'Everything about someone who has left, with their talks',
    leaversDays: (days) =>
      `${days} days after they left. What they shared as a manager in other people’s talks stays there as long as those talks are kept`,
    links: 'Traces of links and browsers',
    linksDays: (days) => `${days} days after the talk’s last day, or after they were last used`,
    feedback: 'Feedback between colleagues, also what is shown to HR',
    feedbackDays: (days) => `${days} days`,
    talkAsks: 'What one writes when asking for a talk, and the answer',
    goals: 'The team’s goals, as the manager wrote them',
    goalsYears: (years) => `${years} years after they were last changed`,
    pulse: 'What people answered about how the talk was',
    pulseMonths: (months) =>
      `Words: all of a cycle are deleted on one day, ${months} months after the cycle’s last day, so that the day does not tell when anything was written. Those from talks outside the cycles are all deleted at once, every ${months} months.`,
    pulseText:
      'The figures are kept as statistics, without names. Nobody can see whose an answer is, so it cannot be deleted for anyone.',
    requests: 'A request for data or erasure, and the notes in it',
    requestsText: (months, days, unanswered) =>
      `That there was one: ${months} months. The notes: ${days} days after the decision, or ${unanswered} days after the data protection officer was last asked.`,
    stories: 'A story of what came of a line',
    storiesText: 'Until it is taken back, and never longer than the plan',
    imports: 'The file of people that HR imports',
    importsHours: (hours) => `${hours} hours`,
    evidence: 'Receipts that a mail arrived',
    mails: 'Mails that have arrived',
    mailsText: 'They stay in each person’s mailbox. We cannot delete those.',
    undecided: 'Kept until the organisation has decided how long',
    deletion:
      'What has become too old cannot be read any more from that day, and is then really deleted. It is gone from backups within 35 days. For a dispute, an investigation or an authority HR can keep one person’s talks from deletion, at most a year at a time. The person sees that on their own pages, and nobody can read what has become too old.',
  },
  publicBody:
    'The organisation is a public body. The agreed plan can become a public document, and deletion follows the body’s own decision on disposal.',
  who: {
    title: 'Who reads what',
    rows: [
      ['Time and place', 'yes', 'yes', 'the date only'],
      ['Asking for a talk, and the answer to it', 'own', 'whoever is asked', 'no'],
      ['The team’s goals', 'yes', 'yes', 'no'],
      ['Proposed topics', 'yes', 'yes', 'no'],
      ['The employee’s drafts', 'yes', 'no', 'no'],
      [
        'The employee’s sent answers',
        'yes',
        'when both have sent or chosen not to write, else from the summary on',
        'no',
      ],
      ['The manager’s drafts', 'no', 'yes', 'no'],
      ['What the manager wants to share', 'on the same terms', 'yes', 'no'],
      ['What the manager wants less of', 'when you meet at the earliest, unless already said', 'yes', 'no'],
      ['The manager’s self-check and private notes', 'only after a request for data', 'yes', 'no'],
      ['A plan not yet proposed', 'one’s own', 'one’s own', 'no'],
      ['A proposed or agreed plan', 'yes', 'yes', 'no'],
      ['Follow-up answers', 'one’s own, the other’s when both have answered', 'on the same terms', 'no'],
      ['Workload and responsibility in a follow-up', 'yes', 'at once', 'no'],
      ['A concern or idea passed on', 'one’s own, the other’s if they agree', 'on the same terms', 'those chosen'],
      ['A need for competence passed on', 'yes', 'yes', 'those chosen, without the talk'],
      [
        'What the employee chooses to share about a line',
        'yes',
        'if its owner wants',
        'yes, with a name if its owner wants',
      ],
      [
        'Answers on how the talk was',
        'one’s own until they are sent',
        'no',
        'figures from five answers or more, words only together with those of others and without names',
      ],
      ['Feedback between colleagues', 'whoever wrote or received it', 'on the same terms', 'no'],
      ['Feedback that is shown to HR', 'whoever shows it', 'no', 'those who were chosen'],
      ['How far the talk has come', 'one’s own', 'own team', 'yes, without content'],
      ['How many lines of the plans are done', 'in one’s own', 'in own talks', 'shares from five talks on'],
      ['Who has read and changed what', 'own talk', 'own talk', 'no'],
    ],
    inMailFull:
      'Answers that are shared also stand in the other’s mail, unless marked to be read on the page only. Drafts, self-checks and notes are never in any mail.',
    inMailHeadings: 'Mails carry headings only. The answers are read on the page.',
  },
  operator:
    'Whoever operates the organisation’s account at Amazon Web Services can technically read everything. They are a handful of people, and reading is no part of their work.',
  noAi: 'Nothing you write is sent to any AI. The mails carry no tracking.',
  cookies: 'The site uses only the cookies it needs to keep you signed in and to remember your language.',
  rights: {
    title: 'What you can do',
    see: 'At any time you can see everything here that is about you and that you may read, and keep it as a file.',
    seeLink: 'Your talks',
    ask: 'You can also ask for the rest of your data, yourself or through HR. Whoever has written notes about you has ten days to go through them, and then the data protection officer decides. You have an answer within a month, and the file goes to you alone. HR sees that you have asked, never what it holds.',
    askLink: 'Ask for it or erase it',
    erase:
      'You can ask for everything about you to be erased. Someone in HR says yes, or puts it off to a certain day for a reason that you can read. You and your manager hear of the day a week ahead. Is something wrong? Tell HR, who corrects it.',
    complain: (countries) =>
      `If you are not satisfied you can complain to ${countries.map((country) => (country === 'SE' ? 'Integritetsskyddsmyndigheten (imy.se)' : 'Datatilsynet (datatilsynet.no)')).join(' or ')}.`,
    officer: 'Data protection officer',
  },
}

export const privacy: Area<Words> = { sv, nb, en }
