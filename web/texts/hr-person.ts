/** Words of one person's page for HR: details, what a change does to the talks, leaving, and an address that was changed. */
import type { Effect, PersonDetail } from '../../functions/domain/effects.ts'
import type { ChangeProblem } from '../../functions/flow/hr-person.ts'
import type { Area } from './area.ts'

type Words = {
  add: string
  addTitle: string
  addText: string
  details: Record<PersonDetail, string>
  hints: Partial<Record<PersonDetail, string>>
  none: string
  change: string
  changeTitle: (detail: string, name: string) => string
  next: string
  previewTitle: string
  previewText: (name: string) => string
  confirm: string
  sure: string
  back: string
  talks: string
  talksNone: string
  talksCaption: string
  columns: { cycle: string; manager: string; status: string; meeting: string }
  holds: (count: number) => string
  finishing: (name: string) => string
  working: string
  running: string
  moveNow: string
  moveNowHint: string
  finish: string
  finishHint: string
  comeBack: string
  leaves: (date: string) => string
  hasLeft: (date: string) => string
  addressOpen: (date: string) => string
  addressObjected: string
  addressConfirm: string
  addressConfirmText: string
  effects: {
    [Kind in Effect['kind']]: (effect: Extract<Effect, { kind: Kind }>, day: (date: string) => string) => string
  }
  problems: Record<ChangeProblem, string>
  missing: { name: string; email: string; language: string; date: string; tooLong: string }
}

const sv: Words = {
  add: 'Lägg till en person',
  addTitle: 'Lägg till en person',
  addText: 'Personen får inget mejl av att läggas till. Ett samtal får personen när en omgång startar.',
  details: {
    name: 'Namn',
    email: 'Adress',
    unit: 'Enhet',
    employmentId: 'Anställningsnummer',
    language: 'Språk',
    manager: 'Chef',
    talkWith: 'Annan samtalspartner',
    awayUntil: 'Borta till',
    left: 'Slutar',
  },
  hints: {
    unit: 'Får vara tomt',
    employmentId: 'Får vara tomt. Med ett nummer känns personen igen även om adressen ändras.',
    manager: 'Chefens hela adress. Lämna tomt om ingen är chef just nu.',
    talkWith: 'Hela adressen till den som håller samtalet i stället för chefen. Får vara tomt.',
    awayUntil: 'Första dagen tillbaka. Töm fältet om personen är tillbaka.',
    left: 'Första dagen som personen inte längre är här. Då upphör all åtkomst.',
  },
  none: 'Inget angivet',
  change: 'Ändra',
  changeTitle: (detail, name) => `${detail}: ${name}`,
  next: 'Se följderna',
  previewTitle: 'Det här händer',
  previewText: (name) => `Inget är ändrat än. Läs igenom vad ändringen gör för ${name}.`,
  confirm: 'Genomför ändringen',
  sure: 'Jag har läst vad ändringen gör',
  back: 'Till personen',
  talks: 'Samtal',
  talksNone: 'Personen har inte haft något samtal här än.',
  talksCaption: 'Personens egna samtal, utan det som sägs i dem',
  columns: { cycle: 'Omgång', manager: 'Med', status: 'Läge', meeting: 'Tid' },
  holds: (count) => (count === 1 ? 'Håller 1 samtal med andra.' : `Håller ${count} samtal med andra.`),
  finishing: (name) => `Samtal som pågår avslutas med ${name}.`,
  working: 'Ändringen genomförs just nu. Ladda om sidan om en liten stund.',
  running: 'Samtal som pågår',
  moveNow: 'Går över i dag',
  moveNowHint:
    'Den nya chefen tar över planen. Svar som har skickats till den förra blir medarbetarens utkast igen, och den nya läser dem bara om medarbetaren skickar dem.',
  finish: 'Avslutas med den förra chefen',
  finishHint: 'Nästa omgång är med den nya.',
  comeBack: 'Ta tillbaka',
  leaves: (date) => `Slutar ${date}. Till dess är allt som vanligt.`,
  hasLeft: (date) => `Har slutat, från och med ${date}. Åtkomsten är stängd och inga mejl går ut.`,
  addressOpen: (date) =>
    `Adressen ändrades ${date}. Tills den gamla adressen eller chefen bekräftar är det som skrevs före bytet stängt på den nya.`,
  addressObjected:
    'Den gamla adressen säger att bytet inte stämmer. Inga mejl om samtal går till den nya. Tala med personen, och ändra tillbaka adressen eller låt en annan person på HR bekräfta.',
  addressConfirm: 'Bekräfta adressen',
  addressConfirmText: 'Jag har talat med personen, och adressen stämmer',
  effects: {
    goesOver: ({ cycle, from, to, returned }) =>
      returned
        ? `Samtalet i ${cycle} går över till ${to} i dag. Svar som har skickats till ${from} blir medarbetarens utkast igen, och ${to} läser dem bara om medarbetaren skickar dem. ${from} kommer inte längre åt samtalet.`
        : `Samtalet i ${cycle} får ${to} som samtalspartner i dag.`,
    meetingEnds: ({ on }, day) => `Tiden ${day(on)} avbokas och tas bort ur bådas kalendrar.`,
    stays: ({ cycle, manager }) => `Samtalet i ${cycle} avslutas med ${manager}. Nästa omgång är med den nya.`,
    waits: ({ cycle, from }) =>
      `Samtalet i ${cycle} väntar på en ny chef. Svar som har skickats till ${from} blir medarbetarens utkast igen, och den nya chefen läser dem bara om medarbetaren skickar dem.`,
    ends: ({ cycle }) => `Samtalet i ${cycle} avslutas. Chefen får veta det en gång.`,
    stops: ({ cycle }) => `Planen och uppföljningarna från ${cycle} stannar. Chefen får veta det en gång.`,
    goesOn: ({ cycle }) => `Samtalet i ${cycle} fortsätter där det var.`,
    renamed: ({ cycle }) => `Samtalet i ${cycle} visar det nya från och med nu.`,
    away: ({ cycle, until }, day) =>
      `I ${cycle} går inga mejl före ${day(until)}. Sedan börjar förberedelserna om, med full tid.`,
    losesManager: ({ employee, cycle }) => `${employee} är utan chef i ${cycle} tills du väljer en ny.`,
    accessEnds: () => 'Alla länkar och webbläsare som har varit inne stängs.',
    oldAddressAsked: () => 'Den gamla adressen får ett mejl, och kan bekräfta eller invända.',
    oldAddressSilent: () => 'Den gamla adressen nås inte, så bara chefen kan bekräfta bytet.',
    wordsClose: () =>
      'Det som har skrivits hittills är stängt på den nya adressen tills någon bekräftar, och i minst tre arbetsdagar.',
    leavesOn: ({ on }, day) => `Det här händer ${day(on)}.`,
    nothing: () => 'Inget samtal påverkas.',
  },
  problems: {
    unknownPerson: 'Ingen i listan har den adressen. Kontrollera stavningen, eller lägg till personen först.',
    themselves: 'Ingen kan vara sin egen chef eller samtalspartner.',
    circular: 'Det skulle göra personen till chef över sin egen chef.',
    ownHand: 'Du kan inte göra dig själv till någons chef eller samtalspartner. En annan person på HR gör det.',
    addressTaken: 'En annan person i listan har redan den adressen.',
    employmentTaken: 'En annan person i listan har redan det numret.',
    same: 'Det står redan så.',
    otherUnit:
      'Du har hand om en enhet och kan inte flytta någon till en annan. Någon på HR som har alla enheter kan göra det.',
    gone: 'Det går inte längre. Ladda om sidan och se hur det står till.',
  },
  missing: {
    name: 'Skriv ett namn',
    email: 'Skriv en hel adress, till exempel anna@exempel.se',
    language: 'Välj ett språk',
    date: 'Välj ett datum',
    tooLong: 'Korta texten till högst 120 tecken',
  },
}

const nb: Words = {
  add: 'Legg til en person',
  addTitle: 'Legg til en person',
  addText: 'Personen får ingen e-post av å bli lagt til. En samtale får personen når en runde starter.',
  details: {
    name: 'Navn',
    email: 'Adresse',
    unit: 'Enhet',
    employmentId: 'Ansattnummer',
    language: 'Språk',
    manager: 'Leder',
    talkWith: 'Annen samtalepartner',
    awayUntil: 'Borte til',
    left: 'Slutter',
  },
  hints: {
    unit: 'Kan stå tomt',
    employmentId: 'Kan stå tomt. Med et nummer kjennes personen igjen selv om adressen endres.',
    manager: 'Hele adressen til lederen. La feltet stå tomt hvis ingen er leder akkurat nå.',
    talkWith: 'Hele adressen til den som holder samtalen i stedet for lederen. Kan stå tomt.',
    awayUntil: 'Første dag tilbake. Tøm feltet hvis personen er tilbake.',
    left: 'Første dag personen ikke lenger er her. Da opphører all tilgang.',
  },
  none: 'Ikke oppgitt',
  change: 'Endre',
  changeTitle: (detail, name) => `${detail}: ${name}`,
  next: 'Se følgene',
  previewTitle: 'Dette skjer',
  previewText: (name) => `Ingenting er endret ennå. Les hva endringen gjør for ${name}.`,
  confirm: 'Gjennomfør endringen',
  sure: 'Jeg har lest hva endringen gjør',
  back: 'Til personen',
  talks: 'Samtaler',
  talksNone: 'Personen har ikke hatt noen samtale her ennå.',
  talksCaption: 'Personens egne samtaler, uten det som sies i dem',
  columns: { cycle: 'Runde', manager: 'Med', status: 'Status', meeting: 'Tid' },
  holds: (count) => (count === 1 ? 'Holder 1 samtale med andre.' : `Holder ${count} samtaler med andre.`),
  finishing: (name) => `Samtaler som pågår, avsluttes med ${name}.`,
  working: 'Endringen gjennomføres akkurat nå. Last siden på nytt om en liten stund.',
  running: 'Samtaler som pågår',
  moveNow: 'Går over i dag',
  moveNowHint:
    'Den nye lederen tar over planen. Svar som er sendt til den forrige, blir medarbeiderens utkast igjen, og den nye leser dem bare hvis medarbeideren sender dem.',
  finish: 'Avsluttes med den forrige lederen',
  finishHint: 'Neste runde er med den nye.',
  comeBack: 'Ta tilbake',
  leaves: (date) => `Slutter ${date}. Frem til da er alt som vanlig.`,
  hasLeft: (date) => `Har sluttet, fra og med ${date}. Tilgangen er stengt, og ingen e-poster går ut.`,
  addressOpen: (date) =>
    `Adressen ble endret ${date}. Til den gamle adressen eller lederen bekrefter, er det som ble skrevet før byttet, stengt på den nye.`,
  addressObjected:
    'Den gamle adressen sier at byttet ikke stemmer. Ingen e-poster om samtaler går til den nye. Snakk med personen, og endre adressen tilbake eller la en annen person i HR bekrefte.',
  addressConfirm: 'Bekreft adressen',
  addressConfirmText: 'Jeg har snakket med personen, og adressen stemmer',
  effects: {
    goesOver: ({ cycle, from, to, returned }) =>
      returned
        ? `Samtalen i ${cycle} går over til ${to} i dag. Svar som er sendt til ${from}, blir medarbeiderens utkast igjen, og ${to} leser dem bare hvis medarbeideren sender dem. ${from} kommer ikke lenger inn i samtalen.`
        : `Samtalen i ${cycle} får ${to} som samtalepartner i dag.`,
    meetingEnds: ({ on }, day) => `Tiden ${day(on)} avlyses og fjernes fra begges kalendere.`,
    stays: ({ cycle, manager }) => `Samtalen i ${cycle} avsluttes med ${manager}. Neste runde er med den nye.`,
    waits: ({ cycle, from }) =>
      `Samtalen i ${cycle} venter på en ny leder. Svar som er sendt til ${from}, blir medarbeiderens utkast igjen, og den nye lederen leser dem bare hvis medarbeideren sender dem.`,
    ends: ({ cycle }) => `Samtalen i ${cycle} avsluttes. Lederen får vite det én gang.`,
    stops: ({ cycle }) => `Planen og oppfølgingene fra ${cycle} stanser. Lederen får vite det én gang.`,
    goesOn: ({ cycle }) => `Samtalen i ${cycle} fortsetter der den var.`,
    renamed: ({ cycle }) => `Samtalen i ${cycle} viser det nye fra nå av.`,
    away: ({ cycle, until }, day) =>
      `I ${cycle} går det ingen e-poster før ${day(until)}. Så begynner forberedelsene på nytt, med full tid.`,
    losesManager: ({ employee, cycle }) => `${employee} er uten leder i ${cycle} til du velger en ny.`,
    accessEnds: () => 'Alle lenker og nettlesere som har vært inne, stenges.',
    oldAddressAsked: () => 'Den gamle adressen får en e-post, og kan bekrefte eller protestere.',
    oldAddressSilent: () => 'Den gamle adressen nås ikke, så bare lederen kan bekrefte byttet.',
    wordsClose: () =>
      'Det som er skrevet så langt, er stengt på den nye adressen til noen bekrefter, og i minst tre arbeidsdager.',
    leavesOn: ({ on }, day) => `Dette skjer ${day(on)}.`,
    nothing: () => 'Ingen samtale påvirkes.',
  },
  problems: {
    unknownPerson: 'Ingen i listen har den adressen. Sjekk skrivemåten, eller legg til personen først.',
    themselves: 'Ingen kan være sin egen leder eller samtalepartner.',
    circular: 'Det ville gjøre personen til leder for sin egen leder.',
    ownHand: 'Du kan ikke gjøre deg selv til noens leder eller samtalepartner. En annen person i HR gjør det.',
    addressTaken: 'En annen person i listen har allerede den adressen.',
    employmentTaken: 'En annen person i listen har allerede det nummeret.',
    same: 'Det står allerede slik.',
    otherUnit:
      'Du har ansvar for én enhet og kan ikke flytte noen til en annen. Noen i HR som har alle enheter, kan gjøre det.',
    gone: 'Det går ikke lenger. Last siden på nytt og se hvordan det står til.',
  },
  missing: {
    name: 'Skriv et navn',
    email: 'Skriv en hel adresse, for eksempel anna@eksempel.no',
    language: 'Velg et språk',
    date: 'Velg en dato',
    tooLong: 'Kort ned teksten til høyst 120 tegn',
  },
}

const en: Words = {
  add: 'Add a person',
  addTitle: 'Add a person',
  addText: 'Nobody gets a mail for being added. The person gets a talk when a cycle starts.',
  details: {
    name: 'Name',
    email: 'Address',
    unit: 'Unit',
    employmentId: 'Employment number',
    language: 'Language',
    manager: 'Manager',
    talkWith: 'Another talk holder',
    awayUntil: 'Away until',
    left: 'Leaves',
  },
  hints: {
    unit: 'May be empty',
    employmentId: 'May be empty. With a number the person is known even if the address changes.',
    manager: 'The manager’s whole address. Leave it empty if nobody is the manager just now.',
    talkWith: 'The whole address of whoever holds the talk instead of the manager. May be empty.',
    awayUntil: 'The first day back. Clear the field if the person is back.',
    left: 'The first day on which the person is no longer here. All access ends then.',
  },
  none: 'Not given',
  change: 'Change',
  changeTitle: (detail, name) => `${detail}: ${name}`,
  next: 'See the effects',
  previewTitle: 'What this does',
  previewText: (name) => `Nothing has changed yet. Please read what the change does for ${name}.`,
  confirm: 'Make the change',
  sure: 'I have read what the change does',
  back: 'To the person',
  talks: 'Talks',
  talksNone: 'The person has not had a talk here yet.',
  talksCaption: 'The person’s own talks, without what is said in them',
  columns: { cycle: 'Cycle', manager: 'With', status: 'Status', meeting: 'Time' },
  holds: (count) => (count === 1 ? 'Holds 1 talk with others.' : `Holds ${count} talks with others.`),
  finishing: (name) => `Talks under way are finished with ${name}.`,
  working: 'The change is being made right now. Please reload the page in a moment.',
  running: 'Talks under way',
  moveNow: 'Go over today',
  moveNowHint:
    'The new manager takes over the plan. Answers sent to the former one become the employee’s draft again, and the new one reads them only if the employee sends them.',
  finish: 'Finish with the former manager',
  finishHint: 'The next cycle is with the new one.',
  comeBack: 'Take it back',
  leaves: (date) => `Leaves on ${date}. Until then everything is as usual.`,
  hasLeft: (date) => `Has left, from ${date}. Access is closed and no mails go out.`,
  addressOpen: (date) =>
    `The address was changed on ${date}. Until the old address or the manager confirms, what was written before is closed to the new one.`,
  addressObjected:
    'The old address says that the change is not right. No mails about talks go to the new one. Please speak with the person, and change the address back or let another HR person confirm it.',
  addressConfirm: 'Confirm the address',
  addressConfirmText: 'I have spoken with the person, and the address is right',
  effects: {
    goesOver: ({ cycle, from, to, returned }) =>
      returned
        ? `The talk in ${cycle} goes over to ${to} today. Answers sent to ${from} become the employee’s draft again, and ${to} reads them only if the employee sends them. ${from} no longer has access to the talk.`
        : `The talk in ${cycle} is held by ${to} from today.`,
    meetingEnds: ({ on }, day) => `The time on ${day(on)} is cancelled and taken out of both calendars.`,
    stays: ({ cycle, manager }) =>
      `The talk in ${cycle} is finished with ${manager}. The next cycle is with the new one.`,
    waits: ({ cycle, from }) =>
      `The talk in ${cycle} waits for a new manager. Answers sent to ${from} become the employee’s draft again, and the new manager reads them only if the employee sends them.`,
    ends: ({ cycle }) => `The talk in ${cycle} ends. The manager is told once.`,
    stops: ({ cycle }) => `The plan and follow-ups from ${cycle} stop. The manager is told once.`,
    goesOn: ({ cycle }) => `The talk in ${cycle} goes on where it was.`,
    renamed: ({ cycle }) => `The talk in ${cycle} shows it from now on.`,
    away: ({ cycle, until }, day) =>
      `In ${cycle} no mails go before ${day(until)}. Then preparation starts again, with full time.`,
    losesManager: ({ employee, cycle }) => `${employee} is without a manager in ${cycle} until you choose a new one.`,
    accessEnds: () => 'Every link and browser that has been let in is closed.',
    oldAddressAsked: () => 'The old address gets a mail, and can confirm or object.',
    oldAddressSilent: () => 'The old address cannot be reached, so only the manager can confirm the change.',
    wordsClose: () =>
      'What was written so far is closed to the new address until someone confirms, and for at least three working days.',
    leavesOn: ({ on }, day) => `This happens on ${day(on)}.`,
    nothing: () => 'No talk is affected.',
  },
  problems: {
    unknownPerson: 'Nobody in the list has that address. Please check the spelling, or add the person first.',
    themselves: 'Nobody can be their own manager or talk holder.',
    circular: 'That would make the person the manager of their own manager.',
    ownHand: 'You cannot make yourself someone’s manager or talk holder. Another HR person does this.',
    addressTaken: 'Another person in the list already has that address.',
    employmentTaken: 'Another person in the list already has that number.',
    same: 'That is how it stands already.',
    otherUnit: 'You look after one unit and cannot move anyone to another. Someone in HR who has all units can do it.',
    gone: 'This is no longer possible. Please reload the page and see how it stands.',
  },
  missing: {
    name: 'Write a name',
    email: 'Write a whole address, such as anna@example.org',
    language: 'Choose a language',
    date: 'Choose a date',
    tooLong: 'Shorten the text to 120 characters',
  },
}

export const hrPerson: Area<Words> = { sv, nb, en }
