/** Words at the door: links in mails, fresh links, signing in. */
import type { Area } from './area.ts'

type Words = {
  answeringAs: (name: string) => string
  notYou: string
  notMeTitle: string
  notMeText: (name: string) => string
  notMeDo: string
  notMeDone: string
  showTitle: (other: string) => string
  showText: (name: string) => string
  show: string
  sharedDevice: string
  closedTitle: string
  closedText: string
  closedHint: string
  youWrote: string
  youWroteKeep: string
  freshLink: string
  freshLinkSure: string
  freshLinkAddress: string
  freshLinkSent: string
  freshLinkSentText: string
  elsewhereTitle: string
  elsewhereText: (name: string) => string
  signInTitle: string
  signInText: string
  hrEnded: (hours: number) => string
  toTeam: string
  toHr: string
  lostLink: string
  email: string
  emailWrong: string
  signIn: string
  sentTitle: string
  sentText: string
  enterTitle: (name: string) => string
  enterText: string
  enter: string
  signedOut: string
  signedOutText: string
}

const sv: Words = {
  answeringAs: (name) => `Du svarar som ${name}.`,
  notYou: 'Inte du?',
  notMeTitle: 'Är det inte du?',
  notMeText: (name) =>
    `Länken är till ${name}. Om den har hamnat fel stänger vi den, så att ingen annan kan använda den. ${name} får en ny när det behövs.`,
  notMeDo: 'Stäng länken',
  notMeDone: 'Länken är stängd',
  showTitle: (other) => `Samtalet med ${other}`,
  showText: (name) => `Sidan visar det som ${name} och den andra har skrivit. Därför frågar vi först.`,
  show: 'Visa',
  sharedDevice: 'Andra använder också den här enheten. Glöm mig när jag stänger webbläsaren.',
  closedTitle: 'Länken går inte att öppna här',
  closedText: 'Den kan vara för gammal, utbytt mot en nyare eller skadad på vägen. Det som är skrivet finns kvar.',
  closedHint:
    'En ny länk går alltid till den adress som arbetsgivaren har, och fungerar i den webbläsare där du ber om den.',
  youWrote: 'Det du skrev',
  youWroteKeep: 'Det är inte sparat. Kopiera det, så kan du klistra in det när du har fått en ny länk.',
  freshLink: 'Skicka en ny länk',
  freshLinkSure: 'Ja, mejla mig en ny länk',
  freshLinkAddress: 'Din e-postadress på jobbet',
  freshLinkSent: 'Titta i din inkorg',
  freshLinkSentText:
    'Om det finns ett samtal för dig kommer en ny länk inom någon minut. Öppna den i den här webbläsaren.',
  elsewhereTitle: 'Du har öppnat samtalet på en annan enhet',
  elsewhereText: (name) =>
    `Vi visar inget förrän vi vet att det är ${name}. Be om en ny länk, så kommer den till adressen vi har.`,
  signInTitle: 'Logga in',
  signInText:
    'Du får en länk med e-post. Den gäller i tio minuter, en gång, i den här webbläsaren. Inget lösenord behövs.',
  hrEnded: (hours) =>
    `Du var inloggad på HR:s sidor i ${hours} timmar, och det är slut nu. Logga in igen för att fortsätta.`,
  toTeam: 'Dina samtal, om du håller samtal med andra',
  toHr: 'Sidor för HR',
  lostLink: 'Letar du efter ditt eget samtal?',
  email: 'E-postadress',
  emailWrong: 'Skriv en hel e-postadress, som anna@exempel.se',
  signIn: 'Skicka länken',
  sentTitle: 'Titta i din inkorg',
  sentText: 'Om adressen finns hos oss kommer en länk inom någon minut. Öppna den i den här webbläsaren.',
  enterTitle: (name) => `Hej ${name}`,
  enterText: 'Tryck på knappen för att gå in. Länken är förbrukad sedan.',
  enter: 'Gå in',
  signedOut: 'Du är utloggad',
  signedOutText: 'Den här enheten visar inget mer. Öppna en länk i ett mejl när du vill fortsätta.',
}

const nb: Words = {
  answeringAs: (name) => `Du svarer som ${name}.`,
  notYou: 'Ikke deg?',
  notMeTitle: 'Er det ikke deg?',
  notMeText: (name) =>
    `Lenken er til ${name}. Hvis den har havnet feil, stenger vi den, så ingen andre kan bruke den. ${name} får en ny når det trengs.`,
  notMeDo: 'Steng lenken',
  notMeDone: 'Lenken er stengt',
  showTitle: (other) => `Samtalen med ${other}`,
  showText: (name) => `Siden viser det ${name} og den andre har skrevet. Derfor spør vi først.`,
  show: 'Vis',
  sharedDevice: 'Andre bruker også denne enheten. Glem meg når jeg lukker nettleseren.',
  closedTitle: 'Lenken kan ikke åpnes her',
  closedText:
    'Den kan være for gammel, byttet ut med en nyere eller skadet på veien. Det som er skrevet, er tatt vare på.',
  closedHint: 'En ny lenke går alltid til adressen arbeidsgiveren har, og virker i nettleseren der du ber om den.',
  youWrote: 'Det du skrev',
  youWroteKeep: 'Det er ikke lagret. Kopier det, så kan du lime det inn når du har fått en ny lenke.',
  freshLink: 'Send en ny lenke',
  freshLinkSure: 'Ja, send meg en ny lenke på e-post',
  freshLinkAddress: 'E-postadressen din på jobben',
  freshLinkSent: 'Se i innboksen din',
  freshLinkSentText:
    'Hvis det finnes en samtale for deg, kommer en ny lenke i løpet av et minutt. Åpne den i denne nettleseren.',
  elsewhereTitle: 'Du har åpnet samtalen på en annen enhet',
  elsewhereText: (name) =>
    `Vi viser ingenting før vi vet at det er ${name}. Be om en ny lenke, så kommer den til adressen vi har.`,
  signInTitle: 'Logg inn',
  signInText:
    'Du får en lenke på e-post. Den gjelder i ti minutter, én gang, i denne nettleseren. Du trenger ikke passord.',
  hrEnded: (hours) =>
    `Du var logget inn på HR-sidene i ${hours} timer, og det er slutt nå. Logg inn igjen for å fortsette.`,
  toTeam: 'Samtalene dine, hvis du holder samtaler med andre',
  toHr: 'Sider for HR',
  lostLink: 'Leter du etter din egen samtale?',
  email: 'E-postadresse',
  emailWrong: 'Skriv en hel e-postadresse, som anna@eksempel.no',
  signIn: 'Send lenken',
  sentTitle: 'Se i innboksen din',
  sentText: 'Hvis adressen finnes hos oss, kommer en lenke i løpet av et minutt. Åpne den i denne nettleseren.',
  enterTitle: (name) => `Hei ${name}`,
  enterText: 'Trykk på knappen for å gå inn. Etterpå er lenken brukt opp.',
  enter: 'Gå inn',
  signedOut: 'Du er logget ut',
  signedOutText: 'Denne enheten viser ikke mer. Åpne en lenke i en e-post når du vil fortsette.',
}

const en: Words = {
  answeringAs: (name) => `You are answering as ${name}.`,
  notYou: 'Not you?',
  notMeTitle: 'Is this not you?',
  notMeText: (name) =>
    `The link is for ${name}. If it came to the wrong place we close it, so that nobody else can use it. ${name} gets a new one when it is needed.`,
  notMeDo: 'Close the link',
  notMeDone: 'The link is closed',
  showTitle: (other) => `The talk with ${other}`,
  showText: (name) => `The page shows what ${name} and the other have written. That is why we ask first.`,
  show: 'Show',
  sharedDevice: 'Others use this device too. Forget me when I close the browser.',
  closedTitle: 'The link cannot be opened here',
  closedText:
    'It may be too old, replaced by a newer one, or damaged on the way. What has been written is still there.',
  closedHint:
    'A fresh link always goes to the address your employer has, and works in the browser where you ask for it.',
  youWrote: 'What you wrote',
  youWroteKeep: 'It is not saved. Copy it, and paste it in when you have a fresh link.',
  freshLink: 'Send a fresh link',
  freshLinkSure: 'Yes, mail me a fresh link',
  freshLinkAddress: 'Your email address at work',
  freshLinkSent: 'Look in your inbox',
  freshLinkSentText: 'If there is a talk for you, a fresh link comes within a minute. Open it in this browser.',
  elsewhereTitle: 'You have opened the talk on another device',
  elsewhereText: (name) =>
    `We show nothing until we know it is ${name}. Ask for a fresh link and it goes to the address we have.`,
  signInTitle: 'Sign in',
  signInText: 'You get a link by email. It works once, within ten minutes, in this browser. No password is needed.',
  hrEnded: (hours) =>
    `You were signed in to HR’s pages for ${hours} hours, and that is over now. Sign in again to go on.`,
  toTeam: 'Your talks, if you hold talks with others',
  toHr: 'Pages for HR',
  lostLink: 'Looking for your own talk?',
  email: 'Email address',
  emailWrong: 'Write a whole email address, like anna@example.com',
  signIn: 'Send the link',
  sentTitle: 'Look in your inbox',
  sentText: 'If we know the address, a link comes within a minute. Open it in this browser.',
  enterTitle: (name) => `Hello ${name}`,
  enterText: 'Press the button to sign in. After that the link is used up.',
  enter: 'Sign in',
  signedOut: 'You are signed out',
  signedOutText: 'This device shows nothing more. Open a link in a mail when you want to go on.',
}

export const door: Area<Words> = { sv, nb, en }
