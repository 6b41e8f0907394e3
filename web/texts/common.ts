/** Words that many pages share: the frame, the phases, refusals and errors, who reads what. */

import type { Phase } from '../../functions/domain/phase.ts'
import type { RefusalCode } from '../../functions/domain/workflow.ts'
import type { Area } from './area.ts'

type Common = {
  skip: string
  footer: string
  privacy: string
  errorTitle: (title: string) => string
  errorHeading: string
  phases: Record<Phase, string>
  /** Stands in the band after the phase's number. */
  bandMeeting: (date: string) => string
  waitsFor: (name: string) => string
  waitsForYou: string
  you: string
  back: string
  home: string
  leave: string
  optional: string
  /** What may never be written here (R31). */
  neverWrite: string
  refusals: Record<RefusalCode, string>
  tooLong: (count: number, most: number) => string
  notFoundTitle: string
  notFound: string
  failedTitle: string
  closedTitle: string
  closed: string
  failed: string
  savedAt: string
  saveFailed: string
  saveConflict: string
  savesByItself: string
  tickToConfirm: string
  tickMissing: string
  formExpired: string
}

const sv: Common = {
  skip: 'Hoppa till innehållet',
  footer: 'Samtalet sköts med Samspel. Inga konton, ingen spårning, ingen AI läser det ni skriver.',
  privacy: 'Så skyddas det ni skriver',
  errorTitle: (title) => `Fel: ${title}`,
  errorHeading: 'Det här behöver du ändra',
  phases: { prepare: 'Förbered', meet: 'Mötas', plan: 'Plan', followUp: 'Följ upp', finished: 'Följ upp' },
  bandMeeting: (date) => `samtal ${date}`,
  waitsFor: (name) => `väntar på ${name}`,
  waitsForYou: 'väntar på dig',
  you: 'Du',
  back: 'Tillbaka',
  home: 'Till samtalet',
  leave: 'Jag är klar på den här enheten',
  optional: 'Allt är frivilligt. Hoppa över det du inte vill svara på.',
  neverWrite: 'Skriv inget om hälsa, facklig tillhörighet eller andra personer.',
  refusals: {
    stale: 'Någon har ändrat det här sedan du öppnade sidan. Båda texterna finns kvar nedan.',
    reused: 'Formuläret har redan skickats med ett annat innehåll. Läs sidan och försök igen.',
    locked: 'Samtalet har börjat, så det här går inte längre att ändra.',
    notNow: 'Det går inte att göra just nu.',
    notYours: 'Det här är det den andra som gör.',
    gone: 'Det här finns inte längre.',
    tooOften: 'Det har gjorts flera gånger nyss. Vänta en stund och försök igen.',
    inThePast: 'Tiden har redan varit. Välj en tid framåt.',
    tooSoon: 'Tiden är för nära. Välj en senare tid.',
    salaryTalksFirst: 'Samtalen hålls när lönesamtalen är klara. Välj en senare dag.',
    empty: 'Här är inget skrivet ännu. Skriv något, eller hoppa över det.',
    away: 'Den andra är borta den dagen. Välj en dag då ni båda är där.',
    already: 'Det är redan gjort.',
    over: 'HR har stängt eller ställt in omgången, så det går inte längre.',
  },
  tooLong: (count, most) =>
    `Texten är ${count.toLocaleString('sv')} tecken. Korta den till högst ${most.toLocaleString('sv')} tecken`,
  notFoundTitle: 'Sidan finns inte',
  notFound: 'Kontrollera adressen, eller öppna länken i ditt senaste mejl.',
  closedTitle: 'Stängt en stund',
  closed: 'Tjänsten är strax tillbaka. Inget har gått förlorat. Försök igen om några minuter.',
  failedTitle: 'Något gick fel hos oss',
  failed: 'Det du skrev finns kvar i formuläret om du går tillbaka. Försök igen om en stund.',
  savedAt: 'Sparat kl. {hh}.{mm}',
  saveFailed: 'Kunde inte spara just nu. Texten finns kvar här, och vi försöker igen när du skriver.',
  saveConflict: 'Du har skrivit här i ett annat fönster. Tryck på Spara så visas båda texterna.',
  savesByItself: 'Det du skriver sparas av sig självt.',
  tickToConfirm: 'Ja, det stämmer',
  tickMissing: 'Kryssa i rutan för att gå vidare',
  formExpired: 'Sidan har legat öppen länge. Det du skrev finns kvar här. Tryck en gång till.',
}

const nb: Common = {
  skip: 'Hopp til innholdet',
  footer: 'Samtalen gjennomføres med Samspel. Ingen kontoer, ingen sporing, ingen KI leser det dere skriver.',
  privacy: 'Slik vernes det dere skriver',
  errorTitle: (title) => `Feil: ${title}`,
  errorHeading: 'Dette må du endre',
  phases: { prepare: 'Forbered', meet: 'Møtes', plan: 'Plan', followUp: 'Følg opp', finished: 'Følg opp' },
  bandMeeting: (date) => `samtale ${date}`,
  waitsFor: (name) => `venter på ${name}`,
  waitsForYou: 'venter på deg',
  you: 'Du',
  back: 'Tilbake',
  home: 'Til samtalen',
  leave: 'Jeg er ferdig på denne enheten',
  optional: 'Alt er frivillig. Hopp over det du ikke vil svare på.',
  neverWrite: 'Ikke skriv noe om helse, fagforening eller andre personer.',
  refusals: {
    stale: 'Noen har endret dette siden du åpnet siden. Begge tekstene står nedenfor.',
    reused: 'Skjemaet er allerede sendt med et annet innhold. Les siden og prøv igjen.',
    locked: 'Samtalen har startet, så dette kan ikke lenger endres.',
    notNow: 'Det går ikke an å gjøre akkurat nå.',
    notYours: 'Dette er det den andre som skal gjøre.',
    gone: 'Dette finnes ikke lenger.',
    tooOften: 'Dette er nettopp gjort flere ganger. Vent litt og prøv igjen.',
    inThePast: 'Tidspunktet er passert. Velg en tid fremover.',
    tooSoon: 'Tidspunktet er for nært. Velg en senere tid.',
    salaryTalksFirst: 'Samtalene holdes når lønnssamtalene er ferdige. Velg en senere dag.',
    empty: 'Her er det ikke skrevet noe ennå. Skriv noe, eller hopp over det.',
    away: 'Den andre er borte den dagen. Velg en dag da begge er til stede.',
    already: 'Det er allerede gjort.',
    over: 'HR har lukket eller avlyst runden, så det går ikke lenger.',
  },
  tooLong: (count, most) =>
    `Teksten er ${count.toLocaleString('nb')} tegn. Kort den ned til høyst ${most.toLocaleString('nb')} tegn`,
  notFoundTitle: 'Siden finnes ikke',
  notFound: 'Sjekk adressen, eller åpne lenken i den siste e-posten din.',
  closedTitle: 'Stengt en liten stund',
  closed: 'Tjenesten er straks tilbake. Ingenting har gått tapt. Prøv igjen om noen minutter.',
  failedTitle: 'Noe gikk galt hos oss',
  failed: 'Det du skrev, står fortsatt i skjemaet hvis du går tilbake. Prøv igjen om litt.',
  savedAt: 'Lagret kl. {hh}.{mm}',
  saveFailed: 'Kunne ikke lagre akkurat nå. Teksten står her fortsatt, og vi prøver igjen når du skriver.',
  saveConflict: 'Du har skrevet her i et annet vindu. Trykk på Lagre, så vises begge tekstene.',
  savesByItself: 'Det du skriver, lagres av seg selv.',
  tickToConfirm: 'Ja, det stemmer',
  tickMissing: 'Kryss av i ruten for å gå videre',
  formExpired: 'Siden har stått åpen lenge. Det du skrev, står her fortsatt. Trykk en gang til.',
}

const en: Common = {
  skip: 'Skip to the content',
  footer: 'The talk is run with Samspel. No accounts, no tracking, and no AI reads what you write.',
  privacy: 'How what you write is protected',
  errorTitle: (title) => `Error: ${title}`,
  errorHeading: 'This needs changing',
  phases: { prepare: 'Prepare', meet: 'Meet', plan: 'Plan', followUp: 'Follow up', finished: 'Follow up' },
  bandMeeting: (date) => `talk on ${date}`,
  waitsFor: (name) => `waiting for ${name}`,
  waitsForYou: 'waiting for you',
  you: 'You',
  back: 'Back',
  home: 'To the talk',
  leave: 'I am done on this device',
  optional: 'Everything is optional. Skip what you do not want to answer.',
  neverWrite: 'Write nothing about health, union membership or other people.',
  refusals: {
    stale: 'Someone has changed this since you opened the page. Both texts are below.',
    reused: 'This form has already been sent with other content. Read the page and try again.',
    locked: 'The talk has started, so this can no longer be changed.',
    notNow: 'That cannot be done right now.',
    notYours: 'This is for the other person to do.',
    gone: 'This is no longer here.',
    tooOften: 'That has been done several times just now. Wait a while and try again.',
    inThePast: 'That time has passed. Choose a time ahead.',
    tooSoon: 'That time is too soon. Choose a later one.',
    salaryTalksFirst: 'The talks are held once the salary talks are over. Choose a later day.',
    empty: 'Nothing is written here yet. Write something, or skip it.',
    away: 'The other person is away that day. Choose a day when you are both there.',
    already: 'That is already done.',
    over: 'HR has closed or cancelled the cycle, so this is no longer possible.',
  },
  tooLong: (count, most) =>
    `The text is ${count.toLocaleString('en-GB')} characters. Shorten it to at most ${most.toLocaleString('en-GB')}`,
  notFoundTitle: 'There is no such page',
  notFound: 'Check the address, or open the link in your latest mail.',
  closedTitle: 'Closed for a moment',
  closed: 'The service will be back shortly. Nothing is lost. Try again in a few minutes.',
  failedTitle: 'Something went wrong on our side',
  failed: 'What you wrote is still in the form if you go back. Try again in a while.',
  savedAt: 'Saved at {hh}:{mm}',
  saveFailed: 'Could not save just now. The text is still here, and we try again as you write.',
  saveConflict: 'You have written here in another window. Press Save to see both texts.',
  savesByItself: 'What you write is saved by itself.',
  tickToConfirm: 'Yes, that is right',
  tickMissing: 'Tick the box to continue',
  formExpired: 'The page has been open for a long time. What you wrote is still here. Please press once more.',
}

export const common: Area<Common> = { sv, nb, en }
