/** Words of the mails of everyday feedback, and of the way to it at the foot of every mail. */
import type { FeedbackKind } from '../../functions/domain/feedback.ts'
import type { Language } from '../../functions/ports.ts'

type Words = {
  /** At the foot of every mail. */
  give: string
  subject: (from: string) => string
  subjectReply: (from: string) => string
  subjectMonth: string
  preheader: string
  heading: (from: string) => string
  kind: Record<FeedbackKind, (from: string) => string>
  /** Above each of the three fields (QG). */
  situation: string
  behaviour: string
  /** To whoever gave it. */
  behaviourOf: (name: string) => string
  effect: string
  next: string
  about: string
  toSeveral: (count: number) => string
  ask: Record<'praise' | 'correction', (from: string) => string>
  action: string
  noReplies: string
  whoReads: { you: string; other: string; several: string; reads: string; hr: string; block: string }
  reply: {
    preheader: string
    thanks: (from: string) => string
    answered: (from: string) => string
    answer: (from: string) => string
    gave: string
    action: string
    you: string
  }
  month: {
    preheader: string
    heading: string
    question: string
    text: string
    action: string
    you: string
    other: string
  }
  between: string
  from: (name: string) => string
  yours: string
  fromOthers: string
}

const sv: Words = {
  give: 'Ge återkoppling',
  subject: (from) => `Återkoppling från ${from}`,
  subjectReply: (from) => `Svar från ${from} på din återkoppling`,
  subjectMonth: 'Vad fungerade, och tack',
  preheader: 'En situation, vad du gjorde och vad det ledde till.',
  heading: (from) => `${from} har gett dig återkoppling`,
  kind: {
    continue: (from) => `Det här fungerar, och ${from} vill gärna att du fortsätter.`,
    more: (from) => `Det här vill ${from} gärna se mer av.`,
    less: (from) => `Det här vill ${from} gärna se mindre av.`,
  },
  situation: 'När det var',
  behaviour: 'Vad du gjorde',
  behaviourOf: (name) => `Vad ${name} gjorde`,
  effect: 'Vad det ledde till',
  next: 'Prova gärna nästa gång',
  about: 'Det handlar om den här raden i er plan',
  toSeveral: (count) => `Du är en av ${count} som får det här.`,
  ask: {
    praise: (from) => `Du kan tacka ${from} på sidan, om du vill.`,
    correction: (from) => `Hur ser du på det? Du kan svara ${from} på sidan, eller tala med varandra i stället.`,
  },
  action: 'Läs och svara',
  noReplies: 'Ingen läser svar på det här mejlet. Svara på sidan i stället.',
  whoReads: {
    you: 'läser det här, och kan ta upp det i ditt samtal om du vill.',
    other: 'har skrivit det och har kvar det.',
    several: 'De andra läser samma text. Vad du svarar ser bara den som skrev.',
    reads: 'läser det du skriver.',
    hr: 'ser det inte.',
    block: 'På sidan kan du stänga av fler meddelanden från samma person. Den andra får inte veta det.',
  },
  reply: {
    preheader: 'Det gäller något som du har gett återkoppling på.',
    thanks: (from) => `${from} tackar för din återkoppling`,
    answered: (from) => `${from} har svarat på din återkoppling`,
    answer: (from) => `${from} skriver`,
    gave: 'Det här skrev du',
    action: 'Se återkopplingen',
    you: 'läser svaret.',
  },
  month: {
    preheader: 'En fråga i månaden, och ett tack till någon om du vill.',
    heading: 'Vilken återkoppling ledde till något bra den här månaden?',
    question: 'Tänk på något som någon sa till dig, eller som du sa till någon, och som märks nu.',
    text: 'Säg det gärna till den som det gäller. Det tar en minut: när det var, vad personen gjorde och vad det ledde till.',
    action: 'Tacka någon',
    you: 'läser vad du har gett och fått.',
    other: 'Den du skriver till',
  },
  between: 'Återkoppling er emellan sedan förra samtalet',
  from: (name) => `Från ${name}`,
  yours: 'Från dig',
  fromOthers:
    'Andra har också gett dig återkoppling sedan sist. Den läser bara du, på sidan, och du väljer själv om du tar upp den.',
}

const nb: Words = {
  give: 'Gi tilbakemelding',
  subject: (from) => `Tilbakemelding fra ${from}`,
  subjectReply: (from) => `Svar fra ${from} på tilbakemeldingen`,
  subjectMonth: 'Hva virket, og takk',
  preheader: 'En situasjon, hva du gjorde, og hva det førte til.',
  heading: (from) => `${from} har gitt deg en tilbakemelding`,
  kind: {
    continue: (from) => `Dette fungerer, og ${from} vil gjerne at du fortsetter.`,
    more: (from) => `Dette vil ${from} gjerne se mer av.`,
    less: (from) => `Dette vil ${from} gjerne se mindre av.`,
  },
  situation: 'Når det var',
  behaviour: 'Hva du gjorde',
  behaviourOf: (name) => `Hva ${name} gjorde`,
  effect: 'Hva det førte til',
  next: 'Prøv gjerne neste gang',
  about: 'Det gjelder denne linjen i planen deres',
  toSeveral: (count) => `Du er én av ${count} som får dette.`,
  ask: {
    praise: (from) => `Du kan takke ${from} på siden, hvis du vil.`,
    correction: (from) => `Hvordan ser du på det? Du kan svare ${from} på siden, eller snakke sammen i stedet.`,
  },
  action: 'Les og svar',
  noReplies: 'Ingen leser svar på denne e-posten. Svar på siden i stedet.',
  whoReads: {
    you: 'leser dette, og kan ta det opp i samtalen din hvis du vil.',
    other: 'har skrevet det og beholder det.',
    several: 'De andre leser samme tekst. Det du svarer, ser bare den som skrev.',
    reads: 'leser det du skriver.',
    hr: 'ser det ikke.',
    block: 'På siden kan du stenge for flere meldinger fra samme person. Den andre får ikke vite det.',
  },
  reply: {
    preheader: 'Det gjelder noe du har gitt tilbakemelding på.',
    thanks: (from) => `${from} takker for tilbakemeldingen`,
    answered: (from) => `${from} har svart på tilbakemeldingen din`,
    answer: (from) => `${from} skriver`,
    gave: 'Dette skrev du',
    action: 'Se tilbakemeldingen',
    you: 'leser svaret.',
  },
  month: {
    preheader: 'Ett spørsmål i måneden, og en takk til noen hvis du vil.',
    heading: 'Hvilken tilbakemelding førte til noe bra denne måneden?',
    question: 'Tenk på noe som noen sa til deg, eller som du sa til noen, og som merkes nå.',
    text: 'Si det gjerne til den det gjelder. Det tar et minutt: når det var, hva personen gjorde, og hva det førte til.',
    action: 'Takk noen',
    you: 'leser det du har gitt og fått.',
    other: 'Den du skriver til',
  },
  between: 'Tilbakemeldinger mellom dere siden forrige samtale',
  from: (name) => `Fra ${name}`,
  yours: 'Fra deg',
  fromOthers:
    'Andre har også gitt deg tilbakemelding siden sist. Den leser bare du, på siden, og du velger selv om du tar den opp.',
}

const en: Words = {
  give: 'Give feedback',
  subject: (from) => `Feedback from ${from}`,
  subjectReply: (from) => `${from} replied to your feedback`,
  subjectMonth: 'What worked, and thanks',
  preheader: 'A situation, what you did, and what it led to.',
  heading: (from) => `${from} has given you feedback`,
  kind: {
    continue: (from) => `This works, and ${from} would like you to go on with it.`,
    more: (from) => `${from} would like to see more of this.`,
    less: (from) => `${from} would like to see less of this.`,
  },
  situation: 'When it was',
  behaviour: 'What you did',
  behaviourOf: (name) => `What ${name} did`,
  effect: 'What it led to',
  next: 'Please try next time',
  about: 'It is about this line of your plan',
  toSeveral: (count) => `You are one of ${count} people who get this.`,
  ask: {
    praise: (from) => `You can thank ${from} on the page, if you like.`,
    correction: (from) => `How do you see it? You can answer ${from} on the page, or talk to each other instead.`,
  },
  action: 'Read and answer',
  noReplies: 'Nobody reads replies to this mail. Please answer on the page.',
  whoReads: {
    you: 'read this, and can take it up in your talk if you like.',
    other: 'wrote it and keeps a copy.',
    several: 'The others read the same text. What you answer is seen only by whoever wrote it.',
    reads: 'reads what you write.',
    hr: 'does not see it.',
    block: 'On the page you can stop further messages from the same person. They are not told.',
  },
  reply: {
    preheader: 'It is about something that you have given feedback on.',
    thanks: (from) => `${from} thanks you for your feedback`,
    answered: (from) => `${from} has answered your feedback`,
    answer: (from) => `${from} writes`,
    gave: 'This is what you wrote',
    action: 'See the feedback',
    you: 'read the answer.',
  },
  month: {
    preheader: 'One question a month, and a thank-you to someone if you like.',
    heading: 'Which feedback led to something good this month?',
    question: 'Think of something that someone said to you, or you to someone, and that can be noticed now.',
    text: 'Do tell the person it is about. It takes a minute: when it was, what they did, and what it led to.',
    action: 'Thank someone',
    you: 'read what you have given and got.',
    other: 'Whoever you write to',
  },
  between: 'Feedback between the two of you since your last talk',
  from: (name) => `From ${name}`,
  yours: 'From you',
  fromOthers:
    'Others have given you feedback since last time too. Only you read it, on the page, and you choose whether to raise it.',
}

export const feedbackTexts: Record<Language, Words> = { sv, nb, en }
