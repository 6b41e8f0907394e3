/** Words of an address that mail does not reach: to the two of a talk, on the team page, and to HR, who can mend it. */
import type { WhyUnreached } from '../../functions/domain/reach.ts'
import type { Area } from './area.ts'

type Words = {
  /** To the manager, about the employee. */
  employee: (name: string) => string
  /** To the employee, about the manager. */
  manager: (name: string) => string
  you: string
  tag: string
  // HR
  titles: Record<WhyUnreached, (name: string) => string>
  mend: Record<WhyUnreached, string>
  waits: string
  since: (date: string) => string
  facts: { address: string; unit: string }
  change: { text: string; hidden: string }
  link: string
  sure: string
  tryAgain: string
  /** Where nothing hinders mail any more. */
  works: (name: string) => string
  list: string
  home: (count: number) => string
}

const sv: Words = {
  employee: (name) => `Mejl når inte fram till ${name} just nu. HR vet om det. Säg själv det som är viktigt till dess.`,
  manager: (name) => `${name} nås inte av mejl just nu. HR vet om det.`,
  you: 'Mejl om samtalet når dig inte just nu. HR vet om det. Det som väntar på dig står här.',
  tag: 'Nås inte av mejl',
  titles: {
    noAddress: (name) => `Adressen till ${name} finns inte`,
    noMore: (name) => `${name} har bett att slippa mejl`,
    suppressed: (name) => `Mejltjänsten spärrar adressen till ${name}`,
    full: (name) => `${name} har en full brevlåda`,
  },
  mend: {
    noAddress:
      'Ändra till rätt adress. Är den redan rätt: be den som sköter tjänsten att ta bort den från mejltjänstens spärrlista, och försök igen.',
    noMore:
      'Ett mejl från tjänsten har markerats som skräppost. Prata med personen. När ni är överens: be den som sköter tjänsten att ta bort adressen från mejltjänstens spärrlista, och försök igen.',
    suppressed: 'Be den som sköter tjänsten att ta bort adressen från mejltjänstens spärrlista, och försök igen.',
    full: 'Säg det till personen. Tjänsten försöker igen varje arbetsdag, och märker själv när det finns plats.',
  },
  waits:
    'Mejlen väntar, och inget räknas som försenat. Den andra i samtalet ser att mejl inte kommer fram, men inte varför.',
  since: (date) => `Sedan ${date}`,
  facts: { address: 'Adress', unit: 'Enhet' },
  change: { text: 'Ändra', hidden: 'adressen' },
  link: 'Vad hjälper?',
  sure: 'Adressen fungerar nu',
  tryAgain: 'Försök igen',
  works: (name) => `Inget hindrar mejlen till ${name} längre. Det som fortfarande behövs går i väg.`,
  list: 'Till listan',
  home: (count) => (count === 1 ? 'Mejl når inte fram till en person' : `Mejl når inte fram till ${count} personer`),
}

const nb: Words = {
  employee: (name) =>
    `E-post når ikke frem til ${name} akkurat nå. HR vet om det. Gi selv beskjed om det som er viktig, så lenge.`,
  manager: (name) => `${name} nås ikke på e-post akkurat nå. HR vet om det.`,
  you: 'E-post om samtalen når deg ikke akkurat nå. HR vet om det. Det som venter på deg, står her.',
  tag: 'Nås ikke på e-post',
  titles: {
    noAddress: (name) => `Adressen til ${name} finnes ikke`,
    noMore: (name) => `${name} har bedt om å slippe e-post`,
    suppressed: (name) => `E-posttjenesten sperrer adressen til ${name}`,
    full: (name) => `${name} har full postkasse`,
  },
  mend: {
    noAddress:
      'Endre til riktig adresse. Er den allerede riktig: Be den som drifter tjenesten, om å fjerne den fra e-posttjenestens sperreliste, og prøv igjen.',
    noMore:
      'En e-post fra tjenesten er merket som søppelpost. Snakk med personen. Når dere er enige: Be den som drifter tjenesten, om å fjerne adressen fra e-posttjenestens sperreliste, og prøv igjen.',
    suppressed: 'Be den som drifter tjenesten, om å fjerne adressen fra e-posttjenestens sperreliste, og prøv igjen.',
    full: 'Si det til personen. Tjenesten prøver igjen hver arbeidsdag, og merker selv når det er plass.',
  },
  waits:
    'E-postene venter, og ingenting regnes som forsinket. Den andre i samtalen ser at e-post ikke kommer frem, men ikke hvorfor.',
  since: (date) => `Siden ${date}`,
  facts: { address: 'Adresse', unit: 'Enhet' },
  change: { text: 'Endre', hidden: 'adressen' },
  link: 'Hva hjelper?',
  sure: 'Adressen virker nå',
  tryAgain: 'Prøv igjen',
  works: (name) => `Ingenting hindrer e-posten til ${name} lenger. Det som fortsatt trengs, går ut.`,
  list: 'Til listen',
  home: (count) => (count === 1 ? 'E-post når ikke frem til én person' : `E-post når ikke frem til ${count} personer`),
}

const en: Words = {
  employee: (name) =>
    `Mail does not reach ${name} just now. HR knows. Until then, please pass on what matters yourself.`,
  manager: (name) => `${name} cannot be reached by mail just now. HR knows.`,
  you: 'Mail about the talk does not reach you just now. HR knows. What is waiting for you is on this page.',
  tag: 'Not reached by mail',
  titles: {
    noAddress: (name) => `The address of ${name} does not exist`,
    noMore: (name) => `${name} has asked for no more mail`,
    suppressed: (name) => `The mail service blocks the address of ${name}`,
    full: (name) => `The mailbox of ${name} is full`,
  },
  mend: {
    noAddress:
      'Change it to the right address. If it is right already, ask whoever runs the service to take it off the mail service’s suppression list, and try again.',
    noMore:
      'A mail from the service was marked as spam. Talk with the person. Once you agree, ask whoever runs the service to take the address off the mail service’s suppression list, and try again.',
    suppressed:
      'Ask whoever runs the service to take the address off the mail service’s suppression list, and try again.',
    full: 'Tell the person. The service tries again every working day, and notices by itself when there is room.',
  },
  waits:
    'The mails are waiting, and nothing counts as late. The other person in the talk sees that mail does not arrive, but not why.',
  since: (date) => `Since ${date}`,
  facts: { address: 'Address', unit: 'Unit' },
  change: { text: 'Change', hidden: 'the address' },
  link: 'What helps?',
  sure: 'The address works now',
  tryAgain: 'Try again',
  works: (name) => `Nothing stops mail to ${name} any more. Whatever is still needed goes out.`,
  list: 'To the list',
  home: (count) => (count === 1 ? 'Mail does not reach one person' : `Mail does not reach ${count} people`),
}

export const unreached: Area<Words> = { sv, nb, en }
