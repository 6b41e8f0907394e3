/** The words of every mail in Norwegian bokmål. */
import { counted } from './counted.ts'
import type { Texts } from './sv.ts'

const numbers = ['Null', 'Én', 'To', 'Tre', 'Fire', 'Fem', 'Seks', 'Sju', 'Åtte', 'Ni', 'Ti', 'Elleve', 'Tolv']

export const nb: Texts = {
  subjects: {
    before: (other) => `Forbered samtalen med ${other}`,
    plan: { employee: (other) => `Planen din med ${other}`, manager: (other) => `Planen med ${other}` },
    calendar: (employee, manager) => `Samtale: ${employee} og ${manager}`,
    newManager: {
      employee: (manager) => `${manager} har samtalen med deg nå`,
      manager: (employee) => `Du har samtalen med ${employee} nå`,
    },
    withoutManager: 'Samtalen din venter på en ny leder',
    ended: (employee) => `Samtalen med ${employee} er avsluttet`,
    addressChanged: 'E-postadressen din er endret',
    signIn: 'Logg inn',
    digest: (things) =>
      counted('nb', things, { one: 'Én ting venter på deg', other: `${numbers[things] ?? things} ting venter på deg` }),
  },

  common: {
    phases: { prepare: '1 Forbered', meet: '2 Møtes', plan: '3 Plan', followUp: '4 Følg opp', none: '' },
    you: 'Du',
    both: 'Begge',
    bothOfYou: 'Dere begge',
    hr: 'HR',
    when: 'Når',
    where: 'Hvor',
    readOnPage: 'Les det på siden.',
    purpose: (purposes) => `Samtalen er til for å ${purposes}.`,
    openPurpose: (other) => `Samtalen er til for at du og ${other} skal snakke om jobben din og veien videre.`,
    footer: (organisation) => `E-posten kommer fra ${organisation}, som bruker Samspel til samtalene sine.`,
    replies: (other) =>
      `Svarer du på e-posten, går svaret til ${other}. Er du usikker på om den er ekte? Spør ${other}.`,
    noReplies: 'Du kan ikke svare på denne e-posten. Er du usikker på om den er ekte? Spør HR.',
  },

  whoReads: {
    title: 'Hvem leser hva?',
    preparing: {
      you: 'ser alt du skriver.',
      other: 'leser det du sender, når begge er klare, ellers fra arbeidsdagen før samtalen.',
      hr: 'ser når samtalen er avtalt, og at den er holdt, aldri hva dere skriver.',
    },
    full: (other) =>
      `Det du sender, kommer også i en e-post til ${other}, og den blir liggende i postkassen. For hvert svar kan du velge at ${other} bare leser det på siden.`,
    headings: (other) => `Svarene dine står ikke i noen e-post. ${other} leser dem på siden.`,
    careful: 'Ikke skriv noe om helse, fagforening eller andre personer.',
    managerPreparing: {
      you: 'leser det som sendes til deg. Svaret på det private spørsmålet og notatene dine er det bare du som ser.',
      other:
        'leser punktene dine når begge er klare, ellers fra arbeidsdagen før samtalen. Det som bør bli mindre, vises før samtalen bare hvis du har merket det som allerede sagt.',
    },
    meeting: { both: 'ser tid og sted.', hr: 'ser bare datoen.' },
    held: { other: 'ser hva du svarer.', hr: 'ser bare om samtalen er holdt.' },
    plan: {
      both: 'leser planen og kommentarene til den.',
      hr: 'ser om dere har en plan som begge har bekreftet, aldri hva som står i den.',
    },
    publicBody: 'Planen dere blir enige om, kan bli et offentlig dokument.',
    followUp: {
      you: 'ser svarene dine med en gang.',
      other: (closes) => `ser dem når begge har svart, eller etter ${closes}.`,
      hr: 'ser at oppfølgingen er gjort, aldri hva dere svarer.',
      signals: (manager) => `Svarene om arbeidsmengde og ansvar ser ${manager} med en gang.`,
    },
    shared: { both: 'leser svarene og planen.' },
    link: 'Lenken er bare til deg. Ikke send den videre.',
    digest: {
      you: 'ser dine egne samtaler. Notatene dine leser bare du.',
      team: { name: 'Hver enkelt i teamet', value: 'ser sin egen samtale, aldri denne e-posten.' },
    },
  },

  invitation: {
    preheader: 'Hva samtalen er til for, hva som skjer når, og hvem som leser hva.',
    heading: (other) => `Du og ${other} skal ha medarbeidersamtale`,
    cycle: ({ cycle, from, until }) => `Den hører til runden ${cycle}. Samtalene holdes mellom ${from} og ${until}.`,
    belongs: (cycle) => `Samtalen hører til runden ${cycle}.`,
    steps: 'Slik foregår det',
    toBook: ({ manager, by }) =>
      `${manager} avtaler tid og sted senest ${by}. Har du ikke fått noen tid da, kan du velge en selv.`,
    toBookSometime: (manager) =>
      `${manager} avtaler tid og sted, og du får en kalenderinvitasjon. Du kan også velge en tid selv.`,
    booked: (when) => `Tiden er avtalt: ${when}.`,
    questionsComeOn: (date) => `Spørsmålene kommer i en e-post ${date}. Alt i dem er frivillig.`,
    managerReads: (manager) => `${manager} forbereder seg også, og leser det du har sendt, arbeidsdagen før samtalen.`,
    planAfterwards:
      'Etterpå skriver dere en plan. Den gjelder når begge har bekreftet den, og dere velger selv når dere følger opp.',
    noInstalling: 'Du trenger ikke å installere noe og har ikke noe passord. Lenkene i e-postene er veien inn.',
    carryTogether: (other) =>
      `Samspillet skaper dere sammen: hva samtalen blir til, avhenger like mye av deg som av ${other}.`,
    culture: 'Slik jobber vi her',
    action: 'Se samtalen din',
  },

  questions: {
    preheader: 'Spørsmålene står i e-posten. Alt er frivillig og lagres mens du skriver.',
    heading: (other) => `Spørsmålene før samtalen med ${other}`,
    intro: (date) =>
      `Svar på det du vil, i den rekkefølgen du vil, gjerne før ${date}. Det du skriver, lagres, og ingen andre ser det før du sender.`,
    time: (minutes) =>
      `Det er satt av ${minutes} minutter til samtalen. En halvtime pleier å være nok til å forberede seg.`,
    questions: 'Spørsmålene',
    action: 'Begynn med det første spørsmålet',
    withoutWriting:
      'Det går like fint å forberede seg uten å skrive. Det velger du på siden, og da regnes du som forberedt.',
  },

  reminder: {
    unsent: {
      preheader: 'Det du har skrevet, er lagret. Med ett trykk kommer det frem i tide.',
      heading: 'Svarene dine er ikke sendt',
      text: (other) =>
        `Det du har skrevet, er lagret, og bare du ser det. Send det, så kan ${other} lese det før samtalen.`,
      action: 'Les gjennom og send',
    },
    open: {
      preheader: 'Du kan fortsatt svare, eller forberede deg uten å skrive i det hele tatt.',
      heading: 'Det er fortsatt tid til å forberede seg',
      text: 'Svar på så mange spørsmål du vil. Vil du heller forberede deg uten å skrive, velger du det på siden. Da regnes du som forberedt.',
      action: 'Fortsett å forberede',
    },
    meeting: (when) => `Samtalen er ${when}.`,
    by: (date) => `Samtalene holdes til og med ${date}.`,
    last: 'Dette er den siste påminnelsen.',
    stops: 'Påminnelsene stopper så snart du har sendt eller valgt å ikke skrive.',
  },

  calendar: {
    booked: {
      preheader: 'Tiden er avtalt. Tid og sted står i e-posten og i kalenderen.',
      heading: 'Samtalen er avtalt',
      byYou: 'Du har valgt tiden.',
      by: (other) => `${other} har valgt tiden.`,
    },
    moved: {
      preheader: 'Tid eller sted er endret. Det du har skrevet, er der fortsatt.',
      heading: 'Samtalen har fått ny tid eller nytt sted',
      byYou: 'Du har endret tiden eller stedet. Det dere har skrevet, er der fortsatt.',
      by: (other) => `${other} har endret tiden eller stedet. Det dere har skrevet, er der fortsatt.`,
    },
    cancelled: {
      preheader: 'Tiden gjelder ikke lenger. Det du har skrevet, er der fortsatt.',
      heading: 'Tiden er avlyst',
      byService: 'Samtalen har ikke lenger samme leder, så tiden gjelder ikke.',
      byYou: 'Du har avlyst tiden. Det dere har skrevet, er der fortsatt.',
      by: (other) => `${other} har avlyst tiden. Det dere har skrevet, er der fortsatt, og dere kan velge en ny tid.`,
    },
    was: 'Tiden som ikke gjelder',
    accept: 'Trykker du Ja i kalenderen, blir tiden stående der.',
    answerHere:
      'Vi leser ikke det du svarer i kalenderen. Passer ikke tiden? Endre den på siden. Du trenger ikke å si hvorfor.',
    answerByMail: (other) =>
      `Passer tiden ikke? Endre den med lenken i e-posten, så får ${other} vite det. Vi leser ikke kalenderens Ja.`,
    actionChange: 'Se eller endre tiden',
    actionNew: 'Velg en ny tid',
    actionSee: 'Se samtalen',
    cannotCome: 'Jeg kan ikke komme',
  },

  summary: {
    preheader: 'Før møtet: svar, temaer, den forrige planen og en kort veiledning.',
    heading: (employee) => `Før samtalen med ${employee}`,
    states: { sent: 'har sendt svar', withoutWriting: 'har forberedt seg uten å skrive', open: 'ikke noe sendt' },
    yourStates: { prepared: 'er forberedt', open: 'ikke noe sendt' },
    answers: (employee) => `Dette skriver ${employee}`,
    withoutWriting: (employee) => `${employee} har forberedt seg uten å skrive, og forteller når dere møtes.`,
    notPrepared: (employee) =>
      `${employee} har ikke sendt noe. Dere kan fint snakke sammen likevel. Vil dere ha mer tid, kan du flytte samtalen med knappen lenger ned.`,
    topics: 'Temaer til samtalen',
    own: 'Det du selv har skrevet',
    ownOpen: 'Du har ikke sendt noe selv. Det kan du gjøre helt til møtet begynner.',
    lastPlan: 'Den forrige planen, og hva som kom ut av den',
    guide: 'En kort veiledning',
    opening: (line) => `Begynn for eksempel slik: «${line}»`,
    action: 'Åpne samtalearket',
    actionMove: 'Åpne eller flytt samtalen',
  },

  tomorrow: {
    preheader: 'Tid og sted, det du har skrevet, og hva du kan vente deg.',
    heading: (manager) => `Før samtalen med ${manager}`,
    expect: 'Dette kan du vente deg',
    expectations: (manager) => [
      'Dere begynner med dine temaer. Si fra om det er noe du heller vil ta en annen gang.',
      `${manager} forteller hvordan det ser ut fra sin side, og du kan spørre.`,
      'Dere avslutter med det som var viktigst, og hvem som gjør hva.',
    ],
    unsent: 'Det du har skrevet, er ikke sendt. Vil du at det skal bli lest før samtalen, kan du sende det nå.',
    open: 'Du har ikke sendt noe, og du kan fint komme likevel. Du kan skrive helt til møtet begynner.',
    withoutWriting: 'Du har forberedt deg uten å skrive.',
    own: 'Det du har sendt',
    shared: (manager) => `Dette deler ${manager}`,
    notShared: (manager) => `${manager} har ikke delt noe på forhånd.`,
    cannot: 'Kan du ikke komme? Flytt eller avlys på siden. Du trenger ikke å si hvorfor.',
    action: 'Åpne samtalen din',
    actionSend: 'Les gjennom og send',
  },

  news: {
    preheader: 'Bare det som er nytt eller endret siden e-posten før samtalen.',
    heading: (other) => `Nytt fra ${other}`,
    text: (other) => `${other} har sendt eller endret dette etter e-posten før samtalen. Alt annet er som det var.`,
    action: 'Les på siden',
  },

  topicBy: (name) => `Fra ${name}`,
  topicByYou: 'Fra deg',

  held: {
    preheader: 'Ett svar er nok. Så åpnes planen, eller dere velger en ny tid.',
    heading: 'Ble samtalen noe av?',
    text: (when) => `Dere hadde en tid ${when}. Det er det dere sier som gjelder, ikke kalenderen.`,
    choices: { talked: 'Vi har snakket sammen', moved: 'Vi har flyttet den', fellThrough: 'Den ble ikke noe av' },
    next: 'Hver lenke åpner en side der du bekrefter svaret. Ingenting lagres av at lenken åpnes.',
  },

  timeAsked: {
    preheader: 'Tiden er nærmere enn ti arbeidsdager, så den gjelder bare hvis du sier ja.',
    heading: (manager) => `${manager} lurer på om en tid passer for deg`,
    text: 'Det er mindre enn ti arbeidsdager til. Derfor gjelder tiden først når du har sagt ja.',
    stands: (when) => `Inntil da gjelder tiden dere allerede har: ${when}.`,
    asks: 'Svar ja eller nei på siden. Du kan foreslå andre tider og trenger ikke å si hvorfor.',
    action: 'Svar om tiden',
  },

  timeDeclined: {
    preheader: 'Tiden passet ikke. Du velger en ny tid på siden, med ett trykk.',
    heading: (employee) => `${employee} kan ikke den tiden`,
    proposes: (employee) => `${employee} foreslår`,
    none: (employee) => `${employee} har ikke foreslått noen annen tid.`,
    off: 'Det er ikke avtalt noen tid nå. Det dere har skrevet, er der fortsatt.',
    stands: (when) => `Tiden som allerede var avtalt, gjelder: ${when}.`,
    pick: 'Velg en av tidene på siden, eller sett en annen.',
    action: 'Velg en tid',
  },

  registered: {
    preheader: 'Ett svar er nok. Planen åpnes, med mindre du sier at samtalen ikke ble noe av.',
    heading: (manager) => `${manager} sier at dere har snakket sammen`,
    text: (manager) => `${manager} har notert at dere har hatt samtalen uten en avtalt tid.`,
    textOn: ({ manager, date }) => `${manager} har notert at dere hadde samtalen ${date}, uten en avtalt tid.`,
    outweighs: 'Sier du at samtalen ikke ble noe av, er det det som gjelder.',
  },

  plan: {
    preheader: 'Les gjennom planen og bekreft den, eller send den tilbake.',
    heading: 'Et forslag til plan',
    changedHeading: 'Et forslag til endret plan',
    text: (other) => `${other} har skrevet et forslag. Planen gjelder når begge har bekreftet samme versjon.`,
    changed: 'Den forrige planen gjelder til begge har bekreftet denne.',
    comment: 'Er det noe du vil ha annerledes? Send forslaget tilbake med en kommentar. Ingen bekrefter for andre.',
    action: 'Les og bekreft',
    version: 'Versjon',
    confirmed: 'har bekreftet',
    youConfirmed: 'har bekreftet',
    yourTurn: 'ikke ennå',
    mattered: 'Det som var viktigst',
    lines: 'Dette gjør vi',
    dueBy: (date) => `senest ${date}`,
    promisedBy: (name) => `lovet av ${name}`,
    carried: 'fra den forrige planen',
    notice: 'Slik merker vi det',
    goal: 'Mot målet',
    steps: 'Steg',
    followUps: 'Oppfølging',
    noFollowUps: 'Det er ikke valgt noen datoer for oppfølging.',
    lineOnPage: 'Les linjen på siden.',
    says: (name) => `${name} skriver`,
    youSay: 'Du skriver',
  },

  planReturned: {
    preheader: 'Forslaget til plan har kommet tilbake med en kommentar til deg.',
    heading: (other) => `${other} vil endre noe i forslaget`,
    text: 'Kommentaren står her, og forslaget ditt nedenfor. Endre det som trengs, og foreslå på nytt, eller ta det opp når dere møtes.',
    comment: (other) => `${other} skriver`,
    proposal: 'Forslaget ditt',
    action: 'Endre forslaget',
  },

  agreed: {
    preheader: 'Hele planen står i e-posten: hvem som gjør hva, og når dere følger opp.',
    heading: 'Planen gjelder',
    text: 'Begge har bekreftet samme versjon. Ta vare på e-posten hvis du vil: hele planen står her.',
    mailsCome: 'Da får dere begge en e-post som spør hvordan det går.',
    change: 'Vil en av dere endre planen, blir det en ny versjon som begge bekrefter på nytt.',
    action: 'Åpne planen',
  },

  notAgreed: {
    preheader: 'Hva som gjelder, hva som fortsatt er forslag, og når dere følger opp.',
    heading: 'Planen er ikke avtalt',
    text: 'Dere har ikke begge bekreftet samme versjon, og det er greit. De linjene som begge har godtatt, gjelder. Resten er forslag.',
    inTime: 'Det har gått femten arbeidsdager siden forslaget.',
    says: (name) => `${name} har lest planen og er ikke enig`,
    youSay: 'Du har lest planen og er ikke enig',
    holds: 'Dette gjelder',
    nothingHolds: 'Ingen linje er godtatt av begge ennå.',
    proposals: 'Dette er forslag',
    followUps: 'Oppfølging',
    mailsCome: 'Dere får begge e-post disse dagene med spørsmål om hvordan det går.',
    goOn: 'Dere kan når som helst godta flere linjer eller foreslå en ny versjon. Den gjelder når begge har bekreftet den.',
    action: 'Åpne planen',
  },

  followUp: {
    preheader: 'Planen står i e-posten. Si hvordan det går med hver linje, det tar noen minutter.',
    reminderPreheader: 'Du kan fortsatt svare. Planen står i e-posten.',
    heading: 'Hvordan går det med planen?',
    text: (date) => `Dere avtalte å følge opp ${date}. Her er planen slik dere skrev den.`,
    notAgreed: (date, some) =>
      `Oppfølgingen er ${date}. Dere er ikke enige om hele planen. ${some ? 'Her er linjene som begge har godtatt.' : 'Ingen linje er godtatt av begge, så vi spør bare hvordan det går.'}`,
    moved: (other, from) => `${other} har flyttet oppfølgingen hit fra ${from}.`,
    youMoved: (from) => `Du har flyttet oppfølgingen hit fra ${from}.`,
    otherNeedsNoMore: (other) =>
      `${other} mener at dere ikke trenger flere oppfølginger. Er du enig, sier du det på siden, og da er denne den siste.`,
    closes: (date) => `Svar gjerne senest ${date}.`,
    reminder: (date) => `Du kan fortsatt svare, til og med ${date}.`,
    questions: 'Dette spør vi om',
    signals: (employee) => `${employee} har svart`,
    workload: 'Arbeidsmengden overkommelig',
    responsibility: 'Mer ansvar eller andre oppgaver',
    action: 'Svar',
  },

  followUpShared: {
    preheader: 'Svarene fra oppfølgingen, og hva dere tar med til neste gang.',
    heading: 'Slik går det med planen',
    text: (date) => `Her er svarene fra oppfølgingen ${date}.`,
    noAnswer: (name) => `${name} har ikke svart denne gangen. Dere kan ta det opp når dere møtes.`,
    youDidNotAnswer: 'Du svarte ikke denne gangen. Dere kan ta det opp når dere møtes.',
    unresolved: 'Blir med til neste gang.',
    otherNeeds: (name) => `Det ${name} trenger av deg`,
    youNeed: (name) => `Det du trenger av ${name}`,
    otherRaises: (name) => `Det ${name} vil ta opp`,
    youRaise: 'Det du vil ta opp',
    next: (date) => `Neste oppfølging er ${date}.`,
    last: 'Det var den siste oppfølgingen. Det som gjenstår, blir med til neste samtale.',
    action: 'Åpne planen',
  },

  newManager: {
    preheader: 'Hva som følger med til den nye lederen, og hva som ikke gjør det.',
    heading: {
      employee: (manager) => `${manager} har samtalen med deg nå`,
      manager: (employee) => `Du har samtalen med ${employee} nå`,
    },
    text: {
      employee: (manager, former) =>
        `${manager} tar over samtalen fra ${former}. Planen og hvor langt dere har kommet, følger med.`,
      manager: (employee, former) =>
        `Du tar over samtalen fra ${former}. Planen og hvor langt den har kommet, følger med. Det ${employee} har skrevet til ${former}, følger ikke med.`,
    },
    back: {
      preheader: 'Samtalen går videre med planen, der dere var sist.',
      text: {
        employee: (manager) =>
          `${manager} holder samtalen med deg igjen. Planen følger med, og hvor langt dere er kommet.`,
        manager: (employee) =>
          `Du holder samtalen med ${employee} igjen. Planen følger med, og hvor langt den er kommet.`,
      },
    },
    answersBack: (manager, former) =>
      `Svarene du sendte til ${former}, er utkastet ditt igjen. ${manager} leser dem bare hvis du sender dem.`,
    notRead: (manager, former) => `${manager} leser ikke noe av det du har skrevet til ${former}.`,
    cancelled: (when) => `Tiden ${when} gjelder ikke lenger.`,
    toBook: { employee: (manager) => `${manager} avtaler en ny tid.`, manager: 'Avtal gjerne en ny tid.' },
    plan: (former) => `Det ${former} har lovet i planen, står med navn til dere begge har bekreftet en ny versjon.`,
    action: 'Åpne samtalen',
  },

  withoutManager: {
    preheader: 'Det du har skrevet, er der fortsatt. Du får en e-post når samtalen fortsetter.',
    heading: 'Samtalen din venter på en ny leder',
    text: (former) =>
      `${former} har ikke lenger samtalen med deg, og foreløpig er det ingen andre som har den. HR vet om det. Du trenger ikke å gjøre noe.`,
    answersBack: (former) => `Svarene du sendte til ${former}, er utkastet ditt igjen. Ingen andre leser dem.`,
    next: 'Du får en e-post når noen har tatt over.',
    action: 'Åpne samtalen',
  },

  ended: {
    preheader: 'Det er ikke mer du trenger å gjøre med samtalen.',
    heading: (other) => `${other} har sluttet`,
    talk: (other) =>
      `HR har sagt at ${other} ikke lenger arbeider her. Samtalen er avsluttet, og det kommer ingen flere e-poster om den.`,
    plan: (other) =>
      `HR har sagt at ${other} ikke lenger arbeider her. Planen deres blir liggende, men det kommer ingen flere oppfølginger eller e-poster om den.`,
    cancelled: 'Tiden dere hadde avtalt, er avlyst og fjernes fra kalenderen.',
    action: 'Åpne samtalen',
  },

  addressChanged: {
    preheader: 'E-postene om samtalene dine går til en annen adresse fra nå av.',
    heading: 'E-postadressen din er endret',
    text: (organisation) =>
      `HR i ${organisation} har byttet adressen som e-postene om samtalene dine går til. Lenkene som kom hit, gjelder ikke lenger.`,
    notRight: 'Stemmer det ikke? Si fra til HR eller lederen din så snart du kan.',
    sure: 'Til noen bekrefter byttet, kan den som leser på den nye adressen, ikke se noe av det du har skrevet eller lest så langt.',
    choose: 'Si om det stemmer. Du velger på siden, og ingenting skjer av at du åpner lenken.',
    action: 'Svar om byttet',
    days: 'Lenken gjelder i ti arbeidsdager.',
  },

  link: {
    preheader: 'Lenken virker bare i nettleseren der du ba om den.',
    heading: 'Her er den nye lenken din',
    text: (other) =>
      `Den går til samtalen med ${other}, og virker bare i nettleseren der du ba om den. Trenger du en til, ber du om den på siden.`,
    notYou: 'Ba du ikke om noen lenke? Da trenger du ikke å gjøre noe. Ingen andre kommer inn med denne.',
    action: 'Åpne samtalen',
  },

  signIn: {
    preheader: 'Lenken virker én gang, i nettleseren der du ba om den.',
    heading: 'Logg inn',
    text: (minutes) => `Lenken virker i ${minutes} minutter og bare én gang, i nettleseren der du ba om den.`,
    notYou: 'Ba du ikke om å logge inn? Da trenger du ikke å gjøre noe.',
    action: 'Logg inn',
  },

  digest: {
    preheader: 'Alt som venter i samtalene dine, i én e-post, med en lenke til hver.',
    heading: 'Dette venter på deg',
    bookAnew: 'Avtal en ny tid, den forrige passet ikke',
    owed: {
      book: 'Avtal en tid',
      decideTime: 'Svar om tiden',
      prepare: 'Forbered deg',
      sayHeld: 'Si om samtalen ble noe av',
      writePlan: 'Skriv planen',
      confirmPlan: 'Les planen og bekreft',
      answerFollowUp: 'Svar på oppfølgingen',
      vouch: 'Si om den nye adressen stemmer',
      reportLines: 'Si hvordan det går',
    },
    firstAction: ({ action, employee }) => `${action} – ${employee}`,
    prepareBy: (date) => `Forbered deg, gjerne før ${date}`,
    questions: 'Spørsmålene dine',
    questionsText: 'Spørsmålene er de samme for alle. Svar på det du vil, for hver enkelt med lenken ovenfor.',
    private: (question) => `${question} (bare for deg)`,
    heldBack: (question) => `${question} (vises før samtalen bare hvis du har sagt det allerede)`,
    theEmployee: 'medarbeideren',
    more: (number) =>
      counted('nb', number, { one: 'Én til finnes på teamsiden.', other: `${number} til finnes på teamsiden.` }),
    team: 'Hele teamet',
  },
}
