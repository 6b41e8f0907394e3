/** Words of the mail that tells HR which addresses have stopped, with what mends each. */
import type { WhyUnreached } from '../../functions/domain/reach.ts'
import type { Language } from '../../functions/ports.ts'

type Words = {
  subject: string
  preheader: string
  heading: (count: number) => string
  text: string
  why: Record<WhyUnreached, { title: string; mend: string }>
  more: (count: number) => string
  action: string
  reads: { you: string; others: string; othersRead: string }
}

const sv: Words = {
  subject: 'Mejl som inte kommer fram',
  preheader: 'Vilka det gäller, vad som har hänt och vad som hjälper.',
  heading: (count) => (count === 1 ? 'Mejl når inte fram till en person' : `Mejl når inte fram till ${count} personer`),
  text: 'Mejlen till dem väntar, och inget räknas som försenat. När adressen fungerar går det i väg som fortfarande behövs. Den andra i varje samtal ser att mejl inte kommer fram, men inte varför.',
  why: {
    noAddress: {
      title: 'Adressen finns inte',
      mend: 'Öppna listan, välj personen och ändra till rätt adress.',
    },
    noMore: {
      title: 'Har bett att slippa mejl',
      mend: 'Ett mejl har markerats som skräppost. Prata med personen. När ni är överens: be den som sköter tjänsten att ta bort adressen från mejltjänstens spärrlista, och välj sedan att försöka igen.',
    },
    suppressed: {
      title: 'Mejltjänsten spärrar adressen',
      mend: 'Be den som sköter tjänsten att ta bort adressen från mejltjänstens spärrlista, och välj sedan att försöka igen.',
    },
    full: {
      title: 'Brevlådan är full',
      mend: 'Säg det till personen. Tjänsten försöker igen nästa arbetsdag.',
    },
  },
  more: (count) => (count === 1 ? 'En till finns i listan.' : `${count} till finns i listan.`),
  action: 'Öppna listan',
  reads: {
    you: 'ser namn, adress och vad som hindrar mejlen.',
    others: 'Den andra i samtalet',
    othersRead: 'ser att mejl inte kommer fram just nu, aldrig varför.',
  },
}

const nb: Words = {
  subject: 'E-post som ikke kommer frem',
  preheader: 'Hvem det gjelder, hva som har skjedd, og hva som hjelper.',
  heading: (count) =>
    count === 1 ? 'E-post når ikke frem til én person' : `E-post når ikke frem til ${count} personer`,
  text: 'E-postene til dem venter, og ingenting regnes som forsinket. Når adressen virker, går det ut som fortsatt trengs. Den andre i hver samtale ser at e-post ikke kommer frem, men ikke hvorfor.',
  why: {
    noAddress: {
      title: 'Adressen finnes ikke',
      mend: 'Åpne listen, velg personen og endre til riktig adresse.',
    },
    noMore: {
      title: 'Har bedt om å slippe e-post',
      mend: 'En e-post er merket som søppelpost. Snakk med personen. Når dere er enige: Be den som drifter tjenesten, om å fjerne adressen fra e-posttjenestens sperreliste, og velg så å prøve igjen.',
    },
    suppressed: {
      title: 'E-posttjenesten sperrer adressen',
      mend: 'Be den som drifter tjenesten, om å fjerne adressen fra e-posttjenestens sperreliste, og velg så å prøve igjen.',
    },
    full: {
      title: 'Postkassen er full',
      mend: 'Si det til personen. Tjenesten prøver igjen neste arbeidsdag.',
    },
  },
  more: (count) => (count === 1 ? 'Én til står i listen.' : `${count} til står i listen.`),
  action: 'Åpne listen',
  reads: {
    you: 'ser navn, adresse og hva som hindrer e-posten.',
    others: 'Den andre i samtalen',
    othersRead: 'ser at e-post ikke kommer frem akkurat nå, aldri hvorfor.',
  },
}

const en: Words = {
  subject: 'Mail that does not arrive',
  preheader: 'Whom it is about, what has happened and what helps.',
  heading: (count) => (count === 1 ? 'Mail does not reach one person' : `Mail does not reach ${count} people`),
  text: 'Mails to them are waiting, and nothing counts as late. Once the address works, whatever is still needed goes out. The other person in each talk sees that mail does not arrive, but not why.',
  why: {
    noAddress: {
      title: 'The address does not exist',
      mend: 'Open the list, choose the person and change to the right address.',
    },
    noMore: {
      title: 'Has asked for no more mail',
      mend: 'A mail was marked as spam. Talk with the person. Once you agree, ask whoever runs the service to take the address off the mail service’s suppression list, and then choose to try again.',
    },
    suppressed: {
      title: 'The mail service blocks the address',
      mend: 'Ask whoever runs the service to take the address off the mail service’s suppression list, and then choose to try again.',
    },
    full: {
      title: 'The mailbox is full',
      mend: 'Tell the person. The service tries again on the next working day.',
    },
  },
  more: (count) => (count === 1 ? 'One more is in the list.' : `${count} more are in the list.`),
  action: 'Open the list',
  reads: {
    you: 'see name, address and what stops the mail.',
    others: 'The other in the talk',
    othersRead: 'sees that mail does not arrive just now, never why.',
  },
}

export const undeliverableTexts: Record<Language, Words> = { sv, nb, en }

/** To the other of the two, in the digest. */
export const unreachedTexts: Record<Language, (name: string) => string> = {
  sv: (name) => `Mejl når inte fram till ${name} just nu. HR vet om det. Säg själv det som är viktigt till dess.`,
  nb: (name) =>
    `E-post når ikke frem til ${name} akkurat nå. HR vet om det. Gi selv beskjed om det som er viktig, så lenge.`,
  en: (name) => `Mail does not reach ${name} just now. HR knows. Until then, please pass on what matters yourself.`,
}
