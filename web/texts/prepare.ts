/** Words of preparing: the questions, looking through, sending, topics. */
import type { Area } from './area.ts'

type Words = {
  title: (other: string) => string
  number: (number: number, of: number) => string
  goals: string
  teamGoals: string
  previous: string
  onlyOnPage: (other: string) => string
  alreadySaid: (other: string) => string
  saveAndGoOn: string
  later: string
  mine: string
  theirs: string
  conflict: string
  youSee: string
  otherSees: (other: string, inMail: boolean) => string
  otherSeesManager: (other: string, inMail: boolean) => string
  otherSeesPrivate: (other: string) => string
  otherSeesHeldBack: (other: string) => string
  hrSees: string
  hr: string
  checkTitle: (other: string) => string
  checkText: (other: string) => string
  checkAgain: (other: string) => string
  noAnswer: string
  change: string
  changeHidden: (question: string) => string
  onPageOnly: string
  sure: (other: string) => string
  send: (other: string) => string
  nothingWritten: string
  withoutTitle: string
  withoutText: (other: string) => string
  without: string
  locked: string
  sentTitle: (other: string) => string
  sentText: (other: string, at: string) => string
  backTitle: string
  backText: (other: string) => string
  back: string
  backTooLate: (other: string) => string
  topicsTitle: string
  topicsText: (other: string) => string
  topicsNone: string
  topic: string
  addTopic: string
  withdraw: string
  topicEmpty: string
  topicTooLong: (most: number) => string
}

const sv: Words = {
  title: (other) => `Förbered samtalet med ${other}`,
  number: (number, of) => `Fråga ${number} av ${of}`,
  goals: 'Organisationens mål, om du vill ha dem till hands',
  teamGoals: 'Teamets mål',
  previous: 'Föregående fråga',
  onlyOnPage: (other) => `Bara på sidan, inte i mejl. ${other} läser det ändå här.`,
  alreadySaid: (other) => `Jag har redan sagt det här till ${other}`,
  saveAndGoOn: 'Spara och fortsätt',
  later: 'Spara, gör klart senare',
  mine: 'Det du skrev nu',
  theirs: 'Det som är sparat',
  conflict:
    'Du har skrivit på samma fråga i ett annat fönster. Båda texterna står här. Lägg det du vill behålla i rutan och spara.',
  youSee: 'ser allt du skriver',
  otherSees: (_other, inMail) =>
    inMail
      ? 'ser svaren när ni båda har skickat, senast arbetsdagen före samtalet, på sidan och i mejl'
      : 'ser svaren när ni båda har skickat, senast arbetsdagen före samtalet, på sidan',
  otherSeesManager: (_other, inMail) =>
    inMail
      ? 'ser dina svar när ni båda har skickat, på sidan och i mejl'
      : 'ser dina svar när ni båda har skickat, på sidan',
  otherSeesPrivate: () => 'ser inte det här svaret',
  otherSeesHeldBack: () => 'ser det här först när samtalet börjar, om du inte kryssar i att du redan har sagt det',
  hrSees: 'ser bara att samtalet blir av, aldrig vad ni skriver',
  hr: 'HR',
  checkTitle: (other) => `Läs igenom och skicka till ${other}`,
  checkText: (other) => `Så här ser ${other} dina svar. Du kan ändra fram till att samtalet börjar.`,
  checkAgain: (other) => `${other} har dina tidigare svar. Skickar du igen är det de här som gäller.`,
  noAnswer: 'Inget svar',
  change: 'Ändra',
  changeHidden: (question) => `svaret på: ${question}`,
  onPageOnly: 'Bara på sidan, inte i mejl',
  sure: (other) => `Ja, skicka mina svar till ${other}`,
  send: () => 'Skicka svaren',
  nothingWritten: 'Inget är skrivet ännu. Skriv på någon av frågorna, eller förbered dig utan att skriva.',
  withoutTitle: 'Förbereda sig utan att skriva',
  withoutText: (other) =>
    `Det går lika bra att tänka igenom frågorna. ${other} ser att du är förberedd, och inget annat.`,
  without: 'Jag förbereder mig utan att skriva',
  locked: 'Samtalet har börjat. Svaren går att läsa men inte längre att ändra.',
  sentTitle: (other) => `Dina svar är skickade till ${other}`,
  sentText: (_other, at) => `Skickade ${at}. Du kan ändra fram till att samtalet börjar.`,
  backTitle: 'Ta tillbaka svaren',
  backText: (other) =>
    `${other} kan inte läsa dem än. Tar du tillbaka dem blir de ditt utkast igen, och inget går förlorat.`,
  back: 'Ta tillbaka',
  backTooLate: (other) => `${other} kan redan läsa svaren. Du kan ändra dem och skicka igen.`,
  topicsTitle: 'Ämnen att ta upp',
  topicsText: (other) => `Ett ämne i några ord. ${other} ser det direkt, HR ser det inte.`,
  topicsNone: 'Inga ämnen är föreslagna ännu.',
  topic: 'Ett ämne som jag vill ta upp',
  addTopic: 'Föreslå ämnet',
  withdraw: 'Ta bort',
  topicEmpty: 'Skriv vad ämnet är',
  topicTooLong: (most) => `Korta ämnet till högst ${most} tecken`,
}

const nb: Words = {
  title: (other) => `Forbered samtalen med ${other}`,
  number: (number, of) => `Spørsmål ${number} av ${of}`,
  goals: 'Organisasjonens mål, om du vil ha dem for hånden',
  teamGoals: 'Teamets mål',
  previous: 'Forrige spørsmål',
  onlyOnPage: (other) => `Bare på siden, ikke i e-post. ${other} leser det likevel her.`,
  alreadySaid: (other) => `Jeg har allerede sagt dette til ${other}`,
  saveAndGoOn: 'Lagre og fortsett',
  later: 'Lagre, gjør ferdig senere',
  mine: 'Det du skrev nå',
  theirs: 'Det som er lagret',
  conflict:
    'Du har skrevet på det samme spørsmålet i et annet vindu. Begge tekstene står her. Legg det du vil beholde, i ruten og lagre.',
  youSee: 'ser alt du skriver',
  otherSees: (_other, inMail) =>
    inMail
      ? 'ser svarene når dere begge har sendt, senest arbeidsdagen før samtalen, på siden og i e-post'
      : 'ser svarene når dere begge har sendt, senest arbeidsdagen før samtalen, på siden',
  otherSeesManager: (_other, inMail) =>
    inMail
      ? 'ser svarene dine når dere begge har sendt, på siden og i e-post'
      : 'ser svarene dine når dere begge har sendt, på siden',
  otherSeesPrivate: () => 'ser ikke dette svaret',
  otherSeesHeldBack: () =>
    'ser dette først når samtalen starter, hvis du ikke krysser av for at du allerede har sagt det',
  hrSees: 'ser bare at samtalen blir holdt, aldri hva dere skriver',
  hr: 'HR',
  checkTitle: (other) => `Les gjennom og send til ${other}`,
  checkText: (other) => `Slik ser ${other} svarene dine. Du kan endre frem til samtalen starter.`,
  checkAgain: (other) => `${other} har de tidligere svarene dine. Sender du igjen, er det disse som gjelder.`,
  noAnswer: 'Ikke noe svar',
  change: 'Endre',
  changeHidden: (question) => `svaret på: ${question}`,
  onPageOnly: 'Bare på siden, ikke i e-post',
  sure: (other) => `Ja, send svarene mine til ${other}`,
  send: () => 'Send svarene',
  nothingWritten: 'Ingenting er skrevet ennå. Skriv på et av spørsmålene, eller forbered deg uten å skrive.',
  withoutTitle: 'Forberede seg uten å skrive',
  withoutText: (other) =>
    `Det er like greit å tenke gjennom spørsmålene. ${other} ser at du er forberedt, og ingenting annet.`,
  without: 'Jeg forbereder meg uten å skrive',
  locked: 'Samtalen har startet. Svarene kan leses, men ikke lenger endres.',
  sentTitle: (other) => `Svarene dine er sendt til ${other}`,
  sentText: (_other, at) => `Sendt ${at}. Du kan endre frem til samtalen starter.`,
  backTitle: 'Ta svarene tilbake',
  backText: (other) =>
    `${other} kan ikke lese dem ennå. Tar du dem tilbake, blir de ditt utkast igjen, og ingenting går tapt.`,
  back: 'Ta tilbake',
  backTooLate: (other) => `${other} kan allerede lese svarene. Du kan endre dem og sende på nytt.`,
  topicsTitle: 'Temaer å ta opp',
  topicsText: (other) => `Et tema i noen få ord. ${other} ser det med en gang, HR ser det ikke.`,
  topicsNone: 'Ingen temaer er foreslått ennå.',
  topic: 'Et tema jeg vil ta opp',
  addTopic: 'Foreslå temaet',
  withdraw: 'Fjern',
  topicEmpty: 'Skriv hva temaet er',
  topicTooLong: (most) => `Kort ned temaet til høyst ${most} tegn`,
}

const en: Words = {
  title: (other) => `Prepare for your talk with ${other}`,
  number: (number, of) => `Question ${number} of ${of}`,
  goals: 'The organisation’s goals, to have at hand',
  teamGoals: 'The team’s goals',
  previous: 'Previous question',
  onlyOnPage: (other) => `Only on the page, not in mails. ${other} still reads it here.`,
  alreadySaid: (other) => `I have already said this to ${other}`,
  saveAndGoOn: 'Save and continue',
  later: 'Save, finish later',
  mine: 'What you wrote now',
  theirs: 'What is saved',
  conflict:
    'You have written on the same question in another window. Both texts are here. Put what you want to keep in the box and save.',
  youSee: 'see everything you write',
  otherSees: (_other, inMail) =>
    inMail
      ? 'sees your answers when you have both sent, at the latest the working day before the talk, on the page and by mail'
      : 'sees your answers when you have both sent, at the latest the working day before the talk, on the page',
  otherSeesManager: (_other, inMail) =>
    inMail
      ? 'sees your answers when you have both sent, on the page and by mail'
      : 'sees your answers when you have both sent, on the page',
  otherSeesPrivate: () => 'does not see this answer',
  otherSeesHeldBack: () => 'sees this only when the talk starts, unless you tick that you have already said it',
  hrSees: 'sees only that the talk takes place, never what you write',
  hr: 'HR',
  checkTitle: (other) => `Check your answers and send them to ${other}`,
  checkText: (other) => `This is how ${other} sees your answers. You can change them until the talk starts.`,
  checkAgain: (other) => `${other} has your earlier answers. If you send again, these are the ones that count.`,
  noAnswer: 'No answer',
  change: 'Change',
  changeHidden: (question) => `the answer to: ${question}`,
  onPageOnly: 'Only on the page, not in mails',
  sure: (other) => `Yes, send my answers to ${other}`,
  send: () => 'Send answers',
  nothingWritten: 'Nothing is written yet. Write on one of the questions, or prepare without writing.',
  withoutTitle: 'Preparing without writing',
  withoutText: (other) =>
    `Thinking the questions through is just as good. ${other} sees that you are prepared, and nothing else.`,
  without: 'I prepare without writing',
  locked: 'The talk has started. The answers can be read but no longer changed.',
  sentTitle: (other) => `Your answers are sent to ${other}`,
  sentText: (_other, at) => `Sent ${at}. You can change them until the talk starts.`,
  backTitle: 'Taking your answers back',
  backText: (other) =>
    `${other} cannot read them yet. If you take them back they become your draft again, and nothing is lost.`,
  back: 'Take back',
  backTooLate: (other) => `${other} can already read the answers. You can change them and send again.`,
  topicsTitle: 'Topics to raise',
  topicsText: (other) => `A topic in a few words. ${other} sees it at once, HR does not.`,
  topicsNone: 'No topics have been proposed yet.',
  topic: 'A topic that I want to raise',
  addTopic: 'Propose the topic',
  withdraw: 'Remove',
  topicEmpty: 'Write what the topic is',
  topicTooLong: (most) => `Shorten the topic to at most ${most} characters`,
}

export const prepare: Area<Words> = { sv, nb, en }
