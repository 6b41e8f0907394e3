/** The words of every mail in Swedish, the language whose shape the others have. Names are first names unless said. */
import { counted } from './counted.ts'

const numbers = ['Noll', 'En', 'Två', 'Tre', 'Fyra', 'Fem', 'Sex', 'Sju', 'Åtta', 'Nio', 'Tio', 'Elva', 'Tolv']

export const sv = {
  subjects: {
    before: (other: string) => `Förbered samtalet med ${other}`,
    plan: { employee: (other: string) => `Din plan med ${other}`, manager: (other: string) => `Planen med ${other}` },
    calendar: (employee: string, manager: string) => `Samtal: ${employee} och ${manager}`,
    newManager: {
      employee: (manager: string) => `${manager} har samtalet med dig nu`,
      manager: (employee: string) => `Du har samtalet med ${employee} nu`,
    },
    withoutManager: 'Ditt samtal väntar på en ny chef',
    ended: (employee: string) => `Samtalet med ${employee} är avslutat`,
    addressChanged: 'Din mejladress är ändrad',
    signIn: 'Logga in',
    digest: (things: number) =>
      counted('sv', things, {
        one: 'En sak väntar på dig',
        other: `${numbers[things] ?? things} saker väntar på dig`,
      }),
  },

  common: {
    phases: { prepare: '1 Förbered', meet: '2 Mötas', plan: '3 Plan', followUp: '4 Följ upp', none: '' },
    you: 'Du',
    both: 'Båda',
    bothOfYou: 'Ni båda',
    hr: 'HR',
    when: 'När',
    where: 'Var',
    readOnPage: 'Läs det på sidan.',
    purpose: (purposes: string) => `Samtalet är till för att ${purposes}.`,
    openPurpose: (other: string) =>
      `Samtalet är till för att du och ${other} ska tala om ditt arbete och hur det går vidare.`,
    footer: (organisation: string) => `Mejlet kommer från ${organisation}, som använder Samspel för sina samtal.`,
    replies: (other: string) =>
      `Svarar du på mejlet går svaret till ${other}. Är du osäker på om det är äkta? Fråga ${other}.`,
    noReplies: 'Det går inte att svara på mejlet. Är du osäker på om det är äkta? Fråga HR.',
  },

  whoReads: {
    title: 'Vem läser vad?',
    preparing: {
      you: 'ser allt du skriver.',
      other: 'läser det du skickar när ni båda är klara, annars från arbetsdagen före samtalet.',
      hr: 'ser när samtalet är bokat och att det har hållits, aldrig vad ni skriver.',
    },
    full: (other: string) =>
      `Det du skickar kommer också i ett mejl till ${other}, och det mejlet ligger kvar i brevlådan. För varje svar kan du välja att ${other} bara läser det på sidan.`,
    headings: (other: string) => `Dina svar står inte i något mejl. ${other} läser dem på sidan.`,
    careful: 'Skriv inget om hälsa, facklig tillhörighet eller andra personer.',
    managerPreparing: {
      you: 'läser det som skickas till dig. Det du svarar på den privata frågan och dina anteckningar ser bara du.',
      other:
        'läser dina punkter när ni båda är klara, annars från arbetsdagen före samtalet. Det som bör bli mindre visas före samtalet bara om du har markerat det som redan sagt.',
    },
    meeting: { both: 'ser tid och plats.', hr: 'ser bara datumet.' },
    held: { other: 'ser vad du svarar.', hr: 'ser bara om samtalet har hållits.' },
    plan: {
      both: 'läser planen och kommentarerna till den.',
      hr: 'ser om det finns en plan som ni båda har bekräftat, aldrig vad som står i den.',
    },
    publicBody: 'Den plan ni kommer överens om kan bli en allmän handling.',
    followUp: {
      you: 'ser dina svar direkt.',
      other: (closes: string) => `ser dem när ni båda har svarat, eller efter ${closes}.`,
      hr: 'ser att uppföljningen är gjord, aldrig vad ni svarar.',
      signals: (manager: string) => `Svaren om arbetsbelastning och ansvar ser ${manager} direkt.`,
    },
    shared: { both: 'läser svaren och planen.' },
    link: 'Länken är bara till dig. Skicka den inte vidare.',
    digest: {
      you: 'ser dina egna samtal. Dina anteckningar läser bara du.',
      team: { name: 'Var och en i teamet', value: 'ser sitt eget samtal, aldrig det här mejlet.' },
    },
  },

  invitation: {
    preheader: 'Vad samtalet är till för, vad som händer när och vem som läser vad.',
    heading: (other: string) => `Du och ${other} ska ha ett medarbetarsamtal`,
    cycle: ({ cycle, from, until }: { cycle: string; from: string; until: string }) =>
      `Det hör till omgången ${cycle}. Samtalen hålls mellan ${from} och ${until}.`,
    belongs: (cycle: string) => `Samtalet hör till omgången ${cycle}.`,
    steps: 'Så går det till',
    toBook: ({ manager, by }: { manager: string; by: string }) =>
      `${manager} bokar tid och plats senast ${by}. Har du inte fått någon tid då kan du boka själv.`,
    toBookSometime: (manager: string) =>
      `${manager} bokar tid och plats, och du får en kalenderinbjudan. Du kan också boka själv.`,
    booked: (when: string) => `Tiden är bokad: ${when}.`,
    questionsComeOn: (date: string) => `Frågorna kommer i ett mejl ${date}. Allt i dem är frivilligt.`,
    managerReads: (manager: string) =>
      `${manager} förbereder sig också, och läser arbetsdagen före samtalet det du har skickat.`,
    planAfterwards:
      'Efteråt skriver ni en plan. Den gäller när ni båda har bekräftat den, och ni bestämmer själva när ni följer upp.',
    noInstalling: 'Du behöver inte installera något och har inget lösenord. Länkarna i mejlen är vägen in.',
    carryTogether: (other: string) =>
      `Samspelet bär ni båda: vad samtalet blir beror på dig lika mycket som på ${other}.`,
    culture: 'Så arbetar vi här',
    action: 'Se ditt samtal',
  },

  questions: {
    preheader: 'Frågorna står i mejlet. Allt är frivilligt och sparas medan du skriver.',
    heading: (other: string) => `Frågorna inför samtalet med ${other}`,
    intro: (date: string) =>
      `Svara på det du vill, i den ordning du vill, gärna före ${date}. Det du skriver sparas, och ingen annan ser det förrän du skickar.`,
    time: (minutes: number) =>
      `Samtalet är tänkt att ta ${minutes} minuter. Att förbereda sig brukar gå på en halvtimme.`,
    questions: 'Frågorna',
    action: 'Börja med första frågan',
    withoutWriting:
      'Att förbereda sig utan att skriva går lika bra. Du väljer det på sidan, och det räknas som att du är förberedd.',
  },

  reminder: {
    unsent: {
      preheader: 'Det du har skrivit är sparat. Med ett tryck kommer det fram i tid.',
      heading: 'Dina svar är inte skickade',
      text: (other: string) =>
        `Det du har skrivit är sparat och bara du ser det. Skicka det, så kan ${other} läsa det före samtalet.`,
      action: 'Läs igenom och skicka',
    },
    open: {
      preheader: 'Det går fortfarande bra att svara, eller att förbereda sig utan att skriva.',
      heading: 'Det går fortfarande bra att förbereda sig',
      text: 'Svara på så många frågor du vill. Vill du hellre förbereda dig utan att skriva väljer du det på sidan, och då räknas du som förberedd.',
      action: 'Fortsätt förbereda',
    },
    meeting: (when: string) => `Samtalet är ${when}.`,
    by: (date: string) => `Samtalen hålls till och med ${date}.`,
    last: 'Det här är sista påminnelsen.',
    stops: 'Påminnelserna slutar så fort du har skickat eller valt att inte skriva.',
  },

  calendar: {
    booked: {
      preheader: 'En tid är bokad. Tid och plats står i mejlet och i kalendern.',
      heading: 'Samtalet är bokat',
      byYou: 'Du har bokat tiden.',
      by: (other: string) => `${other} har bokat tiden.`,
    },
    moved: {
      preheader: 'Tid eller plats har ändrats. Det du har skrivit ligger kvar.',
      heading: 'Samtalet har fått ny tid eller plats',
      byYou: 'Du har ändrat tiden eller platsen. Det ni har skrivit ligger kvar.',
      by: (other: string) => `${other} har ändrat tiden eller platsen. Det ni har skrivit ligger kvar.`,
    },
    cancelled: {
      preheader: 'Tiden gäller inte längre. Det du har skrivit ligger kvar.',
      heading: 'Tiden är avbokad',
      byService: 'Samtalet har inte längre samma chef, så tiden gäller inte.',
      byYou: 'Du har avbokat tiden. Det ni har skrivit ligger kvar.',
      by: (other: string) => `${other} har avbokat tiden. Det ni har skrivit ligger kvar, och ni kan välja en ny tid.`,
    },
    was: 'Tiden som inte gäller',
    accept: 'Trycker du Ja i kalendern ligger tiden kvar där.',
    answerHere:
      'Vi läser inte vad du svarar i kalendern. Passar tiden inte? Ändra den på sidan. Du behöver inte säga varför.',
    answerByMail: (other: string) =>
      `Passar tiden inte? Ändra den genom länken i mejlet, så får ${other} veta det. Kalenderns Ja läses inte.`,
    actionChange: 'Se eller ändra tiden',
    actionNew: 'Välj en ny tid',
    actionSee: 'Se samtalet',
    cannotCome: 'Jag kan inte komma',
  },

  summary: {
    preheader: 'Inför mötet: svar, ämnen, er förra plan och en kort guide till samtalet.',
    heading: (employee: string) => `Inför samtalet med ${employee}`,
    states: { sent: 'har skickat svar', withoutWriting: 'har förberett sig utan att skriva', open: 'inget skickat' },
    yourStates: { prepared: 'är förberedd', open: 'inget skickat' },
    answers: (employee: string) => `Det här skriver ${employee}`,
    withoutWriting: (employee: string) => `${employee} har förberett sig utan att skriva, och berättar när ni ses.`,
    notPrepared: (employee: string) =>
      `${employee} har inte skickat något. Det går bra att talas vid ändå. Vill ni ha mer tid kan du flytta samtalet med knappen längre ned.`,
    topics: 'Ämnen till samtalet',
    own: 'Det du själv har skrivit',
    ownOpen: 'Du har inte skickat något själv. Det går bra fram till att mötet börjar.',
    lastPlan: 'Förra planen och vad som blev av den',
    guide: 'En kort guide',
    opening: (line: string) => `Börja till exempel så: ”${line}”`,
    action: 'Öppna samtalsbladet',
    actionMove: 'Öppna eller flytta samtalet',
  },

  tomorrow: {
    preheader: 'Tid och plats, det du har skrivit och vad du kan vänta dig.',
    heading: (manager: string) => `Inför samtalet med ${manager}`,
    expect: 'Det här kan du vänta dig',
    expectations: (manager: string) => [
      `Ni börjar med dina ämnen. Säg till om det är något du hellre tar en annan gång.`,
      `${manager} berättar hur det ser ut från sitt håll, och du får fråga.`,
      'Ni avslutar med vad som var viktigast, och vem som gör vad.',
    ],
    unsent:
      'Det du har skrivit är inte skickat. Vill du att det ska läsas före samtalet går det bra att skicka det nu.',
    open: 'Du har inte skickat något, och det går bra att komma ändå. Du kan skriva fram till att mötet börjar.',
    withoutWriting: 'Du har förberett dig utan att skriva.',
    own: 'Det du har skickat',
    shared: (manager: string) => `Det här delar ${manager}`,
    notShared: (manager: string) => `${manager} har inte delat något i förväg.`,
    cannot: 'Kan du inte komma? Flytta eller avboka på sidan. Du behöver inte säga varför.',
    action: 'Öppna ditt samtal',
    actionSend: 'Läs igenom och skicka',
  },

  news: {
    preheader: 'Bara det som är nytt eller ändrat sedan mejlet inför samtalet.',
    heading: (other: string) => `Nytt från ${other}`,
    text: (other: string) =>
      `${other} har skickat eller ändrat det här efter mejlet inför samtalet. Allt annat är som det var.`,
    action: 'Läs på sidan',
  },

  topicBy: (name: string) => `Från ${name}`,
  topicByYou: 'Från dig',

  held: {
    preheader: 'Ett svar räcker. Sedan öppnas planen, eller så väljer ni en ny tid.',
    heading: 'Blev samtalet av?',
    text: (when: string) => `Ni hade en tid ${when}. Det är vad ni säger som räknas, inte kalendern.`,
    choices: { talked: 'Vi har talats vid', moved: 'Vi har flyttat det', fellThrough: 'Det blev inte av' },
    next: 'Varje länk öppnar en sida där du bekräftar svaret. Inget sparas av att länken öppnas.',
  },

  timeAsked: {
    preheader: 'Tiden är närmare än tio arbetsdagar, så den gäller bara om du säger ja.',
    heading: (manager: string) => `${manager} undrar om en tid passar dig`,
    text: 'Det är mindre än tio arbetsdagar dit. Därför gäller tiden först när du har sagt ja.',
    stands: (when: string) => `Till dess gäller tiden ni redan har: ${when}.`,
    asks: 'Svara ja eller nej på sidan. Du kan föreslå andra tider och behöver inte säga varför.',
    action: 'Svara om tiden',
  },

  timeDeclined: {
    preheader: 'Tiden passade inte. Du väljer en ny tid på sidan, med ett tryck.',
    heading: (employee: string) => `${employee} kan inte den tiden`,
    proposes: (employee: string) => `${employee} föreslår`,
    none: (employee: string) => `${employee} har inte föreslagit någon annan tid.`,
    off: 'Ingen tid är bokad nu. Det ni har skrivit ligger kvar.',
    stands: (when: string) => `Tiden som redan var bokad gäller: ${when}.`,
    pick: 'Välj en av tiderna på sidan, eller sätt en annan.',
    action: 'Välj en tid',
  },

  registered: {
    preheader: 'Ett svar räcker. Planen öppnas, om du inte säger att samtalet inte blev av.',
    heading: (manager: string) => `${manager} säger att ni har talats vid`,
    text: (manager: string) => `${manager} har noterat att ni har haft samtalet utan en bokad tid.`,
    textOn: ({ manager, date }: { manager: string; date: string }) =>
      `${manager} har noterat att ni hade samtalet ${date}, utan en bokad tid.`,
    outweighs: 'Säger du att det inte blev av är det vad som gäller.',
  },

  plan: {
    preheader: 'Läs igenom planen och bekräfta den, eller skicka tillbaka den.',
    heading: 'Ett förslag till plan',
    changedHeading: 'Ett förslag till ändrad plan',
    text: (other: string) => `${other} har skrivit ett förslag. Planen gäller när ni båda har bekräftat samma version.`,
    changed: 'Er tidigare plan gäller tills ni båda har bekräftat den här.',
    comment:
      'Är det något du vill ha annorlunda? Skicka tillbaka förslaget med en kommentar. Ingen bekräftar åt någon annan.',
    action: 'Läs och bekräfta',
    version: 'Version',
    confirmed: 'har bekräftat',
    youConfirmed: 'har bekräftat',
    yourTurn: 'inte än',
    mattered: 'Det som var viktigast',
    lines: 'Det vi gör',
    dueBy: (date: string) => `senast ${date}`,
    promisedBy: (name: string) => `lovat av ${name}`,
    carried: 'från förra planen',
    notice: 'Så märker vi det',
    goal: 'Mot målet',
    steps: 'Steg',
    followUps: 'Uppföljning',
    noFollowUps: 'Inga datum för uppföljning är valda.',
    lineOnPage: 'Läs raden på sidan.',
    says: (name: string) => `${name} skriver`,
    youSay: 'Du skriver',
  },

  planReturned: {
    preheader: 'Förslaget till plan har kommit tillbaka med en kommentar till dig.',
    heading: (other: string) => `${other} vill ändra något i förslaget`,
    text: 'Kommentaren står här, och ditt förslag nedanför. Ändra det som behövs och föreslå på nytt, eller ta upp det när ni ses.',
    comment: (other: string) => `${other} skriver`,
    proposal: 'Ditt förslag',
    action: 'Ändra förslaget',
  },

  agreed: {
    preheader: 'Hela planen står i mejlet: vem som gör vad, och när ni följer upp.',
    heading: 'Planen gäller',
    text: 'Ni har båda bekräftat samma version. Spara mejlet om du vill: hela planen står här.',
    mailsCome: 'Vi mejlar er båda de dagarna och frågar hur det går.',
    change: 'Vill någon av er ändra planen blir det en ny version, som ni båda bekräftar igen.',
    action: 'Öppna planen',
  },

  notAgreed: {
    preheader: 'Vad som gäller, vad som fortfarande är förslag, och när ni följer upp.',
    heading: 'Planen är inte överenskommen',
    text: 'Ni har inte båda bekräftat samma version, och det är okej. De rader som ni båda har godtagit gäller. Resten är förslag.',
    inTime: 'Det har gått femton arbetsdagar sedan förslaget.',
    says: (name: string) => `${name} har läst planen och håller inte med`,
    youSay: 'Du har läst planen och håller inte med',
    holds: 'Det här gäller',
    nothingHolds: 'Ingen rad är godtagen av er båda ännu.',
    proposals: 'Det här är förslag',
    followUps: 'Uppföljning',
    mailsCome: 'Vi mejlar er båda de här dagarna och frågar hur det går.',
    goOn: 'Ni kan när som helst godta fler rader eller föreslå en ny version. Den gäller när ni båda har bekräftat den.',
    action: 'Öppna planen',
  },

  followUp: {
    preheader: 'Planen står i mejlet. Säg hur det går med varje rad, det tar några minuter.',
    reminderPreheader: 'Det går fortfarande bra att svara. Planen står i mejlet.',
    heading: 'Hur går det med planen?',
    text: (date: string) => `Ni bestämde att följa upp ${date}. Här är planen så som ni skrev den.`,
    notAgreed: (date: string, some: boolean) =>
      `Uppföljningen är ${date}. Ni är inte överens om hela planen. ${some ? 'Här är de rader som ni båda har godtagit.' : 'Ingen rad är godtagen av er båda, så vi frågar bara hur det är.'}`,
    moved: (other: string, from: string) => `${other} har flyttat uppföljningen hit från ${from}.`,
    youMoved: (from: string) => `Du har flyttat uppföljningen hit från ${from}.`,
    otherNeedsNoMore: (other: string) =>
      `${other} tycker inte att ni behöver fler uppföljningar. Tycker du också det säger du det på sidan, och då är den här den sista.`,
    closes: (date: string) => `Svara gärna senast ${date}.`,
    reminder: (date: string) => `Det går fortfarande bra att svara, till och med ${date}.`,
    questions: 'Det vi frågar',
    signals: (employee: string) => `${employee} har svarat`,
    workload: 'Arbetsbelastningen rimlig',
    responsibility: 'Mer ansvar eller andra uppgifter',
    action: 'Svara',
  },

  followUpShared: {
    preheader: 'Svaren från uppföljningen, och vad som följer med till nästa gång.',
    heading: 'Så går det med planen',
    text: (date: string) => `Här är svaren från uppföljningen ${date}.`,
    noAnswer: (name: string) => `${name} har inte svarat den här gången. Det går bra att ta upp det när ni ses.`,
    youDidNotAnswer: 'Du svarade inte den här gången. Det går bra att ta upp det när ni ses.',
    unresolved: 'Följer med till nästa gång.',
    otherNeeds: (name: string) => `Det ${name} behöver av dig`,
    youNeed: (name: string) => `Det du behöver av ${name}`,
    otherRaises: (name: string) => `Det ${name} vill ta upp`,
    youRaise: 'Det du vill ta upp',
    next: (date: string) => `Nästa uppföljning är ${date}.`,
    last: 'Det var den sista uppföljningen. Det som är kvar följer med till nästa samtal.',
    action: 'Öppna planen',
  },

  newManager: {
    preheader: 'Vad som följer med till den nya chefen, och vad som inte gör det.',
    heading: {
      employee: (manager: string) => `${manager} har samtalet med dig nu`,
      manager: (employee: string) => `Du har samtalet med ${employee} nu`,
    },
    text: {
      employee: (manager: string, former: string) =>
        `${manager} tar över samtalet från ${former}. Planen och hur långt ni har kommit följer med.`,
      manager: (employee: string, former: string) =>
        `Du tar över samtalet från ${former}. Planen och hur långt det har kommit följer med. Det ${employee} har skrivit till ${former} följer inte med.`,
    },
    back: {
      preheader: 'Samtalet går vidare med planen, där ni var sist.',
      text: {
        employee: (manager: string) =>
          `${manager} håller samtalet med dig igen. Planen följer med, och hur långt ni har kommit.`,
        manager: (employee: string) =>
          `Du håller samtalet med ${employee} igen. Planen följer med, och hur långt det har kommit.`,
      },
    },
    answersBack: (manager: string, former: string) =>
      `Svaren du skickade till ${former} är ditt utkast igen. ${manager} läser dem bara om du skickar dem.`,
    notRead: (manager: string, former: string) => `${manager} läser inget av det du har skrivit till ${former}.`,
    cancelled: (when: string) => `Tiden ${when} gäller inte längre.`,
    toBook: { employee: (manager: string) => `${manager} bokar en ny tid.`, manager: 'Boka en ny tid.' },
    plan: (former: string) =>
      `Det ${former} har lovat i planen står kvar med namn, tills ni båda har bekräftat en ny version.`,
    action: 'Öppna samtalet',
  },

  withoutManager: {
    preheader: 'Det du har skrivit finns kvar. Du får ett mejl när samtalet fortsätter.',
    heading: 'Ditt samtal väntar på en ny chef',
    text: (former: string) =>
      `${former} har inte längre samtalet med dig, och ingen annan har det ännu. HR vet om det. Du behöver inte göra något.`,
    answersBack: (former: string) => `Svaren du skickade till ${former} är ditt utkast igen. Ingen annan läser dem.`,
    next: 'Du får ett mejl när någon har tagit över.',
    action: 'Öppna samtalet',
  },

  ended: {
    preheader: 'Det är inget mer du behöver göra med samtalet.',
    heading: (other: string) => `${other} har slutat`,
    talk: (other: string) =>
      `HR har sagt att ${other} inte längre arbetar här. Samtalet är avslutat, och inga fler mejl kommer om det.`,
    plan: (other: string) =>
      `HR har sagt att ${other} inte längre arbetar här. Er plan ligger kvar, men det kommer inga fler uppföljningar eller mejl om den.`,
    cancelled: 'Tiden ni hade bokat är avbokad och tas bort ur kalendern.',
    action: 'Öppna samtalet',
  },

  addressChanged: {
    preheader: 'Mejlen om dina samtal går till en annan adress från och med nu.',
    heading: 'Din mejladress är ändrad',
    text: (organisation: string) =>
      `HR på ${organisation} har bytt den adress som mejlen om dina samtal går till. Länkarna som kom hit gäller inte längre.`,
    notRight: 'Stämmer det inte? Säg till HR eller din chef så snart du kan.',
    sure: 'Tills någon bekräftar bytet kan den som läser på den nya adressen inte se något av det du har skrivit eller läst hittills.',
    choose: 'Säg om det stämmer. Du väljer på sidan, och inget händer av att du öppnar länken.',
    action: 'Svara om bytet',
    days: 'Länken gäller i tio arbetsdagar.',
  },

  link: {
    preheader: 'Länken fungerar bara i den webbläsare där du bad om den.',
    heading: 'Här är din nya länk',
    text: (other: string) =>
      `Den leder till samtalet med ${other}, och fungerar bara i den webbläsare där du bad om den. Behöver du en till ber du om den på sidan.`,
    notYou: 'Bad du inte om någon länk? Då behöver du inte göra något. Ingen annan kommer in med den här.',
    action: 'Öppna samtalet',
  },

  signIn: {
    preheader: 'Länken gäller en gång, i den webbläsare där du bad om den.',
    heading: 'Logga in',
    text: (minutes: number) =>
      `Länken gäller i ${minutes} minuter och en enda gång, i den webbläsare där du bad om den.`,
    notYou: 'Bad du inte om att logga in? Då behöver du inte göra något.',
    action: 'Logga in',
  },

  digest: {
    preheader: 'Allt som väntar i dina samtal, i ett enda mejl, med en länk till varje.',
    heading: 'Det här väntar på dig',
    bookAnew: 'Boka en ny tid, den förra passade inte',
    owed: {
      book: 'Boka en tid',
      decideTime: 'Svara om tiden',
      prepare: 'Förbered dig',
      sayHeld: 'Säg om samtalet blev av',
      writePlan: 'Skriv planen',
      confirmPlan: 'Läs planen och bekräfta',
      answerFollowUp: 'Svara på uppföljningen',
      vouch: 'Säg om den nya adressen stämmer',
      reportLines: 'Säg hur det går',
    },
    firstAction: ({ action, employee }: { action: string; employee: string }) => `${action} – ${employee}`,
    prepareBy: (date: string) => `Förbered dig, gärna före ${date}`,
    questions: 'Dina frågor',
    questionsText: 'Frågorna är desamma för alla. Svara på det du vill, för var och en genom länken ovan.',
    private: (question: string) => `${question} (bara för dig)`,
    heldBack: (question: string) => `${question} (visas före samtalet bara om du har sagt det redan)`,
    theEmployee: 'medarbetaren',
    more: (number: number) =>
      counted('sv', number, { one: 'En till finns på teamsidan.', other: `${number} till finns på teamsidan.` }),
    team: 'Hela teamet',
  },
}

export type Texts = typeof sv
